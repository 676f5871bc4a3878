"""The section on the turning points of a dyad."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.section import Line, Rows, Section, rows_of
from kg.analysis.turning_points.compute import TurningPoints
from kg.phrases import count_of
from kg.selection.support import statements_of

_ABOUT = (
    "When the share of conflict among the acts of two actors towards each other changed: binary segmentation (Scott "
    "and Knott 1974; Vostrikova 1981), each cut tested by permutations of the acts."
)


def turning_points_section(result: TurningPoints) -> Section:
    """Return the section on the turning points of a dyad."""
    between = f"{result.one.label} {'→' if result.directed else 'and'} {result.other.label}"
    return result.as_section(f"Turning points: {between}", _ABOUT, _lines(result), [_stretches(result)])


def _lines(result: TurningPoints) -> Iterator[Line]:
    size = result.acts.height
    if not size:
        return
    for row in result.rows.iter_rows(named=True):
        way = "rose" if row["share_after"] > row["share_before"] else "fell"
        yield Line(
            f"Between {row['after']} and {row['before']} the share of conflict {way} from {row['share_before']:.0%} of "
            f"{count_of(row['acts_before'], 'act')} to {row['share_after']:.0%} of "
            f"{count_of(row['acts_after'], 'act')} (p = {row['p']:.2g}).",
            tuple(row["statements"]),
        )
    if not result.rows.height and result.test is not None and result.test.p is not None:
        yield Line(
            f"No turning point was found: a cut as clear as the clearest occurs by chance in {result.test.p:.0%} of "
            "all cases.",
            tuple(statements_of(result.acts)),
        )
    conflict = int(result.acts["conflict"].sum())
    yield Line(
        f"Of {count_of(size, 'act')} in a certain order of time, {count_of(conflict, 'is', 'are')} conflict.",
        tuple(statements_of(result.acts)),
    )
    bounded = result.acts.filter(polars.col("earliest") != polars.col("latest"))
    if bounded.height:
        yield Line(
            f"For {bounded.height:,} of these acts, only the first and the last possible day are known.",
            tuple(statements_of(bounded)),
        )


def _stretches(result: TurningPoints) -> Rows:
    shown = result.stretches.select(
        "acts", "conflict", "statements", first_day="earliest", last_day="latest", share=polars.col("share").round(3)
    )
    columns = ["first_day", "last_day", "acts", "conflict", "share"]
    return rows_of("Periods between turning points", shown, columns, most=shown.height)
