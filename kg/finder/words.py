"""Words of texts as the finder compares them: folded, without what says nothing about the verb, and stemmed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from threading import Lock
from typing import Any
from unicodedata import normalize

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CAPITALISED = re.compile(r"\b[^\W\d_a-z]\w*")
_FOLDED = str.maketrans(
    {"’": "'", "ʼ": "'", "`": "'", "_": " ", "\u0301": None, "\u00ad": None, "ё": "е", "ў": "у", "œ": "oe"}
)
"""Letters that are written in several ways, and marks of stress, which stay where no letter has them built in."""
ARTICLES = frozenset(("a", "an", "the"))
_NAME = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)+\b")
_INITIAL = re.compile(r"\b[^\W\d_]")
_POSSESSIVE = "'s"
_ELIDED = re.compile(r"^([cdjlmnst]|qu|jusqu|lorsqu|puisqu)'")
_NEGATIONS = frozenset(
    (
        *("not", "no", "never", "neither", "nor", "n't", "cannot", "can't", "won't", "don't", "didn't", "doesn't"),
        *("hasn't", "haven't", "isn't", "wasn't", "weren't", "не", "ни", "няма", "ня", "nie", "nicht", "ne", "pas"),
    )
)
_LEFT_ASIDE = _NEGATIONS | frozenset(
    (
        *("will", "would", "shall", "should", "can", "could", "may", "might", "must", "yet", "also", "already"),
        *("again", "just", "still", "even", "reportedly", "allegedly", "би", "бы"),
    )
)
"""Negation, modality and small adverbs: they are told by ``polarity``, ``mode`` and ``certainty``, not by the verb."""
_COMMON = frozenset(
    (
        *("of", "in", "on", "at", "to", "for", "by", "with", "from", "into", "over", "as", "and", "or", "but", "that"),
        *("than", "then", "if", "it", "its", "he", "she", "his", "her", "him", "they", "them", "their", "we", "our"),
        *("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does", "did"),
        *("who", "whom", "which", "what", "when", "where", "this", "these", "those", "there", "some", "any", "all"),
        *("more", "other", "another", "one", "such", "so", "only", "own", "about", "up", "out", "off", "despite"),
        *("hard", "hardly"),
    )
)
"""Words that are in every sentence: they count in phrases, and not where single words are compared."""


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: folded, without articles."""
    folded = normal(text)
    words: list[str] = _WORD.findall(folded)
    if "'" in folded:
        words = [word for piece in words for word in parts_of(piece)]
    return tuple([word for word in words if word not in ARTICLES])


def normal(text: str) -> str:
    """Return a text folded, with one spelling for each letter, so that its words can be taken from it."""
    return normalize("NFC", text).casefold().translate(_FOLDED)


def with_names_as_one(text: str) -> str:
    """Return an English text in which a name of several words, such as ``Red Cross``, is one, which is no verb.

    Where most words have a capital letter, as in some headlines, it tells no names.
    """
    initials = _INITIAL.findall(text)
    if 2 * sum(letter.isupper() for letter in initials) >= len(initials):
        return text
    return _NAME.sub(lambda name: name[0].replace(" ", ""), text)


def parts_of(piece: str) -> tuple[str, ...]:
    """Return the words that are written as one: ``l'accord`` are two, ``minister's`` is one without its ending."""
    if "'" not in piece:
        return (piece,)
    return tuple(_ELIDED.sub(r"\1 ", piece).removesuffix(_POSSESSIVE).split())


def is_hedge(word: str) -> bool:
    """Return whether a word is a negation, a modal verb or a small adverb."""
    return word in _LEFT_ASIDE


def is_negation(word: str) -> bool:
    """Return whether a word denies those beside it."""
    return word in _NEGATIONS


def without_hedges(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words without negation, modal verbs and small adverbs."""
    return tuple(word for word in words if word not in _LEFT_ASIDE)


def without_end(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words up to the last one that is not in every sentence; all of them where there is none."""
    telling = [at for at, word in enumerate(words) if word not in _COMMON]
    return words[: telling[-1] + 1] if telling else words


def telling(text: str, *, names: bool = True) -> tuple[str, ...]:
    """Return the English words of a text that may tell one relation from another, in order.

    Args:
        text: The text.
        names: Whether words with a capital letter count, which in examples are names.
    """
    counted = text if names else _CAPITALISED.sub(" ", text)
    return tuple(those_that_tell(tokens(counted)))


def those_that_tell(words: Iterable[str]) -> Iterator[str]:
    """Yield the words of some that may tell one relation from another."""
    return (word for word in words if word not in _LEFT_ASIDE and word not in _COMMON)


_STEMMING = Lock()
"""Held while a word is stemmed: the stemmer keeps the word in itself, and pages ask in several threads."""


@cache
def stem(word: str) -> str:
    """Return the stem of an English word, by the Snowball stemmer for English (Porter 2001)."""
    with _STEMMING:
        return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Any:
    from snowballstemmer import stemmer

    return stemmer("english")
