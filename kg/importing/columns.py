"""The columns of tables and what a mapping says of them: those that it names and are not there, and those left over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.errors import ChangeRefused
from kg.formats.tables.sheets import names_ids
from kg.importing.lists import ENTITIES
from kg.importing.mapping import ImportMapping, Source, Value

_WITHOUT_NAME = re.compile(r"column \d+")
"""What a column is called that has no name."""


def refuse_unknown(mapping: ImportMapping, columns: Sequence[str]) -> None:
    """Refuse a mapping that names a column which no table has.

    Args:
        mapping: The mapping.
        columns: The columns of the tables.

    Raises:
        ChangeRefused: It names one.
    """
    unknown = [one for one in _named(mapping) if one not in columns and not _WITHOUT_NAME.fullmatch(one)]
    if unknown:
        message = f"the mapping takes something from the column '{unknown[0]}', and there is no column '{unknown[0]}'"
        raise ChangeRefused(f"{message}; there are: {', '.join(columns)}")


def unused(mapping: ImportMapping, columns: Sequence[str]) -> list[str]:
    """Return the columns of which an import takes nothing.

    Args:
        mapping: The mapping.
        columns: The columns of the tables.
    """
    if ENTITIES in mapping.rows.values():
        return []  # what is left there becomes attributes
    named = {*_named(mapping)}
    return [one for one in columns if one not in named and not names_ids(one)]


def _named(mapping: ImportMapping) -> Iterator[str]:
    """Yield the columns that a mapping names, as it names them, each as often as it does."""
    values: list[Value | None] = [mapping.coder, *mapping.articles.values(), *mapping.fields.values()]
    values += [one for fields in mapping.codings.values() for one in fields.values()]
    for value in values:
        if isinstance(value, Source):
            yield from value.names
