"""What joined constraints say together: cycles that contradict, shortest paths, and the constraints along them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise

import networkx

from kg.chronology.constraint import CALENDAR, Bounds, Constraint


def numbered_parts(constraints: Iterable[Constraint]) -> Mapping[str, int]:
    """Return the number of the part that each event with constraints belongs to, those that constraints join alike."""
    graph: networkx.Graph[str] = networkx.Graph()
    for constraint in constraints:
        ends = [end for end in (constraint.one, constraint.other) if end != CALENDAR]
        graph.add_edge(ends[0], ends[-1])
    return {event: number for number, part in enumerate(networkx.connected_components(graph)) for event in part}


class Part:
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
        """Return the days between which an event lies."""
        first, last = self._to_calendar.get(event), self._from_calendar.get(event)
        return None if first is None else _day(-first), None if last is None else _day(last)

    def later(self, event: str) -> frozenset[str]:
        """Return the events that are told to have come after an event."""
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
