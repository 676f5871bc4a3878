"""Cues: words of texts that point to a relation, written as patterns, and looked up in the words of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import log
from typing import NamedTuple, TypeAlias

from kg.finder.languages import is_small
from kg.finder.words import is_negation, tokens

_GAP = 5
"""How many words may stand where a cue has ``…``."""
_LOOSE = 2
"""How many words may stand between those of a cue though it does not say so: ``broke the shaky truce``."""
_LONG = 4
"""How many letters a word of a cue has at least that says something without the others."""
_MORE_WORDS = 0.9
"""How much more specific a cue is for each word after its first."""
_ELLIPSIS, _ANY_END = "…", "*"
Forms: TypeAlias = Callable[[str], tuple[str, ...]]


def only_itself(word: str) -> tuple[str, ...]:
    """Return a word as its only form."""
    return (word,)


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

    def is_in(self, forms: tuple[str, ...]) -> bool:
        """Return whether a word of a text, of which these are the forms, is this one."""
        return any(form.startswith(self.text) for form in forms) if self.is_start else self.text in forms


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
        words = _words(chunk)
        for at, word in enumerate(words):
            parts.append(Part(word, chunk.endswith(_ANY_END) and at == len(words) - 1, gap))
            gap = 0
    return Cue(relation, language, written, tuple(parts))


@cache
def _words(chunk: str) -> tuple[str, ...]:
    """Return the words of a part of a cue, kept because many cues have the same."""
    return tokens(chunk)


class CueIndex:
    """Cues of a language by their first words, so that few are looked at for each word of a text."""

    def __init__(self, cues: Iterable[Cue], forms: Forms = only_itself) -> None:
        """Index cues.

        Args:
            cues: The cues.
            forms: Tells the words that a word of a text may stand for, itself the first.
        """
        self._forms = forms
        self._words: Mapping[str, list[Cue]] = defaultdict(list)
        self._starts: Mapping[str, list[Cue]] = defaultdict(list)
        self._long: list[Cue] = []
        self._within: Mapping[str, list[tuple[int, Part]]] = defaultdict(list)
        self._sharing: Mapping[tuple[Part, ...], set[str]] = defaultdict(set)
        for cue in cues:
            if cue.parts:
                first = cue.parts[0]
                (self._starts if first.is_start else self._words)[first.text].append(cue)
                self._sharing[cue.parts].add(cue.relation)
            if len(cue.parts) > 1 and not any(is_negation(part.text) for part in cue.parts):
                for part in cue.parts:
                    if len(part.text) >= _LONG:
                        self._within[part.text].append((len(self._long), part))
                self._long.append(cue)

    def specific(self, cue: Cue) -> float:
        """Return how specific a cue is: the more words and letters it has, and the fewer relations share it."""
        return (log(1 + cue.letters) + _MORE_WORDS * (len(cue.parts) - 1)) / len(self._sharing[cue.parts])

    def matches(self, words: tuple[str, ...]) -> Iterator[Match]:
        """Yield the cues that stand in words, where they begin.

        Args:
            words: As :func:`~kg.finder.words.tokens` gives them.
        """
        forms = [self._forms(word) for word in words]
        for start in range(len(words)):
            for cue in self._beginning(forms[start]):
                if _fits(cue.parts, forms, start):
                    yield Match(cue, start)
                elif len(cue.parts) > 1 and _fits(cue.parts, forms, start, _LOOSE):
                    yield Match(cue, start, is_loose=True)

    def partly(self, words: tuple[str, ...]) -> dict[str, tuple[float, Cue]]:
        """Return relations with a cue of several words of which some stand in words, and how much of it does.

        A cue with a negation counts as a whole or not at all: ``no doubt`` is the opposite of ``doubt``.

        Args:
            words: As :func:`~kg.finder.words.tokens` gives them.
        """
        parts: dict[int, set[Part]] = defaultdict(set)
        for word in words:
            forms = self._forms(word)
            for start in _starts_of(forms, _LONG):
                for number, part in self._within.get(start, ()):
                    if part.is_in(forms):
                        parts[number].add(part)
        best: dict[str, tuple[float, Cue]] = {}
        for number, found in parts.items():
            cue = self._long[number]
            if all(is_small(part.text) for part in found):
                continue
            share = sum(len(part.text) for part in found) / cue.letters
            if share > best.get(cue.relation, (0.0, cue))[0]:
                best[cue.relation] = share, cue
        return best

    def _beginning(self, forms: tuple[str, ...]) -> Iterator[Cue]:
        for form in forms:
            yield from self._words.get(form, ())
        for start in _starts_of(forms, 1):
            yield from self._starts.get(start, ())


def _starts_of(forms: tuple[str, ...], shortest: int) -> dict[str, None]:
    """Return how words begin, each beginning once."""
    return dict.fromkeys(form[:length] for form in forms for length in range(shortest, len(form) + 1))


def _fits(parts: tuple[Part, ...], forms: Sequence[tuple[str, ...]], start: int, loose: int = 0) -> bool:
    """Return whether the parts of a cue stand in words, the first of them at an index where it is known to stand.

    So many words more than the cue says may stand before each of its further parts.
    """
    ends = {start}
    for part in parts[1:]:
        ends = {
            at
            for end in ends
            for at in range(end + 1, min(end + 2 + max(part.gap, loose), len(forms)))
            if part.is_in(forms[at])
        }
        if not ends:
            return False
    return True
