"""Relative times in the statement table: which rows have one, and what it says."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.chronology.relative import parse_relative

_LIMITS = {
    **dict.fromkeys(("statement", "words", "named"), polars.String),
    **dict.fromkeys(("least", "most"), polars.Int64),
    "order": polars.String,
}
_TIMES = ("when", "inferred_when")


def is_relative(name: str) -> polars.Expr:
    """Return whether a column of times has a relative one: dates have no small letters."""
    return polars.col(name).str.contains("[a-z]")


BEST_IS_RELATIVE = polars.coalesce("inferred_when", "when").str.contains("[a-z]").fill_null(value=False)
"""Whether the best time known, concluded or stated, is relative, so that its days follow from other statements."""


def limits_of(rows: polars.DataFrame) -> polars.DataFrame:
    """Return what the relative times of rows say.

    Returns:
        One row for each statement named: ``statement``, the ``words`` of its time, the statement ``named``, and
        ``least``, ``most`` and ``order``, as :class:`kg.chronology.relative.Limit` has them.
    """
    timed = rows.filter(polars.col("relative_to").list.len() > 0).select("statement", *_TIMES)
    return polars.DataFrame([*_limits(timed)], schema=_LIMITS, orient="row")


def _limits(timed: polars.DataFrame) -> Iterator[tuple[object, ...]]:
    for statement, *texts in timed.select("statement", *_TIMES).iter_rows():
        coder, _, article = statement.partition("#")[0].partition("/")
        for text in texts:
            if text is not None and any("a" <= letter <= "z" for letter in text):
                for limit in parse_relative(text, coder, article).limits:
                    yield statement, text, limit.statement, limit.least, limit.most, limit.order
