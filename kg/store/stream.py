"""Annotations as they pass by: their quads as lines, their rows gathered for the table."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars

from kg.corpus.acts import gather_acts
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import Settings
from kg.graph.namespaces import Iris
from kg.graph.to_rdf import GraphMapping
from kg.model import Annotation, Article, Statement
from kg.store.bulk_load import LineFiles
from kg.store.corpus import PassingCorpus, StoredCorpus
from kg.table.from_statements import StatementColumns

__all__ = ["FileWriter", "Stream", "Written"]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written of files, each taken by itself.

    Args:
        quads: Files of N-Quads.
        rows: Rows of the table.
        deferred: Keys of the statements that are not among them yet, since they depend on those of other annotations.
        mains: Acts that are mentioned by label, each with the key of a mention that speaks for it in one annotation.
    """

    quads: tuple[Path, ...]
    rows: polars.DataFrame
    deferred: tuple[str, ...]
    mains: dict[str, str]


class FileWriter:
    """Writes articles, and annotations one after the other, as far as each can be written by itself.

    Args:
        paths: The corpus.
        settings: What it is read against.
        files: Where quads are written.
    """

    def __init__(self, paths: CorpusPaths, settings: Settings, files: LineFiles) -> None:
        iris = Iris(settings.config.base, settings.vocabulary)
        self._files = files
        self._corpus = PassingCorpus.of(paths, settings)
        self._mapping = GraphMapping(self._corpus, iris)
        self._stream = Stream(self._corpus, iris)
        self._deferred: list[str] = []
        self._mains: dict[str, str] = {}

    def article(self, article: Article) -> None:
        """Write an article."""
        self._files.add(self._mapping.article(article))

    def annotation(self, annotation: Annotation, article: Article) -> None:
        """Write an annotation.

        Args:
            annotation: The annotation.
            article: What it annotates.
        """
        self._corpus.show(annotation, article)
        deferred = [one.key for one in annotation.statements if self._corpus.has_external_reference(one)]
        self._files.add(self._stream.annotation(annotation.name, deferred))
        self._deferred += deferred
        self._mains.update((act, main) for act, main in self._stream.mains(annotation.statements) if act != main)

    def written(self) -> Written:
        """Return what was written; nothing may be written afterwards."""
        self._files.flush()
        return Written(tuple(self._files.paths), self._stream.rows(), tuple(self._deferred), self._mains)


class Stream:
    """Gives the quads of annotations and statements as they pass by, and fills the table with their rows.

    Args:
        corpus: The corpus.
        iris: Its IRIs.
    """

    def __init__(self, corpus: Corpus, iris: Iris) -> None:
        self._corpus = corpus
        self._mapping = GraphMapping(corpus, iris)
        self._columns = StatementColumns(corpus)

    def annotation(self, name: str, leaving_out: Container[str] = ()) -> str:
        """Return the quads of an annotation, and of the acts that it mentions without a label, as N-Quads.

        Args:
            name: Its name.
            leaving_out: Keys of statements that are not to be written.
        """
        annotation = self._corpus.annotations[name]
        written = [one for one in annotation.statements if one.key not in leaving_out]
        return self._mapping.annotation(annotation, leaving_out) + self._of_themselves(written)

    def statement(self, key: str) -> str:
        """Return the quads of a statement, and of the act that it mentions without a label, as N-Quads."""
        statement = self._corpus.find(key)
        assert statement is not None
        return self._mapping.statement(statement) + self._of_themselves([statement])

    def _of_themselves(self, statements: Sequence[Statement]) -> str:
        """Add the rows of statements, and return the acts whose only mentions they are."""
        for statement in statements:
            self._columns.add(statement)
        return self._mapping.acts((one.key, one.key) for one in statements if self._corpus.act(one) == one.key)

    def mains(self, statements: Iterable[Statement]) -> Iterator[tuple[str, str]]:
        """Yield the acts that statements mention, each with the key of the mention that speaks for it among them."""
        acts = gather_acts(statements, self._corpus.vocabulary, self._corpus.act)
        return ((name, act.main) for name, act in acts.items())

    def mains_of(self, acts: Iterable[str]) -> dict[str, str]:
        """Return the main mentions of acts with a label, wherever these are mentioned."""
        assert isinstance(self._corpus, StoredCorpus)
        mains: dict[str, str] = {}
        for act in sorted(acts):
            mains.update(self.mains(self._corpus.mentions(act)))
        return mains

    def rows(self) -> polars.DataFrame:
        """Return the rows of all statements that passed by; which are main mentions is not known yet."""
        return self._columns.frame([])
