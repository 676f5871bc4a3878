"""Facts about entities that no statement tells: identifiers, attributes, and how reliable they are as sources."""

from __future__ import annotations

from enum import StrEnum

from kg.arguments import DateValue, NumberValue, TextValue
from kg.value import Value


class Reliability(StrEnum):
    """How far a source can be relied on, whatever it says (the Admiralty scale, NATO AJP-2.1)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"

    @property
    def words(self) -> str:
        """What the letter means."""
        return _RELIABILITY[self]

    def __str__(self) -> str:
        """Return it as readers are told: its meaning and the letter."""
        return f"{self.words} ({self.value})"


_RELIABILITY = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "of a reliability that cannot be judged",
}


class Identifier(Value):
    """What an entity is called in a scheme of others.

    Args:
        scheme: The scheme, such as ``wikidata`` or ``iso3``.
        value: Its identifier there.
    """

    scheme: str
    value: str


class Attribute(Value):
    """A fact about an entity that is of no use to the program: it is shown, and written into files of networks.

    Args:
        name: What is told.
        value: Words, a number or a day.
    """

    name: str
    value: TextValue | NumberValue | DateValue

    @property
    def plain(self) -> str | float:
        """The value as a text or a number."""
        match self.value:
            case NumberValue(number=number):
                return float(number)
            case DateValue(date=date):
                return date.text
            case TextValue(text=text):
                return text

    @property
    def words(self) -> str:
        """The value as readers are told."""
        return f"{self.value.number:f}" if isinstance(self.value, NumberValue) else str(self.plain)
