"""Event dates: EDTF text and the days between which it lies.

Plain dates are read by the standard library, everything else by the ``edtf`` package, which follows the
Extended Date/Time Format of the Library of Congress (ISO 8601-2:2019).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from contextlib import redirect_stdout
from datetime import date
from functools import lru_cache
from io import StringIO
from typing import Any

from pydantic import BaseModel, ConfigDict

__all__ = ["EventDate", "InvalidDate", "may_overlap", "parse_date"]

_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_WINTER = re.compile(r"([0-9]{4})-(?:24|28)")
_YEARLESS = re.compile(r"XXXX-[0-9]{2}(-[0-9]{2})?")
_FAR_YEAR = re.compile(r"Y-?[0-9]")
_ENDLESS = re.compile(r"(\.\.)?/(\.\..*)?")
_BOUNDS = tuple[date | None, date | None]
_LONGEST = 200


class InvalidDate(ValueError):
    """A text that is no EDTF date, or one that cannot be."""


class EventDate(BaseModel):
    """A date as written, with the days that bound it.

    Args:
        text: EDTF, e.g. ``2008-22`` (summer 2008), ``XXXX-06-17`` (a day of no stated year),
            ``2017-09/2017-10`` (throughout), ``[2017-09..2017-10]`` (some day within).
        earliest: First day it can lie on, or ``None`` where it has no bound.
        latest: Last day it can lie on, or ``None`` where it has no bound.
    """

    model_config = ConfigDict(frozen=True)

    text: str
    earliest: date | None = None
    latest: date | None = None

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.text


@lru_cache(maxsize=65536)
def parse_date(text: str) -> EventDate:
    """Return a date from its EDTF text.

    Qualifiers (``?``, ``~``, ``%``) do not move the bounds. Seasons are those of the northern hemisphere; the
    winter of a year begins in its December. A year that is not stated at all leaves both bounds open.

    Args:
        text: EDTF of level 0, 1 or 2 in the years 1 to 9999.

    Raises:
        InvalidDate: The text is no EDTF, lies outside those years, or ends before it begins.
    """
    earliest, latest = _bounds(text)
    if earliest is not None and latest is not None and earliest > latest:
        raise InvalidDate(f"'{text}' ends before it begins")
    return EventDate(text=text, earliest=earliest, latest=latest)


def may_overlap(one: EventDate | None, other: EventDate | None) -> bool:
    """Return whether two times may have a day in common; a time that is not known, or an open end, may be any."""
    if one is None or other is None:
        return True
    for first, second in ((one, other), (other, one)):
        if first.latest is not None and second.earliest is not None and first.latest < second.earliest:
            return False
    return True


def _bounds(text: str) -> _BOUNDS:
    plain = _PLAIN.fullmatch(text)
    if plain:
        return _plain_bounds(text, *(int(part) if part else None for part in plain.groups()))
    if len(text) > _LONGEST:
        raise InvalidDate(f"'{text[:20]}…' is too long for a date")
    if _FAR_YEAR.match(text):
        raise InvalidDate(f"'{text}' lies outside the years 1 to 9999")
    if _ENDLESS.fullmatch(text):
        raise InvalidDate(f"'{text}' has neither a beginning nor an end")
    if text.startswith(("[", "{")):
        _parse(text)
        return _hull([_range_bounds(piece.strip(), "..") for piece in text[1:-1].split(",")])
    _parse(text)
    if "/" in text:
        return _range_bounds(text, "/")
    return _single_bounds(text)


def _plain_bounds(text: str, year: int | None, month: int | None, day: int | None) -> _BOUNDS:
    if not year:
        raise InvalidDate(f"'{text}' lies outside the years 1 to 9999")
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if month > 12:
        if day is not None:
            raise InvalidDate(f"'{text}' is no date: there is no month {month:02}")
        _parse(text)
        return _single_bounds(text)
    try:
        if day is not None:
            only = date(year, month, day)
            return only, only
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    except (ValueError, calendar.IllegalMonthError):
        raise InvalidDate(f"'{text}' is no date: there is no such day") from None


def _range_bounds(text: str, separator: str) -> _BOUNDS:
    first, found, last = text.partition(separator)
    if not found:
        return _single_bounds(text)
    earliest = _single_bounds(first) if first not in ("", "..") else (None, None)
    latest = _single_bounds(last) if last not in ("", "..") else (None, None)
    if earliest[0] is not None and latest[1] is not None and earliest[0] > latest[1]:
        raise InvalidDate(f"'{text}' ends before it begins")
    return earliest[0], latest[1]


def _single_bounds(text: str) -> _BOUNDS:
    plain = _PLAIN.fullmatch(text)
    if plain and (plain[2] is None or int(plain[2]) <= 12):
        return _plain_bounds(text, *(int(part) if part else None for part in plain.groups()))
    winter = _WINTER.fullmatch(text.rstrip("?~%"))
    if winter:
        year = int(winter[1])
        if year == date.max.year:
            raise InvalidDate(f"'{text}' lies outside the years 1 to 9999")
        return date(year, 12, 1), date(year + 1, 2, calendar.monthrange(year + 1, 2)[1])
    if text.startswith("XXXX"):
        if _YEARLESS.fullmatch(text):
            _check_in_leap_year(text)
        return None, None
    parsed = _parse(text)
    return _day(parsed.lower_strict, text), _day(parsed.upper_strict, text)


def _check_in_leap_year(text: str) -> None:
    try:
        _single_bounds(text.replace("XXXX", "2000"))
    except InvalidDate:
        raise InvalidDate(f"'{text}' is no date: no year has such a day") from None


def _hull(pieces: list[_BOUNDS]) -> _BOUNDS:
    firsts = [first for first, _ in pieces]
    lasts = [last for _, last in pieces]
    earliest = None if None in firsts else min(first for first in firsts if first is not None)
    latest = None if None in lasts else max(last for last in lasts if last is not None)
    return earliest, latest


def _parse(text: str) -> Any:
    from edtf import parse_edtf

    return _foreign(lambda: parse_edtf(text), text)


def _foreign(call: Callable[[], Any], text: str) -> Any:
    """Return what the ``edtf`` package makes of a text; on a fault it raises anything, and prints as well."""
    try:
        with redirect_stdout(StringIO()):
            return call()
    except Exception:
        raise InvalidDate(
            f"'{text}' is no date; write EDTF such as 2017, 2017-10, 2017-10-02, 2008-22 (summer), "
            "XXXX-06-17 or 2017-09/2017-10"
        ) from None


def _day(bound: Callable[[], Any], text: str) -> date:
    moment = _foreign(bound, text)
    try:
        return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
    except (AttributeError, ValueError, OverflowError):
        raise InvalidDate(f"'{text}' lies outside the years 1 to 9999") from None
