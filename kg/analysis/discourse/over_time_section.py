"""The section on a discourse over time: when actors agreed and disagreed most."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.discourse.over_time import OverTime
from kg.analysis.section import Line, Section, rows_of
from kg.phrases import count_of

_MOST_ROWS = 40


def over_time_section(result: OverTime) -> Section:
    """Return the section on the networks of windows.

    Args:
        result: The networks.
    """
    heard = result.rows.filter(polars.col("cases") > 0)
    note = "--format csv has all windows." if heard.height > _MOST_ROWS else ""
    columns = ["start", "end", "cases", "names", "ties_for", "ties_against", "weight_for", "weight_against"]
    windows = result.windows
    about = (
        f"A discourse network of {windows.discourse.first} by {windows.discourse.second} for each of {len(windows):,} "
        f"windows of {2 * windows.half + 1:,} {windows.unit}"
        f"{f', weighted with the {windows.kernel} kernel' if windows.kernel else ''}. "
        "Leifeld 2016, Policy Debates as Dynamic Networks, chapter 3."
    )
    tables = [rows_of("Windows", heard, columns, note=note, most=_MOST_ROWS)]
    notes = _about_windows(result, result.rows.height - heard.height)
    return result.as_section("Agreement and disagreement over time", about, _lines(result), tables, notes)


def _lines(result: OverTime) -> Iterator[Line]:
    for column, verb in (("weight_for", "Agreement"), ("weight_against", "Disagreement")):
        most = result.rows.filter(polars.col(column) > 0).sort(column, "start", descending=[True, False]).head(1)
        for row in most.iter_rows(named=True):
            ties = row["ties_for" if column == "weight_for" else "ties_against"]
            peak = f"{verb} peaks from {row['start']} to {row['end']}: {count_of(ties, 'pair')}"
            yield Line(f"{peak}, with a total weight of {row[column]:.3g}.", tuple(row["statements"]))


def _about_windows(result: OverTime, empty: int) -> Iterator[str]:
    if empty:
        yield f"No statements fall in {empty:,} of {result.rows.height:,} windows."
    if result.windows.half:
        size = 2 * result.windows.half + 1
        yield f"A window has as many {result.windows.unit} before its middle as after it, so {size:,} in all."
