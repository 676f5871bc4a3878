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
    """The words that carry a statement, in the order of writing."""

    segments: tuple[Segment, ...]

    @property
    def exact(self) -> str:
        """The words on one line; what lies between two segments is ``[…]``."""
        return f" {LEFT_OUT} ".join(" ".join(segment.exact.split()) for segment in self.segments)

    @property
    def start(self) -> int:
        """Offset of the first code point."""
        return min(segment.start for segment in self.segments)

    @property
    def end(self) -> int:
        """Offset after the last code point."""
        return max(segment.end for segment in self.segments)
