"""Sheets of Excel files (.xlsx, ECMA-376), row by row: what their cells show; no formula is run.

Sheets are read as a stream of their XML, in which no document type and no entity may be declared, so that a file
cannot fill memory.
"""

from __future__ import annotations

import errno
import posixpath
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from kg.errors import KgError
from kg.formats.delimited import Row
from kg.formats.records import Unread
from kg.formats.workbook_cells import column_of, letters_of, number_as_text, shows_time, unescaped

MOST_MEMBERS = 5_000
MOST_BYTES = 1_000_000_000
MOST_RATIO = 400
"""How many files an Excel file may hold, how large they may be unpacked, and how much larger than packed."""
MOST_COLUMNS = 2_000
_CHUNK = 65_536
_SAVE_AGAIN = "open it in a program for tables, and save it as .xlsx or CSV"
_RELATIONS = "_rels/{0}.rels"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of an Excel file.

    Args:
        name: What it is called.
        part: Where it stands in the file.
    """

    name: str
    part: str


def sheets_of(path: Path) -> list[Sheet]:
    """Return the sheets of an Excel file in their order, also those that are hidden.

    Args:
        path: The file.

    Raises:
        KgError: It cannot be read, or is made to fill memory.
    """
    with _opened(path) as packed:
        return _workbook(packed)[0]


def rows_of(path: Path, sheet: Sheet) -> Iterator[Row | Unread]:
    """Yield the rows of a sheet that say something; those that cannot be read with the reason.

    Args:
        path: The file.
        sheet: One of its sheets.

    Raises:
        KgError: It cannot be read, or is made to fill memory.
    """
    with _opened(path) as packed:
        _, since_1904 = _workbook(packed)
        book = _Book(_strings(packed), _kinds_of_numbers(packed), since_1904, f"{path.name}, {sheet.name}")
        reader = _SheetReader(book)
        for _ in _parsed(packed, sheet.part, reader.start, reader.end, reader.text):
            yield from reader.taken()
        yield from reader.taken()


class _opened:  # noqa: N801 - used as a function
    """An Excel file while it is read; what goes wrong in reading it is told in a sentence."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> ZipFile:
        try:
            self._packed = ZipFile(self._path)
        except (BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError) as error:
            raise KgError(f"{self._path}: this is no Excel file of the kind .xlsx ({error}); {_SAVE_AGAIN}") from None
        members = self._packed.infolist()
        size, packed_size = sum(one.file_size for one in members), sum(one.compress_size for one in members)
        if len(members) > MOST_MEMBERS or size > MOST_BYTES or size > 1_000_000 + MOST_RATIO * packed_size:
            self._packed.close()
            raise KgError(f"{self._path}: this Excel file is made to fill memory, and is not read; {_SAVE_AGAIN}")
        return self._packed

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._packed.close()
        if isinstance(error, KgError):
            raise KgError(f"{self._path}: {error}") from None
        if isinstance(
            error,
            (ExpatError, BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError, RuntimeError),
        ) or (isinstance(error, OSError) and error.errno in (None, errno.EINVAL)):
            raise KgError(f"{self._path}: this Excel file is damaged ({error}); {_SAVE_AGAIN}") from None


_Attributes = Mapping[str, str]


def _parsed(
    packed: ZipFile,
    part: str,
    start: Callable[[str, _Attributes], object],
    end: Callable[[str], object] = lambda name: None,
    text: Callable[[str], object] = lambda text: None,
) -> Iterator[None]:
    """Read a part of the file, and pause after each piece; names of elements come without their prefix."""
    parser = ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = _CHUNK

    def refuse(*_: object) -> None:
        raise KgError(f"{part} declares a document type, which no Excel file does; {_SAVE_AGAIN}")

    def start_local(name: str, attributes: _Attributes) -> None:
        start(name.rpartition(":")[2], attributes)

    def end_local(name: str) -> None:
        end(name.rpartition(":")[2])

    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start_local, end_local, text
    with packed.open(part) as stream:
        while piece := stream.read(_CHUNK):
            parser.Parse(piece, False)
            yield
        parser.Parse(b"", True)


def _elements(packed: ZipFile, part: str) -> Iterator[tuple[str, _Attributes]]:
    """Yield the elements of a small part with their attributes; nothing where there is no such part."""
    found: list[tuple[str, _Attributes]] = []
    if part in packed.namelist():
        for _ in _parsed(packed, part, lambda name, attributes: found.append((name, attributes))):
            yield from found
            found.clear()
        yield from found


def _targets(packed: ZipFile, part: str) -> Iterator[tuple[str, str, str]]:
    """Yield what a part refers to: the id, the kind and the part."""
    folder, name = posixpath.split(part)
    for element, attributes in _elements(packed, posixpath.join(folder, _RELATIONS.format(name))):
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
            yield attributes.get("Id", ""), attributes.get("Type", "").rpartition("/")[2], target


def _main_part(packed: ZipFile) -> str:
    return next((part for _, kind, part in _targets(packed, "") if kind == "officeDocument"), "xl/workbook.xml")


def _part(packed: ZipFile, kind: str) -> str:
    return next((part for _, what, part in _targets(packed, _main_part(packed)) if what == kind), "")


def _workbook(packed: ZipFile) -> tuple[list[Sheet], bool]:
    """Return the sheets, and whether days are counted from 1904."""
    main = _main_part(packed)
    parts = {id: part for id, kind, part in _targets(packed, main) if kind == "worksheet"}
    sheets, since_1904 = [], False
    for name, attributes in _elements(packed, main):
        if name == "workbookPr":
            since_1904 = attributes.get("date1904", "0") in ("1", "true")
        elif name == "sheet":
            id = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            if id in parts:
                sheets.append(Sheet(attributes.get("name", ""), parts[id]))
    if not sheets:
        raise KgError(f"this Excel file has no sheet; {_SAVE_AGAIN}")
    return sheets, since_1904


def _strings(packed: ZipFile) -> list[str]:
    """Return the texts that cells share."""
    part = _part(packed, "sharedStrings")
    strings: list[str] = []
    pieces: list[str] = []
    inside = {"t": 0, "rPh": 0}

    def start(name: str, _: _Attributes) -> None:
        if name in inside:
            inside[name] += 1

    def end(name: str) -> None:
        if name in inside:
            inside[name] -= 1
        elif name == "si":
            strings.append(unescaped("".join(pieces)).strip())
            pieces.clear()

    def text(said: str) -> None:
        if inside["t"] and not inside["rPh"]:
            pieces.append(said)

    if part in packed.namelist():
        for _ in _parsed(packed, part, start, end, text):
            pass
    return strings


def _kinds_of_numbers(packed: ZipFile) -> list[str]:
    """Return for each style of cells whether it shows days or times."""
    codes: dict[str, str] = {}
    kinds: list[str] = []
    in_cells = False
    for name, attributes in _elements(packed, _part(packed, "styles")):
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            in_cells = name == "cellXfs"
        elif name == "xf" and in_cells:
            number = attributes.get("numFmtId", "0")
            kinds.append(shows_time(int(number) if number.isdecimal() else 0, codes.get(number, "")))
    return kinds


@dataclass(frozen=True, slots=True)
class _Book:
    strings: list[str]
    kinds: list[str]
    since_1904: bool
    place: str


class _SheetReader:
    """Makes rows of the elements of a sheet."""

    def __init__(self, book: _Book) -> None:
        self._book = book
        self._done: list[Row | Unread] = []
        self._row = self._column = 0
        self._cells: list[str] = []
        self._fault = ""
        self._type = self._style = ""
        self._has_formula = self._has_value = False
        self._pieces: list[str] = []
        self._within = False
        self._phonetic = False

    def taken(self) -> list[Row | Unread]:
        """Return the rows that are whole by now, each once."""
        done, self._done = self._done, []
        return done

    def start(self, name: str, attributes: _Attributes) -> None:
        if name == "c":
            self._column = column_of(attributes.get("r", "")) or self._column + 1
            if self._column > MOST_COLUMNS:
                raise KgError(f"row {self._row} has more than {MOST_COLUMNS:,} columns; keep those that are needed")
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._has_formula = self._has_value = False
            self._pieces.clear()
        elif name in ("v", "t"):
            self._within = not self._phonetic
            self._has_value = True
        elif name == "f":
            self._has_formula = True
        elif name == "row":
            number = attributes.get("r", "")
            self._row = max(self._row + 1, int(number) if number.isdecimal() and len(number) < 9 else 0)
            self._cells, self._column, self._fault = [], 0, ""
        elif name == "rPh":
            self._phonetic = True

    def text(self, said: str) -> None:
        if self._within:
            self._pieces.append(said)

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._within = False
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self._end_row()
        elif name == "rPh":
            self._phonetic = False

    def _end_cell(self) -> None:
        written = "".join(self._pieces)
        if self._has_formula and not (self._has_value and (written or self._type == "str")):
            remedy = "open the file in a program for tables and save it, or write what it is to say"
            self._fault = self._fault or f"cell {letters_of(self._column)} has a formula without its value; {remedy}"
        if not written:
            return
        shown = self._shown(written)
        if self._type == "e":
            remedy = "mend its formula, or write what it is to say"
            self._fault = self._fault or f"cell {letters_of(self._column)} shows the error {shown}; {remedy}"
        missing = self._column - len(self._cells)
        if missing > 0:
            self._cells.extend([""] * missing)
        self._cells[self._column - 1] = shown

    def _shown(self, written: str) -> str:
        book = self._book
        match self._type:
            case "s":
                at = int(written) if written.strip().isdecimal() else -1
                if not 0 <= at < len(book.strings):
                    raise KgError(f"this Excel file is damaged (row {self._row} names a text that is not there)")
                return book.strings[at]
            case "n":
                style = int(self._style) if self._style.isdecimal() else -1
                kind = book.kinds[style] if 0 <= style < len(book.kinds) else ""
                return number_as_text(written.strip(), kind, since_1904=book.since_1904)
            case "d":
                return written.strip().removesuffix("T00:00:00")
            case _:
                return unescaped(written).strip()

    def _end_row(self) -> None:
        cells = self._cells
        while cells and not cells[-1]:
            cells.pop()
        if self._fault:
            self._done.append(Unread(f"{self._book.place}:{self._row}", self._fault, " | ".join(cells)))
        elif cells:
            self._done.append(Row(self._row, cells))
