"""Sentences: where they end, and where a stop ends none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.sentences import sentences_of
from kg.model import Article


def _article(body: str) -> Article:
    return Article(id="a", title="", body=body, publisher="p")


def _sentences(body: str) -> list[str]:
    return [body[one.start : one.end] for one in sentences_of(_article(body))]


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
