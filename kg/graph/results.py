"""What a query found, in the forms people and programs read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import polars
import pyoxigraph
from pyoxigraph import BlankNode, Literal, NamedNode

from kg.graph.namespaces import PREFIXES, Iris
from kg.graph.serialize import Format, to_text
from kg.graph.sparql import Solutions, Term
from kg.well_formed import csv_line, guarded

_XSD = PREFIXES["xsd"]
_LARGEST_INTEGER = 63
"""Bits of the integers that a Polars column holds."""
_READERS: dict[str, Callable[[str], int | float | date]] = {
    _XSD + "integer": int,
    _XSD + "decimal": lambda text: float(Decimal(text)),
    _XSD + "double": float,
    _XSD + "float": float,
    _XSD + "boolean": lambda text: text in ("true", "1"),
    _XSD + "date": date.fromisoformat,
}


def value_of(term: Term | None, iris: Iris, *, full: bool = False) -> Any:
    """Return a term as a plain value: numbers, truth values and days as such, everything else as text.

    Args:
        term: The term, or ``None`` where a variable has no value.
        iris: The corpus's IRIs.
        full: Whether IRIs stay whole; otherwise they are shown by the names that files and commands use.
    """
    match term:
        case None:
            return None
        case NamedNode(value=value):
            return value if full else iris.name(value)
        case Literal(value=value):
            reader = _READERS.get(term.datatype.value)
            try:
                plain = reader(value) if reader else value
            except (ValueError, ArithmeticError):
                return value
            return value if isinstance(plain, int) and plain.bit_length() > _LARGEST_INTEGER else plain
        case BlankNode(value=value):
            return f"_:{value}"
    return str(term)


def to_frame(solutions: Solutions, iris: Iris, *, full: bool = False) -> polars.DataFrame:
    """Return rows as a Polars frame of values as of :func:`value_of`; a column with several types of them is text."""
    columns: dict[str, polars.Series] = {}
    for index, name in enumerate(solutions.columns):
        values = [value_of(row[index], iris, full=full) for row in solutions.rows]
        kinds = {type(value) for value in values if value is not None}
        if kinds == {int, float}:
            values = [None if value is None else float(value) for value in values]
        elif len(kinds) > 1:
            values = [None if value is None else _text(value) for value in values]
        columns[name] = polars.Series(name, values, dtype=None if kinds else polars.String)
    return polars.DataFrame(columns)


def to_csv(solutions: Solutions, iris: Iris, *, full: bool = False, separator: str = ",") -> str:
    """Return rows as CSV with a header, or TSV where the separator is a tab, of values as of :func:`value_of`.

    No text among them is taken for a formula, as :func:`kg.well_formed.guarded` tells.
    """
    rows = [[_cell(value_of(term, iris, full=full)) for term in row] for row in solutions.rows]
    return "".join(csv_line(cells, separator) for cells in (solutions.columns, *rows))


def _cell(value: object) -> str:
    return guarded(value) if isinstance(value, str) else _text(value)


def _text(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def triples_to_turtle(triples: Iterable[pyoxigraph.Triple], iris: Iris) -> str:
    """Return triples as Turtle, sorted."""
    quads = (pyoxigraph.Quad(triple.subject, triple.predicate, triple.object) for triple in triples)
    return to_text(quads, Format.TURTLE, iris.prefixes)
