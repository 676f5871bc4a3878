"""Event dates: EDTF text and the days between which it lies.

Plain dates are read by the standard library, everything else by the ``edtf`` package, which follows the
Extended Date/Time Format of the Library of Congress (ISO 8601-2:2019).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from datetime import date
from functools import lru_cache
from io import StringIO
from time import struct_time
from typing import TYPE_CHECKING, TypeVar

from kg.date_spellings import readings
from kg.value import Value

if TYPE_CHECKING:
    from edtf.parser.parser_classes import EDTFObject

_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_YEAR = "(?:[?~%]?[0-9X]{4}|[0-9X]{4}[?~%]|[0-9]{4}S[0-9]+[?~%]?)"
_PART = "(?:[?~%]?[0-9X]{2}|[0-9X]{2}[?~%])"
_DATE = re.compile(rf"(?<![0-9A-Z:+?~%-]){_YEAR}(?:-{_PART}(?:-{_PART})?)?(?![0-9A-Z:+?~%-])")
_CLOCK = "(?:[01][0-9]|2[0-4])(?::[0-5][0-9])"
_MAY_BE_ONE = re.compile(
    rf"-?[?~%]?[0-9X]{{4}}(?:S[0-9]+)?[?~%]?(?:-[?~%]?[0-9X]{{2}}[?~%]?){{0,2}}"
    rf"(?:T{_CLOCK}{{1,2}}(?:Z|[+-]{_CLOCK}?)?)?"
)
"""What may be a single date for the package, which takes long to refuse anything."""
_MAY_BE_FORM = re.compile(r"[\[\]{}.,/ ]+|[-\[\]{}.,/ 0-9+:Z]*T[-\[\]{}.,/ 0-9+:TZ]*")
"""What may be left of an interval or a set where its plain dates are taken out, likewise."""
_SIGNIFICANT = re.compile(r"([0-9]{4})S([1-4])")
_SEASON = re.compile(r"([0-9X]{4})-(2[1-9]|3[0-9]|4[01])")
_WINTERS = ("24", "28", "30")
_SEASONS = {
    "21": (date(2000, 3, 1), date(2000, 5, 31)),
    "22": (date(2000, 6, 1), date(2000, 8, 31)),
    "23": (date(2000, 9, 1), date(2000, 11, 30)),
}
"""First and last day of spring, summer and autumn, the commonest, which are known without the package."""
_FAR_YEAR = re.compile(r"Y-?[0-9]")
_ENDLESS = re.compile(r"(\.\.)?/(\.\..*)?")
_BOUNDS = tuple[date | None, date | None]
_Parsed = TypeVar("_Parsed")
_LONGEST = 200
_FORMS = frozenset(
    ["2000/2000", "2000/..", "2000/", "../2000", "/2000", "[2000..2000]", "[2000..]", "[..2000]", "[2000,2000]"]
)
"""Forms of intervals and sets in EDTF, with 2000 for each date."""


class InvalidDate(ValueError):
    """A text that is no EDTF date, or one that cannot be.

    Args:
        message: What is wrong, with what may be meant.
        meant: What may be meant, as EDTF: more than one where the text can be read in several ways.
    """

    def __init__(self, message: str, meant: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.meant = tuple(meant)


class EventDate(Value):
    """A date as written, with the days that bound it.

    Args:
        text: EDTF, e.g. ``2008-22`` (summer 2008), ``XXXX-06-17`` (a day of no stated year),
            ``2017-09/2017-10`` (throughout), ``[2017-09..2017-10]`` (some day within).
        earliest: First day it can lie on, or ``None`` where it has no bound.
        latest: Last day it can lie on, or ``None`` where it has no bound.
    """

    text: str
    earliest: date | None = None
    latest: date | None = None

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.text

    @property
    def words(self) -> str:
        """The EDTF text without the brackets round a set, which readers would take for those of a conclusion."""
        return self.text.removeprefix("[").removesuffix("]")

    @property
    def is_approximate(self) -> bool:
        """Whether it, or a part of it, is uncertain or approximate, so that it may lie beyond its bounds."""
        return any(sign in self.text for sign in "?~%")


@lru_cache(maxsize=65536)
def parse_date(text: str) -> EventDate:
    """Return a date from its EDTF text.

    Qualifiers (``?``, ``~``, ``%``) do not move the bounds, digits that are not stated (``X``) widen them, and of a
    year with significant digits (``1950S2``) only those are sure. Seasons are those of the northern hemisphere; the
    winter of a year may be the one at its beginning or the one that begins in its December, as the summer
    of the south (``30``) may. A year that is not stated at all leaves both bounds open.

    Args:
        text: EDTF of level 0, 1 or 2 in the years 1 to 9999.

    Raises:
        InvalidDate: The text is no EDTF, lies outside those years, or ends before it begins.
    """
    earliest, latest = _bounds(text)
    if earliest is not None and latest is not None and earliest > latest:
        raise InvalidDate(f"'{text}' ends before it begins")
    return EventDate(text=text, earliest=earliest, latest=latest)


def as_edtf(text: str) -> str:
    """Return a date as EDTF, whichever way it is spelled.

    Raises:
        InvalidDate: It has several readings, which the error names, or none.
    """
    try:
        return parse_date(text).text
    except InvalidDate as error:
        if len(error.meant) != 1:
            raise
        return error.meant[0]


def may_overlap(one: EventDate | None, other: EventDate | None) -> bool:
    """Return whether two times may have a day in common; a time that is not known, or an open end, may be any."""
    if one is None or other is None:
        return True
    pairs = ((one.latest, other.earliest), (other.latest, one.earliest))
    return not any(last is not None and first is not None and last < first for last, first in pairs)


def _bounds(text: str) -> _BOUNDS:
    plain = _PLAIN.fullmatch(text)
    if plain:
        return _plain_bounds(text, *(int(part) if part else None for part in plain.groups()))
    if len(text) > _LONGEST:
        raise InvalidDate(f"'{text[:20]}…' is too long for a date")
    if _FAR_YEAR.match(text):
        raise InvalidDate(f"'{text}' is outside the years 1 to 9999")
    if _ENDLESS.fullmatch(text):
        raise InvalidDate(f"'{text}' has neither a beginning nor an end")
    if text.startswith(("[", "{")):
        _check_form(text)
        return _hull([_range_bounds(piece.strip(), "..") for piece in text[1:-1].split(",")])
    if "/" in text:
        _check_form(text)
        return _range_bounds(text, "/")
    return _single_bounds(text)


def _plain_bounds(text: str, year: int | None, month: int | None, day: int | None) -> _BOUNDS:
    if not year:
        raise InvalidDate(f"'{text}' is outside the years 1 to 9999")
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None and month > 12:
        return _season_bounds(text)
    try:
        if day is not None:
            only = date(year, month, day)
            return only, only
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    except (ValueError, calendar.IllegalMonthError):
        what = "such day" if 1 <= month <= 12 else f"month {month:02}"
        raise InvalidDate(f"'{text}' is not a date: there is no {what}") from None


def _range_bounds(text: str, separator: str) -> _BOUNDS:
    first, separated, last = text.partition(separator)
    if not separated:
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
    if _DATE.fullmatch(text):
        return _digit_bounds(text, re.sub("[?~%]", "", text))
    if not _MAY_BE_ONE.fullmatch(text):
        raise _no_date(text)
    parsed = _parse(text)
    return _day(parsed.lower_strict, text), _day(parsed.upper_strict, text)


def _digit_bounds(text: str, bare: str) -> _BOUNDS:
    """Return the bounds of a date of which digits may be missing; ``bare`` is the date without qualifiers."""
    significant = _SIGNIFICANT.fullmatch(bare)
    if significant:
        return _digit_bounds(text, significant[1][: int(significant[2])].ljust(4, "X"))
    if "S" in bare:
        raise InvalidDate(f"'{text}' is not a date; write a year with 1 to 4 significant digits, such as 1950S2")
    if bare.startswith("XXXX"):
        if not _SEASON.fullmatch(bare) and _first_day(bare.replace("XXXX", "2000")) is None:
            raise InvalidDate(f"'{text}' is not a date: no year has such a day")
        return None, None
    if _SEASON.fullmatch(bare):
        if "X" in bare:
            raise InvalidDate(f"'{text}' is not a date: a season needs a year, such as {bare.replace('X', '0')}")
        return _season_bounds(bare)
    first, last = _first_day(bare), _first_day(bare, last=True)
    if first is None or last is None:
        if bare.startswith("0000"):
            raise InvalidDate(f"'{text}' is outside the years 1 to 9999")
        raise InvalidDate(f"'{text}' is not a date: there is no such day")
    return first, last


def _first_day(bare: str, *, last: bool = False) -> date | None:
    """Return the first or last day that a date with digits missing may be, or ``None`` where there is none."""
    year, month, day = [*bare.split("-"), "XX", "XX"][:3]
    order = -1 if last else 1
    for one_year in _numbers(year, 1, 9999)[::order]:
        for one_month in _numbers(month, 1, 12)[::order]:
            days = _numbers(day, 1, calendar.monthrange(one_year, one_month)[1])
            if days:
                return date(one_year, one_month, days[-1 if last else 0])
    return None


@lru_cache(maxsize=1024)
def _numbers(digits: str, least: int, most: int) -> tuple[int, ...]:
    """Return the numbers within limits that digits, some of them ``X``, may stand for."""
    if digits.isdecimal():
        return (int(digits),) if least <= int(digits) <= most else ()
    pattern = re.compile(digits.replace("X", "[0-9]"))
    return tuple(one for one in range(least, most + 1) if pattern.fullmatch(f"{one:0{len(digits)}}"))


def _season_bounds(text: str) -> _BOUNDS:
    year, _, season = text.partition("-")
    if season not in _WINTERS:
        try:
            first, last = _season_days(season)
        except InvalidDate:
            raise InvalidDate(f"'{text}' is not a date: there is no month {season}") from None
        try:
            return first.replace(year=int(year)), last.replace(year=int(year))
        except ValueError:
            raise InvalidDate(f"'{text}' is outside the years 1 to 9999") from None
    following = int(year) + 1
    if not 1 < following <= date.max.year:
        raise InvalidDate(f"'{text}' is outside the years 1 to 9999")
    return date(following - 1, 1, 1), date(following, 2, calendar.monthrange(following, 2)[1])


@lru_cache(maxsize=64)
def _season_days(season: str) -> tuple[date, date]:
    """Return the first and last day of a season that is no winter, in the year 2000; each year has the same."""
    if season in _SEASONS:
        return _SEASONS[season]
    text = f"2000-{season}"
    parsed = _parse(text)
    return _day(parsed.lower_strict, text), _day(parsed.upper_strict, text)


def _hull(pieces: list[_BOUNDS]) -> _BOUNDS:
    firsts, lasts = ([day for day in days if day is not None] for days in zip(*pieces, strict=True))
    return (
        min(firsts) if len(firsts) == len(pieces) else None,
        max(lasts) if len(lasts) == len(pieces) else None,
    )


def _check_form(text: str) -> None:
    """Check what holds the dates of an interval or a set together; each date is looked at by itself."""
    if not _is_form(_DATE.sub("2000", text)):
        raise _no_date(text)


@lru_cache(maxsize=1024)
def _is_form(text: str) -> bool:
    """Return whether a text whose dates all read 2000 is EDTF; the commonest are known without the package."""
    if text in _FORMS:
        return True
    if not _MAY_BE_FORM.fullmatch(text.replace("2000", "")):
        return False
    try:
        _parse(text)
    except InvalidDate:
        return False
    return True


def _parse(text: str) -> EDTFObject:
    from edtf import parse_edtf

    parsed: EDTFObject = _foreign(lambda: parse_edtf(text), text)
    return parsed


def _foreign(call: Callable[[], _Parsed], text: str) -> _Parsed:
    """Return what the ``edtf`` package makes of a text; on a fault it raises anything, and prints as well."""
    try:
        with redirect_stdout(StringIO()):
            return call()
    except Exception:
        raise _no_date(text) from None


def _no_date(text: str) -> InvalidDate:
    meant = readings(text)
    if meant:
        proposed = " or ".join(f"'{one}'" for one in meant)
        return InvalidDate(f"'{text}' is not a date; did you mean {proposed}?", meant)
    return InvalidDate(
        f"'{text}' is not a date; write EDTF such as 2017, 2017-10, 2017-10-02, 2008-22 (summer), "
        "XXXX-06-17 or 2017-09/2017-10"
    )


def _day(bound: Callable[[], struct_time], text: str) -> date:
    moment = _foreign(bound, text)
    try:
        return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
    except (AttributeError, ValueError, OverflowError):
        raise InvalidDate(f"'{text}' is outside the years 1 to 9999") from None
