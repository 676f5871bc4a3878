"""Acts: one offer told four times is one act, with one main mention and the roles of all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.arguments import EntityRef
from kg.corpus.acts import Act, gather_acts
from kg.corpus.counterparty import act_of
from kg.model import Quote, Segment, Statement
from kg.vocabulary import Vocabulary

Make = Callable[..., Statement]


@pytest.fixture
def gather(vocabulary: Vocabulary) -> Callable[..., dict[str, Act]]:
    def acts(*statements: Statement) -> dict[str, Act]:
        return gather_acts(statements, vocabulary, lambda one: act_of(one, vocabulary.relations[one.relation]))

    return acts


def test_mentions_with_one_label_are_one_act(make_statement: Make, gather: Callable[..., dict[str, Act]]) -> None:
    mentions = [make_statement(f"s{n}", "berg", "offers", "talks", at=n, act="june") for n in range(4)]
    other = make_statement("s9", "berg", "offers", "talks", act="july")
    acts = gather(*mentions, other)
    assert list(acts) == ["anna/june", "anna/july"]
    assert acts["anna/june"].mentions == ("anna/news#s0", "anna/news#s1", "anna/news#s2", "anna/news#s3")


def test_an_act_without_a_label_is_one_of_its_own(make_statement: Make, gather: Callable[..., dict[str, Act]]) -> None:
    acts = gather(*(make_statement(f"s{n}", "berg", "offers", "talks") for n in range(2)))
    assert [act.mentions for act in acts.values()] == [("anna/news#s0",), ("anna/news#s1",)]


def test_one_label_of_two_coders_is_two_acts(make_statement: Make, gather: Callable[..., dict[str, Act]]) -> None:
    one = make_statement("s1", "berg", "offers", "talks", act="june")
    other = make_statement("s1", "berg", "offers", "talks", act="june", coder="boris")
    assert list(gather(one, other)) == ["anna/june", "boris/june"]


def test_a_state_tells_no_act(make_statement: Make, gather: Callable[..., dict[str, Act]]) -> None:
    assert gather(make_statement("s1", "berg", "member_of", "league")) == {}


def test_the_narrowest_relation_is_the_main_mention(
    make_statement: Make, gather: Callable[..., dict[str, Act]]
) -> None:
    general = make_statement("s1", "berg", "offers", "talks", at=10, act="june")
    narrow = make_statement("s2", "berg", "offers_release", "talks", at=90, act="june")
    act = gather(general, narrow)["anna/june"]
    assert act.main == "anna/news#s2"
    assert act.mentions == ("anna/news#s2", "anna/news#s1")


def test_the_headline_is_the_poorest_mention(make_statement: Make, gather: Callable[..., dict[str, Act]]) -> None:
    headline = make_statement("s1", "berg", "offers_release", "talks", at=0, act="june", headline=True)
    body = make_statement("s2", "berg", "offers", "talks", at=90, act="june")
    assert gather(headline, body)["anna/june"].main == "anna/news#s2"
    assert gather(headline)["anna/june"].main == "anna/news#s1"


def test_of_equally_narrow_mentions_the_first_in_the_body_is_the_main_one(
    make_statement: Make, gather: Callable[..., dict[str, Act]]
) -> None:
    late = make_statement("s1", "berg", "offers", "talks", at=90, act="june")
    early = make_statement("s2", "berg", "offers", "talks", at=10, act="june")
    act = gather(late, early)["anna/june"]
    assert act.main == "anna/news#s2"
    assert act.mentions == ("anna/news#s2", "anna/news#s1")


def test_a_quote_of_several_segments_stands_where_the_first_of_them_stands(
    make_statement: Make, gather: Callable[..., dict[str, Act]]
) -> None:
    segments = (Segment(exact="b", start=80, end=81), Segment(exact="a", start=5, end=6))
    split = make_statement("s1", "berg", "offers", "talks", act="june", quote=Quote(segments=segments))
    other = make_statement("s2", "berg", "offers", "talks", at=10, act="june")
    assert gather(split, other)["anna/june"].main == "anna/news#s1"


def test_an_act_has_the_roles_of_all_its_mentions_each_with_the_mention_that_has_it_first(
    make_statement: Make, gather: Callable[..., dict[str, Act]]
) -> None:
    first = make_statement("s1", "berg", "offers", "talks", at=10, act="june", roles=[("to", "sudland")])
    second = make_statement(
        "s2", "berg", "offers", "talks", at=90, act="june", roles=[("at", "haven"), ("to", "sudland"), ("to", "league")]
    )
    assert gather(second, first)["anna/june"].roles == (
        ("to", EntityRef(entity="sudland"), "anna/news#s1"),
        ("at", EntityRef(entity="haven"), "anna/news#s2"),
        ("to", EntityRef(entity="league"), "anna/news#s2"),
    )
