"""What a cell of an Excel file shows: its text, its number, or the day that a number stands for."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_BUILT_IN = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of the formats for days and times that Excel knows without being told (ECMA-376, 18.8.30)."""
_TIMES = frozenset((*range(18, 22), *range(45, 48)))
_NO_PART_OF_A_DATE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_LAST_SERIAL = 2_958_466
_EXACT = 1e15
"""Up to where each whole number is one that a cell can hold."""


def shows_time(number: int, code: str) -> str:
    """Return ``date`` or ``time`` where a format of numbers shows a day or a time, else nothing.

    Args:
        number: The number of the format.
        code: The format as written, such as ``dd/mm/yyyy``, where the file defines it.
    """
    if not code:
        return "time" if number in _TIMES else "date" if number in _BUILT_IN else ""
    letters = set(_NO_PART_OF_A_DATE.sub("", code.partition(";")[0]).lower())
    if letters & {"y", "d"}:
        return "date"
    if letters & {"h", "s"}:
        return "time"
    return "date" if "m" in letters else ""


def number_as_text(written: str, kind: str, *, since_1904: bool) -> str:
    """Return a number as a cell shows it: a day or a time as ISO 8601, any other in the shortest form.

    Args:
        written: The number as the file has it.
        kind: ``date``, ``time`` or nothing; see :func:`shows_time`.
        since_1904: Whether days are counted from 1904, as in files that were begun on old Macs.
    """
    try:
        number = float(written)
    except ValueError:
        return written
    if kind and 0 <= number < _LAST_SERIAL:
        return _moment(number, kind, since_1904=since_1904)
    if number.is_integer() and abs(number) < _EXACT:
        return str(int(number))
    return repr(number) if abs(number) < _EXACT else written


def _moment(serial: float, kind: str, *, since_1904: bool) -> str:
    days, rest = divmod(round(serial * 86_400), 86_400)
    if kind == "time" and not days:
        return str((datetime(1900, 1, 1) + timedelta(seconds=rest)).time())
    first = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30 if days > 60 else 31)
    moment = first + timedelta(days=days, seconds=rest)
    return moment.isoformat() if rest else moment.date().isoformat()


def unescaped(text: str) -> str:
    """Return a text without the way in which Excel writes control characters, such as ``_x000D_``."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def column_of(reference: str) -> int:
    """Return the number of the column that a cell names, from 1, as 28 of ``AB7``; 0 where it names none."""
    number = 0
    for sign in reference:
        if not "A" <= sign <= "Z":
            break
        number = number * 26 + ord(sign) - 64
    return number


def letters_of(column: int) -> str:
    """Return the name of a column, from 1: ``A``, ``Z``, ``AA``."""
    name = ""
    while column:
        column, last = divmod(column - 1, 26)
        name = chr(ord("A") + last) + name
    return name
