"""Rolling up: what stands for an actor at a level, by what is known of it from elsewhere, as of a time.

MODEL: parts, offices, officials and forces roll up by the dated background relations that roll up; members roll up
nobody, and organisations of states stay what they are.
"""

from __future__ import annotations

from dataclasses import dataclass

import polars

from kg.corpus.counterparty import COUNTRY
from kg.selection.selection import Level
from kg.selection.ties import IS_TOGETHER
from kg.store.backend import Backend
from kg.table.belonging import Belonging, touches

_ORGANISATION = "Organisation"
_TIME = ["earliest", "latest"]
_CASE = ["actor", *_TIME]
"""What decides what stands for an entity: the entity, and a time where it belongs to others at times only."""


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
        self._belonging = Belonging(backend.vocabulary, backend.entities)
        self.actors: dict[str, Actor] = {}

    def apply(self, ties: polars.DataFrame) -> polars.DataFrame:
        """Return ties with the columns ``actor`` and ``target`` rolled up, as of the time of each tie.

        Of two who act together, the one whose id comes first stays the first.
        """
        for side in ("actor", "target"):
            ties = self.apply_to(ties, side)
        turned = IS_TOGETHER & (polars.col("actor") > polars.col("target"))
        ends = {"actor": "target", "target": "actor"}
        return ties.with_columns(
            polars.when(turned).then(other).otherwise(one).alias(one) for one, other in ends.items()
        )

    def apply_to(self, ties: polars.DataFrame, side: str) -> polars.DataFrame:
        """Return a frame with one column of entities rolled up, as of the time in ``earliest`` and ``latest``."""
        ids = ties[side].unique().sort()
        paths = self._belonging.paths(ids.to_list())
        is_dated = polars.any_horizontal(polars.col("from", "to").is_not_null()) & (self._level is not Level.ENTITY)
        dated = paths.filter(is_dated)["actor"].unique()
        time = [polars.when(polars.col(side).is_in(dated.implode())).then(polars.col(day)) for day in _TIME]
        keyed = ties.select(polars.col(side).alias("actor"), *time)
        whenever = ids.to_frame("actor").with_columns(polars.lit(None, polars.Date).alias(day) for day in _TIME)
        cases = polars.concat([whenever, keyed.unique().sort(_CASE)]).unique(maintain_order=True)
        held = cases.join(paths.join(self._kinds(paths), on="wider"), on="actor").filter(touches("from", "to"))
        held = held.sort("nth").unique([*_CASE, "wider"], keep="first", maintain_order=True)
        chains = held.group_by(_CASE).agg(
            polars.col("country", "sector", "organisation").drop_nulls().first(),
            broadest=polars.col("organisation").drop_nulls().last(),
        )
        cases = cases.join(chains, on=_CASE, nulls_equal=True, maintain_order="left")
        rolled = [self._actor(*row) for row in cases.drop(_TIME).rows()]
        cases = cases.select(*_CASE, rolled=polars.Series(rolled, dtype=polars.String))
        found = keyed.join(cases, on=_CASE, how="left", nulls_equal=True, maintain_order="left")
        return ties.with_columns(found["rolled"].alias(side))

    def _kinds(self, paths: polars.DataFrame) -> polars.DataFrame:
        """Return what of entities counts here: which are countries or organisations, and their sectors."""
        rows = []
        for id in paths["wider"].unique():
            type = self._entities[id].type
            is_country, is_organisation = (self._vocabulary.is_a(type, one) for one in (COUNTRY, _ORGANISATION))
            rows.append((id, id if is_country else None, self._sector(type), id if is_organisation else None))
        names = ("wider", "country", "sector", "organisation")
        return polars.DataFrame(rows, schema=dict.fromkeys(names, polars.String), orient="row")

    def _actor(
        self, id: str, country: str | None, sector: str | None, nearest: str | None, broadest: str | None
    ) -> str:
        """Return the id of what stands for an entity, by what that belongs to."""
        match self._level:
            case Level.ORGANISATION:
                actor = nearest or id
            case Level.SECTOR | Level.COUNTRY:
                actor = country or broadest or id
            case _:
                actor = id
        entity = self._entities[actor]
        own = sector if actor == id or self._level is Level.ORGANISATION else self._sector(entity.type)
        found = Actor(actor, entity.label, entity.type, own, country)
        if self._level is Level.SECTOR and country is not None and id != country and sector is not None:
            label = f"{entity.label}: {sector.replace('_', ' ')}"
            found = Actor(f"{country}: {sector}", label, entity.type, sector, country)
        return self.actors.setdefault(found.id, found).id

    def _sector(self, type: str) -> str | None:
        sector = self._vocabulary.sector(type)
        return str(sector) if sector else None
