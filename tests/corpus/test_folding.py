"""What counts as equal in quotes and names, and that the way back leads to the words as printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.anchors import Anchors
from kg.corpus.folding import Folded, folded, plain, without_silent

SIGNS = "ab 1é\u0301ﬃ\u00ad\u200b\u200c*_[]()^>\\&;.-‐\n\t²Ａｶﾞﷺ\ufeff\u202b"


def found(body: str, exact: str) -> list[str]:
    return [body[span.start : span.end] for span in Anchors(body).find(exact)]


@given(st.one_of(st.text(max_size=40), st.text(alphabet=SIGNS, max_size=40)))
def test_a_text_folds_as_its_words_do(body: str) -> None:
    assert Folded(body).text == folded(body)
    assert Folded(body, is_plain=True).text == plain(body)


@given(st.text(alphabet=SIGNS, max_size=40), st.data())
def test_the_way_back_gives_the_words_that_were_folded(body: str, data: st.DataObject) -> None:
    reading = Folded(body)
    start = data.draw(st.integers(0, len(reading.text)))
    end = data.draw(st.integers(start, len(reading.text)))
    first, last = reading.start(start), reading.end(end)
    if start < end and first is not None and last is not None:
        assert folded("." + body[first:last] + ".") == folded("." + reading.text[start:end] + ".")


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("The minis\u00adter criti\u00adcized", "The minister criticized"),
        ("re\u200bjects the pro\u2060posal", "rejects the proposal"),
        ("of\ufb01cial o\ufb03ce", "official office"),
        ("ＡＢ１２ signed", "AB12 signed"),
        ("ﾃﾞﾓ", "デモ"),
        ("\u202bبورلاند\u202c يوم", "بورلاند يوم"),
        ("\ufe91\ufeee\ufead\ufedf\ufe8e\ufee7\ufeaa", "بورلاند"),
        ("Cafe\u0301 5\u202f000", "Café 5 000"),
    ],
)
def test_signs_that_say_nothing_and_forms_of_letters_are_equal(printed: str, typed: str) -> None:
    body = f"# T\n\nBefore. {printed} after."
    assert found(body, typed) == [printed.removeprefix("\u202b")]
    assert found(f"# T\n\nBefore. {typed} after.", printed) == [typed]


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("signed the co-\noperation pact", "signed the cooperation pact"),
        ("signed the co-\n  operation pact", "signed the co-operation pact"),
        ("the Norland-\nSudland talks in the capi-\ntal", "the Norland-Sudland talks in the capital"),
        ("the minis\u00ad\nter", "the minister"),
        ("imposed sanctions[^1] on Borland", "imposed sanctions on Borland"),
        ("imposed sanctions[12] on Borland", "imposed sanctions on Borland"),
        ("imposed sanctions[1, 3–5][7] on Borland", "imposed sanctions on Borland"),
        ("imposed sanctions¹² on Borland", "imposed sanctions on Borland"),
        ("He left.³ She stayed", "He left. She stayed"),
        ("Arland **criticizes** Borland over *fishing* rights", "Arland criticizes Borland over fishing rights"),
        ("Arland __now__ _rejects_ it", "Arland now rejects it"),
        ("Arland [threatens](https://example.org/x_(y)) Borland", "Arland threatens Borland"),
        ("Arland [**threatens**][ref] Borland", "Arland threatens Borland"),
        ("Arland &amp; Borland&nbsp;hold", "Arland & Borland hold"),
        ("Arland\n> rejects it", "Arland rejects it"),
        (r"paid 5\$ for \[it\]", "paid 5$ for [it]"),
    ],
)
def test_what_is_set_around_words_is_seen_through(printed: str, typed: str) -> None:
    body = f"# T\n\nBefore. {printed} after."
    assert found(body, typed) == [printed]
    assert found(body, printed) == [printed]


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("re-sign the pact", "resign the pact"),
        ("resign the pact", "re-sign the pact"),
        ("2-\n3 years", "23 years"),
        ("10⁶ people on 5 km² of land", "10 people"),
        ("on 5 km² of land", "on 5 km of land"),
        ("½ of them", "1/2 of them"),
        ("said [12] men died", "said men died"),
        ("the snake_case law", "the snakecase law"),
        ("2*3 is it", "23 is it"),
        ("~~not~~ agreed", "agreed to"),
        ("می\u200cخواهد", "میخواهد"),
    ],
)
def test_what_says_something_is_not_seen_through(printed: str, typed: str) -> None:
    assert found(f"# T\n\nBefore. {printed} after.", typed) == []


def test_part_of_a_ligature_is_not_found() -> None:
    assert found("the o\ufb03ce", "of") == []
    assert found("the o\ufb03ce", "ice") == []


def test_words_as_printed_come_before_words_with_marks() -> None:
    body = "Arland **threatens** Borland. Later Arland threatens Borland."
    assert [span.start for span in Anchors(body).find("Arland threatens Borland")] == [body.rindex("Arland")]
    assert [span.start for span in Anchors(body).find("Arland **threatens** Borland")] == [0]


def test_a_prefix_is_seen_through_marks_as_well() -> None:
    body = "In *Minsk* it is **so**. In Oslo it is **so**."
    assert found(body, "it is so") == ["it is **so"] * 2
    assert Anchors(body).find("it is so", prefix="Minsk")[0].start == body.index("it is")


def test_names_are_read_without_signs_that_say_nothing() -> None:
    assert without_silent("Est\u200eland \u00ad\u202b\u200b\ufeff") == "Estland "
    assert without_silent("می\u200cخواهد") == "می\u200cخواهد"
