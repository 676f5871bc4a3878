"""A corpus in memory: the backend of what is read whole by each command."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import EvidenceList, evidence_of
from kg.model import Article, Entity
from kg.vocabulary import Vocabulary

if TYPE_CHECKING:
    import polars

    from kg.graph.store import GraphStore

__all__ = ["Memory"]


@dataclass(frozen=True)
class Memory:
    """A corpus in memory. Its graph and its table are made when they are first used.

    Args:
        corpus: The corpus.
    """

    corpus: Corpus

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
    def graph(self) -> GraphStore:
        """The graph."""
        from kg.graph.store import build_graph

        return build_graph(self.corpus)

    @cached_property
    def table(self) -> polars.DataFrame:
        """The statement table."""
        from kg.table.from_statements import statement_table

        return statement_table(self.corpus)

    def scan(self) -> polars.LazyFrame:
        """Return the statement table as a lazy frame."""
        return self.table.lazy()

    def evidence(self, keys: Iterable[str]) -> EvidenceList:
        """Return the words behind statements.

        Raises:
            NameNotFound: There is no such statement.
        """
        return evidence_of(keys, self.corpus)
