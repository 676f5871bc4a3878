"""The frustration index: how many ties stand in the way of two blocs with friends within and foes between.

Harary 1959, On the measurement of structural balance (the "line index of balance"); Abelson and Rosenberg 1958.
It is computed exactly as far as time allows. Aref, Mason and Wilson 2020, A modeling and computational study of the
frustration index in signed networks (Networks 75), give the integer programme, its "XOR" form, and the cuts of
unbalanced triangles; Barahona and Mahjoub 1986, On the cut polytope, those of all cycles and how to find them.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeAlias

import networkx

from kg.analysis.balance.blocks import Block
from kg.analysis.balance.cuts import proven
from kg.analysis.balance.descent import nearly_best
from kg.errors import KgError

Graph: TypeAlias = "networkx.Graph[Any]"
Pair = tuple[Hashable, Hashable]


@dataclass(frozen=True, slots=True)
class Frustration:
    """The frustration index of a signed graph, or what is known of it.

    Args:
        index: The fewest frustrated ties that were found: positive between two blocs, or negative within one.
        bound: No division into two blocs has fewer; proven.
        camps: For each connected part, the largest first, its two blocs, the larger first; the second may be empty.
            How blocs of different parts stand to each other nothing says.
        frustrated: The frustrated ties, each with its ends in order.
        ties: How many ties there are.
    """

    index: int
    bound: int
    camps: tuple[tuple[tuple[Hashable, ...], tuple[Hashable, ...]], ...]
    frustrated: tuple[Pair, ...]
    ties: int

    @property
    def is_optimal(self) -> bool:
        """Whether it is proven that no division has fewer frustrated ties."""
        return self.index == self.bound


def frustration_of(graph: Graph, *, time_limit: float = 30.0, seed: int = 0) -> Frustration:
    """Return the frustration index of a signed graph, with two blocs that reach it.

    The index adds up over the blocks of a graph that hang together by single nodes, so each is solved by itself: first
    a good value by simulated annealing, then a proof, or a better value, by cutting planes and branching (HiGHS).
    Often several divisions are equally good; which one is given hangs on the seed, not on the order of nodes or ties.

    Args:
        graph: A graph without direction whose edges have ``sign``: 1 or -1; those of sign 0 and loops are left out.
        time_limit: Seconds after which no further proof is sought. Where it is reached, :attr:`Frustration.bound` may
            hang on how fast the machine is.
        seed: What chance begins with.

    Raises:
        KgError: The graph is directed, an edge has no sign, or the time limit is no positive number.
        MissingExtra: SciPy is not installed, and a block is not balanced.
    """
    if not time_limit > 0:
        raise KgError(f"the time limit must be a positive number of seconds, not {time_limit}")
    signs = signs_of(graph)
    end = monotonic() + time_limit
    whole: Graph = networkx.Graph()
    whole.add_nodes_from(sorted(graph, key=str))
    whole.add_edges_from(sorted(signs, key=by_name))
    index, bound = 0, 0
    together: dict[Pair, int] = {}
    for pairs in _blocks(whole):
        block = Block.of(pairs, signs)
        side = block.two_sides()
        if block.cost(side):
            side = nearly_best(block, seed)
            side, least = proven(block, side, end)
            bound += least
        index += block.cost(side)
        for (one, other), same in zip(pairs, block.together(side), strict=True):
            together[one, other] = same
    camps = _camps(whole, together)
    frustrated = tuple(pair for pair in sorted(signs, key=by_name) if together[pair] != signs[pair])
    return Frustration(index, bound, camps, frustrated, len(signs))


def signs_of(graph: Graph) -> dict[Pair, int]:
    """Return the sign, 1 or -1, of each pair that a signed graph ties, its ends in order; without loops and zeros.

    Raises:
        KgError: The graph is directed or has parallel edges, or an edge has no sign.
    """
    if graph.is_directed() or graph.is_multigraph():
        raise KgError("balance is defined for undirected graphs with one edge per pair")
    signs: dict[Pair, int] = {}
    for one, other, sign in graph.edges(data="sign"):
        if sign not in (-1, 0, 1):
            raise KgError(
                f"the edge of '{one}' and '{other}' has the sign {sign!r}; it must be 1, -1, or 0 for neither"
            )
        if sign and one != other:
            signs[ordered(one, other)] = int(sign)
    return signs


def ordered(one: Hashable, other: Hashable) -> Pair:
    """Return two nodes in the order of their names."""
    return (one, other) if str(one) <= str(other) else (other, one)


def by_name(pair: Pair) -> tuple[str, str]:
    """Return what to sort pairs of nodes by: their names, whatever they are."""
    return str(pair[0]), str(pair[1])


def _blocks(graph: Graph) -> list[list[Pair]]:
    """Return the ties of each block, the smallest block first, so that the large have all the time that is left."""
    blocks = [
        sorted((ordered(*pair) for pair in edges), key=by_name) for edges in networkx.biconnected_component_edges(graph)
    ]
    return sorted(blocks, key=lambda pairs: (len(pairs), by_name(pairs[0])))


def _camps(graph: Graph, together: dict[Pair, int]) -> tuple[Any, ...]:
    """Return the two blocs of each connected part: who goes with whom within blocks is carried over the whole."""
    camps = []
    for part in networkx.connected_components(graph):
        first = min(part, key=str)
        side = {first: 1}
        for one, other in networkx.bfs_edges(graph, first):
            side[other] = side[one] * together[ordered(one, other)]
        blocs = [tuple(sorted((node for node in part if side[node] == which), key=str)) for which in (1, -1)]
        camps.append(tuple(sorted(blocs, key=_large_first)))
    return tuple(sorted(camps, key=lambda camp: _large_first([*camp[0], *camp[1]])))


def _large_first(nodes: Sequence[Hashable]) -> tuple[int, str]:
    return -len(nodes), min(map(str, nodes), default="")
