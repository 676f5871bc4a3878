"""A publication: a folder that holds together by itself, and passes on no text without a licence."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Literal
from urllib.parse import unquote

import networkx
import polars
import pytest
from pyoxigraph import RdfFormat, parse

from kg.errors import OutputRefused
from kg.project import open_project
from tests.places import FIRST
from tests.support.blocks import block, whole_text
from tests.support.invented import invent
from tests.support.plain_page import make_plain_page

pytest.importorskip("matplotlib")
OPEN, CLOSED = "prisoners-for-dialogue", "confrontation-spiral"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    corpus = tmp_path_factory.mktemp("corpus") / "first"
    shutil.copytree(FIRST, corpus)
    article = corpus / "data" / "articles" / f"{OPEN}.md"
    article.write_text(article.read_text("utf-8").replace("---\n", "---\nlicence: CC-BY-4.0\n", 1), encoding="utf-8")
    folder = corpus.parent / "site"
    open_project(corpus).publish(folder, address="https://example.org/two")
    return folder


def test_every_file_has_its_checksum_and_every_link_its_file(site: Path) -> None:
    lines = (site / "SHA256SUMS").read_text().splitlines()
    listed = {line.partition("  ")[2]: line.partition("  ")[0] for line in lines}
    there = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    assert set(listed) == there - {"SHA256SUMS"}
    for name, digest in listed.items():
        assert hashlib.sha256((site / name).read_bytes()).hexdigest() == digest
    readme = (site / "README.md").read_text("utf-8")
    assert set(re.findall(r"\]\(([^)]+)\)", readme)) <= there


def test_what_finds_no_room_in_the_page_lies_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.explorer.page.MOST_BYTES", 100_000)
    written = open_project(FIRST).publish(tmp_path / "site")
    beside = {str(path.relative_to(tmp_path / "site")) for path in written if path.suffix == ".js"}
    assert beside
    assert all(path.startswith("page/") for path in beside)
    listed = {line.partition("  ")[2] for line in (tmp_path / "site" / "SHA256SUMS").read_text().splitlines()}
    assert beside < listed
    assert "| page/ |" in (tmp_path / "site" / "README.md").read_text("utf-8")
    (tmp_path / "site" / "page" / "mine.js").write_text("// not of kg\n")
    monkeypatch.undo()
    again = open_project(FIRST).publish(tmp_path / "site")
    assert not [path for path in again if path.suffix == ".js"]
    assert [path.name for path in (tmp_path / "site" / "page").iterdir()] == ["mine.js"]


def test_the_text_of_an_article_is_passed_on_only_under_a_licence(site: Path) -> None:
    first = open_project(FIRST)
    assert first.corpus.articles[CLOSED].licence is None
    page = (site / "index.html").read_text("utf-8")
    words = block(page, "words")
    assert [body is None for body in words["bodies"]].count(True) == 1
    unquoted = {id: _unquoted(first.corpus.articles[id].body, first.statements, id) for id in (OPEN, CLOSED)}
    assert any(unquoted[OPEN] in body for body in words["bodies"] if body)
    assert unquoted[CLOSED] not in whole_text(page)
    readme = (site / "README.md").read_text("utf-8")
    assert "CC-BY-4.0 | whole text |" in readme
    assert "not known | quoted words only |" in readme


def _unquoted(body: str, table: polars.DataFrame, article: str) -> str:
    """Return some words of an article that no statement quotes."""
    frame = table.filter(table["article"] == article)
    spans = sorted(zip(frame["start"], frame["end"], strict=True))
    end = 0
    for start, stop in spans:
        gap = body[end:start]
        found = re.search(r"[A-Za-z ]{12,}", gap)
        if found:
            return found[0]
        end = max(end, stop)
    raise AssertionError("everything is quoted")


def test_statements_have_their_quotes_and_addresses(site: Path) -> None:
    first = open_project(FIRST)
    with (site / "data" / "statements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == first.statements.height == 92
    for row in rows:
        assert row["quote"] == first.evidence(row["statement"])[0].quote
        page, _, fragment = row["address"].partition("#open=")
        assert page == "https://example.org/two/index.html"
        assert json.loads(unquote(fragment)) == f"statement:{row['statement']}"


def test_the_data_is_the_graph_and_the_network(site: Path) -> None:
    first = open_project(FIRST)
    quads = list(parse((site / "data" / "graph.trig").read_bytes(), format=RdfFormat.TRIG))
    assert len(quads) > len(first.graph)  # the licence of one article is new
    graph = networkx.read_graphml(site / "data" / "network.graphml")
    # the drill that Belarus and Russia hold jointly is one tie, and an edge each way
    assert graph.number_of_edges() == first.network().edges.height + 1


def test_it_replaces_its_own_files_and_no_other(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = open_project(site.parent / "first")
    before, report = (site / "SHA256SUMS").read_bytes(), (site / "report.html").read_bytes()
    project.publish(site, address="https://example.org/two")
    assert (site / "SHA256SUMS").read_bytes() == before
    (site / "report.html").write_text("mine", encoding="utf-8")
    again = {"README.md": b"new", "report.html": report, "SHA256SUMS": b"new"}
    monkeypatch.setattr("kg.publication.publication", lambda *_, **__: again)
    monkeypatch.setattr("kg.project.Project.report", lambda *_, **__: None)
    with pytest.raises(OutputRefused, match=r"report\.html"):
        project.publish(site)
    assert (site / "SHA256SUMS").read_bytes() == before
    (site / "report.html").write_bytes(report)


def test_a_folder_of_the_corpus_is_refused_before_anything_is_made(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.project.Project.report", None)
    project = open_project(site.parent / "first")
    with pytest.raises(OutputRefused, match="belongs to the corpus"):
        project.publish(site.parent / "first" / "data", force=True)


@pytest.mark.parametrize("level", ["entity", "country"])
def test_page_report_terminal_and_python_have_the_same_findings(
    level: Literal["entity", "country"], tmp_path: Path
) -> None:
    invent(tmp_path / "invented", 4)
    for corpus in (FIRST, tmp_path / "invented"):
        project = open_project(corpus)
        data = project.findings().as_data()
        assert project.findings(level=level).as_data() == data
        report = project.report(level=level)
        assert report.analyses.findings is not None
        assert report.analyses.findings.as_data() == data
        assert block(make_plain_page(project.network(level=level), is_placed=False).html, "findings") == data


def test_report_and_page_of_a_publication_say_the_same_of_the_spiral(site: Path) -> None:
    report = (site / "report.html").read_text("utf-8")
    assert "no hostile acts of them are reported" not in report
    findings = block((site / "index.html").read_text("utf-8"), "findings")
    (spiral,) = [one for card in findings["cards"] for one in card["findings"] if one["kind"] == "spiral"]
    # the article tells four acts of Ukrainians and the rejection by Belarusian authorities
    told = [[4, "hostile acts by Ukraine"], [1, "hostile act by Belarus"]]
    assert [count[:2] for count in spiral["counts"][:2]] == told
    text = re.sub(r"<[^>]+>", "", report)
    assert "4 hostile acts by Ukraine" in text
    assert "1 hostile act by Belarus" in text
