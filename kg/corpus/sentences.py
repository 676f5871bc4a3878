"""The sentences of an article, and its title: what is read, coded or found to have nothing to code, one by one."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.model import Article

_LINE_GAP = re.compile(r"\n[^\S\n]*\n|\n(?=#)")
"""What parts paragraphs."""
_STOP = re.compile(r"(?:(?P<dot>\.)|[!?…])[\"'”’»“)\]]*(?=\s)|[。！？｡।۔؟][”」』）]*")
"""What may end a sentence."""
_BEFORE = re.compile(r"([^\W_][\w.’'-]*)$")
_ORDINAL = re.compile(r"[0-9]{1,2}")
_LETTER_BEFORE = re.compile(r"(?<![\w.])[^\W\d_]\.\s*$")
_LETTER_NEXT = re.compile(r"\s+[^\W\d_]{1,3}\.")
"""A letter with a stop beside another: `z. B.`, `i. d. R.`"""
_NEXT = re.compile(r"\s*[\"'“„«‘(\[]*(\w*)")
_SHORTENED_WORDS = """mr mrs ms dr prof st gen col lt sgt capt maj adm gov sen rep rev hon pres sr jr vs etc nos vol fig
    inc ltd corp jan feb mar apr jun jul aug sept oct nov dec bzw usw z.b d.h u.a bspw nr abs al tj tzn np m.in itd itp
    ul r płk hab inż por św м г гг тыс млн млрд руб ул т.е т.д т.п ст проф
    chr"""
_SHORTENED = frozenset(_SHORTENED_WORDS.split())
"""What has a stop behind it because it is shortened, and goes on."""
_NUMBERED = "art no ziff p pp ch sec para cl pt pkt poz kl lit rn ust s f bd l п гл"
_BEFORE_NUMBERS = frozenset(_NUMBERED.split())
"""What is shortened where a number follows: `Art. 5`, `No. 5`."""
_GERMAN_MONTHS = "januar jänner februar märz april mai juni juli august september oktober november dezember"
_MONTHS = frozenset(_GERMAN_MONTHS.split())
"""Months with a capital in a language whose ordinals have a stop; elsewhere they are small: `am 4. November`."""
_GERMAN_BEFORE = """am im zum zur vom beim ins bis ab seit der die das den dem des ein eine einen einem einer eines ihr
    ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere jeder jede jedes jeden jedem dieser
    diese dieses diesen diesem"""
_BEFORE_ORDINALS = frozenset(_GERMAN_BEFORE.split())
"""German words before an ordinal: `die 3. Klage`, `im 20. Jahrhundert`."""
_GERMAN_FIRST = """der die das den dem des ein eine einen einem einer er sie es wir ich ihr man dies diese dieser dieses
    dort da dann damit doch aber und auch als am im in an auf aus bei bis für mit nach seit um unter vom von vor zu zum
    zur wenn weil während wie was wer wo so nun jetzt hier kein keine nicht nur noch sein seine ihre"""
_FIRST_WORDS = frozenset(_GERMAN_FIRST.split())
"""German words with which a sentence begins, and which no ordinal counts."""


_LOOK_BACK = 100
"""How many letters before a stop are looked at; longer words are not shortened."""


class SentencePlace(NamedTuple):
    """Where a sentence stands.

    Args:
        start: Offset of its first code point in the article's body.
        end: Offset after its last one.
        paragraph: The number of its paragraph; the title is the first.
        is_title: Whether it is the title.
    """

    start: int
    end: int
    paragraph: int
    is_title: bool


def sentences_of(article: Article) -> list[SentencePlace]:
    """Return the title of an article and its sentences, without white space around them."""
    body, start = article.body, 0
    is_german = article.language.partition("-")[0] == "de"
    gaps = [*((found.start(), found.end()) for found in _LINE_GAP.finditer(body)), (len(body), len(body))]
    if not any(begin <= article.headline_end <= end for begin, end in gaps):
        gaps = sorted([*gaps, (article.headline_end, article.headline_end)])
    found: list[SentencePlace] = []
    paragraph = 0
    for begin, end in gaps:
        within = [
            SentencePlace(first, last, paragraph, last <= article.headline_end)
            for first, last in _within(body, start, begin, is_german=is_german)
        ]
        found += within
        paragraph += bool(within)
        start = end
    return found


def _within(body: str, start: int, end: int, *, is_german: bool) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph begin and end."""
    ends = [
        stop.end() for stop in _STOP.finditer(body, start, end) if _is_end(body, stop, start, end, is_german=is_german)
    ]
    places: list[tuple[int, int]] = []
    for stop in [*ends, end]:
        words = body[start:stop]
        first, last = start + len(words) - len(words.lstrip("# \t\r\n\f\v\u00a0")), start + len(words.rstrip())
        if first < last:
            places.append((first, last))
        start = stop
    return places


def _is_end(body: str, stop: re.Match[str], start: int, end: int, *, is_german: bool) -> bool:
    """Return whether a sign ends a sentence: nothing shortened stands before it, and no small letter after it."""
    following = _NEXT.match(body, stop.end(), end)
    following_word = following[1] if following else ""
    if following_word[:1].islower():
        return False
    start = max(start, stop.start() - _LOOK_BACK)
    before = _BEFORE.search(body, start, stop.start())
    if stop["dot"] is None or before is None:
        return True
    word, last = before[1], before[1].rpartition(".")[2]
    if word.casefold() in _SHORTENED or (len(last) == 1 and last.isupper()):
        return False
    if word.casefold() in _BEFORE_NUMBERS and following_word[:1].isdecimal():
        return False
    ahead = body[start : before.start()]
    if len(last) == 1 and last.isalpha():
        return not (_LETTER_BEFORE.search(ahead) or _LETTER_NEXT.match(body, stop.end(), end))
    return not (_ORDINAL.fullmatch(word) and _counts(ahead, following_word, is_german=is_german))


def _counts(ahead: str, following: str, *, is_german: bool) -> bool:
    """Return whether a number with a stop is an ordinal: a month follows, or in German a noun after an article."""
    if following.casefold() in _MONTHS:
        return True
    if not is_german or not following[:1].isalpha() or following.casefold() in _FIRST_WORDS:
        return False
    word = ahead.split()[-1:]
    return word != [] and word[0].casefold() in _BEFORE_ORDINALS
