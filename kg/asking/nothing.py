"""Why a question finds nothing, and what would find something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from kg.asking.asked import Asked, values_of
from kg.asking.whole_and_parts import Wholes
from kg.graph.questions import ParameterKind
from kg.model import Entity
from kg.phrases import count_of, listed, one_or_many
from kg.selection.viewpoints import AUTHORS, EVERYONE
from kg.selection.why_nothing import ALL_RETRACTED, is_all_retracted

_TRIES = 8
"""How many other entities are tried in the place of one."""
_ALIKE = 3
"""How many of these only have a like name."""


def rows_without(asked: Asked) -> dict[str, int]:
    """Return how many rows a question has without each of the parameters that were given and are not needed."""
    left_out = [one.name for one in asked.question.parameters if one.name in asked.given and not one.needed]
    return {name: len(asked.otherwise(without=[name]).found.rows) for name in left_out}


def retracted(asked: Asked) -> str:
    """Return that all articles asked for were retracted; nothing where others are among them."""
    given = [one.name for one in asked.question.parameters if one.kind is ParameterKind.ARTICLE]
    articles = [id for name in given if name in asked.given for id in values_of(asked.given[name])]
    is_all = is_all_retracted(asked.backend, asked.sections, asked.tags, articles)
    return f"{ALL_RETRACTED[0].upper()}{ALL_RETRACTED[1:]}." if is_all else ""


def which_condition(asked: Asked, without: Mapping[str, int]) -> Iterator[str]:
    """Yield how many rows a question that finds none has without each of its conditions.

    Args:
        asked: The question.
        without: How many it has without each parameter.
    """
    found = [(option_of(name), number) for name, number in without.items()]
    if asked.question.is_on_acts and asked.viewpoint not in (AUTHORS, EVERYONE):
        found.append(("--according-to", len(replace(asked, viewpoint=EVERYONE).found.rows)))
    if asked.exactly:
        found.append(("--exactly", len(replace(asked, exactly=frozenset()).found.rows)))
    if asked.sections:
        found.append(("--section", len(replace(asked, sections=()).found.rows)))
    if asked.tags:
        found.append(("--tag", len(replace(asked, tags=()).found.rows)))
    if not found:
        return
    if len(found) == 1 and not found[0][1]:
        yield f"There is none without {found[0][0]} either."
        return
    some = [f"{count_of(number, asked.question.unit)} without {option}" for option, number in found if number]
    none = listed([option for option, number in found if not number], last="or")
    also = f"; leaving out {none} alone finds nothing" if some else f"Leaving out {none} alone finds nothing"
    yield "; ".join(some) + (also if none else "")


def other_direction(asked: Asked) -> Iterator[str]:
    """Yield how many rows there are with those who act and those acted towards exchanged."""
    other = asked.other_way_round()
    number = len(other.found.rows) if other else 0
    if other and number:
        there = one_or_many(number, "there is", "there are")
        count = count_of(number, asked.question.unit)
        yield f"In the other direction {there} {count}: ask {options_of(other)}"


def options_of(asked: Asked) -> str:
    """Return the actors of a question as they are written on the command line."""
    entities = asked.backend.entities
    return " ".join(
        f'{option_of(one.name)} "{entities[id].label}"'
        for one in asked.question.actors
        if one in asked.actors
        for id in asked.actors[one]
    )


def what_instead(asked: Asked, wholes: Wholes, without: Mapping[str, int]) -> Iterator[str]:
    """Yield which other entities find something in the place of one that was asked for in vain.

    Args:
        asked: The question.
        wholes: What belongs to what.
        without: How many rows it has without each parameter; where it has none, no other entity finds one.
    """
    entities = asked.backend.entities
    for parameter in asked.question.parameters:
        if parameter.kind not in (ParameterKind.ACTOR, ParameterKind.ENTITY) or parameter.name not in asked.given:
            continue
        if without.get(parameter.name) == 0:
            continue
        for name in values_of(asked.given[parameter.name]):
            entity = asked.backend.corpus.entity(name)
            near: dict[str, str | None] = dict(_of_like_names(name, entity, entities.values())[:_ALIKE])
            near |= {one.id: None for one in (*wholes.wider(entity.id), *wholes.parts(entity.id)) if one.id not in near}
            for id, shared in islice(near.items(), _TRIES):
                other = entities[id]
                number = len(asked.otherwise({parameter.name: id}).found.rows)
                if number:
                    option = f'{option_of(parameter.name)} "{other.label}"'
                    why = f"“{name}” is {entity.label}; for {shared} ask" if shared else "Ask"
                    yield f"{why} {option}: {count_of(number, asked.question.unit)}"


def _of_like_names(name: str, entity: Entity, entities: Iterable[Entity]) -> list[tuple[str, str]]:
    """Return the ids of other entities of which a name holds that of one, with that name, the shortest first."""
    own = {name, *(re.sub(r"\s*\(.*?\)", "", label.text) for label in (*entity.labels, *entity.aliases))}
    words = [re.compile(rf"(?<!\w){re.escape(one)}(?!\w)", re.IGNORECASE) for one in sorted(own) if one]
    found = []
    for other in entities:
        names = [label.text for label in (*other.aliases, *other.labels)]
        shared = next((text for text in names if any(word.search(text) for word in words)), None)
        if shared and other.id != entity.id:
            found.append((other.id, shared))
    return sorted(found, key=lambda one: (len(one[1]), one))


def option_of(name: str) -> str:
    """Return a parameter as it is written on the command line."""
    return f"--{name.replace('_', '-')}"
