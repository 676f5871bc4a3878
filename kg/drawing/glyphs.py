"""The forms of marks for print: of actors by what they are, of acts by their sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.drawing.encoding import DRAWN_SIGNS, Sign
from kg.drawing.look import GROUND, INK, PIXEL

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_FULL_FROM = 7.5 * PIXEL
"""From which size on a form is filled: those of the most tied."""
_CORNERS = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((0, 1.15), (1.15, -0.85), (-1.15, -0.85)),
    "diamond": ((0, 1.15), (1.15, 0), (0, -1.15), (-1.15, 0)),
}

_MARKERS = {"circle": "o", "square": "s", "diamond": "D"}


def marker_of(sign: Sign) -> str:
    """Return the form of the mark of an act, by its name in Matplotlib.

    Args:
        sign: The sign of the act.
    """
    return _MARKERS[DRAWN_SIGNS[sign].form]


def draw_glyph(axes: Axes, form: str, x: float, y: float, radius: float, *, size: float = 1.0) -> None:
    """Draw the form of an actor.

    Args:
        axes: Where to, with points of print as its units.
        form: Its form, as :func:`kg.drawing.encoding.form_of` names it.
        x: Where its middle is.
        y: The same, upwards.
        radius: Half of its width.
        size: Share of the usual size of what is drawn.
    """
    from matplotlib.patches import Circle, Polygon

    face = INK if radius > size * _FULL_FROM else GROUND
    look = {"facecolor": face, "edgecolor": INK, "linewidth": 1.8 * PIXEL * size, "joinstyle": "round", "zorder": 3}
    if form == "dot":
        axes.add_artist(Circle((x, y), radius, **look))
    else:
        corners = [(x + radius * right, y + radius * up) for right, up in _CORNERS[form]]
        axes.add_artist(Polygon(corners, closed=True, **look))
