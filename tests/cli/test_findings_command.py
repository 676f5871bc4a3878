"""The command ``kg findings``."""

from __future__ import annotations

import json
from pathlib import Path

from kg.project import Project
from tests.places import FIRST
from tests.support.command import run


def test_findings_are_sentences_with_their_numbers_and_a_quote() -> None:
    found = run(FIRST, "findings")
    assert found.returncode == 0, found.stderr
    lines = found.stdout.splitlines()
    assert lines[1] == "What these articles say"
    at = lines.index("Lukashenko offers to release political prisoners to resume a dialogue with the West")
    assert lines[at + 3].startswith("Bargain · 2 offers · 1 precedent · 7 statements · ")
    assert "«100,000 Russian servicemen allegedly taking part" in " ".join(found.stdout.split())
    assert "[editors/confrontation-spiral#s33]" in found.stdout
    assert "more findings: " in found.stdout


def test_one_article_and_all_words_behind_its_findings() -> None:
    found = run(FIRST, "findings", "--article", "prisoners-for-dialogue", "--most", "1", "--evidence")
    assert found.returncode == 0, found.stderr
    assert "confrontation spiral" not in found.stdout
    assert found.stdout.count("[editors/prisoners-for-dialogue#") == 7  # the seven statements of the offers


def test_as_json_they_are_those_of_python(first: Project) -> None:
    found = run(FIRST, "findings", "--format", "json")
    assert json.loads(found.stdout) == first.findings().as_data()


def test_a_page_and_markdown(tmp_path: Path) -> None:
    for name in ("found.html", "found.md"):
        made = run(FIRST, "findings", "-o", str(tmp_path / name))
        assert made.returncode == 0, made.stderr
        text = (tmp_path / name).read_text("utf-8")
        assert "What these articles say" in text
        assert "Quotes of the analyses" in text


def test_what_cannot_be_is_a_sentence() -> None:
    evidence = run(FIRST, "findings", "--format", "json", "--evidence")
    assert evidence.returncode == 1
    assert evidence.stderr.startswith("kg: --evidence shows the words on the screen, not as json; leave one out")
    nobody = run(FIRST, "findings", "--according-to", "nobody at all")
    assert nobody.returncode == 1
    assert "Traceback" not in nobody.stderr
