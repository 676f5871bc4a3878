"""Cues where they stand in a text, so that it can be shown which words point to a relation."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.finder.cues import Cue, CueIndex
from kg.finder.find import index_of
from kg.finder.words import ARTICLES, is_hedge, normal, parts_of
from kg.vocabulary import Vocabulary

_PIECE = re.compile(r"[^\W_][^\W_\u0301\u00ad]*(?:['’ʼ`][^\W_]+)*")


class PlacedCue(NamedTuple):
    """A cue that stands in a text.

    Args:
        cue: The cue.
        start: Offset of its first word.
        end: Offset after its last word.
        specific: How much it says: the more words and letters it has, and the fewer relations share it.
        is_loose: Whether more words stand within it than it says.
    """

    cue: Cue
    start: int
    end: int
    specific: float
    is_loose: bool


def placed_cues(vocabulary: Vocabulary, text: str, language: str) -> list[PlacedCue]:
    """Return the cues of relations in a text, in the order of their places, the most specific first at each.

    Args:
        vocabulary: Types and relations.
        text: The text.
        language: Tag of its language without region, such as ``de``; of others there are none.
    """
    index = index_of(vocabulary)
    return placed(index.cues_in(language), text) if language in index.languages else []


def placed(cues: CueIndex, text: str) -> list[PlacedCue]:
    """Return where cues stand in a text, in the order of their places, the most specific first at each.

    Words that deny or hedge may stand within them: ``has not yet signed``.
    """
    words = [
        (word, found.start(), found.end())
        for found in _PIECE.finditer(text)
        for word in parts_of(normal(found[0]))
        if word not in ARTICLES
    ]
    found: dict[tuple[str, int, int], PlacedCue] = {}
    for kept in (words, [word for word in words if not is_hedge(word[0])]):
        for match in cues.matches(tuple(word for word, _, _ in kept)):
            start, end = kept[match.start][1], kept[match.end - 1][2]
            found.setdefault(
                (match.cue.relation, start, end),
                PlacedCue(match.cue, start, end, cues.specific(match.cue), match.is_loose),
            )
    return sorted(found.values(), key=lambda one: (one.start, -one.specific, one.cue.relation))
