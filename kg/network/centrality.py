"""Centrality and communities of NetworkX graphs, also of large ones."""

from __future__ import annotations

import random
from collections.abc import Hashable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeAlias

import networkx

from kg.errors import KgError

Graph: TypeAlias = "networkx.Graph[Hashable]"

ACCELERATED_NODES = 300
"""From how many nodes on betweenness is left to NetworKit, where that is installed."""
EXACT_NODES = 2000
"""Up to how many nodes betweenness is computed exactly."""
_STEPS = 60_000_000
"""How many nodes and edges, together, betweenness may visit: about a minute in Python."""
_FEWEST_PIVOTS = 50
_MOST_PIVOTS = 1000


@dataclass(frozen=True, slots=True)
class Estimate:
    """Values that may be estimated from a sample.

    Args:
        values: A number for each node.
        note: How they were estimated and how far off they may be; empty where they are exact.
    """

    values: Mapping[Hashable, float]
    note: str = ""


def betweenness(graph: Graph, *, seed: int = 0) -> Estimate:
    """Return the betweenness of every node: its share of the shortest paths between others, between 0 and 1.

    Freeman (1977), computed as by Brandes (2001): exactly up to :data:`EXACT_NODES` nodes, above that from a sample of
    starting points (Brandes and Pich 2007), whose error is estimated from the difference of two halves.

    Args:
        graph: A graph; paths follow the direction of edges where they have one.
        seed: What the sample begins with.

    Raises:
        KgError: The graph is too large even for a small sample.
    """
    nodes, size = len(graph), len(graph) + graph.number_of_edges()
    if nodes <= EXACT_NODES and nodes * size <= _STEPS * 4:
        if nodes >= ACCELERATED_NODES:
            with suppress(ImportError):
                return Estimate(_accelerated_betweenness(graph))
        return Estimate(networkx.betweenness_centrality(graph))
    pivots = min(_MOST_PIVOTS, nodes, _STEPS // size)
    if pivots < _FEWEST_PIVOTS:
        raise KgError(
            f"betweenness of {nodes:,} actors and {graph.number_of_edges():,} ties would take many minutes; "
            "exclude weak ties, or roll up to countries"
        )
    half = pivots // 2
    order = sorted(graph, key=str)
    random.Random(seed).shuffle(order)
    halves = [_sampled_betweenness(graph, order[start : start + half]) for start in (0, half)]
    values = {node: (halves[0][node] + halves[1][node]) / 2 for node in graph}
    worst = max(values, key=lambda node: (values[node], str(node)))
    error = (sum((halves[0][node] - halves[1][node]) ** 2 for node in graph) / nodes) ** 0.5 / 2
    top = abs(halves[0][worst] - halves[1][worst]) / 2
    note = (
        f"estimated from {2 * half:,} of {nodes:,} starting points (seed {seed}); "
        f"standard error {error:.2g} on average, {top:.2g} for the largest"
    )
    return Estimate(values, note)


def _accelerated_betweenness(graph: Graph) -> dict[Hashable, float]:
    """Return the same by NetworKit, which is about a hundred times faster."""
    import networkit

    numbers = {node: number for number, node in enumerate(graph)}
    copy = networkit.graph.Graph(len(numbers), directed=graph.is_directed())
    for one, other in graph.edges:
        if one != other:
            copy.addEdge(numbers[one], numbers[other])
    scores = networkit.centrality.Betweenness(copy, False).run().scores()
    pairs = (len(numbers) - 1) * (len(numbers) - 2)  # without direction it counts each pair twice
    return {node: scores[number] / pairs for node, number in numbers.items()}


def _sampled_betweenness(graph: Graph, pivots: Iterable[Hashable]) -> dict[Hashable, float]:
    """Return betweenness from some starting points, scaled to all."""
    sources = list(pivots)
    sums = networkx.betweenness_centrality_subset(graph, sources, list(graph), normalized=False)
    nodes = len(graph)
    scale = nodes / len(sources) / ((nodes - 1) * (nodes - 2))
    return {node: value * scale * (1 if graph.is_directed() else 2) for node, value in sums.items()}


def communities(graph: Graph, *, seed: int = 0) -> list[set[Hashable]]:
    """Return communities by the method of Louvain (Blondel and others 2008), the largest first.

    Args:
        graph: A graph; direction is left out of account, weights in both directions add up.
        seed: What the order of steps begins with.
    """
    undirected: Graph = networkx.Graph()
    undirected.add_nodes_from(sorted(graph, key=str))
    for one, other, facts in sorted(graph.edges(data=True), key=lambda edge: (str(edge[0]), str(edge[1]))):
        before = undirected.edges[one, other]["weight"] if undirected.has_edge(one, other) else 0
        undirected.add_edge(one, other, weight=before + facts.get("weight", 1))
    groups = networkx.community.louvain_communities(undirected, weight="weight", seed=seed)
    return sorted((set(one) for one in groups), key=lambda one: (-len(one), min(map(str, one))))
