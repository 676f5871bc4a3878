"""Places in layers: arrows point down, nothing overlaps, few arrows cross, and the same input gives the same places."""

from __future__ import annotations

from itertools import pairwise

import networkx
from hypothesis import given
from hypothesis import strategies as some

from kg.layout.layered import layered

_NODES = [f"n{at}" for at in range(9)]
_ARROWS = some.lists(
    some.tuples(some.sampled_from(_NODES), some.sampled_from(_NODES)).filter(lambda pair: pair[0] != pair[1]),
    max_size=20,
)


@given(_ARROWS)
def test_nodes_of_a_layer_lie_apart_and_arrows_without_circles_point_down(arrows: list[tuple[str, str]]) -> None:
    places = layered(_NODES, arrows)
    assert layered(_NODES, arrows) == places
    by_layer: dict[int, list[float]] = {}
    for node in _NODES:
        by_layer.setdefault(places.layer[node], []).append(places.across[node])
        assert 0.5 - 1e-9 <= places.across[node] <= places.width - 0.5 + 1e-9
    for row in by_layer.values():
        row.sort()
        assert all(right - left > 1 - 1e-6 for left, right in pairwise(row))
    graph = networkx.DiGraph(arrows)
    if networkx.is_directed_acyclic_graph(graph):
        assert all(places.layer[tail] < places.layer[head] for tail, head in arrows)
    for (tail, head), bends in places.bends.items():
        assert len(bends) == abs(places.layer[head] - places.layer[tail]) - 1


def test_a_crossing_that_can_be_avoided_is() -> None:
    places = layered(["a", "b", "c", "d"], [("a", "d"), ("b", "c")])
    assert (places.across["a"] < places.across["b"]) == (places.across["d"] < places.across["c"])


def test_a_cause_of_two_lies_in_the_middle_above_them() -> None:
    places = layered(["a", "b", "c"], [("a", "b"), ("a", "c")])
    assert abs(places.across["a"] - (places.across["b"] + places.across["c"]) / 2) < 1e-6
    assert (places.layer["a"], places.layer["b"], places.layer["c"]) == (0, 1, 1)
