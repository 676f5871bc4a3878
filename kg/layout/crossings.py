"""How hard a picture is to read: lines that cross, and lines that run over nodes and labels."""

from __future__ import annotations

import numpy

from kg.layout.overlap import RADIUS, Floats, Ints, Rooms

_SAMPLES = 24
_COVERED = 2.0
"""A name under a line of others is as bad as two lines that cross."""
_OWN = 0.3
"""A name under a line of its own node is less so."""


def count_faults(places: Floats, ends: Ints, rooms: Rooms) -> float:
    """Return how many faults a picture with straight lines has, and a little for the length of its lines.

    Args:
        places: Where nodes lie, of shape (nodes, 2).
        ends: The nodes of each line, of shape (lines, 2).
        rooms: How much room nodes take.
    """
    length = numpy.linalg.norm(places[ends[:, 0]] - places[ends[:, 1]], axis=1)
    spread = float(length.std() / length.mean()) if len(length) else 0.0
    return count_crossings(places, ends) + _covered(places, ends, rooms) + spread


def count_crossings(places: Floats, ends: Ints) -> int:
    """Return how many pairs of straight lines cross; lines that end at one node do not.

    Args:
        places: Where nodes lie, of shape (nodes, 2).
        ends: The nodes of each line, of shape (lines, 2).
    """
    first, last = places[ends[:, 0]], places[ends[:, 1]]
    sides = _side(first, last, first), _side(first, last, last)
    parted = sides[0] * sides[1] < 0
    shared = (ends[:, None, :, None] == ends[None, :, None, :]).any(axis=(2, 3))
    return int((parted & parted.T & ~shared).sum()) // 2


def _side(first: Floats, last: Floats, points: Floats) -> Floats:
    """Return on which side of each line each point lies, of shape (lines, points)."""
    along = (last - first)[:, None]
    to = points[None] - first[:, None]
    return numpy.sign(along[:, :, 0] * to[:, :, 1] - along[:, :, 1] * to[:, :, 0])


def _covered(places: Floats, ends: Ints, rooms: Rooms) -> float:
    """Return how many nodes and names lie under lines, those of others and their own."""
    middles = rooms.middles(places)
    steps = numpy.linspace(0, 1, _SAMPLES)[:, None]
    total = 0.0
    for one, other in ends.tolist():
        points = places[one] + (places[other] - places[one]) * steps
        from_middle = points[:, None] - middles[None]
        inside = (numpy.abs(from_middle) < rooms.half[None]).all(axis=2)
        own = inside[:, [one, other]] & (points[:, 1, None] > places[[one, other], 1] + RADIUS)
        inside[:, [one, other]] = False
        total += _COVERED * int(inside.any(axis=0).sum()) + _OWN * int(own.any(axis=0).sum())
    return total
