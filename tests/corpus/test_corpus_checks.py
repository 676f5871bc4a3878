"""Checks between statements: references that lead somewhere, acts told without contradiction, entities in use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

import pytest

from kg.arguments import NumberValue
from kg.corpus.corpus_checks import check_acts, find_faults, references_of, unused_entities, used_entities
from kg.corpus.statement_checks import Fault
from kg.dates import parse_date
from kg.model import Annotation, Attribution, Certainty, Entity, Label, Mode, Polarity, Statement
from kg.vocabulary import Vocabulary
from tests.support.made import background

ANY: Mapping[str, Entity] = defaultdict(
    lambda: Entity(id="any", type="Country", labels=(Label(text="Any", lang="en"),))
)
"""Entities of which none denotes anything."""
Make = Callable[..., Statement]
Checked = Callable[..., list[tuple[str, str]]]


def by_key(statements: Iterable[Statement]) -> dict[str, Statement]:
    return {statement.key: statement for statement in statements}


def check(statements: Iterable[Statement], vocabulary: Vocabulary) -> list[tuple[str, Fault]]:
    references = {statement.key: references_of(statement, vocabulary, ANY) for statement in statements}
    return find_faults(references, references, [])[0]


@pytest.fixture
def entities(make_entity: Callable[..., Entity]) -> dict[str, Entity]:
    found = [
        make_entity("norland"),
        make_entity("sudland"),
        make_entity("westland"),
        make_entity("president", "Office", background=(background("part_of", "norland"),)),
        make_entity("berg", "Person", background=(background("holds_office", "president"),)),
        make_entity("kern", "Person", background=(background("member_of", "norland"),)),
        make_entity("ministry", "Ministry", background=(background("part_of", "sudland"),)),
        make_entity("both", "Group", members=("norland", "westland"), local=True),
        make_entity("talks", "Issue"),
    ]
    return {entity.id: entity for entity in found}


@pytest.fixture
def told(vocabulary: Vocabulary, entities: dict[str, Entity]) -> Checked:
    """Check the mentions of acts: the statements at fault, each with what differs."""

    def check(*statements: Statement) -> list[tuple[str, str]]:
        faults = check_acts(statements, vocabulary, entities, by_key(statements).get)
        return [(key, fault.message.rsplit(" ", 1)[-1]) for key, fault in faults if fault.code == "act-actors"]

    return check


@pytest.fixture
def referred(vocabulary: Vocabulary) -> Checked:
    """Check references: the statements at fault, each with the code."""

    def codes(*statements: Statement) -> list[tuple[str, str]]:
        return [(key, fault.code) for key, fault in check(statements, vocabulary)]

    return codes


def test_a_person_and_the_office_they_hold_are_one_side(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june", roles=[("to", "sudland")])
    other = make_statement("s2", "president", "offers", "talks", act="june", roles=[("to", "ministry")])
    country = make_statement("s3", "norland", "offers", "talks", act="june")
    assert told(one, other, country) == []


def test_a_group_and_its_member_are_one_side(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "both", "criticizes", "sudland", act="june")
    other = make_statement("s2", "norland", "criticizes", "ministry", act="june")
    assert told(one, other) == []


def test_differing_hedges_dates_objects_and_added_roles_are_no_contradiction(
    make_statement: Make, told: Checked
) -> None:
    hedged = Attribution(sources=("ministry",), certainty=Certainty.POSSIBLE, polarity=Polarity.DENIED)
    one = make_statement("s1", "berg", "offers", "talks", act="june")
    other = make_statement(
        "s2",
        "berg",
        "offers_release",
        "kern",
        act="june",
        roles=[("to", "sudland"), ("about", "talks")],
        mode=Mode.INTENDED,
        attribution=hedged,
        when=parse_date("2011-06"),
    )
    assert told(one, other) == []


def test_mentions_with_different_subjects_contradict_each_other(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june")
    other = make_statement("s2", "sudland", "offers", "talks", act="june")
    assert told(one, other) == [("anna/news#s2", "subjects")]


def test_a_symmetric_act_may_be_told_from_either_side_and_of_the_same_two_only(
    make_statement: Make, told: Checked
) -> None:
    one = make_statement("s1", "norland", "fights", "sudland", act="battle")
    back = make_statement("s2", "ministry", "fights", "berg", act="battle")
    again = make_statement("s3", "berg", "fights", "sudland", act="battle")
    assert told(one, back, again) == []
    other = make_statement("s4", "westland", "fights", "norland", act="battle")
    assert told(one, other) == [("anna/news#s4", "subjects")]
    offered = make_statement("s5", "norland", "offers", "talks", act="offer", roles=[("to", "sudland")])
    returned = make_statement("s6", "sudland", "offers", "talks", act="offer", roles=[("to", "norland")])
    assert told(offered, returned) == [("anna/news#s6", "subjects")]


def test_membership_makes_no_one_side(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "kern", "offers", "talks", act="june")
    other = make_statement("s2", "norland", "offers", "talks", act="june")
    assert told(one, other) == [("anna/news#s2", "subjects")]


def test_mentions_with_different_counterparties_contradict_each_other(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june", roles=[("to", "sudland")])
    other = make_statement("s2", "berg", "offers", "talks", act="june", roles=[("to", "westland")])
    assert told(one, other) == [("anna/news#s2", "counterparties")]


def test_a_first_mention_without_a_counterparty_hides_no_contradiction_of_later_ones(
    make_statement: Make, told: Checked
) -> None:
    silent = make_statement("s1", "berg", "offers", "talks", act="june")
    one = make_statement("s2", "berg", "offers", "talks", act="june", roles=[("to", "sudland")])
    other = make_statement("s3", "berg", "offers", "talks", act="june", roles=[("to", "westland")])
    assert told(silent, one, other) == [("anna/news#s3", "counterparties")]


def test_a_mention_is_blamed_once_though_both_its_actors_differ(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "berg", "criticizes", "sudland", act="june")
    other = make_statement("s2", "sudland", "criticizes", "westland", act="june")
    assert told(one, other) == [("anna/news#s2", "subjects")]


def test_different_acts_and_acts_of_different_coders_have_what_actors_they_like(
    make_statement: Make, told: Checked
) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june")
    other_act = make_statement("s2", "sudland", "offers", "talks", act="july")
    other_coder = make_statement("s1", "sudland", "offers", "talks", act="june", coder="boris")
    unnamed = make_statement("s3", "sudland", "offers", "talks")
    assert told(one, other_act, other_coder, unnamed) == []


def test_a_mention_whose_subject_is_a_statement_contradicts_none(make_statement: Make, told: Checked) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june")
    nested = make_statement("s2", "#s1", "opposes", "talks", act="june")
    assert told(one, nested) == []


def test_references_that_lead_to_statements_are_no_problem(make_statement: Make, referred: Checked) -> None:
    assert (
        referred(
            make_statement("s1", "berg", "offers", "talks"),
            make_statement("s2", "sudland", "criticizes", "#s1", alternative_to=("anna/news#s1",)),
            make_statement("s3", "sudland", "criticizes", "#s2", roles=[("about", "#s1")], sums_up=("anna/news#s2",)),
        )
        == []
    )


@pytest.mark.parametrize("field", ["sums_up", "alternative_to"])
def test_a_reference_that_leads_nowhere_is_placed_at_its_field(
    make_statement: Make, vocabulary: Vocabulary, field: str
) -> None:
    statement = make_statement("s1", "berg", "offers", "talks", **{field: ("anna/news#s9",)})
    ((key, fault),) = check([statement], vocabulary)
    assert (key, fault.place, fault.code) == ("anna/news#s1", (field,), "dangling-reference")
    assert "'#s9'" in fault.message


def test_a_reference_to_another_file_is_shown_whole(make_statement: Make, vocabulary: Vocabulary) -> None:
    statement = make_statement("s1", "berg", "offers", "talks", sums_up=("boris/news#s9",))
    ((_, fault),) = check([statement], vocabulary)
    assert "'boris/news#s9'" in fault.message


def test_a_circle_of_references_is_one_problem_at_one_of_its_statements(
    make_statement: Make, referred: Checked
) -> None:
    found = referred(
        make_statement("s0", "berg", "criticizes", "#s1"),
        make_statement("s1", "berg", "criticizes", "#s2"),
        make_statement("s2", "berg", "offers", "talks", roles=[("about", "#s3")]),
        make_statement("s3", "berg", "offers", "talks", sums_up=("anna/news#s1",)),
    )
    assert found == [("anna/news#s1", "circular-reference"), ("anna/news#s0", "dangling-reference")]


def test_two_circles_are_two_problems(make_statement: Make, referred: Checked) -> None:
    found = referred(
        make_statement("s1", "berg", "criticizes", "#s2"),
        make_statement("s2", "berg", "criticizes", "#s1"),
        make_statement("s3", "berg", "criticizes", "#s4"),
        make_statement("s4", "berg", "criticizes", "#s3"),
    )
    assert found == [
        ("anna/news#s1", "circular-reference"),
        ("anna/news#s3", "circular-reference"),
        ("anna/news#s2", "dangling-reference"),
        ("anna/news#s4", "dangling-reference"),
    ]


def test_what_waits_for_one_faulty_statement_is_told_once_in_each_file(
    make_statement: Make, vocabulary: Vocabulary
) -> None:
    faults = check(
        [
            make_statement("s4", "berg", "criticizes", "#s3"),
            make_statement("s2", "berg", "criticizes", "#s1"),
            make_statement("s3", "berg", "criticizes", "#s2", alternative_to=("anna/news#s1",)),
            make_statement("s5", "berg", "criticizes", "#s9"),
        ],
        vocabulary,
    )
    assert [(key, fault.place, fault.message.partition(" or has errors")) for key, fault in faults] == [
        (
            "anna/news#s2",
            ("object",),
            ("3 statements wait for '#s1', which does not exist", " or has errors", ": s2, s3 and s4"),
        ),
        ("anna/news#s5", ("object",), ("the statement '#s9' does not exist", " or has errors", "")),
    ]


@pytest.mark.parametrize("named", [("s8", "s9"), ("s9", "s8")])
def test_each_of_two_statements_that_are_missing_is_named_where_it_is_referred_to(
    named: tuple[str, str], make_statement: Make, vocabulary: Vocabulary
) -> None:
    one, other = named
    statement = make_statement("s1", "berg", "criticizes", f"#{one}", roles=[("after", f"#{other}")])
    faults = check([statement], vocabulary)
    told = {fault.place: fault.message.partition(" does not")[0] for _, fault in faults}
    assert told == {("object",): f"the statement '#{one}'", ("after",): f"the statement '#{other}'"}


def test_of_two_statements_each_may_say_how_it_lies_to_the_other(make_statement: Make, referred: Checked) -> None:
    first = make_statement("s1", "berg", "offers", "talks", roles=[("before", "#s2")])
    second = make_statement("s2", "sudland", "criticizes", "#s1", roles=[("after", "#s1")])
    assert referred(first, second) == []


def test_a_circle_in_the_order_of_time_is_a_problem(make_statement: Make, referred: Checked) -> None:
    first = make_statement("s1", "berg", "offers", "talks", roles=[("before", "#s2")])
    second = make_statement("s2", "berg", "offers", "talks", roles=[("before", "#s3")])
    third = make_statement("s3", "berg", "offers", "talks", roles=[("after", "#s2"), ("before", "#s1")])
    assert referred(first, second, third) == []  # kg.corpus.time_checks tells it


def test_what_is_no_reference_leads_nowhere_and_needs_not_to(make_statement: Make, referred: Checked) -> None:
    assert referred(make_statement("s1", "berg", "offers", "talks", roles=[("about", NumberValue(number=3))])) == []


@pytest.fixture
def unused(entities: dict[str, Entity]) -> Callable[..., list[str]]:
    def find(*statements: Statement, local: tuple[Entity, ...] = ()) -> list[str]:
        listed = {id: entity for id, entity in entities.items() if not entity.local}
        annotation = Annotation(coder="anna", article="news", local=local, statements=statements)
        return unused_entities(listed, used_entities(annotation))

    return find


def test_subjects_objects_roles_and_sources_are_used(make_statement: Make, unused: Callable[..., list[str]]) -> None:
    statement = make_statement(
        "s1", "westland", "offers", "talks", roles=[("to", "kern")], attribution=Attribution(sources=("ministry",))
    )
    assert unused(statement) == ["president", "berg"]


def test_what_the_background_of_a_used_entity_leads_to_is_used(
    make_statement: Make, unused: Callable[..., list[str]]
) -> None:
    assert unused(make_statement("s1", "berg", "offers", "talks")) == ["sudland", "westland", "kern", "ministry"]


def test_members_of_a_local_group_are_used(
    make_statement: Make, unused: Callable[..., list[str]], entities: dict[str, Entity]
) -> None:
    found = unused(make_statement("s1", "both", "offers", "talks"), local=(entities["both"],))
    assert found == ["sudland", "president", "berg", "kern", "ministry"]
