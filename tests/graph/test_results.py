"""What queries give: frames, CSV, the standard's JSON and XML, RDF."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import date
from typing import Any, Literal

import polars
import pyoxigraph
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from rdflib.query import Result

from kg.graph.rdflib_view import to_rdflib
from kg.graph.results import to_csv, to_frame, triples_to_turtle, value_of
from kg.graph.sparql import Solutions, run_query, write_query
from kg.graph.store import GraphStore
from kg.project import Project

BASE = "https://w3id.org/actorgraph/corpus/belarus-in-focus/"
KG = "https://w3id.org/actorgraph/ns#"


def solutions(graph: GraphStore, query: str) -> Solutions:
    found = run_query(graph, query)
    assert isinstance(found, Solutions)
    return found


def frame(graph: GraphStore, values: str, *, full: bool = False) -> polars.DataFrame:
    """Return the frame of a column ``x`` with the values of a VALUES clause, in their order."""
    terms = [part.strip() for part in values.split("|")]
    rows = " ".join(f"({number} {term})" for number, term in enumerate(terms))
    query = f"SELECT ?x WHERE {{ VALUES (?n ?x) {{ {rows} }} }} ORDER BY ?n"
    return to_frame(solutions(graph, query), graph.iris, full=full)


# ---- frames


@pytest.mark.parametrize(
    ("values", "expected", "dtype"),
    [
        ("1|-2|UNDEF", [1, -2, None], polars.Int64),
        ("1.5|2.0", [1.5, 2.0], polars.Float64),
        ("1e3|2.5", [1000.0, 2.5], polars.Float64),
        ("1|2.5", [1.0, 2.5], polars.Float64),
        ("true|false|UNDEF", [True, False, None], polars.Boolean),
        ('"1"^^xsd:boolean', [True], polars.Boolean),
        ('"2011-06-17"^^xsd:date', [date(2011, 6, 17)], polars.Date),
        ('"West"|"NATO"@en', ["West", "NATO"], polars.String),
        ("UNDEF|UNDEF", [None, None], polars.String),
        ('1|"one"', ["1", "one"], polars.String),
        ('true|"one"|UNDEF', ["true", "one", None], polars.String),
        ('"2011-06-17"^^xsd:date|"June"', ["2011-06-17", "June"], polars.String),
        ("true|1", ["true", "1"], polars.String),
        ('"XXXX-06-17"^^edtf:EDTF', ["XXXX-06-17"], polars.String),
        ('"many"^^xsd:integer', ["many"], polars.String),
        ('"2011-02-30"^^xsd:date', ["2011-02-30"], polars.String),
        ("entity:lukashenko", ["lukashenko"], polars.String),
    ],
)
def test_a_column_has_the_type_of_its_values(
    values: str, expected: list[Any], dtype: type[polars.DataType], graph: GraphStore
) -> None:
    found = frame(graph, values)
    assert found["x"].to_list() == expected
    assert found["x"].dtype == dtype


def test_a_frame_without_rows_has_its_columns(graph: GraphStore) -> None:
    found = to_frame(solutions(graph, "SELECT ?b ?a WHERE { ?a kg:nothing ?b }"), graph.iris)
    assert found.columns == ["b", "a"]
    assert found.is_empty()


def test_a_large_whole_number_keeps_its_digits(graph: GraphStore) -> None:
    assert frame(graph, "9007199254740993")["x"].to_list() == [9007199254740993]


def test_a_number_too_large_for_a_column_is_no_traceback(graph: GraphStore) -> None:
    number = "123456789012345678901234567890"
    assert [str(value) for value in frame(graph, f'"{number}"^^xsd:integer|1')["x"]] == [number, "1"]


@pytest.mark.parametrize(
    ("iri", "short"),
    [
        ("entity:lukashenko", "lukashenko"),
        (f"<{BASE}entity/editors/confrontation-spiral/third-states>", "editors/confrontation-spiral/third-states"),
        (f"<{BASE}statement/editors/prisoners-for-dialogue/s05>", "editors/prisoners-for-dialogue#s05"),
        (f"<{BASE}act/editors/prisoners-for-dialogue/s06>", "editors/prisoners-for-dialogue#s06"),
        ("act:editors\\/offer-17-june", "editors/offer-17-june"),
        ("article:prisoners-for-dialogue", "prisoners-for-dialogue"),
        ("coder:editors", "editors"),
        ("kg:offers_release", "offers_release"),
        ("kg:Ministry", "Ministry"),
        ("kg:in_exchange_for", "in_exchange_for"),
        ("kg:mainMention", "kg:mainMention"),
        ("rdf:subject", "rdf:subject"),
        ("wd:Q2866", "wd:Q2866"),
        ("<urn:elsewhere>", "<urn:elsewhere>"),
    ],
)
def test_iris_are_shown_by_their_names_or_whole(iri: str, short: str, graph: GraphStore) -> None:
    [name] = frame(graph, iri)["x"]
    [whole] = frame(graph, iri, full=True)["x"]
    assert name == short.strip("<>")
    assert run_query(graph, f'ASK {{ FILTER({iri} = <{whole}> && STR({iri}) = "{whole}") }}') is True


def test_the_short_name_of_a_statement_finds_it(first: Project, graph: GraphStore) -> None:
    found = to_frame(solutions(graph, "SELECT ?statement { ?statement a kg:Statement }"), graph.iris)
    assert {first.corpus.statement(name).key for name in found["statement"]} == set(found["statement"])
    assert found.height == first.statements.height


def test_other_terms_are_shown_too(graph: GraphStore) -> None:
    assert value_of(pyoxigraph.BlankNode("b1"), graph.iris) == "_:b1"
    one = pyoxigraph.NamedNode("urn:a")
    assert "urn:a" in value_of(pyoxigraph.Triple(one, one, one), graph.iris)
    assert value_of(None, graph.iris) is None


# ---- CSV and TSV

AWKWARD = [
    "plain",
    "a,b",
    "carriage\rreturn",
    'say "yes"',
    "two\nlines",
    "tab\there",
    " blanks ",
    "",
    "é – “x”",
    "'",
    "=1+1",
    "\\n",
]


def no_formula(text: str) -> str:
    """Return a text with an apostrophe where a spreadsheet would take it for a formula, and no sign that steers.

    So that it can be taken off again, a text that has apostrophes there before gets one more.
    """
    seen = "".join("\ufffd" if _steers(sign) else sign for sign in text)
    return f"'{seen}" if text.lstrip("'")[:1] in [*"=+-@\t\r"] else seen


def _steers(sign: str) -> bool:
    return (unicodedata.category(sign) == "Cc" and sign not in "\t\n\r") or sign in "\ufffe\uffff"


@pytest.mark.parametrize("separator", [",", "\t"])
def test_csv_is_read_back(separator: str, graph: GraphStore) -> None:
    rows = tuple((pyoxigraph.Literal(text), None, pyoxigraph.Literal(1)) for text in AWKWARD)
    written = to_csv(Solutions(("text", "nothing", "number"), rows), graph.iris, separator=separator)
    read = list(csv.reader(io.StringIO(written, newline=""), delimiter=separator))
    assert read == [["text", "nothing", "number"], *([no_formula(text), "", "1"] for text in AWKWARD)]


@given(cells=st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.text("a,\"'\n\t;"))))
def test_any_text_survives_csv(graph: GraphStore, cells: list[tuple[str, str]]) -> None:
    rows = tuple((pyoxigraph.Literal(one), pyoxigraph.Literal(other)) for one, other in cells)
    written = to_csv(Solutions(("one", "other"), rows), graph.iris)
    read = list(csv.reader(io.StringIO(written, newline="")))
    assert read == [["one", "other"], *([no_formula(one), no_formula(other)] for one, other in cells)]


def test_a_negative_number_is_no_formula(graph: GraphStore) -> None:
    minus = pyoxigraph.Literal("-4.4", datatype=pyoxigraph.NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))
    assert to_csv(Solutions(("score",), ((minus,),)), graph.iris) == "score\n-4.4\n"


def test_csv_writes_values_as_people_read_them(graph: GraphStore) -> None:
    query = """SELECT ?who ?yes ?day ?score WHERE {
      VALUES (?who ?yes ?day ?score) { (entity:lukashenko true "2011-06-17"^^xsd:date 7.0) } }"""
    found = solutions(graph, query)
    assert to_csv(found, graph.iris) == "who,yes,day,score\nlukashenko,true,2011-06-17,7.0\n"
    assert f"{BASE}entity/lukashenko," in to_csv(found, graph.iris, full=True)


# ---- the standard's formats

QUERY = """SELECT ?iri ?plain ?tagged ?number ?nothing WHERE {
  VALUES (?iri ?plain ?tagged ?number) { (entity:west "a < b & \\"c\\"\\n" "Захад"@be 7.5) (UNDEF "" "NATO"@en UNDEF) }
}"""


@pytest.mark.parametrize("form", ["json", "xml"])
def test_rows_are_read_back_by_others(form: Literal["json", "xml"], graph: GraphStore) -> None:
    standing = solutions(graph, QUERY)
    written = write_query(graph, QUERY, form)
    formats = {"json": pyoxigraph.QueryResultsFormat.JSON, "xml": pyoxigraph.QueryResultsFormat.XML}
    again = pyoxigraph.parse_query_results(written, format=formats[form])
    assert isinstance(again, pyoxigraph.QuerySolutions)
    assert tuple(variable.value for variable in again.variables) == standing.columns
    assert tuple(tuple(row[name] for name in standing.columns) for row in again) == standing.rows


@pytest.mark.parametrize("form", ["json", "xml"])
def test_rows_are_read_back_by_rdflib(form: Literal["json", "xml"], graph: GraphStore) -> None:
    read = Result.parse(io.BytesIO(write_query(graph, QUERY, form).encode()), format=form)
    first, second = read.bindings
    assert first[rdflib.Variable("iri")] == rdflib.URIRef(f"{BASE}entity/west")
    assert first[rdflib.Variable("plain")] == rdflib.Literal('a < b & "c"\n')
    assert first[rdflib.Variable("tagged")] == rdflib.Literal("Захад", lang="be")
    assert first[rdflib.Variable("number")] == rdflib.Literal("7.5", datatype=rdflib.XSD.decimal)
    assert rdflib.Variable("iri") not in second
    assert second[rdflib.Variable("plain")] == rdflib.Literal("")


@pytest.mark.parametrize("form", ["json", "xml"])
@pytest.mark.parametrize(("query", "expected"), [("ASK { entity:west a kg:Bloc }", True), ("ASK { ?x a ?x }", False)])
def test_truth_values_are_read_back(
    query: str, expected: bool, form: Literal["json", "xml"], graph: GraphStore
) -> None:
    read = Result.parse(io.BytesIO(write_query(graph, query, form).encode()), format=form)
    assert read.askAnswer is expected


# ---- RDF

CONSTRUCT = """CONSTRUCT { ?entity a ?type ; rdfs:label ?label ; kg:note "plain" ; kg:position 1 ; kg:local true }
WHERE { VALUES ?entity { entity:west } ?entity a ?type ; rdfs:label ?label }"""


def test_triples_become_an_rdflib_graph(first: Project) -> None:
    found = first.query(CONSTRUCT)
    assert isinstance(found, rdflib.Graph)
    west, kg = rdflib.URIRef(f"{BASE}entity/west"), rdflib.Namespace(KG)
    assert (west, rdflib.RDF.type, kg.Bloc) in found
    assert (west, rdflib.RDFS.label, rdflib.Literal("Захад", lang="be")) in found
    assert (west, kg.note, rdflib.Literal("plain")) in found, "plain literals are equal to plain literals"
    assert found.value(west, kg.note) == rdflib.Literal("plain")
    assert (west, kg.position, rdflib.Literal(1)) in found
    assert (west, kg.local, rdflib.Literal(True)) in found
    labels = {label.language for label in found.objects(west, rdflib.RDFS.label) if isinstance(label, rdflib.Literal)}
    assert labels == {label.lang for label in first.corpus.entity("west").labels}


def test_the_rdflib_graph_knows_the_prefixes(first: Project) -> None:
    found = first.query("CONSTRUCT { ?s a kg:Person } WHERE { ?s a kg:Person }")
    assert isinstance(found, rdflib.Graph)
    assert "entity:lukashenko a kg:Person" in found.serialize(format="turtle")


def test_blank_nodes_of_a_construct_become_blank_nodes(graph: GraphStore) -> None:
    triples = run_query(graph, "CONSTRUCT { [] kg:about ?s } WHERE { ?s a kg:Person }")
    assert isinstance(triples, tuple)
    found = to_rdflib(triples, graph.iris)
    assert len(found) == len(triples) == 2
    assert all(isinstance(subject, rdflib.BNode) for subject in found.subjects())


def test_turtle_of_triples_is_sorted_and_read_back(graph: GraphStore) -> None:
    triples = run_query(graph, CONSTRUCT)
    assert isinstance(triples, tuple)
    text = triples_to_turtle(triples, graph.iris)
    assert text == triples_to_turtle(triples[::-1], graph.iris)
    again = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE)
    assert {quad.triple for quad in again} == set(triples)
    assert rdflib.Graph().parse(data=text, format="turtle")
