"""Builds that are killed or stopped: the store is the old one or the new one, and the next build clears up."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.project import Project, build_project
from kg.store import workers
from kg.store.folders import Stores
from kg.store.memory import Memory
from kg.store.opening import open_store
from tests.support.examples import given_examples

pytestmark = pytest.mark.skipif(os.name == "nt", reason="process groups are of POSIX")

KILLS = given_examples(8)
ARTICLES = 30
TRIES = 10
SECONDS = 60.0
COMMAND = (sys.executable, "-m", "kg", "build", "--on-disk")

ACTORS = ("Norland", "Sudland", "Westland")
SENTENCES = [f"In sentence {number} one of them spoke." for number in range(6)]


def write_annotation(root: Path, number: int, chosen: random.Random) -> None:
    blocks = []
    for at, sentence in enumerate(SENTENCES):
        subject, object = chosen.sample(ACTORS, 2)
        blocks.append(
            f"  - {{id: s{at}, subject: {subject}, relation: criticizes, object: {object},"
            f" about: issue {chosen.randrange(100)}, quote: {sentence}}}\n"
        )
    path = root / "data" / "annotations" / "anna" / f"a{number:02}.yaml"
    path.write_text(f"article: a{number:02}\ncoder: anna\nstatements:\n" + "".join(blocks))


@pytest.fixture
def chosen() -> random.Random:
    return random.Random(1)


@pytest.fixture
def root(tmp_path: Path, chosen: random.Random) -> Path:
    """A corpus of one coder without errors, which is not built yet."""
    root = tmp_path / "corpus"
    articles, annotations = root / "data" / "articles", root / "data" / "annotations" / "anna"
    articles.mkdir(parents=True)
    annotations.mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Harbours\nbase: https://example.org/harbours/\n")
    entities = [f"  - {{id: {name.lower()}, type: Country, label: {name}}}\n" for name in ACTORS]
    entities += [f"  - {{id: issue-{number}, type: Issue, label: issue {number}}}\n" for number in range(100)]
    (root / "data" / "entities.yaml").write_text("entities:\n" + "".join(entities))
    for number in range(ARTICLES):
        head = "---\npublisher: Gazette\npublished: 2017-10-02\n---\n"
        (articles / f"a{number:02}.md").write_text(f"{head}# Title {number}\n\n{' '.join(SENTENCES)}\n")
        write_annotation(root, number, chosen)
    return root


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let children be interrupted even where the tests run in the background and so ignore Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@contextmanager
def building(root: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    """Give a build in a process group of its own, of which nothing runs any more afterwards."""
    with subprocess.Popen(
        [*COMMAND, *more],
        cwd=root,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            if process.returncode is None:  # else its number may be that of another process by now
                with suppress(ProcessLookupError, PermissionError):  # the latter on a Mac, of one that just ended
                    os.killpg(process.pid, signal.SIGKILL)


def as_stored(root: Path) -> str:
    """Return the quads of the published store, which must open whole."""
    paths = CorpusPaths(root)
    stored = open_store(paths, Stores(paths.made))
    assert stored is not None
    with stored.hold:
        project = Project(stored)
        assert project.statements.height == len(stored.corpus.statement_keys())
        return project.export("nquads")


def as_read(root: Path) -> str:
    """Return the quads of the files as they are, by code that knows nothing of stores."""
    return Project(Memory(read_corpus(CorpusPaths(root)))).export("nquads")


def remains(root: Path) -> list[str]:
    """Return what is there beside the published store, such as half of another one."""
    made = CorpusPaths(root).made
    current = (made / "current").read_text().strip()
    return [
        *(path.name for path in (made / "stores").iterdir() if path.name != current),
        *(path.name for path in made.glob(".*.part")),
        *(path.name for path in made.glob("holder.json")),
    ]


def test_a_build_killed_at_any_moment_leaves_the_old_store_or_the_new_one(root: Path, chosen: random.Random) -> None:
    begun = time.monotonic()
    subprocess.run(COMMAND, cwd=root, check=True, capture_output=True)
    whole = time.monotonic() - begun
    before, killed = as_stored(root), 0
    assert before == as_read(root)
    for number in range(KILLS):
        for article in chosen.sample(range(ARTICLES), chosen.randrange(1, 4)):
            write_annotation(root, article, chosen)
        after = as_read(root)
        assert after != before
        with building(root, *(["--anew"] if number % 2 else [])) as process, suppress(subprocess.TimeoutExpired):
            process.wait(timeout=chosen.uniform(0, whole))
        killed += process.returncode == -signal.SIGKILL
        found = as_stored(root)
        assert found in (before, after), f"neither the old store nor the new one after kill {number}"
        if process.returncode == 0:
            assert found == after
            assert remains(root) == []
        before = found
    assert killed
    write_annotation(root, 0, chosen)
    build_project(root)
    assert as_stored(root) == as_read(root)
    assert remains(root) == []


@pytest.mark.usefixtures("interruptible")
def test_a_build_stopped_by_ctrl_c_leaves_the_old_store_and_says_so(root: Path, chosen: random.Random) -> None:
    build_project(root)
    for _ in range(TRIES):  # a build may have ended before it was stopped
        before, pointer = as_stored(root), (root / ".kg" / "current").read_bytes()
        write_annotation(root, 0, chosen)
        with building(root, "--anew") as process:
            wait_until_begun(root, process)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
            _, said = process.communicate(timeout=SECONDS)
        if (root / ".kg" / "current").read_bytes() == pointer:
            break
    else:
        pytest.fail(f"{TRIES} builds ended before they were stopped")
    assert process.returncode != 0
    assert "what was built before is untouched" in said
    assert "Traceback" not in said
    assert as_stored(root) == before
    build_project(root)
    assert as_stored(root) == as_read(root) != before
    assert remains(root) == []  # not before: stopped as early as this, a build may leave an empty folder behind


def wait_until_begun(root: Path, process: subprocess.Popen[str]) -> None:
    """Return once the build has the lock, or has ended."""
    end = time.monotonic() + SECONDS
    while not (root / ".kg" / "holder.json").exists() and time.monotonic() < end:
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.002)
            return


def test_helpers_do_not_hear_of_ctrl_c(interruptible: None) -> None:
    """They are ended by the process that started them, however early it comes, and none of them complains."""
    program = "import os, signal; os.kill(os.getpid(), signal.SIGINT); print('alive')"
    with workers._interrupts_blocked():
        process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.communicate(timeout=SECONDS)[0] == "alive\n"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])
