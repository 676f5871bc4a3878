"""The section on the sources behind ties."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.corroboration.compute import Corroboration
from kg.analysis.section import Line, Rows, Section, rows_from, rows_of
from kg.phrases import count_of, listed, one_or_many
from kg.selection.reliability import NOT_JUDGED
from kg.selection.selection import Count
from kg.selection.support import statements_of

_ABOUT = (
    "Each tie with the articles and independent sources that carry it, reprints and earlier versions left out, and the "
    "reliability of its claims: that of the least reliable of publisher, author and those quoted (NATO AJP-2.1)."
)
_NO_LETTER = (
    "No publisher, author or quoted source of these ties has a reliability from A to E, so nothing can be left out "
    "by it; write it at their entities, such as 'reliability: B'."
)
_MOST_LINES = 12


def corroboration_section(result: Corroboration) -> Section:
    """Return the section on the sources behind ties."""
    notes = () if result.letters or not result.ties.height else (_NO_LETTER,)
    return result.as_section("Sources behind ties", _ABOUT, _lines(result), _tables(result), notes)


def _lines(result: Corroboration) -> Iterator[Line]:
    if not result.ties.height:
        return
    yield Line(f"{result.summary}.")
    total = result.ties.height
    for without, pairs, _, statements in result.remaining.rows():
        what = "what is not judged" if without == NOT_JUDGED else without
        yield Line(
            f"Without {what}, {pairs:,} of {count_of(total, 'tie')} {one_or_many(pairs, 'remains', 'remain')}.",
            tuple(statements),
        )
    alone = result.ties.filter(sources=1)
    by = alone["named"].explode().unique()
    if alone.height > 1 and len(by) == 1:
        yield Line(f"Each of them by {by[0]} alone.", tuple(statements_of(alone)))
        return
    for row in alone.head(_MOST_LINES).iter_rows(named=True):
        said = f"{row['actor']} and {row['target']}: by {row['named'][0]} alone"
        yield Line(f"{said}, in {count_of(row['articles'], 'article')}.", tuple(row["statements"]))


def _tables(result: Corroboration) -> Iterator[Rows]:
    types = {"without": polars.String, "pairs": polars.Int64, "acts": polars.Int64}
    yield rows_from("What remains", types, result.remaining.rows())
    ties = result.ties.with_columns(named=polars.col("named").map_elements(listed, return_dtype=polars.String))
    count = result.network.selection.count
    if count is Count.ARTICLES:  # which have a column of their own
        ties = ties.drop("weight")
    elif count is Count.ACTS:
        ties = ties.rename({"weight": str(count)})
    yield rows_of("Ties and their sources", ties)
