"""The command ``kg view``: the explorer as one file, pictures for print, and sentences for what cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.layout import kept as known_places
from kg.project import Project
from tests.support.blocks import block, whole_text
from tests.support.command import Done, run_here


@pytest.fixture
def here(corpus_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(corpus_folder)
    return corpus_folder


def kg(*arguments: str) -> Done:
    return run_here(Path(), "view", *arguments)


def test_the_explorer_is_one_file(here: Path) -> None:
    found = kg("-o", "harbours.html", "--according-to", "everyone")
    assert found.status == 0, found.out + found.err
    assert "wrote harbours.html; based on" in found.out + found.err
    assert (here / "harbours.html").read_text("utf-8").startswith("<!doctype html>")
    assert sorted(path.name for path in here.iterdir() if path.is_file()) == ["corpus.yaml", "harbours.html"]


@pytest.mark.parametrize(("name", "begins"), [("ties.svg", b"<?xml"), ("ties.pdf", b"%PDF-"), ("ties.png", b"\x89PNG")])
def test_the_form_is_that_of_the_file_s_name(here: Path, name: str, begins: bytes) -> None:
    pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'actorgraph[analysis]'")
    found = kg("-o", name, "--according-to", "everyone")
    assert found.status == 0, found.out + found.err
    assert (here / name).read_bytes().startswith(begins)


def test_another_name_is_the_explorer(here: Path) -> None:
    assert kg("-o", "ties.htm").status == 0
    assert (here / "ties.htm").read_bytes().startswith(b"<!doctype html>")


def test_without_a_name_it_is_network(here: Path) -> None:
    assert kg().status == 0
    assert (here / "network.html").is_file()


def opening_tab(page: Path) -> str:
    """Return the tab in which a page says that it opens."""
    return str(block(page.read_text("utf-8"), "facts")["opening"]["tab"])


def test_it_opens_on_what_the_articles_say_or_on_the_graph_that_is_chosen(tmp_path: Path, first: Project) -> None:
    for arguments, tab in (((), "findings"), (("--level", "country"), "graph"), (("--count", "articles"), "graph")):
        file = tmp_path / "page.html"
        found = run_here(first.corpus.paths.root, "view", "-o", str(file), "--force", *arguments)
        assert found.status == 0, found.out + found.err
        assert opening_tab(file) == tab


def test_it_opens_on_the_graph_where_the_articles_say_nothing(here: Path) -> None:
    for file in (here / "data" / "annotations").rglob("*.yaml"):
        file.unlink()
    assert kg("-o", "empty.html").status == 0
    assert opening_tab(here / "empty.html") == "graph"


def test_the_title_is_the_one_given(here: Path) -> None:
    assert kg("--title", "Harbours & <others>").status == 0
    assert "<title>Harbours &amp; &lt;others&gt;</title>" in (here / "network.html").read_text("utf-8")


def test_an_address_is_one_of_the_web_and_of_a_page(here: Path) -> None:
    assert kg("-o", "page.html", "--address", "https://example.org/page.html").status == 0
    facts = block((here / "page.html").read_text("utf-8"), "facts")
    assert facts["address"] == "https://example.org/page.html"
    refused = kg("-o", "other.html", "--address", "file:///tmp/x.html")
    assert refused.status == 1
    assert "give one such as https://example.org/belarus.html" in refused.err
    assert not (here / "other.html").exists()
    assert "--address is for the links of a page" in kg("-o", "ties.svg", "--address", "https://example.org").err


def test_a_page_of_quotes_alone_leaves_out_the_rest(here: Path) -> None:
    assert kg("-o", "whole.html").status == 0
    assert kg("-o", "quotes.html", "--quotes-only").status == 0
    whole, quotes = (whole_text((here / name).read_text("utf-8")) for name in ("whole.html", "quotes.html"))
    quoted, unquoted = "at least on the way to one", "They will go home"
    assert [quoted in whole, unquoted in whole] == [True, True]
    assert [quoted in quotes, unquoted in quotes] == [True, False]


def test_actors_keep_their_places(here: Path) -> None:
    assert kg("-o", "one.html", "--according-to", "everyone").status == 0
    kept = known_places.read_places(here / ".kg")
    assert kg("-o", "other.html", "--according-to", "everyone", "--seed", "5").status == 0
    assert known_places.read_places(here / ".kg") == kept
    assert (here / "one.html").read_bytes() == (here / "other.html").read_bytes()


def test_nothing_in_view_is_a_sentence(here: Path) -> None:
    found = kg("--since", "1800", "--until", "1801", "--certainly")
    assert found.status == 0
    assert "No ties between actors match in this period" in found.out + found.err


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
def test_what_cannot_be_is_a_sentence(here: Path, arguments: tuple[str, ...], sentence: str) -> None:
    done = kg(*arguments)
    assert done.status == 1
    assert sentence in done.err
    assert done.out == ""
