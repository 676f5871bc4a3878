"""Cues: words of texts that point to a relation, written as patterns, and looked up in the words of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.finder.languages import is_small
from kg.finder.words import tokens

_GAP = 5
"""How many words may stand where a cue has ``…``."""
_LOOSE = 2
"""How many words may stand between those of a cue though it does not say so: ``broke the shaky truce``."""
_LONG = 4
"""How many letters a word of a cue has at least that says something without the others."""
_ELLIPSIS, _ANY_END = "…", "*"


class Part(NamedTuple):
    """A word of a cue.

    Args:
        text: The word, or how it begins.
        is_start: Whether all words count that begin so.
        gap: How many other words may stand before it.
    """

    text: str
    is_start: bool = False
    gap: int = 0

    def is_in(self, word: str) -> bool:
        """Return whether a word of a text is this one."""
        return word.startswith(self.text) if self.is_start else word == self.text


class Cue(NamedTuple):
    """A cue of a relation.

    Args:
        relation: Id of the relation.
        language: Its language tag.
        written: How it is written.
        parts: Its words.
    """

    relation: str
    language: str
    written: str
    parts: tuple[Part, ...]

    @property
    def letters(self) -> int:
        """How many letters it names: the more, the more specific it is."""
        return sum(len(part.text) for part in self.parts)


class Match(NamedTuple):
    """A cue found in the words of a text.

    Args:
        cue: The cue.
        start: Index of its first word.
        is_loose: Whether more words stand within it than it says.
    """

    cue: Cue
    start: int
    is_loose: bool = False


def parse_cue(relation: str, language: str, written: str) -> Cue:
    """Return a cue from how it is written: ``sue*``, ``took … to court``."""
    parts: list[Part] = []
    gap = 0
    for chunk in written.replace("...", _ELLIPSIS).replace(_ELLIPSIS, f" {_ELLIPSIS} ").split():
        if chunk == _ELLIPSIS:
            gap = _GAP if parts else 0
            continue
        words = tokens(chunk)
        for at, word in enumerate(words):
            parts.append(Part(word, chunk.endswith(_ANY_END) and at == len(words) - 1, gap))
            gap = 0
    return Cue(relation, language, written, tuple(parts))


class CueIndex:
    """Cues by their first words, so that few are looked at for each word of a text."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self._words: Mapping[str, list[Cue]] = defaultdict(list)
        self._starts: Mapping[str, list[Cue]] = defaultdict(list)
        self._long: list[Cue] = []
        self._within: Mapping[str, list[tuple[int, Part]]] = defaultdict(list)
        self.sharing: dict[tuple[Part, ...], set[str]] = defaultdict(set)
        for cue in cues:
            if cue.parts:
                first = cue.parts[0]
                (self._starts if first.is_start else self._words)[first.text].append(cue)
                self.sharing[cue.parts].add(cue.relation)
            if len(cue.parts) > 1:
                for part in cue.parts:
                    if len(part.text) >= _LONG:
                        self._within[part.text].append((len(self._long), part))
                self._long.append(cue)

    def matches(self, words: tuple[str, ...], languages: Container[str] | None = None) -> Iterator[Match]:
        """Yield the cues that stand in words, where they begin.

        Args:
            words: As :func:`~kg.finder.words.tokens` gives them.
            languages: The tags of the languages whose cues count, or ``None`` for all.
        """
        for start, word in enumerate(words):
            for cue in self._beginning(word):
                if languages is not None and cue.language not in languages:
                    continue
                if _fits(cue.parts, words, start):
                    yield Match(cue, start)
                elif len(cue.parts) > 1 and _fits(cue.parts, words, start, _LOOSE):
                    yield Match(cue, start, is_loose=True)

    def partly(self, words: tuple[str, ...], languages: Container[str] | None = None) -> dict[str, tuple[float, Cue]]:
        """Return relations with a cue of several words of which some stand in words, and how much of it does.

        Args:
            words: As :func:`~kg.finder.words.tokens` gives them.
            languages: The tags of the languages whose cues count, or ``None`` for all.
        """
        parts: dict[int, set[Part]] = defaultdict(set)
        for word in words:
            for length in range(_LONG, len(word) + 1):
                for number, part in self._within.get(word[:length], ()):
                    if part.is_in(word):
                        parts[number].add(part)
        best: dict[str, tuple[float, Cue]] = {}
        for number, found in parts.items():
            cue = self._long[number]
            if languages is not None and cue.language not in languages:
                continue
            if all(is_small(part.text) for part in found):
                continue
            share = sum(len(part.text) for part in found) / cue.letters
            if share > best.get(cue.relation, (0.0, cue))[0]:
                best[cue.relation] = share, cue
        return best

    def _beginning(self, word: str) -> Iterator[Cue]:
        yield from self._words.get(word, ())
        for length in range(1, len(word) + 1):
            yield from self._starts.get(word[:length], ())


def _fits(parts: tuple[Part, ...], words: tuple[str, ...], start: int, loose: int = 0) -> bool:
    """Return whether the parts of a cue stand in words, the first of them at an index where it is known to stand.

    So many words more than the cue says may stand before each of its further parts.
    """
    ends = {start}
    for part in parts[1:]:
        ends = {
            at
            for end in ends
            for at in range(end + 1, min(end + 2 + max(part.gap, loose), len(words)))
            if part.is_in(words[at])
        }
        if not ends:
            return False
    return True
