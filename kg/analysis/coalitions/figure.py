"""A figure of coalitions: their members in rows, issues in columns, and in each cell who is for it and who against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import polars

from kg.analysis.coalitions.compute import Coalitions
from kg.drawing.figure import Figure
from kg.drawing.grid import GridRow, Sign, draw_grid
from kg.drawing.look import CONFLICT, COOPERATION, NEITHER
from kg.phrases import listed
from kg.selection.support import statements_of

_MOST_ACTORS = 40
_MOST_ISSUES = 14
_FOR = Sign("+", COOPERATION, True, "for")
_AGAINST = Sign("−", CONFLICT, True, "against")
_BOTH = Sign("±", NEITHER, False, "both, or neither")
_LEANING = 1 / 3
"""From which position on somebody is on one side: two statements for it to each one against it."""


def draw_coalitions(result: Coalitions) -> Figure | None:
    """Return the figure of coalitions, or ``None`` where there are none.

    Args:
        result: The coalitions. Of issues those are drawn that set coalitions furthest apart, then those that most of
            their members speak of; of actors those who speak of most issues.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if not result.number:
        return None
    issues = _issues(result)
    positions = result.positions.filter(polars.col("issue").is_in(issues["issue"].implode()))
    spoken = result.rows.join(positions.group_by("actor").len(), on="actor", how="inner")
    most = spoken.sort("coalition", "len", "actor", descending=[False, True, False], nulls_last=True)
    shown = most.filter(_fair_share(most))
    position_of = dict(zip(positions.select("actor", "issue").rows(), positions["position"], strict=True))
    drawn = positions.filter(polars.col("actor").is_in(shown["actor"].implode()))
    rows = list(_rows(shown, result, issues["issue"].to_list(), position_of))
    return Figure(
        "coalitions",
        "Coalitions and the positions of their members",
        "The most divisive issues come first. + means for, − against, ± both or neither.",
        "; ".join(f"coalition {number}: {', '.join(result.members(number))}" for number in range(1, result.number + 1)),
        draw_grid(rows, issues["issue_label"].to_list(), (_FOR, _AGAINST, _BOTH), labels=2.6),
        result.support.among(statements_of(drawn)),
        _left_out(result, shown.height, issues.height),
        result.discourse.selection,
    )


def _issues(result: Coalitions) -> polars.DataFrame:
    """Return the issues to draw, in order: ``issue`` and ``issue_label``."""
    apart = result.splits.group_by("issue").agg(polars.col("apart").max())
    by_use = result.issues.group_by("issue", "issue_label").agg(polars.col("members").sum())
    ranked = by_use.join(apart, on="issue", how="left").with_columns(polars.col("apart").fill_null(0.0))
    return ranked.sort("apart", "members", "issue", descending=[True, True, False]).head(_MOST_ISSUES)


def _fair_share(actors: polars.DataFrame) -> polars.Expr:
    """Return which actors have room: of each coalition those who come first, in turns."""
    turn = polars.int_range(polars.len()).over("coalition")
    order = polars.struct(turn.alias("turn"), polars.col("coalition").fill_null(actors.height + 1)).rank("ordinal")
    return order <= _MOST_ACTORS


def _rows(
    shown: polars.DataFrame, result: Coalitions, issues: Sequence[str], position_of: Mapping[tuple[str, str], float]
) -> Iterator[GridRow]:
    for number in shown["coalition"].unique(maintain_order=True):
        members = shown.filter(polars.col("coalition").eq_missing(number))
        yield GridRow(_head(number, result), {}, is_head=True)
        for actor, label in members.select("actor", "label").rows():
            positions = (position_of.get((actor, issue)) for issue in issues)
            yield GridRow(label, {column: _sign(one) for column, one in enumerate(positions) if one is not None})


def _head(number: int | None, result: Coalitions) -> str:
    if number is None:
        return "In no coalition"
    of_coalition = result.rows.filter(polars.col("coalition") == number)
    return f"Coalition {number}: {of_coalition.height:,} members"


def _sign(position: float) -> Sign:
    if abs(position) < _LEANING:
        return _BOTH
    return _FOR if position > 0 else _AGAINST


def _left_out(result: Coalitions, actors: int, issues: int) -> str:
    everyone, everything = result.rows.height, result.positions["issue"].n_unique()
    counts = (actors, everyone, "actors"), (issues, everything, "issues")
    parts = [f"{shown:,} of {there:,} {what}" for shown, there, what in counts if shown < there]
    return f"{listed(parts)} are drawn." if parts else ""
