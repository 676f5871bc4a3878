"""A selection from names as people write them, each looked up, with a proposal for what is not found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

import polars

from kg.corpus.corpus import Corpus
from kg.dates import InvalidDate, parse_date
from kg.errors import KgError, NameNotFound, suggest
from kg.model import Certainty, Mode, Polarity
from kg.selection.selection import NO_QUAD_CLASS, Count, Inside, Level, Selection
from kg.selection.viewpoints import AUTHORS, Viewpoint, find_viewpoint
from kg.vocabulary import Kind, QuadClass

__all__ = ["Names", "look_up", "parse_selection"]

Names = str | Iterable[str]
_Enum = TypeVar("_Enum", bound=StrEnum)
_MOST_NAMES = 12
"""How many names a message lists at most."""


def parse_selection(
    corpus: Corpus,
    statements: polars.LazyFrame,
    *,
    level: str = "entity",
    according_to: str | Sequence[str] | Viewpoint | None = None,
    since: str | date | None = None,
    until: str | date | None = None,
    inside: str = "possibly",
    undated: bool = True,
    kinds: Names = (),
    quad_classes: Names = (),
    relations: Names = (),
    modes: Names = (),
    certainties: Names = (),
    polarities: Names = (),
    coders: Names = (),
    articles: Names = (),
    count: str = "acts",
    inferred: bool = True,
    headlines: bool = True,
    self_loops: bool = False,
    min_weight: int = 1,
    min_degree: int = 0,
) -> Selection:
    """Return a selection from names; :class:`~kg.selection.selection.Selection` tells what each argument means.

    Args:
        corpus: The corpus, whose names count.
        statements: Its statement table.
        level: ``entity``, ``organisation``, ``sector`` or ``country``.
        according_to: As for :func:`~kg.selection.viewpoints.find_viewpoint`; the authors' own claims if ``None``.
        since: First day of the window: a day, month, year or any EDTF date, whose first day counts.
        until: Last day of the window, likewise its last day.
        inside: ``possibly`` or ``certainly``.
        undated: Whether statements without any date are kept.
        kinds: Kinds of relations: act, stance, trend, state, assessment, cause.
        quad_classes: ``verbal cooperation`` and so on; ``cooperation`` or ``conflict`` for both, ``none`` for neither.
        relations: Ids or labels; narrower ones are included.
        modes: actual, attempted, intended, forecast, hypothetical.
        certainties: certain, probable, possible, unknown.
        polarities: affirmed, denied.
        coders: Ids of coders.
        articles: Ids of articles.
        count: ``acts``, ``statements`` or ``articles``.
        inferred: Whether statements with inferred actors are kept.
        headlines: Whether statements from headlines are kept.
        self_loops: Whether ties of an actor with itself are kept.
        min_weight: The least weight of a tie.
        min_degree: With how many others an actor must be tied.

    Raises:
        NameNotFound: A name belongs to nothing.
        KgError: A date cannot be read, or the window ends before it begins.
    """
    first, last = _day(since, "since"), _day(until, "until")
    if first is not None and last is not None and first > last:
        raise KgError(f"the period ends on {last}, before it begins on {first}; swap the two dates")
    return Selection(
        level=look_up(Level, level, "level"),
        according_to=AUTHORS if according_to is None else find_viewpoint(according_to, statements, corpus),
        since=first,
        until=last,
        inside=look_up(Inside, inside, "rule for dates in a period"),
        undated=undated,
        kinds=_several(Kind, kinds, "kind"),
        quad_classes=_quad_classes(quad_classes),
        relations=_relations(relations, corpus),
        modes=_several(Mode, modes, "mode"),
        certainties=_several(Certainty, certainties, "certainty"),
        polarities=_several(Polarity, polarities, "polarity"),
        coders=_known(coders, corpus.coders, "coder"),
        articles=_known(articles, list(corpus.articles), "article"),
        count=look_up(Count, count, "unit"),
        inferred=inferred,
        headlines=headlines,
        self_loops=self_loops,
        min_weight=min_weight,
        min_degree=min_degree,
    )


def _listed(names: Names) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _day(given: str | date | None, which: str) -> date | None:
    if given is None or isinstance(given, date):
        return given
    try:
        found = parse_date(given)
    except InvalidDate as error:
        raise KgError(f"'{which}' cannot be read: {error}") from None
    day = found.earliest if which == "since" else found.latest
    if day is None:
        raise KgError(f"'{given}' sets no limit for '{which}'; write a date such as 2017-09")
    return day


def look_up(kind: type[_Enum], name: str, what: str) -> _Enum:
    """Return the value of an enumeration that has a name.

    Args:
        kind: The enumeration.
        name: The name.
        what: What its values are, for messages.

    Raises:
        NameNotFound: It has no such value.
    """
    try:
        return kind(name)
    except ValueError:
        known = [str(value) for value in kind]
        hint = suggest(name, known) or f"choose one of: {', '.join(known)}"
        raise NameNotFound(f"there is no {what} '{name}'; {hint}") from None


def _several(kind: type[_Enum], names: Names, what: str) -> tuple[_Enum, ...]:
    return tuple(dict.fromkeys(look_up(kind, name, what) for name in _listed(names)))


def _quad_classes(names: Names) -> tuple[str, ...]:
    found: dict[str, None] = {}
    both = {
        end: [str(quad_class) for quad_class in QuadClass if str(quad_class).endswith(f" {end}")]
        for end in ("cooperation", "conflict")
    }
    chosen = {
        **{str(quad_class): [str(quad_class)] for quad_class in QuadClass},
        **both,
        NO_QUAD_CLASS: [NO_QUAD_CLASS],
    }
    for name in _known(names, list(chosen), "quad class"):
        found.update(dict.fromkeys(chosen[name]))
    return tuple(found)


def _relations(names: Names, corpus: Corpus) -> tuple[str, ...]:
    known = corpus.vocabulary.relations
    by_label = {relation.label: id for id, relation in known.items()}
    return _known((by_label.get(name, name) for name in _listed(names)), list(known), "relation")


def _known(names: Names, known: Sequence[str], what: str) -> tuple[str, ...]:
    wanted = dict.fromkeys(_listed(names))
    for name in wanted:
        if name not in known:
            few = len(known) <= _MOST_NAMES
            hint = suggest(name, known) or (f"choose one of: {', '.join(known)}" if known and few else "")
            raise NameNotFound(f"there is no {what} '{name}'" + (f"; {hint}" if hint else ""))
    return tuple(wanted)
