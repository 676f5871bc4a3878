"""Event dates: what EDTF text is understood, and between which days it lies."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kg.dates import EventDate, InvalidDate, may_overlap, parse_date

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


def bounds(text: str) -> tuple[date | None, date | None]:
    found = parse_date(text)
    assert found.text == text
    return found.earliest, found.latest


def last_day(year: int, month: int) -> date:
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


@given(DAYS)
def test_a_day_lies_on_itself(day: date) -> None:
    assert bounds(day.isoformat()) == (day, day)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_month_lies_between_its_first_and_its_last_day(year: int, month: int) -> None:
    assert bounds(f"{year:04}-{month:02}") == (date(year, month, 1), last_day(year, month))


@given(st.integers(1, 9999))
def test_a_year_lies_between_new_year_and_its_last_day(year: int) -> None:
    assert bounds(f"{year:04}") == (date(year, 1, 1), date(year, 12, 31))


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99))
@example(2017, 2, 29)
@example(2016, 2, 29)
@example(0, 1, 1)
def test_a_plain_day_is_understood_exactly_when_the_calendar_has_it(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        real = date(year, month, day)
    except ValueError:
        with pytest.raises(InvalidDate):
            parse_date(text)
    else:
        assert bounds(text) == (real, real)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2008-21", date(2008, 3, 1), date(2008, 5, 31)),
        ("2008-22", date(2008, 6, 1), date(2008, 8, 31)),
        ("2008-23", date(2008, 9, 1), date(2008, 11, 30)),
        ("2008-24", date(2008, 1, 1), date(2009, 2, 28)),
        ("2007-24", date(2007, 1, 1), date(2008, 2, 29)),
        ("2015-28", date(2015, 1, 1), date(2016, 2, 29)),
        ("2019-30", date(2019, 1, 1), date(2020, 2, 29)),
        ("2019-32", date(2019, 6, 1), date(2019, 8, 31)),
    ],
)
def test_a_season_has_three_months_and_one_over_new_year_may_be_that_before_or_after_it(
    text: str, earliest: date, latest: date
) -> None:
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2017-10-02?", date(2017, 10, 2), date(2017, 10, 2)),
        ("2017-10~", date(2017, 10, 1), date(2017, 10, 31)),
        ("2017%", date(2017, 1, 1), date(2017, 12, 31)),
        ("?2017-~10-02", date(2017, 10, 2), date(2017, 10, 2)),
        ("2017-22?", date(2017, 6, 1), date(2017, 8, 31)),
        ("2017-24~", date(2017, 1, 1), date(2018, 2, 28)),
        ("2017-22?/2017-23%", date(2017, 6, 1), date(2017, 11, 30)),
        ("[2017-22?..2017-10]", date(2017, 6, 1), date(2017, 10, 31)),
    ],
)
def test_doubt_about_a_date_does_not_move_its_bounds(text: str, earliest: date, latest: date) -> None:
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("2017-XX", date(2017, 1, 1), date(2017, 12, 31)),
        ("2017-02-XX", date(2017, 2, 1), date(2017, 2, 28)),
        ("201X-02-29", date(2012, 2, 29), date(2016, 2, 29)),
        ("2017-1X", date(2017, 10, 1), date(2017, 12, 31)),
        ("2017-0X?", date(2017, 1, 1), date(2017, 9, 30)),
        ("2017-1X-3X", date(2017, 10, 30), date(2017, 12, 31)),
        ("2017-10-X1", date(2017, 10, 1), date(2017, 10, 31)),
        ("2017-1X/2018", date(2017, 10, 1), date(2018, 12, 31)),
    ],
)
def test_digits_that_are_not_stated_widen_the_bounds(text: str, earliest: date, latest: date) -> None:
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1950S4", date(1950, 1, 1), date(1950, 12, 31)),
        ("1950S3", date(1950, 1, 1), date(1959, 12, 31)),
        ("1950S2?", date(1900, 1, 1), date(1999, 12, 31)),
        ("0950S1", date(1, 1, 1), date(999, 12, 31)),
        ("1950S2/2001", date(1900, 1, 1), date(2001, 12, 31)),
    ],
)
def test_of_a_year_only_the_significant_digits_are_sure(text: str, earliest: date, latest: date) -> None:
    assert bounds(text) == (earliest, latest)


@given(st.integers(0, 4), DAYS)
def test_a_day_lies_within_every_date_that_states_fewer_of_its_digits(digits: int, day: date) -> None:
    year = f"{day.year:04}"[: 4 - digits] + "X" * digits
    for text in (f"{year}-{day:%m-%d}", f"{year}-{day:%m}-{day:%d}"[:8] + "XX", f"{year}-{day:%m}"):
        earliest, latest = bounds(text)
        assert earliest is None or earliest <= day
        assert latest is None or day <= latest


@pytest.mark.parametrize("text", ["XXXX-06-17", "XXXX-06", "XXXX-02-29", "XXXX-06-17?", "XXXX-~06", "XXXX-22?"])
def test_a_date_of_no_stated_year_has_no_bounds(text: str) -> None:
    assert bounds(text) == (None, None)


@pytest.mark.parametrize("text", ["XXXX-02-30", "XXXX-13-01", "XXXX-06-31"])
def test_a_day_that_no_year_has_is_refused_as_it_is_written(text: str) -> None:
    with pytest.raises(InvalidDate, match=text):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2017-09/2017-10", date(2017, 9, 1), date(2017, 10, 31)),
        ("2017-10-05/2017-10", date(2017, 10, 5), date(2017, 10, 31)),
        ("2008-24/2009-02", date(2008, 1, 1), date(2009, 2, 28)),
        ("1994-07-20/..", date(1994, 7, 20), None),
        ("1994-07-20/", date(1994, 7, 20), None),
        ("../2008", None, date(2008, 12, 31)),
        ("/2008", None, date(2008, 12, 31)),
        ("[2017-09..2017-10]", date(2017, 9, 1), date(2017, 10, 31)),
        ("[..2017]", None, date(2017, 12, 31)),
        ("[2017-09..]", date(2017, 9, 1), None),
        ("{2017,2019}", date(2017, 1, 1), date(2019, 12, 31)),
        ("[2019,2017]", date(2017, 1, 1), date(2019, 12, 31)),
    ],
)
def test_an_interval_or_a_set_lies_between_its_first_and_its_last_day(
    text: str, earliest: date | None, latest: date | None
) -> None:
    assert bounds(text) == (earliest, latest)


@given(DAYS, DAYS)
def test_an_interval_contains_both_its_ends(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert bounds(f"{first}/{last}") == (first, last)


@given(st.dates(date(2, 1, 1)), st.integers(1, 300))
def test_a_reversed_interval_is_refused(last: date, days: int) -> None:
    first = last - timedelta(days=days)
    for text in (f"{last}/{first}", f"[{last}..{first}]"):
        with pytest.raises(InvalidDate, match="ends before it begins"):
            parse_date(text)


@pytest.mark.parametrize("text", ["2017-10/2017-09", "2017/2015-12", "2017-10-02~/2017-09", "2017-22/2017-03"])
def test_an_interval_is_reversed_when_even_its_earliest_beginning_lies_behind_its_end(text: str) -> None:
    with pytest.raises(InvalidDate, match="ends before it begins"):
        parse_date(text)


@pytest.mark.parametrize("text", ["/", "/..", "../", "../.."])
def test_an_interval_without_any_date_says_nothing_and_is_refused(text: str) -> None:
    with pytest.raises(InvalidDate, match="neither a beginning nor an end"):
        parse_date(text)


@pytest.mark.parametrize("text", ["0000", "-0044", "Y17000", "Y1E999999999", "9999-24"])
def test_a_date_outside_the_years_1_to_9999_is_refused(text: str) -> None:
    with pytest.raises(InvalidDate, match="outside the years 1 to 9999"):
        parse_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2017-9",
        "2017-10-2",
        "02.10.2017",
        "3 June",
        "unknown",
        "2017-00",
        "2017-13",
        "2017-2X",
        "2017-02-3X",
        "1950S0",
        "1950S5",
        "1950S2-06",
        "201X-22",
        "XXXX-02-30?",
        "2017??",
        "?2017?",
        "2017/2018?/2019",
        "２０１７",
        "x" * 500,
    ],
)
def test_what_is_no_edtf_is_refused(text: str) -> None:
    with pytest.raises(InvalidDate):
        parse_date(text)


def test_a_month_that_no_year_has_is_named_as_written() -> None:
    with pytest.raises(InvalidDate, match="'2016-13' is not a date: there is no month 13"):
        parse_date("2016-13")


PARTS = [
    "2017",
    "2016-02-30",
    "2008-22",
    "XXXX",
    "1X",
    "-",
    "/",
    "..",
    "[",
    "]",
    "{",
    ",",
    "?",
    "~",
    "T10:00",
    "Y1E9",
    "S2",
]


@given(st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PARTS), max_size=6).map("".join)))
@example("/..00:00/)Z")
@example("2017-1X")
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        found = parse_date(text)
    except InvalidDate:
        found = None
    if found is not None:
        assert found.text == text
        assert found.earliest is None or found.latest is None or found.earliest <= found.latest


def test_a_refused_date_prints_nothing_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InvalidDate):
        parse_date("/..00:00/)Z")
    assert capsys.readouterr().out == ""


def test_a_date_shows_as_it_was_written() -> None:
    assert str(EventDate(text="2008-22")) == "2008-22"


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("1990/1995", "1994", True),
        ("1990/1995", "1996", False),
        ("1996", "1990/1995", False),
        ("1994-07-20/..", "2017-10", True),
        ("1994-07-20/..", "1993", False),
        ("XXXX-06-17", "1993", True),
    ],
)
def test_times_that_cannot_meet_are_told_apart(one: str, other: str, may: bool) -> None:
    assert may_overlap(parse_date(one), parse_date(other)) is may


def test_a_time_not_known_may_be_any() -> None:
    assert may_overlap(None, parse_date("2017"))


MONTHS = {
    **{21: (3, 4, 5), 22: (6, 7, 8), 23: (9, 10, 11), 24: (12, 1, 2)},
    **{25: (3, 4, 5), 26: (6, 7, 8), 27: (9, 10, 11), 28: (12, 1, 2)},
    **{29: (9, 10, 11), 30: (12, 1, 2), 31: (3, 4, 5), 32: (6, 7, 8)},
    **{33: (1, 2, 3), 34: (4, 5, 6), 35: (7, 8, 9), 36: (10, 11, 12)},
    **{37: (1, 2, 3, 4), 38: (5, 6, 7, 8), 39: (9, 10, 11, 12)},
    **{40: (1, 2, 3, 4, 5, 6), 41: (7, 8, 9, 10, 11, 12)},
}
"""The months of each season, quarter, third and half of a year (EDTF, level 2); winters of either end of the year."""

YEARS = st.dates(date(2, 1, 1), date(9998, 12, 31))


@st.composite
def readings(draw: st.DrawFn) -> tuple[str, date]:
    """Return a date that says no more than is true of a day, and that day: it is one of its readings."""
    day = draw(YEARS)
    kind = draw(st.sampled_from(["digits", "season", "significant"]))
    if kind == "significant":
        sure = draw(st.integers(1, 4))
        return f"{day.year:04}"[:sure].ljust(4, draw(st.sampled_from("059"))) + f"S{sure}", day
    if kind == "season":
        parts = [f"{day.year:04}", str(draw(st.sampled_from([one for one, of in MONTHS.items() if day.month in of])))]
    else:
        masks = draw(st.lists(st.booleans(), min_size=8, max_size=8))
        stated = zip(f"{day:%d%m}{day.year:04}"[::-1], masks, strict=True)
        digits = ["X" if is_hidden else digit for digit, is_hidden in stated]
        year, month, of_month = "".join(digits[:4])[::-1], "".join(digits[4:6])[::-1], "".join(digits[6:])[::-1]
        parts = [year, month, of_month][: draw(st.integers(1, 3))]
    marked = [draw(st.sampled_from(["{}", "{}", "{}", "{}?", "{}~", "%{}"])).format(part) for part in parts]
    return "-".join(marked), day


@given(readings())
def test_a_date_contains_each_day_that_it_may_mean(reading: tuple[str, date]) -> None:
    text, day = reading
    assert contains(text, day)


@given(st.tuples(readings(), readings()), st.sampled_from(["{}/{}", "[{}..{}]", "{{{}..{}}}"]))
def test_what_leads_from_one_to_another_contains_each_day_that_either_may_mean(
    ends: tuple[tuple[str, date], tuple[str, date]], form: str
) -> None:
    (first, day), (last, later) = sorted(ends, key=lambda one: one[1])
    assert contains(form.format(first, last), day, later)


@given(st.lists(readings(), min_size=2, max_size=3), st.sampled_from(["[{}]", "{{{}}}", "[..{}]", "[{}..]"]))
def test_a_set_contains_each_day_that_one_of_it_may_mean(found: list[tuple[str, date]], form: str) -> None:
    assert contains(form.format(",".join(text for text, _ in found)), *(day for _, day in found))


@given(readings(), st.sampled_from(["{}/", "{}/..", "/{}", "../{}"]))
def test_an_interval_of_one_known_end_contains_each_day_that_this_may_mean(
    reading: tuple[str, date], form: str
) -> None:
    assert contains(form.format(reading[0]), reading[1])


def contains(text: str, *days: date) -> bool:
    earliest, latest = bounds(text)
    return all((earliest or date.min) <= day <= (latest or date.max) for day in days)


@pytest.mark.parametrize("text", ["2010~", "2010?", "2010-05%", "~2010-05", "2010/2011?", "[2010-05~,2011]"])
def test_a_date_with_a_doubt_about_any_part_is_approximate(text: str) -> None:
    assert parse_date(text).is_approximate
    assert not parse_date(text.translate({ord(sign): None for sign in "?~%"})).is_approximate
