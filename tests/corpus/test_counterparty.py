"""What follows from a statement: counterparty, country, act, and whether it is a plain triple."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.arguments import TextValue
from kg.corpus.counterparty import (
    Counterparty,
    act_of,
    can_act,
    counterparty,
    country_of,
    is_speech_act,
    rolls_up_to,
    why_no_direct_triple,
    with_members,
)
from kg.model import Attribution, Background, Certainty, Entity, Inferred, Mode, Polarity, Stance, Statement
from kg.vocabulary import Kind, QuadClass, RelationType, Towards, Vocabulary

Make = Callable[..., Statement]
Entities = dict[str, Entity]


def part(relation: str, object: str) -> Background:
    return Background(relation=relation, object=object, record="atlas")


@pytest.fixture
def entities(make_entity: Callable[..., Entity]) -> Entities:
    found = [
        make_entity("norland"),
        make_entity("sudland"),
        make_entity("ministry", "Ministry", background=(part("part_of", "government"),)),
        make_entity("government", "Government", background=(part("part_of", "sudland"),)),
        make_entity("president", "Office", background=(part("part_of", "norland"),)),
        make_entity("berg", "Person", background=(part("member_of", "sudland"), part("holds_office", "president"))),
        make_entity("haven", "Place", background=(part("located_in", "sudland"),)),
        make_entity("high-seas", "Place"),
        make_entity("talks", "Issue"),
        make_entity("reform", "Issue"),
        make_entity("both", "Group", members=("norland", "sudland"), local=True),
        make_entity("matters", "Group", members=("talks", "reform"), local=True),
    ]
    return {entity.id: entity for entity in found}


@pytest.fixture
def towards(vocabulary: Vocabulary, entities: Entities) -> Callable[..., Counterparty]:
    """Find the counterparty of the first statement; the others are there to be referred to."""

    def find(statement: Statement, *others: Statement) -> Counterparty:
        return counterparty(statement, vocabulary, entities, {one.key: one for one in others}.get)

    return find


def test_an_actor_as_object_is_the_counterparty(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    assert towards(make_statement("s1", "norland", "criticizes", "ministry")) == Counterparty(
        ("ministry",), Towards.OBJECT
    )


def test_whom_an_offer_is_made_to_is_its_counterparty_and_not_what_is_offered(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    offer = make_statement("s1", "berg", "offers", "talks", roles=[("to", "sudland")])
    assert towards(offer) == Counterparty(("sudland",), Towards.TO)


def test_an_offer_of_persons_is_not_made_to_the_persons(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    offer = make_statement("s1", "norland", "offers", "berg", roles=[("to", "sudland")])
    assert towards(offer) == Counterparty(("sudland",), Towards.TO)


def test_an_offer_made_to_several_has_them_all(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    offer = make_statement("s1", "berg", "offers", "talks", roles=[("to", "sudland"), ("to", "ministry")])
    assert towards(offer).entities == ("sudland", "ministry")


def test_a_reply_to_a_statement_is_an_act_towards_who_made_it(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    refusal = make_statement("s1", "ministry", "opposes", "talks")
    reply = make_statement("s2", "norland", "criticizes", "#s1")
    assert towards(reply, refusal) == Counterparty(("ministry",), Towards.OBJECT_SUBJECT)


def test_a_reply_to_a_statement_that_is_left_out_has_no_counterparty(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    assert towards(make_statement("s2", "norland", "criticizes", "#s1")) == Counterparty()


def test_a_reply_to_a_statement_about_a_statement_has_no_counterparty(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    nested = make_statement("s1", "#s0", "criticizes", "talks")
    assert towards(make_statement("s2", "norland", "criticizes", "#s1"), nested) == Counterparty()


def test_a_visit_to_a_place_is_one_to_its_state(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    assert towards(make_statement("s1", "norland", "visits", "haven")) == Counterparty(
        ("sudland",), Towards.OBJECT_COUNTRY
    )


def test_a_visit_to_a_place_of_no_state_has_no_counterparty(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    assert towards(make_statement("s1", "norland", "visits", "high-seas")) == Counterparty()


def test_where_the_place_of_an_act_says_towards_whom_it_is_its_state_is_meant(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    drill = make_statement("s1", "norland", "drills", "talks", roles=[("at", "haven")])
    assert towards(drill) == Counterparty(("sudland",), Towards.AT_COUNTRY)


def test_a_build_up_in_a_state_is_no_act_against_it(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    build_up = make_statement("s1", "norland", "mobilizes", "berg", roles=[("at", "haven"), ("to", "sudland")])
    assert towards(build_up) == Counterparty()


def test_the_first_rule_that_yields_an_actor_counts(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    both = make_statement("s1", "norland", "criticizes", "ministry", roles=[("to", "berg")])
    thing = make_statement("s1", "norland", "criticizes", "talks", roles=[("to", "berg")])
    assert towards(both) == Counterparty(("ministry",), Towards.OBJECT)
    assert towards(thing) == Counterparty(("berg",), Towards.TO)


def test_a_thing_is_no_counterparty(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    assert towards(make_statement("s1", "norland", "criticizes", "talks")) == Counterparty()


def test_nobody_is_a_counterparty_of_themselves(make_statement: Make, towards: Callable[..., Counterparty]) -> None:
    own = make_statement("s1", "norland", "criticizes", "norland", roles=[("to", "sudland")])
    assert towards(own) == Counterparty(("sudland",), Towards.TO)
    assert towards(make_statement("s2", "sudland", "visits", "haven")) == Counterparty()


def test_actors_acted_on_jointly_are_one_counterparty_and_things_listed_jointly_are_none(
    make_statement: Make, towards: Callable[..., Counterparty]
) -> None:
    assert towards(make_statement("s1", "berg", "criticizes", "both")) == Counterparty(("both",), Towards.OBJECT)
    assert towards(make_statement("s2", "berg", "criticizes", "matters")) == Counterparty()


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
        "a": make_entity("a", "Government", background=(part("part_of", "b"), part("part_of", "c"))),
        "b": make_entity("b", "Government", background=(part("part_of", "a"),)),
        "c": make_entity("c", "Government", background=(part("part_of", "b"),)),
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
    assert is_speech_act(relation) is is_speech


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


def test_a_plain_claim_of_the_author_is_a_direct_triple(make_statement: Make) -> None:
    assert why_no_direct_triple(make_statement("s1", "berg", "opposes", "talks"), []) == ()


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"attribution": Attribution(sources=("norland",))}, "the claim of a source"),
        ({"attribution": Attribution(certainty=Certainty.PROBABLE)}, "not certain"),
        ({"attribution": Attribution(certainty=Certainty.UNKNOWN)}, "not certain"),
        ({"attribution": Attribution(polarity=Polarity.DENIED)}, "denied"),
        ({"mode": Mode.ATTEMPTED}, "attempted, not actual"),
        ({"mode": Mode.FORECAST}, "forecast, not actual"),
        ({"ended": True}, "has ended"),
        ({"headline": True}, "headline"),
        ({"roles": [("scope", TextValue(text="at sea"))]}, "scope"),
        ({"alternative_to": ("anna/news#s2",)}, "alternatives"),
        ({"inferred": Inferred(fields=("subject",), basis="who else")}, "inferred"),
        ({"inferred": Inferred(fields=("object", "to"), basis="what else")}, "inferred"),
    ],
)
def test_each_condition_keeps_a_statement_from_being_a_direct_triple(
    make_statement: Make, given: dict[str, Any], reason: str
) -> None:
    (found,) = why_no_direct_triple(make_statement("s1", "berg", "opposes", "talks", **given), [])
    assert reason in found


def test_a_statement_that_another_one_is_an_alternative_to_is_no_direct_triple(make_statement: Make) -> None:
    statement = make_statement("s1", "berg", "opposes", "talks")
    (reason,) = why_no_direct_triple(statement, ["anna/news#s1"])
    assert "alternatives" in reason
    assert why_no_direct_triple(statement, ["anna/news#s2"]) == ()


@pytest.mark.parametrize(
    "given",
    [
        {"inferred": Inferred(fields=("to",), basis="who else")},
        {"inferred": Inferred(basis="the year of the article")},
        {"roles": [("about", TextValue(text="peace"))]},
        {"act": "june"},
        {"sums_up": ("anna/news#s2",)},
        {"note": "a remark"},
    ],
)
def test_what_is_concluded_or_added_beside_both_sides_does_not_matter(
    make_statement: Make, given: dict[str, Any]
) -> None:
    assert why_no_direct_triple(make_statement("s1", "berg", "opposes", "talks", **given), []) == ()


def test_all_conditions_are_named_at_once(make_statement: Make) -> None:
    attribution = Attribution(
        sources=("norland",), certainty=Certainty.POSSIBLE, polarity=Polarity.DENIED, author_stance=Stance.DOUBTS
    )
    statement = make_statement(
        "s1", "berg", "opposes", "talks", attribution=attribution, mode=Mode.INTENDED, ended=True
    )
    assert len(why_no_direct_triple(statement, [])) == 5


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
