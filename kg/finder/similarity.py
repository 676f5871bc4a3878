"""How much the words of a text are those of what the vocabulary says of a relation: BM25 over fields."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from kg.finder.cues import words_of_cues
from kg.finder.words import stem, telling, those_that_tell
from kg.finder.written_cues import Cues
from kg.vocabulary import RelationType

EXAMPLE, _CUES = "example", "cues"
_FIRST_LETTERS = 2
"""How many letters a word and its stem have in common at least."""
_SATURATION, _LENGTH = 1.2, 0.5
"""The parameters *k1* and *b* of BM25."""
_WEIGHTS: Mapping[str, float] = {
    "label": 3.0,
    "inverse": 1.5,
    _CUES: 1.0,
    "definition": 1.5,
    "use": 1.0,
    EXAMPLE: 1.0,
}
"""How much a word counts by where it stands. Advice against a relation names its neighbours, and counts nothing."""


class Similar(NamedTuple):
    """How near a relation is to words.

    Args:
        score: Its score; the higher, the nearer.
        words: The stems that count most in it, each with the field where it stands.
    """

    score: float
    words: tuple[tuple[str, str], ...]


class Similarity:
    """The words that the vocabulary says of each relation, to be compared with others by their stems.

    A sum of Okapi BM25 with weighted fields (Robertson, Zaragoza and Taylor 2004).
    """

    def __init__(self, relations: Iterable[RelationType], cues: Cues) -> None:
        """Count the words of relations.

        Args:
            relations: The relations.
            cues: Their English cues.
        """
        self._fields = {one.id: _counts(one, cues.get(one.id, ())) for one in relations}
        self._lengths = {id: _length(fields) for id, fields in self._fields.items()}
        self._mean = sum(self._lengths.values()) / max(len(self._lengths), 1)
        self._having: Mapping[str, dict[str, None]] = defaultdict(dict)
        for id, fields in self._fields.items():
            for counts in fields.values():
                for word in counts:
                    self._having[word][id] = None
        self._beginning: Mapping[str, list[str]] = defaultdict(list)
        for word in self._having:
            self._beginning[word[:_FIRST_LETTERS]].append(word)
        self._known: dict[str, Sequence[tuple[str, float, str]]] = {}

    def to(self, words: Sequence[str], leave_out: Collection[str] = ()) -> dict[str, Similar]:
        """Return the relations that have any of some words.

        Args:
            words: Stems.
            leave_out: Ids of relations whose examples do not count.
        """
        found: dict[str, list[tuple[float, str, str]]] = defaultdict(list)
        for word in dict.fromkeys(words):
            for id, score, name in self._scores(word, leave_out) if leave_out else self._known_scores(word):
                found[id].append((score, word, name))
        return {
            id: Similar(
                sum(score for score, _, _ in parts), tuple((word, name) for _, word, name in sorted(parts)[::-1])
            )
            for id, parts in found.items()
        }

    def _known_scores(self, word: str) -> Sequence[tuple[str, float, str]]:
        """Return the scores of a word where no example is left out, counted once: sentences share their words."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = [*self._scores(word, ())]
        return known

    def _scores(self, word: str, leave_out: Collection[str]) -> Iterator[tuple[str, float, str]]:
        """Yield how much a word speaks for each relation that has it, and in which field it counts most."""
        forms = self.forms(word)
        having = dict.fromkeys(id for form in forms for id in self._having[form])
        shown = {id: fields for id in having if (fields := self._of(id, forms, leave_out))}
        rarity = log(1 + (len(self._fields) - len(shown) + 0.5) / (len(shown) + 0.5))
        for id, fields in shown.items():
            frequency = sum(_WEIGHTS[name] * count for name, count in fields.items())
            norm = 1 - _LENGTH + _LENGTH * self._lengths[id] / self._mean
            score = rarity * frequency * (_SATURATION + 1) / (frequency + _SATURATION * norm)
            yield id, score, max(fields, key=lambda name: _WEIGHTS[name] * fields[name])

    def forms(self, stem_of_word: str) -> list[str]:
        """Return the words of a stem. Only those that begin like it are stemmed, which takes time."""
        beginning = self._beginning.get(stem_of_word[:_FIRST_LETTERS], ())
        return [word for word in beginning if word.startswith(stem_of_word[:-1]) and stem(word) == stem_of_word]

    def _of(self, id: str, forms: Sequence[str], leave_out: Collection[str]) -> dict[str, int]:
        """Return how often a word stands, in any of its forms, in each field of a relation, if it does."""
        without = EXAMPLE if id in leave_out else ""
        fields = self._fields[id].items()
        counted = {name: sum(counts[form] for form in forms) for name, counts in fields if name != without}
        return {name: count for name, count in counted.items() if count}


def _counts(relation: RelationType, cues: Sequence[str]) -> dict[str, Counter[str]]:
    """Return how often each word stands in each field of a relation; in its cues, once or not at all."""
    return {name: Counter(_words(relation, cues, name)) for name in _WEIGHTS}


def _words(relation: RelationType, cues: Sequence[str], field: str) -> Iterable[str]:
    if field == _CUES:
        return [*dict.fromkeys(those_that_tell(words_of_cues(cues)))]
    return telling(str(getattr(relation, field)), names=field != EXAMPLE)


def _length(fields: Mapping[str, Counter[str]]) -> float:
    return sum(_WEIGHTS[name] * counts.total() for name, counts in fields.items() if name != _CUES)
