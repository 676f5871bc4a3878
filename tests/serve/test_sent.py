"""A page that is sent to a coder keeps all that is done in it; what comes back is what ``kg serve`` would write."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Page
from serving import served

from kg.changing.changeable import Renamed
from kg.changing.merging import merge_entities
from kg.changing.renaming import rename
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.writer import write
from kg.errors import ChangeRefused, KgError
from kg.serve.receiving import Received, read_work, receive
from kg.serve.sending import sent_page
from tests.places import FIRST
from tests.support.browser import FLAGS, NAMES, drawn_until
from tests.support.command import run_here
from tests.support.examples import given_examples
from tests.support.served import annotator

ARTICLE = "confrontation-spiral"
MOST_BYTES = 1_500_000
TO_THE_SENTENCE = "j j j j j j"
"""To “In addition, Ukraine's integration with NATO …”, the sixth sentence."""
KEYS = f"{TO_THE_SENTENCE} n 1 1 2 Enter j n 2 2 1 Enter j 0 j 0 z j n 3 1"
"""Two statements, a sentence that has nothing to code, another one taken back, and a statement that is begun."""
CLOSINGS = given_examples(8)
BEN = f"data/annotations/ben/{ARTICLE}.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FIRST, tmp_path / "corpus"))


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sent") / "ben.html"
    path.write_text(sent_page(CorpusPaths(FIRST), "ben", [ARTICLE]), "utf-8")
    return path


class Sent:
    """A page that was sent, open in a browser."""

    def __init__(self, page: Page, path: Path) -> None:
        self.page, self.path = page, path
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(error.message))
        page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: self.errors.append(asked.url) if not _is_local(asked.url) else None)
        page.goto(path.as_uri())
        self.until("window.annotator && annotator.shown().isWhole")

    def until(self, script: str) -> None:
        drawn_until(self.page, script, self.errors)

    def press(self, keys: str) -> None:
        for key in keys.split():
            self.page.keyboard.press(key)
        self.until("annotator.shown().saved.is !== 'saving'")

    def statements(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.page.evaluate("annotator.known().article.statements")
        return found

    def work(self) -> bytes:
        """Save the work, and return the file."""
        with self.page.expect_download() as download:
            self.page.get_by_role("button", name="Save my work").click()
        assert download.value.suggested_filename == "ben.json"
        return Path(download.value.path()).read_bytes()


def _is_local(url: str) -> bool:
    return url.startswith(("file:", "data:", "blob:"))


@contextmanager
def _context(browser: Browser, **options: Any) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, accept_downloads=True, **options)
    try:
        yield context
    finally:
        context.close()


def _received(folder: Path, work: bytes) -> Received:
    """Take work into a corpus, and return what came of it."""
    corpus = read_corpus(CorpusPaths(folder))
    received = receive(corpus, read_work(work, "ben.json"))
    if received.changes.files():
        write(corpus.paths, received.changes, "kg receive ben.json")
    own = (one for one in read_corpus(CorpusPaths(folder)).problems if "/ben/" in one.path)
    assert not [one for one in own if one.is_error]
    return received


def _without_ids(text: str) -> str:
    return re.sub(r"- id: \w+", "- id: x", text)


def test_a_page_is_small_and_has_nothing_of_other_coders(page_file: Path) -> None:
    text = page_file.read_text("utf-8")
    assert len(text.encode()) <= MOST_BYTES
    assert "://" not in re.sub(r"<script.*?</script>|<style>.*?</style>", "", text, flags=re.S)
    assert text == sent_page(CorpusPaths(FIRST), "ben", [ARTICLE])


def test_what_comes_back_is_what_the_application_would_have_written(
    browser: Browser, folder: Path, tmp_path: Path
) -> None:
    config = folder / "corpus.yaml"
    blind = f"rounds:\n  one: {{articles: [{ARTICLE}], coders: [ben, editors]}}\n"
    config.write_text(config.read_text("utf-8") + blind, "utf-8")
    other = Path(shutil.copytree(folder, tmp_path / "served"))
    path = tmp_path / "ben.html"
    path.write_text(sent_page(CorpusPaths(folder), "ben"), "utf-8")
    with _context(browser) as context:
        sent = Sent(context.new_page(), path)
        sent.press(KEYS)
        keys = [one["key"] for one in sent.statements()]
        assert {key.partition("/")[0] for key in keys} == {"ben"}
        assert len(keys) == 2
        work = sent.work()
        assert sent.errors == []
    received = _received(folder, work)
    assert (received.added, received.refused) == (tuple(keys), ())
    with served(other, "ben") as address, annotator(browser, address) as there:
        there.open(f"?article={ARTICLE}")
        there.press(KEYS)
    assert _without_ids((folder / BEN).read_text("utf-8")) == _without_ids((other / BEN).read_text("utf-8"))
    mine, theirs = ((one / "data/annotations/ben/progress.yaml").read_text("utf-8") for one in (folder, other))
    assert mine == theirs
    assert mine.count("quote:") == 1


def test_the_same_file_again_changes_nothing_and_a_later_one_only_what_differs(
    browser: Browser, page_file: Path, folder: Path
) -> None:
    with _context(browser) as context:
        sent = Sent(context.new_page(), page_file)
        sent.press(f"{TO_THE_SENTENCE} n 1 1 2 Enter j n 2 2 1 Enter j 0")
        first = sent.work()
        one, other = (statement["key"] for statement in sent.statements())
        sent = Sent(sent.page, page_file)
        sent.press(f"{TO_THE_SENTENCE} e m i Enter")
        later = sent.work()
    assert _received(folder, first).added == (one, other)
    before = (folder / BEN).read_bytes()
    again = _received(folder, first)
    assert (again.added, again.changed, again.alike, again.refused) == ((), (), 2, ())
    assert (folder / BEN).read_bytes() == before
    changed = _received(folder, later)
    assert (changed.added, changed.changed, changed.alike, changed.refused) == ((), (one,), 1, ())
    assert "mode: intended" in (folder / BEN).read_text("utf-8")
    assert "nothing_to_code" in (folder / "data/annotations/ben/progress.yaml").read_text("utf-8")


def test_nothing_that_was_saved_is_lost_wherever_a_tab_is_closed(
    browser: Browser, page_file: Path, tmp_path: Path
) -> None:
    """Close the only tab at random moments, in a profile on the disk: that of a coder, which is no private window.

    What is being typed lies in the plain storage of the browser, which may lose what was put there last.
    """
    chance = Random(6)
    program = next(filter(None, map(shutil.which, NAMES)))
    kept = browser.browser_type.launch_persistent_context(tmp_path / "profile", executable_path=program, args=[*FLAGS])
    with closing(kept) as context:
        known: dict[str, Any] = {}
        for _ in range(CLOSINGS):
            sent = Sent(context.new_page(), page_file)
            assert {one["key"]: one["slots"] for one in sent.statements()} == known
            sentence = chance.randrange(2, 12)
            keys = ["j"] * sentence + ["n", *(chance.choice("123") for _ in range(3)), "Enter"]
            for key in keys[: chance.randrange(len(keys) + 1)]:
                sent.page.keyboard.press(key)
            known = {one["key"]: one["slots"] for one in sent.statements()}
            draft = sent.page.evaluate("annotator.state().draft")
            pending = sent.page.evaluate("annotator.state().pending")
            sent.page.close(run_before_unload=False)
            again = Sent(context.new_page(), page_file)
            found = {one["key"]: one["slots"] for one in again.statements()}
            assert found.items() >= known.items()
            back = again.page.evaluate("annotator.state().draft")
            if draft and back and not pending:
                assert back["slots"] == draft["slots"]
            known = found
            again.page.keyboard.press("Escape")
            assert again.errors == sent.errors == []
            again.page.close()


def test_work_goes_on_in_another_browser_from_the_file(browser: Browser, page_file: Path, tmp_path: Path) -> None:
    saved = tmp_path / "ben.json"
    with _context(browser) as context:
        sent = Sent(context.new_page(), page_file)
        sent.press(f"{TO_THE_SENTENCE} n 1 1 2 Enter")
        saved.write_bytes(sent.work())
        before = sent.statements()
    with _context(browser) as context:
        sent = Sent(context.new_page(), page_file)
        assert sent.statements() == []
        sent.page.locator("#sent input").set_input_files(saved)
        sent.until("annotator.known().article.statements.length")
        assert sent.statements() == before
        foreign = tmp_path / "other.json"
        foreign.write_text('{"form": 1, "page": "other", "steps": []}', "utf-8")
        sent.page.locator("#sent input").set_input_files(foreign)
        sent.until("document.querySelector('#sent .bad')")
        assert "other.json is no work that was saved from this page" in sent.page.inner_text("#sent")


# What comes back to a corpus that is another one since.


def _work(page: str = "p", **of_article: Any) -> dict[str, Any]:
    corpus = read_corpus(CorpusPaths(FIRST))
    from kg.serve.article_json import print_of

    article = {"print": print_of(corpus.articles[ARTICLE]), "statements": [], "removed": [], "nothing": []}
    return {
        "form": 1,
        "page": page,
        "base": corpus.config.base,
        "coder": "ben",
        "articles": {ARTICLE: article | of_article},
        "names": {"ukraine": "Ukraine", "nato": "NATO"},
        "steps": [],
    }


def _statement(id: str, subject: str, object: str, words: str, **more: Any) -> dict[str, Any]:
    body = read_corpus(CorpusPaths(FIRST)).articles[ARTICLE].body
    start = body.index(words)
    slots = [
        {"field": "subject", "values": [{"is": "entity", "id": subject}]},
        {"field": "relation", "values": [{"is": "relation", "id": "integrates_with"}]},
        {"field": "object", "values": [{"is": "entity", "id": object}]},
    ]
    place = [start, start + len(words)]
    return {"id": id, "slots": slots, "basis": None, "quote": [place], "words": [words], "begun": None} | more


WORDS = "Ukraine’s integration with NATO"


def _taken(folder: Path, work: dict[str, Any]) -> Received:
    return _received(folder, json.dumps(work).encode())


def test_an_entity_that_got_another_id_or_became_one_with_another_is_found_by_its_name(folder: Path) -> None:
    corpus = read_corpus(CorpusPaths(folder))
    write(corpus.paths, rename(corpus, Renamed.ENTITY, "nato", "alliance"), "rename")
    received = _taken(folder, _work(statements=[_statement("abc1", "ukraine", "nato", WORDS)]))
    assert received.refused == ()
    assert received.told == ("'nato' is alliance now",)
    corpus = read_corpus(CorpusPaths(folder))
    (stated,) = corpus.annotations[f"ben/{ARTICLE}"].statements
    assert "alliance" in stated.entities_named()


def test_an_entity_that_is_gone_is_told_and_all_else_is_taken(folder: Path) -> None:
    statements = [
        _statement("abc1", "ukraine", "nobody-such", WORDS),
        _statement("abc2", "ukraine", "nato", WORDS),
    ]
    received = _taken(folder, _work(statements=statements))
    assert received.added == (f"ben/{ARTICLE}#abc2",)
    (refused,) = received.refused
    assert refused.startswith(f"ben/{ARTICLE}#abc1: there is no entity 'nobody-such' any more")


def test_a_new_entity_that_somebody_else_made_meanwhile_is_that_one(folder: Path) -> None:
    new: dict[str, Any] = {
        "label": "Ruritania",
        "lang": "en",
        "type": "Country",
        "country": None,
        "aliases": [],
        "members": [],
    }
    value = {"is": "new", "entity": {**new, "isLocal": False}}
    statement = _statement("abc1", "ukraine", "nato", WORDS)
    statement["slots"][2]["values"] = [value]
    other = _statement("abc2", "ukraine", "nato", WORDS)
    other["slots"][0]["values"] = [value]
    work = _work(statements=[statement, other])
    received = _taken(folder, work)
    assert (len(received.added), received.refused, received.told) == (2, (), ())
    listed = (folder / "data/entities.yaml").read_text("utf-8")
    assert listed.count("label: Ruritania") == 1
    again = Path(shutil.copytree(FIRST, folder.parent / "again"))
    entities = again / "data/entities.yaml"
    entities.write_text(entities.read_text("utf-8") + "  - {id: ruri, type: Country, label: Ruritania}\n", "utf-8")
    received = _taken(again, work)
    assert received.told == ("'Ruritania' was there already, and is ruri",)


def test_words_are_found_again_in_a_text_that_was_changed_and_nowhere_else(folder: Path) -> None:
    article = folder / "data" / "articles" / f"{ARTICLE}.md"
    text = article.read_text("utf-8")
    article.write_text(text.replace("Over the past year", "Over the past two years"), "utf-8")
    work = _work(statements=[_statement("abc1", "ukraine", "nato", WORDS)])
    assert _taken(folder, work).refused == ()
    assert WORDS in (folder / BEN).read_text("utf-8")
    article.write_text(text.replace(WORDS, "Ukraine’s integration with the NATO"), "utf-8")
    (folder / BEN).unlink()
    (refused,) = _taken(folder, work).refused
    assert "was changed here, and the words “Ukraine’s integration with NATO” are not in it any more" in refused


def test_a_statement_that_was_changed_on_both_sides_stays_as_it_is_here(folder: Path) -> None:
    _taken(folder, _work(statements=[_statement("s01", "ukraine", "nato", WORDS)]))
    stated = _statement("s01", "ukraine", "nato", WORDS)
    begun = {"revision": "then", "slots": stated["slots"], "basis": None, "quote": stated["quote"]}
    here = (folder / BEN).read_text("utf-8").replace("object: NATO", "object: Russia")
    (folder / BEN).write_text(here, "utf-8")
    there = _statement("s01", "ukraine", "belarus", WORDS, begun=begun)
    (refused,) = _taken(folder, _work(statements=[there])).refused
    assert refused == f"ben/{ARTICLE}#s01: it was changed in object since the page was sent".replace(
        "changed in object", "changed in object here"
    )
    assert (folder / BEN).read_text("utf-8") == here
    other = _statement("s01", "ukraine", "nato", WORDS, begun=begun)
    other["slots"].append({"field": "mode", "values": [{"is": "text", "text": "intended"}]})
    assert _taken(folder, _work(statements=[other])).refused == ()
    now = (folder / BEN).read_text("utf-8")
    assert "mode: intended" in now


def test_what_was_removed_goes_unless_others_name_it(folder: Path) -> None:
    first, second = _statement("abc1", "ukraine", "nato", WORDS), _statement("abc2", "ukraine", "nato", WORDS)
    second["slots"] = [
        {"field": "subject", "values": [{"is": "entity", "id": "ukraine"}]},
        {"field": "relation", "values": [{"is": "relation", "id": "denies"}]},
        {"field": "object", "values": [{"is": "statement", "key": f"ben/{ARTICLE}#abc1"}]},
    ]
    assert len(_taken(folder, _work(statements=[second, first])).added) == 2
    (refused,) = _taken(folder, _work(removed=["abc1"])).refused
    assert "is named in" in refused
    assert _taken(folder, _work(removed=["abc1", "abc2"])).removed == (
        f"ben/{ARTICLE}#abc2",
        f"ben/{ARTICLE}#abc1",
    )


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda work: b"", "this is no file of work"),
        (lambda work: json.dumps([work]).encode(), "this is no file of work"),
        (lambda work: json.dumps(work | {"form": 2}).encode(), "(form: "),
        (lambda work: json.dumps(work | {"coder": "../anna"}).encode(), "(coder: "),
        (lambda work: json.dumps(work | {"articles": {"../x": {}}}).encode(), "this is no file of work"),
        (lambda work: json.dumps(work)[:-9].encode(), "this is no file of work"),
        (lambda work: b"\xff\xfe" + json.dumps(work).encode(), "this is no file of work"),
    ],
)
def test_what_is_no_work_is_refused_in_a_sentence(spoil: Callable[[dict[str, Any]], bytes], said: str) -> None:
    with pytest.raises(KgError) as refused:
        read_work(spoil(_work()), "ben.json")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_places_outside_the_text_unknown_relations_and_articles_are_told(folder: Path) -> None:
    far = _statement("abc1", "ukraine", "nato", WORDS, quote=[[10, 10_000_000]])
    odd = _statement("abc2", "ukraine", "nato", WORDS)
    odd["slots"][1]["values"] = [{"is": "relation", "id": "no_such"}]
    work = _work(statements=[far, odd])
    more = _statement("abc3", "ukraine", "nato", WORDS)
    work["articles"]["no-such"] = work["articles"][ARTICLE] | {"statements": [more]}
    received = _taken(folder, work)
    assert received.added == ()
    assert [one.partition(": ")[2] for one in received.refused] == [
        f"its words lie outside the text of '{ARTICLE}'",
        "the statement has no relation that is known; choose one",
        "there is no article 'no-such' any more",
    ]


def test_work_of_another_corpus_is_refused_as_a_whole(folder: Path) -> None:
    with pytest.raises(ChangeRefused, match="was made for the corpus https://example"):
        _taken(folder, _work() | {"base": "https://example.org/x/"})


def test_commands_send_and_receive(folder: Path) -> None:
    sent = run_here(folder, "send", ARTICLE, "--for", "ben", "-o", "../ben.html")
    assert sent.status == 0, sent.err
    assert "kg receive ben.json" in sent.out
    assert "cannot be a coder's id" in run_here(folder, "send", ARTICLE, "--for", "../ben").err
    assert "codes in no open round" in run_here(folder, "send", "--for", "ben").err
    round_ = ("round", "open", "one", "--article", ARTICLE, "--coder", "ben", "--coder", "carla", "--yes")
    assert run_here(folder, *round_).status == 0
    assert run_here(folder, "send", "--for", "ben", "-o", "../ben.html", "--force").status == 0
    work = folder.parent / "ben.json"
    statements = [_statement("abc1", "ukraine", "nato", WORDS), _statement("abc2", "ukraine", "nobody", WORDS)]
    work.write_text(json.dumps(_work(statements=statements)), "utf-8")
    shown = run_here(folder, "receive", "../ben.json", "--dry-run")
    assert "+  - id: abc1" in shown.out
    assert not (folder / BEN).exists()
    taken = run_here(folder, "receive", "../ben.json", "--yes")
    assert taken.status == 1
    assert "ben: 1 new." in taken.out
    assert "not taken: ben/confrontation-spiral#abc2: there is no entity 'nobody'" in taken.err
    assert yaml.safe_load((folder / BEN).read_text("utf-8"))["statements"][0]["id"] == "abc1"
    assert run_here(folder, "undo", "--yes").status == 0
    assert not (folder / BEN).exists()


def test_an_entity_that_two_became_is_found(folder: Path) -> None:
    entities = folder / "data/entities.yaml"
    entities.write_text(entities.read_text("utf-8") + "  - {id: pact, type: IGO, label: The Pact}\n", "utf-8")
    corpus = read_corpus(CorpusPaths(folder))
    write(corpus.paths, merge_entities(corpus, "nato", "pact", lambda _, kept, gone: kept), "merge")
    work = _work(statements=[_statement("abc1", "ukraine", "pact", WORDS)]) | {"names": {"pact": "The Pact"}}
    assert _taken(folder, work).told == ("'pact' is nato now",)
