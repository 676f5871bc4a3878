"""Tables of others: each row with its cells by the names of their columns, and what is none with the reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from zipfile import ZipFile

import pytest

from kg.errors import KgError
from kg.formats.readers import reader_of
from kg.formats.records import ReadCoding, Unread
from kg.formats.tables.sheets import READER
from tests.support.sheets import (
    OPEN_DOCUMENT,
    SHARED,
    STATEMENTS,
    TEXT_CELL,
    binary_workbook,
    open_document,
    packed_file,
)

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("python_calamine", reason="reading Excel files needs: pip install 'actorgraph[formats]'")

TRIPLES = (
    'date;who;whom;sentence\n02.03.2026;Arland;Borland;"It said: ""No; never""."\n03.03.2026;Borland;Arland;Yes.\n'
)
CELLS = [
    {"date": "02.03.2026", "who": "Arland", "whom": "Borland", "sentence": 'It said: "No; never".'},
    {"date": "03.03.2026", "who": "Borland", "whom": "Arland", "sentence": "Yes."},
]


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Write a text or an Excel file of some rows, or of sheets of rows by name."""

    def write(content: str | bytes | list[list[object]] | dict[str, list[list[object]]], name: str = "t.csv") -> Path:
        path = tmp_path / name
        if isinstance(content, str | bytes):
            path.write_bytes(content.encode() if isinstance(content, str) else content)
            return path
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in (content if isinstance(content, dict) else {"Rows": content}).items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(path.with_suffix(".xlsx"))
        return path.with_suffix(".xlsx")

    return write


def read(*paths: Path) -> tuple[list[ReadCoding], list[Unread]]:
    records = list(READER.read(paths))
    return [one for one in records if isinstance(one, ReadCoding)], [one for one in records if isinstance(one, Unread)]


def cells(*paths: Path) -> list[dict[str, str]]:
    return [{name: str(value) for name, (value,) in row.values.items()} for row in read(*paths)[0]]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_cells_are_told_apart_by_whatever_separates_them(table: Callable[..., Path], separator: str) -> None:
    text = TRIPLES.replace("No; never", "No, never").replace(";", separator)
    found, unread = read(table(text))
    assert [(one.id, one.place, one.kind) for one in found] == [("2", "t.csv:2", "row"), ("3", "t.csv:3", "row")]
    assert cells(table(text)) == [CELLS[0] | {"sentence": 'It said: "No, never".'}, CELLS[1]]
    assert not unread


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-8", "Мінск дакарае"),
        ("utf-8-sig", "Żółw"),
        ("utf-16", "Беларусь"),
        ("utf-16-le", "Arland accuses Borland"),
        ("cp1251", "Министр отверг критику – «всю»"),
        ("cp1251", "МЗС України"),
        ("cp1250", "Rząd skrytykował opozycję"),
        ("cp1250", "Česká vláda řekla"),
        ("cp1252", "Die Grünen rügen „Maßnahmen“ – 5 €"),
        ("cp1252", "São Paulo, señor François"),
        ("cp1254", "Erdoğan, Kılıçdaroğlu ve İstanbul"),
        ("iso8859-2", "Sąd zaś źle"),
        ("koi8-u", "Минск критикует Варшаву"),
        ("cp866", "Минск критикует Варшаву"),
    ],
)
def test_letters_are_read_however_they_are_stored(table: Callable[..., Path], encoding: str, words: str) -> None:
    text = TRIPLES.replace("Yes.", words)
    assert cells(table(text.encode(encoding)))[1]["sentence"] == words


def test_lines_may_end_in_any_way_and_stand_within_cells(table: Callable[..., Path]) -> None:
    for end in ("\n", "\r\n", "\r"):
        path = table('sep=;\nwho;sentence\nArland;"One.\nTwo."\nBorland;Three.\n'.replace("\n", end))
        found, _ = read(path)
        assert [(one.place, one.values["sentence"]) for one in found] == [
            ("t.csv:3", ("One.\nTwo.",)),
            ("t.csv:5", ("Three.",)),
        ]


def test_a_row_that_is_none_is_told_with_its_line_and_the_next_one_is_read(table: Callable[..., Path]) -> None:
    found, unread = read(table('a;b;c\n1;2\n1;2;3;4\n1;2;3;;\n"x"y;2;3\n\n;;\n4;"never closed;5\n6;7;8\n'))
    assert [one.values for one in found] == [
        {"a": ("1",), "b": ("2",), "c": ("3",)},
        {"a": ("6",), "b": ("7",), "c": ("8",)},
    ]
    assert [(one.place, one.reason.partition(";")[0], one.raw) for one in unread] == [
        ("t.csv:2", "the row has 2 cells, the header 3", "1 | 2"),
        ("t.csv:3", "the row has 4 cells, the header 3", "1 | 2 | 3 | 4"),
        ("t.csv:5", "a quotation mark stands within a cell", '"x"y;2;3'),
        ("t.csv:8", "a quotation mark opens a cell that never ends", '4;"never closed;5'),
    ]


def test_columns_have_names_whatever_the_header_says(table: Callable[..., Path]) -> None:
    assert cells(table("who;;who;who 2;\nA;B;C;D;\n")) == [{"who": "A", "column 2": "B", "who 2": "C", "who 2 2": "D"}]
    assert cells(table("02.03.2026;Arland;Borland\n03.03.2026;Borland;Arland\n"))[0] == {
        "column 1": "02.03.2026",
        "column 2": "Arland",
        "column 3": "Borland",
    }
    assert cells(table([["Statements of March"], [], ["who", "whom"], ["A", "B"]])) == [{"who": "A", "whom": "B"}]


def test_rows_are_known_by_their_column_of_ids_unless_two_have_the_same(table: Callable[..., Path]) -> None:
    assert [one.id for one in read(table("who;ID\nA;s-7\nB;s-9\n"))[0]] == ["s-7", "s-9"]
    assert [one.id for one in read(table("who;ID\nA;s-7\nB;s-7\n"))[0]] == ["2", "3"]
    assert [one.id for one in read(table("who;ID\nA;s-7\nB;\n"))[0]] == ["2", "3"]


def test_cells_of_excel_are_read_as_they_show(table: Callable[..., Path]) -> None:
    day, moment = date(2026, 3, 2), datetime(2026, 3, 2, 14, 30)
    path = table(
        [
            ["day", "moment", "clock", "number", "share", "yes", "text"],
            [day, moment, time(14, 30), 3.0, 0.1, True, " Мінск\nдакарае "],
            [datetime(1900, 1, 5), moment, time(0, 0), -7, 12345678901, False, "_x000D_ 02.03.2026"],
        ]
    )
    assert cells(path) == [
        {
            **{"day": "2026-03-02", "moment": "2026-03-02T14:30:00", "clock": "14:30:00", "number": "3"},
            **{"share": "0.1", "yes": "1", "text": "Мінск\nдакарае"},
        },
        {
            **{"day": "1900-01-05", "moment": "2026-03-02T14:30:00", "clock": "00:00:00", "number": "-7"},
            **{"share": "12345678901", "yes": "0", "text": "02.03.2026"},
        },
    ]
    assert [one.place for one in read(path)[0]] == ["t.xlsx, Rows:2", "t.xlsx, Rows:3"]


def test_days_counted_from_1904_are_those_that_excel_shows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["day", "who"])
    book.active.append([date(2026, 3, 2), "A"])
    book.save(tmp_path / "mac.xlsx")
    assert cells(tmp_path / "mac.xlsx") == [{"day": "2026-03-02", "who": "A"}]


def test_no_formula_is_run_and_what_has_no_value_is_told(table: Callable[..., Path]) -> None:
    path = table([["who", "whom"], ["A", "=1+1"], ["B", "C"], ["D", "#REF!"], [None, None], [None, "=2+2"]])
    found, unread = read(path)
    assert [one.values for one in found] == [{"who": ("B",), "whom": ("C",)}]
    assert [(one.place, one.reason.partition(";")[0]) for one in unread] == [
        ("t.xlsx, Rows:2", "cell B has a formula without its value"),
        ("t.xlsx, Rows:4", "cell B shows the error #REF!"),
        ("t.xlsx, Rows:6", "cell B has a formula without its value"),
    ]


def test_sheets_that_differ_are_kinds_of_their_own(table: Callable[..., Path]) -> None:
    path = table({"Statements": [["who", "whom"], ["A", "B"]], "Actors": [["name", "type"], ["A", "State"]], "E": []})
    assert [(one.id, one.kind) for one in read(path)[0]] == [("Statements:2", "Statements"), ("Actors:2", "Actors")]
    alike = table({"2025": [["who", "whom"], ["A", "B"]], "2026": [["whom", "who"], ["B", "A"]]})
    assert [(one.id, one.kind) for one in read(alike)[0]] == [("2025:2", "row"), ("2026:2", "row")]


def test_what_is_made_to_fill_memory_is_not_read(tmp_path: Path, table: Callable[..., Path]) -> None:
    path = table([["who"], ["A"]])
    with ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}

    def packed_again(**others: bytes) -> Path:
        return packed_file(tmp_path / "bomb.xlsx", parts | {"xl/worksheets/sheet1.xml": next(iter(others.values()))})

    with pytest.raises(KgError, match=r"bomb\.xlsx: xl/worksheets/sheet1\.xml is too large when unpacked"):
        read(packed_again(zeros=bytes(10_000_001)))
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>'
    with pytest.raises(KgError, match=r"bomb\.xlsx: xl/worksheets/sheet1\.xml declares a document type"):
        read(packed_again(laughs=laughs))
    wide = b'<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'
    with pytest.raises(KgError, match="row 1 has more than 2,000 columns"):
        read(packed_again(wide=wide))
    apart = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="BXX1048576"><v>1</v></c></row>'
    with pytest.raises(KgError, match=r"bomb\.xlsx: a sheet spans more than 20,000,000 cells"):
        read(packed_again(apart=b"<worksheet><sheetData>" + apart + b"</sheetData></worksheet>"))


def test_tables_of_other_kinds_are_refused_with_a_remedy(table: Callable[..., Path]) -> None:
    with pytest.raises(KgError, match=r"tables of the kind \.numbers cannot be read; save it as \.xlsx or CSV"):
        read(table(b"PK\x03\x04", "t.numbers"))
    with pytest.raises(KgError, match=r"t\.ods: this table is damaged, .*; save it as \.xlsx or CSV"):
        read(table(b"PK\x03\x04", "t.ods"))
    with pytest.raises(KgError, match=r"t\.xls: this is a page of the web that is called \.xls; save it as"):
        read(table(b"<html><table><tr><td>who</td></tr></table></html>", "t.xls"))
    with pytest.raises(KgError, match=r"t\.csv: the table is empty"):
        read(table("\n"))
    with pytest.raises(KgError, match=r"t\.xlsx: this is no Excel file of the kind \.xlsx"):
        read(table(b"who;whom\nA;B\n", "t.xlsx"))
    with pytest.raises(KgError, match=r"t\.xlsx: .*; open it .* and save it as \.xlsx without a password, or as CSV"):
        read(table(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), "t.xlsx"))  # what is encrypted is no archive


def test_tables_are_known_by_what_is_in_them(table: Callable[..., Path]) -> None:
    assert reader_of([table(TRIPLES)]).name == "table"
    assert reader_of([table(TRIPLES.replace('"It said: ""No; never""."', "No"), "t.txt")]).name == "table"
    assert not READER.recognises(Path("talks.txt"), b"Talks; in part\n\nArland said; that it would.\nYes.\n")
    assert reader_of([table([["who"], ["A"]])]).name == "table"


def test_files_of_excel_97_are_read_as_they_show() -> None:
    found, unread = read(STATEMENTS)
    first, second, third, code = ({name: value for name, (value,) in one.values.items()} for one in found)
    assert first == {
        **{"date": "2026-03-02", "who": "Мінск", "whom": "Borland", "sentence": "Мінск accuses Borland."},
        **{"yes": "1", "share": "0.25"},
    }
    # the cell of “who” spans both rows
    assert (second["date"], second["who"], second["yes"], second["share"]) == ("2026-03-03", "Мінск", "0", "3")
    assert (third["date"], third["who"]) == ("2026-03-04", "A")
    assert code == {"name": "Мінск", "type": "State"}
    assert [one.place for one in found][::3] == ["statements.xls, Statements:2", "statements.xls, Codes:2"]
    assert not unread
    assert reader_of([STATEMENTS]).name == "table"


def test_files_of_excels_binary_kind_are_read(tmp_path: Path) -> None:
    path = binary_workbook(tmp_path / "b.xlsb")
    assert cells(path) == [{"who": "Мінск", "whom": "Borland", "share": "0.25", "yes": "1"}]
    assert [one.place for one in read(path)[0]] == ["b.xlsb, Rows:3"]


def test_a_text_that_is_called_xls_is_read_as_the_text_that_it_is(table: Callable[..., Path]) -> None:
    assert cells(table(TRIPLES, "t.xls")) == CELLS


def test_open_document_is_read_as_it_shows_and_cells_with_errors_are_told(tmp_path: Path) -> None:
    texts = {name: TEXT_CELL.format(name.title()) for name in ("date", "who", "share", "whom", "borland")}
    path = open_document(tmp_path / "t.ods", OPEN_DOCUMENT.format(**texts))
    found, (unread,) = read(path)
    assert [{name: value for name, (value,) in one.values.items()} for one in found] == [
        {"Date": "2026-03-02", "Who": "Мінск", "Share": "0.25", "Whom": "Borland"},
        {"Date": "2026-03-03T14:30:00", "Who": "Мінск", "Share": "0.5", "Whom": "Borland"},
    ]
    # two rows of nothing stand before it
    assert (unread.place, unread.raw) == ("t.ods, Rows:6", "Borland")
    assert unread.reason.startswith("cell C shows an error;")


def test_an_open_document_that_asks_for_all_memory_is_refused(tmp_path: Path) -> None:
    one = TEXT_CELL.format("a" * 2_000).replace(
        "<table:table-cell", '<table:table-cell table:number-columns-repeated="9999"'
    )
    texts = dict.fromkeys(("date", "who", "share", "whom"), one) | {"borland": one}
    content = OPEN_DOCUMENT.format(**texts).replace(
        "<table:table-row>", '<table:table-row table:number-rows-repeated="99999">'
    )
    with pytest.raises(KgError, match=r"bomb\.ods: this table is damaged, has a password, or asks for too much memory"):
        read(open_document(tmp_path / "bomb.ods", content))


def sheet_of(*rows: str) -> dict[str, str]:
    """Return an Excel file with the columns a and b, and rows as its XML has them."""
    head = "".join(f"<c r='{name}1' t='inlineStr'><is><t>{name.lower()}</t></is></c>" for name in "AB")
    return SHARED | {"xl/one.xml": f"<worksheet><sheetData><row>{head}</row>{''.join(rows)}</sheetData></worksheet>"}


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("<c r='B2' t='s'><v>99</v></c>", "cell B names text 99 of those that cells share, and there are 2"),
        ("<c r='B2' t='s'><v>x</v></c>", "cell B names text x of those that cells share"),
        ("<c r='B2' t='e'><v>#SPILL!</v></c>", "cell B shows the error #SPILL!"),
        ("<c t='e'><f>X()</f><v>#NAME?</v></c>", "cell B shows the error #NAME?"),
        ("<c r='B2'><v>1.2.3</v></c>", "cell B holds '1.2.3', which is nothing of its type"),
        ("<c r='B2' t='b'><v>maybe</v></c>", "cell B holds 'maybe', which is nothing of its type"),
        ("<c r='B2' t='z'><v>1</v></c>", "cell B is of the type 'z'"),
    ],
)
def test_a_cell_that_cannot_be_read_rejects_its_row_and_no_other(tmp_path: Path, cell: str, told: str) -> None:
    good = "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' t='b'><v>1</v></c></row>"
    path = packed_file(tmp_path / "t.xlsx", sheet_of(f"<row r='2'><c r='A2'><v>7</v></c>{cell}</row>", good))
    (found,), (unread,) = read(path)
    assert found.values == {"a": ("Arland",), "b": ("1",)}
    assert (unread.place, unread.raw) == ("t.xlsx, Ж:2", "7")
    assert unread.reason.startswith(told)


def test_cells_that_span_rows_show_the_same_in_each(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["day", "who", "whom"],
        ["2 March", "A", "B"],
        [None, "B", "A"],
        [None, "C", "D"],
        [None] * 3,
        ["5 March", "E", "F"],
    ):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.active.merge_cells("B4:C5")
    book.save(tmp_path / "t.xlsx")
    assert cells(tmp_path / "t.xlsx") == [
        {"day": "2 March", "who": "A", "whom": "B"},
        {"day": "2 March", "who": "B", "whom": "A"},
        {"who": "C"},
        {"day": "5 March", "who": "E", "whom": "F"},
    ]


def test_texts_that_cells_share_are_read_without_what_is_only_for_sorting(tmp_path: Path) -> None:
    found, unread = read(packed_file(tmp_path / "b.xlsx", SHARED))
    assert [(one.place, one.values) for one in found] == [
        ("b.xlsx, Ж:3", {"who": ("Arland",), "when": ("2026-03-02",)})
    ]
    assert not unread


def test_a_text_has_as_many_columns_as_a_sheet_at_most(table: Callable[..., Path]) -> None:
    most = table(",".join(f"c{number}" for number in range(2000)) + "\n" + "1," * 1999 + "2\n")
    assert len(cells(most)[0]) == 2000
    with pytest.raises(KgError, match=r"^t\.csv:1: the row has 100,000 columns, and 2,000 are read at most; keep"):
        read(table("c1," * 99_999 + "c\n" + "1," * 99_999 + "2\n"))
