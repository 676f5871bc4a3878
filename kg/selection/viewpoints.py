"""Viewpoints: what an author or a source holds. That of a source is always one that somebody reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars

from kg.corpus.names import find_entity
from kg.errors import KgError, NameNotFound
from kg.likeness import suggest
from kg.phrases import listed
from kg.selection.options import Names
from kg.table.counted import IS_OWN

if TYPE_CHECKING:
    from kg.store.backend import Backend

AUTHOR = polars.coalesce("author", "publisher")
"""Who signs an article."""


@dataclass(frozen=True, slots=True)
class Holder:
    """One whose claims belong to a viewpoint.

    Args:
        name: Name of a publisher or an author, or id of an entity that articles quote; empty for every author.
        quoted: Whether it is an entity that articles quote.
    """

    name: str = ""
    quoted: bool = False

    def holds(self) -> polars.Expr:
        """Return which rows of the statement table it holds.

        Authors hold what they say in their own name, and what they report and endorse.
        """
        if self.quoted:
            return polars.col("sources").list.last() == self.name
        return IS_OWN & self.signs() if self.name else IS_OWN

    def signs(self) -> polars.Expr:
        """Return which rows are of articles that it wrote or published."""
        signed = (polars.col("publisher") == self.name) | (polars.col("author") == self.name)
        return signed.fill_null(value=False)


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Whose claims a network shows.

    Args:
        holders: Those whose claims they are; none for all claims, whoever makes them.
        label: What to call it, such as ``according to Belarus in Focus``.
    """

    holders: tuple[Holder, ...]
    label: str

    def holds(self) -> polars.Expr:
        """Return which rows of the statement table belong to it."""
        return polars.any_horizontal(*(one.holds() for one in self.holders)) if self.holders else polars.lit(value=True)

    @property
    def signers(self) -> tuple[Holder, ...]:
        """Those of its holders who are authors or publishers chosen by name."""
        return tuple(one for one in self.holders if one.name and not one.quoted)


AUTHORS = Viewpoint((Holder(),), "according to the authors of the articles")
"""What authors say in their own name; nothing that they only report."""

EVERYONE = Viewpoint((), "according to all sources (authors and those they quote)")
"""All claims, whoever makes them."""

_NAMED = {"authors": AUTHORS, "everyone": EVERYONE}


def source_of() -> polars.Expr:
    """Return, for each row of the statement table, whose claim it is: an entity's id, or the author or publisher."""
    return polars.coalesce(polars.col("sources").list.last(), AUTHOR)


def find_viewpoint(names: Names | Viewpoint, backend: Backend) -> Viewpoint:
    """Return the viewpoint of one who is named, or the union of several.

    Args:
        names: A publisher, an author, an actor that articles quote, ``authors`` or ``everyone``; or several of these.
        backend: Where statements and entities come from.

    Raises:
        NameNotFound: Nobody of that name wrote an article or is quoted in one.
    """
    if isinstance(names, Viewpoint):
        return names
    several = [names] if isinstance(names, str) else list(names) if isinstance(names, Iterable) else [names]
    if not all(isinstance(name, str) for name in several):
        raise KgError(f"a viewpoint is a name or a list of names, not {names!r}")
    viewpoints = [_NAMED.get(name) or _viewpoint(name, backend) for name in several]
    if not viewpoints:
        raise KgError("name a viewpoint: a publisher, an author, or somebody whom articles quote")
    if len(viewpoints) == 1:
        return viewpoints[0]
    if EVERYONE in viewpoints:
        return EVERYONE
    holders = dict.fromkeys(holder for viewpoint in viewpoints for holder in viewpoint.holders)
    return Viewpoint(tuple(holders), " and ".join(dict.fromkeys(viewpoint.label for viewpoint in viewpoints)))


def _viewpoint(name: str, backend: Backend) -> Viewpoint:
    statements = backend.scan()
    signed = statements.select("publisher", "author").unique().collect()
    authors = {value for column in signed.columns for value in signed[column].drop_nulls()}
    by_any_case = {author.casefold(): author for author in sorted(authors)}
    if name.casefold() in by_any_case:
        author = by_any_case[name.casefold()]
        return Viewpoint((Holder(author),), f"according to {author}")
    try:
        entity = find_entity(name, backend.entities)
    except NameNotFound as error:
        hint = suggest(name, [*sorted(authors), *_quoted(backend)])
        what = f"nobody called '{name}' wrote an article or is quoted in one"
        raise NameNotFound(what + (f"; {hint}" if hint else "")) from error
    holder = Holder(entity.id, quoted=True)
    reporters = statements.filter(holder.holds()).select(AUTHOR.alias("by")).unique().collect()["by"].sort()
    if not len(reporters):
        labels = _quoted(backend)
        who = f"; they quote: {listed(labels, 5, last=',')}" if labels else ""
        raise NameNotFound(f"the articles do not quote {entity.label}{who}")
    return Viewpoint((holder,), f"according to {entity.label} (quoted by {listed(reporters.to_list(), 5, last=',')})")


def _quoted(backend: Backend) -> list[str]:
    """Return the labels of those whom articles quote."""
    sources = backend.scan().select(polars.col("sources").list.last()).unique().drop_nulls().collect()["sources"]
    return sorted(backend.entities[id].label for id in sources)
