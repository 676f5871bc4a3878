"""Files of programs for tables, made by hand after their standards, or by another library."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

STATEMENTS = Path(__file__).parents[1] / "formats/statements.xls"
"""A file of Excel 97, made by xlwt 1.3: days, a cell that spans two rows, yes and no, and a hidden second sheet."""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHARED = {
    "_rels/.rels": f"<Relationships><Relationship Id='a' Type='{_OFFICE}/officeDocument' Target='xl/workbook.xml'/>"
    "</Relationships>",
    "xl/workbook.xml": f"<x:workbook xmlns:x='main' xmlns:r='{_OFFICE}'><x:sheets>"
    "<x:sheet name='Ж' r:id='a'/></x:sheets></x:workbook>",
    "xl/_rels/workbook.xml.rels": f"<Relationships><Relationship Id='a' Type='{_OFFICE}/worksheet' "
    f"Target='/xl/one.xml'/><Relationship Id='b' Type='{_OFFICE}/sharedStrings' Target='sharedStrings.xml'/>"
    f"<Relationship Id='c' Type='{_OFFICE}/styles' Target='styles.xml'/></Relationships>",
    "xl/sharedStrings.xml": "<sst><si><t>who</t></si>"
    "<si><r><t>Ar</t></r><r><t>land</t></r><rPh><t>no</t></rPh></si></sst>",
    "xl/styles.xml": "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='[$-419]d mmm;@'/></numFmts>"
    "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs></styleSheet>",
    "xl/one.xml": "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>when</t></is></c></row>"
    "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' s='1'><f>X</f><v>46083</v></c></row></sheetData></worksheet>",
}
"""An Excel file as Microsoft's own programs write it: with texts that cells share (ECMA-376, 18.4)."""
OPEN_DOCUMENT = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
><office:body><office:spreadsheet><table:table table:name="Rows">
<table:table-row>{date}{who}{share}{whom}<table:table-cell table:number-columns-repeated="1020"/></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-03-02"><text:p>02.03.26</text:p>
</table:table-cell><table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Мінск</text:p>
</table:table-cell><table:table-cell office:value-type="float" office:value="0.25"><text:p>0,25</text:p>
</table:table-cell>{borland}</table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-03-03T14:30:00"/>
<table:covered-table-cell/><table:table-cell office:value-type="percentage" office:value="0.5"/>{borland}
</table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/>
</table:table-row>
<table:table-row>{borland}<table:table-cell/><table:table-cell table:formula="of:=1/0" office:value-type="string"
 office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""
"""A sheet as LibreOffice writes it (OpenDocument 1.3, part 3): what is there several times stands once."""
TEXT_CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def packed_file(path: Path, parts: Mapping[str, str] | Mapping[str, bytes]) -> Path:
    """Write an archive and return its path."""
    with ZipFile(path, "w", ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return path


def open_document(path: Path, content: str) -> Path:
    """Write a file of OpenDocument with one sheet of this content and return its path."""
    media = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="/" m:media-type="{media}"/></m:manifest>'
    )
    return packed_file(
        path, {"mimetype": media, "content.xml": content.replace(">\n<", "><"), "META-INF/manifest.xml": manifest}
    )


def binary_workbook(path: Path) -> Path:
    """Write a file of Excel's binary kind, with texts, a number and a yes, and return its path ([MS-XLSB], 2.1)."""

    def record(kind: int, content: bytes = b"") -> bytes:
        number = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
        return number + bytes([len(content)]) + content

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    def row(number: int, *cells: str | float | bool) -> bytes:
        made = record(0, struct.pack("<II", number, 0) + bytes(9))
        for column, value in enumerate(cells):
            place = struct.pack("<II", column, 0)
            match value:
                case str():
                    made += record(6, place + wide(value))
                case bool():
                    made += record(4, place + bytes([value]))
                case _:
                    made += record(5, place + struct.pack("<d", value))
        return made

    rows = row(0, "who", "whom", "share", "yes") + row(2, "Мінск", "Borland", 0.25, True)
    sheet = [record(129), record(148, struct.pack("<IIII", 0, 2, 0, 3)), record(145), rows, record(146), record(130)]
    named = record(156, struct.pack("<II", 0, 1) + wide("a") + wide("Rows"))
    links = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        f"<Relationship Id='a' Type='{_OFFICE}/{{}}' Target='{{}}'/></Relationships>"
    )
    parts = {
        "_rels/.rels": links.format("officeDocument", "xl/workbook.bin").encode(),
        "xl/_rels/workbook.bin.rels": links.format("worksheet", "worksheets/sheet1.bin").encode(),
        "xl/workbook.bin": record(131) + record(143) + named + record(144) + record(132),
        "xl/worksheets/sheet1.bin": b"".join(sheet),
    }
    return packed_file(path, parts)
