"""Entities that get another label, or become one, through the application."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser
from serving import served

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import FIRST
from tests.support.asking import Asker
from tests.support.served import annotator

HOST = "127.0.0.1:8317"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FIRST, tmp_path / "first"))


@pytest.fixture
def asker(folder: Path) -> Asker:
    return Asker(make_app(Session(folder), [HOST]), HOST)


def _entity(folder: Path, id: str) -> dict[str, object]:
    entities = yaml.safe_load((folder / "data" / "entities.yaml").read_text("utf-8"))["entities"]
    return next(one for one in entities if one["id"] == id)


def _count(data: object, word: str) -> int:
    """Return how often a word stands alone in what a file of YAML holds."""
    if isinstance(data, dict):
        return sum(_count(one, word) for one in (*data, *data.values()))
    return sum(_count(one, word) for one in data) if isinstance(data, list) else int(data == word)


def _errors(folder: Path) -> list[str]:
    return [str(one) for one in read_corpus(CorpusPaths(folder)).problems if one.is_error]


def test_a_new_label_is_told_first_and_the_one_before_stays_as_an_alias(asker: Asker, folder: Path) -> None:
    before = (folder / "data" / "entities.yaml").read_bytes()
    asked = {"entity": "west-2017", "label": "Zapad-2017", "isMade": False}
    told = asker.post("/api/renaming", asked).json
    (listed,) = (one for one in asker.get("/api/entities").json if one["id"] == "west-2017")
    assert told["statements"] == listed["uses"]
    assert (told["isMade"], told["files"], told["statements"] > 0) == (False, ["data/entities.yaml"], True)
    assert (folder / "data" / "entities.yaml").read_bytes() == before
    made = asker.post("/api/renaming", {**asked, "isMade": True}).json
    assert made == {**told, "isMade": True}
    label, aliases = (_entity(folder, "west-2017")[key] for key in ("label", "aliases"))
    assert "Zapad-2017" in str(label)
    assert "West-2017" in str(aliases)
    assert _errors(folder) == []
    shown = next(one for one in asker.get("/api/entities").json if one["id"] == "west-2017")
    assert shown["label"] == "Zapad-2017"


def test_another_label_is_one_step_that_is_taken_back(asker: Asker, folder: Path) -> None:
    before = (folder / "data" / "entities.yaml").read_bytes()
    asker.post("/api/renaming", {"entity": "west-2017", "label": "Zapad-2017", "isMade": True})
    assert asker.post("/api/undo", {"article": "confrontation-spiral"}).status == 200
    assert (folder / "data" / "entities.yaml").read_bytes() == before
    assert "West-2017" in {one["label"] for one in asker.get("/api/entities").json}


def test_another_id_is_told_by_places_written_in_all_files_and_taken_back(asker: Asker, folder: Path) -> None:
    files = [*(folder / "data").rglob("*.yaml")]
    before = {path: path.read_bytes() for path in files}
    asked = {"entity": "west-2017", "id": "zapad-2017", "isMade": False}
    told = asker.post("/api/renaming", asked).json
    found = {path.relative_to(folder).as_posix(): _count(yaml.safe_load(before[path]), "west-2017") for path in files}
    named = {name: count for name, count in found.items() if count}
    assert (told["files"], told["places"]) == (sorted(named), sum(named.values()))
    assert {path: path.read_bytes() for path in files} == before
    assert asker.post("/api/renaming", {**asked, "isMade": True}).status == 200
    assert _entity(folder, "zapad-2017")["type"] == "Exercise"
    assert _errors(folder) == []
    taken = asker.post("/api/undo", {"article": "confrontation-spiral"}).json
    assert taken["told"] == ["Taken back: give west-2017 another id."]
    assert {path: path.read_bytes() for path in files} == before


def test_another_type_and_country_are_told_made_and_taken_back(asker: Asker, folder: Path) -> None:
    file = folder / "data" / "entities.yaml"
    before = file.read_bytes()
    asked = {"entity": "nato-leadership", "article": "confrontation-spiral", "isMade": True}
    made = asker.post("/api/describing", {**asked, "type": "Alliance"}).json
    assert (made["isMade"], made["files"], made["places"]) == (True, ["data/entities.yaml"], 1)
    assert _entity(folder, "nato-leadership")["type"] == "Alliance"
    asker.post("/api/undo", {"article": "confrontation-spiral"})
    assert file.read_bytes() == before
    refused = asker.post("/api/describing", {**asked, "country": "nato"})
    assert (refused.status, "is no country" in refused.json["message"]) == (409, True)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("entity", "label", "said"),
    [
        ("west-2017", "  ", "at least one letter"),
        ("west-2017", "West-2017", "is its label already"),
        ("third-states", "others", "is an entity of one file"),
        ("ukraine", "Belarus", "nothing was changed"),
    ],
)
def test_a_label_that_cannot_be_is_refused(asker: Asker, folder: Path, entity: str, label: str, said: str) -> None:
    before = (folder / "data" / "entities.yaml").read_bytes()
    refused = asker.post("/api/renaming", {"entity": entity, "label": label, "isMade": True})
    assert refused.status == 409
    assert said in refused.json["message"]
    assert (folder / "data" / "entities.yaml").read_bytes() == before


def test_two_entities_become_one_and_what_both_say_otherwise_is_asked(asker: Asker, folder: Path) -> None:
    asked = {"kept": "nato", "gone": "nato-leadership", "isMade": False}
    told = asker.post("/api/merging", {**asked, "word": None}).json
    fields = {one["field"]: (one["kept"], one["gone"]) for one in told["differing"]}
    assert fields["type"][0] == _entity(folder, "nato")["type"]
    undecided = asker.post("/api/merging", {**asked, "word": None, "isMade": True})
    assert (undecided.status, "whose word counts" in undecided.json["message"]) == (409, True)
    made = asker.post("/api/merging", {**asked, "word": "kept", "isMade": True})
    assert made.status == 200, made.text
    assert _errors(folder) == []
    ids = {one["id"] for one in asker.get("/api/entities").json}
    assert ("nato" in ids, "nato-leadership" in ids) == (True, False)
    article = asker.get("/api/articles/confrontation-spiral").json
    assert not [one for one in article["statements"] if "nato-leadership" in str(one["slots"])]


_TOLD = "document.querySelector('main [role=status]').textContent !== ''"


def test_in_the_browser_what_changes_is_told_before_it_is_made(browser: Browser, folder: Path) -> None:
    with served(folder) as address, annotator(browser, address) as page:
        page.open("?article=confrontation-spiral")
        page.press("/")
        page.until("annotator.shown().screen === 'articles'")
        page.page.keyboard.type("e")  # it writes in the field, which has the focus
        assert page.page.get_by_role("searchbox").input_value() == "e"
        page.press("Tab e")
        page.until("annotator.shown().screen === 'entities'")
        assert page.barriers() == []
        page.page.keyboard.type("west-2017")  # letters write until Enter leads to the list
        page.press("Enter r")
        field = page.page.get_by_role("textbox")
        assert field.input_value() == "West-2017"
        field.fill("Zapad-2017")
        field.press("Enter")
        page.until("document.querySelector('main li') !== null")
        assert page.page.locator("main li").all_inner_texts() == ["data/entities.yaml"]
        assert "West-2017" in str(_entity(folder, "west-2017")["label"])
        page.press("Enter")
        page.until("annotator.known().entities.some(({ label }) => label === 'Zapad-2017')")
        page.until(_TOLD)  # what a change did comes over the page's connection, mostly before the answer to it
        assert page.page.get_by_role("status").inner_text() == "West-2017 is called Zapad-2017 now."
        page.page.keyboard.type("nato leadership")
        page.press("Enter t")
        page.page.keyboard.type("alli")
        page.press("Enter")
        page.until("document.querySelector('main li') !== null")
        page.press("Enter")
        page.until("annotator.known().entities.find(({ id }) => id === 'nato-leadership').type === 'Alliance'")
        page.until(_TOLD)
        page.press("Escape")
        page.until("!annotator.shown().screen && document.activeElement.id === 'article'")
        page.press("z")
        page.until("annotator.known().entities.find(({ id }) => id === 'nato-leadership').type === 'Leadership'")
        page.press("/ Tab e")
        page.page.keyboard.type("nato leadership")
        page.press("Enter m")
        page.page.get_by_role("searchbox").fill("nato")
        page.page.get_by_role("searchbox").press("Enter")
        page.until("document.querySelector('main li') !== null")
        assert page.barriers() == []
        page.press("1 Enter")
        page.until("!annotator.known().entities.some(({ id }) => id === 'nato-leadership')")
        assert _errors(folder) == []
        assert page.faults() == []
