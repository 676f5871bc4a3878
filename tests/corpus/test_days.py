"""Days, months, seasons and years in words."""

from __future__ import annotations

from datetime import date

import pytest

from kg.corpus.days import days_in_words, edtf_in_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2011-06-17", "17 June 2011"),
        ("2011-06", "June 2011"),
        ("2008-02", "February 2008"),
        ("2008", "2008"),
        ("2008-22", "summer 2008"),
        ("2008-22~", "about summer 2008"),
        ("2024-03~", "about March 2024"),
        ("2024?", "perhaps 2024"),
        ("2024%", "perhaps about 2024"),
        ("XXXX-06-17~", ""),
        ("2017-09-14/2017-09-20", "14 September 2017 to 20 September 2017"),
        ("../2008-05-01", "1 May 2008 or earlier"),
        ("2008-05-01/..", "1 May 2008 or later"),
        ("XXXX-06-17", ""),
        ("no date", "no date"),
        (None, ""),
    ],
)
def test_dates_in_words(text: str | None, words: str) -> None:
    assert edtf_in_words(text) == words


def test_a_span_of_whole_months_is_no_month() -> None:
    assert days_in_words(date(2020, 1, 1), date(2020, 2, 29)) == "1 January 2020 to 29 February 2020"
    assert days_in_words(None, None) == ""
