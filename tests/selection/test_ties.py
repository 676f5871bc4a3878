"""Ties: who is turned to whom, and by which rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import polars
import pytest

from kg.selection.mentions import unite_mentions
from kg.selection.ties import TIE_COLUMNS, draw_ties
from kg.vocabulary import Vocabulary

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Table = Callable[..., polars.DataFrame]
Draw = Callable[..., polars.DataFrame]


@pytest.fixture
def draw(table: Table, shipped: Vocabulary) -> Draw:
    def drawn(*rows: Row) -> polars.DataFrame:
        statements = table(*rows)
        return draw_ties(unite_mentions(statements, shipped), statements.lazy(), shipped)

    return drawn


def pairs(ties: polars.DataFrame, *more: str) -> list[tuple[Any, ...]]:
    return sorted(ties.select("actor", "target", *more).rows())


def test_an_act_ties_its_subject_to_its_counterparty(make_row: MakeRow, draw: Draw) -> None:
    ties = draw(make_row("norland", "criticizes", "sudland"))
    assert tuple(ties.columns) == TIE_COLUMNS
    assert pairs(ties, "tie", "rule", "joint") == [("norland", "sudland", "towards", "object", False)]
    assert ties.select("quad_class", "goldstein", "according_to").rows() == [("verbal conflict", -2.0, "Gazette")]


def test_what_has_no_counterparty_is_tied_to_its_issue(make_row: MakeRow, draw: Draw) -> None:
    assert pairs(draw(make_row("norland", "conducts", None)), "tie") == [("norland", "matter", "issue")]


def test_who_cannot_act_is_tied_to_nobody(make_row: MakeRow, draw: Draw) -> None:
    assert draw(make_row("harvest", "benefits", None, subject_type="Issue")).height == 0


def test_a_plain_statement_speaks_about_the_subject_of_the_claim(make_row: MakeRow, draw: Draw) -> None:
    claim = make_row("sudland", "cooperates", "ostland", sources=["norland"], statement="anna/a#claim")
    says = make_row("norland", "states", None, object="anna/a#claim", object_type="Statement")
    ties = draw(claim, says).filter(polars.col("actor") == "norland")
    assert pairs(ties, "tie", "rule") == [("norland", "sudland", "speaks about", "object.subject")]
    assert ties.select("quad_class", "goldstein").rows() == [(None, None)]


def test_a_claim_about_oneself_loops_nobody(make_row: MakeRow, draw: Draw) -> None:
    claim = make_row("norland", "conducts", None, statement="anna/a#claim", act="anna/a#claim")
    says = make_row("norland", "states", None, object="anna/a#claim", object_type="Statement")
    assert pairs(draw(claim, says), "tie") == [("norland", "matter", "issue")]


def test_a_plain_statement_to_somebody_speaks_to_them(make_row: MakeRow, draw: Draw) -> None:
    ties = draw(make_row("norland", "states", None, counterparties=["sudland"], counterparty_rule="to"))
    assert pairs(ties, "tie", "goldstein") == [("norland", "sudland", "speaks to", None)]


def test_lists_on_both_sides_give_every_pair_of_members(make_row: MakeRow, draw: Draw) -> None:
    sides = {
        "subject_type": "Group",
        "subject_members": ["norland", "ostland"],
        "object_type": "Group",
        "object_members": ["sudland", "westland"],
    }
    ties = draw(make_row("both", "criticizes", "others", **sides))
    assert pairs(ties, "joint") == [
        ("norland", "sudland", True),
        ("norland", "westland", True),
        ("ostland", "sudland", True),
        ("ostland", "westland", True),
    ]


def test_who_stands_in_both_lists_is_not_tied_to_itself(make_row: MakeRow, draw: Draw) -> None:
    sides = {
        "subject_type": "Group",
        "subject_members": ["norland", "ostland"],
        "object_type": "Group",
        "object_members": ["norland", "sudland"],
    }
    assert pairs(draw(make_row("both", "criticizes", "others", **sides))) == [
        ("norland", "sudland"),
        ("ostland", "norland"),
        ("ostland", "sudland"),
    ]


def test_a_relation_that_holds_both_ways_is_drawn_both_ways(make_row: MakeRow, draw: Draw) -> None:
    ties = draw(make_row("norland", "negotiates", "sudland"))
    assert pairs(ties, "symmetric") == [("norland", "sudland", True), ("sudland", "norland", True)]
    assert ties["act"].n_unique() == 1


def test_a_mention_without_counterparty_takes_that_of_its_act(make_row: MakeRow, draw: Draw) -> None:
    full = make_row("norland", "offers", None, counterparties=["sudland"], counterparty_rule="to", act="anna/offer")
    short = make_row("norland", "offers", None, act="anna/offer")
    alone = make_row("norland", "offers", None)
    assert pairs(draw(full, short, alone), "tie", "rule") == [
        ("norland", "matter", "issue", "object"),
        ("norland", "sudland", "towards", "act"),
        ("norland", "sudland", "towards", "to"),
    ]


def test_mentions_of_an_act_bear_relation_and_score_of_the_main_one(make_row: MakeRow, draw: Draw) -> None:
    broad = make_row("norland", "offers", "sudland", counterparties=["sudland"], counterparty_rule="to", act="anna/x")
    narrow = make_row(
        "norland", "offers_release", "sudland", counterparties=["sudland"], counterparty_rule="to", act="anna/x"
    )
    hedged = make_row("norland", "rejects", "sudland", counterparties=["sudland"], counterparty_rule="to", act="anna/x")
    ties = draw(broad, narrow, hedged | {"mode": "intended"})
    assert set(ties["relation"]) == {"offers_release"}
    assert set(ties["goldstein"]) == {7.0}


def test_the_headline_speaks_for_an_act_only_where_nothing_else_does(make_row: MakeRow, draw: Draw) -> None:
    act = {"counterparties": ["sudland"], "counterparty_rule": "to", "act": "anna/x"}
    headline = make_row("norland", "offers_release", "sudland", **act, headline=True)
    body = make_row("norland", "offers", "sudland", **act)
    assert set(draw(headline, body)["relation"]) == {"offers"}
    assert set(draw(headline)["relation"]) == {"offers_release"}
