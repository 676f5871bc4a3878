"""The figure of brokerage: who stands between others, in which role."""

from __future__ import annotations

import polars

from kg.analysis.brokerage.compute import Brokerage, Mediation
from kg.drawing.figure import Figure, drawing, plain, stack_bars
from kg.drawing.look import INK, SMALL, paler
from kg.selection.support import statements_of

_MOST = 15
_LOOKS = {
    Mediation.COORDINATOR: {"facecolor": INK},
    Mediation.ITINERANT: {"facecolor": paler(INK, 0.35), "hatch": "//"},
    Mediation.GATEKEEPER: {"facecolor": paler(INK, 0.7), "hatch": "xx"},
    Mediation.REPRESENTATIVE: {"facecolor": paler(INK, 0.5), "hatch": "\\\\"},
    Mediation.LIAISON: {"facecolor": paler(INK, 0.2), "hatch": ".."},
}
"""Greys and hatches, for colour says the sign of a tie."""


def draw_brokerage(result: Brokerage) -> Figure | None:
    """Return a bar for each of the actors that mediate most, or ``None`` where nobody does.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    brokers = result.rows.filter(polars.col("total") > 0)
    if not brokers.height:
        return None
    rows = brokers.head(_MOST).reverse()
    height = 1.7 + 0.38 * rows.height
    with drawing() as Drawing:  # noqa: N806
        from matplotlib.ticker import MaxNLocator

        made = Drawing(figsize=(7.9, height))
        axes = made.add_subplot()
        places = range(rows.height)
        parts = [
            (rows[role.column].to_list(), {**look, "label": str(role), "height": 0.7}) for role, look in _LOOKS.items()
        ]
        done = stack_bars(axes, places, parts)
        for place, total in zip(places, done, strict=True):
            axes.annotate(f"{total:,}", (total, place), (4, 0), textcoords="offset points", va="center", fontsize=SMALL)
        names = [f"{plain(label)} ({plain(group, 20)})" for label, group in rows.select("label", "group").rows()]
        axes.set_yticks(list(places), names)
        axes.tick_params(axis="y", length=0)
        axes.set_xlabel("paths through the actor between two others that are not tied")
        axes.set_xlim(0, max(done) * 1.08)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.4, -0.7 / (height - 0.7)), ncols=3)
    few = f"The {_MOST} of {brokers.height:,} actors that do so most often are drawn." * (brokers.height > _MOST)
    return Figure(
        "brokerage",
        "Who links two others that are not tied",
        f"Bars count the paths on which an actor does so, by its role and {result.by}.",
        "; ".join(f"{label}: {total:,}" for label, total in rows.reverse().select("label", "total").rows()),
        made,
        result.support.among(statements_of(rows)),
        few,
        str(result.selection),
    )
