"""Relative times as coders write them: ``3 days before s02``, ``within 2 weeks after s05``, ``between s03 and s09``.

A month lasts 28 to 31 days, several last what the shortest and the longest such stretch of the calendar has; a week has
7 days. ``within`` has a limit and the order, ``3 days`` has just these days.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Literal

from kg.likeness import suggest
from kg.value import Value

_SIGN = re.compile(r"\b(before|after|between|within)\b|^-?[0-9]+ +[a-z]")
_REFERENCE = r"#?[^\s#]+(?:#[^\s#]+)?"
_FORM = re.compile(
    rf"(?:(?P<within>within +)?(?P<number>\S+) +(?P<unit>\S+) +)?(?P<order>before|after) +(?P<to>{_REFERENCE})"
)
_BETWEEN = re.compile(rf"between +(?P<first>{_REFERENCE}) +and +(?P<last>{_REFERENCE})")
_NAMED = re.compile(r"(?:(?:(?P<coder>[\w-]+)/)?(?P<article>[\w-]+)#|#)?(?P<id>[\w-]+)")
_UNITS = ("day", "week", "month", "year")
_MOST_DAYS = date.max.toordinal()
_CYCLE_MONTHS, _CYCLE_DAYS = 4800, 146097
"""After 400 years the calendar repeats itself."""

FORMS = "3 days before s02, within 2 weeks after s05, after s04 or between s03 and s09"


class InvalidRelativeTime(ValueError):
    """A text that is meant as a relative time and is none.

    Args:
        message: What is wrong.
        hint: How to mend it.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint or f"write {FORMS}"


class Limit(Value):
    """How the day of a statement lies to the day of another one.

    Args:
        statement: Key of the other one.
        least: How many days later it is at least; negative where it may be earlier; ``None`` for no bound.
        most: How many days later it is at most, likewise.
        order: Whether it comes before or after the other one, which it may on the same day; ``None`` if not told.
    """

    statement: str
    least: int | None = None
    most: int | None = None
    order: Literal["before", "after"] | None = None


class RelativeTime(Value):
    """A time told by other statements, as written.

    Args:
        text: The words of the coder.
        limits: What they say.
    """

    text: str
    limits: tuple[Limit, ...]

    def __str__(self) -> str:
        """Return the words."""
        return self.text

    @property
    def statements(self) -> tuple[str, ...]:
        """The keys of the statements that it names, sorted."""
        return tuple(sorted({limit.statement for limit in self.limits}))


def is_relative(text: str) -> bool:
    """Return whether a text is meant as a relative time, be it right or not."""
    return _SIGN.search(text) is not None


@lru_cache(maxsize=65536)
def parse_relative(text: str, coder: str, article: str) -> RelativeTime:
    """Return a relative time from its words.

    Args:
        text: The words.
        coder: Who wrote them.
        article: The article whose annotation they stand in, which statements without an article are of.

    Raises:
        InvalidRelativeTime: They are no relative time, or name a statement of somebody else.
    """
    written = " ".join(text.split())
    between = _BETWEEN.fullmatch(written)
    if between:
        first, last = (_key(between[name], coder, article) for name in ("first", "last"))
        limits = Limit(statement=first, least=0, order="after"), Limit(statement=last, most=0, order="before")
        return RelativeTime(text=text, limits=limits)
    form = _FORM.fullmatch(written)
    if form is None:
        raise _misread(written)
    key, is_after = _key(form["to"], coder, article), form["order"] == "after"
    if form["number"] is None:
        least, most = 0, None
    else:
        least, most = _days(form["number"], form["unit"])
        least = 0 if form["within"] else least
    order: Literal["before", "after"] | None = "after" if is_after else "before"
    if (least, most) == (0, 0):
        order = None  # on the same day
    if is_after:
        return RelativeTime(text=text, limits=(Limit(statement=key, least=least, most=most, order=order),))
    limit = Limit(statement=key, least=None if most is None else -most, most=-least, order=order)
    return RelativeTime(text=text, limits=(limit,))


@lru_cache(maxsize=1024)
def days_of_months(number: int) -> tuple[int, int]:
    """Return how many days so many calendar months have at least and at most."""
    cycles, rest = divmod(number, _CYCLE_MONTHS)
    firsts = _first_days()
    spans = [firsts[start + rest] - firsts[start] for start in range(_CYCLE_MONTHS)]
    return min(spans) + cycles * _CYCLE_DAYS, max(spans) + cycles * _CYCLE_DAYS


@lru_cache(maxsize=1)
def _first_days() -> tuple[int, ...]:
    """Return the first days of the months of 800 years."""
    return tuple(date(year, month, 1).toordinal() for year in range(2000, 2800) for month in range(1, 13))


def _days(number: str, unit: str) -> tuple[int, int]:
    singular = unit.removesuffix("s")
    if singular not in _UNITS:
        hint = suggest(unit, [*_UNITS, *(f"{one}s" for one in _UNITS)]) or "write days, weeks, months or years"
        raise InvalidRelativeTime(f"'{unit}' is no unit of a relative time", hint)
    if re.fullmatch(r"-[0-9]+", number):
        raise InvalidRelativeTime(f"'{number} {unit}' is negative", "change 'before' and 'after' instead")
    if not re.fullmatch(r"[0-9]+", number):
        raise InvalidRelativeTime(f"'{number}' is not a whole number", f"write it in digits, such as 2 {unit}")
    most = 10 ** (len(str(_MOST_DAYS)) - 1)
    count = int(number) if len(number) < len(str(most)) else most
    match singular:
        case "day" | "week":
            days = count * (7 if singular == "week" else 1)
            least, last = days, days
        case _:
            least, last = days_of_months(min(count, most) * (12 if singular == "year" else 1))
    if last > _MOST_DAYS:
        raise InvalidRelativeTime(f"'{number} {unit}' leads beyond the years 1 to 9999")
    return least, last


def _key(reference: str, coder: str, article: str) -> str:
    named = _NAMED.fullmatch(reference)
    if named is None:
        raise InvalidRelativeTime(f"'{reference}' is not a reference to a statement", "write s02 or article#s02")
    if named["coder"] and named["coder"] != coder:
        message = f"'{reference}' is a statement of another coder"
        raise InvalidRelativeTime(message, "name a statement of your own, such as s02 or article#s02")
    return f"{coder}/{named['article'] or article}#{named['id']}"


def _misread(text: str) -> InvalidRelativeTime:
    without_unit = re.fullmatch(r"(?:within +)?(-?[0-9]+) +(?:before|after) .*", text)
    if without_unit:
        return InvalidRelativeTime(f"'{text}' names no unit", "write days, weeks, months or years after the number")
    if re.fullmatch(r"within .*\bof\b.*", text):
        return InvalidRelativeTime(f"'{text}' does not say on which side", "write 'before' or 'after', not 'of'")
    return InvalidRelativeTime(f"'{text}' is not a relative time")
