"""By what it is known that the act of a row came after another one that the row names too."""

from __future__ import annotations

from dataclasses import replace

import polars
from pyoxigraph import Literal

from kg.asking.asked import Asked
from kg.graph.sparql import Solutions
from kg.selection.codings import counting
from kg.selection.mentions import unite_mentions
from kg.selection.temporal_order import TemporalOrder

_FIRST, _SECOND = "first_statement", "statement"
_ORDER = "order"


def with_order(solutions: Solutions, asked: Asked) -> Solutions:
    """Return rows with a column that says whether the act surely came after the first, and by what that is known.

    Args:
        solutions: The rows; where they do not name two acts, they stay as they are.
        asked: The question.
    """
    if not solutions.rows or not {_FIRST, _SECOND} <= {*solutions.columns} or _ORDER in solutions.columns:
        return solutions
    backend, viewpoint = asked.backend, asked.viewpoint
    rows = counting(backend.scan(), viewpoint, sections=asked.sections, tags=asked.tags).filter(viewpoint.holds())
    told = unite_mentions(rows.collect(), backend.vocabulary)
    order = TemporalOrder(told, backend.vocabulary, backend.entities)
    acts = dict(told.select("statement", polars.coalesce("act", "statement")).iter_rows())
    ends = [solutions.columns.index(name) for name in (_FIRST, _SECOND)]
    place, iris = ends[0], backend.graph.iris

    def reason(row: tuple[object, ...]) -> Literal | None:
        first, second = (acts.get(iris.name(str(getattr(row[end], "value", "")))) for end in ends)
        return Literal(str(order.reason(first, second))) if first and second else None

    found = ((*row[:place], reason(row), *row[place:]) for row in solutions.rows)
    return replace(
        solutions, columns=(*solutions.columns[:place], _ORDER, *solutions.columns[place:]), rows=tuple(found)
    )
