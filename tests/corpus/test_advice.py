"""What is proposed instead of a relation that does not take its ends: what is near in meaning, or nothing."""

from __future__ import annotations

import pytest

from kg.corpus.paths import CorpusPaths
from kg.corpus.unknown import suggest_fitting
from kg.corpus.vocabulary_files import read_vocabulary
from kg.vocabulary import Vocabulary
from tests.places import ROOT


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return read_vocabulary(CorpusPaths(ROOT))[0]


def test_a_deed_or_a_state_is_not_told_to_be_a_wish_though_its_advice_names_one(vocabulary: Vocabulary) -> None:
    assert "`seeks`" in vocabulary.relations["exports_to"].avoid
    assert suggest_fitting("exports_to", vocabulary, "Country", "Goods") == ()


def test_what_is_near_is_proposed(vocabulary: Vocabulary) -> None:
    assert suggest_fitting("accuses", vocabulary, "Country", "Statement")[0] == "'criticizes'"
    assert "'offers_release' (offers release of)" in suggest_fitting("releases", vocabulary, "Country", "Action")
