"""The command ``kg view``: the explorer as one file, pictures for print, and sentences for what cannot be."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli.main import app, main
from kg.layout import kept as known_places


@pytest.fixture
def here(corpus_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(corpus_folder)
    return corpus_folder


def kg(*arguments: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, ["view", *arguments])


def test_the_explorer_is_one_file(here: Path) -> None:
    found = kg("-o", "harbours.html", "--according-to", "everyone")
    assert found.exit_code == 0, found.output
    assert "wrote harbours.html; based on" in found.output
    assert (here / "harbours.html").read_text("utf-8").startswith("<!doctype html>")
    assert sorted(path.name for path in here.iterdir() if path.is_file()) == ["corpus.yaml", "harbours.html"]


@pytest.mark.parametrize(("name", "begins"), [("ties.svg", b"<?xml"), ("ties.pdf", b"%PDF-"), ("ties.png", b"\x89PNG")])
def test_the_form_is_that_of_the_file_s_name(here: Path, name: str, begins: bytes) -> None:
    pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'actorgraph[analysis]'")
    found = kg("-o", name, "--according-to", "everyone")
    assert found.exit_code == 0, found.output
    assert (here / name).read_bytes().startswith(begins)


def test_another_name_is_the_explorer(here: Path) -> None:
    assert kg("-o", "ties.htm").exit_code == 0
    assert (here / "ties.htm").read_bytes().startswith(b"<!doctype html>")


def test_without_a_name_it_is_network(here: Path) -> None:
    assert kg().exit_code == 0
    assert (here / "network.html").is_file()


def test_the_title_is_the_one_given(here: Path) -> None:
    assert kg("--title", "Harbours & <others>").exit_code == 0
    assert "<title>Harbours &amp; &lt;others&gt;</title>" in (here / "network.html").read_text("utf-8")


def test_a_page_of_quotes_alone_leaves_out_the_rest(here: Path) -> None:
    assert kg("-o", "whole.html").exit_code == 0
    assert kg("-o", "quotes.html", "--quotes-only").exit_code == 0
    whole, quotes = ((here / name).read_text("utf-8") for name in ("whole.html", "quotes.html"))
    quoted, unquoted = "at least on the way to one", "They will go home"
    assert [quoted in whole, unquoted in whole] == [True, True]
    assert [quoted in quotes, unquoted in quotes] == [True, False]


def test_actors_keep_their_places(here: Path) -> None:
    assert kg("-o", "one.html", "--according-to", "everyone").exit_code == 0
    kept = known_places.read_places(here / ".kg")
    assert kg("-o", "other.html", "--according-to", "everyone", "--seed", "5").exit_code == 0
    assert known_places.read_places(here / ".kg") == kept
    assert (here / "one.html").read_bytes() == (here / "other.html").read_bytes()


def test_nothing_in_view_is_a_sentence(here: Path) -> None:
    found = kg("--since", "1800", "--until", "1801", "--certainly")
    assert found.exit_code == 0
    assert "No ties between actors match in this period" in found.output


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("-o", "corpus.yaml/ties.html"), "corpus.yaml"),
        (("-o", "data"), "data"),
        (("--according-to", "Nobody at all"), "nobody called 'Nobody at all' wrote an article or is quoted in one"),
        (("--level", "continent"), "there is no level 'continent'"),
        (("--since", "soon"), "'since' cannot be read"),
        (("--relation", "likes"), "there is no relation 'likes'"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.setattr(sys, "argv", ["kg", "view", *arguments])
    with pytest.raises(SystemExit) as stopped:
        main()
    said = capsys.readouterr()
    assert stopped.value.code == 1
    assert sentence in said.err
    assert said.out == ""
