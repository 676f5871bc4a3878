"""The log of decisions on relations: read, checked, told in the codebook, and kept true when something is renamed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.changing.changeable import Removed, Renamed
from kg.changing.removing import make_removal
from kg.changing.renaming import rename
from kg.corpus.decisions import words_of_examples
from kg.corpus.paths import CorpusPaths
from kg.corpus.writer import write
from kg.project import Project, open_project
from kg.render.codebook import codebook_markdown
from tests.support.invented import write_files

SCHEMA = """decisions:
  criticizes:
    - {day: 2026-11-20, text: "Irony counts; see `accuses`.", example: ada/one#s1}
    - {day: 2026-11-02, text: Only <b>open</b> criticism}
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    statement = {"id": "s1", "subject": "a", "relation": "criticizes", "object": "b", "quote": "A mocks *B*"}
    return write_files(
        tmp_path / "corpus",
        {
            "corpus.yaml": {"title": "T", "base": "https://example.org/t/", "coder": "ada", "languages": ["en"]},
            "data/entities.yaml": {"entities": [{"id": id, "type": "Country", "label": id.upper()} for id in "ab"]},
            "data/articles/one.md": "---\npublisher: P\npublished: 2026-01-01\n---\n# T\n\nA mocks *B* again.\n",
            "data/annotations/ada/one.yaml": {"article": "one", "coder": "ada", "statements": [statement]},
            "schema/log.yaml": SCHEMA,
        },
    )


def faults(project: Project) -> list[tuple[str, int, str]]:
    return [(one.path, one.line, one.code) for one in project.problems if one.is_error]


def test_decisions_on_a_shipped_relation_are_told_oldest_first_with_the_words(corpus: Path) -> None:
    read = open_project(corpus).corpus
    decided = read.vocabulary.decisions
    assert [one.day for one in decided["criticizes"]] == [date(2026, 11, 2), date(2026, 11, 20)]
    assert read.vocabulary.relations["criticizes"].shipped
    page = codebook_markdown(read.vocabulary, words_of_examples(read.vocabulary, read.find))
    lines = [line for line in page.splitlines() if "Decided on" in line]
    assert lines == [
        "- **Decided on 2026-11-02:** Only &lt;b&gt;open&lt;/b&gt; criticism.",
        "- **Decided on 2026-11-20:** Irony counts; see [`accuses`](#relation-accuses). "
        r"Example: “A mocks \*B\*” (`ada/one#s1`)",
    ]


def test_what_is_wrong_is_told_with_its_line(corpus: Path) -> None:
    assert faults(open_project(corpus)) == []
    log = corpus / "schema/log.yaml"
    log.write_text(
        SCHEMA.replace("#s1", "#s7").replace("2026-11-02", "2026-13-02")
        + "  critizises:\n    - {day: 2026-11-02, text: x}\n  accuses: none\n  praises:\n"
        "    - {day: 2026-11-02, text: x, example: one#s1}\n    - {day: 2026-11-02, txt: x}\n",
        encoding="utf-8",
    )
    assert [(line, code) for _, line, code in faults(open_project(corpus))] == [
        (3, "dangling-reference"),
        (4, "bad-value"),
        (5, "unknown-relation"),
        (7, "bad-value"),
        (9, "bad-value"),
        (10, "missing-field"),
        (10, "unknown-field"),
    ]


def test_an_example_follows_its_article_and_goes_with_its_statement(corpus: Path) -> None:
    log = corpus / "schema/log.yaml"
    paths = CorpusPaths(corpus)
    write(paths, rename(open_project(corpus).corpus, Renamed.ARTICLE, "one", "mockery"), "kg rename")
    assert log.read_text(encoding="utf-8") == SCHEMA.replace("ada/one#s1", "ada/mockery#s1")
    assert faults(open_project(corpus)) == []
    removal = make_removal(open_project(corpus).corpus, Removed.STATEMENT, "mockery#s1")
    write(paths, removal.changes, "kg remove")
    assert log.read_text(encoding="utf-8") == SCHEMA.replace(", example: ada/one#s1", "")
    assert faults(open_project(corpus)) == []
