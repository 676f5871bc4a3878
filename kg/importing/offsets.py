"""Where the words that a tool marked stand in the body of an article: its text tidied, below a title.

Tidying changes line ends, drops control signs and blanks, and lifts the title out. All other signs stay, in their
order, so that each is found again by how many of them stand before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from kg.changing.document import printed, title_block
from kg.corpus.anchors import Span as Place
from kg.corpus.text_file import CONTROL
from kg.formats.records import Span

_KEPT = re.compile(rf"[^\s{CONTROL.pattern[1:-1]}]+")
_HALF = re.compile("[\ud800-\udfff]")
_EDGE = "\0"
"""What stands for the beginning and the end of a text, where what stands around some words is compared."""
_AROUND = 60
"""How many signs, blanks aside, must agree before and after the lines of marked words where a text is not the same."""


class Signs:
    """The signs of a text that tidying keeps: all but blanks, line ends and control signs.

    Args:
        text: The text.

    Attributes:
        text: The signs, without what stands between them.
    """

    def __init__(self, text: str) -> None:
        runs = list(_KEPT.finditer(text))
        self._starts = [run.start() for run in runs]
        self._counts: list[int] = []
        count = 0
        for run in runs:
            self._counts.append(count)
            count += run.end() - run.start()
        self.text = _HALF.sub("\ufffd", "".join(run[0] for run in runs))

    def before(self, offset: int) -> int:
        """Return how many of the signs stand before an offset of the text."""
        run = bisect_left(self._starts, offset) - 1
        if run < 0:
            return 0
        end = self._counts[run + 1] if run + 1 < len(self._counts) else len(self.text)
        return min(end, self._counts[run] + offset - self._starts[run])

    def offset(self, number: int) -> int:
        """Return where the sign stands in the text before which there is a number of others."""
        run = bisect_right(self._counts, number) - 1
        return self._starts[run] + number - self._counts[run]


class Alignment:
    """A text as a tool has it, beside the body of its article.

    Args:
        text: The text as the tool has it.
        body: The body of the article, which begins with its title as a heading.
    """

    def __init__(self, text: str, body: str) -> None:
        self._text, self._body = text, body
        self._theirs, self._ours = Signs(text), Signs(body)
        headline = body.partition("\n")[0]
        self._below = self._ours.before(len(headline))
        self._cut, self._heading, self._title = 0, "", Signs(headline.removeprefix("#")).text
        blocks = printed(text).split("\n\n")
        number = title_block(headline.removeprefix("#").strip(), blocks)
        if number is not None:
            self._cut = len(Signs("\n\n".join(blocks[:number])).text)
            self._heading = Signs(blocks[number]).text
        signs, after = self._theirs.text, self._cut + len(self._heading)
        self._without = signs[: self._cut] + signs[after:]
        ours = self._ours.text[self._below :]
        self._is_same = self._without == ours
        self._between_edges = ("", "") if self._is_same else (f"{_EDGE}{self._without}{_EDGE}", f"{_EDGE}{ours}{_EDGE}")

    def place(self, span: Span) -> Place | None:
        """Return where marked words stand in the body; nothing where they, or what stands around, are not the same.

        Args:
            span: Where they stand in the text.
        """
        first, end = self._theirs.before(span.start), self._theirs.before(span.end)
        if first == end:
            return None
        if self._is_same:
            start, last = self._same(first), self._same(end - 1)
        else:
            start = self._by_lines(span, first)
            last = None if start is None else start + end - first - 1
        if start is None or last is None or last < start:
            return None
        found = Place(self._ours.offset(start), self._ours.offset(last) + 1)
        marked = printed(self._text[span.start : span.end]).split()
        return found if marked == self._body[found.start : found.end].split() else None

    def _same(self, number: int) -> int | None:
        """Return which sign of the body a sign of the text is, where all of them are the same."""
        if number < self._cut:
            return self._below + number
        after = number - self._cut - len(self._heading)
        if after >= 0:
            return self._below + self._cut + after
        title = self._heading.find(self._title)
        within = number - self._cut - title
        return 1 + within if title >= 0 and -1 <= within < len(self._title) else None

    def _by_lines(self, span: Span, first: int) -> int | None:
        """Return which sign of the body a sign of the text is, by the lines of its mark and what stands around them.

        They must stand once in both, and where a text begins or ends with them, the other one must do so as well.
        """
        line = max(self._text.rfind(sign, 0, span.start) for sign in "\r\n") + 1
        ends = [at for sign in "\r\n" if (at := self._text.find(sign, span.end)) >= 0]
        low, high = self._theirs.before(line), self._theirs.before(min(ends, default=len(self._text)))
        if first < self._cut + len(self._heading):
            if high > self._cut:
                return None
        else:
            low, high, first = (max(self._cut, one - len(self._heading)) for one in (low, high, first))
        theirs, ours = self._between_edges
        low, high = max(0, low + 1 - _AROUND), high + 1 + _AROUND  # behind the edge
        words = theirs[low:high]
        at = ours.find(words)
        if at < 0 or ours.find(words, at + 1) >= 0 or theirs.find(words) != low or theirs.find(words, low + 1) >= 0:
            return None
        return self._below + at - 1 + first + 1 - low


@lru_cache(maxsize=2)
def aligned(text: str, body: str) -> Alignment:
    """Return a text beside the body of its article; of the last two, what was made of them is kept."""
    return Alignment(text, body)
