"""Argument maps: what texts give as cause, means, condition and purpose, and nothing that they do not say."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

import networkx
import polars
import pytest

from kg.analysis.arguments import ARGUMENTS
from kg.analysis.arguments.compute import ArgumentMap, arguments
from kg.analysis.arguments.figure import draw_arguments
from kg.arguments import StatementRef
from kg.errors import NameNotFound
from kg.model import Article, Attribution, Polarity
from kg.project import Project
from kg.selection.selection import Selection
from kg.vocabulary import Kind
from tests.support.made import actor, claim, made

ROLES = {"in_order_to", "by_means_of", "provided", "unless", "in_exchange_for"}


@pytest.fixture(scope="module")
def of_first(first: Project) -> ArgumentMap:
    return arguments(first.backend, Selection())


def short(keys: list[str]) -> list[str]:
    return [key.rpartition("#")[2] for key in keys]


def test_all_causes_of_the_two_articles_and_every_such_role_are_arrows(of_first: ArgumentMap, first: Project) -> None:
    """Counted in the annotations by hand: 16 causes, a precedent, a plan and what integration needs; roles; a sum."""
    by = Counter(of_first.rows["by"])
    assert by == {
        "causes": 16,
        "precedent_of": 1,
        "presupposes": 1,
        "envisages": 1,
        "by_means_of": 7,
        "in_order_to": 1,
        "provided": 1,
        "in_exchange_for": 1,
        "unless": 1,
        "sums_up": 4,
    }
    told = {key for keys in of_first.rows["statements"] for key in keys}
    table = first.statements
    assert set(table.filter(polars.col("kind") == str(Kind.CAUSE))["statement"]) <= told
    assert set(first.corpus.vocabulary.roles) >= ROLES


def test_an_arrow_reads_as_a_sentence_along_its_direction(of_first: ArgumentMap) -> None:
    said = {f"{row['tail_text']} {row['words']} {row['head_text']}" for row in of_first.rows.iter_rows(named=True)}
    assert (
        "Belarus shares an agenda with Ukraine (not so) causes (root) crisis in Belarusian-Ukrainian relations" in said
    )
    assert "facts causes (minor) Ukrainian military leadership criticizes Belarus" in said
    assert of_first.rows["rank"].to_list()[:5] == [1, 2, 2, 3, 4]  # root, primary twice, secondary, minor


def test_a_relation_whose_label_is_no_verb_reads_as_one() -> None:
    """The label is "at war with", which stands between dashes; the vocabulary gives the verb beside it."""
    article = Article(
        id="news", title="News", publisher="Gazette", body="# News\n\nAda at war with Bor. Hence Cid suffers.\n"
    )
    there = [
        claim("s1", "ada", "at_war_with", "bor", "Ada at war with Bor", article),
        claim("s2", "ada", "causes", "cid", "Hence Cid suffers", article).model_copy(
            update={"subject": StatementRef(statement="ada/news#s1")}
        ),
    ]
    project = made([actor("ada", "Ada"), actor("bor", "Bor"), actor("cid", "Cid")], [article], there)
    assert arguments(project.backend, Selection()).rows["tail_text"].to_list() == ["Ada is at war with Bor"]


def test_mentions_of_one_act_are_one_card_with_the_roles_of_all(of_first: ArgumentMap) -> None:
    """The price stands in s05, the purpose in s01, the condition in s02: three arrows from one offer of 17 June."""
    arrows = of_first.rows.filter(polars.col("by").is_in(["in_order_to", "provided", "in_exchange_for"]))
    assert arrows["tail"].n_unique() == 1
    (offer,) = of_first.cards.filter(polars.col("card") == arrows["tail"][0]).iter_rows(named=True)
    assert short(offer["statements"]) == ["s01", "s02", "s05", "s10", "s12"]
    assert "to the West" in offer["text"]


def test_a_claim_keeps_what_denies_it(of_first: ArgumentMap) -> None:
    denied = of_first.cards.filter(polars.col("polarity") == str(Polarity.DENIED))
    assert set(denied["text"]) == {
        "Belarus shares an agenda with Ukraine",
        "IMF mission to Belarus achieves positive result",
        "conditions put forward for Belarus by the IMF are assessed as feasible",
        "military-political relations between Belarus and Ukraine become stable",
    }
    assert all("not so" in marks for marks in denied["marks"])


def test_a_map_about_an_issue_has_the_ways_to_it_and_from_it(first: Project) -> None:
    found = arguments(first.backend, Selection(), about="political prisoners in Belarus")
    assert {article for articles in found.rows["articles"] for article in articles} == {"prisoners-for-dialogue"}
    graph = found.graph()
    mine = {card for card, text in graph.nodes(data="text") if "political prisoners" in text}
    for tail, head in graph.edges():
        on_the_way = any(networkx.has_path(graph, head, one) or networkx.has_path(graph, one, tail) for one in mine)
        assert on_the_way
    with pytest.raises(NameNotFound, match="no entity is called 'nobody'"):
        first.analysis.arguments("nobody")


def test_claims_of_others_are_in_it_when_they_are_asked_for(first: Project) -> None:
    assert first.analysis.arguments(according_to="NATO leadership").rows.is_empty()
    (note,) = first.analysis.arguments(according_to="NATO leadership").notes
    assert note == "No statement that matches names a reason, a condition, a purpose or a means."


def test_a_circle_of_causes_is_drawn_and_a_claim_of_others_is_marked() -> None:
    article = Article(
        id="news", title="News", body="# News\n\nAda hurts Bor. Bor hurts Ada. Each causes the other.\n", publisher="G"
    )
    one, other = (StatementRef(statement=f"ada/news#{id}") for id in ("s1", "s2"))
    there = [
        claim("s1", "ada", "harms", "bor", "Ada hurts Bor", article),
        claim("s2", "bor", "harms", "ada", "Bor hurts Ada", article, attribution=Attribution(sources=("cid",))),
        claim("s3", "ada", "causes", "bor", "Each causes the other", article).model_copy(
            update={"subject": one, "object": other}
        ),
        claim("s4", "ada", "causes", "bor", "Each causes the other", article).model_copy(
            update={"subject": other, "object": one}
        ),
    ]
    project = made([actor("ada", "Ada"), actor("bor", "Bor <b>$x$</b>"), actor("cid", "Cid")], [article], there)
    found = arguments(project.backend, Selection())
    assert found.rows.height == 2
    (marked,) = found.cards.filter(polars.col("marks").list.len() > 0)["marks"]
    assert marked.to_list() == ["according to Cid"]
    figure = draw_arguments(found)
    assert figure is not None
    ElementTree.fromstring(figure.svg)
    again = draw_arguments(found)
    assert again is not None
    assert figure.svg == again.svg


def test_its_section_says_every_arrow_with_its_words(of_first: ArgumentMap) -> None:
    section = ARGUMENTS.show(of_first)
    assert section.tables[0].frame.height == of_first.rows.height == 34
    assert all(section.statements)
    figure = section.figure()
    assert figure is not None
    assert figure.support.statements == len({key for keys in of_first.rows["statements"] for key in keys})
