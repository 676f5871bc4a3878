"""``kg query`` and ``kg ask``: what they print, write and refuse."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pyoxigraph
import pytest

from kg.graph.questions import OPTIONS, read_questions
from tests.places import FIRST
from tests.support.command import Done, run_here

SELECT = "SELECT ?person ?name WHERE { ?person a kg:Person ; skos:prefLabel ?name } ORDER BY ?person"
STATEMENTS = "SELECT ?statement WHERE { ?statement kg:authorStance 'doubts' } ORDER BY ?statement"


def kg(*arguments: str | Path, folder: Path = FIRST, stdin: str = "") -> Done:
    return run_here(folder, *arguments, stdin=stdin)


def failed(done: Done, *parts: str) -> None:
    """Assert that a command failed with one sentence on the standard error, and no traceback."""
    assert done.status == 1
    assert done.err.startswith("kg: ")
    assert "Traceback" not in done.err
    for part in parts:
        assert part in done.err


# ---- kg query: where the query comes from


def test_a_query_as_text() -> None:
    done = kg("query", SELECT)
    assert done.status == 0
    lines = [line.split() for line in done.out.splitlines()]
    assert lines[0] == ["person", "name"]
    assert ["lukashenko", "Alexander", "Lukashenko"] in lines
    assert lines[-1] == ["2", "rows"]


def test_a_query_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "persons.rq"
    path.write_text("\ufeff" + SELECT, encoding="utf-8")
    assert kg("query", path) == kg("query", SELECT)
    plain = tmp_path / "persons.txt"
    plain.write_text(SELECT, encoding="utf-8")
    assert kg("query", plain) == kg("query", SELECT)


def test_a_query_from_the_standard_input() -> None:
    assert kg("query", "-", stdin=SELECT) == kg("query", SELECT)


def test_a_corpus_elsewhere(tmp_path: Path) -> None:
    here = kg("query", SELECT)
    assert kg("query", SELECT, "--corpus", FIRST / "data", folder=tmp_path) == here


def test_no_corpus(tmp_path: Path) -> None:
    failed(kg("query", SELECT, "--corpus", tmp_path), "no corpus.yaml", "kg init")


# ---- kg query: forms


def test_the_screen_shows_a_thousand_rows_and_other_forms_all(tmp_path: Path) -> None:
    triples = "SELECT ?s ?o WHERE { ?s rdf:type ?o }"
    *_, number, hint = kg("query", triples).out.splitlines()
    assert number == "1,000 rows"
    assert "first 1,000 rows" in hint
    assert hint == "Only the first 1,000 rows; all with --limit 0."
    assert kg("query", triples, "--limit", "0").out.splitlines()[-1] not in (number, hint)
    whole = len(kg("query", triples, "--format", "json").out.split('"s":')) - 1
    assert whole > 1_000
    assert len(list(csv.reader(io.StringIO(kg("query", triples, "--format", "csv").out)))) == whole + 1
    kg("query", triples, "--output", tmp_path / "all.txt")
    assert f"{whole:,} rows" in (tmp_path / "all.txt").read_text(encoding="utf-8")


def test_a_limit_holds_for_tables_and_csv_and_is_said(tmp_path: Path) -> None:
    query = "SELECT ?s WHERE { ?s a kg:Statement } ORDER BY ?s"
    *_, number, hint = kg("query", query, "--limit", "2").out.splitlines()
    assert (number, hint) == ("2 rows", "Only the first 2 rows; all with --limit 0.")
    done = kg("query", query, "--limit", "2", "--format", "csv")
    assert len(done.out.splitlines()) == 1 + 2
    assert done.err == "kg: only the first 2 rows; all with --limit 0\n"
    kg("query", query, "--limit", "2", "--output", tmp_path / "two.txt")
    assert "Only the first 2 rows" in (tmp_path / "two.txt").read_text(encoding="utf-8")
    whole = kg("query", query, "--format", "csv")
    assert len(whole.out.splitlines()) > 1 + 2
    assert whole.err == ""
    assert kg("query", query, "--limit", "0", "--format", "csv") == whole
    assert kg("query", query, "--limit", "9999", "--format", "csv") == whole


@pytest.mark.parametrize("form", ["json", "xml", "turtle"])
def test_a_limit_is_refused_where_it_would_do_nothing(form: str) -> None:
    failed(kg("query", SELECT, "--limit", "2", "--format", form), f"not with {form}; write LIMIT in the query")


def test_the_rows_of_a_question_have_a_limit_too() -> None:
    *_, number, hint = kg("ask", "statements", "--limit", "3").out.splitlines()
    assert (number, hint) == ("3 rows", "Only the first 3 rows; all with --limit 0.")
    done = kg("ask", "statements", "--limit", "3", "--format", "csv")
    assert len(list(csv.reader(io.StringIO(done.out)))) == 1 + 3
    assert "only the first 3 rows" in done.err


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_query_has_a_time_limit(form: str) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    done = kg("query", endless, "--timeout", "1", "--format", form)
    failed(done, "stopped after 1 s; ask for less, or give it more time: --timeout SECONDS")


def test_a_question_of_the_corpus_has_a_time_limit(corpus_folder: Path) -> None:
    (corpus_folder / "questions").mkdir(exist_ok=True)
    endless = f"# Does it end?\nSELECT (COUNT(*) AS ?n) {{ {' . '.join(f'?a{n} ?b{n} ?c{n}' for n in range(9))} }}\n"
    (corpus_folder / "questions" / "endless.rq").write_text(endless, encoding="utf-8")
    failed(kg("ask", "endless", "--timeout", "1", folder=corpus_folder), "stopped after 1 s")


def test_why_nothing_is_found_is_said() -> None:
    done = kg("query", 'SELECT * { ?s rdfs:label "West" }')
    assert done.status == 0
    assert done.err == 'kg: "West" is not in the graph as it stands; write "West"@en\n'
    assert kg("query", 'ASK { ?s rdfs:label "West" }').err == done.err
    assert kg("query", 'CONSTRUCT WHERE { ?s rdfs:label "West" }').err == done.err
    assert kg("query", 'SELECT * { ?s rdfs:label "West"@en }').err == ""


def test_csv_and_tsv() -> None:
    done = kg("query", SELECT, "--format", "csv")
    assert list(csv.reader(io.StringIO(done.out))) == [
        ["person", "name"],
        ["kozulin", "Alexander Kozulin"],
        ["lukashenko", "Alexander Lukashenko"],
    ]
    tabs = kg("query", SELECT, "--format", "tsv")
    assert tabs.out == done.out.replace(",", "\t")


def test_json_has_whole_iris() -> None:
    read = json.loads(kg("query", SELECT, "--format", "json").out)
    assert read["head"]["vars"] == ["person", "name"]
    assert [row["person"]["type"] for row in read["results"]["bindings"]] == ["uri", "uri"]
    assert read["results"]["bindings"][1]["person"]["value"].endswith("/entity/lukashenko")


def test_xml() -> None:
    out = kg("query", SELECT, "--format", "xml").out
    read = pyoxigraph.parse_query_results(out, format=pyoxigraph.QueryResultsFormat.XML)
    assert isinstance(read, pyoxigraph.QuerySolutions)
    assert len(list(read)) == 2


def test_turtle() -> None:
    query = "CONSTRUCT { ?s a kg:Person } WHERE { ?s a kg:Person }"
    done = kg("query", query)
    assert done == kg("query", query, "--format", "turtle")
    assert len(list(pyoxigraph.parse(done.out, format=pyoxigraph.RdfFormat.TURTLE))) == 2


def test_a_truth_value() -> None:
    assert kg("query", "ASK { entity:west a kg:Bloc }").out == "yes\n"
    assert kg("query", "ASK { entity:west a kg:City }").out == "no\n"
    assert json.loads(kg("query", "ASK { entity:west a kg:Bloc }", "--format", "json").out)["boolean"] is True


def test_full_shows_iris_whole() -> None:
    assert "/entity/lukashenko" not in kg("query", SELECT).out
    assert "https://w3id.org/actorgraph/corpus/" in kg("query", SELECT, "--full").out
    assert "/entity/lukashenko,Alexander Lukashenko\n" in kg("query", SELECT, "--full", "--format", "csv").out


@pytest.mark.parametrize(
    ("query", "form", "proposal"),
    [
        ("CONSTRUCT { ?s a kg:Person } WHERE { ?s a kg:Person }", "csv", "--format turtle"),
        ("CONSTRUCT { ?s a kg:Person } WHERE { ?s a kg:Person }", "table", "--format turtle"),
        ("CONSTRUCT { ?s a kg:Person } WHERE { ?s a kg:Person }", "json", "--format turtle"),
        ("DESCRIBE entity:west", "xml", "--format turtle"),
        (SELECT, "turtle", "CONSTRUCT"),
    ],
)
def test_a_form_that_does_not_fit(query: str, form: str, proposal: str) -> None:
    failed(kg("query", query, "--format", form), f"cannot be shown as {form}", proposal)


def test_an_unknown_form() -> None:
    done = kg("query", SELECT, "--format", "excel")
    assert done.status != 0
    assert "'excel'" in done.err
    assert "Traceback" not in done.err


# ---- kg query: evidence and files


def test_evidence_shows_the_words() -> None:
    done = kg("query", STATEMENTS, "--evidence")
    assert done.status == 0
    flat = " ".join(done.out.split())
    assert "«100,000 Russian servicemen allegedly taking part" in flat
    assert "«Russia was building up its military presence in Belarus»" in flat
    assert "[editors/confrontation-spiral#s33]" in flat


def test_evidence_needs_statements() -> None:
    failed(kg("query", SELECT, "--evidence"), "the answer names no statement", "select ?statement too")


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "xml", "table"])
def test_a_file_holds_what_the_screen_would_show(form: str, tmp_path: Path) -> None:
    path = tmp_path / "persons.out"
    shown = kg("query", SELECT, "--format", form)
    written = kg("query", SELECT, "--format", form, "-o", path)
    assert (written.status, written.out.split(), written.err) == (0, ["wrote", str(path)], "")
    assert path.read_bytes().decode() == shown.out
    assert [found.name for found in tmp_path.iterdir()] == ["persons.out"]


@pytest.mark.parametrize(
    ("name", "form"),
    [("persons", "csv"), ("p.csv", "csv"), ("p.TSV", "tsv"), ("p.json", "json"), ("p.xml", "xml"), ("p.txt", "table")],
)
def test_the_name_of_a_file_says_its_form(name: str, form: str, tmp_path: Path) -> None:
    kg("query", SELECT, "-o", tmp_path / name)
    assert (tmp_path / name).read_bytes().decode() == kg("query", SELECT, "--format", form).out


def test_a_name_that_stands_for_no_form_is_refused(tmp_path: Path) -> None:
    failed(
        kg("query", SELECT, "-o", tmp_path / "persons.xlsx"), "cannot write '.xlsx'", ".csv, .tsv, .json", "--format"
    )
    failed(kg("export", "-o", tmp_path / "all.rdf"), "cannot write '.rdf'", ".trig, .ttl, .nq")
    failed(kg("ask", "offers", "--evidence", "-o", tmp_path / "words.csv"), "--evidence", "--format csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "form"), [("a.ttl", "turtle"), ("a.nq", "nquads"), ("a.jsonld", "jsonld"), ("a", "trig")]
)
def test_the_name_of_an_export_says_its_form(name: str, form: str, tmp_path: Path) -> None:
    kg("export", "-o", tmp_path / name)
    assert (tmp_path / name).read_bytes().decode() == kg("export", "--format", form).out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("network", "--format", "xlsx"), "invalid value for '--format': 'xlsx' is not one of"),
        (("explain", "a", "b"), "got unexpected extra argument"),
        (("explain",), "missing argument 'statement'; see: kg explain --help"),
    ],
)
def test_a_command_called_wrongly_says_so_in_one_sentence(arguments: tuple[str, ...], sentence: str) -> None:
    done = kg(*arguments)
    assert done.status == 2
    assert done.err.startswith(f"kg: {sentence}")
    assert done.err.count("\n") == 1


def test_evidence_goes_to_a_file_too(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    assert kg("query", STATEMENTS, "--evidence", "-o", path).out.split() == ["wrote", str(path)]
    assert "«100,000 Russian servicemen allegedly" in " ".join(path.read_text(encoding="utf-8").split())


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    failed(kg("query", SELECT, "-o", tmp_path), tmp_path.name)
    assert list(tmp_path.iterdir()) == []


def test_a_failing_query_leaves_the_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "kept.csv"
    path.write_text("kept", encoding="utf-8")
    failed(kg("query", "SELECT", "-o", path))
    assert path.read_text(encoding="utf-8") == "kept"


# ---- kg query: what is refused


def test_a_fault_in_a_file_has_its_place(tmp_path: Path) -> None:
    path = tmp_path / "wrong.rq"
    path.write_text("SELECT *\nWHERE { ?s oops ?o }", encoding="utf-8")
    failed(kg("query", path), f"kg: {path}:2:12: this is not SPARQL from here on: oops ?o }}")


def test_a_fault_in_the_standard_input_has_its_place() -> None:
    failed(kg("query", "-", stdin="SELECT * { ?s xyz:a ?o }"), "standard input:1:15: the prefix 'xyz:' is not declared")


@pytest.mark.parametrize("form", ["table", "csv", "json", "xml"])
def test_reaching_out_is_refused_in_every_form(form: str) -> None:
    query = "SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"
    done = kg("query", query, "--format", form)
    failed(done, "query:1:18: SERVICE would send", "--allow-service")
    assert done.out == ""


def test_an_update_is_refused() -> None:
    failed(kg("query", "DELETE WHERE { ?s ?p ?o }"), "query:1:1: DELETE would change the graph")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    failed(kg("query", tmp_path / "missing.rq"), "missing.rq")


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "old.rq"
    path.write_bytes("# вопрос\nASK {}".encode("cp1251"))
    failed(kg("query", path), "old.rq:1:3: the byte 0xE2 is not UTF-8")


# ---- kg ask


def test_all_questions_are_listed() -> None:
    done = kg("ask")
    assert done.status == 0
    for question in read_questions()[0].values():
        assert f"{question.name} " in done.out
        assert question.title in " ".join(done.out.split())


def test_the_help_of_a_question_tells_its_parameters() -> None:
    done = kg("ask", "offers", "--help")
    assert done.status == 0
    flat = " ".join(done.out.split())
    assert "Who offers what to whom, for what, on what condition?" in flat
    assert "--by ACTOR the one who offers" in flat
    assert "--relation RELATION the kind of offer, including narrower ones (default: kg:offers)" in flat
    assert "It has no parameters." in kg("ask", "denied", "--help").out
    assert "--sparql" in kg("ask", "--help").out


def test_the_help_of_a_question_tells_its_usage_and_the_options_of_all() -> None:
    lines = [" ".join(line.split()) for line in kg("ask", "offers", "--help").out.splitlines()]
    assert "Usage: kg ask offers [--by ACTOR] [--to ACTOR] [--relation RELATION] [OPTIONS]" in lines
    assert "--evidence Show the words behind every row." in lines
    assert "--output, -o OUTPUT Write to a file, not to the screen." in lines
    assert "Usage: kg ask denied [OPTIONS]" in kg("ask", "denied", "--help").out
    flags = [line.split()[0].strip(",")[2:] for line in lines[lines.index("Options of every question") + 1 :]]
    in_python = {"sections", "tags"}
    assert {flag.replace("-", "_") for flag in flags} | in_python == OPTIONS


def test_a_faulty_question_is_shown_by_check_and_keeps_no_other_from_being_asked(tmp_path: Path) -> None:
    assert kg("init", tmp_path / "mine").status == 0
    questions = tmp_path / "mine" / "questions"
    questions.mkdir(exist_ok=True)
    (questions / "who.rq").write_text("# Who?\nSELECT ?who WHERE { ?who a }\n", encoding="utf-8")
    checked = kg("check", tmp_path / "mine")
    assert checked.status == 1
    assert "questions/who.rq:2:28: error bad-question: this is not SPARQL from here on: }" in checked.out
    assert kg("ask", "offers", "--corpus", tmp_path / "mine").status == 0
    failed(kg("ask", "who", "--corpus", tmp_path / "mine"), "kg: questions/who.rq:2:28: error bad-question")


def test_a_question_is_answered() -> None:
    done = kg("ask", "doubted")
    assert done.status == 0
    assert "Which claims of others does the author doubt or reject?" in done.out
    assert done.out.rstrip().endswith("3 rows")


def test_what_stands_beside_the_rows_is_shown_but_in_no_file_of_rows(tmp_path: Path) -> None:
    asked = ("ask", "criticism", "--by", "Ukrainian Defence Ministry", "--to", "Belarusian Defence Ministry")
    flat = kg(*asked).out
    order = [
        "Ministry of Defence of Ukraine, with 4 that belong to it: ",
        "0 rows",
        "said of Belarus as a whole, to which Ministry of Defence of Belarus belongs",
        "confrontation-spiral#s43",
        "sums up acts above and is not counted beside them",
        "confrontation-spiral#s26",
        "3 acts without --to; leaving out --by alone finds nothing",
    ]
    places = [flat.index(part) for part in order]
    assert places == sorted(places)
    done = kg(*asked, "--format", "csv")
    assert len(done.out.splitlines()) == 1
    assert done.err.splitlines() == [
        "kg: not among these rows: 3 rows said of Belarus as a whole, to which Ministry of Defence of Belarus belongs",
        "kg: not among these rows: 1 row sums up acts above and is not counted beside them",
        "kg: 3 acts without --to; leaving out --by alone finds nothing",
    ]


def test_the_evidence_of_an_act_is_that_of_all_its_mentions() -> None:
    out = kg("ask", "offers", "--to", "West", "--evidence").out
    assert [line[-4:-1] for line in out.splitlines() if "[editors/" in line] == [
        *("s02", "s01", "s05", "s10", "s12"),
        *("s09", "s13"),
    ]


def test_actors_alone_and_other_viewpoints() -> None:
    assert "0 rows" in kg("ask", "offers", "--by", "Belarus", "--exactly").out
    claimed = kg("ask", "acts", "--according-to", "Ukrainian military leadership", "--format", "csv")
    assert [line.rpartition("#")[2] for line in claimed.out.splitlines()[1:]] == ["s41"]
    failed(kg("ask", "between"), "the question 'between' needs 'one', one actor")


def test_a_parameter_narrows_the_answer() -> None:
    whole = kg("ask", "offers", "--format", "csv").out
    narrowed = kg("ask", "offers", "--by", "Lukashenko", "--format", "csv").out
    rows = [row["subject"] for row in csv.DictReader(io.StringIO(narrowed))]
    assert set(rows) == {"Alexander Lukashenko"}
    assert len(rows) < len(whole.splitlines()) - 1
    assert narrowed == kg("ask", "offers", "--by=lukashenko", "--format", "csv").out


def test_a_parameter_given_twice_means_any_of_these() -> None:
    query = ("ask", "offers", "--to", "West", "--to", "Poland", "--format", "csv")
    both = {row["counterparty"] for row in csv.DictReader(io.StringIO(kg(*query).out))}
    assert both == {"the West", "Poland"}


def test_a_parameter_with_a_hyphen() -> None:
    done = kg("ask", "causes", "--rank", "root", "--format", "csv")
    assert [row["rank"] for row in csv.DictReader(io.StringIO(done.out))] == ["root"]


def test_the_evidence_of_an_answer() -> None:
    flat = " ".join(kg("ask", "precedents", "--evidence").out.split())
    assert "«This option suits Minsk perfectly it has been tested in the summer of 2008»" in flat
    assert "1 statement" in flat


def test_the_sparql_of_a_question_can_be_run(tmp_path: Path) -> None:
    path = tmp_path / "mine.rq"
    assert kg("ask", "offers", "--by", "Lukashenko", "--sparql", "-o", path).out.split() == ["wrote", str(path)]
    text = path.read_text(encoding="utf-8")
    assert "entity/lukashenko>" in text
    assert text == kg("ask", "offers", "--by", "Lukashenko", "--sparql").out
    asked = kg("ask", "offers", "--by", "Lukashenko", "--format", "csv")
    found, same = (
        list(csv.DictReader(io.StringIO(done.out))) for done in (asked, kg("query", path, "--format", "csv"))
    )
    assert [row.pop("inferred") for row in found] == [
        "earliest, latest",
        "earliest, latest, object, counterparty",
        "earliest, latest",
    ]
    assert found == same


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["contested"], ["there is no question 'contested'", "it is an analysis: kg analyse contested"]),
        (["offer"], ["there is no question 'offer'", "did you mean 'offers'?"]),
        (["zzz"], ["there is no question 'zzz'", "kg ask"]),
        (["offers", "--bye", "Lukashenko"], ["'offers' has no parameter 'bye'", "did you mean 'by'?"]),
        (["offers", "--by", "Lukashenka"], ["no entity is called 'Lukashenka'", "did you mean"]),
        (["offers", "--relation", "offerz"], ["there is no relation 'offerz'", "did you mean 'offers'?"]),
        (["offers", "--by"], ["the parameter '--by' has no value"]),
        (["offers", "--by", "--to", "West"], ["the parameter '--by' has no value"]),
        (
            ["offers", "Lukashenko"],
            ["'Lukashenko' belongs to no parameter; write --by 'Lukashenko'", "--to 'Lukashenko'"],
        ),
        (["mentions", "--of", "s999"], ["no statement is called 's999'"]),
        (["period", "--since", "June 2011"], ["'since' cannot be read: 'June 2011' is not a date"]),
        (["offers", "--format", "turtle"], ["cannot be shown as turtle"]),
        (["offer", "--help"], ["there is no question 'offer'"]),
        (["actors", "--evidence"], ["the answer names no statement"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_is_wrong_is_one_sentence(arguments: list[str], parts: list[str]) -> None:
    done = kg("ask", *arguments)
    failed(done, *parts)
    assert len(done.err.splitlines()) == 1


def test_the_command_stands_on_its_own(tmp_path: Path) -> None:
    """The same by the real program, with a pipe on both sides and letters of several alphabets."""
    query = 'SELECT ?name { entity:west rdfs:label ?name FILTER(LANG(?name) IN ("be", "pl")) } ORDER BY ?name'
    done = subprocess.run(
        [sys.executable, "-m", "kg", "query", "-", "--format", "csv", "--corpus", str(FIRST)],
        input=query.encode(),
        capture_output=True,
        cwd=tmp_path,
        check=False,
    )
    assert done.stderr == b""
    assert done.stdout.decode() == "name\nZachód\nЗахад\n"
    assert done.returncode == 0


@pytest.mark.parametrize("garbage", [b"\xff\xfe", b"ASK { ?s ?p '\xe9' }"])
def test_a_standard_input_in_another_encoding(garbage: bytes, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kg", "query", "-", "--corpus", str(FIRST)],
        input=garbage,
        capture_output=True,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"kg: ")
    assert b"Traceback" not in done.stderr


def test_an_analysis_without_its_actors_says_which_it_needs_with_two_of_the_corpus() -> None:
    # Ukraine and Belarus have the most acts towards each other in the two articles
    both = "'one' (an actor) and 'other' (another actor) are missing; for example: kg analyse turning-points Ukraine"
    failed(kg("analyse", "turning-points"), f"{both} Belarus")
    failed(kg("analyse", "turning-points", "Ukraine"), "'other' (another actor) is missing; for example:")
