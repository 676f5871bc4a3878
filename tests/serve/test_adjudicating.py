"""Deciding on the codings of two coders: what comes of them are statements of gold, and the codings stay."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser
from serving import served

from kg.changing.changeable import Renamed
from kg.changing.renaming import rename
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.writer import write
from kg.model import Statement
from kg.serve.app import make_app
from kg.serve.session import Session
from tests.support.adjudicated import ARTICLE, coded_by_two
from tests.support.asking import Answer, Asker
from tests.support.served import Annotator, annotator
from tests.support.two_coders import coded_twice

HOST = "127.0.0.1:8317"
ADDRESS = f"/api/articles/{ARTICLE}/adjudication"
GOLD = f"data/annotations/gold/{ARTICLE}.yaml"
PROGRESS = "data/annotations/gold/progress.yaml"

CRITICISM, THREAT, OPPOSES, SAILORS, ACCUSES, DENIES = range(6)
"""The units of the article, in the order of its words."""


class Table:
    """The table at which somebody decides who coded nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asker = Asker(make_app(Session(folder, "carla"), [HOST]), HOST)

    def units(self) -> list[dict[str, Any]]:
        units: list[dict[str, Any]] = self.asker.get(ADDRESS).json["units"]
        return units

    def keys(self, unit: int) -> list[str]:
        return [key for key in self.units()[unit]["keys"] if key]

    def decide(self, *units: int, decision: str = "taken", **more: Any) -> Answer:
        sent = {"units": [self.keys(one) for one in units], "decision": decision, **more}
        return self.asker.post(ADDRESS, sent)

    def undo(self) -> None:
        assert self.asker.post("/api/undo", {"article": ARTICLE}).status == 200

    def corpus(self) -> Corpus:
        return read_corpus(CorpusPaths(self.folder))

    def gold(self) -> dict[str, dict[str, Any]]:
        """Return the statements of gold, by the first words of their quotes."""
        read = yaml.safe_load((self.folder / GOLD).read_text("utf-8"))
        return {" ".join(str(one["quote"]).split()[:2]): one for one in read["statements"]}

    def decided(self) -> list[dict[str, Any]]:
        read = yaml.safe_load((self.folder / PROGRESS).read_text("utf-8"))
        entries: list[dict[str, Any]] = read["decided"][ARTICLE]
        return entries

    def files(self) -> dict[str, bytes]:
        return {str(one.relative_to(self.folder)): one.read_bytes() for one in (self.folder / "data").rglob("*.*")}


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(coded_by_two(tmp_path / "corpus"))


def test_the_units_are_the_matched_statements_in_the_order_of_the_text_with_what_differs(table: Table) -> None:
    units = table.units()
    assert [one["keys"] for one in units] == [
        ["anna/harbour#s01", None],
        ["anna/harbour#s02", "ben/harbour#s04"],
        [None, "ben/harbour#s05"],
        ["anna/harbour#s03", "ben/harbour#s03"],
        ["anna/harbour#s04", "ben/harbour#s02"],
        ["anna/harbour#s05", "ben/harbour#s01"],
    ]
    differing = [{one["field"] for one in unit["fields"] if one["differs"]} for unit in units]
    assert differing == [set(), {"when", "quote"}, set(), set(), {"relation", "certainty"}, set()]
    # an entity of one file is that of the same name, a statement in a statement that of its unit, a note is a remark
    assert [one["isAgreed"] for one in units] == [False, False, False, True, False, True]
    certainty = next(one for one in units[ACCUSES]["fields"] if one["field"] == "certainty")
    assert certainty["values"] == [None, "probable"]


def test_a_statement_that_is_taken_says_what_its_coding_does_and_the_codings_stay(table: Table) -> None:
    before = table.files()
    answer = table.decide(ACCUSES, coder="ben")
    assert (answer.status, answer.json["decided"]) == (200, 1)
    said = {"subject": "Arland", "relation": "criticizes", "object": "Borland", "certainty": "probable", "act": "row"}
    assert table.gold() == {"Arland accuses": {"id": "s01", **said, "quote": "Arland accuses Borland"}}
    (entry,) = table.decided()
    assert entry.pop("day")
    assert entry == {
        "statement": "s01",
        "made_from": ["ben/harbour#s02", "anna/harbour#s04"],
        "decision": "taken",
        "by": "carla",
    }
    assert {name: one for name, one in table.files().items() if name in before} == before
    assert [one for one in table.corpus().problems if one.is_error] == []
    table.undo()
    assert table.files() == before


def test_what_a_reference_leads_to_is_filled_in_when_it_is_decided_and_opened_again_by_undo(table: Table) -> None:
    table.decide(DENIES)
    assert table.gold()["Borland denies"]["object"] == ">"
    assert table.decided()[0]["waits_for"] == {"object": ["anna/harbour#s04"]}
    assert [one.code for one in table.corpus().problems if one.is_error] == ["open-slot"]
    waiting = table.files()
    table.decide(ACCUSES, coder="ben")  # whichever coder's is taken, it is the same unit
    assert table.gold()["Borland denies"]["object"] == "#s02"
    assert "waits_for" not in table.decided()[0]
    table.undo()
    assert table.files() == waiting


def test_a_time_that_is_told_by_a_statement_comes_when_that_is_decided(table: Table) -> None:
    told = table.decide(THREAT, coder="anna").json["told"]
    assert told == ["a time is left out until anna/harbour#s01 is decided"]
    assert "when" not in table.gold()["The fleet"]
    table.decide(CRITICISM)
    assert table.gold()["The fleet"]["when"] == "after s02"
    assert [one for one in table.corpus().problems if one.is_error] == []


def test_of_two_acts_of_one_label_the_second_bears_the_name_of_its_coder(table: Table) -> None:
    table.decide(CRITICISM)
    table.decide(ACCUSES, coder="ben")
    assert {one: said.get("act") for one, said in table.gold().items()} == {
        "The envoy": "row",
        "Arland accuses": "row-ben",
    }


def test_units_on_which_all_agree_are_taken_together_with_the_entities_of_their_files(table: Table) -> None:
    agreed = [number for number, one in enumerate(table.units()) if one["isAgreed"]]
    before = table.files()
    answer = table.decide(*agreed)
    assert [one["decided"] is not None for one in answer.json["units"]] == [number in agreed for number in range(6)]
    local = yaml.safe_load((table.folder / GOLD).read_text("utf-8"))["local"]
    assert local == [{"id": "sailors", "type": "UnnamedCollective", "label": "some sailors"}]
    assert table.gold()["Some sailors"]["subject"] == "some sailors"
    table.undo()
    assert table.files() == before


def test_merged_each_field_is_as_the_coder_has_it_who_was_chosen(table: Table) -> None:
    table.decide(ACCUSES, coder="anna", fields={"relation": "anna", "certainty": "ben"})
    said = table.gold()["Arland accuses"]
    assert (said["relation"], said["certainty"]) == ("accuses", "probable")
    assert "act" not in said  # Anna's has none, and nobody was asked
    (entry,) = table.decided()
    assert (entry["decision"], entry["made_from"]) == ("merged", ["anna/harbour#s04", "ben/harbour#s02"])
    before = table.files()
    refused = table.decide(CRITICISM, coder="ben")
    assert (refused.status, table.files()) == (409, before)
    assert "'ben' has no coding of this unit" in refused.json["message"]


def test_where_nothing_comes_of_a_unit_what_refers_to_it_stays_open(table: Table) -> None:
    table.decide(ACCUSES, decision="neither")
    assert not (table.folder / GOLD).exists()
    (entry,) = table.decided()
    assert (entry["decision"], "statement" in entry) == ("neither", False)
    told = table.decide(DENIES).json["told"]
    assert told == ["'object' is left open, since nothing came of anna/harbour#s04"]
    assert table.gold()["Borland denies"]["object"] == ">"


def test_what_is_decided_can_be_decided_again_and_keeps_its_id(table: Table) -> None:
    table.decide(ACCUSES, coder="anna")
    table.decide(DENIES)
    table.decide(ACCUSES, coder="ben")
    said = table.gold()
    assert (said["Arland accuses"]["id"], said["Arland accuses"]["relation"]) == ("s01", "criticizes")
    assert said["Borland denies"]["object"] == "#s01"
    assert sorted(str(one["statement"]) for one in table.decided()) == ["s01", "s02"]
    before = table.files()
    refused = table.decide(ACCUSES, decision="neither")  # the denial names it
    assert (refused.status, table.files()) == (409, before)
    assert f"{GOLD}:" in refused.json["places"][0]
    table.decide(DENIES, decision="neither")
    assert table.decide(ACCUSES, decision="neither").status == 200
    assert yaml.safe_load((table.folder / GOLD).read_text("utf-8"))["statements"] == []


def test_codings_that_are_not_as_they_were_shown_are_not_decided_on(table: Table) -> None:
    before = table.files()
    refused = table.asker.post(ADDRESS, {"units": [["anna/harbour#s01", "ben/harbour#s05"]], "decision": "taken"})
    assert refused.status == 409
    assert refused.json["message"].startswith("the codings are not as they were shown")
    assert table.files() == before


def test_a_statement_that_is_written_anew_is_one_of_gold_in_the_terms_of_the_coding_it_began_with(table: Table) -> None:
    article = table.asker.get(f"/api/articles/{ARTICLE}").json
    coding = next(one for one in article["statements"] if one["key"] == "ben/harbour#s03")
    slots = [one for one in coding["slots"] if one["field"] != "note"]
    certainty = {
        "field": "certainty",
        "values": [{"is": "text", "text": "possible"}],
        "each": False,
        "isInferred": False,
    }
    sent = {
        "article": ARTICLE,
        "slots": [*slots, certainty],
        "quote": coding["spans"],
        "decides": ["ben/harbour#s03", "anna/harbour#s03"],
    }
    preview = table.asker.post(f"/api/articles/{ARTICLE}/preview", sent).json
    assert [one for one in preview["problems"] if one["severity"] == "error"] == []
    assert not (table.folder / GOLD).exists()
    saved = table.asker.post(f"/api/articles/{ARTICLE}/statements", sent).json
    assert saved["keys"] == ["gold/harbour#s01"]
    said = table.gold()["Some sailors"]
    assert (said["certainty"], said["subject"], "note" in said) == ("possible", "some sailors", False)
    (entry,) = table.decided()
    assert (entry["decision"], entry["made_from"]) == ("new", ["ben/harbour#s03", "anna/harbour#s03"])


def test_what_was_decided_goes_with_its_statements_coders_and_article(table: Table) -> None:
    table.decide(SAILORS)
    table.decide(DENIES)
    for what, old, new in (
        (Renamed.STATEMENT, "ben/harbour#s01", "denial"),
        (Renamed.STATEMENT, "gold/harbour#s01", "kept"),
        (Renamed.CODER, "ben", "benno"),
        (Renamed.ARTICLE, ARTICLE, "port"),
    ):
        corpus = table.corpus()
        write(corpus.paths, rename(corpus, what, old, new), "rename")
    read = yaml.safe_load((table.folder / PROGRESS).read_text("utf-8"))["decided"]
    first, second = read["port"]
    assert (first["statement"], first["made_from"]) == ("kept", ["anna/port#s03", "benno/port#s03"])
    assert (second["statement"], second["made_from"]) == ("s02", ["anna/port#s05", "benno/port#denial"])
    assert second["waits_for"] == {"object": ["anna/port#s04"]}
    assert [one.code for one in table.corpus().problems if one.is_error] == ["open-slot"]


def test_what_names_no_statement_is_told_with_its_line_and_the_unit_is_open_again(table: Table) -> None:
    table.decide(ACCUSES)
    file = table.folder / PROGRESS
    text = (
        file.read_text("utf-8")
        .replace("statement: s01", "statement: s77")
        .replace("ben/harbour#s02", "ben/harbour#s99")
    )
    file.write_text(text, "utf-8")
    found = [one for one in table.corpus().problems if one.path == PROGRESS]
    assert {(one.code, one.line) for one in found} == {("unknown-statement", 4)}
    assert sorted(one.message for one in found) == [
        "there is no statement 'ben/harbour#s99'",
        "there is no statement 's77' in the annotations of gold",
    ]
    assert table.units()[ACCUSES]["decided"] is None


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("{made_from: [], decision: taken, by: carla, day: 2026-01-02}", "'taken' needs a statement"),
        ("{statement: s01, decision: neither, by: carla, day: 2026-01-02}", "'neither' has no statement"),
        ("{decision: perhaps, by: carla, day: 2026-01-02}", "perhaps"),
    ],
)
def test_an_entry_that_says_nothing_that_can_be_is_a_problem(table: Table, written: str, message: str) -> None:
    file = table.folder / PROGRESS
    file.parent.mkdir()
    file.write_text(f"decided:\n  {ARTICLE}:\n    - {written}\n", "utf-8")
    (found,) = (one for one in table.corpus().problems if one.path == PROGRESS)
    assert found.line == 3
    assert message in found.message


# The second article, as it was coded twice.

SPIRAL = "confrontation-spiral"


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return coded_twice(tmp_path_factory.mktemp("twice"))


def test_all_that_one_coder_has_taken_together_is_that_coding_again(twice: Path) -> None:
    asker = Asker(make_app(Session(twice, "carla"), [HOST]), HOST)
    address = f"/api/articles/{SPIRAL}/adjudication"
    units = [[key for key in one["keys"] if key] for one in asker.get(address).json["units"] if one["keys"][0]]
    units.reverse()  # so that nearly each reference waits
    answer = asker.post(address, {"units": units, "decision": "taken", "coder": "editors"})
    assert (answer.status, answer.json["told"]) == (200, [])
    corpus = read_corpus(CorpusPaths(twice))
    entries = yaml.safe_load((twice / PROGRESS).read_text("utf-8"))["decided"][SPIRAL]
    became = {one["made_from"][0]: f"gold/{SPIRAL}#{one['statement']}" for one in entries}
    editors, gold = (corpus.annotations[f"{coder}/{SPIRAL}"] for coder in ("editors", "gold"))
    assert len(gold.statements) == len(editors.statements)
    for one in editors.statements:
        assert _said(corpus.statement(became[one.key]), {}) == _said(one, became)
    names = [
        {(one.label, one.type, len(one.denotes)) for one in it.local if not one.is_list_of_claims}
        for it in (editors, gold)
    ]
    assert names[0] == names[1]
    assert asker.post("/api/undo", {"article": SPIRAL}).status == 200
    assert not (twice / PROGRESS).exists()


def _said(statement: Statement, became: dict[str, str]) -> object:
    """Return all that a statement says, with what became of others in their place; lists of these in any order."""
    said = statement.model_dump_json(exclude={"coder", "id"})
    said = re.sub(rf"editors/{SPIRAL}#s\d+", lambda found: became.get(found[0], found[0]), said)
    said = said.replace(f"editors/{SPIRAL}/", f"gold/{SPIRAL}/")
    said = re.sub(r"s\d+(?:&s\d+)+", lambda found: f"{found[0].count('&') + 1} claims", said)  # a list of claims
    told = json.loads(said)
    lists = {name: sorted(told[name], key=json.dumps) for name in ("roles", "sums_up", "alternative_to")}
    return {**told, **lists}


# In the browser.


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[tuple[Annotator, Table]]:
    folder = coded_by_two(tmp_path / "corpus")
    with served(folder, "carla") as address, annotator(browser, address) as found:
        found.open(f"?article={ARTICLE}")
        yield found, Table(folder)


def _counts(page: Annotator, decided: int) -> None:
    page.until(f"document.querySelector('.counts')?.innerText.startsWith('{decided} of 6 decided')")


def test_in_the_browser_each_unit_takes_a_key_and_a_merge_one_more_a_field(page: tuple[Annotator, Table]) -> None:
    shown, table = page
    shown.press("a")
    _counts(shown, 0)
    assert shown.barriers() == []
    assert shown.page.locator(".coded-text mark").inner_text() == "1The envoy criticized the fleet"
    shown.press("1")
    _counts(shown, 1)
    assert shown.page.locator(".unit tr.differs th").all_inner_texts() == ["≠\u00a0when", "≠\u00a0quote"]
    shown.press("m 1 2")  # when as Anna has it, the quote as Ben has
    _counts(shown, 2)
    shown.press("0")
    _counts(shown, 3)
    shown.press("a Enter")
    _counts(shown, 5)
    shown.press("z")
    _counts(shown, 3)
    shown.press("u u e")
    shown.until("annotator.shown().screen === null && annotator.state().place === 'statement'")
    assert shown.state()["draft"]["decides"][0].startswith("anna/")
    shown.press("Enter")
    _counts(shown, 4)
    said = table.gold()
    assert {one.get("when") for one in said.values()} == {None, "after s01"}
    assert "The fleet threatened Borland" in {one["quote"] for one in said.values()}
    assert [one["decision"] for one in table.decided()] == ["taken", "merged", "neither", "new"]
    shown.press("Escape")
    assert shown.state()["place"] == "reading"
    assert shown.faults() == []
