"""The section on a discourse over time: when actors agreed and disagreed most."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.discourse.over_time import OverTime
from kg.analysis.section import Line, Section, rows_of

__all__ = ["over_time_section"]

_MOST_ROWS = 40


def over_time_section(found: OverTime) -> Section:
    """Return the section on the networks of windows.

    Args:
        found: The networks.
    """
    heard = found.rows.filter(polars.col("cases") > 0)
    shown = heard.head(_MOST_ROWS)
    more = heard.height - shown.height
    note = f"{more:,} more windows are not shown; --format csv has them all." if more else ""
    columns = ["start", "end", "cases", "names", "ties_for", "ties_against", "weight_for", "weight_against"]
    unit = str(found.windows.unit)
    return Section(
        name="discourse",
        title="Agreement and disagreement over time",
        about=(
            f"A discourse network of {found.windows.discourse.first} by {found.windows.discourse.second} for each of "
            f"{len(found.windows):,} windows of {2 * found.windows.half + 1:,} {unit}"
            f"{f', weighted with the {found.windows.kernel} kernel' if found.windows.kernel else ''}. "
            "Leifeld 2016, Policy Debates as Dynamic Networks, chapter 3."
        ),
        lines=tuple(_lines(found)),
        tables=(rows_of("Windows", shown, columns, note=note),) if shown.height else (),
        notes=(*found.notes, *_about_windows(found, found.rows.height - heard.height)),
        support=found.support,
    )


def _lines(found: OverTime) -> Iterator[Line]:
    for column, verb in (("weight_for", "Agreement"), ("weight_against", "Disagreement")):
        most = found.rows.filter(polars.col(column) > 0).sort(column, "start", descending=[True, False]).head(1)
        for row in most.iter_rows(named=True):
            ties = row["ties_for" if column == "weight_for" else "ties_against"]
            pairs = f"{ties:,} pair{'s' * (ties != 1)}"
            text = (
                f"{verb} peaks from {row['start']} to {row['end']}: {pairs}, with a total weight of {row[column]:.3g}."
            )
            yield Line(text, tuple(row["statements"]))


def _about_windows(found: OverTime, empty: int) -> Iterator[str]:
    if empty:
        yield f"No statements fall in {empty:,} of {found.rows.height:,} windows."
    if found.windows.half:
        size = 2 * found.windows.half + 1
        yield f"A window has as many {found.windows.unit} before its middle as after it, so {size:,} in all."
