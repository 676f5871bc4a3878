"""Reading the files of a corpus one by one: what the parse cache keeps of each, and what is written of it at once."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import polars
from pydantic import TypeAdapter

from kg.corpus.corpus_checks import used_entities
from kg.corpus.paths import annotation_name, article_id
from kg.corpus.reader import Reader
from kg.corpus.same_text import sketch_of
from kg.errors import Problem
from kg.graph.namespaces import Iris
from kg.graph.to_rdf import GraphMapping
from kg.model import Annotation, Article, Entity
from kg.store.bulk_load import LineFiles
from kg.store.sources import digest_of
from kg.table.from_statements import StatementRows

Job = tuple[str, str]
"""A file to read: its path, and its stamp."""

_ENTITIES = TypeAdapter(tuple[Entity, ...])


@dataclass(frozen=True, slots=True)
class FileRecord:
    """What reading a file gave, and what that depended on; of a settings file, only what it was.

    Args:
        path: The file, as problems name it.
        stamp: What differs when the file is written again, taken before it was read.
        digest: Of its bytes.
        coder: Whose annotation it is; empty for an article.
        article: Id of the article that it is, or annotates.
        problems: What is wrong with it.
        url: Where an article was read, or an empty text.
        copy_of: Id of the article of which it is a reprint, or an empty text.
        status: Whether that was corrected or retracted, or an empty text.
        supersedes: Id of the earlier version that it replaces, or an empty text.
        sketch: What tells whether another article may be the same text: numbers.
        value: The article or annotation as JSON, compressed, or ``None`` where there is none without problems.
        local: The local entities of an annotation as JSON, or an empty text.
        ids: Ids of its statements.
        uses: Ids of the listed entities it speaks of.
        labels: Of those, the ones whose labels are part of the labels of its lists.
        lookups: Every name it looked up, folded.
        left_out: How many of its statements have errors.
        unread: Whether nothing is known of what it speaks of.
        fits: Whether all of its statements fit those of other files.
    """

    path: str
    stamp: str
    digest: str
    coder: str = ""
    article: str = ""
    problems: tuple[Problem, ...] = ()
    url: str = ""
    copy_of: str = ""
    status: str = ""
    supersedes: str = ""
    sketch: tuple[str, ...] = ()
    value: bytes | None = None
    local: str = ""
    ids: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    lookups: tuple[str, ...] = ()
    left_out: int = 0
    unread: bool = False
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """What was written of files, which depends on no other file.

    Args:
        quads: Files of N-Quads.
        rows: Rows of the table.
    """

    quads: tuple[Path, ...]
    rows: polars.DataFrame


class FileReader:
    """Reads files one after the other, and writes what each says as quads and as rows of the table.

    Args:
        reader: The reader.
        articles: The file of every article, by id.
        files: Where quads are written.
    """

    def __init__(self, reader: Reader, articles: Mapping[str, str], files: LineFiles) -> None:
        vocabulary, base = reader.settings.vocabulary, reader.settings.config.base
        self._reader = reader
        self._listed = reader.settings.listed
        self._articles = articles
        self._files = files
        self._mapping = GraphMapping(vocabulary, Iris(base, vocabulary))
        self._rows = StatementRows(vocabulary)
        self._last: tuple[str, Article | None] = "", None

    def read(self, jobs: Iterable[Job]) -> list[FileRecord]:
        """Return the records of some files."""
        return [self._article(*job) if job[0].endswith(".md") else self._annotation(*job) for job in jobs]

    def written(self) -> Written:
        """Return what was written; nothing may be read afterwards."""
        self._files.flush()
        return Written(tuple(self._files.paths), self._rows.frame())

    def _article(self, name: str, stamp: str) -> FileRecord:
        path = self._reader.paths.root / name
        # First the digest, then the text: a file that changes in between is read again by the next build.
        digest = digest_of(path)
        article, problems = self._reader.article(path)
        id = article_id(path)
        self._last = id, article
        record = FileRecord(name, stamp, digest, "", id, tuple(problems))
        if article is None:
            return record
        self._files.add(self._mapping.article(article))
        return replace(
            record,
            url=article.url or "",
            copy_of=article.copy_of or "",
            status=article.status or "",
            supersedes=article.supersedes or "",
            sketch=tuple(map(str, sketch_of(article.body))),
            value=packed(article),
        )

    def _annotation(self, name: str, stamp: str) -> FileRecord:
        path = self._reader.paths.root / name
        digest = digest_of(path)
        parsed = self._reader.annotation(path, self._article_of, self._articles)
        coder, _, id = annotation_name(name).partition("/")
        annotation = parsed.annotation
        record = FileRecord(
            name, stamp, digest, coder, id, parsed.problems, left_out=parsed.left_out, unread=parsed.unread
        )
        if annotation is None:
            return record
        article = self._article_of(annotation.article)
        assert article is not None
        self._files.add(self._mapping.annotation(annotation))
        for statement in annotation.statements:
            self._rows.add(statement, article)
        members = {member for entity in annotation.local for member in entity.members}
        return replace(
            record,
            value=packed(annotation),
            local=_ENTITIES.dump_json(annotation.local, exclude_defaults=True).decode() if annotation.local else "",
            ids=tuple(statement.id for statement in annotation.statements),
            uses=tuple(sorted(used_entities(annotation) & self._listed.keys())),
            labels=tuple(sorted(members & self._listed.keys())),
            lookups=tuple(sorted(parsed.lookups)),
        )

    def _article_of(self, id: str) -> Article | None:
        if self._last[0] != id:
            self._last = id, self._reader.article(self._reader.paths.root / self._articles[id])[0]
        return self._last[1]


def packed(value: Annotation | Article) -> bytes:
    """Return a value as JSON, compressed."""
    return zlib.compress(value.model_dump_json(exclude_defaults=True).encode(), 1)
