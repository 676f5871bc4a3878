"""Event lists of Discourse Network Analyzer as records: as version 3 and version 2 write them, and faulty ones."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.formats.discourse import dna_events
from kg.formats.readers import reader_of
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadEntity, Unread
from tests.support.dna import debate, event_list


@pytest.fixture
def toll(tmp_path: Path) -> Path:
    path = tmp_path / "toll.csv"
    path.write_text(event_list(*debate()), encoding="utf-8")
    return path


def test_rows_are_statements_of_documents(toll: Path) -> None:
    assert toll.read_text().startswith('"statement_id";"time";"person";"organization";"concept";"agreement";"start_')
    assert reader_of([toll]).name == "dna-events"
    records = list(dna_events.read([toll]))
    articles = [one for one in records if isinstance(one, ReadArticle)]
    codings = {one.id: one for one in records if isinstance(one, ReadCoding)}
    entities = {one.id: (one.label, one.kind) for one in records if isinstance(one, ReadEntity)}
    assert len(records) == 4 + 11 + len(entities)
    assert entities["person:Cyrus Vane"] == ("Cyrus Vane", "person")
    assert [one.id for one in articles] == ["1", "2", "3", "4"]
    assert [one.document.title for one in articles] == ["Toll on lorries", "Hearing", "Hearing", "Vote"]
    assert articles[1].document.published == "2005-01-31T09:30:00"
    assert articles[3].document.rest == {"section": "Opinion", "tags": ["comment"]}
    assert codings["2"].words == ("it\nwould pay for roads",)
    assert codings["5"].words == ("no toll, never a toll",)
    assert codings["6"].words == ("said 'a toll is fair'",)
    assert codings["4"].values == {
        "person": (EntityId("person:Cyrus Vane"),),
        "organization": (EntityId("organization:Mill Owners"),),
        "concept": (EntityId("concept:A toll is fair."),),
        "agreement": ("0",),
    }
    assert (codings["1"].place, codings["2"].place, codings["3"].place) == ("toll.csv:2", "toll.csv:3", "toll.csv:5")


def test_the_list_of_version_2_has_other_names(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text(
        '"statement ID";"time";"document ID";"document title";"author";"source";"section";"type";"text";"concept"\n'
        '7;-0044-03-15 00:00:00;3;"T";"A";"S";"";"";"words";"c"'
    )
    article, entity, coding = dna_events.read([path])
    assert isinstance(entity, ReadEntity)
    assert isinstance(article, ReadArticle)
    assert isinstance(coding, ReadCoding)
    assert (article.id, article.document.author, article.document.publisher) == ("3", "A", "S")
    assert article.document.published == "-0044-03-15"
    assert (coding.id, coding.words, coding.values) == ("7", ("words",), {"concept": (EntityId("concept:c"),)})


def test_a_row_that_is_none_is_told_and_the_rest_is_read(toll: Path) -> None:
    lines = toll.read_text().split("\n")
    lines[1] += ";too;much"
    toll.write_text("\n".join(lines))
    unread, *rest = dna_events.read([toll])
    assert isinstance(unread, Unread)
    assert unread.place == "toll.csv:2"
    assert "18 cells where the header has 16" in unread.reason
    assert sum(isinstance(one, ReadCoding) for one in rest) == 10


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a;b\n1;2\n", "toll.csv:1: this is no event list; it has no column 'statement_id'"),
        (b'"statement_id";"time";"document_id";"document_title";"time"', "two columns are called 'time'"),
        (b'"statement_id";"time";"document_id";"document_title"\n1;"open', "toll.csv:2: this is no CSV"),
        (b'"statement_id";"time";"document_id";"document_title"\n1;"\xff"', "this is not UTF-8"),
    ],
)
def test_what_is_no_event_list_is_refused_with_its_line(toll: Path, content: bytes, message: str) -> None:
    toll.write_bytes(content)
    with pytest.raises(KgError) as caught:
        list(dna_events.read([toll]))
    assert message in str(caught.value)


def test_damaged_lists_end_in_a_sentence_or_in_records(toll: Path) -> None:
    whole = toll.read_bytes()
    refused = 0
    random_numbers = random.Random(3)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(random_numbers.randrange(1, 20)):
            damaged[random_numbers.randrange(len(damaged))] = random_numbers.randrange(256)
        toll.write_bytes(damaged)
        dna_events.recognises(toll, bytes(damaged))
        said = ""
        try:
            list(dna_events.read([toll]))
        except KgError as error:
            said = str(error)
        refused += "toll.csv" in said
        assert not said or "toll.csv" in said
    assert refused
