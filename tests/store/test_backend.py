"""Every backend does alike: one suite for all of them, over corpora of several kinds."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Callable
from pathlib import Path

import polars
import pytest

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.errors import KgError, NameNotFound
from kg.network.network import make_network
from kg.project import build_project
from kg.selection.selection_parsing import parse_selection
from kg.store.backend import Backend, CorpusBackend, with_corpus
from kg.store.memory import Memory
from kg.store.opening import Stored
from kg.table.columns import COLUMNS
from kg.vocabulary import Vocabulary
from tests.places import FIRST, GOOD, IMPORTED
from tests.support.invented import invent
from tests.support.rows import Rows

CORPORA = ("first", "good", "imported", "invented", "empty")
COPIED = {"first": FIRST, "good": GOOD, "imported": IMPORTED}
BACKENDS = ("memory", "stored")


@pytest.fixture(scope="module")
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus in a folder of its own."""
    root = tmp_path_factory.mktemp(request.param) / "corpus"
    if request.param == "invented":
        return invent(root, 5)
    if request.param == "empty":
        root.mkdir()
        (root / "corpus.yaml").write_text("title: Empty\nbase: https://example.org/\ncoder: ada\nlanguages: [en]\n")
        return root
    return Path(shutil.copytree(COPIED[request.param], root))


@pytest.fixture(scope="module")
def reference(folder: Path) -> Memory:
    """The same corpus, read file by file."""
    return Memory(read_corpus(find_corpus(folder)))


@pytest.fixture(scope="module", params=BACKENDS)
def backend(request: pytest.FixtureRequest, folder: Path) -> CorpusBackend:
    """The backend under test."""
    if request.param == "memory":
        return Memory(read_corpus(find_corpus(folder)))
    project, _ = build_project(folder)
    assert isinstance(project.backend, Stored)
    return project.backend


every_corpus = pytest.mark.parametrize("folder", CORPORA, indirect=True, scope="module")


@every_corpus
def test_it_knows_the_same_terms_entities_and_articles(backend: Backend, reference: Memory) -> None:
    assert backend.vocabulary == reference.vocabulary
    assert dict(backend.entities) == dict(reference.entities)
    assert dict(backend.articles) == dict(reference.articles)


@every_corpus
def test_it_has_the_same_statements_in_the_same_columns(backend: Backend, reference: Memory) -> None:
    table = backend.scan().collect()
    assert dict(table.schema) == dict(COLUMNS)
    assert table.sort("statement").equals(reference.scan().collect().sort("statement"))


@every_corpus
def test_a_part_of_its_table_can_be_read_alone(backend: Backend) -> None:
    some = backend.scan().filter(polars.col("kind") == "act").select("statement", "act").collect()
    every = backend.scan().collect()
    assert some["statement"].to_list() == every.filter(polars.col("kind") == "act")["statement"].to_list()


@every_corpus
def test_its_words_come_in_the_order_of_the_keys(backend: Backend, reference: Memory) -> None:
    keys = reference.corpus.statement_keys()[::-1]
    assert backend.evidence(keys) == reference.evidence(keys)
    assert [one.statement for one in backend.evidence(keys)] == keys


@every_corpus
def test_words_of_a_statement_that_is_not_there_are_refused(backend: Backend) -> None:
    with pytest.raises(NameNotFound):
        backend.evidence(["nobody/nothing#s1"])


@every_corpus
def test_it_answers_in_sparql_alike(backend: CorpusBackend, reference: Memory) -> None:
    quads = {str(quad) for quad in backend.graph.quads()}
    assert quads == {str(quad) for quad in reference.graph.quads()}
    assert len(backend.graph) == len(quads)


@every_corpus
def test_selections_find_names_and_make_the_same_network(backend: CorpusBackend, reference: Memory) -> None:
    coders = reference.scan().select(polars.col("coder").unique().sort()).collect()["coder"].to_list()
    for coder in (*coders, ()):
        made = [
            make_network(one, parse_selection(one, level="country", according_to="everyone", coders=coder))
            for one in (backend, reference)
        ]
        assert made[0].edges.equals(made[1].edges)
        assert made[0].topics.equals(made[1].topics)


def test_a_table_of_rows_is_enough_for_a_network(
    make_row: Callable[..., dict[str, object]],
    table: Callable[..., polars.DataFrame],
    shipped: Vocabulary,
    actors: Callable[..., dict[str, object]],
) -> None:
    rows = Rows(table(make_row("ada", "accuses", "bor")), shipped, actors("ada", "bor"))  # type: ignore[arg-type]
    network = make_network(rows, parse_selection(rows))
    assert [one.quote for one in network.evidence("ada", "bor")] == ["words"]


def test_what_needs_the_files_of_a_corpus_says_so(shipped: Vocabulary, table: Callable[..., polars.DataFrame]) -> None:
    with pytest.raises(KgError, match="come from no corpus"):
        with_corpus(Rows(table(), shipped, {}))


def test_the_protocol_is_small() -> None:
    """Whoever adds a backend has six things to give."""
    names = {name for name, _ in inspect.getmembers(Backend) if not name.startswith("_")}
    assert names == {"articles", "belonging", "entities", "evidence", "scan", "vocabulary"}
