"""The two articles, as annotated: what a careful reader of them would insist on."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import polars
import pytest

import kg
from kg.arguments import EntityRef, StatementRef
from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import act_of
from kg.model import Mode, Polarity, Stance, Statement
from tests.places import ROOT

Row = dict[str, Any]

PRISONERS, SPIRAL = "prisoners-for-dialogue", "confrontation-spiral"


@cache
def project() -> kg.Project:
    return kg.open(ROOT)


@pytest.fixture
def corpus() -> Corpus:
    return project().corpus


@pytest.fixture
def row() -> Callable[[Statement], Row]:
    """Return the row of a statement in the table."""
    table = project().statements
    return lambda one: table.row(by_predicate=polars.col("statement") == one.key, named=True)


def saying(corpus: Corpus, words: str, **fields: object) -> list[Statement]:
    """Statements whose quote holds some words and whose fields have the given values."""
    found = [one for one in corpus.statements() if words in (one.quote.exact or "")]
    return [one for one in found if all(getattr(one, name) == value for name, value in fields.items())]


def one(corpus: Corpus, words: str, **fields: object) -> Statement:
    found = saying(corpus, words, **fields)
    assert len(found) == 1, [statement.key for statement in found]
    return found[0]


def test_it_is_of_the_size_promised(corpus: Corpus) -> None:
    assert sum(1 for _ in corpus.statements()) >= 60
    assert len(corpus.listed) >= 40
    assert project().problems == ()


@pytest.mark.parametrize("article", [PRISONERS, SPIRAL])
def test_every_clause_is_under_a_quote(corpus: Corpus, article: str) -> None:
    """Only connecting words are left over."""
    body = corpus.articles[article].body
    covered = [False] * len(body)
    for statement in corpus.statements():
        if statement.article == article:
            for segment in statement.quote.segments:
                covered[segment.start : segment.end] = [True] * (segment.end - segment.start)
    left = "".join(" " if under else char for char, under in zip(body, covered, strict=True))
    words = re.findall(r"\w+", left.lower())
    connecting = "bearing in mind the and meanwhile addition hence that said however moreover such a"
    assert set(words) <= set(connecting.split())


def test_the_import_stamp_is_not_taken_for_a_date(corpus: Corpus) -> None:
    article = corpus.articles[PRISONERS]
    assert article.published is None
    assert "2016" not in article.body
    years = [
        statement.when.text for statement in corpus.statements() if statement.article == PRISONERS and statement.when
    ]
    assert years
    assert years.pop(years.index("within 2 weeks after s09"))  # "in the course of the past two weeks" names no year
    assert all(text.startswith("XXXX") or text == "2008-22" for text in years), years


def test_an_offer_told_many_times_is_two_acts(corpus: Corpus) -> None:
    offers = [one for one in corpus.statements() if one.relation == "offers_release"]
    acts = {act_of(one, corpus.vocabulary.relations[one.relation]) for one in offers}
    assert acts == {"editors/offer-17-june", "editors/offer-3-june"}
    assert all(one.subject == EntityRef(entity="lukashenko") for one in offers)


def test_the_headline_is_the_poorest_mention(corpus: Corpus, row: Callable[[Statement], Row]) -> None:
    headline = one(corpus, "Lukashenko offers to release political prisoners to resume a dialogue")
    assert headline.headline
    assert row(headline)["act"] == "editors/offer-17-june"
    assert not row(headline)["main_mention"]
    assert not row(headline)["asserted"]


def test_only_the_release_of_2008_happened(corpus: Corpus) -> None:
    releases = [one for one in corpus.statements() if one.relation == "releases"]
    actual = [one for one in releases if one.mode is Mode.ACTUAL]
    assert [str(one.when) for one in actual] == ["2008-22"]
    assert len(releases) > len(actual)


def test_exchange_condition_hearers_and_real_addressees_stand_with_the_offer(corpus: Corpus) -> None:
    mentions = [one for one in corpus.statements() if one.act == "offer-17-june"]
    filled = [value for one in mentions for value in one.roles]
    roles = {(one.role, one.value.entity) for one in filled if isinstance(one.value, EntityRef)}
    assert ("to", "west") in roles
    assert ("intended_for", "imf-member-states") in roles
    assert {"in_exchange_for", "provided", "audience", "at"} <= {role for role, _ in roles}


@pytest.mark.parametrize(
    "words",
    [
        "lack of positive result",
        "not feasible",
        "absence of a common political agenda",
        "is not enough",
        "without citing specific facts",
    ],
)
def test_lexical_negations_are_denials(corpus: Corpus, words: str) -> None:
    claims = [one for one in saying(corpus, words) if one.attribution.polarity is Polarity.DENIED]
    assert claims


def test_a_refusal_is_an_act_that_was_done(corpus: Corpus, row: Callable[[Statement], Row]) -> None:
    refusal = one(corpus, "refused to provide their assessment", relation="refuses_to_give")
    assert refusal.attribution.polarity is Polarity.AFFIRMED
    assert refusal.mode is Mode.ACTUAL
    assert row(refusal)["counterparties"] == ["belarus"]


def test_claims_of_others_are_not_the_authors(corpus: Corpus) -> None:
    part = one(corpus, "integral part of the Russian military machine", relation="part_of")
    assert part.attribution.source == "nato-leadership"
    assert part.attribution.author_stance is Stance.NEUTRAL
    for words, relation in (
        ("100,000 Russian servicemen", "participates_in"),
        ("building up its military presence", "mobilizes"),
    ):
        claim = one(corpus, words, relation=relation)
        assert claim.attribution.source == "ukrainian-military-leadership"
        assert claim.attribution.author_stance is Stance.DOUBTS
    leading = one(corpus, "leading role of Poland", relation="has_leading_role_in")
    assert leading.attribution.source == "lukashenko"


def test_attempts_hopes_plans_and_forecasts_have_not_happened(corpus: Corpus) -> None:
    modes = {
        ("trying to get away from implementing economic reforms", "avoids"): Mode.ATTEMPTED,
        ("by releasing political prisoners", "releases"): Mode.INTENDED,
        ("hoping to avoid political issues", "avoids"): Mode.INTENDED,
        ("the intervention of both presidents", "intervenes_in"): Mode.HYPOTHETICAL,
        ("unlikely to stabilise", "becomes"): Mode.FORECAST,
    }
    for (words, relation), mode in modes.items():
        assert one(corpus, words, relation=relation).mode is mode


def test_the_closing_forecast_is_conditional(corpus: Corpus) -> None:
    forecast = one(corpus, "unlikely to stabilise", relation="becomes")
    assert forecast.attribution.polarity is Polarity.DENIED
    (condition,) = forecast.role("unless")
    assert isinstance(condition, StatementRef)
    intervention = corpus.find(condition.statement)
    assert intervention is not None
    assert intervention.relation == "intervenes_in"


def test_causes_have_their_rank(corpus: Corpus) -> None:
    ranks: dict[str, list[Statement]] = {}
    for statement in corpus.statements():
        for filler in statement.role("rank"):
            ranks.setdefault(getattr(filler, "text", ""), []).append(statement)
    assert len(ranks["root"]) == 1
    assert len(ranks["primary"]) == 2, "'as well as' goes on with the rank of what it continues"
    assert len(ranks["minor"]) == 1
    assert set(ranks) == {"root", "primary", "minor"}


def test_the_general_criticism_sums_up_the_particular_acts(corpus: Corpus) -> None:
    general = one(corpus, "the criticism of Belarus coming from Ukrainian military leadership", relation="criticizes")
    particular = [corpus.find(key) for key in general.sums_up]
    assert len(particular) >= 3
    assert all(act is not None and act.relation in ("criticizes", "accuses", "refuses_to_give") for act in particular)


def test_the_two_readings_of_taking_advantage_are_alternatives(corpus: Corpus, row: Callable[[Statement], Row]) -> None:
    forecast = one(corpus, "very likely to take advantage", relation="takes_advantage_of", mode=Mode.FORECAST)
    done = one(corpus, "or have already done so", relation="takes_advantage_of", mode=Mode.ACTUAL)
    assert done.alternative_to == (forecast.key,)
    assert not row(done)["asserted"]
    assert not row(forecast)["asserted"]


def test_the_spiral_of_the_body_is_hedged_and_of_rhetoric_only(corpus: Corpus, row: Callable[[Statement], Row]) -> None:
    spiral = one(corpus, "Apparently, the Belarusian and Ukrainian Defence Ministries", relation="in_spiral_with")
    assert spiral.attribution.certainty == "probable"
    assert spiral.role("scope")
    assert not row(spiral)["asserted"]


def test_names_that_look_alike_are_kept_apart(corpus: Corpus, row: Callable[[Statement], Row]) -> None:
    assert corpus.entity("West").id != corpus.entity("West-2017").id
    assert corpus.entity("Kiev").id == corpus.entity("Kyiv").id
    visit = one(corpus, "its mission worked in Minsk", relation="visits")
    assert isinstance(visit.object, EntityRef)
    assert corpus.entities[visit.object.entity].type == "City"
    assert row(visit)["counterparties"] == ["belarus"]
    reaction = one(corpus, "a negative reaction in Minsk", relation="reacts_negatively_to")
    assert isinstance(reaction.subject, EntityRef)
    assert corpus.entities[reaction.subject.entity].type != "City"


def test_unnamed_actors_stay_in_their_article(corpus: Corpus) -> None:
    third_states = one(corpus, "very likely to take advantage", mode=Mode.FORECAST)
    assert isinstance(third_states.subject, EntityRef)
    assert corpus.entities[third_states.subject.entity].local


def test_no_statement_ties_an_actor_to_itself() -> None:
    for subject, counterparties in project().statements.select("subject", "counterparties").rows():
        assert subject not in counterparties


def test_every_inference_has_its_basis(corpus: Corpus) -> None:
    inferred = [one.inferred for one in corpus.statements() if one.inferred is not None]
    assert len(inferred) > 10
    assert all(len(one.basis) > 10 or one.basis.startswith("as for") for one in inferred)
