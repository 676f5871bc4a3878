"""Mutated corpora go through the whole program; ``benchmarks/fuzz.py`` takes very many, and this a few of the same."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
import through
from fuzz import examine
from mutations import corpus_of, seeds
from through import Way, keep_vocabularies

from kg.corpus import settings
from kg.corpus.changes import Changes


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(settings.__dict__, "read_vocabulary", settings.__dict__["read_vocabulary"])
    keep_vocabularies()


def test_mutated_corpora_break_nothing(tmp_path: Path) -> None:
    ways = [examine(1, number, tmp_path) for number in range(250)]
    assert [(number, fault) for number, way in enumerate(ways) for fault in way.faults] == []
    reached = Counter(stage for way in ways for stage in way.stages)
    assert min(reached[stage] for stage in ("check", "fix", "fixed", "graph", "commands")) > 0


def test_a_corpus_is_the_same_for_the_same_numbers_and_differs_from_the_good_one() -> None:
    assert corpus_of(1, 7) == corpus_of(1, 7) != corpus_of(2, 7)
    assert sum(files != base for files, base in (corpus_of(1, number) for number in range(60))) > 50


def test_the_corpora_from_which_others_are_made_go_all_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for stage in ("_ON_GRAPH", "_ON_ANSWERS", "_ON_COMMANDS", "_ON_DISK"):
        monkeypatch.setattr(through, stage, 1)
    way = Way(seeds()[0][0], tmp_path, random.Random(1))
    way.go()
    assert way.faults == []
    assert way.stages == ["check", "fix", "graph", "answers", "outputs", "disk", "commands"]


def test_what_goes_wrong_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = dict(seeds()[0][0])
    annotation = next(name for name in files if "/annotations/" in name)
    files[annotation] = files[annotation].replace(b"when: 2026-03-02", b"when: 2026-3-2")

    def broken(_: Changes) -> list[object]:
        raise LookupError("broken")

    monkeypatch.setattr(Changes, "files", broken)
    way = Way(files, tmp_path, random.Random(1))
    way.go()
    assert [(fault.kind, fault.stage, fault.what.partition(" at ")[0]) for fault in way.faults] == [
        ("traceback", "fix", "LookupError: 'broken'")
    ]
