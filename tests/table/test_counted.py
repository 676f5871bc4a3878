"""Which mentions count as acts, and which of them stands for each act (MODEL, "What numbers mean")."""

from __future__ import annotations

from collections.abc import Callable

import polars
import pytest

from kg.model import Article, Attribution, Mode, Polarity, Stance, Statement
from kg.project import Project
from kg.table.derive import derive, derive_again
from kg.table.from_statements import StatementRows
from kg.table.set_aside import judged
from kg.vocabulary import Vocabulary
from tests.support.made import actor, coded_in

Make = Callable[..., Statement]
Counted = Callable[..., dict[str, str]]
NEWS = Article(id="news", title="News", body="# News", publisher="Gazette")
QUOTED = Attribution(sources=("berg",))
ENDORSED = Attribution(sources=("berg",), author_stance=Stance.ENDORSES)
DENIED = Attribution(polarity=Polarity.DENIED)


@pytest.fixture
def rows(shipped: Vocabulary) -> Callable[..., polars.DataFrame]:
    """Make the rows of statements as their files say them."""

    def make(*statements: Statement) -> polars.DataFrame:
        found = StatementRows(shipped)
        for statement in statements:
            found.add(statement, NEWS)
        return found.frame()

    return make


ENTITIES = {id: actor(id) for id in ("berg", "arland", "talks")}


@pytest.fixture
def counted(rows: Callable[..., polars.DataFrame], shipped: Vocabulary) -> Counted:
    """Return what counts, and which mention stands for its act, by ids of statements."""

    def find(*statements: Statement) -> dict[str, str]:
        return ids(table_of(rows(*statements), shipped))

    return find


def judged_of(rows: polars.DataFrame) -> polars.DataFrame:
    return judged(coded_in(rows), "anna")


def table_of(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    return derive(rows, judged_of(rows), vocabulary, ENTITIES)


def ids(table: polars.DataFrame) -> dict[str, str]:
    pairs = table.filter(polars.col("counted_as").is_not_null()).select("statement", "counted_as").rows()
    return {one.partition("#")[2]: other.partition("#")[2] for one, other in pairs}


def test_the_first_corpus_has_sixteen_acts_that_count(first: Project) -> None:
    found = first.statements.drop_nulls("counted_as").select("statement", "counted_as").rows()
    standing = {"/".join(other.split("/")[1:]) for _, other in found}
    spiral = ["s11", "s23", "s25", "s32", "s34", "s36", "s38", "s39", "s43", "s51"]
    prisoners = ["s02", "s06", "s09", "s14", "s17", "s36"]
    assert standing == {
        *(f"confrontation-spiral#{id}" for id in spiral),
        *(f"prisoners-for-dialogue#{id}" for id in prisoners),
    }
    offer = {one.partition("#")[2] for one, other in found if other.endswith("dialogue#s02")}
    assert offer == {"s01", "s02", "s05", "s10", "s12"}


def test_what_others_claim_counts_only_if_the_author_endorses_it(make_statement: Make, counted: Counted) -> None:
    quoted = make_statement("s1", "berg", "criticizes", "arland", attribution=QUOTED)
    endorsed = make_statement("s2", "berg", "criticizes", "arland", attribution=ENDORSED)
    assert counted(quoted, endorsed) == {"s2": "s2"}


def test_what_did_not_happen_or_is_only_stated_does_not_count(make_statement: Make, counted: Counted) -> None:
    denied = make_statement("s1", "berg", "criticizes", "arland", attribution=DENIED)
    planned = make_statement("s2", "berg", "criticizes", "arland", mode=Mode.INTENDED)
    stated = make_statement("s3", "berg", "states", "arland")
    stance = make_statement("s4", "berg", "opposes", "arland", act="quarrel")
    other = make_statement("s5", "berg", "criticizes", "arland", alternative_to=("anna/news#s1",))
    assert counted(denied, planned, stated, stance, other) == {}


def test_the_author_s_headline_stands_for_an_act_whose_body_is_a_quotation(
    make_statement: Make, counted: Counted
) -> None:
    headline = make_statement("s1", "berg", "criticizes", "arland", act="june", headline=True)
    body = make_statement("s2", "berg", "criticizes", "arland", act="june", attribution=QUOTED)
    assert counted(headline, body) == {"s1": "s1"}


def test_what_sums_up_others_counts_only_without_them(
    make_statement: Make, rows: Callable[..., polars.DataFrame], shipped: Vocabulary
) -> None:
    """Of the act "year", s1 sums up s2; where s2 is denied, s1 counts, and stands for s3 as well."""
    general = make_statement("s1", "berg", "criticizes", "arland", at=1, act="year", sums_up=("anna/later#s2",))
    again = make_statement("s3", "berg", "criticizes", "arland", at=9, act="year")
    particular = make_statement("s2", "berg", "accuses", "arland", article="later")
    denied = make_statement("s2", "berg", "accuses", "arland", article="later", attribution=DENIED)
    before = table_of(rows(general, again, particular), shipped)
    assert ids(before) == {"s2": "s2", "s3": "s3"}
    whole = table_of(rows(general, again, denied), shipped)
    assert ids(whole) == {"s1": "s1", "s3": "s1"}
    renewed, touched = derive_again(before, ["anna/later"], rows(denied), judged_of(whole), shipped, ENTITIES)
    assert renewed.equals(whole)
    assert {"anna/news#s1", "anna/news#s3"} <= {*touched}


def test_of_several_coders_of_an_article_one_counts(make_statement: Make, counted: Counted) -> None:
    mine = make_statement("s1", "berg", "criticizes", "arland", coder="ben", act="june")
    gold = make_statement("s2", "berg", "criticizes", "arland", coder="gold", act="june")
    elsewhere = make_statement("s3", "berg", "criticizes", "arland", coder="ben", act="june", article="other")
    assert counted(mine, gold, elsewhere) == {"s2": "s2", "s3": "s3"}
