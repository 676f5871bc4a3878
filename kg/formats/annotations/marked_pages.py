"""Annotations of pages that are known by their address alone: marked words, tags and comments.

The text of the page is not in such a file: an article is known by its address, a coding by its words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.annotations.tags import by_variable
from kg.formats.json_files import objects_in, read_json, text_in
from kg.formats.records import ReadArticle, ReadCoding, ReadValue, Record, Unread

_QUOTE = "TextQuoteSelector"
"""The selector of the Web Annotation Data Model that has the words themselves."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words of a page that were marked.

    Args:
        id: What the tool knows it by.
        url: The address of the page.
        title: Its title.
        words: The words.
        tags: Tags, of which some say a variable (:func:`kg.formats.annotations.tags.by_variable`).
        comments: What was written beside it.
        coder: Who marked it.
    """

    id: str
    url: str
    title: str
    words: str
    tags: tuple[str, ...]
    comments: tuple[str, ...]
    coder: str


def records_of(
    paths: Sequence[Path],
    found_in: Callable[[Any], list[dict[str, Any]] | None],
    marked: Callable[[Mapping[str, Any]], Marked],
) -> Iterator[Record]:
    """Yield the pages and codings of files, each page once.

    Args:
        paths: Files of JSON.
        found_in: Returns the annotations in the value of a file, or nothing where it holds none.
        marked: Returns what an annotation says; without address or words where it has none.

    Raises:
        KgError: A file cannot be read, or holds no annotations.
    """
    seen: set[str] = set()
    for path in paths:
        found = found_in(read_json(path))
        if found is None:
            raise KgError(f"{path}: it holds no annotations")
        for number, one in enumerate(found, start=1):
            place, said = f"{path.name}, annotation {number}", marked(one)
            if not said.url or not said.words:
                reason = "this annotation has no address of a page, or no words of it (TextQuoteSelector)"
                yield Unread(place, reason, json.dumps(one, ensure_ascii=False)[:500])
                continue
            if said.url not in seen:
                seen.add(said.url)
                url = said.url if "://" in said.url else ""
                yield ReadArticle(said.url, place, Document("", title=said.title, url=url))
            yield _coding(said, place)


def words_in(target: Mapping[str, Any]) -> str:
    """Return the words that a target marks, of whichever selector has them, refinements included."""
    for selector in objects_in(target.get("selector", [])):
        if selector.get("type") == _QUOTE:
            return text_in(selector.get("exact"))
        if found := words_in({"selector": selector.get("refinedBy", [])}):
            return found
    return ""


def _coding(said: Marked, place: str) -> ReadCoding:
    values: dict[str, tuple[ReadValue, ...]] = {**by_variable(said.tags)}
    comment = "\n".join(_written(said.comments))
    if comment:
        values["comment"] = (comment,)
    return ReadCoding(said.id or place, place, "annotation", said.url, values, words=(said.words,), coder=said.coder)


def _written(texts: Iterable[str]) -> Iterator[str]:
    return (text for text in texts if text.strip())
