"""What README and docs show is what the program does, and every page is followed from top to bottom."""

from __future__ import annotations

import re
import runpy
import shutil
from pathlib import Path

import pytest
from typer.main import get_command

import kg
from kg.cli.main import app
from kg.corpus.vocabulary_files import read_vocabulary
from kg.graph.questions import read_questions
from tests.places import ROOT
from tests.support.command import commands_of, run_here
from tests.support.pages import PAGES, Reader, blocks_of

WIDTHS = {"README.md": 100}
"""How many columns the screen has on which a page shows output, where these are not 80."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_reader_sees_what_a_page_shows(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(ROOT / "corpus.yaml", tmp_path)
    shutil.copytree(ROOT / "data", tmp_path / "data")
    width = WIDTHS.get(page.name, 80)
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("MPLBACKEND", "agg")

    def run(arguments: list[str]) -> tuple[str, int]:
        done = run_here(reader.folder, *arguments, width=width)
        return done.out + done.err, done.status

    reader = Reader(tmp_path, run, {})
    for block in blocks_of(page):
        monkeypatch.chdir(reader.folder)
        try:
            reader.follow(block)
        except Exception as error:
            error.add_note(f"in the block at {page.relative_to(ROOT)}:{block.line}")
            raise
    if reader.has_written:
        assert run(["check"])[1] == 0


def test_every_command_is_documented() -> None:
    commands = [name for name, _ in commands_of(get_command(app))]
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert {"network", *(f"analyse {one.name.replace('_', '-')}" for one in kg.ANALYSES)} <= set(commands)
    assert {command for command in commands if f"kg {command}" not in text} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:\s]+)[^):\s]*\)", text)
    made = (ROOT / "docs" / "reference").resolve()
    missing = [
        link for link in links if not (at := (page.parent / link).resolve()).exists() and not at.is_relative_to(made)
    ]
    assert missing == []


def test_every_question_has_its_place_in_the_reference() -> None:
    found = runpy.run_path(str(ROOT / "docs" / "reference_pages.py"))["questions"]()
    for question in read_questions()[0].values():
        assert f"(question-{question.name})=" in found
        assert all(f"`--{one.name}`" in found for one in question.parameters)


@pytest.mark.parametrize(("side", "stance"), [("for", 1), ("against", -1)])
def test_every_relation_that_expresses_a_position_is_listed(side: str, stance: int) -> None:
    text = (ROOT / "docs" / "analyses.md").read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if line.startswith(f"| {side} the object |"))
    known = read_vocabulary()[0].relations.values()
    assert set(re.findall(r"`(\w+)`", row)) == {one.id for one in known if one.stance == stance and not one.abstract}
