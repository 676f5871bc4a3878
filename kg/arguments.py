"""What fills the places of a statement: entities, other statements, words, numbers and dates."""

from __future__ import annotations

from decimal import Decimal

from pydantic import field_validator

from kg.dates import EventDate
from kg.value import Value


class EntityRef(Value):
    """An entity as an argument.

    Args:
        entity: Entity id.
    """

    entity: str


class StatementRef(Value):
    """A statement as an argument: the claim with its polarity and mode.

    Args:
        statement: Statement key.
    """

    statement: str


class TextValue(Value):
    """Words, in a role or in the place of an object."""

    text: str


class NumberValue(Value):
    """A number in a role, without zeros that say nothing: 1.50 is 1.5."""

    number: Decimal

    @field_validator("number")
    @classmethod
    def _canonical(cls, number: Decimal) -> Decimal:
        return number.normalize() + 0


class DateValue(Value):
    """A date in a role."""

    date: EventDate


Argument = EntityRef | StatementRef
Object = EntityRef | StatementRef | TextValue | None
"""What may be the object of a statement: also plain words, or nothing."""
Filler = EntityRef | StatementRef | TextValue | NumberValue | DateValue


class RoleValue(Value):
    """One filler of one role; a role with a list has several of these."""

    role: str
    value: Filler


def role_order(value: RoleValue) -> tuple[str, str, str]:
    """Return the key by which the roles of a statement are sorted."""
    return value.role, type(value.value).__name__, written(value.value)


def as_name(words: str) -> str:
    """Return words as they stand where names do: in quotation marks, which no id and no key has."""
    return f'"{words}"'


def words_of(name: str) -> str | None:
    """Return the words that a name is, by :func:`as_name`; ``None`` for an id or a key."""
    return name[1:-1] if name.startswith('"') else None


def is_key(name: str) -> bool:
    """Return whether a name is the key of a statement, and not the id of an entity or words."""
    return "#" in name and not name.startswith('"')


def written(filler: Filler) -> str:
    """Return what fills a place as files write it: an id, a key, or the text of words, a number or a date."""
    match filler:
        case EntityRef():
            return filler.entity
        case StatementRef():
            return filler.statement
        case TextValue():
            return filler.text
        case NumberValue():
            return f"{filler.number:f}"
        case DateValue():
            return filler.date.text
