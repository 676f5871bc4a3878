"""Networks as tidy tables, for R, spreadsheets and databases: actors, pairs, and ties with one row a statement."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

import polars

from kg.formats.tables.rows import write_rows
from kg.network.network import Network


def _tables(network: Network) -> Mapping[str, polars.DataFrame]:
    labels = {
        f"{side}_label": polars.col(side).replace_strict(network.labels, return_dtype=polars.String)
        for side in ("actor", "target")
    }
    first = ["actor", "actor_label", "target", "target_label", "label"]
    pairs = (
        network.with_labels(network.with_scores(network.edges))
        .with_columns(**labels)
        .select(*first, polars.exclude(first))
    )
    order = ["statement", *first]
    ties = (
        network.labelled.join(network.topics, on="statement", how="left", maintain_order="left")
        .with_columns(**labels)
        .sort("statement", "actor", "target")
        .select(*order, polars.exclude(order))
    )
    return {"nodes": network.nodes, "edges": pairs, "ties": ties}


def write_csv_files(network: Network) -> dict[str, bytes]:
    """Return the tables of a network as CSV in UTF-8, by name: ``nodes``, ``edges`` and ``ties``.

    Lists and cells are written as :func:`~kg.formats.tables.rows.write_rows` tells.
    """
    return {name: write_rows(table).encode() for name, table in _tables(network).items()}


def write_parquet_files(network: Network) -> dict[str, bytes]:
    """Return the tables of a network as Parquet, by name: ``nodes``, ``edges`` and ``ties``; lists stay lists."""
    files = {}
    for name, table in _tables(network).items():
        buffer = BytesIO()
        table.write_parquet(buffer)
        files[name] = buffer.getvalue()
    return files
