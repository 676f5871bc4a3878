"""Bare floors: the least that reading a corpus, and loading its graph, can cost with the libraries the project uses.

Each is measured in a process of its own, so that its peak of memory is its own, after the modules were imported:

    .venv/bin/python benchmarks/floors.py parse CORPUS
    .venv/bin/python benchmarks/floors.py load NQUADS STORE
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph
import yaml
from measuring import clocked, peak_bytes, report, run_side

from kg.corpus.annotation_file import StatementBlock


@dataclass(frozen=True, slots=True)
class Floor:
    """What a floor took.

    Args:
        seconds: By the clock, without the start of the interpreter and the import of modules.
        cpu_seconds: Of the processor, all threads together, likewise.
        peak_bytes: The most memory of the process, interpreter and modules included.
        count: Of what was handled: statements read, or quads in the store.
    """

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    count: int


def parse_floor(root: Path) -> Floor:
    """Return what it takes to parse every annotation file, validate its statements, and read every article's text.

    YAML is composed with positions by libyaml and walked to plain data, each statement is validated by the project's
    pydantic model, and nothing is kept. Names, references, dates and quotes are not looked at.

    Args:
        root: The folder of the corpus.

    Raises:
        RuntimeError: It failed.
    """
    return _measured("parse", root)


def load_floor(quads: Path, store: Path) -> Floor:
    """Return what it takes to put quads into a new store on disk, one Python object each.

    The quads are parsed from a file by Oxigraph as the store asks for them, and go to ``Store.bulk_extend``; the time
    ends when the store is flushed to disk. Parsing is part of it, since quads have to come from somewhere.

    Args:
        quads: N-Quads.
        store: The folder of the store, which must not exist yet.

    Raises:
        RuntimeError: It failed.
    """
    return _measured("load", quads, store)


def _measured(*arguments: str | Path) -> Floor:
    lines, _ = run_side([sys.executable, __file__, *arguments])
    return Floor(**lines[-1])


def _parse(root: Path) -> int:
    statements = 0
    for path in sorted((root / "data" / "annotations").rglob("*.yaml")):
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for item in _plain(node)["statements"] if node else ():
            StatementBlock.model_validate(item)
            statements += 1
    for path in sorted((root / "data" / "articles").glob("*.md")):
        path.read_text(encoding="utf-8")
    return statements


def _plain(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    return node.value


def _load(quads: Path, folder: Path) -> pyoxigraph.Store:
    store = pyoxigraph.Store(folder)
    store.bulk_extend(pyoxigraph.parse(path=quads, format=pyoxigraph.RdfFormat.N_QUADS))
    store.flush()
    return store


def main(arguments: list[str]) -> None:
    """Measure one floor in this process, and print it as JSON."""
    if arguments[0] == "parse":
        statements, figures = clocked(lambda: _parse(Path(arguments[1])))
        report(**figures, peak_bytes=peak_bytes(), count=statements)
    else:
        store, figures = clocked(lambda: _load(Path(arguments[1]), Path(arguments[2])))
        report(**figures, peak_bytes=peak_bytes(), count=len(store))


if __name__ == "__main__":
    main(sys.argv[1:])
