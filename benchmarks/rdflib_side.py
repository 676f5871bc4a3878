"""rdflib's side of the comparison: its own engine over its own store in memory.

    .venv/bin/python benchmarks/rdflib_side.py GRAPH QUESTIONS

GRAPH is N-Quads, QUESTIONS a JSON file; :mod:`side` says what is in it and what is printed. The default graph is the
union of all named ones, as in the project.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import networkx
import rdflib
from side import Ask, measure_side


def main(graph: Path, questions: Path) -> None:
    """Measure, and print JSON."""

    def load() -> tuple[rdflib.Dataset, Ask]:
        dataset = rdflib.Dataset(default_union=True)
        dataset.parse(graph, format="nquads")

        def ask(text: str) -> Iterator[object]:
            yield from dataset.query(text)

        return dataset, ask

    measure_side(questions, load, {"rdflib": version("rdflib")}, walk)


def walk(dataset: rdflib.Dataset, prefixes: dict[str, str]) -> int:
    """Make a network of acts by walking from each counterparty to subject and act; return how many pairs there are."""
    kg = rdflib.Namespace(prefixes["kg"])
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    for statement, _, counterparty, _ in dataset.quads((None, kg.counterparty, None, None)):
        if dataset.value(statement, kg.mentionOf) is None:
            continue
        one, other = str(dataset.value(statement, rdflib.RDF.subject)), str(counterparty)
        if not graph.has_edge(one, other):
            graph.add_edge(one, other, statements=[])
        graph.edges[one, other]["statements"].append(str(statement))
    return int(graph.number_of_edges())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
