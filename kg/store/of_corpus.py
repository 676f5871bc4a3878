"""What both backends take from the values of a corpus and its statement table, however they have them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import EvidenceList, evidence_of
from kg.model import Article, Entity
from kg.vocabulary import Vocabulary

if TYPE_CHECKING:
    import polars


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
