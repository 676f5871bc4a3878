"""What fills the places of statements of several coders, told apart by what it is and not by how each coder names it.

An entity that belongs to one coder's file is the one of the same name that another coder has, or that the corpus has. A
statement within a statement is the same if the statements referred to are matched, which the matching tells.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy

from kg.analysis.agreement.coefficients import Integers
from kg.arguments import is_key, words_of
from kg.corpus.folding import folded
from kg.model import Entity


@dataclass(frozen=True, slots=True)
class Filled:
    """What fills one place of each statement, or each of its roles, as numbers.

    Args:
        codes: Equal for what is the same; below 0 where nothing stands there.
        refers: The index of the statement that stands there; below 0 where none does.
    """

    codes: Integers
    refers: Integers

    def by_unit(self, units: Integers) -> Integers:
        """Return the codes, of statements those of their units.

        Args:
            units: The unit of each statement.
        """
        return numpy.where(self.refers >= 0, -2 - units[self.refers], self.codes)

    def turned(self, other: Filled, where: numpy.typing.NDArray[numpy.bool_]) -> Filled:
        """Return this place, and another one in its stead somewhere."""
        return Filled(numpy.where(where, other.codes, self.codes), numpy.where(where, other.refers, self.refers))


class Fillers:
    """Numbers for what fills places.

    Args:
        keys: The statements, by key; those of other coders are known by these alone.
        entities: All entities by id.
    """

    def __init__(self, keys: Sequence[str], entities: Mapping[str, Entity]) -> None:
        self._index = {key: index for index, key in enumerate(keys)}
        self._entities = entities
        self._codes: dict[Hashable, int] = {}
        self._known: dict[str, tuple[int, int]] = {}
        self._ids: dict[str, str] | None = None

    def filled(self, names: Iterable[str | None]) -> Filled:
        """Return what fills a place, of ids, keys, words in quotation marks, or nothing."""
        pairs = [(-1, -1) if name is None else self._filler(name) for name in names]
        codes, refers = numpy.asarray(pairs, dtype=numpy.int64).reshape(-1, 2).T
        return Filled(codes, refers)

    def code(self, thing: Hashable) -> int:
        """Return the number of anything else, such as a text or a date in a role."""
        return self._codes.setdefault(thing, len(self._codes))

    def _filler(self, name: str) -> tuple[int, int]:
        if name not in self._known:
            key = self._referred(name)
            refers = -1 if key is None else self._index.get(key, -1)
            self._known[name] = (self.code(self._identity(name)), refers)
        return self._known[name]

    def _referred(self, name: str) -> str | None:
        """Return the key of the statement that a name stands for, if it is one or another name for one."""
        entity = self._entities.get(name)
        if entity is not None:
            return entity.name_of
        return name if is_key(name) else None

    def _identity(self, name: str) -> Hashable:
        """Return what tells an argument from others, whoever coded it."""
        entity = self._entities.get(name)
        if entity is None:
            words = words_of(name)
            return ("id", name) if words is None else ("words", folded(words).casefold())
        if entity.members and entity.local:
            return ("together", frozenset(map(self._identity, entity.members)))
        if not entity.local:
            return ("id", entity.id)
        label = folded(entity.label).casefold()
        id = self._listed.get(label)
        return ("name", label) if id is None else ("id", id)

    @property
    def _listed(self) -> Mapping[str, str]:
        """The ids of the entities of the corpus by their names; a label goes before an alias."""
        if self._ids is None:
            listed = [one for one in self._entities.values() if not one.local]
            self._ids = {}
            for names in ("labels", "aliases"):
                for entity in listed:
                    for name in getattr(entity, names):
                        self._ids.setdefault(folded(name.text).casefold(), entity.id)
        return self._ids
