"""A corpus of one's own: what ``kg init`` makes is whole, and is made only where nothing stands."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.arguments import EntityRef
from kg.corpus.corpus import Corpus
from kg.corpus.scaffold import make_corpus, make_example
from kg.corpus.shipped import shipped_examples
from kg.errors import KgError
from kg.table.from_statements import statement_table


@pytest.mark.parametrize(
    ("folder", "title", "coder"),
    [
        ("corpus", "My corpus", "me"),
        ("Карпусы", "«Гавань»: першы корпус", "ганна-к"),
        ("with blanks & signs", 'A "title": with - signs # and [brackets]', "b2"),
        ("---", "@home", "no"),
        ("deep/er", "NO", "null"),
    ],
)
def test_a_new_corpus_has_no_problem(
    tmp_path: Path, read: Callable[[Path], Corpus], folder: str, title: str, coder: str
) -> None:
    make_corpus(tmp_path / folder, title, coder)
    corpus = read(tmp_path / folder)
    assert [str(problem) for problem in corpus.problems] == []
    assert (corpus.config.title, corpus.config.coder) == (title, coder)
    (statement,) = corpus.statements()
    assert statement.coder == coder
    assert statement_table(corpus)["counterparties"].to_list() == [["fishermens-union"]]
    assert statement.subject == EntityRef(entity="mayor")


def test_a_corpus_may_be_made_without_an_article_to_start_from(tmp_path: Path, read: Callable[[Path], Corpus]) -> None:
    make_corpus(tmp_path / "harbours", "Harbours", "anna", empty=True)
    corpus = read(tmp_path / "harbours")
    assert not corpus.problems
    assert (corpus.config.title, corpus.config.coder) == ("Harbours", "anna")
    assert not corpus.articles
    assert not corpus.listed
    assert not corpus.statement_keys()
    assert (tmp_path / "harbours" / "data" / "annotations" / "anna").is_dir()


def test_an_empty_folder_may_be_there_already(tmp_path: Path, read: Callable[[Path], Corpus]) -> None:
    (tmp_path / "corpus").mkdir()
    make_corpus(tmp_path / "corpus", "My corpus", "me")
    assert read(tmp_path / "corpus").problems == ()


def test_what_stands_in_a_folder_stays_as_it_is(tmp_path: Path, read: Callable[[Path], Corpus]) -> None:
    own = {"README.md": "mine", "triples.csv": "who;whom\nA;B\n", "texts/day.txt": "Day one", ".gitignore": "*.tmp\n"}
    (tmp_path / "texts").mkdir()
    for name, text in own.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    make_corpus(tmp_path, "My corpus", "me")
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in own} == own
    assert read(tmp_path).problems == ()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("corpus.yaml", "is a corpus already: it has a corpus.yaml; choose another folder"),
        ("data/own.csv", "has 'data', where a corpus has its own; rename it, or choose another folder"),
        ("schema/own.yaml", "has 'schema', where a corpus has its own"),
        ("docs/codebook.md", r"has 'docs/codebook\.md', where a corpus has its own"),
    ],
)
def test_nothing_is_written_where_something_stands_in_the_place_of_a_corpus(
    tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(KgError, match=told):
        make_corpus(tmp_path, "My corpus", "me")
    with pytest.raises(KgError, match=told):
        make_example(tmp_path, "belarus")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_file_is_no_folder_for_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(KgError, match="is a file; choose another folder"):
        make_corpus(tmp_path / "file", "My corpus", "me")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("coder", ["Anna", "anna k", "anna_k", "anna/k", "", "-", "../anna"])
def test_a_coder_needs_an_id(tmp_path: Path, coder: str) -> None:
    with pytest.raises(KgError, match="cannot be a coder's id; use small letters, digits and hyphens"):
        make_corpus(tmp_path / "corpus", "My corpus", coder)
    assert not (tmp_path / "corpus").exists()


@pytest.mark.parametrize("name", shipped_examples())
def test_an_example_is_the_shipped_corpus_without_problems(
    tmp_path: Path, read: Callable[[Path], Corpus], name: str
) -> None:
    make_example(tmp_path / "corpus", name)
    shipped = shipped_examples()[name]
    made = {path.relative_to(tmp_path / "corpus") for path in (tmp_path / "corpus").rglob("*") if path.is_file()}
    assert made == {
        Path(".gitignore"),
        Path("corpus.yaml"),
        *(path.relative_to(shipped) for path in (shipped / "data").rglob("*") if path.is_file()),
    }
    corpus = read(tmp_path / "corpus")
    assert [str(problem) for problem in corpus.problems] == []
    assert list(corpus.statements()) == list(read(shipped).statements())


def test_an_unknown_example_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="there is no example 'belarsu'; did you mean 'belarus'"):
        make_example(tmp_path / "corpus", "belarsu")
    with pytest.raises(KgError, match="there is no example 'x'; choose one of: belarus"):
        make_example(tmp_path / "corpus", "x")
    assert not (tmp_path / "corpus").exists()


@pytest.mark.parametrize("is_apart", [True, False], ids=["apart", "at the end"])
def test_entities_that_two_people_add_are_merged_or_a_conflict_is_told_and_no_line_is_lost(
    tmp_path: Path, read: Callable[[Path], Corpus], *, is_apart: bool
) -> None:
    folder = tmp_path / "corpus"
    make_corpus(folder, title="Ours", coder="anna")
    entities = folder / "data" / "entities.yaml"

    def git(*arguments: str, check: bool = True) -> None:
        who = ["-c", "user.name=Anna", "-c", "user.email=anna@example.org"]
        subprocess.run(["git", *who, *arguments], cwd=folder, check=check, capture_output=True)

    def add(id: str, *, is_first: bool = False) -> None:
        text = entities.read_text(encoding="utf-8")
        block = f"  - id: {id}\n    type: Person\n    label: {id.title()}\n    note: our source\n"
        first = text.index("  - id:")
        entities.write_text(text[:first] + block + text[first:] if is_first else text + block, encoding="utf-8")
        git("commit", "-qam", f"Add {id}")

    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "Begin")
    git("switch", "-qc", "boris")
    add("boris-new")
    git("switch", "-q", "main")
    add("anna-new", is_first=is_apart)
    git("merge", "-q", "boris", check=False)
    corpus = read(folder)
    if is_apart:
        assert {problem.code for problem in corpus.problems} == {"unused-entity"}
        assert {corpus.listed[id].note for id in ("anna-new", "boris-new")} == {"our source"}
    else:
        assert [problem.code for problem in corpus.problems] == ["merge-conflict"]
