"""New articles and corpora through the application."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from starlette.requests import ClientDisconnect

from kg.finder.languages import language_told
from kg.formats.documents.kinds import MOST_BYTES
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.support.asking import Asker

HOST = "127.0.0.1:8317"
TEXT = "Port city offers talks\n\nThe mayor offered talks on Monday. The union refused.\n"


@pytest.fixture
def empty(tmp_path: Path) -> Asker:
    return Asker(make_app(Session(tmp_path), [HOST]), HOST)


@pytest.fixture
def begun(empty: Asker) -> Asker:
    assert empty.post("/api/corpus", {"title": "Harbours", "coder": "ada"}).status == 200
    return empty


def test_a_corpus_is_begun_in_an_empty_folder(empty: Asker, tmp_path: Path) -> None:
    begun = empty.post("/api/corpus", {"title": "Harbours", "coder": "ada"})
    assert begun.status == 200
    assert (begun.json["isEmpty"], begun.json["title"], begun.json["coder"]) == (False, "Harbours", "ada")
    assert (tmp_path / "corpus.yaml").is_file()
    again = empty.post("/api/corpus", {"title": "Others", "coder": "ada"})
    assert again.status >= 400
    assert "Harbours" in (tmp_path / "corpus.yaml").read_text("utf-8")


@pytest.mark.parametrize("coder", ["", "../ada", "Ada", "a b"])
def test_a_coder_needs_an_id(empty: Asker, tmp_path: Path, coder: str) -> None:
    assert empty.post("/api/corpus", {"title": "Harbours", "coder": coder}).status == 400
    assert not any(tmp_path.iterdir())


def test_a_pasted_text_becomes_an_article(begun: Asker, tmp_path: Path) -> None:
    added = begun.post("/api/articles", {"text": TEXT, "published": "2 March 2026"})
    assert added.status == 200, added.text
    assert added.json == {"id": "port-city-offers-talks"}
    file = (tmp_path / "data" / "articles" / "port-city-offers-talks.md").read_text("utf-8")
    assert "published: 2026-03-02" in file
    article = begun.get("/api/articles/port-city-offers-talks").json
    assert [one["isTitle"] for one in article["sentences"]] == [True, False, False]
    assert begun.post("/api/articles", {"text": TEXT}).status == 409


def test_a_file_becomes_an_article(begun: Asker) -> None:
    sent = {"content-type": "application/octet-stream"}
    text = begun.post("/api/articles/from-file?name=..%2F..%2Fport.txt", TEXT.encode(), sent)
    assert text.json == {"id": "port-city-offers-talks"}
    page = b"\x89PNG\r\n"
    assert "picture" in begun.post("/api/articles/from-file?name=port.html", page, sent).json["message"]


@pytest.mark.parametrize("text", ["", " \n ", "one line", "x" * 300 + "\n\ny"])
def test_a_text_without_title_or_words_is_refused(begun: Asker, tmp_path: Path, text: str) -> None:
    answer = begun.post("/api/articles", {"text": text})
    assert answer.status == 409
    assert answer.json["message"].endswith("nothing was changed")
    assert not any((tmp_path / "data" / "articles").iterdir())


GERMAN = """Hafenstadt bietet Gespräche an

MARROW, 12. März 2025. Der Bürgermeister hat am Montag mit der Gewerkschaft über den Streik gesprochen. Sie wird nicht
auf die Forderung verzichten, dass die Löhne um fünf Prozent steigen und die Verträge bis zum Sommer gelten.
"""


def test_language_and_day_are_read_from_the_words_of_a_text_unless_they_are_told(begun: Asker, tmp_path: Path) -> None:
    articles = tmp_path / "data" / "articles"
    added = begun.post("/api/articles", {"text": GERMAN})
    assert added.status == 200, added.text
    head = (articles / f"{added.json['id']}.md").read_text("utf-8").split("---")[1]
    assert ("language: de" in head, "published: 2025-03-12" in head) == (True, True)
    told = {"publisher": "Bote", "published": "2025-03-13", "language": "de-at"}
    other = begun.post("/api/articles", {"text": GERMAN.replace("Hafenstadt", "Stadt"), **told})
    head = (articles / f"{other.json['id']}.md").read_text("utf-8").split("---")[1]
    assert all(f"{name}: {value}" in head for name, value in told.items())


def test_what_a_text_or_a_file_tells_is_proposed_before_it_is_added(begun: Asker, tmp_path: Path) -> None:
    told = {"title": "Hafenstadt bietet Gespräche an", "publisher": "", "published": "2025-03-12", "language": "de"}
    assert begun.post("/api/articles/proposed", {"text": GERMAN}).json == {"text": "", **told}
    sent = {"content-type": "application/octet-stream"}
    page = b"""<html lang="en"><head><title>Port</title><meta property="og:site_name" content="Gazette"></head>
    <body><article><h1>Port opens</h1><p>MARROW, 12 March 2025. The port opened on Monday after the strike.</p>
    <p>The union had asked for more than five per cent, and the mayor said that she would not pay.</p></article>"""
    of_file = begun.post("/api/articles/proposed-from-file?name=port.html", page, sent).json
    assert of_file["publisher"] == "Gazette"
    assert of_file["text"].startswith(f"{of_file['title']}\n\n")
    assert "The port opened on Monday" in of_file["text"]
    assert not any((tmp_path / "data" / "articles").iterdir())
    added = begun.post("/api/articles/from-file?name=port.html&published=2025-03-11", page, sent).json["id"]
    assert "published: 2025-03-11" in (tmp_path / "data" / "articles" / f"{added}.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El presidente dijo que no se puede aceptar la propuesta en un momento como este, y que se reúne.", ""),
        ("Президентът каза, че правителството няма да приеме предложението и че министрите ще се съберат.", ""),
        ("Президент сказал, что министры соберутся в понедельник, чтобы обсудить выборы.", "ru"),
        ("Президент сказав, що уряд не прийме пропозицію, і міністри зберуться, щоб обговорити її.", "uk"),
        ("Ministers met.", ""),
    ],
)
def test_a_language_is_told_only_where_the_words_are_clear(text: str, language: str) -> None:
    assert language_told(text) == language


def test_a_corpus_has_a_title_and_the_folder_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    asker = Asker(make_app(Session(Path()), [HOST]), HOST)
    assert asker.get("/api/corpus").json["folder"] == tmp_path.name
    assert asker.post("/api/corpus", {"title": " ", "coder": "ada"}).status == 400
    assert not any(tmp_path.iterdir())


def test_a_page_of_this_machine_is_not_fetched(begun: Asker) -> None:
    answer = begun.post("/api/articles/from-address", {"address": "http://localhost:8317/api/corpus"})
    assert answer.status == 400
    assert "of this machine" in answer.json["message"]


def test_a_file_that_is_too_large_is_refused_before_it_is_read(begun: Asker, tmp_path: Path) -> None:
    sent = {"content-type": "application/octet-stream"}
    large = begun.post("/api/articles/from-file?name=port.txt", b"a" * (MOST_BYTES + 1), sent)
    assert (large.status, large.json["message"]) == (413, "what was sent is too large")
    wrong = begun.post("/api/articles/from-file?name=port.txt", TEXT.encode(), {"content-type": "multipart/form-data"})
    assert wrong.status == 415
    assert not any((tmp_path / "data" / "articles").iterdir())


def test_a_title_of_signs_alone_gives_an_id_with_a_number(begun: Asker) -> None:
    text = "\U0001f600\U0001f600\n\nThe mayor offered talks on Monday."
    assert begun.post("/api/articles", {"text": text}).json == {"id": "article-1"}
    assert begun.post("/api/articles", {"text": text}).json == {"id": "article-2"}
    assert begun.get("/api/articles/article-1").status == 200


def test_a_text_that_is_too_long_to_annotate_is_refused_in_a_sentence(begun: Asker, tmp_path: Path) -> None:
    text = f"A long report\n\n{'The mayor spoke. ' * 20_000}"
    answer = begun.post("/api/articles", {"text": text})
    assert (answer.status, "too long to annotate" in answer.json["message"]) == (409, True)
    assert not any((tmp_path / "data" / "articles").iterdir())
    id = begun.post("/api/articles", {"text": TEXT}).json["id"]
    with (tmp_path / "data" / "articles" / f"{id}.md").open("a", encoding="utf-8") as file:
        file.write(text)
    answer = begun.get(f"/api/articles/{id}")
    assert answer.status == 409
    assert answer.json["message"].startswith(f"the article '{id}' has 340,")


@pytest.mark.parametrize("reason", [asyncio.CancelledError, ClientDisconnect])
def test_a_request_that_is_sent_in_part_ends_without_a_traceback(tmp_path: Path, reason: type[BaseException]) -> None:
    app, sent = make_app(Session(tmp_path), [HOST]), list[MutableMapping[str, Any]]()
    headers = {"host": HOST, "origin": f"http://{HOST}", "content-type": "application/json", "content-length": "100"}
    scope = {
        "type": "http",
        "method": "POST",
        "scheme": "http",
        "path": "/api/undo",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }

    async def receive() -> MutableMapping[str, Any]:
        raise reason

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def ask() -> None:
        await app(scope, receive, send)

    asking = Thread(target=lambda: asyncio.run(ask()))  # in this one a loop may be running already
    asking.start()
    asking.join()
    assert sent[0]["status"] == 400
