"""Letters in pictures for print: texts of others set as they are, broken into lines by how wide they really are."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

LEADING = 1.2
"""From line to line, in sizes of the type."""
NO_SIGN = "□"
"""Stands for a sign that the type has not."""


@cache
def typeface(size: float, *, bold: bool = False) -> FontProperties:
    """Return the type that Matplotlib brings along, so that no picture depends on what a machine has installed."""
    import matplotlib as mpl
    from matplotlib.font_manager import FontProperties

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return FontProperties(fname=Path(mpl.get_data_path(), "fonts", "ttf", name), size=size)


def clean(text: str) -> str:
    """Return a text on one line that can be set: without signs that steer, and with a box for those the type has not.

    Signs that steer would break a file in XML, or turn the direction of what is beside them.
    """
    known = _signs()
    seen = unicodedata.normalize("NFC", "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text))
    return "".join(sign if ord(sign) in known else NO_SIGN for sign in " ".join(seen.split()))


@cache
def _signs() -> frozenset[int]:
    from matplotlib.font_manager import get_font

    both = [get_font(str(typeface(8, bold=bold).get_file())).get_charmap() for bold in (False, True)]
    return frozenset(both[0]) & frozenset(both[1])


def width_of(line: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line is, in points."""
    from matplotlib.textpath import text_to_path

    return float(text_to_path.get_text_width_height_descent(line, typeface(size, bold=bold), ismath=False)[0])


def break_lines(text: str, width: float, size: float, *, most: int = 0, bold: bool = False) -> list[str]:
    """Return a clean text in lines no wider than asked for; a word too wide for a line is cut off.

    Args:
        text: The text, as :func:`clean` returns it.
        width: Width of a line in points.
        size: Size of the type in points.
        most: How many lines there may be, 0 for any number; what is left then gives way to an ellipsis.
        bold: Whether the type is bold.
    """
    lines: list[str] = []
    for word in text.split(" "):
        fitting = _shortened(word, width, size, bold=bold)
        if lines and width_of(f"{lines[-1]} {fitting}", size, bold=bold) <= width:
            lines[-1] += f" {fitting}"
        elif most and len(lines) == most:
            lines[-1] = _shortened(f"{lines[-1]} {word}", width, size, bold=bold, more=True)
            break
        else:
            lines.append(fitting)
    return lines


def _shortened(word: str, width: float, size: float, *, bold: bool, more: bool = False) -> str:
    """Return a word, or as much of its beginning as fits with an ellipsis."""
    if not more and width_of(word, size, bold=bold) <= width:
        return word
    short = word[:_MOST_SIGNS]
    while len(short) > 1 and width_of(short + "…", size, bold=bold) > width:
        short = short[:-1]
    return short.rstrip() + "…"


_MOST_SIGNS = 200
