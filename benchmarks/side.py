"""What the programs compared have in common: load a file, ask questions, and report each step as it is done."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sized
from pathlib import Path
from typing import TypeVar

from measuring import clocked, peak_bytes, report
from questions import with_prefixes

Ask = Callable[[str], Iterable[object]]
Graph = TypeVar("Graph", bound=Sized)


def measure_side(
    questions: Path,
    load: Callable[[], tuple[Graph, Ask]],
    versions: dict[str, str],
    walk: Callable[[Graph, dict[str, str]], int] | None = None,
) -> None:
    """Load, ask every question once, and print a line of JSON after each step.

    The lines are ``{"versions": …}``, ``{"load": {seconds, cpu_seconds, triples, peak_bytes}}``, one
    ``{"question": name, "seconds": …, "cpu_seconds": …, "rows": …}`` each, and ``{"peak_bytes": …}`` at the end. The
    time of a question ends with its last row read.

    Args:
        questions: A JSON file with ``prefixes`` (namespaces by prefix) and ``questions`` (SPARQL by name).
        load: Loads the graph, and returns it and how to ask it.
        versions: Of the programs at work.
        walk: Makes a network of the graph, given the prefixes, and returns how many pairs it has; a line
            ``{"walk": {seconds, cpu_seconds, pairs}}`` tells of it.
    """
    asked = json.loads(questions.read_text(encoding="utf-8"))
    report(versions=versions)
    (graph, ask), figures = clocked(load)
    report(load={**figures, "triples": len(graph), "peak_bytes": peak_bytes()})
    if walk is not None:
        pairs, figures = clocked(lambda: walk(graph, asked["prefixes"]))
        report(walk={**figures, "pairs": pairs})
    _count(ask("ASK {}"))  # what an engine does at its first query only, such as importing modules, is no question's
    for name, sparql in asked["questions"].items():
        text = with_prefixes(sparql, asked["prefixes"])
        rows, figures = clocked(lambda: _count(ask(text)))  # noqa: B023 - called at once
        report(question=name, rows=rows, **figures)
    report(peak_bytes=peak_bytes())


def _count(rows: Iterable[object]) -> int:
    return sum(1 for _ in rows)
