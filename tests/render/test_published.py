"""What is published of a vocabulary is up to date in this repository, and is written whole or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import InvalidCorpus
from kg.render import published
from kg.render.published import published_files, stale_files, write_published
from tests.places import ROOT

OWN_RELATION = """
relations:
  moves_into:
    label: moves into
    inverse: moved into by
    definition: Settles at a place.
    example: A – moves into – B
    kind: act
    subject: [Actor]
    object: [Place]
"""


def corpus_in(root: Path, schema: str = OWN_RELATION) -> Corpus:
    files = {
        "corpus.yaml": "title: Own\nbase: https://example.org/own/\n",
        "schema/own.yaml": schema,
        "data/entities.yaml": "entities:\n  - {id: somebody, type: Person, label: Somebody}\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return read_corpus(CorpusPaths(root))


@pytest.fixture(scope="module")
def committed() -> dict[str, str]:
    """What is published of the vocabulary of this repository."""
    return published_files(read_corpus(CorpusPaths(ROOT)))


@pytest.fixture
def own(tmp_path: Path, own_files: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Corpus:
    """A corpus with a relation of its own, of which the files to publish are made only once for all tests."""
    monkeypatch.setattr(published, "published_files", lambda _: own_files)
    return corpus_in(tmp_path)


@pytest.fixture(scope="module")
def own_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return published_files(corpus_in(tmp_path_factory.mktemp("own")))


def test_what_is_committed_is_up_to_date(committed: dict[str, str]) -> None:
    stale = [name for name, text in committed.items() if (ROOT / name).read_bytes() != text.encode()]
    assert stale == [], "write them again with: kg schema"


def test_files_are_the_same_on_every_run(committed: dict[str, str]) -> None:
    code = (
        "import sys, json; from pathlib import Path; from kg.corpus.paths import CorpusPaths;"
        "from kg.corpus.read import read_corpus; from kg.render.published import published_files;"
        "files = published_files(read_corpus(CorpusPaths(Path(sys.argv[1])))); sys.stdout.write(json.dumps(files))"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", code, str(ROOT)]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True)
        assert json.loads(done.stdout) == committed


def test_files_end_their_lines_alike(committed: dict[str, str]) -> None:
    for name, text in committed.items():
        assert "\r" not in text, name
        assert text.endswith("\n"), name
        assert not text.endswith("\n\n"), name


def test_a_corpus_of_ones_own_gets_its_own_files(own: Corpus, own_files: dict[str, str], tmp_path: Path) -> None:
    assert sorted(write_published(own)) == sorted(own_files)
    assert "own:moves_into" in (tmp_path / "schema" / "ontology.ttl").read_text(encoding="utf-8")
    assert "own:moves_into-shape" in (tmp_path / "schema" / "shapes.ttl").read_text(encoding="utf-8")
    assert "moves into" in (tmp_path / "docs" / "codebook.md").read_text(encoding="utf-8")
    assert '"Somebody"' in (tmp_path / "schema" / "annotation.schema.json").read_text(encoding="utf-8")
    context = json.loads((tmp_path / "schema" / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    assert context["own"] == "https://example.org/own/vocabulary/"
    assert context["moves_into"] == {"@id": "own:moves_into", "@type": "@id"}


def test_only_what_changed_is_written(own: Corpus, tmp_path: Path) -> None:
    write_published(own)
    assert stale_files(own) == []
    assert write_published(own) == []
    (tmp_path / "docs" / "codebook.md").unlink()
    (tmp_path / "schema" / "shapes.ttl").write_text("edited by hand", encoding="utf-8")
    assert stale_files(own) == ["docs/codebook.md", "schema/shapes.ttl"]
    assert write_published(own) == ["docs/codebook.md", "schema/shapes.ttl"]
    assert stale_files(own) == []


def test_published_files_are_no_vocabulary_files(own: Corpus, tmp_path: Path) -> None:
    write_published(own)
    assert read_corpus(CorpusPaths(tmp_path)).vocabulary == own.vocabulary


def test_nothing_is_published_of_a_faulty_vocabulary(tmp_path: Path) -> None:
    corpus = corpus_in(tmp_path, OWN_RELATION.replace("[Place]", "[Palce]"))
    with pytest.raises(InvalidCorpus, match="Palce"):
        write_published(corpus)
    assert not (tmp_path / "docs").exists()


def test_faults_in_the_data_do_not_keep_the_vocabulary_back(tmp_path: Path) -> None:
    corpus_in(tmp_path)
    (tmp_path / "data" / "entities.yaml").write_text("entities: [{id: a, type: Nobody, label: A}]", encoding="utf-8")
    corpus = read_corpus(CorpusPaths(tmp_path))
    assert corpus.problems
    assert write_published(corpus)
