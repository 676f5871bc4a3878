"""A corpus whose every text tries to run, to reach out, or to lead to other files, in the application."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import yaml
from playwright.sync_api import Browser
from serving import served

from kg.changing.document import printed
from kg.serve.annotating import ENDPOINTS
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.support.asking import Asker
from tests.support.hostile import PAYLOADS
from tests.support.served import annotator

HOST = "127.0.0.1:8317"
ARTICLE = "hostile"
TEXTS = [text for payload in PAYLOADS if (text := " ".join(printed(payload).split()))]
_PATHS = (
    *("../corpus.yaml", "..%2f..%2fcorpus", "/etc/passwd", "....//corpus", "a\\..\\b", "hostile.md", "%00", "\x00"),
    *("CON", "~", ".", "..", "hostile/../hostile", "file:///etc/passwd", "*", "a" * 5000, "\ud7ff", "é" * 300),
)


def _is_kept(text: str) -> bool:
    """Return whether a text can stand in a file of YAML as a name."""
    return text.isprintable() and not any(0xFFFE <= ord(sign) <= 0xFFFF for sign in text)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of payloads: every entity, sentence, quote, note and title is one."""
    root = tmp_path_factory.mktemp("hostile")
    config = {"title": TEXTS[3], "base": "https://example.org/", "coder": "ada", "languages": ["en"]}
    entities = [
        {"id": f"e{at}", "type": "Person", "label": f"{text} {at}", "aliases": [text], "note": text}
        for at, text in enumerate(TEXTS)
    ]
    body = "\n\n".join(f"{at}: {text}" for at, text in enumerate(TEXTS))
    statements = [
        {
            "id": f"s{at}",
            "subject": f"e{at}",
            "relation": "criticizes",
            "object": f"e{(at + 1) % len(TEXTS)}",
            "according_to": f"e{(at + 2) % len(TEXTS)}",
            "scope": text,
            "degree": text,
            "inferred": {"basis": text, "about": f"e{at}"},
            "quote": f"{at}: {text}",
            "note": text,
        }
        for at, text in enumerate(TEXTS)
    ]
    head = yaml.safe_dump({"publisher": TEXTS[0], "author": TEXTS[1], "url": TEXTS[2], "published": "2026-03-02"})
    files = {
        "corpus.yaml": yaml.safe_dump(config, allow_unicode=True),
        "data/entities.yaml": yaml.safe_dump({"entities": entities}, allow_unicode=True),
        f"data/articles/{ARTICLE}.md": f"---\n{head}---\n# {TEXTS[5]}\n\n{body}\n",
        f"data/annotations/ada/{ARTICLE}.yaml": yaml.safe_dump(
            {"article": ARTICLE, "coder": "ada", "statements": statements}, allow_unicode=True
        ),
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def asker(folder: Path) -> Asker:
    return Asker(make_app(Session(folder), [HOST]), HOST)


def test_there_are_enough_payloads() -> None:
    assert len({*TEXTS}) >= 200


def test_whatever_is_read_is_data_and_whole(asker: Asker) -> None:
    asked = ["/api/corpus", f"/api/vocabulary?article={ARTICLE}", "/api/entities", f"/api/articles/{ARTICLE}"]
    asked += [f"/api/articles/{ARTICLE}/relations", "/api/problems", "/api/progress"]
    answers = {path: asker.get(path) for path in asked}
    for path, answer in answers.items():
        assert answer.status == 200, path
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-content-type-options"] == "nosniff"
    article = answers[f"/api/articles/{ARTICLE}"].json
    assert all(f"{at}: {text}" in article["text"] for at, text in enumerate(TEXTS))
    told = {one["id"]: one for one in article["statements"]}
    for at, text in enumerate(TEXTS):
        if _is_kept(text):
            start, end = told[f"s{at}"]["spans"][0]
            units = article["text"].encode("utf-16-le")
            assert units[2 * start : 2 * end].decode("utf-16-le") == f"{at}: {text}"
    names = {name for one in answers["/api/entities"].json for name in one["names"]}
    assert {text for text in TEXTS if _is_kept(text)} <= names


@pytest.mark.parametrize(
    "endpoint", [one for one in ENDPOINTS if "{" in one.path or one.needed], ids=lambda one: one.path
)
def test_no_name_leads_to_another_file(asker: Asker, folder: Path, endpoint: Any) -> None:
    before = _files(folder)
    for given in (*_PATHS, *PAYLOADS[::6]):
        path = endpoint.path.replace("{id}", quote(given, safe="")).replace("{key:path}", quote(given, safe="/"))
        query = "&".join(f"{name}={quote(given, safe='')}" for name in endpoint.query)
        body = {"article": given, "slots": [], "quote": [], "sentence": 0, "is": True}
        sent = b"" if endpoint.method == "GET" else b"\x00" if endpoint.takes_bytes else json.dumps(body).encode()
        headers = {"origin": f"http://{HOST}", "content-type": _kind(endpoint)}
        answer = asker.ask(endpoint.method, f"{path}?{query}", headers, sent)
        assert 400 <= answer.status < 500, (given, answer.text)
        assert answer.json["message"]
        assert "https://example.org/" not in answer.text.replace(given, "")
    assert _files(folder) == before


def _kind(endpoint: Any) -> str:
    return "application/octet-stream" if endpoint.takes_bytes else "application/json"


def test_whatever_is_written_is_text_in_its_file(asker: Asker, folder: Path) -> None:
    article = asker.get(f"/api/articles/{ARTICLE}").json
    outside = {path for path in folder.rglob("*") if "data" not in path.parts and ".kg" not in path.parts}
    said: list[str] = []
    for at, payload in enumerate(PAYLOADS[::8]):
        words = f"{8 * at}: {TEXTS[8 * at]}"
        start = article["text"].index(words)
        new = {"label": f"{payload} again", "lang": "en", "type": "Person", "aliases": [f"again {payload}"]}
        slots = [
            _slot("subject", {"is": "entity", "id": "e1"}),
            _slot("relation", {"is": "relation", "id": "criticizes"}),
            _slot("object", {"is": "new", "entity": new}),
            _slot("degree", {"is": "text", "text": payload}),
            _slot("note", {"is": "text", "text": payload}),
            _slot("provided", {"is": "words", "text": payload}),
        ]
        body = {"article": ARTICLE, "slots": slots, "quote": [[start, start + len(words)]]}
        answer = asker.post(f"/api/articles/{ARTICLE}/statements", body)
        assert answer.status in (200, 400, 409), answer.text
        said.append(answer.json.get("message", ""))
    written = said.count("")
    assert written > 15, said
    for payload in PAYLOADS[1::40]:
        asker.post("/api/articles", {"text": f"{payload}\n\n{payload}", "publisher": payload, "url": payload})
    assert outside == {path for path in folder.rglob("*") if "data" not in path.parts and ".kg" not in path.parts}
    known = {one["label"] for one in asker.get("/api/entities").json}
    assert sum(label.endswith(" again") for label in known) == written
    problems = asker.get("/api/problems").json
    assert not [one for one in problems if one["code"] in ("yaml-syntax", "duplicate-key", "cut-text")]


def _slot(field: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"field": field, "values": [value]}


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and ".kg" not in path.parts}


def test_nothing_of_it_runs_in_the_page(browser: Browser, folder: Path) -> None:
    with served(folder) as address, annotator(browser, address) as opened:
        opened.open(f"?article={ARTICLE}")
        for keys in ("j j j Enter", "Escape", "n 1", "Escape Escape", "p", "Escape", "?", "Escape"):
            opened.press(keys)
        opened.press("!")
        assert opened.ask("window.pwned") is None
        assert opened.faults() == []


def test_nothing_of_it_runs_in_the_explorer(browser: Browser, folder: Path) -> None:
    with served(folder) as address, annotator(browser, address) as opened:
        opened.page.goto(f"{address}explore")
        opened.until("document.body.classList.contains('ready')")
        for tab in ("graph", "arguments", "table", "article", "findings"):
            opened.ask("(tab) => explorer.change({tab, open: `statement:ada/hostile#s7`})", tab)
            opened.until("document.querySelector('#panel .edit')")
        for name in ("statements", "reported", "sources", "articles", "inferred"):
            opened.ask("(name) => explorer.change({tab: 'questions', asked: [name], open: null})", name)
            opened.until(f"document.querySelector('.answer')?.innerText.includes('kg ask {name}')")
            assert opened.page.locator(".answer table").count() > 0
            assert (
                opened.page.locator(".answer :is(img, iframe, form, object, embed, link, style, script)").count() == 0
            )
        assert opened.ask("window.pwned") is None
        assert opened.faults() == []
