"""Networks as tidy tables, for R, spreadsheets and databases: actors, pairs, and ties with one row a statement."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO, StringIO

import polars

from kg.files import FORMULA
from kg.formats.graphml import LIST_SEPARATOR
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

    Lists are one text with blanks between their items; no cell is taken for a formula, as :func:`kg.files.guarded`
    tells.
    """
    files = {}
    for name, table in _tables(network).items():
        lists = [column for column, dtype in table.schema.items() if isinstance(dtype, polars.List)]
        flat = table.with_columns(polars.col(column).list.join(LIST_SEPARATOR) for column in lists)
        flat = flat.with_columns(polars.col(polars.String).str.replace(FORMULA, "'${0}"))
        buffer = StringIO()
        flat.write_csv(buffer)
        files[name] = buffer.getvalue().encode()
    return files


def write_parquet_files(network: Network) -> dict[str, bytes]:
    """Return the tables of a network as Parquet, by name: ``nodes``, ``edges`` and ``ties``; lists stay lists."""
    files = {}
    for name, table in _tables(network).items():
        buffer = BytesIO()
        table.write_parquet(buffer)
        files[name] = buffer.getvalue()
    return files
