"""Queries in a process of their own: the same answers, an end to each, and no harm to the process that asks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
import rdflib
from oxrdflib import OxigraphStore

from kg.errors import KgError, QueryError, QueryRefused, QueryStopped
from kg.graph import apart
from kg.graph.apart import Apart, _Process
from kg.graph.engine import Failure, Found, Solutions, Task, Written
from kg.graph.guard import MOST_NESTED, MOST_OF_ONE, first_fault, line_and_column, too_deep, too_many, words
from kg.graph.namespaces import KG
from kg.graph.rdflib_view import rdflib_view
from kg.graph.sparql import run_query, write_query
from kg.graph.store import GraphStore
from kg.graph.time_limit import TimeLimit, time_limit
from kg.project import Project
from tests.places import FIRST

SECONDS = 120.0
"""A limit for what takes a moment, on a machine that is busy."""

ENDLESS = {
    "a product": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "a product of rows": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "a path": f"SELECT (COUNT(*) AS ?n) {{ {' . '.join(f'?a{n} (kg:offers|!kg:offers)* ?b{n}' for n in range(3))} }}",
    "an order of joins": f"SELECT * {{ {'?s ?p ?o . ' * 1000} }}",
}

NESTED = {
    "brackets": ("SELECT ?x { BIND({}1{} AS ?x) }", "(", ")"),
    "groups": ("SELECT * {}?s ?p ?o{}", "{", "}"),
    "negations": ("SELECT ?x { BIND({}true{} AS ?x) }", "!", ""),
    "negations apart": ("SELECT ?x { BIND({}true{} AS ?x) }", "!# no\n", ""),
    "paths": ("SELECT * { ?s {}kg:offers{} ?o }", "(", ")"),
    "functions": ("SELECT ?x { BIND({}1{} AS ?x) }", "STR(", ")"),
    "lists": ("SELECT * { ?s ?p {}1{} }", "(", ")"),
    "blank nodes": ("SELECT * { ?s ?p {}1{} }", "[ ?p ", "]"),
    "triples": ("SELECT * { ?s ?p {}1{} }", "<<?a ?b ", ">>"),
    "conditions": ("SELECT * { ?s ?p ?o {}FILTER(true){} }", "FILTER NOT EXISTS { ", "}"),
    "options": ("SELECT * { ?s ?p ?o {}?s ?p ?o{} }", "OPTIONAL { ", "}"),
}


def nested(kind: str, depth: int) -> str:
    pattern, before, after = NESTED[kind]
    start, _, end = pattern.partition("{}")
    middle, _, end = end.rpartition("{}")
    return start + before * depth + middle + after * depth + end


def sorted_rows(found: Found) -> list[list[str]]:
    assert isinstance(found, Solutions)
    return sorted([str(term) for term in row] for row in found.rows)


# ---- the same answers

SAME = {
    "terms of all kinds": """SELECT ?a ?b WHERE {
        VALUES (?a ?b) { (kg:x "a \\n<&>") ("Захад"@be 7.5) (UNDEF "2017-01-01"^^xsd:date) (true "x"^^<urn:y>) }
    }""",
    "no rows": "SELECT ?a ?b WHERE { ?a kg:nowhere ?b }",
    "no columns": "SELECT * WHERE { FILTER(true) }",
    "many rows": "SELECT ?s ?p ?o WHERE { ?s ?p ?o }",
    "triples in rows": "SELECT (TRIPLE(kg:a, kg:b, 1) AS ?t) WHERE {}",
    "a prefix of its own": "PREFIX e: <urn:mine/> SELECT (e:x AS ?x) {}",
}


@pytest.mark.parametrize("most", [None, 3])
@pytest.mark.parametrize("query", SAME.values(), ids=list(SAME))
def test_rows_are_the_same_as_in_this_process(query: str, most: int | None, graph: GraphStore) -> None:
    here, there = run_query(graph, query), run_query(graph, query, apart=True, most=most)
    assert isinstance(here, Solutions)
    assert isinstance(there, Solutions)
    assert there.columns == here.columns
    if most is None:
        assert sorted_rows(there) == sorted_rows(here)
    else:
        assert len(there.rows) == min(most, len(here.rows))
        assert {*there.rows} <= {*here.rows}


@pytest.mark.parametrize("query", ["ASK { ?s a kg:Statement }", "ASK { ?s a kg:Nothing }"])
def test_truth_values_are_the_same(query: str, graph: GraphStore) -> None:
    assert run_query(graph, query, apart=True) is run_query(graph, query)


def test_triples_are_the_same(graph: GraphStore) -> None:
    query = "CONSTRUCT { ?s rdfs:label ?o } WHERE { ?s rdfs:label ?o }"
    here, there = run_query(graph, query), run_query(graph, query, apart=True)
    assert isinstance(here, tuple)
    assert isinstance(there, tuple)
    assert len(here) > 1
    assert {*there} == {*here}


def test_triples_have_no_form_of_rows(graph: GraphStore) -> None:
    with pytest.raises(QueryError, match="gives triples, which cannot be shown as json; use --format turtle"):
        write_query(graph, "CONSTRUCT WHERE { ?s ?p ?o }", "json")


def test_a_graph_on_disk_is_read_where_it_is(graph: GraphStore, tmp_path: Path) -> None:
    writer = pyoxigraph.Store(str(tmp_path))
    writer.extend(graph.quads())
    writer.flush()
    del writer
    stored = GraphStore(pyoxigraph.Store.read_only(str(tmp_path)), graph.iris, folder=tmp_path)
    query = "SELECT ?s ?label WHERE { ?s rdfs:label ?label }"
    assert sorted_rows(run_query(stored, query, apart=True)) == sorted_rows(run_query(graph, query))


def test_a_fault_has_the_same_place_and_words(graph: GraphStore) -> None:
    query = "SELECT * {\n ?s oops ?o }"
    with pytest.raises(QueryError) as here:
        run_query(graph, query)
    with pytest.raises(QueryError) as there:
        run_query(graph, query, apart=True)
    assert str(there.value) == str(here.value)
    assert (there.value.line, there.value.column) == (2, 5)


def test_many_queries_take_one_process() -> None:
    apart = Apart(lambda: b"<urn:a> <urn:b> <urn:c> .")
    task = Task("SELECT ?s { ?s ?p ?o }", {}, as_union=False)
    expected = Solutions(("s",), ((pyoxigraph.NamedNode("urn:a"),),))
    for _ in range(5):
        assert apart.run(task, TimeLimit(None, 0.0)) == expected
    assert len(apart._all) == 1


# ---- an end to each


@pytest.mark.parametrize("query", ENDLESS.values(), ids=list(ENDLESS))
def test_a_query_that_never_ends_is_stopped_in_time(query: str, graph: GraphStore) -> None:
    with time_limit(1), pytest.raises(QueryStopped, match=r"^query: stopped after 1 s; ask for less, or give it more"):
        run_query(graph, query, apart=True)
    assert run_query(graph, "ASK {}", apart=True) is True, "the next query has a process again"


def test_several_queries_share_the_time_of_a_block(graph: GraphStore) -> None:
    with time_limit(0.5):
        with pytest.raises(QueryStopped):
            run_query(graph, ENDLESS["a product"], apart=True)
        with pytest.raises(QueryStopped, match=r"after 0\.5 s"):
            run_query(graph, "ASK {}", apart=True)


@pytest.mark.parametrize("seconds", [-1.0, float("nan")])
def test_a_time_limit_is_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(KgError, match="give seconds, or 0 for none"), time_limit(seconds):
        pytest.fail("it was taken")


def test_the_projects_query_has_a_time_limit(first: Project) -> None:
    with pytest.raises(QueryStopped):
        first.query(ENDLESS["a product"], timeout=1)


def test_rdflibs_query_has_a_time_limit(first: Project) -> None:
    with pytest.raises(QueryStopped, match="stopped after 1 s"):
        first.rdflib.query(ENDLESS["a product"], timeout=1)
    with pytest.raises(QueryError, match="nested more than"):
        first.rdflib.query(nested("functions", 5_000))
    with pytest.raises(QueryError, match="nested more than"):
        first.rdflib.query(nested("functions", 5_000), initBindings={"s": rdflib.URIRef("urn:x")})


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?s ?label ?none WHERE { ?s a kg:Country ; rdfs:label ?label OPTIONAL { ?s kg:nothing ?none } }",
        "SELECT ?s WHERE { ?s a own:Nothing }",
        "SELECT (mine:x AS ?x) (1 AS ?one) (true AS ?yes) ('text' AS ?text) ('tag'@en AS ?tagged) {}",
        "ASK { ?s a kg:Country }",
        "ASK { ?s a kg:Nothing }",
        "CONSTRUCT { ?s rdfs:label ?label ; kg:note 'plain' } WHERE { ?s a kg:Country ; rdfs:label ?label }",
    ],
)
def test_rdflib_gets_what_its_own_store_gives(query: str, first: Project) -> None:
    view = rdflib_view(first.graph)
    plain = rdflib.Dataset(store=OxigraphStore(store=first.graph.store), default_union=True)
    for dataset in (view, plain):
        for prefix, namespace in {**first.graph.iris.prefixes, "mine": "urn:mine/"}.items():
            dataset.bind(prefix, namespace)
    ours, theirs = view.query(query), plain.query(query)
    assert ours.type == theirs.type
    assert ours.askAnswer == theirs.askAnswer
    assert ours.vars == theirs.vars
    if ours.type == "CONSTRUCT":
        assert ours.graph is not None
        assert theirs.graph is not None
        assert {*ours.graph} == {*theirs.graph} != set()
    if ours.type == "SELECT":
        assert {repr(row) for row in ours} == {repr(row) for row in theirs}


@pytest.mark.parametrize(
    ("query", "bound"),
    [
        ("SELECT ?country ?l WHERE { ?country a kg:Country ; rdfs:label ?l }", {"l": "label"}),
        ("SELECT * WHERE { ?s ?p ?o }", {"s": "country"}),
        ("ASK { ?s a kg:Country }", {"s": "country"}),
    ],
)
def test_variables_can_be_bound_and_one_graph_be_asked(query: str, bound: dict[str, str], first: Project) -> None:
    """Also such queries are run apart, and give what the store of rdflib gives."""
    country = next(first.rdflib.subjects(rdflib.RDF.type, rdflib.URIRef(f"{KG}Country")))
    values = {"country": country, "label": next(first.rdflib.objects(country, rdflib.RDFS.label))}
    bindings: dict[str, Any] = {name: values[what] for name, what in bound.items()}
    plain = rdflib.Dataset(store=OxigraphStore(store=first.graph.store), default_union=True)
    view = rdflib_view(first.graph)
    for prefix, namespace in first.graph.iris.prefixes.items():
        plain.bind(prefix, namespace)
    names = [rdflib.URIRef(node.value) for node in first.graph.store.named_graphs() if hasattr(node, "value")]
    for ours, theirs in [(view, plain), *((view.graph(name), plain.graph(name)) for name in names[:3])]:
        found, expected = ours.query(query, initBindings=bindings), theirs.query(query, initBindings=bindings)
        assert (found.vars, found.askAnswer) == (expected.vars, expected.askAnswer)
        if found.type == "SELECT":
            assert {repr(row) for row in found} == {repr(row) for row in expected}
    assert [*view.query(query, initBindings=bindings)]


@pytest.mark.parametrize("within", [False, True])
def test_a_query_of_rdflib_with_bindings_or_of_one_graph_can_be_ended(first: Project, within: bool) -> None:
    bindings = {} if within else {"b": rdflib.RDF.type}
    graph = first.rdflib.graph(rdflib.URIRef(first.graph.iris.graph("vocabulary").value)) if within else first.rdflib
    with pytest.raises(QueryStopped):
        graph.query(ENDLESS["a product of rows"], initBindings=bindings, timeout=0.2)
    with pytest.raises(QueryError, match="cannot stand for 'x'"):
        first.rdflib.query("ASK { ?s ?p ?o }", initBindings={"s": "x"})  # type: ignore[dict-item]
    with pytest.raises(QueryRefused, match="takes no 'DEBUG'"):
        first.rdflib.query("ASK { ?s ?p ?o }", DEBUG=True)


INTERRUPTED = """
import os, signal, sys, threading
from kg.graph.apart import _Process

answer = _Process.answer
def interrupted(self, task, limit):
    print(self._process.pid, flush=True)
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    return answer(self, task, limit)
_Process.answer = interrupted
"""
"""Interrupts itself as soon as a query is under way, and says which process runs it."""
AS_A_COMMAND = "from kg.cli.main import main; sys.argv[0] = 'kg'; main()"
AS_A_CELL = """
import kg
project = kg.open()
try:
    project.query(sys.argv[1])
except KeyboardInterrupt:
    print("alive", len(project.graph.apart._all))
"""


def interrupted(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program that interrupts itself; what runs its query must be gone then."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # where tests run in the background, too
    try:
        done = subprocess.run(
            [sys.executable, "-c", INTERRUPTED + program, *arguments],
            cwd=FIRST,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout.split()[0]), 0)
    return done


@pytest.mark.skipif(os.name == "nt", reason="a process cannot send itself an interrupt there")
@pytest.mark.parametrize("query", ENDLESS.values(), ids=list(ENDLESS))
def test_ctrl_c_ends_a_command_with_a_sentence(query: str) -> None:
    done = interrupted(AS_A_COMMAND, "query", query, "--timeout", "0")
    assert (done.returncode, done.stderr) == (130, "kg: stopped\n")


@pytest.mark.skipif(os.name == "nt", reason="a process cannot send itself an interrupt there")
def test_an_interrupt_in_a_notebook_ends_the_query_alone() -> None:
    done = interrupted(AS_A_CELL, ENDLESS["a product"])
    assert (done.returncode, done.stdout.split()[1:]) == (0, ["alive", "0"])


def test_a_process_that_breaks_down_takes_nothing_with_it(graph: GraphStore, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = _Process.answer

    def broken(self: _Process, task: Task, limit: TimeLimit) -> Found | Written | Failure:
        self._process.terminate()
        return answer(self, task, limit)

    with monkeypatch.context() as patched:
        patched.setattr(_Process, "answer", broken)
        with pytest.raises(QueryError, match="the query is too much for the engine: it is too long, or what it finds"):
            run_query(graph, ENDLESS["a product"], apart=True)
    assert run_query(graph, "ASK {}", apart=True) is True


def test_a_process_that_was_ended_while_it_waited_is_replaced(graph: GraphStore) -> None:
    run_query(graph, "ASK {}", apart=True)
    for process in graph.apart._waiting:
        process._process.kill()
        process._process.wait()
    assert run_query(graph, "ASK {}", apart=True) is True


def test_a_process_that_was_started_ahead_is_taken() -> None:
    apart.start_ahead()
    (process,) = apart._STARTED
    here = Apart(lambda: b"<urn:a> <urn:b> <urn:c> .")
    task = Task("ASK { ?s ?p ?o }", {}, as_union=False)
    assert here.run(task, TimeLimit(SECONDS, time.monotonic())) is True
    assert here._all == {process}
    apart.start_ahead()
    apart._STARTED[0].end()  # what has ended meanwhile is not taken
    assert Apart(lambda: b"<urn:a> <urn:b> <urn:c> .").run(task, TimeLimit(SECONDS, time.monotonic())) is True
    apart._STARTED.clear()


def test_no_process_outlives_its_graph() -> None:
    apart = Apart(lambda: b"")
    process = apart._take()
    assert process.is_alive
    del apart
    assert not process.is_alive


# ---- nested and long queries


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("depth", [MOST_NESTED + 1, 5_000, 20_000])
@pytest.mark.parametrize("kind", NESTED)
def test_a_query_nested_too_deep_is_refused_at_its_place(kind: str, depth: int, apart: bool, graph: GraphStore) -> None:
    query = "# deep\n" + nested(kind, depth)
    with pytest.raises(QueryError, match=f"nested more than {MOST_NESTED} deep from here on") as caught:
        run_query(graph, query, apart=apart)
    place = too_deep(query)
    assert place is not None
    assert (caught.value.line, caught.value.column) == line_and_column(query, place)


def test_the_place_is_where_it_gets_too_deep() -> None:
    query = "SELECT ?x { BIND(" + "(" * 300 + "1" + ")" * 300 + " AS ?x) }"
    open_before = 2  # the group, and the bracket of BIND
    assert too_deep(query) == len("SELECT ?x { BIND(") + MOST_NESTED - open_before


@pytest.mark.parametrize("kind", ["brackets", "groups", "negations", "paths", "functions", "conditions"])
def test_what_is_not_refused_can_be_read(kind: str, graph: GraphStore) -> None:
    depth = MOST_NESTED // 2 - 5 if kind == "conditions" else MOST_NESTED - 5
    assert too_deep(nested(kind, depth)) is None
    assert isinstance(run_query(graph, nested(kind, depth), most=1), Solutions)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s ?p " + '"' + "(" * 500 + '" }',
        "SELECT * { ?s ?p ?o } # " + "(" * 500,
        "SELECT * { ?s ?p ?o }\n" + "FILTER(?s != ?o)\n" * 500,
        "SELECT * { FILTER(" + " && ".join(["!(?a = 1)"] * 500) + ") }",
    ],
)
def test_brackets_that_do_not_nest_are_not_counted(text: str) -> None:
    assert too_deep(text) is None


MANY = {
    "UNION": ("SELECT * {{ {} }}", "{?s ?p ?o}", " union "),
    "FILTER": ("SELECT * {{ ?s ?p ?o {} }}", "FILTER(?o != 1)", " "),
    "||": ("SELECT * {{ ?s ?p ?o FILTER({}) }}", "?o = 1", " || "),
    "&&": ("SELECT * {{ ?s ?p ?o FILTER({}) }}", "?o != 1", " && "),
}


@pytest.mark.parametrize("what", MANY)
def test_what_the_engine_would_read_for_minutes_is_refused_at_its_place(what: str, graph: GraphStore) -> None:
    frame, piece, joint = MANY[what]
    between = joint.strip() != ""
    query = frame.format(joint.join([piece] * (5_000 + between)))
    with pytest.raises(QueryError, match=r"more than 1,000 times.*VALUES") as caught:
        run_query(graph, query)
    before = query[: caught.value.column - 1].upper()
    assert before.count(what) == MOST_OF_ONE
    assert query[caught.value.column - 1 :].upper().startswith(what)
    few = frame.format(joint.join([piece] * (MOST_OF_ONE + between)))
    assert too_many(few) is None


def test_words_within_texts_and_names_are_not_counted() -> None:
    assert too_many('SELECT * { ?s ?p "' + "UNION " * 2_000 + '" } # ' + "|| " * 2_000) is None
    assert too_many("SELECT * { " + "?union ?filter ?reunion . " * 2_000 + "}") is None


LONG = {
    "one text": 'SELECT ?x { BIND("' + "a" * 1_000_000 + '" AS ?x) }',
    "many rows": "SELECT ?x { VALUES ?x {" + "<http://example.org/entity> " * 35_000 + "} }",
    "a comment": "SELECT ?x { #" + "<a#> " * 200_000 + "\n}",
    "a chain": "SELECT ?x { BIND(" + "+".join(["1"] * 20_000) + " AS ?x) }",
}


@pytest.mark.parametrize("query", LONG.values(), ids=list(LONG))
def test_a_long_query_is_answered(query: str, graph: GraphStore) -> None:
    assert isinstance(run_query(graph, query, apart=True), Solutions)


@pytest.mark.parametrize("piece", ["a.", "<a#>", "<a'>", '"a\\q ', "'" * 3 + "\\q", "\\u0041", "a-b "])
def test_words_are_read_in_a_time_that_grows_with_the_text(piece: str) -> None:
    """Where it grew with the square, these would take hours."""
    text = piece * 100_000
    assert sum(1 for _ in words(text)) <= len(text)
    assert too_deep(text) is None


def test_a_fault_in_a_long_query_is_found_with_few_looks(graph: GraphStore) -> None:
    looks: list[int] = []
    store = pyoxigraph.Store()

    def parse(beginning: str) -> int | None:
        looks.append(len(beginning))
        try:
            store.query(beginning)
        except SyntaxError as error:
            line, column = str(error).removeprefix("error at ").split(":")[:2]
            return int(column) - 1 if line == "1" else len(beginning)
        return None

    query = "SELECT ?x { VALUES ?x {" + "<http://example.org/entity> " * 10_000 + "oops } ?s ?p ?o }"
    fault = first_fault(query, parse, query.index("oops") + 5)
    assert fault == "oops } ?s ?p ?o }"
    assert len(looks) < 10
    assert first_fault(query, parse) == fault, "the place that is named only makes it short"
    with pytest.raises(QueryError) as caught:
        run_query(graph, query, apart=True)
    assert caught.value.column == query.index("oops") + 1
    assert len(str(caught.value)) < 1_000, "of a long line, only the part around the fault is shown"
    _, shown, pointer = str(caught.value).split("\n")
    assert shown[pointer.index("^") :].startswith("oops")


def test_a_wrong_place_misleads_nobody() -> None:
    def parse(beginning: str) -> int | None:
        at = beginning.find("oops")
        return None if at < 0 else at

    text = "a b c d e oops f g h i j k l m n o p q r s t u v w x y z"
    for named in (0, 3, text.index("oops"), len(text) - 1, 10 * len(text)):
        assert first_fault(text, parse, named) == text[text.index("oops") :]


# ---- what is left of a command that ends

KILLED = """
import os
from kg.graph.apart import _Process

answer = _Process.answer
def killed(self, task, limit):
    print(self._process.pid, flush=True)
    return answer(self, task, limit)
_Process.answer = killed
"""


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not end a process when a pipe is closed")
def test_a_query_without_limit_ends_with_the_command_that_is_killed() -> None:
    program = [sys.executable, "-c", f"import sys{KILLED}{AS_A_COMMAND}"]
    asking = [*program, "query", ENDLESS["a product"], "--timeout", "0"]
    with subprocess.Popen(asking, cwd=FIRST, stdout=subprocess.PIPE, encoding="utf-8") as command:
        assert command.stdout is not None
        worker = int(command.stdout.readline())
        time.sleep(0.5)
        assert is_running(worker)
        command.kill()
    end = time.monotonic() + SECONDS
    while is_running(worker) and time.monotonic() < end:
        time.sleep(0.05)
    assert not is_running(worker)


@pytest.mark.parametrize("seconds", [float("inf"), 1e300])
def test_a_time_without_end_is_no_limit(first: Project, seconds: float) -> None:
    assert first.query("ASK {}", timeout=seconds) is True
