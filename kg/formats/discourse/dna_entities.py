"""What stands in the short-text variables of a database of Discourse Network Analyzer: entities, with their attributes.

Version 3 has one row an entity, by variable, with a parent (``ChildOf``) and attributes of any name. Version 2 has
``ATTRIBUTES``, one row a value of a variable, with a type, an alias and notes, and a parent by its value; a value of a
statement may be missing there.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from kg.formats.records import ReadEntity

_ALIAS = "alias"
_PARTS = re.compile(r"[;|\n]")
_BLACK = (0, 0, 0)


class Version(IntEnum):
    """Which schema a database has."""

    TWO = 2
    THREE = 3


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a statement type.

    Args:
        name: Its name, such as ``organization``.
        data_type: ``short text``, ``long text``, ``integer`` or ``boolean``.
    """

    name: str
    data_type: str


def plain(value: object) -> str:
    """Return a value of a database as text; empty for none."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def variables_of(base: sqlite3.Connection) -> dict[int, Variable]:
    """Return the variables of a database by their numbers."""
    rows = base.execute("SELECT ID, Variable, DataType FROM VARIABLES ORDER BY ID")
    return {id: Variable(plain(name).strip(), plain(type)) for id, name, type in rows if isinstance(id, int)}


Listed = tuple[int, str, ReadEntity]
"""An entity with the number of its variable, and the text by which statements name it there."""


def entities_of(
    base: sqlite3.Connection, version: Version, variables: Mapping[int, Variable], name: str, prefix: str
) -> Iterator[Listed]:
    """Yield each entity that the database lists.

    Args:
        base: The database.
        version: Which schema it has.
        variables: Its variables by number.
        name: Name of its file.
        prefix: What stands before its ids.
    """
    yield from (_of_three if version is Version.THREE else _of_two)(base, variables, name, prefix)


def missing_entities(
    base: sqlite3.Connection,
    variables: Mapping[int, Variable],
    known: Mapping[tuple[int, str], str],
    name: str,
    prefix: str,
) -> Iterator[Listed]:
    """Yield what statements of version 2 name that is not listed; the arguments are those of :func:`entities_of`.

    Args:
        base: The database.
        variables: Its variables by number.
        known: The ids of what is listed, by variable and value.
        name: Name of its file.
        prefix: What stands before its ids.
    """
    rows = base.execute("SELECT DISTINCT VariableId, Value FROM DATASHORTTEXT ORDER BY VariableId, Value")
    for variable, value in rows.fetchall():
        key = plain(value)
        if (label := " ".join(key.split())) and variable in variables and (variable, key) not in known:
            kind = variables[variable].name
            yield variable, key, ReadEntity(f"{prefix}{kind}:{label}", f"{name}, DATASHORTTEXT", label, kind)


def _of_three(base: sqlite3.Connection, variables: Mapping[int, Variable], name: str, prefix: str) -> Iterator[Listed]:
    attributes = base.execute(
        "SELECT EntityId, AttributeVariable, AttributeValue FROM ATTRIBUTEVALUES "
        "JOIN ATTRIBUTEVARIABLES ON ATTRIBUTEVARIABLES.ID = AttributeVariableId "
        "WHERE AttributeValue != '' ORDER BY EntityId, ATTRIBUTEVARIABLES.ID"
    )
    told: dict[int, dict[str, str]] = {}
    for entity, attribute, value in attributes:
        told.setdefault(entity, {})[plain(attribute).strip()] = plain(value).strip()
    blank = {id for (id,) in base.execute("SELECT ID FROM ENTITIES WHERE trim(Value) = ''")}
    rows = base.execute("SELECT ID, VariableId, Value, Red, Green, Blue, ChildOf FROM ENTITIES ORDER BY ID")
    for id, variable, value, *colour, parent in rows:
        label = " ".join(plain(value).split())
        if id in blank or variable not in variables or not label:
            continue
        facts = told.get(id, {})
        yield (
            variable,
            str(id),
            ReadEntity(
                id=f"{prefix}{id}",
                place=f"{name}, ENTITIES {id}",
                label=label,
                kind=variables[variable].name,
                aliases=_aliases(next((text for key, text in facts.items() if key.lower() == _ALIAS), "")),
                attributes={
                    **{key: text for key, text in facts.items() if text and key.lower() != _ALIAS},
                    **_colour(colour),
                },
                parent="" if parent is None or parent == id or parent in blank else f"{prefix}{parent}",
            ),
        )


def _of_two(base: sqlite3.Connection, variables: Mapping[int, Variable], name: str, prefix: str) -> Iterator[Listed]:
    columns = "ID, VariableId, Value, Type, Alias, Notes, ChildOf, Red, Green, Blue"
    rows = base.execute(f"SELECT {columns} FROM ATTRIBUTES ORDER BY ID").fetchall()
    ids: dict[tuple[int, str], int] = {}
    for id, variable, value, *_ in rows:
        ids.setdefault((variable, plain(value)), id)
    for id, variable, value, type, alias, notes, parent, *colour in rows:
        key = plain(value)
        label = " ".join(key.split())
        if not label or variable not in variables or ids[variable, key] != id:
            continue
        above = ids.get((variable, plain(parent)))
        facts = {"Type": plain(type).strip(), "Notes": plain(notes).strip()}
        yield (
            variable,
            key,
            ReadEntity(
                id=f"{prefix}{id}",
                place=f"{name}, ATTRIBUTES {id}",
                label=label,
                kind=variables[variable].name,
                aliases=_aliases(plain(alias)),
                attributes={**{key: text for key, text in facts.items() if text}, **_colour(colour)},
                parent="" if not parent or above is None or above == id else f"{prefix}{above}",
            ),
        )


def _aliases(text: str) -> tuple[str, ...]:
    """Return the names of a field in which several stand with semicolons, bars or line breaks between."""
    return tuple(dict.fromkeys(part.strip() for part in _PARTS.split(text) if part.strip()))


def _colour(parts: list[object]) -> dict[str, str]:
    """Return the colour by which the entity was told apart; nothing for black, which all have at first."""
    numbers = [part for part in parts if isinstance(part, int) and 0 <= part <= 255]
    if len(numbers) != len(_BLACK) or tuple(numbers) == _BLACK:
        return {}
    return {"Color": "#{:02X}{:02X}{:02X}".format(*numbers)}
