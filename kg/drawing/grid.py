"""Figures of rows and columns, with signs in the cells: who is for what, and who against it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.drawing.figure import drawing, wrapped
from kg.drawing.look import CONFLICT, COOPERATION, GROUND, LINE, NEITHER, SMALL, TEXT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

_FEW_COLUMNS = 4
"""Up to how many columns have their head above them; more have it slanted."""
_LINE, _GAP, _SMALL_GAP = 0.178, 0.17, 0.09
"""Height of a line of a label, and room between two labels, in inches: less where there are many."""
_FEW_ROWS = 20
_LETTERS_PER_INCH = 12.6
_FORMS = {COOPERATION: "circle,pad=0.28", CONFLICT: "square,pad=0.28", NEITHER: "round,pad=0.24,rounding_size=0.25"}
"""The form that goes with a colour, so that nobody needs to see colours."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign in a cell.

    Args:
        text: What is written: a letter.
        colour: That of a sign; each has a form of its own.
        filled: Whether the form is filled.
        meaning: What it means.
    """

    text: str
    colour: str
    filled: bool
    meaning: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row.

    Args:
        label: What it is about, in other people's words.
        cells: A sign, or a few letters, by the number of the column, from 0.
        is_head: Whether it is the head of the rows below it.
    """

    label: str
    cells: Mapping[int, Sign | str]
    is_head: bool = False


def draw_grid(rows: Sequence[GridRow], columns: Sequence[str], signs: Iterable[Sign], *, labels: float) -> Drawing:
    """Return rows and columns with signs, and a key to them below.

    Args:
        rows: The rows.
        columns: Names of the columns, in other people's words.
        signs: All signs that there can be, in the order of the key; those that are drawn are explained.
        labels: Width of the labels of rows, in inches.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    texts = [wrapped(row.label, int(labels * _LETTERS_PER_INCH), 3) for row in rows]
    gap = _GAP if len(rows) <= _FEW_ROWS else _SMALL_GAP
    heights = [gap + _LINE * (1 + text.count("\n")) for text in texts]
    wide = 1.2 if len(columns) <= _FEW_COLUMNS else 0.56
    width, places = labels + wide * len(columns), [labels + wide * (column + 0.5) for column in range(len(columns))]
    with drawing() as Drawing:  # noqa: N806
        made = Drawing(figsize=(width, sum(heights)))
        axes = made.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, width)
        axes.set_ylim(sum(heights), 0)
        axes.axis("off")
        _heads(axes, columns, places)
        top = 0.0
        for row, text, height in zip(rows, texts, heights, strict=True):
            _rule(axes, width, top)
            middle = top + height / 2
            weight = "bold" if row.is_head else "normal"
            axes.text(0, middle, text, va="center", fontsize=TEXT, linespacing=1.15, weight=weight)
            for column, cell in row.cells.items():
                _cell(axes, cell, places[column], middle)
            top += height
        _rule(axes, width, top)
        drawn = {cell for row in rows for cell in row.cells.values()}
        _key(axes, [sign for sign in signs if sign in drawn], top + 0.28)
    return made


def _heads(axes: Axes, names: Sequence[str], places: Sequence[float]) -> None:
    """Write the names of columns above them."""
    for name, x in zip(names, places, strict=True):
        if len(names) <= _FEW_COLUMNS:
            axes.text(x, -0.08, wrapped(name, 15, 4), ha="center", va="bottom", fontsize=SMALL, weight="bold")
        else:
            axes.text(
                x,
                -0.08,
                wrapped(name, 26, 2),
                ha="left",
                va="bottom",
                fontsize=SMALL,
                rotation=45,
                rotation_mode="anchor",
            )


def _rule(axes: Axes, width: float, y: float) -> None:
    axes.plot([0, width], [y, y], color=LINE, linewidth=0.75, clip_on=False)


def _cell(axes: Axes, cell: Sign | str, x: float, y: float) -> None:
    if isinstance(cell, str):
        axes.text(x, y, cell, ha="center", va="center", fontsize=SMALL)
        return
    face, ink = (cell.colour, GROUND) if cell.filled else (GROUND, cell.colour)
    box = {"boxstyle": _FORMS[cell.colour], "facecolor": face, "edgecolor": cell.colour, "linewidth": 1.2}
    axes.text(x, y, cell.text, ha="center", va="center", fontsize=SMALL, weight="bold", color=ink, bbox=box)


def _key(axes: Axes, signs: Iterable[Sign], y: float) -> None:
    """Say in one line what signs mean, each meaning once."""
    x = 0.12
    for meaning, sign in {sign.meaning: sign for sign in signs}.items():
        _cell(axes, sign, x, y)
        axes.text(x + 0.2, y, meaning, va="center", fontsize=SMALL)
        x += 0.5 + 0.074 * len(meaning)
