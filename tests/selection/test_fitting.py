"""The level that fits a corpus: the coarsest at which most acts between actors still tie two."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.model import Entity
from kg.network.network import Network
from kg.project import Project
from kg.selection.fitting import fitting_level
from kg.selection.selection import Level, Selection
from tests.support.made import background as known

MakeEntity = Callable[..., Entity]
PARTS = {
    "cabinet": ("Government", "part_of", "ada"),
    "party": ("Party", "located_in", "ada"),
    "rivals": ("Opposition", "part_of", "ada"),
    "minister": ("Office", "part_of", "cabinet"),
    "secretary": ("Office", "part_of", "cabinet"),
}


@pytest.mark.parametrize(
    ("pairs", "level", "why"),
    [
        (["ada bor", "cabinet bor", "cabinet party"], "country", "2 of 3 acts between actors stay there"),
        (
            ["ada bor", "cabinet party", "minister party", "minister secretary"],
            "organisation",
            "3 of 4 acts between actors stay there, 1 at the level of countries",
        ),
        (
            ["minister secretary", "secretary minister", "minister party"],
            "entity",
            "all 3 acts between actors stay there, 0 at the level of countries, 1 at the level of organisations",
        ),
        (
            ["cabinet rivals", "rivals ada"],
            "organisation",
            "all 2 acts between actors stay there, 0 at the level of countries",
        ),
        (["guild mayor"], "organisation", "the only act between actors stays there, 0 at the level of countries"),
        ([], "country", ""),
    ],
)
def test_it_is_the_coarsest_at_which_most_acts_stay(
    make: Callable[..., Network],
    make_row: Callable[..., Any],
    make_entity: MakeEntity,
    pairs: list[str],
    level: str,
    why: str,
) -> None:
    entities = {
        id: make_entity(id, type, background=(known(relation, whole),)) for id, (type, relation, whole) in PARTS.items()
    }
    entities |= {"guild": make_entity("guild", "TradeUnion"), "mayor": make_entity("mayor", "Person")}
    rows = [make_row(one, "accuses", other) for one, other in map(str.split, pairs)]
    found = fitting_level(make(*rows, entities=entities).backend)
    assert (found.level, found.why) == (Level(level), why)


def test_only_acts_count(make: Callable[..., Network], make_row: Callable[..., Any]) -> None:
    network = make(make_row("ada", "wants", "bor"), make_row("ada", "accuses", "bor", mode="forecast"))
    assert fitting_level(network.backend).why == ""


def test_what_is_taken_says_why_and_what_is_asked_for_does_not(first: Project) -> None:
    taken = first.network(level=None).selection
    assert taken.at_level == "countries (all 12 acts between actors stay there)"
    assert first.findings().at_level == f"Acts are counted between {taken.at_level}."
    assert first.network(level="country").selection.at_level == "countries"
    assert first.network(level="country").selection == taken
    assert str(Selection()).startswith("single actors, ")
