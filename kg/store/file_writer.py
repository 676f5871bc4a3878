"""Files as they are read: what each says as quads and as rows of the table, which depend on no other file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import polars

from kg.corpus.settings import Settings
from kg.graph.namespaces import Iris
from kg.graph.to_rdf import GraphMapping
from kg.model import Annotation, Article
from kg.store.bulk_load import LineFiles
from kg.table.from_statements import StatementRows

__all__ = ["FileWriter", "Written"]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written of files.

    Args:
        quads: Files of N-Quads.
        rows: Rows of the table.
    """

    quads: tuple[Path, ...]
    rows: polars.DataFrame


class FileWriter:
    """Writes articles and annotations one after the other.

    Args:
        settings: What they were read against.
        files: Where quads are written.
    """

    def __init__(self, settings: Settings, files: LineFiles) -> None:
        self._files = files
        self._mapping = GraphMapping(settings.vocabulary, Iris(settings.config.base, settings.vocabulary))
        self._rows = StatementRows(settings.vocabulary)

    def article(self, article: Article) -> None:
        """Write an article."""
        self._files.add(self._mapping.article(article))

    def annotation(self, annotation: Annotation, article: Article) -> None:
        """Write an annotation.

        Args:
            annotation: The annotation.
            article: What it annotates.
        """
        self._files.add(self._mapping.annotation(annotation))
        for statement in annotation.statements:
            self._rows.add(statement, article)

    def written(self) -> Written:
        """Return what was written; nothing may be written afterwards."""
        self._files.flush()
        return Written(tuple(self._files.paths), self._rows.frame())
