"""Words along arrows in a picture for print: what they say, above their middle and never upside down."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy

from kg.drawing.arrows import Curve
from kg.drawing.labels import Box
from kg.drawing.lettering import LEADING, break_lines, clean, typeface, width_of
from kg.selection.tie_labels import TieLabel

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE = 6.5
_LINES = 3
_LEAST_ACROSS = 46.0
"""How wide a line may be on however short an arrow, in points."""
_FILLED = 0.75
"""How much of its lines a label fills, since words break where they end."""
_OFF = 2.0
"""How far off its arrow a label stands."""


def write_along(axes: Axes, curve: Curve, label: TieLabel, more: int, colour: str) -> list[Box]:
    """Write what an arrow says along it, and return what that covers.

    Args:
        axes: Where to write.
        curve: The way of the arrow.
        label: What it says.
        more: How many other labels it has, which are not written.
        colour: Colour of the letters.
    """
    start, middle, end = curve.points_along(numpy.array([0.0, 0.5, 1.0]))
    across = max(math.dist(start, end), _LEAST_ACROSS)
    others = f" +{more}" if more else ""
    letters = int(_FILLED * _LINES * across / width_of("n", _SIZE)) - len(others)
    lines = break_lines(clean(label.fitted(letters) + others), across, _SIZE, most=_LINES)
    turn = math.atan2(*(end - start)[::-1])
    turn -= math.pi * (abs(turn) > math.pi / 2) * math.copysign(1, turn)
    ahead = numpy.array([math.cos(turn), math.sin(turn)])
    above = numpy.array([-ahead[1], ahead[0]])
    boxes: list[Box] = []
    for number, line in enumerate(reversed(lines)):
        foot = middle + (_OFF + number * LEADING * _SIZE) * above
        _write(axes, line, float(foot[0]), float(foot[1]), math.degrees(turn), colour)
        half = width_of(line, _SIZE) / 2
        boxes.extend(_boxes(foot + _SIZE / 2 * above, ahead, half))
    return boxes


def _boxes(middle: numpy.ndarray, ahead: numpy.ndarray, half: float) -> Iterator[Box]:
    """Yield small boxes along a line that together cover it."""
    for far in numpy.linspace(-half, half, max(2, int(half / _SIZE) + 1)):
        x, y = map(float, middle + far * ahead)
        yield x - _SIZE / 2, x + _SIZE / 2, y - _SIZE / 2, y + _SIZE / 2


def _write(axes: Axes, line: str, x: float, y: float, turn: float, colour: str) -> None:
    from matplotlib.patheffects import Stroke

    style = {"fontproperties": typeface(_SIZE), "ha": "center", "va": "baseline", "rotation_mode": "anchor"}
    rim = [Stroke(linewidth=1.8, foreground="white")]
    axes.text(x, y, line, style, rotation=turn, parse_math=False, path_effects=rim, zorder=3.5)
    axes.text(x, y, line, style, rotation=turn, parse_math=False, color=colour, zorder=4)
