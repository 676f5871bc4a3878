"""Sheets of Excel files (.xlsx, ECMA-376), row by row: what their cells show; no formula is run.

Cells are read by python-calamine. Each sheet is looked through before, since that library takes as much memory as a
sheet spans, and returns a formula that was never calculated, or one that shows an error, as an empty cell.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache, reduce
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZipFile

from kg.errors import KgError, MissingExtra
from kg.formats.archives import hold_to_bounds, opened
from kg.formats.records import Unread
from kg.formats.tables.delimited import Row

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from xml.parsers.expat import XMLParserType

MOST_COLUMNS = 2_000
MOST_CELLS = 20_000_000
"""How many columns a sheet may have, and how many cells it may span."""
_SAVE_AGAIN = "open it in a program for tables, and save it as .xlsx without a password, or as CSV"
_MAIN = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(r"([A-Z]{1,7})([0-9]{1,9})")
_LAST = datetime(9999, 12, 31, 23, 59, 59)
_EXACT = 1e15
"""Up to where each whole number is one that a cell can hold."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of an Excel file.

    Args:
        name: What it is called.
        faults: What is wrong with a row, by its number.
    """

    name: str
    faults: Mapping[int, str] = field(default_factory=dict)


def sheets_of(path: Path) -> list[Sheet]:
    """Return the sheets of an Excel file in their order, also those that are hidden.

    Args:
        path: The file.

    Raises:
        KgError: It cannot be read, or is made to fill memory.
        MissingExtra: The library that reads it is not installed.
    """
    if find_spec("python_calamine") is None or find_spec("defusedxml") is None:
        raise MissingExtra("reading Excel files", "formats")
    with opened(path, f"this is no Excel file of the kind .xlsx: {{0}}; {_SAVE_AGAIN}") as archive:
        hold_to_bounds(archive)
        sheets = [Sheet(name, _faults(archive, part)) for name, part in _parts(archive)]
    if not sheets:
        raise KgError(f"{path}: this Excel file has no sheet; {_SAVE_AGAIN}")
    return sheets


def rows_of(path: Path, sheet: Sheet) -> Iterator[Row | Unread]:
    """Yield the rows of a sheet that say something; those that cannot be read with the reason.

    Args:
        path: The file.
        sheet: One of its sheets, as :func:`sheets_of` returns it.

    Raises:
        KgError: It cannot be read.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(path) as book:
            cells = book.get_sheet_by_name(sheet.name)
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(path, error) from None
    left = [""] * (cells.start[1] if cells.start else 0)
    number = 0
    for number, values in enumerate(cells.iter_rows(), start=1):
        yield from _row(path, sheet, number, left + list(map(_shown, values)))
    below_the_last = sorted(at for at in sheet.faults if at > number)
    for number in below_the_last:
        yield from _row(path, sheet, number, [])


def _row(path: Path, sheet: Sheet, number: int, cells: list[str]) -> Iterator[Row | Unread]:
    while cells and not cells[-1]:
        cells.pop()
    if number in sheet.faults:
        yield Unread(f"{path.name}, {sheet.name}:{number}", sheet.faults[number], " | ".join(cells))
    elif cells:
        yield Row(number, cells)


def _damaged(path: Path | str | None, error: Exception) -> KgError:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return KgError(f"{path}: this Excel file is damaged ({reason}); {_SAVE_AGAIN}")


def _shown(value: str | float | date | time | timedelta) -> str:
    """Return what a cell shows: a day or a time as ISO 8601, a number in the shortest form, true as 1."""
    match value:
        case str():
            return value.strip()
        case bool():
            return str(int(value))
        case int() | float():
            return str(int(value)) if float(value).is_integer() and abs(value) < _EXACT else repr(value)
        case datetime():
            moment = (min(value, _LAST) + timedelta(microseconds=500_000)).replace(microsecond=0)
            return moment.isoformat() if moment.time() != time() else moment.date().isoformat()
        case timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
        case _:
            return value.isoformat()


def _parts(archive: ZipFile) -> Sequence[tuple[str, str]]:
    """Return the names of the sheets, each with the part of the file that holds it."""
    targets = {
        found.get("Id", ""): posixpath.normpath(posixpath.join("/xl", found.get("Target", ""))).lstrip("/")
        for _, found in _elements(archive, _RELATIONS)
        if found.get("Type", "").endswith("/worksheet")
    }
    sheets = []
    for name, found in _elements(archive, _MAIN):
        if name == "sheet":
            id = next((value for key, value in found.attrib.items() if key.endswith("}id")), "")
            if id in targets:
                sheets.append((found.get("name", ""), targets[id]))
    return sheets


def _elements(archive: ZipFile, part: str) -> Iterator[tuple[str, Element]]:
    """Yield the elements of a small part with their names, without prefixes."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, iterparse

    try:
        with archive.open(part) as stream:
            for _, found in iterparse(stream, forbid_dtd=True):
                yield found.tag.rpartition("}")[2], found
    except DefusedXmlException:
        raise _declares_a_type(archive, part) from None
    except (ParseError, LookupError) as error:
        raise _damaged(archive.filename, error) from None


def _declares_a_type(archive: ZipFile, part: str) -> KgError:
    reason = f"{part} declares a document type, which no Excel file does"
    return KgError(f"{archive.filename}: {reason}; {_SAVE_AGAIN}")


def _faults(archive: ZipFile, part: str) -> dict[int, str]:
    """Return what is wrong with rows of a sheet, by their numbers.

    Raises:
        KgError: The sheet spans more cells than memory holds, or is damaged.
    """
    parser = ParserCreate()
    look = _Look(parser, str(archive.filename))

    def refuse(*_: object) -> None:
        raise _declares_a_type(archive, part)

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = look.start, look.end
    try:
        with archive.open(part) as stream:
            parser.ParseFile(stream)
    except (ExpatError, LookupError) as error:
        raise _damaged(archive.filename, error) from None
    return look.faults


class _Look:
    """Looks at each cell of a sheet as it is parsed: where it stands, and whether it has its value."""

    def __init__(self, parser: XMLParserType, place: str) -> None:
        self.faults: dict[int, str] = {}
        self._parser, self._place = parser, place
        self._row = self._column = self._at = self._last = self._widest = 0
        self._type, self._has_formula, self._has_value = "", False, False
        self._value: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "c":
                self._start_cell(attributes)
            case "f":
                self._has_formula = True
            case "v":
                self._has_value = True
                if self._has_formula or self._type == "e":
                    self._parser.CharacterDataHandler = self._value.append
            case "row":
                number = attributes.get("r", "")
                self._row = int(number) if number.isdecimal() and len(number) < 9 else self._row + 1
                self._column = 0

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        named = _REFERENCE.fullmatch(attributes.get("r", ""))
        self._column, self._at = (_number_of(named[1]), int(named[2])) if named else (self._column + 1, self._row)
        if self._column > MOST_COLUMNS:
            reason = f"row {self._at} has more than {MOST_COLUMNS:,} columns; keep those that are needed"
            raise KgError(f"{self._place}: {reason}")
        self._last, self._widest = max(self._last, self._at), max(self._widest, self._column)
        if self._last * self._widest > MOST_CELLS:
            reason = f"a sheet spans more than {MOST_CELLS:,} cells; keep the rows that are needed"
            raise KgError(f"{self._place}: {reason}")
        self._type, self._has_formula, self._has_value = attributes.get("t", ""), False, False
        self._value.clear()

    def end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "c" if self._has_formula or self._type == "e":
                if fault := self._fault("".join(self._value)):
                    self.faults.setdefault(self._at, f"cell {letters_of(self._column)} {fault}")
            case "v":
                self._parser.CharacterDataHandler = None

    def _fault(self, value: str) -> str:
        if self._type == "e" and value:
            return f"shows the error {value}; mend its formula, or write what it is to say"
        if self._has_formula and not (value or (self._has_value and self._type == "str")):
            remedy = "open the file in a program for tables and save it, or write what it is to say"
            return f"has a formula without its value; {remedy}"
        return ""


@lru_cache(maxsize=4_096)
def _number_of(letters: str) -> int:
    return reduce(lambda number, letter: number * 26 + ord(letter) - 64, letters, 0)


def letters_of(column: int) -> str:
    """Return the name of a column, from 1: ``A``, ``Z``, ``AA``."""
    return (letters_of((column - 1) // 26) if column > 26 else "") + chr(ord("A") + (column - 1) % 26)
