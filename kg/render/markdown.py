"""Parts as Markdown; other people's text is shown as written, never read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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
from kg.well_formed import printable

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_MARKS = re.compile(r"([\\`*_\[\]~$])")
_AT_START = re.compile(r"^ ?(?:[#+=-]|\d+[.)])")
_AT_END = re.compile(r"#+$")
_SPACES = re.compile(r"\s+")
_ADDRESS = re.compile(r"://|\bwww\.", re.IGNORECASE)


def escaped(text: str, *, within: bool = False) -> str:
    """Return a text on one line in which no sign means anything to Markdown or HTML; no address of a page is a link.

    Args:
        text: Any text.
        within: Whether it stands within a line, between other texts; then it keeps a blank at its ends.
    """
    seen = printable(text)
    line = _SPACES.sub(" ", seen) if within else " ".join(seen.split())
    for sign, entity in _ENTITIES.items():
        line = line.replace(sign, entity)
    line = _MARKS.sub(r"\\\1", line)
    line = _AT_START.sub(lambda match: match[0][:-1] + "\\" + match[0][-1], line)
    return _ADDRESS.sub(lambda match: match[0].replace(":", "&#58;").replace(".", "&#46;"), line)


def to_markdown(parts: Iterable[Part], folder: str = "") -> str:
    """Return parts as Markdown, with their figures in a folder relative to the text."""
    return "\n\n".join(text for part in parts for text in _texts(part, folder) if text) + "\n"


def _texts(part: Part, folder: str) -> Iterator[str]:
    match part:
        case Heading():
            yield _anchor(part.anchor)
            text = _AT_END.sub(r"\\\g<0>", escaped(part.text))
            yield f"{'#' * part.level} {text}"
        case Text():
            line = _line(part.words)
            yield f"**{line}**" if line and part.style == "bold" else line
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
                source = f"— {escaped(quote.source)} " if part.with_sources else ""
                place = f"{source}{escaped(f'[{quote.statement}]')}"
                yield f"> {''.join(_stretches(quote.passage))}\n>\n> {place}"
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
    spans = spans_of(words)
    pieces = [(span.text, span.style in ("bold", "quoted") and not span.anchor) for span in spans]
    line = ""
    for span, text in zip(spans, _stretches(pieces), strict=True):
        if span.anchor:
            line += f"[{text}](#{span.anchor})"
        elif span.style == "code" and "`" not in span.text:
            line += f"`{printable(span.text)}`"
        else:
            line += text
    return line.strip()


def _stretches(pieces: Sequence[tuple[str, bool]]) -> list[str]:
    """Return stretches of a line, in bold those that stand out."""
    stretches = []
    for index, (text, stands_out) in enumerate(pieces):
        words = escaped(text, within=True)
        inner = words.strip()
        if stands_out and inner:
            before, after = pieces[:index][-1:], pieces[index + 1 :][:1]
            sides = [(text[0], one[-1:], bold) for one, bold in before]
            sides += [(text[-1], one[:1], bold) for one, bold in after]
            start, end = ("<b>", "</b>") if any(_is_glued(*side) for side in sides) else ("**", "**")
            words = words.replace(inner, f"{start}{inner}{end}", 1)
        stretches.append(words)
    return stretches


def _is_glued(end: str, beside: str, is_bold: bool) -> bool:
    """Return whether asterisks between two signs would not be read as such, or run into others."""
    return not end.isspace() and ((is_bold and not beside.isspace()) or (beside.isalnum() and not end.isalnum()))
