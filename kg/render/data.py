"""Parts as lists, dictionaries and texts, for a page that makes its own elements of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kg.errors import MissingExtra
from kg.render.parts import Facts, Heading, Items, Part, Picture, Table, Text, Words, cell, spans_of


def to_data(parts: Iterable[Part]) -> list[dict[str, Any]]:
    """Return the parts of a section as data, each with its ``kind``; what shows nothing is left out.

    A line is a list of stretches, each its text and how it stands out, or the text alone. Numbers are written as in
    every table; ``numeric`` says which columns have them. A picture is SVG, which a page must show as an image.

    Args:
        parts: Headings, texts, facts, items, tables and pictures.

    Raises:
        TypeError: There is a part of another kind.
    """
    return [data for part in parts for data in _data(part)]


def _data(part: Part) -> Iterator[dict[str, Any]]:
    match part:
        case Heading():
            yield {"kind": part.kind, "text": part.text, "level": part.level}
        case Text(words=""):
            pass
        case Text():
            yield {"kind": part.kind, "line": _line(part.words), "style": part.style}
        case Facts():
            yield {"kind": part.kind, "rows": [[_line(name), _line(value)] for name, value in part.rows]}
        case Items():
            yield {"kind": part.kind, "items": [_line(one) for one in part.items], "numbered": part.numbered}
        case Table():
            yield _table(part)
        case Picture():
            yield from _picture(part)
        case _:
            raise TypeError(f"a page makes no elements of {part.kind}")


def _table(table: Table) -> dict[str, Any]:
    shown = table.shown
    return {
        "kind": table.kind,
        "columns": shown.columns,
        "numeric": [dtype.is_numeric() for dtype in shown.dtypes],
        "rows": [[cell(value) for value in row] for row in shown.rows()],
        "cited": [_line(one) for one in table.cited],
    }


def _picture(picture: Picture) -> Iterator[dict[str, Any]]:
    try:
        figure = picture.draw()
    except MissingExtra as lacking:
        yield {"kind": Text.kind, "line": [str(lacking)], "style": "note"}
        return
    if figure is not None:
        yield {
            "kind": picture.kind,
            "svg": figure.svg.decode(),
            "alternative": figure.alternative,
            "caption": figure.caption,
        }


def _line(words: Words) -> list[str | list[str]]:
    return [[one.text, one.style] if one.style else one.text for one in spans_of(words)]
