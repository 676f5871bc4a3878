"""Figures of a discourse: who agrees and disagrees with whom, who says what, for or against, and when."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import polars

from kg.analysis.discourse.cases import QualifierKind
from kg.analysis.discourse.formulas import Aggregation, Agreement
from kg.analysis.discourse.over_time import OverTime
from kg.analysis.discourse.projections import Projection, signed
from kg.drawing.figure import Figure, drawing, plain, wrapped
from kg.drawing.look import BORDER, CONFLICT, COOPERATION, GROUND, INK, LINE, NEITHER, SMALL, paler
from kg.drawing.signed_ties import add_legend, draw_tie
from kg.selection.support import statements_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

_MOST_NODES = 18
"""As many names have room around a circle."""
_MOST_TIES = 36
"""More lines than twice the names make a tangle."""
_MOST_NUMBERS = 12
"""Up to how many ties have their weight written on them."""
_MOST_ROWS, _MOST_COLUMNS = 24, 18
_MOST_TOLD = 20
_PALEST = 0.22

_WORDS = {
    Agreement.IGNORE: ("speak about the same", ""),
    Agreement.CONGRUENCE: ("agree", ""),
    Agreement.CONFLICT: ("", "disagree"),
    Agreement.SUBTRACT: ("agree more often than not", "disagree more often than not"),
}
"""What a line in blue means, and what one in orange."""


def draw_discourse(result: Projection | OverTime) -> Figure | None:
    """Return the figure of a network of a discourse, or of its networks over time; ``None`` where there are no ties.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if isinstance(result, OverTime):
        return _over_time(result)
    if not (result.edges if result.is_one_mode else result.discourse.cases).height:
        return None
    with drawing() as Drawing:  # noqa: N806
        return _agreement(Drawing, result) if result.is_one_mode else _positions(Drawing, result)


# Who agrees with whom.


def _agreement(make: type[Drawing], projection: Projection) -> Figure:
    agreement = Agreement(projection.agreement)
    ties = _strongest(projection.ranked)
    places = _around(ties)
    labels = projection.discourse.first_labels
    made = make(figsize=(7.2, 6.6))
    axes = made.add_subplot()
    axes.axis("off")
    axes.set_aspect("equal")
    axes.set_xlim(-1.3, 1.3)
    heights = [y for _, y in places.values()]
    axes.set_ylim(min(heights) - 0.2, max(heights) + 0.2)
    heaviest = float(ties["weight"].abs().max() or 1)  # type: ignore[arg-type]
    for one, other, weight in ties.reverse().iter_rows():
        against = weight < 0 or agreement is Agreement.CONFLICT
        _line(axes, places[one], places[other], abs(weight) / heaviest, against=against)
        if ties.height <= _MOST_NUMBERS:
            _weight(axes, places[one], places[other], weight)
    for id, place in places.items():
        axes.plot(*place, "o", color=INK, markersize=6, zorder=3)
        _name(axes, plain(labels[id]), place)
    drawn = (ties["weight"].max() > 0, ties["weight"].min() < 0 or agreement is Agreement.CONFLICT)  # type: ignore[operator]
    words = [word for word, is_drawn in zip(_WORDS[agreement], drawn, strict=True) if word and is_drawn]
    add_legend(axes, [("disagree" in word, 2, word) for word in words], (), ncols=2, bbox_to_anchor=(0.5, 0.01))
    every = projection.edges.height
    few = (
        f"{len(places):,} of {len(projection.row_ids):,} names and {ties.height:,} of "
        f"{every:,} ties are drawn: the strongest."
    )
    behind = projection.behind(ties.select("one", "other"))
    return Figure(
        "discourse",
        _TITLES[agreement],
        _explanation(projection, agreement),
        "; ".join(
            f"{labels[one]} and {labels[other]}: {signed(weight)}"
            for one, other, weight in ties.head(_MOST_TOLD).iter_rows()
        ),
        made,
        projection.support.among(statements_of(behind)),
        few * (ties.height < every),
        projection.discourse.selection,
    )


_TITLES = {
    Agreement.IGNORE: "Who speaks about the same",
    Agreement.CONGRUENCE: "Who agrees with whom",
    Agreement.CONFLICT: "Who disagrees with whom",
    Agreement.SUBTRACT: "Who agrees and disagrees with whom",
}


def _explanation(projection: Projection, agreement: Agreement) -> str:
    discourse = projection.discourse
    what = {
        Agreement.IGNORE: "Speaking about the same",
        Agreement.CONGRUENCE: "Agreement",
        Agreement.CONFLICT: "Disagreement",
        Agreement.SUBTRACT: "Agreement (blue) and disagreement (orange, with bars)",
    }[agreement]
    verb = ": each" if agreement is Agreement.IGNORE else " of each"
    divided = "" if projection.normalise == "none" else f", normalised ({projection.normalise})"
    return (
        f"{what}{verb} {discourse.first} with every other, by {discourse.second}. Thick lines are strong ties{divided}."
    )


def _strongest(ranked: polars.DataFrame) -> polars.DataFrame:
    """Return the strongest ties for whose ends there is room: the most tied may have no ties to each other."""
    ends: set[str] = set()
    kept = []
    for number, (one, other) in enumerate(ranked.select("one", "other").iter_rows()):
        if len(ends | {one, other}) <= _MOST_NODES:
            ends |= {one, other}
            kept.append(number)
        if len(kept) == _MOST_TIES:
            break
    return ranked[kept]


def _around(ties: polars.DataFrame) -> dict[str, tuple[float, float]]:
    """Return where nodes stand around a circle, each beside the one with whom it agrees most of those not yet there."""
    weights: dict[frozenset[str], float] = {frozenset((one, other)): weight for one, other, weight in ties.iter_rows()}
    ends = polars.concat(ties.select(polars.col("weight").abs(), id=side) for side in ("one", "other"))
    sums = ends.group_by("id").agg(polars.col("weight").sum().round(9))
    first, *left = sums.sort("weight", "id", descending=[True, False])["id"].to_list()
    order = [first]
    while left:
        order.append(max(left, key=lambda id: weights.get(frozenset((order[-1], id)), 0.0)))
        left.remove(order[-1])
    turn = 2 * math.pi / len(order)
    angles = {id: math.pi / 2 - (index + 0.5) * turn for index, id in enumerate(order)}
    return {id: (math.cos(angle), math.sin(angle)) for id, angle in angles.items()}


def _line(axes: Axes, start: tuple[float, float], end: tuple[float, float], strength: float, *, against: bool) -> None:
    width = 0.8 + 2.95 * strength
    draw_tie(axes, [start, _bend(start, end), end], is_hostile=against, width=width, gap=0.06, alpha=0.8)


def _bend(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Return what a line between two points on the circle is drawn towards: half way to the centre."""
    return (start[0] + end[0]) / 4, (start[1] + end[1]) / 4


def _weight(axes: Axes, start: tuple[float, float], end: tuple[float, float], weight: float) -> None:
    bend = _bend(start, end)
    x, y = ((one + 2 * over + other) / 4 for one, over, other in zip(start, bend, end, strict=True))
    paper = {"boxstyle": "round,pad=0.15", "facecolor": GROUND, "edgecolor": "none", "alpha": 0.9}
    axes.text(x, y, signed(weight), ha="center", va="center", fontsize=SMALL, bbox=paper, zorder=4)


def _name(axes: Axes, label: str, place: tuple[float, float]) -> None:
    x, y = place
    above = abs(x) < 0.05
    align = "center" if above else "left" if x > 0 else "right"
    lift = ("bottom" if y > 0 else "top") if above else "center"
    axes.text(1.07 * x, 1.07 * y, label, ha=align, va=lift, zorder=4)


# Who says what.


def _positions(make: type[Drawing], projection: Projection) -> Figure:
    discourse = projection.discourse
    rows, columns = _most_told(projection)
    cells = _cells(projection, rows, columns)
    made = make(figsize=(1.3 + 0.52 * len(columns), 0.9 + 0.38 * len(rows)))
    axes = made.add_subplot()
    axes.set_xlim(0, len(columns))
    axes.set_ylim(len(rows), 0)
    strongest = max((abs(value) for value in cells.values()), default=1) or 1
    for (one, other), value in cells.items():
        _cell(axes, columns.index(other), rows.index(one), value, strongest, projection)
    axes.set_yticks([index + 0.5 for index in range(len(rows))], [plain(discourse.first_labels[id]) for id in rows])
    axes.xaxis.tick_top()
    axes.set_xticks(
        [index + 0.5 for index in range(len(columns))],
        [wrapped(discourse.second_labels[id], 26, 2) for id in columns],
        rotation=50,
        ha="left",
        rotation_mode="anchor",
    )
    axes.tick_params(length=0)
    for rule, number in ((axes.axhline, len(rows)), (axes.axvline, len(columns))):
        for index in range(1, number):
            rule(index, color=LINE, linewidth=0.6, zorder=0)
    for spine in axes.spines.values():
        spine.set_visible(True)
        spine.set_color(BORDER)
    cases = discourse.cases.filter(polars.col("first").is_in(rows) & polars.col("second").is_in(columns))
    return Figure(
        "positions",
        "Who says what",
        _positions_explanation(projection),
        _positions_in_words(projection),
        made,
        projection.support.among(cases["statement"]),
        _not_drawn(projection, len(rows), len(columns)),
        discourse.selection,
    )


def _most_told(projection: Projection) -> tuple[list[str], list[str]]:
    """Return rows and columns with most statements."""
    cases = projection.discourse.cases

    def most_in(some: polars.DataFrame, side: str, most: int) -> list[str]:
        counts = some.group_by(side).agg(polars.col("statement").n_unique())
        return counts.sort("statement", side, descending=[True, False]).head(most)[side].to_list()

    rows = most_in(cases, "first", _MOST_ROWS)
    columns = most_in(cases.filter(polars.col("first").is_in(rows)), "second", _MOST_COLUMNS)
    speakers = set(cases.filter(polars.col("second").is_in(columns))["first"])
    return [id for id in rows if id in speakers], columns


def _cells(projection: Projection, rows: Sequence[str], columns: Sequence[str]) -> Mapping[tuple[str, str], float]:
    """Return the value of each cell of which there are cases, also where they add up to 0."""
    cases = projection.discourse.cases.filter(polars.col("first").is_in(rows) & polars.col("second").is_in(columns))
    pairs = cases.select("first", "second").unique().sort("first", "second")
    known = {(one, other): weight for one, other, weight in projection.edges.iter_rows()}
    return {pair: known.get(pair, 0.0) for pair in pairs.iter_rows()}


def _cell(axes: Axes, x: int, y: int, value: float, strongest: float, projection: Projection) -> None:
    from matplotlib.patches import Rectangle

    text, side = _written(value, projection)
    share = _PALEST + (1 - _PALEST) * abs(value) / strongest
    if projection.agreement is Aggregation.COMBINE:
        share = 0.6
    paper = paler({1: COOPERATION, -1: CONFLICT, 0: NEITHER}[side], share if value else _PALEST)
    axes.add_patch(Rectangle((x + 0.04, y + 0.04), 0.92, 0.92, facecolor=paper, edgecolor="none", zorder=1))
    dark = share > 0.62 and side != 0
    axes.text(
        x + 0.5, y + 0.53, text, ha="center", va="center", fontsize=SMALL, color=GROUND if dark else INK, zorder=2
    )


def _written(value: float, projection: Projection) -> tuple[str, int]:
    """Return what stands in a cell, and whether that is for (1), against (-1) or neither (0)."""
    kind = projection.discourse.qualifier_kind
    if projection.agreement is Aggregation.COMBINE and kind is QualifierKind.BOOLEAN:
        return {1: ("+", 1), 2: ("−", -1), 3: ("±", 0)}[int(value)]
    if projection.agreement is Aggregation.SUBTRACT and kind in (QualifierKind.BOOLEAN, QualifierKind.NUMBER):
        return (signed(value), 1 if value > 0 else -1) if value else ("±0", 0)
    return signed(value).lstrip("+"), 0


def _positions_explanation(projection: Projection) -> str:
    discourse = projection.discourse
    what = f"What each {discourse.first} says about each {discourse.second}"
    signs = {
        Aggregation.IGNORE: "Numbers count statements.",
        Aggregation.SUBTRACT: "Numbers sum up statements: for (+, blue), against (−, orange), as many of both (±0).",
        Aggregation.COMBINE: "Statements are for (+, blue), against (−, orange), or both (±).",
    }[Aggregation(projection.agreement)]
    if discourse.qualifier_kind not in (QualifierKind.BOOLEAN, QualifierKind.NUMBER):
        signs = "Numbers count statements."
    divided = "" if projection.normalise == "none" else f" They are normalised ({projection.normalise})."
    return f"{what}. {signs}{divided}"


def _not_drawn(projection: Projection, rows: int, columns: int) -> str:
    all_rows, all_columns = len(projection.row_ids), len(projection.column_ids)
    if rows == all_rows and columns == all_columns:
        return ""
    return f"{rows} of {all_rows:,} rows and {columns} of {all_columns:,} columns are drawn: the largest."


def _positions_in_words(projection: Projection) -> str:
    who, what = projection.labels
    ranked = projection.ranked.head(_MOST_TOLD).iter_rows()
    phrases = [f"{who[one]} on {what[other]}: {signed(weight)}" for one, other, weight in ranked]
    return "; ".join(phrases) or "Statements for and against are in balance."


# Over time.


def _over_time(result: OverTime) -> Figure | None:
    """Return the figure of agreement and disagreement, or ``None`` where there are fewer than two windows."""
    rows = result.rows
    if rows.height < 2:
        return None
    days, above, below = rows["middle"].to_list(), rows["weight_for"].to_list(), rows["weight_against"].to_list()
    with drawing() as make:
        made = make(figsize=(7.9, 3.6))
        axes = made.add_subplot()
        axes.fill_between(days, 0, above, step="mid", color=COOPERATION, linewidth=0, label="agreement")
        axes.fill_between(
            days,
            0,
            [-one for one in below],
            step="mid",
            facecolor=CONFLICT,
            edgecolor=GROUND,
            hatch="//",
            linewidth=0,
            label="disagreement",
        )
        axes.axhline(0, color=INK, linewidth=0.8)
        highest = max([*above, *below, 1e-9])
        axes.set_ylim(-1.1 * highest, 1.1 * highest)
        axes.yaxis.set_major_formatter(lambda value, _: f"{abs(value):g}")
        axes.set_ylabel("total weight of ties")
        made.autofmt_xdate(rotation=0, ha="center")
        axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.14), ncols=2)
    discourse = result.windows.discourse
    peak = max(rows.iter_rows(named=True), key=lambda row: (row["weight_for"], -row["start"].toordinal()))
    trough = max(rows.iter_rows(named=True), key=lambda row: (row["weight_against"], -row["start"].toordinal()))
    return Figure(
        "discourse",
        "Agreement and disagreement over time",
        f"Agreement (above) and disagreement (below) of {discourse.first}s on each {discourse.second}, "
        f"in {rows.height:,} windows, each at its middle day.",
        f"Agreement is greatest around {peak['middle']}, disagreement around {trough['middle']}.",
        made,
        result.support,
        scope=discourse.selection,
    )
