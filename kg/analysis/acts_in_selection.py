"""Moves: acts with all that their mentions say of them, by which side they are done, and what they are about.

A side is who acts together: a country's state with its government, offices, officials and forces is one, and each other
sector of a country (opposition, media, …) is one; organisations and blocs stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import polars

from kg.chronology.relative import is_relative
from kg.corpus.days import days_in_words, marked
from kg.gc_paused import gc_paused
from kg.model import Certainty, Entity, Mode, Polarity
from kg.readings import Towards
from kg.selection.levels import RollUp
from kg.selection.mentions import unite_mentions
from kg.selection.selection import Count, Level, Selection, select_statements
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.vocabulary import OF_THE_STATE, STATEMENT, RoleFunction

Attested = Mapping[str, tuple[str, ...]]
"""What is told, by id or in words, with the keys of the statements that say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActInSelection:
    """An act as its mentions in the selection have it.

    Args:
        name: Name of the act, or the key of a statement that tells none.
        relation: Id of its relation, as the main mention has it.
        mentions: Keys of the statements that tell it.
        articles: Ids of the articles that tell it.
        actors: Who does it: ids.
        sides: The sides they belong to.
        targets: To whom it is turned: ids.
        to_sides: The sides they belong to.
        things: What it is about, ids of entities: the object and its members where that is no actor to whom it is
            turned, and what fills a role that is read as the topic.
        objects: The object and its members, whatever they are, and what these are known to belong to.
        itself: The object and its members alone, ids.
        names: Keys of the statements that it is about.
        roles: What fills its other roles, in words, by what they are read as.
        fillers: The same by ids.
        prices: What is asked in return, in words, by the label of the role that says so.
        earliest: First day it can have happened on.
        latest: Last day.
        is_sure: Whether a mention gives it as certain.
        when: Its date as EDTF, concluded or as told.
        inferred: Whether that date is the coder's conclusion.
        topics: What is in things only as the topic of what is done with an object.
    """

    name: str
    relation: str
    mentions: tuple[str, ...]
    articles: tuple[str, ...]
    actors: Attested
    sides: frozenset[str]
    targets: Attested
    to_sides: frozenset[str]
    things: Attested
    objects: Attested
    itself: frozenset[str]
    names: frozenset[str]
    roles: Mapping[RoleFunction, Attested]
    fillers: Mapping[RoleFunction, frozenset[str]]
    earliest: date | None = None
    latest: date | None = None
    when: str | None = None
    is_sure: bool = True
    inferred: bool = False
    topics: frozenset[str] = frozenset()
    prices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def time(self) -> str:
        """Its time in words, with the mark of what is inferred; empty where nothing is known."""
        return marked(days_in_words(self.earliest, self.latest), inferred=self.inferred)


class Sides:
    """Finds the side that an entity belongs to at a time.

    Args:
        rows: The rows of the statement table whose actors are asked for.
        backend: Where they come from.
    """

    def __init__(self, rows: polars.DataFrame, backend: Backend) -> None:
        roll_up = RollUp(Level.SECTOR, backend)
        times = ["earliest", "latest"]
        lists = [rows.select(polars.col(name).alias("id"), *times).explode("id") for name in _ACTOR_LISTS]
        named = [rows.select(polars.col(name).alias("id"), *times) for name in ("subject", "object")]
        actors = polars.concat([*named, *lists]).filter(polars.col("id").is_in([*backend.entities])).unique()
        actors = roll_up.apply_to(actors.with_columns(side="id"), "side")
        self._side: dict[tuple[str, date | None, date | None], str] = {}
        for id, earliest, latest, side in actors.select("id", *times, "side").iter_rows():
            actor = roll_up.actors[side]
            of_the_state = actor.country is not None and actor.sector in OF_THE_STATE
            self._side[id, earliest, latest] = actor.country or side if of_the_state else side

    def of(self, ids: Iterable[str], row: Mapping[str, Any]) -> Iterator[str]:
        """Yield the sides of entities at the time of a row."""
        for id in ids:
            yield self._side.get((id, row["earliest"], row["latest"]), id)


_ACTOR_LISTS = ("subject_members", "object_members", "counterparties")
_NEEDED = (
    "statement",
    "act",
    "article",
    "relation",
    "subject",
    "subject_type",
    "subject_members",
    "object",
    "object_type",
    "object_members",
    "counterparties",
    "counterparty_rule",
    "roles",
    "earliest",
    "latest",
    "when",
    "inferred_when",
    "certainty",
)


def rows_in_selection(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return the rows of the statement table that a selection counts, of every kind and mode, acts told alike.

    Viewpoint, window, articles, coders, certainties and the like count as in a network; kinds, quad classes, relations,
    modes and polarities do not, since plans, precedents and what is denied are needed beside acts.
    """
    wide = replace(
        selection,
        count=Count.STATEMENTS,
        kinds=(),
        quad_classes=(),
        relations=(),
        modes=tuple(Mode),
        polarities=tuple(Polarity),
    )
    return select_statements(
        backend.scan(), wide, backend.vocabulary, lambda table: unite_mentions(table, backend.vocabulary)
    )


def gather_acts(rows: polars.DataFrame, backend: Backend, words: Words) -> dict[str, ActInSelection]:
    """Return the moves that rows of the statement table tell, by name, in the order in which they are first told.

    Args:
        rows: Rows, acts told alike; what is no act gives a move of its own.
        backend: Where they come from.
        words: The names to show.
    """
    rows = rows.sort("article", "start", "statement").select(_NEEDED)
    sides, entities = Sides(rows, backend), backend.entities
    functions = {id: role.function for id, role in backend.vocabulary.roles.items() if role.function is not None}
    several: dict[str, list[dict[str, Any]]] = {}
    with gc_paused():
        for row in rows.iter_rows(named=True):
            several.setdefault(row["act"] or row["statement"], []).append(row)
        return {name: _move(name, mentions, sides, functions, words, entities) for name, mentions in several.items()}


def _move(
    name: str,
    mentions: list[dict[str, Any]],
    sides: Sides,
    functions: Mapping[str, RoleFunction],
    words: Words,
    entities: Mapping[str, Entity],
) -> ActInSelection:
    actors, targets, things, objects = _Gathered(), _Gathered(), _Gathered(), _Gathered()
    roles: dict[RoleFunction, _Gathered] = {}
    fillers: dict[RoleFunction, set[str]] = {}
    prices: dict[str, dict[str, None]] = {}
    names: set[str] = set()
    by, to, itself, done_with, topics = set[str](), set[str](), set[str](), set[str](), set[str]()
    for row in mentions:
        key = row["statement"]
        who = row["subject_members"] or [row["subject"]]
        what = [row["object"], *row["object_members"]]
        if row["subject_type"] != STATEMENT:
            actors.add([row["subject"]], key)
            by.update(sides.of([row["subject"], *who], row))
        targets.add(row["counterparties"], key)
        to.update(sides.of(row["counterparties"], row))
        if row["object_type"] == STATEMENT:
            names.add(row["object"])
        elif row["object"] is not None:
            names.update(_named(row["object"], entities))
            itself.update(what)
            objects.add([*what, *_wholes(what, entities)], key)
            if row["counterparty_rule"] != str(Towards.OBJECT):
                things.add(what, key)
                done_with.update(what)
        for role in row["roles"]:
            function = functions.get(role["role"])
            if function is None:
                continue
            fillers.setdefault(function, set()).add(role["value"])
            filler = words.filler(role["value"], role["is"])
            if function is RoleFunction.CONDITION:  # one that must hold and one that must not are both conditions
                filler = f"{words.role(role['role'])} {filler}"
            elif function is RoleFunction.PRICE:
                prices.setdefault(words.role(role["role"]), {})[filler] = None
            roles.setdefault(function, _Gathered()).add([filler], key)
            if function is RoleFunction.TOPIC and role["is"] == "statement":
                names.add(role["value"])
            elif function is RoleFunction.TOPIC:
                names.update(_named(role["value"], entities))
                things.add([role["value"]], key)
                topics.add(role["value"])
    dated = [row for row in mentions if row["earliest"] or row["latest"]] or mentions
    return ActInSelection(
        name=name,
        relation=mentions[0]["relation"],
        mentions=tuple(row["statement"] for row in mentions),
        articles=tuple(dict.fromkeys(row["article"] for row in mentions)),
        actors=actors.told,
        sides=frozenset(by),
        targets=targets.told,
        to_sides=frozenset(to),
        things=things.told,
        objects=objects.told,
        itself=frozenset(itself),
        names=frozenset(names),
        roles={function: one.told for function, one in roles.items()},
        fillers={function: frozenset(ids) for function, ids in fillers.items()},
        prices={label: tuple(told) for label, told in prices.items()},
        earliest=dated[0]["earliest"],
        latest=dated[0]["latest"],
        when=_edtf(dated[0]),
        inferred=dated[0]["inferred_when"] is not None,
        topics=frozenset(topics - done_with if done_with else ()),
        is_sure=any(row["certainty"] == str(Certainty.CERTAIN) for row in mentions),
    )


def _edtf(row: Mapping[str, Any]) -> str | None:
    """Return the best time of a row as EDTF; of a relative one the days between which it lies."""
    time: str | None = row["inferred_when"] or row["when"]
    if time is None or not is_relative(time):
        return time
    bounds = row["earliest"] or "", row["latest"] or ""
    return f"[{bounds[0]}..{bounds[1]}]" if any(bounds) else None


def _named(id: str, entities: Mapping[str, Entity]) -> Iterator[str]:
    """Yield the statement that an entity is another name for."""
    if id in entities and (key := entities[id].name_of):
        yield key


def _wholes(ids: Iterable[str], entities: Mapping[str, Entity]) -> Iterator[str]:
    """Yield what entities are known to belong to, such as the prisoners of whom one is set free."""
    for id in ids:
        if id in entities:
            yield from (line.object for line in entities[id].background)


class _Gathered:
    """What is told, with the statements that say so, in the order in which it is told."""

    def __init__(self) -> None:
        self._keys: dict[str, dict[str, None]] = {}

    def add(self, values: Iterable[str], key: str) -> None:
        for value in values:
            self._keys.setdefault(value, {})[key] = None

    @property
    def told(self) -> Attested:
        return {value: tuple(keys) for value, keys in self._keys.items()}
