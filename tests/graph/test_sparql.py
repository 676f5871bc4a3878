"""SPARQL: nothing is changed, nothing is sent out, and faults have their place."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator

import polars
import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import QueryError, QueryRefused
from kg.graph.sparql import Solutions, refuse_reaching_out, run_query, write_query
from kg.graph.store import GraphStore
from kg.project import Project

ANSWER = b"""{"head": {"vars": ["x"]}, "results": {"bindings": [{"x": {"type": "literal", "value": "from afar"}}]}}"""


class Listener:
    """A server on this machine that counts who comes."""

    def __init__(self) -> None:
        self.visits = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                visitor, _ = self._socket.accept()
            except OSError:
                return
            self.visits += 1
            with visitor:
                self._answer(visitor)

    def _answer(self, visitor: socket.socket) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            request += visitor.recv(65536)
        head = (
            "HTTP/1.1 200 OK\r\nContent-Type: application/sparql-results+json\r\n"
            f"Content-Length: {len(ANSWER)}\r\nConnection: close\r\n\r\n"
        )
        visitor.sendall(head.encode() + ANSWER)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A listener, closed in the end."""
    listener = Listener()
    yield listener
    listener.close()


# ---- reaching out

AFAR = "SERVICE SILENT <{}> { ?x ?y ?z }"

REACHING_OUT = {
    "plain": f"SELECT * WHERE {{ {AFAR} }}",
    "small letters": "select * where { service silent <{}> { ?x ?y ?z } }",
    "mixed letters": "SELECT * WHERE { sErViCe <{}> { ?x ?y ?z } }",
    "no blanks": "SELECT*{SERVICE<{}>{?x ?y ?z}}",
    "no blanks, silent": "SELECT*{SERVICESILENT<{}>{?x ?y ?z}}",
    "line breaks": "SELECT * WHERE {\n\tSERVICE\r\n\tSILENT\n<{}>\n{ ?x ?y ?z } }",
    "comments around": "SELECT * WHERE { # far\nSERVICE # and\nSILENT # away\n<{}> { ?x ?y ?z } }",
    "comment ended by a carriage return": "SELECT * WHERE { # far\r SERVICE <{}> { ?x ?y ?z } }",
    "optional": f"SELECT * WHERE {{ ?a kg:criticizes ?b OPTIONAL {{ {AFAR} }} }}",
    "optional without blanks": "SELECT*{?a kg:criticizes ?b OPTIONAL{SERVICE<{}>{?x ?y ?z}}}",
    "union": f"SELECT * WHERE {{ {{ ?a kg:criticizes ?b }} UNION {{ {AFAR} }} }}",
    "minus": f"SELECT * WHERE {{ ?a kg:criticizes ?b MINUS {{ {AFAR} }} }}",
    "exists": f"SELECT * WHERE {{ ?a kg:criticizes ?b FILTER EXISTS {{ {AFAR} }} }}",
    "named graph": f"SELECT * WHERE {{ GRAPH ?g {{ {AFAR} }} }}",
    "sub-select": f"SELECT * WHERE {{ {{ SELECT * WHERE {{ {AFAR} }} }} }}",
    "deeply within": f"SELECT * WHERE {{ {{ {{ OPTIONAL {{ {{ SELECT ?x {{ {AFAR} }} }} }} }} }} }}",
    "ask": f"ASK {{ {AFAR} }}",
    "construct": f"CONSTRUCT {{ ?x ?y ?z }} WHERE {{ {AFAR} }}",
    "describe": f"DESCRIBE ?x WHERE {{ {AFAR} }}",
    "by variable": "SELECT * WHERE { VALUES ?there { <{}> } SERVICE ?there { ?x ?y ?z } }",
    "by prefix": "PREFIX far: <{}> SELECT * WHERE { SERVICE far:away { ?x ?y ?z } }",
    "by prefix without a blank": "PREFIX far: <{}> SELECT * WHERE { SERVICEfar:away { ?x ?y ?z } }",
    "by the empty prefix": "PREFIX : <{}> SELECT * WHERE { SERVICE:away { ?x ?y ?z } }",
    "by a prefix called silent": "PREFIX silent: <{}> SELECT * WHERE { SERVICEsilent:away { ?x ?y ?z } }",
    "by a prefix called service": "PREFIX service: <{}> SELECT * WHERE { SERVICE service:away { ?x ?y ?z } }",
    "by base": "BASE <{}> SELECT * WHERE { SERVICE <away> { ?x ?y ?z } }",
    "after a number": "SELECT * WHERE { BIND(1 AS ?n) ?a ?b 100000 .SERVICE <{}> { ?x ?y ?z } }",
    "at once after a number": "SELECT * WHERE { ?a kg:quantity 100000SERVICE <{}> { ?x ?y ?z } }",
    "at once after a decimal": "SELECT * WHERE { ?a kg:goldstein 7.0SERVICE <{}> { ?x ?y ?z } }",
    "at once after a double": "SELECT * WHERE { ?a kg:goldstein 7e0SERVICE <{}> { ?x ?y ?z } }",
    "at once after true": "SELECT * WHERE { ?a kg:headline trueSERVICE <{}> { ?x ?y ?z } }",
    "at once after a text": 'SELECT * WHERE { ?a kg:mode "actual"SERVICE <{}> { ?x ?y ?z } }',
    "at once after a dot": "SELECT * WHERE { ?a kg:mode ?m.SERVICE <{}> { ?x ?y ?z } }",
    "after a language": 'SELECT * WHERE { ?a rdfs:label "NATO"@en SERVICE <{}> { ?x ?y ?z } }',
    "at once after a datatype": 'SELECT * WHERE { ?a ?b "1"^^xsd:integer;.SERVICE <{}> { ?x ?y ?z } }',
    "after a": "SELECT * WHERE { ?s a?t.SERVICE <{}> { ?x ?y ?z } }",
    "after a bracket": "SELECT * WHERE { ?a ?b ?c FILTER(true)SERVICE <{}> { ?x ?y ?z } }",
    "after a comparison with a text": (
        "SELECT * WHERE { ?a kg:quote ?c FILTER(?c<'x>') SERVICE <{}> { ?x ?y ?z } FILTER(?c != 'y') }"
    ),
    "after a comparison with a comment": (
        "SELECT * WHERE { ?a kg:quote ?c FILTER(?c<?c#>'''\n || true) SERVICE <{}> { ?x ?y ?z } #'''\n }"
    ),
    "after an IRI with an apostrophe": "SELECT * WHERE { OPTIONAL { ?a <urn:it's> ?c } SERVICE <{}> { ?x ?y ?z } }",
    "between texts with escaped quotes": (
        'SELECT * WHERE { ?a kg:quote ?c FILTER(?c != "\\u0022") SERVICE <{}> { ?x ?y ?z } FILTER(?c != "\\u0022") }'
    ),
    "between texts with backslashes": (
        'SELECT * WHERE { ?a kg:quote ?c FILTER(?c != "\\\\u0022") SERVICE <{}> { ?x ?y ?z } FILTER(?c != "\\\\") }'
    ),
    "between escaped line breaks": (
        'SELECT * WHERE { ?a kg:quote ?c FILTER(?c != "\\u000A") SERVICE <{}> { ?x ?y ?z } FILTER(?c != "\\u000A") }'
    ),
    "between long texts": (
        'SELECT * WHERE { ?a kg:quote ?c FILTER(?c != """a"b""") SERVICE <{}> { ?x ?y ?z } FILTER(?c != """c""") }'
    ),
    "between an empty and a long text": (
        'SELECT * WHERE { VALUES ?v { """a" kg:a\\-b } SERVICE <{}> { ?x ?y ?z } FILTER(?x != """c""") }'
    ),
}


def spelled(text: str, address: str) -> str:
    return text.replace("<{}>", f"<{address}>")


@pytest.mark.parametrize("text", REACHING_OUT.values(), ids=list(REACHING_OUT))
def test_nothing_is_sent_out(text: str, graph: GraphStore, listener: Listener) -> None:
    query = spelled(text, listener.address)
    with pytest.raises(QueryRefused, match="would send a part of the query to another host; allow it with"):
        run_query(graph, query)
    with pytest.raises(QueryRefused):
        write_query(graph, query, "json")
    assert listener.visits == 0


@pytest.mark.parametrize("text", REACHING_OUT.values(), ids=list(REACHING_OUT))
def test_what_is_refused_is_what_the_engine_understands(text: str, graph: GraphStore) -> None:
    """Or else refusing it would prove nothing: with another word in its place the query is a fault."""
    query = spelled(text, "http://127.0.0.1:9/")
    assert parses(query, graph)
    assert not parses(re.sub(r"service(?= |#|\W|silent|far:)", "SERVICX", query, flags=re.IGNORECASE), graph)


ESCAPED = {
    "one letter": "SELECT * WHERE { \\u0053ERVICE SILENT <{}> { ?x ?y ?z } }",
    "a long escape": "SELECT * WHERE { \\U00000053ERVICE SILENT <{}> { ?x ?y ?z } }",
    "the last letter": "SELECT * WHERE { SERVIC\\u0065 SILENT <{}> { ?x ?y ?z } }",
    "every letter": "SELECT * WHERE { \\u0053\\u0045\\u0052\\u0056\\u0049\\u0043\\u0045 <{}> { ?x ?y ?z } }",
    "the line break before it": "SELECT * WHERE { # far\\u000A SERVICE <{}> { ?x ?y ?z } \n }",
}


@pytest.mark.parametrize("text", ESCAPED.values(), ids=list(ESCAPED))
def test_escapes_that_other_engines_would_replace_hide_nothing(
    text: str, graph: GraphStore, listener: Listener
) -> None:
    with pytest.raises(QueryRefused):
        run_query(graph, spelled(text, listener.address))
    assert listener.visits == 0


HARMLESS = {
    "in a text": 'SELECT * WHERE { ?s kg:quote "a secret SERVICE <http://there/> { }" }',
    "in a text in apostrophes": "SELECT * WHERE { ?s kg:quote 'the SERVICE' }",
    "in a long text": 'SELECT * WHERE { ?s kg:quote """the "SERVICE"\n and more""" }',
    "in a long text in apostrophes": "SELECT * WHERE { ?s kg:quote '''it's\nSERVICE''' }",
    "after an escaped quote": 'SELECT * WHERE { ?s kg:quote "he said \\"SERVICE\\"" }',
    "in an IRI": "SELECT * WHERE { ?s ?p <http://service.example/SERVICE> }",
    "in an IRI after a hash": "SELECT * WHERE { ?s ?p <http://example.org/a#service> }",
    "in an IRI with an apostrophe": "SELECT * WHERE { ?s ?p <http://example.org/o'neill/service> }",
    "in a URN": "SELECT * WHERE { ?s ?p <urn:service:SERVICE> }",
    "in a comment": "SELECT * WHERE { ?s ?p ?o } # no SERVICE here",
    "in a comment between": "# SERVICE\nSELECT * WHERE { # 'SERVICE\n ?s ?p ?o }",
    "in a variable": "SELECT ?service WHERE { ?service ?p $SERVICE }",
    "in a local name": "SELECT * WHERE { ?s kg:service ?o }",
    "in a local name with a dot": "SELECT * WHERE { ?s ?p entity:secret.service }",
    "as the label of a blank node": "SELECT * WHERE { _:service ?p ?o }",
    "in a comparison": "SELECT * WHERE { ?s kg:quote ?o FILTER(?o<'SERVICE') }",
    "in a language": 'SELECT * WHERE { ?s rdfs:label ?o FILTER(?o = "service"@en) }',
}


@pytest.mark.parametrize("text", HARMLESS.values(), ids=list(HARMLESS))
def test_the_word_alone_is_not_refused(text: str, graph: GraphStore) -> None:
    assert isinstance(run_query(graph, f"{text}\nLIMIT 1"), Solutions)


@pytest.mark.parametrize("clause", ["FROM <{}>", "FROM NAMED <{}>", "FROM <{}> FROM NAMED <{}>"])
def test_a_dataset_clause_fetches_nothing(clause: str, graph: GraphStore, listener: Listener) -> None:
    found = run_query(graph, f"SELECT ?s {clause.replace('{}', listener.address)} WHERE {{ ?s ?p ?o }}")
    assert found == Solutions(("s",), ())
    assert listener.visits == 0


def test_a_dataset_clause_narrows_what_is_seen(graph: GraphStore, first: Project) -> None:
    annotation = "graph:annotation/editors/confrontation-spiral"
    count = "SELECT (COUNT(?s) AS ?n) FROM <{}> WHERE {{ ?s a kg:Statement }}"
    whole = f"{graph.iris.prefixes['graph']}{annotation.removeprefix('graph:')}"
    found = run_query(graph, count.format(whole))
    assert isinstance(found, Solutions)
    own = first.statements.filter(polars.col("article") == "confrontation-spiral").height
    assert found.rows == ((pyoxigraph.Literal(own),),)
    assert 0 < own < first.statements.height


def test_leave_can_be_given(graph: GraphStore, listener: Listener) -> None:
    query = f"SELECT ?x WHERE {{ SERVICE <{listener.address}> {{ ?x ?y ?z }} }}"
    found = run_query(graph, query, allow_service=True)
    assert found == Solutions(("x",), ((pyoxigraph.Literal("from afar"),),))
    assert listener.visits == 1


def test_a_host_that_is_not_there_is_a_sentence(graph: GraphStore) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = f"http://127.0.0.1:{closed.getsockname()[1]}/"
    with pytest.raises(QueryError, match=r"^query: the query could not be run: "):
        run_query(graph, f"SELECT * {{ SERVICE <{address}> {{ ?x ?y ?z }} }}", allow_service=True)


def test_the_projects_query_is_guarded_too(first: Project, listener: Listener) -> None:
    query = f"SELECT * WHERE {{ SERVICE <{listener.address}> {{ ?x ?y ?z }} }}"
    with pytest.raises(QueryRefused):
        first.query(query)
    assert listener.visits == 0
    frame = first.query(query, allow_service=True)
    assert not isinstance(frame, bool)
    assert listener.visits == 1


def test_rdflibs_query_is_guarded_too(first: Project, listener: Listener) -> None:
    with pytest.raises(QueryRefused):
        list(first.rdflib.query(f"SELECT * WHERE {{ SERVICE <{listener.address}> {{ ?x ?y ?z }} }}"))
    before = len(first.graph)
    with pytest.raises(QueryRefused):
        first.rdflib.update("INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }")
    assert listener.visits == 0
    assert len(first.graph) == before


@pytest.mark.parametrize(
    ("before", "line", "column"),
    [
        ("SELECT * WHERE { ", 1, 18),
        ("SELECT *\nWHERE {\n  ", 3, 3),
        ('SELECT * WHERE { ?é kg:quote "übel" .\n ', 2, 2),
        ('SELECT * WHERE { ?s kg:quote "\\u0041" . ', 1, 41),
        ("# SERVICE\n# 'SERVICE'\nSELECT * { ?service ?p 'SERVICE' ", 3, 34),
    ],
)
def test_a_refusal_has_its_place(before: str, line: int, column: int) -> None:
    with pytest.raises(QueryRefused) as caught:
        refuse_reaching_out(before + "SERVICE <http://x/> {} }", allow_service=False, source="mine.rq")
    assert (caught.value.line, caught.value.column) == (line, column)
    assert str(caught.value).startswith(f"mine.rq:{line}:{column}: SERVICE would send")


def test_a_refusal_after_an_escape_points_into_the_text_as_written() -> None:
    with pytest.raises(QueryRefused) as caught:
        refuse_reaching_out("SELECT * {\n # \\u0041\n \\u0053ERVICE <http://x/> {} }", allow_service=False)
    assert (caught.value.line, caught.value.column) == (3, 2)


PIECES = [
    "?a ?b ?c . ",
    "?a kg:%s ?c . ",
    "?a <urn:%s> ?c . ",
    "FILTER(?c<%s) ",
    "FILTER(?c<%s>?d) ",
    "FILTER(?c<?b#%s\n) ",
    'FILTER(?c = "%s") ',
    "FILTER(?c = '%s') ",
    'FILTER(?c = """%s""") ',
    "FILTER(?c = '''%s''') ",
    "VALUES ?v { \"%s\" '' } ",
    'VALUES ?v { """%s" "" } ',
    "# %s\n",
    "# %s\r",
    "%s",
]
FILLINGS = ["x", "'", '"', "#", ">", "<", "''", '""', "'''", '"""', "'x>'", "?b#>", "\\u0022", "\\u0027", "\\u000A"]
FILLINGS += ["\\\\", "\\'", '\\"', "\\n", "\\q", "a\\-b", "\n", "\r", " ", "é", "1", "{", "}", "(", ")", ".", "@en"]
PIECE = st.builds(
    lambda piece, fillings: piece.replace("%s", "".join(fillings)),
    st.sampled_from(PIECES),
    st.lists(st.sampled_from(FILLINGS), max_size=3),
)


@given(st.lists(PIECE, max_size=3), st.lists(PIECE, max_size=3), st.sampled_from(["", "'", '"', "#", "'''", '"""']))
def test_whatever_surrounds_it_the_keyword_is_seen(before: list[str], after: list[str], end: str) -> None:
    """Where the parser takes the word for a keyword, another word in its place is a fault; then it must be refused."""
    body = f"{''.join(before)}SERVICE SILENT <http://127.0.0.1:9/> {{ ?x ?y ?z }} {''.join(after)}{end}\n}}"
    query = f"PREFIX kg: <urn:k> SELECT * {{ {body}"
    if parses(query) and not parses(query.replace("SERVICE", "SERVICX")):
        with pytest.raises(QueryRefused):
            refuse_reaching_out(query, allow_service=False)


def parses(query: str, graph: GraphStore | None = None) -> bool:
    """Return whether Oxigraph can read a query; the store is empty and rows are not asked for."""
    prefixes = dict(graph.iris.prefixes) if graph else {}
    try:
        pyoxigraph.Store().query(query.replace("ASK", "SELECT *"), prefixes=prefixes)
    except SyntaxError:
        return False
    return True


# ---- changing


@pytest.mark.parametrize(
    "update",
    [
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "insert { ?s kg:note 'x' } where { ?s a kg:Statement }",
        "DELETE WHERE { ?s ?p ?o }",
        "DELETE DATA { <urn:a> <urn:b> <urn:c> }",
        "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "LOAD <http://127.0.0.1:9/>",
        "CLEAR ALL",
        "DROP ALL",
        "CREATE GRAPH <urn:g>",
        "COPY DEFAULT TO <urn:g>",
        "MOVE DEFAULT TO <urn:g>",
        "ADD DEFAULT TO <urn:g>",
        "PREFIX x: <urn:x>\n# comment\nDELETE WHERE { ?s ?p ?o }",
        "CL\\u0045AR ALL",
    ],
)
def test_updates_are_refused_and_change_nothing(update: str, graph: GraphStore) -> None:
    before = len(graph)
    with pytest.raises(QueryRefused, match="would change the graph, which is only read"):
        run_query(graph, update)
    assert len(graph) == before


def test_an_update_has_its_place() -> None:
    with pytest.raises(QueryRefused) as caught:
        refuse_reaching_out("PREFIX x: <urn:x>\n  DELETE WHERE { ?s ?p ?o }", allow_service=True)
    assert (caught.value.line, caught.value.column) == (2, 3)


@pytest.mark.parametrize(
    "query",
    [
        "PREFIX add: <urn:add> SELECT * WHERE { ?s add:x ?o }",
        "BASE <http://load/> SELECT * WHERE { ?s <clear> ?o }",
        "SELECT ?insert WHERE { ?insert kg:note 'DELETE' }",
        "ASK { ?s kg:drop ?o }",
        "SELECT (UCASE(?x) AS ?copy) WHERE { ?s kg:note ?x }",
    ],
)
def test_names_like_updates_are_not_refused(query: str, graph: GraphStore) -> None:
    run_query(graph, query)


def test_an_update_after_a_query_is_a_fault(graph: GraphStore) -> None:
    before = len(graph)
    with pytest.raises(QueryError) as caught:
        run_query(graph, "SELECT * WHERE { ?s ?p ?o } ; DELETE WHERE { ?s ?p ?o }")
    assert (caught.value.line, caught.value.column) == (1, 29)
    assert len(graph) == before


# ---- faults

FAULTS = {
    "an unknown keyword": ("SELEC * WHERE { ?s ?p ?o }", 1, 1, "from here on: SELEC"),
    "an unknown word": ("SELECT * WHERE { ?s oops ?o }", 1, 21, "from here on: oops ?o }"),
    "an unknown function": ("SELECT (nofunc(?s) AS ?x) { ?s ?p ?o }", 1, 9, "from here on: nofunc"),
    "on a later line": ("SELECT *\nWHERE {\n  ?s a kg:Statement ;\n}\nLIMIT x", 5, 7, "from here on: x"),
    "after other letters": ('SELECT * { ?é kg:to "übel 𝒳" ; oops ?o }', 1, 32, "from here on: oops"),
    "after tabs": ("SELECT * {\t?s\toops ?o }", 1, 15, "from here on: oops"),
    "after carriage returns": ("SELECT * {\r\n ?s oops ?o }", 2, 5, "from here on: oops"),
    "after a comment": ("SELECT * { # oops\n ?s oops ?o }", 2, 5, "from here on: oops"),
    "an undeclared prefix": ("SELECT * { ?s ftmm:x ?o }", 1, 15, "the prefix 'ftmm:' is not declared"),
    "an undeclared prefix below": (
        "SELECT * {\n  ?s a schemaa:Person }",
        2,
        8,
        "the prefix 'schemaa:' is not declared",
    ),
    "a relative IRI": ("SELECT * { ?s <rel> ?o }", 1, 15, "from here on: <rel>"),
    "one bracket too many": ("SELECT * { ?s ?p ?o } }", 1, 23, "from here on: }"),
    "a missing bracket": ("SELECT * WHERE {\n  ?s ?p ?o", 2, 11, "something is missing here"),
    "a text left open": ('SELECT * { ?s ?p "abc }', 1, 18, 'from here on: "abc }'),
    "a long text left open": ('SELECT * {\n ?s ?p """abc }', 2, 16, "something is missing here"),
    "nothing": ("", 1, 1, "something is missing here"),
    "only a comment": ("# SELECT", 1, 9, "something is missing here"),
    "a variable bound twice": ("SELECT * { ?s ?p ?o BIND(1 AS ?o) }", 1, 35, "from here on: }"),
    "a variable not grouped": ("SELECT ?s { ?s ?p ?o } GROUP BY ?p", 1, 35, "a variable that is unbound"),
    "a negative limit": ("SELECT * { ?s ?p ?o } LIMIT -1", 1, 29, "from here on: -1"),
}


@pytest.mark.parametrize(("query", "line", "column", "what"), FAULTS.values(), ids=list(FAULTS))
def test_a_fault_has_its_place(query: str, line: int, column: int, what: str, graph: GraphStore) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(graph, query, source="mine.rq")
    assert (caught.value.line, caught.value.column) == (line, column)
    message = str(caught.value)
    assert message.startswith(f"mine.rq:{line}:{column}: ")
    assert what in message


def test_a_fault_is_pointed_at(graph: GraphStore) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(graph, "SELECT *\nWHERE { ?s oops ?o }")
    _, shown, pointer = str(caught.value).split("\n")
    assert shown[pointer.index("^") :].startswith("oops")


def test_what_cannot_be_run_is_a_sentence(graph: GraphStore) -> None:
    with pytest.raises(QueryError, match=r"^query: the query could not be run: .*custom function"):
        run_query(graph, "SELECT * { ?s a kg:Statement FILTER(<http://x/f>(?s)) }")


@given(text=st.text(st.sampled_from("SELECT*{}?s .;,'\"\\#<>@()\n\r\ta:1-é\u00a0\ud7ff\x00"), max_size=60))
def test_any_text_is_answered_or_refused(graph: GraphStore, text: str) -> None:
    try:
        run_query(GraphStore(pyoxigraph.Store(), graph.iris), text)
    except QueryError as error:
        line = error.line
    else:
        line = 0
    assert line <= text.count("\n") + 1


# ---- what is seen


def test_prefixes_are_declared(graph: GraphStore) -> None:
    for prefix in graph.iris.prefixes:
        run_query(graph, f"ASK {{ {prefix}:x ?p ?o }}")
    assert {"kg", "entity", "statement", "article", "act", "coder", "graph", "own", "rdf", "oa", "xsd"} <= set(
        graph.iris.prefixes
    )


def test_a_prefix_declared_in_the_query_counts(graph: GraphStore) -> None:
    found = run_query(graph, "PREFIX entity: <urn:mine/> SELECT (entity:x AS ?x) {}")
    assert found == Solutions(("x",), ((pyoxigraph.NamedNode("urn:mine/x"),),))


def test_the_union_of_all_graphs_is_seen(graph: GraphStore, rows: Callable[[str], list[tuple[str, ...]]]) -> None:
    across = "ASK { ?statement rdf:subject/a kg:Person ; rdf:predicate/rdfs:subPropertyOf kg:offers }"
    assert run_query(graph, across) is True, "annotation, entities and vocabulary are three graphs"
    within = "ASK { GRAPH ?g { ?statement rdf:subject/a kg:Person ; rdf:predicate/rdfs:subPropertyOf kg:offers } }"
    assert run_query(graph, within) is False
    named = {graph for (graph,) in rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")}
    assert {"graph:vocabulary", "graph:entities", "graph:derived"} <= named
    assert "graph:annotation/editors/confrontation-spiral" in named


def test_no_statement_counts_twice(first: Project, rows: Callable[[str], list[tuple[str, ...]]]) -> None:
    [(number,)] = rows("SELECT (COUNT(?s) AS ?n) { ?s a kg:Statement }")
    assert int(number) == first.statements.height


def test_the_forms_of_answers(graph: GraphStore) -> None:
    assert run_query(graph, "ASK { entity:lukashenko a kg:Person }") is True
    assert run_query(graph, "ASK { entity:lukashenko a kg:Country }") is False
    triples = run_query(graph, "CONSTRUCT { ?s a kg:Person } WHERE { ?s a kg:Person }")
    assert isinstance(triples, tuple)
    assert {triple.object for triple in triples} == {pyoxigraph.NamedNode("https://w3id.org/actorgraph/ns#Person")}
    described = run_query(graph, "DESCRIBE entity:lukashenko")
    assert isinstance(described, tuple)
    assert described


@pytest.fixture
def rows(graph: GraphStore) -> Callable[[str], list[tuple[str, ...]]]:
    """Ask and return rows of names and texts."""

    def ask(query: str) -> list[tuple[str, ...]]:
        found = run_query(graph, query)
        assert isinstance(found, Solutions)
        return [tuple(graph.iris.name(getattr(term, "value", "")) for term in row) for row in found.rows]

    return ask
