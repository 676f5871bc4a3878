"""Long tables, cut to what a reader takes in, with how much more there is."""

from __future__ import annotations

from collections.abc import Sequence

import polars

from kg.analysis.section import Rows, rows_of
from kg.phrases import count_of

__all__ = ["first_rows"]

_MOST_ROWS = 50


def first_rows(title: str, frame: polars.DataFrame, columns: Sequence[str], *, note: str = "") -> Rows:
    """Return a table as :func:`~kg.analysis.section.rows_of` does, of no more rows than a page has.

    Args:
        title: What it shows.
        frame: The frame, what matters most first.
        columns: The columns to show, in order.
        note: What to bear in mind.
    """
    more = frame.height - _MOST_ROWS
    hidden = f"{count_of(more, 'more row is', 'more rows are')} not shown." if more > 0 else ""
    return rows_of(title, frame.head(_MOST_ROWS), columns, note=" ".join(filter(None, [note, hidden])))
