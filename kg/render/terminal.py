"""Parts as lines of text, in a terminal and wherever there is nothing else.

All texts of a corpus are shown as plain text; nothing in them is taken for markup or for a control sequence.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import IO, TYPE_CHECKING, Literal

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.segment import Segment, Segments
from rich.table import Table as Grid
from rich.text import Text as Styled

from kg.corpus.evidence import Evidence
from kg.errors import Problem, told_once
from kg.render.parts import (
    Facts,
    Heading,
    Items,
    Part,
    Picture,
    ProblemList,
    Quotes,
    Style,
    Table,
    Text,
    Words,
    cell,
    spans_of,
)

if TYPE_CHECKING:
    import polars

_STYLES: Mapping[Style, str] = {"bold": "bold", "dim": "dim", "note": "yellow", "keys": "cyan"}
"""How the styles of parts look where there are colours."""
_PIPED_WIDTH = 200
_NARROWEST = 40
_NOTEBOOK_WIDTH = 100
_READABLE_WIDTH = 110
_LONGEST_WORD = 40
_GAP, _NARROW_GAP = 3, 2


def to_text(parts: Iterable[Part]) -> str:
    """Return parts as lines of text, without colours, as wide as the output of a notebook."""
    stream = StringIO()
    terminal = Terminal(stream)
    terminal.console.width = _NOTEBOOK_WIDTH
    terminal.show(parts)
    return Styled.from_ansi(stream.getvalue().strip("\n")).plain  # kernels ask for colours, even where there are none


class Terminal:
    """Writes to the standard output, in colour where that is a terminal.

    Args:
        file: Where to write; the standard output if ``None``.
    """

    def __init__(self, file: IO[str] | None = None) -> None:
        stream = file or sys.stdout
        columns = os.environ.get("COLUMNS", "")
        piped = int(columns) if columns.isdecimal() and int(columns) >= _NARROWEST else _PIPED_WIDTH
        width = None if stream.isatty() else piped
        self.console = Console(
            file=stream,
            width=width,
            highlight=False,
            markup=False,
            emoji=False,
            soft_wrap=False,
            force_jupyter=False,  # a stream is written to, even where a notebook could show more
        )

    def show(self, parts: Iterable[Part]) -> None:
        """Write parts."""
        for part in parts:
            match part:
                case Heading():
                    self.heading(part.text)
                case Text(style="keys"):
                    self._indented(_styled(part.words, part.style))
                case Text():
                    self._print(_styled(part.words, part.style), self._readable())
                case Facts():
                    self.pairs(part.rows)
                case Items():
                    for item in part.items:
                        self.line()
                        self._print(_styled(item), self._readable())
                case Table():
                    self.frame(part.frame, part.digits)
                case Quotes():
                    self.evidence(part.evidence, with_claims=part.with_claims, with_sources=part.with_sources)
                case ProblemList():
                    self.problems(part.problems)
                case Picture() if part.in_words:
                    self._print(_plain(part.in_words), self._readable())

    def line(self, text: str = "", style: str = "") -> None:
        """Write one line."""
        self.console.print(_plain(text, style), soft_wrap=not self.console.is_terminal)

    def heading(self, text: str) -> None:
        """Write a heading with a blank line before it."""
        self.console.print()
        self.line(text, "bold")

    def problems(self, problems: Iterable[Problem]) -> None:
        """Write problems, one a line, and their hints; those are told once that one remedy mends.

        Of very many of a kind, one stands for the rest.
        """
        for problem, _ in told_once(problems).shown():
            text = Styled.assemble(
                _plain(f"{problem.place}: ", "bold"),
                _plain(f"{problem.severity} {problem.code}", "red" if problem.is_error else "yellow"),
                _plain(f": {problem.message}"),
                _plain(f"; {problem.hint}" if problem.hint else "", "dim"),
            )
            self.console.print(text, soft_wrap=True)

    def frame(self, frame: polars.DataFrame, digits: int | None = None) -> None:
        """Write a frame as a table, or row by row where its columns would be too narrow for their words.

        Args:
            frame: The frame; columns without any value are left out.
            digits: How many digits of a fraction count; all if ``None``.
        """
        from polars import selectors

        shown = Table(frame if digits is None else frame.with_columns(selectors.float().round_sig_figs(digits))).shown
        cells = {name: [cell(value, whole=True) for value in shown[name]] for name in shown.columns}
        columns = [[name, *values] for name, values in cells.items()]
        for gap in (_GAP, _NARROW_GAP):
            widths = _column_widths(columns, self.console.width, gap)
            if widths is not None:
                break
        else:
            self._records(cells, shown.height)
            return
        padding = (0, gap - 2, 0, 1)  # one blank of a gap is the column of the box
        table = Grid(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=padding, header_style="bold")
        for name, dtype, width in zip(shown.columns, shown.dtypes, widths, strict=True):
            justify: Literal["left", "right"] = "right" if dtype.is_numeric() else "left"
            table.add_column(_plain(name), justify=justify, overflow="fold", width=width)
        for row in zip(*cells.values(), strict=True):
            table.add_row(*map(_plain, row))
        self._print(table)

    def _records(self, cells: dict[str, list[str]], height: int) -> None:
        """Write each row as lines of column and value, empty ones left out."""
        width = max(map(len, cells))
        for index in range(height):
            self.console.print()
            self.pairs([(name.ljust(width), values[index]) for name, values in cells.items() if values[index]])
        self.console.print()

    def evidence(self, quotes: Iterable[Evidence], *, with_claims: bool = True, with_sources: bool = True) -> None:
        """Write the words behind statements: the claim, the sentence with the quote marked, and where it stands."""
        for evidence in quotes:
            if with_claims:
                self.console.print()
                self._print(_plain(evidence.claim, "bold"), self._readable())
            passage = (_plain(f"«{text}»") if quoted else _plain(text, "dim") for text, quoted in evidence.passage)
            lead = f"— {evidence.source} " if with_sources else ""
            source = Styled.assemble(_plain(lead, "dim"), _plain(f"[{evidence.statement}]", "cyan"))
            self._indented(Styled.assemble(*passage))
            self._indented(source)

    def pairs(self, rows: Iterable[tuple[Words, Words]]) -> None:
        """Write names with what they mean, in two columns."""
        grid = Grid.grid(padding=(0, 2))
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, meaning in rows:
            grid.add_row(_styled(name), _styled(meaning))
        self._print(grid, self._readable())

    def _print(self, shown: RenderableType, width: int | None = None) -> None:
        """Write something without blanks at the ends of its lines."""
        options = self.console.options.update(width=width or self.console.width)
        for line in map(_aligned, self.console.render_lines(shown, options, pad=False)):
            while line and not line[-1].text.strip():
                line.pop()
            if line:
                line[-1] = Segment(line[-1].text.rstrip(), line[-1].style)
            self.console.print(Segments([*line, Segment.line()]), soft_wrap=True, end="")

    def _indented(self, text: Styled) -> None:
        self._print(Padding(text, (0, 0, 0, 4), expand=False), self._readable())

    def _readable(self) -> int:
        return min(self.console.width, _READABLE_WIDTH)


_HARMLESS = frozenset("\n\u00a0\u00ad\u2007\u2009\u200a\u200c\u200d\u202f\u3000")
"""Line breaks, blanks of all widths, soft hyphens and joiners."""


def _plain(text: str, style: str = "") -> Styled:
    """Return other people's text: blanks and joiners stay, signs that steer a terminal or turn text round do not."""
    return Styled("".join(char if char.isprintable() or char in _HARMLESS else "�" for char in text), style=style)


def _styled(words: Words, style: Style = "") -> Styled:
    spans = (_plain(span.text, _STYLES.get(span.style or style, "")) for span in spans_of(words))
    return Styled.assemble(*spans)


def _column_widths(columns: Sequence[Sequence[str]], available: int, gap: int) -> list[int] | None:
    """Return a width for each column so that no word is broken, or ``None`` where there is no room for that.

    Room beyond the longest words goes in equal shares to the columns that can use it; who needs less than a share
    leaves the rest to the others.
    """
    needed = [max(min(_longest(text.split()), _LONGEST_WORD) for text in column) for column in columns]
    wanted = [_longest(column) for column in columns]
    room = available - sum(needed) - gap * (len(columns) - 1)
    if room < 0:
        return None
    widths = list(needed)
    by_lack = sorted(range(len(columns)), key=lambda index: wanted[index] - needed[index])
    for left, index in zip(range(len(columns), 0, -1), by_lack, strict=True):
        given = min(wanted[index] - needed[index], -(-room // left))
        widths[index] += given
        room -= given
    return widths


def _longest(texts: Iterable[str]) -> int:
    return max((cell_len(text) + _spacing_marks(text) for text in texts), default=1) or 1


def _aligned(line: list[Segment]) -> list[Segment]:
    """Return a line of a table with fewer blanks behind vowel signs, for which Rich counts no column."""
    kept, over = [], 0
    for segment in line:
        over += _spacing_marks(segment.text)
        cut = min(over, len(segment.text) - len(segment.text.rstrip(" ")))
        over -= cut
        kept.append(Segment(segment.text[: len(segment.text) - cut], segment.style) if cut else segment)
    return kept


def _spacing_marks(text: str) -> int:
    """Return how many signs of a text belong to the letter before them and take a column of their own in a terminal.

    They are vowel signs of Indian scripts above all (Unicode's category Mc); terminals count them as the C library
    does, a column each.
    """
    return 0 if text.isascii() else sum(unicodedata.category(sign) == "Mc" for sign in text)
