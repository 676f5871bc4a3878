"""Parts of years, months, decades and centuries as people write them, and what they are in EDTF.

What is early, in the middle or late is one of the days, months or years of that third: ``[2026-03-01..2026-03-10]`` for
"early March 2026". Words are those of English, German, French, Polish, Russian, Ukrainian and Belarusian.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable

_EARLY = (
    "early(?: in)?|(?:at |in )?(?:the )?(?:beginning|start) of|(?:am |zu )?anfang|zu beginn|(?:au )?début(?: de| du)?|"
    "na początku|początek|(?:в )?начал[ое]|на початку|початок|[уў] пачатку|пачатак"
)
_MIDDLE = (
    "mid|(?:in )?(?:the )?middle of|mitte|mi|(?:au )?milieu(?: de| du)?|w połowie|połowa|(?:в )?середин[ае]|"
    "[ув] середині|[уў] сярэдзіне|сярэдзіна"
)
_LATE = (
    "late(?: in)?|(?:at |in )?(?:the )?end of|ende|(?:à la )?fin(?: de| du)?|pod koniec|koniec|(?:в )?кон(?:це|ец)|"
    "наприкінці|[ув] кінці|кінець|напрыканцы|[уў] канцы|канец"
)
_FIRST_HALF = (
    "(?:in )?(?:the )?(?:first|1st) half of|H1|(?:in der )?erste[rn]? hälfte|(?:dans la )?première moitié de|"
    "(?:w )?pierwszej połowie|(?:в )?первой половине|[ув] першій половині|[уў] першай палове"
)
_SECOND_HALF = (
    "(?:in )?(?:the )?(?:second|2nd) half of|H2|(?:in der )?zweite[rn]? hälfte|(?:dans la )?seconde moitié de|"
    "(?:w )?drugiej połowie|(?:во? )?второй половине|[ув] другій половині|[уў] другой палове"
)
_PARTS = tuple(
    (re.compile(rf"(?:{words})(?:\s+|-)(.+)", re.IGNORECASE), number)
    for number, words in enumerate((_EARLY, _MIDDLE, _LATE, _FIRST_HALF, _SECOND_HALF))
)
_OF_A_YEAR = (("01", "04"), ("05", "08"), ("09", "12"))
_OF_A_DECADE = (("0", "3"), ("3", "7"), ("6", "9"))
"""First and last month, or figure, of each third; the years of a decade are called so loosely."""
_ORDINAL = r"([1-9]|1\d|2[01])(?:st|nd|rd|th|er|e|ème|\.|-?(?:й|го|га|е|ге|ае))?|([IVX]+)(?:e|ème)?"
_QUARTER = re.compile(
    rf"(?:the )?(?:{_ORDINAL}|(first|second|third|fourth))"
    r"\s+(?:quarter(?: of)?|quartal|trimestre|kwartał\w*|квартал\w*)"
    r"\s+((?!0000)\d{4})(?: г\.?| год[ау]?| року| r\.?)?",
    re.IGNORECASE,
)
_CENTURY = re.compile(
    rf"(?:the |im )?(?:{_ORDINAL})\s+(?:century|jahrhundert|siècle|wieku?|век[ае]?|столітт[яі]|стагоддз[ея])",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"(?:the |in den |les |dans les |[вуў] )?(?:années )?((?!0000)\d{3}0)"
    r"(?:['’]?s|er(?: jahren?)?|-?(?:е|х|ые|ых|ті|тих|я)(?: \w+)?)?",
    re.IGNORECASE,
)
_ROMAN = [
    f"{tens}{ones}" for tens in ("", "X", "XX") for ones in ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
]
_NUMBERS = ("first", "second", "third", "fourth")


def part_of(text: str, single: Callable[[str], list[str]]) -> list[str]:
    """Return the readings of a part of a year, month or decade: "early March 2026", "mid-2010", "H1 2026".

    Args:
        text: The text, with single spaces.
        single: Returns the readings of one date.
    """
    for form, number in _PARTS:
        match = form.fullmatch(text)
        whole = (decade(match[1]) or single(match[1])) if match else []
        if len(whole) == 1 and (part := _part(whole[0], number)):
            return [part]
    return []


def longer_than_a_season(text: str) -> list[str]:
    """Return the readings of a quarter of a year, a decade or a century that is written in words."""
    if match := _QUARTER.fullmatch(text):
        number = _number(match[1], match[2], match[3])
        return [f"{match[4]}-{32 + number}"] if 1 <= number <= 4 else []
    if match := _CENTURY.fullmatch(text):
        number = _number(match[1], match[2])
        return [f"{number - 1:02}XX"] if number > 1 else []
    return decade(text)


def decade(text: str) -> list[str]:
    """Return the decade that a text names, with the century where it may be that: ``1900s``."""
    match = _DECADE.fullmatch(text)
    if not match or match[0] == match[1]:
        return []
    return [f"{match[1][:3]}X", *([f"{match[1][:2]}XX"] if match[1].endswith("00") else [])]


def _part(whole: str, number: int) -> str:
    """Return a part of a year, a month or a decade in EDTF, or an empty string: thirds, then halves."""
    if re.fullmatch(r"(?!0000)\d{4}", whole):
        months = _OF_A_YEAR[number] if number < len(_OF_A_YEAR) else ()
        return f"[{'..'.join(f'{whole}-{month}' for month in months)}]" if months else f"{whole}-{number + 37}"
    if re.fullmatch(r"(?!000)\d{3}X", whole):
        first, last = (*_OF_A_DECADE, ("0", "4"), ("5", "9"))[number]
        return f"[{whole[:3]}{first}..{whole[:3]}{last}]"
    if match := re.fullmatch(r"(?!0000)(\d{4})-(0[1-9]|1[0-2])", whole):
        end = calendar.monthrange(int(match[1]), int(match[2]))[1]
        begin, until = ((1, 10), (11, 20), (21, end), (1, 15), (16, end))[number]
        return f"[{whole}-{begin:02}..{whole}-{until:02}]"
    return ""


def _number(figure: str | None, roman: str | None, word: str | None = None) -> int:
    """Return a number that is written as a figure, in Roman letters or as a word; 0 where it is none."""
    if figure:
        return int(figure)
    if word:
        return _NUMBERS.index(word.casefold()) + 1
    return _ROMAN.index(roman.upper()) if roman and roman.upper() in _ROMAN else 0
