"""Builds killed at random moments: the store must be the old one or the new one, and the next build clean up."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from corpora import write_corpus
from measuring import clocked
from store import edit_annotation

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.project import Project, build_project
from kg.store.folders import Stores
from kg.store.memory import Memory
from kg.store.opening import open_store

_COMPARED_EVERY = 10
"""After how many kills a build comes to its end, and its store is held against the files."""
_ALONE = 40
_WITH_HELPERS = 220
"""How many articles there are: as few as one process reads, and as many as several do."""
_SHARE_WITH_HELPERS = 1 / 4


def run(folder: Path, *, times: int, seed: int = 1) -> dict[str, int]:
    """Kill builds, and return how often what was found.

    Every build is one from nothing or one after edits, by turns; of those with helpers every other one is killed
    without them.

    Args:
        folder: An empty folder.
        times: How many builds to kill.
        seed: What the random moments begin with.
    """
    chosen = random.Random(seed)
    with_helpers = round(times * _SHARE_WITH_HELPERS)
    alone = _run(folder / "alone", times - with_helpers, _ALONE, chosen)
    helped = _run(folder / "helped", with_helpers, _WITH_HELPERS, chosen)
    return {key: count + helped[key] for key, count in alone.items()}


def _run(root: Path, times: int, articles: int, chosen: random.Random) -> dict[str, int]:
    write_corpus(root, articles)
    command = [sys.executable, "-m", "kg", "build", "--on-disk"]
    whole = clocked(lambda: subprocess.run([*command, "--anew"], cwd=root, check=True, capture_output=True))[1]
    counts = dict.fromkeys(("killed", "ended_before", "old_store", "new_store", "neither", "left_over"), 0)
    before = _stored(root)
    for number in range(1, times + 1):
        edited = chosen.sample(range(articles), chosen.randrange(1, 4))
        for one in edited:
            edit_annotation(root, one)
        after = _digest(Project(Memory(read_corpus(CorpusPaths(root)))))
        anew = ["--anew"] if number % 2 else []
        with subprocess.Popen(
            [*command, *anew], cwd=root, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            with suppress(subprocess.TimeoutExpired):
                process.wait(chosen.uniform(0, whole["seconds"]))
            counts["killed" if process.poll() is None else "ended_before"] += 1
            process.kill()
            if number % 4 < 2:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
        found = _stored(root)
        counts["old_store" if found == before else "new_store" if found == after else "neither"] += 1
        before = found
        if number % _COMPARED_EVERY == 0:
            before = _digest(build_project(root)[0])
            assert before == after, number
            made = root / ".kg"
            counts["left_over"] += len([*(made / "stores").iterdir()]) - 1 + len([*made.glob(".*.part")])
    assert counts["neither"] == counts["left_over"] == 0, counts
    return counts


def _stored(root: Path) -> str:
    """Return the digest of the published store, as another process would find it."""
    paths = CorpusPaths(root)
    stored = open_store(paths, Stores(paths.made))
    assert stored is not None
    project = Project(stored)
    assert project.statements.height == len(stored.corpus.statement_keys())
    return _digest(project)


def _digest(project: Project) -> str:
    return hashlib.blake2b(project.export("nquads").encode()).hexdigest()
