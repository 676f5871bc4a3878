"""Whom an actor in a question means: what belongs to it, what it belongs to, and who is only its member."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import polars

from kg.corpus.counterparty import PERSON
from kg.model import Entity
from kg.phrases import count_of, listed, one_or_many
from kg.store.backend import Backend
from kg.vocabulary import OF_THE_STATE, Sector

_MEMBER_OF = "member_of"
_FEW = 3
"""How many parts of a whole are named; of more it is said of which sectors they are."""
_SECTORS: Mapping[Sector | None, str] = {
    Sector.GOVERNMENT: "of the state",
    Sector.MILITARY: "of the state",
    Sector.OPPOSITION: "of the opposition",
    Sector.MEDIA: "media",
    Sector.BUSINESS: "of business",
    Sector.CIVIL_SOCIETY: "of civil society",
}


class Wholes:
    """Finds what belongs to what among the entities of a corpus.

    Args:
        backend: Where entities and statements come from.
    """

    def __init__(self, backend: Backend) -> None:
        self._entities, self._vocabulary = backend.entities, backend.vocabulary
        self.belonging = backend.belonging

    def parts(self, id: str) -> list[Entity]:
        """Return the actors that belong to an entity, at whatever time, sorted by id."""
        entities, vocabulary = self._entities.items(), self._vocabulary
        actors = sorted(id for id, one in entities if one.background and vocabulary.is_actor(one.type))
        paths = self.belonging.paths(actors)
        within = paths.filter((polars.col("wider") == id) & (polars.col("actor") != id))["actor"].unique().sort()
        return [self._entities[one] for one in within]

    def wider(self, id: str) -> list[Entity]:
        """Return what an entity belongs to, at whatever time, nearest first."""
        paths = self.belonging.paths([id])
        return [self._entities[one] for one in paths["wider"].unique(maintain_order=True) if one != id]

    def is_body(self, id: str) -> bool:
        """Whether an actor is a body of the state, or of an organisation, that it belongs to."""
        type, vocabulary = self._entities[id].type, self._vocabulary
        is_person = vocabulary.is_a(type, PERSON)
        return vocabulary.is_actor(type) and not is_person and vocabulary.sector(type) in OF_THE_STATE

    def members(self, id: str) -> list[str]:
        """Return the ids of what is known to be a member of an entity, and does not belong to it."""
        return sorted(
            one.id
            for one in self._entities.values()
            if any(line.object == id and self._vocabulary.is_a(line.relation, _MEMBER_OF) for line in one.background)
        )

    def sentence(self, id: str) -> str | None:
        """Return a sentence that says what belongs to an entity; nothing where nothing does."""
        parts = self.parts(id)
        if not parts:
            return None
        belong = one_or_many(len(parts), "belongs", "belong")
        start = f"{self._entities[id].label}, with {len(parts):,} that {belong} to it: "
        if len(parts) <= _FEW:
            return start + listed(one.label for one in parts)
        sectors = Counter(_SECTORS.get(self._vocabulary.sector(one.type)) for one in parts)
        others = sectors.pop(None, 0)
        named = [f"{sectors[words]:,} {words}" for words in dict.fromkeys(_SECTORS.values()) if words in sectors]
        return start + ", ".join([*named, *([count_of(others, "other")] if others else [])])
