"""The command ``kg progress``."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from tests.places import FIRST, GOOD
from tests.support.command import run_here


def test_each_article_and_coder_is_a_row_and_each_coder_a_line() -> None:
    found = run_here(GOOD, "progress", "--coder", "anna", "--coder", "ben")
    assert found.status == 0, found.err
    assert "harbour-offer   anna" in found.out
    # The title of the second article and its last sentence but one have no words of a statement.
    assert "anna: 2 sentences of 16 left.\nben: 16 sentences of 16 left.\n" in found.out


def test_the_forms_for_programs_have_the_same_rows() -> None:
    as_csv = [*csv.DictReader(io.StringIO(run_here(GOOD, "progress", "--format", "csv").out))]
    as_json = json.loads(run_here(GOOD, "progress", "--format", "json").out)
    assert [{key: str(value) for key, value in one.items()} for one in as_json] == as_csv
    assert [*as_json[0]] == ["article", "coder", "sentences", "coded", "nothing", "left", "statements"]
    assert as_json[0]["statements"] == 14


def test_what_is_wrong_with_the_record_is_told_by_the_check_also_where_a_store_holds_the_corpus(
    corpus_folder: Path,
) -> None:
    assert run_here(corpus_folder, "build", "--on-disk").status == 0
    place = corpus_folder / "data" / "annotations" / "anna" / "progress.yaml"
    place.write_text(
        "nothing_to_code:\n  harbour-offer:\n    - {quote: not there, day: 2026-11-30}\n", encoding="utf-8"
    )
    found = run_here(corpus_folder, "check")
    assert found.status == 1
    assert "data/annotations/anna/progress.yaml:3:15: error quote-not-found" in found.out + found.err
    assert run_here(corpus_folder, "fix").status in (0, 1)


def test_what_is_found_with_and_without_drafts_is_shown_below_and_alone() -> None:
    shown = run_here(FIRST, "progress")
    assert "What drafts make you miss" in shown.out
    alone = run_here(FIRST, "progress", "--drafts", "--format", "json")
    found = json.loads(alone.out)["found"]
    assert [(one["coder"], one["drafts"]) for one in found] == [
        ("editors", "may be shown"),
        ("editors", "never shown"),
    ]
    assert sum(one["statements"] for one in found) == 92
    assert json.loads(alone.out)["seconds"] == []
