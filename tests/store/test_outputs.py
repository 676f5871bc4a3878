"""Files of results: never over what a corpus reads, and over what a person made only when told to."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.corpus.paths import CorpusPaths
from kg.errors import OutputRefused
from kg.store import outputs
from kg.store.outputs import Outputs


@pytest.fixture
def paths(corpus_folder: Path) -> CorpusPaths:
    return CorpusPaths(corpus_folder)


def contents(folder: Path) -> dict[Path, bytes]:
    """Return every file below a folder, with what it holds; links are not followed."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and ".kg" not in path.parts}


INPUTS = [
    "corpus.yaml",
    "data/entities.yaml",
    "data/new.csv",
    "data/articles/harbour-offer.md",
    "data/annotations/anna/harbour-offer.yaml",
    "data/annotations/../annotations/anna/new.yaml",
    "schema/harbours.yaml",
    "questions/new.rq",
    ".kg/current",
]


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("name", INPUTS)
def test_what_the_corpus_reads_is_never_replaced(paths: CorpusPaths, name: str, force: bool) -> None:
    before = contents(paths.root)
    for corpus in (paths, None):  # as the corpus of the results, and as one that lies around the file
        with pytest.raises(OutputRefused, match=r"belongs to the corpus; write to '.*results"):
            Outputs(corpus, force).write({paths.root / name: b"rows"})
    assert contents(paths.root) == before


def moved(folder: Path, away: Path) -> Path:
    """Move a folder or file, leave a link in its place, and return where it is now."""
    folder.rename(away)
    folder.symlink_to(away)
    return away


LINKS: dict[str, Callable[[CorpusPaths, Path], Path]] = {
    "the target of an input that is a link": lambda paths, away: moved(paths.entities, away),
    "a folder of articles that is a link": lambda paths, away: moved(paths.articles, away) / "new.md",
    "data that is a link": lambda paths, away: moved(paths.root / "data", away) / "new.yaml",
    "a coder that is a link": lambda paths, away: moved(paths.annotations / "anna", away) / "storm-drill.yaml",
    "a vocabulary that is a link": lambda paths, away: moved(paths.schema / "harbours.yaml", away),
}


@pytest.mark.parametrize("case", LINKS)
def test_nor_is_it_where_a_link_of_the_corpus_leads(paths: CorpusPaths, tmp_path: Path, case: str) -> None:
    target = LINKS[case](paths, tmp_path / "elsewhere")
    before = target.read_bytes() if target.exists() else None
    with pytest.raises(OutputRefused, match="belongs to the corpus"):
        Outputs(paths, force=True).write({target: b"rows"})
    assert (target.read_bytes() if target.exists() else None) == before


def test_nor_is_it_through_a_link_from_elsewhere(paths: CorpusPaths, tmp_path: Path) -> None:
    (tmp_path / "link.yaml").symlink_to(paths.entities)
    before = paths.entities.read_bytes()
    with pytest.raises(OutputRefused, match="belongs to the corpus"):
        Outputs(None, force=True).write({tmp_path / "link.yaml": b"rows"})
    assert paths.entities.read_bytes() == before


def test_a_second_name_of_an_input_is_replaced_alone(paths: CorpusPaths, tmp_path: Path) -> None:
    before = paths.entities.read_bytes()
    os.link(paths.entities, tmp_path / "second.yaml")
    with pytest.raises(OutputRefused, match="--force"):
        Outputs(paths).write({tmp_path / "second.yaml": b"rows"})
    Outputs(paths, force=True).write({tmp_path / "second.yaml": b"rows"})
    assert paths.entities.read_bytes() == before


def test_folders_that_a_corpus_does_not_have_yet_are_its_own_in_any_spelling(tmp_path: Path) -> None:
    (tmp_path / "corpus.yaml").write_text("title: New\n", encoding="utf-8")
    for name in ("data/entities.yaml", "Data/entities.yaml", "SCHEMA/own.yaml"):
        with pytest.raises(OutputRefused, match="belongs to the corpus"):
            Outputs(None).write({tmp_path / name: b""})
    assert [path.name for path in tmp_path.iterdir()] == ["corpus.yaml"]


@pytest.mark.parametrize("name", ["offers.csv", "results/offers.csv", "database/offers.csv", "docs/data/offers.csv"])
def test_every_other_place_in_the_corpus_is_free(paths: CorpusPaths, name: str) -> None:
    Outputs(paths).write({paths.root / name: b"rows"})
    assert (paths.root / name).read_bytes() == b"rows"


def test_what_kg_wrote_is_replaced_until_a_person_changes_it(paths: CorpusPaths, tmp_path: Path) -> None:
    file = tmp_path / "offers.csv"
    for content in (b"one", b"two", b"three"):
        Outputs(paths).write({file: content})
        assert file.read_bytes() == content
    file.write_bytes(b"three, and a remark")
    with pytest.raises(OutputRefused, match=r"exists and is not as kg wrote it; .* --force .*force=True"):
        Outputs(paths).write({file: b"four"})
    assert file.read_bytes() == b"three, and a remark"
    Outputs(paths, force=True).write({file: b"four"})
    Outputs(paths).write({file: b"five"})
    assert file.read_bytes() == b"five"


def test_a_person_s_file_is_replaced_only_when_told(paths: CorpusPaths, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_bytes(b"mine")
    for corpus in (paths, None):
        with pytest.raises(OutputRefused):
            Outputs(corpus).write({tmp_path / "notes.md": b"rows"})
    assert (tmp_path / "notes.md").read_bytes() == b"mine"


def test_nothing_is_lost_with_an_empty_file_or_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "same").write_bytes(b"rows")
    Outputs(None).write({tmp_path / "empty": b"rows", tmp_path / "same": b"rows"})
    assert (tmp_path / "empty").read_bytes() == (tmp_path / "same").read_bytes() == b"rows"


def test_of_several_files_none_is_written_if_one_may_not_be(paths: CorpusPaths, tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_bytes(b"mine")
    with pytest.raises(OutputRefused, match=r"b\.csv"):
        Outputs(paths).write({tmp_path / "a.csv": b"rows", tmp_path / "b.csv": b"rows"})
    assert not (tmp_path / "a.csv").exists()


@pytest.mark.parametrize("block", [lambda made: made.write_text(""), lambda made: made.symlink_to(made)])
def test_where_nothing_can_be_remembered_the_second_writing_must_be_told(
    paths: CorpusPaths, tmp_path: Path, block: Callable[[Path], object]
) -> None:
    block(paths.made)
    file = tmp_path / "offers.csv"
    Outputs(paths).write({file: b"one"})
    Outputs(paths).write({file: b"one"})
    with pytest.raises(OutputRefused, match="--force"):
        Outputs(paths).write({file: b"two"})
    Outputs(paths, force=True).write({file: b"two"})
    assert file.read_bytes() == b"two"


def test_the_longest_unwritten_files_are_forgotten(
    paths: CorpusPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outputs, "_REMEMBERED", 3)
    for number in range(5):
        Outputs(paths).write({tmp_path / f"{number}.csv": b"one"})
        record = max((paths.made / "written").iterdir(), key=lambda one: one.stat().st_mtime_ns)
        os.utime(record, ns=(number * 10**9, number * 10**9))
    assert len(list((paths.made / "written").iterdir())) == 3
    Outputs(paths).write({tmp_path / "4.csv": b"two"})
    with pytest.raises(OutputRefused):
        Outputs(paths).write({tmp_path / "0.csv": b"two"})
