"""What follows from a statement: who can act, what entities belong to, and which act is mentioned."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.corpus.counterparty import (
    act_of,
    can_act,
    country_of,
    rolls_up_to,
    with_members,
)
from kg.model import Entity, Statement
from kg.vocabulary import Kind, QuadClass, RelationType, Vocabulary
from tests.support.made import background

Make = Callable[..., Statement]
Entities = dict[str, Entity]


def test_a_group_can_act_when_all_its_members_can(vocabulary: Vocabulary, entities: Entities) -> None:
    able = {id for id in entities if can_act(id, vocabulary, entities)}
    assert able == {"norland", "sudland", "ministry", "government", "president", "berg", "both"}


@pytest.mark.parametrize(
    ("id", "country"),
    [
        ("sudland", "sudland"),
        ("ministry", "sudland"),
        ("berg", "norland"),
        ("haven", "sudland"),
        ("high-seas", None),
        ("talks", None),
        ("both", None),
    ],
)
def test_an_entity_belongs_to_the_country_that_its_background_leads_to(
    vocabulary: Vocabulary, entities: Entities, id: str, country: str | None
) -> None:
    assert country_of(id, vocabulary, entities) == country


def test_membership_rolls_up_nobody(vocabulary: Vocabulary, entities: Entities) -> None:
    assert rolls_up_to("berg", vocabulary, entities) == ["berg", "president", "norland"]


def test_rolling_up_goes_from_the_nearest_on_and_ends_in_a_circle(
    vocabulary: Vocabulary, make_entity: Callable[..., Entity]
) -> None:
    circle = {
        "a": make_entity("a", "Government", background=(background("part_of", "b"), background("part_of", "c"))),
        "b": make_entity("b", "Government", background=(background("part_of", "a"),)),
        "c": make_entity("c", "Government", background=(background("part_of", "b"),)),
    }
    assert rolls_up_to("a", vocabulary, circle) == ["a", "b", "c"]
    assert country_of("a", vocabulary, circle) is None


@pytest.mark.parametrize(
    ("kind", "quad_class", "codes", "is_speech"),
    [
        (Kind.ACT, QuadClass.VERBAL_COOPERATION, {}, True),
        (Kind.ACT, QuadClass.VERBAL_CONFLICT, {"cameo": "111"}, True),
        (Kind.ACT, None, {"cameo": "010"}, True),
        (Kind.ACT, QuadClass.MATERIAL_CONFLICT, {"cameo": "190"}, False),
        (Kind.ACT, None, {}, False),
        (Kind.STANCE, None, {"cameo": "010"}, False),
    ],
)
def test_a_speech_act_is_an_act_that_is_verbal_or_a_plain_statement(
    kind: Kind, quad_class: QuadClass | None, codes: dict[str, str], is_speech: bool
) -> None:
    relation = RelationType(
        id="r",
        label="r",
        definition="r",
        kind=kind,
        quad_class=quad_class,
        codes=codes,
        subject=("Actor",),
        object=("Actor",),
    )
    assert relation.is_speech_act is is_speech


def test_an_act_is_named_by_its_label_within_one_coder_or_else_by_its_statement(
    make_statement: Make, vocabulary: Vocabulary
) -> None:
    offers = vocabulary.relations["offers"]
    assert act_of(make_statement("s1", "berg", "offers", "talks", act="june"), offers) == "anna/june"
    assert act_of(make_statement("s1", "berg", "offers", "talks", act="june", coder="boris"), offers) == "boris/june"
    assert act_of(make_statement("s1", "berg", "offers", "talks"), offers) == "anna/news#s1"


def test_a_stance_is_told_as_one_only_under_a_label(make_statement: Make, vocabulary: Vocabulary) -> None:
    opposes = vocabulary.relations["opposes"]
    assert act_of(make_statement("s1", "berg", "opposes", "talks"), opposes) is None
    assert act_of(make_statement("s1", "berg", "opposes", "talks", act="no-talks"), opposes) == "anna/no-talks"


def test_groups_within_groups_are_followed_however_deep(
    vocabulary: Vocabulary, make_entity: Callable[..., Entity]
) -> None:
    deep = {f"g{n}": make_entity(f"g{n}", "Group", members=(f"g{n + 1}",)) for n in range(3000)}
    assert can_act("g0", vocabulary, {**deep, "g3000": make_entity("g3000")})
    assert not can_act("g0", vocabulary, {**deep, "g3000": make_entity("g3000", "Issue")})


def test_members_shared_by_many_groups_are_looked_at_once(make_entity: Callable[..., Entity]) -> None:
    layers = {
        f"{side}{n}": make_entity(f"{side}{n}", "Group", members=(f"a{n + 1}", f"b{n + 1}"))
        for n in range(40)
        for side in "ab"
    }
    found = list(with_members("a0", layers))
    assert sorted(found) == sorted(({*layers} - {"b0"}) | {"a40", "b40"})
