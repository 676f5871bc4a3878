"""Rolling up: what stands for an actor at a level, by what is known of it from elsewhere, as of a time.

MODEL: parts, offices, officials and forces roll up by the dated background relations that roll up; members roll up
nobody, and organisations of states stay what they are. Whoever does not act for its country, such as an opposition or
a firm that is no part of the state, stays what it is among countries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polars

from kg.corpus.counterparty import COUNTRY
from kg.model import Entity
from kg.selection.selection import ByAttribute, Level
from kg.selection.ties import IS_TOGETHER
from kg.store.backend import Backend
from kg.table.belonging import touches
from kg.vocabulary import OF_THE_STATE, Sector

ACTOR = "Actor"
"""The type of what stands for actors of several types."""
_ORGANISATION = "Organisation"
_KINDS = ("country", "organisation", "apart")
"""What an entity may be here; what is apart does not act for the country it belongs to."""
_STATE = [str(sector) for sector in OF_THE_STATE if sector]
_TIME = ["earliest", "latest"]
_CASE = ["actor", *_TIME]
"""What decides what stands for an entity: the entity, and a time where it belongs to others at times only."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A node of a network.

    Args:
        id: Id of an entity, at the level of sectors with the sector behind it; at that of an attribute, its value.
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


def values_by_attribute(entities: Mapping[str, Entity], taken: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return the attributes of entities by the names by which they are chosen, each with its words by entity.

    Args:
        entities: The entities.
        taken: Names of other choices; an attribute that is called like one of them is ``attribute_NAME``.
    """
    names = {str(one) for one in taken}
    found: dict[str, dict[str, str]] = {}
    for id, entity in entities.items():
        for one in entity.attributes:
            name = f"attribute_{one.name}" if one.name in names else one.name
            found.setdefault(name, {})[id] = one.words
    return dict(sorted(found.items()))


class RollUp:
    """Finds what stands for entities at one level.

    Args:
        level: The level; at that of an attribute, its value: the entity's own, or that of the nearest it belongs to.
        backend: Where entities come from, and which types and relations they have.
    """

    def __init__(self, level: Level | ByAttribute, backend: Backend) -> None:
        self._level = level
        is_by_attribute = isinstance(level, ByAttribute)
        self._values = values_by_attribute(backend.entities, Level).get(level, {}) if is_by_attribute else {}
        self._vocabulary = backend.vocabulary
        self._entities = backend.entities
        self._belonging = backend.belonging
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
        paths = self._belonging.paths(ids)
        is_dated = polars.any_horizontal(polars.col("from", "to").is_not_null()) & (self._level is not Level.ENTITY)
        dated = paths.filter(is_dated)["actor"].unique()
        time = [polars.when(polars.col(side).is_in(dated.implode())).then(polars.col(day)) for day in _TIME]
        keyed = ties.select(polars.col(side).alias("actor"), *time)
        whenever = ids.to_frame("actor").with_columns(polars.lit(None, polars.Date).alias(day) for day in _TIME)
        cases = polars.concat([whenever, keyed.unique().sort(_CASE)]).unique(maintain_order=True)
        held = cases.join(paths.join(self._kinds(paths), on="wider"), on="actor").filter(touches("from", "to"))
        # At a time that is not known, what has ended gives way to what is in force.
        has_ended = polars.col("latest").is_null() & polars.col("to").is_not_null()
        held = held.filter(~has_ended | (has_ended | (polars.col("wider") == polars.col("actor"))).all().over(_CASE))
        held = held.sort("nth").unique([*_CASE, "wider"], keep="first", maintain_order=True)
        chains = held.group_by(_CASE).agg(
            polars.col("country", "sector", "organisation").drop_nulls().first(),
            polars.col("apart").filter(polars.col("sector").is_not_null()).first(),
            polars.col("value").drop_nulls().first(),
            body=polars.col("apart").filter(polars.col("organisation").is_not_null()).drop_nulls().first(),
            broadest=polars.col("organisation").drop_nulls().last(),
        )
        cases = cases.join(chains, on=_CASE, nulls_equal=True, maintain_order="left")
        cases = self._named(cases.with_columns(stands=self._stands))
        found = keyed.join(cases, on=_CASE, how="left", nulls_equal=True, maintain_order="left")
        return ties.with_columns(found["rolled"].alias(side))

    def _kinds(self, paths: polars.DataFrame) -> polars.DataFrame:
        """Return what of entities counts here: which are countries, organisations or apart, and their sectors."""
        wider = paths["wider"].unique()
        types = polars.Series("type", [self._entities[id].type for id in wider], polars.String)
        of_types = polars.DataFrame(
            [
                (
                    type,
                    *(self._vocabulary.is_a(type, one) for one in (COUNTRY, _ORGANISATION)),
                    self._vocabulary.speaks_for_country(type),
                    self._sector(type),
                )
                for type in types.unique()
            ],
            {"type": polars.String, **dict.fromkeys((*_KINDS[:2], "speaks"), polars.Boolean), "sector": polars.String},
            orient="row",
        )
        kinds = wider.to_frame().with_columns(types).join(of_types, on="type")
        of_the_state = kinds.filter(polars.col("sector").is_in(_STATE))
        parts = self._belonging.paths(wider).join(of_the_state, on="wider", how="semi")["actor"].unique()
        is_owned = polars.col("wider").is_in(parts.implode()) & (polars.col("sector") != str(Sector.OPPOSITION))
        kinds = kinds.with_columns(apart=~(polars.col("speaks") | is_owned.fill_null(value=False)))
        values = polars.Series("value", [self._values.get(id) for id in kinds["wider"]], polars.String)
        named = (polars.when(name).then("wider").alias(name) for name in _KINDS)
        return kinds.select("wider", "sector", *named).with_columns(values)

    @property
    def _stands(self) -> polars.Expr:
        """Which entity stands for another, by what that belongs to."""
        match self._level:
            case Level.ORGANISATION:
                return polars.coalesce("organisation", "actor")
            case Level.COUNTRY:
                is_apart = polars.col("country").is_not_null() & polars.col("apart").is_not_null()
                apart = polars.when(is_apart).then(polars.coalesce("body", "apart"))
                return polars.coalesce(apart, "country", "broadest", "actor")
            case Level.SECTOR:
                return polars.coalesce("country", "broadest", "actor")
            case ByAttribute():
                return polars.when(polars.col("value").is_null()).then("actor").otherwise("value")
        return polars.col("actor")

    def _named(self, cases: polars.DataFrame) -> polars.DataFrame:
        """Return cases with the id of the actor that each is ``rolled`` up to; each actor is made once."""
        alike = ["stands", "itself", "country", "is_part", "sector", "value"]
        itself, is_part = polars.col("stands") == polars.col("actor"), polars.col("actor") != polars.col("country")
        cases = cases.with_columns(itself=itself, is_part=is_part)
        actors = cases.select(alike).unique(maintain_order=True)
        rolled = [self._actor(*row) for row in actors.iter_rows()]
        actors = actors.with_columns(rolled=polars.Series(rolled, dtype=polars.String))
        return cases.join(actors, on=alike, how="left", nulls_equal=True).select(*_CASE, "rolled")

    def _actor(
        self,
        id: str,
        itself: bool,
        country: str | None,
        is_part: bool | None,
        sector: str | None,
        value: str | None,
    ) -> str:
        """Return the id of the actor that stands for an entity.

        Args:
            id: The entity that stands for it.
            itself: Whether it is the same.
            country: The country it belongs to.
            is_part: Whether it is another than that country.
            sector: Its sector, or that of the nearest to which it belongs.
            value: Its value of the attribute of the level, likewise.
        """
        if value is not None:
            found = Actor(f"{self._level}: {value}", value, ACTOR)
            return self.actors.setdefault(found.id, found).id
        entity = self._entities[id]
        own = sector if itself or self._level is Level.ORGANISATION else self._sector(entity.type)
        found = Actor(id, entity.label, entity.type, own, country)
        if self._level is Level.SECTOR and is_part and sector is not None:
            label = f"{entity.label}: {sector.replace('_', ' ')}"
            found = Actor(f"{country}: {sector}", label, entity.type, sector, country)
        return self.actors.setdefault(found.id, found).id

    def _sector(self, type: str) -> str | None:
        sector = self._vocabulary.sector(type)
        return str(sector) if sector else None
