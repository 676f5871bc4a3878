"""What may be meant by a word that is not known: the known one that is most like it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_LEAST_LIKENESS = 70
"""How much alike two words must be, in per cent, for one to be proposed for the other: letters in common, in order."""


def suggest(word: str, known: Iterable[str], any_case: Mapping[str, str] | None = None) -> str:
    """Return ``did you mean '…'?`` for the nearest known word, or an empty string.

    Args:
        word: What was written.
        known: The words that would have been right.
        any_case: What :func:`by_any_case` returns for them, where that is at hand.
    """
    similar = nearest(word, known, any_case)
    return f"did you mean '{similar}'?" if similar else ""


def nearest(
    word: str, known: Iterable[str], any_case: Mapping[str, str] | None = None, *, least: int = _LEAST_LIKENESS
) -> str | None:
    """Return the known word that is most like another, or ``None`` where none is.

    Args:
        word: What was written.
        known: The words that would have been right.
        any_case: As for :func:`suggest`.
        least: How much alike they must be, in per cent.
    """
    from rapidfuzz import fuzz, process

    names = list(known)
    same = (by_any_case(names) if any_case is None else any_case).get(word.casefold())
    if same is not None:
        return same
    best = process.extractOne(word, names, scorer=fuzz.ratio, score_cutoff=least)
    return best[0] if best else None


def by_any_case(words: Iterable[str]) -> dict[str, str]:
    """Return words by how they read when case does not count; of several that read the same, the first."""
    folded: dict[str, str] = {}
    for word in words:
        folded.setdefault(word.casefold(), word)
    return folded
