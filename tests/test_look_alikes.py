"""Letters that only look like others are named; names as they are written in many languages give no alarm."""

from __future__ import annotations

import unicodedata

import pytest

from kg.likeness import looking_alike, suggest
from kg.look_alikes import as_seen, joiner_in, letter_named, stranger_in


@pytest.mark.parametrize(
    ("name", "said", "whole"),
    [
        ("\u0430lpha", "Cyrillic \u0430 (U+0430) in the Latin word '\u0430lpha'", "alpha"),
        ("the \u0410rland talks", "Cyrillic \u0410 (U+0410) in the Latin word '\u0410rland'", "the Arland talks"),
        ("Lukashen\u043a\u043e", "Cyrillic \u043a (U+043A) in the Latin word 'Lukashen\u043a\u043e'", "Lukashenko"),
        (
            "P\u043e\u0441\u0441\u0438\u044f",
            "Latin P (U+0050) in the Cyrillic word 'P\u043e\u0441\u0441\u0438\u044f'",
            "Россия",
        ),
        ("Мiнськ", "Latin i (U+0069) in the Cyrillic word 'Мiнськ'", "Мінськ"),
        ("N\u03afkos", "Greek \u03af (U+03AF) in the Latin word 'N\u03afkos'", "Níkos"),
        ("Αθήvα", "Latin v (U+0076) in the Greek word 'Αθήvα'", "Αθήνα"),
        ("COV\u0406D", "Cyrillic \u0406 (U+0406) in the Latin word 'COV\u0406D'", "COVID"),
    ],
)
def test_a_letter_of_another_script_is_named_with_its_word(name: str, said: str, whole: str) -> None:
    stranger = stranger_in(name)
    assert stranger is not None
    assert (stranger.said, stranger.whole) == (said, whole)


def test_a_letter_that_another_script_writes_in_two_signs_is_named_by_both() -> None:
    stranger = stranger_in("Ri\u0477er")
    assert stranger is not None
    assert letter_named(stranger.meant, script=True) == "Latin v\u030f (U+0076 U+030F)"


NAMES = """
    Alexander Lukashenko|Łukaszenko|Nguyễn Phú Trọng|Recep Tayyip Erdoğan|İstanbul|Þórður|Straße|ĳsselmeer
    O’Neil|Côte d’Ivoire
    Александр Лукашенко|Российская Федерация|МИД России|СССР|ЕС|НАТО|ООН|Су-35C|Х-22|ИГИЛ|Ёлкин|Йошкар-Ола
    В. В. Путин|Т-72Б3
    Верховна Рада України|Володимир Зеленський|Київ|Мар’яна Безугла|Збройні сили|її|ПЦУ|Ґонтарева|місто Ізюм|І. Франко
    Рэспубліка Беларусь|Аляксандр Лукашэнка|Ўладзімір|Святлана Ціханоўская|Мінск|ЦВК|Каардынацыйная рада|і інш.
    Κυριάκος Μητσοτάκης|Ελλάδα|ΝΑΤΟ|Βουλή των Ελλήνων|ΣΥΡΙΖΑ|Αλέξης Τσίπρας|Ευρωπαϊκή Ένωση|ΚΚΕ
    中华人民共和国|习近平|北约NATO|日本放送協会|ソニー|东盟10+3|上海A股|金正恩|김정은|NHKスペシャル
    محمد بن سلمان|جامعة الدول العربية|حزب الله|می‌خواهد|جمهوری اسلامی ایران|خامنه‌ای|בנימין נתניהו|ישראל
    अटल बिहारी|क्‍या|สภา
    iPhone'ы|Yota-Россия|VK и Яндекс|Mail.ru Group|S&P 500|Boeing 737|G20|COVID-19|Xi|AfD|5G|Ω Group|β-version|R&D-центр
    Газпром-Media|Саша Baron Cohen|Борис Johnson|ΔT|Србија|Ђоковић|Џон|Македонија
    Қазақстан|Ўзбекистон|Ələt|Хүрэлсүх|Հայաստան
""".replace("\n", "|").split("|")


@pytest.mark.parametrize("name", [name.strip() for name in NAMES if name.strip()])
def test_names_of_many_languages_give_no_alarm(name: str) -> None:
    assert stranger_in(name) is None
    assert joiner_in(name) == ""


def test_no_two_of_them_look_the_same() -> None:
    names = {unicodedata.normalize("NFC", name.strip()) for name in NAMES}
    assert len({as_seen(name) for name in names}) == len(names)


def test_a_joiner_is_noticed_where_it_says_nothing() -> None:
    assert joiner_in("Ar\u200cland") == "\u200c"
    assert joiner_in("Борланд\u200d") == "\u200d"
    assert as_seen("Ar\u200cland") == "Arland"


@pytest.mark.parametrize(
    ("written", "known", "said"),
    [
        (
            "\u0410rland",
            "Arland",
            "did you mean 'Arland'? it has Latin A (U+0041) where you have Cyrillic \u0410 (U+0410)",
        ),
        ("\u0415U", "EU", "did you mean 'EU'? it has Latin E (U+0045) where you have Cyrillic \u0415 (U+0415)"),
        ("O'Neil", "O’Neil", "did you mean 'O’Neil'? it has ’ (U+2019) where you have ' (U+0027)"),
        ("Ar\u200dland", "Arland", "did you mean 'Arland'? it looks the same, but has other signs"),
        ("arland", "Arland", "did you mean 'Arland'?"),
    ],
)
def test_what_looks_the_same_is_proposed_with_the_letter_that_differs(written: str, known: str, said: str) -> None:
    assert suggest(written, ["Borland", known]) == said


def test_words_that_look_different_or_are_equal_are_not_explained() -> None:
    assert looking_alike("Arland", "Arland") == ""
    assert looking_alike("Arland", "Borland") == ""
