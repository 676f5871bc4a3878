"""A corpus in memory: the backend of what is read whole by each command."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kg.corpus.corpus import Corpus
from kg.store.of_corpus import OfCorpus

if TYPE_CHECKING:
    import polars

    from kg.graph.store import GraphStore


@dataclass(frozen=True)
class Memory(OfCorpus):
    """A corpus in memory. Its graph and its table are made when they are first used.

    Args:
        corpus: The corpus.
    """

    corpus: Corpus

    @cached_property
    def graph(self) -> GraphStore:
        """The graph."""
        from kg.graph.store import build_graph

        return build_graph(self.corpus, self.table)

    @cached_property
    def table(self) -> polars.DataFrame:
        """The statement table."""
        from kg.table.from_statements import statement_table

        return statement_table(self.corpus)
