"""The named questions: that each can be asked, and that the answers say what the two articles say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import polars
import pyoxigraph
import pytest

from kg.errors import NameNotFound, QuestionError
from kg.graph.namespaces import Iris
from kg.graph.questions import Parameter, ParameterKind, Question, fill_in, read_questions
from kg.graph.sparql import Solutions, run_query
from kg.graph.store import GraphStore, build_graph
from kg.project import Project, open_project
from tests.places import ROOT
from tests.support.news import news, told

SHIPPED, _ = read_questions()

PRISONERS = "editors/prisoners-for-dialogue"
SPIRAL = "editors/confrontation-spiral"

FITTING = {
    ParameterKind.ACTOR: "Belarus",
    ParameterKind.ENTITY: "Lukashenko",
    ParameterKind.RELATION: "offers",
    ParameterKind.TYPE: "Country",
    ParameterKind.ARTICLE: "prisoners-for-dialogue",
    ParameterKind.STATEMENT: f"{PRISONERS}#s02",
    ParameterKind.CODER: "editors",
    ParameterKind.TEXT: "root",
    ParameterKind.DATE: "2011-06-17",
}
NEARLY = {
    ParameterKind.ACTOR: "Lukashenka",
    ParameterKind.ENTITY: "Lukashenka",
    ParameterKind.RELATION: "offer",
    ParameterKind.TYPE: "Contry",
    ParameterKind.ARTICLE: "prisoners-for-dialog",
    ParameterKind.STATEMENT: f"{PRISONERS}#s002",
    ParameterKind.CODER: "editor",
}

PARAMETERS = [(question.name, parameter) for question in SHIPPED.values() for parameter in question.parameters]
PARAMETER_IDS = [f"{name} --{parameter.name}" for name, parameter in PARAMETERS]

NOT_TOLD = {"casualties", "votes"}
"""What neither of the two articles tells of; :mod:`tests.test_examples` asks it of corpora that do."""
NEEDED: dict[str, dict[str, Any]] = {
    question.name: {one.name: FITTING[one.kind] for one in question.parameters if one.needed}
    for question in SHIPPED.values()
}
"""What must be given to each question."""

Row = dict[str, Any]


@pytest.fixture(scope="module")
def rows(first: Project) -> Callable[..., list[Row]]:
    """Ask a question and return its rows."""

    def ask(name: str, **given: Any) -> list[Row]:
        return list(first.ask(name, **given).iter_rows(named=True))

    return ask


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the first corpus, with a folder for questions of its own."""
    for name in ("corpus.yaml", "data"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name)
        else:
            shutil.copy(source, tmp_path / name)
    (tmp_path / "questions").mkdir()
    return tmp_path


def said(first: Project, keys: list[str]) -> str:
    """Return the words of statements, as printed, on one line."""
    return " | ".join(first.corpus.statement(key).quote.exact or "" for key in keys)


# ---- every question


def test_there_are_more_than_forty() -> None:
    assert len(SHIPPED) > 40


@pytest.mark.parametrize("question", SHIPPED.values(), ids=list(SHIPPED))
def test_a_question_is_documented(question: Question) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", question.name)
    assert question.title.endswith("?")
    assert question.about.endswith(".")
    assert question.about.startswith("One row per ")
    for parameter in question.parameters:
        assert parameter.about
        assert not parameter.about.endswith(".")


@pytest.mark.parametrize("question", SHIPPED.values(), ids=list(SHIPPED))
def test_a_question_needs_no_filling_in(question: Question, first: Project) -> None:
    as_it_stands = run_query(first.graph, question.sparql, source=question.path)
    assert isinstance(as_it_stands, Solutions)
    assert bool(as_it_stands.rows) is (question.name not in NOT_TOLD)
    if NEEDED[question.name]:
        with pytest.raises(QuestionError, match=f"'{question.name}' needs '{next(iter(NEEDED[question.name]))}'"):
            first.ask(question.name)
    else:
        assert as_it_stands == first.answer(question.name).solutions


@pytest.mark.parametrize("name", SHIPPED)
def test_rows_found_first_are_those_of_the_query_that_is_shown(name: str, first: Project) -> None:
    """However rows are found, all of them or some: the query, run as it is shown, has the same in the same order."""
    actors = [one.name for one in SHIPPED[name].actors]
    for given in (NEEDED[name], *({**NEEDED[name], actor: "Belarus"} for actor in actors)):
        answer = first.answer(name, **given)
        whole = run_query(first.graph, first.sparql(name, **given))
        assert isinstance(whole, Solutions)
        assert answer.solutions == whole
        assert replace(answer, most=3).solutions == Solutions(whole.columns, whole.rows[:3])
        assert len(answer.asked.found.rows) == len(whole.rows)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_row_leads_to_words(name: str, first: Project) -> None:
    answer = first.ask(name, **NEEDED[name])
    if "statement" not in answer.columns:
        assert name in {"actors", "articles", "background", "entities", "relations", "sources"}
        return
    assert answer.columns[-1] == "statement"
    for evidence in first.evidence(answer):
        body = first.corpus.articles[evidence.article].body
        passage = " ".join(body[evidence.start : evidence.end].split())
        assert all(words in passage for words in evidence.quote.split(" […] "))
        assert evidence.quote


@pytest.mark.parametrize("name", SHIPPED)
def test_no_row_is_given_twice_or_shows_an_iri(name: str, first: Project) -> None:
    answer = first.ask(name, full=True, **NEEDED[name])
    assert answer.unique().height == answer.height
    nodes = {"statement", "first_statement", "particular", "alternative", "act", "coded_by"}
    nodes |= {"entity", "relation", "article", "source"} & set(answer.columns[-1:])
    for column in answer.select(polars.col(polars.String)).columns:
        if column not in nodes:
            assert not [value for value in answer[column].drop_nulls() if "://" in value], column


@pytest.fixture(scope="module")
def turned(first: Project) -> GraphStore:
    """The graph of the first corpus, loaded from its end to its beginning."""
    store = pyoxigraph.Store()
    store.bulk_extend(sorted(first.graph.quads(), key=str, reverse=True))
    return GraphStore(store, first.graph.iris)


@pytest.mark.parametrize("name", SHIPPED)
def test_an_answer_does_not_depend_on_the_order_of_loading(name: str, first: Project, turned: GraphStore) -> None:
    found = run_query(turned, first.sparql(name, **NEEDED[name]))
    assert found == first.answer(name, **NEEDED[name]).solutions


@pytest.mark.parametrize(("name", "parameter"), PARAMETERS, ids=PARAMETER_IDS)
def test_a_parameter_can_be_filled_in(name: str, parameter: Parameter, first: Project) -> None:
    given: dict[str, Any] = {**NEEDED[name], parameter.name: FITTING[parameter.kind]}
    assert f"VALUES ?{parameter.name} {{ UNDEF }}" not in first.sparql(name, **given)
    narrowed = first.answer(name, **given).solutions
    everything = first.answer(name, **NEEDED[name]).solutions
    assert narrowed.columns == everything.columns
    if not parameter.default:
        assert set(narrowed.rows) <= set(everything.rows)


@pytest.mark.parametrize(("name", "parameter"), PARAMETERS, ids=PARAMETER_IDS)
def test_a_parameter_takes_several_values(name: str, parameter: Parameter, first: Project) -> None:
    value = FITTING[parameter.kind]
    once: dict[str, Any] = {**NEEDED[name], parameter.name: value}
    twice = {**once, parameter.name: [value, value]}
    assert first.answer(name, **twice).solutions == first.answer(name, **once).solutions


@pytest.mark.parametrize(
    ("name", "parameter"),
    [pair for pair in PARAMETERS if pair[1].kind in NEARLY],
    ids=[id for id, pair in zip(PARAMETER_IDS, PARAMETERS, strict=True) if pair[1].kind in NEARLY],
)
def test_a_wrong_name_gets_a_proposal(name: str, parameter: Parameter, first: Project) -> None:
    with pytest.raises((NameNotFound, QuestionError), match="did you mean"):
        first.ask(name, **{**NEEDED[name], parameter.name: NEARLY[parameter.kind]})


@pytest.mark.parametrize(
    ("name", "parameter"),
    [pair for pair in PARAMETERS if pair[1].kind is ParameterKind.DATE],
    ids=[id for id, pair in zip(PARAMETER_IDS, PARAMETERS, strict=True) if pair[1].kind is ParameterKind.DATE],
)
def test_a_day_must_be_a_day(name: str, parameter: Parameter, first: Project) -> None:
    with pytest.raises(QuestionError, match=r"cannot be read: 'June 2011' is not a date; did you mean '2011-06'"):
        first.ask(name, **{**NEEDED[name], parameter.name: "June 2011"})


def test_an_unknown_parameter_gets_a_proposal(first: Project) -> None:
    with pytest.raises(QuestionError, match=r"'offers' has no parameter 'bye'; did you mean 'by'\?"):
        first.ask("offers", bye="Lukashenko")
    with pytest.raises(QuestionError, match="it has: by, to, relation"):
        first.ask("offers", speaker="Lukashenko")
    with pytest.raises(QuestionError, match="it has: none"):
        first.ask("denied", speaker="Lukashenko")


def test_an_unknown_question_gets_a_proposal(first: Project) -> None:
    with pytest.raises(QuestionError, match=r"there is no question 'offer'; did you mean 'offers'\?"):
        first.ask("offer")


def test_a_value_cannot_break_out_of_its_place(first: Project) -> None:
    spiteful = 'root" } SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } VALUES ?x { "'
    assert first.ask("causes", rank=spiteful).is_empty()


def test_an_ambiguous_name_is_not_guessed(own: Path) -> None:
    path = own / "data" / "entities.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count("  - id: imf\n") == 1
    first, second = (f"  - {{id: dubious-{number}, type: Person, label: Dubious}}\n" for number in (1, 2))
    path.write_text(text + first + second, encoding="utf-8")
    with pytest.raises(NameNotFound, match="'Dubious' is the name of several entities"):
        open_project(own).ask("offers", by="Dubious")


# ---- what the two articles say: offers


def test_one_offer_is_one_row_with_all_that_its_mentions_add(rows: Callable[..., list[Row]]) -> None:
    june, first_proposal = rows("offers", by="Lukashenko", to="West")
    assert june == {
        "earliest": date(2011, 6, 17),
        "latest": date(2011, 6, 17),
        "subject": "Alexander Lukashenko",
        "relation": "offers release of",
        "object": "political prisoners in Belarus",
        "quantity": None,
        "counterparty": "the West",
        "in_exchange_for": "resumption of relations with the West",
        "provided": "observance of the amnesty procedures",
        "due": None,
        "in_order_to": "resumption of the dialogue with the West",
        "audience": "Belarusian national media; Belarusian regional media",
        "intended_for": "member states of the IMF",
        "according_to": None,
        "mentions": 5,
        "inferred": "earliest, latest",
        "statement": f"{PRISONERS}#s02",
    }
    assert first_proposal == dict.fromkeys(june) | {
        "earliest": date(2011, 6, 3),
        "latest": date(2011, 6, 3),
        "subject": "Alexander Lukashenko",
        "relation": "offers release of",
        "object": "political prisoners in Belarus",
        "counterparty": "the West",
        "intended_for": "member states of the IMF",
        "mentions": 2,
        "inferred": "earliest, latest, object, counterparty",
        "statement": f"{PRISONERS}#s09",
    }


def test_offers_include_narrower_ones(rows: Callable[..., list[Row]]) -> None:
    kinds = {row["relation"] for row in rows("offers")}
    assert {"offers release of", "offers talks to", "offers a venue for"} <= kinds
    assert {row["relation"] for row in rows("offers", relation="offers_release")} == {"offers release of"}


def test_a_bargain_is_the_offer_that_names_a_price_and_those_that_repeat_it(
    rows: Callable[..., list[Row]], first: Project
) -> None:
    priced, repeated = rows("bargains")
    assert priced["in_exchange_for"] == "resumption of relations with the West"
    assert (repeated["in_exchange_for"], repeated["provided"]) == (None, None)
    assert (priced["statement"], repeated["statement"]) == (f"{PRISONERS}#s02", f"{PRISONERS}#s09")
    [bargain] = first.analysis.bargains().rows.iter_rows(named=True)
    assert (bargain["acts"], bargain["mentions"]) == (2, priced["mentions"] + repeated["mentions"]) == (2, 7)


def test_the_offers_of_release_are_two_acts(rows: Callable[..., list[Row]]) -> None:
    acts = rows("acts", relation="offers_release")
    assert len(acts) == 2
    assert [row["mentions"] for row in rows("offers", relation="offers_release")] == [5, 2]


def test_the_mentions_of_an_act_start_with_the_fullest_and_keep_the_headline(
    rows: Callable[..., list[Row]], first: Project
) -> None:
    told = rows("mentions", of=f"{PRISONERS}#s05")
    assert {row["act"] for row in told} == {"editors/offer-17-june"}
    assert [row["main"] for row in told] == [True] + [False] * (len(told) - 1)
    assert not told[0]["headline"]
    [headline] = [row for row in told if row["headline"]]
    assert headline["quote"] == first.corpus.articles["prisoners-for-dialogue"].title


def test_for_whom_it_is_meant_is_not_to_whom_it_is_said(rows: Callable[..., list[Row]]) -> None:
    found = rows("audiences", by="lukashenko")
    assert {row["audience"] for row in found if row["audience"]} == {
        "Belarusian national media; Belarusian regional media"
    }
    assert {row["intended_for"] for row in found if row["intended_for"]} == {"member states of the IMF"}
    assert "member states of the IMF" not in {row["counterparty"] for row in found}


def test_a_refusal_is_an_affirmed_act(rows: Callable[..., list[Row]], first: Project) -> None:
    [refusal] = rows("refusals")
    assert refusal["subject"] == "Ukrainian military observers"
    assert (refusal["counterparty"], refusal["inferred"]) == ("Belarus", "counterparty")
    assert "refused to provide their assessment" in said(first, [refusal["statement"]])
    assert refusal["statement"] not in {row["statement"] for row in rows("denied")}


def test_the_reaction_in_minsk_answers_the_refusal(rows: Callable[..., list[Row]]) -> None:
    [answer] = rows("answers")
    assert "refused" in answer["first"]
    assert answer["subject"] == "Belarusian authorities"
    assert answer["counterparty"] == "Ukrainian military observers"
    assert answer["quad_class"] == "verbal conflict"


def test_the_west_is_not_told_to_answer(rows: Callable[..., list[Row]]) -> None:
    silent = {(row["subject"], row["counterparty"]) for row in rows("unanswered")}
    assert ("Alexander Lukashenko", "the West") in silent
    assert ("Alexander Lukashenko", "Poland") in silent


def test_what_a_part_does_in_return_is_an_answer(rows: Callable[..., list[Row]]) -> None:
    acts = {row["statement"] for row in rows("unanswered", by="Ukraine")}
    assert f"{SPIRAL}#s38" not in acts, "to the observers' refusal towards Belarus, its authorities react"
    assert f"{SPIRAL}#s34" in acts


def test_what_two_do_together_each_does(tmp_path: Path) -> None:
    entities = {"ada": ("Country", "Adaland"), "bor": ("Country", "Borland"), "cor": ("Country", "Corland")}
    text = "# News\n\nAdaland signed with Borland. Adaland thanks Borland. Borland scolds Corland.\n"
    statements = [
        told("Adaland signed with Borland", "ada", "signs_agreement", "bor"),
        told("Adaland thanks Borland", "ada", "praises", "bor"),
        told("Borland scolds Corland", "bor", "criticizes", "cor"),
    ]
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": statements}))
    assert project.problems == ()
    assert project.ask("unanswered")["statement"].to_list() == ["ada/a#s2"]


def test_who_denies_an_accusation_answers_it(tmp_path: Path) -> None:
    """Borland denies the claim, Corland only speaks of another one, and that Dorland denies it is what Corland says."""
    entities = {f"{name.lower()[:3]}": ("Country", name) for name in ("Adaland", "Borland", "Corland", "Dorland")}
    text = """# News

Adaland accused Borland of lying. Borland denied it. Adaland accused Corland of spying.
Corland denied that Borland lied. Adaland accused Dorland of fraud. Dorland denied it, said Corland.
"""
    accused = "Adaland accused"
    statements = [
        told(f"{accused} Borland of lying", "ada", "accuses", "bor", about="#s1"),
        told("of lying", "bor", "harms", "ada", according_to="ada"),
        told("Borland denied it", "bor", "denies", "#s1"),
        told(f"{accused} Corland of spying", "ada", "accuses", "cor"),
        told("Corland denied that Borland lied", "cor", "denies", "#s1"),
        told(f"{accused} Dorland of fraud", "ada", "accuses", "dor", about="#s6"),
        told("of fraud", "dor", "harms", "ada", according_to="ada"),
        told("Dorland denied it, said Corland", "dor", "denies", "#s6", according_to="cor"),
    ]
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": statements}))
    assert [str(one) for one in project.problems] == []
    assert project.ask("unanswered")["statement"].to_list() == ["ada/a#s3", "ada/a#s5"]


@pytest.mark.parametrize("question", ["offers", "bargains"])
def test_an_offer_says_how_much(tmp_path: Path, question: str) -> None:
    entities = {"ada": ("Country", "Adaland"), "front": ("Paramilitary", "Front"), "fighters": ("Troops", "fighters")}
    text = "# News\n\nAdaland offered the Front 140 fighters, provided it disarms.\n"
    more = {"to": "front", "quantity": 140, "provided": "it disarms"}
    statements = [told("Adaland offered the Front 140 fighters", "ada", "offers_release", "fighters", **more)]
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": statements}))
    assert project.ask(question)["quantity"].to_list() == ["140"]


# ---- attribution


def test_what_others_claim_is_not_the_authors(rows: Callable[..., list[Row]], first: Project) -> None:
    [forces] = rows("reported", source="NATO leadership")
    assert (forces["subject"], forces["relation"], forces["object"]) == (
        "Armed Forces of Belarus",
        "part of",
        "Russian military machine",
    )
    assert forces["statement"] not in {row["statement"] for row in rows("asserted")}
    assert first.query("ASK { entity:armed-forces-of-belarus kg:part_of entity:russian-military-machine }") is False
    [poland] = rows("reported", source="Lukashenko")
    assert (poland["subject"], poland["object"]) == ("Poland", "Eastern Europe")
    assert poland["author_stance"] == "neutral"


def test_the_author_doubts_the_hundred_thousand_and_the_build_up(
    rows: Callable[..., list[Row]], first: Project
) -> None:
    found = rows("doubted", source="Ukrainian military leadership")
    words = [row["quote"] for row in found]
    assert any(word.startswith("100,000 Russian servicemen allegedly") for word in words)
    assert any(word.startswith("Russia was building up its military presence") for word in words)
    assert {row["author_stance"] for row in found} == {"doubts"}
    assert len(found) == 2


def test_what_is_denied(rows: Callable[..., list[Row]]) -> None:
    words = " | ".join(row["quote"] for row in rows("denied"))
    for denial in (
        "the absence of a common political agenda",
        "the lack of positive result",
        "not feasible",
        "such a restraint is not enough",
        "without citing specific facts",
        "unlikely to stabilise",
    ):
        assert denial in words
    [agenda] = [row for row in rows("denied") if row["relation"] == "shares an agenda with"]
    assert {agenda["subject"], agenda["object"]} == {"Belarus", "Ukraine"}


def test_criticism_with_what_it_is_over(rows: Callable[..., list[Row]]) -> None:
    found = rows("criticism", by="Ukrainian military leadership", to="Belarus")
    assert [row["statement"] for row in found] == [f"{SPIRAL}#{id}" for id in ("s34", "s36", "s43")]
    over = " | ".join(row["about"] for row in found)
    assert "100,000" in over
    assert "quazi-open" in over
    assert "building up its military presence" in over
    assert {row["according_to"] for row in found} == {"the author"}


def test_the_sources_and_how_far_they_are_followed(rows: Callable[..., list[Row]]) -> None:
    sources = {row["source"]: row for row in rows("sources")}
    military = sources["ukrainian-military-leadership"]
    assert (military["doubted"], military["endorsed"]) == (2, 0)
    assert military["claims"] == len(rows("reported", source="ukrainian-military-leadership"))
    assert sources["nato-leadership"]["claims"] == 1


def test_certainty_is_shown_the_least_sure_first(rows: Callable[..., list[Row]], first: Project) -> None:
    order = ["unknown", "possible", "probable", "certain"]
    levels = [order.index(row["certainty"]) for row in rows("certainty")]
    assert levels == sorted(levels)
    assert len(levels) == first.statements.height
    probable = said(first, [row["statement"] for row in rows("certainty", certainty="probable")])
    assert "very likely to take advantage" in probable
    assert "unlikely to stabilise" in probable
    possible = said(first, [row["statement"] for row in rows("certainty", certainty="possible")])
    assert "(or have already done so)" in possible


# ---- what has not happened


def test_what_is_tried_planned_and_hoped_for(rows: Callable[..., list[Row]], first: Project) -> None:
    found = rows("plans")
    assert {row["mode"] for row in found} == {None, "attempted", "intended"}
    [hope] = [row for row in found if row["mode"] is None]
    assert (hope["subject"], hope["object"], hope["to"]) == (
        "Ukraine",
        "political support",
        "Belarusian authorities",
    )
    tried = said(first, [row["statement"] for row in found if row["mode"] == "attempted"])
    assert "doing its best to avoid economic reforms" in tried
    meant = said(first, [row["statement"] for row in found if row["mode"] == "intended"])
    assert "hoping to avoid political issues" in meant
    assert "by releasing political prisoners" in meant


def test_attempts_have_their_reasons(rows: Callable[..., list[Row]]) -> None:
    [resolving] = [row for row in rows("attempts") if row["relation"] == "resolves"]
    assert "by releasing political prisoners" in resolving["by_means_of"]
    assert "the lack of positive result of the IMF mission" in resolving["reasons"]
    assert "popularity of the President" in resolving["reasons"]


def test_forecasts_and_what_they_hang_on(rows: Callable[..., list[Row]], first: Project) -> None:
    found = rows("forecasts")
    [third] = [row for row in found if row["subject"] == "third states"]
    assert (third["relation"], third["certainty"]) == ("takes advantage of", "probable")
    [stable] = [row for row in found if row["object"] == "stable"]
    assert stable["polarity"] == "denied"
    assert stable["unless"] == "the intervention of both presidents"
    assert "would be extremely difficult to overcome" in said(first, [row["statement"] for row in found])
    [presidents] = [row for row in rows("hypothetical") if row["subject"] == "both presidents"]
    assert "unlikely to stabilise" in presidents["stands_in"]
    assert not {row["statement"] for row in found} & {row["statement"] for row in rows("asserted")}


def test_two_readings_are_a_pair(rows: Callable[..., list[Row]]) -> None:
    [pair] = rows("alternatives")
    assert (pair["mode"], pair["alternative_mode"]) == ("actual", "forecast")
    assert "(or have already done so)" in pair["quote"]


def test_only_what_happened_is_counted(rows: Callable[..., list[Row]], first: Project) -> None:
    releases = rows("acts", relation="releases")
    [done] = releases
    assert "in the summer of 2008" in said(first, [done["statement"]])
    assert "Alexander Kozulin" in done["object"]
    [planned] = [row for row in rows("plans") if row["relation"] == "releases"]
    assert planned["mode"] == "intended"


def test_what_is_denied_is_no_plan(own: Path) -> None:
    path = own / "data" / "annotations" / "editors" / "prisoners-for-dialogue.yaml"
    text = path.read_text(encoding="utf-8")
    intended = "    mode: intended\n    quote: by releasing political prisoners"
    assert text.count(intended) == 1
    path.write_text(text.replace(intended, f"    polarity: denied\n{intended}"), encoding="utf-8")
    before, now = open_project(ROOT), open_project(own)
    gone = {*before.ask("plans")["statement"]} - {*now.ask("plans")["statement"]}
    assert gone == {f"{PRISONERS}#s24"}
    assert f"{PRISONERS}#s24" in {*now.ask("denied")["statement"]}


# ---- links between statements


def test_2008_is_the_precedent(rows: Callable[..., list[Row]]) -> None:
    [precedent] = rows("precedents")
    assert "in the summer of 2008" in precedent["precedent"]
    assert "Alexander Kozulin" in precedent["precedent"]
    assert precedent["precedent_when"] == "2008-22"
    assert precedent["of"] == "by releasing political prisoners"
    assert precedent["mode_of_later"] == "intended"


def test_the_root_cause_is_an_absence(rows: Callable[..., list[Row]]) -> None:
    [root] = rows("causes", rank="root")
    assert "the absence of a common political agenda" in root["cause"]
    assert root["cause_polarity"] == "denied"
    assert root["effect"] == "crisis in Belarusian-Ukrainian relations"
    assert root == rows("causes", of="crisis in Belarusian-Ukrainian relations")[0]


def test_causes_come_in_their_rank(rows: Callable[..., list[Row]]) -> None:
    ranks = ["root", "primary", "secondary", "minor", None]
    places = [ranks.index(row["rank"]) for row in rows("causes")]
    assert places == sorted(places)
    of_the_criticism = {row["cause"]: row["rank"] for row in rows("causes", of="Belarus") if row["rank"]}
    assert of_the_criticism["internal political considerations"] == "primary"
    assert of_the_criticism["external political considerations"] == "primary"
    assert of_the_criticism["the need to protect the interests of generals"] == "secondary"
    assert of_the_criticism["facts"] == "minor"


def test_conditions_of_all_kinds(rows: Callable[..., list[Row]]) -> None:
    found = {(row["link"], row["condition"]) for row in rows("conditions")}
    assert ("provided", "observance of the amnesty procedures") in found
    assert ("unless", "the intervention of both presidents") in found
    assert ("presupposes", "her common position with the Alliance in relation to Belarus") in found


def test_the_general_criticism_sums_up_its_examples(rows: Callable[..., list[Row]], first: Project) -> None:
    found = rows("sums-up")
    assert {row["quote"] for row in found} == {"the criticism of Belarus coming from Ukrainian military leadership"}
    particulars = said(first, [row["particular"] for row in found])
    for word in ("For instance", "quazi-open", "refused", "Further"):
        assert word in particulars


def test_means(rows: Callable[..., list[Row]]) -> None:
    [talks] = [row for row in rows("means-and-ends", by="Lukashenko") if row["by_means_of"]]
    assert talks["by_means_of"] == "by mentioning the leading role of Poland in the Eastern Europe"


# ---- actors


def test_a_dyad_in_the_order_of_time(rows: Callable[..., list[Row]]) -> None:
    found = rows("dyad", one="Lukashenko", other="West")
    assert [str(row["earliest"]) for row in found] == ["2011-06-03", "2011-06-17"]
    assert found == rows("dyad", one="West", other="Lukashenko")
    assert not rows("dyad", one="Poland", other="Ukraine")


def test_a_dyad_gathers_what_belongs_to_both(rows: Callable[..., list[Row]]) -> None:
    found = rows("dyad", one="Ukraine", other="Belarus")
    assert [row["statement"] for row in found] == [
        f"{SPIRAL}#{id}" for id in ("s34", "s36", "s38", "s39", "s43", "s51")
    ]
    assert {row["subject"] for row in found} == {
        "Ukrainian military leadership",
        "Ukrainian military observers",
        "Belarusian authorities",
        "Belarusian Defence Ministry officials",
    }
    assert not rows("dyad", one="Ukraine", other="Belarus", exactly=True)
    assert "Poland" not in {row["counterparty"] for row in rows("dyad", one="Belarus", other="West")}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Lukashenko", "West"), ("Ukrainian military leadership", "Belarus"), ("Russia", "Ukraine"), ("Kyiv", "Belarus")],
)
def test_evidence_for_a_pair_is_that_of_the_project(
    one: str, other: str, rows: Callable[..., list[Row]], first: Project
) -> None:
    asked = {row["statement"] for row in rows("between", one=one, other=other, exactly=True)}
    assert asked == {evidence.statement for evidence in first.evidence(one, other)}


def test_everything_on_an_entity(rows: Callable[..., list[Row]], first: Project) -> None:
    found = rows("about", about="Russia")
    words = said(first, [row["statement"] for row in found])
    assert "the Russo-Ukrainian war" in words
    assert "the Russo-Belarusian military drill" in words, "as a member of a joint subject"
    assert "third states are very likely" in words, "as a known member of an unnamed actor"
    assert {row["entity"] for row in found} == {"Russia"}
    assert {row["place"] for row in rows("about", about="NATO leadership")} == {"subject", "source"}


def test_an_entity_in_a_role_is_found_by_it(rows: Callable[..., list[Row]]) -> None:
    places = {row["place"] for row in rows("about", about="member states of the IMF")}
    assert places == {"intended for"}
    observers = rows("about", about="Ukrainian military observers")
    assert [row["relation"] for row in observers if row["place"] == "counterparty"] == ["reacts negatively to"]


def test_conflict_and_cooperation_count_acts(rows: Callable[..., list[Row]]) -> None:
    found = rows("conflict-and-cooperation")
    cells: dict[tuple[str, str, str], list[int]] = {}
    for row in found:
        cells.setdefault((row["subject"], row["counterparty"], row["quad_class"]), []).append(row["acts"])
    assert all(numbers == [len(numbers)] * len(numbers) for numbers in cells.values())
    assert cells["Alexander Lukashenko", "the West", "verbal cooperation"] == [2, 2]
    assert cells["Ukrainian military leadership", "Belarus", "verbal conflict"] == [3, 3, 3]
    assert "Russia" not in {row["subject"] for row in found}, "its build-up is a claim of others, and doubted"


def test_actors_are_counted_by_acts(rows: Callable[..., list[Row]]) -> None:
    actors = {row["entity"]: row for row in rows("actors")}
    acts = rows("acts", by="Lukashenko")
    assert actors["lukashenko"]["acts_by"] == len(acts)
    assert actors["west"] | {"kind": ""} == {
        "actor": "the West",
        "kind": "",
        "acts_by": 0,
        "acts_towards": 2,
        "articles": 1,
        "entity": "west",
    }
    assert {row["entity"] for row in rows("actors", type="Country")} <= {"belarus", "ukraine", "russia", "poland"}


def test_relations_and_entities_are_counted_once_a_statement(rows: Callable[..., list[Row]], first: Project) -> None:
    table = first.statements
    used = {row["relation"]: row["statements"] for row in rows("relations")}
    assert used == dict(table.group_by("relation").len().iter_rows())
    entities = {row["entity"]: row for row in rows("entities", type="City")}
    assert entities["minsk"]["wikidata"] == "Q2280"
    assert entities["minsk"]["statements"] == 1, "the city is spoken of once; elsewhere Minsk is the authorities"


def test_articles_and_what_is_known_of_their_dates(rows: Callable[..., list[Row]], first: Project) -> None:
    found = {row["article"]: row for row in rows("articles")}
    assert found["confrontation-spiral"]["published"] == "2017-10-02"
    assert found["prisoners-for-dialogue"]["published"] is None, "the date above it is the site's import stamp"
    assert sum(row["statements"] for row in found.values()) == first.statements.height


def test_the_headlines_are_told_in_the_body_too(rows: Callable[..., list[Row]]) -> None:
    found = {row["quote"]: row for row in rows("headlines")}
    assert all(row["quote"] == row["article_title"] for row in found.values())
    assert all(row["in_body"] >= 1 for row in found.values())
    [spiral] = [row for row in found.values() if "spiral" in row["quote"]]
    assert spiral["body_quote"].startswith("Apparently")


def test_trends_stances_views_states_and_assessments(rows: Callable[..., list[Row]], first: Project) -> None:
    trends = rows("trends")
    assert {"rhetoric"} <= {row["scope"] for row in trends if "spiral" in row["relation"]}
    assert any(row["relation"] == "relations worsen with" for row in trends)
    reforms = rows("stances", on="economic reforms")
    assert {(row["subject"], row["stance"]) for row in reforms} == {("Belarusian authorities", "against")}
    [view] = rows("views")
    assert view["subject"] == "NATO leadership"
    assert "integral part of the Russian military machine" in view["as_what"]
    [candidate] = [row for row in rows("states", of="Kozulin") if row["relation"] == "stands for office"]
    assert candidate["ended"] is True
    harmed = {row["object"] for row in rows("assessments", of="IMF conditions") if row["relation"] == "harms"}
    assert harmed == {"welfare state in Belarus", "popularity of the President of Belarus"}


def test_background_is_kept_apart_with_its_record(rows: Callable[..., list[Row]]) -> None:
    [office] = rows("background", of="Lukashenko")
    assert (office["relation"], office["object"], office["rolls_up"]) == ("holds office", "President of Belarus", True)
    assert office["record"]
    members = [row for row in rows("background", of="NATO") if row["relation"] == "member of"]
    assert members
    assert not any(row["rolls_up"] for row in members)
    assert not rows("background", of="political prisoners"), "or they would roll up into the state that frees them"


def test_what_is_inferred_has_its_basis(rows: Callable[..., list[Row]], first: Project) -> None:
    found = {row["statement"]: row for row in rows("inferred", coder="editors")}
    inferred = {statement.key for statement in first.corpus.statements() if statement.inferred is not None}
    assert set(found) == inferred
    assert all(row["basis"] for row in found.values())
    assert "when" in found[f"{PRISONERS}#s02"]["fields"]
    assert "no year" in found[f"{PRISONERS}#s02"]["basis"]


def test_a_period_takes_what_may_lie_in_it(rows: Callable[..., list[Row]], first: Project) -> None:
    june = {row["statement"] for row in rows("period", since="2011-06-01", until="2011-06-30")}
    assert f"{PRISONERS}#s02" in june
    summer = said(first, [row["statement"] for row in rows("period", until="2008-12-31")])
    assert "in the summer of 2008" in summer
    assert "17 June" not in summer
    later = said(first, [row["statement"] for row in rows("period", since="2017-01-01")])
    assert "West-2017" in later
    assert "17 June" not in later


def test_what_the_author_asserts_are_the_plain_triples(rows: Callable[..., list[Row]], first: Project) -> None:
    asserted = {row["statement"] for row in rows("asserted")}
    plain = set(first.statements.filter("asserted")["statement"])
    assert asserted == plain
    assert not asserted & {row["statement"] for row in rows("reported")}


def test_statements_are_all_there_and_their_roles_in_one_column(rows: Callable[..., list[Row]], first: Project) -> None:
    found = rows("statements")
    assert [row["statement"] for row in found] == sorted(statement.key for statement in first.corpus.statements())
    [press] = [row for row in found if row["statement"] == f"{PRISONERS}#s02"]
    assert "before an audience of Belarusian national media" in press["roles"]
    assert "at press conference of 17 June 2011" in press["roles"]
    assert {row["statement"] for row in rows("statements", article="confrontation-spiral")} == {
        statement.key for statement in first.corpus.statements() if statement.article == "confrontation-spiral"
    }


# ---- names in other languages


def test_an_entity_without_an_english_name_has_one_row(own: Path) -> None:
    path = own / "data" / "entities.yaml"
    text = path.read_text(encoding="utf-8")
    english = re.compile(r"label: \{en: the West, (be: [^}]*)\}")
    assert english.search(text)
    path.write_text(english.sub(r"label: {\1}", text), encoding="utf-8")
    project = open_project(own)
    bargain, _ = project.ask("bargains").iter_rows(named=True)
    assert bargain["counterparty"] == "Захад"


# ---- reported of reported


def test_who_reports_whom_is_told(own: Path) -> None:
    path = own / "data" / "annotations" / "editors" / "confrontation-spiral.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count("according_to: NATO leadership") == 3, "part of the machine, and where the front is"
    chained = text.replace("according_to: NATO leadership", 'according_to: "Kyiv > Poland > NATO leadership"', 1)
    path.write_text(chained, encoding="utf-8")
    told = open_project(own).ask("reported", source="NATO leadership")["reported_by"].to_list()
    assert sorted(told, key=str) == [None, None, "Ukrainian authorities > Poland"]


# ---- questions of one's own

OWN = """# Who is doubted?
# One row per source.
SELECT ?source ?statement WHERE {
  VALUES ?source { UNDEF }  # parameter entity: the source
  ?statement kg:accordingTo ?source ; kg:authorStance "doubts" .
} ORDER BY ?statement
"""


def test_a_question_of_ones_own_is_asked_like_the_others(own: Path) -> None:
    (own / "questions" / "who-is-doubted.rq").write_text(OWN, encoding="utf-8")
    project = open_project(own)
    assert project.questions["who-is-doubted"].title == "Who is doubted?"
    assert set(SHIPPED) < set(project.questions)
    assert project.ask("who-is-doubted", source="Ukrainian military leadership").height == 2
    assert project.ask("who-is-doubted", source="NATO").is_empty()


def test_a_question_of_ones_own_replaces_a_shipped_one(own: Path) -> None:
    (own / "questions" / "doubted.rq").write_text("\ufeff" + OWN, encoding="utf-8")
    project = open_project(own)
    assert project.questions["doubted"].title == "Who is doubted?"
    assert project.questions["doubted"].path.endswith("doubted.rq")
    assert project.ask("doubted").columns == ["source", "inferred", "statement"]


FAULTY: dict[str, tuple[str | bytes, str]] = {
    "no title": (
        "SELECT ?s WHERE { ?s a kg:Statement }\n",
        "1:1: error bad-question: the file has no title; begin it with a line '# What is asked?'",
    ),
    "empty title": (
        "#\nSELECT ?s WHERE { ?s a kg:Statement }\n",
        "1:1: error bad-question: the file has no title; begin it with a line '# What is asked?'",
    ),
    "empty file": ("", "1:1: error bad-question: the file has no title; begin it with a line '# What is asked?'"),
    "nearly a kind": (
        OWN.replace("parameter entity", "parameter entiti"),
        "4:41: error bad-question: 'entiti' is not a kind of parameter; did you mean 'entity'?",
    ),
    "no kind": (
        OWN.replace("  VALUES", "\n\n  VALUES").replace("parameter entity", "parameter person"),
        "6:41: error bad-question: 'person' is not a kind of parameter; use one of: "
        "actor, entity, relation, type, article, statement, coder, text, date",
    ),
    "called like an option": (
        OWN.replace("?source", "?output"),
        "4:11: error bad-question: the parameter 'output' could never be filled in: "
        "'kg ask' has an option --output of its own; give it another name",
    ),
    "another encoding": (
        "# Who?\n# Кто?\n".encode("cp1251"),
        "2:3: error not-utf8: the byte 0xCA is not UTF-8; save the file with encoding UTF-8",
    ),
    "no SPARQL": (
        OWN.replace("ORDER BY", "ORDERED BY"),
        "6:3: error bad-question: this is not SPARQL from here on: ORDERED BY ?statement",
    ),
    "line ends of Windows": (
        ("\ufeff" + OWN.replace("ORDER BY", "ORDERED BY").replace("\n", "\r\n")).encode(),
        "6:3: error bad-question: this is not SPARQL from here on: ORDERED BY ?statement",
    ),
    "an unknown prefix": (
        OWN.replace("kg:authorStance", "own:is xyz:authorStance"),
        "5:46: error bad-question: the prefix 'xyz:' is not declared",
    ),
    "reaching out": (
        "# What is elsewhere?\nSELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }\n",
        "2:18: error bad-question: SERVICE would send a part of the query to another host; "
        "run it with: kg query questions/own.rq --allow-service",
    ),
    "an update": (
        "# Away with it?\nDELETE WHERE { ?s ?p ?o }\n",
        "2:1: error bad-question: DELETE would change the graph, which is only read; "
        "change the files of the corpus instead",
    ),
    "triples": (
        "# What is there?\nCONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }\n",
        "2:1: error bad-question: a question must be a SELECT; run others with: kg query",
    ),
    "a truth value": (
        "# Is it?\n  ASK { ?s ?p ?o }\n",
        "2:3: error bad-question: a question must be a SELECT; run others with: kg query",
    ),
}


@pytest.mark.parametrize(("content", "complaint"), FAULTY.values(), ids=list(FAULTY))
def test_a_faulty_question_is_a_problem_and_the_others_work(own: Path, content: str | bytes, complaint: str) -> None:
    written = content if isinstance(content, bytes) else content.encode()
    (own / "questions" / "own.rq").write_bytes(written)
    (own / "questions" / "other.rq").write_text(OWN, encoding="utf-8")
    project = open_project(own)
    assert [str(problem) for problem in project.problems] == [f"questions/own.rq:{complaint}"]
    assert set(project.questions) == {*SHIPPED, "other"}
    assert project.ask("doubted").height == 2
    assert project.ask("other", source="Ukrainian military leadership").height == 2
    with pytest.raises(QuestionError) as caught:
        project.ask("own")
    assert str(caught.value) == f"questions/own.rq:{complaint}"


def test_every_fault_of_a_question_is_told(own: Path) -> None:
    text = "SELECT * WHERE {\n VALUES ?full { UNDEF } # parameter text: a\n VALUES ?x { UNDEF } # parameter y: b\n}"
    (own / "questions" / "own.rq").write_text(text, encoding="utf-8")
    assert [(problem.line, problem.column) for problem in open_project(own).problems] == [(1, 1), (2, 10), (3, 34)]


def test_a_faulty_question_does_not_give_way_to_the_shipped_one(own: Path) -> None:
    (own / "questions" / "doubted.rq").write_text("SELECT", encoding="utf-8")
    project = open_project(own)
    assert "doubted" not in project.questions
    with pytest.raises(QuestionError, match=r"^questions/doubted\.rq:1:1: error bad-question: the file has no title"):
        project.ask("doubted")


def test_what_is_no_ordinary_file_is_a_problem(own: Path) -> None:
    (own / "questions" / "folder.rq").mkdir()
    os.mkfifo(own / "questions" / "pipe.rq")
    (own / "questions" / "nowhere.rq").symlink_to("missing")
    (own / "questions" / ".hidden.rq").mkdir()
    project = open_project(own)
    assert [(problem.path, problem.code) for problem in project.problems] == [
        (f"questions/{name}.rq", "unreadable-file") for name in ("folder", "nowhere", "pipe")
    ]
    assert project.ask("doubted").height == 2
    with pytest.raises(
        QuestionError, match=r"questions/pipe\.rq:1:1: error unreadable-file: this is not a regular file"
    ):
        project.ask("pipe")


def test_problems_of_questions_are_sorted_in(own: Path) -> None:
    (own / "questions" / "own.rq").write_text("", encoding="utf-8")
    (own / "schema").mkdir()
    (own / "schema" / "relations.yaml").write_text("- ?", encoding="utf-8")
    (own / "data" / "articles" / "stray.txt").write_text("", encoding="utf-8")
    problems = open_project(own).problems
    assert list(problems) == sorted(problems)
    folders = [problem.path.partition("/")[0] for problem in problems]
    assert list(dict.fromkeys(folders)) == ["data", "questions", "schema"]


def test_a_corpus_without_questions_is_checked_without_the_engine(own: Path) -> None:
    (own / "questions").rmdir()
    program = f"""if True:
        import sys
        from kg.project import open_project
        assert not open_project({str(own)!r}).problems
        assert "pyoxigraph" not in sys.modules
    """
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_parameter_may_be_called_like_a_column(own: Path) -> None:
    assert SHIPPED["offers"].parameters[-1].name == "relation"
    columns = open_project(own).ask("offers", relation="offers_release").columns
    assert columns[2:5] == ["subject", "relation", "object"]


def test_every_kind_of_parameter_is_filled_in_as_its_term(first: Project) -> None:
    lines = [f"  VALUES ?{kind} {{ UNDEF }}  # parameter {kind}: any" for kind in ParameterKind]
    text = "\n".join(["# Which?", "SELECT * WHERE {", *lines, "}"])
    parameters = tuple(Parameter(str(kind), kind, "", "any") for kind in ParameterKind)
    question = Question("which", "Which?", "", parameters, text, "which.rq")
    given = {str(kind): value for kind, value in FITTING.items()}
    filled = fill_in(question, given, first.corpus, first.graph.iris)
    [row] = run_checked(build_graph(first.corpus, first.statements), filled, first.graph.iris)
    assert row == {
        "actor": "belarus",
        "entity": "lukashenko",
        "relation": "offers",
        "type": "Country",
        "article": "prisoners-for-dialogue",
        "statement": f"{PRISONERS}#s02",
        "coder": "editors",
        "text": "root",
        "date": "2011-06-17",
    }


def run_checked(graph: GraphStore, sparql: str, iris: Iris) -> list[dict[str, str]]:
    """Return rows with every term by its short name or its text."""
    found = run_query(graph, sparql)
    assert isinstance(found, Solutions)
    return [
        {name: iris.name(getattr(term, "value", "")) for name, term in zip(found.columns, row, strict=True)}
        for row in found.rows
    ]
