"""Which act came before which: by their dates, or by an order that the text states.

MODEL: spirals take order from ``before``/``after`` where dates are missing. The place in the text is no order in time.
What states an order, :mod:`kg.chronology.told` says; how it is solved together with dates and relative times,
:mod:`kg.table.times`.

Where dates contradict a stated order, the dates win; ``kg check`` warns of that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property

import polars

from kg.chronology.columns import BEST_IS_RELATIVE
from kg.chronology.constraint import CALENDAR, PUBLISHED, Bounds, Constraint
from kg.chronology.network import Verdict
from kg.model import Entity
from kg.phrases import listed
from kg.selection.order_reason import APPROXIMATE, BY_DATE, BY_PUBLICATION, BY_TEXT, NOTHING, OVERLAP, OrderReason
from kg.table.counted import IS_EVENT
from kg.table.times import chronology_of
from kg.vocabulary import Vocabulary

_SPAN = re.compile(r"((?:within +)?[0-9]+ +[a-z]+ +(?:before|after)) ")
"""How far from another something happened, in a relative time."""


class TemporalOrder:
    """The order of acts in time, as far as it is certain.

    Args:
        rows: Rows of the statement table that count, acts told alike
            (:func:`~kg.selection.mentions.unite_mentions`).
        vocabulary: The vocabulary, which says which roles and relations state an order.
        entities: All entities by id, of which some denote statements.

    Attributes:
        chronology: When what the rows tell happened.
    """

    def __init__(self, rows: polars.DataFrame, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> None:
        self.chronology = chronology_of(rows, vocabulary, entities)
        self._rows = rows
        self._sure, self._whole = self.chronology.sure, self.chronology.whole

    def order(self, one: str, other: str) -> Verdict:
        """Return whether an act came before another one: certainly, possibly, or not possibly."""
        return self._sure.order(one, other)

    def before(self, one: str, other: str) -> bool:
        """Return whether an act certainly came before another one; approximate dates say nothing certain.

        Where texts state both orders, neither is certain.
        """
        return self._sure.before(one, other)

    def reason(self, one: str, other: str) -> OrderReason:
        """Return whether an act came before another one, as :meth:`order`, and by what that is known.

        The words tell it of the other act: that it came after the first.
        """
        verdict = self.order(one, other)
        if verdict is Verdict.POSSIBLE:
            return OrderReason(verdict, self._why_open(one, other))
        found = [self._source(constraint) for constraint in self.witness(one, other)]
        by = listed(dict.fromkeys(words for words, _ in found))
        return OrderReason(verdict, by, tuple(dict.fromkeys(key for _, keys in found for key in keys)))

    def witness(self, one: str, other: str) -> tuple[Constraint, ...]:
        """Return by what it is known which of two acts came first, from the first of them; empty where it is not."""
        return (self._sure.witness(one, other) or self._sure.witness(other, one))[::-1]

    def is_stated(self, one: str, other: str) -> bool:
        """Return whether the texts state that an act came before another one, at once or by way of others.

        What contradicts dates or itself does not count.
        """
        return self._sure.is_told_before(one, other)

    def later(self, act: str) -> frozenset[str]:
        """Return the acts that the texts state to have come after an act, without what contradicts dates or itself."""
        return self._sure.later(act)

    def bounds(self, act: str) -> Bounds:
        """Return the days between which an act lies, as its own dates and those of the acts around it have it."""
        return self._whole.bounds(act)

    def certain_bounds(self, act: str) -> Bounds:
        """Return the days between which an act certainly lies: as :meth:`bounds`, without approximate dates."""
        return self._sure.bounds(act)

    def _why_open(self, one: str, other: str) -> str:
        bounds = self._whole.bounds(one), self._whole.bounds(other)
        if bounds != (self._sure.bounds(one), self._sure.bounds(other)) and (
            self._whole.before(one, other) or self._whole.before(other, one)
        ):
            return APPROXIMATE
        return OVERLAP if all(any(days) for days in bounds) else NOTHING

    def _source(self, constraint: Constraint) -> tuple[str, tuple[str, ...]]:
        """Return by what a constraint is known, in words, and the statements that say so."""
        if not constraint.is_date:
            return _in_words(constraint, constraint.words), (constraint.by,)
        is_last = constraint.one == CALENDAR
        event = constraint.other if is_last else constraint.one
        found = self._dated.get((event, is_last, date.fromordinal(abs(constraint.most))))
        if found is None:
            return BY_DATE, ()
        statement, relative, named = found
        return (_in_words(constraint, relative), (statement, *named)) if relative else (BY_DATE, (statement,))

    @cached_property
    def _dated(self) -> Mapping[tuple[str, bool, date], tuple[str, str | None, tuple[str, ...]]]:
        """By act, side and day: the first statement that bounds the act by it, and its relative time if it is one."""
        told = self._rows.filter(IS_EVENT & ~polars.col("approximate"))
        time = polars.when(BEST_IS_RELATIVE).then(polars.coalesce("inferred_when", "when"))
        found: dict[tuple[str, bool, date], tuple[str, str | None, tuple[str, ...]]] = {}
        of_rows = told.select("act", "statement", "earliest", "latest", "relative_to", time=time)
        for act, statement, first, last, named, relative in of_rows.iter_rows():
            for is_last, day in ((False, first), (True, last)):
                if day is not None:
                    found.setdefault((act, is_last, day), (statement, relative, tuple(named or ()) if relative else ()))
        return found


def _in_words(constraint: Constraint, words: str) -> str:
    """Return by what a statement tells a time: how far from another, as it is written, or else that it tells it."""
    if constraint.field == PUBLISHED:
        return BY_PUBLICATION
    span = _SPAN.match(words)
    return f"“{span[1]}”" if span else BY_TEXT
