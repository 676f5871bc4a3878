"""Where the names of nodes lie in a picture for print: by their node, over no other name, off lines if it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy

from kg.drawing.lettering import LEADING, width_of
from kg.layout.overlap import Floats

Box: TypeAlias = tuple[float, float, float, float]
"""Left, right, bottom, top, in points of print."""

_GAP = 2.5
_FAR = (0.0, 8.0, 18.0)
"""How far off its node a name may stand, in points, where it would lie on a line nearer to it."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name and where it lies.

    Args:
        id: Id of its node.
        lines: Its lines.
        x: Where its lines are set: their left end, middle or right end.
        top: The upper edge of its first line.
        align: ``left``, ``center`` or ``right``.
        box: What it covers.
    """

    id: str
    lines: Sequence[str]
    x: float
    top: float
    align: str
    box: Box


def name_nodes(
    labels: Sequence[tuple[str, Sequence[str]]],
    centres: Mapping[str, Floats],
    radius: Mapping[str, float],
    ways: Floats,
    taken: Sequence[Box],
    *,
    size: float,
) -> list[Named]:
    """Return where names lie; one that finds no room is left out.

    Args:
        labels: Id and lines of each name, the most important first.
        centres: Where nodes lie.
        radius: How large they are.
        ways: Points on the lines of the picture, of shape (points, 2).
        taken: What may not be covered.
        size: Size of the type in points.
    """
    full = boxes_of(taken)
    named: list[Named] = []
    for id, lines in labels:
        free = [
            (covered_by([one.box], ways), number, one)
            for number, one in enumerate(
                side for far in _FAR for side in _sides(id, lines, centres[id], radius[id] + far, size)
            )
            if not overlaps(one.box, full)
        ]
        if free:
            best = min(free, key=lambda choice: choice[:2])[2]
            named.append(best)
            full = numpy.vstack([full, best.box])
    return named


def _sides(id: str, lines: Sequence[str], centre: Floats, radius: float, size: float) -> Iterator[Named]:
    """Yield a name below, above and beside its node, then off its corners, as people look for it."""
    x, y = float(centre[0]), float(centre[1])
    wide = max(width_of(line, size) for line in lines)
    high = size * LEADING * len(lines)
    away = radius + _GAP
    for middle, top, align in (
        (x, y - away, "center"),
        (x, y + away + high, "center"),
        (x + away, y + high / 2, "left"),
        (x - away, y + high / 2, "right"),
        (x + away / 2, y - away, "left"),
        (x - away / 2, y - away, "right"),
        (x + away / 2, y + away + high, "left"),
        (x - away / 2, y + away + high, "right"),
    ):
        left = middle - wide * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        yield Named(id, lines, middle, top, align, (left, left + wide, top - high, top))


def boxes_of(boxes: Sequence[Box]) -> Floats:
    """Return boxes as one array, of shape (boxes, 4)."""
    return numpy.array(boxes, dtype=numpy.float64).reshape(-1, 4)


def covered_by(boxes: Sequence[Box], ways: Floats) -> int:
    """Return how many points of lines boxes lie on."""
    left, right, bottom, top = boxes_of(boxes).T[:, :, None]
    x, y = ways.T
    return int(((x > left) & (x < right) & (y > bottom) & (y < top)).any(axis=0).sum())


def overlaps(box: Box, boxes: Floats) -> bool:
    """Return whether a box lies over one of others."""
    left, right, bottom, top = box
    meet = (boxes[:, 0] < right) & (boxes[:, 1] > left) & (boxes[:, 2] < top) & (boxes[:, 3] > bottom)
    return bool(meet.any())
