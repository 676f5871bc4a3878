"""Feeds that were saved as files, RSS and Atom: an article for each entry, with its text where the feed has it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.date_spellings import readings
from kg.errors import KgError, MissingExtra
from kg.formats.bibliographies.references import day_of, referenced
from kg.formats.json_files import text_in
from kg.formats.reader import Reader
from kg.formats.records import Record, told_apart

MOST_BYTES = 100_000_000
"""How large a feed may be."""
_WHOLE_TEXT = 1_500
"""From how many signs on a summary is the text itself, as in feeds that have no other place for it."""
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)\b")


def read_feeds(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield an article for each entry; nothing is fetched.

    Args:
        paths: The files.

    Raises:
        MissingExtra: The libraries that read them are not installed.
        KgError: A file is no feed, is too large, or declares entities.
    """
    if find_spec("feedparser") is None or find_spec("lxml") is None:
        raise MissingExtra("reading a feed", "formats")
    seen: set[str] = set()
    for path in paths:
        feed = _parsed(path)
        of_feed = feed.get("feed", {})
        for number, entry in enumerate(feed.get("entries", ()), start=1):
            id = text_in(entry.get("id")) or text_in(entry.get("link")) or str(number)
            yield _article(told_apart(id, seen), f"{path.name}, entry {number}", entry, of_feed)


def _parsed(path: Path) -> Mapping[str, Any]:
    import feedparser

    with path.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise KgError(f"{path}: a feed may have {MOST_BYTES // 1_000_000} MB at most; split it")
    if b"<!ENTITY" in content.upper():
        raise KgError(f"{path}: it declares entities, which no feed needs; remove them")
    try:
        feed: Mapping[str, Any] = feedparser.parse(io.BytesIO(content))
    except Exception as error:  # the library raises anything for damaged files
        raise KgError(f"{path}: this feed cannot be read ({type(error).__name__}); save it anew") from error
    if not feed.get("entries"):
        raise KgError(f"{path}: no entry of a feed can be read in it; save the feed anew")
    return feed


def _article(id: str, place: str, entry: dict[str, Any], feed: Mapping[str, Any]) -> Record:
    contents = entry.get("content")
    of_entry = [_text(text_in(one.get("value"))) for one in contents] if isinstance(contents, list) else []
    text = max(of_entry, key=len, default="")
    summary = _text(text_in(entry.get("summary")))
    if not text and len(summary) >= _WHOLE_TEXT:
        text = summary
    source = entry.get("source")
    facts = {
        "title": _text(text_in(entry.get("title"))),
        "publisher": text_in(source.get("title")) if isinstance(source, Mapping) else "",
        "published": _date(entry, "published") or _date(entry, "updated"),
        "url": text_in(entry.get("link")),
        "language": text_in(entry.get("language")) or text_in(feed.get("language")),
    }
    facts["publisher"] = facts["publisher"] or _text(text_in(feed.get("title")))
    tags = [text_in(one.get("term")) for one in entry.get("tags") or () if isinstance(one, Mapping)]
    notes = [] if text else [summary]
    return referenced(id, place, facts, authors=[text_in(entry.get("author"))], tags=tags, notes=notes, text=text)


def _date(entry: dict[str, Any], name: str) -> str:
    """Return a day as the feed writes it, in the time of its place; the library takes other fields for missing ones."""
    written = text_in(dict.get(entry, name))
    found = readings(written)
    if len(found) == 1:
        return found[0]
    parsed = dict.get(entry, f"{name}_parsed")
    return day_of(*(int(one) for one in parsed[:3])) if parsed else written


def _text(html: str) -> str:
    """Return the text of a piece of HTML, paragraph by paragraph."""
    if "<" not in html and "&" not in html:
        return html.strip()
    from lxml.etree import LxmlError
    from lxml.html import document_fromstring

    from kg.formats.documents.markup import parser_of_pages, text_of

    try:
        return text_of(document_fromstring(f"<div>{html}</div>".encode(errors="replace"), parser=parser_of_pages()))
    except (LxmlError, ValueError):
        return re.sub(r"<[^>]*>", " ", html).strip()


def _recognises(path: Path, head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:4096]
    return start.startswith(b"<") and _FEED.search(start) is not None and b"<html" not in start.lower()


READER = Reader(
    name="feed",
    title="a feed, RSS or Atom",
    suffixes=(".rss", ".atom", ".xml", ".rdf"),
    recognises=_recognises,
    read=read_feeds,
)
