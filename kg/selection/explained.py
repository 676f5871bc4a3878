"""The ties of one statement, in words."""

from __future__ import annotations

from collections.abc import Mapping

from kg.selection.ties import explain_ties
from kg.store.backend import Backend

__all__ = ["ties_in_words"]

_TIES: Mapping[str, str] = {
    "towards": "→",
    "speaks to": "speaks to",
    "speaks about": "speaks about",
    "issue": "– issue –",
}
_RULES: Mapping[str, str] = {
    "object": "its object",
    "to": "the role 'to'",
    "object.subject": "the subject of the statement that is its object",
    "object.country": "the country of its object",
    "at.country": "the country of the role 'at'",
    "act": "another mention of the act",
}
"""What the kinds and rules of ties say, in words."""


def ties_in_words(statement: str, backend: Backend) -> list[str]:
    """Return each tie that a statement draws, and by which rule it was found.

    Args:
        statement: Its key.
        backend: Where it comes from.
    """
    ties, entities = explain_ties(statement, backend), backend.entities
    return [
        f"{entities[actor].label} {_TIES[tie]} {entities[target].label} (by {_RULES[rule]}{', jointly' * joint})"
        for actor, target, tie, rule, joint in ties.select("actor", "target", "tie", "rule", "joint").rows()
    ]
