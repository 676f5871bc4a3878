"""The named questions through the application: what each takes, and its answer with the statements behind every row."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from kg.project import Project
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import FIRST
from tests.support.asking import Answer, Asker

HOST = "127.0.0.1:8317"


@pytest.fixture(scope="module")
def asker() -> Asker:
    return Asker(make_app(Session(FIRST), [HOST]), HOST)


def ask(asker: Asker, name: str, given: Mapping[str, list[str]] = MappingProxyType({})) -> Answer:
    return asker.post(f"/api/questions/{name}", {"given": {**given}})


def test_all_questions_are_offered_with_what_they_take(asker: Asker, first: Project) -> None:
    told = asker.get("/api/questions").json
    assert [one["name"] for one in told["questions"]] == list(first.questions)
    offers = next(one for one in told["questions"] if one["name"] == "offers")
    assert [(one["name"], one["kind"], one["needed"]) for one in offers["takes"]] == [
        ("by", "actor", False),
        ("to", "actor", False),
        ("relation", "relation", False),
    ]
    assert {"id": "Country", "label": "country"} in told["types"]


def test_every_question_that_needs_nothing_has_as_many_rows_as_in_python(asker: Asker, first: Project) -> None:
    for name, question in first.questions.items():
        if any(one.needed for one in question.parameters):
            assert ask(asker, name).status == 400
            continue
        answer = ask(asker, name).json
        assert len(answer["tables"][0]["rows"]) == first.ask(name).height, name


def test_each_row_of_an_act_has_all_its_mentions(asker: Asker, first: Project) -> None:
    answer = ask(asker, "offers", {"by": ["Lukashenko"]}).json
    (table,) = answer["tables"]
    said = table["columns"].index("mentions")
    for row, key in zip(table["rows"], first.ask("offers", by="Lukashenko")["statement"], strict=True):
        assert row["statements"][0] == key
        assert len(row["statements"]) == len(set(row["statements"])) == int(row["cells"][said])
        assert {statement.act for statement in map(first.corpus.statement, row["statements"])} == {
            first.corpus.statement(key).act
        }
    assert answer["command"] == "kg ask offers --by Lukashenko"


@pytest.mark.parametrize(
    ("name", "given", "status", "said"),
    [
        ("offers", {"by": ["Nobody"]}, 404, "no entity is called 'Nobody'"),
        ("offers", {"who": ["Belarus"]}, 400, "the question 'offers' has no parameter 'who'"),
        ("nothing", {}, 400, "there is no question 'nothing'"),
        ("period", {"since": ["yesterday"]}, 400, "yesterday"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_sentence(
    asker: Asker, name: str, given: dict[str, list[str]], status: int, said: str
) -> None:
    answer = ask(asker, name, given)
    assert answer.status == status
    assert said in answer.json["message"]
