"""Why something happened when it did, and before or after something else: by which dates and words that is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import polars

from kg.chronology.columns import BEST_IS_RELATIVE
from kg.chronology.constraint import CALENDAR, PUBLISHED, Constraint
from kg.chronology.network import Verdict
from kg.corpus.days import days_in_words, edtf_in_words
from kg.selection.temporal_order import TemporalOrder
from kg.store.backend import Backend


class TimeReasons:
    """Tells of statements when what they tell happened, with the reasons.

    Args:
        backend: Where they come from.
        near: Key of the statement whose names others are shortened by.
    """

    def __init__(self, backend: Backend, near: str) -> None:
        self._backend = backend
        self._rows = backend.scan()
        self._own = near.partition("#")[0] + "#"

    def days(self, statement: str) -> Iterator[tuple[str, str]]:
        """Yield what follows for the first and for the last day of something besides its own date, and why."""
        event = self._order.chronology.event_of[statement]
        network = self._order.chronology.whole
        own = polars.when(~BEST_IS_RELATIVE)
        row = self._rows.filter(statement=statement).select(own.then("earliest"), latest=own.then("latest")).collect()
        found = {
            which: f"{days_in_words(day, day)}: {self._because(chain)}"
            for which, day, known, chain in zip(
                ("not before", "not after"),
                network.bounds(event),
                row.row(0),
                (network.why_not_earlier(event), network.why_not_later(event)[::-1]),
                strict=True,
            )
            if day is not None and day != known
        }
        is_day = len(found) > 1 and len(set(found.values())) == 1
        yield from [("on", found["not before"])] if is_day else found.items()

    def order(self, one: str, other: str) -> str:
        """Return whether something else came after something, in the words of every output, with the reasons."""
        names, chronology = (self._name(one), self._name(other)), self._order.chronology
        first, second = (chronology.event_of[key] for key in (one, other))
        if first == second:
            return f"{names[1]} and {names[0]} are one act"
        reason = self._order.reason(first, second)
        because = self._because(self._order.witness(first, second))
        if reason.verdict is Verdict.POSSIBLE:
            because = "; ".join(f"{self._name(key)} is of {time}" for key in (one, other) if (time := self._time(key)))
        return f"{names[1]} came {reason.of(names[0])}{': ' * bool(because)}{because}"

    def _time(self, statement: str) -> str:
        (first, last), is_approximate = self._order.chronology.bounds(statement)
        time = days_in_words(first, last)
        return f"about {time}" if time and is_approximate else time

    @cached_property
    def _order(self) -> TemporalOrder:
        # What follows for relative times is no date of their own.
        own = polars.when(~BEST_IS_RELATIVE)
        rows = self._rows.with_columns(own.then(name).alias(name) for name in ("earliest", "latest")).collect()
        return TemporalOrder(rows, self._backend.vocabulary, self._backend.entities)

    def _because(self, chain: Iterable[Constraint]) -> str:
        return "; ".join(dict.fromkeys(map(self._in_words, chain)))

    def _in_words(self, constraint: Constraint) -> str:
        if constraint.field == PUBLISHED:
            return f"{self._name(constraint.by)}: published {edtf_in_words(constraint.words)}"
        if not constraint.is_date:
            return f"{self._name(constraint.by)}: {constraint.words.replace(self._own, '')}"
        event = constraint.one if constraint.other == CALENDAR else constraint.other
        name, time = self._dated(event, "earliest" if constraint.other == CALENDAR else "latest")
        return f"{self._name(name)} is of {edtf_in_words(time)}"

    def _dated(self, event: str, bound: str) -> tuple[str, str]:
        """Return the statement that gives an event the date that bounds it, and that date."""
        keys = [key for key, of in self._order.chronology.event_of.items() if of == event]
        told = self._rows.filter(polars.col("statement").is_in(keys), ~BEST_IS_RELATIVE).drop_nulls(bound)
        in_order = told.sort("approximate", bound, "statement", descending=[False, bound == "earliest", False])
        time = polars.coalesce("inferred_when", "when")
        name, found = in_order.select("statement", time).head(1).collect().row(0)
        return name, found

    def _name(self, key: str) -> str:
        return key.removeprefix(self._own)
