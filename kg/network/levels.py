"""Rolling up: what stands for a party at a level, by what is known of it from elsewhere, as of a time.

MODEL: parts, offices, officials and forces roll up by the dated background relations that roll up; members roll up
nobody, and organisations of states stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polars

from kg.corpus.derive import COUNTRY, rolls_up_to
from kg.dates import EventDate
from kg.model import Entity
from kg.network.view import Level
from kg.vocabulary import Vocabulary

__all__ = ["Party", "RollUp"]

_ORGANISATION = "Organisation"


@dataclass(frozen=True, slots=True)
class Party:
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
        vocabulary: Types, sectors, and which relations roll up.
        entities: All entities by id.
    """

    def __init__(self, level: Level, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> None:
        self._level = level
        self._vocabulary = vocabulary
        self._entities = entities
        self.parties: dict[str, Party] = {}

    def apply(self, ties: polars.DataFrame) -> polars.DataFrame:
        """Return ties with the columns ``actor`` and ``towards`` rolled up, as of the time of each tie.

        Args:
            ties: Ties with ``actor``, ``towards``, ``earliest`` and ``latest``.
        """
        for side in ("actor", "towards"):
            ties = self.apply_to(ties, side)
        return ties

    def apply_to(self, ties: polars.DataFrame, side: str) -> polars.DataFrame:
        """Return a frame with one column of entities rolled up, as of the time in ``earliest`` and ``latest``."""
        ids = ties[side].unique().to_list()
        at_all_times = {id: self._party(id, None).id for id in ids}
        dated = [id for id in ids if self._level is not Level.ENTITY and self._is_dated(id)]
        moved = {id: party for id, party in at_all_times.items() if party != id}
        if moved:
            ties = ties.with_columns(polars.col(side).replace(moved).alias(side), polars.col(side).alias("_before"))
        if not dated:
            return ties.drop("_before", strict=False)
        before = "_before" if moved else side
        keys = [before, "earliest", "latest"]
        times = ties.select(keys).filter(polars.col(before).is_in(dated)).unique()
        rows = [
            (*row, self._party(row[0], EventDate(text="", earliest=row[1], latest=row[2])).id) for row in times.rows()
        ]
        then = polars.DataFrame(rows, schema={**times.schema, "_then": polars.String}, orient="row")
        joined = ties.join(then, on=keys, how="left", nulls_equal=True, maintain_order="left")
        return joined.with_columns(polars.coalesce("_then", side).alias(side)).drop("_then", "_before", strict=False)

    def _is_dated(self, id: str) -> bool:
        chain = rolls_up_to(id, self._vocabulary, self._entities)
        return any(
            line.when is not None and self._vocabulary.relations[line.relation].rolls_up
            for one in chain
            for line in self._entities[one].background
        )

    def _party(self, id: str, time: EventDate | None) -> Party:
        party = self._found(id, time)
        return self.parties.setdefault(party.id, party)

    def _found(self, id: str, time: EventDate | None) -> Party:
        chain = rolls_up_to(id, self._vocabulary, self._entities, time)
        country = self._first(chain, COUNTRY)
        sector = next(filter(None, map(self._sector, chain)), None)
        organisations = [one for one in chain if self._is_a(one, _ORGANISATION)]
        match self._level:
            case Level.ORGANISATION:
                stands = organisations[0] if organisations else id
            case Level.SECTOR | Level.COUNTRY:
                stands = country or (organisations[-1] if organisations else id)
            case _:
                stands = id
        entity = self._entities[stands]
        if self._level is Level.SECTOR and country is not None and id != country and sector is not None:
            label = f"{entity.label}: {sector.replace('_', ' ')}"
            return Party(f"{country}: {sector}", label, entity.type, sector, country)
        own = sector if stands == id or self._level is Level.ORGANISATION else self._sector(stands)
        return Party(stands, entity.label, entity.type, own, country)

    def _first(self, chain: Iterable[str], type: str) -> str | None:
        return next((one for one in chain if self._is_a(one, type)), None)

    def _is_a(self, id: str, type: str) -> bool:
        return self._vocabulary.is_a(self._entities[id].type, type)

    def _sector(self, id: str) -> str | None:
        sector = self._vocabulary.sector(self._entities[id].type)
        return str(sector) if sector is not None else None
