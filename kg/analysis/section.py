"""A section: what one analysis found, in a form that terminal, page and Markdown can show alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import polars

from kg.drawing.figure import Figure
from kg.selection.support import Support

__all__ = ["Line", "Rows", "Section", "numbered", "rows_of"]


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

    @property
    def shown(self) -> polars.DataFrame:
        """The frame without columns that have no value at all."""
        frame = self.frame
        return frame.select(name for name in frame.columns if frame[name].null_count() < frame.height)


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


def rows_of(title: str, frame: polars.DataFrame, columns: Sequence[str], *, note: str = "") -> Rows:
    """Return a table of some columns of a frame whose column ``statements`` has the keys behind each row.

    Args:
        title: What it shows.
        frame: The frame.
        columns: The columns to show, in order.
        note: What to bear in mind.
    """
    keys: Iterable[list[str]] = frame["statements"].to_list()
    return Rows(title, frame.select(columns), tuple(tuple(one) for one in keys), note)


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
