"""What is said of an entity that is another name for a statement is said of the statement."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.project import Project, open_project
from tests.support.invented import write_files

FILES = {
    "corpus.yaml": "title: Outbreak\nbase: https://example.org/outbreak/\n",
    "data/entities.yaml": """
entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
  - {id: westland, type: Country, label: Westland}
  - {id: outbreak, type: Crisis, label: the outbreak, denotes: me/may#s1}
  - {id: fights, type: Crisis, label: the fights, denotes: [me/may#s1, me/may#s2]}
""",
    "data/articles/may.md": "---\npublisher: Gazette\npublished: 2026-05-09\n---\n# In May\n\n"
    "Norland attacked Sudland. Sudland attacked Norland. Westland was there.\n",
    "data/articles/june.md": "---\npublisher: Gazette\npublished: 2026-06-09\n---\n# In June\n\n"
    "Sudland reacted to the outbreak with anger.\n",
    "data/annotations/me/may.yaml": """
article: may
coder: me
statements:
  - {id: s1, subject: Norland, relation: attacks, object: Sudland, quote: Norland attacked Sudland}
  - {id: s2, subject: Sudland, relation: attacks, object: Norland, quote: Sudland attacked Norland}
""",
}


def files(object: str) -> dict[str, Any]:
    """Return a corpus in which Sudland reacts to something."""
    told = f"relation: reacts_negatively_to, object: {object}, quote: Sudland reacted to the outbreak"
    june = f"article: june\ncoder: me\nstatements:\n  - {{id: s1, subject: Sudland, {told}}}\n"
    return {**FILES, "data/annotations/me/june.yaml": june}


@pytest.fixture(params=['"may#s1"', "the outbreak"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Project:
    found = open_project(write_files(tmp_path, files(request.param)))
    assert {problem.code for problem in found.problems} == {"unused-entity"}
    return found


def test_a_reaction_to_it_is_an_act_towards_who_did_it(project: Project) -> None:
    """Sudland attacks and reacts: two acts towards Norland, which attacks once."""
    edges = project.network().edges.select("actor", "target", "acts", "verbal_conflict", "material_conflict")
    assert sorted(edges.rows()) == [("norland", "sudland", 1, 0, 1), ("sudland", "norland", 2, 1, 1)]
    towards = [line.words for line in project.explain("me/june#s1").lines if line.field == "towards"]
    assert towards == ["Norland (by the rule 'object.subject')"]


def test_a_reaction_to_it_answers_it(project: Project) -> None:
    answers = project.ask("answers")
    assert answers.select("first_statement", "statement", "counterparty").rows() == [
        ("me/may#s1", "me/june#s1", "Norland")
    ]


def test_findings_name_it_and_who_did_it(tmp_path: Path) -> None:
    findings = open_project(write_files(tmp_path, files("the outbreak"))).findings()
    assert any("reacts negatively to the outbreak by Norland" in str(one) for one in findings.all)


def test_what_several_claims_are_together_has_no_doer(tmp_path: Path) -> None:
    project = open_project(write_files(tmp_path, files("the fights")))
    towards = [line.words for line in project.explain("me/june#s1").lines if line.field == "towards"]
    assert towards == ["nobody named (looked for in: object, to, object.subject)"]
    assert project.ask("answers").is_empty()


def test_a_store_follows_a_change_of_the_statement(tmp_path: Path) -> None:
    """Only the file of May changes: that of June, which names the entity, is not read again."""
    root = write_files(tmp_path / "stored", files("the outbreak"))
    assert open_project(root, in_memory=False).network().edges.height == 2
    changed = files("the outbreak")["data/annotations/me/may.yaml"].replace(
        "s1, subject: Norland", "s1, subject: Westland"
    )
    write_files(root, {"data/annotations/me/may.yaml": changed})
    stored = open_project(root, in_memory=False)
    towards = [line.words for line in stored.explain("me/june#s1").lines if line.field == "towards"]
    assert towards == ["Westland (by the rule 'object.subject')"]
    anew = open_project(
        write_files(tmp_path / "anew", {**files("the outbreak"), "data/annotations/me/may.yaml": changed})
    )
    assert stored.export("trig") == anew.export("trig")
