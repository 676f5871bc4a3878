"""What joined constraints say together: cycles that contradict, shortest paths, and the constraints along them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise

import networkx

from kg.chronology.constraint import CALENDAR, Bounds, Constraint
from kg.chronology.contradiction import from_last_to_first, negative_cycle, of_own_dates, order_cycles


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
        self.contradictions += of_own_dates(constraints)
        contradicted = {id(one) for cycle in self.contradictions for one in cycle if not one.is_date}
        left = [one for one in constraints if id(one) not in contradicted]
        for cycle in order_cycles(left):
            self.contradictions.append(cycle)
            contradicted.update(map(id, cycle))
        left = from_last_to_first([one for one in left if id(one) not in contradicted])
        while cycle := negative_cycle(left):
            self.contradictions.append(cycle)
            gone = {id(one) for one in cycle if not one.is_date}
            left = [one for one in left if id(one) not in gone]
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
