"""From the elements of a page to paragraphs: headings, lists and rows as Markdown has them, words as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from kg.errors import KgError
from kg.formats.documents.kinds import COPY_TEXT

if TYPE_CHECKING:
    from lxml.html import HTMLParser

_SILENT = frozenset(
    [
        *("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "head", "title"),
        *("meta", "link", "button", "select", "input", "textarea", "canvas", "audio", "video", "map", "graphic", "img"),
        "comment",
    ]
)
"""Elements whose text nobody reads in an article."""
_BLOCKS = frozenset(
    [
        *("p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "body", "html", "blockquote"),
        *("quote", "ul", "ol", "dl", "dt", "dd", "li", "list", "item", "table", "thead", "tbody", "tfoot", "tr", "row"),
        *("caption", "figure", "figcaption", "hr", "address", "pre", "form", "fieldset", "details", "summary", "doc"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "ab"),
    ]
)
_HEADINGS = {f"h{level}": "#" * max(2, level) for level in range(1, 7)}
"""Headings below the title of an article, which alone has one sign."""
_ITEMS = ("li", "item")
_ROWS = ("tr", "row")
_CELLS = ("td", "th", "cell")


def parser_of_pages() -> HTMLParser:
    """Return a parser of HTML that fetches nothing, and gives up on as little as it can."""
    from lxml.html import HTMLParser

    return HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)


def refuse_what_is_cut(parser: HTMLParser) -> None:
    """Raise that a parser gave up in the middle of a page, which it tells in its log alone.

    Raises:
        KgError: Words of the page would be missing.
    """
    if any(one.level_name == "FATAL" for one in parser.error_log):
        why = "it is nested too deeply, or a part of it is too long"
        raise KgError(f"it cannot be read to its end: {why}; {COPY_TEXT}")


def text_of(root: Any) -> str:
    """Return the text of an element of HTML, or of the main text as Trafilatura gives it, paragraph by paragraph.

    Args:
        root: An element of lxml.
    """
    writer = _Writer()
    writer.element(root)
    writer.end()
    return writer.text()


class _Writer:
    def __init__(self) -> None:
        self._blocks: list[tuple[str, str]] = []
        self._pieces: list[str] = []
        self._before = ""
        self._numbers: list[int | None] = []

    def text(self) -> str:
        """Return what was written; items of a list and rows of a table stand on lines below each other."""
        parts: list[str] = []
        before = ""
        for words, kind in self._blocks:
            parts += ["\n" if kind and kind == before else "\n\n", words] if parts else [words]
            before = kind
        return "".join(parts)

    def end(self) -> None:
        """End a paragraph."""
        lines = [" ".join(line.split()) for line in "".join(self._pieces).split("\n")]
        words = "\n".join(line for line in lines if line)
        if words:
            is_item = self._before and not self._before.startswith("#")
            self._blocks.append((self._before + words, "item" if is_item else ""))
            self._before = ""
        self._pieces = []

    def element(self, element: Any) -> None:
        """Write an element with all that is in it."""
        tag = element.tag if isinstance(element.tag, str) else "comment"
        is_heading_of_text = tag == "head" and element.get("rend") is not None
        if tag in _SILENT and not is_heading_of_text:
            return
        if tag in ("br", "lb"):
            self._pieces.append("\n")
            return
        if tag in _ROWS:
            self._row(element)
            return
        is_block = tag in _BLOCKS or is_heading_of_text
        if is_block:
            self.end()
        if tag in ("ol", "ul", "list"):
            self._numbers.append(0 if tag == "ol" or element.get("rend") == "ol" else None)
        before = self._mark(tag, element.get("rend") or "")
        self._before = before or self._before
        self._add(element.text, is_as_printed=tag == "pre")
        for child in element:
            self.element(child)
            self._add(child.tail, is_as_printed=tag == "pre")
        if is_block:
            self.end()
            self._before = ""
        if tag in ("ol", "ul", "list"):
            self._numbers.pop()

    def _mark(self, tag: str, rend: str) -> str:
        """Return what stands before the words of an element."""
        if tag in _HEADINGS or tag == "head":
            return f"{_HEADINGS.get(rend if tag == 'head' else tag, '##')} "
        if tag not in _ITEMS:
            return ""
        number = self._numbers[-1] if self._numbers else None
        if number is None:
            return "- "
        self._numbers[-1] = number + 1
        return f"{number + 1}. "

    def _row(self, row: Any) -> None:
        self.end()
        cells = [_words(cell) for cell in row.iter(*_CELLS)]
        self._blocks += [(" | ".join(cells), "row")] if any(cells) else []

    def _add(self, text: str | None, *, is_as_printed: bool) -> None:
        if text:
            self._pieces.append(text if is_as_printed else re.sub(r"\s+", " ", text))


def _words(element: Any) -> str:
    return " ".join("".join(_texts(element)).split())


def _texts(element: Any) -> Iterable[str]:
    """Yield the texts in an element, with a blank between its paragraphs and lines."""
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return
    yield element.text or ""
    for child in element:
        is_apart = isinstance(child.tag, str) and (child.tag in _BLOCKS or child.tag in ("br", "lb"))
        yield " " if is_apart else ""
        yield from _texts(child)
        yield " " if is_apart else ""
        yield child.tail or ""
