"""Sentences: where they end, and where a stop ends none."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.sentences import sentences_of
from kg.model import Article


def _article(body: str, language: str = "en") -> Article:
    return Article(id="a", title="", body=body, publisher="p", language=language)


def _sentences(body: str, language: str = "en") -> list[str]:
    return [body[one.start : one.end] for one in sentences_of(_article(body, language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Mr. Vask spoke to J. Tal. Nobody heard.", ["Mr. Vask spoke to J. Tal.", "Nobody heard."]),
        (
            "“Nobody has signed,” she said. “Not yet.” He left!",
            ["“Nobody has signed,” she said.", "“Not yet.”", "He left!"],
        ),
        ("It cost 2.5 million. So what? e.g. this", ["It cost 2.5 million.", "So what? e.g. this"]),
        ("„Nie”? – powiedział. Potem wyszedł.", ["„Nie”?", "– powiedział.", "Potem wyszedł."]),
        ("В 2011 г. он ушёл. Потом вернулся…", ["В 2011 г. он ушёл.", "Потом вернулся…"]),
        ("他走了。她留下了。", ["他走了。", "她留下了。"]),
        ("one line\nthe same paragraph", ["one line\nthe same paragraph"]),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert _sentences(f"# A title. With a stop\n\n{text}")[2:] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie sagte am 4. November, die Klage sei falsch."),
        ("de", "Das gilt bis zum 31. März 2025 und nach dem 3. Treffen, auch im 20. Jahrhundert."),
        ("de", "Er nennt z. B. Stahl, i. d. R. Erz, und Art. 5 Abs. 2 des Vertrags von 44 v. Chr. in Rom."),
        ("en", "On 4. November the court read Art. 5, No. 7 and p. 12 in St. Petersburg."),
        ("pl", "Dnia 4. listopada, po 2. rundzie, sąd uznał art. 5 ust. 2 umowy."),
        ("cs", "Dne 4. listopadu přijel 2. vlak do Prahy."),
    ],
)
def test_ordinals_and_shortened_words_end_no_sentence(language: str, text: str) -> None:
    assert _sentences(f"# Title\n\n{text}", language)[1:] == [text]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Es waren 31. Die Polizei kam.", 2),
        ("de", "Es waren die 31. Er kam.", 2),
        ("en", "There were 31. Nobody came.", 2),
        ("en", "They met in 2024. March came.", 2),
        ("en", "He took vitamin b. Nobody came.", 2),
    ],
)
def test_numbers_and_letters_end_sentences_else(language: str, text: str, count: int) -> None:
    assert len(_sentences(f"# Title\n\n{text}", language)[1:]) == count


def test_the_title_is_told_from_the_rest() -> None:
    article = _article("# A truce?\nFirst line. Second.\n\nNext one.\n")
    places = sentences_of(article)
    assert [article.body[one.start : one.end] for one in places] == ["A truce?", "First line.", "Second.", "Next one."]
    assert [one.is_title for one in places] == [True, False, False, False]
    assert [one.paragraph for one in places] == [0, 1, 1, 2]


@given(st.text(alphabet="ab A.!?\n#“”\u00a0", max_size=60))
def test_sentences_hold_all_words_in_order_and_no_white_space_around(body: str) -> None:
    places = sentences_of(_article(body))
    assert all(body[one.start : one.end].strip() == body[one.start : one.end] != "" for one in places)
    assert all(one.end <= other.start for one, other in pairwise(places))
    held = "".join(body[one.start : one.end] for one in places)
    assert [sign for sign in held if sign.isalpha()] == [sign for sign in body if sign.isalpha()]


def test_a_long_paragraph_takes_time_by_its_length() -> None:
    begun = time.process_time()
    assert len(_sentences("Sentence here. " * 6000)) == 6000  # 0.2 s; by the square of the length it would be 50 s
    assert len(_sentences("a" * 40_000 + ". B")) == 2
    assert time.process_time() - begun < 5
