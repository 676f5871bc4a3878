"""What rules see in a sentence: whom it names, which words point to a relation, and which tell a field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kg.finder import PlacedCue, placed_cues
from kg.finder.cues import CueIndex
from kg.finder.placed import placed
from kg.finder.words import ARTICLES
from kg.proposing.draft import Sentence
from kg.proposing.named import Named, NamesInText
from kg.proposing.wording import Wording

_BREAK = re.compile(r"[;:()–—“”„\"]|,(?!\s*[12]\d{3}\b)")
_COVERED = 0.02
"""How much each letter of the text counts that a cue covers."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Seen:
    """A sentence as rules see it.

    Args:
        sentence: The sentence.
        wording: The words of its language that tell fields.
        named: The entities that it names, in the order of their places.
    """

    sentence: Sentence
    wording: Wording
    named: tuple[Named, ...]

    @property
    def text(self) -> str:
        """Its words."""
        return self.sentence.text

    @cached_property
    def cues(self) -> list[PlacedCue]:
        """The cues of relations that begin outside of names, of those that overlap the most specific one."""
        found = placed_cues(self.sentence.vocabulary, self.text, self.sentence.language)
        taken = [*((one.start, one.end) for one in self.named), *((one.start, one.end) for one in self.told)]
        free = [one for one in found if not any(start <= one.start < end for start, end in taken)]
        kept: list[PlacedCue] = []
        for one in sorted(free, key=lambda cue: (cue.is_loose, -_worth(cue), cue.start)):
            if not any(other.start < one.end and one.start < other.end for other in kept):
                kept.append(one)
        return sorted(kept, key=lambda cue: cue.start)

    @cached_property
    def says(self) -> list[PlacedCue]:
        """The verbs of those who say something."""
        return [one for one in self._free(self.wording.says) if not one.is_loose]

    @cached_property
    def according_to(self) -> list[PlacedCue]:
        """Words before those who say the rest."""
        return placed(self.wording.according_to, self.text)

    @cached_property
    def told(self) -> list[PlacedCue]:
        """Words that tell a field of few values."""
        return [one for one in self._free(self.wording.fields) if not one.is_loose]

    def _free(self, cues: CueIndex) -> list[PlacedCue]:
        """Return where cues stand that do not begin within names."""
        found = placed(cues, self.text)
        return [one for one in found if not any(name.start <= one.start < name.end for name in self.named)]

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """Where clauses begin and end."""
        return clauses_of(self.text, self.wording)

    def clause_of(self, place: int) -> tuple[int, int]:
        """Return where the clause begins and ends in which a place is."""
        return next(one for one in reversed(self.clauses) if one[0] <= place)

    def is_behind_preposition(self, name: Named) -> bool:
        """Return whether a name stands behind a word such as ``with``, so that its clause is hardly about it."""
        ahead = self.text[: name.start].casefold().split()
        while ahead and ahead[-1] in ARTICLES:
            ahead.pop()
        return bool(ahead) and ahead[-1].strip("„“\"'(") in self.wording.behind

    def is_one_of_several(self, name: Named) -> bool:
        """Return whether a name is joined to another, as in ``Norland and Sudland``, so that it is not the whole."""
        pairs = ((one.end, name.start) if one.start < name.start else (name.end, one.start) for one in self.named)
        between = (self.text[start:end].split() for start, end in pairs if start < end)
        return any(len(words) == 1 and words[0].casefold() in self.wording.joiners for words in between)

    def words_between(self, start: int, end: int) -> int:
        """Return how many words stand between two places."""
        return len(_WORD.findall(self.text[start:end]))


def clauses_of(text: str, wording: Wording) -> list[tuple[int, int]]:
    """Return where the clauses of a sentence begin and end: at punctuation, and before words that open one."""
    starts = {0, *(found.end() for found in _BREAK.finditer(text))}
    starts |= {found.start() for found in _WORD.finditer(text) if found[0].casefold() in wording.openers}
    ordered = sorted(starts)
    return list(zip(ordered, [*ordered[1:], len(text)], strict=True))


def _worth(cue: PlacedCue) -> float:
    """Return how much a cue says, and how much of the text it covers."""
    return cue.specific + _COVERED * (cue.end - cue.start)


def seen(sentence: Sentence, wording: Wording, names: NamesInText) -> Seen:
    """Return a sentence as rules see it."""
    return Seen(sentence, wording, tuple(names.named(sentence.text)))


def before(names: Iterable[Named], place: int, since: int = 0) -> list[Named]:
    """Return the names that end before a place, the nearest first."""
    return [one for one in names if since <= one.start and one.end <= place][::-1]


def after(names: Iterable[Named], place: int, until: int) -> list[Named]:
    """Return the names that begin after a place, the nearest first."""
    return [one for one in names if place <= one.start and one.end <= until]
