"""The command ``kg find`` and what it is in Python."""

from __future__ import annotations

import json

import polars
import pytest

from kg.errors import NameNotFound
from kg.project import Project
from tests.places import FIRST
from tests.support.command import run_here


def test_relations_are_told_with_their_advice() -> None:
    found = run_here(FIRST, "find", "praised", "the", "army")
    assert found.status == 0, found.err
    lines = found.out.splitlines()
    assert lines[1] == "1. praises  (praises)"
    assert [line.split()[0] for line in lines[2:8] if line[:1].strip()] == ["use", "not", "example", "why"]


def test_as_csv_they_have_four_columns() -> None:
    found = run_here(FIRST, "find", "190", "--format", "csv")
    assert found.out == "relation,label,score,why\nattacks,attacks,80.0,its code is 190\n"


def test_as_json_and_in_python_they_are_the_same(first: Project) -> None:
    found = run_here(FIRST, "find", "praised", "the", "army", "--limit", "3", "--format", "json")
    frame = first.find("praised the army")
    assert isinstance(frame, polars.DataFrame)
    assert json.loads(found.out) == frame.head(3).to_dicts()
    assert frame["relation"][0] == "praises"


def test_an_end_may_be_a_type_or_an_entity(first: Project) -> None:
    by_type = first.found("releases", subject="Person", object="population group")
    by_entity = first.found("releases", subject="Lukashenko", object="PopulationGroup")
    assert by_type == by_entity
    assert by_type[0].fits


def test_what_cannot_be_an_end_is_a_sentence(first: Project) -> None:
    with pytest.raises(NameNotFound, match="did you mean 'Country'"):
        first.find("praises", subject="Contry")
    found = run_here(FIRST, "find", "praises", "--object", "Contry")
    assert found.status == 1
    assert found.err == "kg: no type and no entity is called 'Contry'; did you mean 'Country'?\n"


def test_roles_and_types_that_the_words_name_are_told_too() -> None:
    assert "A role: in exchange for  (in_exchange_for)" in run_here(FIRST, "find", "loans in exchange for reforms").out
    assert "A type: trade union  (TradeUnion)" in run_here(FIRST, "find", "trade", "union").out
    assert "A role: " not in run_here(FIRST, "find", "spoke to them").out  # "to" is in every other sentence


def test_nothing_found_leads_to_the_families() -> None:
    found = run_here(FIRST, "find", "xyzzy")
    assert found.status == 0
    assert "Nothing in the vocabulary is like these words; it knows words in be, de, en, fr, pl, ru, uk." in found.out
    assert "kg codebook" in found.out


def test_the_codebook_shows_every_relation_that_there_is(first: Project) -> None:
    shown = run_here(FIRST, "codebook")
    assert shown.status == 0, shown.err
    words = {word.strip("()[],") for word in shown.out.split()}
    assert {*first.corpus.vocabulary.relations, *first.corpus.vocabulary.roles} <= words
    assert "[meets] (consults (phones," in shown.out


def test_the_codebook_shows_one_relation_with_the_narrower_ones() -> None:
    shown = run_here(FIRST, "codebook", "meets").out
    assert shown.splitlines()[1] == "meets  (meets)"
    assert "Narrower relations" in shown
    assert "046, CONSULT" in shown
    assert "kind     act\n" in shown
    assert "kind     state, symmetric: it holds both ways\n" in run_here(FIRST, "codebook", "at_war_with").out
    assert run_here(FIRST, "codebook", "Offices").err == "kg: the vocabulary has no 'Offices'; did you mean 'office'?\n"
