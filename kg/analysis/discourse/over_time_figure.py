"""The figure of a discourse over time: agreement above, disagreement below."""

from __future__ import annotations

from kg.analysis.discourse.over_time import OverTime
from kg.drawing.figure import BLUE, INK, ORANGE, Figure, drawing


def draw_over_time(result: OverTime) -> Figure | None:
    """Return the figure of agreement and disagreement, or ``None`` where there are fewer than two windows.

    Args:
        result: The networks of windows.
    """
    rows = result.rows
    if rows.height < 2:
        return None
    days, above, below = rows["middle"].to_list(), rows["weight_for"].to_list(), rows["weight_against"].to_list()
    with drawing() as make:
        made = make(figsize=(7, 3.2))
        axes = made.add_subplot()
        axes.fill_between(days, 0, above, step="mid", color=BLUE, alpha=0.85, linewidth=0, label="agreement")
        axes.fill_between(
            days,
            0,
            [-one for one in below],
            step="mid",
            facecolor="white",
            edgecolor=ORANGE,
            hatch="///",
            linewidth=0.8,
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
        f"Agreement (above) and disagreement (below) of {discourse.first}s on each {discourse.second}, "
        f"{discourse.selection}, in {rows.height:,} windows, each at its middle day. Based on {result.support}.",
        f"Agreement is greatest around {peak['middle']}, disagreement around {trough['middle']}.",
        made,
    )
