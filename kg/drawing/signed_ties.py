"""Ties that have a sign but no direction: a plain line where they are friendly, a bar at both ends where hostile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy

from kg.drawing.arrows import Curve
from kg.drawing.look import CONFLICT, COOPERATION

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Spot = tuple[float, float]
_BAR = 3.5
"""How far a bar reaches to either side of a thin line, in points."""


def draw_tie(
    axes: Axes, points: Sequence[Spot], *, is_hostile: bool, width: float, gap: float, alpha: float = 1.0, over: int = 2
) -> None:
    """Draw a tie.

    Args:
        axes: Where to; both axes have the same scale.
        points: Its two ends, and between them what bends it.
        is_hostile: Whether it is hostile.
        width: How wide it is, in points.
        gap: How far off its ends it stops, in the units of the axes.
        alpha: How much of its colour it has.
        over: What it lies over, as Matplotlib orders what it draws.
    """
    from matplotlib.patches import FancyArrowPatch
    from matplotlib.path import Path

    way = Curve(numpy.array(points)).between_borders(gap, gap)
    bar = _BAR + width / 2
    axes.add_patch(
        FancyArrowPatch(
            path=Path(way.points, [Path.MOVETO, Path.CURVE3, Path.CURVE3]),
            arrowstyle=f"|-|,widthA={bar},widthB={bar}" if is_hostile else "-",
            mutation_scale=1,
            color=_colour(is_hostile),
            linewidth=width,
            alpha=alpha,
            capstyle="butt",
            zorder=over,
        )
    )


def add_legend(
    axes: Axes, ties: Iterable[tuple[bool, float, str]], others: Iterable[tuple[Any, str]], **where: Any
) -> None:
    """Add a legend below the picture.

    Args:
        axes: Where to.
        ties: Whether a tie is hostile, how wide it is, and what it means.
        others: Further samples, with what they mean.
        where: Where it stands, as Matplotlib takes it.
    """
    from matplotlib.legend_handler import HandlerLine2D
    from matplotlib.lines import Line2D

    drawn = [
        (Line2D([], [], color=_colour(is_hostile), linewidth=width, marker="|" * is_hostile, markersize=8), words)
        for is_hostile, width, words in ties
    ]
    at_both_ends = {line: HandlerLine2D(numpoints=2) for line, _ in drawn}
    samples, words = zip(*drawn, *others, strict=True)
    axes.legend(samples, words, loc="upper center", frameon=False, handlelength=3.2, handler_map=at_both_ends, **where)


def _colour(is_hostile: bool) -> str:
    return CONFLICT if is_hostile else COOPERATION
