"""Why a query finds nothing: what it names that the graph does not have as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

from kg.graph.nothing_found import Constant, Place, constants, why_nothing
from kg.graph.sparql import Solutions, run_query
from kg.graph.store import GraphStore

WHY = {
    "a label without its language": (
        'SELECT * { ?s rdfs:label "West" }',
        ['"West" is not in the graph as it stands; write "West"@en'],
    ),
    "a label in another language": (
        'SELECT * { ?s skos:prefLabel "West"@pl }',
        ['"West"@pl is not in the graph as it stands; write "West"@en'],
    ),
    "a label compared": (
        'SELECT * { ?s rdfs:label ?label FILTER(?label = "West") }',
        ['"West" is not in the graph as it stands; write "West"@en'],
    ),
    "a label on the left": (
        "SELECT * { ?s rdfs:label ?label FILTER('West' = ?label) }",
        ["'West' is not in the graph as it stands; write \"West\"@en"],
    ),
    "a text that is nowhere": (
        'SELECT * { ?s rdfs:label "Wezt"@en }',
        [
            'the whole text "Wezt"@en is nowhere in the graph; look for a part of it with'
            ' FILTER(CONTAINS(LCASE(STR(?text)), "part"))'
        ],
    ),
    "a year compared as a text": (
        'SELECT * { ?s kg:earliest ?day FILTER(?day > "2017") }',
        [
            '"2017" is a text, and a text is neither before nor after a date nor equal to it;'
            ' write "2017-01-01"^^xsd:date'
        ],
    ),
    "a month": (
        'SELECT * { ?s kg:earliest ?day FILTER("2017-09" <= ?day) }',
        [
            '"2017-09" is a text, and a text is neither before nor after a date nor equal to it;'
            ' write "2017-09-01"^^xsd:date'
        ],
    ),
    "a date in a triple": (
        'SELECT * { ?s kg:latest "2011-06-17" }',
        ['"2011-06-17" is not in the graph as it stands; write "2011-06-17"^^edtf:EDTF or "2011-06-17"^^xsd:date'],
    ),
    "a date that is nowhere": (
        'SELECT * { ?s kg:latest "1850-06" }',
        [
            '"1850-06" is a text, and a text is neither before nor after a date nor equal to it;'
            ' write "1850-06-01"^^xsd:date'
        ],
    ),
    "an entity that is not there": ("SELECT * { entity:nobody ?p ?o }", ["the graph does not have entity:nobody"]),
    "an IRI that is not there": ("ASK { ?s ?p <urn:nothing> }", ["the graph does not have <urn:nothing>"]),
    "an entity in a comparison": (
        "SELECT * { ?s ?p ?o FILTER(?s IN (entity:west, entity:nobody)) }",
        ["the graph does not have entity:nobody"],
    ),
    "a graph that is not there": (
        "SELECT * { GRAPH graph:vocabularie { ?s ?p ?o } }",
        ["there is no graph graph:vocabularie; did you mean 'graph:vocabulary'?"],
    ),
    "a graph in FROM": (
        "SELECT * FROM <urn:nowhere> { ?s ?p ?o }",
        ["there is no graph <urn:nowhere>; see them with: SELECT ?g { GRAPH ?g {} }"],
    ),
    "a property that nothing has": (
        "SELECT * { ?s kg:Person ?o }",
        ["nothing in the graph has the property kg:Person"],
    ),
    "a property in a path": (
        "SELECT * { ?s (rdf:subject/^kg:Person)/rdfs:label ?o }",
        ["nothing in the graph has the property kg:Person"],
    ),
    "two reasons": (
        'SELECT * { ?s a kg:Person ; kg:Country [ rdfs:label "West" ] . }',
        [
            "nothing in the graph has the property kg:Country",
            '"West" is not in the graph as it stands; write "West"@en',
        ],
    ),
    "a prefix of its own": (
        "PREFIX e: <urn:mine/> SELECT * { ?s ?p e:x }",
        ["the graph does not have e:x"],
    ),
}


@pytest.mark.parametrize(("query", "why"), WHY.values(), ids=list(WHY))
def test_what_is_not_there_is_named(query: str, why: list[str], graph: GraphStore) -> None:
    found = run_query(graph, query)
    if "IN (" not in query:
        assert found is False or found == Solutions(getattr(found, "columns", ()), ()), "it does find nothing"
    assert why_nothing(graph, query) == why


NO_REASON = {
    "all is there": 'SELECT * { entity:west rdfs:label "West"@en ; a kg:Person }',
    "a function": 'SELECT * { ?s kg:earliest ?d FILTER(?d > xsd:date("2090-01-01")) }',
    "a date": 'SELECT * { ?s kg:earliest ?d FILTER(?d > "2090-01-01"^^xsd:date) }',
    "a text compared with a text": 'SELECT * { ?s rdfs:label ?l FILTER(STR(?l) = "no such label") }',
    "a text in a function": 'SELECT * { ?s rdfs:label ?l FILTER(CONTAINS(?l, "no such label")) }',
    "numbers and truth": "SELECT * { ?s kg:local true ; kg:quantity 99999999 }",
    "a declared prefix that is not used": "PREFIX x: <urn:x> SELECT * { entity:west a kg:Person }",
    "a comment": "SELECT * { entity:west a kg:Person } # entity:nobody",
    "a term that is said to be unknown before": "SELECT * { ?s a kg:Persom }",
    "blank nodes": "SELECT * { _:a a kg:Person ; kg:quantity 99999999 }",
    "no SPARQL": "}{ )( ][ <> : . ; , FILTER VALUES @en ^^",
    "nothing": "",
}


@pytest.mark.parametrize("query", NO_REASON.values(), ids=list(NO_REASON))
def test_what_is_there_is_not_named(query: str, graph: GraphStore) -> None:
    assert why_nothing(graph, query) == []


def test_reasons_are_few(graph: GraphStore) -> None:
    query = f"SELECT * {{ VALUES ?x {{ {' '.join(f'entity:nobody{at}' for at in range(50))} }} ?x ?p ?o }}"
    assert why_nothing(graph, query) == [f"the graph does not have entity:nobody{at}" for at in range(5)]


def test_a_query_that_no_person_wrote_is_not_looked_at(graph: GraphStore) -> None:
    assert why_nothing(graph, f"SELECT * {{ ?s ?p entity:nobody }} #{'x' * 20_000}") == []


ODD = [
    "<a:\\u0020b>",
    "<a:%>",
    "<rel>",
    "'\\uD800'",
    '"x"@x--y',
    '"x"^^',
    '"x"^^<a:\\u0020>',
    "kg:a%20",
    "PREFIX",
    "\x00",
]
PIECES = [
    *"{}()[].;,/|^!=<>a1%",
    "?a",
    "kg:x",
    "entity:nobody",
    '"2017"',
    "FILTER",
    "VALUES",
    "GRAPH",
    "BASE",
    "\\",
    *ODD,
]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["", " "]))
def test_no_text_is_too_odd(graph: GraphStore, pieces: list[str], between: str) -> None:
    for one in constants(between.join(pieces), graph.iris.prefixes):
        assert one.written


def test_constants_have_their_places() -> None:
    query = """PREFIX : <urn:> SELECT * FROM :g WHERE {
        :a :b/:c* :d , "e"@en ; ^:f [ :h 1 ] .
        GRAPH :i { ?x a :j } FILTER(?x = "k" && STR(?x) != "l" && :m(?x, :n)) VALUES ?y { :o "p" }
        OPTIONAL { ?z :q "r\\n" }
        FILTER NOT EXISTS { :s :t '''u''' }
    }"""
    found = [(one.term.value, str(one.place)) for one in constants(query, {})]
    assert found == [
        ("urn:g", "graph"),
        *[("urn:a", "subject"), ("urn:b", "property"), ("urn:c", "property"), ("urn:d", "object"), ("e", "object")],
        *[("urn:f", "property"), ("urn:h", "property"), ("urn:i", "graph"), ("urn:j", "object")],
        *[("k", "compared"), ("l", "elsewhere"), ("urn:n", "elsewhere"), ("urn:o", "elsewhere"), ("p", "elsewhere")],
        *[("urn:q", "property"), ("r\n", "object")],
        *[("urn:s", "subject"), ("urn:t", "property"), ("u", "object")],
    ]


def test_a_constant_is_what_it_means() -> None:
    query = r"""SELECT * { ?s <urn:p> "a\u0042\t\"" , "1"^^xsd:integer }"""
    written = r'"a\u0042\t\""'
    assert [*constants(query, {"xsd": "urn:xsd:"})] == [
        Constant("<urn:p>", NamedNode("urn:p"), Place.PROPERTY),
        Constant(written, Literal('aB\t"'), Place.OBJECT),
        Constant('"1"^^xsd:integer', Literal("1", datatype=NamedNode("urn:xsd:integer")), Place.OBJECT),
    ]
