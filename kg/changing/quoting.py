"""How the words of a quote are written: exact, with their neighbours where they stand in the article more than once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.corpus.anchors import Anchors, Span
from kg.corpus.folding import without_silent
from kg.corpus.yaml_file import Plain
from kg.errors import ChangeRefused

_OUTER = " \t\n\r.,;:!?…–—-"
"""Signs that fall off at both ends of a quote."""
_PAIRS = {"(": ")", "[": "]", "“": "”", "„": "”“", "«": "»", "‘": "’", "‹": "›"}
"""What opens, with all that may close it."""
_CLOSING = frozenset(")]”»›")
"""What only closes; an apostrophe may begin a word."""
_MOST_WORDS = 12
"""How many words beside a quote are tried to tell it from others."""
_FAR = 400
_WORD = re.compile(r"\S*\w\S*")


def trimmed(text: str, span: Span) -> Span:
    """Return a place without blanks and punctuation at its ends, and without a bracket or mark of which one is there.

    Args:
        text: The text.
        span: The place.
    """
    start, end = max(0, span.start), min(len(text), span.end)
    while True:
        before = start, end
        while start < end and (text[start] in _OUTER or _is_alone(text[start:end], at_start=True)):
            start += 1
        while end > start and (text[end - 1] in _OUTER or _is_alone(text[start:end], at_start=False)):
            end -= 1
        if (start, end) == before:
            return Span(start, end)


def _is_alone(words: str, *, at_start: bool) -> bool:
    """Return whether a bracket or a mark at an end of some words has no partner among them."""
    if words[0 if at_start else -1].isalnum():
        return False
    sign, rest = (words[0], words[1:]) if at_start else (words[-1], words[:-1])
    if sign == '"':
        return rest.count(sign) % 2 == 0
    partners = [_PAIRS[sign]] if sign in _PAIRS else []
    partners = partners if at_start else [left for left, rights in _PAIRS.items() if sign in rights]
    if partners and sign != "’":
        return not any(partner in rest for some in partners for partner in some)
    return sign in (_CLOSING if at_start else _PAIRS)


def written_quote(spans: Sequence[Span], anchors: Anchors, *, is_trimmed: bool = True) -> Plain:
    """Return a quote as a person writes it: its words, words with their neighbours, or a list of segments.

    Args:
        spans: Its places in the article, in their order.
        anchors: The article.
        is_trimmed: Whether blanks and punctuation at the ends of its places are left out.

    Raises:
        ChangeRefused: There are no words, or they cannot be told from others.
    """
    given = (trimmed(anchors.body, span) if is_trimmed else span for span in spans)
    kept = [one for one in given if one.start < one.end]
    if not kept:
        raise ChangeRefused("the quote is empty; give the words that carry the statement; nothing was changed")
    segments = [_segment(span, anchors) for span in sorted(kept)]
    return segments[0] if len(segments) == 1 else segments


def _segment(span: Span, anchors: Anchors) -> Plain:
    exact = " ".join(without_silent(anchors.body[span.start : span.end]).split())
    found = anchors.find(exact)
    if len(found) == 1 and _overlap(found[0], span):
        return exact
    for prefix, suffix in _neighbours(span, anchors.body):
        found = anchors.find(exact, prefix, suffix)
        if len(found) == 1 and _overlap(found[0], span):
            sides = {"prefix": prefix, "suffix": suffix}
            return {"exact": exact, **{side: words for side, words in sides.items() if words}}
    shown = exact if len(exact) < 60 else f"{exact[:57]}…"
    message = f"the words '{shown}' cannot be told from others in the article"
    raise ChangeRefused(f"{message}; take more or other words; nothing was changed")


def _neighbours(span: Span, body: str) -> Iterator[tuple[str | None, str | None]]:
    """Yield words before and after a place, ever more of them; each side by itself before both together."""
    left, right = body[max(0, span.start - _FAR) : span.start], body[span.end : span.end + _FAR]
    starts = [found.start() for found in _WORD.finditer(left)][: -_MOST_WORDS - 1 : -1]
    ends = [found.end() for found in _WORD.finditer(right)][:_MOST_WORDS]
    for number in range(max(len(starts), len(ends))):
        prefix = " ".join(left[starts[min(number, len(starts) - 1)] :].split()) if starts else None
        suffix = " ".join(right[: ends[min(number, len(ends) - 1)]].split()) if ends else None
        yield from ((prefix, None), (None, suffix), (prefix, suffix))


def _overlap(found: Span, span: Span) -> bool:
    return found.start < span.end and span.start < found.end
