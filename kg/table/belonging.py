"""What entities belong to at a time, for whole tables: by the dated background relations that roll up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import polars

from kg.corpus.counterparty import COUNTRY, joint_members
from kg.model import Entity
from kg.vocabulary import Vocabulary

_Span = tuple[date | None, date | None]
"""The days between which a time must touch all lines of a path: the latest beginning and the earliest end."""
_ALWAYS: _Span = (None, None)

_PATHS = {"actor": polars.String, "nth": polars.Int64, "wider": polars.String, "from": polars.Date, "to": polars.Date}


class Belonging:
    """What entities belong to, as paths of background relations, nearest first.

    A path holds at a time that may touch every line of it, as :func:`kg.corpus.counterparty.rolls_up_to` follows them.
    The paths of an entity are found when they are first asked for, and kept.

    Args:
        vocabulary: Which relations roll up, and which types are countries.
        entities: All entities by id.
    """

    def __init__(self, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> None:
        self._vocabulary = vocabulary
        self._entities = entities
        self._known = dict.fromkeys((False, True), polars.DataFrame(schema=_PATHS))

    def within(self, actors: polars.DataFrame) -> polars.DataFrame:
        """Return what actors lie within: they themselves, the members of lists, and all that these belong to.

        Args:
            actors: ``row``, the number of a statement, ``actor``, and a time in ``earliest`` and ``latest``.

        Returns:
            ``row``, and a sorted list ``within``.
        """
        paths = self.paths(actors["actor"].unique(), members=True)
        whenever = paths.group_by("actor").agg(
            polars.col("wider").unique().sort().alias("within"),
            polars.any_horizontal(polars.col("from", "to").is_not_null()).any().alias("dated"),
        )
        actors = actors.join(whenever, on="actor", how="left", maintain_order="left")
        several = polars.col("row").is_duplicated() | polars.col("dated")
        one, more = actors.filter(~several), actors.filter(several)
        held = more.drop("within", "dated").join(paths, on="actor").filter(touches("from", "to"))
        lists = held.group_by("row").agg(polars.col("wider").unique().sort().alias("within"))
        return polars.concat([one.select("row", "within"), lists])

    def countries(self, rows: polars.DataFrame, of: str) -> polars.DataFrame:
        """Return rows with the country ``found`` that one of their columns names, lies in or belongs to at the time.

        Args:
            rows: Rows with a time in ``earliest`` and ``latest``; those without a country are left out.
            of: A column of ids of entities.
        """
        paths = self.paths(rows[of].unique())
        ids = [id for id in paths["wider"].unique() if self._vocabulary.is_a(self._entities[id].type, COUNTRY)]
        paths = paths.filter(polars.col("wider").is_in(ids)).rename({"actor": of, "wider": "found"})
        held = rows.with_row_index("_row").join(paths, on=of).filter(touches("from", "to"))
        return held.sort("_row", "nth").unique("_row", keep="first").drop("_row", "nth", "from", "to")

    def paths(self, ids: Sequence[str] | polars.Series, *, members: bool = False) -> polars.DataFrame:
        """Return the paths from entities to what they belong to, nearest first; they themselves come first.

        Args:
            ids: Their ids.
            members: Whether the members of lists, and what these belong to, count too.

        Returns:
            ``actor``, ``nth``, ``wider``, and the days ``from`` and ``to`` that a time must touch.
        """
        wanted = polars.DataFrame({"actor": ids}, {"actor": polars.String})
        known = self._known[members]
        missing = wanted.join(known, on="actor", how="anti")["actor"].unique()
        if missing.len():
            known = self._known[members] = known.vstack(self._found(missing, members=members))
        return wanted.join(known, on="actor", maintain_order="left_right")

    def _found(self, ids: Iterable[str], *, members: bool) -> polars.DataFrame:
        """Return the paths from entities, as :meth:`paths` has them."""
        rows: list[tuple[str, int, str, date | None, date | None]] = []
        for id in ids:
            within = joint_members(id, self._vocabulary, self._entities) if members else ()
            for nth, (wider, span) in enumerate(path for one in (id, *within) for path in self._from(one)):
                rows.append((id, nth, wider, *span))
        return polars.DataFrame(rows, schema=_PATHS, orient="row")

    def _from(self, id: str) -> Iterator[tuple[str, _Span]]:
        """Yield what an entity belongs to, nearest first, each with the span of the path; it itself comes first."""
        entities, relations = self._entities, self._vocabulary.relations
        found: dict[str, list[_Span]] = {id: [_ALWAYS]}
        steps: list[tuple[str, _Span]] = [(id, _ALWAYS)]
        for one, span in steps:
            yield one, span
            for line in entities[one].background:
                if relations[line.relation].rolls_up and line.object in entities:
                    narrowed = _narrowed(span, (line.when.earliest, line.when.latest) if line.when else _ALWAYS)
                    spans = found.setdefault(line.object, [])
                    if not any(_is_within(narrowed, other) for other in spans):
                        spans.append(narrowed)
                        steps.append((line.object, narrowed))


def _narrowed(one: _Span, other: _Span) -> _Span:
    if _ALWAYS in (one, other):
        return other if one == _ALWAYS else one
    starts, ends = [[day for day in days if day is not None] for days in zip(one, other, strict=True)]
    return max(starts, default=None), min(ends, default=None)


def _is_within(one: _Span, other: _Span) -> bool:
    """Return whether every time that touches one path touches the other."""
    starts = other[0] is None or (one[0] is not None and one[0] >= other[0])
    return starts and (other[1] is None or (one[1] is not None and one[1] <= other[1]))


def touches(start: str, end: str) -> polars.Expr:
    """Return whether the time of a row may touch all lines of a path; what is not known, or an open end, may.

    Args:
        start: The column of the latest beginning of its lines.
        end: The column of their earliest end.
    """
    begins = (polars.col("latest") >= polars.col(start)).fill_null(value=True)
    ends = (polars.col("earliest") <= polars.col(end)).fill_null(value=True)
    return begins & ends
