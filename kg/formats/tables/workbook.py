"""Sheets of Excel files (.xlsx, ECMA-376), row by row: what their cells show; no formula is run.

Cells are read by python-calamine. Each sheet is looked through before, since that library takes as much memory as a
sheet spans, and returns a formula that was never calculated, or one that shows an error, as an empty cell.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZipFile

from kg.errors import KgError, MissingExtra
from kg.formats.archives import hold_to_bounds, opened
from kg.formats.records import Unread
from kg.formats.tables.cells import MOST_COLUMNS, letters_of, shown_rows
from kg.formats.tables.delimited import Row

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from xml.parsers.expat import XMLParserType

MOST_CELLS = 20_000_000
"""How many cells a sheet may span."""
_SAVE_AGAIN = "open it in a program for tables, and save it as .xlsx without a password, or as CSV"
_MAIN = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_SHARED = "xl/sharedstrings.xml"
_REFERENCE = re.compile(r"([A-Z]{1,7})([0-9]{1,9})")
_TYPE_OF_CELL = re.compile(rb"\st\s*=\s*(\"[^\"]*\"|'[^']*')")
_TEXTS = ("str", "inlineStr", "d")
"""Types of cells whose value is any text."""
_INTEGER = re.compile("[0-9]{1,9}")
_FORMS = {
    "n": re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?"),
    "b": re.compile("[01]|true|false"),
}
"""What numbers look like, and yes and no."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of an Excel file.

    Args:
        name: What it is called.
        faults: What is wrong with a row, by its number.
        part: The member of the archive that holds it.
        unread: Where cells that the library cannot read begin in that member, where their last tag does, in bytes.
    """

    name: str
    faults: Mapping[int, str] = field(default_factory=dict)
    part: str = ""
    unread: Sequence[tuple[int, int]] = ()


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
        shared = _shared_texts(archive)
        sheets = [_looked_at(archive, name, part, shared) for name, part in _parts(archive)]
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
        with CalamineWorkbook.from_object(_without(path, sheet) if sheet.unread else path) as book:
            cells = book.get_sheet_by_name(sheet.name)
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(path, error) from None
    number = 0
    for number, shown in shown_rows(cells):
        yield from _row(path, sheet, number, shown)
    below_the_last = sorted(at for at in sheet.faults if at > number)
    for number in below_the_last:
        yield from _row(path, sheet, number, [])


def _row(path: Path, sheet: Sheet, number: int, cells: list[str]) -> Iterator[Row | Unread]:
    if number in sheet.faults:
        yield Unread(f"{path.name}, {sheet.name}:{number}", sheet.faults[number], " | ".join(cells))
    elif cells:
        yield Row(number, cells)


def _damaged(path: Path | str | None, error: Exception) -> KgError:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return KgError(f"{path}: this Excel file is damaged ({reason}); {_SAVE_AGAIN}")


def _without(path: Path, sheet: Sheet) -> BytesIO:
    """Return an Excel file without the cells of a sheet that no library reads."""
    made = BytesIO()
    with ZipFile(path) as archive, ZipFile(made, "w") as copy:
        for one in archive.infolist():
            content = archive.read(one)
            if one.filename == sheet.part:
                content = b"".join(_emptied(content, sheet.unread))
            copy.writestr(one.filename, content)
    made.seek(0)
    return made


def _emptied(content: bytes, cells: Iterable[tuple[int, int]]) -> Iterator[bytes]:
    """Yield the XML of a sheet in which some cells have no value and no type."""
    done = 0
    for begin, end in cells:
        tag = content.index(b">", begin)
        yield content[done:begin]
        yield _TYPE_OF_CELL.sub(b"", content[begin:tag]) + b">"
        done = end
    yield content[done:]


def _shared_texts(archive: ZipFile) -> int:
    """Return how many texts there are that cells share."""
    number = 0

    def start(name: str, _: object) -> None:
        nonlocal number
        number += name.rpartition(":")[2] == "si"

    parser = ParserCreate()
    parser.StartElementHandler = start
    for part in archive.namelist():
        if part.lower() == _SHARED:
            _parse(archive, part, parser)
    return number


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


def _looked_at(archive: ZipFile, name: str, part: str, shared: int) -> Sheet:
    """Return a sheet with what is wrong in it.

    Raises:
        KgError: The sheet spans more cells than memory holds, or is damaged.
    """
    parser = ParserCreate()
    look = _Look(parser, str(archive.filename), shared)
    parser.StartElementHandler, parser.EndElementHandler = look.start, look.end
    _parse(archive, part, parser)
    return Sheet(name, look.faults, part, look.unread)


def _parse(archive: ZipFile, part: str, parser: XMLParserType) -> None:
    def refuse(*_: object) -> None:
        raise _declares_a_type(archive, part)

    parser.StartDoctypeDeclHandler = refuse
    try:
        with archive.open(part) as stream:
            parser.ParseFile(stream)
    except (ExpatError, LookupError) as error:
        raise _damaged(archive.filename, error) from None


class _Look:
    """Looks at each cell of a sheet as it is parsed: where it stands, and whether it has a value that can be read."""

    def __init__(self, parser: XMLParserType, place: str, shared: int) -> None:
        self.faults: dict[int, str] = {}
        self.unread: list[tuple[int, int]] = []
        self._parser, self._place, self._shared = parser, place, shared
        self._row = self._column = self._at = self._last = self._widest = self._begin = 0
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
                if self._has_formula or self._type not in _TEXTS:
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
        self._begin = self._parser.CurrentByteIndex
        self._type, self._has_formula, self._has_value = attributes.get("t", "n"), False, False
        self._value.clear()

    def end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "c" if self._has_formula or (self._has_value and self._type not in _TEXTS):
                if fault := self._fault("".join(self._value).strip()):
                    self.faults.setdefault(self._at, f"cell {letters_of(self._column)} {fault}")
                    self.unread.append((self._begin, self._parser.CurrentByteIndex))
            case "v":
                self._parser.CharacterDataHandler = None

    def _fault(self, value: str) -> str:
        """Return what is wrong with the value of a cell (ECMA-376, 18.18.11 ``ST_CellType``)."""
        if self._type == "e" and value:
            return f"shows the error {value}; mend its formula, or write what it is to say"
        if self._has_formula and not (value or (self._has_value and self._type == "str")):
            remedy = "open the file in a program for tables and save it, or write what it is to say"
            return f"has a formula without its value; {remedy}"
        if self._type == "s" and value and not (_INTEGER.fullmatch(value) and int(value) < self._shared):
            return f"names text {value[:20]} of those that cells share, and there are {self._shared:,}; write it anew"
        if (form := _FORMS.get(self._type)) and value and not form.fullmatch(value):
            return f"holds '{value[:20]}', which is nothing of its type; write it anew"
        if self._type not in ("e", "s", *_FORMS, *_TEXTS):
            return f"is of the type '{self._type[:20]}', which no program for tables writes; write it anew"
        return ""


@lru_cache(maxsize=4_096)
def _number_of(letters: str) -> int:
    return reduce(lambda number, letter: number * 26 + ord(letter) - 64, letters, 0)
