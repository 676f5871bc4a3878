"""The examples that come with kg: every claim of their articles is coded or left out for a stated reason, and what the
program says of them is what a reader worked out by hand before the program was asked (``expected.tsv`` beside each)."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import polars
import pytest

from kg.analysis.bargains.compute import bargains
from kg.analysis.contested.compute import contested
from kg.analysis.discourse.compute import discourse
from kg.analysis.discourse.projections import Projection
from kg.analysis.spirals.compute import spirals
from kg.analysis.spirals.hostile_runs import Forms
from kg.corpus.shipped import shipped_examples
from kg.errors import NameNotFound
from kg.network.network import make_network
from kg.project import Project, open_project
from kg.selection.fitting import at_fitting_level
from kg.selection.selection import Level, Selection
from tests.places import ORACLES, ROOT

Row = dict[str, str]
Found = tuple[int | None, set[str]]
"""How many acts, where these are counted, and which statements."""

EXAMPLES = shipped_examples()
FOLDERS = {name: folder for name, folder in EXAMPLES.items() if (folder / "claims.tsv").is_file()}
EXPECTATIONS = {"belarus": ORACLES / "two_articles.tsv"} | {name: FOLDERS[name] / "expected.tsv" for name in FOLDERS}
LEAST_COVERAGE = 0.95
LEAST_STATEMENTS = 35


def rows_of(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


EXPECTED = [(name, row["what"], row) for name, file in EXPECTATIONS.items() for row in rows_of(file)]


@cache
def project(name: str) -> Project:
    return open_project(EXAMPLES[name], in_memory=True)


def short(keys: Iterable[str]) -> set[str]:
    return {key.rpartition("/")[2] for key in keys}


def in_full(name: str, ids: str) -> set[str]:
    """Return statements as ``article#id``; the article may be left out where there is only one."""
    first = next(iter(project(name).corpus.articles))
    return {one if "#" in one else f"{first}#{one}" for one in ids.split()}


@pytest.mark.parametrize("name", FOLDERS)
def test_it_has_no_problem_and_is_of_the_size_promised(name: str) -> None:
    assert [str(problem) for problem in project(name).problems] == []
    (article,) = project(name).corpus.articles.values()
    assert 250 <= len(article.body.split()) <= 420
    assert project(name).statements.height >= LEAST_STATEMENTS


@pytest.mark.parametrize("name", FOLDERS)
def test_every_claim_is_coded_or_left_out_for_a_reason(name: str) -> None:
    claims = rows_of(FOLDERS[name] / "claims.tsv")
    known = short(project(name).statements["statement"])
    coded = {one["n"]: in_full(name, one["coded as"]) for one in claims}
    assert {n for n, ids in coded.items() if not ids <= known} == set()
    assert known - set().union(*coded.values()) == set(), "statements of no claim"
    reasons = {one["n"]: one["not coded"] for one in claims if not one["coded as"] or one["not coded"]}
    assert {n: why for n, why in reasons.items() if not re.fullmatch(r"rule \d+|(cannot|loss): .+", why)} == {}


@pytest.mark.parametrize("name", FOLDERS)
def test_nearly_every_claim_can_be_said(name: str) -> None:
    claims = rows_of(FOLDERS[name] / "claims.tsv")
    lost = [one for one in claims if one["not coded"].startswith(("cannot", "loss"))]
    left = [one for one in claims if one["not coded"].startswith("rule")]
    share = (len(claims) - len(lost)) / len(claims)
    assert share >= LEAST_COVERAGE
    row = f"| `{name}` | {project(name).statements.height} | {len(claims)} | {len(left)} | {len(lost)} | {share:.1%} |"
    page = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert row.replace("%", " %") in page
    assert [why for one in lost if (why := one["not coded"].partition(": ")[2]) not in page] == []


def pair(name: str, where: str) -> Found:
    level, actor, arrow, target = re.fullmatch(r"(\w+): (\S+) ([→–]) (\S+)", where).groups()  # type: ignore[union-attr]
    ties = make_network(project(name).backend, Selection(level=Level(level))).ties
    both = polars.col("symmetric") | (polars.col("tie") != "towards")
    there = (polars.col("actor") == actor) & (polars.col("target") == target)
    back = (polars.col("actor") == target) & (polars.col("target") == actor)
    rows = ties.filter(polars.col("deed"), (there & ~both) if arrow == "→" else (there | back) & both)
    return rows["act"].n_unique(), short(rows["statement"])


def position(name: str, where: str) -> Found:
    actor, side, issue = where.split()
    found = discourse(project(name).backend, Selection(level=Level.ENTITY), two_mode=True)
    assert isinstance(found, Projection)
    assert found.weight(actor, issue) * {"for": 1, "against": -1}[side] > 0
    return None, short(found.statements(actor, issue))


def bargained(name: str, _: str) -> Found:
    found = bargains(project(name).backend, Selection()).all
    return len(found), short(key for one in found for act in one.offers for key in act.mentions)


def in_spirals(name: str, _: str) -> Found:
    several = spirals(project(name).backend, Selection(level=Level.COUNTRY)).verdicts
    formed = [run for verdict in several for run in verdict.runs if run.forms is Forms.YES]
    return len(formed), short(act for run in formed for act in run.statements)


def fits(name: str, level: str) -> Found:
    """The level taken where none is asked for, and how many acts tie two actors there."""
    network = make_network(project(name).backend, at_fitting_level(Selection(), project(name).backend))
    return network.between_actors["act"].n_unique() if network.selection.level == level else None, set()


def told(name: str, kind: str) -> Found:
    """The first finding of a kind."""
    return None, short(next(one for one in project(name).findings().all if one.kind == kind).statements)


def disputed(name: str, _: str) -> Found:
    found = contested(project(name).backend, Selection())
    return None, short(key for keys in found.rows["for_statements"] for key in keys)


def asked(name: str, question: str) -> Found:
    return None, short(project(name).answer(question).statements)


WAYS: dict[str, Callable[[str, str], Found]] = {
    "pair": pair,
    "position:": position,
    "bargains": bargained,
    "spirals": in_spirals,
    "contested": disputed,
    "fits": fits,
    "finding": told,
    "ask": asked,
}


@pytest.mark.parametrize(("name", "what", "row"), EXPECTED, ids=[f"{name}: {what}" for name, what, _ in EXPECTED])
def test_it_is_what_a_reader_says(name: str, what: str, row: Row) -> None:
    way, _, where = what.partition(" ")
    acts, statements = WAYS[way](name, where)
    assert statements == in_full(name, row["statements"])
    assert row["acts"] == ("–" if acts is None else str(acts))


@pytest.mark.parametrize("name", FOLDERS)
def test_no_pair_is_there_that_a_reader_does_not_know(name: str) -> None:
    pairs = [what.split(" ", 1)[1] for other, what, _ in EXPECTED if other == name and what.startswith("pair ")]
    (level,) = {one.partition(":")[0] for one in pairs}
    known = {frozenset(re.split(r" [→–] ", one.partition(": ")[2])) for one in pairs}
    edges = make_network(project(name).backend, Selection(level=Level(level))).edges.filter(polars.col("acts") > 0)
    assert {frozenset(row) for row in edges.select("actor", "target").rows()} == known


def test_where_all_are_of_one_country_it_says_which_level_shows_them() -> None:
    backend = project("parliament").backend
    told = spirals(backend, Selection(level=Level.COUNTRY)).notes
    assert any(note.endswith("the level of single actors shows them.") for note in told)
    with pytest.raises(NameNotFound, match="another one stands for it; choose --level entity"):
        make_network(backend, Selection(level=Level.COUNTRY)).actor("Piet Brandell")
