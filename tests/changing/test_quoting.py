"""What falls off at both ends of a quote, and how words that occur more than once are told from each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.changing.quoting import trimmed, written_quote
from kg.corpus.anchors import Anchors, Span
from kg.corpus.annotation_file import QuoteBlock
from kg.corpus.resolve_quote import resolve_quote
from kg.errors import ChangeRefused


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (" the offer, ", "the offer"),
        ("“They will go home,” she told", "“They will go home,” she told"),
        ("“They will go home", "They will go home"),
        ("they will go home.”", "they will go home"),
        ("front (the Baltic states)", "front (the Baltic states)"),
        ("the Baltic states).", "the Baltic states"),
        ("(or have already done so)", "(or have already done so)"),
        ("rejected “the offer”.", "rejected “the offer”"),
        ("dostawy „gazu”", "dostawy „gazu”"),
        ("die „Frage“", "die „Frage“"),
        ('said "yes"', 'said "yes"'),
        ('said" yes', 'said" yes'),
        ('"yes', "yes"),
        ("the parties’", "the parties’"),
        ("’twas", "’twas"),
    ],
)
def test_what_falls_off_at_both_ends(words: str, left: str) -> None:
    span = trimmed(f"…{words}…", Span(1, 1 + len(words)))
    assert f"…{words}…"[span.start : span.end] == left


def test_there_is_no_quote_without_words() -> None:
    with pytest.raises(ChangeRefused, match="the quote is empty"):
        written_quote([Span(2, 4)], Anchors("a . ."))


@given(
    st.lists(st.sampled_from(["a", "b", "ab", "a,", "b.", "a.\n\n"]), min_size=3, max_size=30),
    st.integers(0, 29),
    st.integers(1, 4),
)
def test_a_quote_that_can_be_written_is_found_where_it_was_taken(words: list[str], first: int, number: int) -> None:
    body = "# title\n\n" + " ".join(words)
    taken = words[first : first + number]
    if not taken:
        return
    start = len("# title\n\n" + "".join(f"{one} " for one in words[:first]))
    span = trimmed(body, Span(start, start + len(" ".join(taken))))
    try:
        written = written_quote([span], Anchors(body))
    except ChangeRefused:
        return
    block = QuoteBlock.model_validate(written) if isinstance(written, dict) else written
    assert isinstance(block, str | QuoteBlock)
    found = resolve_quote(block, Anchors(body), lambda _: None)
    assert found is not None
    assert [(one.start, one.end) for one in found.segments] == [(span.start, span.end)]
