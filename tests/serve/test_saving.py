"""Saving through the application: the file on the disk, and what the page is told at once."""

from __future__ import annotations

import json
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.changing.saving import Saving
from kg.corpus import writer
from kg.corpus.annotation_file import kept_yaml
from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import FIRST
from tests.support.asking import Asker

HOST = "127.0.0.1:8317"
ARTICLE = "confrontation-spiral"
STATEMENTS = f"/api/articles/{ARTICLE}/statements"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("corpus.yaml", "data"):
        source = FIRST / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    return tmp_path


@pytest.fixture
def asker(folder: Path) -> Asker:
    return Asker(make_app(Session(folder), [HOST]), HOST)


def slot(field: str, *values: dict[str, Any]) -> dict[str, Any]:
    return {"field": field, "values": list(values), "each": False, "isInferred": False}


def saving(asker: Asker, words: str, *slots: dict[str, Any], **more: Any) -> dict[str, Any]:
    article = asker.get(f"/api/articles/{ARTICLE}").json
    start = article["text"].index(words)
    ends = [
        slot("subject", {"is": "entity", "id": "ukraine"}),
        slot("relation", {"is": "relation", "id": "integrates_with"}),
        slot("object", {"is": "entity", "id": "nato"}),
    ]
    return {
        "article": ARTICLE,
        "revision": article["revision"],
        "id": None,
        "slots": [*ends, *slots],
        "basis": None,
        "quote": [[start, start + len(words)]],
        "backwards": [],
        "fills": None,
        "proposedBy": None,
        **more,
    }


def in_file(folder: Path) -> list[dict[str, Any]]:
    file = folder / "data" / "annotations" / "editors" / f"{ARTICLE}.yaml"
    return list(yaml.safe_load(file.read_text("utf-8"))["statements"])


def words_of(asker: Asker) -> str:
    article = asker.get(f"/api/articles/{ARTICLE}").json
    start, end = article["sentences"][2]["span"]
    return str(article["text"][start:end]).rstrip(".")


def test_a_saved_statement_stands_in_the_file_and_in_the_answer(asker: Asker, folder: Path) -> None:
    before = len(in_file(folder))
    answer = asker.post(STATEMENTS, saving(asker, words_of(asker)))
    assert answer.status == 200, answer.text
    (key,) = answer.json["keys"]
    written = next(one for one in in_file(folder) if f"editors/{ARTICLE}#{one['id']}" == key)
    assert len(in_file(folder)) == before + 1
    assert (written["relation"], written["object"]) == ("integrates_with", "NATO")
    told = next(one for one in answer.json["article"]["statements"] if one["key"] == key)
    assert told["words"]["object"] == "NATO"
    again = asker.get(f"/api/articles/{ARTICLE}").json
    at_once = answer.json["article"]
    for one in (*again["statements"], *at_once["statements"]):
        del one["problems"]  # their lines are known when the file is read again
    assert again["statements"] == at_once["statements"]


def test_a_new_entity_is_told_with_the_answer(asker: Asker) -> None:
    new: dict[str, Any] = {
        "label": "Harbour Board",
        "lang": "en",
        "type": "Facility",
        "country": None,
        "aliases": [],
        "isLocal": False,
        "members": [],
    }
    body = saving(asker, words_of(asker), slot("about", {"is": "new", "entity": new}))
    answer = asker.post(STATEMENTS, body)
    assert answer.status == 200, answer.text
    (made,) = answer.json["entities"]
    assert made["label"] == "Harbour Board"
    assert made in asker.get("/api/entities").json


def test_what_would_have_errors_is_refused_in_a_sentence(asker: Asker, folder: Path) -> None:
    before = in_file(folder)
    body = saving(asker, words_of(asker), slot("when", {"is": "text", "text": "the day before"}))
    answer = asker.post(STATEMENTS, body)
    assert answer.status == 409
    assert "nothing was changed" in answer.json["message"]
    assert in_file(folder) == before


def test_what_would_come_of_it_is_told_before(asker: Asker, folder: Path) -> None:
    before = in_file(folder)
    body = saving(asker, words_of(asker), slot("mode", {"is": "text", "text": "intended"}))
    told = asker.post(f"/api/articles/{ARTICLE}/preview", body).json
    assert told["plain"] == {"is": False, "why": "it is intended, not actual"}
    assert told["tie"].startswith("Ukraine – intended: integrates with → NATO")
    assert in_file(folder) == before


def test_what_joins_an_actor_to_a_thing_is_told_as_it_is_elsewhere_and_as_no_tie_between_actors(asker: Asker) -> None:
    body = saving(asker, words_of(asker))
    body["slots"][1:] = [
        slot("relation", {"is": "relation", "id": "participates_in"}),
        slot("object", {"is": "entity", "id": "west-2017"}),
    ]
    told = asker.post(f"/api/articles/{ARTICLE}/preview", body).json
    assert told["tie"] == "Ukraine – participates in – West-2017 (by its object); no tie between actors"


@pytest.mark.parametrize(("lang", "label"), [("../x", "Harbour Board"), ("en", "Harbour\u202e Board")])
def test_a_name_that_no_file_may_hold_is_refused(asker: Asker, folder: Path, lang: str, label: str) -> None:
    new: dict[str, Any] = {"label": label, "lang": lang, "type": "Facility"}
    before = (folder / "data" / "entities.yaml").read_bytes()
    answer = asker.post(STATEMENTS, saving(asker, words_of(asker), slot("about", {"is": "new", "entity": new})))
    assert answer.status == 409, answer.text
    assert (folder / "data" / "entities.yaml").read_bytes() == before


def test_what_is_left_out_of_a_new_entity_is_told(asker: Asker) -> None:
    new = {"label": "Harbour Board", "lang": "en", "type": "Facility", "country": "nope", "aliases": ["NATO"]}
    answer = asker.post(STATEMENTS, saving(asker, words_of(asker), slot("about", {"is": "new", "entity": new})))
    assert answer.status == 200, answer.text
    assert "'NATO' is the name of another entity, and no alias of 'Harbour Board'" in answer.json["told"]
    assert "there is no entity 'nope', so 'Harbour Board' belongs to no country" in answer.json["told"]


def test_what_would_come_of_a_relation_and_entities_that_are_made_is_told_before(asker: Asker, folder: Path) -> None:
    made = {"is": "new relation", "label": "allies with", "parent": "integrates_with", "definition": "X allies with Y."}
    known: dict[str, Any] = {"lang": "en", "country": None, "aliases": []}
    board = {"label": "Harbour Board", "type": "NGO", "isLocal": False, "members": [], **known}
    pair = {"label": "both capitals", "type": "Group", "isLocal": True, "members": ["ukraine", "nato"], **known}
    body = saving(asker, words_of(asker))
    body["slots"] = [
        slot("subject", {"is": "new", "entity": board}),
        slot("relation", made),
        slot("object", {"is": "entity", "id": "nato"}),
        slot("about", {"is": "new", "entity": pair}),
    ]
    answer = asker.post(f"/api/articles/{ARTICLE}/preview", body)
    assert answer.status == 200, answer.text
    assert answer.json["tie"].startswith("Harbour Board – allies with → NATO")
    assert answer.json["plain"] == {"is": True, "why": ""}
    assert not (folder / "schema").exists()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "https://evil.example"}, 403),
        ({"origin": ""}, 403),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": "application/x-www-form-urlencoded"}, 415),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
def test_a_post_of_another_page_changes_nothing(
    asker: Asker, folder: Path, headers: dict[str, str], status: int
) -> None:
    before = in_file(folder)
    assert asker.post(STATEMENTS, saving(asker, words_of(asker)), headers).status == status
    assert in_file(folder) == before


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"article": 1}', b"\xff", b"[" * 500_000])
def test_what_cannot_be_read_is_refused(asker: Asker, body: bytes) -> None:
    answer = asker.post(STATEMENTS, body)
    assert answer.status == 400
    assert answer.json["message"].startswith("what was sent cannot be read")


def test_too_much_is_refused(asker: Asker) -> None:
    assert asker.post(STATEMENTS, b'"' + b"a" * 17_000_000 + b'"').status == 413


def test_an_edit_of_another_statement_elsewhere_hinders_nobody(asker: Asker, folder: Path) -> None:
    body = saving(asker, words_of(asker), id="s02")
    _edit(folder, "s40", "degree: told elsewhere")
    answer = asker.post(STATEMENTS, body)
    assert answer.status == 200, answer.text
    assert "told elsewhere" in _file(folder).read_text("utf-8")


def test_a_statement_that_was_edited_elsewhere_is_refused_with_both_versions(asker: Asker, folder: Path) -> None:
    body = saving(asker, words_of(asker), id="s02")
    _edit(folder, "s02", "degree: mainly")
    before = _file(folder).read_bytes()
    answer = asker.post(STATEMENTS, body)
    assert answer.status == 409
    conflict = answer.json["conflict"]
    assert conflict["key"] == f"editors/{ARTICLE}#s02"
    degree = next(one for one in conflict["fields"] if one["field"] == "degree")
    assert (degree["before"], degree["there"], degree["decided"]) == (None, "mainly", "there")
    assert _file(folder).read_bytes() == before


@pytest.mark.parametrize("is_changed", [True, False], ids=["changed elsewhere", "as it was"])
def test_after_a_restart_it_is_told_by_what_was_begun_with_what_was_changed_since(
    asker: Asker, folder: Path, is_changed: bool
) -> None:
    article = asker.get(f"/api/articles/{ARTICLE}").json
    stated = next(one for one in article["statements"] if one["id"] == "s02")
    begun = {"slots": stated["slots"], "basis": stated["basis"], "quote": stated["spans"]}
    body = {
        **saving(asker, words_of(asker), id="s02", revision="gone", begun={**begun, "revision": "gone"}),
        **begun,
        "slots": [*stated["slots"], slot("degree", {"is": "text", "text": "partly"})],
    }
    if is_changed:
        _edit(folder, "s02", "rank: primary")
    answer = Asker(make_app(Session(folder), [HOST]), HOST).post(STATEMENTS, body)
    if not is_changed:
        assert answer.status == 200, answer.text
        return
    assert answer.status == 409
    decided = {one["field"]: one["decided"] for one in answer.json["conflict"]["fields"]}
    assert decided == {"rank": "there", "degree": "here"}
    assert "partly" not in _file(folder).read_text("utf-8")


EXTRA = "An extra sentence was put in here. "


def _put_in(asker: Asker, folder: Path) -> dict[str, Any]:
    """Put a sentence in before the third one, and return the article as the page still has it."""
    article: dict[str, Any] = asker.get(f"/api/articles/{ARTICLE}").json
    file = folder / "data" / "articles" / f"{ARTICLE}.md"
    start, end = article["sentences"][2]["span"]
    words = article["text"][start:end]
    text = file.read_text("utf-8")
    assert text.count(words) == 1
    file.write_text(text.replace(words, EXTRA + words), encoding="utf-8")
    return article


def test_places_in_a_text_that_was_changed_are_refused_with_the_article_as_it_is(asker: Asker, folder: Path) -> None:
    body = saving(asker, words_of(asker))
    article = _put_in(asker, folder)
    before = _file(folder).read_bytes()
    answer = asker.post(STATEMENTS, {**body, "print": article["print"]})
    assert answer.status == 409
    now = answer.json["article"]
    assert EXTRA in now["text"]
    assert _file(folder).read_bytes() == before
    moved = [[place + len(EXTRA) for place in span] for span in body["quote"]]
    assert asker.post(STATEMENTS, {**body, "print": now["print"], "quote": moved}).status == 200
    assert len(in_file(folder)) == before.count(b"- id: ") + 1


@pytest.mark.parametrize("number", [2, 4], ids=["moved", "not there"])
def test_a_sentence_with_nothing_to_code_is_found_by_its_words(asker: Asker, folder: Path, number: int) -> None:
    article = _put_in(asker, folder)
    start, end = article["sentences"][number]["span"]
    words = article["text"][start:end] if number == 2 else "This was never written."
    path = f"/api/articles/{ARTICLE}/nothing"
    answer = asker.post(path, {"sentence": number, "words": words, "is": True, "revision": None})
    if number != 2:
        assert (answer.status, EXTRA in answer.json["article"]["text"]) == (409, True)
        return
    (read,) = [one for one in answer.json["article"]["sentences"] if one["nothing"]]
    start, end = read["span"]
    assert answer.json["article"]["text"][start:end] == words


@pytest.mark.parametrize("name", [f"articles/{ARTICLE}.md", "entities.yaml"])
def test_nothing_is_saved_where_a_file_it_needs_was_taken_away_just_before(
    asker: Asker, folder: Path, name: str
) -> None:
    body = saving(asker, words_of(asker))
    before = _file(folder).read_bytes()
    file = folder / "data" / name
    if name == "entities.yaml":
        file.write_text("- {id: [\n", encoding="utf-8")
    else:
        file.unlink()
    answer = asker.post(STATEMENTS, body)
    assert answer.status in (404, 409), answer.text
    assert answer.json["message"]
    assert _file(folder).read_bytes() == before


def test_a_statement_is_removed_unless_others_name_it(asker: Asker, folder: Path) -> None:
    made = asker.post(STATEMENTS, saving(asker, words_of(asker))).json
    (key,) = made["keys"]
    named = next(
        value["key"]
        for one in made["article"]["statements"]
        for slot in one["slots"]
        if slot["field"] != "act"
        for value in slot["values"]
        if value["is"] == "statement"
    )
    refused = asker.delete(f"/api/statements/{named.replace('#', '%23')}")
    assert refused.status == 409
    assert refused.json["places"]
    gone = asker.delete(f"/api/statements/{key.replace('#', '%23')}", {"revision": made["article"]["revision"]})
    assert gone.status == 200, gone.text
    assert key not in [one["key"] for one in gone.json["article"]["statements"]]
    assert key.partition("#")[2] not in [one["id"] for one in in_file(folder)]
    assert asker.delete("/api/statements/nobody").status == 404


def _file(folder: Path) -> Path:
    return folder / "data" / "annotations" / "editors" / f"{ARTICLE}.yaml"


def _edit(folder: Path, id: str, line: str) -> None:
    text = _file(folder).read_text("utf-8")
    assert text.count(f"  - id: {id}\n") == 1
    _file(folder).write_text(text.replace(f"  - id: {id}\n", f"  - id: {id}\n    {line}\n"), "utf-8")


def test_how_long_a_statement_took_is_kept_only_where_that_is_switched_on(folder: Path) -> None:
    log = folder / ".kg" / "times.jsonl"
    took = {"seconds": 8.26, "drafted": True}
    off = Asker(make_app(Session(folder), [HOST]), HOST)
    assert off.post(STATEMENTS, saving(off, words_of(off), took=took)).status == 200
    assert not log.exists()
    on = Asker(make_app(Session(folder, logs_times=True), [HOST]), HOST)
    more = slot("mode", {"is": "text", "text": "intended"})
    (key,) = on.post(STATEMENTS, saving(on, words_of(on), more, took=took)).json["keys"]
    (line,) = log.read_text("utf-8").splitlines()
    kept = json.loads(line)
    assert date.fromisoformat(kept.pop("day")) <= date.today()
    assert kept == {
        "coder": "editors",
        "article": ARTICLE,
        "statement": key.rpartition("#")[2],
        "seconds": 8.3,
        "drafted": True,
        "proposed_by": None,
    }


def test_a_step_is_taken_back_over_all_files_and_after_a_restart(asker: Asker, folder: Path) -> None:
    files = {path: path.read_bytes() for path in (folder / "data").rglob("*.yaml")}
    new: dict[str, Any] = {"label": "Harbour Board", "lang": "en", "type": "Facility"}
    saved = asker.post(STATEMENTS, saving(asker, words_of(asker), slot("about", {"is": "new", "entity": new})))
    assert saved.status == 200
    assert files != {path: path.read_bytes() for path in files}
    again = Asker(make_app(Session(folder), [HOST]), HOST)
    undone = again.post("/api/undo", {"article": ARTICLE})
    assert undone.status == 200, undone.text
    assert saved.json["keys"][0] not in [one["key"] for one in undone.json["article"]["statements"]]
    assert files == {path: path.read_bytes() for path in files}
    assert again.post("/api/undo", {"article": ARTICLE}).status == 409


def test_a_step_that_cannot_be_taken_back_is_told_and_left_aside_when_it_is_asked_for_again(
    asker: Asker, folder: Path
) -> None:
    file = folder / "data" / "annotations" / "editors" / f"{ARTICLE}.yaml"
    first = file.read_bytes()
    assert asker.post(STATEMENTS, saving(asker, words_of(asker))).status == 200
    second = file.read_bytes()
    inferred = slot("mode", {"is": "text", "text": "intended"})
    assert asker.post(STATEMENTS, saving(asker, words_of(asker), inferred)).status == 200
    file.write_bytes(second)  # as git checkout does
    asked = {"article": ARTICLE, "name": "undo-number-1"}
    for _ in range(2):  # the same step, sent again
        refused = asker.post("/api/undo", asked)
        assert refused.status == 409
        assert "press z again to go on with the step before" in refused.json["message"]
        assert file.read_bytes() == second
    assert asker.post("/api/undo", {"article": ARTICLE, "name": "undo-number-2"}).status == 200
    assert file.read_bytes() == first


def test_a_step_that_is_mended_is_taken_back_when_it_is_asked_for_again(asker: Asker, folder: Path) -> None:
    file = folder / "data" / "annotations" / "editors" / f"{ARTICLE}.yaml"
    assert asker.post(STATEMENTS, saving(asker, words_of(asker))).status == 200
    second = file.read_bytes()
    inferred = slot("mode", {"is": "text", "text": "intended"})
    assert asker.post(STATEMENTS, saving(asker, words_of(asker), inferred)).status == 200
    third = file.read_bytes()
    file.write_bytes(second)
    assert asker.post("/api/undo", {"article": ARTICLE}).status == 409
    file.write_bytes(third)
    assert asker.post("/api/undo", {"article": ARTICLE}).status == 200
    assert file.read_bytes() == second


def test_a_statement_that_waits_for_another_is_told_with_its_open_slot_until_that_is_saved(asker: Asker) -> None:
    waiting = asker.post(STATEMENTS, saving(asker, words_of(asker), slot("after", {"is": "later"})))
    assert waiting.status == 200, waiting.text
    (key,) = waiting.json["keys"]
    for answer in (waiting.json["article"], asker.get(f"/api/articles/{ARTICLE}").json):
        told = next(one for one in answer["statements"] if one["key"] == key)
        after = next(one for one in told["slots"] if one["field"] == "after")
        assert after["values"] == [{"is": "later"}]
        assert (told["words"]["subject"], told["sign"]) == ("Ukraine", "cooperation")
        assert [problem["code"] for problem in told["problems"]] == ["open-slot"]
        text, (start, end) = answer["text"], told["spans"][0]
        assert text[start:end] == words_of(asker)
    fills = {"statement": key, "field": "after"}
    filled = asker.post(STATEMENTS, saving(asker, words_of(asker), fills=fills))
    assert filled.status == 200, filled.text
    told = next(one for one in filled.json["article"]["statements"] if one["key"] == key)
    after = next(one for one in told["slots"] if one["field"] == "after")
    assert after["values"][0]["key"] == filled.json["keys"][0]


def test_a_statement_with_errors_is_told_as_it_stands(asker: Asker, folder: Path) -> None:
    _edit(folder, "s40", "according_to: Nobody known")
    article = asker.get(f"/api/articles/{ARTICLE}").json
    told = next(one for one in article["statements"] if one["id"] == "s40")
    assert told["words"]["by"] == "Nobody known"
    (problem,) = [one for one in told["problems"] if one["severity"] == "error"]
    assert (problem["code"], problem["field"], problem["statement"]) == ("unknown-name", "according_to", told["key"])
    assert sum(one["id"] == "s40" for one in article["statements"]) == 1


def test_nothing_here_is_recorded_counted_and_taken_back(asker: Asker, folder: Path) -> None:
    _edit_out(folder)
    path = f"/api/articles/{ARTICLE}/nothing"
    before = _done(asker)
    marked = asker.post(path, {"sentence": 3, "is": True, "revision": ""})
    assert marked.status == 200, marked.text
    nothing = marked.json["article"]["sentences"][3]["nothing"]
    assert nothing["coder"] == "editors"
    assert (folder / "data" / "annotations" / "editors" / "progress.yaml").is_file()
    assert (_done(asker)["nothing"], _done(asker)["left"]) == (1, before["left"] - 1)
    assert asker.post("/api/undo", {"article": ARTICLE}).status == 200
    assert _done(asker) == before
    asker.post(path, {"sentence": 3, "is": True})
    taken = asker.post(path, {"sentence": 3, "is": False})
    assert taken.json["article"]["sentences"][3]["nothing"] is None
    assert asker.post(path, {"sentence": 999, "is": True}).status == 404


def _done(asker: Asker) -> dict[str, Any]:
    return next(one for one in asker.get("/api/progress").json if one["article"] == ARTICLE)


def _edit_out(folder: Path) -> None:
    head = _file(folder).read_text("utf-8").partition("statements:")[0]
    _file(folder).write_text(f"{head}statements: []\n", "utf-8")


def test_a_coder_begins_with_the_first_statement(folder: Path) -> None:
    ada = Asker(make_app(Session(folder, "ada"), [HOST]), HOST)
    body = saving(ada, words_of(ada))
    assert body["revision"] == ""
    saved = ada.post(STATEMENTS, body)
    assert saved.status == 200, saved.text
    assert saved.json["keys"] == [f"ada/{ARTICLE}#s01"]
    assert saved.json["keys"][0] in [one["key"] for one in saved.json["article"]["statements"]]
    again = ada.post(STATEMENTS, saving(ada, words_of(ada), id="s01", quote=[[2, 12]]))
    assert again.status == 200, again.text
    (told,) = [one for one in again.json["article"]["statements"] if one["coder"] == "ada"]
    assert (told["spans"], told["isHeadline"]) == ([[2, 12]], True)


def test_a_relation_that_is_made_can_be_used_at_once(asker: Asker) -> None:
    new = {"is": "new relation", "label": "out-drills", "parent": "criticizes", "definition": "Holds larger drills."}
    body = saving(asker, words_of(asker))
    body["slots"][1] = slot("relation", new)
    saved = asker.post(STATEMENTS, body)
    assert saved.status == 200, saved.text
    told = next(one for one in saved.json["article"]["statements"] if one["key"] == saved.json["keys"][0])
    made = told["slots"][1]["values"][0]["id"]
    relations = asker.get(f"/api/vocabulary?article={ARTICLE}").json["relations"]
    assert (relations[made]["label"], relations[made]["uses"]) == ("out-drills", 1)


def test_what_is_known_at_once_is_what_is_read_afterwards(folder: Path) -> None:
    session = Session(folder)
    asker = Asker(make_app(session, [HOST]), HOST)
    new: dict[str, Any] = {"label": "Harbour Board", "lang": "en", "type": "Facility", "isLocal": True}
    listed = {**new, "label": "Port", "isLocal": False}
    for more in ({}, {"is": "new", "entity": new}, {"is": "new", "entity": listed}):
        saved = asker.post(STATEMENTS, saving(asker, words_of(asker), *([slot("about", more)] if more else [])))
        assert saved.status == 200, saved.text
        at_once = session.workspace.corpus
        session.workspace.refresh()
        read = session.workspace.corpus
        assert at_once is not read
        assert at_once.annotations == read.annotations
        assert at_once.listed == read.listed
        assert read == read_corpus(find_corpus(folder))


def test_what_one_saves_another_sees(asker: Asker, folder: Path) -> None:
    other = Asker(make_app(Session(folder), [HOST]), HOST)
    (key,) = asker.post(STATEMENTS, saving(asker, words_of(asker))).json["keys"]
    assert key in [one["key"] for one in other.get(f"/api/articles/{ARTICLE}").json["statements"]]
    removed = other.delete(f"/api/statements/{key.replace('#', '%23')}")
    assert removed.status == 200
    assert key not in [one["key"] for one in asker.get(f"/api/articles/{ARTICLE}").json["statements"]]


def test_the_answer_has_the_entities_that_a_statement_makes_for_its_file_alone(asker: Asker) -> None:
    entity: dict[str, Any] = {
        "label": "some observers",
        "lang": "en",
        "type": "UnnamedCollective",
        "country": None,
        "aliases": [],
        "isLocal": True,
        "members": [],
    }
    asked = saving(asker, "Ukraine’s integration with NATO", slot("according_to", {"is": "new", "entity": entity}))
    made = asker.post(STATEMENTS, asked).json["entities"]
    assert [(one["label"], one["local"]) for one in made] == [("some observers", f"editors/{ARTICLE}")]


def test_several_pages_and_an_editor_at_once_lose_nothing(folder: Path) -> None:
    session = Session(folder)
    asker = Asker(make_app(session, [HOST]), HOST)
    first = saving(asker, words_of(asker))
    other = _file(folder).with_name("prisoners-for-dialogue.yaml")

    def page(number: int) -> list[str]:
        keys: list[str] = []
        for turn in range(4):
            new = {"label": f"Harbour {number} {turn}", "lang": "en", "type": "Facility"}
            slots = [*first["slots"], slot("about", {"is": "new", "entity": new})]
            answer = asker.post(STATEMENTS, {**first, "slots": slots})
            assert answer.status == 200, answer.text
            keys += answer.json["keys"]
            session.workspace.refresh()
        return keys

    def editor() -> None:
        for turn in range(8):
            other.write_text(other.read_text("utf-8") + f"# remark {turn}\n", "utf-8")
            session.workspace.refresh()

    with ThreadPoolExecutor(5) as threads:
        edits = threads.submit(editor)
        keys = [key for found in threads.map(page, range(4)) for key in found]
        edits.result()
    session.workspace.refresh()
    assert len({*keys}) == 16
    assert {*keys} <= {*session.workspace.corpus.statement_keys()}
    assert session.workspace.corpus == read_corpus(find_corpus(folder))
    assert other.read_text("utf-8").count("# remark") == 8


NAME = "5f0c2b1e-first"


def test_a_statement_that_is_sent_again_stands_once_and_is_answered_as_at_first(asker: Asker, folder: Path) -> None:
    new: dict[str, Any] = {"label": "Harbour Board", "lang": "en", "type": "Facility"}
    body = saving(asker, words_of(asker), slot("about", {"is": "new", "entity": new}), name=NAME)
    first = asker.post(STATEMENTS, body)
    assert first.status == 200, first.text
    files = {path: path.read_bytes() for path in (folder / "data").rglob("*.yaml")}
    restarted = Asker(make_app(Session(folder), [HOST]), HOST)
    for one in (asker, restarted):
        again = one.post(STATEMENTS, body)
        assert again.status == 200, again.text
        assert again.json["keys"] == first.json["keys"]
        assert first.json["entities"][0]["id"] in [entity["id"] for entity in again.json["entities"]]
    assert files == {path: path.read_bytes() for path in files}
    other = asker.post(STATEMENTS, saving(asker, words_of(asker), name="5f0c2b1e-other"))
    assert other.json["keys"] != first.json["keys"]


def test_a_statement_that_was_taken_back_is_written_when_it_is_sent_again(asker: Asker, folder: Path) -> None:
    before = in_file(folder)
    body = saving(asker, words_of(asker), name=NAME)
    asker.post(STATEMENTS, body)
    assert asker.post("/api/undo", {"article": ARTICLE, "name": "5f0c2b1e-undo"}).status == 200
    assert in_file(folder) == before
    asker.post(STATEMENTS, saving(asker, words_of(asker), name="5f0c2b1e-other"))  # it has the number of the first one
    assert asker.post(STATEMENTS, body).status == 200
    assert len(in_file(folder)) == len(before) + 2


def test_undoing_removing_and_nothing_here_act_once_however_often_they_are_sent(asker: Asker, folder: Path) -> None:
    before = in_file(folder)
    saved = [asker.post(STATEMENTS, saving(asker, words_of(asker), name=f"5f0c2b1e-{n}")).json for n in range(3)]
    (key,) = saved[-1]["keys"]
    path, removing = f"/api/statements/{key.replace('#', '%23')}", {"name": "5f0c2b1e-gone"}
    assert [asker.delete(path, removing).status for _ in range(2)] == [200, 200]
    assert len(in_file(folder)) == len(before) + 2
    for asked in (asker, asker, Asker(make_app(Session(folder), [HOST]), HOST)):
        assert asked.post("/api/undo", {"article": ARTICLE, "name": "5f0c2b1e-back"}).status == 200
        assert len(in_file(folder)) == len(before) + 3
    place, nothing = f"/api/articles/{ARTICLE}/nothing", {"sentence": 3, "is": True, "name": "5f0c2b1e-none"}
    assert asker.post(place, nothing).status == 200
    assert asker.post(place, {"sentence": 3, "is": False}).status == 200
    again = asker.post(place, nothing)  # an answer that came late must not undo what was asked for since
    assert again.json["article"]["sentences"][3]["nothing"] is None


@pytest.mark.parametrize("name", ["", "short", "../../../../x", "a" * 65, "eight or more"])
def test_a_step_is_called_by_letters_and_digits_only(asker: Asker, folder: Path, name: str) -> None:
    before = in_file(folder)
    assert asker.post(STATEMENTS, saving(asker, words_of(asker), name=name)).status == 400
    assert in_file(folder) == before


def test_a_statement_is_written_once_where_the_program_ends_before_it_answers(
    asker: Asker, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = saving(asker, words_of(asker), name=NAME)
    before = in_file(folder)

    def killed(*_: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(writer, "_keep", killed)  # the files are written, and the change is still pending
        with pytest.raises(SystemExit):
            asker.post(STATEMENTS, body)
    assert len(in_file(folder)) == len(before) + 1
    restarted = Asker(make_app(Session(folder), [HOST]), HOST)
    again = restarted.post(STATEMENTS, body)
    assert again.status == 200, again.text
    assert len(again.json["keys"]) == 1
    assert len(in_file(folder)) == len(before) + 1


@pytest.mark.parametrize("is_new", [False, True])
def test_the_disk_is_waited_for_only_as_often_as_files_and_their_names_need_it(
    asker: Asker, monkeypatch: pytest.MonkeyPatch, *, is_new: bool
) -> None:
    new: dict[str, Any] = {"label": "Harbour", "lang": "en", "type": "Facility", "country": None, "aliases": []}
    named = {"is": "new", "entity": new | {"isLocal": False, "members": []}}
    asked = saving(asker, words_of(asker), *([slot("at", named)] if is_new else []))
    asker.post(STATEMENTS, saving(asker, words_of(asker)))
    waited: list[int] = []
    sync = os.fsync

    def counted(handle: int) -> None:
        waited.append(handle)
        sync(handle)

    monkeypatch.setattr(os, "fsync", counted)
    assert asker.post(STATEMENTS, asked).status == 200
    files = 2 if is_new else 1
    assert len(waited) == 2 * (1 + files)  # the journal and each file, and the folder of each


def test_the_file_is_read_as_yaml_after_the_answer_and_not_while_the_next_statement_is_saved(folder: Path) -> None:
    session = Session(folder)
    asker = Asker(make_app(session, [HOST]), HOST)
    words = words_of(asker)
    asker.post(STATEMENTS, saving(asker, words))
    asked = Saving.model_validate(saving(asker, words))
    before = kept_yaml.cache_info().misses
    session.workspace.save(asked)
    assert kept_yaml.cache_info().misses == before
