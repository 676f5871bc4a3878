"""Repetitions: what one says again of the same within one document, week, month or year counts once."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import polars

from kg.analysis.discourse.cases import Discourse
from kg.phrases import count_of, one_or_many
from kg.selection.selection_parsing import look_up


class Per(StrEnum):
    """Within what a case counts once."""

    NONE = "none"
    DOCUMENT = "document"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


_LENGTHS = {Per.WEEK: "1w", Per.MONTH: "1mo", Per.YEAR: "1y"}


def without_repetitions(discourse: Discourse, per: str = "document", *, by_qualifier: bool = True) -> Discourse:
    """Return the cases without repetitions: of the same two values within one document or time the first stays.

    Weeks are those of ISO 8601, from Monday to Sunday, and belong, as months do, to their year. What does not surely
    lie within one week, month or year counts once among what can lie between the same two days. What has no document
    is in a document of its own. The rules are those of Discourse Network Analyzer (Leifeld 2024, manual, chapter 2),
    in which years were not told apart.

    Args:
        discourse: The cases.
        per: Within what a case counts once: ``document``, ``week``, ``month``, ``year``, ``range``; or ``none``.
        by_qualifier: Whether what is said in another sense is no repetition.
    """
    span = look_up(Per, per, "span of repetition")
    if span is Per.NONE:
        return discourse
    keys = ["first", "second", *(["level"] if by_qualifier else []), *_bucket(span)]
    kept = discourse.cases.filter(polars.struct(keys).is_first_distinct())
    return replace(discourse, cases=kept, notes=(*discourse.notes, *_notes(discourse.cases.height, kept.height, span)))


def _bucket(per: Per) -> list[polars.Expr]:
    if per is Per.RANGE:
        return []
    if per is Per.DOCUMENT:
        own = polars.when(polars.col("document").is_null()).then("statement")
        return [polars.col("document"), own.alias("own")]
    length = _LENGTHS[per]
    start, end = polars.col("earliest").dt.truncate(length), polars.col("latest").dt.truncate(length)
    sure = (start == end).fill_null(value=False)
    return [
        polars.when(sure).then(start).otherwise("earliest").alias("from"),
        polars.when(sure).then(end).otherwise("latest").alias("until"),
    ]


def _notes(before: int, after: int, per: Per) -> list[str]:
    if before == after:
        return []
    if after == 1:
        return [f"All {before:,} cases are repetitions of one."]
    number = before - after
    of_what = "article" if per is Per.DOCUMENT else per
    within = "of earlier statements" if per is Per.RANGE else f"within one {of_what}"
    return [f"{count_of(number, 'repetition')} {within} {one_or_many(number, 'was', 'were')} excluded."]
