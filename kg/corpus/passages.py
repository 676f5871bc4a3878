"""The passages of a text that are most like some words: where a quote may have stood before one of both was changed."""

from __future__ import annotations

import difflib
import re
from collections import Counter, defaultdict
from typing import NamedTuple

from kg.corpus.folding import Folded, plain

_WORD = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]|[^\\W_]+")
"""A word; in scripts without blanks between words, a letter."""
_FREQUENT = 200
"""How often a word may stand in a text to say where a passage is."""
_GRID = 8
_LOOKED_AT = 8


class Passage(NamedTuple):
    """A stretch of a text that is like some words.

    Args:
        start: Offset of its first code point in the text as printed.
        end: Offset after its last one.
        words: It without what is set around words, folded.
        likeness: How alike it is, from 0 to 1: letters in common, in order.
    """

    start: int
    end: int
    words: str
    likeness: float


class Passages:
    """The words of a text by where they stand.

    Args:
        reading: The text without what is set around its words.
    """

    def __init__(self, reading: Folded) -> None:
        self._reading = reading
        self._spans: list[tuple[int, int]] = []
        self._words: list[str] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        for found in _WORD.finditer(reading.text):
            word = found[0].casefold()
            self._places[word].append(len(self._words))
            self._words.append(word)
            self._spans.append(found.span())

    def like(self, exact: str, most: int) -> list[Passage]:
        """Return passages that share words with others in their order, the most alike first, none within another.

        Args:
            exact: The words.
            most: How many passages to return at most.
        """
        wanted = plain(exact)
        words = [word.casefold() for word in _WORD.findall(wanted)]
        beginnings = self._beginnings(words)
        kept: list[Passage] = []
        taken: list[tuple[int, int]] = []
        while len(kept) < most:
            windows = {window for first in beginnings for window in _windows(first, len(words), taken)}
            passages = [one for window in windows if (one := self._passage(wanted, words, *window))]
            if not passages:
                break
            best, first, last = min(passages, key=lambda one: (-one[0].likeness, one[0].start))
            kept.append(best)
            taken.append((first, last + 1))
        return kept

    def _beginnings(self, words: list[str]) -> list[int]:
        """Return about where passages begin that share most words, rare ones above all, with others."""
        known = {word: places for word in set(words) if (places := self._places.get(word))}
        rare = {word: places for word, places in known.items() if len(places) <= _FREQUENT}
        votes: Counter[tuple[int, int]] = Counter()
        for number, word in enumerate(words):
            for place in (rare or known).get(word, ()):
                for shift in (0, _GRID // 2):
                    votes[shift, (place - number + shift) // _GRID] += 1
        best = sorted(votes, key=lambda one: (-votes[one], one))[: 2 * _LOOKED_AT]
        return sorted({cell * _GRID - shift for shift, cell in best})

    def _passage(self, wanted: str, words: list[str], begin: int, end: int) -> tuple[Passage, int, int] | None:
        """Return the passage between two words that is most like others, and its first and last word."""
        from rapidfuzz import fuzz

        window = self._words[begin:end]
        match = difflib.SequenceMatcher(None, window, words, autojunk=False)
        blocks = [block for block in match.get_matching_blocks() if block.size]
        if not blocks:
            return None
        start = max(begin, begin + blocks[0].a - blocks[0].b)
        behind = len(words) - blocks[-1].b - blocks[-1].size
        last = begin + min(len(window), blocks[-1].a + blocks[-1].size + behind) - 1
        text = self._reading.text
        edges = len(wanted) - len(wanted.lstrip(_SIGNS)), len(wanted) - len(wanted.rstrip(_SIGNS))
        left, right = self._spans[start][0], self._spans[last][1]
        left -= _signs_at(text[max(0, left - edges[0]) : left][::-1])
        right += _signs_at(text[right : right + edges[1]])
        printed = self._reading.start(left), self._reading.end(right)
        if printed[0] is None or printed[1] is None:
            return None
        likeness = fuzz.ratio(wanted, text[left:right]) / 100
        return Passage(printed[0], printed[1], text[left:right], likeness), start, last


def _windows(first: int, length: int, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where passages may lie that begin near a word, without those that are taken."""
    slack = _GRID + length // 4
    windows = [(max(0, first - slack), first + length + slack + _GRID)]
    for start, end in taken:
        cut = [part for one in windows for part in ((one[0], min(one[1], start)), (max(one[0], end), one[1]))]
        windows = [one for one in cut if one[0] < one[1]]
    return windows


_SIGNS = "".join(sign for sign in map(chr, range(0x2100)) if not sign.isalnum() and sign.isprintable())
"""What is neither letter nor figure, at the edges of a quote."""


def _signs_at(text: str) -> int:
    """Return how many signs that are no letters stand at the beginning of a text."""
    return next((number for number, sign in enumerate(text) if sign.isalnum() or sign.isspace()), len(text))
