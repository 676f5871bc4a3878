"""The words of a text, and how much each says of what the text as a whole tells: the main clause before the others."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.finder.words import ARTICLES, normal, parts_of

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[,;:()–—]")
_ASIDE, _TAIL, _NOUN = 0.5, 0.4, 0.75
"""What is left of a cue in a clause that depends on another, in the tail of a report, and where a noun stands."""
_TAIL_WORDS = 5
"""How many words the tail of a report has at most: ``, officials said on Monday``."""
_OPENERS = frozenset(
    (
        *("that", "who", "whom", "whose", "which", "where", "citing", "after", "before", "while", "amid", "although"),
        *("dass", "weil", "nachdem", "obwohl", "während", "damit"),
        *("que", "qui", "dont", "après", "alors", "afin"),
        *("że", "który", "która", "które", "którzy", "których", "którą", "którego", "aby", "żeby", "po"),
        *("что", "который", "которая", "которые", "которых", "которую", "чтобы", "после"),
        *("що", "який", "яка", "які", "яких", "яку", "щоб", "після"),
        *("што", "які", "якая", "якія", "якіх", "каб", "пасля"),
    )
)
"""Words with which a clause or a phrase begins that depends on another."""
_BEFORE_NOUNS = ARTICLES | frozenset(
    (
        *("its", "his", "her", "their", "our", "this", "these", "those", "of", "for", "over", "on", "with", "against"),
        *("about", "no", "any", "some", "more", "new", "further", "formal", "official"),
        *("der", "den", "dem", "des", "das", "ein", "eine", "einen", "einer", "seine", "ihre", "seinen", "ihren"),
        *("le", "la", "les", "l", "un", "une", "des", "du", "son", "sa", "ses", "leur", "leurs", "d", "de"),
    )
)
"""Words after which mostly a noun stands, and not the verb."""


class Reading(NamedTuple):
    """Words as they are compared, each with its weight.

    Args:
        words: As :func:`~kg.finder.words.tokens` gives them.
        weights: How much a cue counts that begins there, up to 1.
    """

    words: tuple[str, ...]
    weights: tuple[float, ...]


def read(text: str) -> Reading:
    """Return the words of a text with their weights."""
    words: list[str] = []
    weights: list[float] = []
    aside, before, last_comma = False, "", 0
    for piece in _PIECE.findall(normal(text)):
        if not piece[0].isalnum():
            aside, before, last_comma = False, "", len(words)
            continue
        for word in parts_of(piece):
            if word not in ARTICLES:
                words.append(word)
                weights.append((_ASIDE if aside else 1.0) * (_NOUN if before in _BEFORE_NOUNS else 1.0))
            aside = aside or word in _OPENERS
            before = word
    if 0 < len(words) - last_comma <= _TAIL_WORDS and last_comma > _TAIL_WORDS:
        weights[last_comma:] = [_TAIL] * (len(words) - last_comma)
    return Reading(tuple(words), tuple(weights))
