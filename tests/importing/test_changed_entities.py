"""Entities that changed in their list change here as well, unless somebody edited them or statements would be wrong."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from kg.arguments import NumberValue
from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.model import Entity
from tests.support.command import run_here
from tests.support.importing import bring_in

HEADER = "name,type,aliases,wikidata,seats\n"
HARBOUR, ARLAND = "Free Harbour,Party,FH,Q184,12\n", "Arland,Country,,,\n"


def entities(own: Path) -> dict[str, Entity]:
    corpus = read_corpus(find_corpus(own))
    assert not [one for one in corpus.problems if one.is_error]
    return {**corpus.listed}


def test_an_entity_that_changed_in_its_list_changes_here_and_keeps_its_names(own: Path) -> None:
    bring_in(own, "who.csv", HEADER + HARBOUR + ARLAND)
    bring_in(own, "said.csv", "who,what,whom\nFH,criticizes,Arland\n")
    before = (own / "data/entities.yaml").read_bytes()
    changed = HARBOUR.replace("Party,FH,Q184,12", "Party,Harbour List,Q185,14")
    assert "and so they do here: Free Harbour." in bring_in(own, "who.csv", HEADER + changed + ARLAND)
    harbour = entities(own)["free-harbour"]
    assert {one.text for one in harbour.aliases} == {"FH", "Harbour List"}
    assert [(one.scheme, one.value) for one in harbour.identifiers] == [("wikidata", "Q185")]
    assert [(one.name, one.value) for one in harbour.attributes] == [("seats", NumberValue(number=Decimal(14)))]
    assert "Nothing has changed" in bring_in(own, "who.csv", HEADER + changed + ARLAND)
    assert "and so they do here: Free Harbour." in bring_in(own, "who.csv", HEADER + HARBOUR + ARLAND)
    assert entities(own)["free-harbour"].attributes[0].value == NumberValue(number=Decimal(12))
    run_here(own, "undo", "--yes")
    run_here(own, "undo", "--yes")
    assert (own / "data/entities.yaml").read_bytes() == before


def test_an_entity_that_was_edited_here_stays_and_that_is_told(own: Path) -> None:
    bring_in(own, "who.csv", HEADER + HARBOUR + ARLAND)
    path = own / "data/entities.yaml"
    path.write_text(path.read_text().replace("seats:", "members:"))
    edited = path.read_bytes()
    said = bring_in(own, "who.csv", HEADER + HARBOUR.replace("12", "14") + ARLAND)
    assert "so they stay: Free Harbour." in said
    assert path.read_bytes() == edited


def test_a_type_by_which_statements_would_be_wrong_is_not_taken(own: Path) -> None:
    bring_in(own, "who.csv", HEADER + HARBOUR + ARLAND)
    bring_in(own, "said.csv", "who,what,whom\nFree Harbour,criticizes,Arland\n")
    said = bring_in(own, "who.csv", HEADER + HARBOUR.replace("Party", "Goods") + ARLAND)
    assert "so they stay: Free Harbour." in said
    assert entities(own)["free-harbour"].type == "Party"


def test_an_entity_with_another_name_keeps_the_one_that_statements_use(own: Path) -> None:
    def export(name: str) -> str:
        persons = [{"id": id, "schema": "Person", "properties": {"name": [one]}} for id, one in (("p1", name),)]
        company = {"id": "c1", "schema": "Company", "properties": {"name": ["Fish Ltd"]}}
        owns = {"id": "o1", "schema": "Ownership", "properties": {"owner": ["p1"], "asset": ["c1"]}}
        return "".join(f"{json.dumps(one)}\n" for one in (*persons, company, owns))

    bring_in(own, "export.ijson", export("Ivan Pisar"))
    bring_in(own, "export.ijson", export("Ivan Q. Pisar"))
    person = entities(own)["ivan-pisar"]
    assert (person.label, [one.text for one in person.aliases]) == ("Ivan Q. Pisar", ["Ivan Pisar"])
    [statement] = read_corpus(find_corpus(own)).statements()
    assert str(getattr(statement.subject, "entity", "")) == "ivan-pisar"


def test_a_row_put_above_a_list_of_entities_moves_none_of_them(own: Path) -> None:
    bring_in(own, "who.csv", HEADER + HARBOUR + ARLAND)
    before = (own / "data/entities.yaml").read_text()
    bring_in(own, "who.csv", f"{HEADER}Borland,Country,,,\n{HARBOUR}{ARLAND}")
    assert (own / "data/entities.yaml").read_text().startswith(before)
    assert [*entities(own)] == ["free-harbour", "arland", "borland"]


def test_a_type_that_changes_in_the_kept_mapping_changes_the_entity_unless_it_was_edited_here(own: Path) -> None:
    bring_in(own, "said.csv", "who,what,whom\nArland,criticizes,Borland\n")
    kept, path = own / "data/imports/said.map.yaml", own / "data/entities.yaml"
    assert entities(own)["arland"].type == "Actor"
    proposed = kept.read_text()
    kept.write_text(f"{proposed}entities: {{Arland: NGO}}\n")
    assert "and so they do here: Arland." in bring_in(own, "said.csv")
    assert entities(own)["arland"].type == "NGO"
    kept.write_text(f"{proposed}entities: {{Arland: City}}\n")
    path.write_text(path.read_text().replace("label: Arland", "label: Arland\n    aliases: [Aria]"))
    assert "so they stay: Arland." in bring_in(own, "said.csv")
    assert entities(own)["arland"].type == "NGO"


def test_a_kind_that_the_kept_mapping_takes_for_another_type_changes_its_entities(own: Path) -> None:
    bring_in(own, "who.csv", HEADER + "Free Harbour,group,,,\n")
    assert entities(own)["free-harbour"].type != "NGO"
    kept = own / "data/imports/who.map.yaml"
    kept.write_text(kept.read_text() + "types: {group: NGO}\n")
    assert "and so they do here: Free Harbour." in bring_in(own, "who.csv")
    assert entities(own)["free-harbour"].type == "NGO"


def test_a_type_that_was_corrected_here_stays_without_a_word_while_the_mapping_is_the_same(own: Path) -> None:
    bring_in(own, "said.csv", "who,what,whom\nArland,criticizes,Borland\n")
    path = own / "data/entities.yaml"
    path.write_text(path.read_text().replace("type: Actor\n    label: Arland", "type: NGO\n    label: Arland"))
    assert "these entities" not in bring_in(
        own, "said.csv", "who,what,whom\nArland,criticizes,Borland\nArland,threatens,Borland\n"
    )
    assert entities(own)["arland"].type == "NGO"
