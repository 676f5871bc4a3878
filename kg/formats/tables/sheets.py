"""Tables with a row for each statement, article or entity: text with any separator and in any encoding, Excel, .ods.

What a table is about, and what its columns mean, is said by a mapping; here each row is a coding of kind ``row``, its
cells by the names of their columns. Where several tables that differ in their columns are read at once, the kind of
a row is the name of its table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

from kg.date_spellings import readings
from kg.errors import KgError
from kg.formats.reader import Reader
from kg.formats.records import ReadCoding, Record, Unread
from kg.formats.tables.apart import sheets_apart
from kg.formats.tables.cells import MOST_COLUMNS
from kg.formats.tables.delimited import Form, Row, form_of, read_delimited, separator_of
from kg.formats.tables.opendocument import OPEN_DOCUMENT
from kg.formats.tables.workbook import rows_of, sheets_of

_TEXT = (".csv", ".tsv", ".tab")
_EXCEL, _OTHERS = (".xlsx", ".xlsm"), (".xls", ".xlsb", OPEN_DOCUMENT)
_NUMBERS = ".numbers"
"""The ending of tables that cannot be read, which is said."""
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an archive begins, and a file of Excel before 2007."""
_ROW = "row"
_IDS = ("id", "nr", "no", "№", "number", "lfd nr")
"""What the column of ids is called, the first before the others."""
REJECTS = ".rejects"
"""How the name of a table of rows ends that could not be placed, before its ending."""
WHY = ("place", "reason")
"""Its last columns, behind those of the table that the rows came from."""
_HEADER_WITHIN = 20
"""Among how many rows at the top the header is looked for."""
_LONGEST_NAME = 120
_NO_NAME = re.compile(r"[-+]?[\d.,]+%?|https?://\S+|\S+@\S+\.\S+")


@dataclass(frozen=True, slots=True)
class _Table:
    """A table that can be read again and again.

    Args:
        name: What it is called: that of its file, or of its sheet.
        place: Where its rows stand, before their numbers.
        is_text: Whether it is a text with separators, each row of which has as many cells as the header.
        rows: Opens its rows.
    """

    name: str
    place: str
    is_text: bool
    rows: Callable[[], Iterator[Row | Unread]]


def read_sheets(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield a coding for each row of tables.

    Its id is what stands in the column ``id``, or ``nr``, where no two rows have the same, else the number of the row.

    Args:
        paths: The files: text with a separator, or files of programs for tables.

    Raises:
        KgError: A file cannot be read.
    """
    tables = [table for path in paths for table in _tables(path)]
    headers = [_columns_of(table) for table in tables]
    with_rows = [(table, columns) for table, columns in zip(tables, headers, strict=True) if columns]
    if not with_rows:
        raise KgError(f"{paths[0]}: the table is empty; name one with a row for each statement" if paths else "no file")
    alike = len({frozenset(columns) for _, columns in with_rows}) == 1
    names: set[str] = set()
    for table, columns in with_rows:
        name = table.name
        while name in names:
            name += "'"
        names.add(name)
        prefix = "" if len(with_rows) == 1 else f"{name}:"
        yield from _codings(table, _ROW if alike else name, prefix, columns)


def form_of_tables(paths: Sequence[Path]) -> Form:
    """Return how the first of some tables is stored as text; Excel files are no text, and Excel needs the mark.

    Args:
        paths: The files.

    Raises:
        KgError: The file cannot be read.
    """
    with paths[0].open("rb") as stream:
        is_text = not stream.read(len(_COMPOUND)).startswith((_ZIP, _COMPOUND))
    return form_of(paths[0]) if is_text else Form(has_mark=True)


def columns_of(paths: Sequence[Path]) -> list[str]:
    """Return the names of the columns of tables, each once.

    Args:
        paths: The files.

    Raises:
        KgError: A file cannot be read.
    """
    return [*dict.fromkeys(name for path in paths for table in _tables(path) for name in _columns_of(table))]


def _codings(table: _Table, kind: str, prefix: str, columns: Sequence[str]) -> Iterator[Record]:
    at = _place_of_ids(table, columns)
    width = len(columns)
    for row in _below_header(table):
        if isinstance(row, Unread):
            yield row
            continue
        cells = row.cells
        names = columns
        if len(cells) != width:
            if table.is_text and (fault := _wrong_length(cells, width)):
                yield Unread(f"{table.place}:{row.number}", fault, " | ".join(cells))
                continue
            names = [*columns, *(_name_of(number) for number in range(width + 1, len(cells) + 1))]
        values = {name: (cell,) for name, cell in zip(names, cells, strict=False) if cell}
        id = cells[at] if at >= 0 else str(row.number)
        yield ReadCoding(prefix + id, f"{table.place}:{row.number}", kind, "", values)


def _wrong_length(cells: Sequence[str], width: int) -> str:
    """Return what is wrong with a row that has fewer cells than the header, or more of which one says something."""
    if len(cells) < width or any(cells[width:]):
        remedy = "look for a separator within a text, which needs quotation marks around it, or for one that is missing"
        return f"the row has {len(cells)} cells, the header {width}; {remedy}"
    return ""


def _name_of(column: int) -> str:
    return f"column {column}"


def _place_of_ids(table: _Table, columns: Sequence[str]) -> int:
    """Return where the column of ids stands, −1 where there is none or two rows have the same."""
    ids = sorted((column for column in columns if names_ids(column)), key=lambda one: _IDS.index(_plain(one)))
    return next((at for at in map(columns.index, ids) if _is_unique(table, columns, at)), -1)


def names_ids(column: str) -> bool:
    """Return whether a column is called as those are that hold the ids of rows."""
    return _plain(column) in _IDS


def _plain(column: str) -> str:
    return " ".join(column.casefold().replace(".", " ").split())


def _is_unique(table: _Table, columns: Sequence[str], at: int) -> bool:
    """Return whether something else stands in a column in each row."""
    seen: set[str] = set()
    for row in _below_header(table):
        if isinstance(row, Row) and (len(row.cells) == len(columns) or not table.is_text):
            id = row.cells[at] if at < len(row.cells) else ""
            if not id or id in seen:
                return False
            seen.add(id)
    return True


def _below_header(table: _Table) -> Iterator[Row | Unread]:
    """Yield the rows of a table below its header, and before them what stands above it."""
    rows = table.rows()
    top, header = _top_of(rows, table.place)
    for one in top[: max(header, 0)]:
        if isinstance(one, Unread):
            yield one
        else:
            yield Unread(
                f"{table.place}:{one.number}", "it stands above the header of the table", " | ".join(one.cells)
            )
    yield from chain(top[header + 1 :], rows)


def _top_of(rows: Iterator[Row | Unread], place: str) -> tuple[list[Row | Unread], int]:
    """Return some rows at the top, and which of them is the header: −1 where the table has none.

    Raises:
        KgError: One of them has too many columns.
    """
    top: list[Row | Unread] = []
    for row in rows:
        if isinstance(row, Row) and len(row.cells) > MOST_COLUMNS:
            reason = f"the row has {len(row.cells):,} columns, and {MOST_COLUMNS:,} are read at most"
            raise KgError(f"{place}:{row.number}: {reason}; keep those that are needed")
        top.append(row)
        if isinstance(row, Row) and sum(map(bool, row.cells)) > 1:
            break
        if len(top) == _HEADER_WITHIN:
            break
    wide = [number for number, row in enumerate(top) if isinstance(row, Row) and sum(map(bool, row.cells)) > 1]
    first = next((number for number, row in enumerate(top) if isinstance(row, Row)), -1)
    at = wide[0] if wide else first
    header = top[at] if at >= 0 else None
    return (top, at) if isinstance(header, Row) and _is_header(header.cells) else (top, -1)


def _is_header(cells: Sequence[str]) -> bool:
    return not any(
        len(cell) > _LONGEST_NAME or _NO_NAME.fullmatch(cell) or (any(map(str.isdigit, cell)) and readings(cell))
        for cell in cells
        if cell
    )


def _columns_of(table: _Table) -> list[str]:
    """Return the names of the columns, each another one; none where the table has no rows.

    A column without a name is called by its number, and of those of one name the second gets a 2 behind it.
    """
    rows = table.rows()
    top, header = _top_of(rows, table.place)
    first = top[header] if header >= 0 else next((row for row in top if isinstance(row, Row)), None)
    if not isinstance(first, Row):
        return []
    cells = first.cells if header >= 0 else [""] * len(first.cells)
    named = [" ".join(cell.split()) for cell in cells]
    taken, columns = set(filter(None, named)), []
    seen: set[str] = set()
    for number, name in enumerate(named, start=1):
        column = name or _name_of(number)
        count = 2
        while column in seen or (not name and column in taken):
            column = f"{name or _name_of(number)} {count}"
            count += 1
        seen.add(column)
        columns.append(column)
    return columns


def _tables(path: Path) -> Iterator[_Table]:
    """Yield the tables of a file; rows that could not be placed as their own table had them."""
    is_rejected = path.stem.endswith(REJECTS)
    for table in _stored(path):
        yield replace(table, rows=partial(_as_they_came, table.rows)) if is_rejected else table


def _as_they_came(opened: Callable[[], Iterator[Row | Unread]]) -> Iterator[Row | Unread]:
    """Yield rows without the place and the reason why they could not be placed."""
    all_columns = own = -1
    for row in opened():
        if isinstance(row, Row):
            if all_columns < 0:
                all_columns = len(row.cells)
                own = all_columns - len(WHY) * (tuple(row.cells[-len(WHY) :]) == WHY)
            row = Row(row.number, row.cells[:own] if len(row.cells) <= all_columns else row.cells)
        if isinstance(row, Unread) or any(row.cells):
            yield row


def _stored(path: Path) -> Iterator[_Table]:
    suffix = path.suffix.lower()
    if suffix == _NUMBERS:
        raise KgError(f"{path}: tables of the kind {suffix} cannot be read; save it as .xlsx or CSV")
    with path.open("rb") as stream:
        head = stream.read(64)
    if suffix in _OTHERS[1:] or (suffix not in _EXCEL and head.startswith(_COMPOUND)):
        for one in sheets_apart(path):
            yield _Table(one.name, one.place, False, one.rows)
    elif suffix in _EXCEL or head.startswith(_ZIP):
        for sheet in sheets_of(path):
            yield _Table(sheet.name, f"{path.name}, {sheet.name}", False, partial(rows_of, path, sheet))
    elif suffix in _OTHERS and head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        raise KgError(f"{path}: this is a page of the web that is called {suffix}; save it as .xlsx or CSV")
    else:
        yield _Table(path.stem, path.name, True, partial(read_delimited, path))


def _recognises(path: Path, head: bytes) -> bool:
    suffix = path.suffix.lower()
    if suffix in (*_OTHERS, _NUMBERS):
        return True
    if head.startswith(_ZIP):
        return suffix in _EXCEL
    if suffix in _TEXT:
        return bool(head.strip())
    return suffix == ".txt" and _is_table(head)


def _is_table(head: bytes) -> bool:
    """Return whether a text has cells, the same number in each of its rows, at least three of three."""
    lines = head.decode("utf-8", errors="replace").split("\n")[:-1]
    separator = separator_of("\n".join(lines))
    lengths = {line.count(separator) for line in lines if line.strip()}
    return len(lines) >= 3 and separator != "," and len(lengths) == 1 and min(lengths) >= 2


READER = Reader(
    name="table",
    title="Tables: CSV, TSV, Excel and OpenDocument",
    suffixes=(*_TEXT, *_EXCEL, *_OTHERS, ".txt"),
    recognises=_recognises,
    read=read_sheets,
)
