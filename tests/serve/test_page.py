"""The annotator in a browser: what moves, what is kept, and who can use it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Route
from serving import served

from tests.places import FIRST
from tests.support.served import Annotator, annotator

ARTICLE = "?article=confrontation-spiral"
TO_THE_SENTENCE = "j j j j j j"
"""To “In addition, Ukraine's integration with NATO …”, the sixth sentence."""


BARE = """---
publisher: Belarus in Focus
language: en
published: 2017-10-03
---
# A quiet day

Nothing happened in Minsk. It rained.
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(shutil.copytree(FIRST, tmp_path_factory.mktemp("corpus") / "first"))
    (folder / "data" / "articles" / "bare.md").write_text(BARE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def address(corpus: Path) -> Iterator[str]:
    with served(corpus) as one:
        yield one


@pytest.fixture(scope="module")
def the_page(browser: Browser, address: str) -> Iterator[Annotator]:
    with annotator(browser, address) as one:
        yield one
        assert one.faults() == []


@pytest.fixture
def page(the_page: Annotator) -> Annotator:
    the_page.page.set_viewport_size({"width": 1280, "height": 800})
    the_page.page.emulate_media(color_scheme="light")
    the_page.open(ARTICLE)
    return the_page


PLACES = {
    "reading": "",
    "choosing": "n",
    "words": "n Space",
    "new entity": "n Space f d",
    "relation": "n 1",
    "statement": "n 1 1 2",
    "few": "n 1 1 2 m",
    "text": "n 1 1 2 u",
    "inferred": "n 1 1 2 i",
    "basis": "n 1 1 2 i s Enter",
    "other fields": "n 1 1 2 Space",
    "quote": "n 1 1 2 q",
}


@pytest.mark.parametrize(("place", "keys"), PLACES.items(), ids=list(PLACES))
def test_axe_finds_nothing_on_either_ground(page: Annotator, place: str, keys: str) -> None:
    page.press(f"{TO_THE_SENTENCE} {keys}")
    assert page.state()["place"] == place
    assert page.barriers() == []
    page.page.emulate_media(color_scheme="dark")
    assert page.barriers_of_colours() == []


@pytest.mark.parametrize("keys", ["?", "/", "Shift+!", "/ Tab v", "/ Tab g"])
def test_axe_finds_nothing_in_what_stands_in_place_of_the_article(page: Annotator, keys: str) -> None:
    page.press(keys)
    assert page.barriers() == []
    page.page.emulate_media(color_scheme="dark")
    assert page.barriers_of_colours() == []


def test_screens_that_could_not_be_loaded_are_told_and_come_with_the_next_key(page: Annotator) -> None:
    page.page.route("**/assets/screens.js*", lambda route: route.abort())
    page.open(ARTICLE)
    page.press("/")
    page.until("document.querySelector('.line-rest').textContent.includes('server')")
    page.page.unroute("**/assets/screens.js*")
    page.press("/")
    page.until("document.querySelector('main.screen') !== null")
    page.errors.clear()


@pytest.mark.parametrize("size", [(1280, 800), (640, 400)])
def test_nothing_moves_while_a_statement_is_written(page: Annotator, size: tuple[int, int]) -> None:
    page.page.set_viewport_size({"width": size[0], "height": size[1]})
    page.press(TO_THE_SENTENCE)
    parts = (".sentence.current", ".claim", ".choices", ".slots")
    at_first = page.boxes(*parts)
    page.press("n")
    line = page.boxes("#line")
    for key in ["1", "1", "2", "q", "Escape", "u", "Enter", "m", "Escape", "i", "s", "Enter"]:
        page.press(key)
        assert (page.boxes(*parts), page.boxes("#line")) == (at_first, line), key
    bottom = page.ask("document.querySelector('.detail').getBoundingClientRect().bottom")
    assert bottom <= page.ask("document.querySelector('footer').getBoundingClientRect().top")


def test_five_keys_write_a_statement_into_the_file(page: Annotator, corpus: Path) -> None:
    file = corpus / "data" / "annotations" / "editors" / "confrontation-spiral.yaml"
    before = file.read_text("utf-8")
    page.press(f"{TO_THE_SENTENCE} n 1 1 2 Enter")
    assert page.ask("document.querySelector('.saved').textContent").strip().startswith("saved")
    lines = [one for one in file.read_text("utf-8").splitlines() if one not in before.splitlines()]
    assert lines[0] == f"  - id: {page.state()['last'].partition('#')[2]}"
    written = file.read_text("utf-8").partition(lines[0])[2].split("  - id:")[0]
    assert "subject: Ukraine" in written
    assert "relation: integrates_with" in written
    assert "object: NATO" in written
    assert page.page.locator(".card.fresh").inner_text() == "Ukraine – integrates with – NATO"


def test_what_is_typed_comes_back_after_the_page_is_loaded_anew(page: Annotator) -> None:
    page.press(f"{TO_THE_SENTENCE} n 1 1 2 u")
    page.page.keyboard.type("about 40")
    before = page.state()
    page.page.reload()
    page.is_ready()
    after = page.state()
    assert {name: after[name] for name in ("place", "field", "line", "draft")} == {
        name: before[name] for name in ("place", "field", "line", "draft")
    }
    assert page.ask("document.activeElement.value") == "about 40"


def test_the_article_is_a_list_of_sentences_that_says_which_is_current(page: Annotator) -> None:
    page.press(TO_THE_SENTENCE)
    current = page.page.get_by_role("option", selected=True).filter(has_text="In addition, Ukraine")
    assert current.count() == 1
    article = page.page.locator("#article")
    assert article.get_attribute("role") == "listbox"
    assert article.get_attribute("aria-activedescendant") == current.get_attribute("id")


def test_the_line_says_what_it_asks_for_and_which_row_is_marked(page: Annotator) -> None:
    page.press(f"{TO_THE_SENTENCE} n")
    line = page.page.get_by_role("combobox")
    assert line.get_attribute("aria-label") == f"subject, {len(page.state()['rows'])} choices"
    marked = page.page.locator(f"#{line.get_attribute('aria-activedescendant')}")
    assert marked.get_attribute("aria-label") == "1, Ukraine, named here"


def test_a_key_does_nothing_while_an_input_method_composes(page: Annotator) -> None:
    page.press(f"{TO_THE_SENTENCE} n")
    page.ask("""document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", { key: "1", code: "Digit1", isComposing: true, bubbles: true }))""")
    assert page.state()["field"] == "subject"


def test_single_letters_can_be_switched_off(page: Annotator) -> None:
    page.press("?")
    page.page.get_by_role("checkbox").uncheck()
    page.press("Escape j")
    assert page.state()["sentence"] == 0
    page.page.get_by_role("button", name=re.compile("^j ")).click()
    assert page.state()["sentence"] == 1
    page.press("Tab")


def test_a_button_does_as_its_key_and_leaves_the_focus_in_the_line(page: Annotator) -> None:
    page.press(TO_THE_SENTENCE)
    page.page.get_by_role("button", name=re.compile("^n ")).click()
    page.page.get_by_role("option", name="1, Ukraine, named here").click()
    state = page.state()
    assert (state["field"], state["draft"]["slots"][0]["values"][0]["id"]) == ("relation", "ukraine")
    assert page.ask("document.activeElement.id") == "line"


def test_a_sentence_is_marked_as_one_with_nothing_to_code_and_the_mark_is_taken_back(page: Annotator) -> None:
    page.open("?article=bare")
    looks = "[...document.querySelectorAll('.sentence')].map((one) => one.className.match(/is-\\w+/)[0])"
    assert page.ask(looks) == ["is-open"] * 3
    page.press("j 0")
    assert page.ask(looks) == ["is-open", "is-nothing", "is-open"]
    page.press("u")
    assert page.state()["sentence"] == 2
    page.press("z")
    assert page.ask(looks) == ["is-open"] * 3


def test_of_a_statement_changed_elsewhere_each_field_is_chosen_and_written(page: Annotator, corpus: Path) -> None:
    file = corpus / "data" / "annotations" / "editors" / "confrontation-spiral.yaml"
    page.press(f"{TO_THE_SENTENCE} e m i")
    id = page.state()["draft"]["id"]
    head, line, rest = file.read_text("utf-8").partition(f"  - id: {id}\n")
    file.write_text(f"{head}{line}    mode: attempted\n    certainty: probable\n{rest}", encoding="utf-8")
    page.until(f"annotator.known().article.statements.find(({{ id }}) => id === '{id}').marks.includes('probable')")
    page.press("Enter")
    assert page.barriers() == []
    rows = page.page.locator("tbody tr")
    assert [rows.nth(k).inner_text().split("\t") for k in range(rows.count())] == [
        ["mode", "–", "intended", "attempted", "choose"],
        ["certainty", "–", "–", "probable", "in the file now"],
    ]
    page.press("1 Enter")
    written = file.read_text("utf-8").partition(line)[2].partition("  - id:")[0]
    assert "mode: intended" in written
    assert "certainty: probable" in written
    assert page.state()["draft"] is None


STATEMENTS = "**/api/articles/*/statements"
IS_SAVED = "annotator.shown().saved.is === 'saved'"


@pytest.mark.parametrize("is_loaded_anew", [False, True], ids=["at once", "after a reload"])
def test_without_the_server_the_page_goes_on_and_saves_in_order_when_it_is_back(
    page: Annotator, corpus: Path, is_loaded_anew: bool
) -> None:
    before = _statements(corpus)
    page.page.route(STATEMENTS, lambda route: route.abort())
    page.press(f"{TO_THE_SENTENCE} n 1 1 2 n 2 1 1 Enter j")
    assert (page.state()["place"], page.state()["sentence"]) == ("reading", 7)
    assert "server not there: 2 not saved yet" in page.page.locator("header").inner_text()
    assert _statements(corpus) == before
    if is_loaded_anew:
        page.page.reload()
        page.is_ready()
        assert "server not there: 2 not saved yet" in page.page.locator("header").inner_text()
    page.page.unroute(STATEMENTS)
    page.until(IS_SAVED)
    new = [one for one in _statements(corpus) if one not in before]
    assert [one["subject"] for one in sorted(new, key=lambda one: str(one["id"]))] == ["Ukraine", "NATO"]
    assert page.state()["aside"] == []
    page.errors.clear()


@pytest.mark.parametrize("is_loaded_anew", [False, True], ids=["lost answer", "reload while it is saved"])
def test_a_statement_whose_answer_does_not_come_stands_in_the_file_once(
    page: Annotator, corpus: Path, is_loaded_anew: bool
) -> None:
    before = _statements(corpus)
    answers: list[int] = []

    def lose(route: Route) -> None:
        answers.append(route.fetch().status)
        if not is_loaded_anew:
            route.abort()

    page.page.route(STATEMENTS, lose, times=1)
    for key in f"{TO_THE_SENTENCE} n 1 1 2 Enter".split():
        page.page.keyboard.press(key)
    page.until("annotator.shown().saved.is !== 'nothing'")
    while not answers:
        page.page.wait_for_timeout(20)
    assert answers == [200]
    if is_loaded_anew:
        page.page.reload()
        page.is_ready()
    page.until(IS_SAVED)
    (new,) = [one for one in _statements(corpus) if one not in before]
    assert page.state()["last"].endswith(f"#{new['id']}")
    assert (page.state()["draft"], page.state()["aside"], page.state()["pending"]) == (None, [], None)
    page.errors.clear()


def _statements(corpus: Path) -> list[dict[str, Any]]:
    file = corpus / "data" / "annotations" / "editors" / "confrontation-spiral.yaml"
    return list(yaml.safe_load(file.read_text("utf-8"))["statements"])


EXTRA = "An extra sentence was put in here. "


@pytest.mark.parametrize("how", ["told", "not told", "after a reload"])
def test_what_is_written_keeps_its_words_where_the_text_of_the_article_is_changed(
    page: Annotator, corpus: Path, how: str
) -> None:
    file = corpus / "data" / "articles" / "confrontation-spiral.md"
    text, before = file.read_text("utf-8"), _statements(corpus)
    if how == "not told":
        page.page.route("**/api/changes", lambda route: route.abort())
        page.open(ARTICLE)
    page.press(f"{TO_THE_SENTENCE} n 1 1 2 q 3")
    words = "annotator.known().article.text.slice(...annotator.state().draft.quote[0])"
    quote = page.ask(words)
    try:
        file.write_text(text.replace("In addition, Ukraine", f"{EXTRA}In addition, Ukraine"), encoding="utf-8")
        if how == "after a reload":
            page.page.reload()
            page.is_ready()
        if how == "not told":
            page.press("Enter")
        page.until(f"annotator.known().article.text.includes('{EXTRA}')")
        assert page.ask(words) == quote
        assert "The text of the article was changed" in page.page.locator("body").inner_text()
        page.press("Enter")
        (new,) = [one for one in _statements(corpus) if one not in before]
        written = new["quote"] if isinstance(new["quote"], str) else new["quote"]["exact"]
        assert " ".join(written.split()) == " ".join(quote.split())
    finally:
        page.page.unroute("**/api/changes")
        file.write_text(text, encoding="utf-8")
        page.errors.clear()


def test_what_is_typed_in_one_tab_is_not_forgotten_by_keys_in_another(page: Annotator) -> None:
    other = page.page.context.new_page()
    try:
        other.goto(page.address + ARTICLE)
        Annotator(other, page.address).is_ready()
        page.press(f"{TO_THE_SENTENCE} n 1")
        other.keyboard.press("j")
        page.page.reload()
        page.is_ready()
        assert page.state()["draft"]["slots"][0]["values"][0]["id"] == "ukraine"
        assert other.evaluate("annotator.state().draft") is None
        other.keyboard.press("n")
        other.keyboard.press("1")
        left = other.evaluate("annotator.state().draft.slots[0].values[0].id")
        other.close()
        page.page.reload()
        page.is_ready()
        assert [one["slots"][0]["values"][0]["id"] for one in page.state()["aside"]] == [left]
        page.page.reload()
        page.is_ready()
        assert len(page.state()["aside"]) == 1
    finally:
        other.close()


def test_the_answer_of_a_slow_save_concerns_its_own_article_only(page: Annotator, corpus: Path) -> None:
    before = _statements(corpus)
    held: list[Route] = []
    page.page.route(STATEMENTS, lambda route: held.append(route))
    for key in f"{TO_THE_SENTENCE} n 1 1 2 Enter j j".split():
        page.page.keyboard.press(key)
    page.page.locator("header button").first.click()
    page.page.get_by_text("A quiet day").first.click()
    page.until("annotator.known().article.id === 'bare' && annotator.shown().isWhole")
    while not held:
        page.page.wait_for_timeout(20)
    held[0].continue_()
    page.page.unroute(STATEMENTS)
    page.until(IS_SAVED)
    assert page.ask("annotator.known().article.id") == "bare"
    assert page.state()["sentence"] == 0
    assert (page.state()["last"], page.state()["draft"], page.state()["pending"]) == (None, None, None)
    assert len(_statements(corpus)) == len(before) + 1
    page.page.reload()
    page.is_ready()
    page.page.locator("header button").first.click()
    page.page.get_by_text("Belarusian and Ukrainian Defen").last.click()
    page.until("annotator.known().article.id === 'confrontation-spiral' && annotator.shown().isWhole")
    assert (page.state()["draft"], page.state()["aside"], page.ask("annotator.shown().spoken")) == (None, [], "")


def test_what_is_edited_elsewhere_shows_in_the_page(page: Annotator, corpus: Path) -> None:
    file = corpus / "data" / "annotations" / "editors" / "confrontation-spiral.yaml"
    content = file.read_text("utf-8")
    try:
        file.write_text(content.replace("subject: Ukraine\n", "subject: Poland\n", 1), encoding="utf-8")
        page.until("annotator.known().article.statements.some(({ words }) => words.subject === 'Poland')")
    finally:
        file.write_text(content, encoding="utf-8")


def test_tab_leads_from_field_to_field_then_to_the_keys(page: Annotator) -> None:
    page.press(f"{TO_THE_SENTENCE} n")
    fields = []
    for _ in range(3):
        fields.append(page.state()["field"])
        page.press("Tab")
    assert fields == ["subject", "relation", "object"]
    assert page.state()["place"] == "statement"
    page.press("Tab")
    assert page.ask("document.activeElement.closest('[role=toolbar]') !== null")
    page.press("ArrowRight ArrowRight Shift+Tab")
    assert page.ask("document.activeElement.id") == "line"


def test_an_empty_folder_becomes_a_corpus_with_its_first_article(browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    with served(folder) as address, annotator(browser, address) as page:
        assert page.barriers() == []
        title = page.page.get_by_label("Title of the corpus")
        assert title.input_value() == "mine"
        assert title.evaluate("one => one === document.activeElement")
        title.fill("Mine")
        page.page.get_by_label("Your id as a coder").fill("ada")
        page.press("Enter")
        page.until("annotator.shown().screen === 'new'")
        assert page.barriers() == []
        assert page.page.get_by_label("The text of the article").evaluate("one => one === document.activeElement")
        page.page.keyboard.insert_text("A quiet day\n\nMinsk, 3 October 2017. Nothing happened in Minsk. It rained.")
        page.until("document.querySelector('[name=published]').value === '2017-10-03'")
        assert page.page.get_by_label("Title").input_value() == "A quiet day"
        page.page.keyboard.press("Control+A")
        page.page.keyboard.insert_text("A quiet day\n\nNothing happened in Minsk. It rained.")
        page.press("Control+Enter")
        page.until("annotator.state()?.place === 'reading'")
        page.is_ready()
        assert page.page.get_by_role("option").all_inner_texts() == [
            "A quiet day",
            "Nothing happened in Minsk.",
            "It rained.",
        ]
        assert page.faults() == []


@pytest.mark.parametrize(("width", "height"), [(640, 400), (820, 1180), (1000, 700)])
def test_where_no_margin_has_room_the_side_tells_what_the_sentence_has(
    page: Annotator, width: int, height: int
) -> None:
    page.page.set_viewport_size({"width": width, "height": height})
    page.press(f"{TO_THE_SENTENCE} n 1 1 2")
    count = page.ask("annotator.known().article.statements.length")
    assert f"statements: {count}" in page.page.locator("header .counts").inner_text()
    assert "Ukraine – integrates with – NATO" in page.page.locator(".others").inner_text()
    more = page.page.get_by_role("button", name="More keys")
    for _ in range(9):
        if page.page.locator(".keys.has-after").count() == 0:
            break
        more.click()
        page.page.wait_for_timeout(50)
    last = page.page.locator("footer .keys > *").last.bounding_box()
    assert last is not None
    assert last["x"] + last["width"] <= width
    assert page.state()["place"] == "statement"


def test_all_that_refuses_a_statement_is_told_until_it_is_changed(browser: Browser, corpus: Path) -> None:
    found = {"severity": "error", "code": "", "hint": "", "path": "", "line": 1, "column": 1}
    problems = [
        {**found, "message": text, "article": None, "statement": None, "field": None} for text in ("one", "two")
    ]
    refusal = {"message": "one (and 1 more error)", "problems": problems, "conflict": None, "places": []}
    with served(corpus) as address, annotator(browser, address) as page:
        page.open("?article=confrontation-spiral")
        page.page.route(STATEMENTS, lambda route: route.fulfill(status=422, json=refusal), times=1)
        for key in f"{TO_THE_SENTENCE} n 1 1 2 Enter".split():
            page.page.keyboard.press(key)
        page.until("annotator.shown().saved.is === 'refused'")
        told = page.page.locator(".detail .problem")
        assert [text.strip() for text in told.all_inner_texts()][:2] == ["one", "two"]
        page.press("d")
        page.until(
            "![...document.querySelectorAll('.detail .problem')].some((one) => one.textContent.trim() === 'one')"
        )
