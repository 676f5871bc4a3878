"""The likeliest relations of sentences, found once for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from time import monotonic

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
        self._is_ready = False

    def of(self, sentences: Iterable[str], vocabulary: Vocabulary, seconds: float | None = None) -> None:
        """Find the relations of sentences that are not known yet.

        Args:
            sentences: The sentences.
            vocabulary: The relations.
            seconds: How long it may take; what is not found then is left for later. All is where the vocabulary was
                not looked through yet, which takes longer.
        """
        if vocabulary is not self._vocabulary or len(self._found) > _KEPT:
            self._vocabulary, self._found, self._is_ready = vocabulary, {}, False
        if seconds is not None and not self._is_ready:
            return
        end = None if seconds is None else monotonic() + seconds
        for words in sentences:
            if words not in self._found:
                if end is not None and monotonic() > end:
                    return
                self._found[words] = [
                    shapes.Ranked(relation=one.relation, score=one.score, why="; ".join(one.why))
                    for one in find(vocabulary, words)[:_MOST]
                ]
                self._is_ready = True

    def get(self, words: str) -> Sequence[shapes.Ranked]:
        """Return what was found for a sentence."""
        return self._found.get(words, ())
