"""The columns of the statement table, whoever fills it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import polars

from kg.model import DateValue, EntityRef, Filler, NumberValue, StatementRef, TextValue

__all__ = ["COLUMNS", "ROLE", "make_table", "role_cells"]

ROLE = polars.Struct({"role": polars.String, "value": polars.String, "is": polars.String})
"""One filler of a role: the role's id, the filler's name, and what it is (entity, statement, text, number, date)."""

COLUMNS: Mapping[str, Any] = {
    "statement": polars.String,
    "coder": polars.String,
    "article": polars.String,
    "subject": polars.String,
    "subject_label": polars.String,
    "subject_type": polars.String,
    "relation": polars.String,
    "object": polars.String,
    "object_label": polars.String,
    "object_type": polars.String,
    "roles": polars.List(ROLE),
    "counterparties": polars.List(polars.String),
    "counterparty_rule": polars.String,
    "kind": polars.String,
    "quad": polars.String,
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
    "main_telling": polars.Boolean,
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
}
"""Name and Polars type of every column.

``subject_type`` and ``object_type`` are type ids, or ``Statement`` where a statement stands, whose label is its key.
``counterparties`` follow from the relation's ``towards``; ``main_telling`` marks one row for each act;
``earliest`` and ``latest`` bound the best date known, concluded or stated. Lists are sorted, but for ``sources``,
which run from the outermost reporter to the one whose claim it is.
"""


def make_table(rows: Iterable[Mapping[str, Any]]) -> polars.DataFrame:
    """Return rows as a table, sorted by statement key."""
    return polars.DataFrame(list(rows), schema=dict(COLUMNS), orient="row").sort("statement")


def role_cells(fillers: Iterable[tuple[str, Filler]]) -> list[dict[str, str]]:
    """Return roles and what fills them as the column ``roles`` holds them, sorted."""
    cells = [_cell(role, filler) for role, filler in fillers]
    return sorted(cells, key=lambda cell: (cell["role"], cell["is"], cell["value"]))


def _cell(role: str, filler: Filler) -> dict[str, str]:
    match filler:
        case EntityRef(entity=value):
            return {"role": role, "value": value, "is": "entity"}
        case StatementRef(statement=value):
            return {"role": role, "value": value, "is": "statement"}
        case TextValue(text=value):
            return {"role": role, "value": value, "is": "text"}
        case NumberValue(number=number):
            return {"role": role, "value": f"{number:f}", "is": "number"}
        case DateValue(date=date):
            return {"role": role, "value": date.text, "is": "date"}
