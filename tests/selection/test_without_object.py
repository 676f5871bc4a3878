"""Acts without object, and plain words as objects: what they say, tie and count, worked out by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars
import pytest

from kg.analysis.discourse.variables import Variables
from kg.arguments import EntityRef, TextValue
from kg.model import Mode
from kg.network.network import Network
from kg.project import Project, open_project
from kg.selection.claims import CLAIM, claims_of, in_words
from kg.selection.selection import Level
from kg.selection.words import Words
from tests.support.march import march


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    found = open_project(march(tmp_path_factory.mktemp("march")))
    assert [str(problem) for problem in found.problems] == []
    return found


@pytest.fixture(scope="module")
def network(project: Project) -> Network:
    return project.network(count="statements", modes=tuple(Mode))


def key(id: str) -> str:
    return f"me/may#{id}"


def test_objects_are_entities_words_or_nothing(project: Project) -> None:
    """Words in quotation marks that are the name of an entity are that entity."""
    objects = {one.id: one.object for one in project.corpus.statements()}
    assert objects["s1"] is None
    assert objects["s6"] == TextValue(text="weak")
    assert objects["s7"] == TextValue(text='a "#MeToo" of the mines')
    assert objects["s8"] == EntityRef(entity="strong")


def test_the_table_tells_them_by_their_type(project: Project) -> None:
    columns = ("object", "object_label", "object_type")
    rows = {row[0]: row[1:] for row in project.statements.select("statement", *columns).iter_rows()}
    assert rows[key("s1")] == (None, None, "Nothing")
    assert rows[key("s6")] == ('"weak"', "weak", "Words")
    assert rows[key("s7")] == ('"a "#MeToo" of the mines"', 'a "#MeToo" of the mines', "Words")
    assert rows[key("s8")] == ("strong", "strong", "Quality")
    assert rows[key("s9")][2] == "Statement"


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("s1", "the miners – march"),
        ("s2", "the miners – march against – the government"),
        ("s4", "the miners – quarrel – the farmers"),
        ("s5", "the farmers – quarrel (mainly) – the government"),
        ("s6", "the government – is called – weak"),
        ("s7", '“the miners march against the government” – is called – a "#MeToo" of the mines'),
        ("s9", "the union – states – “the miners march against the government”"),
        ("s10", "the farmers – stay away, to the government, after “the farmers march”"),
        (
            "s13",
            "“the miners march against the government” – causes – “the government offers talks to the miners”",
        ),
    ],
)
def test_claims_read_well_without_object(project: Project, id: str, said: str) -> None:
    assert project.explain(key(id)).claim == said


def test_ties_lead_to_whom_acts_are_directed_at_and_never_to_words(network: Network) -> None:
    """A mention that names nobody takes the counterparty of its act; who marches against nobody is tied to nobody."""
    ties = network.labelled.sort("statement", "actor")
    found = [
        (row["statement"][7:], row["actor"], str(row["label"]), row["target"]) for row in ties.iter_rows(named=True)
    ]
    assert found == [
        ("s1", "miners", "march against", "government"),
        ("s10", "farmers", "stay away, to", "government"),
        ("s12", "government", "offers talks to", "miners"),
        ("s2", "miners", "march against", "government"),
        ("s4", "farmers", "quarrel", "miners"),
        ("s4", "miners", "quarrel", "farmers"),
        ("s5", "farmers", "(mainly) quarrel", "government"),
        ("s5", "government", "(mainly) quarrels", "farmers"),
        ("s8", "government", "is called", "strong"),
        ("s9", "union", "says “march against the government” of", "miners"),
    ]


def test_how_far_something_holds_tells_claims_apart(project: Project) -> None:
    rows = project.statements.filter(polars.col("statement") == key("s5"))
    plain = rows.with_columns(degree=polars.lit(None, polars.String), statement=polars.lit("me/may#s99"))
    claims = claims_of(polars.concat([rows, plain]), project.corpus.vocabulary)
    assert claims.select(CLAIM).unique().height == 2
    assert in_words(claims, Words(project.backend))["relation_label"].to_list() == ["quarrel (mainly)", "quarrel"]


def test_an_act_without_counterparty_counts(project: Project) -> None:
    """The march of the miners is one act told twice; a sum counts only where its part does not."""
    counted = project.statements.filter(polars.col("counted_as").is_not_null())["counted_as"].unique().sort().to_list()
    assert counted == [key(id) for id in ("s1", "s10", "s12", "s3", "s4", "s5")]


def test_only_what_has_an_object_is_a_plain_triple(project: Project) -> None:
    asserted = set(project.statements.filter("asserted")["statement"])
    assert {key("s6"), key("s7"), key("s8")} <= asserted
    assert not {key("s1"), key("s2"), key("s3"), key("s11")} & asserted
    assert "it has no object" in project.explain(key("s3")).obstacles


def found(project: Project, query: str) -> polars.DataFrame:
    rows = project.query(query)
    assert isinstance(rows, polars.DataFrame)
    return rows


def test_sparql_finds_words_as_literals(project: Project) -> None:
    rows = found(project, "SELECT ?what { ?claim rdf:object ?what FILTER isLiteral(?what) } ORDER BY ?what")
    assert rows["what"].to_list() == ['a "#MeToo" of the mines', "weak"]
    plain = found(
        project,
        "SELECT ?what { <https://example.org/march/entity/government> ?relation ?what FILTER isLiteral(?what) "
        "?relation kg:kind 'assessment' }",
    )
    assert plain["what"].to_list() == ["weak"]


def test_every_question_takes_them(project: Project) -> None:
    """The question ``statements`` has a row for each of the thirteen; no question stumbles over what is missing."""
    told = {row["statement"]: row["object"] for row in project.ask("statements").iter_rows(named=True)}
    assert len(told) == 13
    assert (told[key("s1")], told[key("s6")], told[key("s8")]) == (None, "weak", "strong")
    for name, question in project.questions.items():
        needed: dict[str, Any] = {one.name: "miners" for one in question.parameters if one.needed}
        project.ask(name, **needed)


def test_an_act_is_told_with_whom_it_is_directed_at(project: Project) -> None:
    acts = {row["statement"]: (row["object"], row["counterparty"]) for row in project.ask("acts").iter_rows(named=True)}
    assert acts == {
        key("s1"): (None, "the government"),
        key("s10"): (None, "the government"),
        key("s12"): ("the miners", "the miners"),
        key("s3"): (None, None),
        key("s4"): ("the farmers", "the farmers"),
        key("s5"): ("the government", "the government"),
    }


def test_a_store_has_them_as_memory_has(project: Project, tmp_path: Path) -> None:
    stored = open_project(march(tmp_path), in_memory=False)
    assert stored.statements.equals(project.statements)
    assert stored.ask("statements").equals(project.ask("statements"))
    assert stored.export("trig") == project.export("trig")


def test_findings_and_analyses_say_it_in_sentences(project: Project) -> None:
    assert "The miners march against the government." in map(str, project.findings().all)


def test_networks_with_issues_have_no_words_among_them(project: Project) -> None:
    issues = project.network(count="statements", kinds=("assessment",)).issues
    assert issues["target"].to_list() == ["strong"]
    objects = Variables(project.statements, project.backend, Level.ENTITY).find("object")
    assert "strong" in objects.labels
    assert not [label for label in objects.labels.values() if "weak" in label]
