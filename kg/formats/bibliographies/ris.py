"""Bibliographies in RIS, as Zotero, EndNote and libraries export them: an article for each reference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.errors import KgError, MissingExtra
from kg.formats.bibliographies.references import referenced
from kg.formats.encodings import encoding_of
from kg.formats.json_files import text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import Record, Unread, told_apart

_FIRST = re.compile(r"TY {1,2}- ?")
_NUMBER = re.compile(r"\d+\.\s*")
"""What some programs write before each reference."""
_LAST = re.compile(r"ER {1,2}-")
_PUBLISHERS = ("secondary_title", "journal_name", "alternate_title3", "alternate_title1", "publisher", "custom3")


def read_ris(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield an article for each reference.

    Args:
        paths: The files.

    Raises:
        MissingExtra: The library that reads them is not installed.
        KgError: The letters of a file cannot be read.
    """
    if find_spec("rispy") is None:
        raise MissingExtra("reading RIS", "formats")
    import rispy

    seen: set[str] = set()
    for path in paths:
        for number, lines in _references(path):
            place = f"{path.name}:{number}"
            raw = "".join(lines)
            try:
                found = rispy.loads(raw) if _LAST.match(lines[-1]) else []
            except Exception:  # the library raises anything for what is no RIS
                found = []
            if len(found) != 1:
                reason = "this is no reference: it begins with a line 'TY  - ' and ends with a line 'ER  - '"
                yield Unread(place, reason, raw.strip()[:2000])
                continue
            id = text_in(found[0].get("id")) or str(number)
            yield _article(told_apart(id, seen), place, found[0])


def _references(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines of each reference, and the number of the first."""
    lines: list[str] = []
    first = 1
    try:
        with path.open(encoding=encoding_of(path)) as stream:
            for number, line in enumerate(stream, start=1):
                if _FIRST.match(line) and any(map(str.strip, lines)):
                    yield first, lines
                    lines = []
                if not lines and (not line.strip() or _NUMBER.fullmatch(line)):
                    continue
                if not lines:
                    first = number
                lines.append(line)
                if _LAST.match(line):
                    yield first, lines
                    lines = []
    except UnicodeDecodeError:
        raise KgError(f"{path}: its letters cannot be read; save it as UTF-8") from None
    if lines:
        yield first, lines


def _article(id: str, place: str, said: Mapping[str, Any]) -> Record:
    facts = {
        "title": text_in(said.get("title")) or text_in(said.get("primary_title")),
        "publisher": next((text_in(said[name]) for name in _PUBLISHERS if text_in(said.get(name))), ""),
        "published": _date(
            text_in(said.get("date")) or text_in(said.get("publication_year")) or text_in(said.get("year"))
        ),
        "url": text_in(said.get("urls")) or text_in(said.get("url")),
        "doi": text_in(said.get("doi")),
        "language": text_in(said.get("language")),
        "section": text_in(said.get("section")),
    }
    authors = texts_in(said.get("authors")) or texts_in(said.get("first_authors"))
    notes = texts_in(said.get("abstract")) or texts_in(said.get("notes_abstract"))
    return referenced(
        id,
        place,
        facts,
        authors=authors,
        tags=texts_in(said.get("keywords")),
        notes=notes + texts_in(said.get("notes")),
    )


def _date(written: str) -> str:
    """Return a date of RIS, ``2026/03/02/`` with what else is said behind it, as ISO 8601."""
    found = re.match(r"(\d{4})(?:/(\d{1,2}))?(?:/(\d{1,2}))?(?:/|$)", written)
    return "-".join(part.zfill(2) for part in found.groups() if part) if found else written


def _recognises(path: Path, head: bytes) -> bool:
    return re.match(rb"(?:\xef\xbb\xbf)?\s*(?:\d+\.\s+)?TY {1,2}- ?\w+", head) is not None


READER = Reader(
    name="ris",
    title="a bibliography, RIS",
    suffixes=(".ris",),
    recognises=_recognises,
    read=read_ris,
)
