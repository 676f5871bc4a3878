"""Tables in text files: what separates their cells, and their rows one by one, however their letters are stored."""

from __future__ import annotations

import csv
import re
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TextIO

from kg.errors import KgError
from kg.formats.encodings import encoding_of
from kg.formats.records import Unread
from kg.well_formed import unguarded

LONGEST_CELL = 4_000_000
"""How many signs a cell may have."""
_SEPARATORS = ";,\t|"
_LOOKED_AT = 50
_HEAD = 65_536
_LINE_END = re.compile("\r\n?")


class Row(NamedTuple):
    """The cells of a row.

    Args:
        number: The line on which it begins, or its number in a sheet, from 1.
        cells: What stands in them, as text; nothing where they are empty.
    """

    number: int
    cells: list[str]


class Form(NamedTuple):
    """How a table is stored as text.

    Args:
        separator: What stands between its cells.
        has_mark: Whether a mark stands at its beginning by which Excel knows UTF-8.
    """

    separator: str = ","
    has_mark: bool = False


def form_of(path: Path) -> Form:
    """Return how a table in a text file is stored; one that is not UTF-8 needs the mark once it is.

    Args:
        path: The file.

    Raises:
        KgError: Its letters cannot be read.
    """
    encoding = encoding_of(path)
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        return Form(_separator_in(stream.read(_HEAD)), encoding != "utf-8")


def _separator_in(head: str) -> str:
    return separator_of(head.replace("\r\n", "\n").replace("\r", "\n"))


def separator_of(text: str) -> str:
    """Return what separates the cells of a table: the sign that makes the most rows of equal length.

    Args:
        text: The beginning of the table.
    """
    first = text.partition("\n")[0]
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first[4]
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        lengths: Counter[int] = Counter()
        with suppress(csv.Error):
            lengths.update(map(len, islice(csv.reader(text.splitlines(), delimiter=separator), _LOOKED_AT)))
        length, number = max(lengths.items(), key=lambda one: (one[1] * (one[0] > 1), one[0]), default=(0, 0))
        score = (length > 1) * (number / lengths.total() + length / 1000) if length else 0
        if score > most:
            best, most = separator, score
    return best


def read_delimited(path: Path) -> Iterator[Row | Unread]:
    """Yield the rows of a table in a text file, and what of it is none; rows of nothing are left out.

    Args:
        path: The file.

    Raises:
        KgError: Its letters cannot be read.
    """
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_CELL))
    encoding = encoding_of(path)
    with path.open(encoding=encoding, newline="") as stream:
        head = stream.read(_HEAD)
        separator = _separator_in(head)
        stream.seek(0)
        skipped = int(head.lower().startswith("sep="))
        try:
            yield from _rows(stream, separator, path.name, skipped)
        except UnicodeDecodeError as error:
            byte = error.object[error.start]
            message = f"{path}: the byte 0x{byte:02X} is no letter of {encoding}"
            raise KgError(f"{message}, as which the file is read; save it as UTF-8") from None


def _rows(stream: TextIO, separator: str, name: str, skipped: int) -> Iterator[Row | Unread]:
    """Yield the rows of a table; from the first on that cannot be read, its lines are kept while a row is read."""
    reader = csv.reader(islice(stream, skipped, None), delimiter=separator, strict=True)
    begin = end = skipped
    try:
        for cells in reader:
            begin, end = end + 1, reader.line_num + skipped
            if (row := _row(begin, end, cells)) is not None:
                yield row
    except csv.Error:
        stream.seek(0)
        yield from _rows_one_by_one(_Lines(islice(stream, end, None), end), separator, name)


def _rows_one_by_one(lines: _Lines, separator: str, name: str) -> Iterator[Row | Unread]:
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        begin = lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raw = lines.take_back_all_but_one()
            if not raw:
                return
            yield Unread(f"{name}:{begin}", _why(error), raw.rstrip("\r\n"))
            continue
        if (row := _row(begin, lines.number, cells)) is not None:
            yield row


def _row(begin: int, end: int, cells: list[str]) -> Row | None:
    """Return a row of its lines, ``None`` where it says nothing; lines in a cell end in one way."""
    stripped = [unguarded(cell.strip()) for cell in cells]
    if begin != end:
        stripped = [_LINE_END.sub("\n", cell) for cell in stripped]
    return Row(begin, stripped) if any(stripped) else None


def _why(error: csv.Error) -> str:
    if "unexpected end of data" in str(error):
        return "a quotation mark opens a cell that never ends; close it, or write it twice if it belongs to the text"
    if "field larger" in str(error):
        return f"a cell has more than {LONGEST_CELL:,} signs; a quotation mark before it may never be closed"
    return "a quotation mark stands within a cell; write it twice if it belongs to the text"


class _Lines(Iterator[str]):
    """The lines of a file, of which those of a row that cannot be read are read again, but its first one."""

    def __init__(self, stream: Iterator[str], number: int) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self._of_row: list[str] = []
        self.number = number

    def begin(self) -> int:
        """Begin a row; return its line, from 1."""
        self._of_row.clear()
        return self.number + 1

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._stream)
        self._of_row.append(line)
        self.number += 1
        return line

    def take_back_all_but_one(self) -> str:
        """Have all lines of the row read again but its first one, which is returned."""
        if not self._of_row:
            return ""
        first, *others = self._of_row
        self._again.extendleft(reversed(others))
        self.number -= len(others)
        self._of_row.clear()
        return first
