"""What is shown of what an analysis found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from kg.corpus.evidence import Evidence
from kg.render.parts import (
    GAP,
    Heading,
    Items,
    Part,
    Picture,
    Quotes,
    Span,
    Table,
    Text,
    Words,
    key_of,
    spans_of,
    texts_of,
)

if TYPE_CHECKING:
    from kg.analysis.section import Rows, Section

_MOST_KEYS = 4
_DIGITS = 4
"""How many digits of what an analysis measured are shown in a terminal."""


def by_key(statements: Sequence[str]) -> Words:
    """Return the keys of statements without coders, and without the article where the one before has it, too."""
    names, before = [], ""
    for key in statements[:_MOST_KEYS]:
        article, _, id = key.partition("/")[2].partition("#")
        names.append(f"#{id}" if article == before else f"{article}#{id}")
        before = article
    more = len(statements) - len(names)
    return ", ".join(names) + (f" and {more:,} more" if more else "")


def section(
    value: Section,
    cite: Callable[[Sequence[str]], Words] = by_key,
    *,
    cite_in_tables: bool = False,
    words: Callable[[Iterable[str]], Sequence[Evidence]] | None = None,
) -> Iterator[Part]:
    """Show what an analysis found.

    Args:
        value: What it found.
        cite: Names the statements behind a sentence.
        cite_in_tables: Whether those behind each row are named, too.
        words: Returns the words behind statements, where these are shown below each sentence and row.
    """
    yield Heading(value.title, anchor=value.name)
    yield Text(value.about, "dim")
    if words:
        for line in value.lines:
            yield Items(((Span(line.text, "bold"),),))
            yield Quotes(words(line.statements))
    elif value.lines:
        yield Items([_cited(line.text, cite(line.statements)) for line in value.lines])
    for table in value.tables:
        if table.frame.height:
            yield Heading(table.title, 3)
            if words:
                yield from _rows(table, words)
            else:
                cited = [cite(keys) for keys in table.statements] if cite_in_tables else ()
                yield Table(table.frame, cited, digits=_DIGITS)
            if table.note:
                yield Text(table.note, "dim")
    yield Picture(value.figure)
    yield from [GAP] if value.notes else []
    for note in value.notes:
        yield Text(note, "note")
    if not value.is_empty:
        yield Text(f"Based on {value.support}.", "dim")
    cells = (texts_of(table.frame) for table in value.tables)
    yield from key_of(chain((line.text for line in value.lines), *cells))


def _cited(text: str, words: Words) -> Words:
    return (Span(text), Span(" [", "small"), *spans_of(words), Span("]", "small")) if words else text


def _rows(table: Rows, words: Callable[[Iterable[str]], Sequence[Evidence]]) -> Iterator[Part]:
    for index, keys in enumerate(table.statements):
        yield Table(table.frame[index : index + 1], digits=_DIGITS)
        yield Quotes(words(keys))
