"""The difference of two viewpoints: what each part holds, and that claims keep their subject, object and roles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import polars
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kg.analysis.contested.compute import contested
from kg.arguments import StatementRef
from kg.corpus.corpus import Corpus
from kg.corpus.phrase import filler_label
from kg.model import Statement
from kg.project import Project, open_project
from kg.selection.claims import CLAIM
from kg.selection.compare import Part, compare_viewpoints
from kg.selection.selection import Level, Selection
from kg.selection.viewpoints import AUTHORS, EVERYONE, Holder, Viewpoint
from kg.table.columns import COLUMNS, cell_of, make_table
from tests.support.examples import given_examples
from tests.support.invented import invent
from tests.support.made import actor, made
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Parts = dict[Part, list[tuple[str, ...]]]

GAZETTE = Viewpoint((Holder("Gazette"),), "according to Gazette")
EVE = Viewpoint((Holder("eve", quoted=True),), "according to Eve (quoted by Gazette)")
SAID_BY_EVE = {"sources": ["eve"], "author_stance": "neutral"}
DENIED = {"polarity": "denied"}


def parts(*rows: Row, one: Viewpoint = GAZETTE, other: Viewpoint = EVE) -> Parts:
    """Return the numbers of the statements behind each claim of each part."""
    corpus = made([actor(name) for name in ("ada", "bor", "cid", "eve")], [], []).corpus
    table = make_table(polars.DataFrame(list(rows), schema=dict(COLUMNS)))
    backend = Rows(table, corpus.vocabulary, corpus.entities)
    found = compare_viewpoints(backend, Selection(according_to=one), other).claims
    told: Parts = {}
    for part, first, second in found.select("part", "first_statements", "second_statements").rows():
        told.setdefault(Part(part), []).append(tuple(key[-1] for key in dict.fromkeys([*first, *second])))
    return told


def quantity(number: str) -> Row:
    return {"roles": [{"role": "quantity", "value": number, "is": "number"}]}


# The two articles.


@pytest.mark.parametrize("level", ["entity", "country"])
def test_the_author_doubts_two_claims_of_the_military_leadership(first: Project, level: str) -> None:
    options: Any = {"according_to": "authors", "compared_with": "Ukrainian military leadership", "level": level}
    found = first.compare(**options).claims
    of_leadership = {part: found.filter(part=str(part))["second_statements"].to_list() for part in Part}
    spiral = "editors/confrontation-spiral#s"
    assert of_leadership[Part.DOUBTED] == [[f"{spiral}41"], [f"{spiral}33"]]
    assert of_leadership[Part.ONLY_OTHER] == [[f"{spiral}35"]]
    assert of_leadership[Part.OPPOSED] == of_leadership[Part.OTHER_CERTAINTY] == []
    doubted = found.filter(part="doubted").select("subject_label", "relation_label", "object_label", "details").rows()
    assert doubted == [
        ("Russia", "mobilizes", "Russian military presence in Belarus", "at Belarus"),
        ("Russian servicemen", "participate in", "West-2017", "quantity 100,000"),
    ]
    assert first.analysis.contested("authors", "Ukrainian military leadership").rows.height == 2


def test_authors_and_everyone_differ_in_what_is_only_reported(first: Project) -> None:
    found = first.compare(according_to="authors", compared_with="everyone").claims
    numbers = dict(found.group_by("part").len().rows())
    agreed = found.filter(part=str(Part.AGREED))
    assert numbers.pop("agreed") == agreed.height
    assert numbers == {"doubted": 3, "only the second": 3}  # s21 s33 s41; s07 s20 s35
    own = first.statements.filter(polars.col("sources").list.len() == 0)["statement"]
    alternatives = {f"editors/confrontation-spiral#{id}" for id in ("s47", "s48")}  # nobody holds either
    assert {*agreed["first_statements"].explode()} == {*own} - alternatives  # everyone holds what the authors hold
    assert agreed["first_statements"].equals(agreed["second_statements"], check_names=False)


# Each part, by hand.


def test_what_one_affirms_and_the_other_denies_is_opposed(make_row: MakeRow) -> None:
    rows = [make_row("ada", "aids", "bor"), make_row("ada", "aids", "bor", **SAID_BY_EVE, **DENIED)]
    assert parts(*rows) == {Part.OPPOSED: [("0", "1")]}


@pytest.mark.parametrize("stance", ["doubts", "rejects"])
def test_what_the_one_who_reports_it_doubts_or_rejects_is_a_part_of_its_own(make_row: MakeRow, stance: str) -> None:
    row = make_row("ada", "aids", "bor", sources=["eve"], author_stance=stance)
    assert parts(row) == {Part.DOUBTED: [("0",)]}
    assert parts(row, one=EVE, other=AUTHORS) == {Part.DOUBTED: [("0",)]}
    herald = Viewpoint((Holder("Herald"),), "according to Herald")
    assert parts(row, one=herald) == {Part.ONLY_OTHER: [("0",)]}


def test_who_is_told_to_deny_a_claim_opposes_it(make_row: MakeRow) -> None:
    claim = make_row("ada", "aids", "bor")
    denial = make_row("eve", "denies", claim["statement"], object_type="Statement", counterparties=[])
    assert parts(claim, denial) == {Part.OPPOSED: [("0", "1")], Part.ONLY_ONE: [("1",)]}


def test_what_both_affirm_differs_in_certainty_alone(make_row: MakeRow) -> None:
    plain = make_row("ada", "aids", "bor")
    assert parts(plain, make_row("ada", "aids", "bor", **SAID_BY_EVE)) == {Part.AGREED: [("0", "1")]}
    unsure = make_row("ada", "aids", "bor", **SAID_BY_EVE, certainty="possible")
    assert parts(plain, unsure) == {Part.OTHER_CERTAINTY: [("0", "2")]}


def test_a_claim_is_the_same_only_with_all_its_roles(make_row: MakeRow) -> None:
    rows = [make_row("ada", "aids", "bor"), make_row("ada", "aids", "bor", **SAID_BY_EVE, **quantity("100"))]
    assert parts(*rows) == {Part.ONLY_ONE: [("0",)], Part.ONLY_OTHER: [("1",)]}
    same = make_row("ada", "aids", "bor", **quantity("100"))
    assert parts(*rows, same) == {Part.ONLY_ONE: [("0",)], Part.AGREED: [("2", "1")]}


def test_a_claim_of_another_mode_or_time_is_another_claim(make_row: MakeRow) -> None:
    forecast = make_row("ada", "aids", "bor", **SAID_BY_EVE, **DENIED, mode="forecast")
    assert parts(make_row("ada", "aids", "bor"), forecast) == {Part.ONLY_ONE: [("1",)], Part.ONLY_OTHER: [("0",)]}
    then, now = ({"earliest": date(year, 1, 1), "latest": date(year, 12, 31)} for year in (2008, 2017))
    rows = [make_row("ada", "aids", "cid", **then), make_row("ada", "aids", "cid", **SAID_BY_EVE, **DENIED, **now)]
    assert parts(*rows) == {Part.ONLY_ONE: [("2",)], Part.ONLY_OTHER: [("3",)]}


def test_what_holds_both_ways_is_one_claim_both_ways(make_row: MakeRow) -> None:
    rows = [make_row("ada", "at_war_with", "bor"), make_row("bor", "at_war_with", "ada", **SAID_BY_EVE, **DENIED)]
    assert parts(*rows) == {Part.OPPOSED: [("0", "1")]}


def test_both_agree_on_what_both_deny_and_on_what_one_reports_and_endorses(make_row: MakeRow) -> None:
    denied = [make_row("ada", "aids", "bor", **DENIED), make_row("ada", "aids", "bor", **SAID_BY_EVE, **DENIED)]
    assert parts(*denied) == {Part.AGREED: [("0", "1")]}
    endorsed = make_row("ada", "aids", "cid", sources=["eve"], author_stance="endorses")
    assert parts(endorsed) == {Part.AGREED: [("2",)]}


def test_nobody_differs_from_themselves(make_row: MakeRow) -> None:
    torn = [make_row("ada", "aids", "bor"), make_row("ada", "aids", "bor", **DENIED)]
    assert parts(*torn, other=GAZETTE) == {}


# By chance.


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Project]:
    projects: dict[int, Project] = {}

    def of(seed: int) -> Project:
        if seed not in projects:
            projects[seed] = open_project(invent(tmp_path_factory.mktemp("claims") / "corpus", seed))
        return projects[seed]

    return of


@settings(max_examples=given_examples(8))
@given(seed=some.sampled_from((1, 2, 3)), level=some.sampled_from(list(Level)), chance=some.randoms())
def test_every_claim_is_a_statement_with_its_own_subject_object_and_roles(
    invented: Callable[[int], Project], seed: int, level: Level, chance: Any
) -> None:
    project = invented(seed)
    one, other = (chance.choice(viewpoints(project)) for _ in range(2))
    selection = Selection(level=level, according_to=one)
    difference = compare_viewpoints(project.backend, selection, other).claims
    disputed = contested(project.backend, selection, one=one, other=other).rows
    of_either = polars.col("first_statements").list.set_union("second_statements")
    told = difference.select(*CLAIM, statements=of_either), disputed.select(*CLAIM, "statements")
    printed = polars.concat(told).explode("statements")
    assert printed.height or one == other
    for row in printed.iter_rows(named=True):
        statement = project.corpus.find(row["statements"])
        assert statement is not None
        assert is_of_statement(row, statement, project.corpus)
    of_both = difference.filter(polars.col("part").is_in([Part.OPPOSED, Part.DOUBTED]))
    assert one == other or {*of_both.select(CLAIM).rows()} == {*disputed.select(CLAIM).rows()}


def viewpoints(project: Project) -> list[Viewpoint]:
    sources = sorted(project.statements["sources"].list.last().drop_nulls().unique())
    signers = sorted(project.statements["publisher"].drop_nulls().unique())
    holders = [*(Holder(name) for name in signers), *(Holder(id, quoted=True) for id in sources)]
    return [AUTHORS, EVERYONE, *(Viewpoint((holder,), holder.name) for holder in holders)]


def is_of_statement(row: Row, statement: Statement, corpus: Corpus) -> bool:
    """Return whether a claim is that of a statement, or the one that a statement tells to be denied."""
    relation = corpus.vocabulary.relations[row["relation"]]
    if relation.id != statement.relation and isinstance(statement.object, StatementRef):
        statement = corpus.find(statement.object.statement) or statement
    ends = [cell_of(one) for one in (statement.subject, statement.object)]
    own = [one for one in statement.roles if corpus.vocabulary.roles[one.role].order is None]
    roles = [f"{corpus.vocabulary.roles[one.role].label} {filler_label(one.value, corpus)}" for one in own]
    return (
        relation.id == statement.relation
        and [row["subject"], row["object"]] in ([ends, ends[::-1]] if relation.symmetric else [ends])
        and all(role in row["details"] for role in roles)
        and len(row["details"]) == len(", ".join(roles))
    )


def test_at_any_level_the_same_claims_are_told(tmp_path: Path) -> None:
    project = open_project(invent(tmp_path / "corpus", 5))
    first, *others = (compare_viewpoints(project.backend, Selection(level=level), EVERYONE).claims for level in Level)
    assert all(first.equals(other) for other in others)
