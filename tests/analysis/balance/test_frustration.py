"""The frustration index, triangles and walks of signed graphs: published values, brute force, bounds."""

from __future__ import annotations

import csv
import sys
from itertools import combinations, product
from random import Random
from typing import Any, TypeAlias

import networkx
import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as some

from kg.analysis.balance import cuts, walks
from kg.analysis.balance.frustration import Frustration, frustration_of
from kg.analysis.balance.triangles import share_by_chance, triangles_of
from kg.analysis.balance.walks import walk_balance
from kg.errors import KgError, MissingExtra
from tests.places import ORACLES

pytest.importorskip("scipy")

Graph: TypeAlias = "networkx.Graph[Any]"
_NODES = 9
_PAIRS = list(combinations(range(_NODES), 2))
SIGNS = some.lists(some.sampled_from((-1, 0, 0, 1)), min_size=len(_PAIRS), max_size=len(_PAIRS))


def signed(pairs: dict[tuple[Any, Any], int], nodes: int = 0) -> Graph:
    graph: Graph = networkx.Graph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from((one, other, {"sign": sign}) for (one, other), sign in pairs.items())
    return graph


def made(signs: list[int]) -> Graph:
    return signed({pair: sign for pair, sign in zip(_PAIRS, signs, strict=True) if sign}, _NODES)


def by_chance(nodes: int, degree: int, seed: int) -> Graph:
    graph: Graph = networkx.gnm_random_graph(nodes, nodes * degree // 2, seed=seed)
    chance = Random(seed)
    networkx.set_edge_attributes(graph, {edge: chance.choice((-1, 1)) for edge in sorted(graph.edges)}, "sign")
    return graph


def frustrated(graph: Graph, side: dict[Any, int]) -> int:
    return sum(side[one] * side[other] != sign for one, other, sign in graph.edges(data="sign"))


def by_force(graph: Graph) -> int:
    """Return the frustration index by trying every division in two."""
    nodes = list(graph)
    return min(
        frustrated(graph, dict(zip(nodes, (1, *rest), strict=True))) for rest in product((1, -1), repeat=len(nodes) - 1)
    )


@pytest.fixture(scope="module")
def tribes() -> Graph:
    """Alliance and enmity of 16 tribes of the New Guinea highlands: Read 1954, Cultures of the Central Highlands."""
    file = ORACLES / "gahuku_gama.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return signed({(row["tribe_a"], row["tribe_b"]): int(row["sign"]) for row in rows})


def test_the_tribes_have_the_published_balance(tribes: Graph) -> None:
    triangles = triangles_of(tribes)
    assert (sum(one.is_balanced for one in triangles), len(triangles)) == (59, 68)
    assert walk_balance(tribes).value == pytest.approx(0.3575761, abs=5e-8)


def test_the_tribes_have_the_published_frustration_and_blocs(tribes: Graph) -> None:
    # index 7: Aref and Wilson 2019, Balance and frustration in signed networks (Journal of Complex Networks 7)
    result = frustration_of(tribes)
    assert (result.index, result.bound, result.is_optimal) == (7, 7, True)
    assert result.camps[0][1] == ("Gama", "Gavev", "Kotun", "Nagad")
    assert len(result.camps[0][0]) == 12
    assert len(result.frustrated) == 7


@given(SIGNS)
def test_the_index_is_that_of_trying_every_division(signs: list[int]) -> None:
    graph = made(signs)
    result = frustration_of(graph)
    assert result.index == result.bound == by_force(graph)
    assert len(result.frustrated) == result.index


@given(SIGNS)
def test_the_blocs_leave_frustrated_what_is_said_to_be(signs: list[int]) -> None:
    graph = made(signs)
    result = frustration_of(graph)
    side = {node: sign for camp in result.camps for bloc, sign in zip(camp, (1, -1), strict=True) for node in bloc}
    assert set(side) == set(range(_NODES))
    wrong = {(one, other) for one, other, sign in graph.edges(data="sign") if side[one] * side[other] != sign}
    assert wrong == set(result.frustrated)


@given(SIGNS, some.randoms(use_true_random=False))
def test_the_order_of_nodes_and_ties_does_not_matter(signs: list[int], chance: Random) -> None:
    graph = made(signs)
    edges = [
        (one, other, facts) if chance.random() < 0.5 else (other, one, facts)
        for one, other, facts in graph.edges.data()
    ]
    chance.shuffle(edges)
    turned: Graph = networkx.Graph()
    turned.add_nodes_from(reversed(list(graph)))
    turned.add_edges_from(edges)
    assert frustration_of(graph) == frustration_of(turned)


@given(SIGNS)
def test_triangles_are_those_of_trying_all(signs: list[int]) -> None:
    graph = made(signs)
    result = {one.nodes: one.is_balanced for one in triangles_of(graph)}
    expected = {}
    for three in combinations(range(_NODES), 3):
        sides = list(combinations(three, 2))
        if all(graph.has_edge(*side) for side in sides):
            expected[three] = numpy.prod([graph.edges[side]["sign"] for side in sides]) > 0
    assert result == expected


@given(some.lists(some.sampled_from((-1, 1)), min_size=_NODES, max_size=_NODES), SIGNS)
def test_what_two_camps_divide_is_fully_balanced(side: list[int], signs: list[int]) -> None:
    pairs = {(one, other): side[one] * side[other] for (one, other), sign in zip(_PAIRS, signs, strict=True) if sign}
    graph = signed(pairs, _NODES)
    assert frustration_of(graph).index == 0
    assert walk_balance(graph).value == (1.0 if pairs else None)
    assert all(one.is_balanced for one in triangles_of(graph))


@given(SIGNS)
def test_walk_balance_is_the_ratio_of_sums_of_powers(signs: list[int]) -> None:
    graph = made(signs)
    matrix = networkx.to_numpy_array(graph, weight="sign")
    power, whole = numpy.eye(_NODES), numpy.eye(_NODES)
    sums = [0.0, 0.0]
    for length in range(60):
        sums = [sums[0] + power.trace(), sums[1] + whole.trace()]
        power, whole = power @ matrix / (length + 1), whole @ abs(matrix) / (length + 1)
    result = walk_balance(graph).value
    assert result is None if not graph.size() else result == pytest.approx(sums[0] / sums[1])


def test_one_triangle_of_three_foes_has_one_frustrated_tie() -> None:
    result = frustration_of(signed({("a", "b"): -1, ("b", "c"): -1, ("a", "c"): -1}))
    assert result == Frustration(1, 1, result.camps, result.frustrated, 3)
    assert result.frustrated == (("b", "c"),) or len(result.frustrated) == 1


def test_blocks_that_share_one_node_add_up() -> None:
    # five unbalanced triangles around one node, and a foe that hangs on it by a single tie
    pairs = {("hub", "foe"): -1}
    for number in range(5):
        one, other = f"{number}a", f"{number}b"
        pairs |= {("hub", one): 1, ("hub", other): 1, (one, other): -1}
    result = frustration_of(signed(pairs))
    assert (result.index, result.bound) == (5, 5)
    assert "foe" in result.camps[0][1]


def test_a_complete_graph_of_foes() -> None:
    # the best division halves 12 nodes, so that 2 pairs of 15 stay within: 66 ties less the 36 of the largest cut
    result = frustration_of(signed(dict.fromkeys(combinations(range(12), 2), -1)))
    assert (result.index, result.bound) == (30, 30)
    assert [[len(bloc) for bloc in camp] for camp in result.camps] == [[6, 6]]


def test_a_large_ring_of_friends_with_one_foe() -> None:
    ring = {(number, (number + 1) % 500): 1 for number in range(500)}
    ring[3, 4] = -1
    result = frustration_of(signed(ring))
    assert (result.index, result.bound) == (1, 1)


def test_parts_that_no_tie_joins_have_blocs_of_their_own() -> None:
    result = frustration_of(signed({("a", "b"): 1, ("b", "c"): -1, ("x", "y"): 1}, 0))
    assert result.camps == ((("a", "b"), ("c",)), (("x", "y"), ()))


def test_zeros_loops_and_lonely_nodes_count_for_nothing() -> None:
    graph = signed({("a", "b"): -1, ("b", "c"): 0, ("a", "a"): -1})
    result = frustration_of(graph)
    assert (result.index, result.ties) == (0, 1)
    assert result.camps == ((("a",), ("b",)), (("c",), ()))
    assert frustration_of(networkx.Graph()) == Frustration(0, 0, (), (), 0)
    assert walk_balance(networkx.Graph()).value is None


def test_beyond_the_time_limit_stands_a_bound_that_is_one() -> None:
    graph = by_chance(150, 8, seed=1)
    result = frustration_of(graph, time_limit=1)
    side = {node: sign for camp in result.camps for bloc, sign in zip(camp, (1, -1), strict=True) for node in bloc}
    assert 0 < result.bound <= result.index == frustrated(graph, side)


def test_the_bounds_of_a_dense_graph_are_true_where_time_ends_before_a_proof() -> None:
    # 100 nodes that are all foes have 161,700 unbalanced triangles; halves of 50 leave 2 · 1,225 ties within
    result = frustration_of(signed(dict.fromkeys(combinations(range(100), 2), -1)), time_limit=3)
    assert 0 < result.bound <= 2450 <= result.index


def test_without_any_time_disjoint_triangles_are_the_bound() -> None:
    # two unbalanced triangles with a common tie: one tie mends both; counted as one
    pairs = {("a", "b"): -1, ("a", "c"): 1, ("b", "c"): 1, ("a", "d"): 1, ("b", "d"): 1}
    result = frustration_of(signed(pairs), time_limit=1e-9)
    assert (result.index, result.bound) == (1, 1)


def test_branching_finds_what_annealing_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.analysis.balance import frustration as module

    monkeypatch.setattr(module, "nearly_best", lambda block, seed: block.two_sides())
    monkeypatch.setattr(cuts, "_cutting_planes", lambda block, cycles, cost, end: (0, []))
    for seed in range(4):
        graph = by_chance(12, 6, seed)
        result = frustration_of(graph)
        assert result.index == result.bound == by_force(graph)


def test_cutting_planes_alone_give_a_bound_that_is_none_too_high(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuts, "_branching", lambda block, side, cycles, end: (side, 0))
    for seed in range(6):
        graph = by_chance(12, 6, seed)
        result = frustration_of(graph)
        assert result.bound <= by_force(graph) <= result.index


def test_what_is_no_signed_graph_is_refused() -> None:
    with pytest.raises(KgError, match="the edge of 'a' and 'b' has the sign None; it must be 1, -1, or 0"):
        frustration_of(networkx.Graph([("a", "b")]))
    with pytest.raises(KgError, match="undirected graphs"):
        triangles_of(networkx.DiGraph())
    with pytest.raises(KgError, match="the time limit must be a positive number of seconds, not 0"):
        frustration_of(networkx.Graph(), time_limit=0)


def test_without_scipy_what_is_balanced_is_still_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    assert frustration_of(signed({("a", "b"): 1, ("b", "c"): -1, ("a", "c"): -1})).index == 0
    with pytest.raises(MissingExtra, match="frustration index needs an optional package"):
        frustration_of(signed({("a", "b"): 1, ("b", "c"): 1, ("a", "c"): -1}))


@pytest.mark.parametrize("negative", range(7))
def test_the_share_by_chance_is_the_mean_over_all_ways_to_deal_signs(negative: int) -> None:
    graph = signed(dict.fromkeys(combinations(range(4), 2), 1))
    shares = []
    for chosen in combinations(list(graph.edges), negative):
        networkx.set_edge_attributes(graph, {edge: -1 if edge in chosen else 1 for edge in graph.edges}, "sign")
        triangles = triangles_of(graph)
        shares.append(sum(one.is_balanced for one in triangles) / len(triangles))
    assert share_by_chance(6, negative) == pytest.approx(sum(shares) / len(shares))


def test_walk_balance_of_a_large_graph_is_estimated_and_says_how_well(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = by_chance(300, 8, seed=2)
    exact = walk_balance(graph)
    assert exact.value is not None
    assert (exact.error, exact.note) == (0.0, "")
    monkeypatch.setattr(walks, "EXACT_NODES", 100)
    result = walk_balance(graph, seed=1)
    assert result.value == pytest.approx(exact.value, abs=5 * result.error)
    assert 0 < result.error < 0.05
    assert result.note.startswith("estimated for connected parts of more than 100 actors; standard error 0.")
    assert result == walk_balance(graph, seed=1)


def test_walks_of_strongly_tied_graphs_do_not_overflow() -> None:
    # a complete graph of 720 friends with one pair of foes: exp(719) is too large for a number of the machine
    graph = signed({pair: -1 if pair == (0, 1) else 1 for pair in combinations(range(720), 2)})
    result = walk_balance(graph).value
    assert result is not None
    assert 0.9 < result < 1
