"""New articles and corpora through the application."""

from __future__ import annotations

from pathlib import Path

import pytest

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
