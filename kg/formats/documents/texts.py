"""Texts of articles in files and folders: plain text, Markdown, pages of the web, Word files and PDFs.

What a file does not say of itself is taken from its name, where that begins with a date, ends with one or has one
between its parts: ``2026-03-02 Example Gazette - Talks fail.txt``, ``02.03.2026 - Talks fail.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kg.changing.document import Document, with_title
from kg.date_spellings import readings
from kg.errors import KgError, MissingExtra
from kg.formats.documents.apart import read_document
from kg.formats.documents.kinds import MOST_BYTES, DocumentKind, kind_of
from kg.formats.encodings import encoding_of
from kg.formats.reader import Reader
from kg.formats.records import ReadArticle, Record, Unread, told_apart

ENDINGS = (".txt", ".md", ".html", ".htm", ".xhtml", ".docx", ".pdf")
"""How the names of texts end."""
_BETWEEN_PARTS = re.compile(r"\s+[-–—]+\s+|_{2,}|\s+_\s+")
_DATE = r"\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|(?:19|20)\d{6}|\d{1,2}[._]\d{1,2}[._]\d{4}|\d{4}-\d{2}"
_DATE_AT_AN_END = re.compile(rf"(?P<first>{_DATE})(?![\d.])[ _,;:-]*|[ _,;:(-]*(?<!\d)(?P<last>{_DATE})\)?\Z")


def read_texts(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield an article for each file, and for each file in folders, in the order of their names.

    Its id is the path of the file, from the folder that was named.

    Args:
        paths: Files and folders; of folders only what has the ending of a text is read, nothing hidden.

    Raises:
        MissingExtra: The libraries that read pages, Word files or PDFs are not installed.
        KgError: A folder holds no text.
    """
    seen: set[str] = set()
    for path, id in _files(paths):
        id = told_apart(id, seen)
        try:
            document = _document(path)
        except MissingExtra:
            raise
        except KgError as error:
            yield Unread(id, str(error))
        except OSError as error:
            yield Unread(id, f"it cannot be read: {error.strerror or error}; see who may read it")
        else:
            document = with_title(with_facts_of_name(document, path.stem))
            yield ReadArticle(id, id, replace(document, title=document.title or _words_of(path.stem)))


def with_facts_of_name(document: Document, name: str) -> Document:
    """Return a document with what the name of its file says, where that is a name with a date.

    Args:
        document: The document; what it says of itself stays, but its title, which programs make up.
        name: The name of the file without its ending.
    """
    published, parts = _parts(name)
    if not published:
        return document
    first, *others = parts or [""]
    return replace(
        document,
        title=" - ".join(others) or first or document.title,
        published=document.published or published,
        publisher=document.publisher or (first if others else ""),
    )


def _parts(name: str) -> tuple[str, list[str]]:
    """Return the date in the name of a file, as ISO 8601, and the parts of the name without it."""
    parts, published = [], ""
    for part in _BETWEEN_PARTS.split(name):
        found = None if published else _DATE_AT_AN_END.search(part)
        if found is not None and (found.start() == 0 or found["last"]):
            days = readings((found["first"] or found["last"]).replace("_", "."))
            if len(days) == 1:
                published = days[0]
                part = part[: found.start()] + part[found.end() :]
        words = _words_of(part)
        if words:
            parts.append(words)
    return published, parts


def _words_of(name: str) -> str:
    return " ".join((name.replace("_", " ") if " " not in name.strip() else name).split())


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    for path in paths:
        if not path.is_dir():
            yield path, path.name
            continue
        found = sorted(one for one in path.rglob("*") if _is_text(one, path))
        if not found:
            raise KgError(f"{path}: no file in it is a text; texts end in {', '.join(ENDINGS)}")
        yield from ((one, one.relative_to(path).as_posix()) for one in found)


def _is_text(path: Path, folder: Path) -> bool:
    """Return whether a file is a text in a folder, and not elsewhere by a link."""
    within = path.relative_to(folder).parts
    return (
        path.suffix.lower() in ENDINGS
        and not any(part.startswith((".", "~$")) for part in within)
        and path.is_file()
        and path.resolve().is_relative_to(folder.resolve())
    )


def _document(path: Path) -> Document:
    with path.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    if kind_of(content, path.name) is not DocumentKind.TEXT:
        return read_document(content, path.name)
    return read_document(content, path.name, encoding=encoding_of(path))


def _recognises(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return any(_is_text(one, path) for one in path.rglob("*"))
    return path.suffix.lower() in ENDINGS and bool(head.strip())


READER = Reader(
    name="texts",
    title="texts of articles: plain text, Markdown, web pages, Word files, PDFs",
    suffixes=ENDINGS,
    recognises=_recognises,
    read=read_texts,
)
