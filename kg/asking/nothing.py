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
from kg.phrases import count_of, listed
from kg.selection.viewpoints import AUTHORS, EVERYONE

_TRIES = 8
"""How many other entities are tried in the place of one."""
_ALIKE = 3
"""How many of these only have a like name."""


def rows_without(asked: Asked) -> dict[str, int]:
    """Return how many rows a question has without each of the parameters that were given and are not needed."""
    left_out = [one.name for one in asked.question.parameters if one.name in asked.given and not one.needed]
    return {name: len(asked.otherwise(without=[name]).found.rows) for name in left_out}


def which_condition(asked: Asked, without: Mapping[str, int]) -> Iterator[str]:
    """Yield how many rows a question that finds none has without each of its conditions.

    Args:
        asked: The question.
        without: How many it has without each parameter.
    """
    found = [(_option(name), number) for name, number in without.items()]
    if asked.question.is_on_acts and asked.viewpoint not in (AUTHORS, EVERYONE):
        found.append(("--according-to", len(replace(asked, viewpoint=EVERYONE).found.rows)))
    if asked.exactly:
        found.append(("--exactly", len(replace(asked, exactly=frozenset()).found.rows)))
    if not found:
        return
    some = [f"{count_of(number, asked.question.unit)} without {option}" for option, number in found if number]
    none = listed([option for option, number in found if not number], last="or")
    yield "; ".join([*some, *([f"nothing without {none}"] if none else [])])


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
                    option = f'{_option(parameter.name)} "{other.label}"'
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


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
