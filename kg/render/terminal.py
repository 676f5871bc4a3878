"""What people see in a terminal: problems, tables, evidence, explanations.

All texts of a corpus are shown as plain text; nothing in them is taken for markup or for a control sequence.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import IO, TYPE_CHECKING, Any, Literal

import polars
from polars import selectors
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.segment import Segment, Segments
from rich.table import Table
from rich.text import Text

from kg.corpus.evidence import Evidence
from kg.errors import Problem
from kg.selection.explanation import Explanation

if TYPE_CHECKING:
    from kg.analysis.section import Rows, Section

__all__ = ["Terminal"]

_PIPED_WIDTH = 200
_NARROWEST = 40
_READABLE_WIDTH = 110
_LONGEST_WORD = 40
_GAP, _NARROW_GAP = 3, 2


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

    def line(self, text: str = "", style: str = "") -> None:
        """Write one line."""
        self.console.print(_plain(text, style), soft_wrap=not self.console.is_terminal)

    def heading(self, text: str) -> None:
        """Write a heading with a blank line before it."""
        self.console.print()
        self.console.print(_plain(text, "bold"), soft_wrap=not self.console.is_terminal)

    def problems(self, problems: Iterable[Problem]) -> None:
        """Write problems, one a line, and their hints."""
        for problem in problems:
            text = _joined(
                (f"{problem.path}:{problem.line}:{problem.column}: ", "bold"),
                (f"{problem.severity} {problem.code}", "red" if problem.is_error else "yellow"),
                (f": {problem.message}", ""),
                (f"; {problem.hint}" if problem.hint else "", "dim"),
            )
            self.console.print(text, soft_wrap=True)

    def frame(self, frame: polars.DataFrame) -> None:
        """Write a frame as a table, or row by row where its columns would be too narrow for their words.

        Columns without any value are left out.
        """
        shown = [name for name in frame.columns if frame[name].null_count() < frame.height]
        cells = {name: [_cell(value) for value in frame[name]] for name in shown}
        headers = {name: name.replace("_", " ") for name in shown}
        columns = [[headers[name], *cells[name]] for name in shown]
        gap = _GAP
        widths = _column_widths(columns, self.console.width, gap)
        if widths is None:
            gap = _NARROW_GAP
            widths = _column_widths(columns, self.console.width, gap)
        if widths is None:
            self._records(headers, cells, frame.height)
            return
        padding = (0, gap - 2, 0, 1)  # one blank of a gap is the column of the box
        table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=padding, header_style="bold")
        for (name, header), width in zip(headers.items(), widths, strict=True):
            justify: Literal["left", "right"] = "right" if frame[name].dtype.is_numeric() else "left"
            table.add_column(_plain(header), justify=justify, overflow="fold", width=width)
        for row in zip(*cells.values(), strict=True):
            table.add_row(*(_plain(cell) for cell in row))
        self._print(table)

    def _records(self, headers: dict[str, str], cells: dict[str, list[str]], height: int) -> None:
        """Write each row as lines of column and value, empty ones left out."""
        width = max(len(header) for header in headers.values())
        for index in range(height):
            self.console.print()
            rows = [(headers[name].ljust(width), values[index]) for name, values in cells.items() if values[index]]
            self.pairs(rows)
        self.console.print()

    def evidence(self, quotes: Iterable[Evidence], *, with_claims: bool = True) -> None:
        """Write the words behind statements: the claim, the sentence with the quote marked, and where it stands."""
        for evidence in quotes:
            if with_claims:
                self.console.print()
                self._print(_plain(evidence.claim, "bold"), self._readable())
            sentence = _joined(*((f"«{text}»", "") if quoted else (text, "dim") for text, quoted in evidence.passage))
            source = _joined((f"— {evidence.source} ", "dim"), (f"[{evidence.statement}]", "cyan"))
            for text in (sentence, source):
                self._print(Padding(text, (0, 0, 0, 4), expand=False), self._readable())

    def section(self, section: Section, words: Callable[[Iterable[str]], list[Evidence]] | None = None) -> None:
        """Write what an analysis found.

        Args:
            section: What it found.
            words: Returns the words behind statements, where these are to be shown below each sentence and row.
        """
        self.heading(section.title)
        self._print(_plain(section.about, "dim"), self._readable())
        for line in section.lines:
            self.console.print()
            self._print(_plain(line.text, "bold" if words else ""), self._readable())
            if words:
                self.evidence(words(line.statements))
        for table in section.tables:
            self._rows(table, words)
        if section.notes:
            self.console.print()
        for note in section.notes:
            self._print(_plain(note, "yellow"), self._readable())
        if not section.is_empty:
            self.line(f"Based on {section.support}.", "dim")

    def _rows(self, table: Rows, words: Callable[[Iterable[str]], list[Evidence]] | None) -> None:
        if not table.frame.height:
            return
        self.heading(table.title)
        shown = table.frame.with_columns(selectors.float().round_sig_figs(4))
        if words is None:
            self.frame(shown)
        else:
            for index, keys in enumerate(table.statements):
                self.frame(shown[index : index + 1])
                self.evidence(words(keys))
        if table.note:
            self._print(_plain(table.note, "dim"), self._readable())

    def claim(self, claim: str, statements: Iterable[str]) -> None:
        """Write a claim and the keys of the statements behind it."""
        self._print(_plain(claim), self._readable())
        self._print(Padding(_plain(" ".join(statements), "cyan"), (0, 0, 0, 4), expand=False), self._readable())

    def explanation(self, explanation: Explanation) -> None:
        """Write one statement in full."""
        self._print(_plain(explanation.claim, "bold"), self._readable())
        self.console.print()
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="dim", no_wrap=True)
        grid.add_column(overflow="fold")
        for line in explanation.lines:
            grid.add_row(
                _plain(line.field), _joined((line.value, ""), ("  inferred" if line.inferred else "", "yellow"))
            )
        if explanation.basis:
            grid.add_row(_plain("inferred from"), _plain(explanation.basis))
        grid.add_row(_plain("plain triple"), _plain(explanation.verdict))
        self._print(grid, self._readable())
        self.console.print()
        self.evidence([explanation.evidence], with_claims=False)

    def pairs(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write names with what they mean, in two columns."""
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, meaning in rows:
            grid.add_row(_plain(name), _plain(meaning))
        self._print(grid, self._readable())

    def _print(self, shown: RenderableType, width: int | None = None) -> None:
        """Write something without blanks at the ends of its lines."""
        options = self.console.options.update(width=width or self.console.width)
        for line in self.console.render_lines(shown, options, pad=False):
            while line and not line[-1].text.strip():
                line.pop()
            if line:
                line[-1] = Segment(line[-1].text.rstrip(), line[-1].style)
            self.console.print(Segments([*line, Segment.line()]), soft_wrap=True, end="")

    def _readable(self) -> int:
        return min(self.console.width, _READABLE_WIDTH)


def _plain(text: str, style: str = "") -> Text:
    return Text("".join(char if char.isprintable() or char == "\n" else "�" for char in text), style=style)


def _joined(*parts: tuple[str, str]) -> Text:
    return Text.assemble(*(_plain(text, style) for text, style in parts))


def _column_widths(columns: Sequence[Sequence[str]], available: int, gap: int) -> list[int] | None:
    """Return a width for each column so that no word is broken, or ``None`` where there is no room for that.

    Room beyond the longest words goes in equal shares to the columns that can use it; who needs less than a share
    leaves the rest to the others.

    Args:
        columns: Header and cells of each column.
        available: Width of the whole table.
        gap: Blanks between two columns.
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
    return max((cell_len(text) for text in texts), default=1) or 1


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.15g}" if abs(value) < 1e15 else str(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
