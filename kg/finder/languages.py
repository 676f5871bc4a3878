"""Which languages words can be in, by their letters and their smallest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import normalize

_NOT_IN: Mapping[str, frozenset[str]] = {
    "be": frozenset("иїєґщъ"),
    "ru": frozenset("іўїєґ"),
    "uk": frozenset("ыэёъў"),
}
"""Letters that a language of the Cyrillic script does not have, so that they rule it out."""
_LATIN = frozenset(("en", "de", "fr", "pl"))
_SCRIPTS: Mapping[str, frozenset[str]] = {"[a-z]": _LATIN, "[а-я]": frozenset(_NOT_IN)}
"""Letters of a script, and the languages written in it."""
_LETTERS: Mapping[str, frozenset[str]] = {
    "de": frozenset("äöüß"),
    "fr": frozenset("àâçèêëîïôùûœ"),
    "pl": frozenset("ąćęłńśźż"),
}
"""Letters of words without a capital that tell one language of the Latin script from the others."""
_ONLY_IN: Mapping[str, str] = {
    "en": """the of and to by with from into his her its their they who which that this is are was were been has have
        had for at against over after amid as be it he she not would could""",
    "de": """der das den dem des ein eine einen einem einer und oder nicht mit von vom zum zur für gegen nach bei beim
        über aus auf wird wurde wurden hat haben ist sind sich seine seinen seiner ihre ihren ihrer dass wegen zu im am
        ins um""",
    "fr": """le la les un une du des et ou dans par pour sur avec sans aux au contre est sont ont été sa ses leur leurs
        qui que ne pas se en d l s qu ce cette""",
    "pl": """i w z ze na do się nie jest są był była było były przez przed przeciw przeciwko po od oraz dla jego jej ich
        że który która które za swoją swój swoje swoich o""",
}
"""Small words that stand in texts of one of these languages, and seldom in those of another."""
_ALWAYS_IN: Mapping[str, str] = {"be": "ўі", "ru": "ы", "uk": "ії"}
"""Letters of the Cyrillic script that any text of a language has."""
_LEAST_WORDS, _LEAST_SHARE = 8, 0.2
"""How many different words at least, and which part of all, tell the language of a text: Spanish has some of French."""
_SELDOM = 0.001
"""Which part of the letters those of another language may be: of names and quotes."""
_BETWEEN_ONLY = """between towards toward before during while until since through under about than when where also very
    most will might must should than upon within without among across despite hard hardly"""
_FUNCTION = frozenset(word for words in (*_ONLY_IN.values(), _BETWEEN_ONLY) for word in words.split()) | frozenset(
    ("die", "du", "wenn", "werden", "worden", "noch", "unter", "entre", "vers", "mais", "pod", "nad", "przy")
)
_WORD = re.compile(r"(?<!\w['’(])[^\W\d_]+|[^\W\d_]{2,}")
"""A word, or what an elision leaves of one, as in ``l'accord``, and no ending: ``Norland's``, ``person(s)``."""


def is_small(word: str) -> bool:
    """Return whether a word only ties others together, so that it tells nothing by itself."""
    return word in _FUNCTION


def ruled_out(text: str) -> frozenset[str]:
    """Return the languages in which words cannot be written, or are not.

    Those without a Latin letter are not English; those with ``ў`` are not Russian; those with ``the`` and nothing that
    is German are not German. Words with a capital may be names, and tell nothing.
    """
    text = normalize("NFC", text)
    letters = set(text.casefold())
    out = frozenset(language for language, others in _NOT_IN.items() if letters & others)
    out |= {one for script, those in _SCRIPTS.items() if not re.search(script, text.casefold()) for one in those}
    likely = {language for word in {*_WORD.findall(text)} if word.islower() for language in _languages_of(word)}
    return out | (_LATIN - likely) if likely else out


def language_told(text: str) -> str:
    """Return the language that a text is written in, of those known here; empty where its words do not tell it.

    One of the Latin script is told by its smallest words and its letters, which make up much of any text; one of the
    Cyrillic script by the letters that it has, and those that it does not have.
    """
    text = normalize("NFC", text)
    words = Counter(word for word in _WORD.findall(text) if word.islower())
    telling, different = Counter[str](), Counter[str]()
    for word, number in words.items():
        for language in _languages_of(word):
            telling[language] += number
            different[language] += 1
    first, second, *_ = sorted(sorted(_LATIN), key=lambda language: -telling[language])
    is_told = different[first] >= _LEAST_WORDS and telling[first] >= _LEAST_SHARE * words.total()
    if is_told and telling[first] >= 2 * telling[second]:
        return first
    letters = Counter(re.findall("[Ѐ-ӿ]", text.casefold()))
    seldom = _SELDOM * letters.total()
    having = [
        language
        for language, others in _NOT_IN.items()
        if all(letters[letter] > seldom for letter in _ALWAYS_IN[language])
        and sum(letters[letter] for letter in others) <= seldom
    ]
    return having[0] if len(having) == 1 else ""


@lru_cache(maxsize=10_000)
def _languages_of(word: str) -> tuple[str, ...]:
    """Return the languages of the Latin script that a word speaks for."""
    letters = frozenset(word)
    return tuple(one for one in _LATIN if word in _ONLY_IN_SETS[one] or letters & _LETTERS.get(one, frozenset()))


_ONLY_IN_SETS = {language: frozenset(words.split()) for language, words in _ONLY_IN.items()}
