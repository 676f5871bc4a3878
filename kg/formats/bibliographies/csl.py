"""Bibliographies in CSL JSON, as Zotero and others export them: an article for each reference, without its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.formats.bibliographies.references import day_of, referenced
from kg.formats.json_files import objects_in, read_json, text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import Record, Unread, told_apart

_ITEM = re.compile(
    rb'"type"\s*:\s*"(?:article(?:-\w+)*|bill|book|broadcast|chapter|document|entry(?:-\w+)?|hearing|interview|'
    rb"legal_case|legislation|manuscript|paper-conference|personal_communication|post(?:-weblog)?|regulation|report|"
    rb'review(?:-book)?|song|speech|thesis|treaty|webpage)"'
)
"""An item of one of the types of the Citation Style Language, version 1.0.2."""
_FIELD = re.compile(rb'"(?:issued|container-title|title-short|citation-key|accessed)"\s*:')


def read_csl(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield an article for each reference.

    Args:
        paths: Files of CSL JSON: a list of items, or an object with one as ``items``.

    Raises:
        KgError: A file is no JSON, or holds no list.
    """
    seen: set[str] = set()
    for path in paths:
        data = read_json(path)
        items = data.get("items") if isinstance(data, dict) and "type" not in data else data
        if not isinstance(items, list | dict):
            raise KgError(f"{path}: this is no list of references; export the bibliography as CSL JSON")
        for number, item in enumerate(items if isinstance(items, list) else [items], start=1):
            place = f"{path.name}, item {number}"
            if not isinstance(item, dict):
                yield Unread(place, "it is no reference; export the bibliography anew", str(item)[:500])
                continue
            id = text_in(item.get("id")) or text_in(item.get("citation-key")) or str(number)
            yield _article(told_apart(id, seen), place, item)


def _article(id: str, place: str, item: dict[str, Any]) -> Record:
    facts = {
        "title": text_in(item.get("title")),
        "publisher": text_in(item.get("container-title")) or text_in(item.get("publisher")),
        "published": _date(item.get("issued")),
        "url": text_in(item.get("URL")),
        "doi": text_in(item.get("DOI")),
        "language": text_in(item.get("language")),
        "section": text_in(item.get("section")),
    }
    authors = [_name(one) for one in objects_in(item.get("author"))]
    tags = re.split(r"[,;]", text_in(item.get("keyword")))
    notes = texts_in(item.get("abstract")) + texts_in(item.get("note"))
    return referenced(id, place, facts, authors=authors, tags=tags, notes=notes)


def _name(author: dict[str, Any]) -> str:
    parts = (author.get(part) for part in ("given", "dropping-particle", "non-dropping-particle", "family", "suffix"))
    return text_in(author.get("literal")) or " ".join(filter(None, map(text_in, parts)))


def _date(issued: Any) -> str:
    if not isinstance(issued, dict):
        return text_in(issued)
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    day = day_of(*first[:3]) if isinstance(first, list) and first else ""
    return day or text_in(issued.get("raw")) or text_in(issued.get("literal"))


def _recognises(path: Path, head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{") and bool(_ITEM.search(head) and _FIELD.search(head))


READER = Reader(
    name="csl-json",
    title="a bibliography, CSL JSON",
    suffixes=(".json", ".csljson"),
    recognises=_recognises,
    read=read_csl,
)
