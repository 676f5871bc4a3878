"""Dates as people write them, and what they are in EDTF: what is proposed where a text is no EDTF.

Month names are those of English, German, French, Polish, Russian, Ukrainian and Belarusian, whole or cut off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache

from kg.date_parts import longer_than_a_season, part_of

_MONTHS = """
    january, januar, janvier, styczeń, stycznia, январь, января, січень, січня, студзень, студзеня
    february, februar, février, luty, lutego, февраль, февраля, лютий, лютого, люты, лютага
    march, märz, mars, marzec, marca, март, марта, березень, березня, сакавік, сакавіка
    april, avril, kwiecień, kwietnia, апрель, апреля, квітень, квітня, красавік, красавіка
    may, mai, maj, maja, май, мая, травень, травня, траўня
    june, juni, juin, czerwiec, czerwca, июнь, июня, червень, червня, чэрвень, чэрвеня
    july, juli, juillet, lipiec, lipca, июль, июля, липень, липня, ліпень, ліпеня
    august, août, sierpień, sierpnia, август, августа, серпень, серпня, жнівень, жніўня
    september, septembre, wrzesień, września, сентябрь, сентября, вересень, вересня, верасень, верасня
    october, oktober, octobre, październik, października, октябрь, октября, жовтень, жовтня, кастрычнік, кастрычніка
    november, novembre, listopad, listopada, ноябрь, ноября, листопад, листопада, лістапад, лістапада
    december, dezember, décembre, grudzień, grudnia, декабрь, декабря, грудень, грудня, снежань, снежня
"""
_SEASONS = """
    spring, frühling, frühjahr, printemps, wiosna, wiosną, wiosny, весна, весной, весны, навесні, весни, вясна, вясной
    summer, sommer, été, lato, latem, lata, лето, летом, лета, літо, влітку, літа, летам
    autumn, fall, herbst, automne, jesień, jesienią, jesieni, осень, осенью, осени, осінь, восени, восень, восенню
    winter, hiver, zima, zimą, zimy, зима, зимой, зимы, взимку, зими, зіма, зімой
"""
_FILLING = re.compile(
    "of|the|in|on|at|au|en|de|du|des|der|le|im|am|w|we|z|в|у|г|года|году|год|р|року|році|roku|rok|r|st|nd|rd|th|er|"
    "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
)
"""Words of a date that say nothing of when it is; a day of the week follows from the rest."""
_BEFORE = r"before|prior to|vor|avant|przed|перад"
_NOT_BEFORE = r"not before|no earlier than|not earlier than|nicht vor|pas avant|nie wcześniej niż|не раньше|не раніше"
_NOT_AFTER = r"not after|nicht nach|nicht später als|pas après|nie później niż|не позже|не пізніше"
_BEFORE_OR_UNTIL = "do|до|да"
_UNTIL = r"until|till|up to|by|no later than|not later than|bis|jusqu'en|jusqu'au"
_AFTER = r"after|nach|après|po|после|після|пасля"
_SINCE = r"since|from|seit|depuis|od|с|з|від"
_ABOUT = r"circa|about|around|approximately|approx|ca|c|um|gegen|etwa|vers|około|ok|около|ок|біля|близько|каля"
_PERHAPS = r"perhaps|possibly|probably|maybe|vielleicht|peut-être|może|возможно|можливо|магчыма"
_TIME = re.compile(
    r"(?<=[\d.,])(?:T|,?\s+(?:at\s+)?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_DAY_OF_THE_WEEK = re.compile(r"\A[^\W\d_]+\.?,\s*(?=.*\d)")
_QUARTER = re.compile(r"(\d{4})[\s/-]*Q([1-4])|Q([1-4])[\s/-]*(\d{4})", re.IGNORECASE)
_WEEK = re.compile(r"(\d{4})-?W(\d{2})", re.IGNORECASE)
_WINTER = re.compile(r"([^\W\d_]+)(?: of)? (\d{4})[-/–](\d{2}|\d{4})")
"""A winter with both of its years."""
_YEARS = re.compile(r"((?!0000)\d{4})[-/–](\d{1,2})")
_YEAR_FIRST = re.compile(r"(\d{4})([-./ ]) ?(\d{1,2})(?:\2 ?(\d{1,2})\.?)?")
_YEAR_LAST = re.compile(r"(?:(\d{1,2})([-./ ])\s?)?(\d{1,2})[-./ ]\s?(\d{4})")
_SHORT_YEAR = re.compile(r"(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{2})|(.*[^\W\d_])\.? ['’](\d{2})")
_SHORT_YEAR_IN_WORDS = re.compile(r"(\d{1,2})([-./ ])\s?([^\W\d_]{3,})\.?\2\s?(\d{2})")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.")
_LATEST_SHORT = 50
"""From which on two figures are a year of the last century alone."""
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_OPEN = re.compile(r"(.+?)\s*/\s*(open|present|now|ongoing|unknown)", re.IGNORECASE)
_RANGE = re.compile(
    r"(?:from )?(.+?)(?:\s*[–—]\s*|\s+(?:-|to|until)\s+|(?<=\b\d{4})-(?=\d{4}\b)|"
    r"(?<=[^\W\d_])[-/](?=[^\W\d_])|(?<=\d)-(?=\d{1,2}\.? [^\W\d_]))(.+)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"between (.+?) and (.+)", re.IGNORECASE)
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN_TOKENS = re.compile(r"[\s.,'’/-]*")
_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LONGEST = 60
_DATE_LIKE = re.compile(r"\d|[^\W\d_]{3}")


def readings(text: str) -> tuple[str, ...]:
    """Return what a date that is no EDTF may mean, as EDTF: nothing, one reading, or several (``03/02/2026``).

    Args:
        text: A date as people, feeds or other programs write it: ``2 March 2026``, ``02.03.2026``, ``before 2010``.
    """
    text = _normal(text)
    if len(text) > _LONGEST or not _DATE_LIKE.search(text):
        return ()
    return tuple(dict.fromkeys(_readings(text)))


def has_loose_limits(text: str) -> bool:
    """Return whether a date names a part of a year or month of which nobody can say where it ends: "mid-2010"."""
    text = _normal(text)
    return len(text) <= _LONGEST and any(part.startswith("[") for part in part_of(text, _single))


def _normal(text: str) -> str:
    """Return a text with single spaces and figures of ASCII, cut off where it is too long for a date."""
    text = " ".join(unicodedata.normalize("NFKC", text[: _LONGEST + 1]).split())
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def _readings(text: str) -> list[str]:
    for form, make in _WITH_WORDS.items():
        if (match := re.fullmatch(rf"(?:{form})\b\.?\s*(.+)", text, re.IGNORECASE)) is not None:
            return [made for one in _single(match[1]) for made in make(one)]
    if (match := re.fullmatch(r"~\s*(.+)", text)) is not None:
        return [f"{one}~" for one in _single(match[1])]
    if (match := _OPEN.fullmatch(text)) is not None:
        end = "" if match[2].casefold() == "unknown" else ".."
        return [f"{one}/{end}" for one in _single(match[1])]
    if (match := _BETWEEN.fullmatch(text)) is not None:
        return [f"[{one}..{other}]" for one, other in _pairs(match[1], match[2])]
    if (match := re.fullmatch(r"(.+?)\s*\(?\?\)?", text)) is not None:
        return [f"{one}?" for one in _single(match[1])]
    found = [*(_single(text) or part_of(text, _single)), *_years(text)]
    if not found and (match := _RANGE.fullmatch(text)) is not None:
        for one, other in _pairs(match[1], match[2]):
            found += [f"{one}/{other}", f"[{one}..{other}]"]
    return found


def _years(text: str) -> list[str]:
    """Return the years of which a text may name the last one by its last figures alone: ``2010/11``, ``2003-4``."""
    match = _YEARS.fullmatch(text)
    last = match[1][: -len(match[2])] + match[2] if match else ""
    return [f"{match[1]}/{last}", f"[{match[1]}..{last}]"] if match and match[1] < last else []


def _pairs(first: str, last: str) -> list[tuple[str, str]]:
    """Return both ends of a stretch of time where each has one reading."""
    lasts = _single(last)
    day_or_month = re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", lasts[0]) if len(lasts) == 1 else None
    if day_or_month and day_or_month[1] and first.isdecimal() and len(first) <= 2:
        firsts = _valid([f"{lasts[0][:7]}-{int(first):02}"])
    else:
        firsts = _single(first)
        if day_or_month and firsts and firsts[0].startswith("XXXX"):
            firsts = _valid(one.replace("XXXX", lasts[0][:4]) for one in firsts)
    return [(firsts[0], lasts[0])] if len(firsts) == len(lasts) == 1 and firsts[0] < lasts[0] else []


def _single(text: str) -> list[str]:
    """Return the readings of a text that is one date, without words of before and after."""
    text = _DAY_OF_THE_WEEK.sub("", _TIME.sub("", text), count=1).strip(" ,")
    if _EDTF.fullmatch(text):
        return _valid([text])
    if (match := _QUARTER.fullmatch(text)) is not None:
        return [f"{match[1] or match[4]}-{32 + int(match[2] or match[3])}"]
    if (match := _WEEK.fullmatch(text)) is not None:
        return _week(int(match[1]), int(match[2]))
    if longer := longer_than_a_season(text):
        return longer
    if (match := _WINTER.fullmatch(text)) is not None and _seasons().get(_bare(match[1])) == 24:
        first, last = int(match[2]), int(match[2][: -len(match[3])] + match[3])
        return [f"[{first}-12..{last}-02]"] if last == first + 1 else []
    if (match := _SHORT_YEAR.fullmatch(text)) is not None:
        return _short_year(*match.groups())
    if (match := _SHORT_YEAR_IN_WORDS.fullmatch(text)) is not None:
        orders = [(match[1], match[4]), (match[4], match[1])][: 2 if match[2] == "-" and len(match[1]) == 2 else 1]
        return [one for day, year in orders for of in _centuries(year) for one in _single(f"{day} {match[3]} {of}")]
    if (match := _DAY_AND_MONTH.fullmatch(text)) is not None:
        return _valid([_ymd("XXXX", match[2], match[1])])
    if (match := _COMPACT.fullmatch(text)) is not None:
        return _valid([_ymd(match[1], match[2], match[3])])
    if (match := _YEAR_FIRST.fullmatch(text)) is not None:
        return _valid([_ymd(match[1], match[3], match[4])])
    if (match := _YEAR_LAST.fullmatch(text)) is not None:
        return _year_last(*match.groups())
    return _valid(_in_words(text))


def _year_last(first: str | None, separator: str | None, second: str, year: str) -> list[str]:
    if first is None:
        return _valid([_ymd(year, second)])
    day_first, month_first = _valid([_ymd(year, second, first)]), _valid([_ymd(year, first, second)])
    return day_first or month_first if separator == "." else [*day_first, *month_first]


def _short_year(first: str | None, separator: str, second: str, last: str, words: str | None, year: str) -> list[str]:
    """Return the readings of a date whose year has two figures, of both centuries where it may be of either."""
    if words is not None:
        return [one for of in _centuries(year) for one in _single(f"{words} {of}")]
    found = [one for of in _centuries(last) for one in _year_last(first, separator, second, of)]
    if separator == "-" and first and len(first) == len(second) == len(last):
        found += _valid(_ymd(of, second, last) for of in _centuries(first))
    return found


def _centuries(year: str) -> list[str]:
    return [f"20{year}", f"19{year}"] if int(year) < _LATEST_SHORT else [f"19{year}"]


def _week(year: int, week: int) -> list[str]:
    try:
        first, last = (date.fromisocalendar(year, week, day).isoformat() for day in (1, 7))
    except ValueError:
        return []
    return [f"[{first}..{last}]", f"{first}/{last}"]


def _in_words(text: str) -> Iterable[str]:
    """Yield the date of a text with the name of a month or a season, in any order; digits of four are a year."""
    if _BETWEEN_TOKENS.sub("", _TOKEN.sub("", text)):
        return
    tokens = [token for token in _TOKEN.findall(text) if not _FILLING.fullmatch(token.casefold())]
    years = [token for token in tokens if token.isdecimal() and len(token) == 4]
    days = [token for token in tokens if token.isdecimal() and len(token) <= 2]
    words = [token for token in tokens if not token.isdecimal()]
    if years and tokens == years[:1]:
        yield years[0]
    if len(words) != 1 or len(years) > 1 or len(days) > 1 or len(years) + len(days) + 1 != len(tokens):
        return
    year = years[0] if years else "XXXX"
    word = _bare(words[0])
    season = _seasons().get(word)
    if season and years and not days:
        yield f"{year}-{season}"
    months = {month for name, month in _months().items() if name.startswith(word)} if len(word) > 2 else set()
    if len(months) == 1:
        yield _ymd(year, str(months.pop()), days[0] if days else None)


def _ymd(year: str, month: str, day: str | None = None) -> str:
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")


def _valid(texts: Iterable[str]) -> list[str]:
    """Return those dates that the calendar has; of no stated year, those that a leap year has."""
    found = []
    for text in texts:
        year, month, day = [*text.replace("XXXX", "2000").split("-"), "01", "01"][:3]
        try:
            date(int(year), int(month) if int(month) not in range(21, 25) else 1, int(day))
        except ValueError:
            continue
        found.append(text)
    return found


def _beside(text: str, days: int) -> str | None:
    """Return the year, month or day before (-1) or after (1) another, ``None`` where it is none of them."""
    if not (match := _EDTF.fullmatch(text)):
        return None
    year, month, day = match.groups()
    try:
        if day:
            return (date.fromisoformat(text) + timedelta(days=days)).isoformat()
        if not month:
            return f"{int(year) + days:04}" if 1 < int(year) < 9999 else None
        count = int(year) * 12 + int(month) - 1 + days
        return f"{count // 12:04}-{count % 12 + 1:02}" if int(month) <= 12 else None
    except (ValueError, OverflowError):
        return None


def _before(text: str) -> list[str]:
    end = _beside(text, -1)
    return [f"[..{end}]"] if end else []


def _after(text: str) -> list[str]:
    start = _beside(text, 1)
    return [f"[{start}..]"] if start else []


_WITH_WORDS: dict[str, Callable[[str], list[str]]] = {
    _NOT_BEFORE: lambda text: [f"[{text}..]"],
    _NOT_AFTER: lambda text: [f"[..{text}]"],
    _BEFORE: _before,
    _BEFORE_OR_UNTIL: lambda text: [*_before(text), f"[..{text}]"],
    _UNTIL: lambda text: [f"[..{text}]", f"../{text}"],
    _AFTER: _after,
    rf"(?:{_SINCE})(?!.* (?:to|until) )": lambda text: [f"{text}/..", f"[{text}..]"],
    _ABOUT: lambda text: [f"{text}~"],
    _PERHAPS: lambda text: [f"{text}?"],
}
"""What words before a date make of it."""


@cache
def _months() -> dict[str, int]:
    return {_bare(name): number for number, names in _rows(_MONTHS, 1) for name in names}


@cache
def _seasons() -> dict[str, int]:
    return {_bare(name): number for number, names in _rows(_SEASONS, 21) for name in names}


def _rows(table: str, first: int) -> Iterable[tuple[int, list[str]]]:
    return enumerate((line.strip().split(", ") for line in table.strip().splitlines()), start=first)


def _bare(word: str) -> str:
    """Return a word without accents, so that ``fevrier`` and ``Février`` are one."""
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
