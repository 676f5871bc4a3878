"""The parts of a store, and opening each to read it; damage is :class:`~kg.errors.StoreDamaged`."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars
import pyoxigraph

from kg.errors import KgError, StoreDamaged
from kg.graph.store import damage_explained
from kg.table.columns import COLUMNS

PARSE_CACHE = "parse_cache.sqlite"
GRAPH = "graph"
TABLE = "statements.parquet"

_SEALED = 4096
"""How many bytes at the beginning and at the end of a file are looked at."""

_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def open_graph(folder: Path) -> pyoxigraph.Store:
    """Return the graph of a store, to be read."""
    try:
        with damage_explained():
            return pyoxigraph.Store.read_only(str(folder / GRAPH))
    except OSError as error:
        raise StoreDamaged(f"{folder / GRAPH} cannot be read: {error}") from None


def seal_of(folder: Path) -> str:
    """Return what tells the graph of a store from a damaged one: a digest of sizes, heads and tails of its files.

    Oxigraph reads damaged blocks without a word, and may then never end; what is torn or blanked shows here.
    """
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted((folder / GRAPH).glob("*.sst")):
        with path.open("rb") as file:
            head = file.read(_SEALED)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _SEALED))
            digest.update(f"{path.name} {size} ".encode() + head + file.read())
    return digest.hexdigest()


def read_table(folder: Path) -> polars.DataFrame:
    """Return the statement table of a store."""
    with _table_errors_explained(folder):
        return polars.read_parquet(folder / TABLE)


def check_table(folder: Path) -> None:
    """Raise :class:`StoreDamaged` where a table has other columns, or its head cannot be read; rows are not read."""
    with _table_errors_explained(folder):
        columns = polars.read_parquet_schema(folder / TABLE)
    if columns != dict(COLUMNS):
        raise StoreDamaged(f"{folder / TABLE} has other columns than this version writes")


@contextmanager
def _table_errors_explained(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, polars.exceptions.PolarsError) as error:
        raise StoreDamaged(f"{folder / TABLE} cannot be read: {error}") from None


@contextmanager
def corruption_explained() -> Iterator[None]:
    """Turn what Oxigraph and SQLite say of files that are damaged inside into :class:`StoreDamaged`."""
    try:
        with damage_explained():
            yield
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _CORRUPT:
            raise StoreDamaged(f"the previous store cannot be carried on: {error}") from None
        raise


@contextmanager
def write_failures_explained(folder: Path) -> Iterator[None]:
    """Turn what a full disk or a missing right makes of libraries into a sentence."""
    try:
        yield
    except (OSError, RuntimeError, sqlite3.Error, polars.exceptions.PolarsError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        message = f"{folder} cannot be written: {reason}; the previous store is unchanged"
        raise KgError(f"{message}; free some space, or make the folder writable") from None
