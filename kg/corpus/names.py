"""Names of entities: an id, a label or an alias leads to exactly one entity, or is a problem."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.corpus.anchors import folded
from kg.errors import suggest
from kg.model import Entity

__all__ = ["Names"]


class Names:
    """Which entities bear a name.

    Args:
        entities: The entities.
        beyond: Names to look in as well, such as the corpus's when the entities are those of one file.
    """

    def __init__(self, entities: Iterable[Entity], beyond: Names | None = None) -> None:
        self._beyond = beyond
        self._bearers: dict[str, tuple[str, ...]] = {}
        self._cache: dict[str, tuple[str, ...]] = {}
        for entity in entities:
            for name in names_of(entity):
                bearers = self._bearers.get(name, ())
                if entity.id not in bearers:
                    self._bearers[name] = (*bearers, entity.id)

    def bearers(self, name: str) -> tuple[str, ...]:
        """Return the ids of the entities that bear a name: none, one, or several where it is ambiguous.

        Args:
            name: An id, label or alias; case counts, runs of white space and Unicode forms do not.
        """
        found = self._cache.get(name)
        if found is None:
            own = self._bearers.get(folded(name), ())
            others = self._beyond.bearers(name) if self._beyond else ()
            found = self._cache[name] = (*own, *(other for other in others if other not in own))
        return found

    def suggest(self, name: str) -> str:
        """Return ``did you mean '…'?`` for the nearest name, or an empty string."""
        return suggest(folded(name), self._all())

    def ambiguous(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield every name with several bearers."""
        for name in sorted(self._bearers):
            bearers = self.bearers(name)
            if len(bearers) > 1:
                yield name, bearers

    def _all(self) -> list[str]:
        return [*self._bearers, *(self._beyond._all() if self._beyond else ())]


def names_of(entity: Entity) -> set[str]:
    """Return every name an entity is found by; a local one by the last part of its id."""
    own_id = entity.id.rsplit("/", 1)[-1]
    return {own_id, *(folded(name.text) for name in (*entity.labels, *entity.aliases))}
