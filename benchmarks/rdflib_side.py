"""rdflib's side of the comparison: its own engine over its own store in memory.

    .venv/bin/python benchmarks/rdflib_side.py GRAPH QUESTIONS

GRAPH is N-Quads, QUESTIONS a JSON file; :mod:`side` says what is in it and what is printed. The default graph is the
union of all named ones, as in the project.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sized
from importlib.metadata import version
from pathlib import Path

import rdflib
from side import Ask, measure_side


def main(graph: Path, questions: Path) -> None:
    """Measure, and print JSON."""

    def load() -> tuple[Sized, Ask]:
        dataset = rdflib.Dataset(default_union=True)
        dataset.parse(graph, format="nquads")

        def ask(text: str) -> Iterator[object]:
            yield from dataset.query(text)

        return dataset, ask

    measure_side(questions, load, {"rdflib": version("rdflib")})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
