"""Where a text names entities: by any of their names, in any inflected form."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from kg.corpus.folding import folded
from kg.model import Entity

_WORD = re.compile(r"[^\W_]+")
_STEM, _SHORTEST, _LONGEST_ENDING = 0.6, 4, 4
"""The share of a word that its endings leave, of how many letters one is that has any, and how long they are."""
_FIRST = 2
"""How many letters a word of a text and that of a name have in common at least."""
_PLAIN = frozenset(["en"])
"""Languages whose names keep their form, but for the ending of whose something is."""
_ARTICLES = frozenset(["the", "a", "an"])


class Named(NamedTuple):
    """An entity that a text names.

    Args:
        start: Offset of the first code point of its name.
        end: Offset after the last one.
        entity: The entity.
    """

    start: int
    end: int
    entity: Entity


class NamesInText:
    """The names of entities by their first words, to be looked for in texts of a language.

    A name that several entities have tells none of them.

    Args:
        entities: The entities.
        language: Tag of the language of the texts, without region.
    """

    def __init__(self, entities: Iterable[Entity], language: str) -> None:
        self._is_plain = language in _PLAIN
        self._owners: dict[tuple[str, ...], dict[str, Entity]] = defaultdict(dict)
        for entity in entities:
            for name in (*entity.labels, *entity.aliases):
                if words := _words_of(name.text):
                    self._owners[words][entity.id] = entity
        self._beginning: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for words in sorted(self._owners, key=lambda one: (-len(one), one)):
            self._beginning[words[0][:_FIRST]].append(words)

    def named(self, text: str) -> list[Named]:
        """Return the entities that a text names, in the order of their places; of names within others the longest."""
        words = [(found[0].casefold(), found.start(), found.end()) for found in _WORD.finditer(text)]
        return list(self._named(words))

    def _named(self, words: list[tuple[str, int, int]]) -> Iterator[Named]:
        at = 0
        while at < len(words):
            name = self._name_at([word for word, _, _ in words[at : at + 12]])
            if name is None:
                at += 1
                continue
            owners = list(self._owners[name].values())
            if len(owners) == 1:
                yield Named(words[at][1], words[at + len(name) - 1][2], owners[0])
            at += len(name)

    def _name_at(self, words: list[str]) -> tuple[str, ...] | None:
        for name in self._beginning.get(words[0][:_FIRST], ()):
            if len(name) <= len(words) and all(map(self._is_form, words, name)):
                return name
        return None

    def _is_form(self, word: str, of: str) -> bool:
        """Return whether a word of a text is a form of a word of a name."""
        if word == of:
            return True
        if self._is_plain or len(of) < _SHORTEST:
            return False
        stem = of[: max(min(math.ceil(len(of) * _STEM), len(of) - 2), 2)]
        return word.startswith(stem) and len(word) <= len(of) + _LONGEST_ENDING


@lru_cache(maxsize=65536)
def _words_of(name: str) -> tuple[str, ...]:
    words = _WORD.findall(folded(name).casefold())
    return tuple(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)
