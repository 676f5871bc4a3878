"""Discourse networks as files: a matrix in CSV, and GraphML and GEXF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy
import polars

from kg.analysis.discourse.over_time import OverTime
from kg.analysis.discourse.projections import Projection
from kg.errors import KgError
from kg.formats.graphml import gexf_of, graphml_of
from kg.formats.rows import write_rows


def write_matrix(result: Projection | OverTime) -> bytes:
    """Return the network as a matrix in CSV, in UTF-8: one row and column for each name, 0 where there is no tie.

    Whoever shares a name with another has the id behind it. No name is taken for a formula; see
    :func:`~kg.formats.rows.write_rows`.

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
    """Return the network as GraphML, the same bytes for the same network, with what its graph has.

    Raises:
        KgError: There are several, over time.
    """
    projection = _one_network(result)
    return graphml_of(projection.graph(), _name(projection))


def write_gexf(result: Projection | OverTime) -> str:
    """Return the network as GEXF 1.2, with the same facts as in GraphML; see :func:`write_graphml`."""
    projection = _one_network(result)
    return gexf_of(projection.graph(), _name(projection))


def _one_network(result: Projection | OverTime) -> Projection:
    if isinstance(result, OverTime):
        raise KgError("--windows show one-mode networks over time, as rows or as a figure; leave the other out")
    return result


def _name(projection: Projection) -> str:
    discourse = projection.discourse
    variables = discourse.first if projection.is_one_mode else f"{discourse.first} and {discourse.second}"
    return ", ".join(filter(None, [f"{variables}: {projection.agreement}", discourse.selection]))


def _unique(labels: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Return labels, those that several share with the id behind them, and nothing twice."""
    number = Counter(labels)
    names = [f"{label} ({id})" if number[label] > 1 else label for label, id in zip(labels, ids, strict=True)]
    return names if len(set(names)) == len(names) else list(ids)
