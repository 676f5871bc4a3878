"""The seam: where statements come from, for everything that looks at them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, cast

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence
from kg.errors import KgError
from kg.graph.store import GraphStore
from kg.model import Article, Entity
from kg.table.belonging import Belonging
from kg.vocabulary import Vocabulary


class Backend(Protocol):
    """A source of statements: what selections, networks and analyses are made from."""

    @property
    def vocabulary(self) -> Vocabulary:
        """Types, relations and roles."""

    @property
    def entities(self) -> Mapping[str, Entity]:
        """All entities by id."""

    @property
    def belonging(self) -> Belonging:
        """What entities belong to."""

    @property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id, those without statements included."""

    def scan(self) -> polars.LazyFrame:
        """Return the statement table as a lazy frame, one row a statement.

        :data:`kg.table.columns.COLUMNS` lists the columns.
        """

    def evidence(self, keys: Iterable[str]) -> list[Evidence]:
        """Return the words behind statements, in the order of the keys.

        Args:
            keys: Keys of statements, or any unique ends of them.

        Raises:
            NameNotFound: There is no such statement.
        """


class Queryable(Protocol):
    """What can be asked in SPARQL."""

    @property
    def graph(self) -> GraphStore:
        """The graph; queries see the union of its named graphs."""


class CorpusBackend(Backend, Queryable, Protocol):
    """A backend made from the files of a corpus: its statements have words, and it can be asked in SPARQL."""

    @property
    def corpus(self) -> Corpus:
        """The values of its files."""


def corpus_of(backend: Backend | None) -> Corpus | None:
    """Return the corpus that a backend is made from, ``None`` where it is made from something else."""
    return getattr(backend, "corpus", None)


def lack_of(backend: Backend) -> str:
    """Return what is missing in a backend for errors in files, as a clause; empty where nothing is."""
    corpus = corpus_of(backend)
    return corpus.lack if corpus is not None else ""


def with_corpus(backend: Backend) -> CorpusBackend:
    """Return a backend as one that is made from the files of a corpus.

    Raises:
        KgError: It is made from something else, such as a table of events.
    """
    if corpus_of(backend) is None:
        raise KgError("this needs articles with their words, and these statements come from no corpus")
    return cast("CorpusBackend", backend)
