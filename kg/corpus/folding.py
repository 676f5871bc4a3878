"""What counts as equal when words are looked for, and where each sign of the folded text stands as printed.

Two readings of a text are used, one after the other:

- :func:`folded`: runs of white space are one blank, letters are composed (Unicode NFC), signs that say nothing are
  left out (soft hyphen, zero-width space, word joiner, byte order mark, marks of direction), and ligatures, Arabic
  presentation forms and signs of another width are the letters that they stand for (NFKC of these classes only).
  Superscripts, fractions, Roman numerals and units stay: ``m²`` is not ``m2``. Joiners (U+200C, U+200D) stay as well.
- :func:`plain`: besides, what is set around words is left out: a hyphen at the end of a line within a word, footnote
  marks (``[12]`` behind a word, ``[^3]``, superscript figures behind a word of four letters or a stop), emphasis,
  links, images, HTML entities and backslashes of Markdown, and the signs of quoted lines.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable

SILENT = "\u00ad\u061c\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff"
"""Signs that say nothing, as a class of a regular expression; joiners, which some scripts need, are none of them."""
_FORMS = "\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffee"
"""Digraphs, ligatures, presentation forms, and letters of another width."""
_SIGNS = re.compile(f"[{SILENT}]+|[{_FORMS}]")
_RUNS = re.compile(r"\s\s+")
_ADDRESS = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)"
_FIGURES = "[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+"
_MARKS = re.compile(
    rf"""
    \\(?P<escaped>[!-/:-@\[-`{{-~]|\n)
    | (?P<entity>&(?:\#[0-9]{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)
    | (?<=[^\s\[(])\[[0-9]{{1,3}}(?:[ ]?[,–-][ ]?[0-9]{{1,3}})*\](?:{_ADDRESS}|(?!:))
    | (?<=\S)[ ]?\[\^[^\]\s]+\](?!:)
    | (?:(?<=[^\W\d_]{{4}})|(?<=[.,;:!?»”’")\]])){_FIGURES}
    | !\[[^\[\]]*\]{_ADDRESS}
    | \[(?=[^\[\]]*\](?:{_ADDRESS}|\[[^\[\]]+\]))
    | \](?:{_ADDRESS}|\[[^\[\]]+\])
    | (?P<emphasis>(?<!\*)\*{{1,3}}(?!\*)|(?<!_)_{{1,3}}(?!_))
    | (?<=[^\W\d_])[-\u2010\u00ad][ \t]*\n[ \t]*(?=[^\W\d_])
    | (?<=\n)[ \t]*>[ \t]?
    """,
    re.VERBOSE,
)
"""What is set around words, or within them, and is no part of them."""


def folded(text: str) -> str:
    """Return a text with composed letters, single blanks, and neither signs that say nothing nor blanks at its ends."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _SIGNS.sub(_letters, text))
    return " ".join(text.split())


def plain(text: str) -> str:
    """Return a text without what is set around its words, then folded."""
    return folded(_MARKS.sub(_words, text))


def composed(text: str) -> str:
    """Return a text with composed letters (Unicode NFC), the form in which ids are compared."""
    return unicodedata.normalize("NFC", text)


def without_silent(text: str) -> str:
    """Return a text without the signs that say nothing."""
    return text if text.isascii() else re.sub(f"[{SILENT}]+", "", text)


def silent_in(text: str) -> str:
    """Return the first sign of a text that says nothing, or an empty text where it has none."""
    found = None if text.isascii() else re.search(f"[{SILENT}]", text)
    return found[0] if found else ""


class Folded:
    """A text as it is compared, with the way back to the text as printed.

    Args:
        body: The text as printed.
        is_plain: Whether what is set around its words is left out.

    Attributes:
        text: What :func:`folded` gives for the body, or :func:`plain`.
    """

    def __init__(self, body: str, *, is_plain: bool = False) -> None:
        self._layers: list[_Layer] = []
        if is_plain:
            body = self._replaced(_MARKS, _words, body)
        body = self._replaced(_SIGNS, _letters, body)
        if not unicodedata.is_normalized("NFC", body):
            body = self._composed(body)
        self.text = self._with_single_blanks(body)

    def start(self, position: int) -> int | None:
        """Return where a sign stands as printed, or ``None`` where it stands within a sign there."""
        place: int | None = position
        for layer in reversed(self._layers):
            place = None if place is None else layer.start(place)
        return place

    def end(self, position: int) -> int | None:
        """Return where the sign before a position ends as printed, or ``None`` where it ends within a sign there."""
        place: int | None = position
        for layer in reversed(self._layers):
            place = None if place is None else layer.end(place)
        return place

    def _replaced(self, pattern: re.Pattern[str], words: Callable[[re.Match[str]], str], text: str) -> str:
        layer, pieces, done = _Layer(), [], 0
        for found in pattern.finditer(text):
            new = words(found)
            if new != found[0]:
                pieces += [text[done : found.start()], new]
                layer.add(found.start(), found.end(), len(new))
                done = found.end()
        if not done:
            return text
        self._layers.append(layer)
        return "".join([*pieces, text[done:]])

    def _composed(self, text: str) -> str:
        layer, pieces, done = _Layer(), [], 0
        for cluster in _clusters(text):
            pieces.append(unicodedata.normalize("NFC", cluster))
            if len(cluster) > 1 or pieces[-1] != cluster:
                layer.add(done, done + len(cluster), len(pieces[-1]))
            done += len(cluster)
        self._layers.append(layer)
        return "".join(pieces)

    def _with_single_blanks(self, text: str) -> str:
        stripped = text.strip()
        first = text.find(stripped)
        layer = _Layer()
        if first:
            layer.add(0, first, 0)
        for run in _RUNS.finditer(stripped):
            layer.add(first + run.start(), first + run.end(), 1)
        self._layers.append(layer)
        return " ".join(stripped.split())


class _Layer:
    """One replacement of stretches of a text, and the way back from the new text.

    Offsets are kept in arrays, of which a text with a million marks takes a tenth of what tuples take.
    """

    def __init__(self) -> None:
        self._starts, self._afters = array("q"), array("q")
        self._printed_starts, self._printed_ends = array("q"), array("q")
        self._shift = 0

    def add(self, start: int, end: int, length: int) -> None:
        """Note that a stretch becomes one of another length; stretches come in their order."""
        self._starts.append(start - self._shift)
        self._afters.append(start - self._shift + length)
        self._printed_starts.append(start)
        self._printed_ends.append(end)
        self._shift += end - start - length

    def start(self, position: int) -> int | None:
        """Return where a sign of the new text stood, or ``None`` where it is not the first of what replaced some."""
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return position
        if position >= self._afters[index]:
            return position - self._afters[index] + self._printed_ends[index]
        return self._printed_starts[index] if position == self._starts[index] else None

    def end(self, position: int) -> int | None:
        """Return where the sign before a position ended, or ``None`` where it is not the last of what replaced some."""
        index = bisect_left(self._starts, position) - 1
        if index < 0:
            return position
        is_behind = position >= self._afters[index]
        return position - self._afters[index] + self._printed_ends[index] if is_behind else None


def _letters(found: re.Match[str]) -> str:
    """Return the letters that a sign stands for; one that stands for several words stays as it is."""
    if len(found[0]) > 1:
        return ""
    letters = unicodedata.normalize("NFKC", found[0])
    if letters == found[0]:
        return "" if re.match(f"[{SILENT}]", letters) else letters
    return found[0] if " " in letters else letters


def _words(found: re.Match[str]) -> str:
    """Return what is left of a mark: what it stands for, or nothing."""
    if found["escaped"] is not None:
        return found["escaped"]
    if found["entity"] is not None:
        return html.unescape(found["entity"])
    return found[0] if found["emphasis"] is not None and not _is_emphasis(found) else ""


def _is_emphasis(found: re.Match[str]) -> bool:
    """Return whether a sign stands at the edge of a word: neither alone, nor as ``2*3`` or ``snake_case``."""
    before, after = found.string[max(0, found.start() - 1) : found.start()], found.string[found.end() : found.end() + 1]
    within = str.isdigit if found[0][0] == "*" else str.isalnum
    is_alone = not before.strip() and not after.strip()
    return not is_alone and not (within(before) and within(after))


def _clusters(text: str) -> list[str]:
    """Split a text into letters with what combines with them."""
    clusters: list[str] = []
    for char in text:
        if clusters and _joins(clusters[-1], char):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _joins(cluster: str, char: str) -> bool:
    if cluster.isspace():
        return False
    if unicodedata.combining(unicodedata.normalize("NFD", char)[0]):
        return True
    return len(unicodedata.normalize("NFC", cluster + char)) < len(unicodedata.normalize("NFC", cluster)) + 1
