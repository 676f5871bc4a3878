"""The explorer beside the annotator: its data are those of the one file, and follow the files of the corpus."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Route

from kg.explorer.page import make_explorer
from kg.project import Project
from kg.selection.selection import Level
from kg.serve.app import make_app
from kg.serve.explorer import LivePage
from kg.serve.session import Session
from tests.support.asking import Answer, Asker
from tests.support.blocks import block, unpacked
from tests.support.browser import Explorer

_PARTS = ("words", "findings", "arguments", "analyses", *(f"level-{level}" for level in Level))
_DRILL = "data/annotations/anna/storm-drill.yaml"
_HOST = "127.0.0.1:8317"
_ADDRESS = f"http://{_HOST}"


class Files:
    """A corpus whose files a test changes, and the application that serves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asker = Asker(make_app(Session(folder), [_HOST]), _HOST)

    def change(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), "utf-8")

    def version(self) -> str:
        found: str = self.asker.get("/api/explorer").json["version"]
        return found

    def part(self, version: str, name: str) -> Answer:
        return self.asker.get(f"/api/explorer/{version}/{name}")


@pytest.fixture
def files(corpus_folder: Path) -> Files:
    return Files(corpus_folder)


def test_its_parts_are_those_of_the_one_file(first: Project) -> None:
    page = LivePage(lambda: first.backend)
    html = make_explorer(first.network()).html
    version = page.version()

    for name in _PARTS:
        assert unpacked(page.part(version, name) or b"") == json.loads(json.dumps(block(html, name)))
    facts, alone = unpacked(page.part(version, "facts") or b""), block(html, "facts")
    assert {**facts, "courses": unpacked(page.part(version, "courses") or b"")} == alone


def test_a_part_is_of_the_state_that_is_asked_for(files: Files) -> None:
    before = files.version()
    words = files.part(before, "words").content
    files.change(_DRILL, "the manoeuvres harm", "the drills harm")
    after = files.version()

    assert files.part(before, "words").content == words
    assert b"the drills harm" in files.part(after, "words").content
    files.change(_DRILL, "the drills harm", "the manoeuvres harm")
    files.version()
    gone = files.part(before, "words")
    assert (gone.status, gone.json["message"]) == (409, "the files have changed since; ask for the present state")
    assert files.part(after, "nothing").status == 404


def test_another_run_has_no_state_of_this_one(files: Files) -> None:
    assert Files(files.folder).part(files.version(), "facts").status == 409


def test_actors_stay_where_they_lay(files: Files) -> None:
    def places() -> dict[str, tuple[float, float]]:
        level = unpacked(files.part(files.version(), "level-entity").content)
        return {node["actor"]: (node["x"], node["y"]) for node in level["nodes"]}

    before = places()
    files.change(_DRILL, "subject: government-of-norland", "subject: president-of-norland")
    after = places()

    assert set(after) == {*before, "president-of-norland"} - {"government-of-norland"}
    assert {id: place for id, place in after.items() if id in before} == {
        id: before[id] for id in before if id in after
    }


def test_it_can_be_shown_of_a_corpus_without_statements(tmp_path: Path) -> None:
    config = ["title: Nothing yet", "base: https://example.org/nothing/", "coder: ada", "languages: [en]"]
    (tmp_path / "corpus.yaml").write_text("\n".join(config), "utf-8")
    files = Files(tmp_path)

    facts = unpacked(files.part(files.version(), "facts").content)

    assert (facts["title"], facts["opening"]["tab"], facts["articles"]) == ("Nothing yet", "graph", [])


def test_an_empty_folder_leads_to_beginning_a_corpus(tmp_path: Path) -> None:
    files = Files(tmp_path)
    assert files.asker.get("/explore").headers["location"] == "/"
    assert files.asker.get("/api/explorer").status == 409


# In the browser.


@pytest.fixture
def live(browser: Browser, files: Files) -> Iterator[Explorer]:
    """The page of a corpus whose files a test changes, each request answered as the server does."""
    with _shown(browser, lambda route: _answer(route, files)) as shown:
        yield shown


@contextmanager
def _shown(browser: Browser, answer: Callable[[Route], None]) -> Iterator[Explorer]:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (e) => (window.violations ??= []).push(e.blockedURI))"
    )
    context.route("**/*", answer)
    shown = Explorer(page)
    page.on("pageerror", lambda error: shown.errors.append(error.message))
    page.on("console", lambda said: shown.errors.append(said.text) if said.type == "error" else None)
    page.goto(f"{_ADDRESS}/explore#tab=%22graph%22")
    shown.until("document.body.classList.contains('ready')")
    yield shown
    context.close()


def _answer(route: Route, files: Files) -> None:
    path = route.request.url.removeprefix(_ADDRESS).partition("#")[0]
    if path == "/api/changes":
        route.fulfill(body="retry: 30\ndata: {}\n\n", content_type="text/event-stream")
        return
    request = route.request
    headers = {"origin": _ADDRESS, "content-type": "application/json"} if request.method == "POST" else {}
    with ThreadPoolExecutor(1) as elsewhere:
        body = request.post_data_buffer or b""
        answer = elsewhere.submit(files.asker.ask, request.method, path, headers, body).result()
    route.fulfill(status=answer.status, headers={**answer.headers}, body=answer.content)


def test_an_edit_is_seen_where_the_reader_is(live: Explorer, files: Files) -> None:
    live.ask("explorer.change({tab: 'table', rows: 'statements', open: 'statement:anna/storm-drill#s01'})")
    live.until("document.querySelector('#panel .translation')")
    live.page.locator("#panel summary").click()
    live.page.locator("#panel .edit").focus()
    before = live.state()

    files.change(_DRILL, "the manoeuvres harm", "the drills harm")

    live.until("document.querySelector('#panel .translation').innerText.includes('drills')")
    assert live.state() == before
    assert live.ask("document.activeElement.className") == "edit"
    assert live.ask("document.querySelector('#panel details').open")
    assert not live.page.locator("#broken").is_visible()
    assert live.errors == []
    assert live.ask("window.violations ?? []") == []


def test_the_whole_network_is_drawn_anew_from_where_it_was_looked_at(live: Explorer, files: Files) -> None:
    live.ask("explorer.change({tab: 'graph', picture: 'whole', issues: true})")
    live.until("explorer.network() !== null")
    live.ask("explorer.network().moveTo({position: {x: 12, y: 34}, scale: 0.5, animation: false})")

    files.change(_DRILL, "subject: government-of-norland", "subject: president-of-norland")

    live.until("explorer.edges().some(({actor}) => actor === 'president-of-norland')")
    assert live.ask("[explorer.network().getScale(), explorer.network().getViewPosition()]") == [
        0.5,
        {"x": 12, "y": 34},
    ]
    assert live.errors == []


def test_tie_card_row_and_passage_lead_to_editing(live: Explorer, explorer: Explorer) -> None:
    there = "/?article=harbour-offer&statement=anna%2Fharbour-offer%23s03"
    ways = "[...document.querySelectorAll('a.edit')].map((one) => one.getAttribute('href'))"
    live.ask("explorer.change({open: 'pair:defence-ministry>berg'})")
    live.until("document.querySelector('#panel .edit')")
    assert there in live.ask(ways)
    live.ask("explorer.change({tab: 'table', rows: 'statements', open: null})")
    live.until("document.querySelector('table.listed')")
    assert there in live.ask(ways)
    live.ask("explorer.change({tab: 'article', article: 'harbour-offer'})")
    live.until("document.querySelector('.note-card')")
    with live.page.expect_popup() as opened:
        live.page.locator(".note-card", has_text="rejects").get_by_role("button", name="Edit").click()
    assert opened.value.url == f"{_ADDRESS}{there}"


def test_the_one_file_leads_to_no_editing(explorer: Explorer) -> None:
    explorer.change(tab="table", open=f"statement:{explorer.edges()[0]['statements'][0]}")
    explorer.until("document.querySelector('#panel .statement') && document.querySelector('table.listed')")
    assert explorer.page.get_by_text("Edit", exact=True).count() == 0
    assert explorer.page.get_by_role("tab", name="Ask").count() == 0


def test_a_question_is_filled_in_and_its_rows_lead_to_the_words(live: Explorer) -> None:
    live.page.get_by_role("tab", name="Ask").click()
    live.page.get_by_role("searchbox", name="Find a question").fill("offers what")
    live.page.get_by_role("button", name="Who offers what to whom").click()
    live.page.get_by_label("The one who offers").fill("Anna Berg")
    live.page.get_by_label("The one who offers").press("Enter")
    live.page.locator(".answer tbody td.quote .link").first.click()
    live.until("document.querySelector('#panel .statement')")
    assert "President Anna Berg offered on 3 June" in live.text("#panel")
    found = Axe().run(live.page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [(one["id"], node["html"]) for one in found for node in one["nodes"]] == []
    live.page.get_by_label("The one who offers").fill("Nobody")
    live.page.get_by_role("button", name="Ask", exact=True).click()
    live.until("document.querySelector('.answer .notice')")
    assert live.text(".answer") == "There is no answer: no entity is called 'Nobody'."


def test_a_page_without_its_server_says_so_and_goes_on_when_it_is_there_again(live: Explorer, files: Files) -> None:
    gone = re.compile(".*/api/explorer$")
    live.page.context.route(gone, lambda route: route.abort())
    live.until("!document.getElementById('broken').hidden")
    assert "kg serve does not answer" in live.text("#broken")
    live.page.context.unroute(gone)
    live.until("document.getElementById('broken').hidden")
