"""An entity that denotes statements: what is said of one is found under the other."""

from __future__ import annotations

from pathlib import Path

import polars
import pytest

from kg.analysis.acts_in_selection import rows_in_selection
from kg.arguments import EntityRef
from kg.project import Project, open_project
from kg.selection.selection import Selection
from kg.selection.temporal_order import TemporalOrder
from tests.support.invented import write_files

FILES = {
    "corpus.yaml": "title: Outcry\nbase: https://example.org/outcry/\n",
    "data/entities.yaml": """
entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
  - {id: threat, type: Situation, label: the threat, denotes: me/may#s2}
  - {id: replies, type: Situation, label: the replies, denotes: [me/may#s4, me/may#s3]}
""",
    "data/articles/may.md": """---
publisher: Gazette
published: 2026-05-09
---
# In May

Norland accused Sudland. Sudland threatened Norland. This led Sudland to criticize Norland. The outcry led Norland to
blame Sudland. Given both, Norland praised Sudland. The threat made Sudland smile.
""",
    "data/articles/june.md": """---
publisher: Gazette
published: 2026-06-09
---
# In June

Norland regretted the threat of Sudland in May. It led to a visit. The replies led to another one.
""",
    "data/annotations/me/may.yaml": """
article: may
coder: me
local:
  - {id: outcry, type: Situation, label: the outcry, denotes: "#s1"}
  - {id: quarrel, type: Situation, label: both, denotes: ["#s1", "may#s2"]}
statements:
  - {id: s1, subject: Norland, relation: accuses, object: Sudland, quote: Norland accused Sudland}
  - {id: s2, subject: Sudland, relation: threatens, object: Norland, about: outcry, quote: Sudland threatened Norland}
  - {id: s3, subject: Sudland, relation: criticizes, object: Norland, quote: Sudland to criticize Norland}
  - {id: s4, subject: Norland, relation: criticizes, object: Sudland, quote: Norland to blame Sudland}
  - {id: s5, subject: Norland, relation: praises, object: Sudland, quote: Norland praised Sudland}
  - {id: s6, subject: "#s1", relation: causes, object: "#s3", quote: This led}
  - {id: s7, subject: outcry, relation: causes, object: "#s4", quote: The outcry led}
  - {id: s8, subject: quarrel, relation: causes, object: "#s5", quote: Given both}
  - {id: s9, subject: ["#s2", "#s1"], relation: causes, object: "#s4", quote: led Norland to}
""",
    "data/annotations/me/june.yaml": """
article: june
coder: me
statements:
  - {id: s1, subject: Norland, relation: visits, object: Sudland, quote: a visit}
  - {id: s2, subject: threat, relation: causes, object: "#s1", quote: It led to a visit}
  - {id: s3, subject: Sudland, relation: visits, object: Norland, quote: another one}
  - {id: s4, subject: replies, relation: causes, object: "#s3", quote: The replies led to another one}
""",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    found = open_project(write_files(tmp_path_factory.mktemp("outcry"), FILES))
    assert [str(problem) for problem in found.problems] == []
    return found


def test_a_cause_that_denotes_a_statement_is_its_card(project: Project) -> None:
    """The outcry is the accusation; what both are together is one reason of its own."""
    rows = project.analysis.arguments().rows
    tails = dict(rows.select("head", "tail").iter_rows())
    assert {head: tail for head, tail in tails.items() if "may" in head and head != "me/may#s4"} == {
        "me/may#s3": "me/may#s1",
        "me/may#s5": "me/may/quarrel",
    }
    assert set(rows.filter(head="me/may#s4")["tail"]) == {"me/may#s1", "me/may/quarrel"}


def test_a_list_is_the_entity_that_denotes_just_its_statements(project: Project) -> None:
    assert project.corpus.statement("me/may#s9").subject == EntityRef(entity="me/may/quarrel")


def test_an_entity_of_the_corpus_denotes_statements_of_any_file(project: Project) -> None:
    tails = dict(project.analysis.arguments().rows.select("head", "tail").iter_rows())
    assert tails["me/june#s1"] == "me/may#s2"
    assert tails["me/june#s3"] == "replies"
    assert ("called", "the threat") in [(line.field, line.value) for line in project.explain("me/may#s2").lines]


def test_a_cause_is_not_after_its_effect_whatever_it_is_called(project: Project) -> None:
    """Alone, in a list, by the name of what it is together with others, and by the name that a corpus gives it."""
    order = TemporalOrder(
        rows_in_selection(project.backend, Selection()), project.corpus.vocabulary, project.corpus.entities
    )
    told = [("may#s1", "may#s3"), ("may#s1", "may#s4"), ("may#s2", "may#s4"), ("may#s1", "may#s5")]
    told += [("may#s2", "june#s1"), ("may#s3", "june#s3"), ("may#s4", "june#s3"), ("may#s1", "may#s2")]
    for one, other in told:
        assert order.is_stated(f"me/{one}", f"me/{other}")
        assert not order.is_stated(f"me/{other}", f"me/{one}")
    assert not order.is_stated("me/may#s2", "me/may#s3")


def test_what_is_said_of_the_statement_is_found_under_the_entity(project: Project) -> None:
    about = project.ask("about", about="me/may/outcry")
    assert sorted(about["statement"]) == ["me/may#s2", "me/may#s6", "me/may#s7"]
    of_may = [f"me/may#s{at}" for at in (6, 7, 8, 9)]
    assert sorted(project.ask("causes", of="norland")["statement"]) == ["me/june#s2", "me/june#s4", *of_may]


def test_an_explanation_says_what_it_is_called(project: Project) -> None:
    lines = [(line.field, line.value) for line in project.explain("me/may#s1").lines]
    assert ("called", "the outcry") in lines
    assert ("called", "both (with others)") in lines


def test_the_graph_says_it(project: Project) -> None:
    found = project.query("SELECT ?what ?claim { ?what kg:denotes ?claim } ORDER BY ?what ?claim")
    assert str(found).count("may/s1") + str(found).count("may#s1") == 2
    listed = project.query("SELECT ?what ?claim { GRAPH graph:derived { ?what kg:denotes ?claim } } ORDER BY ?claim")
    assert isinstance(listed, polars.DataFrame)
    assert listed.rows() == [("threat", "me/may#s2"), ("replies", "me/may#s3"), ("replies", "me/may#s4")]


def test_a_store_keeps_it(project: Project, tmp_path: Path) -> None:
    stored = open_project(write_files(tmp_path, FILES), in_memory=False)
    assert stored.corpus.entities["me/may/quarrel"].denotes == ("me/may#s1", "me/may#s2")
    assert stored.export("trig") == project.export("trig")
