"""The attributes of entities as columns of a table of actors."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import polars

from kg.model import Entity

_EXACT = 2.0**53
"""Below it, every whole number is one that a float holds."""


def attributes_of(ids: Iterable[str], entities: Mapping[str, Entity], taken: Collection[str]) -> list[polars.Series]:
    """Return the attributes of actors as columns of their names.

    They are numbers where all of a name are, and whole ones where all are whole.

    Args:
        ids: The actors.
        entities: All entities by id; an actor that is none of them, such as a sector, has no attributes.
        taken: Names of columns that there are; an attribute of such a name is called ``attribute_NAME``.
    """
    of_each = [{one.name: one for one in entities[id].attributes} if id in entities else {} for id in ids]
    columns = []
    for name in sorted({name for known in of_each for name in known}):
        said = [known.get(name) for known in of_each]
        are_numbers = all(isinstance(one.plain, float) for one in said if one)
        values = [one and (one.plain if are_numbers else one.words) for one in said]
        column = polars.Series(
            f"attribute_{name}" if name in taken else name,
            values,
            dtype=polars.Float64 if are_numbers else polars.String,
        )
        if are_numbers and (column.drop_nulls() % 1 == 0).all() and (column.drop_nulls().abs() < _EXACT).all():
            column = column.cast(polars.Int64)
        columns.append(column)
    return columns
