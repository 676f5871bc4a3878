"""What an import knows of the corpus: all but its statements, which are read where something asks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from kg.corpus.corpus import Corpus
from kg.corpus.names import Names
from kg.corpus.paths import CorpusPaths, annotation_name, article_id
from kg.corpus.read import read_corpus
from kg.corpus.reader import Reader
from kg.corpus.settings import read_settings
from kg.corpus.text_file import read_text
from kg.model import Article, Entity

_ID = re.compile(r"""\bid:[ \t]*["']?([\w-]+)""")


class Known:
    """What an import knows of the corpus.

    Args:
        paths: Its files.

    Attributes:
        config: What it says about itself.
        vocabulary: Its types, roles and relations.
        listed: The entities of ``data/entities.yaml`` by id.
        article_files: The files of all articles by id, those with errors included.
    """

    def __init__(self, paths: CorpusPaths) -> None:
        self.paths = paths
        settings = read_settings(paths)
        self.config, self.vocabulary, self.listed = settings.config, settings.vocabulary, settings.listed
        self._reader = Reader(paths, settings, errors_only=True)
        self._statement_ids: dict[str, set[str]] = {}
        self.article_files = {article_id(path): path for path in paths.article_files()}

    def has_statement(self, key: str) -> bool:
        """Return whether a statement is there, by its key; its file is looked through for its id, not read as YAML."""
        file, _, id = key.partition("#")
        if file not in self._statement_ids:
            path = self.annotation_files.get(file)
            text = read_text(self.paths.name(path), path)[0] if path is not None else ""
            self._statement_ids[file] = {*_ID.findall(text)}
        return id in self._statement_ids[file]

    @cached_property
    def annotation_files(self) -> Mapping[str, Path]:
        """The files of statements, by coder and article."""
        return {annotation_name(self.paths.name(path)): path for path in self.paths.annotation_files()}

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """Articles by id, without those that have errors."""
        found = (self._reader.article(path)[0] for path in self.article_files.values())
        return {one.id: one for one in found if one is not None}

    @cached_property
    def names(self) -> Names:
        """The names of all entities, those that single files declare included."""
        return Names([*self.listed.values(), *self._declared()])

    @cached_property
    def whole(self) -> Corpus:
        """The corpus with its statements."""
        return read_corpus(self.paths, errors_only=True)

    def _declared(self) -> Iterator[Entity]:
        """Yield the entities of single files; most files have none, which is seen without reading them as YAML."""
        for path in self.annotation_files.values():
            if "local" in read_text(self.paths.name(path), path)[0]:
                annotation = self._reader.annotation(path, self.articles.get, self.article_files).annotation
                yield from annotation.local if annotation is not None else ()
