"""Verbs that agree, and names that stand for several."""

from __future__ import annotations

import pytest

from kg.corpus.english import Number, label_for, number_of, number_of_all, verb_phrase, without_object
from kg.model import Certainty, Entity, Label, Mode, Polarity
from kg.vocabulary import Vocabulary

ONE, SEVERAL = Number.ONE, Number.SEVERAL
DENIED = Polarity.DENIED


@pytest.mark.parametrize(
    ("label", "many"),
    [
        ("criticizes", "criticize"),
        ("denies", "deny"),
        ("imposes sanctions on", "impose sanctions on"),
        ("passes", "pass"),
        ("reaches", "reach"),
        ("releases", "release"),
        ("is part of", "are part of"),
        ("has a view of", "have a view of"),
        ("goes to", "go to"),
    ],
)
def test_verbs_agree_with_their_subject(label: str, many: str) -> None:
    assert verb_phrase(label, ONE) == label
    assert verb_phrase(label, SEVERAL) == many


@pytest.mark.parametrize(
    ("expected", "mode", "polarity", "certainty"),
    [
        ("does not release", Mode.ACTUAL, DENIED, Certainty.CERTAIN),
        ("tries to release", Mode.ATTEMPTED, Polarity.AFFIRMED, Certainty.CERTAIN),
        ("does not intend to release", Mode.INTENDED, DENIED, Certainty.CERTAIN),
        ("will probably not release", Mode.FORECAST, DENIED, Certainty.PROBABLE),
        ("would perhaps release", Mode.HYPOTHETICAL, Polarity.AFFIRMED, Certainty.POSSIBLE),
        ("perhaps releases", Mode.ACTUAL, Polarity.AFFIRMED, Certainty.POSSIBLE),
        ("probably does not release", Mode.ACTUAL, DENIED, Certainty.PROBABLE),
    ],
)
def test_what_is_not_plainly_so_is_said_in_the_verb(
    expected: str, mode: Mode, polarity: Polarity, certainty: Certainty
) -> None:
    assert verb_phrase("releases", ONE, mode, polarity, certainty) == expected


def test_to_be_takes_its_own_forms() -> None:
    assert verb_phrase("is located in", ONE, polarity=DENIED) == "is not located in"
    assert verb_phrase("is an ally of", SEVERAL, certainty=Certainty.PROBABLE) == "are probably an ally of"
    assert verb_phrase("is at war with", ONE, Mode.FORECAST) == "will be at war with"


def test_what_is_no_verb_or_of_no_known_certainty_is_not_said() -> None:
    assert verb_phrase("precedent of", ONE) is None
    assert verb_phrase("releases", ONE, certainty=Certainty.UNKNOWN) is None


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Belarusian authorities", SEVERAL),
        ("member states of the IMF", SEVERAL),
        ("conditions put forward for Belarus by the IMF", SEVERAL),
        ("reforms demanded by the IMF", SEVERAL),
        ("Russian servicemen", SEVERAL),
        ("Belarusian national media", SEVERAL),
        ("the police", SEVERAL),
        ("third states other than Russia", SEVERAL),
        ("Ukrainian military leadership", ONE),
        ("IMF mission to Belarus", ONE),
        ("release of political prisoners", ONE),
        ("crisis in Belarusian-Ukrainian relations", ONE),
        ("the United States", ONE),
        ("politics", ONE),
        ("press", ONE),
        ("MPS", ONE),
        ("interests of the Ukrainian generals", SEVERAL),
    ],
)
def test_names_stand_for_one_or_for_several(label: str, number: Number, shipped: Vocabulary) -> None:
    assert number_of(_named(label), shipped) is number


def test_what_several_claims_are_together_is_several_where_its_name_lists_them(shipped: Vocabulary) -> None:
    both = {"denotes": ("me/a#s1", "me/a#s2")}
    assert number_of(_named("mistrust and lack of agreement").model_copy(update=both), shipped) is SEVERAL
    assert number_of(_named("situation").model_copy(update=both), shipped) is ONE
    assert number_of(_named("law and order"), shipped) is ONE


def test_of_names_in_other_languages_only_members_tell(shipped: Vocabulary) -> None:
    assert number_of(_named("Grünen Politikers", "de"), shipped) is ONE
    both = Entity(id="x", type="Group", labels=(Label(text="обидва", lang="uk"),), members=("a", "b"))
    assert number_of(both, shipped) is SEVERAL


def test_a_person_is_one_whatever_the_name_ends_in(shipped: Vocabulary) -> None:
    assert number_of(_named("Angela Williams", type="Person"), shipped) is ONE
    assert number_of(_named("Netherlands", type="Country"), shipped) is ONE


def test_what_an_entity_says_of_itself_counts_more_than_its_name(shipped: Vocabulary) -> None:
    assert number_of(_named("Reuters").model_copy(update={"plural": False}), shipped) is ONE
    assert number_of(_named("улады", "be").model_copy(update={"plural": True}), shipped) is SEVERAL


def test_several_subjects_and_claims_as_subjects(shipped: Vocabulary) -> None:
    entities = {"crew": _named("crew"), "unions": _named("unions")}
    assert number_of_all(["crew"], entities, shipped) is ONE
    assert number_of_all(["unions"], entities, shipped) is SEVERAL
    assert number_of_all(["crew", "unions"], entities, shipped) is SEVERAL
    assert number_of_all(["anna/a#s01"], entities, shipped) is ONE


def test_a_label_agrees_where_it_is_a_verb(shipped: Vocabulary) -> None:
    labels = {
        id: label_for(shipped.relations[id], SEVERAL) for id in ("criticizes", "member_of", "relations_worsen_with")
    }
    assert labels == {
        "criticizes": "criticize",
        "member_of": "member of",
        "relations_worsen_with": "relations worsen with",
    }
    assert label_for(shipped.relations["criticizes"], ONE) == "criticizes"


def _named(label: str, lang: str = "en", type: str = "Government") -> Entity:
    return Entity(id="x", type=type, labels=(Label(text=label, lang=lang),))


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        ("ceases_fire", "declares a ceasefire"),
        ("refuses_ceasefire", "refuses a ceasefire"),
        ("goes_on", "goes on"),
        ("mobilizes", "mobilizes"),
    ],
)
def test_a_label_loses_its_last_preposition_where_the_object_is_missing(
    shipped: Vocabulary, relation: str, words: str
) -> None:
    known = shipped.relations[relation]
    assert without_object(known, known.label) == words


@pytest.mark.parametrize(
    ("type", "name", "number"),
    [
        ("Company", "Nordhaven Lines", ONE),
        ("Media", "Estrawia Times", ONE),
        ("Party", "United Greens", SEVERAL),
        ("Company", "Western companies", SEVERAL),
        ("NGO", "Western NGOs", SEVERAL),
        ("Troops", "Border Guards", SEVERAL),
    ],
)
def test_a_proper_name_of_one_body_is_one(type: str, name: str, number: Number, shipped: Vocabulary) -> None:
    body = Entity(id="a", type=type, labels=(Label(text=name, lang="en"),))
    assert number_of(body, shipped) is number
    assert number_of(body.model_copy(update={"plural": True}), shipped) is SEVERAL
