"""The text of a PDF, as pypdf reads it: lines as printed, paragraphs by the room between them and their first words."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from kg.changing.document import Document
from kg.errors import KgError

_MOST_PAGES = 2_000
_LONGEST_TITLE = 300
_OPEN_END = re.compile(r"[\w,;:–-][\"”’»)]*$")
"""How a line ends whose sentence goes on."""
_NO_TITLE = re.compile(r"(?i)untitled|microsoft word|.*\.(?:docx?|pdf|indd|qxd|tex|html?)\s*$|[\W\d_]*$")
"""Titles that programs give to files, and nobody to a text."""


@dataclass(slots=True)
class _Line:
    page: int
    x: float
    y: float
    size: float
    text: str


def read_pdf(content: bytes) -> Document:
    """Return all text of a PDF, page by page, and its title, author and the day it was made.

    Raises:
        KgError: It needs a password, holds no text, or cannot be read.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise KgError("the PDF needs a password; save it without one, or copy its text into a file of plain text")
        if len(reader.pages) > _MOST_PAGES:
            raise KgError(f"the PDF has {len(reader.pages):,} pages, and at most {_MOST_PAGES:,} are read")
        lines = [line for number, page in enumerate(reader.pages) for line in _lines(page, number)]
        facts = reader.metadata
    except (DependencyError, FileNotDecryptedError):
        remedy = "print it into another PDF, or copy its text into a file of plain text"
        raise KgError(f"the PDF is locked in a way that cannot be read; {remedy}") from None
    except PyPdfError as error:
        raise KgError(f"the PDF is damaged ({error}); open it and save it anew") from None
    if not any(line.text.strip() for line in lines):
        remedy = "run it through a program that recognizes letters (OCR), or type the text into a file of plain text"
        raise KgError(f"the PDF holds no text, only pictures of it, as scanners make them; {remedy}")
    title, blocks = _headline(lines)
    given = str(facts.title or "") if facts is not None else ""
    return Document(
        "\n\n".join(blocks),
        title=title or ("" if _NO_TITLE.match(given) else given),
        made=_day(facts.creation_date_raw) if facts is not None else "",
        author=str(facts.author or "") if facts is not None else "",
    )


def _lines(page: Any, number: int) -> list[_Line]:
    """Return the lines of a page in the order in which it prints them, with where they begin."""
    lines: list[_Line] = []
    is_new = True

    def visit(text: str, around: Sequence[float], matrix: Sequence[float], font: object, size: float) -> None:
        nonlocal is_new
        x = matrix[4] * around[0] + matrix[5] * around[2] + around[4]
        y = matrix[4] * around[1] + matrix[5] * around[3] + around[5]
        height = abs(size * (matrix[3] or matrix[1]) * (around[3] or around[1]))
        for index, words in enumerate(text.split("\n")):
            is_new = is_new or index > 0
            if words.strip() and is_new:
                lines.append(_Line(number, x, y, height, words))
                is_new = False
            elif words and not is_new:
                lines[-1].text += words

    page.extract_text(visitor_text=visit)
    for line in lines:
        line.text = re.sub(r"[^\S\n]+", " ", line.text).strip()
    return lines


def _headline(lines: list[_Line]) -> tuple[str, list[str]]:
    """Return the title, and the text with it as a heading: the first lines in the largest letters of the first page."""
    first = [line for line in lines if line.page == lines[0].page]
    largest = max(line.size for line in first)
    usual = median(line.size for line in lines for _ in range(len(line.text)))
    if largest < usual * 1.15:
        return "", _paragraphs(lines)
    start = next(number for number, line in enumerate(lines) if line.size == largest)
    end = start
    while end < len(lines) and abs(lines[end].size - largest) < largest * 0.02 and lines[end].page == lines[0].page:
        end += 1
    title = " ".join(line.text for line in lines[start:end])
    if len(title) > _LONGEST_TITLE or len(lines) == end - start:
        return "", _paragraphs(lines)
    return title, [*_paragraphs(lines[:start]), f"## {title}", *_paragraphs(lines[end:])]


def _paragraphs(lines: list[_Line]) -> list[str]:
    """Return lines as paragraphs, each line as printed."""
    steps = [one.y - other.y for one, other in pairwise(lines) if one.page == other.page and one.y > other.y]
    step = median(steps) if steps else 0.0
    margins = {page: _margin([line for line in lines if line.page == page]) for page in {line.page for line in lines}}
    paragraphs: list[list[str]] = []
    before: _Line | None = None
    for line in lines:
        if before is None or _is_new(before, line, step, margins[line.page]):
            paragraphs.append([])
        paragraphs[-1].append(line.text)
        before = line
    return ["\n".join(paragraph) for paragraph in paragraphs]


def _is_new(before: _Line, line: _Line, step: float, margin: float) -> bool:
    """Return whether a line begins a paragraph: room above it, other letters, or a first line that is set in."""
    is_bigger = abs(before.size - line.size) > 0.1 * max(before.size, line.size)
    if before.page != line.page or line.y > before.y + line.size:  # another page or column
        return is_bigger or not _OPEN_END.search(before.text)
    is_set_in = 0.7 * line.size < line.x - margin < 4 * line.size and before.x <= margin + 0.3 * line.size
    return is_bigger or before.y - line.y > 1.35 * step or (is_set_in and not before.text.endswith("-"))


def _margin(lines: Sequence[_Line]) -> float:
    """Return where most lines of a page begin."""
    places = [round(line.x) for line in lines]
    return float(max(set(places), key=lambda place: (places.count(place), -place)))


def _day(written: str | None) -> str:
    """Return the day of a date as PDFs have them: ``D:20260302100000+01'00'``."""
    found = re.match(r"(?:D:)?(\d{4})(\d{2})(\d{2})", written or "")
    return "-".join(found.groups()) if found else ""
