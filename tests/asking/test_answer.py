"""Answers to named questions: whom they mean, what stands beside their rows, and why there are none."""

from __future__ import annotations

from typing import Any

import pytest

from kg.arguments import EntityRef, RoleValue
from kg.asking.answer import Answer
from kg.asking.asked import keys_of
from kg.dates import parse_date
from kg.errors import NameNotFound, QuestionError
from kg.graph.results import to_frame
from kg.graph.sparql import Solutions
from kg.model import Article, Attribution, Inferred, Polarity
from kg.project import Project
from tests.support.made import actor, background, claim, made

SPIRAL = "editors/confrontation-spiral"
PRISONERS = "editors/prisoners-for-dialogue"
WHOLE = "said of Belarus as a whole, to which Ministry of Defence of Belarus belongs"
SUMS = "sums up acts above and is not counted beside them"


def keys(answer: Answer, solutions: Solutions | None = None) -> list[str]:
    """Return the statements of rows, by their short names."""
    return [key.rpartition("/")[2] for key in keys_of(solutions or answer.solutions, answer.asked)]


def blocks(answer: Answer) -> dict[str, list[str]]:
    return {block.heading: keys(answer, block.solutions) for block in answer.blocks}


def of_spiral(*ids: str) -> list[str]:
    return [f"confrontation-spiral#{id}" for id in ids]


# The first corpus: whom a question means.


def test_a_country_is_meant_with_all_that_belongs_to_it(first: Project) -> None:
    """Authorities, office, ministry, officials and forces; national and regional media; Lukashenko, and Minsk."""
    answer = first.answer("offers", by="Belarus", to="West")
    assert answer.whom == ("Belarus, with 8 that belong to it: 5 of the state, 2 media, 1 other",)
    assert keys(answer) == ["prisoners-for-dialogue#s02", "prisoners-for-dialogue#s09"]
    assert {row["subject"] for row in first.ask("offers", by="Belarus").iter_rows(named=True)} == {
        "Alexander Lukashenko",
        "Belarusian authorities",
    }


def test_what_is_done_to_a_member_is_a_line_and_no_row(first: Project) -> None:
    answer = first.answer("offers", by="Belarus", to="West")
    assert answer.beside == ("1 offer to Poland, a member of the West",)
    assert answer.blocks == ()


def test_exactly_asks_the_actor_alone(first: Project) -> None:
    assert keys(first.answer("offers", by="Belarus", exactly=True)) == []
    alone = first.answer("offers", by="Lukashenko", to="West", exactly=True)
    assert (len(keys(alone)), alone.whom, alone.beside) == (2, (), ())
    assert "kg:subjectWithin" not in first.sparql("offers", by="Belarus", exactly=True)


def test_what_is_said_of_the_whole_stands_apart(first: Project) -> None:
    answer = first.answer("criticism", by="Ukrainian Defence Ministry", to="Belarusian Defence Ministry")
    assert keys(answer) == []
    assert blocks(answer) == {WHOLE: of_spiral("s34", "s36", "s43"), SUMS: of_spiral("s26")}
    assert answer.beside == ("3 acts without --to; leaving out --by alone finds nothing",)


def test_a_deed_of_the_whole_is_not_that_of_a_body(first: Project) -> None:
    answer = first.answer("acts", by="Ministry of Defence of Ukraine")
    assert keys(answer) == of_spiral("s34", "s36", "s38", "s43")
    assert of_spiral("s23")[0] in keys(first.answer("acts", by="Ukraine"))


def test_what_sums_up_others_is_shown_but_not_counted(first: Project) -> None:
    answer = first.answer("criticism", by="Ukrainian Defence Ministry")
    assert (keys(answer), blocks(answer)) == (of_spiral("s34", "s36", "s43"), {SUMS: of_spiral("s26")})
    assert keys(first.answer("dyad", one="Ukraine", other="Belarus")) == of_spiral(
        *["s34", "s36", "s38", "s39", "s43", "s51"]
    )


# Whose claims.


def test_others_claims_are_left_out_and_counted(first: Project) -> None:
    """That Russia builds up its presence (s41), and that the authorities created a welfare state (prisoners, s21)."""
    assert first.answer("acts").beside == ("2 acts that only others claim: see --according-to everyone",)
    every, own = (set(keys(first.answer("acts", according_to=name))) for name in ("everyone", "authors"))
    assert every - own == {"confrontation-spiral#s41", "prisoners-for-dialogue#s21"}
    assert len(own) == 16


def test_acts_according_to_a_source_are_those_it_claims(first: Project) -> None:
    answer = first.answer("acts", according_to="Ukrainian military leadership")
    assert keys(answer) == of_spiral("s41")
    assert answer.whom == ("According to Ukrainian military leadership (quoted by Belarus in Focus)",)
    publisher = first.answer("acts", according_to="Belarus in Focus")
    assert publisher.solutions == first.answer("acts").solutions
    with pytest.raises(NameNotFound, match="nobody called 'Gazette'"):
        first.answer("acts", according_to="Gazette")


def test_a_question_on_claims_has_those_of_all_sources(first: Project) -> None:
    with pytest.raises(QuestionError, match="'views' asks for the claims of all sources"):
        first.ask("views", according_to="NATO leadership")
    with pytest.raises(QuestionError, match="'denied' does not ask for an actor with all that belongs to it"):
        first.ask("denied", exactly=True)


@pytest.mark.parametrize("viewpoint", ["authors", "everyone", "Ukrainian military leadership"])
def test_acts_are_as_many_as_the_network_counts(viewpoint: str, first: Project) -> None:
    network = first.network(according_to=viewpoint)
    told = network.ties["statement"].to_list()
    acts = first.statements.filter(first.statements["statement"].is_in(told))["act"].n_unique()
    with_actors = first.ask("acts", according_to=viewpoint)
    subjects = dict(first.statements.select("statement", "subject_type").iter_rows())
    actors = [key for key in with_actors["statement"] if first.corpus.vocabulary.is_actor(subjects[key])]
    assert len(actors) == acts


# Why there is nothing.


def test_a_place_that_does_nothing_proposes_who_does(first: Project) -> None:
    answer = first.answer("offers", by="minsk")
    assert keys(answer) == []
    assert answer.beside == (
        "4 offers without --by",
        '“minsk” is Minsk (city); for official Minsk ask --by "Belarusian authorities": 4 offers',
        'Ask --by "Belarus": 4 offers',
    )


def test_a_source_that_is_not_quoted_proposes_its_parts(first: Project) -> None:
    answer = first.answer("reported", source="Ukraine")
    assert answer.beside == ("6 claims without --source", 'Ask --source "Ukrainian military leadership": 3 claims')


def test_the_flag_may_be_what_leaves_nothing(first: Project) -> None:
    [conditions, *_] = first.answer("offers", by="Belarus", to="Poland", exactly=True).beside
    assert conditions == "1 offer without --by; 1 offer without --exactly; leaving out --to alone finds nothing"


@pytest.mark.parametrize("name", ["about", "between", "dyad"])
def test_a_question_that_would_print_the_corpus_needs_an_actor(name: str, first: Project) -> None:
    with pytest.raises(QuestionError, match=f"the question '{name}' needs '(about|one)'"):
        first.ask(name)


# A parliament in 2020: a ministry with a press office and, until 2010, an envoy; a party; an alliance and its member.

BODY = """# News

The Ministry praises Berg. The press office tells that the Ministry praises Berg. Berg sanctions Arland. Berg aids the
Ministry. The Greens criticize Arland. Coast attacks Arland. Radio says Coast attacks the Ministry. The envoy praises
Berg.
"""
NEWS = Article(id="news", title="News", body=BODY, publisher="Gazette", published=parse_date("2020"))


@pytest.fixture(scope="module")
def parliament() -> Project:
    entities = [
        actor("arland", "Arland"),
        actor("berg", "Berg"),
        actor("coast", "Coast", background=(background("member_of", "league"),)),
        actor("league", "the League", "Alliance"),
        actor("ministry", "the Ministry", "Ministry", background=(background("part_of", "arland"),)),
        actor("press-office", "the press office", "Officials", background=(background("part_of", "ministry"),)),
        actor("greens", "the Greens", "Party", background=(background("located_in", "arland"),)),
        actor("radio", "Radio", "Media", background=(background("located_in", "berg"),)),
        actor("envoy", "the envoy", "Office", background=(background("part_of", "ministry", "../2010"),)),
    ]

    def told(id: str, subject: str, relation: str, object: str, quote: str, **more: Any) -> Any:
        return claim(id, subject, relation, object, quote, NEWS, **more)

    statements = [
        told("s1", "ministry", "praises", "berg", "The Ministry praises Berg"),
        told("s2", "press-office", "praises", "berg", "The press office tells", act="praise"),
        told("s3", "berg", "sanctions", "arland", "Berg sanctions Arland"),
        told("s4", "berg", "aids", "ministry", "Berg aids the\nMinistry"),
        told("s5", "greens", "criticizes", "arland", "The Greens criticize Arland"),
        told("s6", "coast", "attacks", "arland", "Coast attacks Arland"),
        told("s7", "coast", "attacks", "ministry", "Radio says", attribution=Attribution(sources=("radio",))),
        told("s8", "envoy", "praises", "berg", "The envoy praises"),
    ]
    return made(entities, [NEWS], statements)


def ids(project: Project, name: str, **given: Any) -> list[str]:
    return [key.rpartition("#")[2] for key in project.ask(name, **given)["statement"]]


def test_a_ministry_has_what_its_officials_do_and_not_what_its_state_suffers(parliament: Project) -> None:
    assert ids(parliament, "acts", by="the Ministry") == ["s1", "s2"], "the envoy left it in 2010"
    assert ids(parliament, "acts", by="the Ministry", exactly=True) == ["s1"]
    answer = parliament.answer("acts", to="the Ministry")
    assert keys(answer) == ["news#s4"]
    assert blocks(answer) == {
        "said of or done to Arland as a whole, to which the Ministry belongs": ["news#s3", "news#s5", "news#s6"]
    }


def test_what_is_said_of_a_country_is_not_said_of_its_parties_or_of_those_who_left(parliament: Project) -> None:
    assert parliament.answer("acts", to="the Greens").blocks == ()
    assert parliament.answer("acts", to="the envoy").blocks == ()
    assert parliament.answer("acts", to="the press office").blocks


def test_acts_by_a_member_are_a_line(parliament: Project) -> None:
    answer = parliament.answer("acts", by="the League")
    assert keys(answer) == []
    assert "1 act by Coast, a member of the League" in answer.beside


def test_claims_of_others_are_counted_for_whom_is_asked(parliament: Project) -> None:
    line = "1 act that only others claim: see --according-to everyone"
    assert line in parliament.answer("acts", to="the Ministry").beside
    assert line in parliament.answer("acts", by="Coast").beside
    assert line not in parliament.answer("acts", by="Berg").beside
    assert ids(parliament, "acts", to="the Ministry", according_to="Radio") == ["s7"]


def test_parts_are_named_where_they_are_few(parliament: Project) -> None:
    [sentence] = parliament.answer("acts", by="the Ministry").whom
    assert sentence == "the Ministry, with 2 that belong to it: the envoy and the press office"
    [sentence] = parliament.answer("acts", by="Arland").whom
    assert sentence == "Arland, with 4 that belong to it: 3 of the state, 1 of the opposition"


def test_a_mention_without_counterparty_has_that_of_its_act() -> None:
    body = "# News\n\nBerg offers talks. Berg offers talks to Arland. Berg offers talks to Coast, says Radio.\n"
    article = Article(id="news", title="News", body=body, publisher="Gazette")
    entities = [
        *(actor(id, id.capitalize()) for id in ("arland", "berg", "coast")),
        actor("radio", "Radio", "Media"),
        actor("talks", "talks", "Action"),
    ]

    def offer(id: str, quote: str, **more: Any) -> Any:
        return claim(id, "berg", "offers", "talks", quote, article, act="june", **more)

    to = [{"roles": (_to(name),)} for name in ("arland", "coast")]
    project = made(
        entities,
        [article],
        [
            offer("s1", "Berg offers talks."),
            offer("s2", "Berg offers talks to Arland", **to[0], inferred=Inferred(fields=("to",), basis="as told")),
            offer("s3", "to Coast, says Radio", **to[1], attribution=Attribution(sources=("radio",))),
        ],
    )
    [row] = project.ask("offers", to="Arland").iter_rows(named=True)
    assert (row["counterparty"], row["inferred"], row["mentions"]) == ("Arland", "counterparty", 2)
    assert ids(project, "offers", to="Coast") == [], "that it is made to Coast is only Radio's claim"
    answer = project.answer("offers", according_to="everyone")
    [row] = to_frame(answer.in_words, project.graph.iris).iter_rows(named=True)
    assert (row["counterparty"], row["mentions"]) == ("[Arland]; Coast", 3)


def _to(name: str) -> RoleValue:
    return RoleValue(role="to", value=EntityRef(entity=name))


def test_a_denial_finds_nothing(parliament: Project) -> None:
    denied = claim(
        "s9", "berg", "attacks", "coast", "Berg sanctions", NEWS, attribution=Attribution(polarity=Polarity.DENIED)
    )
    project = made(parliament.corpus.listed.values(), [NEWS], [denied])
    assert ids(project, "acts") == []
    assert project.answer("acts").beside == ("Nothing of this kind is coded in this corpus.",)


def test_what_two_do_together_stands_beside_what_they_do_towards_each_other(first: Project) -> None:
    answer = first.answer("dyad", one="Belarus", other="Russia")
    assert not answer.solutions.rows
    assert answer.beside[0].startswith("1 act of Belarus and Russia together")
    assert not [one for one in first.answer("dyad", one="Belarus", other="Ukraine").beside if "together" in one]
    of_a_part = first.answer("dyad", one="Belarus", other="Ministry of Defence of Belarus")
    assert not [one for one in of_a_part.beside if "together" in one]


def test_a_sum_is_no_act_of_its_subject_whoever_its_particulars_are_of() -> None:
    """What sums up an act of others is counted for nobody, also where only its own subject is asked for."""
    body = "# News\n\nAda criticizes Bor. The bloc attacks Cid. Cid threatens the bloc.\n"
    article = Article(id="news", title="News", body=body, publisher="Gazette")
    told = [
        claim("s1", "ada", "criticizes", "bor", "Ada criticizes Bor", article),
        claim("s2", "bloc", "attacks", "cid", "The bloc attacks Cid", article, sums_up=("ada/news#s1",)),
        claim("s3", "cid", "threatens", "bloc", "Cid threatens the bloc", article),
    ]
    project = made([actor(one) for one in ("ada", "bor", "cid")] + [actor("bloc", type="Alliance")], [article], told)
    assert {row["actor"] for row in project.network().edges.iter_rows(named=True)} == {"ada", "cid"}
    answer = project.answer("acts", by="bloc")
    assert keys(answer) == []
    assert blocks(answer) == {"sums up other acts and is not counted beside them": ["news#s2"]}
