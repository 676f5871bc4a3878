"""A simple temporal network: difference constraints between days, what follows from them, and by which of them.

The days are the nodes of a distance graph; an edge from one to another says by how many days the other is later at
most. The constraints contradict each other if and only if the graph has a negative cycle; what follows from them is its
shortest paths (Dechter, Meiri and Pearl 1991, Temporal constraint networks). Two events of one day may come in either
order, so an order that is told is an edge of a second graph too, which must have no cycle.

Only what constraints join is looked at, and only when it is asked for; what computes with it is loaded only then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from kg.chronology.constraint import CALENDAR, OPEN, Bounds, Constraint
from kg.chronology.contradiction import contradiction

if TYPE_CHECKING:
    from kg.chronology.part import Part


class Verdict(StrEnum):
    """Whether one event came before another."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


class TimeNetwork:
    """What follows from dates and constraints.

    Where constraints contradict each other, none of those that do counts, but dates do.

    Args:
        dates: The days between which each event lies by its own dates, where it has any.
        constraints: What else is known.
    """

    def __init__(self, dates: Mapping[str, Bounds], constraints: Iterable[Constraint]) -> None:
        self._dates = dates
        self._constraints = tuple(constraints)
        self._parts: dict[int, Part] = {}

    def bounds(self, event: str) -> Bounds:
        """Return the days between which an event lies."""
        part = self._part(event)
        return part.bounds(event) if part else self._dates.get(event, OPEN)

    def order(self, one: str, other: str) -> Verdict:
        """Return whether an event came before another one, or can have."""
        if self.before(one, other):
            return Verdict.CERTAIN
        return Verdict.IMPOSSIBLE if self.before(other, one) else Verdict.POSSIBLE

    def before(self, one: str, other: str) -> bool:
        """Return whether an event came before another one in every course of events that fits."""
        last, first = self.bounds(one)[1], self.bounds(other)[0]
        return (last is not None and first is not None and last < first) or self.is_told_before(one, other)

    def is_told_before(self, one: str, other: str) -> bool:
        """Return the same by what is told of the two, and of what lies between them, without the calendar."""
        part = self._part(one)
        return part is not None and part is self._part(other) and other in part.later(one)

    def later(self, event: str) -> frozenset[str]:
        """Return what is told to have come after an event, without the calendar."""
        part = self._part(event)
        return part.later(event) if part else frozenset()

    def joined(self, event: str) -> frozenset[str]:
        """Return the events that constraints join with an event, itself included."""
        part = self._part(event)
        return frozenset(part.events) if part else frozenset({event})

    def contradictions(self, events: Iterable[str]) -> list[tuple[Constraint, ...]]:
        """Return the cycles of constraints that contradict each other among what is joined with some events."""
        parts = {id(part): part for event in events if (part := self._part(event))}
        return [cycle for part in parts.values() for cycle in part.contradictions]

    def contradictory(self) -> set[str]:
        """Return the events on the cycles of constraints that contradict each other; empty where none do."""
        events = {end: None for one in self._constraints for end in (one.one, one.other) if end != CALENDAR}
        if not contradiction([*(own for event in events for own in self._own(event)), *self._constraints]):
            return set()
        cycles = self.contradictions(events)
        return {end for cycle in cycles for one in cycle for end in (one.one, one.other) if end != CALENDAR}

    def why_not_earlier(self, event: str) -> tuple[Constraint, ...]:
        """Return the constraints that the first day of an event follows from, from the event to a date."""
        part = self._part(event)
        own = [one for one in self._own(event) if one.other == CALENDAR]
        return part.chain(event, CALENDAR) if part else tuple(own)

    def why_not_later(self, event: str) -> tuple[Constraint, ...]:
        """Return the constraints that the last day of an event follows from, from a date to the event."""
        part = self._part(event)
        own = [one for one in self._own(event) if one.one == CALENDAR]
        return part.chain(CALENDAR, event) if part else tuple(own)

    def witness(self, one: str, other: str) -> tuple[Constraint, ...]:
        """Return the constraints by which an event certainly came before another one, from the later to the earlier.

        Empty where that is not certain.
        """
        if self.is_told_before(one, other):
            part = self._part(one)
            assert part is not None
            return part.told(one, other)
        return (*self.why_not_earlier(other), *self.why_not_later(one)) if self.before(one, other) else ()

    @cached_property
    def _members(self) -> Mapping[str, int]:
        """The number of the part that each event with constraints belongs to."""
        if not self._constraints:
            return {}
        from kg.chronology.part import numbered_parts

        return numbered_parts(self._constraints)

    @cached_property
    def _by_part(self) -> Mapping[int, Sequence[Constraint]]:
        parts: dict[int, list[Constraint]] = {}
        for constraint in self._constraints:
            end = constraint.other if constraint.one == CALENDAR else constraint.one
            parts.setdefault(self._members[end], []).append(constraint)
        return parts

    def _part(self, event: str) -> Part | None:
        number = self._members.get(event)
        if number is None:
            return None
        if number not in self._parts:
            from kg.chronology.part import Part

            told = self._by_part[number]
            events = {end: None for one in told for end in (one.one, one.other) if end != CALENDAR}
            own = [constraint for event in events for constraint in self._own(event)]
            self._parts[number] = Part(tuple(events), [*own, *told])
        return self._parts[number]

    def _own(self, event: str) -> Iterator[Constraint]:
        """Yield the constraints of an event's own dates."""
        first, last = self._dates.get(event, OPEN)
        if first is not None:
            yield Constraint(event, CALENDAR, -first.toordinal(), is_date=True)
        if last is not None:
            yield Constraint(CALENDAR, event, last.toordinal(), is_date=True)
