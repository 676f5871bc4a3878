"""Statements with their quotes as a sheet of an Excel file (.xlsx, ECMA-376): the same bytes for the same statements.

Every cell is a text or a number: a text that begins with ``=`` stays a text, so that nothing in it is ever run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kg.errors import KgError
from kg.formats.tables.cells import letters_of
from kg.formats.tables.statements import columns_of, select_keys, statement_rows
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.well_formed import printable

MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
"""What a sheet and a cell of Excel can hold."""
_WIDE: Mapping[str, int] = {"claim": 60, "quote": 80, "title": 40, "url": 30}
_NARROW = 16
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OF_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OF_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS: Mapping[str, str] = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_OF_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEETS}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEETS}.styles+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEETS}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_OF_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OF_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OF_OFFICE}"><sheets><sheet name="statements" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>"
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_OF_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OF_OFFICE}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_OF_OFFICE}/styles" Target="styles.xml"/>'
        "</Relationships>"
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>'
        '<sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">'
        '<alignment vertical="top" wrapText="1"/></xf>'
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    ),
}


def write_xlsx(backend: Backend, selection: Selection) -> bytes:
    """Return the statements of a selection as an Excel file, with the columns of the CSV.

    Raises:
        KgError: There are more statements than a sheet can hold, or a text is longer than a cell can be.
    """
    columns = columns_of(backend.vocabulary)
    rows = statement_rows(backend, select_keys(backend, selection))
    return workbook(columns, ([row[name] for name in columns] for row in rows))


def workbook(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return an Excel file with one sheet.

    Args:
        header: Names of its columns.
        rows: Its rows; nothing is an empty cell.

    Raises:
        KgError: It would be larger than Excel allows.
    """
    lines = [_row(1, header, style=1)]
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS:
            raise KgError(f"a sheet holds {MOST_ROWS - 1:,} statements at most; choose fewer, or write CSV")
        lines.append(_row(number, row, style=0))
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{_WIDE.get(name, _NARROW)}" customWidth="1"/>'
        for at, name in enumerate(header, start=1)
    )
    last = f"{letters_of(len(header))}{len(lines)}"
    sheet = (
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        f'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{columns}</cols>'
        f'<sheetData>{"".join(lines)}</sheetData><autoFilter ref="A1:{last}"/></worksheet>'
    )
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in {**_PARTS, "xl/worksheets/sheet1.xml": sheet}.items():
            member = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = ZIP_DEFLATED
            archive.writestr(member, _HEAD + content)
    return buffer.getvalue()


def _row(number: int, values: Sequence[object], *, style: int) -> str:
    cells = (_cell(f"{letters_of(at)}{number}", value, style) for at, value in enumerate(values, start=1))
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, value: object, style: int) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f'<c r="{place}"><v>{value}</v></c>'
    text = printable(str(value))
    if len(text) > MOST_LETTERS:
        raise KgError(f"the text in {place} is longer than the {MOST_LETTERS:,} letters of a cell; write CSV")
    text = re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)  # else it would be read as the sign of that number
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
