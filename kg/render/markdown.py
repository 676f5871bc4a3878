"""Parts as Markdown; other people's text is shown as written, never read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.render.parts import (
    Facts,
    Heading,
    Items,
    Part,
    Picture,
    ProblemList,
    Quotes,
    Table,
    Text,
    Words,
    cell,
    spans_of,
)

__all__ = ["escaped", "to_markdown"]

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_MARKS = re.compile(r"([\\`*_\[\]~$])")
_AT_START = re.compile(r"^([#+=-]|\d+[.)])")
_SPACES = re.compile(r"\s+")
_ADDRESS = re.compile(r"://|\bwww\.", re.IGNORECASE)


def escaped(text: str, *, within: bool = False) -> str:
    """Return a text on one line in which no sign means anything to Markdown or HTML, and no address is a link.

    Args:
        text: Any text.
        within: Whether it stands within a line, between other texts; then it keeps a blank at its ends.
    """
    line = _SPACES.sub(" ", text) if within else " ".join(text.split())
    for sign, entity in _ENTITIES.items():
        line = line.replace(sign, entity)
    line = _MARKS.sub(r"\\\1", line)
    line = _AT_START.sub(lambda match: match[0][:-1] + "\\" + match[0][-1], line)
    return _ADDRESS.sub(lambda match: match[0].replace(":", "&#58;").replace(".", "&#46;"), line)


def to_markdown(parts: Iterable[Part], folder: str = "") -> str:
    """Return parts as Markdown.

    Args:
        parts: The parts.
        folder: Where their figures stand, relative to the text.
    """
    return "\n\n".join(text for part in parts for text in _texts(part, folder) if text) + "\n"


def _texts(part: Part, folder: str) -> Iterator[str]:
    match part:
        case Heading():
            yield _anchor(part.anchor)
            yield f"{'#' * part.level} {escaped(part.text)}"
        case Text():
            yield f"**{_line(part.words)}**" if part.style == "bold" else _line(part.words)
        case Facts():
            yield "\n".join(f"- **{_line(name)}**: {_line(value)}" for name, value in part.rows)
        case Items():
            anchors = part.anchors or [""] * len(part.items)
            marks = [f"{number}." if part.numbered else "-" for number in range(1, len(part.items) + 1)]
            rows = zip(marks, anchors, part.items, strict=True)
            yield "\n".join(f"{mark} {_anchor(anchor)}{_line(item)}" for mark, anchor, item in rows)
        case Table():
            yield "\n".join(_rows(part))
        case Quotes():
            for number, quote in enumerate(part.evidence, start=1):
                place = f"{_anchor(f'{part.anchor}-{number}')}**{number}** " if part.anchor else ""
                yield f"{place}{escaped(quote.claim)}" if part.with_claims else ""
                source = f"{escaped(quote.source)} {escaped(f'[{quote.statement}]')}"
                yield f"> {''.join(_passage(*one) for one in quote.passage)}\n>\n> — {source}"
        case ProblemList():
            for one in part.on_a_page:
                yield from _texts(one, folder)
        case Picture():
            figure = part.draw()
            if figure is not None:
                file = f"{folder}/{figure.name}.svg".replace(" ", "%20").replace("(", "%28").replace(")", "%29")
                yield f"![{escaped(figure.alternative)}]({file})"
                yield escaped(figure.caption)


def _rows(table: Table) -> Iterator[str]:
    shown = table.shown
    anchors = table.anchors or [""] * shown.height
    more = ["quotes"] if table.cited else []
    yield _row([*map(escaped, shown.columns), *more])
    yield _row(["---:" if dtype.is_numeric() else "---" for dtype in shown.dtypes] + ["---"] * len(more))
    for index, (row, anchor) in enumerate(zip(shown.rows(), anchors, strict=True)):
        cells = (escaped(cell(value)) for value in row)
        linked = [f"[{text}](#{anchor})" if anchor and text else text for text in cells]
        yield _row([*linked, *([_line(table.cited[index])] if more else [])])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _anchor(name: str) -> str:
    return f'<a id="{name}"></a>' if name else ""


def _line(words: Words) -> str:
    if isinstance(words, str):
        return escaped(words)
    line = ""
    for span in spans_of(words):
        text = escaped(span.text, within=True)
        if span.anchor:
            line += f"[{text}](#{span.anchor})"
        elif span.style == "code" and "`" not in span.text:
            line += f"`{span.text}`"
        else:
            line += _passage(span.text, span.style in ("bold", "quoted"))
    return line.strip()


def _passage(text: str, stands_out: bool) -> str:
    """Return words within a line, in bold where they stand out."""
    words = escaped(text, within=True)
    inner = words.strip()
    return words.replace(inner, f"**{inner}**", 1) if stands_out and inner else words
