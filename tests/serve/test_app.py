"""The application as it is asked: what it answers, and whom it does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import FIRST, GOOD
from tests.support.asking import Asker

HOST = "127.0.0.1:8317"


@pytest.fixture(scope="module")
def first() -> Asker:
    return Asker(make_app(Session(FIRST), [HOST]), HOST)


def test_the_page_runs_only_its_own_scripts(first: Asker) -> None:
    page = first.get("/")
    assert page.status == 200
    assert "default-src 'none'; script-src 'self'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"
    for script in ("annotator.js", "screens.js"):
        assert first.get(f"/assets/{script}").headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("path", ["/assets/../model.py", "/assets/%2e%2e/model.py", "/assets/state.json", "/nowhere"])
def test_no_other_file_is_given(first: Asker, path: str) -> None:
    assert first.get(path).status == 404


def test_an_article_comes_with_sentences_and_statements(first: Asker) -> None:
    article = first.get("/api/articles/prisoners-for-dialogue").json
    text = article["text"]
    title, *_ = article["sentences"]
    assert title["isTitle"]
    assert text[slice(*title["span"])].startswith("Lukashenko offers to release")
    told = next(one for one in article["statements"] if one["id"] == "s02")
    assert text[slice(*told["spans"][0])].startswith("At a press conference")
    slots = {slot["field"]: slot for slot in told["slots"] if not slot["isInferred"]}
    assert [value["id"] for value in slots["audience"]["values"]] == [
        "belarusian-national-media",
        "belarusian-regional-media",
    ]
    assert slots["when"]["values"][0]["text"] == "XXXX-06-17"


def test_statements_of_other_articles_can_be_referred_to(first: Asker) -> None:
    told = first.get("/api/articles/prisoners-for-dialogue/elsewhere").json
    assert {one["article"] for one in told} == {"confrontation-spiral"}
    agenda = next(one for one in told if one["key"] == "editors/confrontation-spiral#s12")
    assert [agenda["words"][part] for part in ("subject", "object")] == ["Russia", "Ukraine"]


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/api/articles/nobody", 404, "no article is called 'nobody'"),
        ("/api/articles/..%2f..%2fcorpus", 404, "there is nothing at this address"),
        ("/api/vocabulary", 400, "the address lacks 'article='"),
    ],
)
def test_what_is_not_there_is_told_in_a_sentence(first: Asker, path: str, status: int, said: str) -> None:
    answer = first.get(path)
    assert answer.status == status
    assert said in answer.json["message"]


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "127.0.0.1.evil.example:8317"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_other_pages_are_not_answered(first: Asker, headers: dict[str, str]) -> None:
    answer = first.get("/api/corpus", headers)
    assert answer.status == 403
    assert "Belarus" not in answer.text


def test_a_link_from_elsewhere_opens_the_page_and_nothing_else(first: Asker) -> None:
    visit = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert first.get("/", visit).status == 200
    assert first.get("/api/corpus", visit).status == 403


def test_an_empty_folder_has_no_corpus_yet(tmp_path: Path) -> None:
    asker = Asker(make_app(Session(tmp_path), [HOST]), HOST)
    assert asker.get("/api/corpus").json["isEmpty"]
    assert asker.get("/api/entities").status == 409


def test_the_explorer_is_asked_for_by_parts(first: Asker) -> None:
    assert 'src="/assets/explore.js"' in first.get("/explore").text
    version = first.get("/api/explorer").json["version"]
    facts = first.get(f"/api/explorer/{version}/facts")
    assert (facts.status, facts.headers["content-type"]) == (200, "application/octet-stream")
    assert first.get(f"/api/explorer/{version}/nothing").status == 404
    assert first.get("/api/explorer/no-state/facts").status == 409


def test_a_corpus_that_is_gone_or_broken_is_told_and_comes_back(tmp_path: Path) -> None:
    root = Path(shutil.copytree(GOOD, tmp_path / "corpus"))
    asker = Asker(make_app(Session(root), [HOST]), HOST)
    paths = ["/api/corpus", "/api/articles/storm-drill", "/api/entities", "/api/problems", "/api/progress"]
    paths.append("/api/vocabulary?article=storm-drill")
    before = {path: asker.get(path).json for path in paths}
    away = root.rename(tmp_path / "away")
    assert all(asker.get(path).status < 500 for path in paths)
    away.rename(root)
    text = (root / "corpus.yaml").read_text("utf-8")
    for broken in ("", "title: [", "\x00", "coder: 1\n"):
        (root / "corpus.yaml").write_text(broken, "utf-8")
        assert all(asker.get(path).status < 500 for path in paths)
    (root / "corpus.yaml").write_text(text, "utf-8")
    after = {path: asker.get(path).json for path in paths}
    after["/api/corpus"]["version"] = before["/api/corpus"]["version"]
    assert after == before
