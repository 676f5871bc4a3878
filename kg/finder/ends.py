"""Whether entities of a type can be at an end of a relation."""

from __future__ import annotations

from kg.vocabulary import NOTHING, STATEMENT, WORDS, RelationType, Vocabulary


def fits(vocabulary: Vocabulary, relation: RelationType, side: str, type: str) -> bool:
    """Return whether something of a type can be the subject or object of a relation.

    Args:
        vocabulary: The types.
        relation: The relation.
        side: ``subject`` or ``object``.
        type: Id of a type, of which one that only groups others fits where any narrower one does; or ``Statement``,
            ``Nothing`` or ``Words``.
    """
    allowed: tuple[str, ...] = getattr(relation, side)
    if type in (STATEMENT, NOTHING):
        return type in allowed
    if type == WORDS:
        return side == "object" and relation.words
    if any(vocabulary.is_a(type, one) for one in allowed):
        return True
    return vocabulary.types[type].abstract and any(vocabulary.is_a(one, type) for one in allowed)
