"""What is edited elsewhere: read anew only as far as it changed, and told to those who listen within a second."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from socket import create_server
from threading import Thread

import pytest
import uvicorn

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.finder.find import Found, find
from kg.serve import ranking, watch
from kg.serve.app import make_app
from kg.serve.live import Changed, read_changed, read_live
from kg.serve.session import Session
from kg.vocabulary import Vocabulary
from tests.places import FIRST
from tests.support.asking import Asker

ARTICLE = "confrontation-spiral"
_ANNOTATION = f"data/annotations/editors/{ARTICLE}.yaml"
_OTHER = "data/annotations/editors/prisoners-for-dialogue.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FIRST / "corpus.yaml", tmp_path)
    shutil.copytree(FIRST / "data", tmp_path / "data")
    return tmp_path


def _put(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


_EDITS = {
    "a statement": (_ANNOTATION, "    mode: intended\n", "", Changed(articles=(ARTICLE,))),
    "an article": (
        f"data/articles/{ARTICLE}.md",
        "language: en",
        "language: en-GB",
        Changed(articles=(ARTICLE,)),
    ),
    "an entity that comes": (
        "data/entities.yaml",
        "entities:\n",
        "entities:\n  - {id: harbour, type: Facility, label: harbour}\n",
        Changed(entities=True),
    ),
    "a name that is another's too": (
        "data/entities.yaml",
        "entities:\n",
        "entities:\n  - {id: harbour, type: Facility, label: NATO leadership}\n",
        Changed(entities=True, articles=(ARTICLE,)),
    ),
    "a name that goes": (
        "data/entities.yaml",
        "aliases: [Lukashenko, ",
        "aliases: [",
        Changed(entities=True, articles=("prisoners-for-dialogue",)),
    ),
    "a file that is no YAML": (_OTHER, "statements:", "statements: [", Changed(articles=("prisoners-for-dialogue",))),
    "a coder": ("corpus.yaml", "coder: editors", "coder: ada", Changed(vocabulary=True)),
}


@pytest.mark.parametrize("edit", _EDITS)
def test_what_is_edited_is_read_as_the_whole_corpus_would_be(folder: Path, edit: str) -> None:
    paths = find_corpus(folder)
    before = read_live(paths)
    assert before.corpus.statement_keys()
    name, old, new, expected = _EDITS[edit]
    _put(folder / name, old, new)
    after, changed = read_changed(before)
    whole = read_corpus(paths)
    assert after.corpus.problems == whole.problems
    assert after.corpus.annotations == whole.annotations
    assert after.corpus.articles == whole.articles
    assert after.corpus.listed == whole.listed
    assert list(after.corpus.annotations) == list(whole.annotations)
    assert (changed.vocabulary, changed.entities) == (expected.vocabulary, expected.entities)
    assert set(expected.articles) <= set(changed.articles)


def test_only_files_that_changed_are_read_again(folder: Path) -> None:
    before = read_live(find_corpus(folder))
    _put(folder / _ANNOTATION, "    mode: intended\n", "")
    after, _ = read_changed(before)
    kept = {path for path in after.parsed if after.parsed[path] is before.parsed[path]}
    assert {path.name for path in kept} == {"prisoners-for-dialogue.yaml"}
    assert all(after.articles[path] is before.articles[path] for path in after.articles)
    assert read_changed(after)[0] is after


def test_files_come_and_go(folder: Path) -> None:
    paths = find_corpus(folder)
    before = read_live(paths)
    (folder / "data" / "annotations" / "ada").mkdir()
    moved = folder / "data" / "annotations" / "ada" / "prisoners-for-dialogue.yaml"
    shutil.move(folder / _OTHER, moved)
    _put(moved, "coder: editors", "coder: ada")
    (folder / f"data/articles/{ARTICLE}.md").unlink()
    after, changed = read_changed(before)
    assert after.corpus.problems == read_corpus(paths).problems
    assert list(after.corpus.annotations) == ["ada/prisoners-for-dialogue"]
    assert changed.articles == (ARTICLE, "prisoners-for-dialogue")


@pytest.fixture
def served(folder: Path) -> Iterator[tuple[int, Session]]:
    session = Session(folder)
    bound = create_server(("127.0.0.1", 0))
    port = bound.getsockname()[1]
    app = make_app(session, [f"127.0.0.1:{port}"])
    config = uvicorn.Config(app, log_config=None, lifespan="off", ws="none", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, args=([bound],))
    thread.start()
    yield port, session
    session.watch.close()
    server.should_exit = True
    thread.join()
    bound.close()


def test_those_who_listen_hear_of_an_edit_within_a_second(
    folder: Path, served: tuple[int, Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    port, session = served
    look, looks = session.watch._look, list[object]()

    def noted() -> object | None:
        looks.append(look())
        return looks[-1]

    monkeypatch.setattr(session.watch, "_look", noted)
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/api/changes")
    events = connection.getresponse()
    assert events.headers["content-type"].startswith("text/event-stream")
    while not events.readline().startswith(b":"):
        pass
    assert session.watch.is_listened_to
    _put(folder / _ANNOTATION, "    mode: intended\n", "")
    before = len(looks)
    while not (line := events.readline()).startswith(b"data: "):
        pass
    found = next(at for at, one in enumerate(looks[before:], start=1) if one is not None)
    assert found <= 2, "the look during which the file was edited, or the next one"
    assert 2 * watch._EVERY < 1
    told = json.loads(line.removeprefix(b"data: "))
    assert (told["articles"], told["vocabulary"], told["entities"]) == ([ARTICLE], False, False)
    connection.close()


def test_relations_are_looked_for_once_for_the_same_words_whatever_another_coder_edits(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Session(folder).workspace
    looked_for: list[str] = []

    def found(vocabulary: Vocabulary, words: str) -> tuple[Found, ...]:
        looked_for.append(words)
        return find(vocabulary, words)

    monkeypatch.setattr(ranking, "find", found)
    some = workspace.relations_json(ARTICLE, 2, 3)
    assert len(looked_for) == len(some) == 3
    everything = workspace.relations_json(ARTICLE)
    assert everything[2:5] == some
    assert len(looked_for) == len({*looked_for}) == len(everything)
    looked_for.clear()
    _put(folder / "data/entities.yaml", "entities:\n", "entities:\n  - {id: harbour, type: Facility, label: harbour}\n")
    _put(folder / _OTHER, "statements:", "# read again\nstatements:")
    _put(folder / f"data/articles/{ARTICLE}.md", "\n\n", "\n\nA new sentence came. ")
    assert workspace.refresh().entities
    workspace.relations_json(ARTICLE)
    assert len(looked_for) <= 2
    assert any("A new sentence came" in words for words in looked_for)


@pytest.mark.parametrize("query", ["first=-1", "first=x", "most=-1", "first=1.5"])
def test_sentences_that_are_no_numbers_are_refused(folder: Path, query: str) -> None:
    asker = Asker(make_app(Session(folder)), "testserver")
    assert asker.get(f"/api/articles/{ARTICLE}/relations?{query}").status == 400
    assert asker.get(f"/api/articles/{ARTICLE}/relations?first=999").json == []
