"""Measures: known values, refusals, samples, ranges and series."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import combinations
from typing import Any

import networkx
import polars
import pytest

from kg.errors import KgError
from kg.network import centrality
from kg.network.bootstrap import bootstrap, group_stability
from kg.network.centrality import betweenness, communities
from kg.network.measures import MEASURES, layers_of, measure
from kg.network.network import Network
from kg.network.series import Every, dyad_series
from kg.project import Project

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Network]


TWO_GROUPS = [*combinations("abcde", 2), *combinations("vwxyz", 2)]
"""Two groups of five in which all are tied: just as many actors and pairs as communities need."""


def formula(network: Network, name: str) -> polars.DataFrame:
    """What the formula of a measure gives, however small the network is."""
    return MEASURES[name].compute(network, 0)[0]


def values(network: Network, name: str, column: str | None = None) -> dict[str, Any]:
    found = formula(network, name)
    return dict(found.select("id", column or found.columns[1]).rows())


def of_graph(graph: networkx.Graph[Any], make_row: MakeRow, make: Make) -> Network:
    """Return a network in which every edge is an act that holds both ways."""
    return make(*(make_row(f"n{one}", "cooperates", f"n{other}") for one, other in graph.edges))


def test_the_karate_club(make_row: MakeRow, make: Make) -> None:
    network = of_graph(networkx.karate_club_graph(), make_row, make)
    found = measure(network, "cohesion").values.row(0, named=True)
    assert (found["actors"], found["pairs_tied"]) == (34, 78)
    assert found["transitivity"] == pytest.approx(0.2556818, abs=5e-8)
    assert found["average_clustering"] == pytest.approx(0.5706385, abs=5e-8)


def test_the_families_of_florence(make_row: MakeRow, make: Make) -> None:
    network = of_graph(networkx.florentine_families_graph(), make_row, make)
    assert values(network, "betweenness")["nMedici"] == pytest.approx(0.5219780, abs=5e-8)


def test_degree_counts_others_and_not_acts(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "accuses", "b"),
        make_row("a", "accuses", "b"),
        make_row("b", "praises", "a"),
        make_row("c", "praises", "a"),
    ]
    found = measure(make(*rows), "degree").values.select("id", "others", "in_degree", "out_degree").rows()
    assert sorted(found) == [("a", 2, 2, 1), ("b", 1, 1, 1), ("c", 1, 0, 1)]


def test_strength_adds_up_weights_by_quad_class(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "accuses", "b"),
        make_row("a", "accuses", "b"),
        make_row("a", "aids", "c"),
        make_row("b", "shows_restraint_towards", "a"),
    ]
    network = make(*rows)
    assert values(network, "strength") == {"a": 4, "b": 3, "c": 1}
    assert values(network, "strength", "out_verbal_conflict") == {"a": 2, "b": 0, "c": 0}
    assert values(network, "strength", "out_material_cooperation") == {"a": 1, "b": 0, "c": 0}
    assert values(network, "strength", "in_no_quad_class") == {"a": 1, "b": 0, "c": 0}


def test_reciprocity_leaves_out_what_holds_both_ways_by_itself(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "accuses", "b"),
        make_row("b", "accuses", "a"),
        make_row("a", "accuses", "c"),
        make_row("a", "negotiates", "d"),
    ]
    found = formula(make(*rows), "reciprocity").row(0, named=True)
    assert found == {"reciprocity": pytest.approx(2 / 3), "pairs_tied": 3, "answered": 2}
    assert formula(make(rows[3]), "reciprocity")["reciprocity"].to_list() == [None]


def test_pagerank_follows_attention(make_row: MakeRow, make: Make) -> None:
    # a star: every way ends at the hub, which has no way out; solved by hand with damping 0.85 and three actors
    found = values(make(make_row("a", "praises", "hub"), make_row("b", "praises", "hub")), "pagerank")
    # x = 0.05 + 0.85 h / 3 for a and b (the hub's rank is spread evenly), h = 0.05 + 0.85 (2 x + h / 3)
    hub = (0.05 + 2 * 0.85 * 0.05) / (1 - 0.85 / 3 - 2 * 0.85 * 0.85 / 3)
    assert found["hub"] == pytest.approx(hub, abs=1e-5)
    assert sum(found.values()) == pytest.approx(1)


def test_communities_are_found_and_the_same_for_a_seed(make_row: MakeRow, make: Make) -> None:
    clique = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "f"), ("f", "d"), ("c", "d")]
    network = make(*(make_row(one, "praises", other) for one, other in clique))
    found = values(network, "communities")
    assert len(set(found.values())) == 2
    assert found["a"] == found["b"] == found["c"] != found["d"] == found["e"] == found["f"]
    assert found == values(network, "communities")


def test_communities_do_not_hang_on_the_order_of_nodes() -> None:
    graph = networkx.karate_club_graph()
    turned: networkx.Graph[Any] = networkx.Graph()
    turned.add_nodes_from(reversed(list(graph)))
    turned.add_edges_from(reversed(list(graph.edges(data=True))))
    assert communities(graph, seed=3) == communities(turned, seed=3)


@pytest.mark.parametrize("name", ["betweenness", "pagerank", "communities", "cohesion", "clustering"])
def test_a_measure_along_ties_refuses_a_mixed_layer(make_row: MakeRow, make: Make, name: str) -> None:
    mixed = make(*(make_row(one, "accuses" if one < "f" else "praises", other) for one, other in TWO_GROUPS))
    with pytest.raises(KgError, match="this network mixes conflict \\(10\\), cooperation \\(10\\); choose one of them"):
        measure(mixed, name)


def test_one_relation_is_one_layer_and_so_are_both_quad_classes_of_conflict(make_row: MakeRow, make: Make) -> None:
    assert list(layers_of(make(make_row("a", "sets_conditions_for", "b")))) == ["sets_conditions_for"]
    assert layers_of(make(make_row("a", "accuses", "b"), make_row("b", "attacks", "c"))) == {"conflict": 2}


def test_every_measure_says_what_it_is(make_row: MakeRow, make: Make) -> None:
    network = make(*(make_row(one, "praises", other) for one, other in TWO_GROUPS))
    for name, about in MEASURES.items():
        assert about.name == name
        assert all((about.definition, about.source, about.layer, about.flow, about.least.why))
        found = measure(network, name)
        assert found.support.acts == 20
        assert found.values.height == (10 if "id" in found.values.columns else 1)
        assert not found.lack


def test_a_network_without_ties_or_a_measure_that_is_none_is_a_sentence(make_row: MakeRow, make: Make) -> None:
    with pytest.raises(KgError, match="the network has no ties"):
        measure(make(), "degree")
    with pytest.raises(KgError, match="there is no measure 'betweeness'; did you mean 'betweenness'"):
        measure(make(make_row("a", "praises", "b")), "betweeness")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("communities", "Communities need 10 actors and 20 pairs; here are 10 and 19."),
        ("betweenness", ""),
        ("reciprocity", ""),
    ],
)
def test_one_pair_less_is_too_few_for_communities_alone(
    make_row: MakeRow, make: Make, name: str, sentence: str
) -> None:
    # the tie both ways between a and b is one pair, and two directed ties
    ties = [*TWO_GROUPS[:-1], ("b", "a")]
    network = make(*(make_row(one, "praises", other) for one, other in ties))
    assert measure(network, name).lack == sentence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("degree", ""),
        ("strength", ""),
        ("reciprocity", "Reciprocity needs 10 directed ties; here are 2."),
        ("pagerank", "PageRank needs 10 actors; here are 3."),
        ("betweenness", "Betweenness needs 10 actors; here are 3."),
        ("clustering", "Clustering needs 10 actors; here are 3."),
        ("cohesion", "Cohesion needs 10 actors; here are 3."),
        ("communities", "Communities need 10 actors and 20 pairs; here are 3 and 2."),
    ],
)
def test_below_its_least_numbers_a_measure_is_one_sentence(
    make_row: MakeRow, make: Make, name: str, sentence: str
) -> None:
    network = make(make_row("a", "praises", "b"), make_row("b", "accuses", "c"))  # too small, whatever the layers
    for found in (measure(network, name), bootstrap(network, name, times=2)):
        assert found.lack == sentence
        assert bool(found.values.height) == (not sentence)


# Samples.


@pytest.mark.parametrize("directed", [False, True])
def test_a_sample_of_all_starting_points_is_exact(monkeypatch: pytest.MonkeyPatch, directed: bool) -> None:
    graph = networkx.gnp_random_graph(60, 0.08, seed=4, directed=directed)
    exact = networkx.betweenness_centrality(graph)
    monkeypatch.setattr(centrality, "EXACT_NODES", 10)
    found = betweenness(graph, seed=1)
    assert found.values == pytest.approx(exact)
    assert "estimated from 60 of 60 starting points (seed 1); standard error" in found.note


def test_a_sample_comes_near_and_says_how_near(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = networkx.barabasi_albert_graph(300, 2, seed=4)
    exact = networkx.betweenness_centrality(graph)
    monkeypatch.setattr(centrality, "EXACT_NODES", 10)
    monkeypatch.setattr(centrality, "_MOST_PIVOTS", 150)
    found = betweenness(graph, seed=1)
    top = max(exact, key=lambda node: exact[node])
    assert found.values[top] == pytest.approx(exact[top], rel=0.15)
    assert found.note == betweenness(graph, seed=1).note
    assert found.values != betweenness(graph, seed=2).values


def test_what_would_run_for_minutes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(centrality, "EXACT_NODES", 10)
    monkeypatch.setattr(centrality, "_STEPS", 10_000)
    with pytest.raises(KgError, match="would take many minutes; exclude weak ties, or roll up to countries"):
        betweenness(networkx.gnp_random_graph(300, 0.05, seed=1))


@pytest.mark.parametrize("directed", [False, True])
def test_the_accelerator_gives_the_same(monkeypatch: pytest.MonkeyPatch, directed: bool) -> None:
    pytest.importorskip("networkit")
    graph = networkx.gnp_random_graph(80, 0.06, seed=2, directed=directed)
    slow = betweenness(graph).values
    monkeypatch.setattr(centrality, "ACCELERATED_NODES", 1)
    assert betweenness(graph).values == pytest.approx(slow, abs=1e-12)


# Ranges.


def test_the_range_of_a_number_of_one_article_is_that_number(make_row: MakeRow, make: Make) -> None:
    found = bootstrap(make(make_row("a", "praises", "b"), make_row("a", "praises", "b")), "strength", times=5)
    assert found.values.select("strength", "low", "high", "present").rows() == [(2, 2.0, 2.0, 1.0), (2, 2.0, 2.0, 1.0)]
    assert "with so few articles (1) this says little" in found.note


def test_an_article_drawn_again_tells_its_acts_again(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("a", "praises", "b", article=f"x{number}") for number in range(4)]
    found = bootstrap(make(*rows), "strength", times=40)
    # four articles of one act each, four drawn: always four acts
    assert found.values.select("low", "high").unique().rows() == [(4.0, 4.0)]


def test_a_range_shows_what_hangs_on_single_articles(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("a", "praises", "b", article=f"x{number}") for number in range(9)]
    rows.append(make_row("c", "praises", "b", article="only"))
    found = bootstrap(make(*rows), "strength", times=200, seed=1).values
    row = found.row(by_predicate=polars.col("id") == "c", named=True)
    # an actor of one article among ten is there with a chance of 1 - 0.9 ** 10
    assert row["present"] == pytest.approx(1 - 0.9**10, abs=0.1)
    assert found.equals(bootstrap(make(*rows), "strength", times=200, seed=1).values)


def test_groups_are_as_stable_as_they_are_found_again() -> None:
    groups = {"a": 1, "b": 1, "c": 1, "d": 2}
    draws = [
        {"a": 7, "b": 7, "c": 8, "d": 8},  # abc and ab have two of three in common, d and cd one of two
        {"a": 7, "b": 7},  # as far as it was drawn the first group is whole; of the second nothing was drawn
    ]
    assert group_stability(groups, draws) == {1: pytest.approx((2 / 3 + 1) / 2), 2: pytest.approx(1 / 2)}


def test_groups_that_every_article_tells_are_stable(make_row: MakeRow, make: Make) -> None:
    rows = [make_row(one, "praises", other, article=f"x{at}") for one, other in TWO_GROUPS for at in range(3)]
    found = bootstrap(make(*rows), "communities", times=20).values
    assert found.columns[:5] == ["id", "label", "community", "stability", "present"]
    assert found.select("stability", "present").unique().rows() == [(1.0, 1.0)]


def test_a_range_stands_beside_what_it_is_the_range_of(make_row: MakeRow, make: Make) -> None:
    network = make(*(make_row("a", "praises", f"n{at}") for at in range(10)))
    for name in ("strength", "reciprocity"):
        columns = bootstrap(network, name, times=2).values.columns
        at = columns.index(name)
        assert columns[at : at + 4] == [name, "low", "high", "present"]


# Series.


def day(text: str) -> dict[str, date]:
    found = date.fromisoformat(text)
    return {"earliest": found, "latest": found}


def test_a_series_counts_acts_by_quad_class_with_scores_apart(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "accuses", "b", **day("2015-03-04")),
        make_row("a", "accuses", "b", **day("2015-05-04"), act="anna/x"),
        make_row("a", "accuses", "b", act="anna/x"),
        make_row("a", "aids", "b", **day("2015-12-31")),
        make_row("a", "accuses", "b", **day("2017-01-01")),
        make_row("a", "accuses", "b", earliest=date(2015, 1, 1), latest=date(2016, 12, 31)),
        make_row("b", "accuses", "a", **day("2015-01-01")),
        make_row("a", "negotiates", "b", **day("2015-01-01")),
    ]
    found = dyad_series(make(*rows), "a", "b")
    columns = ["period", "acts", "verbal_conflict", "material_cooperation", "goldstein_sum", "goldstein_mean"]
    assert found.select(columns).rows() == [
        (date(2015, 1, 1), 3, 2, 1, 3.0, 1.0),
        (date(2016, 1, 1), 0, 0, 0, None, None),
        (date(2017, 1, 1), 1, 1, 0, -2.0, -2.0),
        (None, 1, 1, 0, -2.0, -2.0),
    ]
    assert found["statements"].list.len().to_list() == [4, 0, 1, 1]
    quarters = dyad_series(make(*rows), "a", "b", Every.QUARTER)
    assert quarters.filter(polars.col("acts") > 0)["period"].to_list()[:2] == [date(2015, 1, 1), date(2015, 4, 1)]


def test_a_series_of_strangers_is_empty(make_row: MakeRow, make: Make) -> None:
    network = make(make_row("a", "praises", "b"), make_row("b", "praises", "c"))
    assert dyad_series(network, "a", "c").height == 0


def test_the_second_article_gives_no_day_for_the_criticism(first: Project) -> None:
    network = first.network(level="country")
    assert dyad_series(network, "Ukraine", "Belarus").select("period", "acts").rows() == [(None, 4)]
