"""Words along arrows in a picture for print: what they say, beside them where there is room, never upside down."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING

import numpy

from kg.drawing.arrows import Curve
from kg.drawing.labels import Box, boxes_of, covered_by, overlaps
from kg.drawing.lettering import LEADING, break_lines, clean, width_of, write_line
from kg.drawing.look import INK, SMALL
from kg.layout.overlap import Floats
from kg.selection.tie_labels import TieLabel

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE = SMALL
_LINES = 3
_LEAST_ACROSS = 46.0
"""How wide a line may be on however short an arrow, in points."""
_FILLED = 0.75
"""How much of its lines a label fills, since words break where they end."""
_RIM = 1.8
_OFF = 4.0
"""How far off its arrow a label stands."""
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66)
"""After what share of its way the middle of a label may stand."""
_WIDTHS = (1.0, 0.75)
"""How much of the length of its arrow a label may take."""
_MOST_LETTERS = 36
"""For so many letters an arrow is made long enough."""
_HALF = 0.45 * _SIZE


def write_along(
    axes: Axes,
    curve: Curve,
    label: TieLabel,
    more: int,
    taken: Sequence[Box],
    ways: Floats,
    *,
    number: str = "",
    colour: str = INK,
) -> list[Box]:
    """Write what an arrow says along it where there is room, and return what that covers; nothing where there is none.

    Of the ways to write it that cover no other words, the one that hides least of the lines is taken, and of these the
    one that says most.

    Args:
        axes: Where to write.
        curve: The way of the arrow.
        label: What it says.
        more: How many other labels it has, which are not written.
        taken: What may not be covered.
        ways: Points on the lines of the picture, which are better not covered, of shape (points, 2).
        number: How many acts the arrow stands for, in words.
        colour: The colour of the words.
    """
    start, end = curve.points_along(numpy.array([0.0, 1.0]))
    across = max(math.dist(start, end), _LEAST_ACROSS)
    turn = math.atan2(*(end - start)[::-1])
    turn -= math.pi * (abs(turn) > math.pi / 2) * math.copysign(1, turn)
    ahead = numpy.array([math.cos(turn), math.sin(turn)])
    full = boxes_of(taken)
    behind = len(_behind(more, number))
    best: tuple[int, list[str], list[Floats], list[Box]] | None = None
    for most, share in product(range(_LINES, 0, -1), _WIDTHS):
        wide = share * across
        letters = int(_FILLED * most * wide / width_of("n", _SIZE)) - behind
        lines = break_lines(_words(label, letters, more, number), wide, _SIZE, most=most)
        for feet in _places(curve, ahead, len(lines)):
            boxes = _boxes(lines, feet, ahead)
            hidden = covered_by(boxes, ways)
            if (best is None or hidden < best[0]) and not any(overlaps(box, full) for box in boxes):
                best = hidden, lines, feet, boxes
    if best is None:
        return []
    _, lines, feet, boxes = best
    for line, (x, y) in zip(lines, feet, strict=True):
        write_line(
            axes, line, float(x), float(y), _SIZE, align="center", colour=colour, halo=_RIM, turn=math.degrees(turn)
        )
    return boxes


def width_along(label: TieLabel, more: int, number: str) -> float:
    """Return how wide what an arrow says is on one line, in points."""
    return width_of(_words(label, _MOST_LETTERS, more, number), _SIZE)


def _words(label: TieLabel, letters: int, more: int, number: str) -> str:
    """Return what an arrow says, with what more there is."""
    return clean(label.fitted(letters)) + _behind(more, number)


def _behind(more: int, number: str) -> str:
    """Return what stands behind the words, and stays with the last of them."""
    text = f" +{more}" * bool(more) + f" · {number}" * bool(number)
    return text.replace(" ", "\u00a0")


def _places(curve: Curve, ahead: Floats, lines: int) -> Iterator[list[Floats]]:
    """Yield the feet of lines above and below an arrow, at its middle and off it."""
    above = numpy.array([-ahead[1], ahead[0]])
    for middle in curve.points_along(numpy.array(_SHARES)):
        for lowest in (_OFF, -_OFF - (lines * LEADING - 0.3) * _SIZE):
            yield [middle + (lowest + (lines - 1 - number) * LEADING * _SIZE) * above for number in range(lines)]


def _boxes(lines: Sequence[str], feet: Sequence[Floats], ahead: Floats) -> list[Box]:
    """Return small boxes that together cover lines along an arrow."""
    above = numpy.array([-ahead[1], ahead[0]])
    boxes: list[Box] = []
    for line, foot in zip(lines, feet, strict=True):
        half = width_of(line, _SIZE) / 2
        for far in numpy.linspace(-half, half, max(2, int(half / _SIZE * 2) + 1)):
            x, y = map(float, foot + _SIZE * 0.4 * above + far * ahead)
            boxes.append((x - _HALF, x + _HALF, y - _HALF, y + _HALF))
    return boxes
