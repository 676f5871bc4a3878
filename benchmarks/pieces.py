"""The pieces of a small corpus's way in memory, each by itself, in a process of its own:

.venv/bin/python benchmarks/pieces.py CORPUS
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pyoxigraph
from measuring import median_seconds, report, run_side

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.graph.lines import read_lines
from kg.graph.namespaces import Iris
from kg.graph.ontology import vocabulary_quads
from kg.graph.to_rdf import GraphMapping
from kg.table.from_statements import statement_table

_TIMES = 3


@dataclass(frozen=True, slots=True)
class Pieces:
    """Median seconds.

    Args:
        read: Every file to frozen values, with all checks, in one process.
        map: Those values to quads.
        load: Ready quads into a store in memory.
        table: The values to the statement table.
    """

    read: float
    map: float
    load: float
    table: float


def measure_pieces(root: Path) -> Pieces:
    """Return what the pieces take on a corpus."""
    lines, _ = run_side([sys.executable, __file__, root])
    return Pieces(**lines[-1])


def main(root: Path) -> None:
    """Measure in this process, and print JSON."""
    paths = CorpusPaths(root)
    corpus = read_corpus(paths)
    assert not [problem for problem in corpus.problems if problem.is_error], corpus.problems[:3]
    iris = Iris(corpus.config.base, corpus.vocabulary)

    def mapped() -> list[pyoxigraph.Quad]:
        lines = GraphMapping(corpus.vocabulary, iris).files(corpus)
        return [*vocabulary_quads(corpus.vocabulary, iris), *chain.from_iterable(map(read_lines, lines))]

    quads = mapped()
    report(
        read=median_seconds(lambda: read_corpus(paths), _TIMES),
        map=median_seconds(mapped, _TIMES),
        load=median_seconds(lambda: pyoxigraph.Store().bulk_extend(quads), _TIMES),
        table=median_seconds(lambda: statement_table(corpus), _TIMES),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
