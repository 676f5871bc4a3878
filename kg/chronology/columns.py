"""Relative times in the statement table: which rows have one."""

from __future__ import annotations

import polars


def is_relative(name: str) -> polars.Expr:
    """Return whether a column of times has a relative one: dates have no small letters."""
    return polars.col(name).str.contains("[a-z]")


BEST_IS_RELATIVE = polars.coalesce("inferred_when", "when").str.contains("[a-z]").fill_null(value=False)
"""Whether the best time known, concluded or stated, is relative, so that its days follow from other statements."""
