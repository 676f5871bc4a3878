"""The process that :mod:`kg.formats.tables.apart` starts: it reads one file, and answers with its sheets."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kg.formats.tables.cells import shown_rows
from kg.formats.tables.opendocument import OPEN_DOCUMENT, Marks, marks_of
from kg.process_limits import limit_memory, limit_time

_MEMORY = 2 * 2**30
_SECONDS = 60


def serve() -> None:
    """Write the sheets of the file that the first argument names: of each a line on it, then a line for each row.

    A row is its number, what its cells show, and why it cannot be read, where it cannot.
    """
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    limit_memory(_MEMORY)
    limit_time(_SECONDS)
    path = Path(sys.argv[1])
    marks = marks_of(path) if path.suffix.lower() == OPEN_DOCUMENT else {}
    with CalamineWorkbook.from_path(path) as book:
        for one in book.sheets_metadata:
            if one.typ == SheetTypeEnum.WorkSheet:
                told = marks.get(one.name, Marks())
                shown = shown_rows(book.get_sheet_by_name(one.name), told.spans)
                rows = [[number, cells, told.faults.get(number, "")] for number, cells in shown]
                lines = [json.dumps(row) for row in rows if any(row[1:])]
                print(json.dumps([one.name, len(lines)]), *lines, sep="\n")
