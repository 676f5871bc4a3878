"""Drafts of a sentence, as the page is told them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from kg.proposing import Draft, ProposedField, Sentence, is_withheld, proposals
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import FIRST
from tests.support.asking import Asker

HOST = "127.0.0.1:8317"
ARTICLE = "confrontation-spiral"


@pytest.fixture(scope="module")
def asker() -> Asker:
    return Asker(make_app(Session(FIRST, "somebody"), [HOST]), HOST)


def _article(asker: Asker) -> Any:
    return asker.get(f"/api/articles/{ARTICLE}").json


def _drafts(asker: Asker, beginning: str) -> Any:
    article = _article(asker)
    units = article["text"].encode("utf-16-le")
    spans = [one["span"] for one in article["sentences"]]
    words = [units[2 * start : 2 * end].decode("utf-16-le") for start, end in spans]
    number = next(at for at, one in enumerate(words) if one.startswith(beginning))
    return asker.get(f"/api/drafts?article={ARTICLE}&sentence={number}").json


def test_a_draft_has_values_of_slots_and_the_words_they_came_from(asker: Asker) -> None:
    text = _article(asker)["text"]
    found = _drafts(asker, "Meanwhile, Ukraine is hoping for")
    first = found["proposals"][0]
    values = {one["field"]: one for one in first["fields"]}
    assert first["proposer"] == "rules"
    assert values["subject"]["values"][0]["id"] == "ukraine"
    assert values["relation"]["values"][0] == {
        "is": "relation",
        "id": "hopes_for",
        "at": values["relation"]["from"][0],
    }
    assert [text[slice(*span)] for span in values["subject"]["from"]] == ["Ukraine"]
    assert values["relation"]["isFilled"]
    assert 0.6 <= values["relation"]["right"] <= 1


def test_a_withheld_sentence_says_so(asker: Asker) -> None:
    article = _article(asker)
    words = [article["text"][slice(*one["span"])] for one in article["sentences"]]
    told = [
        asker.get(f"/api/drafts?article={ARTICLE}&sentence={number}").json["isWithheld"] for number in range(len(words))
    ]
    assert told == [is_withheld(ARTICLE, one) for one in words]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        (f"article={ARTICLE}", 400),
        (f"article={ARTICLE}&sentence=x", 400),
        (f"article={ARTICLE}&sentence=-1", 404),
        (f"article={ARTICLE}&sentence=999", 404),
        ("article=nothing&sentence=0", 404),
    ],
)
def test_what_is_asked_wrongly_is_told(asker: Asker, query: str, status: int) -> None:
    answer = asker.get(f"/api/drafts?{query}")
    assert (answer.status, bool(answer.json["message"])) == (status, True)


def test_names_and_words_of_another_proposer_become_values(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    def mine(_: Sentence) -> list[Draft]:
        given = {
            "subject": "Ukraine",
            "relation": "is_assessed_as",
            "object": "far away",
            "certainty": "probable",
        }
        drafts = Draft(fields=tuple(ProposedField(field=one, value=value, rule="mine") for one, value in given.items()))
        nobody = Draft(fields=(ProposedField(field="according_to", value="Nobody at all", rule="mine"),))
        return [drafts, nobody]

    class Point:
        name = "mine"

        def load(self) -> Any:
            return mine

    monkeypatch.setattr(proposals, "proposers", lambda: [Point()])
    found = _drafts(asker, "Meanwhile, Ukraine is hoping for")
    (draft,) = [one for one in found["proposals"] if one["proposer"] == "mine"]
    assert [one["values"][0]["is"] for one in draft["fields"]] == ["entity", "relation", "words", "text"]
    assert found["faults"] == [
        "the proposer 'mine' names 'Nobody at all' in 'according_to', which no entity, or more than one, is called"
    ]


def test_places_count_as_strings_of_the_page_do(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FIRST, tmp_path / "first"))
    file = folder / "data" / "articles" / f"{ARTICLE}.md"
    text = file.read_text("utf-8").replace("Meanwhile, Ukraine is hoping", "Meanwhile 😀, Ukraine is hoping")
    file.write_text(text.replace("Over the past year", "😀😀 Over the past year"), "utf-8")
    asker = Asker(make_app(Session(folder, "somebody"), [HOST]), HOST)
    units = _article(asker)["text"].encode("utf-16-le")
    first = _drafts(asker, "Meanwhile")["proposals"][0]
    spans = {one["field"]: one["from"][0] for one in first["fields"]}
    words = {field: units[2 * start : 2 * end].decode("utf-16-le") for field, (start, end) in spans.items()}
    assert (words["subject"], words["relation"], words["object"]) == ("Ukraine", "hoping for", "political support")
