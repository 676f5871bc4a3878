"""Ties of discourse networks, looked up by the ids of their ends."""

from __future__ import annotations

from typing import Any

from kg.analysis.discourse.projections import Projection


def _tie(projection: Projection, one: str, other: str) -> dict[str, Any] | None:
    rows = projection.rows.iter_rows(named=True)
    return next((row for row in rows if (row["one"], row["other"]) == (one, other)), None)


def weight_in(projection: Projection, one: str, other: str) -> float:
    """Return the weight of a tie, 0 where there is none."""
    tie = _tie(projection, one, other)
    return tie["weight"] if tie else 0.0


def statements_in(projection: Projection, one: str, other: str) -> list[str]:
    """Return the keys of the statements that made a tie; none where there is none."""
    tie = _tie(projection, one, other)
    return tie["statements"] if tie else []
