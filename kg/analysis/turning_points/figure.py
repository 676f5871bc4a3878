"""The figure of the turning points of a dyad: cooperation less conflict, added up act by act."""

from __future__ import annotations

from datetime import date, timedelta

import polars

from kg.analysis.turning_points.compute import TurningPoints
from kg.drawing.encoding import Sign
from kg.drawing.figure import Figure, drawing
from kg.drawing.glyphs import marker_of
from kg.drawing.look import CONFLICT, COOPERATION, DASHED, INK, LINE, SMALL, STROKE

_EPOCH = date(1970, 1, 1).toordinal()
"""Matplotlib counts days from here."""


def draw_turning_points(result: TurningPoints) -> Figure | None:
    """Return cooperation less conflict, added up over time, with the turning points; ``None`` with fewer than 2 acts.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if result.acts.height < 2:
        return None
    acts = result.acts.with_columns(sum=(1 - 2 * polars.col("conflict").cast(polars.Int64)).cum_sum())
    days = [_middle(*interval) for interval in acts.select("earliest", "latest").rows()]
    sums, conflict = acts["sum"].to_list(), acts["conflict"].to_list()
    with drawing() as Drawing:  # noqa: N806
        from matplotlib import rcParams
        from matplotlib.ticker import MaxNLocator

        rcParams["date.converter"] = "concise"
        made = Drawing(figsize=(7.9, 3.8))
        axes = made.add_subplot()
        times = [float(day.toordinal() - _EPOCH) for day in days]
        axes.xaxis_date()
        axes.step([times[0], *times], [0, *sums], where="post", color=INK, linewidth=1, zorder=2)
        for which, colour, marker, name in (
            (False, COOPERATION, marker_of(Sign.COOPERATION), "act of cooperation"),
            (True, CONFLICT, marker_of(Sign.CONFLICT), "act of conflict"),
        ):
            places = [number for number, kind in enumerate(conflict) if kind is which]
            if places:
                axes.plot(
                    [times[number] for number in places],
                    [sums[number] for number in places],
                    marker,
                    color=colour,
                    markersize=4.5 if len(times) < 200 else 2.5,
                    linestyle="none",
                    label=name,
                    zorder=3,
                )
        edges = [times[0], times[-1]]
        for row in result.rows.iter_rows(named=True):
            point = float(_middle(row["after"], row["before"]).toordinal() - _EPOCH)
            edges.insert(-1, point)
            axes.axvline(point, color=STROKE, linestyle=DASHED, linewidth=1.2, zorder=1)
        interval = (times[-1] - times[0]) or 1.0
        for number, row in enumerate(result.stretches.iter_rows(named=True)):
            middle = (edges[number] + edges[number + 1]) / 2
            wide = edges[number + 1] - edges[number] > 0.16 * interval
            raised = not wide and number % 2 == 1
            axes.annotate(
                f"{row['share']:.0%}" + (" conflict" if wide else ""),
                (middle, 1.09 if raised else 1.02),
                xycoords=("data", "axes fraction"),
                ha="center",
                va="bottom",
                fontsize=SMALL,
            )
        axes.axhline(0, color=LINE, linewidth=0.6, zorder=1)
        axes.set_xlim(times[0] - 0.03 * interval, times[-1] + 0.03 * interval)
        axes.margins(y=0.12)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_ylabel("cooperation minus conflict")
        axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.14), ncols=2)
    between = f"{result.one.label} {'→' if result.directed else 'and'} {result.other.label}"
    return Figure(
        "turning-points",
        f"Turning points: {between}",
        _explanation(result),
        _in_words(result),
        made,
        result.support,
        scope=str(result.selection),
    )


def _middle(first: date, last: date) -> date:
    return first + timedelta(days=(last - first).days // 2)


def _explanation(result: TurningPoints) -> str:
    points = result.rows.height
    tested = result.test is not None and result.test.p is not None
    if not points:
        marked = f"No turning point {'is' if tested else 'could be'} found"
    elif points == 1:
        marked = "The dashed line marks the turning point"
    else:
        marked = "Dashed lines mark the turning points"
    return (
        f"Acts of {result.one.label} {'towards' if result.directed else 'and'} {result.other.label}"
        f"{'' if result.directed else ' towards each other'} in order of time. Each act of cooperation is a step up, "
        f"each of conflict a step down. {marked}; percentages are shares of conflict."
    )


def _in_words(result: TurningPoints) -> str:
    return "; ".join(
        f"{row['earliest']} to {row['latest']}: {row['acts']:,} acts, {row['share']:.0%} of conflict"
        for row in result.stretches.iter_rows(named=True)
    )
