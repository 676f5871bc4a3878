"""What may be meant by a word that is not known: the known one that is most like it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.errors import NameNotFound
from kg.look_alikes import as_seen, letter_named

_LEAST_LIKENESS = 70
"""How much alike two words must be, in per cent, for one to be proposed for the other: letters in common, in order."""
_LEAST_RIGHT = 0.79
"""How much of a misspelled word must be right."""


def suggest(word: str, known: Iterable[str], any_case: Mapping[str, str] | None = None) -> str:
    """Return ``did you mean '…'?`` for the nearest known word, or an empty string.

    Args:
        word: What was written.
        known: The words that would have been right.
        any_case: What :func:`by_any_case` returns for them, where that is at hand.
    """
    similar = nearest(word, known, any_case)
    why = looking_alike(similar, word) if similar else ""
    return f"did you mean '{similar}'?{' ' * bool(why)}{why}" if similar else ""


def not_found(what: str, name: str, known: Iterable[str]) -> NameNotFound:
    """Return the error that nothing of a kind, such as ``article``, is called so, with the nearest that is."""
    hint = suggest(name, known)
    return NameNotFound(f"no {what} is called '{name}'" + (f"; {hint}" if hint else ""))


def nearest(word: str, known: Iterable[str], any_case: Mapping[str, str] | None = None) -> str | None:
    """Return the known word that is most like another, or ``None`` where none is; arguments as for :func:`suggest`."""
    from rapidfuzz import fuzz, process

    names = list(known)
    same = (by_any_case(names) if any_case is None else any_case).get(as_seen(word).casefold())
    if same is not None:
        return same
    best = process.extractOne(word, names, scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS)
    return best[0] if best else None


def misspelled(word: str, known: Iterable[str]) -> str | None:
    """Return the known word of which another is most likely a misspelling, or ``None`` where it is none.

    Of ten letters two may be wrong, missing, added or in the place of their neighbour (Damerau 1964): ``offres`` is
    ``offers``, while ``closes`` is not ``discloses``.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    scorer = DamerauLevenshtein.normalized_similarity
    best = process.extractOne(word, list(known), scorer=scorer, score_cutoff=_LEAST_RIGHT)
    return best[0] if best else None


def by_any_case(words: Iterable[str]) -> dict[str, str]:
    """Return words by how they look when case does not count; of several that look the same, the first."""
    folded: dict[str, str] = {}
    for word in words:
        folded.setdefault(as_seen(word).casefold(), word)
    return folded


def looking_alike(one: str, other: str) -> str:
    """Return how two words differ that look the same, as a sentence on the first, or an empty text for other words."""
    if one == other or as_seen(one) != as_seen(other):
        return ""
    pairs = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or not pairs:
        return "it looks the same, but has other signs"
    has, have = (letter_named(letter, script=True) for letter in pairs[0])
    return f"it has {has} where you have {have}"
