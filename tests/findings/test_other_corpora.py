"""What articles of other kinds say: a debate, a ceasefire, few statements, other languages, many articles, none."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.corpus.shipped import shipped_examples
from kg.dates import parse_date
from kg.findings import Findings
from kg.findings.finding import More
from kg.model import Article
from kg.project import Project, open_project
from tests.support.invented import debate
from tests.support.made import actor, claim, made, pairs
from tests.support.news import ceasefire, german, news, told, ukrainian

Corpus = Callable[[Path], Path]


def _said(project: Project) -> list[tuple[str, str]]:
    return [(one.title, str(one)) for one in project.findings().all]


def test_of_a_debate_on_issues_it_says_who_is_for_and_against_what(tmp_path: Path) -> None:
    assert _said(open_project(debate(tmp_path))) == [
        ("Disagreement", "On dam: Farmers and Mill are for it; Anglers and Greens are against it."),
        ("Disagreement", "On ban: Anglers and Greens are for it; Farmers are against it."),
        ("Disagreement", "On tax: Greens are for it; Farmers and Mill are against it."),
    ]


def test_of_a_ceasefire_it_says_who_does_what_and_who_denies_it(tmp_path: Path) -> None:
    assert _said(open_project(ceasefire(tmp_path))) == [
        (
            "Denied",
            "According to army spokesman, Northern Front attacks civilians (quantity: 12); Northern Front denies it.",
        ),
        ("Forecast", "Monitors will perhaps withdraw forces from Asir (unless: an end of the attacks)."),
        (
            "Conflict and cooperation",
            "The army attacks Northern Front (twice) and signs agreement with Northern Front.",
        ),
        ("Conflict and cooperation", "Northern Front attacks Asir, directed against the army."),
        ("Conflict", "Red Cross demands access from the army."),
    ]


def test_names_in_german_stand_in_sentences_as_they_are(tmp_path: Path) -> None:
    project = open_project(german(tmp_path))
    assert _said(project) == [
        ("Conflict", "Opposition accuses Bundesregierung (about: Untätigkeit)."),
        ("Plan", "Der Minister intends to consult with die Länder."),
        ("Position", "Bundesregierung opposes Maut."),
    ]


def test_what_somebody_quoted_forecasts_is_told_as_theirs(tmp_path: Path) -> None:
    assert _said(open_project(ukrainian(tmp_path))) == [("Quoted", "According to міністр, міст will become відкритий.")]


def test_those_who_quote_a_source_are_named_with_it(tmp_path: Path) -> None:
    entities = {
        "ada": ("Country", "Adaland"),
        "bor": ("Country", "Borland"),
        "press": ("Media", "the press"),
        "ministry": ("Ministry", "the ministry"),
    }
    reported = told("Adaland attacks", "ada", "attacks", "bor", according_to="press > ministry")
    text = "# News\n\nThe press quotes the ministry: Adaland attacks.\n"
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": [reported]}))
    quoted = "According to the ministry (quoted by the press), Adaland attacks Borland."
    assert _said(project) == [("Quoted", quoted)]


def test_what_one_says_of_oneself_is_told_with_those_who_quote_it(tmp_path: Path) -> None:
    entities = {"press": ("Media", "the press"), "minister": ("Person", "the minister"), "bor": ("Country", "Borland")}
    reported = told("he aids Borland", "minister", "aids", "bor", mode="forecast", according_to="press > minister")
    text = "# News\n\nThe minister is said to have said: he aids Borland.\n"
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": [reported]}))
    assert _said(project) == [
        ("Quoted", "By their own account (quoted by the press), the minister will give aid to Borland.")
    ]


def test_an_offer_says_how_much_and_for_which_deed_in_return(tmp_path: Path) -> None:
    entities = {
        "ada": ("Country", "Adaland"),
        "front": ("Paramilitary", "the Front"),
        "fighters": ("PopulationGroup", "fighters"),
        "soldiers": ("Troops", "soldiers"),
    }
    text = "# News\n\nAdaland offered the Front to free 140 fighters for 38 soldiers.\n"
    statements = [
        told("to free 140", "ada", "offers_release", "fighters", to="front", quantity=140, in_exchange_for="#s1"),
        told("38 soldiers", "front", "releases", "soldiers", quantity=38, mode="hypothetical"),
    ]
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": statements}))
    bargain = project.findings().all[0]
    assert bargain.figure["there"] == "offers release of fighters (quantity: 140)"
    assert _said(project)[0] == (
        "Bargain",
        "Adaland offers release of fighters (quantity: 140) to the Front in exchange for this: "
        "the Front releases soldiers (quantity: 38).",
    )


def test_nobody_is_named_where_the_text_names_nobody(tmp_path: Path) -> None:
    text = "# News\n\nThe union will demand talks. A strike will be called. The union scolds.\n"
    entities = {"union": ("TradeUnion", "the union"), "talks": ("Action", "talks"), "strike": ("Event", "a strike")}
    plan: dict[str, object] = {"mode": "forecast"}
    statements = [
        told("The union will demand talks", "union", "demands", "talks", to="unspecified", **plan),
        told("A strike will be called", "unspecified", "conducts", "strike", **plan),
        told("The union scolds", "union", "criticizes", "unspecified"),
    ]
    folder = news(tmp_path, entities, {"a": text}, {"a": statements})
    file = folder / "data" / "annotations" / "ada" / "a.yaml"
    local = "local: [{id: unspecified, type: UnnamedCollective, label: unspecified}]\n"
    file.write_text(local + file.read_text("utf-8"), encoding="utf-8")
    project = open_project(folder)
    assert len(project.statements) == 3
    assert _said(project) == [("Forecast", "The union will demand talks.")]


def test_an_article_without_statements_is_a_sentence(tmp_path: Path) -> None:
    found = open_project(german(tmp_path)).findings()
    (short,) = [card for card in found.cards if card.title == "Kurz gemeldet"]
    assert short.findings == ()
    assert short.lack == "No statement of this article has been coded yet."
    assert short.about == "Gazette, 6 May 2024; 0 statements"


def test_an_empty_corpus_is_a_sentence(tmp_path: Path) -> None:
    found = open_project(news(tmp_path, {}, {}, {})).findings()
    assert found.cards == ()
    assert found.lack == "There are no articles yet; add one to data/articles."


def test_statements_that_make_no_finding_are_a_sentence(tmp_path: Path) -> None:
    entities = {"bridge": ("Facility", "the bridge"), "town": ("City", "the town")}
    located = told("The bridge is in town", "bridge", "located_in", "town")
    project = open_project(news(tmp_path, entities, {"a": "# Bridge\n\nThe bridge is in town.\n"}, {"a": [located]}))
    (card,) = project.findings().cards
    assert card.findings == ()
    assert card.lack == "None of its statements makes a finding here; kg ask statements shows them all."


def test_what_several_articles_say_stands_before_what_one_says(tmp_path: Path) -> None:
    entities = {"ada": ("Country", "Adaland"), "bor": ("Country", "Borland"), "cor": ("Country", "Corland")}
    texts = {id: f"# Title {id}\n\nAdaland scolds Borland. Corland visits Borland.\n" for id in "ab"}
    scolds = told("Adaland scolds Borland", "ada", "criticizes", "bor")
    visits = told("Corland visits Borland", "cor", "visits", "bor")
    project = open_project(news(tmp_path, entities, texts, {"a": [scolds], "b": [scolds, visits]}))
    found = project.findings()
    assert [(card.title, [str(one) for one in card.findings]) for card in found.cards] == [
        ("In several articles", ["Adaland criticizes Borland (twice)."]),
        ("Title a", []),
        ("Title b", ["Corland visits Borland."]),
    ]
    assert found.cards[1].lack == (
        "No finding is of this article alone; its statement is part of findings of several articles, above."
    )


def test_what_an_article_alone_claims_is_not_said_to_stand_elsewhere(tmp_path: Path) -> None:
    # Only the threat of the first article makes a finding, together with the scolding of the second; its place does not
    entities = {"ada": ("Country", "Adaland"), "bor": ("Country", "Borland"), "town": ("City", "the town")}
    texts = {
        "a": "# Title a\n\nAdaland threatens Borland. It is in town.\n",
        "b": "# Title b\n\nAdaland scolds Borland.\n",
    }
    threatens = told("Adaland threatens Borland", "ada", "threatens", "bor")
    located = told("It is in town", "bor", "located_in", "town")
    scolds = told("Adaland scolds Borland", "ada", "criticizes", "bor")
    found = open_project(news(tmp_path, entities, texts, {"a": [threatens, located], "b": [scolds]})).findings()
    assert [len(card.findings) for card in found.cards] == [1, 0, 0]
    assert found.cards[1].lack == (
        "No finding is of this article alone; 1 of its 2 statements is part of findings of several articles, above."
    )


def test_an_act_towards_several_is_one_finding_that_names_them_all(tmp_path: Path) -> None:
    entities = {"un": ("IGO", "the UN"), **{id: ("Country", f"{id.title()}land") for id in ("ada", "bor", "cor")}}
    text = "# Talks\n\nThe UN mediates between them. The UN scolds Adaland. The UN threatens Corland.\n"
    statements = [
        told("The UN mediates between them", "un", "mediates_between", ["ada", "bor"]),
        told("The UN scolds Adaland", "un", "criticizes", "ada"),
        told("The UN threatens Corland", "un", "threatens", "cor"),
    ]
    said = _said(open_project(news(tmp_path, entities, {"a": text}, {"a": statements})))
    assert said == [
        ("Conflict and cooperation", "The UN mediates between Adaland and Borland and criticizes Adaland."),
        ("Conflict", "The UN threatens Corland."),
    ]


def test_of_many_articles_all_are_ranked_by_acts_then_articles_then_sources_then_date() -> None:
    def article(number: int, day: str, publisher: str = "Gazette") -> Article:
        body = f"# News {number}\n\nIt is so.\n"
        return Article(
            id=f"n{number}", title=f"News {number}", body=body, publisher=publisher, published=parse_date(day)
        )

    days = ["2001-01-01", "2002-01-01", "2003-01-01", "2004-01-01", "2005-01-01", "2006-01-01", "2007-01-01"]
    articles = [article(at, day, "Courier" if at == 6 else "Gazette") for at, day in enumerate(days)]
    deeds = [
        ("ada", "bor", [0, 0, 0]),  # three acts in one article
        ("ada", "cor", [1, 2]),  # two acts in two articles of one source
        ("bor", "cor", [5, 6]),  # two acts in two articles of two sources
        ("cor", "ada", [3, 3]),  # two acts in one article
        ("cor", "bor", [4]),  # one act, later
        ("bor", "ada", [3]),  # one act, earlier
    ]
    told_of = sorted((at, one, other) for one, other, several in deeds for at in several)
    statements = [
        claim(f"s{number}", one, "criticizes", other, "It is so", articles[at])
        for number, (at, one, other) in enumerate(told_of)
    ]
    project = made([actor("ada"), actor("bor"), actor("cor")], articles, statements)
    (card,) = project.findings().cards
    assert card.title == "7 articles"
    ends = [tuple(piece.id for piece in one.sentence if piece.of == "entity") for one in card.findings]
    assert ends == [("ada", "bor"), ("bor", "cor"), ("ada", "cor"), ("cor", "ada"), ("cor", "bor"), ("bor", "ada")]


@pytest.mark.parametrize(
    ("example", "told"),
    [
        # "Tarvia and Ashkel rebels agree truce"; mediators say so, spokesmen give conflicting accounts
        (
            "ceasefire",
            ["agreement with (in principle) Ashkel Liberation Front"],
        ),
        # "Government wins water vote": the Assembly passed the bill after a debate of nine hours
        ("parliament", ["Assembly of Lindmark adopts Water Charges Bill", "conducts debate of the Assembly"]),
        # "Morlandia odcina się od Estrawii, kierowcy blokują drogę do granicy"; closed crossings, and the reason given
        (
            "polish",
            ["Morlandia closes przejścia drogowe", "Kierowcy ciężarówek block", "zagrożenie bezpieczeństwa causes"],
        ),
    ],
)
def test_what_headline_and_first_paragraph_tell_comes_first(example: str, told: list[str]) -> None:
    said = [str(one) for one in open_project(shipped_examples()[example], in_memory=True).findings().all]
    for words, sentence in zip(told, said, strict=False):
        assert words in sentence


def test_the_news_of_an_article_comes_before_a_bargain_further_down(tmp_path: Path) -> None:
    entities = {
        "varnia": ("Country", "Varnia"),
        "aldor": ("Country", "Aldor"),
        "ship": ("Vehicle", "the Maris"),
        "crew": ("Workers", "the crew"),
    }
    text = (
        "# Sailors killed as Varnia seizes tanker\n\nVarnia took the Maris from Aldor and killed three sailors.\n\n"
        "It visits Aldor. It scolds Aldor. Aldor would free a ship for the crew.\n"
    )
    statements = [
        told("took the Maris from Aldor", "varnia", "seizes", "ship", to="aldor"),
        told("killed three sailors", "varnia", "kills", "crew", killed=3),
        told("It visits Aldor", "varnia", "visits", "aldor"),
        told("It scolds Aldor", "varnia", "criticizes", "aldor"),
        told("Aldor would free a ship", "aldor", "offers_release", "ship", to="varnia", provided="the crew is freed"),
    ]
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": statements}))
    assert [sentence for _, sentence in _said(project)] == [
        "Varnia seizes the Maris of Aldor, visits Aldor and criticizes Aldor.",
        "Varnia kills the crew (killed: 3).",
        "Aldor offers release of the Maris to Varnia (provided: “the crew is freed”).",
    ]


def test_an_act_is_told_once_be_it_of_a_source_or_of_the_headline(tmp_path: Path) -> None:
    entities = {"owner": ("Company", "the owner"), "navy": ("Military", "the navy"), "crew": ("Workers", "the crew")}
    text = "# Navy kills three\n\nThe navy killed three of the crew, the owner said.\n\nIt rains.\n"
    statements = [
        told("Navy kills three", "navy", "kills", "crew", killed=3, act="killing"),
        told(
            "The navy killed three", "navy", "kills", "crew", killed=3, injured=5, act="killing", according_to="owner"
        ),
    ]
    project = open_project(news(tmp_path, entities, {"a": text}, {"a": statements}))
    assert _said(project) == [("Quoted", "According to the owner, the navy kills the crew (killed: 3; injured: 5).")]


def test_what_a_pair_only_counts_among_other_acts_is_told_by_itself() -> None:
    # The offer is one of the seven acts of Tarvia towards the Front, of which a sentence names three.
    found = open_project(shipped_examples()["ceasefire"], in_memory=True).findings()
    (pair,) = [one for one in found.all if "among other acts" in str(one)]
    (bargain,) = [one for one in found.all if one.kind == "bargain"]
    assert set(bargain.statements) < set(pair.statements)


@pytest.mark.parametrize(
    ("example", "sentence"),
    [
        ("ceasefire", "Anton Rezny does not comment on 30-day ceasefire (within: “in public”)."),
        (
            "ceasefire",
            "According to Miro Tal, Tarvian army takes advantage of talks in Ostrin (with the aim of: “to regroup”).",
        ),
        (
            "ceasefire",
            "According to a diplomat close to the talks, Halvia gives an ultimatum to Ashkel Liberation Front (about: "
            "“Ashkel Liberation Front would not participate in talks in Ostrin”; due: 2031-03-16) unless Ashkel "
            "Liberation Front accepts two remaining points of the draft from Halvia.",
        ),
        (
            "parliament",
            "According to an unnamed source, Piet Brandell threatens Sanna Ekholt (unless: “the "
            "Senate reversed the exemption”; about: “Piet Brandell will resign (unless: ‘the Senate reversed the "
            "exemption’)”); office of Piet Brandell denies it.",
        ),
        ("polish", "According to Estrawia, [trzej estrawscy geolodzy] conduct badania geologów."),
        (
            "polish",
            "Estrawia accepts this: [Unia Północna offers mediation in spór to Estrawia and Morlandia].",
        ),
    ],
)
def test_claims_within_claims_are_said_as_clauses(example: str, sentence: str) -> None:
    found = open_project(shipped_examples()[example], in_memory=True).findings(most=99)
    assert sentence in [str(one) for one in found.all]


def test_officials_are_not_told_as_their_country() -> None:
    # "objęła sankcjami dwunastu morlandzkich urzędników": on twelve officials, and not on Morlandia, let alone twelve
    said = [str(one) for one in open_project(shipped_examples()["polish"], in_memory=True).findings(most=99).all]
    assert any("imposes sanctions on dwunastu morlandzkich urzędników (quantity: 12)" in one for one in said)
    assert not any("imposes sanctions on Morlandia" in one for one in said)
    assert any("closes przejścia drogowe na granicy z Estrawią to [Estrawia] (quantity: 4)" in one for one in said)


def test_what_a_source_only_supposes_as_a_condition_is_no_claim_of_it() -> None:
    found = open_project(shipped_examples()["ceasefire"], in_memory=True).findings(most=99)
    # Vask does not say that the artillery is withdrawn: that is what his side waits for.
    behind = {key.rpartition("#")[2] for one in found.all if one.title == "Quoted" for key in one.statements}
    assert "s26" in behind
    assert "s16" not in behind


def test_of_many_pairs_it_says_how_many_more_there_are() -> None:
    (card,) = pairs(40, 400).findings().cards
    assert len(card.findings) == 6
    assert card.more == (More("pair", "kg network --level country", 394),)
    assert card.rest == "394 more findings: 394 by kg network --level country."


@pytest.mark.parametrize("write", [ceasefire, german, ukrainian, debate])
def test_what_is_said_is_data_of_plain_values(write: Corpus, tmp_path: Path) -> None:
    found: Findings = open_project(write(tmp_path)).findings()
    assert json.loads(json.dumps(found.as_data())) == found.as_data()
