"""Cues: words of texts that point to a relation, written as patterns, and looked up in the words of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
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


class Cue:
    """A cue of a relation, of which no more is read than is asked for: of thousands, few are looked at.

    Args:
        relation: Id of the relation.
        language: Its language tag.
        written: How it is written: ``sue*``, ``took … to court``.
    """

    def __init__(self, relation: str, language: str, written: str) -> None:
        self.relation, self.language, self.written = relation, language, written

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Its words."""
        return tuple(_parts(self.written))

    @property
    def first(self) -> Part | None:
        """The first of its words, or ``None`` where it has none."""
        return _first(self.written.partition(" ")[0]) or next(iter(self.parts), None)

    @cached_property
    def counts_in_part(self) -> bool:
        """Whether some of its words tell something without the others: there are several, and none denies."""
        return len(self.parts) > 1 and not any(is_negation(part.text) for part in self.parts)

    @cached_property
    def letters(self) -> int:
        """How many letters it names: the more, the more specific it is."""
        return sum(len(part.text) for part in self.parts)


class Match(NamedTuple):
    """A cue found in the words of a text.

    Args:
        cue: The cue.
        start: Index of its first word.
        end: Index after its last word.
        is_loose: Whether more words stand within it than it says.
    """

    cue: Cue
    start: int
    end: int
    is_loose: bool = False


def _parts(written: str) -> Iterator[Part]:
    is_first, gap = True, 0
    for chunk in written.replace("...", _ELLIPSIS).replace(_ELLIPSIS, f" {_ELLIPSIS} ").split():
        if chunk == _ELLIPSIS:
            gap = 0 if is_first else _GAP
            continue
        words = _words(chunk)
        for at, word in enumerate(words):
            yield Part(word, chunk.endswith(_ANY_END) and at == len(words) - 1, gap)
            is_first, gap = False, 0


@cache
def _first(chunk: str) -> Part | None:
    """Return the first word of what stands before the first space of a cue, kept because many cues begin alike."""
    return next(_parts(chunk), None)


@cache
def _words(chunk: str) -> tuple[str, ...]:
    """Return the words of a part of a cue, kept because many cues have the same."""
    return tokens(chunk)


def words_of_cues(written: Iterable[str]) -> Iterator[str]:
    """Yield the words of cues that deny nothing."""
    for cue in written:
        words = [word for chunk in cue.split() for word in _words(chunk)]
        if not any(map(is_negation, words)):
            yield from words


class CueIndex:
    """Cues of a language by their first words, so that few are looked at for each word of a text."""

    def __init__(self, cues: Iterable[Cue], forms: Forms = only_itself) -> None:
        """Index cues.

        Args:
            cues: The cues.
            forms: Tells the words that a word of a text may stand for, itself the first.
        """
        self._forms = forms
        self._cues = list(cues)
        self._words: Mapping[str, list[Cue]] = defaultdict(list)
        self._starts: Mapping[str, list[Cue]] = defaultdict(list)
        for cue in self._cues:
            first = cue.first
            if first is not None:
                (self._starts if first.is_start else self._words)[first.text].append(cue)
        self._sharing: dict[tuple[Part, ...], int] = {}
        self._like: dict[str, Sequence[tuple[int, Part]]] = {}

    def specific(self, cue: Cue) -> float:
        """Return how specific a cue is: the more words and letters it has, and the fewer relations share it."""
        if cue.parts not in self._sharing:
            alike = (self._starts if cue.parts[0].is_start else self._words)[cue.parts[0].text]
            self._sharing[cue.parts] = len({one.relation for one in alike if one.parts == cue.parts})
        return (log(1 + cue.letters) + _MORE_WORDS * (len(cue.parts) - 1)) / self._sharing[cue.parts]

    @cached_property
    def _within(self) -> Mapping[str, list[list[int]]]:
        """By the longer words in them the numbers of cues, a list for each way in which the word is written."""
        by_chunk: Mapping[str, list[int]] = defaultdict(list)
        for number, cue in enumerate(self._cues):
            for chunk in cue.written.split():
                by_chunk[chunk].append(number)
        within: Mapping[str, list[list[int]]] = defaultdict(list)
        for chunk, numbers in by_chunk.items():
            for word in _words(chunk):
                if len(word) >= _LONG:
                    within[word].append(numbers)
        return within

    def matches(self, words: tuple[str, ...]) -> Iterator[Match]:
        """Yield the cues that stand in words, where they begin.

        Args:
            words: As :func:`~kg.finder.words.tokens` gives them.
        """
        forms = [self._forms(word) for word in words]
        for start in range(len(words)):
            for cue in self._beginning(forms[start]):
                if len(cue.parts) == 1:
                    yield Match(cue, start, start + 1)
                elif loose := _end_of(cue.parts, forms, start, _LOOSE):  # most cues are not there, even so
                    end = _end_of(cue.parts, forms, start)
                    yield Match(cue, start, end or loose, is_loose=end is None)

    def partly(self, words: tuple[str, ...]) -> dict[str, tuple[float, Cue]]:
        """Return relations with a cue of several words of which some stand in words, and how much of it does.

        A cue with a negation counts as a whole or not at all: ``no doubt`` is the opposite of ``doubt``. Where forms
        of words are known, one word must be such a form, for as the beginning of another it only looks alike: ``visar``
        is no ``visa``.

        Args:
            words: As :func:`~kg.finder.words.tokens` gives them.
        """
        parts: dict[int, set[Part]] = defaultdict(set)
        known: set[tuple[int, Part]] = set()
        for word in words:
            forms = self._forms(word)
            for number, part in self._parts_like(word):
                parts[number].add(part)
                known |= {(number, part)} if part.text in forms else set()
        best: dict[str, tuple[float, Cue]] = {}
        for number, found in parts.items():
            cue = self._cues[number]
            if all(is_small(part.text) for part in found):
                continue
            if self._forms is not only_itself and len(found) == 1 and (number, *found) not in known:
                continue
            share = sum(len(part.text) for part in found) / cue.letters
            if share > best.get(cue.relation, (0.0, cue))[0]:
                best[cue.relation] = share, cue
        return best

    def _parts_like(self, word: str) -> Sequence[tuple[int, Part]]:
        """Return the parts of cues that a word is, with the numbers of the cues, looked up once for each word."""
        found = self._like.get(word)
        if found is None:
            forms = self._forms(word)
            found = self._like[word] = [
                (number, part)
                for start in _starts_of(forms, _LONG)
                for number in sorted(set().union(*self._within.get(start, ())))
                if self._cues[number].counts_in_part
                for part in self._cues[number].parts
                if part.text == start and part.is_in(forms)
            ]
        return found

    def _beginning(self, forms: tuple[str, ...]) -> Iterator[Cue]:
        for form in forms:
            yield from self._words.get(form, ())
        for start in _starts_of(forms, 1):
            yield from self._starts.get(start, ())


def _starts_of(forms: tuple[str, ...], shortest: int) -> dict[str, None]:
    """Return how words begin, each beginning once."""
    return dict.fromkeys(form[:length] for form in forms for length in range(shortest, len(form) + 1))


def _end_of(parts: tuple[Part, ...], forms: Sequence[tuple[str, ...]], start: int, loose: int = 0) -> int | None:
    """Return where the parts of a cue end in words, the first of them at an index where it is known to stand.

    ``None`` says that they do not all stand there. So many words more than the cue says may stand before each of its
    further parts.
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
            return None
    return min(ends) + 1
