"""The words that carry a statement, each stretch anchored in its article."""

from __future__ import annotations

from kg.value import Value

LEFT_OUT = "[…]"
"""What stands for what lies between two stretches of a quote."""


class Segment(Value):
    """One unbroken stretch of a quote, anchored in its article (Web Annotation selectors).

    Args:
        exact: The words as the coder wrote them.
        prefix: Words directly before, where the quote alone is not unique.
        suffix: Words directly after, likewise.
        start: Offset of the first code point in the article's body.
        end: Offset after the last one.
    """

    exact: str
    prefix: str | None = None
    suffix: str | None = None
    start: int
    end: int


class Quote(Value):
    """The words that carry a statement; or why there are none, where it was imported without them.

    Args:
        segments: The words, in the order of writing; empty where there are none.
        missing: Why there are none; ``None`` where there are some.
        record: Where a statement without words comes from, such as ``triples.csv, row 3``.
    """

    segments: tuple[Segment, ...] = ()
    missing: str | None = None
    record: str | None = None

    @property
    def exact(self) -> str | None:
        """The words on one line; what lies between two segments is ``[…]``."""
        if not self.segments:
            return None
        return f" {LEFT_OUT} ".join(" ".join(segment.exact.split()) for segment in self.segments)

    @property
    def start(self) -> int | None:
        """Offset of the first code point."""
        return min((segment.start for segment in self.segments), default=None)

    @property
    def end(self) -> int | None:
        """Offset after the last code point."""
        return max((segment.end for segment in self.segments), default=None)

    @property
    def in_its_place(self) -> str:
        """What readers see where the words are missing: that there are none, why, and the record there is instead."""
        record = f" ({self.record})" if self.record else ""
        return f"no words: {self.missing}{record}"
