"""Proof that no division of a signed graph leaves fewer ties frustrated, by cutting planes and then by branching.

Every unbalanced cycle has a frustrated tie. The least sum over ties that gives each such cycle at least 1 is a lower
bound, found by adding cycles that get less than 1 until there are none (Barahona and Mahjoub 1986). Where that does
not reach the value known, an integer programme (Aref, Mason and Wilson 2020, "XOR") seeks a division with fewer.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from time import monotonic
from typing import Any

import numpy
from numpy.typing import NDArray

from kg.analysis.balance.blocks import Block, Numbers
from kg.errors import MissingExtra
from kg.in_background import in_background

_Weights = NDArray[numpy.float64]
_Cycle = tuple[int, ...]

_SMALL, _CLEARLY = 1e-6, 1e-4
_SHORT = 1e-3
"""Added to the weight of every tie where cycles are sought, so that of equal ones the shorter are found."""
_SOURCES = 400
"""From how many nodes unbalanced cycles are sought in one round."""
_LOOSE = 2.0
"""Cycles whose ties weigh more than this together are let go of again."""
_SMOOTH = 0.7
"""How much of what was sought by before is kept in each round: less haste finds better cycles, in far fewer rounds."""
_ROUNDS, _LITTLE = 8, 0.05
"""Where in so many rounds the bound rises by less than so little, branching is the better use of time."""
_SHARE = 0.5
"""The share of the time that cutting planes may take before branching begins."""
_MOST_TRIANGLES = 10_000
"""How many unbalanced triangles the programmes begin with: of a dense graph's hundreds of thousands the solver would
not stop in time, and those that matter are found again as cycles that get too little."""
_MOST_TIES = 30_000
"""Above that the linear programme alone would take minutes: cycles without common ties are counted instead."""


def proven(block: Block, side: Numbers, end: float) -> tuple[Numbers, int]:
    """Return sides that are at least as good, and a number of frustrated ties that no division goes below.

    Args:
        block: The signed graph, not balanced.
        side: The best sides known, 1 or -1 for each node.
        end: When to stop, by :func:`time.monotonic`.

    Raises:
        MissingExtra: SciPy is not installed.
    """
    try:
        import scipy.optimize  # noqa: F401
    except ImportError:
        raise MissingExtra("the frustration index", "analysis") from None
    cost = block.cost(side)
    bound, cycles = _disjoint(block)
    if bound < cost and len(block.ends) <= _MOST_TIES:
        now = monotonic()
        more, cycles = _cutting_planes(block, cycles, cost, now + _SHARE * (end - now))
        bound = max(bound, more)
        if bound < cost:
            side, more = _branching(block, side, cycles, end)
            bound = max(bound, more)
    return side, bound


def _disjoint(block: Block) -> tuple[int, list[_Cycle]]:
    """Return how many unbalanced triangles without common ties were found, and unbalanced triangles: all if few."""
    triangles = list(_unbalanced_triangles(block))
    used: set[int] = set()
    apart: list[_Cycle] = []
    for triangle in triangles:
        if used.isdisjoint(triangle):
            used.update(triangle)
            apart.append(triangle)
    if len(triangles) > _MOST_TRIANGLES:
        triangles = [*apart, *triangles[:: len(triangles) // _MOST_TRIANGLES + 1]]
    return max(len(apart), 1), list(dict.fromkeys(triangles))


def _unbalanced_triangles(block: Block) -> Iterator[_Cycle]:
    tie_to: list[dict[int, int]] = [{} for _ in range(block.nodes)]
    for tie, (one, other) in enumerate(block.ends.tolist()):
        tie_to[one][other] = tie_to[other][one] = tie
    signs = block.signs.tolist()
    for tie, (one, other) in enumerate(block.ends.tolist()):
        for third in sorted(tie_to[one].keys() & tie_to[other].keys()):
            two, three = tie_to[one][third], tie_to[other][third]
            if tie < min(two, three) and signs[tie] * signs[two] * signs[three] < 0:
                yield (tie, two, three)


def _cutting_planes(block: Block, cycles: list[_Cycle], cost: int, end: float) -> tuple[int, list[_Cycle]]:
    """Return a lower bound, and the unbalanced cycles that it takes."""
    from scipy.optimize import linprog

    bound = 0
    known = dict.fromkeys(cycles)
    weights = smooth = numpy.zeros(len(block.ends))
    first = 0
    reached: list[float] = []
    while True:
        if known:
            rows = _rows(list(known), len(block.ends))
            left = end - monotonic()
            if left <= 0:
                break
            program = partial(
                linprog,
                numpy.ones(len(block.ends)),
                A_ub=-rows,
                b_ub=-numpy.ones(len(known)),
                bounds=(0, 1),
                method="highs-ipm",
                options={"time_limit": left},
            )
            solved = in_background(program)
            if solved.status != 0:
                break
            weights = solved.x
            bound = max(bound, math.ceil(solved.fun - _SMALL))
            reached.append(solved.fun)
            if bound >= cost or (len(reached) > _ROUNDS and reached[-1] - reached[-1 - _ROUNDS] < _LITTLE):
                break
            near = rows @ weights < _LOOSE
            known = {cycle: None for cycle, keep in zip(known, near, strict=True) if keep}
        sources = numpy.arange(first, first + min(_SOURCES, block.nodes)) % block.nodes
        first += _SOURCES
        smooth = _SMOOTH * smooth + (1 - _SMOOTH) * weights
        fresh = _fresh_cycles(block, smooth, weights, sources, known) or _fresh_cycles(
            block, weights, weights, sources, known
        )
        if not fresh:
            break
        known.update(dict.fromkeys(fresh))
    return bound, list(known)


def _fresh_cycles(
    block: Block, sought: _Weights, weights: _Weights, sources: Numbers, known: dict[_Cycle, None]
) -> list[_Cycle]:
    """Return unbalanced cycles that are short by the weights sought by, and weigh less than 1, and are not known."""
    cycles = _short_cycles(block, sought, sources)
    return [cycle for cycle in cycles if cycle not in known and weights[list(cycle)].sum() < 1 - _CLEARLY]


def _short_cycles(block: Block, weights: _Weights, sources: Numbers) -> dict[_Cycle, None]:
    """Return short unbalanced cycles over some nodes, of those whose ties weigh hardly more than 1 together.

    In two copies of the graph, between which negative ties lead, a way from a node to its other copy is such a cycle.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import dijkstra

    size, (one, other) = block.nodes, block.ends.T
    crosses = numpy.where(block.signs < 0, size, 0)
    start = numpy.concatenate([one, one + size])
    stop = numpy.concatenate([other + crosses, other + size - crosses])
    length = numpy.tile(numpy.maximum(weights, 0) + _SHORT, 2)
    ways = coo_array((length, (start, stop)), shape=(2 * size, 2 * size)).tocsr()
    far, before = dijkstra(ways, directed=False, indices=sources, return_predecessors=True, limit=1 + _SHORT * size)
    tie_of = {pair: tie for tie, pair in enumerate(map(tuple, block.ends.tolist()))}
    reached = [(row, node + size) for row, node in enumerate(sources.tolist()) if numpy.isfinite(far[row, node + size])]
    return dict.fromkeys(_simple(_way(before[row], other), size, block, tie_of) for row, other in reached)


def _way(before: NDArray[Any], stop: int) -> list[int]:
    way = [stop]
    while before[way[-1]] >= 0:
        way.append(int(before[way[-1]]))
    return way


def _simple(way: list[int], size: int, block: Block, tie_of: dict[tuple[int, int], int]) -> _Cycle:
    """Return, of a way from a node to its other copy, the ties of a first part that closes as an unbalanced cycle."""
    index_of: dict[int, int] = {}
    walked: list[int] = []
    for place in way:
        node, copy = place % size, place // size
        if node in index_of:
            begin = index_of[node]
            loop = walked[begin:]
            if loop[0] // size != copy:
                nodes = [one % size for one in loop]
                pairs = zip(nodes, [*nodes[1:], node], strict=True)
                return tuple(sorted(tie_of.get((a, b), tie_of.get((b, a), -1)) for a, b in pairs))
            for one in loop:
                del index_of[one % size]
            del walked[begin:]
        index_of[node] = len(walked)
        walked.append(place)
    raise AssertionError("a way to the other copy of a node closes an unbalanced cycle")


def _rows(cycles: list[_Cycle], ties: int) -> Any:
    """Return a sparse matrix with a row for each cycle: 1 where a tie is on it."""
    from scipy.sparse import csr_array

    columns = numpy.fromiter((tie for cycle in cycles for tie in cycle), dtype=numpy.int64)
    starts = numpy.concatenate([[0], numpy.cumsum([len(cycle) for cycle in cycles])])
    return csr_array((numpy.ones(len(columns)), columns, starts), shape=(len(cycles), ties))


def _branching(block: Block, side: Numbers, cycles: list[_Cycle], end: float) -> tuple[Numbers, int]:
    """Return better sides, if there are any and time allows, and a lower bound.

    A tie's variable is at least 1 where the tie is frustrated by the variables of its ends, 0 or 1 by side; only
    divisions better than the one known are sought, so that where there is none, that one is proven.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array, csr_array, hstack, vstack

    cost, left = block.cost(side), end - monotonic()
    if left <= 0:
        return side, 0
    ties, nodes = len(block.ends), block.nodes
    number = numpy.arange(ties)
    ends = coo_array((numpy.ones(2 * ties), (numpy.tile(number, 2), block.ends.T.ravel())), shape=(ties, nodes)).tocsr()
    difference = coo_array(
        (numpy.repeat([1.0, -1.0], ties), (numpy.tile(number, 2), block.ends.T.ravel())), shape=(ties, nodes)
    ).tocsr()
    good, ill = block.signs > 0, block.signs < 0
    forms = vstack([difference[good], -difference[good], ends[ill], -ends[ill]]).tocsr()
    order = numpy.concatenate([number[good], number[good], number[ill], number[ill]])
    own = csr_array((numpy.ones(2 * ties), (numpy.arange(2 * ties), order)), shape=(2 * ties, ties))
    limits = numpy.concatenate([numpy.zeros(2 * good.sum()), numpy.ones(ill.sum()), -numpy.ones(ill.sum())])
    constraints = [
        LinearConstraint(hstack([forms, -own]).tocsr(), ub=limits),
        LinearConstraint(csr_array(numpy.concatenate([numpy.zeros(nodes), numpy.ones(ties)])[None]), ub=cost - 1),
    ]
    if cycles:
        on_nodes = csr_array((len(cycles), nodes))
        constraints.append(LinearConstraint(hstack([on_nodes, _rows(cycles, ties)]).tocsr(), lb=1))
    degree = numpy.bincount(block.ends.ravel(), minlength=nodes)
    lowest = numpy.zeros(nodes + ties)
    lowest[int(numpy.argmax(degree))] = 1
    program = partial(
        milp,
        numpy.concatenate([numpy.zeros(nodes), numpy.ones(ties)]),
        integrality=numpy.concatenate([numpy.ones(nodes), numpy.zeros(ties)]),
        bounds=Bounds(lowest, numpy.ones(nodes + ties)),
        constraints=constraints,
        options={"time_limit": left, "mip_rel_gap": 0},
    )
    solved = in_background(program)
    if solved.status == 2:
        return side, cost
    if solved.x is not None:
        better = numpy.where(solved.x[:nodes] > 0.5, 1, -1)
        if block.cost(better) < cost:
            side, cost = better * better[0], block.cost(better)
    if solved.status == 0:
        return side, cost
    least = solved.mip_dual_bound
    bound = math.ceil(least - _SMALL) if least is not None and math.isfinite(least) else 0
    return side, min(bound, cost)
