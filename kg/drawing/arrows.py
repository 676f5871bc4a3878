"""Arrows for print: how they run between two nodes, and how their heads, dashes and marks are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy

from kg.drawing.encoding import DRAWN_HOLDS, DRAWN_MARKS, DRAWN_SIGNS, Hold, Mark, Sign
from kg.drawing.lettering import write_line
from kg.drawing.look import GROUND, INK, PIXEL
from kg.drawing.look import light as on_light
from kg.layout.overlap import Floats

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SAMPLES = 97
_BEND = 15.0
"""Between arrows that join the same two nodes, in points."""
_HEAD, _HALF = 9 * PIXEL, 4.5 * PIXEL
"""Length and half the width of a head."""
_MARK = 8 * PIXEL
_LIGHT = 0.55
"""How much of its colour what is light has."""


@dataclass(frozen=True, slots=True, order=True)
class Encoding:
    """How an arrow looks.

    Args:
        sign: Whether it is for good or for ill.
        hold: How its source holds the claim.
        mark: Whose claim it is.
    """

    sign: Sign
    hold: Hold
    mark: Mark

    @property
    def colour(self) -> str:
        """Its colour on light ground."""
        return on_light(DRAWN_SIGNS[self.sign].colour)

    @property
    def middle(self) -> str:
        """The sign in its middle, or an empty text."""
        return DRAWN_HOLDS[self.hold].sign or DRAWN_MARKS[self.mark].sign


@dataclass(frozen=True, slots=True)
class Curve:
    """A way from one node to another: a Bézier curve, from the border of the one to the border of the other.

    Args:
        points: Its two ends and the points between that bend it, in points of print, of shape (3 or 4, 2).
    """

    points: Floats

    def points_along(self, share: Floats) -> Floats:
        """Return where the curve is after shares of the way, of shape (shares, 2)."""
        points = self.points[None].repeat(len(share), axis=0)
        while points.shape[1] > 1:
            points = points[:, :-1] + (points[:, 1:] - points[:, :-1]) * share[:, None, None]
        places: Floats = points[:, 0]
        return places

    def cut(self, start: float, end: float) -> Curve:
        """Return the piece of it between two shares of the way."""
        _, rest = _split(self.points, start)
        piece, _ = _split(rest, (end - start) / (1 - start))
        return Curve(piece)

    def between_borders(self, first: float, last: float) -> Curve:
        """Return it without what lies within a distance of its first and of its last point."""
        share = numpy.linspace(0, 1, _SAMPLES)
        way = self.points_along(share)
        start = numpy.flatnonzero(numpy.hypot(*(way - way[0]).T) > first)
        end = numpy.flatnonzero(numpy.hypot(*(way - way[-1]).T) > last)
        if not len(start) or not len(end) or share[start[0]] >= share[end[-1]]:
            return self.cut(0.4, 0.6)
        return self.cut(float(share[start[0]]), float(share[end[-1]]))


def _split(points: Floats, share: float) -> tuple[Floats, Floats]:
    """Return both pieces of a Bézier curve (de Casteljau)."""
    left, right = [points[0]], [points[-1]]
    while len(points) > 1:
        points = points[:-1] + (points[1:] - points[:-1]) * share
        left.append(points[0])
        right.append(points[-1])
    return numpy.array(left), numpy.array(right[::-1])


def bend_between(first: Floats, last: Floats, number: int, of: int, *, size: float, is_back: bool) -> Curve:
    """Return the way of one of several arrows between two nodes: they fan out, none over another.

    Args:
        first: Where it begins.
        last: Where it ends.
        number: Which of them it is, from 0.
        of: How many there are, in both directions.
        size: Share of the usual size of what is drawn.
        is_back: Whether it runs against the direction in which they are counted.
    """
    apart = last - first
    length = max(float(numpy.hypot(*apart)), 1e-6)
    step = min(_BEND * size, 0.9 * length / max(1, of - 1))
    side = (number - (of - 1) / 2) * step * (-1 if is_back else 1)
    across = numpy.array([-apart[1], apart[0]]) / length
    return Curve(numpy.array([first, (first + last) / 2 + 2 * side * across, last]))


def loop_from(centre: Floats, number: int, *, size: float) -> Curve:
    """Return the way of an arrow from a node to itself, above it; later ones reach further."""
    reach = (34 + 14 * number) * size
    x, y = centre
    return Curve(numpy.array([centre, (x - 0.75 * reach, y + reach), (x + 0.75 * reach, y + reach), centre]))


def dashes_of(hold: Hold, width: float) -> Any:
    """Return the strokes and gaps of a line of a width in points, as Matplotlib takes them."""
    dashes = DRAWN_HOLDS[hold].dashes
    return (0, tuple(PIXEL * part / width for part in dashes)) if dashes else "solid"


def draw_arrow(
    axes: Axes,
    curve: Curve,
    look: Encoding,
    *,
    width: float,
    size: float = 1.0,
    head: bool = True,
    light: bool = False,
) -> None:
    """Draw an arrow.

    Args:
        axes: Where to, with points of print as its units.
        curve: Its way, from border to border.
        look: How it looks.
        width: Width of its line in points.
        size: Share of the usual size of heads and marks.
        head: Whether it has a head.
        light: Whether it is of states and hopes alone.
    """
    form, alpha = DRAWN_SIGNS[look.sign].head, _LIGHT if light else 1.0
    scale = size * (0.9 + 0.08 * width / PIXEL)
    tail, end = curve.points_along(numpy.array([0.98, 1.0]))
    ahead = (end - tail) / max(float(numpy.hypot(*(end - tail))), 1e-9)
    line = curve.between_borders(0, 0.8 * _HEAD * scale) if head and form == "arrow" else curve
    cap = "round" if look.hold is Hold.HEDGED else "butt"
    style = {"linestyle": dashes_of(look.hold, width), "capstyle": cap, "alpha": alpha}
    _add(axes, line.points, look.colour, linewidth=width, **style)
    if head and form:
        _draw_head(axes, form, end, ahead, scale, look.colour, alpha)
    if look.middle:
        _draw_mark(axes, look.middle, curve.points_along(numpy.array([0.5]))[0], _MARK * size, look.colour)


def _draw_head(axes: Axes, form: str, end: Floats, ahead: Floats, scale: float, colour: str, alpha: float) -> None:
    across = numpy.array([-ahead[1], ahead[0]])
    half = across * _HALF * scale
    if form == "bar":
        foot = end - ahead * 1.5 * PIXEL * scale
        _add(axes, numpy.array([foot - half, foot + half]), colour, linewidth=3 * PIXEL * scale, alpha=alpha)
        return
    back = end - ahead * _HEAD * scale
    corners = numpy.array([back + half, end, back - half])
    if form == "arrow":
        _add(axes, corners, colour, is_closed=True, facecolor=colour, linewidth=0, alpha=alpha)
    else:
        _add(axes, corners, colour, is_straight=True, linewidth=2 * PIXEL * scale, alpha=alpha)


def _draw_mark(axes: Axes, sign: str, centre: Floats, radius: float, colour: str) -> None:
    """Draw the sign in the middle of an arrow: a ring for what is reported, crossed for what is denied, a question."""
    from matplotlib.patches import Circle

    small, is_doubt = sign == "•", sign == "?"
    face, edge = (INK, "none") if is_doubt else (GROUND, colour)
    far = radius * (0.56 if small else 1.0)
    axes.add_artist(Circle(tuple(centre), far, facecolor=face, edgecolor=edge, linewidth=1.8 * PIXEL, zorder=2.2))
    if is_doubt:
        place = float(centre[0]), float(centre[1]) - 0.55 * radius
        write_line(axes, sign, *place, 1.5 * radius, align="center", bold=True, colour=GROUND, over=3)
    elif not small:
        slash = 0.69 * radius * numpy.array([[-1.0, -1.0], [1.0, 1.0]])
        _add(axes, centre + slash, colour, linewidth=1.8 * PIXEL, zorder=2.4)


def _add(
    axes: Axes, points: Floats, edge: str, *, is_closed: bool = False, is_straight: bool = False, **style: Any
) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    codes = None
    if is_closed:
        points = numpy.vstack([points, points[:1]])
        codes = [Path.MOVETO, *[Path.LINETO] * (len(points) - 2), Path.CLOSEPOLY]
    elif len(points) > 2 and not is_straight:
        codes = [Path.MOVETO, *[Path.CURVE3 if len(points) == 3 else Path.CURVE4] * (len(points) - 1)]
    # Not add_patch, which would measure each for limits that are set at the end.
    look = {"edgecolor": edge, "facecolor": "none", "capstyle": "butt", "joinstyle": "miter", "zorder": 2, **style}
    axes.add_artist(PathPatch(Path(points, codes), **look))
