"""A figure of contested claims: claims in rows, sources in columns, and in each cell how the source stands to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import polars

from kg.network.discourse.contested import Contested, claim_in_words
from kg.network.discourse.positions import KEY, How, Side
from kg.view.figures.figure import BLUE, GREY, ORANGE, Figure, drawing
from kg.view.figures.wrapped import wrapped

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["draw_contested"]

_MOST_CLAIMS = 24
_MOST_SOURCES = 10
_FEW_SOURCES = 4
"""Up to how many sources have their name above their column; more have it slanted."""
_SIGNS: Mapping[tuple[str, str], tuple[str, str, bool]] = {
    (Side.FOR, How.AFFIRMS): ("✓", "affirms", True),
    (Side.FOR, How.DOUBTS): ("?", "doubts its denial", False),
    (Side.AGAINST, How.DENIES): ("✗", "denies or rejects", True),
    (Side.AGAINST, How.REJECTS): ("✗", "denies or rejects", True),
    (Side.AGAINST, How.DOUBTS): ("?", "doubts", False),
}
"""What is drawn for each stand, what it means, and whether its form is filled: round and blue for a claim, square and
orange against it."""
_SIDES = {Side.FOR: "✓", Side.AGAINST: "✗"}
"""What counts others that stand for a claim, and against it."""
_CLAIM_WIDTH, _LINE, _GAP = 3.5, 0.155, 0.19
"""Width of the claims, height of a line of theirs, and room between two claims, in inches."""
_LETTERS = 51
"""How many signs of a claim have room in a line."""


def draw_contested(found: Contested) -> Figure | None:
    """Return the figure of contested claims, or ``None`` where there are none.

    Args:
        found: The contested claims. The first ones are drawn, with the sources that stand to most of them; of other
            sources their number.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if not found.rows.height:
        return None
    rows = found.rows.head(_MOST_CLAIMS)
    stands = _strongest(found.positions.join(rows.select(KEY), on=list(KEY), how="semi"))
    by_use = stands.group_by("source", "source_label").len().sort("len", "source", descending=[True, False])
    sources, others = by_use.head(_MOST_SOURCES), by_use.height - min(by_use.height, _MOST_SOURCES)
    names = [*sources["source_label"], *([f"{others:,} other{'s' * (others != 1)}"] if others else [])]
    claims = [wrapped(claim_in_words(row), _LETTERS) for row in rows.iter_rows(named=True)]
    column = 1.05 if len(names) <= _FEW_SOURCES else 0.5
    width, heights = _CLAIM_WIDTH + column * len(names), [_GAP + _LINE * (1 + text.count("\n")) for text in claims]
    with drawing() as Drawing:  # noqa: N806
        made = Drawing(figsize=(width, sum(heights)))
        axes = made.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, width)
        axes.set_ylim(sum(heights), 0)
        axes.axis("off")
        places = [_CLAIM_WIDTH + column * (at + 0.5) for at in range(len(names))]
        _heads(axes, names, places)
        top = 0.0
        for row, text, height in zip(rows.iter_rows(named=True), claims, heights, strict=True):
            axes.plot([0, width], [top, top], color=GREY, linewidth=0.5, clip_on=False)
            axes.text(0, top + height / 2, text, va="center", fontsize=8.5, linespacing=1.15)
            of_row = stands.filter(*(polars.col(name) == row[name] for name in KEY))
            _cells(axes, of_row, sources["source"].to_list(), places, top + height / 2)
            top += height
        axes.plot([0, width], [top, top], color=GREY, linewidth=0.5, clip_on=False)
        _legend(axes, stands, top)
    more = found.rows.height - rows.height
    return Figure(
        "contested",
        f"Claims on which sources differ{_between(found.worlds)}, and how each stands to them: ✓ affirms, ✗ denies or "
        f"rejects, ? doubts what another holds.{f' {more:,} more are not shown.' if more else ''} "
        f"Rests on {found.basis}.",
        "; ".join(_sentence(row) for row in rows.iter_rows(named=True)),
        made,
    )


def _strongest(stands: polars.DataFrame) -> polars.DataFrame:
    """Return one stand for each claim and source: what is most against the claim, where there are several."""
    order = {str(how): at for at, how in enumerate(How)}
    ranked = stands.sort(*KEY, "source", polars.col("how").replace_strict(order, return_dtype=polars.Int8))
    return ranked.unique([*KEY, "source"], keep="first", maintain_order=True)


def _heads(axes: Axes, names: Sequence[str], places: Sequence[float]) -> None:
    """Write the names of the sources above their columns."""
    for name, x in zip(names, places, strict=True):
        if len(names) <= _FEW_SOURCES:
            axes.text(x, -0.08, wrapped(name, 15), ha="center", va="bottom", fontsize=8, weight="bold")
        else:
            text = wrapped(name, 26, 2)
            axes.text(x, -0.08, text, ha="left", va="bottom", fontsize=8, rotation=45, rotation_mode="anchor")


def _cells(axes: Axes, stands: polars.DataFrame, sources: list[str], places: Sequence[float], y: float) -> None:
    """Draw how the sources stand to one claim."""
    others = stands.filter(~polars.col("source").is_in(sources))
    for source, side, how in stands.join(others, on="source", how="anti").select("source", "side", "how").rows():
        _sign(axes, side, how, places[sources.index(source)], y)
    if others.height:
        counts = {sign: others.filter(polars.col("side") == str(side)).height for side, sign in _SIDES.items()}
        told = "  ".join(f"{number:,} {sign}" for sign, number in counts.items() if number)
        axes.text(places[-1], y, told, ha="center", va="center", fontsize=7.5)


def _sign(axes: Axes, side: str, how: str, x: float, y: float) -> None:
    sign, _, filled = _SIGNS[side, how]
    form, colour = ("circle,pad=0.28", BLUE) if side == Side.FOR else ("square,pad=0.28", ORANGE)
    box = {"boxstyle": form, "facecolor": colour if filled else "white", "edgecolor": colour, "linewidth": 1.2}
    ink = "white" if filled else colour
    axes.text(x, y, sign, ha="center", va="center", fontsize=8, weight="bold", color=ink, bbox=box)


def _legend(axes: Axes, stands: polars.DataFrame, bottom: float) -> None:
    """Say below what the signs mean, those that are drawn."""
    drawn = set(stands.select("side", "how").rows())
    meanings = {_SIGNS[stand][1]: stand for stand in _SIGNS if stand in drawn}
    x = 0.12
    for meaning, stand in meanings.items():
        _sign(axes, *stand, x, bottom + 0.25)
        axes.text(x + 0.18, bottom + 0.25, meaning, va="center", fontsize=8)
        x += 0.5 + 0.065 * len(meaning)


def _between(worlds: Sequence[str]) -> str:
    return f", set against each other: {'; '.join(worlds)}" if worlds else ""


def _sentence(row: Mapping[str, Any]) -> str:
    return (
        f"{claim_in_words(row)}: for it {', '.join(row['for_sources'])}; against it {', '.join(row['against_sources'])}"
    )
