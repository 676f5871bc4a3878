"""What every text file of a corpus is read by: UTF-8 with any line ends, and what keeps a text from being read."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from kg.corpus.instead import contents_instead
from kg.errors import Problem

LONGEST = 1_000_000
"""How many characters a text of a field may have; with 16 MB of one the graph could not be loaded."""
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")
"""A control character that no text may have: all but tab and line ends (U+0085 is one)."""
_OTHER_FORMS = (
    (b"PK\x03\x04", "a Word, Excel or zip file", "copy its text into a file of plain text"),
    (b"\xd0\xcf\x11\xe0", "a Word or Excel file", "copy its text into a file of plain text"),
    (b"%PDF-", "a PDF", "copy its text into a file of plain text"),
    (b"{\\rtf", "a Word file (RTF)", "copy its text into a file of plain text"),
    (b"\xff\xfe", "a text in UTF-16", "save the file with encoding UTF-8"),
    (b"\xfe\xff", "a text in UTF-16", "save the file with encoding UTF-8"),
)
"""How files begin that are no UTF-8, what they are, and what to do."""
_CONFLICT = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
_HALF, _END = re.compile(r"^={7}$", re.MULTILINE), re.compile(r"^>{7}(?: |$)", re.MULTILINE)
"""The lines by which git marks two versions that were not merged: where they begin, between them, and behind them."""


def read_text(name: str, path: Path) -> tuple[str, Problem | None]:
    """Return the text of a file; arguments beyond its path, and what is returned, are those of :func:`decode_text`.

    What is no ordinary file, such as a folder, a pipe or a link that leads nowhere, is a problem.
    """
    instead = contents_instead().get(path)
    if instead is not None:
        return decode_text(name, instead)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            hint = "put a file in its place, or remove it"
            return "", Problem(name, 1, 1, "unreadable-file", "this is not a regular file", hint)
        return decode_text(name, path.read_bytes())
    except OSError as error:
        return "", Problem(name, 1, 1, "unreadable-file", f"this cannot be read: {error.strerror or error}")


def long_text(length: int) -> tuple[str, str, str]:
    """Return code, message and hint of the problem that a text of a field is that has too many characters."""
    message = f"this text has {length:,} characters, and a field {LONGEST:,} at most"
    return "long-text", message, "shorten it; a whole text belongs into data/articles, where it may have any length"


def away(name: str) -> Problem:
    """Return the problem that a link is that leads out of the corpus."""
    message = "this is a link that leads out of the corpus, or lies behind one, and is not followed"
    return Problem(name, 1, 1, "link-outside", message, "put a copy of what it leads to in its place")


def control_in_text(sign: str) -> tuple[str, str, str]:
    """Return code, message and hint of the problem that a control character is."""
    message = f"this text has a control character in it, which cannot be seen: U+{ord(sign):04X}"
    return "control-character", message, "take it out, or use: kg fix"


def place_of(text: str, position: int) -> tuple[int, int]:
    """Return line and column, from 1, of a position in a text."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def decode_text(path: str, content: bytes) -> tuple[str, Problem | None]:
    """Return the text of a file: UTF-8 with or without byte order mark, any line ends made line feeds.

    Returns:
        The text, empty where there is a problem, and the problem.
    """
    for sign, form, hint in _OTHER_FORMS:
        if content.startswith(sign):
            return "", Problem(path, 1, 1, "not-utf8", f"this is {form}, not UTF-8", hint)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = _line_feeds(error.object[: error.start].decode("utf-8", errors="replace"))
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = f"the byte 0x{error.object[error.start]:02X} is not UTF-8"
        return "", Problem(path, line, column, "not-utf8", message, "save the file with encoding UTF-8")
    text = _line_feeds(text)
    conflict = _conflict_in(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        hint = "keep one of the two versions, and remove the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'"
        return "", Problem(path, line, 1, "merge-conflict", "two versions of this file have not been merged", hint)
    return text, None


def _conflict_in(text: str) -> re.Match[str] | None:
    """Return the first mark of two versions that were not merged, be it that one of the marks was removed already."""
    if "<<<<<<<" in text and (begin := _CONFLICT.search(text)):
        return begin
    half = _HALF.search(text) if ">>>>>>>" in text else None
    return half if half and _END.search(text, half.end()) else None


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
