"""Measures of a network, each with its definition, its source, where it is valid, and what is taken to flow.

Centrality in a network from the press is first of all attention of the press: every result says on how many acts,
articles and sources it rests, and :mod:`kg.network.bootstrap` shows how much it hangs on single articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import networkx
import polars

from kg.errors import KgError, MissingExtra
from kg.likeness import suggest
from kg.network.centrality import betweenness, communities
from kg.network.counting import QUAD_CLASSES
from kg.network.least import ALWAYS, Least
from kg.network.network import Network
from kg.phrases import count_of
from kg.selection.support import Support
from kg.vocabulary import NEITHER


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of a network.

    Args:
        name: What it is called in commands.
        label: What it is called in tables.
        definition: What it is, in one sentence.
        source: Where it was defined.
        flow: What is taken to flow along ties, or ``nothing``; with more behind it, what else asks for one layer.
        compute: Returns a table with the column ``id`` of actors and the measure's own columns, without ``id`` where
            it is one of the whole network; and a note. It is given the network and a seed.
        groups: Whether its first column numbers groups of actors and is no quantity.
        least: On how many actors and ties it means something.
    """

    name: str
    label: str
    definition: str
    source: str
    flow: str
    compute: Callable[[Network, int], tuple[polars.DataFrame, str]]
    groups: bool
    least: Least

    @property
    def one_layer(self) -> bool:
        """Whether it is refused where ties of different kinds are mixed."""
        return self.flow != "nothing"

    @property
    def layer(self) -> str:
        """On which layer it is valid."""
        return "one layer: cooperation, conflict, or one relation" if self.one_layer else "any layer"

    @property
    def why_one_layer(self) -> str:
        """Why ties of different kinds cannot be mixed, after the name of the measure."""
        if self.flow == _TRIANGLES:
            return "counts triangles of one kind of tie"
        return f"assumes that ties carry {self.flow}"


@dataclass(frozen=True, slots=True)
class Measured:
    """What a measure gave.

    Args:
        measure: The measure.
        values: One row an actor, or one row for the whole network; nothing where the network is too small.
        note: How it was estimated, where it was; or what to bear in mind.
        support: What it is based on.
        lack: A sentence on the least numbers that the network does not reach; empty where it does.
    """

    measure: Measure
    values: polars.DataFrame
    note: str
    support: Support
    lack: str = ""


def measure(network: Network, name: str, *, seed: int = 0) -> Measured:
    """Return a measure of a network, or a sentence where the network is too small for it to mean anything.

    Args:
        network: The network.
        name: Name of the measure; :data:`MEASURES` has them all.
        seed: Seed of random choices, for measures that make any.

    Returns:
        The measure. Below its least numbers it has no values, and ``lack`` says what is missing.

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
        why = network.why_empty().rstrip(".")
        raise KgError(f"the network has no ties ({network.selection}), so there is nothing to measure. {why}")
    if lack := lack_of(network, chosen.least):
        return Measured(chosen, polars.DataFrame(), "", network.support, lack)
    if chosen.one_layer:
        one_layer(network, f"{chosen.label} {chosen.why_one_layer}")
    values, note = chosen.compute(network, seed)
    if "id" in values.columns:
        facts = network.nodes.select("id", "label", "acts", "articles", "sources")
        own = [name for name in values.columns if name != "id"]
        values = values.join(facts, on="id", how="left").select("id", "label", *own, "acts", "articles", "sources")
        values = values.sort(own[0], "id", descending=[not chosen.groups, False])
    return Measured(chosen, values, note, network.support)


def lack_of(network: Network, least: Least) -> str:
    """Return a sentence on what a network lacks of the least numbers; an empty text where it has enough."""
    return least.lack({what: _SIZES[what](network) for what in least.numbers})


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
            f"{why}, and this network mixes {mixed}; choose one of them by its type or relation, such as "
            "--quad-class cooperation"
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
    act = polars.when(polars.col("kind") == "act").then(polars.lit(f"acts that are {NEITHER}")).otherwise("kind")
    layer = ties.select("statement", layer=polars.coalesce(quad_class, act)).unique()["layer"]
    return dict(sorted(Counter(layer).items(), key=lambda one: (-one[1], one[0])))


# Measures of networks.

_SMALL = "shares of ties and triangles depend on the size of small networks (Anderson, Butts and Carley 1999)"
_TRIANGLES = "nothing; it counts triangles of one kind of tie"
MEASURES: dict[str, Measure] = {}
"""The measures by name."""

_Values: TypeAlias = tuple[polars.DataFrame, str]
_Compute: TypeAlias = Callable[[Network, int], _Values]


def _measure(
    definition: str,
    source: str,
    least: Least = ALWAYS,
    *,
    label: str = "",
    flow: str = "nothing",
    groups: bool = False,
) -> Callable[[_Compute], _Compute]:
    """Register a function as the measure of its name."""

    def register(compute: _Compute) -> _Compute:
        name = compute.__name__.removeprefix("_")
        MEASURES[name] = Measure(name, label or name, definition, source, flow, compute, groups, least)
        return compute

    return register


def _directed(network: Network) -> polars.DataFrame:
    """Return each actor and target once that a directed tie joins."""
    directed = network.between_actors.filter(~polars.col("symmetric") & (polars.col("actor") != polars.col("target")))
    return directed.select("actor", "target").unique()


_SIZES: Mapping[str, Callable[[Network], int]] = {
    "actors": lambda network: network.nodes.height,
    "pairs": lambda network: _graph(network).to_undirected(as_view=True).number_of_edges(),
    "directed ties": lambda network: _directed(network).height,
}
"""How many there are in a network of what the least numbers name; a pair is tied in either direction, or in both."""


def _graph(network: Network) -> networkx.DiGraph[str]:
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from(network.nodes["id"])
    edges = network.arcs
    graph.add_weighted_edges_from(zip(edges["actor"], edges["target"], edges["weight"], strict=True))
    graph.remove_edges_from(list(networkx.selfloop_edges(graph)))
    return graph


def _by_actor(values: Mapping[Hashable, float], name: str) -> polars.DataFrame:
    return polars.DataFrame([*values.items()], schema={"id": polars.String, name: polars.Float64}, orient="row")


@_measure(
    "How many others an actor is tied to, how many have a tie to it, and to how many it has one.",
    "Freeman 1978, Centrality in social networks: conceptual clarification",
)
def _degree(network: Network, seed: int) -> _Values:
    graph = _graph(network)
    both = graph.to_undirected(as_view=True)
    rows = [(node, both.degree(node), graph.in_degree(node), graph.out_degree(node)) for node in graph]
    schema = {"id": polars.String, **dict.fromkeys(("others", "in_degree", "out_degree"), polars.Int64)}
    return polars.DataFrame(rows, schema=schema, orient="row"), ""


@_measure(
    "The sum of the weights of an actor's ties, outgoing and incoming, acts of cooperation and of conflict apart.",
    "Barrat and others 2004, The architecture of complex weighted networks",
)
def _strength(network: Network, seed: int) -> _Values:
    counts = ("weight", *QUAD_CLASSES.values(), "no_quad_class")
    outgoing, incoming = (
        network.arcs.group_by(id=side).agg(polars.col(counts).sum().name.prefix(f"{prefix}_"))
        for side, prefix in (("actor", "out"), ("target", "in"))
    )
    both = outgoing.join(incoming, on="id", how="full", coalesce=True).fill_null(0)
    total = (polars.col("out_weight") + polars.col("in_weight")).alias("strength")
    return both.select("id", total, polars.exclude("id")), ""


@_measure(
    "The share of directed ties that are answered by a tie back; symmetric relations are excluded.",
    "Wasserman and Faust 1994, Social Network Analysis, chapter 13",
    Least(
        "Reciprocity needs",
        {"directed ties": 10},
        "of fewer, a single answer more moves the share by over ten points",
    ),
)
def _reciprocity(network: Network, seed: int) -> _Values:
    pairs = _directed(network)
    back = pairs.join(pairs.select(actor="target", target="actor"), on=["actor", "target"], how="semi").height
    row = (back / pairs.height if pairs.height else None, pairs.height, back)
    schema = {"reciprocity": polars.Float64, "pairs_tied": polars.Int64, "answered": polars.Int64}
    note = "" if pairs.height else "all relations here are symmetric"
    return polars.DataFrame([row], schema=schema, orient="row"), note


@_measure(
    "How often a random walk visits an actor; it follows ties by weight and restarts with probability 0.15.",
    "Brin and Page 1998, The anatomy of a large-scale hypertextual web search engine",
    Least(
        "PageRank needs",
        {"actors": 10},
        "among fewer, a single tie more or less turns the order round",
    ),
    label="PageRank",
    flow="attention",
)
def _pagerank(network: Network, seed: int) -> _Values:
    try:
        values = networkx.pagerank(_graph(network), alpha=0.85, weight="weight")
    except ImportError:
        raise MissingExtra("PageRank", "analysis") from None
    return _by_actor(values, "pagerank"), ""


@_measure(
    "The share of shortest directed paths between two others that pass through an actor.",
    "Freeman 1977, A set of measures of centrality based on betweenness; Brandes 2001; Brandes and Pich 2007",
    Least(
        "Betweenness needs",
        {"actors": 10},
        "of ten, each can stand between 72 directed pairs of others; of fewer, a single tie decides who is in between",
    ),
    flow="information or influence along the shortest paths",
)
def _betweenness(network: Network, seed: int) -> _Values:
    estimate = betweenness(_graph(network), seed=seed)
    return _by_actor(estimate.values, "betweenness"), estimate.note


@_measure(
    "The share of pairs of an actor's neighbours that are tied to each other, ignoring direction.",
    "Watts and Strogatz 1998, Collective dynamics of 'small-world' networks",
    Least("Clustering needs", {"actors": 10}, _SMALL),
    flow=_TRIANGLES,
)
def _clustering(network: Network, seed: int) -> _Values:
    values = networkx.clustering(_graph(network).to_undirected())
    return _by_actor(values, "clustering"), ""


@_measure(
    "Density, transitivity and average clustering of the whole network, ignoring direction.",
    "Wasserman and Faust 1994, Social Network Analysis; Watts and Strogatz 1998",
    Least("Cohesion needs", {"actors": 10}, _SMALL),
    flow=_TRIANGLES,
)
def _cohesion(network: Network, seed: int) -> _Values:
    graph = _graph(network).to_undirected()
    facts = {
        "actors": len(graph),
        "pairs_tied": graph.number_of_edges(),
        "density": networkx.density(graph),
        "transitivity": networkx.transitivity(graph),
        "average_clustering": networkx.average_clustering(graph),
    }
    return polars.DataFrame([facts]), ""


@_measure(
    "Groups with more ties inside than expected by chance, by weighted modularity.",
    "Blondel and others 2008, Fast unfolding of communities in large networks (Louvain)",
    Least(
        "Communities need",
        {"actors": 10, "pairs": 20},
        "two groups of five whose members are all tied have 10 actors and 20 pairs; in fewer ties the method finds "
        "groups in networks made by chance as well (Guimerà, Sales-Pardo and Amaral 2004)",
    ),
    label="community detection",
    flow="closeness",
    groups=True,
)
def _communities(network: Network, seed: int) -> _Values:
    groups = communities(_graph(network), seed=seed)
    rows = [(id, number) for number, group in enumerate(groups, start=1) for id in sorted(map(str, group))]
    values = polars.DataFrame(rows, schema={"id": polars.String, "community": polars.Int64}, orient="row")
    return values, f"{count_of(len(groups), 'community', 'communities')} (seed {seed})"
