"""The backends of a corpus: what both take from its values and its table, and the one that has it in memory."""

from __future__ import annotations

from abc import ABC, abstractmethod
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
    from kg.table.belonging import Belonging


class OfCorpus(ABC):
    """A backend that has the values of a corpus, and its statement table."""

    corpus: Corpus

    @property
    @abstractmethod
    def table(self) -> polars.DataFrame:
        """The statement table."""

    @property
    def vocabulary(self) -> Vocabulary:
        """Types, relations and roles."""
        return self.corpus.vocabulary

    @property
    def entities(self) -> Mapping[str, Entity]:
        """All entities by id."""
        return self.corpus.entities

    @cached_property
    def belonging(self) -> Belonging:
        """What entities belong to; paths once found are kept."""
        from kg.table.belonging import Belonging

        return Belonging(self.vocabulary, self.entities)

    @property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id."""
        return self.corpus.articles

    def scan(self) -> polars.LazyFrame:
        """Return the statement table as a lazy frame. It is made or read whole, and once.

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


@dataclass(frozen=True)
class Memory(OfCorpus):
    """A corpus in memory. Its graph and its table are made when they are first used."""

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
