"""Texts that may not be passed on: every letter is another one, so that only the places of words are left.

Of a withheld text the letters below its title are ``x`` and ``X``, and its digits ``0``; signs, blanks and lines stay,
so that words and sentences are where they were. A quote of it is its place and a hash of its words::

    quote: {start: 722, end: 766, sha256: 5f1c…}

By the hash, :mod:`kg.changing.attaching` knows the words again in the text of whoever has it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kg.corpus.folding import folded

_LETTER = re.compile(r"[^\W_]|[\u0300-\u036f\u0900-\u0dff]")
_HASH_LENGTH = 32


def withheld_text(body: str, headline_end: int) -> str:
    """Return the body of an article with other letters below its title, as long as it is.

    Args:
        body: The body.
        headline_end: Where its headline ends.
    """
    return body[:headline_end] + _LETTER.sub(_other, body[headline_end:])


def is_withheld(body: str, headline_end: int) -> bool:
    """Return whether a text is a withheld one: it has words, and no other letters than these."""
    text = body[headline_end:]
    return bool(_LETTER.search(text)) and _LETTER.sub(_other, text) == text


def hash_of(words: str, start: int) -> str:
    """Return what tells the words of a quote without saying them.

    A hash of few words can be guessed by trying: it keeps nobody from finding out what stands in a short quote.

    Args:
        words: The words, as the article has them; what folding takes for the same has the same hash.
        start: Where they begin, so that the same words elsewhere have another hash.
    """
    return hashlib.sha256(f"{start} {' '.join(folded(words).split())}".encode()).hexdigest()[:_HASH_LENGTH]


def _other(letter: re.Match[str]) -> str:
    sign = letter[0]
    if unicodedata.category(sign).startswith("N"):
        return "0"
    return "X" if sign.isupper() else "x"
