"""The commands of analyses: what they show, the files they write, and what they refuse."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest

from tests.places import FIRST
from tests.support.command import run_here
from tests.support.invented import debate

NAMES = (
    "discourse",
    "coalitions",
    "contested",
    "bargains",
    "spirals",
    "balance",
    "brokerage --quad-class cooperation",
)


@pytest.mark.parametrize("name", [*NAMES, "turning-points Ukraine Belarus"])
def test_every_analysis_says_what_it_is_by_whom_it_is_defined_and_what_it_rests_on(name: str) -> None:
    done = run_here(FIRST, "analyse", *name.split(), width=80)
    assert done.status == 0
    assert re.search(r"(19|20)\d\d", done.out), "the source of the definition has a year"
    # The two articles are too few for some: then it is said how much these need.
    assert re.search(r"Based on|excluded|needs? \d+ .*;\s+here (is|are) ", done.out)
    tables = [line for line in done.out.splitlines() if not re.search(r"\S\s{2,}\S", line)]
    assert all(len(line) <= 80 for line in tables)


def test_the_bargain_of_the_first_article() -> None:
    done = run_here(FIRST, "analyse", "bargains", "--evidence")
    assert "offered twice: [3 June 2011] and [17 June 2011]" in done.out
    assert "«Belarusian President proposed to the West to bargain for" in done.out
    assert "[editors/prisoners-for-dialogue#s36]" in done.out


def test_the_spiral_of_the_second_article_is_called_one_and_is_none() -> None:
    done = run_here(FIRST, "analyse", "spirals")
    assert "Ministry of Defence of Belarus and Ministry of Defence of Ukraine are in a spiral" in done.out
    assert "Belarus in Focus says that Ukraine and Belarus" not in done.out
    assert "they form no spiral: 4 hostile acts by Ukraine, 1 by Belarus" in done.out
    who = "Belarusian Defence Ministry officials towards Ukrainian Defence Ministry officials"
    assert f"Restraint by {who}" in done.out


def test_rows_as_csv_and_json_have_the_keys_of_statements() -> None:
    rows = list(csv.DictReader(StringIO(run_here(FIRST, "analyse", "contested", "--format", "csv").out)))
    assert {row["dispute"] for row in rows} == {"doubts"}
    keys = {key for row in rows for key in row["statements"].split()}
    doubted = ("confrontation-spiral#s33", "confrontation-spiral#s41", "prisoners-for-dialogue#s21")
    assert keys == {f"editors/{key}" for key in doubted}
    found = json.loads(run_here(FIRST, "analyse", "contested", "--format", "json").out)
    assert {key for row in found for key in row["statements"]} == keys


@pytest.mark.parametrize("ending", ["html", "md", "svg", "pdf", "png", "csv", "json", "txt"])
def test_the_name_of_the_file_says_the_form(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"found.{ending}"
    done = run_here(FIRST, "analyse", "bargains", "-o", str(file))
    assert done.status == 0, done.err
    start = {"pdf": b"%PDF", "png": b"\x89PNG", "html": b"<!doctype html>", "json": b"["}.get(ending, b"")
    assert file.read_bytes().startswith(start)
    assert file.stat().st_size > 200


def test_a_page_of_an_analysis_has_its_words_and_needs_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "spirals.html"
    run_here(FIRST, "analyse", "spirals", "-o", str(file))
    page = file.read_text(encoding="utf-8")
    assert "default-src 'none'" in page
    assert "a negative reaction in Minsk</mark>" in page
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links <= set(re.findall(r'id="([^"]+)"', page))
    assert len([link for link in links if link.startswith("word-")]) >= 8
    assert "<script" not in page


def test_discourse_networks_go_to_other_programs(tmp_path: Path) -> None:
    corpus = debate(tmp_path / "corpus")
    rows = list(csv.reader(StringIO(run_here(corpus, "analyse", "discourse", "--format", "matrix").out)))
    assert rows[0] == ["actor", "Anglers", "Farmers", "Greens", "Mill"]
    weights = {
        (one, other): float(cell) for one, *cells in rows[1:] for other, cell in zip(rows[0][1:], cells, strict=True)
    }
    # On how many issues two agree, less those on which they disagree; see who is for and against what in debate.
    pairs = {("Anglers", "Greens"): 2, ("Farmers", "Mill"): 2, ("Anglers", "Mill"): -1, ("Anglers", "Farmers"): -2}
    pairs |= {("Greens", "Mill"): -2, ("Farmers", "Greens"): -3}
    assert {pair: weight for pair, weight in weights.items() if pair[0] < pair[1]} == pairs
    for ending, reader in (("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)):
        file = tmp_path / f"debate.{ending}"
        assert run_here(corpus, "analyse", "discourse", "-o", str(file)).status == 0
        graph = reader(file)
        assert sorted(facts["weight"] for *_, facts in graph.edges(data=True)) == sorted(pairs.values())


def test_windows_slide_over_a_discourse(tmp_path: Path) -> None:
    done = run_here(FIRST, "analyse", "discourse", "--windows", "1", "--unit", "months", "--format", "csv")
    rows = list(csv.DictReader(StringIO(done.out)))
    heard = [row["start"] for row in rows if int(row["cases"])]
    assert heard == ["2011-06-01", "2017-10-01"]
    assert len(rows) == 6 * 12 + 5, "from June 2011 to October 2017"
    figure = tmp_path / "time.svg"
    assert run_here(FIRST, "analyse", "discourse", "--windows", "13", "--unit", "months", "-o", str(figure)).status == 0
    assert ElementTree.parse(figure).getroot().tag.endswith("svg")


REFUSED = {
    "discourse --windows 3 --two-mode": "show one-mode networks over time",
    "discourse --windows 3 --format gexf": "show one-mode networks over time",
    "discourse --qualifier stanse": "there is no variable 'stanse'",
    "discourse --first actor --second actor": "both variables are 'actor'",
    "discourse --agreement agreement": "there is no",
    "discourse --two-mode --agreement combine --normalise activity": "it has no activity; choose none",
    "discourse --once-per decade": "choose one of: none, document, week, month, year, range",
    "discourse --windows 3 --kernel box": "there is no kernel 'box'",
    "discourse --windows 3 --min-agreement 2": "leave out --min-agreement, --isolates, --over",
    "discourse --windows 3 --over second": "leave out --min-agreement, --isolates, --over",
    "discourse --kernel gaussian": "say how large these are: --windows 90",
    "discourse --two-mode --over second": "leave out --over, or --two-mode",
    "coalitions --qualifier none": "coalitions need a qualifier that says for and against",
    "contested Nobody": "nobody called 'Nobody'",
    "turning-points Ukraine Nobody": "the network has no actor 'Nobody'",
    "brokerage --quad-class cooperation --quad-class conflict": "this network mixes cooperation (10), conflict (5)",
    "brokerage --quad-class cooperation --group-by colour": "there is no",
    "spirals --level planet": "there is no level 'planet'",
    "balance -o balance.docx": "cannot write '.docx'",
    "balance --evidence --format svg": "not as svg; for the words name a page, such as balance.html",
    "bargains --evidence -o page.html": "a page has the words anyway",
    "turning-points Ukraine Belarus -o points.svg": (
        "nothing to draw: 1 act (neither cooperation nor conflict) was excluded."
    ),
    "bargains --since 1990 --until 1991 --dated -o bargains.pdf": "there is nothing to draw",
}


@pytest.mark.parametrize("command", REFUSED)
def test_what_makes_no_sense_is_refused_in_a_sentence(tmp_path: Path, command: str) -> None:
    done = run_here(tmp_path, "analyse", *command.split(), "-C", str(FIRST))
    assert done.status != 0
    assert REFUSED[command] in done.err
    assert not list(tmp_path.iterdir()), "nothing is written"


def test_a_report_has_a_section_for_each_analysis(tmp_path: Path) -> None:
    assert run_here(FIRST, "report", "-o", str(tmp_path / "report.md")).status == 0
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    for heading in ("Contested claims", "Who agrees with whom", "Coalitions", "Bargains", "Spirals", "Balance"):
        assert heading in headings
    figures = {path.name for path in (tmp_path / "report-figures").iterdir()}
    assert {"bargains.svg", "spirals.svg", "contested.svg", "network.svg"} <= figures
    assert "balance.svg" not in figures, "the two articles have no closed triangle"
    shown = set(re.findall(r"\]\(report-figures/([^)]+)\)", text))
    assert shown == figures
    links = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert links <= set(re.findall(r'<a id="([^"]+)"></a>', text))
