"""What the cells of a sheet show, as python-calamine returns them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from kg.well_formed import unguarded

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_COLUMNS = 2_000
"""How many columns a sheet may have."""
_LAST = datetime(9999, 12, 31, 23, 59, 59)
_EXACT = 1e15
"""Up to where each whole number is one that a cell can hold."""


def shown_rows(
    cells: CalamineSheet, spanning: Mapping[tuple[int, int], int] | None = None
) -> Iterator[tuple[int, list[str]]]:
    """Yield the numbers of the rows of a sheet with what their cells show, up to the last that says something.

    Of cells that are shown as one, each row that says something else as well has what they show in their first column.

    Args:
        cells: The sheet.
        spanning: The last row of cells that span several, by the row and the column of the first, all from 0; by
            default as the library tells.
    """
    left = [""] * (cells.start[1] if cells.start else 0)
    spans = spanning or {first: last[0] for first, last in cells.merged_cell_ranges or ()}
    held: dict[int, tuple[str, int]] = {}
    for number, values in enumerate(cells.iter_rows(), start=1):
        shown = left + list(map(_shown, values))
        held = {column: one for column, one in held.items() if one[1] >= number}
        if held and any(shown):
            shown = [text or held.get(column, ("", 0))[0] for column, text in enumerate(shown)]
        if spans:
            starting = {column: spans.get((number - 1, column), 0) + 1 for column in range(len(shown))}
            held |= {column: (shown[column], last) for column, last in starting.items() if last > number}
        while shown and not shown[-1]:
            shown.pop()
        yield number, shown


def _shown(value: str | float | date | time | timedelta) -> str:
    """Return what a cell shows: a day or a time as ISO 8601, a number in the shortest form, true as 1."""
    match value:
        case str():
            return unguarded(value.strip())
        case bool():
            return str(int(value))
        case int() | float():
            return str(int(value)) if float(value).is_integer() and abs(value) < _EXACT else repr(value)
        case datetime():
            moment = (min(value, _LAST) + timedelta(microseconds=500_000)).replace(microsecond=0)
            return moment.isoformat() if moment.time() != time() else moment.date().isoformat()
        case timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
        case _:
            return value.isoformat()


def letters_of(column: int) -> str:
    """Return the name of a column, from 1: ``A``, ``Z``, ``AA``."""
    return (letters_of((column - 1) // 26) if column > 26 else "") + chr(ord("A") + (column - 1) % 26)
