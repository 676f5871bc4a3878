"""Days, months and years in words, the same on every machine."""

from __future__ import annotations

import calendar
import re
from datetime import date

from kg.corpus.phrase import concluded
from kg.dates import InvalidDate, parse_date

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_HEDGES = {"perhaps": "?%", "about": "~%"}
"""How the signs of EDTF for what is uncertain and what is approximate read."""
_SEASON = re.compile(r"([0-9]{4})-(2[1-4])")


def edtf_in_words(text: str | None) -> str:
    """Return a date written as EDTF in words, such as ``about summer 2008``; empty where there is none.

    Args:
        text: The date, or ``None``.
    """
    try:
        time = parse_date(text or "")
    except InvalidDate:
        return text or ""
    season = _SEASON.fullmatch(time.text.rstrip("?~%"))
    words = f"{_SEASONS[season[2]]} {season[1]}" if season else days_in_words(time.earliest, time.latest)
    hedges = [hedge for hedge, signs in _HEDGES.items() if any(sign in time.text for sign in signs)]
    return " ".join([*hedges, words]) if words else ""


def days_in_words(earliest: date | None, latest: date | None) -> str:
    """Return the time between two days in words, such as ``June 2011``; empty where no bound is known.

    Args:
        earliest: First day, or ``None`` where it has no bound.
        latest: Last day, likewise.
    """
    if earliest is None or latest is None:
        if earliest is not None:
            return f"{_day(earliest)} or later"
        return f"{_day(latest)} or earlier" if latest is not None else ""
    if earliest == latest:
        return _day(earliest)
    whole = earliest.day == 1 and latest.day == calendar.monthrange(latest.year, latest.month)[1]
    if whole and (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"{_MONTHS[earliest.month - 1]} {earliest.year}"
    if whole and (earliest.year, earliest.month, latest.month) == (latest.year, 1, 12):
        return str(earliest.year)
    return f"{_day(earliest)} to {_day(latest)}"


def short_day(day: str) -> str:
    """Return a day in words with the first letters of its month; a month or a year as it is."""
    parts = day.split(" ", 2)
    return " ".join([parts[0], parts[1][:3], parts[2]]) if len(parts) > 2 and parts[0].isdecimal() else day


def marked(time: str, *, inferred: bool) -> str:
    """Return a time in words, marked where it is the coder's conclusion; empty where there is none."""
    return concluded(time) if time and inferred else time


def in_brackets(time: str, *, inferred: bool) -> str:
    """Return the same in brackets behind a blank, for use within a sentence."""
    return f" {marked(time, inferred=True) if inferred else f'({time})'}" if time else ""


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
