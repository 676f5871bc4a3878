"""Measures of a network, each with its definition, its source, where it is valid, and what is taken to flow.

Centrality in a network from the press is first of all attention of the press: every result says on how many acts,
articles and sources it rests, and :mod:`kg.network.bootstrap` shows how much it hangs on single articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

import networkx
import polars

from kg.errors import KgError, MissingExtra
from kg.likeness import suggest
from kg.network.centrality import betweenness, communities
from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.phrases import count_of
from kg.selection.support import Support


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of a network.

    Args:
        name: What it is called in commands.
        label: What it is called in tables.
        definition: What it is, in one sentence.
        source: Where it was defined.
        layer: On which layer it is valid.
        flow: What is taken to flow along ties, or ``nothing``.
        one_layer: Whether it is refused where ties of different kinds are mixed.
        compute: Returns a table with the column ``id`` of actors and the measure's own columns; without ``id`` where
            it is one of the whole network. It is given the network and a seed.
        groups: Whether its first column numbers groups of actors and is no quantity.
    """

    name: str
    label: str
    definition: str
    source: str
    layer: str
    flow: str
    one_layer: bool
    compute: Callable[[Network, int], tuple[polars.DataFrame, str]]
    groups: bool = False

    @property
    def why_one_layer(self) -> str:
        """Why ties of different kinds cannot be mixed, after the name of the measure."""
        if self.flow.startswith("nothing"):
            return "counts triangles of one kind of tie"
        return f"assumes that ties carry {self.flow}"


@dataclass(frozen=True, slots=True)
class Measured:
    """What a measure gave.

    Args:
        measure: The measure.
        values: One row an actor, or one row for the whole network.
        note: How it was estimated, where it was; or what to bear in mind.
        support: What it is based on.
    """

    measure: Measure
    values: polars.DataFrame
    note: str
    support: Support


def measure(network: Network, name: str, *, seed: int = 0) -> Measured:
    """Return a measure of a network.

    Args:
        network: The network.
        name: Name of the measure; :data:`MEASURES` has them all.
        seed: Seed of random choices, for measures that make any.

    Raises:
        KgError: There is no such measure, the network has no ties, it mixes layers where the measure follows paths,
            or it is too large.
        MissingExtra: A library that the measure needs is not installed.
    """
    chosen = MEASURES.get(name)
    if chosen is None:
        hint = suggest(name, MEASURES) or f"choose one of: {', '.join(MEASURES)}"
        raise KgError(f"there is no measure '{name}'; {hint}")
    if not network.edges.height:
        raise KgError(f"the network has no ties ({network.selection}), so there is nothing to measure")
    if chosen.one_layer:
        one_layer(network, f"{chosen.label} {chosen.why_one_layer}")
    values, note = chosen.compute(network, seed)
    if "id" in values.columns:
        facts = network.nodes.select("id", "label", "acts", "articles", "sources")
        order = [name for name in values.columns if name != "id"]
        values = values.join(facts, on="id", how="left").select("id", "label", *order, "acts", "articles", "sources")
        by = order[0]
        values = values.sort(by, "id", descending=[not chosen.groups, False])
    return Measured(chosen, values, note, network.support)


def one_layer(network: Network, why: str) -> str:
    """Return the one layer of a network, or an empty text where it has no ties.

    Args:
        network: The network.
        why: Why ties of different kinds cannot be mixed, as a clause.

    Raises:
        KgError: It has several layers.
    """
    layers = layers_of(network)
    if len(layers) > 1:
        mixed = ", ".join(f"{layer} ({count:,})" for layer, count in layers.items())
        raise KgError(
            f"{why}, and this network mixes {mixed}; choose one of them by quad class or relation, such as "
            "the quad classes of cooperation"
        )
    return next(iter(layers), "")


def layers_of(network: Network) -> dict[str, int]:
    """Return the layers of a network with the number of their statements, the largest first.

    A layer is cooperation, conflict, acts without a quad class, or another kind of statement. Ties of one relation are
    one.
    """
    ties = network.between_actors
    if ties["relation"].n_unique() <= 1:
        return {str(relation): count for relation, count in Counter(ties["relation"]).items()}
    quad_class = polars.col("quad_class").str.split(" ").list.last()
    act = polars.when(polars.col("kind") == "act").then(polars.lit("acts without a quad class")).otherwise("kind")
    layer = ties.select("statement", layer=polars.coalesce(quad_class, act)).unique()["layer"]
    return dict(sorted(Counter(layer).items(), key=lambda one: (-one[1], one[0])))


# Measures of networks.


def _graph(network: Network) -> networkx.DiGraph[str]:
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from(network.nodes["id"])
    edges = network.edges
    graph.add_weighted_edges_from(zip(edges["actor"], edges["target"], edges["weight"], strict=True))
    graph.remove_edges_from(list(networkx.selfloop_edges(graph)))
    return graph


def _by_actor(values: Mapping[Hashable, float], name: str) -> polars.DataFrame:
    return polars.DataFrame(
        {"id": list(values), name: list(values.values())}, schema={"id": polars.String, name: polars.Float64}
    )


def _degree(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    graph = _graph(network)
    both = graph.to_undirected(as_view=True)
    rows = [(node, both.degree(node), graph.in_degree(node), graph.out_degree(node)) for node in graph]
    names = ("id", "others", "in_degree", "out_degree")
    schema = {name: polars.Int64 if name != "id" else polars.String for name in names}
    return polars.DataFrame(rows, schema=schema, orient="row"), ""


def _strength(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    counts = ["weight", *QUAD_CLASSES.values(), "no_quad_class"]
    sides = []
    for side, prefix in (("actor", "out"), ("target", "in")):
        sums = network.edges.group_by(polars.col(side).alias("id")).agg(
            polars.col(name).sum().alias(f"{prefix}_{name}") for name in counts
        )
        sides.append(sums)
    both = sides[0].join(sides[1], on="id", how="full", coalesce=True).fill_null(0)
    total = (polars.col("out_weight") + polars.col("in_weight")).alias("strength")
    return both.select("id", total, polars.exclude("id")), ""


def _reciprocity(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    directed = network.between_actors.filter(~polars.col("symmetric"))
    pairs = directed.select("actor", "target").unique().filter(polars.col("actor") != polars.col("target"))
    back = pairs.join(pairs.select(actor="target", target="actor"), on=["actor", "target"], how="semi").height
    value = back / pairs.height if pairs.height else None
    facts = {"reciprocity": [value], "pairs_tied": [pairs.height], "answered": [back]}
    schema = {"reciprocity": polars.Float64, "pairs_tied": polars.Int64, "answered": polars.Int64}
    return polars.DataFrame(facts, schema=schema), "" if pairs.height else "all relations here are symmetric"


def _pagerank(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    try:
        values = networkx.pagerank(_graph(network), alpha=0.85, weight="weight")
    except ImportError:
        raise MissingExtra("PageRank", "analysis") from None
    return _by_actor(values, "pagerank"), ""


def _betweenness(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    estimate = betweenness(_graph(network), seed=seed)
    return _by_actor(estimate.values, "betweenness"), estimate.note


def _clustering(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    values = networkx.clustering(_graph(network).to_undirected())
    return _by_actor(values, "clustering"), ""


def _cohesion(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    graph = _graph(network).to_undirected()
    facts = {
        "actors": [len(graph)],
        "pairs_tied": [graph.number_of_edges()],
        "density": [networkx.density(graph)],
        "transitivity": [networkx.transitivity(graph)],
        "average_clustering": [networkx.average_clustering(graph)],
    }
    return polars.DataFrame(facts), ""


def _communities(network: Network, seed: int) -> tuple[polars.DataFrame, str]:
    groups = communities(_graph(network), seed=seed)
    rows = [(id, number) for number, group in enumerate(groups, start=1) for id in sorted(map(str, group))]
    values = polars.DataFrame(rows, schema={"id": polars.String, "community": polars.Int64}, orient="row")
    return values, f"{count_of(len(groups), 'community', 'communities')} (seed {seed})"


_ANY = "any layer"
_ONE = "one layer: cooperation, conflict, or one relation"

MEASURES: Mapping[str, Measure] = {
    one.name: one
    for one in (
        Measure(
            "degree",
            "degree",
            "How many others an actor is tied to, how many have a tie to it, and to how many it has one.",
            "Freeman 1978, Centrality in social networks: conceptual clarification",
            _ANY,
            "nothing",
            False,
            _degree,
        ),
        Measure(
            "strength",
            "strength",
            "The sum of the weights of an actor's ties, outgoing and incoming, with acts counted by quad class.",
            "Barrat and others 2004, The architecture of complex weighted networks",
            _ANY,
            "nothing",
            False,
            _strength,
        ),
        Measure(
            "reciprocity",
            "reciprocity",
            "The share of directed ties that are answered by a tie back; symmetric relations are excluded.",
            "Wasserman and Faust 1994, Social Network Analysis, chapter 13",
            _ANY,
            "nothing",
            False,
            _reciprocity,
        ),
        Measure(
            "pagerank",
            "PageRank",
            "How often a random walk visits an actor; it follows ties by weight and restarts with probability 0.15.",
            "Brin and Page 1998, The anatomy of a large-scale hypertextual web search engine",
            _ONE,
            "attention",
            True,
            _pagerank,
        ),
        Measure(
            "betweenness",
            "betweenness",
            "The share of shortest directed paths between two others that pass through an actor.",
            "Freeman 1977, A set of measures of centrality based on betweenness; Brandes 2001; Brandes and Pich 2007",
            _ONE,
            "information or influence along the shortest paths",
            True,
            _betweenness,
        ),
        Measure(
            "clustering",
            "clustering",
            "The share of pairs of an actor's neighbours that are tied to each other, ignoring direction.",
            "Watts and Strogatz 1998, Collective dynamics of 'small-world' networks",
            _ONE,
            "nothing; it counts triangles of one kind of tie",
            True,
            _clustering,
        ),
        Measure(
            "cohesion",
            "cohesion",
            "Density, transitivity and average clustering of the whole network, ignoring direction.",
            "Wasserman and Faust 1994, Social Network Analysis; Watts and Strogatz 1998",
            _ONE,
            "nothing; it counts triangles of one kind of tie",
            True,
            _cohesion,
        ),
        Measure(
            "communities",
            "community detection",
            "Groups with more ties inside than expected by chance, by weighted modularity.",
            "Blondel and others 2008, Fast unfolding of communities in large networks (Louvain)",
            _ONE,
            "closeness",
            True,
            _communities,
            groups=True,
        ),
    )
}
"""The measures by name."""
