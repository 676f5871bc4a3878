"""Orders that lead back to where they began, found in one walk."""

from __future__ import annotations

import networkx
from hypothesis import given
from hypothesis import strategies as st

from kg.chronology.constraint import Constraint
from kg.chronology.contradiction import order_cycles

EVENTS = st.sampled_from("abcdefg")


@given(st.lists(st.tuples(EVENTS, EVENTS), max_size=30))
def test_orders_on_no_cycle_that_is_found_lead_back_nowhere(pairs: list[tuple[str, str]]) -> None:
    orders = [Constraint(one, other, 0, is_order=True, by=str(at)) for at, (one, other) in enumerate(pairs)]
    cycles = order_cycles(orders)
    for cycle in cycles:
        following = (*cycle[1:], cycle[0])
        assert all(one.other == other.one for one, other in zip(cycle, following, strict=True))
        assert len({one.one for one in cycle}) == len(cycle)
    found = [one.by for cycle in cycles for one in cycle]
    assert len(found) == len({*found})
    left = [(one.one, one.other) for one in orders if one.by not in found]
    assert networkx.is_directed_acyclic_graph(networkx.DiGraph(left))
