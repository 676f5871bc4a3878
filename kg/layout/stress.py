"""Layouts by stress: nodes lie as far from each other as they are steps apart (Gansner, Koren and North 2004).

Written with NumPy alone. Unlike forces, stress only falls from step to step, so that small differences in rounding
between machines die out instead of growing.
"""

from __future__ import annotations

import math

import numpy
from numpy.typing import NDArray

from kg.layout.overlap import Floats, Ints

_LEAST = 1e-9
_STEPS = 200
_SPARSE_STEPS = 60
_FEW_STEPS = 60
_PIVOTS = 500
_PIVOTS_AT_ONCE = 30
_ENOUGH = 1e-4
"""Relative fall of the stress in ten steps below which they end."""


def distances(count: int, ends: Ints, lengths: Floats) -> Floats:
    """Return the length of the shortest way between all pairs of nodes of a connected graph.

    Args:
        count: Number of nodes.
        ends: The nodes of each edge, of shape (edges, 2).
        lengths: Length of each edge.
    """
    shortest = numpy.full((count, count), numpy.inf)
    numpy.fill_diagonal(shortest, 0.0)
    shortest[ends[:, 0], ends[:, 1]] = lengths
    shortest[ends[:, 1], ends[:, 0]] = lengths
    for through in range(count):
        numpy.minimum(shortest, shortest[:, through, None] + shortest[None, through, :], out=shortest)
    return shortest


def dense_stress(far: Floats, start: Floats) -> Floats:
    """Return places whose distances are near those wished for, by majorization.

    Args:
        far: The distance wished for between all pairs, of shape (nodes, nodes).
        start: Places to begin with, of shape (nodes, 2).
    """
    count = len(far)
    weights = 1.0 / numpy.maximum(far, _LEAST) ** 2
    numpy.fill_diagonal(weights, 0.0)
    laplacian = numpy.diag(weights.sum(axis=1)) - weights
    inverse = numpy.linalg.inv(laplacian + 1.0 / count)
    wished = weights * far
    places = start
    before = numpy.inf
    for step in range(_STEPS):
        apart = _norm(places[:, None] - places[None])
        if step % 10 == 0:
            stress = float((weights * (apart - far) ** 2).sum())
            if stress > before * (1 - _ENOUGH):
                break
            before = stress
        pull = -wished / numpy.maximum(apart, _LEAST)
        numpy.fill_diagonal(pull, 0.0)
        numpy.fill_diagonal(pull, -pull.sum(axis=1))
        places = inverse @ (pull @ places)
        places = places - places.mean(axis=0)
    return places


def hold_stress(places: Floats, free: Ints, far: Floats) -> Floats:
    """Return places where some nodes have moved to where they fit the others, which stay.

    Args:
        places: Places to begin with, of shape (nodes, 2).
        free: Numbers of the nodes that move.
        far: The distance wished for from these to all nodes, of shape (free, nodes).
    """
    places = places.copy()
    weights = 1.0 / numpy.maximum(far, _LEAST) ** 2
    weights[numpy.arange(len(free)), free] = 0.0
    for _ in range(_FEW_STEPS):
        apart = places[free, None] - places[None]
        length = numpy.maximum(_norm(apart), _LEAST)
        aims = places[None] + apart * (far / length)[:, :, None]
        places[free] = (weights[:, :, None] * aims).sum(axis=1) / weights.sum(axis=1)[:, None]
    return places


def sparse_stress(count: int, ends: Ints, seed: int) -> Floats:
    """Return places of the nodes of a large connected graph: near neighbours, and as far from some pivots as need be.

    The places begin as those of PivotMDS (Brandes and Pich 2007); then stress is lowered that counts the edges and the
    distances to pivots only (after Ortmann, Klimenta and Brandes 2016), each time to a few out of many.

    Args:
        count: Number of nodes.
        ends: The nodes of each edge, of shape (edges, 2).
        seed: Seed of random choices.
    """
    random = numpy.random.default_rng(seed)
    pivots = random.choice(count, min(_PIVOTS, count), replace=False)
    first, neighbours = _adjacency(count, ends)
    steps = numpy.column_stack([_steps_from(int(pivot), first, neighbours) for pivot in pivots])
    # Nodes with the same neighbours would else lie at the very same place for ever.
    places = _pivot_mds(steps[:, :_PIVOTS_AT_ONCE]) + random.normal(scale=0.3, size=(count, 2))
    both = numpy.concatenate([ends, ends[:, ::-1]])
    degree = numpy.bincount(both[:, 0], minlength=count)
    for step in range(_SPARSE_STEPS):
        chosen = random.choice(len(pivots), min(_PIVOTS_AT_ONCE, len(pivots)), replace=False)
        aims, heavy = _pull_of_pivots(places, places[pivots[chosen]], steps[:, chosen])
        along = places[both[:, 0]] - places[both[:, 1]]
        near = places[both[:, 1]] + along / numpy.maximum(_norm(along), _LEAST)[..., None]
        for side in (0, 1):
            aims[:, side] += numpy.bincount(both[:, 0], weights=near[:, side], minlength=count)
        # Smaller steps in the end, so that it comes to rest though the pivots change.
        places += (aims / (heavy + degree)[:, None] - places) * min(1.0, 2 * (1 - step / _SPARSE_STEPS))
    return places


def _pull_of_pivots(places: Floats, pivots: Floats, steps: Floats) -> tuple[Floats, Floats]:
    """Return for each node the sum of where pivots would have it, and of how heavily they count."""
    weights = numpy.where(steps > 0, 1.0 / numpy.maximum(steps, 1.0) ** 2, 0.0) * math.sqrt(len(places) / len(pivots))
    across, down = places[:, 0, None] - pivots[:, 0], places[:, 1, None] - pivots[:, 1]
    ratio = steps / numpy.maximum(numpy.hypot(across, down), _LEAST)
    x = (weights * (pivots[:, 0] + across * ratio)).sum(axis=1)
    y = (weights * (pivots[:, 1] + down * ratio)).sum(axis=1)
    return numpy.column_stack([x, y]), weights.sum(axis=1)


def _norm(vectors: Floats) -> Floats:
    length: Floats = numpy.hypot(vectors[..., 0], vectors[..., 1])
    return length


def _adjacency(count: int, ends: Ints) -> tuple[Ints, Ints]:
    """Return where the neighbours of each node begin in one long list, and that list."""
    both = numpy.concatenate([ends, ends[:, ::-1]])
    both = both[numpy.lexsort((both[:, 1], both[:, 0]))]
    return numpy.searchsorted(both[:, 0], numpy.arange(count + 1)), both[:, 1]


def _steps_from(node: int, first: Ints, neighbours: Ints) -> Floats:
    steps = numpy.full(len(first) - 1, -1.0)
    steps[node] = 0.0
    front: NDArray[numpy.int64] = numpy.array([node])
    far = 0.0
    while len(front):
        far += 1.0
        count = first[front + 1] - first[front]
        within = numpy.arange(int(count.sum())) - numpy.repeat(numpy.cumsum(count) - count, count)
        reached = neighbours[numpy.repeat(first[front], count) + within]
        front = numpy.unique(reached[steps[reached] < 0])
        steps[front] = far
    return steps


def _pivot_mds(steps: Floats) -> Floats:
    squares = steps**2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
    _, vectors = numpy.linalg.eigh(centred.T @ centred)
    two = vectors[:, [-1, -2]] if vectors.shape[1] > 1 else numpy.repeat(vectors, 2, axis=1)
    # The sign of a vector is left open by the library; the largest entry is made positive.
    largest = two[numpy.abs(two).argmax(axis=0), [0, 1]]
    places = centred @ (two * numpy.where(largest < 0, -1.0, 1.0))
    spread = numpy.maximum(places.std(axis=0), _LEAST)
    placed: Floats = places / spread.max() * float(steps.mean())
    return placed
