"""Discourse networks of tables in files, as other tools write them: numbers by plain loops, and what is left out."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import networkx
import polars
import pytest

from kg.analysis import ANALYSES
from kg.analysis.balance.frustration import frustration_of
from kg.analysis.discourse.compute import tied
from kg.analysis.discourse.duplicates import without_repetitions
from kg.analysis.discourse.files import write_dl, write_graphml
from kg.analysis.discourse.from_file import cases_in_file
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.projections import Projection, one_mode, two_mode
from kg.corpus.scaffold import make_corpus
from kg.errors import KgError
from kg.project import open_project
from tests.support import plain_discourse
from tests.support.command import Done, run_here
from tests.support.dna import debate, event_list
from tests.support.plain_discourse import Case

DISCOURSE = next(one for one in ANALYSES if one.name == "discourse")
OF_DNA: dict[str, Any] = {
    "first": "organization",
    "second": "concept",
    "qualifier": "agreement",
    "document": "document_id",
    "time": "time",
}


@pytest.fixture
def toll(tmp_path: Path) -> Path:
    path = tmp_path / "toll.csv"
    path.write_text(event_list(*debate()), encoding="utf-8")
    return path


def plain_cases() -> list[Case]:
    texts, statements = debate()
    return [
        Case(
            str(one.values["organization"]),
            str(one.values["concept"]),
            bool(one.values["agreement"]),
            str(one.document),
            texts[one.document - 1].date.date(),
        )
        for one in statements
    ]


def network(path: Path, **options: Any) -> Projection:
    result = DISCOURSE.run_on_table(path, **options)
    assert isinstance(result, Projection)
    return result


def edges(result: Any) -> dict[tuple[str, str], float]:
    assert isinstance(result, Projection)
    return {(one, other): weight for one, other, weight in result.edges.rows()}


@pytest.mark.parametrize("once_per", ["none", "document"])
@pytest.mark.parametrize("normalise", ["none", "average"])
@pytest.mark.parametrize("agreement", ["ignore", "congruence", "conflict", "subtract"])
def test_an_event_list_gives_the_networks_of_its_definitions(
    toll: Path, agreement: str, normalise: str, once_per: str
) -> None:
    plain = plain_discourse.once(plain_cases(), once_per, by_qualifier=True)
    expected = plain_discourse.one_mode(plain, (False, True), 1, False, agreement, normalise)
    result = DISCOURSE.run_on_table(toll, once_per=once_per, agreement=agreement, normalise=normalise)
    assert edges(result) == pytest.approx({pair: weight for pair, weight in expected.items() if weight})


def test_a_rejection_counts_against(toll: Path) -> None:
    # ten statements without repetitions: seven for, three against; in each cell what is for less what is against
    result = DISCOURSE.run_on_table(toll, two_mode=True)
    assert edges(result) == {
        ("Guild", "A toll is fair."): 2,
        ("Guild", "A toll would ruin trade."): -1,
        ("Guild", "Roads need money."): 1,
        ("Mill Owners", "A toll is fair."): -2,
        ("Mill Owners", "A toll would ruin trade."): 1,
        ("Mill Owners", "Roads need money."): 1,
        ("Town", "A toll is fair."): 1,
        ("Town", "Roads need money."): 1,
    }


def test_frames_as_polars_reads_event_lists_give_the_same(toll: Path) -> None:
    plain = polars.read_csv(toll, separator=";")
    dates = polars.read_csv(toll, separator=";", try_parse_dates=True)
    assert dates["time"].dtype == polars.Datetime
    of_file = make_discourse(toll, **OF_DNA)
    for frame in (plain, dates):
        made = make_discourse(frame, **OF_DNA)
        assert edges(two_mode(made)) == edges(two_mode(of_file))
        assert made.cases["earliest"].to_list() == of_file.cases["earliest"].to_list()


@pytest.mark.parametrize(
    ("options", "statements"),
    [
        ({"without": "issue=A toll is fair."}, ["1", "10", "2", "7", "8"]),
        ({"without": ["actor=Guild", "actor=Town"]}, ["1", "11", "4", "8"]),
        ({"only": ["actor=Guild", "actor=Town"], "without": "tag=comment"}, ["2", "3", "6", "7", "9"]),
        ({"only": "author=B. Quill"}, ["1", "2", "3"]),
        ({"only": "publisher=The Daily Example"}, ["1", "2", "3", "4", "6", "7"]),
        ({"without": ["section=Politics", "section=Opinion"]}, ["4", "6", "7", "8", "9"]),
        ({"without": "stance=yes"}, ["10", "11", "4"]),
        ({"only": "person=Bo Reed"}, ["7", "9"]),
        ({"tags": "comment"}, ["10", "11"]),
        ({"since": "2005-02", "until": "2005-02-15"}, ["8", "9"]),
    ],
)
def test_what_is_left_out_is_gone(toll: Path, options: dict[str, Any], statements: list[str]) -> None:
    assert sorted(set(cases_in_file(toll, **options).cases["statement"])) == statements


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"without": "issue=A tol is fair."}, "did you mean 'A toll is fair.'"),
        ({"only": "colour=red"}, "the table has no column 'colour'; it has: statement_id, time, person"),
        ({"without": "Guild"}, "'Guild' is no variable and value; write such as issue=taxes"),
        ({"without": "stance=maybe"}, "no statement has the agreement 'maybe'; it has: no, yes"),
        ({"level": "country"}, "--level chooses among the statements of a corpus"),
        ({"relations": ["offers"]}, "--relation chooses among the statements of a corpus"),
        ({"since": "yesterday"}, "write a day such as 2017-09-14"),
        ({"first": "who"}, "choose with --first"),
    ],
)
def test_what_cannot_be_chosen_is_said(toll: Path, options: dict[str, Any], message: str) -> None:
    with pytest.raises(KgError) as caught:
        cases_in_file(toll, **options)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"who,what\na\n", "table.csv:2: this row has 1 cells, and the first row has 2"),
        (b"who,who\na,b\n", "table.csv:1: two columns are called 'who'"),
        (b"\n\n", "table.csv:1: the first line names no columns"),
        (b'who,what\n"a\nb', "table.csv:2: this is no CSV"),
        (b"who,what\nx,\xff\n", "this is not UTF-8"),
    ],
)
def test_what_is_no_table_is_refused_with_its_line(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(KgError) as caught:
        cases_in_file(path)
    assert message in str(caught.value)


def test_who_speaks_alone_is_an_actor_as_in_a_corpus_of_the_same_list(tmp_path: Path) -> None:
    texts, statements = debate()
    alone = [
        one._replace(values={**one.values, "organization": ""}) if at == 7 else one for at, one in enumerate(statements)
    ]
    path = tmp_path / "toll.csv"
    path.write_text(event_list(texts, alone), encoding="utf-8")
    of_table = network(path)
    assert ("Dora Vane", "Guild") in edges(of_table)  # her one statement is that roads need money, as the guild says
    assert "1 statement has a person and no organization: the person counts as the actor." in of_table.notes
    make_corpus(tmp_path / "toll", "Toll", "anna", empty=True)
    assert run_here(tmp_path / "toll", "import", path, "--yes").status == 0
    project = open_project(tmp_path / "toll")
    labels = {id: one.label for id, one in project.corpus.entities.items()}
    of_corpus = DISCOURSE.run(project.backend)
    assert {tuple(labels[one] for one in pair): weight for pair, weight in edges(of_corpus).items()} == edges(of_table)
    assert "Dora Vane" not in {one for pair in edges(network(path, first="organization")) for one in pair}


def test_any_separator_and_any_names_will_do(tmp_path: Path) -> None:
    path = tmp_path / "table.tsv"
    path.write_text("who\twhat\tsense\nGuild\ttoll\tyes\nTown\ttoll\tno\n")
    result = DISCOURSE.run_on_table(path, first="who", second="what", qualifier="sense")
    assert edges(result) == {("Guild", "Town"): -1}


def larger(tmp_path: Path) -> Path:
    """Return a table of six in two camps, on three matters."""
    rows = ["who,what,stance"]
    for who, side in zip("abcdef", [1, 1, 1, 0, 0, 0], strict=True):
        rows += [f"{who},{what},{side}" for what in ("x", "y")]
    rows += ["a,z,0", "d,z,0"]
    path = tmp_path / "camps.csv"
    path.write_text("\n".join(rows))
    return path


def test_graphml_has_counts_and_coalitions_of_nodes(tmp_path: Path) -> None:
    options = {"first": "who", "second": "what", "once_per": "none"}
    graph = networkx.parse_graphml(write_graphml(network(larger(tmp_path), **options)))
    camps = [{node for node, facts in graph.nodes(data=True) if facts["coalition"] == number} for number in (1, 2)]
    assert {frozenset(camp) for camp in camps} == {frozenset("abc"), frozenset("def")}
    facts = graph.nodes["a"]
    assert (facts["total"], facts["for"], facts["against"], facts["variable"]) == (3, 2, 1, "who")
    assert graph.edges["a", "b"]["sign"] == 1
    both = networkx.parse_graphml(write_graphml(network(larger(tmp_path), **options, two_mode=True)))
    assert (both.nodes["what:z"]["against"], both.nodes["who:a"]["coalition"]) == (2, facts["coalition"])


def test_an_agreement_network_can_be_asked_for_balance(tmp_path: Path) -> None:
    # two camps that agree within and disagree across are balanced but for a and d, who agree on one of three
    cases = cases_in_file(larger(tmp_path), first="who", second="what", once_per="none")
    network = one_mode(cases, "subtract")
    assert network.weight("a", "d") == -1
    found = frustration_of(network.graph())
    assert (found.index, found.ties) == (0, 15)
    assert {frozenset(camp) for camp in found.camps[0]} == {frozenset("abc"), frozenset("def")}


def test_dl_is_as_ucinet_has_it(toll: Path) -> None:
    one = write_dl(network(toll, agreement="ignore"))
    head = ["dl n = 3, format = fullmatrix", "labels:", '"Guild"', '"Mill Owners"', '"Town"', "data:"]
    assert one.split("\n") == [*head, " 0 6 3", " 6 0 3", " 3 3 0", ""]
    two = write_dl(network(toll, two_mode=True)).split("\n")
    assert two[:3] == ["dl nr = 3, nc = 3, format = fullmatrix", "row labels:", '"Guild"']
    assert two[5:7] == ["col labels:", '"A toll is fair."']
    assert two[-4:-1] == [" 2 -1 1", " -2 1 1", " 1 0 1"]
    shares = write_dl(network(toll, two_mode=True, normalise="activity")).split("\n")
    assert shares[-4] == " 0.500000 -0.250000 0.250000"


def test_windows_of_a_table(toll: Path) -> None:
    # 26 January to 16 February are 22 days
    assert DISCOURSE.run_on_table(toll, windows=8, kernel="gaussian", ends="cut").rows.height == 22
    assert DISCOURSE.run_on_table(toll, windows=22).rows.height == 22


def test_parts_can_be_used_alone(toll: Path) -> None:
    made = without_repetitions(make_discourse(toll, **OF_DNA, without={"concept": ["A toll is fair."]}))
    assert edges(tied(made)) == edges(DISCOURSE.run_on_table(toll, without="issue=A toll is fair."))


def test_the_command_needs_no_corpus(toll: Path) -> None:
    def run(*arguments: str) -> Done:
        return run_here(toll.parent, "analyse", *arguments)

    matrix = run("discourse", "toll.csv", "--two-mode", "--format", "matrix")
    assert list(csv.reader(StringIO(matrix.out)))[1] == ["Guild", "2", "-1", "1"]
    sentence = "Guild and Mill Owners disagree on A toll is fair and A toll would ruin trade: −4."
    assert sentence in run("discourse", "toll.csv").out
    for more in (["--evidence"], ["-o", "x.html"]):
        refused = run("discourse", "toll.csv", *more)
        assert (refused.status, "a table has no articles" in refused.err) == (1, True)
    assert "Coalitions need" in run("coalitions", "toll.csv").out
