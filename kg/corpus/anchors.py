"""Finding the words of a quote in its article: exactly once, or not at all.

What counts as equal is said in :mod:`kg.corpus.folding`; everything else must be as printed. Words are looked for in
the text as printed first, and only where they are not found in the text without footnote marks, emphasis and the like.
There is no fuzzy matching: an orphan is better than a wrong anchor.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from kg.corpus.folding import Folded, folded, plain
from kg.corpus.passages import Passage, Passages, is_within_word

_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010](?=[^\W\d_])")
_BROKEN = re.compile(r"[-\u2010][ \t]*\n[ \t]*\Z")

_LONG = 3_000_000
"""How many code points a text has at most in which passages are looked for that are like some words."""


class Span(NamedTuple):
    """A stretch of a text: the offsets of its first code point and after its last one."""

    start: int
    end: int


class Anchors:
    """A text in which quotes are looked for, as printed."""

    def __init__(self, body: str) -> None:
        self.body = body
        self._printed = Folded(body)

    def find(self, exact: str, prefix: str | None = None, suffix: str | None = None) -> list[Span]:
        """Return every place where words occur, directly between a prefix and a suffix if those are given."""
        words = [exact, prefix or "", suffix or ""]
        spans = list(self._between(self._printed, *map(folded, words)))
        return spans or list(self._between(self._plain, *map(plain, words)))

    def nearest(self, exact: str, most: int = 1) -> list[Passage]:
        """Return the passages most like some words, the most alike first; none where nothing is like them.

        A long text is not looked through, which would take much time and memory.
        """
        return [] if self.is_long else self._passages.like(exact, most)

    @property
    def is_long(self) -> bool:
        """Whether a text is longer than a long book, so that no passages of it are looked for."""
        return len(self.body) > _LONG

    def has_word(self, word: str) -> bool:
        """Return whether a word stands in the text, small or capital."""
        return self._passages.has_word(word)

    def is_whole(self, span: Span) -> bool:
        """Return whether a place neither begins nor ends within a word; scripts without blanks tell no words apart."""
        return not any(is_within_word(self.body, edge) for edge in span)

    def around(self, span: Span, width: int = 30) -> tuple[str, str]:
        """Return the words before and after a place, to tell it from others."""
        before = " ".join(self.body[max(0, span.start - width) : span.start].split()[1:])
        after = " ".join(self.body[span.end : span.end + width].split()[:-1])
        return before, after

    @cached_property
    def _plain(self) -> Folded:
        return Folded(self.body, is_plain=True)

    @cached_property
    def _passages(self) -> Passages:
        return Passages(self._plain)

    def _between(self, reading: Folded, needle: str, before: str, after: str) -> Iterator[Span]:
        """Yield where words stand between others, in their folded forms."""
        for start, end, missing in _occurrences(reading.text, needle) if needle else ():
            fits_before = not before or reading.text[:start].rstrip().endswith(before)
            fits_after = not after or reading.text[end:].lstrip().startswith(after)
            if fits_before and fits_after and not unicodedata.combining(reading.text[end : end + 1] or " "):
                first, last = reading.start(start), reading.end(end)
                if first is not None and last is not None and all(self._is_broken(reading, one) for one in missing):
                    yield Span(first, last)

    def _is_broken(self, reading: Folded, position: int) -> bool:
        """Return whether a line ends within a word before a position, so that its hyphen may belong to it or not."""
        place = reading.start(position)
        return place is not None and _BROKEN.search(self.body, max(0, place - 50), place) is not None


@lru_cache(maxsize=4)
def anchors_of(body: str) -> Anchors:
    """Return a text in which quotes are looked for; of the last few texts, what was made of them is kept."""
    return Anchors(body)


def _occurrences(text: str, needle: str) -> Iterator[tuple[int, int, list[int]]]:
    """Yield start and end of some words wherever they stand, and where a hyphen of theirs is missing there."""
    parts = _HYPHEN.split(needle)
    if len(parts) == 1:
        start = text.find(needle)
        while start >= 0:
            yield start, start + len(needle), []
            start = text.find(needle, start + 1)
        return
    pattern = re.compile("([-\u2010]?)".join(map(re.escape, parts)))
    found = pattern.search(text)
    while found:
        yield found.start(), found.end(), [found.end(group) for group in range(1, len(parts)) if not found[group]]
        found = pattern.search(text, found.start() + 1)
