"""Why something happened when it did, and before or after something else: by which dates and words that is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import polars

from kg.chronology.columns import BEST_IS_RELATIVE
from kg.chronology.constraint import CALENDAR, Constraint
from kg.chronology.network import Verdict
from kg.corpus.days import days_in_words, edtf_in_words
from kg.store.backend import Backend
from kg.table.times import Chronology, chronology_of


class TimeReasons:
    """Tells of statements when what they tell happened, with the reasons.

    Args:
        backend: Where they come from.
        near: Key of the statement whose names others are shortened by.
    """

    def __init__(self, backend: Backend, near: str) -> None:
        self._vocabulary = backend.vocabulary
        self._rows = backend.scan()
        self._own = near.partition("#")[0] + "#"

    def days(self, statement: str) -> Iterator[tuple[str, str]]:
        """Yield what follows for the first and for the last day of something besides its own date, and why."""
        event = self._chronology.event_of[statement]
        network = self._chronology.whole
        first, last = network.bounds(event)
        for which, day, chain in (
            ("not before", first, network.why_not_earlier(event)),
            ("not after", last, network.why_not_later(event)[::-1]),
        ):
            if day is not None and not all(one.is_date for one in chain):
                yield which, f"{days_in_words(day, day)}: {self._because(chain)}"

    def order(self, one: str, other: str) -> str:
        """Return whether something came before something else, certainly, possibly or impossibly, and why."""
        network, events = self._chronology.sure, self._chronology.event_of
        first, second = events[one], events[other]
        match network.order(first, second):
            case Verdict.CERTAIN:
                return f"certain: {self._because(network.witness(first, second)[::-1])}"
            case Verdict.IMPOSSIBLE:
                return f"impossible: {self._because(network.witness(second, first)[::-1])}"
        times = [(key, days_in_words(*network.bounds(event))) for key, event in ((one, first), (other, second))]
        known = [f"{self._name(key)} is of {time}" for key, time in times if time]
        return f"possible: {'; '.join(known) or 'no date or word says which came first'}"

    @cached_property
    def _chronology(self) -> Chronology:
        # What follows for relative times is no date of their own.
        own = polars.when(~BEST_IS_RELATIVE)
        rows = self._rows.with_columns(own.then(name).alias(name) for name in ("earliest", "latest")).collect()
        return chronology_of(rows, self._vocabulary)

    def _because(self, chain: Iterable[Constraint]) -> str:
        return "; ".join(dict.fromkeys(map(self._in_words, chain)))

    def _in_words(self, constraint: Constraint) -> str:
        if not constraint.is_date:
            return f"{self._name(constraint.by)}: {constraint.words.replace(self._own, '')}"
        event = constraint.one if constraint.other == CALENDAR else constraint.other
        name, time = self._dated(event, "earliest" if constraint.other == CALENDAR else "latest")
        return f"{self._name(name)} is of {edtf_in_words(time)}"

    def _dated(self, event: str, bound: str) -> tuple[str, str]:
        """Return the statement that gives an event the date that bounds it, and that date."""
        keys = [key for key, of in self._chronology.event_of.items() if of == event]
        told = self._rows.filter(polars.col("statement").is_in(keys), ~BEST_IS_RELATIVE).drop_nulls(bound)
        in_order = told.sort("approximate", bound, "statement", descending=[False, bound == "earliest", False])
        time = polars.coalesce("inferred_when", "when")
        name, found = in_order.select("statement", time).head(1).collect().row(0)
        return name, found

    def _name(self, key: str) -> str:
        return key.removeprefix(self._own)
