"""The passages of a text that are most like some words: where a quote may have stood before one of both was changed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from kg.corpus.folding import Folded, plain

_WORD = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]|[^\\W_]+")
"""A word; in scripts without blanks between words, a letter."""
_FREQUENT = 200
"""How often a word, or two words in a row, may stand in a text to say where a passage is."""
_GRID = 8
_LOOKED_AT = 4
_EDGES = 3
"""By how many runs of words in common, from either end, it is told where a passage begins and ends."""


def is_within_word(text: str, place: int) -> bool:
    """Return whether a place in a text has letters or figures of one word on both sides."""
    around = text[max(0, place - 1) : place + 1]
    return place > 0 and len(around) == 2 and _WORD.fullmatch(around) is not None


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
        self._places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for found in _WORD.finditer(reading.text):
            self._words.append(found[0].casefold())
            self._spans.append(found.span())
        for number, run in enumerate(pairwise([*self._words, ""])):
            self._places[run[:1]].append(number)
            self._places[run].append(number)

    def has_word(self, word: str) -> bool:
        """Return whether a word stands in the text, small or capital."""
        return (word.casefold(),) in self._places

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
        runs = [(number, run) for number, pair in enumerate(pairwise([*words, ""])) for run in (pair[:1], pair)]
        known = [(number, places) for number, run in runs if (places := self._places.get(run))]
        rare = [(number, places) for number, places in known if len(places) <= _FREQUENT]
        votes: Counter[tuple[int, int]] = Counter()
        for shift in (0, _GRID // 2):
            votes.update((shift, (one - at + shift) // _GRID) for at, places in rare or known for one in places)
        best = sorted(votes, key=lambda one: (-votes[one], one))[: 2 * _LOOKED_AT]
        return sorted({cell * _GRID - shift for shift, cell in best})

    def _passage(self, wanted: str, words: list[str], begin: int, end: int) -> tuple[Passage, int, int] | None:
        """Return the passage between two words that is most like others, and its first and last word."""
        from rapidfuzz import fuzz
        from rapidfuzz.distance import Indel

        window = self._words[begin:end]
        blocks = [block for block in Indel.opcodes(window, words).as_matching_blocks() if block.size]
        if not blocks:
            return None
        longest = max(blocks, key=lambda block: block.size)
        starts = {max(0, block.a - block.b) for block in (*blocks[:_EDGES], longest)}
        ends = {min(len(window), block.a + len(words) - block.b) for block in (*blocks[-_EDGES:], longest)}
        pairs = sorted((start, end) for start in starts for end in ends if start < end)
        edges = wanted[: len(wanted) - len(wanted.lstrip(_SIGNS))], wanted[len(wanted.rstrip(_SIGNS)) :]
        places = [(*pair, *self._place(begin + pair[0], begin + pair[1] - 1, edges)) for pair in pairs]
        text = self._reading.text
        best = max(places, key=lambda one: fuzz.ratio(wanted, text[one[2] : one[3]]), default=None)
        if best is None:
            return None
        start, end, left, right = best
        printed = self._reading.start(left), self._reading.end(right)
        if printed[0] is None or printed[1] is None:
            return None
        likeness = fuzz.ratio(wanted, text[left:right]) / 100
        return Passage(printed[0], printed[1], text[left:right], likeness), begin + start, begin + end - 1

    def _place(self, first: int, last: int, edges: tuple[str, str]) -> tuple[int, int]:
        """Return where words begin and end in the text, with as many signs at their edges at most."""
        text = self._reading.text
        left, right = self._spans[first][0], self._spans[last][1]
        left -= _signs_at(text[max(0, left - len(edges[0])) : left][::-1], edges[0])
        right += _signs_at(text[right : right + len(edges[1])], edges[1])
        left -= _is_open(text[left:right], _CLOSING) and text[left - 1 : left] in _CLOSING.values()
        right += _is_open(text[left:right], _OPENING) and text[right : right + 1] in _OPENING.values()
        return left, right


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


_OPENING = {"“": "”", "„": "“", "«": "»", "‘": "’", "‹": "›"}
_CLOSING = {"”": "“", "»": "«"}
_MARKS = frozenset("“”„‟«»‹›‘’‚‛\"'")
"""Quotation marks, with what belongs to them: behind those that open, before those that close."""


def _is_open(text: str, marks: Mapping[str, str]) -> bool:
    """Return whether a quotation mark stands in a text without the one that belongs to it."""
    return any(text.count(mark) > text.count(other) for mark, other in marks.items())


def _signs_at(text: str, edge: str) -> int:
    """Return how many signs stand at the beginning of a text where an edge has some; for quotation marks, only such."""
    only = _MARKS if _MARKS.issuperset(edge) else None
    signs = (sign.isalnum() or sign.isspace() or (only is not None and sign not in only) for sign in text)
    return next((number for number, is_other in enumerate(signs) if is_other), len(text))
