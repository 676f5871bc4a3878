"""The section on the turning points of a dyad."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.section import Line, Rows, Section, rows_of
from kg.analysis.turning_points.compute import TurningPoints
from kg.selection.support import statements_of

__all__ = ["turning_points_section"]

_ABOUT = (
    "When the share of conflict among the acts of two actors towards each other changed: binary segmentation (Scott "
    "and Knott 1974; Vostrikova 1981), each cut tested by permutations of the acts."
)


def turning_points_section(found: TurningPoints) -> Section:
    """Return the section on the turning points of a dyad.

    Args:
        found: The turning points.
    """
    return Section(
        name="turning-points",
        title=f"Turning points: {between(found)}",
        about=_ABOUT,
        lines=tuple(_lines(found)),
        tables=tuple(_tables(found)),
        notes=found.notes,
        support=found.support,
    )


def between(found: TurningPoints) -> str:
    """Return whose turning points they are."""
    return f"{found.one.label} {'→' if found.directed else 'and'} {found.other.label}"


def _lines(found: TurningPoints) -> Iterator[Line]:
    size = found.acts.height
    if not size:
        return
    for row in found.rows.iter_rows(named=True):
        way = "rose" if row["share_after"] > row["share_before"] else "fell"
        yield Line(
            f"Between {row['after']} and {row['before']} the share of conflict {way} from {row['share_before']:.0%} of "
            f"{_acts(row['acts_before'])} to {row['share_after']:.0%} of {_acts(row['acts_after'])} "
            f"(p = {row['p']:.2g}).",
            tuple(row["statements"]),
        )
    if not found.rows.height and found.test is not None and found.test.p is not None:
        yield Line(
            f"No turning point was found: a cut as clear as the clearest occurs by chance in {found.test.p:.0%} of "
            "all cases.",
            tuple(statements_of(found.acts)),
        )
    conflict = int(found.acts["conflict"].sum())
    yield Line(
        f"Of {_acts(size)} in a certain order of time, {conflict:,} {'is' if conflict == 1 else 'are'} conflict.",
        tuple(statements_of(found.acts)),
    )


def _tables(found: TurningPoints) -> Iterator[Rows]:
    if found.stretches.height:
        shown = found.stretches.select(
            "statements",
            "acts",
            "conflict",
            first_day="earliest",
            last_day="latest",
            share=polars.col("share").round(3),
        )
        columns = ["first_day", "last_day", "acts", "conflict", "share"]
        yield rows_of("Periods between turning points", shown, columns)


def _acts(number: int) -> str:
    return f"{number:,} act{'s' * (number != 1)}"
