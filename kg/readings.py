"""How a tie is read from a statement: where its other end is looked for, and the words between the two ends."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum


class Finds(StrEnum):
    """What a rule takes of what it finds: the entity itself, the subject of a statement, the country of an entity."""

    ITSELF = "itself"
    SUBJECT = "subject"
    COUNTRY = "country"


class Towards(StrEnum):
    """Where the counterparty of an act is looked for."""

    OBJECT = "object"
    TO = "to"
    OBJECT_SUBJECT = "object.subject"
    OBJECT_COUNTRY = "object.country"
    AT_COUNTRY = "at.country"

    @property
    def place(self) -> str:
        """The field or role that is looked into: ``object``, or a role."""
        return self.value.partition(".")[0]

    @property
    def finds(self) -> Finds:
        """What of it is meant."""
        return Finds(self.value.partition(".")[2] or Finds.ITSELF)


INVERSE, JOINT = "inverse", "joint"
"""How ties are read that no rule of :class:`Towards` found: from their other end, where the relation holds both ways,
and between those who do something jointly."""
OF_ONE_ACT = "act"
"""How a mention is read towards whom only another mention of its act names, without a place for them in its words."""

LABELS: Mapping[str, str] = {
    Towards.OBJECT: "{label}",
    Towards.TO: "{label} {object}, to",
    Towards.OBJECT_SUBJECT: "{label} {claim}, by",
    Towards.OBJECT_COUNTRY: "{label} {object}, in",
    Towards.AT_COUNTRY: "{label} {object}, in",
    JOINT: "{label} {object} together with",
    OF_ONE_ACT: "{label} {object}, in an act towards",
}
"""How ties read where their relation does not say it."""

PLACE_OF_OBJECT = re.compile(r"\{(object|claim)\}")
LABELS_WITHOUT_OBJECT: Mapping[str, str] = {
    Towards.TO: "{label}, to",
    Towards.AT_COUNTRY: "{label} in",
    JOINT: "{label} together with",
    OF_ONE_ACT: "{label}, in an act towards",
}
"""The same where there is no object."""


def inherited_reading(reading: str, towards: Collection[Towards]) -> str:
    """Return how a tie reads of a mention whose counterparty only another mention of its act names.

    It reads as there, unless the counterparty is the object there: the mention has another object of its own, and
    the words need a place for both.

    Args:
        reading: How the counterparty is found in the other mention.
        towards: Where the relation of the mention looks for one.
    """
    if reading != Towards.OBJECT:
        return reading
    own = next((rule for rule in towards if rule is not Towards.OBJECT), Towards.TO)
    return OF_ONE_ACT if own is Towards.TO and Towards.OBJECT in towards else str(own)
