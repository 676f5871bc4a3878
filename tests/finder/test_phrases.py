"""The finder on verb phrases of newspapers: the targets that its page promises, on the half that is held out."""

from __future__ import annotations

import pytest
from finder import clauses, examples, languages, phrases, sentences, share, verbs

from kg.corpus.vocabulary_files import read_vocabulary
from kg.finder import find
from kg.finder.similarity import Similarity
from kg.finder.words import stem, telling
from kg.finder.written_cues import written_cues
from kg.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def shipped() -> Vocabulary:
    return read_vocabulary()[0]


def test_the_list_names_what_there_is_and_reaches_over_all_families(shipped: Vocabulary) -> None:
    asked = phrases()
    usable = {id for id, one in shipped.relations.items() if not one.abstract}
    assert {id for one in (*asked, *clauses(), *sentences()) for id in one.right} - usable == set()
    assert len({one.words for one in asked}) == len(asked) >= 300
    assert sum(one.language == "en" for one in asked) >= 200
    tops = {shipped.ancestors(id)[-1] for one in asked for id in one.right}
    families = {shipped.ancestors(id)[-1] for id, one in shipped.relations.items() if one.abstract}
    assert families <= tops


def test_the_right_relation_is_first_in_ninety_and_among_five_in_ninety_seven_per_cent(shipped: Vocabulary) -> None:
    held_out = [one for one in phrases() if one.is_held_out]
    assert len(held_out) >= 150
    measured = share(held_out, shipped)
    assert measured.first >= 0.90 * measured.asked
    assert measured.first_five >= 0.97 * measured.asked


def test_clauses_by_another_hand_lead_to_their_relations_nearly_as_often(shipped: Vocabulary) -> None:
    """Three clauses of a hundred may be lost from what docs/finder.md says, and not more."""
    asked = clauses()
    assert len({one.words for one in asked}) == len(asked) >= 200
    assert not {one.words for one in asked} & {one.words for one in phrases()}
    measured = share(asked, shipped)
    assert measured.first >= 0.80 * measured.asked
    assert measured.first_five >= 0.91 * measured.asked


def test_phrases_of_other_languages_lead_to_their_relations(shipped: Vocabulary) -> None:
    asked = [one for one in languages() if one.is_held_out]
    assert not {right for one in languages() for right in one.right} - shipped.relations.keys()
    measured = share(asked, shipped)
    assert measured.first >= 0.85 * measured.asked
    assert measured.first_five >= 0.92 * measured.asked


def test_verbs_as_tables_have_them_lead_to_their_relations(shipped: Vocabulary) -> None:
    asked = verbs()
    assert {right for one in asked for right in one.right} <= shipped.relations.keys()
    measured = share(asked, shipped)
    assert measured.asked == 120
    assert measured.first >= 114
    assert measured.first_five == 120


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("backs", "supports"),  # a form of a cue, though it is spelled nearly as the label "hacks"
        ("asks for", "appeals_for"),
        ("предупреждает", "warns_of"),
        ("требует", "demands"),
        ("Accede to demands for change in policy", "grants_reform"),  # as CAMEO calls 0832
        ("Return, release person(s)", "releases"),  # 0841: no French is in it
    ],
)
def test_words_that_once_led_elsewhere(shipped: Vocabulary, said: str, relation: str) -> None:
    assert find(shipped, said)[0].relation == relation


def test_the_examples_lead_to_their_relations(shipped: Vocabulary) -> None:
    measured = share(examples(shipped), shipped)
    assert measured.first_five >= 0.95 * measured.asked


def test_every_word_is_found_again_by_its_stem(shipped: Vocabulary) -> None:
    """Only words that begin like a stem are stemmed; that leaves none of the vocabulary's out."""
    relations = [one for one in shipped.relations.values() if not one.abstract]
    similarity = Similarity(relations, written_cues(shipped, "en"))
    said = {word for one in relations for word in telling(f"{one.label} {one.definition} {one.use}")}
    assert [word for word in said if word not in similarity.forms(stem(word))] == []


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("broke up the picket", "breaks_up"),
        ("rejected the charges", "denies"),
        ("wage cuts", "decreases"),
        ("lack of doctors", "has"),
        ("hardly a surprise", "is_assessed_as"),
        ("challenged the mayor for the leadership", "stands_for_office"),
        ("let the ship pass", "allows_access"),
        ("neither confirmed nor denied", "declines_comment"),
        ("challenged the ruling in court", "sues"),
        ("rejected the offer", "rejects"),
        ("called the strikers selfish", "criticizes"),
        ("collected money for them", "aids_econ"),
        ("plotting a coup", "overthrows"),
        ("hired replacement workers from abroad", "appoints"),
        ("lost two customers to rival ports", "loses"),
        ("paralysed the harbour", "obstructs"),
        ("coincided with a quarrel over trade", "takes_place"),
        ("vows", "promises"),
    ],
)
def test_phrases_whose_noun_or_verb_alone_points_elsewhere(shipped: Vocabulary, words: str, relation: str) -> None:
    assert find(shipped, words)[0].relation == relation


@pytest.mark.parametrize(
    ("words", "relation", "opposite"),
    [
        ("doubt that the truce will last", "comments_pessimistically_on", "trusts"),
        ("has no doubt about his honesty", "trusts", ""),
        ("would not be blackmailed", "refuses_to_yield", ""),
        ("gave up its demand for a shorter week", "drops_demand", ""),
        ("gave in to the strikers", "yields", "drops_demand"),
    ],
)
def test_what_a_negation_or_a_verb_of_giving_up_turns_round(
    shipped: Vocabulary, words: str, relation: str, opposite: str
) -> None:
    """``no doubt`` in a cue makes no ``doubt`` a sign of trust."""
    found = find(shipped, words)
    assert found[0].relation == relation
    assert opposite not in [one.relation for one in found[:5]]


def test_a_name_of_several_words_is_no_verb(shipped: Vocabulary) -> None:
    found = find(shipped, "urged Korvia to let the Red Cross into the prison")
    assert found[0].relation == "appeals_for"
    assert "crosses" not in [one.relation for one in found]


def test_capitals_of_a_headline_and_of_german_nouns_make_no_names(shipped: Vocabulary) -> None:
    assert find(shipped, "Minister Threatens Sanctions")[0].relation == "threatens_sanctions_on"
    german = "wirft der Regierung Moskaus Wortbruch vor"
    assert find(shipped, german) == find(shipped, german, language="de")


@pytest.mark.parametrize("words", ["paralysed Norland's largest harbour", "paralysed Norland’s largest harbour"])
def test_an_ending_of_english_is_no_french_word(shipped: Vocabulary, words: str) -> None:
    """``s'`` stands before French verbs; behind an apostrophe it is English."""
    assert find(shipped, words)[0].relation == "obstructs"


@pytest.mark.parametrize("words", ["despite", "hard"])
def test_words_that_lead_nowhere(shipped: Vocabulary, words: str) -> None:
    assert find(shipped, words) == ()
