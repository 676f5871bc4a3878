"""What people see in a terminal: problems, tables, evidence, explanations.

All texts of a corpus are shown as plain text; nothing in them is taken for markup or for a control sequence.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from typing import IO, Any, Literal

import polars
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kg.corpus.evidence import Evidence
from kg.corpus.explanation import Explanation
from kg.errors import Problem

__all__ = ["Terminal"]

_PIPED_WIDTH = 200
_READABLE_WIDTH = 110
_LONGEST_WORD = 40
_GAP = "   "


class Terminal:
    """Writes to the standard output, in colour where that is a terminal.

    Args:
        file: Where to write; the standard output if ``None``.
    """

    def __init__(self, file: IO[str] | None = None) -> None:
        stream = file or sys.stdout
        width = None if stream.isatty() else int(os.environ.get("COLUMNS") or _PIPED_WIDTH)
        self.console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False, soft_wrap=False)

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
        needed = {name: _longest_word([headers[name], *cells[name]]) for name in shown}
        if sum(needed.values()) + len(_GAP) * (len(shown) - 1) <= self.console.width:
            self._table(frame, headers, cells, needed)
        else:
            self._records(headers, cells, frame.height)

    def _table(
        self,
        frame: polars.DataFrame,
        headers: dict[str, str],
        cells: dict[str, list[str]],
        needed: dict[str, int],
    ) -> None:
        table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
        for name, header in headers.items():
            right = frame[name].dtype.is_numeric()
            justify: Literal["left", "right"] = "right" if right else "left"
            table.add_column(_plain(header), justify=justify, overflow="fold", min_width=needed[name])
        for row in zip(*cells.values(), strict=True):
            table.add_row(*(_plain(cell) for cell in row))
        self.console.print(table)

    def _records(self, headers: dict[str, str], cells: dict[str, list[str]], height: int) -> None:
        """Write each row as lines of column and value, empty ones left out."""
        width = max(len(header) for header in headers.values())
        for at in range(height):
            self.console.print()
            rows = [(headers[name].ljust(width), values[at]) for name, values in cells.items() if values[at]]
            self.pairs(rows)
        self.console.print()

    def evidence(self, found: Iterable[Evidence], *, with_claims: bool = True) -> None:
        """Write the words behind statements: the claim, the sentence with the quote marked, and where it stands."""
        for evidence in found:
            if with_claims:
                self.console.print()
                self.console.print(_plain(evidence.claim, "bold"), width=self._readable())
            sentence = _joined(*((f"«{text}»", "") if quoted else (text, "dim") for text, quoted in evidence.passage))
            source = _joined((f"— {evidence.source} ", "dim"), (f"[{evidence.statement}]", "cyan"))
            for text in (sentence, source):
                self.console.print(Padding(text, (0, 0, 0, 4), expand=False), width=self._readable())

    def explanation(self, explanation: Explanation) -> None:
        """Write one statement whole."""
        self.console.print(_plain(explanation.claim, "bold"), width=self._readable())
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
        verdict = "yes" if explanation.direct else "no: " + "; ".join(explanation.obstacles)
        grid.add_row(_plain("plain triple"), _plain(verdict))
        self.console.print(grid, width=self._readable())
        self.console.print()
        self.evidence([explanation.evidence], with_claims=False)

    def pairs(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write names with what they mean, in two columns."""
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, meaning in rows:
            grid.add_row(_plain(name), _plain(meaning))
        self.console.print(grid, width=self._readable())

    def _readable(self) -> int:
        return min(self.console.width, _READABLE_WIDTH)


def _plain(text: str, style: str = "") -> Text:
    return Text("".join(char if char.isprintable() or char == "\n" else "�" for char in text), style=style)


def _joined(*parts: tuple[str, str]) -> Text:
    return Text.assemble(*(_plain(text, style) for text, style in parts))


def _longest_word(texts: Iterable[str]) -> int:
    return max(min(cell_len(word), _LONGEST_WORD) for text in texts for word in (text.split() or [""]))


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
