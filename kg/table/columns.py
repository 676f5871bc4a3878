"""The columns of the statement table, whoever fills it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import polars

from kg.arguments import DateValue, EntityRef, Filler, NumberValue, StatementRef, TextValue

__all__ = ["COLUMNS", "ROLE", "WRITTEN", "Type", "make_table", "role_cells", "role_series"]

ROLE = polars.Struct({"role": polars.String, "value": polars.String, "is": polars.String})
"""One filler of a role: the role's id, the filler's name, and what it is (entity, statement, text, number, date)."""

Type: TypeAlias = polars.DataType | type[polars.DataType]
"""The type of a column."""

COLUMNS: Mapping[str, Type] = {
    "statement": polars.String,
    "coder": polars.String,
    "article": polars.String,
    "subject": polars.String,
    "subject_label": polars.String,
    "subject_type": polars.String,
    "subject_members": polars.List(polars.String),
    "relation": polars.String,
    "object": polars.String,
    "object_label": polars.String,
    "object_type": polars.String,
    "object_members": polars.List(polars.String),
    "roles": polars.List(ROLE),
    "counterparties": polars.List(polars.String),
    "counterparty_rule": polars.String,
    "kind": polars.String,
    "quad_class": polars.String,
    "goldstein": polars.Float64,
    "stance": polars.Int8,
    "mode": polars.String,
    "sources": polars.List(polars.String),
    "certainty": polars.String,
    "polarity": polars.String,
    "author_stance": polars.String,
    "when": polars.String,
    "inferred_when": polars.String,
    "earliest": polars.Date,
    "latest": polars.Date,
    "ended": polars.Boolean,
    "act": polars.String,
    "main_mention": polars.Boolean,
    "sums_up": polars.List(polars.String),
    "alternative_to": polars.List(polars.String),
    "inferred": polars.List(polars.String),
    "basis": polars.String,
    "asserted": polars.Boolean,
    "headline": polars.Boolean,
    "quote": polars.String,
    "start": polars.Int64,
    "end": polars.Int64,
    "note": polars.String,
    "translation": polars.String,
    "title": polars.String,
    "publisher": polars.String,
    "author": polars.String,
    "published": polars.String,
    "inferred_published": polars.String,
    "subject_within": polars.List(polars.String),
    "counterparty_within": polars.List(polars.String),
}
"""Name and Polars type of every column.

``subject_type`` and ``object_type`` are type ids, or ``Statement`` where a statement is, whose label is its key.
``subject_members`` and ``object_members`` name the actors of a list, or of those that act jointly.
``counterparties`` follow from the relation's ``towards``; ``main_mention`` marks one row for each act;
``earliest`` and ``latest`` bound the best date known, concluded or stated. ``subject_within`` and
``counterparty_within`` have those themselves, members of lists, and all that these belong to at the time. Lists are
sorted, but for ``sources``, which run from the outermost reporter to the one whose claim it is.
"""


_DERIVED = {
    *("subject_label", "subject_type", "subject_members", "object_label", "object_type", "object_members"),
    *("kind", "quad_class", "goldstein", "stance"),
    *("counterparties", "counterparty_rule", "asserted", "main_mention", "subject_within", "counterparty_within"),
}
WRITTEN: Sequence[str] = tuple(name for name in COLUMNS if name not in _DERIVED)
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
