"""Databases of Discourse Network Analyzer become a corpus with the same discourse networks, and go back as a list."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import networkx
import pytest

from kg.analysis.discourse import DISCOURSE
from kg.analysis.discourse.files import write_graphml
from kg.analysis.discourse.projections import Projection
from kg.corpus.scaffold import make_corpus
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
    ours, theirs = (list(csv.reader(StringIO(one), delimiter=";")) for one in (text, "\n".join(lines)))
    # coders are one here, articles have other numbers, and an unknown publisher is so called
    cells = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15]
    assert [[row[at] for at in cells] for row in ours] == [[row[at] for at in cells] for row in theirs]
    assert len({(one[10], other[10]) for one, other in zip(ours, theirs, strict=True)}) == 5


def test_positions_count_below_the_title_and_words_stay_as_they_are(tmp_path: Path) -> None:
    make_corpus(tmp_path / "toll", "Toll", "anna", empty=True)
    text = "Ada \U0001f642 said: =1+1 is fair.\n\n## Later\n\nShe said -no; to it."
    article = f"---\npublisher: G\npublished: 2020-01-02\n---\n# On a =toll\n\n{text}\n"
    (tmp_path / "toll/data/articles/t.md").write_text(article, encoding="utf-8")
    folder = tmp_path / "toll/data/annotations/anna"
    (tmp_path / "toll/data/entities.yaml").write_text(
        'entities:\n  - {id: ada, type: NGO, label: "=Ada"}\n  - {id: toll, type: Issue, label: "-toll"}\n', "utf-8"
    )
    said = "subject: ada, relation: agrees_with, object: toll, quote:"
    quotes = ('{exact: "=1+1 is fair"}', "-no; to it", "On a =toll")
    rows = "".join(f"  - {{id: s{at}, {said} {one}}}\n" for at, one in enumerate(quotes))
    (folder / "t.yaml").write_text(f"article: t\ncoder: anna\nstatements:\n{rows}", encoding="utf-8")
    out = run_here(tmp_path / "toll", "export", "--format", "dna-events", "--count", "statements").out
    cells = [row[2:9] for row in csv.reader(StringIO(out), delimiter=";")][1:]
    assert {tuple(row[:3]) for row in cells} == {("", "=Ada", "-toll")}
    units = text.encode("utf-16-le")  # as Java counts
    found = [(row[6], units[2 * int(row[4]) : 2 * int(row[5])].decode("utf-16-le")) for row in cells[:2]]
    assert found == [("=1+1 is fair", "=1+1 is fair"), ("-no, to it", "-no; to it")]
    assert cells[2][4:] == ["", "", "On a =toll"]


def test_graphs_have_what_the_database_knows_of_entities(toll: Project) -> None:
    network = DISCOURSE.run(toll.backend)
    assert isinstance(network, Projection)
    graph = networkx.parse_graphml(write_graphml(network))
    mills = graph.nodes["mill-owners"]
    assert (mills["Type"], mills["type"], mills["for"], mills["against"]) == ("Business", "Actor", 2, 2)


def test_a_day_that_is_none_is_told(tmp_path: Path) -> None:
    lines = event_list(*debate()).replace("2005-01-26 00:00:00", "2005-13-45 00:00:00")
    (tmp_path / "events.csv").write_text(lines)
    make_corpus(tmp_path / "toll", "Toll", "anna", empty=True)
    done = run_here(tmp_path / "toll", "import", tmp_path / "events.csv", "--yes")
    assert "no dates, so their articles have none: '2005-13-45' (" in done.out


def test_an_event_list_comes_back_with_its_persons(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs/how-to/coming-from-dna.md").read_text("utf-8")
    text = page.split("```csv\n")[1].split("```")[0]
    alone = text.splitlines()[-1].replace("5;", "12;", 1).replace('"Cyrus Vane";"Mill Owners"', '"Eve Stone";""')
    (tmp_path / "events.csv").write_text(f"{text}{alone}\n", encoding="utf-8")
    make_corpus(tmp_path / "toll", "Toll", "anna", empty=True)
    assert run_here(tmp_path / "toll", "import", tmp_path / "events.csv", "--yes").status == 0
    toll = open_project(tmp_path / "toll")
    types = {one.label: one.type for one in toll.corpus.entities.values()}
    assert {types[one] for one in ("Cyrus Vane", "Ada Lamb", "Bo Reed", "Eve Stone")} == {"Person"}
    assert types["Mill Owners"] == "Actor"  # as from its database: an organisation of which nothing tells the kind
    said = [("Cyrus Vane", "Mill Owners", "fair", "0"), ("Ada Lamb", "Guild", "fair", "1")]
    said += [("Bo Reed", "Town", "fair", "1"), ("Bo Reed", "Town", "money", "1")]
    said += [("Cyrus Vane", "Mill Owners", "money", "1"), ("Eve Stone", "", "money", "1")]
    concepts = {"fair": "A toll is fair.", "money": "Roads need money."}
    out = run_here(tmp_path / "toll", "export", "--format", "dna-events").out
    rows = list(csv.DictReader(StringIO(out), delimiter=";"))
    found = [(one["person"], one["organization"], one["concept"], one["agreement"]) for one in rows]
    assert found == [(person, of, concepts[what], sign) for person, of, what, sign in said]
    assert [one["statement_id"] for one in rows] == ["1", "2", "3", "4", "5", "12"]


def test_statements_of_an_event_list_meet_those_of_its_database(tmp_path: Path) -> None:
    texts, statements = debate()
    (tmp_path / "events.csv").write_text(event_list(texts, statements), encoding="utf-8")
    make_corpus(tmp_path / "toll", "Toll", "anna", empty=True)
    assert run_here(tmp_path / "toll", "import", tmp_path / "events.csv", "--yes").status == 0
    toll = make_dna(tmp_path / "toll.dna", texts, statements)
    done = run_here(tmp_path / "toll", "import", toll, "--yes", "--all")
    assert "these statements stand here already, and are not written again: dna/hearing-2#dna-events-8, " in done.out
    rejected = done.out.count("toll.dna, STATEMENTS ")  # an event list has ' for ", so one text is another one here
    assert f"0 new statements and {len(statements) - rejected} as before" in done.out
    assert len(open_project(tmp_path / "toll").corpus.statement_keys()) == len(statements)
    again = run_here(tmp_path / "toll", "import", toll, "--yes")
    assert "Nothing has changed" in again.out
