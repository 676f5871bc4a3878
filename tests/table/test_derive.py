"""What follows from statements, for a whole table: counterparties, plain triples, main mentions, what lies within."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import polars
import pytest

from kg.arguments import TextValue
from kg.corpus.counterparty import counterparties
from kg.dates import parse_date
from kg.model import Article, Attribution, Certainty, Entity, Inferred, Mode, Polarity, Stance, Statement
from kg.quote import Quote, Segment
from kg.readings import Towards
from kg.table.derive import OBSTACLES, derive
from kg.table.from_statements import StatementRows
from kg.table.set_aside import judged
from kg.vocabulary import Vocabulary
from tests.support.made import background, coded_in

Make = Callable[..., Statement]
Entities = dict[str, Entity]
Derive = Callable[..., polars.DataFrame]
Mains = Callable[..., dict[str, str]]


class Counterparty(NamedTuple):
    entities: tuple[str, ...] = ()
    rule: Towards | None = None


@pytest.fixture
def derived(vocabulary: Vocabulary, entities: Entities) -> Derive:
    """Make the table of statements, all of one article, that may be published at a time."""

    def make(
        *statements: Statement, published: str | None = None, among: Mapping[str, Entity] = {}
    ) -> polars.DataFrame:
        date = parse_date(published) if published else None
        article = Article(id="news", title="News", body="# News", publisher="Gazette", published=date)
        rows = StatementRows(vocabulary)
        for statement in statements:
            rows.add(statement, article)
        table = rows.frame()
        return derive(table, judged(coded_in(table), "me"), vocabulary, {**entities, **among})

    return make


@pytest.fixture
def towards(vocabulary: Vocabulary, entities: Entities, derived: Derive) -> Callable[..., Counterparty]:
    """Find the counterparty of the first statement, for a whole table and by itself; others may be referred to."""

    def find(statement: Statement, *others: Statement) -> Counterparty:
        row = derived(statement, *others).row(by_predicate=polars.col("statement") == statement.key, named=True)
        alone = counterparties(statement, vocabulary, entities, {one.key: one for one in others}.get)
        assert sorted(alone) == row["counterparties"]
        rule = row["counterparty_rule"]
        return Counterparty(tuple(row["counterparties"]), Towards(rule) if rule else None)

    return find


@pytest.fixture
def obstacles(derived: Derive) -> Callable[..., list[str]]:
    """Return what keeps the first statement from being a direct triple."""

    def find(statement: Statement, *others: Statement) -> list[str]:
        table = derived(statement, *others).with_columns(holds.alias(reason) for reason, holds in OBSTACLES.items())
        row = table.row(by_predicate=polars.col("statement") == statement.key, named=True)
        found = [reason for reason in OBSTACLES if row[reason]]
        assert row["asserted"] is not bool(found)
        return found

    return find


@pytest.fixture
def mains(derived: Derive) -> Mains:
    """Return the main mention of each act."""

    def find(*statements: Statement) -> dict[str, str]:
        main = derived(*statements).filter("main_mention")
        return dict(zip(main["act"], main["statement"], strict=True))

    return find


# Whom statements are directed at.


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
    assert towards(offer).entities == ("ministry", "sudland")


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


# Plain triples.


def test_a_plain_claim_of_the_author_is_a_direct_triple(
    make_statement: Make, obstacles: Callable[..., list[str]]
) -> None:
    assert obstacles(make_statement("s1", "berg", "opposes", "talks")) == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"attribution": Attribution(sources=("norland",))}, "the claim of a source"),
        ({"attribution": Attribution(certainty=Certainty.PROBABLE)}, "not certain"),
        ({"attribution": Attribution(certainty=Certainty.UNKNOWN)}, "not certain"),
        ({"attribution": Attribution(polarity=Polarity.DENIED)}, "denied"),
        ({"mode": Mode.ATTEMPTED}, "not actual"),
        ({"mode": Mode.FORECAST}, "not actual"),
        ({"ended": True}, "has ended"),
        ({"headline": True}, "headline"),
        ({"roles": [("scope", TextValue(text="at sea"))]}, "scope"),
        ({"alternative_to": ("anna/news#s2",)}, "alternatives"),
        ({"inferred": Inferred(fields=("subject",), basis="who else")}, "inferred"),
        ({"inferred": Inferred(fields=("object", "to"), basis="what else")}, "inferred"),
    ],
)
def test_each_condition_keeps_a_statement_from_being_a_direct_triple(
    make_statement: Make, obstacles: Callable[..., list[str]], given: dict[str, Any], reason: str
) -> None:
    (found,) = obstacles(make_statement("s1", "berg", "opposes", "talks", **given))
    assert reason in found


def test_a_statement_that_another_one_is_an_alternative_to_is_no_direct_triple(
    make_statement: Make, obstacles: Callable[..., list[str]]
) -> None:
    statement = make_statement("s1", "berg", "opposes", "talks")
    other = make_statement("s2", "berg", "offers", "talks", alternative_to=("anna/news#s1",))
    (reason,) = obstacles(statement, other)
    assert "alternatives" in reason
    assert obstacles(statement, make_statement("s2", "berg", "offers", "talks")) == []


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
    make_statement: Make, obstacles: Callable[..., list[str]], given: dict[str, Any]
) -> None:
    assert obstacles(make_statement("s1", "berg", "opposes", "talks", **given)) == []


def test_all_conditions_are_named_at_once(make_statement: Make, obstacles: Callable[..., list[str]]) -> None:
    attribution = Attribution(
        sources=("norland",), certainty=Certainty.POSSIBLE, polarity=Polarity.DENIED, author_stance=Stance.DOUBTS
    )
    statement = make_statement(
        "s1", "berg", "opposes", "talks", attribution=attribution, mode=Mode.INTENDED, ended=True
    )
    assert len(obstacles(statement)) == 5


# Acts.


def test_mentions_with_one_label_are_one_act(make_statement: Make, mains: Mains) -> None:
    mentions = [make_statement(f"s{n}", "berg", "offers", "talks", at=n, act="june") for n in range(4)]
    other = make_statement("s9", "berg", "offers", "talks", act="july")
    assert mains(*mentions, other) == {"anna/june": "anna/news#s0", "anna/july": "anna/news#s9"}


def test_an_act_without_a_label_is_one_of_its_own(make_statement: Make, mains: Mains) -> None:
    acts = mains(*(make_statement(f"s{n}", "berg", "offers", "talks") for n in range(2)))
    assert acts == {"anna/news#s0": "anna/news#s0", "anna/news#s1": "anna/news#s1"}


def test_one_label_of_two_coders_is_two_acts(make_statement: Make, mains: Mains) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june")
    other = make_statement("s1", "berg", "offers", "talks", act="june", coder="boris")
    assert list(mains(one, other)) == ["anna/june", "boris/june"]


def test_a_state_tells_no_act(make_statement: Make, mains: Mains) -> None:
    assert mains(make_statement("s1", "berg", "member_of", "league")) == {}


def test_the_narrowest_relation_is_the_main_mention(make_statement: Make, mains: Mains) -> None:
    general = make_statement("s1", "berg", "offers", "talks", at=10, act="june")
    narrow = make_statement("s2", "berg", "offers_release", "talks", at=90, act="june")
    assert mains(general, narrow) == {"anna/june": "anna/news#s2"}


def test_a_mention_that_names_its_actors_comes_before_a_narrower_one_that_leaves_them_to_the_coder(
    make_statement: Make, mains: Mains
) -> None:
    concluded = Inferred(fields=("subject",), basis="the offer of the headline")
    inferred = make_statement("s1", "berg", "offers_release", "talks", at=10, act="june", inferred=concluded)
    said = make_statement("s2", "berg", "offers", "talks", at=90, act="june")
    headline = make_statement("s3", "berg", "offers", "talks", at=0, act="june", headline=True)
    assert mains(inferred, said, headline)["anna/june"] == "anna/news#s2"
    assert mains(inferred, headline)["anna/june"] == "anna/news#s1"


def test_the_headline_is_the_poorest_mention(make_statement: Make, mains: Mains) -> None:
    headline = make_statement("s1", "berg", "offers_release", "talks", at=0, act="june", headline=True)
    body = make_statement("s2", "berg", "offers", "talks", at=90, act="june")
    assert mains(headline, body)["anna/june"] == "anna/news#s2"
    assert mains(headline)["anna/june"] == "anna/news#s1"


def test_of_equally_narrow_mentions_the_first_in_the_body_is_the_main_one(make_statement: Make, mains: Mains) -> None:
    late = make_statement("s1", "berg", "offers", "talks", at=90, act="june")
    early = make_statement("s2", "berg", "offers", "talks", at=10, act="june")
    assert mains(late, early) == {"anna/june": "anna/news#s2"}


def test_a_quote_of_several_segments_stands_where_the_first_of_them_stands(make_statement: Make, mains: Mains) -> None:
    segments = (Segment(exact="b", start=80, end=81), Segment(exact="a", start=5, end=6))
    split = make_statement("s1", "berg", "offers", "talks", act="june", quote=Quote(segments=segments))
    other = make_statement("s2", "berg", "offers", "talks", at=10, act="june")
    assert mains(split, other)["anna/june"] == "anna/news#s1"


# What subjects and counterparties lie within.


@pytest.fixture
def office(make_entity: Callable[..., Entity]) -> Entities:
    """An office of Norland until 2010, of Sudland from 2011 on, and who holds it until 2012."""
    lines = (background("part_of", "norland", "../2010"), background("part_of", "sudland", "2011/.."))
    return {
        "envoy": make_entity("envoy", "Office", background=lines),
        "vale": make_entity("vale", "Person", background=(background("holds_office", "envoy", "../2012"),)),
        "and": make_entity("and", "Group", members=("ministry", "norland"), local=True),
        "crowd": make_entity("crowd", "Government", members=("ministry", "norland"), local=True),
    }


@pytest.mark.parametrize(
    ("given", "published", "within"),
    [
        ({"when": "2009"}, "2015", ["envoy", "norland", "vale"]),
        ({"when": "2012-03"}, "2009", ["envoy", "sudland", "vale"]),
        ({"when": "2010/2011"}, None, ["envoy", "norland", "sudland", "vale"]),
        ({"when": "2014"}, "2009", ["vale"]),
        ({"inferred": "2009"}, "2015", ["envoy", "norland", "vale"]),
        ({}, "2009-05-01", ["envoy", "norland", "vale"]),
        ({}, "2014", ["vale"]),
        ({}, None, ["envoy", "norland", "sudland", "vale"]),
    ],
)
def test_what_a_subject_lies_within_is_as_of_the_statement_else_of_the_article(
    make_statement: Make,
    derived: Derive,
    office: Entities,
    given: dict[str, str],
    published: str | None,
    within: list[str],
) -> None:
    inferred = Inferred(when=parse_date(given["inferred"]), basis="the year") if "inferred" in given else None
    when = parse_date(given["when"]) if "when" in given else None
    statement = make_statement("s1", "vale", "opposes", "talks", when=when, inferred=inferred)
    row = derived(statement, published=published, among=office).row(0, named=True)
    assert row["subject_within"] == within


def test_each_side_lies_within_what_it_belonged_to_at_the_time_of_its_own_statement(
    make_statement: Make, derived: Derive, office: Entities
) -> None:
    before, after = parse_date("2005"), parse_date("2020")
    table = derived(
        make_statement("s1", "berg", "criticizes", "envoy", when=before),
        make_statement("s2", "berg", "criticizes", "envoy", when=after),
        among=office,
    )
    assert table["counterparty_within"].to_list() == [["envoy", "norland"], ["envoy", "sudland"]]
    assert table["subject_within"].to_list() == [["berg", "norland", "president"]] * 2


def test_members_of_a_list_are_meant_and_known_members_of_an_unnamed_actor_are_not(
    make_statement: Make, derived: Derive, office: Entities
) -> None:
    table = derived(
        make_statement("s1", "and", "criticizes", "berg"),
        make_statement("s2", "crowd", "criticizes", "berg"),
        among=office,
    )
    assert table["subject_within"].to_list() == [["and", "government", "ministry", "norland", "sudland"], ["crowd"]]


def test_an_act_towards_several_lies_within_all_that_these_belong_to(make_statement: Make, derived: Derive) -> None:
    offer = make_statement("s1", "berg", "offers", "talks", roles=[("to", "ministry"), ("to", "president")])
    (within,) = derived(offer)["counterparty_within"].to_list()
    assert within == ["government", "ministry", "norland", "president", "sudland"]


def test_membership_is_no_belonging_and_a_claim_about_a_claim_has_no_actors(
    make_statement: Make, derived: Derive
) -> None:
    first = make_statement("s1", "berg", "opposes", "talks")
    second = make_statement("s2", "#s1", "opposes", "talks")
    assert derived(first, second)["subject_within"].to_list() == [["berg", "norland", "president"], []]
