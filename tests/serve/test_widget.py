"""The annotator in a notebook: what its view asks by messages is answered as requests are, and it writes the files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

import kg
from kg.errors import NameNotFound
from kg.serve.widget import Annotator
from tests.places import FIRST, ROOT

ARTICLE = "confrontation-spiral"
FILE = f"data/annotations/editors/{ARTICLE}.yaml"
_TRAITS = ("title", "program", "style", "article", "statement", "height")
_NOTEBOOK = """<!doctype html><body><div id="cell"></div><script type="module">
  import widget from "/widget.js";
  const hear = new Set();
  const model = {
    get: (name) => window.traits[name],
    on: (_, one) => hear.add(one),
    off: (_, one) => hear.delete(one),
    send: async (content, _, buffers = []) => {
      const sent = buffers.map((one) => [...new Uint8Array(one)]);
      const answer = await window.tell(JSON.stringify(content), sent);
      for (const one of hear) one(JSON.parse(answer), []);
    },
  };
  window.traits = JSON.parse(await window.held());
  window.close_view = widget.render({ model, el: document.getElementById("cell") });
  window.listeners = () => hear.size;
</script>"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(FIRST, tmp_path_factory.mktemp("corpus") / "first"))


def told(widget: Annotator, content: dict[str, Any], *buffers: bytes) -> dict[str, Any]:
    """Return what a widget answers to a message."""
    answers: list[dict[str, Any]] = []
    widget.send = lambda content, buffers=None: answers.append(content)
    message = {"id": "1", **content}
    widget._handle_custom_msg(message, [memoryview(one) for one in buffers])
    (answer,) = answers
    assert answer.pop("id") == message["id"]
    return answer


def asked(widget: Annotator, method: str, path: str, body: object = None) -> tuple[int, Any]:
    answer = told(widget, {"method": method, "path": path, "body": "" if body is None else json.dumps(body)})
    return answer["status"], json.loads(answer["body"])


def test_messages_are_answered_as_requests_are(corpus: Path) -> None:
    widget = kg.annotate(ARTICLE, corpus=corpus)
    status, article = asked(widget, "GET", f"/api/articles/{ARTICLE}")
    assert (status, article["id"], article["coder"]) == (200, ARTICLE, "editors")
    assert asked(widget, "GET", f"/api/vocabulary?article={ARTICLE}")[0] == 200
    assert asked(widget, "GET", "/api/articles/nobody")[0] == 404
    assert asked(widget, "DELETE", "/api/corpus") == (404, article_less("there is nothing at this address"))
    assert asked(widget, "POST", f"/api/articles/{ARTICLE}/nothing", {"sentence": "x"})[0] == 400
    assert repr(widget) == f"<annotator of '{ARTICLE}' in 'Belarus in Focus: two articles'>"


def article_less(message: str) -> dict[str, Any]:
    return {"message": message, "problems": [], "conflict": None, "places": [], "article": None}


def test_what_is_changed_elsewhere_is_told_once(corpus: Path) -> None:
    widget = kg.annotate(ARTICLE, corpus=corpus)
    assert told(widget, {"news": True}) == {"news": None}
    path = corpus / FILE
    path.write_text(path.read_text("utf-8") + "# read again\n", "utf-8")
    asked(widget, "GET", "/api/corpus")
    path.write_text(
        path.read_text("utf-8").replace("quote: Ukraine’s integration", "note: x\n    quote: Ukraine’s integration"),
        "utf-8",
    )
    assert told(widget, {"news": True})["news"]["articles"] == [ARTICLE]
    assert told(widget, {"news": True}) == {"news": None}


def test_a_statement_is_named_as_in_its_file(corpus: Path) -> None:
    assert kg.annotate(ARTICLE, statement="s05", corpus=corpus).statement == f"editors/{ARTICLE}#s05"
    with pytest.raises(NameNotFound, match="no article is called 'nobody'"):
        kg.annotate("nobody", corpus=corpus)


@pytest.fixture
def notebook(browser: Browser, corpus: Path) -> Iterator[Page]:
    """A page that shows a widget as a notebook does."""
    widget = kg.annotate(ARTICLE, corpus=corpus)
    page = browser.new_page(viewport={"width": 1300, "height": 800})

    def tell(content: str, buffers: list[list[int]]) -> str:
        message = json.loads(content)
        return json.dumps({**told(widget, message, *map(bytes, buffers)), "id": message["id"]})

    page.expose_function("tell", tell)
    page.expose_function("held", lambda: json.dumps({name: getattr(widget, name) for name in _TRAITS}))
    page.route("http://notebook.test/", lambda route: route.fulfill(body=_NOTEBOOK, content_type="text/html"))
    page.route("http://notebook.test/widget.js", lambda route: route.fulfill(path=ROOT / "kg" / "web" / "widget.js"))
    page.goto("http://notebook.test/")
    yield page
    page.close()


def test_a_statement_is_written_by_keys_in_a_frame_of_the_notebook(notebook: Page, corpus: Path) -> None:
    keys: list[str] = []
    notebook.expose_function("heard", lambda key: keys.append(key))
    notebook.evaluate("document.addEventListener('keydown', ({ key }) => heard(key))")
    before = (corpus / FILE).read_text("utf-8")
    frame = notebook.frame_locator("iframe")
    frame.locator("#article").focus()
    for key in ("j", "n", "1", "1", "2", "Enter"):
        notebook.keyboard.press(key)
    frame.locator(".saved.is-saved").wait_for()

    after = (corpus / FILE).read_text("utf-8")
    assert after.startswith(before[: before.index("statements:")])
    assert after.count("\n  - id: ") == before.count("\n  - id: ") + 1
    assert keys == []  # the notebook, whose keys delete cells, hears none of them
    assert frame.locator("a.explorer-link").count() == 0


def test_a_view_that_is_closed_hears_no_more(notebook: Page) -> None:
    notebook.frame_locator("iframe").locator("#article").wait_for()
    assert notebook.evaluate("listeners()") == 1
    notebook.evaluate("close_view()")
    assert notebook.evaluate("listeners()") == 0
