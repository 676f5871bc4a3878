"""Rows of any kind as CSV."""

from __future__ import annotations

import polars

from kg.network.plain import LIST_SEPARATOR
from kg.well_formed import CONTROL, FORMULA, csv_line, guarded


def write_rows(rows: polars.DataFrame) -> str:
    """Return rows as CSV with a header: lists are one text with blanks between their items.

    No cell and no name of a column is taken for a formula or steers a terminal; see :func:`kg.well_formed.guarded`.
    """
    lists = [name for name, dtype in rows.schema.items() if isinstance(dtype, polars.List)]
    flat = rows.with_columns(polars.col(lists).cast(polars.List(polars.String)).list.join(LIST_SEPARATOR))
    texts = polars.col(polars.String).str.replace(FORMULA, "'${0}").str.replace_all(CONTROL, "\ufffd")
    return csv_line(map(guarded, flat.columns)) + flat.with_columns(texts).write_csv(include_header=False)
