"""The sentences of an article, and its title: what is read, coded or found to have nothing to code, one by one."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.model import Article

_LINE_GAP = re.compile(r"\n[^\S\n]*\n|\n(?=#)")
"""What parts paragraphs."""
_STOP = re.compile(r"(?:(?P<dot>\.)|[!?…])[\"'”’»“)\]]*(?=\s)|[。！？｡।۔؟][”」』）]*")
"""What may end a sentence."""
_BEFORE = re.compile(r"([^\W_][\w.’'-]*)$")
_NEXT = re.compile(r"\s*[\"'“„«‘(\[]*(\w?)")
_SHORTENED_WORDS = """mr mrs ms dr prof st gen col lt sgt capt maj adm gov sen rep rev hon pres sr jr vs etc nos vol fig
    inc ltd corp jan feb mar apr jun jul aug sept oct nov dec bzw usw z.b d.h u.a bspw nr abs al tj tzn np m.in itd itp
    ul r płk hab inż por św м г гг тыс млн млрд руб ул т.е т.д т.п ст проф"""
_SHORTENED = frozenset(_SHORTENED_WORDS.split())
"""What has a stop behind it because it is shortened, and goes on."""


class SentencePlace(NamedTuple):
    """Where a sentence stands.

    Args:
        start: Offset of its first code point in the article's body.
        end: Offset after its last one.
        paragraph: The number of its paragraph; the title is the first.
        is_title: Whether it is the title.
    """

    start: int
    end: int
    paragraph: int
    is_title: bool


def sentences_of(article: Article) -> list[SentencePlace]:
    """Return the title of an article and its sentences, without white space around them."""
    body, start = article.body, 0
    gaps = [*((found.start(), found.end()) for found in _LINE_GAP.finditer(body)), (len(body), len(body))]
    if not any(begin <= article.headline_end <= end for begin, end in gaps):
        gaps = sorted([*gaps, (article.headline_end, article.headline_end)])
    found: list[SentencePlace] = []
    paragraph = 0
    for begin, end in gaps:
        within = [
            SentencePlace(first, last, paragraph, last <= article.headline_end)
            for first, last in _within(body, start, begin)
        ]
        found += within
        paragraph += bool(within)
        start = end
    return found


def _within(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph begin and end."""
    ends = [stop.end() for stop in _STOP.finditer(body, start, end) if _is_end(body, stop, start, end)]
    places: list[tuple[int, int]] = []
    for stop in [*ends, end]:
        words = body[start:stop]
        first, last = start + len(words) - len(words.lstrip("# \t\r\n\f\v\u00a0")), start + len(words.rstrip())
        if first < last:
            places.append((first, last))
        start = stop
    return places


def _is_end(body: str, stop: re.Match[str], start: int, end: int) -> bool:
    """Return whether a sign ends a sentence: nothing shortened stands before it, and no small letter after it."""
    following = _NEXT.match(body, stop.end(), end)
    if following is not None and following[1].islower():
        return False
    before = _BEFORE.search(body, start, stop.start())
    if stop["dot"] is None or before is None:
        return True
    word = before[1]
    return not (word.casefold() in _SHORTENED or (len(word.rpartition(".")[2]) == 1 and word[-1].isupper()))
