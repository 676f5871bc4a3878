"""Names across scripts and by surname: what reads alike, and which entity is proposed for it."""

from __future__ import annotations

import pytest

from kg.corpus.names import Names
from kg.corpus.romanized import romanized
from kg.model import Entity, Label


def entity(id: str, *labels: str) -> Entity:
    return Entity(id=id, type="Person", labels=tuple(Label(text=label, lang="en") for label in labels))


NAMES = Names(
    [
        entity("e1", "President Alexander Lukashenko"),
        entity("e3", "Vladimir Putin"),
        entity("e2", "Володимир Зеленський"),
        entity("anna", "Anna Petrova"),
        entity("boris", "Boris Georgievich Petrova"),
        entity("release", "unconditional release of all prisoners"),
    ]
)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Путин", "Putin", "PUTIN"),
        ("Лукашенко", "Lukashenko", "Łukaszenko"),
        ("Зеленский", "Zelensky", "Zelenskyy", "Зеленський"),
        ("Шевчук", "Szewczuk", "Schewtschuk", "Shevchuk"),
        ("Μητσοτάκης", "Mitsotakis"),
        ("სააკაშვილი", "Saakashvili"),
    ],
)
def test_spellings_of_one_name_read_alike(spellings: tuple[str, ...]) -> None:
    assert len({romanized(one) for one in spellings}) == 1


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Лукашенко", "'President Alexander Lukashenko'"),
        ("Лукашэнка", "'President Alexander Lukashenko'"),
        ("Łukaszenka", "'President Alexander Lukashenko'"),
        ("Mr Lukashenko", "'President Alexander Lukashenko'"),
        ("Путин", "'Vladimir Putin'"),
        ("Zelenskyy", "'Володимир Зеленський'"),
    ],
)
def test_a_name_in_another_script_or_by_surname_is_proposed(written: str, meant: str) -> None:
    assert NAMES.name_problem(written)[2] == f"did you mean {meant}?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("محمد بن سلمان", "Mohammed bin Salman"),
        ("بشار الأسد", "Bashar al-Assad"),
        ("حزب الله", "Hezbollah"),
        ("شيخ حسينة", "Sheikh Hasina"),
        ("خامنه\u200cای", "Khamenei"),
        ("בנימין נתניהו", "Benjamin Netanyahu"),
        ("נתניהו", "Benjamin Netanyahu"),
        ("अटल बिहारी वाजपेयी", "Atal Behari Vajpayee"),
        ("नरेंद्र मोदी", "Narendra Modi"),
        ("শেখ হাসিনা", "Sheikh Hasina"),
        ("김정은", "Kim Jong-un"),
        ("ዐቢይ አህመድ", "Abiy Ahmed"),
        ("Նիկոլ Փաշինյան", "Nikol Pashinyan"),
    ],
)
def test_a_name_is_proposed_by_its_consonants_from_scripts_that_write_no_or_other_vowels(one: str, other: str) -> None:
    others = [
        entity("e3", "Vladimir Putin"),
        entity("e4", "خليفة حفتر"),
        entity("e5", "הרצליה"),
        entity("e6", "박근혜"),
    ]
    assert Names([*others, entity("e1", other)]).meant(one) == f"did you mean '{other}'?"
    if len(one.split()) == len(other.split()):
        assert Names([*others, entity("e1", one)]).meant(other) == f"did you mean '{one}'?"


@pytest.mark.parametrize("written", ["中华人民共和国", "أنور السادات", "מנחם בגין", "ソ", "김대중"])
def test_a_name_of_other_consonants_has_no_proposal(written: str) -> None:
    assert (
        Names([entity("e3", "Vladimir Putin"), entity("e9", "Mohammed bin Salman"), entity("e8", "China")]).meant(
            written
        )
        == ""
    )


def test_a_surname_that_two_have_proposes_both() -> None:
    names = Names([entity("a", "Anna Maria Theresia Novak"), entity("b", "Boris Georgievich Novak")])
    assert names.meant("Новак") == "did you mean 'Anna Maria Theresia Novak' or 'Boris Georgievich Novak'?"


@pytest.mark.parametrize("written", ["Мельник", "trial of prisoners", "", "x"])
def test_a_name_like_none_has_no_proposal(written: str) -> None:
    assert NAMES.meant(written) == ""


def test_local_names_are_proposed_beside_those_of_the_corpus() -> None:
    local = Names([entity("a/melnik", "Andrii Melnyk")], NAMES)
    assert local.meant("Мельник") == "did you mean 'Andrii Melnyk'?"
    assert local.meant("Путин") == "did you mean 'Vladimir Putin'?"
