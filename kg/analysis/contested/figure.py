"""A figure of contested claims: claims in rows, sources in columns, and in each cell how the source stands to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars

from kg.analysis.contested.compute import Contested
from kg.drawing.figure import Figure
from kg.drawing.grid import GridRow, Sign, draw_grid
from kg.drawing.look import CONFLICT, COOPERATION, NEITHER
from kg.phrases import count_of
from kg.selection.claims import CLAIM, claim_line
from kg.selection.positions import How, Side
from kg.selection.support import statements_of

_MOST_CLAIMS = 24
_MOST_SOURCES = 10
_SIGNS: Mapping[tuple[str, str], Sign] = {
    (Side.FOR, How.AFFIRMS): Sign("✓", COOPERATION, True, "affirms"),
    (Side.FOR, How.DOUBTS): Sign("?", COOPERATION, False, "doubts its denial"),
    (Side.AGAINST, How.DENIES): Sign("✗", CONFLICT, True, "denies or rejects"),
    (Side.AGAINST, How.REJECTS): Sign("✗", CONFLICT, True, "denies or rejects"),
    (Side.AGAINST, How.DOUBTS): Sign("?", CONFLICT, False, "doubts"),
}
"""What is drawn for each stand."""
_BOTH = Sign("±", NEITHER, False, "says both")
"""What is drawn for a source that contradicts itself."""
_COUNTED = {Side.FOR: "✓", Side.AGAINST: "✗"}
"""What stands beside the number of others that are for a claim, and against it."""


def draw_contested(result: Contested) -> Figure | None:
    """Return the figure of contested claims, or ``None`` where there are none.

    Args:
        result: The contested claims. The first ones are drawn, with the sources that stand to most of them; of other
            sources their number.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if not result.rows.height:
        return None
    shown = result.rows.head(_MOST_CLAIMS)
    strongest = _strongest(result.positions.join(shown, on=CLAIM, how="semi", nulls_equal=True))
    by_use = (
        strongest.group_by("source", "source_label")
        .agg(polars.len(), polars.col("statements").list.first().min().alias("statement"))
        .sort("len", "source", descending=[True, False])
    )
    sources, others = by_use["source"].head(_MOST_SOURCES).to_list(), by_use.height - _MOST_SOURCES
    columns = _names(by_use.head(_MOST_SOURCES))
    if others > 0:
        columns.append(count_of(others, "other"))
    of_claims = strongest.partition_by(CLAIM, as_dict=True)
    rows = [
        GridRow(claim_line(row), _cells(of_claims[tuple(row[name] for name in CLAIM)], sources, row["both"]))
        for row in shown.iter_rows(named=True)
    ]
    more = result.rows.height - shown.height
    between = f" ({'; '.join(result.viewpoints)})" if result.viewpoints else ""
    return Figure(
        "contested",
        f"Claims on which sources disagree{between}",
        "The position of each source: ✓ affirms, ✗ denies or rejects, ? doubts what another claims, ± says both.",
        "; ".join(_sentence(row) for row in shown.iter_rows(named=True)),
        draw_grid(rows, columns, [*_SIGNS.values(), _BOTH], labels=3.5),
        result.support.among(statements_of(shown), by_use["source"]),
        f"{shown.height:,} of {result.rows.height:,} claims are drawn." * (more > 0),
    )


def _strongest(positions: polars.DataFrame) -> polars.DataFrame:
    """Return one stand for each claim and source, the plainest where there are several."""
    order = {str(how): index for index, how in enumerate(How)}
    ranked = positions.sort(*CLAIM, "source", polars.col("how").replace_strict(order, return_dtype=polars.Int8))
    return ranked.unique([*CLAIM, "source"], keep="first", maintain_order=True)


def _names(sources: polars.DataFrame) -> list[str]:
    """Return the names of sources, those that several bear with the article in which they are heard."""
    rows = sources.select(
        "source_label", "statement", polars.col("source_label").is_duplicated().alias("several")
    ).rows()
    return [
        f"{label} ({statement.partition('/')[2].partition('#')[0]})" if several else label
        for label, statement, several in rows
    ]


def _cells(positions: polars.DataFrame, sources: list[str], both: list[str]) -> dict[int, Sign | str]:
    """Return how sources with a column stand to one claim, and how many others do in the column behind theirs."""
    cells: dict[int, Sign | str] = {}
    others = dict.fromkeys(_COUNTED, 0)
    for source, label, side, how in positions.select("source", "source_label", "side", "how").rows():
        if source in sources:
            cells[sources.index(source)] = _BOTH if label in both else _SIGNS[side, how]
        else:
            others[Side(side)] += 1
    if any(others.values()):
        cells[len(sources)] = "  ".join(f"{number:,} {_COUNTED[side]}" for side, number in others.items() if number)
    return cells


def _sentence(row: Mapping[str, Any]) -> str:
    return f"{claim_line(row)}: for {', '.join(row['for_sources'])}; against {', '.join(row['against_sources'])}"
