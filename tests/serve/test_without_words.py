"""A statement of an imported row without words in the annotator: it keeps saying so until it is given a quote."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import IMPORTED
from tests.support.asking import Asker

HOST = "127.0.0.1:8317"
MISSING = {"missing": "the table has no sentence for it", "record": "triples.csv, row 2"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(IMPORTED, tmp_path / "corpus"))


def changed(folder: Path, quote: list[list[int]]) -> dict[str, Any]:
    """Give the row another relation and a quote, and return what its file says of it then."""
    asker = Asker(make_app(Session(folder, coder="ada"), [HOST]), HOST)
    article = asker.get("/api/articles/ice-talks").json
    row = next(one for one in article["statements"] if one["id"] == "row-2")
    assert row["spans"] == []
    assert row["missing"] == "no words: the table has no sentence for it (triples.csv, row 2)"
    relation = {"is": "relation", "id": "criticizes"}
    slots = [one | ({"values": [relation]} if one["field"] == "relation" else {}) for one in row["slots"]]
    begun = {"revision": article["revision"], "slots": row["slots"], "basis": None, "quote": []}
    sent = {"article": "ice-talks", "revision": article["revision"], "id": "row-2", "slots": slots, "quote": quote}
    answer = asker.post("/api/articles/ice-talks/statements", sent | {"begun": begun})
    assert answer.status == 200, answer.json
    file = folder / "data" / "annotations" / "ada" / "ice-talks.yaml"
    statements = yaml.safe_load(file.read_text("utf-8"))["statements"]
    return next(dict(one) for one in statements if one["id"] == "row-2")


def test_it_stays_without_words_where_none_are_chosen(folder: Path) -> None:
    assert changed(folder, []) == {
        "id": "row-2",
        "subject": "Sudland",
        "relation": "criticizes",
        "object": "Ice Treaty",
        "quote": MISSING,
    }


def test_words_that_are_chosen_are_its_quote(folder: Path) -> None:
    start = (folder / "data" / "articles" / "ice-talks.md").read_text("utf-8").index("# ")
    body = (folder / "data" / "articles" / "ice-talks.md").read_text("utf-8")[start:]
    words = "Sudland rejects the Ice Treaty"
    at = body.index(words)
    assert changed(folder, [[at, at + len(words)]])["quote"] == words


def test_where_the_text_is_not_at_hand_the_page_is_told_its_file_until_it_is_there(folder: Path) -> None:
    asker = Asker(make_app(Session(folder, coder="ada"), [HOST]), HOST)
    assert asker.get("/api/articles/ice-talks").json["textGoesTo"] is None
    article = folder / "data" / "articles" / "ice-week.md"
    assert asker.get("/api/articles/ice-week").json["textGoesTo"] == "data/articles/ice-week.md"
    words = "Norland criticizes Sudland"
    article.write_text(f"{article.read_text('utf-8').rstrip()}\n\n{words}.\n", "utf-8")
    now = asker.get("/api/articles/ice-week").json
    assert now["textGoesTo"] is None
    row = next(one for one in now["statements"] if one["id"] == "row-3")
    start = now["text"].index(words)
    begun = {"revision": now["revision"], "slots": row["slots"], "basis": None, "quote": []}
    sent = {"article": "ice-week", "revision": now["revision"], "id": "row-3", "slots": row["slots"], "begun": begun}
    answer = asker.post("/api/articles/ice-week/statements", sent | {"quote": [[start, start + len(words)]]})
    assert answer.status == 200, answer.json
    saved = yaml.safe_load((folder / "data" / "annotations" / "ada" / "ice-week.yaml").read_text("utf-8"))
    assert [one["quote"] for one in saved["statements"] if one["id"] == "row-3"] == [words]
