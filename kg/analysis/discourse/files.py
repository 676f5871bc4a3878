"""Discourse networks as files: a matrix and a list of ties in CSV, and GraphML and GEXF; names stay as they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from io import StringIO

import networkx
import numpy
import polars

from kg.analysis.discourse.projections import Projection
from kg.formats.graphml import LIST_SEPARATOR, gexf_of, graphml_of


def write_matrix(projection: Projection) -> bytes:
    """Return the network as a matrix in CSV, in UTF-8: one row and column for each name, 0 where there is no tie.

    Whoever shares a name with another has the id behind it. What a program for tables would take for a formula is
    not changed.

    Args:
        projection: The network.
    """
    names = _unique(projection.row_labels, projection.row_ids)
    columns = _unique(projection.column_labels, projection.column_ids)
    numbers = projection.matrix.toarray()
    whole = numbers.astype(numpy.int64) if (numbers == numbers.round()).all() else numbers
    corner = projection.discourse.first
    while corner in columns:
        corner += " "
    table = polars.DataFrame({corner: polars.Series(names, dtype=polars.String)})
    return _csv(table.hstack([polars.Series(name, whole[:, index]) for index, name in enumerate(columns)]))


def write_edges(projection: Projection) -> bytes:
    """Return the ties in CSV, in UTF-8: ids and names of both ends, weight, and keys of statements with blanks between.

    Args:
        projection: The network.
    """
    return _csv(projection.rows.with_columns(polars.col("statements").list.join(LIST_SEPARATOR)))


def write_graphml(projection: Projection) -> str:
    """Return the network as GraphML, the same bytes for the same network.

    Edges have ``weight``, ``strength`` (the weight without its sign, for programs that lay out by it), ``sign``, and
    ``statements``. In a two-mode network the id of a node begins with the name of its variable.

    Args:
        projection: The network.
    """
    return graphml_of(_graph(projection), _name(projection))


def write_gexf(projection: Projection) -> str:
    """Return the network as GEXF 1.2, with the same facts as in GraphML.

    Args:
        projection: The network.
    """
    return gexf_of(_graph(projection), _name(projection))


def _graph(projection: Projection) -> networkx.Graph[str]:
    discourse = projection.discourse
    sides = (discourse.first, discourse.second)
    graph: networkx.Graph[str] = networkx.Graph()
    for node, facts in projection.graph().nodes(data=True):
        variable = discourse.first if projection.is_one_mode else sides[node[0]]
        name = node if projection.is_one_mode else f"{variable}:{node[1]}"
        graph.add_node(name, variable=variable, **facts)
    for row in projection.rows.iter_rows(named=True):
        ends = row["one"], row["other"]
        if not projection.is_one_mode:
            ends = f"{sides[0]}:{ends[0]}", f"{sides[1]}:{ends[1]}"
        weight = row["weight"]
        facts = {"weight": weight, "strength": abs(weight), "sign": 1 if weight > 0 else -1}
        graph.add_edge(*ends, **facts, statements=row["statements"])
    return graph


def _name(projection: Projection) -> str:
    discourse = projection.discourse
    variables = discourse.first if projection.is_one_mode else f"{discourse.first} and {discourse.second}"
    return ", ".join(filter(None, [f"{variables}: {projection.agreement}", discourse.selection]))


def _unique(labels: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Return labels, those that several share with the id behind them, and nothing twice."""
    number = Counter(labels)
    names = [f"{label} ({id})" if number[label] > 1 else label for label, id in zip(labels, ids, strict=True)]
    return names if len(set(names)) == len(names) else list(ids)


def _csv(table: polars.DataFrame) -> bytes:
    buffer = StringIO()
    table.write_csv(buffer)
    return buffer.getvalue().encode()
