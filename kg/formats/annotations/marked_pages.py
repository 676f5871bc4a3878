"""Annotations of pages that are known by their address alone: marked words, tags and comments.

The text of the page is not in such a file: an article is known by its address, a coding by its words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from kg.changing.document import Document
from kg.formats.annotations.tags import by_variable
from kg.formats.json_files import objects_in, text_in
from kg.formats.records import ReadArticle, ReadCoding, ReadValue, Record, Unread
from kg.phrases import listed

_QUOTE = "TextQuoteSelector"
"""The selector of the Web Annotation Data Model that has the words themselves."""


class Words(NamedTuple):
    """Words that are marked, with what stands directly before and after them where that is told."""

    exact: str
    before: str
    after: str


NOTHING = Words("", "", "")


@dataclass(frozen=True, slots=True)
class Marked:
    """Words of a page that were marked.

    Args:
        id: What the tool knows it by.
        url: The address of the page.
        title: Its title.
        words: The words, each stretch by itself; none where one of them is not told.
        tags: Tags, of which some say a variable (:func:`kg.formats.annotations.tags.by_variable`).
        comments: What was written beside it.
        coder: Who marked it.
        fault: Why it marks no words, where it marks none.
    """

    id: str
    url: str
    title: str
    words: tuple[Words, ...]
    tags: tuple[str, ...]
    comments: tuple[str, ...]
    coder: str
    fault: str = ""


def records_of(
    found: Iterable[tuple[str, Mapping[str, Any] | Unread]], marked: Callable[[Mapping[str, Any]], Marked]
) -> Iterator[Record]:
    """Yield the pages and codings that annotations say, each page once.

    Args:
        found: The annotations with their places.
        marked: Returns what an annotation says.
    """
    seen: set[str] = set()
    for place, one in found:
        if isinstance(one, Unread):
            yield one
            continue
        said = marked(one)
        if not said.url or not said.words:
            reason = "this annotation has no address of a page" if not said.url else said.fault
            yield Unread(place, reason, json.dumps(one, ensure_ascii=False)[:500])
            continue
        if said.url not in seen:
            seen.add(said.url)
            url = said.url if "://" in said.url else ""
            yield ReadArticle(said.url, place, Document("", title=said.title, url=url))
        yield _coding(said, place)


def words_in(target: Mapping[str, Any]) -> Words:
    """Return the words that a target marks, of whichever selector has them, refinements included."""
    quotes = (one for one in _selectors(target) if one.get("type") == _QUOTE)
    return next((Words(*(text_in(one.get(name)) for name in ("exact", "prefix", "suffix"))) for one in quotes), NOTHING)


def without_words(target: Mapping[str, Any]) -> str:
    """Return why a target marks no words: it says otherwise where they stand, or means the whole page."""
    types = dict.fromkeys(text_in(one.get("type")) or "no type" for one in _selectors(target))
    if not types:
        return "this annotation is of the whole page, and marks no words of it"
    return f"this annotation does not say its words (TextQuoteSelector), only where they stand ({listed(types)})"


def _selectors(target: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the selectors of a target, each before those that refine it; not by recursion, which has bounds."""
    left = [target]
    while left:
        one = left.pop()
        for selector in objects_in(one.get("selector", one.get("refinedBy"))):
            yield selector
            left.append({"refinedBy": selector.get("refinedBy")})


def _coding(said: Marked, place: str) -> ReadCoding:
    values: dict[str, tuple[ReadValue, ...]] = {**by_variable(said.tags)}
    comment = "\n".join(_written(said.comments))
    if comment:
        values["comment"] = (comment,)
    return ReadCoding(
        said.id or place,
        place,
        "annotation",
        said.url,
        values,
        words=tuple(one.exact for one in said.words),
        coder=said.coder,
        around=tuple((one.before, one.after) for one in said.words),
    )


def _written(texts: Iterable[str]) -> Iterator[str]:
    return (text for text in texts if text.strip())
