"""The columns of the statement table, whoever fills it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import polars

from kg.arguments import DateValue, EntityRef, Filler, NumberValue, Object, StatementRef, TextValue, as_name
from kg.fields import ARTICLE_FIELDS, FIELDS, Field, FieldKind

ROLE = polars.Struct({"role": polars.String, "value": polars.String, "is": polars.String})
"""One filler of a role: the role's id, the filler's name, and what it is (entity, statement, text, number, date)."""

Type: TypeAlias = polars.DataType | type[polars.DataType]
"""The type of a column."""

_TYPES: Mapping[FieldKind, Type] = {
    FieldKind.TEXT: polars.String,
    FieldKind.TEXTS: polars.List(polars.String),
    FieldKind.WORD: polars.String,
    FieldKind.DATE: polars.String,
    FieldKind.TIME: polars.String,
    FieldKind.DAY: polars.Date,
    FieldKind.FLAG: polars.Boolean,
    FieldKind.NAME: polars.String,
    FieldKind.NAMES: polars.List(polars.String),
    FieldKind.STATEMENTS: polars.List(polars.String),
    FieldKind.CHAIN: polars.List(polars.String),
    FieldKind.ROLES: polars.List(ROLE),
    FieldKind.INTEGER: polars.Int64,
    FieldKind.SIGN: polars.Int8,
    FieldKind.SCORE: polars.Float64,
}
OF_ARTICLE: Sequence[Field] = [field for field in ARTICLE_FIELDS if field.in_table]
"""What is known of an article that has a column."""

COLUMNS: Mapping[str, Type] = {field.column: _TYPES[field.kind] for field in (*FIELDS, *OF_ARTICLE)}
"""Name and Polars type of every column: the fields of a statement, then what is known of its article.

Dates are EDTF texts. Lists are sorted, but for ``sources``, which run from the outermost reporter to the one whose
claim it is.
"""

WRITTEN: Sequence[str] = [field.column for field in (*FIELDS, *OF_ARTICLE) if not field.is_derived]
"""The columns that follow from a statement's file and its article alone; :mod:`kg.table.derive` makes the others."""


def make_table(table: polars.DataFrame) -> polars.DataFrame:
    """Return a table with the columns in their order and of their types, sorted by statement key.

    Args:
        table: The columns; a list that is null becomes an empty one.
    """
    return table.select(_column(name, dtype) for name, dtype in COLUMNS.items()).sort("statement")


def _column(name: str, dtype: Type) -> polars.Expr:
    column = polars.col(name).cast(dtype)
    return column.fill_null(polars.lit([], dtype=dtype)) if isinstance(dtype, polars.List) else column


def cell_of(argument: Object) -> str | None:
    """Return a subject or an object as its cell has it: an id, a key, words in quotation marks, or nothing."""
    match argument:
        case EntityRef(entity=name) | StatementRef(statement=name):
            return name
        case TextValue(text=words):
            return as_name(words)
    return None


def is_words(column: str) -> polars.Expr:
    """Return whether a cell holds words, by :func:`kg.arguments.words_of`."""
    return polars.col(column).str.starts_with('"')


def is_key(column: str) -> polars.Expr:
    """Return whether a cell holds the key of a statement, by :func:`kg.arguments.is_key`."""
    return polars.col(column).str.contains("#", literal=True) & ~is_words(column)


def role_cells(fillers: Iterable[tuple[str, Filler]]) -> list[tuple[str, str, str]]:
    """Return roles and what fills them as role, what the filler is, and its name, sorted."""
    return sorted([_cell(role, filler) for role, filler in fillers])


def role_series(cells: Iterable[tuple[str, str, str]]) -> polars.Series:
    """Return cells of the column ``roles``, those of all rows one after another."""
    roles, kinds, values = list(zip(*cells, strict=True)) or [(), (), ()]
    parts = {"role": roles, "value": values, "is": kinds}
    return polars.DataFrame(parts, schema=dict.fromkeys(parts, polars.String)).to_struct()


def _cell(role: str, filler: Filler) -> tuple[str, str, str]:
    match filler:
        case EntityRef(entity=value):
            return role, "entity", value
        case StatementRef(statement=value):
            return role, "statement", value
        case TextValue(text=value):
            return role, "text", value
        case NumberValue(number=number):
            return role, "number", f"{number:f}"
        case DateValue(date=date):
            return role, "date", date.text
