"""Opening a published store to read it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

import polars

from kg.corpus.evidence import EvidenceList, evidence_of
from kg.corpus.paths import CorpusPaths
from kg.errors import StoreDamaged
from kg.graph.namespaces import Iris
from kg.graph.store import GraphStore
from kg.model import Article, Entity
from kg.store.corpus import StoredCorpus, stored_corpus
from kg.store.folders import StoreHold, Stores
from kg.store.parse_cache import ParseCache
from kg.store.parts import GRAPH, PARSE_CACHE, TABLE, open_graph, read_table, scan_table
from kg.vocabulary import Vocabulary

__all__ = ["FORMAT", "Stored", "check_store", "open_store"]

FORMAT = "4"
"""Format of what a store holds. A store of another format is built again."""


@dataclass(frozen=True)
class Stored:
    """A published store, held against being removed: the backend of a corpus that is too large to be read each time.

    Args:
        hold: Its folder.
        cache: What was read.
        corpus: The values of the corpus.
        graph: The graph.
    """

    hold: StoreHold
    cache: ParseCache
    corpus: StoredCorpus
    graph: GraphStore

    @property
    def number(self) -> int:
        """Its number."""
        return int(self.hold.folder.name)

    @property
    def vocabulary(self) -> Vocabulary:
        """Types, relations and roles."""
        return self.corpus.vocabulary

    @property
    def entities(self) -> Mapping[str, Entity]:
        """All entities by id."""
        return self.corpus.entities

    @property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id."""
        return self.corpus.articles

    @cached_property
    def table(self) -> polars.DataFrame:
        """The statement table, read whole.

        Raises:
            StoreDamaged: Its file cannot be read.
        """
        return read_table(self.hold.folder)

    def scan(self) -> polars.LazyFrame:
        """Return the statement table as a lazy frame. It is read whole, and once: damage inside it shows at once.

        Raises:
            StoreDamaged: Its file cannot be read.
        """
        return self.table.lazy()

    def evidence(self, keys: Iterable[str]) -> EvidenceList:
        """Return the words behind statements.

        Raises:
            NameNotFound: There is no such statement.
        """
        return evidence_of(keys, self.corpus)

    @property
    def built(self) -> datetime:
        """When it was built."""
        return datetime.fromisoformat(self.cache.noted("built"))


def open_store(paths: CorpusPaths, stores: Stores) -> Stored | None:
    """Return the published store, or ``None`` if there is none.

    Args:
        paths: The corpus.
        stores: Where its stores are.

    Raises:
        StoreDamaged: A file of it is missing, cut off or of another format.
    """
    hold = stores.hold()
    if hold is None:
        return None
    try:
        check_store(hold.folder)
        cache = ParseCache(hold.folder / PARSE_CACHE, read_only=True)
        corpus = stored_corpus(cache, paths)
        store = open_graph(hold.folder)
    except (OSError, sqlite3.Error) as error:
        hold.release()
        raise StoreDamaged(f"the store {hold.folder.name} cannot be read: {error}") from None
    except BaseException:
        hold.release()
        raise
    graph = GraphStore(store, Iris(corpus.config.base, corpus.vocabulary), int(cache.noted("quads")))
    return Stored(hold, cache, corpus, graph)


def check_store(folder: Path) -> None:
    """Raise :class:`StoreDamaged` where a part of a store is missing, cannot be opened, or is of another formatat.

    The graph is not opened.
    """
    for name in (PARSE_CACHE, TABLE, GRAPH):
        if not (folder / name).exists():
            raise StoreDamaged(f"the store {folder.name} has no '{name}'")
    try:
        cache = ParseCache(folder / PARSE_CACHE, read_only=True)
        format = cache.noted("format")
        cache.close()
        scan_table(folder)
    except (OSError, sqlite3.Error) as error:
        raise StoreDamaged(f"the store {folder.name} cannot be read: {error}") from None
    if format != FORMAT:
        raise StoreDamaged(
            f"the store {folder.name} has format {format or 'unknown'}, this version writes format {FORMAT}"
        )
