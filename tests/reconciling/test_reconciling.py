"""The command ``kg reconcile``: candidates into a list, and what a person marked into the file of entities."""

from __future__ import annotations

import bz2
import csv
import gzip
import json
import socket
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from threading import enumerate as enumerate_threads
from time import monotonic

import pytest

from kg.errors import KgError
from kg.reconciling import fetching
from kg.reconciling.fetching import fetch_json
from kg.reconciling.proposal import Proposal, read_list, write_list
from tests.support.command import Done, run_here
from tests.support.services import service

LIST = "data/imports/reconcile.csv"
MANIFEST = {
    "versions": ["0.1", "0.2"],
    "name": "Items of the test",
    "identifierSpace": "http://www.wikidata.org/entity/",
    "view": {"url": "https://www.wikidata.org/wiki/{{id}}"},
    "batchSize": 3,
}
ITEM = {
    "type": "item",
    "id": "Q100",
    "labels": {"en": {"language": "en", "value": "Norland"}, "be": {"value": "Нарландыя"}},
    "aliases": {"en": [{"value": "Kingdom of Norland"}, {"value": "=Northland"}], "pl": [{"value": "Norlandia"}]},
    "claims": {
        "P298": [{"rank": "normal", "mainsnak": {"datavalue": {"value": "NRL"}}}],
        "P297": [{"mainsnak": {"datavalue": {"value": "NL"}}}, {"mainsnak": {"datavalue": {"value": "NO"}}}],
        "P213": [{"mainsnak": {"datavalue": {"value": "0000 0001 2103 2683"}}}],
    },
}


@pytest.fixture(autouse=True)
def _without_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / LIST).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_candidates_come_into_a_list_and_what_is_marked_into_the_entities(corpus_folder: Path) -> None:
    asked: list[dict[str, dict[str, object]]] = []

    def answer(fields: dict[str, str]) -> object:
        if "queries" not in fields:
            return MANIFEST
        queries = json.loads(fields["queries"])
        asked.append(queries)
        known = {
            "Sudland": [
                {"id": "Q300", "name": "Sudland Island", "score": 40, "match": False, "type": ["Q2"]},
                {
                    "id": "Q200",
                    "name": "=Sudland",
                    "score": 99.5,
                    "match": True,
                    "type": [{"id": "Q1", "name": "state"}],
                },
                {"id": "no item", "name": "x", "score": 30},
            ],
            "Anna Berg": [{"id": "Q5", "name": "Anna Berg", "description": "physicist", "score": 70}],
        }
        return {key: {"result": known.get(str(query["query"]), [])} for key, query in queries.items()}

    with service(answer) as url:
        done = run_here(corpus_folder, "reconcile", "--service", url, "--type", "Q6256")
    assert done.status == 0, done.err
    assert "3 proposals for 2 of " in done.out
    assert {len(one) for one in asked[:-1]} == {3}
    queries = [query for one in asked for query in one.values()]
    assert {"query": "Sudland", "limit": 3, "type": "Q6256"} in queries
    assert not any(query["query"] == "Norland" for query in queries)  # it has an item already
    found = rows(corpus_folder)
    assert [(one["entity"], one["value"], one["name"], one["score"], one["source"]) for one in found] == [
        ("sudland", "Q200", "'=Sudland", "99.5 (match)", "https://www.wikidata.org/wiki/Q200"),
        ("sudland", "Q300", "Sudland Island", "40", "https://www.wikidata.org/wiki/Q300"),
        ("berg", "Q5", "Anna Berg", "70", "https://www.wikidata.org/wiki/Q5"),
    ]
    assert {one["take"] for one in found} == {""}

    before = (corpus_folder / "data/entities.yaml").read_text(encoding="utf-8")
    text = (corpus_folder / LIST).read_bytes().decode("utf-8-sig").replace("\r\n,sudland", "\r\nYes,sudland", 1)
    (corpus_folder / LIST).write_bytes(text.replace(",", ";").encode("utf-16"))  # as programs for tables may save it
    done = run_here(corpus_folder, "reconcile", "--take", LIST, "--yes")
    assert done.status == 0, done.err
    after = (corpus_folder / "data/entities.yaml").read_text(encoding="utf-8")
    assert after == before.replace("label: Sudland\n", "label: Sudland\n    identifiers: {wikidata: Q200}\n", 1)
    assert run_here(corpus_folder, "undo", "--yes").status == 0
    assert (corpus_folder / "data/entities.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("ending", ["json", "json.gz", "json.bz2", "api"])
def test_names_and_identifiers_come_from_a_dump_or_an_interface(corpus_folder: Path, ending: str) -> None:
    if ending == "api":
        with service(lambda fields: {"entities": {"Q100": ITEM}} if fields["ids"] == "Q100" else {}) as url:
            done = run_here(corpus_folder, "reconcile", "--wikidata", url)
    else:
        other = {"type": "item", "id": "Q1000", "labels": {"en": {"value": "Elsewhere"}}}
        content = f"[\n{json.dumps(other)},\n{json.dumps(ITEM)},\nafter all items were found, nothing is read\n]\n"
        packed = {"json.gz": gzip.compress(content.encode()), "json.bz2": bz2.compress(content.encode())}
        (corpus_folder.parent / f"dump.{ending}").write_bytes(packed.get(ending, content.encode()))
        done = run_here(corpus_folder, "reconcile", "--wikidata", corpus_folder.parent / f"dump.{ending}")
    assert done.status == 0, done.err
    assert [(one["entity"], one["adds"], one["value"]) for one in rows(corpus_folder)] == [
        ("norland", "alias en", "'=Northland"),
        ("norland", "identifier isni", "0000000121032683"),
        ("norland", "identifier iso3", "NRL"),
    ]
    take = [replace(one, take=True) for one in read_list(corpus_folder / LIST)]
    (corpus_folder / LIST).write_text(write_list(take), encoding="utf-8")
    assert run_here(corpus_folder, "reconcile", "--take", LIST, "--yes").status == 0
    entities = (corpus_folder / "data/entities.yaml").read_text(encoding="utf-8")
    assert 'aliases: [Kingdom of Norland, "=Northland"]' in entities
    assert "identifiers: {wikidata: Q100, isni: 0000000121032683, iso3: NRL}" in " ".join(entities.split())


def test_marks_stay_where_candidates_are_asked_for_again(corpus_folder: Path) -> None:
    old = Proposal("berg", "Anna Berg", "Person", "identifier wikidata", "Q5", take=True)
    (corpus_folder / LIST).parent.mkdir()
    (corpus_folder / LIST).write_text(write_list([old]), encoding="utf-8")
    answers = {"q0": {"result": [{"id": "Q200", "name": "Sudland", "score": 1}]}}
    with service(lambda fields: answers if "queries" in fields else MANIFEST) as url:
        assert run_here(corpus_folder, "reconcile", "sudland", "--service", url).status == 0
    assert [(one["take"], one["entity"]) for one in rows(corpus_folder)] == [("", "sudland"), ("yes", "berg")]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("yes,gone,identifier wikidata,Q1", "there is no entity 'gone'"),
        (
            "yes,sudland,identifier wikidata,Q100",
            "wikidata 'Q100' is of norland already, or is to be, and names one thing",
        ),
        ("yes,norland,identifier wikidata,Q1", "norland has the identifier wikidata 'Q100' already"),
        ("yes,sudland,identifier wikidata,sud", "'sud' is not valid as 'wikidata'"),
        ("perhaps,sudland,identifier wikidata,Q1", "'perhaps' is neither yes nor no"),
        ("yes,sudland,colour,red", "'colour' is nothing that an entity can get"),
        ("yes,sudland,identifier wikidata,", "the row has no value"),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_line(corpus_folder: Path, row: str, told: str) -> None:
    path = corpus_folder / "marked.csv"
    path.write_text(f"take,entity,adds,value\n,berg,identifier wikidata,Q5\n{row}\n", encoding="utf-8")
    before = (corpus_folder / "data/entities.yaml").read_bytes()
    done = run_here(corpus_folder, "reconcile", "--take", path, "--yes")
    assert done.status == 1
    assert f"marked.csv:3: {told}" in " ".join(done.err.split())
    assert (corpus_folder / "data/entities.yaml").read_bytes() == before


def test_one_way_is_named_and_no_other_address_is_asked(corpus_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def told(done: Done) -> str:
        assert done.status == 1
        return " ".join(done.err.split())

    assert "name one of --service ADDRESS" in told(run_here(corpus_folder, "reconcile"))
    assert "is no address of the web" in told(run_here(corpus_folder, "reconcile", "--service", "file:///etc/hosts"))
    with service(lambda _: (302, {"Location": "http://example.org/elsewhere"})) as url:
        assert "has moved; name its new address: http://example.org/elsewhere" in told(
            run_here(corpus_folder, "reconcile", "--service", url)
        )
    for said, reason in (
        (b"<html>", "the answer is no JSON"),
        ({"x": 1}, "this is no Reconciliation Service"),
        ({**MANIFEST, "versions": ["0.3"]}, "speaks version 0.3"),
        ({"name": "Names", "identifierSpace": "http://example.org/"}, "name their scheme here with --scheme"),
    ):
        with service(lambda _, said=said: said) as url:  # type: ignore[misc]
            assert reason in told(run_here(corpus_folder, "reconcile", "--service", url))
    monkeypatch.setattr(fetching, "MOST_BYTES", 1000)
    with service(lambda _: b" " * 2000) as url, pytest.raises(KgError, match="the answer has more than"):
        fetch_json(url)


def test_one_identifier_is_not_taken_for_two_entities(corpus_folder: Path) -> None:
    path = corpus_folder / "marked.csv"
    path.write_text("take,entity,adds,value\nyes,berg,identifier viaf,77\nyes,sudland,identifier viaf,77\n", "utf-8")
    done = run_here(corpus_folder, "reconcile", "--take", path, "--yes")
    assert done.status == 1
    told = " ".join(done.err.split())
    assert "marked.csv:3: viaf '77' is of berg already, or is to be, and names one thing" in told
    assert "kg merge entity berg sudland" in told
    assert "viaf" not in (corpus_folder / "data/entities.yaml").read_text(encoding="utf-8")


def test_an_identifier_that_is_proposed_for_two_entities_is_told(corpus_folder: Path) -> None:
    answers = {key: {"result": [{"id": "Q200", "name": "Sudland", "score": 1}]} for key in ("q0", "q1")}
    with service(lambda fields: answers if "queries" in fields else MANIFEST) as url:
        done = run_here(corpus_folder, "reconcile", "sudland", "berg", "--service", url)
    assert done.status == 0, done.err
    told = (
        "1 identifier is proposed for several entities, such as wikidata Q200 for Sudland and Anna Berg; take each once"
    )
    assert told in " ".join(done.err.split())


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b"<html>", "the answer is no JSON"),
        ([], "the service answers no items; name an address like"),
        ({"entities": []}, "the service answers no items; name an address like"),
        ({"error": "down"}, "the service answers no items: down; name an address like"),
        ({"error": {"info": "no such action"}}, "the service answers no items: no such action"),
    ],
)
def test_an_interface_that_gives_no_items_is_told_of(corpus_folder: Path, answer: object, told: str) -> None:
    with service(lambda _: answer) as url:
        done = run_here(corpus_folder, "reconcile", "--wikidata", url)
    assert done.status == 1
    assert told in " ".join(done.err.split())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "none of the items is in it, such as Q100; a dump of Wikidata has an item on each line"),
        (json.dumps([ITEM], indent=1), "dump.json:4: this line is no item of Wikidata; download the dump again"),
        (json.dumps(ITEM | {"id": "Q1"}), "none of the items is in it"),
    ],
)
def test_a_dump_that_is_none_is_told_of(corpus_folder: Path, content: str, told: str) -> None:
    (corpus_folder.parent / "dump.json").write_text(content, encoding="utf-8")
    done = run_here(corpus_folder, "reconcile", "--wikidata", corpus_folder.parent / "dump.json")
    assert done.status == 1
    assert told in " ".join(done.err.split())


def test_an_item_that_became_one_with_another_is_taken_for_the_one_that_was_asked_for(corpus_folder: Path) -> None:
    moved = {**ITEM, "id": "Q777", "redirects": {"from": "Q100", "to": "Q777"}, "labels": {"en": {"value": "N\ud800"}}}
    with service(lambda _: {"entities": {"Q100": moved}}) as url:
        assert run_here(corpus_folder, "reconcile", "--wikidata", url).status == 0
    assert ("alias en", "N\ufffd") in [(one["adds"], one["value"]) for one in rows(corpus_folder)]


def result(**candidate: object) -> dict[str, object]:
    return {"q0": {"result": [{"id": "Q200", "name": "Sudland", **candidate}]}}


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b"<html>Please log in</html>", "the answer is no JSON"),
        (b"", "the answer is no JSON"),
        (b"\xff\xfe", "the answer is no JSON"),
        (["q0"], "the service does not answer what it was asked of 'Sudland'"),
        ({}, "the service does not answer what it was asked of 'Sudland'"),
        ({"q0": []}, "the service does not answer what it was asked of 'Sudland'"),
        ({"q0": {"result": "none"}}, "the service does not answer what it was asked of 'Sudland'"),
        ({"status": "error", "message": "no index"}, "of 'Sudland': it says 'no index'"),
        (result(id="sud"), "the service proposes 'sud', which is no identifier of wikidata"),
        (result(id=None), "the service proposes 'nothing', which is no identifier of wikidata"),
        ((500, {}), "answers 500 Internal Server Error; it has a fault of its own: ask again later"),
        ((429, {"Retry-After": "120"}), "answers 429 Too Many Requests; ask again in 120 s"),
        ((429, {}), "it wants to be asked less often"),
        ((403, {}), "answers 403 Forbidden; see whether the address is right"),
        (
            (307, {"Location": "http://10.0.0.1/secret"}),
            "the service has moved; name its new address: http://10.0.0.1/",
        ),
    ],
)
def test_a_service_that_does_not_keep_to_the_protocol_is_told_of(
    corpus_folder: Path, answer: object, told: str
) -> None:
    with service(lambda fields: answer if "queries" in fields else MANIFEST) as url:
        done = run_here(corpus_folder, "reconcile", "sudland", "--service", url)
    assert done.status == 1
    assert told in " ".join(done.err.split())
    assert "0 proposals" not in done.out
    assert not (corpus_folder / LIST).exists()


@pytest.mark.parametrize(
    ("candidate", "row"),
    [
        ({"score": "98.5"}, {"score": "98.5"}),
        ({"score": "much"}, {"score": "0"}),
        ({"score": None, "match": "yes"}, {"score": "0"}),
        ({"score": 1e999}, {"score": "0"}),
        ({"type": 5, "score": 1}, {"description": "5"}),
        ({"type": {"id": "Q1", "name": "state"}}, {"description": "state"}),
        ({"id": "http://www.wikidata.org/entity/Q200"}, {"value": "Q200"}),
        ({"name": "Sud\nland\ud800\u001b[31m"}, {"name": "Sud land\ufffd\ufffd[31m"}),
    ],
)
def test_values_of_other_types_than_the_protocol_has_do_no_harm(
    corpus_folder: Path, candidate: dict[str, object], row: dict[str, str]
) -> None:
    with service(lambda fields: result(**candidate) if "queries" in fields else MANIFEST) as url:
        done = run_here(corpus_folder, "reconcile", "sudland", "--service", url)
    assert done.status == 0, done.err
    (found,) = rows(corpus_folder)
    assert {"entity": "sudland", "value": "Q200", **row}.items() <= found.items()


@pytest.mark.parametrize("begins", [b"", b"HTTP/1.0 200 OK\r\nX: "], ids=["status line", "headers"])
def test_headers_that_come_byte_by_byte_are_waited_for_no_longer_than_the_rest(begins: bytes) -> None:
    is_over, before = Event(), {*enumerate_threads()}

    def drip(listener: socket.socket) -> None:
        asker, _ = listener.accept()
        with asker, suppress(OSError):
            asker.sendall(begins)
            while not is_over.wait(0.05):
                asker.sendall(b"H")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        Thread(target=drip, args=(listener,), daemon=True).start()
        since = monotonic()
        try:
            with pytest.raises(KgError, match=r"does not answer within 0\.3 s"):
                fetch_json(f"http://127.0.0.1:{listener.getsockname()[1]}/", seconds=0.3)
        finally:
            is_over.set()
            for one in {*enumerate_threads()} - before:
                one.join(2)
    assert monotonic() - since < 2
