"""Networks: from the statement table to a graph, beside a bare group-by.

What takes a million ties is measured in a process of its own:

    .venv/bin/python benchmarks/networks.py TIES
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import networkx
import polars
from measuring import median_seconds, peak_bytes, report, run_side

from kg.corpus.vocabulary_files import read_vocabulary
from kg.model import Entity, Label
from kg.network.network import Network, make_network
from kg.project import Project, open_project
from kg.selection.selection import Level, Selection
from kg.table.columns import COLUMNS
from tests.support.rows import Rows

TIES = (100_000, 1_000_000)
"""How many ties are measured without a corpus."""


@dataclass(frozen=True, slots=True)
class NetworkFigures:
    """What a network of one corpus takes.

    Args:
        ties: How many rows of ties there are.
        pairs: How many pairs of actors are tied.
        floor: Seconds of the bare group-by and ``add_edges_from``.
        ours: Seconds of the aggregated graph, by level.
    """

    ties: int
    pairs: int
    floor: float
    ours: dict[str, float]


@dataclass(frozen=True, slots=True)
class TieFigures:
    """What a network of so many ties takes.

    Args:
        ties: How many.
        seconds: From the table to the graph.
        floor: Of the bare graph from the same table.
        peak_bytes: The most memory of the process, the table included.
    """

    ties: int
    seconds: float
    floor: float
    peak_bytes: int


def measure_networks(root: Path, times: int) -> NetworkFigures:
    """Return what the network of a corpus takes.

    Args:
        root: The corpus, whose store is up to date.
        times: How often to measure each.
    """
    project = open_project(root, in_memory=False)
    table = project.statements
    network = _network(project, Level.ENTITY)
    ours = {
        str(level): median_seconds(lambda level=level: _network(project, level).graph(), times)  # type: ignore[misc]
        for level in (Level.ENTITY, Level.COUNTRY)
    }
    floor = median_seconds(lambda: bare_graph(table), times)
    return NetworkFigures(network.ties.height, network.edges.height, floor, ours)


def _network(project: Project, level: Level) -> Network:
    return make_network(project.backend, Selection(level=level))


def bare_graph(table: polars.DataFrame) -> networkx.DiGraph[str]:
    """Return acts by subject and counterparty with the keys of their statements, nothing checked or rolled up."""
    rows = table.filter((polars.col("counterparties").list.len() > 0) & (polars.col("kind") == "act"))
    pairs = rows.explode("counterparties").group_by("subject", "counterparties").agg("statement")
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    columns = (pairs[name].to_list() for name in ("subject", "counterparties", "statement"))
    graph.add_edges_from((one, other, {"statements": keys}) for one, other, keys in zip(*columns, strict=True))
    return graph


def measure_ties(ties: int) -> TieFigures:
    """Return what a network of so many ties takes in a process of its own."""
    (line,), _ = run_side([sys.executable, __file__, str(ties)])
    return TieFigures(ties, line["seconds"], line["floor"], line["peak_bytes"])


def synthetic(ties: int) -> tuple[polars.DataFrame, dict[str, Entity]]:
    """Return a statement table of so many acts between actors drawn by Zipf's law, and the actors."""
    chosen = random.Random(1)
    number = 300 + ties // 100
    ids = [f"actor-{at}" for at in range(number)]
    weights = [1 / (at + 1) for at in range(number)]
    sides = [chosen.choices(ids, weights, k=ties) for _ in range(2)]
    vocabulary = read_vocabulary()[0]
    acts = [one for one in vocabulary.relations.values() if one.quad_class and not one.abstract and not one.symmetric]
    told = chosen.choices(acts, k=ties)
    keys = [f"bench/a{at // 10:06}#s{at % 10:02}" for at in range(ties)]
    columns: dict[str, Sequence[Any]] = {
        "statement": keys,
        "coder": ["bench"] * ties,
        "article": [key[6:13] for key in keys],
        "subject": sides[0],
        "object": sides[1],
        "counterparties": [[one] for one in sides[1]],
        "relation": [one.id for one in told],
        "quad_class": [str(one.quad_class) for one in told],
        "goldstein": [one.goldstein for one in told],
        "stance": [one.stance for one in told],
        "act": keys,
    }
    same = {
        "subject_type": "Country",
        "object_type": "Country",
        "counterparty_rule": "object",
        "kind": "act",
        "mode": "actual",
        "certainty": "certain",
        "polarity": "affirmed",
        "ended": False,
        "headline": False,
        "publisher": "Gazette",
    }
    table = polars.DataFrame({name: polars.Series(values, dtype=COLUMNS[name]) for name, values in columns.items()})
    table = table.with_columns(polars.lit(value, dtype=COLUMNS[name]).alias(name) for name, value in same.items())
    lists: dict[str, object] = {
        name: [] for name, dtype in COLUMNS.items() if isinstance(dtype, polars.List) and name not in columns
    }
    rest = {**dict.fromkeys(COLUMNS), **lists}
    missing = [name for name in COLUMNS if name not in table.columns]
    table = table.with_columns(polars.lit(rest[name], dtype=COLUMNS[name]).alias(name) for name in missing)
    entities = {id: Entity(id=id, type="Country", labels=(Label(text=id, lang="en"),)) for id in ids}
    return table.select([*COLUMNS]), entities


def main(ties: int) -> None:
    """Measure, and print a line of JSON."""
    table, entities = synthetic(ties)
    vocabulary = read_vocabulary()[0]
    seconds = median_seconds(lambda: make_network(Rows(table, vocabulary, entities), Selection()).graph(), 3)
    peak = peak_bytes()
    report(seconds=seconds, floor=median_seconds(lambda: bare_graph(table), 3), peak_bytes=peak)


if __name__ == "__main__":
    main(int(sys.argv[1]))
