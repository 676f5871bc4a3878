"""Discourse networks as files: a matrix in CSV and DL, and GraphML and GEXF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import networkx
import numpy
import polars

from kg.analysis.discourse.activity import activity_of, has_sides
from kg.analysis.discourse.groups import coalitions_in
from kg.analysis.discourse.over_time import OverTime
from kg.analysis.discourse.projections import Projection, Side
from kg.errors import KgError
from kg.formats.networks.graphml import gexf_of, graphml_of
from kg.formats.tables.rows import write_rows

_UNQUOTED = "[\"'\\n\\r]"
"""What no name has in DL."""


def write_matrix(result: Projection | OverTime) -> bytes:
    """Return the network as a matrix in CSV, in UTF-8: one row and column for each name, 0 where there is no tie.

    Whoever shares a name with another has the id behind it. No name is taken for a formula; see
    :func:`~kg.formats.tables.rows.write_rows`.

    Raises:
        KgError: There are several, over time.
    """
    projection = _one_network(result)
    names = _unique(projection.row_labels, projection.row_ids)
    columns = _unique(projection.column_labels, projection.column_ids)
    numbers = projection.matrix.toarray()
    whole = numbers.astype(numpy.int64) if (numbers == numbers.round()).all() else numbers
    corner = projection.discourse.first
    while corner in columns:
        corner += " "
    table = polars.DataFrame({corner: polars.Series(names, dtype=polars.String)})
    table = table.hstack([polars.Series(name, whole[:, index]) for index, name in enumerate(columns)])
    return write_rows(table).encode()


def write_graphml(result: Projection | OverTime) -> str:
    """Return the network as GraphML, the same bytes for the same network.

    Nodes have ``label``, ``variable``, ``type``, ``total`` (how many statements), ``for`` and ``against`` (how many of
    them, where the qualifier says so), ``coalition`` (its number, where there are coalitions), and the attributes of
    entities by their names. Edges have ``weight``, ``strength`` (the weight without its sign, for programs that lay out
    by it), ``sign``, and ``statements``. In a two-mode network the id of a node begins
    with the name of its variable.

    Raises:
        KgError: There are several, over time.
    """
    projection = _one_network(result)
    return graphml_of(_graph(projection), _name(projection))


def write_gexf(result: Projection | OverTime) -> str:
    """Return the network as GEXF 1.2, with the same facts as in GraphML; see :func:`write_graphml`."""
    projection = _one_network(result)
    return gexf_of(_graph(projection), _name(projection))


def write_dl(result: Projection | OverTime) -> str:
    """Return the network as a full matrix in DL, which UCINET reads; names as in :func:`write_matrix`.

    Names have no quotation marks, as Discourse Network Analyzer writes them.

    Raises:
        KgError: There are several, over time.
    """
    projection = _one_network(result)
    numbers = projection.matrix.toarray()
    is_whole = (numbers == numbers.round()).all()
    rows = ["".join(f" {number:.0f}" if is_whole else f" {number:.6f}" for number in row) for row in numbers]
    names, columns = (
        [f'"{re.sub(_UNQUOTED, "", name)}"' for name in _unique(labels, ids)]
        for labels, ids in (
            (projection.row_labels, projection.row_ids),
            (projection.column_labels, projection.column_ids),
        )
    )
    if projection.is_one_mode:
        head = [f"dl n = {len(names)}, format = fullmatrix", "labels:", *names]
    else:
        size = f"nr = {len(names)}, nc = {len(columns)}"
        head = [f"dl {size}, format = fullmatrix", "row labels:", *names, "col labels:", *columns]
    return "\n".join([*head, "data:", *rows]) + "\n"


def _one_network(result: Projection | OverTime) -> Projection:
    if isinstance(result, OverTime):
        raise KgError("--windows show one-mode networks over time, as rows or as a figure; leave the other out")
    return result


def _graph(projection: Projection) -> networkx.Graph[str]:
    """Return the graph of a network, with what is known of its nodes."""
    graph = projection.graph()
    for side in range(1 if projection.is_one_mode else 2):
        start = "" if projection.is_one_mode else f"{(projection.discourse.first, projection.discourse.second)[side]}:"
        for id, facts in _described(projection, side).items():
            if f"{start}{id}" in graph:
                graph.nodes[f"{start}{id}"].update(facts)
    return graph


def _described(projection: Projection, side: int) -> dict[str, dict[str, object]]:
    """Return what is known of the nodes of a side beside their names, by id; nothing is None."""
    discourse = projection.discourse if side == 0 else projection.discourse.turned
    said = activity_of(discourse).select("first", "total", *(["for", "against"] if has_sides(discourse) else []))
    numbers = coalitions_in(discourse) if side == 0 and projection.over is Side.FIRST else {}
    entities = discourse.backend.entities if discourse.backend is not None else {}
    described: dict[str, dict[str, object]] = {}
    for row in said.iter_rows(named=True):
        id = row.pop("first")
        facts = {**row, "coalition": numbers.get(id)}
        if id in entities:
            facts["type"] = entities[id].type
            taken = {*facts, "label", "variable", "bipartite", "id"}
            for one in entities[id].attributes:
                facts[f"attribute_{one.name}" if one.name in taken else one.name] = one.words
        described[id] = {name: value for name, value in facts.items() if value is not None}
    return described


def _name(projection: Projection) -> str:
    discourse = projection.discourse
    variables = discourse.first if projection.is_one_mode else f"{discourse.first} and {discourse.second}"
    return ", ".join(filter(None, [f"{variables}: {projection.agreement}", discourse.selection]))


def _unique(labels: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Return labels, those that several share with the id behind them, and nothing twice."""
    number = Counter(labels)
    names = [f"{label} ({id})" if number[label] > 1 else label for label, id in zip(labels, ids, strict=True)]
    return names if len(set(names)) == len(names) else list(ids)
