"""Names: an id, a label or an alias leads to exactly one entity, or it is said why not."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.names import Names, names_of
from kg.model import Entity, Label


def label(text: str, lang: str = "en") -> Label:
    return Label(text=text, lang=lang)


@pytest.fixture
def names(make_entity: Callable[..., Entity]) -> Names:
    entities = [
        make_entity(
            "norland", labels=(label("Norland"), label("Нарландыя", "be")), aliases=(label("Kingdom of Norland"),)
        ),
        make_entity("government-of-norland", labels=(label("government"),), aliases=(label("Nordhaven"),)),
        make_entity("nordhaven", "Place", labels=(label("Nordhaven"),)),
        make_entity("флот", labels=(label("Южны флот", "be"),)),
    ]
    return Names(entities)


@pytest.mark.parametrize("name", ["norland", "Norland", "Нарландыя", "Kingdom of Norland"])
def test_an_entity_is_found_by_id_by_a_label_in_any_language_and_by_alias(names: Names, name: str) -> None:
    assert names.candidates(name) == ("norland",)


@pytest.mark.parametrize("name", ["Kingdom  of\nNorland", " Norland ", "Kingdom of\u00a0Norland"])
def test_runs_of_white_space_in_a_name_are_equal(names: Names, name: str) -> None:
    assert names.candidates(name) == ("norland",)


@pytest.mark.parametrize("name", ["флот", "Южны флот", "Нарландыя"])
def test_composed_and_decomposed_names_are_equal(names: Names, name: str) -> None:
    assert names.candidates(unicodedata.normalize("NFD", name)) == names.candidates(name) != ()


@pytest.mark.parametrize("name", ["NORLAND", "kingdom of norland", "Norlan", ""])
def test_case_and_letters_count(names: Names, name: str) -> None:
    assert names.candidates(name) == ()


def test_a_name_of_two_entities_leads_to_both(names: Names) -> None:
    assert names.candidates("Nordhaven") == ("government-of-norland", "nordhaven")


def test_an_id_that_is_another_ones_alias_but_for_its_case_is_not_ambiguous(names: Names) -> None:
    assert names.candidates("nordhaven") == ("nordhaven",)


def test_local_entities_of_two_files_with_one_id_are_both_meant(make_entity: Callable[..., Entity]) -> None:
    crews = [make_entity(f"anna/{article}/crew", labels=(label("the crew"),)) for article in ("one", "two")]
    assert Names(crews).candidates("crew") == ("anna/one/crew", "anna/two/crew")


def test_an_id_names_its_own_entity_whatever_else_bears_it(make_entity: Callable[..., Entity]) -> None:
    city = make_entity("minsk", labels=(label("city of Minsk"),))
    government = make_entity("government", labels=(label("government"),), aliases=(label("minsk"),))
    assert Names([government, city]).candidates("minsk") == ("minsk",)


def test_an_entity_that_has_one_name_twice_bears_it_once(make_entity: Callable[..., Entity]) -> None:
    twice = make_entity("talks", labels=(label("talks"),), aliases=(label("talks"), label("talks", "be")))
    assert Names([twice]).candidates("talks") == ("talks",)


def test_local_names_come_before_those_of_the_corpus(names: Names, make_entity: Callable[..., Entity]) -> None:
    local = make_entity("anna/news/crew", local=True, labels=(label("Norland"),))
    within = Names([local], beyond=names)
    assert within.candidates("crew") == ("anna/news/crew",)
    assert within.candidates("Norland") == ("anna/news/crew", "norland")
    assert within.candidates("Kingdom of Norland") == ("norland",)
    assert names.candidates("crew") == ()


def test_a_local_entity_is_called_by_the_last_part_of_its_id(make_entity: Callable[..., Entity]) -> None:
    assert names_of(make_entity("anna/news/crew", labels=(label("the crew"),))) == {"crew", "the crew"}


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("Kingdom of Nordland", "did you mean 'Kingdom of Norland'?"),
        ("KINGDOM OF NORLAND", "did you mean 'Kingdom of Norland'?"),
        ("Нарландия", "did you mean 'Нарландыя'?"),
        ("zzz", ""),
    ],
)
def test_the_nearest_name_is_suggested(names: Names, written: str, hint: str) -> None:
    assert names.suggest(written) == hint


def test_names_beyond_the_file_are_suggested_too(names: Names, make_entity: Callable[..., Entity]) -> None:
    within = Names([make_entity("anna/news/crew")], beyond=names)
    assert within.suggest("Kingdom of Nordland") == "did you mean 'Kingdom of Norland'?"


@given(st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=5))
def test_every_name_of_an_entity_leads_back_to_it(texts: list[str]) -> None:
    entity = Entity(id="one", type="Thing", labels=tuple(label(text) for text in texts))
    names = Names([entity])
    assert all(names.candidates(text) == ("one",) for text in [*texts, "one"])


def labelled(id: str, **labels: str) -> Entity:
    return Entity(id=id, type="Union", labels=tuple(Label(text=text, lang=lang) for lang, text in labels.items()))


def test_names_of_two_entities_that_only_look_the_same_are_twins_in_one_language() -> None:
    other = labelled("beta", en="\u0410lpha")
    names = Names([labelled("union", ru="ЕС"), labelled("alpha", en="Alpha"), other, labelled("commission", en="EC")])
    assert names.twin("EC", "en", "commission") is None
    assert names.twin("EC", "ru", "commission") == ("ЕС", "union")
    assert names.twin("\u0410lpha", "en", "beta") == ("Alpha", "alpha")
    assert names.twin("Alpha", "en", "alpha") is None, "the first of two has no warning"
    assert names.twin("Alpha", "en", "commission") == ("\u0410lpha", "beta"), "the same name is another problem"
    assert Names([], names).twin("\u0430lpha", "", "me/a/x") == ("alpha", "alpha")
