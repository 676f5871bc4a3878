"""Constraints that cannot all hold: orders that lead back, and negative cycles of days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from kg.chronology.constraint import CALENDAR, Constraint

_MOST_TRIED = 30
"""Of so many statements at most each is tried whether a contradiction needs it."""

Cycle = tuple[Constraint, ...]
"""Constraints of which each begins where the one before ends, the first where the last ends; empty for none."""


def contradiction(constraints: Sequence[Constraint]) -> Cycle:
    """Return constraints that contradict each other, if there are any."""
    return order_cycle(constraints) or negative_cycle(from_last_to_first(constraints))


def of_own_dates(constraints: Iterable[Constraint]) -> list[Cycle]:
    """Return each constraint that the own dates of what it joins contradict, with these: the plainest contradictions.

    All are found in one pass, however many there are.
    """
    last: dict[str, list[Constraint]] = {}
    first: dict[str, list[Constraint]] = {}
    told: list[Constraint] = []
    for one in constraints:
        if not one.is_date:
            told.append(one)
            continue
        bounds, event = (last, one.other) if one.one == CALENDAR else (first, one.one)
        best = bounds.setdefault(event, [one])
        if one.most < best[0].most:
            bounds[event] = [one]
        elif one.most == best[0].most and one is not best[0]:
            best.append(one)
    found: list[Cycle] = []
    for one in told:
        ends = (_best_for(one, last.get(one.one)), one, _best_for(one, first.get(one.other)))
        cycle = tuple(leg for leg in ends if leg is not None)
        known = len(cycle) + (CALENDAR in (one.one, one.other))
        if known == len(ends) and sum(leg.most for leg in cycle) < 0:
            found.append(cycle)
    return found


def _best_for(told: Constraint, dates: Sequence[Constraint] | None) -> Constraint | None:
    """Return one of several equal bounds: that of the statement itself, else the first."""
    return next((date for date in dates if date.by == told.by), dates[0]) if dates else None


def needed_for(cycle: Cycle, constraints: Iterable[Constraint]) -> Cycle:
    """Return a contradiction among what the statements on a cycle say to which each of its statements is needed.

    A cycle of more statements than anybody would read is returned as it is.

    Args:
        cycle: The cycle.
        constraints: All that is known, dates with the statements that say them.
    """
    names = dict.fromkeys(one.by for one in cycle)
    if len(names) > _MOST_TRIED:
        return cycle
    left = [one for one in constraints if one.by in names]
    for name in names:
        without = [one for one in left if one.by != name]
        if contradiction(without):
            left = without
    return contradiction(left)


def order_cycles(constraints: Iterable[Constraint]) -> list[Cycle]:
    """Return orders that lead back to where they began, none on two cycles, so that all others lead back nowhere.

    All are found in one walk, however many there are.
    """
    leading: dict[str, list[Constraint]] = {}
    for one in constraints:
        if one.is_order:
            leading.setdefault(one.one, []).append(one)
    cycles: list[Cycle] = []
    ended: set[str] = set()
    for start in [*leading]:
        path: list[Constraint] = []
        place = {start: 0}
        while place:
            here = path[-1].other if path else start
            if leading.get(here):
                one = leading[here].pop()
                path.append(one)
                begin = place.get(one.other)
                if one.other in ended:
                    path.pop()
                elif begin is None:
                    place[one.other] = len(path)
                else:
                    cycles.append(tuple(path[begin:]))
                    for gone in path[begin:-1]:
                        del place[gone.other]
                    del path[begin:]
            else:
                ended.add(here)
                del place[here]
                if path:
                    path.pop()
    return cycles


def order_cycle(constraints: Iterable[Constraint]) -> Cycle:
    """Return orders that lead back to where they began, if there are any."""
    orders = {(one.one, one.other): one for one in constraints if one.is_order}
    try:
        _sorter(orders).prepare()
    except CycleError as error:
        return tuple(orders[pair] for pair in pairwise(error.args[1]))
    return ()


def from_last_to_first(constraints: Sequence[Constraint]) -> list[Constraint]:
    """Return constraints with dates first, and orders, which lead back nowhere, from the last event to the first."""
    orders = _sorter((one.one, one.other) for one in constraints if one.is_order)
    rank = {event: number for number, event in enumerate(orders.static_order())}
    return sorted(
        constraints,
        key=lambda one: (CALENDAR not in (one.one, one.other), one.one == CALENDAR, rank.get(one.one, -1)),
    )


def negative_cycle(constraints: Sequence[Constraint]) -> Cycle:
    """Return constraints between days that cannot all hold, if there are any (Bellman and Ford, from all at once).

    ``networkx.find_negative_cycle`` finds that there is one and not always which.
    """
    least = {end: 0 for one in constraints for end in (one.one, one.other)}
    by: dict[str, Constraint] = {}
    while True:
        changed = False
        for one in constraints:
            if least[one.one] + one.most < least[one.other]:
                least[one.other] = least[one.one] + one.most
                by[one.other] = one
                changed = True
        if not changed:
            return ()
        if cycle := _led_back(by):
            return cycle


def _sorter(orders: Iterable[tuple[str, str]]) -> TopologicalSorter[str]:
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for later, earlier in orders:
        sorter.add(earlier, later)
    return sorter


def _led_back(by: Mapping[str, Constraint]) -> Cycle:
    """Return constraints by which an event was last made earlier, and which lead back to it, if there are any."""
    seen: dict[str, str] = {}
    for start in by:
        event = start
        while event in by and event not in seen:
            seen[event] = start
            event = by[event].one
        if seen.get(event) == start:
            return tuple(_back_from(event, by))[::-1]
    return ()


def _back_from(event: str, by: Mapping[str, Constraint]) -> Iterator[Constraint]:
    yield by[event]
    at = by[event].one
    while at != event:
        yield by[at]
        at = by[at].one
