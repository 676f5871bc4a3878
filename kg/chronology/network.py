"""A simple temporal network: difference constraints between days, what follows from them, and by which of them.

The days are the nodes of a distance graph; an edge from one to another says by how many days the other is later at
most. The constraints contradict each other if and only if the graph has a negative cycle; what follows from them is its
shortest paths (Dechter, Meiri and Pearl 1991, Temporal constraint networks). Two events of one day may come in either
order, so an order that is told is an edge of a second graph too, which must have no cycle.

Only what constraints join is looked at, and only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

import networkx

Bounds = tuple[date | None, date | None]
"""First and last day on which something can have happened; ``None`` where it has no bound."""
OPEN: Bounds = (None, None)
CALENDAR = ""
"""The node of the day before the first one of the calendar, from which dates are counted."""


class Verdict(StrEnum):
    """Whether one event came before another."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Constraint:
    """That one event is later than another by so many days at most.

    Args:
        one: The event from which days are counted, or :data:`CALENDAR`.
        other: The other event, or :data:`CALENDAR`.
        most: By how many days it is later at most; negative if it must be earlier.
        is_order: Whether it is also told that the other comes before the one, be it on the same day.
        by: Key of the statement that says so; empty for a date.
        words: What it says, in words; empty for a date.
        is_date: Whether it is a date of the event's own, which stands where others contradict it.
    """

    one: str
    other: str
    most: int
    is_order: bool = False
    by: str = ""
    words: str = ""
    is_date: bool = False


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
        self._parts: dict[int, _Part] = {}

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
        graph: networkx.Graph[str] = networkx.Graph()
        for constraint in self._constraints:
            ends = [end for end in (constraint.one, constraint.other) if end != CALENDAR]
            graph.add_edge(ends[0], ends[-1])
        parts = enumerate(networkx.connected_components(graph))
        return {event: number for number, part in parts for event in part}

    @cached_property
    def _by_part(self) -> Mapping[int, Sequence[Constraint]]:
        parts: dict[int, list[Constraint]] = {}
        for constraint in self._constraints:
            end = constraint.other if constraint.one == CALENDAR else constraint.one
            parts.setdefault(self._members[end], []).append(constraint)
        return parts

    def _part(self, event: str) -> _Part | None:
        number = self._members.get(event)
        if number is None:
            return None
        if number not in self._parts:
            told = self._by_part[number]
            events = {end: None for one in told for end in (one.one, one.other) if end != CALENDAR}
            own = [constraint for event in events for constraint in self._own(event)]
            self._parts[number] = _Part(tuple(events), [*own, *told])
        return self._parts[number]

    def _own(self, event: str) -> Iterator[Constraint]:
        """Yield the constraints of an event's own dates."""
        first, last = self._dates.get(event, OPEN)
        if first is not None:
            yield Constraint(event, CALENDAR, -first.toordinal(), is_date=True)
        if last is not None:
            yield Constraint(CALENDAR, event, last.toordinal(), is_date=True)


class _Part:
    """The constraints of events that are joined by constraints."""

    def __init__(self, events: Sequence[str], constraints: Sequence[Constraint]) -> None:
        self.events = events
        self.contradictions: list[tuple[Constraint, ...]] = []
        left = list(constraints)
        for find in (_order_cycle, _negative_cycle):
            while cycle := find(left):
                self.contradictions.append(cycle)
                gone = {id(one) for one in cycle if not one.is_date}
                left = [one for one in left if id(one) not in gone]
            left = _from_last_to_first(left) if find is _order_cycle else left
        self._graph = _distance_graph(left)
        self._told = _distance_graph(one for one in left if CALENDAR not in (one.one, one.other))
        self._orders = {(one.other, one.one): one for one in reversed(left) if one.is_order}
        self._order: networkx.DiGraph[str] = networkx.DiGraph(list(self._orders))
        self._counts_days = any(one.most for one in left if CALENDAR not in (one.one, one.other))
        self._later: dict[str, frozenset[str]] = {}

    @cached_property
    def _from_calendar(self) -> Mapping[str, int]:
        return _distances(self._graph, CALENDAR)

    @cached_property
    def _to_calendar(self) -> Mapping[str, int]:
        return _distances(self._graph.reverse(copy=False), CALENDAR)

    def bounds(self, event: str) -> Bounds:
        first, last = self._to_calendar.get(event), self._from_calendar.get(event)
        return None if first is None else _day(-first), None if last is None else _day(last)

    def later(self, event: str) -> frozenset[str]:
        found = self._later.get(event)
        if found is None:
            reached = set(networkx.descendants(self._order, event)) if event in self._order else set()
            if self._counts_days and event in self._told:
                days = _distances(self._told.reverse(copy=False), event)
                reached |= {other for other, most in days.items() if most < 0}
            found = self._later[event] = frozenset(reached)
        return found

    def told(self, one: str, other: str) -> tuple[Constraint, ...]:
        """Return by what an event is told to have come before another, by orders alone where these do."""
        if one in self._order and other in self._order and networkx.has_path(self._order, one, other):
            path = networkx.shortest_path(self._order, one, other)
            return tuple(self._orders[pair] for pair in pairwise(path))[::-1]
        return _edges(self._told, networkx.bellman_ford_path(self._told, other, one, weight="most"))

    def chain(self, one: str, other: str) -> tuple[Constraint, ...]:
        """Return the constraints that say by how many days an event is later than another one at most."""
        if not (one in self._graph and other in self._graph and networkx.has_path(self._graph, one, other)):
            return ()
        return _edges(self._graph, networkx.bellman_ford_path(self._graph, one, other, weight="most"))


def _day(number: int) -> date | None:
    """Return a day by its number; ``None`` for one beyond the calendar, which bounds nothing."""
    return date.fromordinal(number) if 1 <= number <= date.max.toordinal() else None


def _distances(graph: networkx.DiGraph[str], event: str) -> Mapping[str, int]:
    if event not in graph:
        return {}
    found: Mapping[str, int] = networkx.single_source_bellman_ford_path_length(graph, event, weight="most")
    return found


def _distance_graph(constraints: Iterable[Constraint]) -> networkx.DiGraph[str]:
    """Return the distance graph; of several constraints between two events it has the first of the tightest."""
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    for one in constraints:
        known = graph.get_edge_data(one.one, one.other)
        if known is None or one.most < known["most"]:
            graph.add_edge(one.one, one.other, most=one.most, constraint=one)
    return graph


def _edges(graph: networkx.DiGraph[str], path: Sequence[str]) -> tuple[Constraint, ...]:
    return tuple(graph.edges[pair]["constraint"] for pair in pairwise(path))


def _order_cycle(constraints: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """Return orders that lead back to where they began, if there are any."""
    orders = {(one.one, one.other): one for one in constraints if one.is_order}
    graph: networkx.DiGraph[str] = networkx.DiGraph(list(orders))
    try:
        return tuple(orders[edge[0], edge[1]] for edge in networkx.find_cycle(graph))
    except networkx.NetworkXNoCycle:
        return ()


def _from_last_to_first(constraints: Sequence[Constraint]) -> list[Constraint]:
    """Return constraints with dates first, and orders, which lead back nowhere, from the last event to the first."""
    graph: networkx.DiGraph[str] = networkx.DiGraph([(one.one, one.other) for one in constraints if one.is_order])
    rank = {event: number for number, event in enumerate(networkx.topological_sort(graph))}
    return sorted(
        constraints,
        key=lambda one: (CALENDAR not in (one.one, one.other), one.one == CALENDAR, rank.get(one.one, -1)),
    )


def _negative_cycle(constraints: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """Return constraints between days that cannot all hold, if there are any (Bellman and Ford, from all at once).

    ``networkx.find_negative_cycle`` finds that there is one and not always which.
    """
    least = {end: 0 for one in constraints for end in (one.one, one.other)}
    by: dict[str, Constraint] = {}
    changed: str | None = None
    for _ in range(len(least) + 1):
        changed = None
        for one in constraints:
            if least[one.one] + one.most < least[one.other]:
                least[one.other] = least[one.one] + one.most
                by[one.other] = one
                changed = one.other
        if changed is None:
            return ()
    assert changed is not None
    on_cycle = changed
    for _ in least:  # whatever still changes after so many rounds is reached from a cycle
        on_cycle = by[on_cycle].one
    cycle = [by[on_cycle]]
    while cycle[-1].one != on_cycle:
        cycle.append(by[cycle[-1].one])
    return tuple(cycle[::-1])
