"""Statements of imported rows without words: they say so in every answer, and never make a plain triple."""

from __future__ import annotations

import csv
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import polars
import pytest

from kg.project import Project, open_project
from kg.quote import Quote
from tests.places import IMPORTED
from tests.support.command import run_here

ROW_2, ROW_3, ROW_4 = "ada/ice-talks#row-2", "ada/ice-week#row-3", "ada/ice-week#row-4"
NONE_2 = "no words: the table has no sentence for it (triples.csv, row 2)"
NONE_3 = "no words: the table has no sentence for <it> (triples.csv, row 3)"
NONE_4 = "no words: the table has no sentence for it"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(IMPORTED, tmp_path_factory.mktemp("imported") / "corpus"))


@pytest.fixture(scope="module")
def imported(folder: Path) -> Project:
    return open_project(folder)


def test_the_file_says_why_there_are_no_words_and_where_it_comes_from(imported: Project) -> None:
    assert imported.problems == ()
    statement = imported.corpus.statement(ROW_2)
    assert statement.quote == Quote(missing="the table has no sentence for it", record="triples.csv, row 2")
    assert (statement.quote.exact, statement.quote.start, statement.quote.end) == (None, None, None)
    assert not statement.headline


def test_an_article_of_which_only_the_title_is_there_has_no_text(imported: Project) -> None:
    assert {id: one.has_text for id, one in imported.corpus.articles.items()} == {"ice-talks": True, "ice-week": False}


def test_the_table_has_no_quote_and_says_why(imported: Project) -> None:
    row = imported.statements.row(by_predicate=polars.col("statement") == ROW_3, named=True)
    assert (row["quote"], row["start"], row["end"]) == (None, None, None)
    assert (row["quote_missing"], row["record"]) == ("the table has no sentence for <it>", "triples.csv, row 3")
    assert not row["asserted"]


def test_evidence_tells_that_there_are_no_words_and_quotes_nothing(imported: Project) -> None:
    [one] = imported.backend.evidence([ROW_2])
    assert one.passage == ((NONE_2, False),)
    assert str(one).startswith(NONE_2)


def test_no_plain_triple_is_made_and_explain_says_why(imported: Project) -> None:
    assert imported.explain(ROW_2).obstacles == ("it has no words",)
    asked = imported.query("ASK { ?s kg:asserted true ; kg:quoteMissing ?why }")
    assert not asked


def test_what_an_act_is_told_by_has_words_where_a_mention_has_any(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(IMPORTED, tmp_path / "corpus"))
    for name, old in (("ice-talks", "  - id: s01\n"), ("ice-week", "  - id: row-3\n")):
        file = folder / "data" / "annotations" / "ada" / f"{name}.yaml"
        file.write_text(file.read_text("utf-8").replace(old, f"{old}    act: critique\n"), encoding="utf-8")
    table = open_project(folder).statements
    mentions = table.filter(table["act"] == "ada/critique").select("statement", "main_mention").rows()
    assert mentions == [("ada/ice-talks#s01", True), (ROW_3, False)]


def test_what_a_number_is_based_on_says_how_many_have_no_words(imported: Project) -> None:
    # of Norland on Sudland, with words and without; of the coast guard on Norland, without
    assert str(imported.network().support).startswith("3 acts, 3 statements (2 without words), 2 articles and ")


@pytest.mark.parametrize(
    ("question", "given", "told"),
    [
        ("mentions", {}, {ROW_2: NONE_2, ROW_3: NONE_3, ROW_4: NONE_4}),
        ("between", {"one": "norland"}, {ROW_3: NONE_3, ROW_4: NONE_4}),
    ],
)
def test_questions_tell_it_in_place_of_the_quote(
    question: str, given: dict[str, Any], told: dict[str, str], imported: Project
) -> None:
    found = imported.ask(question, **given)
    quotes = dict(zip(found["statement"], found["quote"], strict=True))
    assert {key: words for key, words in quotes.items() if "#row-" in key} == told


def test_statements_are_written_with_what_they_have_in_place_of_words(imported: Project) -> None:
    text = imported.write_statements(according_to="everyone", count="statements")
    rows = {row["statement"]: row for row in csv.DictReader(StringIO(text, newline=""), strict=True)}
    assert rows[ROW_2]["quote"] == ""
    assert rows[ROW_2]["quote_missing"] == "the table has no sentence for it"
    assert rows[ROW_2]["record"] == "triples.csv, row 2"
    assert rows["ada/ice-talks#s01"]["quote_missing"] == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["explain", ROW_3], NONE_3),
        (["ask", "statements", "--evidence"], NONE_3),
        (["findings"], NONE_4),
    ],
)
def test_commands_tell_it_and_print_no_empty_quotation_marks(arguments: list[str], told: str, folder: Path) -> None:
    out = run_here(folder, *arguments).out
    assert told in out
    assert not any(marks in out for marks in ("«»", "“”", '""', "None", "null"))
