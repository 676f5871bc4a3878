"""What the two first articles say, as read in them by hand, and the same numbers as the analyses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.analysis.spirals.compute import Spirals, Verdict
from kg.errors import KgError
from kg.findings import KINDS, Finding, Findings
from kg.project import Project, open_project
from tests.support.invented import invent

PRISONERS, SPIRAL = "prisoners-for-dialogue", "confrontation-spiral"


@pytest.fixture(scope="module")
def found(first: Project) -> Findings:
    return first.findings()


def _of(found: Findings, article: str) -> dict[str, Finding]:
    (card,) = [card for card in found.cards if card.article is not None and card.article.id == article]
    return {one.title: one for one in card.findings}


def _ids(keys: tuple[str, ...]) -> set[str]:
    return {key.partition("#")[2] for key in keys}


def test_each_article_has_a_card_in_order_of_time(found: Findings) -> None:
    assert [card.article and card.article.id for card in found.cards] == [PRISONERS, SPIRAL]
    assert [card.about for card in found.cards] == [
        "Belarus in Focus, no date printed, probably June 2011; 38 statements",
        "Belarus in Focus, 2 October 2017; 54 statements",
    ]
    assert all(3 <= len(card.findings) <= 6 for card in found.cards)


def test_prisoners_are_offered_for_relations_twice_after_a_precedent(found: Findings) -> None:
    bargain = _of(found, PRISONERS)["Bargain"]
    assert str(bargain) == (
        "Alexander Lukashenko offers release of political prisoners in Belarus to the West in exchange for "
        "resumption of relations with the West (provided: observance of the amnesty procedures)."
    )
    assert [str(count) for count in bargain.counts] == ["2 offers", "1 precedent", "7 statements"]
    assert _ids(bargain.counts[0].statements) == {"s01", "s02", "s05", "s10", "s12", "s09", "s13"}
    assert {"s35", "s36"} <= _ids(bargain.counts[1].statements)
    assert bargain.remarks == (
        "one of the two offers names these terms",  # the text tells neither price nor condition of the offer of 3 June
        "according to the text, it is mainly addressed to member states of the IMF",
        "no answer is reported",
    )
    assert bargain.quote.quote.startswith("Belarusian President proposed to the West to bargain")
    precedent = _of(found, PRISONERS)["Precedent"]
    assert str(precedent) == (
        "A precedent (summer 2008): [Belarusian authorities] release other political prisoners (2008) and Alexander "
        "Kozulin."
    )


def test_four_reasons_are_given_for_both_attempts(found: Findings) -> None:
    reasons = _of(found, PRISONERS)["Reasons"]
    assert str(reasons) == (
        "Why Belarusian authorities try to avoid economic reforms in Belarus and try to resolve crisis in Belarus "
        "(2011): IMF mission to Belarus does not achieve positive result; conditions put forward for Belarus by the "
        "IMF are not assessed as feasible, harm welfare state in Belarus and harm popularity of the President of "
        "Belarus."
    )
    assert [str(count) for count in reasons.counts] == ["4 reasons", "8 statements"]
    assert _ids(reasons.statements) == {f"s{at}" for at in range(26, 34)}


def test_what_the_author_calls_a_spiral_and_what_the_acts_form_stand_apart(found: Findings) -> None:
    spiral = _of(found, SPIRAL)["Spiral"]
    assert str(spiral) == (
        "According to the author, Ministry of Defence of Belarus is probably in a spiral with Ministry of Defence of "
        "Ukraine in rhetoric; the acts told in the article alone do not form one."
    )
    assert [str(count) for count in spiral.counts] == [
        "4 hostile acts by Ukraine",
        "1 hostile act by Belarus",
        "9 statements",
    ]
    assert [_ids(count.statements) for count in spiral.counts[:2]] == [{"s34", "s36", "s38", "s43"}, {"s39"}]
    assert spiral.remarks == (
        "those of Ukraine done by Ukrainian military leadership and Ukrainian military observers",
        "those of Belarus done by Belarusian authorities",
        "1 of 2 answers may have come before what it answers (no date or word tells)",
        "the headline says it plainly",
        "restraint by Belarusian Defence Ministry officials is reported, judged not sufficient",
    )
    assert spiral.quote.quote.startswith("Apparently")  # not the headline, which drops it


def test_the_author_doubts_the_hundred_thousand_of_the_military_leadership(found: Findings) -> None:
    doubted = _of(found, SPIRAL)["Doubted"]
    assert str(doubted) == (
        "According to Ukrainian military leadership, Russian servicemen participate in West-2017 (quantity: 100,000); "
        "the author doubts it."
    )
    assert _ids(doubted.statements) == {"s33"}
    created = _of(found, PRISONERS)["Doubted"]
    assert str(created).startswith("By their own account, [Belarusian authorities] achieve welfare state")
    assert _ids(created.statements) == {"s21"}


def test_causes_are_told_with_their_rank(found: Findings) -> None:
    of_article = _of(found, SPIRAL)
    assert str(of_article["Root cause"]) == (
        "Root cause of crisis in Belarusian-Ukrainian relations: Belarus does not share an agenda with Ukraine."
    )
    assert _ids(of_article["Root cause"].statements) == {"s09"}
    assert str(of_article["Reasons"]) == (
        "Why Ukrainian military leadership criticizes Belarus: internal political considerations (primary) and "
        "external political considerations (primary); [Ukrainian military leadership] intends to protect interests of "
        "the Ukrainian generals (secondary); facts (minor)."
    )


def test_what_only_a_quoted_source_claims_is_told_as_its_claim(first: Project) -> None:
    found = first.findings(most=12)
    quoted = _of(found, SPIRAL)["Quoted"]
    assert str(quoted) == "According to [Ukrainian military leadership], West-2017 is assessed as quasi-open."
    assert quoted.quote.statement.endswith("#s35")
    assert quoted.remarks == ("the author neither shares nor disputes it",)
    assert str(_of(found, PRISONERS)["Quoted"]).startswith("According to Alexander Lukashenko, Poland has a leading")
    difference = first.compare(according_to="authors", compared_with="Ukrainian military leadership").claims
    only = difference.filter(part="only the second")["second_statements"].to_list()
    assert only == [["editors/confrontation-spiral#s35"]]
    every = {str(one): one for one in first.findings(most=100).all}
    nato = "According to NATO leadership, Armed Forces of Belarus are part of Russian military machine"
    assert any(text.startswith(nato) for text in every)  # neither doubted nor shared


def test_of_a_chosen_source_only_its_own_claims_are_told(first: Project) -> None:
    told = [str(one) for one in first.findings(according_to="Ukrainian military leadership", most=100).all]
    assert sorted(told) == [
        "According to Ukrainian military leadership, Russian servicemen participate in West-2017 (quantity: 100,000); "
        "the author doubts it.",
        "According to [Ukrainian military leadership], Russia mobilizes Russian military presence in Belarus (at: "
        "Belarus); the author doubts it.",
        "According to [Ukrainian military leadership], West-2017 is assessed as quasi-open.",
    ]


def test_who_acts_is_told_where_a_country_stands_for_it(first: Project) -> None:
    (poland,) = [one for one in first.findings(most=100).all if str(one) == "Belarus offers talks to Poland."]
    assert poland.remarks == ("done by Alexander Lukashenko",)


def test_a_forecast_keeps_its_doubt_and_its_condition(found: Findings) -> None:
    assert str(_of(found, SPIRAL)["Forecast"]) == (
        "Military-political relations between Belarus and Ukraine will probably not become stable unless both "
        "presidents intervene in [military-political relations between Belarus and Ukraine]."
    )


def test_one_of_two_readings_is_not_told_as_a_forecast(first: Project) -> None:
    assert not any("take advantage" in str(one) for one in first.findings(most=100).all)


def test_names_in_sentences_lead_to_what_they_name(first: Project, found: Findings) -> None:
    for one in found.all:
        for piece in one.sentence:
            if piece.of is not None and piece.of == "entity":
                label = first.corpus.entities[piece.id].label
                assert piece.text in (label, f"{label[:1].upper()}{label[1:]}")
            elif piece.of is not None:
                assert piece.id in first.corpus.vocabulary.relations
    bargain = _of(found, PRISONERS)["Bargain"]
    assert [piece.id for piece in bargain.sentence if piece.of == "entity"] == [
        "lukashenko",
        "political-prisoners",
        "west",
        "resumption-of-relations",
        "observance-of-amnesty-procedures",
    ]


def test_the_quote_is_that_of_a_statement_behind_it(found: Findings) -> None:
    for one in found.all:
        assert one.quote.statement in one.statements
        assert one.quote.article in one.articles


def test_less_than_one_finding_is_refused(first: Project) -> None:
    with pytest.raises(KgError, match="0 findings say nothing; ask for 1 or more"):
        first.findings(most=0)
    assert all(len(card.findings) == 1 for card in first.findings(most=1).cards)


@pytest.mark.parametrize("seed", [None, 2, 4, 5, 7])
def test_the_same_selection_gives_the_numbers_of_the_analyses(seed: int | None, first: Project, tmp_path: Path) -> None:
    project = first if seed is None else open_project(invent(tmp_path, seed))
    more: dict[str, Any] = {4: {"according_to": "Gazette"}, 5: {"until": "2005"}}.get(seed or 0, {})
    found: dict[str, list[Finding]] = {}
    for one in project.findings(most=1000, **more).all:
        found.setdefault(one.kind, []).append(one)
    edges = {tuple(row["statements"]): row for row in project.network(level="country", **more).edges.to_dicts()}
    assert found["pair"]
    for one in found["pair"]:
        edge = edges[one.statements]
        assert sum(count.number for count in one.counts[:-1]) == edge["acts"]
        assert {count.unit.partition(" of ")[2]: count.number for count in one.counts[:-1] if " of " in count.unit} == {
            name: edge[name.replace(" ", "_")] for name in _QUAD_CLASSES if edge[name.replace(" ", "_")]
        }
    contested = {tuple(row["statements"]): row for row in project.analysis.contested(**_without(more)).rows.to_dicts()}
    assert found["contested"]
    for one in found["contested"]:
        row = contested[one.statements]
        sides = [(row["for_sources"], row["for_statements"]), (row["against_sources"], row["against_statements"])]
        assert [(count.number, list(count.statements)) for count in one.counts[:2]] == [
            (len(sources), keys) for sources, keys in sides
        ]
    offers = project.analysis.bargains(**more).rows.to_dicts()
    for one in found.get("bargain", ()):
        (row,) = [row for row in offers if set(one.counts[0].statements) <= set(row["statements"])]
        assert (one.counts[0].number, len(one.counts[0].statements)) == (row["acts"], row["mentions"])
    verdicts = {verdict.statements: verdict for verdict in _verdicts(project, more)}
    for one in found.get("spiral", ()):
        acts = [count.number for count in one.counts[:-1]]
        assert acts == [number for number in verdicts[one.statements].acts if number]


_QUAD_CLASSES = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict")


def _without(options: dict[str, Any]) -> dict[str, Any]:
    """Return options without the viewpoint: every source is set against every other."""
    return {name: value for name, value in options.items() if name != "according_to"}


def _verdicts(project: Project, options: dict[str, Any]) -> tuple[Verdict, ...]:
    result = project.analysis.spirals(**options)
    assert isinstance(result, Spirals)
    return result.verdicts


@pytest.mark.parametrize("seed", range(1, 9))
def test_every_sentence_of_any_corpus_names_whose_claim_it_is(seed: int, tmp_path: Path) -> None:
    project = open_project(invent(tmp_path, seed))
    labels = {id: entity.label for id, entity in project.corpus.entities.items()}
    for one in project.findings(most=1000).all:
        text = str(one)
        assert text.endswith(".")
        assert text.count("[") == text.count("]")
        assert "None" not in text
        assert "  " not in text
        main = project.corpus.statement(one.quote.statement)
        if main.attribution.sources and one.kind not in ("contested", "pair", "position"):
            own_account = text.startswith("By their own account")
            assert own_account or labels[main.attribution.sources[-1]].lower() in text.lower()
        for count in one.counts:
            assert count.statements
            assert all(project.corpus.find(key) for key in count.statements)


def test_the_same_corpus_gives_the_same_findings(tmp_path: Path) -> None:
    one, other = (open_project(invent(tmp_path / name, 7)).findings(most=1000).as_data() for name in "ab")
    assert one == other


def test_every_kind_has_a_name_of_its_own_and_a_command() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert all(kind.command.startswith("kg ") for kind in KINDS)
