"""What python-calamine does not tell of OpenDocument tables (``.ods``): cells with errors, and those that span rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers.expat import ParserCreate
from zipfile import ZipFile

from kg.formats.tables.cells import MOST_COLUMNS, letters_of

OPEN_DOCUMENT = ".ods"
"""The ending of its files."""
_CONTENT = "content.xml"
_TABLE, _ROW, _CELLS = "table", "table-row", ("table-cell", "covered-table-cell")


@dataclass(frozen=True, slots=True)
class Marks:
    """What is told of the cells of a sheet.

    Args:
        faults: What is wrong with a row, by its number.
        spans: The last row of cells that span several, by the row and the column of the first, all from 0.
    """

    faults: dict[int, str] = field(default_factory=dict)
    spans: dict[tuple[int, int], int] = field(default_factory=dict)


def marks_of(path: Path) -> Mapping[str, Marks]:
    """Return what is told of the cells of a file's sheets, by their names (OpenDocument 1.3, part 3, 9.1).

    Args:
        path: The file. Nothing holds it to bounds here: this is for a process that can be ended.
    """
    look = _Look()
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = look.start, look.end
    with ZipFile(path) as archive, archive.open(_CONTENT) as stream:
        parser.ParseFile(stream)
    return look.sheets


class _Look:
    """Looks at each cell as it is parsed; a cell or a row that is there several times stands once in the file."""

    def __init__(self) -> None:
        self.sheets: dict[str, Marks] = {}
        self._marks = Marks()
        self._row = self._column = self._rows = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if local not in (_TABLE, _ROW, *_CELLS):
            return
        said = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if local == _TABLE:
            self._marks = self.sheets[said.get("name", "")] = Marks()
            self._row = 0
        elif local == _ROW:
            self._column, self._rows = 0, _number(said, "number-rows-repeated")
        else:
            if (spanned := _number(said, "number-rows-spanned")) > 1:
                self._marks.spans[self._row, self._column] = self._row + spanned - 1
            is_error = "error" in (value for key, value in attributes.items() if key.endswith(" value-type"))
            if (is_error or ("formula" in said and "value-type" not in said)) and self._column < MOST_COLUMNS:
                told = "shows an error" if is_error else "has a formula without its value"
                fault = f"cell {letters_of(self._column + 1)} {told}; mend its formula, or write what it is to say"
                self._marks.faults.setdefault(self._row + 1, fault)
            self._column += _number(said, "number-columns-repeated")

    def end(self, name: str) -> None:
        if name.rpartition(" ")[2] == _ROW:
            self._row += self._rows


def _number(said: Mapping[str, str], name: str) -> int:
    return int(said.get(name, "1"))
