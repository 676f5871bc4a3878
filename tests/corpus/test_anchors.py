"""Anchors: the words of a quote are found where they stand, exactly, or not at all."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kg.corpus.anchors import Anchors, Span
from kg.corpus.folding import folded

LETTERS = "aeo йў ёїé\u0301\u0306\u0308ạ\u0323 각ᄀ\u1161\u11a8 ǅﬁ𝔸\u0958  \n\t\u00a0\u2003.“’—"
BODIES = st.one_of(st.text(max_size=60), st.text(alphabet=LETTERS, max_size=60))


def letters(text: str) -> str:
    """Return what no way of printing changes: letters and figures, without marks of footnotes, in one form."""
    return "".join(sign for sign in folded(text) if sign.isalnum())


def words(body: str, spans: list[Span]) -> list[str]:
    return [body[span.start : span.end] for span in spans]


@given(BODIES, st.data())
def test_words_that_stand_once_are_found_where_they_stand(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    exact = body[start:end]
    needle = folded(exact)
    assume(needle and len(re.findall(f"(?={re.escape(needle)})", folded(body))) == 1)
    assume(is_between_letters(body, start) and is_between_letters(body, end))

    spans = Anchors(body).find(exact)

    assert len(spans) == 1
    assert folded(body[spans[0].start : spans[0].end]) == needle


@given(BODIES, st.text(alphabet=LETTERS, min_size=1, max_size=8))
def test_whatever_is_found_has_the_words_that_were_looked_for(body: str, exact: str) -> None:
    for span in Anchors(body).find(exact):
        assert 0 <= span.start < span.end <= len(body)
        assert letters(body[span.start : span.end]) == letters(exact)


@given(BODIES, st.sampled_from(["NFC", "NFD"]), st.data())
def test_composed_and_decomposed_letters_are_equal(body: str, form: str, data: st.DataObject) -> None:
    """Whole words are taken, so that no letter is cut."""
    parts = body.split()
    assume(parts)
    exact = data.draw(st.sampled_from(parts))
    assume(folded(exact) and folded(body).count(folded(exact)) == 1 and not unicodedata.combining(folded(exact)[0]))
    other = unicodedata.normalize(form, body)  # type: ignore[arg-type]
    here, there = Anchors(body).find(exact), Anchors(other).find(exact)
    assert len(here) == len(there) == 1
    assert folded(words(body, here)[0]) == folded(words(other, there)[0]) == folded(exact)


def is_between_letters(body: str, position: int) -> bool:
    """Return whether a text may be cut at a place without changing either part when it is folded."""
    before, after = body[:position], body[position:]
    nfc = unicodedata.normalize
    whole = nfc("NFC", before) + nfc("NFC", after) == nfc("NFC", body)
    return whole and not (after and unicodedata.combining(unicodedata.normalize("NFD", after)[0]))


def test_runs_of_white_space_are_equal_and_offsets_are_those_of_the_body() -> None:
    body = "# Title\n\nThe  offer was\n  rejected by\u00a0all. It stood."
    assert Anchors(body).find("offer was rejected by all") == [Span(14, 41)]
    assert body[14:41] == "offer was\n  rejected by\u00a0all"
    assert words(body, Anchors(body).find("It stood")) == ["It stood"]


def test_offsets_count_the_code_points_of_a_decomposed_body() -> None:
    """NFD writes й and ў with two code points each: the third word begins at 14, not at 11."""
    body = unicodedata.normalize("NFD", "Той ўзняў  сцяг. Ён моўчкі йшоў.")
    assert body[14:18] == "сцяг"
    assert Anchors(body).find("сцяг") == [Span(14, 18)]
    assert words(body, Anchors(body).find("ўзняў сцяг")) == [unicodedata.normalize("NFD", "ўзняў  сцяг")]
    assert words(body, Anchors(body).find("йшоў")) == [unicodedata.normalize("NFD", "йшоў")]


def test_a_composed_body_is_found_by_decomposed_words() -> None:
    assert Anchors("Той ўзняў сцяг.").find(unicodedata.normalize("NFD", "ўзняў")) == [Span(4, 9)]


def test_signs_beyond_the_basic_plane_count_as_one() -> None:
    assert Anchors("😀😀 peace 😀 talks").find("talks") == [Span(11, 16)]


@pytest.mark.parametrize(
    "lookalike",
    [
        "Sudland's ministry rejected the offer",
        "sudland’s ministry rejected the offer",
        "Sudland’s ministry rejected an offer",
        "Sudland’s ministry rejects the offer",
        "Sudland’s  ministry, rejected the offer",
        "Ѕudland’s ministry rejected the offer",
    ],
)
def test_a_sentence_that_only_looks_alike_is_not_matched(lookalike: str) -> None:
    assert Anchors("# News\n\nSudland’s ministry rejected the offer.").find(lookalike) == []


def test_a_letter_is_not_found_within_a_letter_with_an_accent() -> None:
    for body in ("naïve", unicodedata.normalize("NFD", "naïve"), "о\u0301зера"):
        assert Anchors(body).find("i") == []
        assert Anchors(body).find("о") == []


def test_part_of_a_letter_with_two_accents_is_not_found() -> None:
    for body in ("a\u0323\u0301", "\u1ea1\u0301"):
        assert Anchors(body).find("\u1ea1") == []


def test_words_that_stand_twice_are_found_twice_even_where_they_overlap() -> None:
    assert Anchors("ha ha ha").find("ha ha") == [Span(0, 5), Span(3, 8)]


BODY = "# T\n\nNorland is strong. Sudland is strong at  sea."


def test_a_prefix_chooses_between_equal_words() -> None:
    assert words(BODY, Anchors(BODY).find("is strong", prefix="Sudland")) == ["is strong"]
    assert Anchors(BODY).find("is strong", prefix="Sudland")[0].start == BODY.rindex("is strong")


def test_a_suffix_chooses_between_equal_words() -> None:
    assert Anchors(BODY).find("is strong", suffix="at sea")[0].start == BODY.rindex("is strong")
    assert Anchors(BODY).find("is strong", suffix=". Sudland")[0].start == BODY.index("is strong")


def test_a_prefix_or_suffix_must_stand_directly_beside_the_words() -> None:
    assert Anchors(BODY).find("strong", prefix="Norland") == []
    assert Anchors(BODY).find("strong", suffix="sea") == []


def test_nothing_is_found_without_words() -> None:
    assert Anchors(BODY).find("") == []
    assert Anchors(BODY).find(" \n ") == []
    assert Anchors("").find("x") == []


def nearest(body: str, exact: str) -> str:
    return next((body[one.start : one.end] for one in Anchors(body).nearest(exact)), "")


def test_the_nearest_passage_is_the_one_that_shares_the_most_words() -> None:
    body = "They met in May. Norland will probably close South Haven. The haven is closed."
    assert nearest(body, "Norland will probably shut South Haven") == "Norland will probably close South Haven"


def test_the_nearest_passage_disregards_case_and_signs() -> None:
    assert nearest("The “offer” stands.", "the offer stood.") == "The “offer” stands."


def test_the_nearest_passage_is_found_where_words_stand_without_blanks() -> None:
    body = "今天天气很好。北国总统拒绝了南国的提议。会议结束。"
    assert nearest(body, "北国总统拒绝南国的提议") == "北国总统拒绝了南国的提议"


def test_passages_that_are_alike_are_told_by_likeness_and_do_not_overlap() -> None:
    body = "The offer stood on Monday in Minsk. It rained. The offer stood on Tuesday in Minsk. The offer fell."
    found = Anchors(body).nearest("The offer stands on Tuesday in Minsk", most=2)
    assert [body[one.start : one.end] for one in found] == [
        "The offer stood on Tuesday in Minsk",
        "The offer stood on Monday in Minsk",
    ]


@pytest.mark.parametrize(("body", "exact"), [("", "x"), ("x y", ""), ("one two", "drei vier")])
def test_where_nothing_is_alike_no_passage_is_nearest(body: str, exact: str) -> None:
    assert Anchors(body).nearest(exact) == []


def test_the_words_around_a_place_are_whole() -> None:
    body = "one two three four five six seven eight nine ten eleven"
    span = Anchors(body).find("six")[0]
    before, after = Anchors(body).around(span, width=12)
    assert before == "four five"
    assert after == "seven"
