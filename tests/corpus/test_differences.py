"""The first difference between a quote and its article is named so that it can be seen."""

from __future__ import annotations

import pytest

from kg.corpus.differences import first_difference


@pytest.mark.parametrize(
    ("printed", "written", "said"),
    [
        ("He said “no” now", 'He said "no" now', 'the article has “ (U+201C) where you have " (U+0022)'),
        ("Sudland’s word", "Sudland's word", "the article has ’ (U+2019) where you have ' (U+0027)"),
        ("2010–2012 talks", "2010-2012 talks", "the article has – (U+2013) where you have - (U+002D)"),
        (
            "Arland left",
            "\u0410rland left",
            "the article has Latin A (U+0041) in 'Arland' where you have Cyrillic \u0410 (U+0410) in '\u0410rland'",
        ),
        ("it was a м", "it was a m", "the article has Cyrillic м (U+043C) where you have Latin m (U+006D)"),
        ("will close it", "will shut it", "the article has 'close' where you have 'shut'"),
        ("it will not close", "it will close", "the article has 'not' after 'will', which you do not have"),
        ("it will close", "it will not close", "you have 'not' after 'will', which the article does not have"),
        ("will not close", "not close", "the article has 'will' before 'not', which you do not have"),
        ("the talks", "the talks.", "you have . (U+002E) after 'talks', which the article does not have"),
        ("the talks", "thetalks", "the article has 'the talks' where you have 'thetalks'"),
    ],
)
def test_the_first_difference_is_named(printed: str, written: str, said: str) -> None:
    assert first_difference(printed, written) == said


def test_equal_words_do_not_differ() -> None:
    assert first_difference("the talks", "the talks") == ""
