"""Databases of Discourse Network Analyzer as records: both schemas, positions, times, and files that are none."""

from __future__ import annotations

import random
import sqlite3
import tracemalloc
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest

from kg.errors import KgError
from kg.formats.discourse import dna
from kg.formats.readers import reader_of
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadEntity, Record, Unread
from tests.support.dna import Listed, Said, Text, debate, make_dna

_Kind = TypeVar("_Kind")


def of(kind: type[_Kind], records: Iterable[Record]) -> list[_Kind]:
    return [one for one in records if isinstance(one, kind)]


@pytest.fixture(params=[2, 3])
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def test_every_statement_has_its_words_variables_and_coder(tmp_path: Path, version: int) -> None:
    texts, statements = debate()
    path = make_dna(tmp_path / "toll.dna", texts, statements, version=version)
    records = list(dna.read([path]))
    labels = {one.id: one.label for one in of(ReadEntity, records)}
    articles = {one.id: one.document for one in of(ReadArticle, records)}
    codings = {one.id: one for one in of(ReadCoding, records)}
    assert not of(Unread, records)
    assert (len(articles), len(codings)) == (4, 11)
    for number, said in enumerate(statements, 1):
        coding = codings[str(number)]
        (span,) = coding.spans
        assert articles[coding.article].text[span.start : span.end] == said.words
        assert (coding.article, coding.kind) == (str(said.document), "DNA Statement")
        assert coding.coder == ("Admin", "Ada")[said.coder - 1]
        told = {
            name: labels[value.id] if isinstance(value, EntityId) else value for name, (value,) in coding.values.items()
        }
        assert told == {**said.values, "agreement": str(said.values["agreement"])}
    assert len(labels) == 4 + 3 + 3, "four persons, three organizations, three concepts"


def test_what_is_named_stands_before_what_names_it(tmp_path: Path, version: int) -> None:
    path = make_dna(tmp_path / "toll.dna", *debate(), version=version)
    seen: set[str] = set()
    for record in dna.read([path]):
        if isinstance(record, ReadCoding):
            assert {record.article, *(one.id for (one,) in record.values.values() if isinstance(one, EntityId))} <= seen
        elif not isinstance(record, Unread):
            seen.add(record.id)


def test_documents_keep_what_is_known_of_them(tmp_path: Path) -> None:
    texts, statements = debate()
    texts[3] = texts[3]._replace(notes="scanned")
    articles = of(ReadArticle, dna.read([make_dna(tmp_path / "toll.dna", texts, statements)]))
    first, second, third, last = (one.document for one in articles)
    assert (first.title, first.author, first.publisher) == ("Toll on lorries", "B. Quill", "The Daily Example")
    assert (first.published, second.published) == ("2005-01-26", "2005-01-31T09:30:00")
    assert second.title == third.title == "Hearing"
    assert last.rest == {"section": "Opinion", "tags": ["comment"], "note": "scanned"}
    assert articles[3].place == "toll.dna, DOCUMENTS 4"


def test_entities_keep_attributes_aliases_colour_and_parent(tmp_path: Path, version: int) -> None:
    listed = [
        Listed("organization", "Trade"),
        Listed("organization", "Mill Owners", {"Type": "Business", "Alias": "Millers; the mills"}, "Trade"),
        Listed("concept", "A toll is fair.", {"Notes": "of all lorries"}, colour=(255, 16, 0)),
    ]
    path = make_dna(tmp_path / "toll.dna", *debate(), listed=listed, version=version)
    entities = {one.label: one for one in of(ReadEntity, dna.read([path]))}
    mills = entities["Mill Owners"]
    assert (mills.kind, mills.aliases, mills.attributes) == (
        "organization",
        ("Millers", "the mills"),
        {"Type": "Business"},
    )
    assert mills.parent == entities["Trade"].id
    assert entities["A toll is fair."].attributes == {"Notes": "of all lorries", "Color": "#FF1000"}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_positions_are_those_of_java(tmp_path: Path, end: str) -> None:
    # each 😀 is two UTF-16 units, and a line break one, whatever the file has
    text = f"😀 a😀b{end}two 😀 lines{end}end"
    said = [Said(1, words, {"concept": "c"}) for words in ("a😀b", "two 😀 lines", "end")]
    records = list(dna.read([make_dna(tmp_path / "wide.dna", [Text("t", text, datetime(1969, 12, 31))], said)]))
    (article,) = of(ReadArticle, records)
    spans = [one.spans[0] for one in of(ReadCoding, records)]
    assert [article.document.text[one.start : one.end] for one in spans] == ["a😀b", "two 😀 lines", "end"]
    assert article.document.published == "1969-12-31"


@pytest.mark.parametrize(("hours", "days"), [(1, ["1969-12-24", "2005-07-02"]), (-5, ["1969-12-24", "2005-07-02"])])
def test_midnights_of_version_2_stay_on_their_day(tmp_path: Path, hours: int, days: list[str]) -> None:
    # summer time is an hour off, as in a database that was made in Berlin
    texts = [Text("a", "x", datetime(1969, 12, 24)), Text("b", "x", datetime(2005, 7, 1, 23))]
    path = make_dna(tmp_path / "old.dna", texts, [], version=2, hours=hours)
    assert [one.document.published for one in of(ReadArticle, dna.read([path]))] == days


def test_times_of_version_2_stay_where_they_are_no_midnights(tmp_path: Path) -> None:
    texts = [Text(str(hour), "x", datetime(2005, 7, 1, hour)) for hour in (0, 9, 23)]
    path = make_dna(tmp_path / "old.dna", texts, [], version=2)
    days = [one.document.published for one in of(ReadArticle, dna.read([path]))]
    assert days == ["2005-07-01", "2005-07-01T09:00:00", "2005-07-01T23:00:00"]


def test_several_types_of_statements_and_numbers_and_long_texts(tmp_path: Path) -> None:
    types = {"Claim": {"concept": "short text", "level": "integer"}, "Remark": {"note": "long text", "ok": "boolean"}}
    said = [
        Said(1, "x", {"concept": "c", "level": -3}, kind="Claim"),
        Said(1, "x", {"note": "n\nm", "ok": 0}, kind="Remark"),
    ]
    path = make_dna(tmp_path / "own.dna", [Text("t", "x", datetime(2020, 1, 1))], said, types=types)
    one, other = of(ReadCoding, dna.read([path]))
    assert (one.kind, one.values["level"]) == ("Claim", ("-3",))
    assert (other.kind, other.values) == ("Remark", {"note": ("n\nm",), "ok": ("0",)})


def test_several_databases_keep_their_ids_apart(tmp_path: Path) -> None:
    paths = [make_dna(tmp_path / f"{name}.dna", *debate()) for name in ("a", "b")]
    ids = [one.id for one in of(ReadCoding, dna.read(paths))]
    assert len(ids) == len(set(ids)) == 22
    assert ids[0] == "a:1"


def change(path: Path, command: str) -> Path:
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(command)
    return path


def test_what_cannot_be_placed_is_told(tmp_path: Path) -> None:
    path = make_dna(tmp_path / "toll.dna", *debate())
    change(path, "UPDATE STATEMENTS SET Stop = 5000 WHERE ID = 2")
    change(path, "UPDATE STATEMENTS SET DocumentId = 99 WHERE ID = 3")
    unread = {one.place: one.reason for one in of(Unread, dna.read([path]))}
    assert unread.keys() == {"toll.dna, STATEMENTS 2", "toll.dna, STATEMENTS 3"}
    assert "marks 36 to 5000" not in unread["toll.dna, STATEMENTS 3"]
    assert "to 5000 of a text of" in unread["toll.dna, STATEMENTS 2"]
    assert "there is no document 99" in unread["toll.dna, STATEMENTS 3"]


def test_an_empty_value_is_none(tmp_path: Path, version: int) -> None:
    said = Said(1, "x", {"person": "", "concept": "c", "agreement": 1})
    path = make_dna(tmp_path / "e.dna", [Text("t", "x", datetime(2020, 1, 1))], [said], version=version)
    records = list(dna.read([path]))
    assert [one.label for one in of(ReadEntity, records)] == ["c"]
    assert of(ReadCoding, records)[0].values.keys() == {"concept", "agreement"}


def test_a_database_is_known_by_its_tables(tmp_path: Path) -> None:
    path = make_dna(tmp_path / "toll.sqlite", *debate())
    assert reader_of([path]).name == "dna"
    other = tmp_path / "other.dna"
    with closing(sqlite3.connect(other)) as base, base:
        base.execute("CREATE TABLE DOCUMENTS(ID INTEGER)")
    assert not dna.recognises(other, other.read_bytes())
    with pytest.raises(KgError, match="no table STATEMENTS"):
        list(dna.read([other]))


def test_a_view_in_place_of_a_table_is_not_run(tmp_path: Path) -> None:
    path = make_dna(tmp_path / "toll.dna", *debate())
    change(path, "DROP TABLE STATEMENTS")
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS ID FROM n"
    change(path, f"CREATE VIEW STATEMENTS AS {endless}")
    assert not dna.recognises(path, path.read_bytes())
    with pytest.raises(KgError, match="no table STATEMENTS"):
        list(dna.read([path]))


def test_reading_writes_nothing(tmp_path: Path) -> None:
    path = make_dna(tmp_path / "toll.dna", *debate())
    before = path.read_bytes()
    list(dna.read([path]))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["toll.dna"]


def test_damaged_files_end_in_a_sentence(tmp_path: Path, version: int) -> None:
    whole = make_dna(tmp_path / "toll.dna", *debate(), version=version).read_bytes()
    refused = 0
    random_numbers = random.Random(7)
    for _ in range(40):
        damaged = bytearray(whole[: random_numbers.choice([len(whole), random_numbers.randrange(len(whole))])])
        for _ in range(random_numbers.randrange(1, 30)):
            if damaged:
                damaged[random_numbers.randrange(len(damaged))] = random_numbers.randrange(256)
        path = tmp_path / "damaged.dna"
        path.write_bytes(damaged)
        dna.recognises(path, bytes(damaged))
        said = ""
        try:
            list(dna.read([path]))
        except KgError as error:
            said = str(error)
        refused += "damaged.dna" in said
        assert not said or "damaged.dna" in said
    assert refused


def test_a_large_database_is_a_stream(tmp_path: Path) -> None:
    # 3 MB of text in 300 documents: what is held at once is a few of them
    texts = [Text(str(number), "words " * 1700, datetime(2020, 1, 1)) for number in range(300)]
    said = [Said(1 + number % 300, "words", {"concept": f"c{number % 9}", "agreement": 1}) for number in range(1500)]
    path = make_dna(tmp_path / "large.dna", texts, said)
    tracemalloc.start()
    try:
        number = sum(1 for one in dna.read([path]) if isinstance(one, ReadCoding))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert number == 1500
    assert most < 2_500_000
