"""Measure, and write ``docs/benchmarks.md``: ratios within one run, at two sizes, against bare floors.

Each figure is the median of three; sizes, versions and the machine's load change the seconds, hardly the ratios.
"""

from __future__ import annotations

import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pyoxigraph
import rdflib
import yaml
from corpora import STATEMENTS_PER_ARTICLE, write_corpus

from kg.corpus.layout import Layout
from kg.corpus.reading import read_corpus
from kg.graph.mapping import GraphMapping
from kg.graph.namespaces import Iris
from kg.graph.ontology import vocabulary_quads
from kg.graph.serialize import Format, to_text
from kg.graph.sparql import Solutions, run_query
from kg.graph.store import GraphStore
from kg.project import open_project
from kg.table.from_statements import statement_table

ROOT = Path(__file__).parent.parent
SIZES = (100, 1000)
QUESTION = "offers"


def median(action: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def parse_bare(root: Path) -> None:
    """Floor of reading: compose every annotation file, read every article, and do nothing with them."""
    for path in sorted((root / "data" / "annotations").rglob("*.yaml")):
        yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for path in sorted((root / "data" / "articles").glob("*.md")):
        path.read_text(encoding="utf-8")


def load_bare(quads: list[pyoxigraph.Quad]) -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    store.bulk_extend(quads)
    return store


def rows_of(graph: GraphStore, sparql: str) -> int:
    found = run_query(graph, sparql)
    assert isinstance(found, Solutions)
    return len(found.rows)


def measure(articles: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "corpus"
        write_corpus(root, articles)
        layout = Layout(root)
        corpus = read_corpus(layout)
        assert not [problem for problem in corpus.problems if problem.is_error], corpus.problems[:3]
        iris = Iris(corpus.config.base, corpus.vocabulary)
        quads = [*vocabulary_quads(corpus.vocabulary, iris), *GraphMapping(corpus, iris).quads()]
        graph = GraphStore(load_bare(quads), iris)
        sparql = open_project(root).sparql(QUESTION)
        prefixes = dict(iris.prefixes)
        memory = rdflib.Dataset(default_union=True)
        memory.parse(data=to_text(quads, Format.NQUADS, {}), format="nquads")
        start = time.perf_counter()
        slow_rows = len(list(memory.query(sparql, initNs=prefixes)))
        slow = time.perf_counter() - start
        assert slow_rows == rows_of(graph, sparql)

        def native() -> int:
            return len(list(graph.store.query(sparql, prefixes=prefixes, use_default_graph_as_union=True)))

        return {
            "statements": articles * STATEMENTS_PER_ARTICLE,
            "quads": len(graph),
            "parse_bare": median(lambda: parse_bare(root)),
            "read": median(lambda: read_corpus(layout)),
            "load_bare": median(lambda: load_bare(quads)),
            "map_and_load": median(
                lambda: load_bare([*vocabulary_quads(corpus.vocabulary, iris), *GraphMapping(corpus, iris).quads()])
            ),
            "table": median(lambda: statement_table(corpus)),
            "native": median(native),
            "ask": median(lambda: rows_of(graph, sparql)),
            "rdflib": slow,
        }


def command(*arguments: str) -> float:
    kg = str(Path(sys.executable).parent / "kg")
    return median(lambda: subprocess.run([kg, *arguments], cwd=ROOT, check=True, capture_output=True))


def main() -> None:
    results = [measure(size) for size in SIZES]
    bare_python = median(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))
    commands = {
        "kg --help": command("--help"),
        "kg check": command("check"),
        "kg build": command("build"),
        f"kg ask {QUESTION} --evidence": command("ask", QUESTION, "--evidence"),
        "kg export": command("export"),
    }
    packages = ", ".join(f"{name} {version(name)}" for name in ("pyoxigraph", "rdflib", "polars", "pydantic", "PyYAML"))
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`. Ratios within one run are what to read; seconds depend on the machine and its load.",
        f"Python {platform.python_version()}, {packages}. Medians of three (rdflib's engine: one run).",
        "",
        "## In one process, on a synthetic corpus",
        "",
        "| statements | quads | read and check ÷ bare YAML parse | map and load ÷ bare load of the same quads "
        "| table, ms | question ÷ native Oxigraph | rdflib's engine ÷ ours |",
        "|--:|--:|--:|--:|--:|--:|--:|",
        *(
            f"| {one['statements']:,} | {one['quads']:,} | {one['read'] / one['parse_bare']:.1f} "
            f"({one['read']:.2f} s) | {one['map_and_load'] / one['load_bare']:.1f} ({one['map_and_load']:.2f} s) "
            f"| {one['table'] * 1000:.0f} | {one['ask'] / one['native']:.2f} ({one['ask'] * 1000:.0f} ms) "
            f"| {one['rdflib'] / one['ask']:.0f} |"
            for one in results
        ),
        "",
        "- *read and check*: every file to frozen values with all checks; the floor only composes the YAML (with",
        "  positions) and reads the articles.",
        "- *map and load*: values to quads to a store in memory; the floor is `bulk_extend` of a ready list of the",
        "  same quads.",
        f"- *question*: `kg ask {QUESTION}`, labels and roles included, without start-up; native is the same SPARQL",
        "  given to pyoxigraph; rdflib's engine runs it over the same quads in memory and finds as many rows.",
        f"- growth: reading costs {results[1]['read'] / results[1]['statements'] * 1e6:.0f} µs a statement at "
        f"{results[1]['statements']:,}, {results[0]['read'] / results[0]['statements'] * 1e6:.0f} µs at "
        f"{results[0]['statements']:,} (the vocabulary's own reading included).",
        "",
        "## Commands on the two articles",
        "",
        f"Whole processes, start-up included; a bare `python -c pass` takes {bare_python * 1000:.0f} ms.",
        "",
        "| command | seconds |",
        "|---|--:|",
        *(f"| `{name}` | {seconds:.2f} |" for name, seconds in commands.items()),
        "",
    ]
    (ROOT / "docs" / "benchmarks.md").write_text("\n".join(lines), encoding="utf-8", newline="\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
