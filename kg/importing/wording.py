"""Which relation the words of another tool are, as far as that is sure: words that are only like one are left open."""

from __future__ import annotations

from kg.finder import find
from kg.finder.codes import CodeIndex
from kg.finder.find import index_of
from kg.finder.languages import ruled_out
from kg.finder.words import stem, tokens
from kg.importing.mapping import BACKWARDS, OPEN
from kg.vocabulary import Vocabulary

_AHEAD = 1.3
"""How many times as much must speak for a relation as for the next one; see :class:`kg.finder.Found`."""


class Wording:
    """Says which relation words are.

    Args:
        vocabulary: The relations.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._codes = CodeIndex(vocabulary.relations.values())

    def relation_of(self, said: str) -> str:
        """Return the relation that words are, ``^`` before it where they turn it around; ``?`` where that is not sure.

        It is sure where they are the id or the label of one, or its code, or from the first to the last word what one
        of its cues says; and where no other relation has as much of that.
        """
        words = said.replace("_", " ")
        found = find(self._vocabulary, words)
        usable = [one for one in found if not self._vocabulary.relations[one.relation].abstract]
        if not usable:
            return OPEN
        best, next_score = usable[0], usable[1].score if len(usable) > 1 else 0.0
        is_ahead = best.score >= next_score * _AHEAD
        if self._is_named(words, best.relation, backwards=best.backwards):
            written = tokens(best.relation)
            is_sure = best.is_named and (written == tokens(words) or not self._of_cues(words) - {best.relation})
        elif self._codes.of(said):
            is_sure = is_ahead
        else:
            is_sure = is_ahead and not best.backwards and self._of_cues(words) == {best.relation}
        return f"{BACKWARDS * best.backwards}{best.relation}" if is_sure else OPEN

    def is_name(self, said: str, relation: str) -> bool:
        """Return whether words are the id, the label or the code of a relation, ``^`` before it for its inverse."""
        id, is_code = relation.removeprefix(BACKWARDS), bool(self._codes.of(said))
        return is_code or self._is_named(said.replace("_", " "), id, backwards=relation.startswith(BACKWARDS))

    def _is_named(self, words: str, id: str, *, backwards: bool) -> bool:
        """Return whether words are the id or label of a relation, or its inverse, endings aside."""
        relation = self._vocabulary.relations[id]
        names = [relation.inverse] if backwards else [id, relation.label]
        return _stems(words) in map(_stems, names)

    def _of_cues(self, said: str) -> set[str]:
        """Return the relations that have a cue which the words are as a whole."""
        words, index = tokens(said), index_of(self._vocabulary)
        return {
            match.cue.relation
            for language in index.languages - ruled_out(said)
            for match in index.cues_in(language).matches(words)
            if match.end - match.start == len(words) == len(match.cue.parts)
        }


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in tokens(text) if word not in ("is", "are", "was", "were"))
