"""What is shown of a value: a list of parts, which a terminal, HTML and Markdown render, each in its own way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from kg.corpus.evidence import Evidence
from kg.corpus.phrase import key_to
from kg.errors import Problem, told_once
from kg.phrases import count_of, listed

if TYPE_CHECKING:  # most commands show no table and no figure, and need not wait for what makes them
    import polars

    from kg.drawing.figure import Figure

Style: TypeAlias = Literal["", "bold", "dim", "note", "quoted", "code", "small", "keys"]
"""How words stand out: ``note`` is what to bear in mind, ``quoted`` carries a statement, ``keys`` name statements."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a line that look alike.

    Args:
        text: The words, which are never markup.
        style: How they stand out.
        anchor: Where they lead within the page; nowhere if empty.
    """

    text: str
    style: Style = ""
    anchor: str = ""


Words: TypeAlias = str | tuple[Span, ...]
"""A line: plain, or in stretches."""


def spans_of(words: Words) -> tuple[Span, ...]:
    """Return a line in stretches."""
    return (Span(words),) if isinstance(words, str) else words


def joined(several: Iterable[tuple[Span, ...]], separator: str, style: Style = "") -> tuple[Span, ...]:
    """Return lines in stretches as one line, with a separator between any two, which stands out by the style."""
    return tuple(span for line in several for span in (Span(separator, style), *line))[1:]


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above other parts; level 1 is a page, 2 a value, 3 and 4 what is within it; links find its anchor."""

    kind: ClassVar = "heading"
    text: str
    level: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    kind: ClassVar = "text"
    words: Words
    style: Style = ""


GAP = Text("")
"""A blank line where nothing but lines tells parts from each other: in a terminal."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with what they stand for."""

    kind: ClassVar = "facts"
    rows: Sequence[tuple[Words, Words]]


@dataclass(frozen=True, slots=True)
class Items:
    """Sentences, one below the other; links find them by their anchors."""

    kind: ClassVar = "items"
    items: Sequence[Words]
    numbered: bool = False
    anchors: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table; columns without any value are left out.

    Args:
        frame: What is shown: names instead of ids, no lists.
        cited: For each row where the words behind it stand; a column of its own.
        anchors: For each row where all its cells lead; nowhere where empty.
        digits: How many digits of a fraction count in a terminal, which shows numbers whole otherwise.
    """

    kind: ClassVar = "table"
    frame: polars.DataFrame
    cited: Sequence[Words] = ()
    anchors: Sequence[str] = ()
    digits: int | None = None

    @property
    def shown(self) -> polars.DataFrame:
        """The frame without columns that have no value at all, their names in words."""
        columns = [one.name for one in self.frame if one.null_count() < one.len()]
        return self.frame.select(columns).rename(_heading)


_HEADINGS: Mapping[str, str] = {"no_quad_class": "neither", "quad_class": "type_of_act"}
"""What stands over columns whose names are terms that few readers know."""


def _heading(name: str) -> str:
    """Return what stands over a column."""
    for term, words in _HEADINGS.items():
        name = name.replace(term, words)
    return name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Quotes:
    """The words behind statements, marked in their sentences, with their claims and sources.

    Args:
        evidence: The words.
        with_claims: Whether the claim stands above each.
        with_sources: Whether the source stands below each, and not only the key of its statement.
        anchor: Where links find them: this, a dash, and their number. Without it they have no numbers.
    """

    kind: ClassVar = "quotes"
    evidence: Sequence[Evidence]
    with_claims: bool = True
    with_sources: bool = True
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ProblemList:
    """Problems, each with its place and how to mend it."""

    kind: ClassVar = "problems"
    problems: Sequence[Problem]

    @property
    def on_a_page(self) -> tuple[Heading, Table]:
        """Their number and a table, for want of lines that editors follow."""
        import polars

        count, shown = problem_count(self.problems), told_once(self.problems)
        columns = {
            "where": [one.place for one in shown],
            "what": [f"{one.severity} {one.code}: {one.message}" for one in shown],
            "how to fix it": [one.hint for one in shown],
        }
        return Heading(count[:1].upper() + count[1:]), Table(polars.DataFrame(columns))


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure with its caption, where there is something to draw; in a terminal some words instead."""

    kind: ClassVar = "picture"
    draw: Callable[[], Figure | None]
    in_words: str = ""


Part: TypeAlias = Heading | Text | Facts | Items | Table | Quotes | ProblemList | Picture


def problem_count(problems: Sequence[Problem]) -> str:
    """Return how many problems there are, in words; those count once that one remedy mends."""
    shown = told_once(problems)
    errors = sum(problem.is_error for problem in shown)
    parts = [(errors, "error"), (len(shown) - errors, "warning")]
    return listed([count_of(number, what) for number, what in parts if number]) or "no problems"


def key_of(texts: Iterable[str]) -> Iterator[Part]:
    """Yield what square brackets in texts mean, if there are any."""
    key = key_to(texts)
    yield from [Text(key, "dim")] if key else []


def texts_of(frame: polars.DataFrame) -> Iterator[str]:
    """Yield all texts of a frame."""
    import polars

    return (text for column in frame.select(polars.col(polars.String)) for text in column.drop_nulls())


def cell(value: object, *, whole: bool = False) -> str:
    """Return a value as it is shown in a table, ``whole`` where numbers have all digits and no commas."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return (f"{value:.15g}" if abs(value) < 1e15 else str(value)) if whole else f"{value:.3f}"
        case int():
            return str(value) if whole else f"{value:,}"
        case date():
            return value.isoformat()
    return str(value)
