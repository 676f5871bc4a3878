"""Bibliographies in BibTeX and BibLaTeX: an article for each entry, without its text."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import KgError, MissingExtra
from kg.formats.bibliographies.references import day_of, referenced
from kg.formats.encodings import encoding_of
from kg.formats.reader import Reader
from kg.formats.records import Record, Unread, told_apart

if TYPE_CHECKING:
    from bibtexparser.model import Entry

_ENTRY = re.compile(rb"^\s*@[A-Za-z]+\s*[{(]\s*[^\s,{}()]+\s*,", re.MULTILINE)
_PUBLISHERS = ("journaltitle", "journal", "newspaper", "booktitle", "organization", "institution", "publisher")
"""Fields that say where an entry was published, the most particular first."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LATEX = re.compile(r"[\\{}$~]")
_BRACE = re.compile(r"\\textbrace(left|right)(?:\{\}|\b)")
_BRACES = {"left": r"\{", "right": r"\}"}
"""Signs that the library knows by another name alone."""
_BY_AND = re.compile(r"\s+and\s+(?![^{]*\})", re.IGNORECASE)


def read_bibtex(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield an article for each entry; letters that LaTeX spells out are read as letters.

    Args:
        paths: The files.

    Raises:
        MissingExtra: The library that reads them is not installed.
        KgError: The letters of a file cannot be read.
    """
    if find_spec("bibtexparser") is None:
        raise MissingExtra("reading BibTeX", "formats")
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import DuplicateBlockKeyBlock, Entry

    plain = _plain_text()
    seen: set[str] = set()
    for path in paths:
        text = path.read_text(encoding=encoding_of(path), errors="replace")
        logger = logging.getLogger("bibtexparser")
        level = logger.level
        logger.setLevel(logging.CRITICAL + 1)
        try:
            library = parse_string(text)
        except (RecursionError, ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
            raise KgError(f"{path}: this BibTeX cannot be read ({error}); export it anew") from None
        finally:
            logger.setLevel(level)
        for block in library.blocks:
            place = f"{path.name}:{(block.start_line or 0) + 1}"
            entry = block.ignore_error_block if isinstance(block, DuplicateBlockKeyBlock) else block
            if isinstance(entry, Entry):
                yield _article(told_apart(entry.key, seen), place, entry, plain)
            elif block in library.failed_blocks:
                reason = "this entry of BibTeX cannot be read; look for a brace or comma that is missing"
                yield Unread(place, reason, block.raw or "")


def _article(id: str, place: str, entry: Entry, plain: Callable[[str], str]) -> Record:
    fields = {name.casefold(): _bare(str(field.value)) for name, field in entry.fields_dict.items()}
    words = {name: plain(value) for name, value in fields.items() if name not in ("url", "doi")}
    title = words.get("title", "")
    if words.get("subtitle"):
        title = f"{title}: {words['subtitle']}"
    facts = {
        "title": title,
        "publisher": next((words[name] for name in _PUBLISHERS if words.get(name)), ""),
        "published": words.get("date") or _date(words),
        "url": _address(fields.get("url", "") or fields.get("howpublished", "")),
        "doi": fields.get("doi", ""),
        "language": words.get("langid") or words.get("language", ""),
    }
    authors = [plain(one) for one in _BY_AND.split(fields.get("author", ""))]
    tags = re.split(r"[,;]", words.get("keywords", ""))
    notes = [words[name] for name in ("abstract", "note", "annotation") if words.get(name)]
    return referenced(id, place, facts, authors=authors, tags=tags, notes=notes)


def _bare(value: str) -> str:
    """Return a value without what encloses it, which the library leaves about those of entries of one key."""
    value = value.strip()
    is_enclosed = len(value) > 1 and value[0] + value[-1] in ("{}", '""')
    return value[1:-1].strip() if is_enclosed and not re.search(r"[{}\"]", value[1:-1]) else value


def _date(words: dict[str, str]) -> str:
    month = words.get("month", "").strip().lower()
    number = next((str(at) for at, name in enumerate(_MONTHS, start=1) if month.startswith(name)), month)
    return day_of(words.get("year"), number, words.get("day"))


def _address(written: str) -> str:
    found = re.search(r"https?://[^\s{}]+", written.replace(r"\_", "_").replace(r"\%", "%").replace(r"\&", "&"))
    return found[0] if found else ""


def _plain_text() -> Callable[[str], str]:
    """Return what reads the letters that LaTeX spells out."""
    from pylatexenc.latex2text import LatexNodes2Text

    converter = LatexNodes2Text(keep_comments=True, strict_latex_spaces=True)

    def plain(written: str) -> str:
        if not _LATEX.search(written):
            return _on_a_line(written)
        try:
            escaped = re.sub(r"(?<!\\)([%&])", r"\\\1", _BRACE.sub(lambda found: _BRACES[found[1]], written))
            read = converter.latex_to_text(escaped, tolerant_parsing=True)
        except (ValueError, RecursionError, IndexError, KeyError, AttributeError, TypeError):
            read = re.sub(r"[{}]", "", written)
        return _on_a_line(read)

    return plain


def _on_a_line(text: str) -> str:
    return " ".join(text.split()).replace("``", "“").replace("''", "”")


def _recognises(path: Path, head: bytes) -> bool:
    return _ENTRY.search(head) is not None and path.suffix.lower() in (".bib", ".bibtex", ".txt", "")


READER = Reader(
    name="bibtex",
    title="a bibliography, BibTeX",
    suffixes=(".bib", ".bibtex"),
    recognises=_recognises,
    read=read_bibtex,
)
