"""Entities and links of FollowTheMoney: what they are called, what they are elsewhere, and what proves a link."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.changing.document import Document
from kg.formats.linked_data.follow_the_money import READER
from kg.formats.readers import reader_of
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadEntity, Unread

LINES = [
    {
        "id": "own-1",
        "schema": "Ownership",
        "properties": {
            **{"owner": ["p-1"], "asset": ["c-1"], "percentage": ["51"], "startDate": ["2019-05"]},
            **{"proof": ["d-1"], "sourceUrl": ["https://example.org/register"]},
        },
    },
    {
        "id": "p-1",
        "schema": "Person",
        "caption": "Ivan Pisar",
        "properties": {
            **{"name": ["Ivan Pisar", "Іван Пісар"], "weakAlias": ["Vanya"], "wikidataId": ["Q5"]},
            **{"nationality": ["by", "pl"], "parent": ["c-1"]},
        },
    },
    {"id": "c-1", "schema": "Company", "caption": "Fish Ltd", "properties": {"name": ["Fish Ltd"], "innCode": ["77"]}},
    {
        "id": "d-1",
        "schema": "HyperText",
        "properties": {
            **{"title": ["Who owns Fish"], "publishedAt": ["2026-03-02"], "bodyText": ["Pisar owns Fish."]},
            **{"sourceUrl": ["https://example.org/1"], "publisher": ["Gazette"]},
        },
    },
    {"id": "link-1", "schema": "UnknownLink", "properties": {"subject": ["p-1"], "object": ["gone"], "role": ["x"]}},
    {"id": "event-1", "schema": "Event", "properties": {"name": ["Raid"], "involved": ["p-1", "c-1"]}},
    {"id": "p-2", "schema": "Person", "properties": {"birthDate": ["1970"]}},
    {"id": "p-1", "schema": "Person", "properties": {"name": ["Twin"]}},
    {"schema": "Person"},
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "export.ijson"
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in LINES) + "{\n", encoding="utf-8")
    return path


def test_entities_come_before_the_links_that_name_them_with_their_names_and_identifiers(path: Path) -> None:
    assert reader_of([path]) is READER
    records = list(READER.read([path]))
    good = [one for one in records if not isinstance(one, Unread)]
    assert good == [
        ReadEntity(
            "p-1",
            "export.ijson:2",
            "Ivan Pisar",
            "Person",
            ("Іван Пісар", "Vanya"),
            {"wikidata": "Q5"},
            {"nationality": "by; pl"},
            "c-1",
        ),
        ReadEntity("c-1", "export.ijson:3", "Fish Ltd", "Company", (), {"inn": "77"}, {}),
        ReadArticle(
            "d-1",
            "export.ijson:4",
            Document(
                "Pisar owns Fish.",
                title="Who owns Fish",
                published="2026-03-02",
                publisher="Gazette",
                url="https://example.org/1",
            ),
        ),
        ReadCoding(
            "own-1",
            "export.ijson:1",
            "Ownership",
            "d-1",
            {
                "owner": (EntityId("p-1"),),
                "asset": (EntityId("c-1"),),
                "percentage": ("51",),
                "startDate": ("2019-05",),
                "sourceUrl": ("https://example.org/register",),
                "when": ("2019-05/..",),
            },
        ),
        ReadCoding(
            "event-1",
            "export.ijson:6",
            "Event",
            "",
            {"name": ("Raid",), "involved": (EntityId("p-1"), EntityId("c-1"))},
        ),
    ]


def test_what_cannot_be_read_is_told_with_its_line(path: Path) -> None:
    unread = [one for one in READER.read([path]) if isinstance(one, Unread)]
    assert [(one.place, one.reason.partition(";")[0].partition(":")[0]) for one in unread] == [
        ("export.ijson:7", "this Person has no name"),
        ("export.ijson:8", "an entity before it has the id p-1 as well"),
        ("export.ijson:9", "this is no entity of FollowTheMoney"),
        ("export.ijson:10", "this line is no JSON"),
        ("export.ijson:5", "it names the entity gone, which is not in the file"),
    ]
