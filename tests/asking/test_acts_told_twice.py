"""What a row says of an act that several mentions tell: each thing once, in the column that it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.project import Project, open_project
from tests.support.invented import write_files

Tell = Callable[..., Project]


@pytest.fixture
def told(tmp_path: Path) -> Tell:
    """Make a corpus whose statements are mentions of one act."""

    def make(*statements: dict[str, Any]) -> Project:
        names = {"aland": "Country", "bland": "Country", "talks": "Action", "reform": "Reform"}
        mentions = [{"id": f"s{at}", "act": "x", **one, "quote": "was so"} for at, one in enumerate(statements)]
        files: dict[str, Any] = {
            "corpus.yaml": {"title": "Told", "base": "https://example.org/t/", "coder": "me"},
            "data/entities.yaml": {"entities": [{"id": id, "type": type, "label": id} for id, type in names.items()]},
            "data/articles/one.md": "---\npublisher: P\npublished: 2010\n---\n# News\n\nIn Aland, Bland it was so.\n",
            "data/annotations/me/one.yaml": {"article": "one", "coder": "me", "statements": mentions},
        }
        return open_project(write_files(tmp_path / "corpus", files))

    return make


def offer(object: str, **more: Any) -> dict[str, Any]:
    return {"subject": "aland", "relation": "offers", "object": object, **more}


@pytest.mark.parametrize("question", ["acts", "offers", "dyad"])
def test_the_counterparty_is_nothing_that_is_offered(told: Tell, question: str) -> None:
    talks = {"subject": "aland", "relation": "offers_talks", "object": "bland"}
    project = told(offer("talks", to="bland"), talks, offer("reform"))
    given: dict[str, Any] = {"one": "aland"} if question == "dyad" else {}
    rows = project.ask(question, **given)
    assert rows.select("object", "counterparty").rows() == [("reform; talks", "bland")]


def test_an_act_of_nothing_but_its_actors_shows_its_object(told: Tell) -> None:
    project = told({"subject": "aland", "relation": "criticizes", "object": "bland"})
    assert project.ask("acts").select("object", "counterparty").rows() == [("bland", "bland")]


def test_contradicting_dates_make_no_period_that_no_text_has(told: Tell) -> None:
    rebuke = {"subject": "aland", "relation": "criticizes", "object": "bland"}
    project = told({**rebuke, "when": "2008"}, {**rebuke, "when": "2010"})
    days = project.ask("dyad", one="aland").select("earliest", "latest").row(0)
    assert tuple(map(str, days)) == ("2008-01-01", "2008-12-31")
