"""The commands of networks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import networkx
import polars
import pytest

from kg.network.measures import MEASURES
from tests.places import FIRST
from tests.support.command import run_here

Printed = Callable[..., str]


@pytest.fixture(scope="module")
def printed() -> Printed:
    """Return what ``kg network`` prints of the first corpus."""

    def made(*arguments: str) -> str:
        found = run_here(FIRST, "network", *arguments)
        assert found.status == 0, found.err
        return found.out

    return made


def test_the_table_of_ties(printed: Printed) -> None:
    text = printed("--level", "country")
    assert "6 pairs; based on 12 acts, 17 statements, 2 articles and 1 source." in text
    row = next(line.split() for line in text.splitlines() if line.startswith("Ukraine"))
    assert row == [
        "Ukraine",
        "Belarus",
        "4",
        "0",
        "0",
        "4",
        "0",
        "1",
        "1",
    ]  # acts, three quad classes, none, articles, sources


def test_the_words_behind_ties(printed: Printed) -> None:
    text = printed("--level", "country", "--evidence")
    assert "Ukraine → Belarus: 4 acts" in text
    assert "«a negative reaction in Minsk»" in text


def test_a_window_says_how_many_have_no_date(printed: Printed) -> None:
    text = printed("--level", "country", "--since", "2016", "--until", "2017")
    assert "according to the authors of the articles, 2016–2017" in text
    assert "statements have no date; the date of the article is used instead." in text
    assert "the West" not in text


def test_nothing_in_selection_is_a_sentence(printed: Printed) -> None:
    assert "No ties between actors match in this period" in printed("--since", "1800", "--until", "1801")
    # all that NATO's leadership claims: the Armed Forces of Belarus are part of the Russian military machine, no actor
    assert "only 1 pair of an actor and an issue" in printed("--according-to", "NATO leadership")


def test_scores_only_when_asked_for(printed: Printed) -> None:
    assert "goldstein" not in printed("--level", "country")
    assert "goldstein" in printed("--level", "country", "--scores")


@pytest.mark.parametrize("name", list(MEASURES))
def test_a_measure_with_its_definition_and_source(printed: Printed, name: str) -> None:
    text = " ".join(printed("--quad-class", "conflict", "--measure", name).split())
    assert MEASURES[name].definition in text
    assert MEASURES[name].source in text
    # five acts of a few actors: enough for what counts, too few for all else
    assert ("Based on 5 acts" in text) == (name in ("degree", "strength"))
    assert bool(re.search(r" needs? 10 .*; here are [0-9]", text)) == (name not in ("degree", "strength"))


def test_a_mixed_layer_is_refused_with_what_to_choose() -> None:
    found = run_here(FIRST, "network", "--measure", "betweenness")
    assert found.status == 1
    assert found.err.startswith("kg: betweenness assumes that ties carry information or influence")
    assert "choose one of them by its type or relation" in found.err


def test_a_range_by_articles_drawn_again(printed: Printed) -> None:
    text = printed("--measure", "strength", "--bootstrap", "20", "--level", "country")
    assert "Articles resampled 20 times" in text
    assert "so few articles (2)" in text


def test_a_series(printed: Printed) -> None:
    text = printed("--level", "country", "--series", "Ukraine", "Belarus", "--every", "month")
    assert "Ukraine towards Belarus" in text
    assert "-10" in text  # three criticisms of -2 and a refusal of -4, whose month is not sure
    assert "No act of Ukraine towards the West" in printed("--level", "country", "--series", "Ukraine", "the West")


def test_the_difference_of_two_viewpoints(printed: Printed) -> None:
    text = printed("--according-to", "Belarus in Focus", "--compared-with", "NATO leadership")
    assert "Only according to NATO leadership (quoted by Belarus in Focus): 1 claim" in text
    assert "Armed Forces of Belarus – part of – Russian military machine, within western strategic front\n" in text
    assert "Belarus – shares an agenda with – Ukraine [denies, certain]" in text
    assert "What one affirms and the other denies: 0 claims" in text


def test_claims_about_claims_are_in_words(printed: Printed) -> None:
    text = printed("--according-to", "Belarus in Focus", "--compared-with", "NATO leadership")
    told = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert "“Ukraine integrates with NATO” – presupposes – “Ukraine shares a position with NATO" in text
    assert not [line for line in told if "#s" in line]


def test_claims_never_roll_up(printed: Printed) -> None:
    for viewpoint in ("NATO leadership", "Ukrainian military leadership"):
        viewpoints = ("--according-to", "authors", "--compared-with", viewpoint)
        assert printed(*viewpoints, "--level", "country") == printed(*viewpoints)
    assert "Doubted or rejected by the one who reports it: 2 claims" in printed(*viewpoints)
    assert "Russian servicemen – participate in – West-2017, quantity 100,000 [doubts; affirms, certain]" in printed(
        *viewpoints
    )


def test_files_for_other_tools(printed: Printed, tmp_path: Path) -> None:
    for form in ("graphml", "gexf"):
        file = tmp_path / f"net.{form}"
        printed("--level", "country", "--format", form, "-o", str(file))
        graph = networkx.read_graphml(file) if form == "graphml" else networkx.read_gexf(file)
        assert graph.edges["ukraine", "belarus"]["statements"].split()[0] == "editors/confrontation-spiral#s34"
    for form in ("csv", "parquet"):
        text = printed("--level", "country", "--format", form, "-o", str(tmp_path / f"net.{form}"))
        assert text.count("wrote ") == 3
    edges = polars.read_csv(tmp_path / "net-edges.csv")
    assert edges.height == polars.read_parquet(tmp_path / "net-edges.parquet").height == 6


def test_what_is_shown_can_be_written_to_a_file(printed: Printed, tmp_path: Path) -> None:
    for name, options in (("ties", ()), ("degree", ("--measure", "degree")), ("words", ("--evidence",))):
        file = tmp_path / f"{name}.txt"
        shown = printed("--level", "country", *options)
        assert printed("--level", "country", *options, "-o", str(file)).split() == ["wrote", str(file)]
        assert file.read_text(encoding="utf-8").split() == shown.split()


def test_tables_need_a_file() -> None:
    found = run_here(FIRST, "network", "--format", "csv")
    assert found.status == 1
    assert "name a file with -o, such as -o network.csv" in found.err


def test_reports_are_written_where_told(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run_here(FIRST, "report", "-o", str(page)).status == 0
    assert "<mark>" in page.read_text(encoding="utf-8")
    text = tmp_path / "deep" / "page.md"
    found = run_here(FIRST, "report", "--format", "markdown", "-o", str(text))
    files = [line.rpartition("/")[2] for line in found.out.split()[1::2]]
    assert files[:3] == ["page.md", "network.svg", "quad_classes.svg"]
    assert sorted(files[1:]) == sorted(path.name for path in (tmp_path / "deep" / "page-figures").iterdir())
    assert "page-figures/network.svg" in text.read_text(encoding="utf-8")
    named = tmp_path / "named.md"
    assert run_here(FIRST, "report", "-o", str(named)).status == 0
    assert named.read_text(encoding="utf-8").startswith("# ")
    for other in ("page.pdf", "page"):
        refused = run_here(FIRST, "report", "-o", str(tmp_path / other))
        assert "name a file that ends in .html or .md, or use --format" in refused.err
        assert not (tmp_path / other).exists()


def test_the_name_of_the_file_says_the_form_of_a_network(tmp_path: Path) -> None:
    assert run_here(FIRST, "network", "-o", str(tmp_path / "ties.gexf")).status == 0
    assert ElementTree.parse(tmp_path / "ties.gexf").getroot().tag.endswith("gexf")
    assert run_here(FIRST, "network", "-o", str(tmp_path / "ties.txt")).status == 0
    assert (tmp_path / "ties.txt").read_text(encoding="utf-8").strip().startswith("Who is tied to whom")
    refused = run_here(FIRST, "network", "-o", str(tmp_path / "ties.svg"))
    assert "cannot write '.svg'; name a file that ends in .txt, .graphml, .gexf, .csv or .parquet" in refused.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--level", "contry"], "did you mean 'country'?"),
        (["--according-to", "Nobody"], "nobody called 'Nobody' wrote an article or is quoted in one"),
        (["--since", "2018", "--until", "2017"], "swap the two dates"),
        (["--every", "decade", "--series", "Ukraine", "Belarus"], "there is no period 'decade'"),
        (["--series", "Ukraine", "Belgium"], "the network has no actor 'Belgium'"),
        (["--measure", "fame"], "there is no measure 'fame'"),
        (["--quad-class", "good"], "material conflict, cooperation, conflict, none"),
        (["--coder", "nobody"], "there is no coder 'nobody'; choose one of: editors"),
        (["--format", "gexf", "--measure", "degree"], "goes with no --measure; leave one out"),
        (["--measure", "degree", "--evidence"], "--measure and --evidence show different things"),
        (["--bootstrap", "3"], "--bootstrap gives the range of a measure"),
    ],
)
def test_what_is_not_there_is_a_sentence(arguments: list[str], sentence: str) -> None:
    found = run_here(FIRST, "network", *arguments)
    assert found.status == 1
    assert sentence in found.err
    assert "Traceback" not in found.err


def test_an_empty_corpus_has_an_empty_network(tmp_path: Path) -> None:
    (tmp_path / "data" / "articles").mkdir(parents=True)
    (tmp_path / "corpus.yaml").write_text("title: Empty\nbase: https://example.org/empty/\ncoder: anna\n")
    (tmp_path / "data" / "entities.yaml").write_text("entities: []\n")
    found = run_here(tmp_path, "network")
    assert (found.status, "No acts between actors match" in found.out) == (0, True)
    assert run_here(tmp_path, "report").status == 0
    assert json.dumps("No acts between actors match")[1:-1] in (tmp_path / "report.html").read_text(encoding="utf-8")
