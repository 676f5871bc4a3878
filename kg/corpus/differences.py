"""The first difference between some words and what is printed, named so that it is seen where both look the same."""

from __future__ import annotations

import difflib
import re

from kg.look_alikes import letter_named, script_of

_PIECE = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*|\S")
_MOST = 6
"""How many words of a difference are shown."""


def first_difference(printed: str, written: str) -> str:
    """Return the first difference, such as ``the article has “ (U+201C) where you have " (U+0022)``.

    Args:
        printed: The words of the article, folded.
        written: The words of the quote, folded.
    """
    here, there = _PIECE.findall(printed), _PIECE.findall(written)
    match = difflib.SequenceMatcher(None, here, there, autojunk=False)
    for what, start, end, begin, stop in match.get_opcodes():
        theirs, own = here[start:end], there[begin:stop]
        if what == "replace" and len(theirs) == len(own):
            theirs, own = next([[a], [b]] for a, b in zip(theirs, own, strict=True) if a != b)
            return f"the article has {_named(theirs, own)} where you have {_named(own, theirs)}"
        if what == "replace":
            return f"the article has {_shown(theirs)} where you have {_shown(own)}"
        if what == "delete":
            return f"the article has {_shown(theirs)}{_beside(here, start, end)}, which you do not have"
        if what == "insert":
            return f"you have {_shown(own)}{_beside(there, begin, stop)}, which the article does not have"
    return "the article has no blank, or another one, between some of these words" if printed != written else ""


def _named(pieces: list[str], others: list[str]) -> str:
    """Return one word as it differs from another: a single letter or sign where only that differs, else the word."""
    (one,), (other,) = pieces, others
    if len(one) == len(other) == 1:
        return letter_named(one, script=True)
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(one) == len(other) and all(script_of(a) != script_of(b) for a, b in differing):
        return f"{letter_named(differing[0][0], script=True)} in '{one}'"
    return f"'{one}'"


def _shown(pieces: list[str]) -> str:
    if len(pieces) == 1 and not pieces[0].isalnum():
        return letter_named(pieces[0])
    words = " ".join(pieces[:_MOST])
    return f"'{words}{' …' if len(pieces) > _MOST else ''}'"


def _beside(pieces: list[str], start: int, end: int) -> str:
    """Return where some words stand, by the word before or after them."""
    if start:
        return f" after '{pieces[start - 1]}'"
    return f" before '{pieces[end]}'" if end < len(pieces) else ""
