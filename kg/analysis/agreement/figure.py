"""The figure of agreement: α of each thing compared, with its range over articles."""

from __future__ import annotations

import polars

from kg.analysis.agreement.compute import Agreement
from kg.drawing.figure import Figure, drawing
from kg.drawing.look import INK, LINE, QUIET, SMALL
from kg.phrases import listed

_RELIABLE, _TENTATIVE = 0.8, 0.667
"""From where on Krippendorff (2004) takes α as reliable, and below which he concludes nothing."""


def draw_agreement(result: Agreement) -> Figure | None:
    """Return a dot for α of each thing compared, with a line for its range, or ``None`` where none is defined.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    rows = result.rows.filter(polars.col("by").is_in(["all", "quotes"])).drop_nulls("alpha").reverse()
    if not rows.height:
        return None
    names = [f"quotes: {name}" if by == "quotes" else of for by, name, of in rows.select("by", "name", "of").rows()]
    with drawing() as Drawing:  # noqa: N806
        made = Drawing(figsize=(7.2, 1.1 + 0.32 * rows.height))
        axes = made.add_subplot()
        for border in (_TENTATIVE, _RELIABLE):
            axes.axvline(border, color=LINE, linewidth=1)
            axes.text(border, rows.height - 0.4, f"{border:g}", ha="center", va="bottom", fontsize=SMALL, color=QUIET)
        for place, (alpha, low, high) in enumerate(rows.select("alpha", "low", "high").iter_rows()):
            if low is not None:
                axes.plot([low, high], [place, place], color=QUIET, linewidth=2)
            axes.plot([alpha], [place], "o", color=INK)
            axes.annotate(
                f"{alpha:.2f}", (alpha, place), (0, 5), textcoords="offset points", ha="center", fontsize=SMALL
            )
        axes.set_yticks(range(rows.height), names)
        axes.tick_params(axis="y", length=0)
        axes.set_xlim(min(0.0, *rows["alpha"], *rows["low"].drop_nulls()) - 0.05, 1.05)
        axes.set_xlabel("Krippendorff’s α: 1 if all agree, 0 as by chance")
    return Figure(
        "agreement",
        f"Agreement between {listed(result.coders)}",
        "Dots are α, lines its 95% range over articles. It is reliable from 0.8 on; less than 0.667 proves nothing.",
        "; ".join(f"{name}: {alpha:.2f}" for name, alpha in zip(names, rows["alpha"], strict=True)),
        made,
        result.support,
    )
