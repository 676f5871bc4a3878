"""What is inferred is marked in every answer and in evidence, and statements are said in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kg.arguments import EntityRef, RoleValue, StatementRef
from kg.dates import parse_date
from kg.graph.results import to_frame
from kg.model import Article, Attribution, Certainty, Inferred
from kg.project import Project
from tests.support.made import actor, background, claim, made

BODY = """# Talks

Arland and Berg negotiate on 3 May. Berg offers a truce. Arland rejects the offer on 5 May. It was said that Coast
attacks Berg. Coast denies this. It aids Berg in June. Coast praises both.
"""
TALKS = Article(id="talks", title="Talks", body=BODY, publisher="Gazette", published=parse_date("2020-06"))


def inferred(*fields: str, when: str | None = None) -> Inferred:
    return Inferred(fields=fields, when=parse_date(when) if when else None, basis="as it seems")


def role(name: str, statement: str) -> RoleValue:
    return RoleValue(role=name, value=StatementRef(statement=f"ada/talks#{statement}"))


@pytest.fixture(scope="module")
def talks() -> Project:
    entities = [
        actor("arland", "Arland"),
        actor("berg", "Berg"),
        actor("coast", "Coast"),
        actor("army", "the army", "Military", background=(background("part_of", "arland"),)),
        actor("port", "Port", "City", background=(background("located_in", "arland"),)),
        actor("truce", "a truce", "Action"),
        actor("both", "Arland and Berg", "Group", members=("arland", "berg")),
    ]

    def told(id: str, subject: str, relation: str, object: str, quote: str, **more: Any) -> Any:
        return claim(id, subject, relation, object, quote, TALKS, **more)

    to_arland = RoleValue(role="to", value=EntityRef(entity="arland"))
    statements = [
        told("s1", "arland", "negotiates", "berg", "Arland and Berg negotiate", when=parse_date("2020-05-03")),
        told("s2", "berg", "offers", "truce", "Berg offers a truce", roles=(to_arland,), inferred=inferred("to")),
        told("s3", "arland", "rejects", "truce", "Arland rejects", when=parse_date("2020-05-05")).model_copy(
            update={"object": StatementRef(statement="ada/talks#s2")}
        ),
        told(
            "s4",
            *("coast", "attacks", "berg", "Coast\nattacks Berg"),
            attribution=Attribution(sources=("arland",)),
            inferred=inferred("according_to"),
        ),
        told("s5", "coast", "denies", "berg", "Coast denies this").model_copy(
            update={"object": StatementRef(statement="ada/talks#s4")}
        ),
        told("s6", "coast", "aids", "berg", "It aids Berg", inferred=inferred("subject", when="2020-06")),
        told("s7", "coast", "praises", "both", "Coast praises both"),
    ]
    return made(entities, [TALKS], statements)


def cells(project: Project, question: str, *columns: str, **given: Any) -> dict[str, tuple[Any, ...]]:
    """Return some columns of the rows of an answer, by the ids of their statements."""
    answer = project.answer(question, **given)
    rows = to_frame(answer.in_words, project.graph.iris).iter_rows(named=True)
    return {row["statement"].partition("#")[2]: tuple(row[name] for name in columns) for row in rows}


def test_who_and_when_are_marked_where_they_are_inferred(talks: Project) -> None:
    found = cells(talks, "dyad", "subject", "earliest", one="Coast")
    assert found["s6"] == ("[Coast]", "[2020-06-01]")
    assert found["s7"] == ("Coast", None)
    assert cells(talks, "dyad", "earliest", one="Arland")["s3"] == (date(2020, 5, 5),), "said, not inferred"


def test_a_counterparty_is_marked_by_the_role_that_names_it(talks: Project) -> None:
    assert cells(talks, "acts", "object", "counterparty")["s2"] == ("a truce", "[Arland]")
    assert cells(talks, "statements", "roles")["s2"] == ("to [Arland]",)


def test_a_source_is_marked(talks: Project) -> None:
    assert cells(talks, "reported", "according_to") == {"s4": ("[Arland]",)}
    [evidence] = talks.evidence(["ada/talks#s4"])
    assert evidence.claim == "Coast – attacks – Berg (according to [Arland])"


def test_evidence_and_tables_mark_alike(talks: Project) -> None:
    claims = {one.statement.partition("#")[2]: one.claim for one in talks.evidence(["#s2", "#s3", "#s5", "#s6"])}
    assert claims["s2"] == "Berg – offers – a truce, to [Arland]"
    assert claims["s6"] == "[Coast] – gives aid to – Berg"
    assert claims["s5"] == "Coast – denies – “Coast attacks Berg (according to [Arland])”"
    assert cells(talks, "acts", "object")["s3"] == ("“Berg offers a truce”",), "in words, not quoted"


def test_an_act_of_denying_is_found_among_what_is_denied(talks: Project) -> None:
    said = "“Coast attacks Berg (according to [Arland])”"
    assert cells(talks, "denied", "relation", "object", "polarity") == {"s5": ("denies", said, None)}


def test_an_offer_without_a_date_stands_before_its_rejection(talks: Project) -> None:
    assert [*cells(talks, "dyad", one="Arland", other="Berg")] == ["s1", "s2", "s3"]


def test_actors_act_as_often_as_in_the_network(talks: Project) -> None:
    """By Arland s1, s3, towards it s1, which holds both ways, s2, s7; by Berg s1, s2, towards it s1, s3, s6, s7."""
    rows = {row["actor"]: (row["acts_by"], row["acts_towards"]) for row in talks.ask("actors").iter_rows(named=True)}
    assert rows == {"Arland": (2, 3), "Berg": (2, 4), "Coast": (2, 0)}
    ties = talks.network().ties
    told = {
        id: tuple(ties.filter(ties[end] == id).height for end in ("actor", "target"))
        for id in ("arland", "berg", "coast")
    }
    assert told == {"arland": (2, 3), "berg": (2, 4), "coast": (3, 0)}, "an act towards two is two ties"


def test_an_act_that_holds_both_ways_is_named_where_it_is_told_from_the_other_side(talks: Project) -> None:
    answer = talks.answer("acts", by="Berg", to="Arland")
    line = '1 act that holds both ways and is told from the other side: ask --by "Arland" --to "Berg"'
    assert line in answer.beside
    assert not [one for one in talks.answer("acts", by="Arland", to="Berg").beside if "both ways" in one]


def test_where_there_is_nothing_the_other_direction_is_named(talks: Project) -> None:
    beside = talks.answer("offers", by="Arland", to="Berg").beside
    assert beside == (
        "Leaving out --by or --to alone finds nothing",
        'In the other direction there is 1 offer: ask --by "Berg" --to "Arland"',
    )


def test_actors_alone_belong_to_a_country_whether_they_are_mentioned_or_not(talks: Project) -> None:
    [sentence, *_] = talks.answer("acts", by="Arland").whom
    assert sentence == "Arland, with 1 that belongs to it: the army"


def test_a_period_may_be_given_by_its_months(talks: Project) -> None:
    assert [*cells(talks, "period", since="2020-05", until="2020-05")] == ["s1", "s3"]
    assert [*cells(talks, "period", since="2020-06")] == ["s6"]


def test_a_question_that_joins_acts_sees_those_of_others_where_an_actor_is_asked_for() -> None:
    """Arland's ministry criticizes Berg; Berg aids Arland as a whole: it does something in return, whoever is asked."""
    entities = [
        actor("arland", "Arland"),
        actor("berg", "Berg"),
        actor("ministry", "the ministry", "Ministry", background=(background("part_of", "arland"),)),
    ]
    statements = [
        claim("s1", "ministry", "criticizes", "berg", "Berg offers", TALKS),
        claim("s2", "berg", "aids", "arland", "Arland rejects", TALKS),
    ]
    project = made(entities, [TALKS], statements)
    assert [*cells(project, "unanswered")] == []
    assert [*cells(project, "unanswered", by="Arland")] == []
    assert [*cells(project, "unanswered", by="the ministry")] == []


def test_how_sure_a_source_is_and_what_has_ended_stands_before_the_relation() -> None:
    body = "# News\n\nArland perhaps offers a truce. Berg formerly opposed it. Berg probably rejects it.\n"
    news = Article(id="news", title="News", body=body, publisher="Gazette")
    unsure = {one: Attribution(certainty=one) for one in (Certainty.POSSIBLE, Certainty.PROBABLE)}
    told = [
        claim("s1", "arland", "offers", "truce", "perhaps offers", news, attribution=unsure[Certainty.POSSIBLE]),
        claim("s2", "berg", "opposes", "truce", "formerly opposed", news, ended=True),
        claim("s3", "berg", "rejects", "truce", "probably rejects", news, attribution=unsure[Certainty.PROBABLE]),
    ]
    entities = [actor("arland", "Arland"), actor("berg", "Berg"), actor("truce", "a truce", "Action")]
    project = made(entities, [news], told)
    assert cells(project, "offers", "relation") == {"s1": ("perhaps offers",)}
    assert cells(project, "refusals", "relation") == {"s3": ("probably rejects",)}
    assert cells(project, "stances", "relation")["s2"] == ("formerly opposes",)
    assert project.ask("offers")["relation"].to_list() == ["offers"], "cells for programs stay what they are"


def test_how_far_it_holds_stands_behind_a_relation_and_no_preposition_where_nothing_follows() -> None:
    entities = [actor("arland", "Arland"), actor("berg", "Berg")]
    statements = [
        claim("s1", "arland", "aids", "berg", "Coast praises both", TALKS, degree="partly"),
        claim("s2", "arland", "ceases_fire", "berg", "Berg offers a truce", TALKS).model_copy(update={"object": None}),
    ]
    project = made(entities, [TALKS], statements)
    label = project.corpus.vocabulary.relations["ceases_fire"].label
    assert label.endswith(" with")
    for question in ("statements", "acts"):
        found = cells(project, question, "relation")
        assert found == {"s1": ("gives aid to (partly)",), "s2": (label.removesuffix(" with"),)}
        data = to_frame(project.answer(question).data, project.graph.iris)
        assert data.columns[-3:] == ["degree", "inferred", "statement"]
        assert dict(data.select("statement", "degree").iter_rows()) == {
            "ada/talks#s1": "partly",
            "ada/talks#s2": None,
        }
