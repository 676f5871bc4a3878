"""Rounds of coding: while one is open, its coders see nothing of each other's work, whatever they ask for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.changing.rounds import close_round, open_round
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.writer import write
from kg.serve.annotating import ENDPOINTS
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.support.adjudicated import ANNA, ARTICLE, BEN, coded_by_two
from tests.support.asking import Asker
from tests.support.command import run_here

HOST = "127.0.0.1:8317"
MARK = "zugzwang"
"""A word that nothing has but what Ben wrote."""


def _corpus(folder: Path) -> Path:
    """Write the corpus, with a mark in all that Ben wrote and a sentence that he has read."""
    coded_by_two(folder)
    path = folder / "data" / "annotations" / "ben" / f"{ARTICLE}.yaml"
    coded = yaml.safe_load(path.read_text("utf-8"))
    for one in coded["statements"]:
        one["note"], one["act"] = f"{MARK} {one['id']}", f"{MARK}-{one['id']}"
    coded["local"][0]["label"] = f"some {MARK} sailors"
    for one in coded["statements"]:
        one["subject"] = one["subject"].replace("some sailors", f"some {MARK} sailors")
    coded["statements"].append({"id": f"{MARK}-broken", "subject": "nobody such", "relation": "accuses"})
    path.write_text(yaml.safe_dump(coded, sort_keys=False), "utf-8")
    read = {"nothing_to_code": {ARTICLE: [{"quote": "Quarrel in the harbour", "day": "2026-11-30"}]}}
    path.with_name("progress.yaml").write_text(yaml.safe_dump(read), "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return _corpus(tmp_path / "corpus")


def _open(folder: Path) -> None:
    corpus = read_corpus(CorpusPaths(folder))
    write(corpus.paths, open_round(corpus, "pilot", [ARTICLE], ["anna", "ben"]), "kg round open pilot")


def _close(folder: Path) -> None:
    corpus = read_corpus(CorpusPaths(folder))
    write(corpus.paths, close_round(corpus, "pilot", date(2026, 12, 1)), "kg round close pilot")


def _asker(folder: Path, coder: str) -> Asker:
    return Asker(make_app(Session(folder, coder), [HOST]), HOST)


def _told(asker: Asker) -> dict[str, str]:
    """Return what every address tells that only tells something."""
    told = {}
    for one in ENDPOINTS:
        if one.method == "GET":
            query = "&".join(f"{name}={ARTICLE if name == 'article' else 1}" for name in one.needed)
            path = one.path.replace("{id}", ARTICLE)
            told[one.path] = asker.get(f"{path}?{query}").text
    return told


def _statements(asker: Asker) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = asker.get(f"/api/articles/{ARTICLE}").json["statements"]
    return found


def test_while_a_round_is_open_no_address_tells_anything_that_others_wrote(folder: Path) -> None:
    before = _told(_asker(folder, "anna"))
    assert {path for path, text in before.items() if MARK in text} >= {
        "/api/articles/{id}",
        "/api/articles/{id}/adjudication",
        "/api/entities",
        "/api/problems",
    }
    _open(folder)
    asker = _asker(folder, "anna")
    told = _told(asker)
    assert {path for path, text in told.items() if MARK in text} == set()
    assert {one["key"].partition("/")[0] for one in _statements(asker)} == {"anna"}
    assert len(_statements(asker)) == len(ANNA)
    assert asker.get(f"/api/articles/{ARTICLE}").json["round"] == "pilot"
    assert {one["coder"] for one in asker.get("/api/progress").json} == {"anna"}


def test_the_page_the_questions_and_the_network_of_a_blind_coder_have_their_own_statements_alone(folder: Path) -> None:
    _open(folder)
    for coder, written in (("anna", ANNA), ("ben", BEN)):
        workspace = Session(folder, coder).workspace
        assert set(workspace.backend.scan().collect()["coder"]) == {coder}
        assert workspace.backend.scan().collect().height == len(written)
        assert len(workspace.project.answer("statements").statements) == len(written)


def test_whoever_codes_nothing_in_it_sees_all_and_decides_only_once_it_is_closed(folder: Path) -> None:
    _open(folder)
    carla = _asker(folder, "carla")
    assert {one["key"].partition("/")[0] for one in _statements(carla)} == {"anna", "ben"}
    refused = carla.get(f"/api/articles/{ARTICLE}/adjudication")
    assert refused.status == 409
    assert "kg round close pilot" in refused.json["message"]
    _close(folder)
    assert carla.get(f"/api/articles/{ARTICLE}/adjudication").json["units"]


def test_what_is_saved_in_a_round_is_kept_and_closing_it_shows_the_others_at_once(folder: Path) -> None:
    _open(folder)
    ben = folder / "data" / "annotations" / "ben" / f"{ARTICLE}.yaml"
    before = ben.read_bytes()
    asker = _asker(folder, "anna")
    known = asker.get(f"/api/articles/{ARTICLE}").json
    assert asker.delete(f"/api/statements/anna/{ARTICLE}%23s03", {"revision": known["revision"]}).status == 200
    assert len(_statements(asker)) == len(ANNA) - 1
    assert ben.read_bytes() == before
    _close(folder)
    assert len([one for one in _statements(asker) if one["key"].startswith("ben/")]) == len(BEN) + 1
    assert asker.get(f"/api/articles/{ARTICLE}").json["round"] is None


def test_what_ones_own_statements_name_stays_in_sight(folder: Path) -> None:
    anna = folder / "data" / "annotations" / "anna" / f"{ARTICLE}.yaml"
    coded = yaml.safe_load(anna.read_text("utf-8"))
    coded["statements"][-1]["object"] = f"ben/{ARTICLE}#s02"
    anna.write_text(yaml.safe_dump(coded, sort_keys=False), "utf-8")
    _open(folder)
    workspace = Session(folder, "anna").workspace
    assert {one.key for one in workspace.corpus.statements() if one.coder == "ben"} == {f"ben/{ARTICLE}#s02"}
    assert workspace.backend.scan().collect().height == len(ANNA) + 1


def test_a_change_of_names_tells_nothing_of_files_out_of_sight_and_is_made_in_them(folder: Path) -> None:
    _open(folder)
    asker = _asker(folder, "anna")
    sent = {"entity": "fleet", "id": "navy", "isMade": True}
    told = asker.post("/api/renaming", sent)
    assert told.status == 200, told.text
    assert told.json["files"] == [f"data/annotations/anna/{ARTICLE}.yaml", "data/entities.yaml"]
    assert "navy" in (folder / "data" / "annotations" / "ben" / f"{ARTICLE}.yaml").read_text("utf-8")


def test_rounds_are_opened_shown_and_closed_by_a_command_that_leaves_the_rest_of_the_file(folder: Path) -> None:
    config = folder / "corpus.yaml"
    config.write_text(f"# ours\n{config.read_text('utf-8')}", "utf-8")
    before = config.read_text("utf-8")
    options = ("--article", ARTICLE, "--coder", "anna", "--coder", "ben", "--yes")
    opened = run_here(folder, "round", "open", "pilot", *options)
    assert opened.status == 0, opened.err
    block = f"rounds:\n  pilot:\n    articles: [{ARTICLE}]\n    coders: [anna, ben]\n"
    assert config.read_text("utf-8") == before + block
    shown = run_here(folder, "round").out
    assert "pilot: open; anna and ben code 1 article." in shown
    again = run_here(folder, "round", "open", "pilot", *options)
    assert again.status != 0
    assert "there is a round 'pilot' already" in again.err
    assert "The round 'pilot' is open" in run_here(folder, "agree").out
    assert run_here(folder, "round", "close", "pilot", "--yes").status == 0
    assert f"closed: {date.today()}" in config.read_text("utf-8")
    assert "The round 'pilot' is open" not in run_here(folder, "agree").out
    assert "was closed on" in run_here(folder, "round", "close", "pilot", "--yes").err


def test_rounds_follow_articles_and_coders_that_are_renamed(folder: Path) -> None:
    _open(folder)
    assert run_here(folder, "rename", "article", ARTICLE, "quarrel", "--yes").status == 0
    assert run_here(folder, "rename", "coder", "anna", "ada", "--yes").status == 0
    config = read_corpus(CorpusPaths(folder)).config
    assert (config.coder, config.rounds["pilot"].articles, config.rounds["pilot"].coders) == (
        "ada",
        ("quarrel",),
        ("ada", "ben"),
    )


@pytest.mark.parametrize(
    ("block", "place", "said"),
    [
        ("{articles: [harbor], coders: [anna, ben]}", "6:22: error unknown-article", "did you mean 'harbour'?"),
        ("{articles: [harbour], coders: [anna, anna]}", "6:", "'anna' is named twice"),
        ("{articles: [harbour], coders: [anna]}", "6:40: warning one-coder", "name all who code its articles"),
        ("{articles: [], coders: [anna]}", "6:", "articles"),
        ("{articles: [harbour], coders: [anna, ben], closed: soon}", "6:61: error bad-value", "is not a day"),
    ],
)
def test_what_is_wrong_with_a_round_is_told_with_its_place(folder: Path, block: str, place: str, said: str) -> None:
    config = folder / "corpus.yaml"
    config.write_text(
        f"title: Two coders\nbase: https://example.org/t/\ncoder: anna\nlanguages: [en]\nrounds:\n  pilot: {block}\n",
        "utf-8",
    )
    told = run_here(folder, "check").out
    (line,) = [one for one in told.splitlines() if one.startswith("corpus.yaml:")]
    assert line.startswith(f"corpus.yaml:{place}"), line
    assert said in line
