"""Rolling up: what stands for an actor at a level, by what is known of it from elsewhere, as of a time.

MODEL: parts, offices, officials and forces roll up by the dated background relations that roll up; members roll up
nobody, and organisations of states stay what they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import polars

from kg.corpus.counterparty import COUNTRY, rolls_up_to
from kg.dates import EventDate, bounds_may_overlap
from kg.selection.selection import Level
from kg.store.backend import Backend

__all__ = ["Actor", "RollUp"]

_ORGANISATION = "Organisation"


@dataclass(frozen=True, slots=True)
class Actor:
    """A node of a network.

    Args:
        id: Id of an entity, at the level of sectors with the sector behind it.
        label: Name to show.
        type: Type of the entity.
        sector: Part of society, or ``None``.
        country: Id of the country, or ``None``.
    """

    id: str
    label: str
    type: str
    sector: str | None = None
    country: str | None = None


class RollUp:
    """Finds what stands for entities at one level.

    Args:
        level: The level.
        backend: Where entities come from, and which types and relations they have.
    """

    def __init__(self, level: Level, backend: Backend) -> None:
        self._level = level
        self._vocabulary = backend.vocabulary
        self._entities = backend.entities
        self.actors: dict[str, Actor] = {}
        self._kinds: dict[str, _Kind] = {}
        self._then: dict[tuple[object, ...], str] = {}
        self._known: dict[str, tuple[str, list[EventDate]]] = {}

    def apply(self, ties: polars.DataFrame) -> polars.DataFrame:
        """Return ties with the columns ``actor`` and ``target`` rolled up, as of the time of each tie.

        Args:
            ties: Ties with ``actor``, ``target``, ``earliest`` and ``latest``.
        """
        for side in ("actor", "target"):
            ties = self.apply_to(ties, side)
        return ties

    def apply_to(self, ties: polars.DataFrame, side: str) -> polars.DataFrame:
        """Return a frame with one column of entities rolled up, as of the time in ``earliest`` and ``latest``."""
        ids = ties[side].unique().sort().to_list()
        known = {id: self._whenever(id) for id in ids}
        at_all_times = {id: actor for id, (actor, _) in known.items()}
        dated = {id: times for id, (_, times) in known.items() if times}
        moved = {id: actor for id, actor in at_all_times.items() if actor != id}
        if moved:
            ties = ties.with_columns(polars.col(side).replace(moved).alias(side), polars.col(side).alias("_before"))
        if not dated:
            return ties.drop("_before", strict=False)
        before = "_before" if moved else side
        keys = [before, "earliest", "latest"]
        when = ties.select(keys).filter(polars.col(before).is_in([*dated])).unique()
        rows = [(id, start, end, self._as_of(id, start, end, dated[id])) for id, start, end in when.rows()]
        then = polars.DataFrame(rows, schema={**when.schema, "_then": polars.String}, orient="row")
        joined = ties.join(then, on=keys, how="left", nulls_equal=True, maintain_order="left")
        return joined.with_columns(polars.coalesce("_then", side).alias(side)).drop("_then", "_before", strict=False)

    def _whenever(self, id: str) -> tuple[str, list[EventDate]]:
        """Return what stands for an entity where no time is known, and the times on which that hangs."""
        entry = self._known.get(id)
        if entry is None:
            entry = self._actor(id, None).id, self._times(id)
            self._known[id] = entry
        return entry

    def _as_of(self, id: str, earliest: date | None, latest: date | None, times: list[EventDate]) -> str:
        """Return what stands for an entity at a time; that hangs only on which of its times the time may touch."""
        touched = (id, *(bounds_may_overlap((time.earliest, time.latest), (earliest, latest)) for time in times))
        actor = self._then.get(touched)
        if actor is None:
            actor = self._actor(id, EventDate(text="", earliest=earliest, latest=latest)).id
            self._then[touched] = actor
        return actor

    def _times(self, id: str) -> list[EventDate]:
        """Return the times of all that an entity belongs to; none where that holds at all times."""
        if self._level is Level.ENTITY or not self._entities[id].background:
            return []
        return [
            line.when
            for one in rolls_up_to(id, self._vocabulary, self._entities)
            for line in self._entities[one].background
            if line.when is not None and self._vocabulary.relations[line.relation].rolls_up
        ]

    def _actor(self, id: str, time: EventDate | None) -> Actor:
        actor = self._found(id, time)
        return self.actors.setdefault(actor.id, actor)

    def _found(self, id: str, time: EventDate | None) -> Actor:
        chain = rolls_up_to(id, self._vocabulary, self._entities, time) if self._entities[id].background else [id]
        kinds = [self._kind(one) for one in chain]
        country = next((one for one, kind in zip(chain, kinds, strict=True) if kind.is_country), None)
        sector = next((kind.sector for kind in kinds if kind.sector), None)
        organisations = [one for one, kind in zip(chain, kinds, strict=True) if kind.is_organisation]
        match self._level:
            case Level.ORGANISATION:
                actor = organisations[0] if organisations else id
            case Level.SECTOR | Level.COUNTRY:
                actor = country or (organisations[-1] if organisations else id)
            case _:
                actor = id
        entity = self._entities[actor]
        if self._level is Level.SECTOR and country is not None and id != country and sector is not None:
            label = f"{entity.label}: {sector.replace('_', ' ')}"
            return Actor(f"{country}: {sector}", label, entity.type, sector, country)
        own = sector if actor == id or self._level is Level.ORGANISATION else self._kind(actor).sector
        return Actor(actor, entity.label, entity.type, own, country)

    def _kind(self, id: str) -> _Kind:
        type = self._entities[id].type
        kind = self._kinds.get(type)
        if kind is None:
            is_a, sector = self._vocabulary.is_a, self._vocabulary.sector(type)
            kind = _Kind(is_a(type, COUNTRY), is_a(type, _ORGANISATION), str(sector) if sector else None)
            self._kinds[type] = kind
        return kind


@dataclass(frozen=True, slots=True)
class _Kind:
    """What of a type counts here."""

    is_country: bool
    is_organisation: bool
    sector: str | None
