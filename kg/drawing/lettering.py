"""Letters in pictures for print: texts of others set as they are, broken into lines by how wide they really are."""

from __future__ import annotations

import unicodedata
import warnings
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.drawing.look import GROUND, INK, SMALL, STROKE, TEXT
from kg.drawing.scripts import JOINERS, LEFT_TO_RIGHT, OWN, are_bold, families_for, quiet_matplotlib, settable
from kg.well_formed import printable

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

LEADING = 1.2
"""From line to line, in sizes of the type."""
STYLE: Any = {  # typed by names of settings that differ from version to version
    "svg.hashsalt": "kg",
    "svg.fonttype": "none",
    "pdf.fonttype": 42,
    "font.sans-serif": ["DejaVu Sans", "Verdana"],
    "font.size": TEXT,
    "axes.labelsize": TEXT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": STROKE,
    "axes.labelcolor": INK,
    "xtick.color": STROKE,
    "ytick.color": STROKE,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "legend.fontsize": SMALL,
    "text.color": INK,
    "figure.facecolor": GROUND,
    "axes.facecolor": GROUND,
    "path.simplify": False,
}
"""Letters of SVG and PDF are text, which can be searched, copied and changed; the same picture gives the same bytes.
Verdana is about as wide as the type that measures are taken with, and is there on most machines that lack that one."""


def as_file(picture: bytes, format: str) -> bytes:
    """Return a picture as Matplotlib wrote it, fit for every reader of its format.

    Args:
        picture: The picture.
        format: ``svg``, ``pdf`` or ``png``.
    """
    return printable(picture.decode()).encode() if format == "svg" else picture


@cache
def typeface(size: float, *, bold: bool = False, others: tuple[str, ...] = ()) -> FontProperties:
    """Return the type that Matplotlib brings along, so that no picture depends on what a machine has installed.

    Args:
        size: Its size in points.
        bold: Whether it is bold.
        others: Installed families for signs that it lacks, as :func:`~kg.drawing.scripts.families_for` finds them.
    """
    folder = quiet_matplotlib().get_data_path()
    from matplotlib.font_manager import FontProperties

    weight = "bold" if bold and are_bold(others) else "normal"
    if others:
        return FontProperties(family=["DejaVu Sans", *others], weight=weight, size=size)
    file = Path(folder, "fonts", "ttf", OWN[bold])
    return FontProperties(fname=file, family="sans-serif", weight=weight, size=size)


def clean(text: str) -> str:
    """Return a text on one line, without signs that steer.

    They would break a file in XML, or turn the direction of what is beside them; half-spaces and joiners are letters.
    """
    steers = (unicodedata.category(sign)[0] == "C" and sign not in JOINERS for sign in text)
    seen = "".join(" " if is_steering else sign for sign, is_steering in zip(text, steers, strict=True))
    return " ".join(unicodedata.normalize("NFC", seen).split())


def our_line(line: str) -> str:
    """Return a line of a text of ours so that it runs from left to right, whatever name it begins with."""
    strong = next((way for way in map(unicodedata.bidirectional, line) if way in ("L", "R", "AL")), "L")
    return line if strong == "L" else LEFT_TO_RIGHT + line


def arrowed(actor: str, target: str) -> str:
    """Return two names with an arrow that points from the first to the second, whatever their direction."""
    if not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in actor + target):
        return f"{actor} → {target}"
    return f"{LEFT_TO_RIGHT}{actor}{LEFT_TO_RIGHT} → {LEFT_TO_RIGHT}{target}{LEFT_TO_RIGHT}"


@contextmanager
def without_warnings_of_signs() -> Iterator[None]:
    """Say nothing beside the figure of signs that the typeface lacks."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"Glyph \d+ .* missing from font", UserWarning)
        yield


@contextmanager
def set_here(drawn: Figure) -> Iterator[None]:
    """Set the letters of a figure, while it is written, in typefaces that have them, else name their script."""
    from matplotlib.text import Text

    texts: list[Text] = drawn.findobj(Text)
    before = [(one, one.get_text(), one.get_fontproperties()) for one in texts if not one.get_text().isascii()]
    for one, text, properties in before:
        if others := families_for(text):
            is_bold = properties.get_weight() in ("bold", 700)
            one.set_fontproperties(typeface(properties.get_size_in_points(), bold=is_bold, others=others))
        one.set_text(settable(text))
    try:
        yield
    finally:
        for one, text, properties in before:
            one.set_text(text)
            one.set_fontproperties(properties)


def width_of(line: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line is, in points."""
    quiet_matplotlib()
    from matplotlib.textpath import text_to_path

    type = typeface(size, bold=bold, others=families_for(line))
    return float(text_to_path.get_text_width_height_descent(settable(line), type, ismath=False)[0])


def write_line(
    axes: Axes,
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    align: str = "left",
    bold: bool = False,
    colour: str = INK,
    halo: float = 0.0,
    over: int = 4,
    turn: float = 0.0,
) -> None:
    """Write a line of a picture with its foot at a place; dollar signs in it begin no formula.

    Args:
        axes: Where to write, with points of print as its units.
        text: The line, as :func:`clean` returns it.
        x: Where it is set, as ``align`` says: its left end, middle or right end.
        y: Its foot.
        size: Size of the type in points.
        align: ``left``, ``center`` or ``right``.
        bold: Whether the type is bold.
        colour: Colour of the letters.
        halo: Width of a rim in the colour of the paper round the letters in points; none if 0.
        over: What it lies over, as Matplotlib orders what it draws.
        turn: By how many degrees it is turned about its place, against the clock.
    """
    from matplotlib.patheffects import Stroke

    style = {"fontproperties": typeface(size, bold=bold), "ha": align, "va": "baseline"}
    if turn:
        style |= {"rotation": turn, "rotation_mode": "anchor"}
    if halo:
        # A text of its own: what has an effect is no longer text in a PDF.
        rim = [Stroke(linewidth=halo, foreground=GROUND)]
        axes.text(x, y, text, style, parse_math=False, path_effects=rim, zorder=over - 0.5)
    axes.text(x, y, text, style, parse_math=False, color=colour, zorder=over)


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
    lengths = range(1, len(short) + 1)
    fitting = bisect_right(lengths, width, key=lambda length: width_of(f"{short[:length]}…", size, bold=bold))
    return f"{short[: max(fitting, 1)].rstrip()}…"


_MOST_SIGNS = 200
