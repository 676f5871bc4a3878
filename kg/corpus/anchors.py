"""Finding the words of a quote in its article: exactly once, or not at all.

Runs of white space count as equal, and so do the composed and decomposed forms of a letter (Unicode NFC and NFD);
everything else must be as printed. There is no fuzzy matching: an orphan is better than a wrong anchor.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_RUNS = re.compile(r"\s\s+")


class Span(NamedTuple):
    """A stretch of a text: the offsets of its first code point and after its last one."""

    start: int
    end: int


class Anchors:
    """A text in which quotes are looked for, as printed."""

    def __init__(self, body: str) -> None:
        self.body = body
        self._folded, self._starts, self._shifts = _fold_with_offsets(body)

    def find(self, exact: str, prefix: str | None = None, suffix: str | None = None) -> list[Span]:
        """Return every place where words occur, directly between a prefix and a suffix if those are given."""
        needle = folded(exact)
        before, after = folded(prefix) if prefix else "", folded(suffix) if suffix else ""
        spans: list[Span] = []
        start = self._folded.find(needle) if needle else -1
        while start >= 0:
            end = start + len(needle)
            fits_before = not before or self._folded[:start].rstrip().endswith(before)
            fits_after = not after or self._folded[end:].lstrip().startswith(after)
            if fits_before and fits_after:
                span = Span(self._original(start), self._original(end - 1, last=True))
                if self._is_whole(span, needle, end):
                    spans.append(span)
            start = self._folded.find(needle, start + 1)
        return spans

    def nearest(self, exact: str) -> str:
        """Return the passage most like some words, or an empty string when nothing is like them."""
        words, wanted = self._folded.split(), folded(exact).split()
        if not words or not wanted:
            return ""
        plain = [_bare(word) for word in words]
        match = difflib.SequenceMatcher(None, plain, [_bare(word) for word in wanted], autojunk=False)
        block = match.find_longest_match()
        if not block.size:
            return ""
        start = max(0, block.a - block.b)
        return " ".join(words[start : start + len(wanted)])

    def around(self, span: Span, width: int = 30) -> tuple[str, str]:
        """Return the words before and after a place, to tell it from others."""
        before = " ".join(self.body[max(0, span.start - width) : span.start].split()[1:])
        after = " ".join(self.body[span.end : span.end + width].split()[:-1])
        return before, after

    def _is_whole(self, span: Span, needle: str, end: int) -> bool:
        """Return whether a place begins and ends between letters, not between a letter and an accent of it."""
        cut = unicodedata.combining(self._folded[end : end + 1] or " ")
        printed = self.body[span.start : span.end]
        return not cut and (printed == needle or folded(printed) == needle)

    def _original(self, position: int, *, last: bool = False) -> int:
        """Map an offset of the folded text to the body; with ``last``, to the end of that character there."""
        index = bisect_right(self._starts, position) - 1
        if last and self._starts[index + 1 : index + 2] == [position + 1]:
            index += 1
        return position + int(last) + self._shifts[index]


def folded(text: str) -> str:
    """Return a text with composed letters, single blanks, and none at its ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def unseen(text: str) -> str:
    """Return the first sign of a text that cannot be seen, as ``U+200B``; nothing where all can be.

    Such are controls, and what is as wide as nothing; joiners are no fault, since some scripts need them.
    """
    sign = _UNSEEN.search(text)
    return f"U+{ord(sign[0]):04X}" if sign else ""


def _fold_with_offsets(body: str) -> tuple[str, list[int], list[int]]:
    """Return the folded text, and where its distance to the body changes (offsets in it, and distances).

    Blanks at the ends count for nothing, for no quote begins or ends with one.
    """
    starts, shifts = [0], [0]
    if unicodedata.is_normalized("NFC", body):
        text, removed = body.strip(), 0
        shifts = [body.find(text)]
        for run in _RUNS.finditer(text):
            starts.append(run.start() - removed + 1)
            removed += len(run[0]) - 1
            shifts.append(shifts[0] + removed)
        return " ".join(text.split()), starts, shifts
    pieces: list[str] = []
    length = consumed = 0
    for cluster in _clusters(body):
        piece = " " if cluster.isspace() else unicodedata.normalize("NFC", cluster)
        pieces.append(piece)
        length, consumed = length + len(piece), consumed + len(cluster)
        if consumed - length != shifts[-1]:
            starts.append(length)
            shifts.append(consumed - length)
    return "".join(pieces), starts, shifts


def _clusters(text: str) -> list[str]:
    """Split a text into runs of white space and letters with what combines with them."""
    clusters: list[str] = []
    for char in text:
        joins_space = char.isspace() and clusters and clusters[-1].isspace()
        if clusters and (joins_space or _joins(clusters[-1], char)):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _joins(cluster: str, char: str) -> bool:
    if cluster.isspace():
        return False
    if unicodedata.combining(unicodedata.normalize("NFD", char)[0]):
        return True
    return len(unicodedata.normalize("NFC", cluster + char)) < len(unicodedata.normalize("NFC", cluster)) + 1


def _bare(word: str) -> str:
    return "".join(char for char in word.casefold() if char.isalnum())
