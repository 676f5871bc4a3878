"""The likeliest relations of sentences, found once for each, and only when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.finder.find import find
from kg.serve import shapes
from kg.vocabulary import Vocabulary

_MOST = 12
"""How many relations are told of a sentence."""
_KEPT = 50_000
"""Of how many sentences it is kept which relations were found."""


class Ranking:
    """Finds relations for sentences, and keeps what it found as long as the vocabulary stays as it is."""

    def __init__(self) -> None:
        self._vocabulary: Vocabulary | None = None
        self._found: dict[str, Sequence[shapes.Ranked]] = {}

    def of(self, sentences: Iterable[str], vocabulary: Vocabulary) -> list[Sequence[shapes.Ranked]]:
        """Return the relations of sentences; they are looked for where the same words were not asked for before.

        Args:
            sentences: The sentences.
            vocabulary: The relations.
        """
        if vocabulary is not self._vocabulary or len(self._found) > _KEPT:
            self._vocabulary, self._found = vocabulary, {}
        found = self._found  # others may ask meanwhile, by another vocabulary
        wanted = [*sentences]
        for words in wanted:
            if words not in found:
                found[words] = _ranked(words, vocabulary)
        return [found[words] for words in wanted]


def _ranked(words: str, vocabulary: Vocabulary) -> Sequence[shapes.Ranked]:
    return [
        shapes.Ranked(relation=one.relation, score=one.score, why="; ".join(one.why))
        for one in find(vocabulary, words)[:_MOST]
    ]
