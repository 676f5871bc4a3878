"""Statements without words, and articles of which only the title is at hand, in every format that is written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from kg.formats.writer import Chooses, Writer
from kg.formats.writers import SHIPPED
from kg.project import Project, open_project
from tests.places import IMPORTED

NONE_3 = "no words: the table has no sentence for <it> (triples.csv, row 3)"
MADE_UP = ("«»", "“”", "``''", "None", "NaN")
"""Empty quotation marks, and what programs write where there is nothing."""
ONLY_MARKED = ("brat", "refi-qda")
"""Formats of texts with marked words: what has no words has no place in them."""


@pytest.fixture(scope="module")
def imported() -> Project:
    return open_project(IMPORTED)


def texts_of(content: str | bytes | Mapping[str, str | bytes]) -> Iterator[str]:
    """Yield the texts that a format consists of."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, bytes):
        with ZipFile(BytesIO(content)) as archive:
            yield from (archive.read(one).decode("utf-8") for one in archive.namelist())
    else:
        for one in content.values():
            yield from texts_of(one)


@pytest.mark.parametrize("writer", SHIPPED, ids=lambda one: one.name)
def test_what_has_no_words_is_written_without_any_made_up(writer: Writer, imported: Project) -> None:
    chosen: dict[str, Any] = (
        {} if writer.chooses is Chooses.NOTHING else {"according_to": "everyone", "count": "statements"}
    )
    text = "\n".join(texts_of(imported.written(writer.name, **chosen)))
    assert not [marks for marks in MADE_UP if marks in text]
    assert ("A week of ice" in text or "row-3" in text) is (writer.name not in (*ONLY_MARKED, "dl", "quickstatements"))


def test_an_annotation_without_words_is_of_the_whole_article(imported: Project) -> None:
    written = json.loads(str(imported.written("web-annotation", according_to="everyone", count="statements")))
    made = next(one for one in written["first"]["items"] if one["id"].endswith("row-3"))
    assert made["target"]["source"]["id"] == "https://example.org/ice-week"
    assert "selector" not in made["target"]
    assert [one["value"] for one in made["body"] if one["purpose"] == "commenting"] == [NONE_3]
