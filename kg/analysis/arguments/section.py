"""The section of an argument: its arrows in sentences, and as a table."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.arguments.cards import hedged
from kg.analysis.arguments.compute import ArgumentMap
from kg.analysis.section import Line, Section, rows_of
from kg.phrases import count_of

_ABOUT = (
    "What the texts give as the reason, the condition, the purpose or the means of what; each arrow is what one or "
    "more statements say (after the cognitive maps of Axelrod 1976, Structure of Decision)."
)
_MOST_LINES = 12


def arguments_section(result: ArgumentMap) -> Section:
    """Return the section of an argument."""
    marks = polars.col("marks").list.join("; ").alias("marks")
    table = result.rows.select("tail_text", "words", "head_text", marks, "statements")
    named = table.rename({"tail_text": "claim", "words": "leads to", "head_text": "other claim"})
    title = "What is said to lead to what"
    return result.as_section(
        title, _ABOUT, _lines(result), [rows_of("The arrows of the argument", named)], _more(result)
    )


def _lines(result: ArgumentMap) -> Iterator[Line]:
    for row in result.rows.head(_MOST_LINES).iter_rows(named=True):
        words = hedged(row["words"], row["marks"])
        yield Line(f"{row['tail_text']} → {words} → {row['head_text']}.", tuple(row["statements"]))


def _more(result: ArgumentMap) -> Iterator[str]:
    if result.rows.height > _MOST_LINES:
        more = count_of(result.rows.height - _MOST_LINES, "more arrow stands", "more arrows stand")
        yield f"{more} in the table only."
