"""Every code of CAMEO and of PLOVER, with the older names of PLOVER, leads to a relation.

``tests/oracles/event_codes.tsv`` lists the codes of CAMEO 1.1b3 (Schrodt 2012), the event types and modes of PLOVER
0.8 as its table of CAMEO codes has them, and the event types of PLOVER 0.5b that were given up since.
"""

from __future__ import annotations

import csv
from collections import defaultdict

import pytest

from kg.corpus.vocabulary_files import read_vocabulary
from kg.finder import find
from kg.vocabulary import Vocabulary
from tests.places import ORACLES


@pytest.fixture(scope="module")
def shipped() -> Vocabulary:
    return read_vocabulary()[0]


def _codes() -> list[tuple[str, str]]:
    with (ORACLES / "event_codes.tsv").open(encoding="utf-8", newline="") as file:
        return [(row["scheme"], row["code"]) for row in csv.DictReader(file, delimiter="\t")]


def _own(vocabulary: Vocabulary) -> dict[tuple[str, str], list[str]]:
    own = defaultdict(list)
    for relation in vocabulary.relations.values():
        for scheme, code in relation.codes.items():
            own[scheme, code].append(relation.id)
    return own


def _covering(vocabulary: Vocabulary) -> dict[tuple[str, str], list[str]]:
    covering = defaultdict(list)
    for relation in vocabulary.relations.values():
        for scheme, codes in relation.covers.items():
            for code in codes:
                covering[scheme, code].append(relation.id)
    return covering


def test_the_list_is_whole() -> None:
    schemes = [scheme for scheme, _ in _codes()]
    assert schemes.count("cameo") == 311  # the published table
    assert len({code for scheme, code in _codes() if scheme == "plover" and "/" not in code}) == 16


def test_every_code_has_its_own_relation_or_one_that_covers_it(shipped: Vocabulary) -> None:
    own, covering = _own(shipped), _covering(shipped)
    assert [code for code in _codes() if not own[code] and len(covering[code]) != 1] == []


def test_no_relation_names_a_code_that_there_is_not(shipped: Vocabulary) -> None:
    known = set(_codes())
    schemes = {scheme for scheme, _ in known}
    named = {*_own(shipped), *_covering(shipped)}
    assert sorted((scheme, code) for scheme, code in named if scheme in schemes and (scheme, code) not in known) == []


def test_the_finder_leads_from_every_code_to_its_relations(shipped: Vocabulary) -> None:
    own, covering = _own(shipped), _covering(shipped)
    for scheme, code in _codes():
        found = {one.relation for one in find(shipped, code)}
        assert {*own[scheme, code], *covering[scheme, code]} <= found, code
        assert found, code


def test_of_several_relations_with_one_code_those_come_first_that_stand_for_others_too(shipped: Vocabulary) -> None:
    assert find(shipped, "010")[0].relation == "states"  # the only one that covers the root 01, too


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("conduct strike or boycott", "strikes"),
        ("express intent to cooperate", "offers"),
        ("unconventional mass violence", "massacres"),
        ("employ aerial weapons", "bombs_from_the_air"),
    ],
)
def test_names_of_codes_lead_to_their_relations(shipped: Vocabulary, words: str, relation: str) -> None:
    assert relation in [one.relation for one in find(shipped, words)[:3]]
