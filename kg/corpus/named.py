"""Whether a text names somebody: by a word of a name, whatever ending the language gives it."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from functools import cached_property, lru_cache

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""A shorter word of a name, such as "the", says little; names of such words alone are looked for as they are."""
_STEM = 0.6
"""The share of a word that its endings leave: Lit-wa and Lit-wie, Росси-я and росси-йский, Belarus and Belarus-ian."""
_ENDINGS_LAST = frozenset(["LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN"])
"""Scripts whose languages set words apart and inflect them at their end. Of others nothing is said."""
_SAMPLE = 1_000
"""So many signs of a text tell its script."""
_MARKS = re.compile("[\u0300-\u036f]+")


class TextNames:
    """A text to be looked through for names.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def has(self, names: Collection[str], end: int) -> bool:
        """Return whether a word of any name stands before an offset, with any ending.

        It is taken to stand there where that cannot be said, since no name is in the script of the text.

        Args:
            names: Names of one thing, in any languages.
            end: The offset.
        """
        if any(self._text.find(name, 0, end) >= 0 for name in names if len(name) >= _SHORTEST):
            return True
        if self._script not in _ENDINGS_LAST:
            return True
        words = [one for name in names for one in _telling_words(name)]
        if not any(_script_of(word) == self._script for word in words):
            return True
        before = _folded(self._text[:end])
        return any(_stands_in(before, word) for word in words)

    @cached_property
    def _script(self) -> str:
        scripts = Counter(map(_script_of, _WORD.findall(self._text[:_SAMPLE])))
        return scripts.most_common(1)[0][0] if scripts else ""


def _stands_in(text: str, word: str) -> bool:
    """Return whether a folded text has a folded word, with any ending unless it is short."""
    stem = word[: max(min(math.ceil(len(word) * _STEM), len(word) - 2), 2)] if len(word) >= _SHORTEST else word
    at = text.find(stem)
    while at >= 0:
        behind = text[at + len(stem) : at + len(stem) + 1]
        if not text[max(at - 1, 0) : at].isalnum() and not (stem is word and behind.isalnum()):
            return True
        at = text.find(stem, at + 1)
    return False


@lru_cache(maxsize=65536)
def _telling_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it from others, folded."""
    words = _WORD.findall(name)
    return tuple(_folded(one) for one in [one for one in words if len(one) >= _SHORTEST or one.isupper()] or words)


@lru_cache(maxsize=65536)
def _script_of(word: str) -> str:
    return unicodedata.name(word[0], "").partition(" ")[0]


def _folded(text: str) -> str:
    """Return a text without case and diacritics."""
    return text.casefold() if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text.casefold()))
