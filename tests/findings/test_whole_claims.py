"""Findings of pairs and positions say what their statements do: towards whom, with limits and numbers."""

from __future__ import annotations

from pathlib import Path

import yaml

import kg
from kg.findings import Finding
from tests.support.news import Told, news, told

ENTITIES = {
    "korvia": ("Country", "Korvia"),
    "eu": ("IGO", "European Union"),
    "marek": ("Person", "Sorin Marek"),
    "court": ("Court", "court in Velden"),
    "judges": ("Judiciary", "Korvian judges"),
    "norland": ("Country", "Norland"),
    "suria": ("Country", "Suria"),
    "steel": ("Goods", "cheap steel"),
    "operator": ("Company", "Halm Terminals"),
    "union": ("TradeUnion", "Dockworkers' Union"),
    "dockers": ("Workers", "dockers"),
    "amsel": ("Person", "Ruth Amsel"),
    "deal": ("Agreement", "agreement in the harbour"),
    "rise": ("Action", "wage rise"),
    "week": ("Action", "a shorter week"),
}
OF_KORVIA = ("court", "judges")


def _findings(folder: Path, text: str, *several: Told) -> list[Finding]:
    corpus = news(folder, ENTITIES, {"a": text}, {"a": several})
    file = corpus / "data" / "entities.yaml"
    blocks = yaml.safe_load(file.read_text("utf-8"))
    for one in blocks["entities"]:
        if one["id"] in OF_KORVIA:
            one["background"] = [{"relation": "part_of", "object": "korvia", "record": "by definition"}]
    file.write_text(yaml.safe_dump(blocks), encoding="utf-8")
    return [*kg.open(corpus).findings(most=20).all]


def test_whom_it_is_towards_is_named_as_the_statement_has_it(tmp_path: Path) -> None:
    """Acts are counted between countries, yet a court is not its country, and four judges are not Korvia."""
    text = "# News\n\nMarek calls the trial in Velden a farce. The EU freezes the assets of four judges.\n"
    found = _findings(
        tmp_path,
        text,
        told("Marek calls the trial in Velden a farce", "marek", "criticizes", "court"),
        told("The EU freezes the assets of four judges", "eu", "sanctions", "judges", quantity=4),
    )
    assert {(str(one), one.remarks) for one in found} == {
        ("Sorin Marek criticizes court in Velden.", ("counted as an act towards Korvia",)),
        (
            "European Union imposes sanctions on Korvian judges (quantity: 4).",
            ("counted as an act towards Korvia",),
        ),
    }


def test_conditions_prices_and_numbers_in_words_are_always_said_of_a_pair(tmp_path: Path) -> None:
    text = (
        "# News\n\nThe court sentences Marek to seven years. Norland threatens Suria unless the tariff is lifted. "
        "Suria imposes tariffs of 15 per cent on Norland. The union gives up the week for a rise.\n"
    )
    found = _findings(
        tmp_path,
        text,
        told("sentences Marek to seven years", "court", "sentences", "marek", quantity="seven years"),
        told("Norland threatens Suria", "norland", "threatens", "suria", unless="the tariff is lifted"),
        told("imposes tariffs of 15", "suria", "imposes_tariffs", "norland", about="steel", quantity="15 per cent"),
        told("gives up the week", "union", "yields", "week", to="operator", in_exchange_for="rise"),
    )
    assert {str(one) for one in found} == {
        "Korvia sentences Sorin Marek (quantity: “seven years”).",
        "Norland threatens Suria (unless: “the tariff is lifted”).",
        "Suria imposes tariffs on Norland (about: cheap steel; quantity: “15 per cent”).",
        "Dockworkers' Union concedes a shorter week to Halm Terminals in exchange for wage rise.",
    }


def test_who_acts_in_a_symmetric_act_does_not_do_what_the_other_does(tmp_path: Path) -> None:
    text = "# News\n\nThe operator sues the union. The union agrees with the operator.\n"
    found = _findings(
        tmp_path,
        text,
        told("The operator sues the union", "operator", "sues", "union"),
        told("The union agrees", "union", "reaches_agreement_with", "operator"),
    )
    (sues,) = [one for one in found if str(one).startswith("Halm Terminals sues")]
    assert sues.remarks == ()


def test_a_bargain_is_told_by_itself_though_the_pair_is_news(tmp_path: Path) -> None:
    text = "# Strike\n\nThe operator breaks off talks.\n\nThe operator promises a rise. It sues and scolds it.\n"
    found = _findings(
        tmp_path,
        text,
        told("The operator breaks off talks", "operator", "breaks_off_talks_with", "union"),
        told("promises a rise", "operator", "promises", "rise", to="union", in_exchange_for="week"),
        told("It sues", "operator", "sues", "union"),
        told("scolds it", "operator", "criticizes", "union"),
    )
    assert [str(one) for one in found] == [
        "Halm Terminals breaks off talks with Dockworkers' Union, sues Dockworkers' Union and criticizes Dockworkers' "
        "Union, among other acts.",
        "Halm Terminals promises wage rise to Dockworkers' Union in exchange for a shorter week.",
    ]


def test_what_one_votes_for_is_told_as_the_vote_with_its_numbers(tmp_path: Path) -> None:
    text = "# Dockers vote for deal\n\nBy 612 to 388 they do so.\n"
    vote = told("By 612 to 388", "dockers", "supports_in_vote", "deal", votes_for=612, votes_against=388)
    (only,) = _findings(tmp_path, text, vote)
    assert str(only) == "Dockers vote for agreement in the harbour (votes for: 612; votes against: 388)."
    assert (only.kind, only.title) == ("position", "Position")


def test_of_several_each_is_for_it_with_its_numbers_and_conditions(tmp_path: Path) -> None:
    text = "# Deal\n\nDockers vote by 612 to 388. Amsel is for it unless wages fall.\n"
    found = _findings(
        tmp_path,
        text,
        told("by 612 to 388", "dockers", "supports_in_vote", "deal", votes_for=612, votes_against=388),
        told("Amsel is for it", "amsel", "supports", "deal", unless="wages fall"),
    )
    assert [str(one) for one in found if one.kind == "position"] == [
        "On agreement in the harbour: dockers (votes for: 612; votes against: 388) and Ruth Amsel (unless: “wages "
        "fall”) are for it."
    ]


def test_news_is_chosen_in_the_order_of_the_text_and_told_once(tmp_path: Path) -> None:
    """The mediator of the headline comes before the pair with more acts, whose only news is another's, too."""
    text = (
        "# Union signs deal after judge phones\n\nThe union and the operator agree, after Amsel phones the union.\n\n"
        "The operator sued the union. It broke off talks. Norland threatens Suria.\n"
    )
    found = _findings(
        tmp_path,
        text,
        told("The union and the operator agree", "union", "reaches_agreement_with", "operator"),
        told("Amsel phones the union", "amsel", "phones", "union"),
        told("The operator sued the union", "operator", "sues", "union"),
        told("It broke off talks", "operator", "breaks_off_talks_with", "union"),
        told("Norland threatens Suria", "norland", "threatens", "suria"),
    )
    assert [str(one) for one in found] == [
        "Dockworkers' Union reaches agreement with Halm Terminals.",
        "Ruth Amsel speaks by phone with Dockworkers' Union.",
        "Halm Terminals sues Dockworkers' Union and breaks off talks with Dockworkers' Union.",
        "Norland threatens Suria.",
    ]
