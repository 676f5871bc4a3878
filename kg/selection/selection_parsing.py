"""A selection from names as people write them, each looked up, with a proposal for what is not found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar, Unpack

import polars

from kg.dates import InvalidDate, parse_date
from kg.errors import KgError, NameNotFound
from kg.likeness import suggest
from kg.model import Certainty, Mode, Polarity
from kg.selection.fitting import fitting_level
from kg.selection.levels import values_by_attribute
from kg.selection.options import Names, SelectionOptions, check_options, settings_of
from kg.selection.reliability import find_reliable
from kg.selection.selection import NO_QUAD_CLASS, ByAttribute, Count, Inside, Level, Selection
from kg.selection.viewpoints import AUTHORS, find_viewpoint
from kg.store.backend import Backend
from kg.vocabulary import Kind, QuadClass, Vocabulary

_Enum = TypeVar("_Enum", bound=StrEnum)
ANY = "any"
"""Chooses all modes, certainties or polarities."""
_MOST_NAMES = 12
"""How many names a message lists at most."""


def parse_selection(backend: Backend, **options: Unpack[SelectionOptions]) -> Selection:
    """Return a selection from names; :class:`~kg.selection.selection.Selection` tells what each argument means.

    Args:
        backend: Where statements come from; its names count.
        options: What to look at. ``since`` and ``until`` are days, months, years or any EDTF date, of which the first
            and the last day count; ``quad_classes`` takes ``cooperation`` or ``conflict`` for both classes and ``none``
            for neither; relations are named by id or label.

    Raises:
        NameNotFound: A name is not known.
        KgError: There is no such option, a date cannot be read, the period ends before it begins, ``certainly`` is
            given without a period, or nobody is judged whose ``reliability`` is asked for.
    """
    check_options(options, settings_of(SelectionOptions))
    since, until = _day(options.get("since"), "since"), _day(options.get("until"), "until")
    if since is not None and until is not None and since > until:
        raise KgError(f"the period ends on {until}, before it begins on {since}; swap the two dates")
    if options.get("certainly") and since is None and until is None:
        raise KgError("'certainly' says how dates lie in a period, and there is none; add 'since' or 'until'")
    according_to, level = options.get("according_to"), options.get("level", "entity")
    letter = options.get("reliability")
    fitting = fitting_level(backend) if level is None else None
    return Selection(
        level=_level(level or "", backend) if fitting is None else fitting.level,
        according_to=AUTHORS if according_to is None else find_viewpoint(according_to, backend),
        since=since,
        until=until,
        inside=Inside.CERTAINLY if options.get("certainly") else Inside.POSSIBLY,
        undated=not options.get("dated"),
        kinds=_several(Kind, options.get("kinds", ()), "kind"),
        quad_classes=_quad_classes(options.get("quad_classes", ())),
        relations=_relations(options.get("relations", ()), backend.vocabulary),
        modes=_several_or_any(Mode, options.get("modes", ()), "mode"),
        certainties=_several_or_any(Certainty, options.get("certainties", ()), "certainty"),
        polarities=_several_or_any(Polarity, options.get("polarities", ()), "polarity"),
        coders=_coders(options.get("coders", ()), backend),
        articles=_known(options.get("articles", ()), list(backend.articles), "article"),
        sections=_of_articles(options.get("sections", ()), "section", "article of section", backend),
        tags=_of_articles(options.get("tags", ()), "tags", "article with tag", backend),
        reliability=None if letter is None else find_reliable(letter, backend),
        count=look_up(Count, options.get("count", "acts"), "unit"),
        inferred=options.get("inferred", True),
        headlines=options.get("headlines", True),
        self_loops=options.get("self_loops", False),
        min_weight=options.get("min_weight", 1),
        min_degree=options.get("min_degree", 0),
        fitting=fitting,
    )


def _level(name: str, backend: Backend) -> Level | ByAttribute:
    levels, attributes = list(map(str, Level)), list(values_by_attribute(backend.entities, Level))
    if name in levels:
        return Level(name)
    if name in attributes:
        return ByAttribute(name)
    hint = suggest(name, [*levels, *attributes]) or f"choose one of: {', '.join([*levels, *attributes])}"
    raise NameNotFound(f"there is no level '{name}'; {hint}" + ("" if attributes else "; no entity has an attribute"))


def _listed(names: Names) -> list[str]:
    listed = [names] if isinstance(names, str) else list(names) if isinstance(names, Iterable) else None
    if listed is None or not all(isinstance(name, str) for name in listed):
        raise KgError(f"give a name or a list of names, not {names!r}")
    return listed


def _day(given: str | date | None, which: str) -> date | None:
    if isinstance(given, datetime):
        return given.date()
    if given is None or isinstance(given, date):
        return given
    try:
        bounds = parse_date(given)
    except InvalidDate as error:
        raise KgError(f"'{which}' cannot be read: {error}") from None
    day = bounds.earliest if which == "since" else bounds.latest
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
    return _several(kind, [name], what)[0]


def _several(kind: type[_Enum], names: Names, what: str) -> tuple[_Enum, ...]:
    return tuple(map(kind, _known(names, list(map(str, kind)), what)))


def _several_or_any(kind: type[_Enum], names: Names, what: str) -> tuple[_Enum, ...]:
    wanted = _known(names, [*map(str, kind), ANY], what)
    return tuple(kind) if ANY in wanted else tuple(map(kind, wanted))


def _quad_classes(names: Names) -> tuple[str, ...]:
    classes = [*map(str, QuadClass), NO_QUAD_CLASS]
    wanted = _known(names, [*map(str, QuadClass), "cooperation", "conflict", NO_QUAD_CLASS], "quad class")
    return tuple(dict.fromkeys(one for name in wanted for one in classes if one.endswith(name)))


def _coders(names: Names, backend: Backend) -> tuple[str, ...]:
    wanted = _listed(names)
    known = backend.scan().select(polars.col("coder").unique().sort()).collect()["coder"].to_list() if wanted else []
    return tuple(known) if wanted == ["all"] else _known(wanted, known, "coder")


def _of_articles(names: Names, column: str, what: str, backend: Backend) -> tuple[str, ...]:
    """Look up what annotated articles have in a column, of texts or of lists of them."""
    wanted = _listed(names)
    if not wanted:
        return ()
    values = backend.scan().select(column).unique().collect()[column]
    texts = values.explode() if column == "tags" else values
    return _known(wanted, texts.drop_nulls().unique().sort().to_list(), f"annotated {what}")


def _relations(names: Names, vocabulary: Vocabulary) -> tuple[str, ...]:
    known = vocabulary.relations
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
