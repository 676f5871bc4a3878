"""A section: what one analysis found, in a form that terminal, page and Markdown can show alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import polars

from kg.drawing.figure import Figure
from kg.phrases import count_of
from kg.selection.support import Support

if TYPE_CHECKING:
    from polars._typing import PolarsDataType

MOST_ROWS = 50
"""How many rows of a table are shown: a page holds no more."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with the statements behind it.

    Args:
        text: The sentence, without markup.
        statements: Their keys.
    """

    text: str
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """A table with the statements behind each row.

    Args:
        title: What it shows.
        frame: What is shown: names instead of ids, no lists.
        statements: For each row the keys of the statements behind it.
        note: What to bear in mind.
    """

    title: str
    frame: polars.DataFrame
    statements: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """What one analysis found.

    Args:
        name: Name of the analysis, as in its command.
        title: Its heading.
        about: What the analysis is and where it is defined.
        lines: What was found, in sentences, what matters most first.
        tables: What was found, in numbers.
        notes: What the numbers do not show; why there is nothing, where there is nothing.
        support: What it is based on.
        figure: Draws the figure, or gives ``None`` where there is nothing to draw; it is drawn once.
    """

    name: str
    title: str
    about: str
    lines: tuple[Line, ...]
    tables: tuple[Rows, ...]
    notes: tuple[str, ...]
    support: Support
    figure: Callable[[], Figure | None] = lambda: None

    def __post_init__(self) -> None:
        """Keep the figure once it is drawn."""
        object.__setattr__(self, "figure", cache(self.figure))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not self.lines and not any(table.frame.height for table in self.tables)

    @property
    def statements(self) -> Iterator[tuple[str, ...]]:
        """The keys of the statements behind each sentence and each row."""
        yield from (line.statements for line in self.lines)
        for table in self.tables:
            yield from table.statements


def rows_of(
    title: str, frame: polars.DataFrame, columns: Sequence[str] = (), *, note: str = "", most: int = MOST_ROWS
) -> Rows:
    """Return a table of a frame whose column ``statements`` has the keys behind each row.

    Args:
        title: What it shows.
        frame: The frame, what matters most first.
        columns: The columns to show, in order; all others if none is named.
        note: What to bear in mind; how many rows are not shown is added.
        most: How many rows are shown at most.
    """
    shown = frame.head(most)
    keys = tuple(tuple(one) for one in shown["statements"].to_list())
    notes = [note, not_shown(frame.height - most)]
    return Rows(title, shown.select(columns or polars.exclude("statements")), keys, " ".join(filter(None, notes)))


def rows_from(title: str, columns: Mapping[str, PolarsDataType], rows: Sequence[Sequence[Any]], note: str = "") -> Rows:
    """Return a table of rows that end in the keys of the statements behind them.

    Args:
        title: What it shows.
        columns: Types of the other columns, by name.
        rows: The rows.
        note: What to bear in mind.
    """
    schema = {**columns, "statements": polars.List(polars.String)}
    return rows_of(title, polars.DataFrame(rows, schema, orient="row"), note=note, most=len(rows))


def not_shown(more: int) -> str:
    """Return a sentence on how many rows are not shown; an empty text if there are no more."""
    return f"{count_of(more, 'more row is', 'more rows are')} not shown." if more > 0 else ""


def numbered(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return sections of which no two have the same name, nor their figures.

    Args:
        sections: The sections; of those with the name of an earlier one, the name gets a number.
    """
    distinct: list[Section] = []
    seen: Counter[str] = Counter()
    for section in sections:
        seen[section.name] += 1
        number = seen[section.name]
        distinct.append(section if number == 1 else _renamed(section, f"{section.name}-{number}"))
    return tuple(distinct)


def _renamed(section: Section, name: str) -> Section:
    def figure() -> Figure | None:
        drawn = section.figure()
        return None if drawn is None else replace(drawn, name=name)

    return replace(section, name=name, figure=figure)
