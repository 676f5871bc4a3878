"""The look that page, figures, report and notebooks share: colours, typefaces and sizes.

They are written down in ``web/src/elements/tokens.css``, from which the build of the front end makes
``kg/web/tokens.json``. Figures are drawn for paper, so they take the colours on light ground. Colour says the sign of
a tie, and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

_TOKENS: Mapping[str, str | list[str]] = json.loads((files("kg") / "web" / "tokens.json").read_text("utf-8"))

COLOURS: Mapping[str, tuple[str, str]] = {
    name: (value[0], value[1]) for name, value in _TOKENS.items() if isinstance(value, list)
}
"""Colours on light and on dark ground, by name."""


def light(name: str) -> str:
    """Return a colour on light ground, as ``#rrggbb``.

    Args:
        name: Its name among :data:`COLOURS`.
    """
    return COLOURS[name][0]


INK, QUIET, GROUND = (light(name) for name in ("ink", "quiet", "ground"))
"""Letters; those of less importance; the paper."""
LINE, BORDER, STROKE = (light(name) for name in ("line", "border", "stroke"))
"""Rules; borders of boxes; lines that say no sign."""
COOPERATION, CONFLICT, NEITHER = (light(name) for name in ("cooperation", "conflict", "neither"))
"""The colours of signs."""

SERIF = str(_TOKENS["serif"])
"""The typefaces of words of articles, as style sheets have them."""

PIXEL = 0.75
"""Points of print of a pixel of the page."""
TITLE, TEXT, SMALL = 18 * PIXEL, 13 * PIXEL, 12 * PIXEL
"""Sizes of letters in points, as in pictures that the page saves: the title, the line below it and names, all else."""

PALE = 0.45
"""How much of its colour what is words only has; deeds have all of it."""

DASHED: Any = (0, (6, 4))  # typed by Matplotlib as a union that differs from version to version


def paler(colour: str, share: float) -> str:
    """Return a colour mixed with that of the paper.

    Args:
        colour: The colour, as ``#rrggbb``.
        share: How much of it there is, from 0 to 1.
    """
    parts = (
        round(int(paper, 16) + share * (int(own, 16) - int(paper, 16)))
        for own, paper in ((colour[at : at + 2], GROUND[at : at + 2]) for at in (1, 3, 5))
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


def in_css() -> str:
    """Return the tokens as custom properties of a style sheet, as the page has them."""
    values = {
        name: value if isinstance(value, str) else f"light-dark({value[0]}, {value[1]})"
        for name, value in _TOKENS.items()
    }
    return " ".join(f"--{name}: {value};" for name, value in values.items())
