"""What every command holds that writes files: inputs stay, a person's files stay, streams are written into."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from kg.cli.main import app
from kg.project import Project
from tests.places import FIRST
from tests.support.command import commands_of, run_here

ARGUMENTS = {
    "ask": ["offers", "--format", "csv"],
    "query": ["ASK { ?s ?p ?o }", "--format", "table"],
    "network": ["--format", "graphml"],
    "view": ["--format", "html"],
    "findings": ["--format", "json"],
    "report": ["--format", "html"],
    "export": ["--format", "trig"],
    "find": ["accuses", "--format", "csv"],
    "cite": ["harbour-offer#s01", "--format", "csl"],
    "send": ["harbour-offer", "--for", "ben"],
    "suggest": ["harbour-offer", "--format", "json"],
    "analyse turning-points": ["Norland", "Sudland", "--format", "csv"],
}
"""What a command is given to write a file of any name; an analysis that is not here takes nothing but a form."""
WRITING = [name for name, one in commands_of(get_command(app)) if "-o" in [flag for p in one.params for flag in p.opts]]


def given(command: str) -> list[str]:
    return [*command.split(), *ARGUMENTS.get(command, ["--format", "csv"])]


def test_the_commands_that_write_are_found() -> None:
    assert {*ARGUMENTS, "analyse bargains"} <= set(WRITING)


@pytest.mark.parametrize("command", WRITING)
def test_no_command_replaces_an_input_or_a_person_s_file(corpus_folder: Path, command: str) -> None:
    annotation = corpus_folder / "data" / "annotations" / "anna" / "harbour-offer.yaml"
    before = annotation.read_bytes()
    for more in ([], ["--force"]):
        done = run_here(annotation.parent, *given(command), "-o", "harbour-offer.yaml", *more)
        assert (done.status, done.out) == (1, "")
        assert "kg: 'harbour-offer.yaml' is not written: 'data' belongs to the corpus; write to '" in done.err
        assert annotation.read_bytes() == before

    notes = corpus_folder / "notes.txt"
    notes.write_text("mine", encoding="utf-8")
    refused = run_here(corpus_folder, *given(command), "-o", "notes.txt")
    assert (refused.status, notes.read_text(encoding="utf-8")) == (1, "mine")
    assert "or replace it with --force" in refused.err
    for more in (["--force"], []):  # then it is kg's own
        done = run_here(corpus_folder, *given(command), "-o", "notes.txt", *more)
        assert done.status == 0, done.err
        assert done.out.startswith("wrote notes.txt")
    assert notes.read_text(encoding="utf-8") != "mine"


def test_an_input_is_refused_before_anything_is_computed(corpus_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("answer", "network", "findings", "report"):
        monkeypatch.setattr(Project, name, None)
    for command in ("ask", "network", "view", "findings", "report"):
        done = run_here(corpus_folder, *given(command), "-o", "data/mine.txt")
        assert "'data' belongs to the corpus" in done.err


@pytest.mark.parametrize("command", ["ask", "network", "view", "analyse bargains"])
def test_the_standard_output_has_the_content_alone(corpus_folder: Path, command: str) -> None:
    run_here(corpus_folder, *given(command), "-o", "file.out")
    for name, folder in (("-", corpus_folder / "data"), ("/dev/stdout", corpus_folder)):
        done = run_here(folder, *given(command), "-o", name)
        assert done.status == 0, done.err
        assert done.out == (corpus_folder / "file.out").read_bytes().decode()
        assert not (folder / "-").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such names")
def test_a_stream_is_written_into_and_named_on_the_standard_error(corpus_folder: Path) -> None:
    (corpus_folder / "rows.csv").write_text("before\n", encoding="utf-8")
    command = f"{sys.executable} -m kg ask offers --format csv -o /dev/fd/3 3>> rows.csv"
    done = subprocess.run(["sh", "-c", command], cwd=corpus_folder, capture_output=True, check=True, encoding="utf-8")
    assert (done.stdout, done.stderr) == ("", "wrote /dev/fd/3\n")
    rows = run_here(corpus_folder, "ask", "offers", "--format", "csv").out
    assert (corpus_folder / "rows.csv").read_bytes().decode() == "before\n" + rows


def test_several_files_are_not_for_the_standard_output(corpus_folder: Path) -> None:
    for arguments in (["report", "--format", "markdown"], ["network", "--format", "csv"]):
        done = run_here(corpus_folder, *arguments, "-o", "-")
        assert (done.status, done.out) == (1, "")
        assert "name a file with -o" in done.err


def test_a_person_s_codebook_is_not_replaced(corpus_folder: Path) -> None:
    codebook = corpus_folder / "docs" / "codebook.md"
    codebook.parent.mkdir()
    codebook.write_text("# Codebook\n\nOur own rules.\n", encoding="utf-8")
    done = run_here(corpus_folder, "schema")
    assert done.status == 1
    assert "'docs/codebook.md' is not as kg wrote it" in done.err
    assert "Our own rules." in codebook.read_text(encoding="utf-8")
    codebook.unlink()
    assert "wrote docs/codebook.md" in run_here(corpus_folder, "schema").out


def test_the_standard_output_takes_a_report_and_not_several_tables() -> None:
    report = run_here(FIRST, "report", "-o", "-")
    assert report.status == 0
    assert report.out.startswith("<!doctype html>")
    tables = run_here(FIRST, "network", "-o", "/dev/stdout", "--format", "csv")
    assert tables.status == 1
    assert "several tables" in tables.err
