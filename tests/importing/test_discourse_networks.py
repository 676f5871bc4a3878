"""Databases of Discourse Network Analyzer become a corpus with the same discourse networks, and go back as a list."""

from __future__ import annotations

from pathlib import Path

import networkx
import pytest

from kg.analysis.discourse import DISCOURSE
from kg.analysis.discourse.files import write_graphml
from kg.analysis.discourse.projections import Projection
from kg.corpus.scaffold import make_corpus
from kg.formats.discourse import dna_events
from kg.formats.records import ReadArticle, ReadCoding
from kg.project import Project, open_project
from tests.support import plain_discourse
from tests.support.command import run_here
from tests.support.dna import Listed, debate, event_list, make_dna
from tests.support.plain_discourse import Case

LISTED = [Listed("organization", "Guild", {"Type": "NGO"}), Listed("organization", "Mill Owners", {"Type": "Business"})]


@pytest.fixture(scope="module")
def toll(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The corpus of an invented database, with two coders in one document."""
    folder = tmp_path_factory.mktemp("dna")
    texts, statements = debate()
    statements[3] = statements[3]._replace(coder=2)
    make_corpus(folder / "toll", "Toll", "anna", empty=True)
    done = run_here(folder / "toll", "import", make_dna(folder / "toll.dna", texts, statements, listed=LISTED), "--yes")
    assert done.err == ""
    return open_project(folder / "toll")


def said(variable: str) -> list[Case]:
    texts, statements = debate()
    return [
        Case(
            str(one.values[variable]),
            str(one.values["concept"]),
            bool(one.values["agreement"]),
            str(one.document),
            texts[one.document - 1].date.date(),
        )
        for one in statements
    ]


def ties(result: object) -> dict[frozenset[str], float]:
    assert isinstance(result, Projection)
    rows, columns = result.labels
    return {frozenset((rows[one], columns[other])): weight for one, other, weight in result.edges.rows()}


@pytest.mark.parametrize("variable", ["organization", "person"])
@pytest.mark.parametrize("once_per", ["none", "document"])
def test_networks_are_those_of_the_database(toll: Project, variable: str, once_per: str) -> None:
    cases = plain_discourse.once(said(variable), once_per, by_qualifier=True)
    first = "actor" if variable == "organization" else "role:via"
    for agreement in ("ignore", "congruence", "conflict", "subtract"):
        for normalise in ("none", "average"):
            expected = plain_discourse.one_mode(cases, (False, True), 1, False, agreement, normalise)
            found = DISCOURSE.run(
                toll.backend,
                first=first,
                once_per=once_per,
                agreement=agreement,
                normalise=normalise,
            )
            wanted = {frozenset(pair): weight for pair, weight in expected.items() if weight}
            assert ties(found) == pytest.approx(wanted), (agreement, normalise)
    expected = plain_discourse.two_mode(cases, (False, True), "subtract", "none")
    found = DISCOURSE.run(toll.backend, first=first, once_per=once_per, two_mode=True)
    assert ties(found) == {frozenset(pair): weight for pair, weight in expected.items() if weight}


def test_statements_keep_their_numbers_and_what_is_known_of_entities(toll: Project) -> None:
    by_id = {one.id: one for one in toll.corpus.statements()}
    assert by_id.keys() == {f"dna-{number}" for number in range(1, 12)}
    assert {one.coder for one in by_id.values()} == {"dna"}
    mills = toll.corpus.entities["mill-owners"]
    assert [(one.name, one.words) for one in mills.attributes] == [("Type", "Business")]
    assert toll.corpus.articles["hearing"].publisher == "The Daily Example"


def test_a_second_import_changes_nothing(toll: Project) -> None:
    root = toll.corpus.paths.root
    before = {path: path.read_bytes() for path in (root / "data").rglob("*") if path.is_file()}
    done = run_here(root, "import", root.parent / "toll.dna", "--yes")
    assert done.status == 0
    assert {path: path.read_bytes() for path in (root / "data").rglob("*") if path.is_file()} == before


def test_an_event_list_comes_out_as_discourse_network_analyzer_writes_it(toll: Project, tmp_path: Path) -> None:
    text = run_here(toll.corpus.paths.root, "export", "--format", "dna-events").out
    lines = event_list(*debate()).split("\n")
    assert text.split("\n")[0] == lines[0]
    assert text.split("\n")[3].startswith('3;2005-01-26 00:00:00;"Ada Lamb";"Guild";"A toll is fair.";1;')
    ours, theirs = tmp_path / "ours.csv", tmp_path / "theirs.csv"
    ours.write_text(text)
    theirs.write_text("\n".join(lines))
    one, other = list(dna_events.read([ours])), list(dna_events.read([theirs]))
    codings = [
        {
            coding.id: (coding.values, " ".join(coding.words[0].split()))
            for coding in records
            if isinstance(coding, ReadCoding)
        }
        for records in (one, other)
    ]
    assert codings[0] == codings[1]
    titles = [
        sorted((one.document.title, one.document.published) for one in records if isinstance(one, ReadArticle))
        for records in (one, other)
    ]
    assert titles[0] == titles[1]


def test_graphs_have_what_the_database_knows_of_entities(toll: Project) -> None:
    network = DISCOURSE.run(toll.backend)
    assert isinstance(network, Projection)
    graph = networkx.parse_graphml(write_graphml(network))
    mills = graph.nodes["mill-owners"]
    assert (mills["Type"], mills["type"], mills["for"], mills["against"]) == ("Business", "NGO", 2, 2)


def test_a_day_that_is_none_is_told(tmp_path: Path) -> None:
    lines = event_list(*debate()).replace("2005-01-26 00:00:00", "2005-13-45 00:00:00")
    (tmp_path / "events.csv").write_text(lines)
    make_corpus(tmp_path / "toll", "Toll", "anna", empty=True)
    done = run_here(tmp_path / "toll", "import", tmp_path / "events.csv", "--yes")
    assert "no dates, so their articles have none: '2005-13-45' (" in done.out
