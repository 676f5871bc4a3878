"""Relative times: what their words say in days, and what is wrong with others."""

from __future__ import annotations

import pytest

from kg.chronology.relative import InvalidRelativeTime, days_of_months, is_relative, parse_relative

S02 = "anna/news#s02"
_Limit = tuple[str, int | None, int | None, str | None]


def _limits(text: str) -> list[_Limit]:
    time = parse_relative(text, "anna", "news")
    assert str(time) == text
    return [(one.statement, one.least, one.most, one.order) for one in time.limits]


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("3 days before s02", (S02, -3, -3, "before")),
        ("1 day after s02", (S02, 1, 1, "after")),
        ("2 weeks after #s02", (S02, 14, 14, "after")),
        ("1 month after s02", (S02, 28, 31, "after")),
        ("2 months before s02", (S02, -62, -59, "before")),
        ("1 year after s02", (S02, 365, 366, "after")),
        ("within 2 weeks before s02", (S02, -14, 0, "before")),
        ("within 1 month after s02", (S02, 0, 31, "after")),
        ("after s02", (S02, 0, None, "after")),
        ("before s02", (S02, None, 0, "before")),
        ("0 days after s02", (S02, 0, 0, None)),
        ("after other#s02", ("anna/other#s02", 0, None, "after")),
        ("after anna/other#s02", ("anna/other#s02", 0, None, "after")),
    ],
)
def test_words_say_days(text: str, limit: _Limit) -> None:
    assert _limits(text) == [limit]


def test_between_has_two_limits() -> None:
    assert _limits("between s02 and other#s09") == [(S02, 0, None, "after"), ("anna/other#s09", None, 0, "before")]
    assert parse_relative("between s09 and s02", "anna", "news").statements == (S02, "anna/news#s09")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("3 before s02", "names no unit", "days, weeks, months or years"),
        ("-3 days before s02", "is negative", "'before' and 'after'"),
        ("two weeks before s02", "'two' is not a whole number", "2 weeks"),
        ("3 hours before s02", "'hours' is no unit", "days"),
        ("3 dyas before s02", "'dyas' is no unit", "days"),
        ("within 2 weeks of s02", "on which side", "'before' or 'after'"),
        ("3 days before", "is not a relative time", "3 days before s02"),
        ("3 days before s02 or so", "is not a relative time", "3 days before s02"),
        ("between s02", "is not a relative time", "between s03 and s09"),
        ("after bert/news#s02", "another coder", "your own"),
        ("9999999999 years after s02", "beyond the years", "3 days"),
        ("after a/b/c#s02", "not a reference", "article#s02"),
    ],
)
def test_what_is_wrong_is_said_with_a_remedy(text: str, message: str, hint: str) -> None:
    assert is_relative(text)
    with pytest.raises(InvalidRelativeTime) as raised:
        parse_relative(text, "anna", "news")
    assert message in str(raised.value)
    assert hint in raised.value.hint


@pytest.mark.parametrize("text", ["2017-10", "2008-22", "[2017-09..2017-10]", "../2008", "XXXX-06-17", "unknown"])
def test_a_date_is_no_relative_time(text: str) -> None:
    assert not is_relative(text)


@pytest.mark.parametrize(
    ("months", "least", "most"),
    [(0, 0, 0), (1, 28, 31), (2, 59, 62), (3, 89, 92), (12, 365, 366), (4800, 146097, 146097)],
)
def test_months_have_the_days_of_the_calendar(months: int, least: int, most: int) -> None:
    """By hand: the shortest two months in a row are January and February, the longest July and August."""
    assert days_of_months(months) == (least, most)
