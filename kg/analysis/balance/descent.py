"""A good division of a signed graph in two, by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983)."""

from __future__ import annotations

import numpy

from kg.analysis.balance.blocks import Block, Numbers

_COPIES = 48
"""How many divisions are cooled down side by side, since one call of NumPy moves them all."""
_MOVES = 60_000
"""How many times a node is looked at in all copies: about a second."""
_MOST_SWEEPS, _FEWEST_SWEEPS = 400, 6
_HOT, _COLD = 2.0, 0.2
"""Temperatures, in ties: at the one nearly anything goes, at the other nearly nothing that is for the worse."""


def nearly_best(block: Block, seed: int) -> Numbers:
    """Return sides, 1 or -1 for each node, that leave few ties frustrated; node 0 is on side 1.

    Args:
        block: The signed graph.
        seed: What chance begins with; the number of steps is fixed, so that the same seed gives the same sides.
    """
    chance = numpy.random.default_rng(seed)
    side = numpy.repeat(block.two_sides()[:, None], _COPIES, axis=1)
    sweeps = min(_MOST_SWEEPS, max(_FEWEST_SWEEPS, _MOVES // block.nodes))
    start = side[:, 0].copy()
    for temperature in numpy.geomspace(_HOT, _COLD, sweeps):
        _sweep(block, side, temperature * numpy.log(chance.random((block.nodes, _COPIES))))
    still = numpy.zeros((block.nodes, _COPIES))
    for _ in range(_MOST_SWEEPS):
        if not _sweep(block, side, still):
            break
    best = min([start, *side.T], key=block.cost)
    turned: Numbers = best * best[0]
    return turned


def _sweep(block: Block, side: Numbers, least: numpy.typing.NDArray[numpy.float64]) -> bool:
    """Move each node, in each copy, where more ties are gained than a bound (negative while hot); say if any moved."""
    moved = False
    for node, (others, signs) in enumerate(block.neighbours):
        gain = -side[node] * (signs @ side[others])
        goes = gain > least[node]
        if goes.any():
            side[node, goes] *= -1
            moved = True
    return moved
