"""The eight questions: put through the project, to Oxigraph itself on the same store, to rdflib and to kglab.

The store is opened and asked in a process of its own, so that its memory is its own:

    .venv/bin/python benchmarks/answers.py CORPUS TIMES
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyoxigraph
from measuring import clocked, free_bytes, median_seconds, peak_bytes, report, run_side
from peers import Peer, measure_kglab, measure_rdflib, write_triples
from questions import QUESTIONS

import kg.project
import kg.store.opening
from kg.graph.sparql import Solutions, run_query
from kg.store.opening import Stored
from kg.store.parts import read_table

PEER_SECONDS = 300
"""How long another program may take for loading and all questions."""
_ROOM = 12_000_000_000
_LARGE = 50_000
"""From how many statements on so much memory must be free for another program to be started."""


@dataclass(frozen=True, slots=True)
class Own:
    """One question on the store.

    Args:
        rows: How many were found.
        ours: Median seconds through the project.
        native: Median seconds of the same text given to Oxigraph on the same store, all rows read.
    """

    rows: int
    ours: float
    native: float


@dataclass(slots=True)
class AnswerFigures:
    """What questions took at one size.

    Args:
        opened: Seconds until the store was open, without the import of modules.
        table: Median seconds for reading the statement table.
        peak_bytes: The most memory of the process that asked.
        own: By name of the question.
        peers: What other programs took, by name.
        absent: Why a program was not measured, by name.
    """

    opened: float
    table: float
    peak_bytes: int
    own: Mapping[str, Own]
    peers: dict[str, Peer] = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)


def measure_answers(root: Path, times: int) -> AnswerFigures:
    """Return what the store of a corpus takes to be opened, read and asked.

    Args:
        root: The corpus, whose store is up to date.
        times: How often each question is asked.
    """
    lines, _ = run_side([sys.executable, __file__, root, str(times)])
    found: dict[str, Any] = {key: value for line in lines if "question" not in line for key, value in line.items()}
    own = {line["question"]: Own(line["rows"], line["ours"], line["native"]) for line in lines if "question" in line}
    return AnswerFigures(found["opened"], found["table"], found["peak_bytes"], own, {}, {})


def measure_peers(
    figures: AnswerFigures,
    quads: Path,
    statements: int,
    prefixes: Mapping[str, str],
    kglab: Path | str,
    say: Callable[[str], None],
) -> None:
    """Add what rdflib and kglab take to load the same graph and to answer the same questions.

    Args:
        figures: What was measured on the store.
        quads: The graph as N-Quads; it is written as N-Triples beside it.
        statements: How many it tells.
        prefixes: Namespaces by prefix.
        kglab: The Python of kglab's environment, or why there is none.
        say: Told how far it is.
    """
    free = free_bytes()
    if statements >= _LARGE and free is not None and free < _ROOM:
        why = f"it takes several GB at this size, and less than {_ROOM // 10**9} GB were free"
        figures.absent.update(rdflib=why, kglab=why)
        return

    def rdflib_side() -> Peer:
        return measure_rdflib(quads, QUESTIONS, prefixes, PEER_SECONDS)

    def kglab_side() -> Peer:
        assert isinstance(kglab, Path)
        triples = quads.with_suffix(".nt")
        write_triples(quads, triples)
        return measure_kglab(kglab, triples, QUESTIONS, prefixes, PEER_SECONDS)

    for name, measure in (("rdflib", rdflib_side), ("kglab", kglab_side)):
        if name == "kglab" and isinstance(kglab, str):
            figures.absent[name] = kglab
            continue
        try:
            peer = figures.peers[name] = measure()
        except RuntimeError as error:
            last = str(error).strip().splitlines()[-1:]
            figures.absent[name] = f"it failed: {last[0] if last else 'no reason given'}"
            say(f"{name} failed: {error}")
            continue
        say(f"{name} loaded in {peer.load_seconds or 0:.1f} s, answered {len(peer.answers)} of {len(QUESTIONS)}")
        for question, answer in peer.answers.items():
            if answer.rows != figures.own[question].rows:
                message = f"{name} finds {answer.rows} rows for '{question}', the store {figures.own[question].rows}"
                raise RuntimeError(message)


def main(root: Path, times: int) -> None:
    """Measure in this process, and print JSON."""
    project, figures = clocked(lambda: kg.project.open_project(root, in_memory=False))
    assert isinstance(project.backend, Stored)
    report(opened=figures["seconds"])
    folder = project.backend.hold.folder
    report(table=median_seconds(lambda: read_table(folder), 5))
    graph = project.graph
    prefixes = dict(graph.iris.prefixes)

    def ours(text: str) -> int:
        found = run_query(graph, text)
        assert isinstance(found, Solutions)
        return len(found.rows)

    def native(text: str) -> int:
        found = graph.store.query(text, prefixes=prefixes, use_default_graph_as_union=True)
        assert isinstance(found, pyoxigraph.QuerySolutions)
        return sum(1 for _ in found)

    for name, text in QUESTIONS.items():
        rows = native(text)  # what is read from the disk for the first time is nobody's
        taken: dict[Callable[[str], int], list[float]] = {ours: [], native: []}
        for turn in range(times):
            for ask in (ours, native) if turn % 2 else (native, ours):
                again, figures = clocked(lambda: ask(text))  # noqa: B023 - called at once
                assert again == rows, (name, again, rows)
                taken[ask].append(figures["seconds"])
        report(question=name, rows=rows, ours=statistics.median(taken[ours]), native=statistics.median(taken[native]))
    report(peak_bytes=peak_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
