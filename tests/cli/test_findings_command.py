"""The command ``kg findings``."""

from __future__ import annotations

import json
from pathlib import Path

from kg.project import Project
from tests.places import FIRST
from tests.support.command import run_here


def test_findings_are_sentences_with_their_numbers_and_a_quote() -> None:
    found = run_here(FIRST, "findings")
    assert found.status == 0, found.err
    lines = found.out.splitlines()
    assert lines[1] == "What these articles say"
    at = lines.index("Lukashenko offers to release political prisoners to resume a dialogue with the West")
    assert lines[at + 3] == "Bargain · 2 offers · 1 precedent · 7 statements"
    assert "No answer is reported." in " ".join(found.out.split())  # what the numbers do not show, in sentences
    assert "«100,000 Russian servicemen allegedly taking part" in " ".join(found.out.split())
    assert "[editors/confrontation-spiral#s33]" in found.out
    assert "more findings: " in found.out


def test_one_article_and_all_words_behind_its_findings() -> None:
    found = run_here(FIRST, "findings", "--article", "prisoners-for-dialogue", "--most", "1", "--evidence")
    assert found.status == 0, found.err
    assert found.out.splitlines()[1] == "What this article says"
    assert "confrontation spiral" not in found.out
    assert found.out.count("[editors/prisoners-for-dialogue#") == 7  # the seven statements of the offers


def test_as_json_they_are_those_of_python(first: Project) -> None:
    found = run_here(FIRST, "findings", "--format", "json")
    assert json.loads(found.out) == first.findings().as_data()


def test_a_page_and_markdown(tmp_path: Path) -> None:
    for name in ("found.html", "found.md"):
        made = run_here(FIRST, "findings", "-o", str(tmp_path / name))
        assert made.status == 0, made.err
        text = (tmp_path / name).read_text("utf-8")
        assert "What these articles say" in text
        assert "Quotes of the analyses" in text


def test_what_cannot_be_is_a_sentence() -> None:
    evidence = run_here(FIRST, "findings", "--format", "json", "--evidence")
    assert evidence.status == 1
    assert evidence.err.startswith("kg: --evidence shows the words on the screen, not as json; leave one out")
    nobody = run_here(FIRST, "findings", "--according-to", "nobody at all")
    assert nobody.status == 1
    assert "Traceback" not in nobody.err
