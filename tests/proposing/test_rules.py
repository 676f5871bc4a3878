"""Drafts by rules: what each rule finds in sentences, by hand."""

from __future__ import annotations

import pytest

from kg.corpus.vocabulary_files import read_vocabulary
from kg.model import Article, Entity, Label
from kg.proposing import Sentence, by_rules
from kg.proposing.measured import LEAST_FIELD, LEAST_TRIPLE, TRIPLE, Share, filled, of_field, of_triple
from kg.proposing.named import NamesInText
from kg.proposing.rules import RULES, Claim, claims_in
from kg.proposing.seen import seen
from kg.proposing.wording import wording_of

VOCABULARY = read_vocabulary()[0]


def _entity(id: str, type: str, *names: str) -> Entity:
    labels = tuple(Label(text=name, lang="en") for name in names)
    return Entity(id=id, type=type, labels=labels[:1], aliases=labels[1:])


ENTITIES = {
    one.id: one
    for one in (
        _entity("norland", "Country", "Norland"),
        _entity("sudland", "Country", "Sudland"),
        _entity("berg", "Person", "Anna Berg", "Berg"),
        _entity("president", "Office", "President of Norland", "the president of Norland"),
        _entity("treaty", "Document", "harbour treaty"),
    )
}


def _sentence(text: str, language: str = "en") -> Sentence:
    article = Article(id="a", title="", body=text, publisher="p", language=language)
    return Sentence(text=text, start=0, article=article, entities=ENTITIES, vocabulary=VOCABULARY)


def _claims(text: str, language: str = "en") -> list[Claim]:
    wording = wording_of(language)
    assert wording is not None
    return claims_in(seen(_sentence(text, language), wording, NamesInText(ENTITIES.values(), language)))


def _told(text: str, language: str = "en") -> list[dict[str, str]]:
    return [{one.field: one.value for one in claim.told} for claim in _claims(text, language)]


def test_ends_are_the_names_before_and_after_the_words_of_the_relation() -> None:
    (told,) = _told("On Monday Norland accused Sudland.")
    assert told == {"relation": "accuses", "subject": "norland", "object": "sudland"}


def test_a_name_behind_a_preposition_is_no_subject() -> None:
    (told,) = _told("Norland in its dispute with Sudland signed the harbour treaty.")
    assert told["subject"] == "norland"


def test_an_office_beside_a_name_is_held() -> None:
    told = _told("The president of Norland, Anna Berg, accused Sudland.")
    assert told[0] == {"subject": "berg", "relation": "holds_office", "object": "president"}
    assert told[1]["relation"] == "accuses"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Norland did not accuse Sudland.", "polarity", "denied"),
        ("Norland plans to accuse Sudland.", "mode", "intended"),
        ("Norland probably accused Sudland.", "certainty", "probable"),
        ("Norland allegedly accused Sudland.", "author_stance", "doubts"),
        ("On 3 June Norland accused Sudland.", "when", "XXXX-06-03"),
        ("In the summer of 2008 Norland accused Sudland.", "when", "2008-22"),
        ("On June 3, 2011 Norland accused Sudland.", "when", "2011-06-03"),
        ("According to Berg, Norland accused Sudland.", "according_to", "berg"),
        ("Norland accused Sudland, Berg said.", "according_to", "berg"),
    ],
)
def test_words_tell_fields(text: str, field: str, value: str) -> None:
    (claim,) = _claims(text)
    assert {one.field: one.value for one in claim.told}[field] == value


def test_what_is_told_names_the_words_it_came_from() -> None:
    text = "Norland did not accuse Sudland."
    (claim,) = _claims(text)
    words = {one.field: [text[start:end] for start, end in one.words] for one in claim.told}
    assert words == {
        "relation": ["accuse"],
        "subject": ["Norland"],
        "object": ["Sudland"],
        "polarity": ["not"],
    }


def test_inflected_names_are_found_where_a_language_has_them() -> None:
    assert [one.entity.id for one in NamesInText(ENTITIES.values(), "pl").named("wobec Norlandii i Bergowi")] == [
        "norland",
        "berg",
    ]
    assert NamesInText(ENTITIES.values(), "en").named("Norlandish fishermen") == []


def test_a_name_of_several_entities_tells_none_of_them() -> None:
    entities = (_entity("one", "City", "Minsk"), _entity("two", "Government", "Minsk"))
    assert NamesInText(entities, "en").named("Minsk agreed.") == []


def test_the_longest_of_names_within_each_other_is_found() -> None:
    (named,) = NamesInText(ENTITIES.values(), "en").named("the President of Norland")
    assert named.entity.id == "president"


def test_a_language_without_words_for_the_rules_has_no_drafts() -> None:
    assert by_rules.propose(_sentence("Norland accused Sudland.", "fi")) == []


def test_only_what_is_right_often_enough_is_filled_in() -> None:
    for claim in _claims("On 3 June Norland accused Sudland, Berg said."):
        fills = filled(claim)
        assert all(of_field(one).is_enough(LEAST_FIELD) for one in claim.told if one.field in fills)
        assert not fills >= set(TRIPLE) or of_triple(claim).is_enough(LEAST_TRIPLE)


def test_few_cases_are_not_enough_whatever_their_share() -> None:
    assert not Share(4, 4).is_enough(0.6)
    assert Share(3, 5).is_enough(0.6)
    assert not Share(59, 100).is_enough(0.6)


def test_drafts_say_why_in_plain_words() -> None:
    (draft,) = by_rules.propose(_sentence("Norland accused Sudland."))
    assert draft.proposer == "rules"
    assert {one.rule for one in draft.fields} <= set(RULES.values())
    assert all(one.right is None or 0 <= one.right <= 1 for one in draft.fields)
