"""What the end of a statement is, said by a type or by an entity of that type."""

from __future__ import annotations

from collections.abc import Mapping

from kg.corpus.corpus import Corpus
from kg.errors import NameNotFound
from kg.likeness import suggest
from kg.vocabulary import NOTHING, STATEMENT, WORDS, Vocabulary

_BESIDE_TYPES = (STATEMENT, NOTHING, WORDS)
"""What may stand at an end and has no type."""


def type_of_end(name: str, vocabulary: Vocabulary, corpus: Corpus) -> str:
    """Return the type of what may stand at an end of a statement.

    Args:
        name: Id or label of a type, case aside; ``Statement``, ``Nothing`` or ``Words``; or a name of an entity, whose
            type is meant.
        vocabulary: The types.
        corpus: The entities.

    Raises:
        NameNotFound: It is none of these, or the name of several entities; the message proposes what may be meant.
    """
    known = _types(vocabulary)
    if name.casefold() in known:
        return known[name.casefold()]
    if not corpus.names.candidates(name):
        hint = suggest(name, [*vocabulary.types, *_BESIDE_TYPES]) or corpus.names.suggest(name)
        raise NameNotFound(f"no type and no entity is called '{name}'; {hint or 'see the types with: kg codebook'}")
    return corpus.entity(name).type


def _types(vocabulary: Vocabulary) -> Mapping[str, str]:
    by_label = {type.label.casefold(): id for id, type in vocabulary.types.items()}
    return by_label | {id.casefold(): id for id in (*vocabulary.types, *_BESIDE_TYPES)}
