"""kglab's side of the comparison, run by the Python of kglab's own environment.

    .venv-kglab/bin/python benchmarks/kglab_side.py GRAPH QUESTIONS

GRAPH is N-Triples (``.nt``) or Turtle (``.ttl``), QUESTIONS a JSON file; :mod:`side` says what is in it and what is
printed. kglab has no named graphs, so it is given the union of them as plain triples. It reads the file and answers in
the way its documentation shows: ``KnowledgeGraph().load_rdf`` and ``KnowledgeGraph.query``, in memory.
"""

from __future__ import annotations

import sys
from collections.abc import Sized
from importlib.metadata import version
from pathlib import Path

import kglab  # type: ignore[import-not-found]
from side import Ask, measure_side


def main(graph: Path, questions: Path) -> None:
    """Measure, and print JSON."""

    def load() -> tuple[Sized, Ask]:
        loaded = kglab.KnowledgeGraph().load_rdf(graph, format="nt" if graph.suffix == ".nt" else "ttl")
        return loaded.rdf_graph(), loaded.query

    measure_side(questions, load, {name: version(name) for name in ("kglab", "rdflib")})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
