"""What happens to a store around which things fail: full disks, damaged files, two builders, loops of links."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import polars
import pytest

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.vocabulary_files import read_vocabulary
from kg.errors import KgError, StoreDamaged
from kg.project import Project, build_project, is_kept_in_memory, open_project
from kg.store.folders import Stores
from kg.store.memory import Memory
from kg.store.opening import Stored, open_store
from kg.store.parts import GRAPH, PARSE_CACHE, TABLE
from tests.support.command import run, run_here
from tests.support.few_relations import READ_FROM, write_few_relations

ENTITIES = """entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
  - {id: talks, type: Issue, label: talks}
  - {id: fishing, type: Issue, label: fishing}
"""
SENTENCES = [f"In sentence {number} one of them spoke." for number in range(5)]
ARTICLES = 24
COUNT = "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a kg:Statement }"
BUILD = (sys.executable, "-m", "kg", "build", "--on-disk")


def write(root: Path, number: int, issue: str = "talks") -> None:
    """Write the annotation of an article; what it says hangs on the issue."""
    blocks = [
        f"  - {{id: s{at}, subject: Norland, relation: criticizes, object: Sudland, about: {issue}, quote: {words}}}\n"
        for at, words in enumerate(SENTENCES)
    ]
    path = root / "data" / "annotations" / "anna" / f"a{number}.yaml"
    path.write_text(f"article: a{number}\ncoder: anna\nstatements:\n" + "".join(blocks))


def make(root: Path) -> Path:
    (root / "data" / "articles").mkdir(parents=True)
    (root / "data" / "annotations" / "anna").mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Harbours\nbase: https://example.org/harbours/\n")
    (root / "data" / "entities.yaml").write_text(ENTITIES)
    for number in range(ARTICLES):
        head = "---\npublisher: Gazette\npublished: 2017-10-02\n---\n"
        text = f"{head}# About harbour {number}\n\n{' '.join(SENTENCES)}\n"
        (root / "data" / "articles" / f"a{number}.md").write_text(text)
        write(root, number)
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make(tmp_path / "corpus")


@pytest.fixture(scope="module")
def few_relations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_few_relations(tmp_path_factory.mktemp("schema"), ["criticizes"])


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory, few_relations: Path) -> Path:
    """The corpus with its store, to be copied."""
    root = make(tmp_path_factory.mktemp("once") / "corpus")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(READ_FROM, lambda: few_relations)
        build_project(root)
    return root


@pytest.fixture
def ready(built_once: Path, few_relations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The corpus with its store, to be damaged at will; in this process the schema has few relations."""
    monkeypatch.setattr(READ_FROM, lambda: few_relations)
    return Path(shutil.copytree(built_once, tmp_path / "corpus", symlinks=True))


def stored(root: Path) -> str:
    """Return what the published store says, as any other process would find it."""
    paths = CorpusPaths(root)
    found = open_store(paths, Stores(paths.made))
    assert found is not None
    project = Project(found)
    assert project.statements.height == len(found.corpus.statement_keys())
    return project.export("nquads")


def read_whole(root: Path) -> str:
    """Return what a reading of all files says; of the same files, which many tests come to, it is done once."""
    files = (path for path in sorted(root.rglob("*")) if ".kg" not in path.parts)
    content = tuple((str(path.relative_to(root)), path.read_bytes()) for path in files if path.is_file())
    key = (content, len(read_vocabulary()[0].relations))
    if key not in _READ_WHOLE or any(path.is_symlink() for path in root.rglob("*")):
        _READ_WHOLE[key] = Project(Memory(read_corpus(CorpusPaths(root)))).export("nquads")
    return _READ_WHOLE[key]


_READ_WHOLE: dict[tuple[object, int], str] = {}


def refused(status: int, said: str) -> str:
    """Return the one sentence of a command that could do nothing."""
    assert status
    (sentence,) = said.splitlines()
    assert sentence.startswith("kg: ")
    return sentence


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes."""
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("only root on Linux can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path, *, leaving: int) -> Path:
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free
    with suppress(OSError):
        filler.write_bytes(bytes(max(0, free - leaving)))
    return filler


def test_a_full_disk_leaves_the_old_store_and_costs_nothing(small_disk: Path) -> None:
    root = make(small_disk / "corpus")
    assert run(root, "build", "--on-disk").returncode == 0
    before = stored(root)
    write(root, 5, "fishing")
    filler = fill(small_disk, leaving=30_000)
    done = run(root, "build", "--on-disk")
    assert "free some space" in refused(done.returncode, done.stderr)
    assert stored(root) == before
    filler.unlink()
    assert run(root, "build", "--on-disk").returncode == 0
    assert stored(root) == read_whole(root)


def test_a_disk_too_full_for_any_store_is_told_and_questions_are_answered(small_disk: Path) -> None:
    root = make(small_disk / "corpus")
    fill(small_disk, leaving=100_000)
    done = run(root, "build", "--on-disk")
    assert "free some space" in refused(done.returncode, done.stderr)
    assert not (root / ".kg" / "current").exists()
    project = open_project(root, in_memory=False)
    assert project.query(COUNT).item() == ARTICLES * len(SENTENCES)  # type: ignore[union-attr]


def test_a_question_to_a_large_corpus_on_a_full_disk_is_answered_from_its_files(small_disk: Path) -> None:
    root = make(small_disk / "corpus")
    with (root / "data" / "annotations" / "anna" / "a0.yaml").open("a") as file:
        file.write("# what makes it large\n" * 20_000)
    assert not is_kept_in_memory(root)
    fill(small_disk, leaving=100_000)
    lookups = run(root, "query", COUNT, "--format", "csv")
    assert lookups.stdout.split() == ["n", str(ARTICLES * len(SENTENCES))]
    (said,) = lookups.stderr.splitlines()
    assert said.startswith("kg: ")
    assert said.endswith("the corpus is read into memory")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def blank(path: Path) -> None:
    content = path.read_bytes()
    third = len(content) // 3
    path.write_bytes(content[:third] + bytes(third) + content[2 * third :])


PARTS = (TABLE, PARSE_CACHE, f"{GRAPH}/CURRENT", f"{GRAPH}/MANIFEST-*", f"{GRAPH}/*.sst")


@pytest.mark.parametrize("damage", [cut, blank, Path.unlink], ids=["cut off", "blanked", "removed"])
@pytest.mark.parametrize("part", PARTS)
def test_a_damaged_store_answers_rightly_or_says_so_and_is_mended(
    ready: Path, part: str, damage: Callable[[Path], None]
) -> None:
    folder = Path(build_project(ready)[0].backend.hold.folder)  # type: ignore[union-attr]
    for path in folder.glob(part):
        path.chmod(0o644)
        damage(path)
    with suppress(KgError):
        project = open_project(ready, in_memory=False)
        assert project.query(COUNT).item() == ARTICLES * len(SENTENCES)  # type: ignore[union-attr]
        assert project.statements.height == ARTICLES * len(SENTENCES)
        assert project.evidence("a3#s1")[0].quote == SENTENCES[1]
    build_project(ready, anew=True)
    assert stored(ready) == read_whole(ready)


def test_a_store_of_another_form_is_built_again_and_a_sentence_says_so(ready: Path) -> None:
    folder = build_project(ready)[0].backend.hold.folder  # type: ignore[union-attr]
    (folder / PARSE_CACHE).chmod(0o644)
    with closing(sqlite3.connect(folder / PARSE_CACHE)) as connection, connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'format'")
    built = run_here(ready, "build", "--on-disk")
    assert built.status == 0
    assert "has format 0" in built.err
    assert "it was built again" in built.err
    assert stored(ready) == read_whole(ready)


def test_a_table_with_other_columns_is_written_again_and_a_sentence_says_so(ready: Path) -> None:
    table = built(ready) / TABLE
    polars.read_parquet(table).drop("note").write_parquet(table)
    _, done = build_project(ready)
    assert done.anew
    assert "has other columns" in done.because
    assert stored(ready) == read_whole(ready)


def test_two_builds_at_once_give_one_store(root: Path) -> None:
    build_project(root)
    write(root, 7, "fishing")
    both = [subprocess.Popen(BUILD, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=120)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "Traceback" not in "".join(said)
    assert stored(root) == read_whole(root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("place", ["data/articles/loop.md", "data/annotations/loop", "data/annotations/anna/loop.yaml"])
def test_a_loop_of_links_among_the_files_is_a_problem_with_its_place(root: Path, place: str) -> None:
    (root / place).symlink_to(root / place)
    built = run_here(root, "build", "--on-disk")
    assert built.status == 0
    checked = run_here(root, "check")
    if place.endswith((".md", ".yaml")):
        assert f"{place}:1:1" in checked.out
    assert stored(root) == read_whole(root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_loop_of_links_in_place_of_the_store_is_told(root: Path) -> None:
    (root / ".kg").symlink_to(root / ".kg")
    for command in (("build", "--on-disk"), ("status",)):
        done = run_here(root, *command)
        assert "move what is in its place" in refused(done.status, done.err)
    assert run_here(root, "check").status == 0


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize(
    "place",
    [
        "data/articles",
        "data/annotations",
        "data/annotations/anna",
        "data/entities.yaml",
        "schema",
    ],
)
def test_a_loop_of_links_in_place_of_what_is_read_is_a_problem_with_its_place(root: Path, place: str) -> None:
    loop(root / place)
    checked = run_here(root, "check")
    assert checked.status == 1
    assert f"{place}:1:1: error unreadable-file" in checked.out
    assert run_here(root, "build", "--on-disk").status == 0
    assert stored(root) == read_whole(root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("place", ["stores", "lock"])
def test_a_loop_of_links_in_place_of_a_part_of_the_store_is_told(root: Path, place: str) -> None:
    (root / ".kg").mkdir()
    loop(root / ".kg" / place)
    done = run_here(root, "build", "--on-disk")
    assert "move what is in its place" in refused(done.status, done.err)
    assert run_here(root, "status").status == 0
    (root / ".kg" / place).unlink()
    assert run_here(root, "build", "--on-disk").status == 0
    assert stored(root) == read_whole(root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_loop_of_links_in_place_of_the_pointer_is_replaced(root: Path) -> None:
    (root / ".kg").mkdir()
    loop(root / ".kg" / "current")
    assert run_here(root, "build", "--on-disk").status == 0
    assert stored(root) == read_whole(root)


def loop(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.symlink_to(path)


def built(root: Path) -> Path:
    """Build, and return the folder of the store, whose files may be written to."""
    project, _ = build_project(root)
    assert isinstance(project.backend, Stored)
    folder = project.backend.hold.folder
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


@pytest.mark.parametrize("damage", [cut, blank, Path.unlink], ids=["cut off", "blanked", "removed"])
@pytest.mark.parametrize("part", PARTS)
def test_a_build_upon_a_damaged_store_gives_a_right_one(ready: Path, part: str, damage: Callable[[Path], None]) -> None:
    folder = built(ready)
    for path in folder.glob(part):
        damage(path)
    write(ready, 5, "fishing")
    _, done = build_project(ready)
    assert done.anew == bool(done.because)
    assert stored(ready) == read_whole(ready)
    rows = Project(Memory(read_corpus(CorpusPaths(ready)))).statements
    assert open_project(ready, in_memory=False).statements.equals(rows)


def test_a_build_upon_a_table_damaged_inside_builds_anew_and_says_why(ready: Path) -> None:
    table = built(ready) / TABLE
    content = table.read_bytes()
    table.write_bytes(content[:4] + bytes(2000) + content[2004:])
    write(ready, 5, "fishing")
    _, done = build_project(ready)
    assert done.anew
    assert f"{TABLE} cannot be read" in done.because
    assert stored(ready) == read_whole(ready)


def test_a_table_damaged_inside_is_a_sentence_wherever_it_is_asked(ready: Path) -> None:
    table = built(ready) / TABLE
    content = table.read_bytes()
    table.write_bytes(content[:4] + bytes(2000) + content[2004:])
    project = open_project(ready, in_memory=False)
    for ask in (project.network, project.analysis.bargains, project.report, project.scan):
        with pytest.raises(StoreDamaged, match="build again with"):
            ask()


def test_the_status_of_a_damaged_store_says_what_is_damaged(ready: Path) -> None:
    (built(ready) / TABLE).unlink()
    status = run_here(ready, "status")
    assert status.status == 0
    assert f"has no '{TABLE}'" in " ".join(status.out.split())


@pytest.mark.parametrize("where", [0, -40], ids=["head", "tail"])
def test_a_graph_of_which_a_file_is_blanked_in_part_is_not_opened(ready: Path, where: int) -> None:
    folder = built(ready)
    path = max((folder / GRAPH).glob("*.sst"), key=lambda one: one.stat().st_size)
    content = bytearray(path.read_bytes())
    content[where : where + 40 or None] = bytes(40)
    path.write_bytes(content)
    paths = CorpusPaths(ready)
    with pytest.raises(StoreDamaged, match="not as it was written"):
        open_store(paths, Stores(paths.made))
    assert "is not as it was written" in " ".join(run(ready, "status").stdout.split())
    _, done = build_project(ready)
    assert done.anew
    assert stored(ready) == read_whole(ready)


def test_a_build_upon_settings_that_are_damaged_builds_anew_and_says_why(ready: Path) -> None:
    damage_settings(built(ready))
    write(ready, 5, "fishing")
    _, done = build_project(ready)
    assert done.anew
    assert "a stored Settings cannot be read" in done.because
    assert stored(ready) == read_whole(ready)


@pytest.mark.parametrize("what", ["article", "annotation"])
def test_a_damaged_value_is_reported_where_it_is_asked_for(ready: Path, what: str) -> None:
    with closing(sqlite3.connect(built(ready) / PARSE_CACHE)) as connection, connection:
        which = "coder = ''" if what == "article" else "coder <> ''"
        connection.execute(f"UPDATE file SET value = ? WHERE {which}", (zlib.compress(b'{"id": 1}'),))
    project = open_project(ready, in_memory=False)
    with pytest.raises(StoreDamaged, match=f"a stored {what.title()} cannot be read: .*kg build --anew"):
        project.evidence("anna/a0#s0")


def test_settings_that_are_damaged_are_told_in_one_line(ready: Path) -> None:
    damage_settings(built(ready))
    paths = CorpusPaths(ready)
    with pytest.raises(StoreDamaged) as caught:
        open_store(paths, Stores(paths.made))
    assert len(str(caught.value).splitlines()) == 1


def damage_settings(folder: Path) -> None:
    with closing(sqlite3.connect(folder / PARSE_CACHE)) as connection, connection:
        connection.execute("UPDATE meta SET value = '{' WHERE key = 'settings'")


@pytest.mark.parametrize("value", ["'{'", "'{}'", "x'ff'"])
def test_a_build_with_nothing_to_do_sees_damaged_settings(ready: Path, value: str) -> None:
    with closing(sqlite3.connect(built(ready) / PARSE_CACHE)) as connection, connection:
        connection.execute(f"UPDATE meta SET value = CAST({value} AS TEXT) WHERE key = 'settings'")
    _, done = build_project(ready)
    assert done.anew
    assert "cannot be read" in done.because
    assert stored(ready) == read_whole(ready)


def test_a_reader_whose_store_is_removed_goes_on_or_says_so_and_can_ask_for_the_newer(ready: Path) -> None:
    project, _ = build_project(ready)
    shutil.rmtree(project.backend.hold.folder)  # type: ignore[union-attr]
    with suppress(KgError):
        assert project.query(COUNT).item() == ARTICLES * len(SENTENCES)  # type: ignore[union-attr]
    with suppress(KgError):
        assert project.statements.height == ARTICLES * len(SENTENCES)
    newer = project.refreshed()
    assert isinstance(newer.backend, Stored)
    assert newer.statements.height == ARTICLES * len(SENTENCES)
    assert stored(ready) == read_whole(ready)


HOLD = """
import os, signal, sys
from pathlib import Path
from kg.store.folders import Stores
with Stores(Path(sys.argv[1])).build():
    os.kill(os.getpid(), signal.SIGSTOP)
"""


@contextmanager
def stopped_builder(root: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Give a process that has the lock and does not move."""
    with subprocess.Popen([sys.executable, "-c", HOLD, str(root / ".kg")]) as process:
        try:
            os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped on Windows")
@pytest.mark.parametrize("end", ["SIGCONT", "SIGKILL"])
def test_a_build_waits_for_a_stopped_one_names_it_and_then_builds(root: Path, end: str) -> None:
    with stopped_builder(root) as holder, subprocess.Popen(BUILD, cwd=root, stderr=subprocess.PIPE, text=True) as build:
        try:
            assert build.stderr is not None
            said = build.stderr.readline()
            assert said.startswith(f"kg: process {holder.pid} on host ")
            assert "waiting for it to end" in said
            assert build.poll() is None
            assert f"process {holder.pid}" in " ".join(run(root, "status").stdout.split())
            holder.send_signal(getattr(signal, end))
            assert "Traceback" not in build.communicate(timeout=60)[1]
        finally:
            build.kill()
    assert build.returncode == 0
    assert stored(root) == read_whole(root)
