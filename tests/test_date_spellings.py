"""Dates as people write them: what is proposed for them, each worked out by hand, and what has no proposal."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.date_spellings import has_loose_limits, readings
from kg.dates import InvalidDate, parse_date

DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"]
MONTHS += ["September", "October", "November", "December"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-3-2", "2026-03-02"),
        ("20260302", "2026-03-02"),
        ("2026/03/02", "2026-03-02"),
        ("02.03.2026", "2026-03-02"),
        ("2. 3. 2026", "2026-03-02"),
        ("13/02/2026", "2026-02-13"),
        ("02/13/2026", "2026-02-13"),
        ("03.2026", "2026-03"),
        ("March 2026", "2026-03"),
        ("March 2nd, 2026", "2026-03-02"),
        ("3 June", "XXXX-06-03"),
        ("25.03.", "XXXX-03-25"),
        ("2026/3", "2026-03"),
        ("2020/12", "2020-12"),
        ("Mon, 02 Mar 2026 14:00:00 +0000", "2026-03-02"),
        ("2026-03-02T14:00Z", "2026-03-02"),
        ("2026-03-02 2:00 pm", "2026-03-02"),
        ("Montag, 2. März 2026", "2026-03-02"),
        ("2 fevrier 2026", "2026-02-02"),
        ("2 marca 2026 r.", "2026-03-02"),
        ("2 марта 2026 г.", "2026-03-02"),
        ("2 березня 2026", "2026-03-02"),
        ("2 сакавіка 2026", "2026-03-02"),
        ("summer of 2008", "2008-22"),
        ("лето 2008 года", "2008-22"),
        ("2026-Q1", "2026-33"),
        ("Q4 2026", "2026-36"),
        ("1990s", "199X"),
        ("2.3.89", "1989-03-02"),
        ("mid-2010", "[2010-05..2010-08]"),
        ("early 2010", "[2010-01..2010-04]"),
        ("Ende 2010", "[2010-09..2010-12]"),
        ("early March 2026", "[2026-03-01..2026-03-10]"),
        ("Mitte März 2026", "[2026-03-11..2026-03-20]"),
        ("mi-mars 2026", "[2026-03-11..2026-03-20]"),
        ("na początku marca 2026", "[2026-03-01..2026-03-10]"),
        ("w połowie marca 2026 r.", "[2026-03-11..2026-03-20]"),
        ("в конце февраля 2024 года", "[2024-02-21..2024-02-29]"),
        ("наприкінці березня 2026", "[2026-03-21..2026-03-31]"),
        ("у пачатку сакавіка 2026", "[2026-03-01..2026-03-10]"),
        ("late 1990s", "[1996..1999]"),
        ("first half of 2026", "2026-40"),
        ("second half of March 2026", "[2026-03-16..2026-03-31]"),
        ("third quarter of 2026", "2026-35"),
        ("III квартал 2026", "2026-35"),
        ("19th century", "18XX"),
        ("XIX век", "18XX"),
        ("1990er Jahre", "199X"),
        ("в 1990-х годах", "199X"),
        ("spring 2026", "2026-21"),
        ("au printemps 2026", "2026-21"),
        ("навесні 2026", "2026-21"),
        ("winter 2015/16", "[2015-12..2016-02]"),
        ("March 2026?", "2026-03?"),
        ("2026. 03. 02.", "2026-03-02"),
        ("not before 2010", "[2010..]"),
        ("before 2010", "[..2009]"),
        ("before January 2010", "[..2009-12]"),
        ("before 1 March 2024", "[..2024-02-29]"),
        ("after 2010", "[2011..]"),
        ("after 31 December 2010", "[2011-01-01..]"),
        ("c. 1890", "1890~"),
        ("około 1890", "1890~"),
        ("perhaps 1890", "1890?"),
        ("2026-03-02/open", "2026-03-02/.."),
        ("1985-04-12/unknown", "1985-04-12/"),
        ("between 2017 and 2019", "[2017..2019]"),
        ("２０２６－０３－０２", "2026-03-02"),
        ("٢٠٢٦-٠٣-٠٢", "2026-03-02"),
    ],
)
def test_what_reads_in_one_way_is_proposed_as_edtf(written: str, meant: str) -> None:
    assert readings(written) == (meant,)
    with pytest.raises(InvalidDate) as refused:
        parse_date(written)
    assert refused.value.meant == (meant,)
    assert str(refused.value) == f"'{written}' is not a date; did you mean '{meant}'?"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("03/02/2026", {"2026-02-03", "2026-03-02"}),
        ("02.03.26", {"2026-03-02", "1926-03-02"}),
        ("13/02/26", {"2026-02-13", "1926-02-13"}),
        ("26-03-02", {"2002-03-26", "1902-03-26", "2026-03-02", "1926-03-02"}),
        ("May '26", {"2026-05", "1926-05"}),
        ("2-5 March 2026", {"2026-03-02/2026-03-05", "[2026-03-02..2026-03-05]"}),
        ("28 February – 2 March 2026", {"2026-02-28/2026-03-02", "[2026-02-28..2026-03-02]"}),
        ("March-April 2026", {"2026-03/2026-04", "[2026-03..2026-04]"}),
        ("1900s", {"190X", "19XX"}),
        ("2017-2019", {"2017/2019", "[2017..2019]"}),
        ("from 2017 to 2019", {"2017/2019", "[2017..2019]"}),
        ("since 2010", {"2010/..", "[2010..]"}),
        ("до 2010", {"[..2009]", "[..2010]"}),
        ("2026-W10", {"2026-03-02/2026-03-08", "[2026-03-02..2026-03-08]"}),
    ],
)
def test_what_reads_in_several_ways_is_proposed_in_all_of_them(written: str, meant: set[str]) -> None:
    assert set(readings(written)) == meant


@pytest.mark.parametrize(
    "written",
    [
        *("", "soon", "last week", "19", "Mayor 2020", "30 February 2020", "31.13.26", "1 2 3", "summer", "31/31/2020"),
        *(
            "ju 5",
            "2019-2017",
            "March March 2020",
            "before summer 2010",
            "2026-W60",
            "29 February-2 March 2026",
            "5th quarter 2026",
            "winter 2015/17",
            "x" * 500,
            "9" * 50,
        ),
    ],
)
def test_what_reads_in_no_way_has_no_proposal(written: str) -> None:
    assert readings(written) == ()


@given(DAYS)
def test_a_day_is_proposed_however_it_is_spelled(day: date) -> None:
    month = MONTHS[day.month - 1]
    spellings = [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month[:3]}. {day.day} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%Y%m%d}",
        f"{day.isoformat()} 08:15",
    ]
    assert {readings(one) for one in spellings} == {(day.isoformat(),)}


@given(st.text(max_size=70))
def test_all_that_is_proposed_is_edtf(text: str) -> None:
    for one in readings(text):
        assert parse_date(one).text == one


@given(DAYS, st.sampled_from(["before", "after", "c.", "since", "until", "~", "perhaps"]))
def test_all_that_is_proposed_for_words_before_a_day_is_edtf(day: date, word: str) -> None:
    for one in readings(f"{word} {day.isoformat()}"):
        assert parse_date(one).text == one


@pytest.mark.parametrize("word", ["early", "mid", "late", "first half of", "zweite Hälfte", "fin"])
@given(day=DAYS)
def test_parts_of_years_and_months_are_edtf_within_them(word: str, day: date) -> None:
    for whole in (f"{day.year}", f"{MONTHS[day.month - 1]} {day.year}"):
        (part,) = readings(f"{word} {whole}")
        within, around = parse_date(part), parse_date(readings(whole)[0] if " " in whole else whole)
        bounds = (around.earliest, within.earliest, within.latest, around.latest)
        days = [one for one in bounds if one is not None]
        assert len(days) == len(bounds)
        assert days == sorted(days)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2010/11", {"2010-11", "2010/2011", "[2010..2011]"}),
        ("2003-4", {"2003-04", "2003/2004", "[2003..2004]"}),
        ("2010/13", {"2010/2013", "[2010..2013]"}),
        ("27-Mar-31", {"2031-03-27", "1931-03-27", "2027-03-31", "1927-03-31"}),
        ("2 March 26", {"2026-03-02", "1926-03-02"}),
    ],
)
def test_years_that_are_cut_off_leave_every_reading_open(text: str, meant: set[str]) -> None:
    assert {*readings(text)} == meant


def test_limits_that_nobody_can_know_are_loose() -> None:
    assert all(map(has_loose_limits, ("early 2010", "mid-2010", "late March 2020", "late 1990s")))
    assert not any(map(has_loose_limits, ("H1 2020", "2010", "before 2010", "between 2010 and 2012", "2 March 2020")))
