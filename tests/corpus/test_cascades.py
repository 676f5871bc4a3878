"""What follows from one fault is told once: a name in many files, and a file that everything needs."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.corpus.corpus import Corpus
from kg.errors import MEND_FIRST, Problem, Problems, Severity, grouped, told_once
from kg.project import build_project, open_project
from tests.support.command import run_here


def unknown(path: str, line: int, name: str = "Norlandd", hint: str = "") -> Problem:
    return Problem(path, line, 5, "unknown-name", f"no entity is called '{name}'", hint)


def test_a_name_is_told_once_with_the_number_of_its_other_places() -> None:
    here = [unknown("a.yaml", 3), unknown("a.yaml", 9), unknown("a.yaml", 9)]
    there = [unknown(f"b{number}.yaml", line) for number in range(5) for line in (4, 8)]
    assert [one.message for one in told_once(here)] == ["no entity is called 'Norlandd' (also on line 9)"]
    assert [one.message for one in told_once([*here, *there])] == [
        "no entity is called 'Norlandd' (and 12 more in 6 files)"
    ]
    assert str(Problems([*here, *there])) == (
        "a.yaml:3:5: error unknown-name: no entity is called 'Norlandd' (and 12 more in 6 files)"
    )


def test_two_names_and_faults_with_remedies_of_their_own_are_told_each() -> None:
    each = [unknown("a.yaml", 3), unknown("a.yaml", 4, "Sudlandd")]
    each += [Problem("a.yaml", line, 1, "bad-value", "'when' must be a text") for line in (5, 6)]
    assert [*told_once(each)] == each


def test_a_message_that_names_all_places_has_no_number_of_others() -> None:
    both = [Problem(f"{name}.md", 1, 1, "duplicate-file", "'x' would be the id of 2 articles") for name in "ab"]
    assert [*told_once(both)] == both[:1]


def test_what_only_follows_from_other_problems_is_told_once() -> None:
    follows = [unknown("a.yaml", 3, hint=MEND_FIRST), unknown("b.yaml", 3, "Sudlandd", hint=MEND_FIRST)]
    assert [one.message for one in told_once(follows)] == ["no entity is called 'Norlandd' (and 1 more in 1 file)"]
    assert len(grouped([*follows, Problem("a.yaml", 1, 1, "x", "y", MEND_FIRST, Severity.WARNING)])) == 2


@pytest.fixture
def many(corpus_folder: Path) -> Path:
    """A corpus in which five further coders misspell one name, one relation, and the id of an article."""
    text = (corpus_folder / "data/annotations/anna/storm-drill.yaml").read_text(encoding="utf-8")
    relation = re.search(r"relation: (\w+)", text)
    assert relation
    text = text.replace("Norland", "Norlandd").replace(relation[0], "relation: qwxyz").replace("anna", "CODER")
    for coder in ("b1", "b2", "b3", "b4", "b5"):
        for article in ("storm-drill", "storm-dril"):
            file = corpus_folder / f"data/annotations/{coder}/{article}.yaml"
            file.parent.mkdir(exist_ok=True)
            of_article = text.replace("article: storm-drill", f"article: {article}")
            file.write_text(of_article.replace("CODER", coder), encoding="utf-8")
    return corpus_folder


def test_one_fault_in_many_files_is_one_line_and_other_programs_get_all_places(many: Path) -> None:
    lines = run_here(many, "check").out.splitlines()
    assert [line.partition(": error ")[2].partition(":")[0] for line in lines[:-2]].count("unknown-article") == 1
    of_article = next(line for line in lines if "unknown-article" in line)
    assert of_article == (
        "data/annotations/b1/storm-dril.yaml:2:10: error unknown-article: there is no article 'storm-dril' "
        "(and 4 more in 4 files); did you mean 'storm-drill'?"
    )
    of_relation = [line for line in lines if "'qwxyz'" in line]
    assert len(of_relation) == 1
    assert "(and 4 more in 4 files)" in of_relation[0]

    all_problems = json.loads(run_here(many, "check", "--format", "json").out)
    all_of_article = [one for one in all_problems if one["code"] == "unknown-article"]
    assert len(all_of_article) == 5
    assert {one["group"] for one in all_of_article} == {"data/annotations/b1/storm-dril.yaml:2:10"}

    commands = run_here(many, "check", "--format", "github").out.splitlines()
    assert sum("unknown-article" in line for line in commands) == 1

    errors = sum(" error " in line for line in lines)
    assert f": {errors} errors, " in "\n".join(lines), "what counts as one is told as one"


CONFLICT = "<<<<<<< HEAD\n=======\n>>>>>>> other\n"
FOLLOWS = "until this file can be read, statements that need it are left out and not told one by one"


@pytest.mark.parametrize(
    ("file", "fault", "code"),
    [
        ("schema/harbours.yaml", CONFLICT, "merge-conflict"),
        ("schema/harbours.yaml", "\t: [", "yaml-syntax"),
        ("data/entities.yaml", CONFLICT, "merge-conflict"),
        ("data/entities.yaml", "\t: [", "yaml-syntax"),
    ],
)
def test_a_file_that_all_need_and_that_cannot_be_read_is_the_only_problem(
    corpus_folder: Path, file: str, fault: str, code: str, read: Callable[[Path], Corpus]
) -> None:
    with (corpus_folder / file).open("a", encoding="utf-8") as of:
        of.write(fault)
    corpus = read(corpus_folder)
    assert [(one.path, one.code) for one in corpus.problems] == [(file, code)]
    assert corpus.problems[0].hint.endswith(FOLLOWS)
    assert corpus.left_out


@pytest.mark.parametrize("file", ["schema/harbours.yaml", "data/entities.yaml"])
def test_a_store_reads_again_what_was_left_out_when_the_file_is_mended(corpus_folder: Path, file: str) -> None:
    right = (corpus_folder / file).read_text(encoding="utf-8")
    expected = open_project(corpus_folder, in_memory=True).export("nquads")
    (corpus_folder / file).write_text(right + CONFLICT, encoding="utf-8")
    broken, _ = build_project(corpus_folder)
    assert [one.code for one in broken.problems] == ["merge-conflict"]
    (corpus_folder / file).write_text(right, encoding="utf-8")
    mended, _ = build_project(corpus_folder)
    assert mended.problems == ()
    assert mended.export("nquads") == expected


@pytest.mark.parametrize(
    "marks",
    [CONFLICT, "<<<<<<< HEAD\na\n", "=======\nb\n>>>>>>> other\n", "||||||| base\n=======\n>>>>>>> x\n"],
    ids=["all", "begin", "end", "base"],
)
@pytest.mark.parametrize(
    "file",
    [
        "corpus.yaml",
        "schema/harbours.yaml",
        "data/entities.yaml",
        "data/articles/storm-drill.md",
        "data/annotations/anna/storm-drill.yaml",
        "questions/mine.rq",
    ],
)
def test_marks_of_a_conflict_are_one_error_in_every_file(corpus_folder: Path, file: str, marks: str) -> None:
    path = corpus_folder / file
    path.parent.mkdir(exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else "SELECT * { ?s ?p ?o }\n"
    path.write_text(before + marks, encoding="utf-8")
    problems = [one for one in open_project(corpus_folder).problems if one.code != "unknown-article"]
    assert [(one.path, one.code) for one in problems] == [(file, "merge-conflict")]


def test_a_heading_underlined_in_an_article_is_no_conflict(corpus_folder: Path, read: Callable[[Path], Corpus]) -> None:
    path = corpus_folder / "data/articles/storm-drill.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nA part\n=======\n\n>>> said\n", encoding="utf-8")
    assert read(corpus_folder).problems == ()


def test_a_story_and_a_query_with_marks_of_a_conflict_are_told_so(corpus_folder: Path) -> None:
    shutil.copy(corpus_folder / "corpus.yaml", corpus_folder / "story.yaml")
    for name in ("story.yaml", "one.rq"):
        (corpus_folder / name).write_text(CONFLICT, encoding="utf-8")
    for command in (("view", "--story", "story.yaml", "-o", "x.html"), ("query", "one.rq")):
        done = run_here(corpus_folder, *command)
        assert done.status == 1
        assert "two versions of this file have not been merged" in done.err
