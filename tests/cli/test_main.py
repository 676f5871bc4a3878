"""The command: what it prints, where, and with which exit status."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import kg.__main__
from tests.places import FIRST, IMPORTED
from tests.support.command import run, run_here


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new corpus, to be read only."""
    folder = tmp_path_factory.mktemp("new")
    done = run_here(folder, "init", folder / "corpus")
    assert done.status == 0, done.err
    return folder / "corpus"


@pytest.fixture
def own(new: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(new, tmp_path / "my corpus"))


def test_init_tells_the_way_into_a_folder_with_blanks_in_its_name(tmp_path: Path) -> None:
    assert "cd 'my corpus'" in run_here(tmp_path, "init", "my corpus").out


def test_init_in_the_folder_where_one_is_sends_nobody_elsewhere(tmp_path: Path) -> None:
    told = run_here(tmp_path, "init", ".").out
    assert told.startswith("Made a corpus here: ")
    assert not any(line.startswith("cd ") for line in told.splitlines())


def test_warnings_of_libraries_are_not_shown(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gc.set_threshold", lambda *_: None)
    monkeypatch.setattr("kg.cli.main.main", lambda: warnings.warn("of a library", UserWarning, stacklevel=1))
    monkeypatch.setattr(sys, "warnoptions", [])
    kg.__main__.main()
    assert capfd.readouterr() == ("", "")


def spoil(root: Path, old: str, new: str) -> Path:
    path = root / "data" / "annotations" / "me" / "first-article.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_the_first_corpus_has_no_problems() -> None:
    done = run_here(FIRST, "check")
    assert done.status == 0
    assert done.out.strip().endswith("no problems.")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [("check", 0), ("ask offers --evidence", 0), ("analyse bargains --format json", 0), ("ask offers --by", 1)],
)
def test_the_command_does_in_a_process_of_its_own_what_it_does_here(arguments: str, status: int) -> None:
    apart, here = run(FIRST, *arguments.split()), run_here(FIRST, *arguments.split())
    assert (apart.returncode, apart.stdout, apart.stderr) == (here.status, here.out, here.err)
    assert here.status == status


def test_statements_without_words_are_counted() -> None:
    found = run_here(IMPORTED, "check")
    assert found.out == "5 statements (3 without words) in 2 articles: no problems.\n"


def test_a_new_corpus_checks_and_answers(own: Path) -> None:
    assert run_here(own, "check").out.strip() == "1 statement in 1 article: no problems."
    answer = run_here(own, "ask", "offers", "--evidence")
    assert answer.status == 0
    assert "«offered talks to the fishermen's union on Monday" in answer.out


def test_init_in_a_folder_with_a_table_leads_to_its_import(tmp_path: Path) -> None:
    (tmp_path / "triples.csv").write_text("who;whom\nA;B\n", encoding="utf-8")
    done = run_here(tmp_path, "init", ".", "--empty")
    assert done.status == 0, done.err
    assert "kg import FILE" in done.out


def test_init_refuses_a_folder_with_a_corpus_in_it(own: Path) -> None:
    before = sorted(own.rglob("*"))
    done = run_here(FIRST, "init", own)
    assert done.status == 1
    assert "is a corpus already" in done.err
    assert sorted(own.rglob("*")) == before


def test_an_example_is_made_and_keeps_its_title_and_coder(tmp_path: Path) -> None:
    done = run_here(tmp_path, "init", "own", "--example", "belarus")
    assert done.status == 0
    assert "Belarus in Focus: two articles, 2 articles, " in done.out
    assert "kg findings" in done.out
    assert "corpus.yaml" in done.out
    assert run_here(tmp_path / "own", "check").status == 0
    assert "Lukashenko" in run_here(tmp_path / "own", "ask", "offers").out
    done = run_here(tmp_path, "init", "other", "--example", "belarus", "--coder", "anna")
    assert (done.status, "leave out --title, --coder and --empty" in done.err) == (1, True)


def test_a_problem_is_shown_with_place_and_proposal(own: Path) -> None:
    spoil(own, "relation: offers", "relation: offres")
    done = run_here(own, "check")
    assert done.status == 1
    assert "data/annotations/me/first-article.yaml:8:15: error unknown-relation: unknown relation 'offres'" in done.out
    assert "did you mean 'offers'?" in done.out
    assert "1 statement excluded" in done.out


def test_problems_as_json(own: Path) -> None:
    spoil(own, "relation: offers", "relation: offres")
    done = run_here(own, "check", "--format", "json")
    (problem,) = [one for one in json.loads(done.out) if one["severity"] == "error"]
    assert (problem["line"], problem["column"], problem["code"]) == (8, 15, "unknown-relation")


def test_problems_as_github_annotations(own: Path) -> None:
    spoil(own, "relation: offers", "relation: offres")
    done = run_here(own, "check", "--format", "github")
    expected = "::error file=data/annotations/me/first-article.yaml,line=8,col=15,title=unknown-relation::"
    assert [line for line in done.out.splitlines() if line.startswith(expected)]


def test_a_file_with_a_name_beyond_unicode_and_with_control_characters(own: Path) -> None:
    name = os.fsdecode(b"\x1b[31m\n\xff.md")
    (own / "data" / "articles" / name).write_bytes(b"no head\n")
    (problem,) = json.loads(run_here(own, "check", "--format", "json").out)
    assert problem["path"] == f"data/articles/{name}"
    (line,) = run_here(own, "check", "--format", "github").out.splitlines()
    assert line.startswith("::error file=data/articles/\ufffd[31m%0A\\udcff.md,line=1,")
    assert "\x1b" not in run_here(own, "check").out


def test_warnings_alone_are_no_failure(own: Path) -> None:
    entities = own / "data" / "entities.yaml"
    more = "  - id: nobody\n    type: Person\n    label: nobody\n"
    entities.write_text(entities.read_text(encoding="utf-8") + more, encoding="utf-8")
    done = run_here(own, "check")
    assert done.status == 0
    assert "warning unused-entity" in done.out


def test_checking_one_file_shows_its_problems_only(own: Path) -> None:
    annotation = spoil(own, "relation: offers", "relation: offres")
    entities = own / "data" / "entities.yaml"
    entities.write_text(entities.read_text(encoding="utf-8").replace("type: NGO", "type: Ngo"), encoding="utf-8")
    whole = run_here(own, "check").out
    assert "entities.yaml" in whole
    errors = whole.count(": error ")
    assert "entities.yaml:" not in run_here(own, "check", annotation).out
    article = "data/articles/first-article.md"
    done = run_here(own, "check", article)
    assert (done.status, done.out) == (0, f"no problems in '{article}'; {errors} errors elsewhere.\n")


def test_without_a_file_the_whole_corpus_is_checked_from_any_folder(own: Path) -> None:
    spoil(own, "relation: offers", "relation: offres")
    done = run_here(own / "data" / "articles", "check")
    assert (done.status, done.out) == (1, run_here(own, "check").out)


@pytest.mark.parametrize("command", [(), ("analyse",)])
def test_what_names_no_command_is_told_so(tmp_path: Path, command: tuple[str, ...]) -> None:
    assert run_here(tmp_path, *command).err == f"kg: name a command; see: {' '.join(['kg', *command])} --help\n"


def test_build_counts_and_leaves_nothing_behind(own: Path) -> None:
    before = sorted(own.rglob("*"))
    done = run_here(own, "build")
    assert done.status == 0
    assert "1 article, 3 entities, 1 statement, 1 act" in done.out
    assert sorted(own.rglob("*")) == before


def test_strict_build_fails_on_errors(own: Path) -> None:
    spoil(own, "relation: offers", "relation: offres")
    assert run_here(own, "build").status == 0
    done = run_here(own, "build", "--strict")
    assert done.status == 1
    assert "nothing was built" in done.err


def test_export_writes_a_file_whole(own: Path) -> None:
    target = own / "out" / "graph.nq"
    assert run_here(own, "export", "--format", "nquads", "-o", target).status == 0
    assert target.read_text(encoding="utf-8") == run_here(own, "export", "--format", "nquads").out
    assert [path.name for path in target.parent.iterdir()] == ["graph.nq"]


def test_a_statement_that_has_errors_is_not_called_unknown(corpus_folder: Path) -> None:
    file = corpus_folder / "data" / "annotations" / "anna" / "harbour-offer.yaml"
    block = "  - {id: s90, subject: norland, relation: criticises_much, object: sudland, quote: x}\n"
    file.write_text(file.read_text(encoding="utf-8") + block, encoding="utf-8")
    done = run_here(corpus_folder, "explain", "s90")
    assert done.status == 1
    assert "the statement 'anna/harbour-offer#s90' has errors and is left out; see kg check" in done.err


@pytest.mark.parametrize(
    ("arguments", "fragment"),
    [
        (("explain", "s99"), "no statement is called 's99'"),
        (("ask", "ofers"), "did you mean 'offers'?"),
        (("ask", "offers", "--bye", "mayor"), "did you mean 'by'?"),
        (("ask", "offers", "--by", "mayer"), "did you mean"),
        (("ask", "offers", "--by"), "has no value"),
        (("query", "SELECT ?s WHERE { ?s ?p }"), "query:1:"),
        (("query", "nothing.rq"), "'nothing.rq': it is not there; check how it is written"),
        (("query", "data"), "'data' is a folder; name a file that has a query in it"),
        (("query", "SELECT * {\n ?s ?p '\udcff' }"), "query:2:9: what stands here is no letter of UTF-8"),
        (("view", "-o", "/tmp"), "'/tmp': Is a directory; name a file in this folder"),
        (("export", "-o", "data/entities.yaml/x"), "entities.yaml"),
    ],
)
def test_what_goes_wrong_is_one_sentence(own: Path, arguments: tuple[str, ...], fragment: str) -> None:
    done = run_here(own, *arguments)
    assert done.status == 1
    assert done.out == ""
    assert done.err.startswith("kg: ")
    assert fragment in done.err
    assert "Traceback" not in done.err


def test_outside_a_corpus_it_says_how_to_make_one(tmp_path: Path) -> None:
    done = run_here(tmp_path, "check")
    assert done.status == 1
    assert "kg init" in done.err


def test_a_broken_pipe_is_no_traceback() -> None:
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m kg export | head -n 1"], cwd=FIRST, capture_output=True, check=False
    )
    assert b"Traceback" not in done.stderr
    assert done.stdout.count(b"\n") == 1


def test_a_closed_output_is_no_traceback() -> None:
    command = f"'{sys.executable}' -m kg network --format graphml >&-"
    done = subprocess.run(["sh", "-c", command], cwd=FIRST, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr


def test_control_characters_of_a_text_do_not_reach_the_terminal(own: Path) -> None:
    entities = own / "data" / "entities.yaml"
    text = entities.read_text(encoding="utf-8").replace("label: talks", 'label: "\\e[31mtalks"\n    aliases: [talks]')
    entities.write_text(text, encoding="utf-8")
    done = run_here(own, "ask", "offers", "--evidence")
    assert done.status == 0
    assert "\x1b" not in done.out


def test_a_term_that_does_not_exist_is_noticed() -> None:
    done = run_here(FIRST, "query", "SELECT ?who WHERE { ?who kg:criticises ?whom . ?s kg:mode 'kg:nonsense' }")
    assert done.status == 0
    assert "'kg:criticises' is not a term of the vocabulary; did you mean 'kg:criticizes'?" in done.err
    assert done.err.count("is not a term") == 1


def test_evidence_goes_with_the_table_only(own: Path) -> None:
    done = run_here(own, "ask", "offers", "--evidence", "--format", "csv")
    assert done.status == 1
    assert "--evidence" in done.err


def test_a_file_is_checked_by_any_way_to_it(own: Path) -> None:
    annotation = spoil(own, "relation: offers", "relation: offres")
    done = run_here(own / "data" / "articles", "check", "../annotations/me/first-article.yaml")
    assert annotation.name in done.out
    assert done.status == 1


def test_what_is_no_ordinary_file_does_not_hide_other_problems(own: Path) -> None:
    spoil(own, "relation: offers", "relation: offres")
    (own / "data" / "articles" / "folder.md").mkdir()
    (own / "data" / "articles" / "nowhere.md").symlink_to(own / "nothing")
    os.mkfifo(own / "data" / "articles" / "pipe.md")
    done = run_here(own, "check")
    assert done.out.count("error unreadable-file") == 3
    assert "error unknown-relation" in done.out


def test_the_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    assert run_here(FIRST, "--version").out.strip() == f"actorgraph {version('actorgraph')}"


def test_a_build_says_how_many_acts_there_are_and_how_many_count() -> None:
    """Of the 28 acts of the two articles 16 count, 2 are told by quoted sources, and 10 are no deeds."""
    done = run_here(FIRST, "build", "--in-memory")
    assert "92 statements, 28 acts" in done.out
    assert "16 of 28 acts count" in done.out


@pytest.mark.parametrize("command", [["ask", "offers", "--format", "json"], ["export", "--format", "csv"], ["network"]])
def test_commands_say_once_what_is_left_out_for_errors(own: Path, command: list[str]) -> None:
    spoil(own, "relation: offers", "relation: offres")
    done = run_here(own, *command)
    assert done.status == 0
    assert done.err.count("kg: 1 statement with errors is left out; see: kg check\n") == 1
    assert "is coded" not in done.err
