"""Several statements that a text gives as one reason, or that have one reason, are listed: one arrow, one reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.project import Project, open_project
from tests.support.invented import write_files

FILES = {
    "corpus.yaml": "title: Given\nbase: https://example.org/given/\n",
    "data/entities.yaml": """
entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
  - {id: union, type: Company, label: the Union}
""",
    "data/articles/may.md": """---
publisher: Gazette
published: 2026-05-09
---
# In May

Given that Sudland threatened Norland and did not praise the Union, Norland criticized Sudland and tries to accuse it.
""",
    "data/annotations/me/may.yaml": """
article: may
coder: me
statements:
  - {id: s5, subject: ["#s2", "#s1"], relation: causes, object: ["#s3", "#s4"], quote: Given that}
  - {id: s1, subject: Sudland, relation: threatens, object: Norland, quote: Sudland threatened Norland}
  - {id: s2, subject: Sudland, relation: praises, object: the Union, polarity: denied, quote: did not praise the Union}
  - {id: s3, subject: Norland, relation: criticizes, object: Sudland, quote: Norland criticized Sudland}
  - {id: s4, subject: Norland, relation: accuses, object: Sudland, mode: attempted, quote: tries to accuse it}
""",
}
REASON = "that Sudland threatens Norland and does not praise the Union"
EFFECT = "that Norland criticizes Sudland and tries to accuse Sudland"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    found = open_project(write_files(tmp_path_factory.mktemp("given"), FILES))
    assert [str(problem) for problem in found.problems] == []
    return found


def test_there_is_one_arrow_between_what_they_are_together(project: Project) -> None:
    rows = project.analysis.arguments().rows
    assert rows.select("tail", "tail_text", "words", "head", "head_text").rows() == [
        ("me/may/s1&s2", REASON, "causes", "me/may/s3&s4", EFFECT)
    ]
    assert project.analysis.arguments(about="union").rows.height == 1


def test_a_question_answers_with_one_row(project: Project) -> None:
    assert project.ask("causes")["cause"].to_list() == [REASON]


def test_a_finding_says_one_reason(project: Project) -> None:
    said = [str(one) for one in project.findings().all if one.title == "Reason"]
    assert said == [
        "Why Norland criticizes Sudland and tries to accuse Sudland: Sudland threatens Norland and does not praise the "
        "Union (one reason)."
    ]


def test_an_explanation_names_the_others(project: Project) -> None:
    lines = [(line.field, line.value) for line in project.explain("me/may#s1").lines]
    assert ("jointly", "with #s2") in lines
    assert "called" not in dict(lines)


def test_counts_and_ties_are_those_without_the_reason(project: Project, tmp_path: Path) -> None:
    text = "\n".join(line for line in FILES["data/annotations/me/may.yaml"].splitlines() if "id: s5" not in line)
    without = open_project(write_files(tmp_path, {**FILES, "data/annotations/me/may.yaml": text}))
    assert project.network().edges.equals(without.network().edges)
    assert project.network().edges["acts"].sum() == 2


def test_a_store_finds_the_same(project: Project, tmp_path: Path) -> None:
    stored = open_project(write_files(tmp_path, FILES), in_memory=False)
    assert [str(problem) for problem in stored.problems] == []
    assert stored.export("trig") == project.export("trig")


def test_a_circle_through_a_list_is_a_problem_in_a_store_too(tmp_path: Path) -> None:
    file = "data/annotations/me/may.yaml"
    circle = FILES[file].replace(
        "quote: Sudland threatened Norland}", 'about: "#s5", quote: Sudland threatened Norland}'
    )
    folder = write_files(tmp_path, {**FILES, file: circle})
    for in_memory in (True, False):
        codes = [problem.code for problem in open_project(folder, in_memory=in_memory).problems]
        assert codes == ["dangling-reference", "circular-reference"]
