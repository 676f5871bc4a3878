"""What was read: an SQLite file with what every file of a corpus gave, and what that depended on."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import TypeAdapter, ValidationError

from kg.corpus.article_checks import Head
from kg.corpus.settings import Settings
from kg.errors import Problem, StoreDamaged
from kg.model import Annotation, Article, ArticleStatus, Entity
from kg.store.reading import FileRecord, packed

_T = TypeVar("_T")

_COLUMNS = [field.name for field in fields(FileRecord)]
_TABLES = f"""
CREATE TABLE meta (key PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE file ({", ".join(_COLUMNS)}, PRIMARY KEY (path));
CREATE INDEX name ON file (coder, article, path);
CREATE INDEX stamp ON file (path, stamp, digest);
CREATE INDEX faulty ON file (path) WHERE problems <> '';
CREATE INDEX partly ON file (path) WHERE left_out OR unread;
"""
"""Each build asks for the stamps of all files, and for the files with problems, without passing over all values."""
_PUT = f"INSERT OR REPLACE INTO file VALUES ({', '.join('?' * len(_COLUMNS))})"

_IN_ORDER = "FROM file WHERE coder <> '' AND value IS NOT NULL ORDER BY coder, article"
"""The annotations, in the order of the files."""

_PROBLEMS = TypeAdapter(tuple[Problem, ...])


class Dependencies(NamedTuple):
    """What the reading of an annotation depends on, beside its file and its article, as its record has it."""

    path: str
    uses: list[str]
    labels: list[str]
    lookups: list[str]


class ParseCache:
    """The values of a corpus as read, and what they depended on.

    Args:
        path: The file.
        read_only: Whether it is only to be read.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        uri = f"{path.absolute().as_uri()}?mode={'ro&immutable=1' if read_only else 'rwc'}"
        self._connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        if not read_only:
            # Nobody sees the file before it is whole, so it needs no journal of its own.
            self._connection.executescript("PRAGMA page_size=32768; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
            if not self._rows("SELECT name FROM sqlite_master"):
                self._connection.executescript(_TABLES)
            self._connection.execute("BEGIN")

    def close(self) -> None:
        """Write everything, and close the file."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")
        self._connection.close()

    def abandon(self) -> None:
        """Close the file, which is not needed any more, as it is."""
        self._connection.close()

    # What holds for the whole corpus.

    def noted(self, key: str) -> str:
        """Return what was set under a name, or an empty text."""
        return str(next(iter(self._column("SELECT value FROM meta WHERE key = ?", key)), ""))

    def note(self, key: str, value: str) -> None:
        """Keep a text under a name."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def settings(self) -> Settings:
        """Return what the files were read against."""
        return _settings(self.noted("settings"))

    def set_settings(self, settings: Settings) -> None:
        """Keep what the files are read against."""
        self.note("settings", settings.model_dump_json(exclude_defaults=True))

    def set_problems_of_places(self, problems: Sequence[Problem]) -> None:
        """Keep what is wrong with the places of files, and what of the corpus no file uses."""
        self.note("problems", _written(tuple(problems)))

    # Files.

    def put(self, record: FileRecord) -> None:
        """Keep what reading a file gave, in place of what it gave before."""
        values = {name: getattr(record, name) for name in _COLUMNS}
        values["problems"] = _written(record.problems)
        row = ["\n".join(value) if isinstance(value, tuple) else value for value in values.values()]
        self._connection.execute(_PUT, row)

    def restamp(self, path: str, stamp: str) -> None:
        """Keep another stamp of a file whose bytes are the same."""
        self._connection.execute("UPDATE file SET stamp = ? WHERE path = ?", (stamp, path))

    def drop(self, path: str) -> None:
        """Forget a file."""
        self._connection.execute("DELETE FROM file WHERE path = ?", (path,))

    def files(self) -> dict[str, tuple[str, str]]:
        """Return stamp and digest of every file that was read, by path."""
        rows = self._rows("SELECT path, stamp, digest FROM file")
        if any(None in row for row in rows):  # SQLite reads blanks as values that are not there
            raise StoreDamaged(f"{self._path} cannot be read: rows of it are blank")
        return {path: (stamp, digest) for path, stamp, digest in rows}

    def files_with_problems(self) -> set[str]:
        """Return the paths of the files that have problems, or of which something is left out without any."""
        query = "SELECT path FROM file WHERE problems <> '' UNION SELECT path FROM file WHERE left_out OR unread"
        return set(self._column(query))

    def files_that_do_not_fit(self) -> set[str]:
        """Return the paths of the annotations of which statements do not fit those of other files."""
        return set(self._column("SELECT path FROM file WHERE NOT fits"))

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with files and their places, in no order."""
        for text in (self.noted("problems"), *self._column("SELECT problems FROM file WHERE problems <> ''")):
            yield from _value(tuple[Problem, ...], text) if text else ()

    # Articles.

    def article_files(self) -> dict[str, str]:
        """Return the file of every article, of those with problems too, by id."""
        return dict(self._rows("SELECT article, path FROM file WHERE coder = '' AND article <> ''"))

    def article_ids(self) -> list[str]:
        """Return the ids of the articles without problems, sorted."""
        return self._column("SELECT article FROM file WHERE coder = '' AND value IS NOT NULL ORDER BY article")

    def heads(self) -> list[Head]:
        """Return the heads of the articles without problems, sorted by id."""
        query = "SELECT article, path, url, copy_of, status, supersedes FROM file"
        rows = self._rows(f"{query} WHERE coder = '' AND value IS NOT NULL ORDER BY article")
        return [
            Head(id, path, url or None, copy_of or None, ArticleStatus(status) if status else None, supersedes or None)
            for id, path, url, copy_of, status, supersedes in rows
        ]

    def sketches(self) -> dict[str, list[int]]:
        """Return the sketch of each article by id."""
        rows = self._rows("SELECT article, sketch FROM file WHERE coder = '' AND value IS NOT NULL ORDER BY article")
        return {id: [int(number) for number in sketch.split("\n")] if sketch else [] for id, sketch in rows}

    def article(self, id: str) -> Article | None:
        """Return an article, ``None`` where there is none without problems."""
        return self._packed(Article, "", id)

    # Annotations.

    def coders(self) -> list[str]:
        """Return the ids of all coders, sorted."""
        return list(dict.fromkeys(self._column(f"SELECT coder {_IN_ORDER}")))

    def annotation_names(self) -> list[str]:
        """Return the name of every annotation, in the order of the files."""
        return self._column(f"SELECT coder || '/' || article {_IN_ORDER}")

    def annotation(self, name: str) -> Annotation | None:
        """Return an annotation; ``None`` where there is none."""
        coder, _, article = name.partition("/")
        return self._packed(Annotation, coder, article) if coder else None

    def statement_keys(self) -> list[str]:
        """Return the key of every statement, in the order of the files."""
        rows = self._rows(f"SELECT coder, article, ids {_IN_ORDER}")
        return [f"{coder}/{article}#{id}" for coder, article, ids in rows if ids for id in ids.split("\n")]

    def local_entities(self) -> dict[str, Entity]:
        """Return the entities of single annotations by id, in the order of the files."""
        texts = ",".join(text for text in self._column(f"SELECT local {_IN_ORDER}") if text)
        return {one.id: one for of_file in _value(tuple[tuple[Entity, ...], ...], f"[{texts}]") for one in of_file}

    def used_entities(self) -> set[str]:
        """Return the ids of the listed entities that some annotation speaks of."""
        return set("\n".join(self._column("SELECT uses FROM file WHERE uses <> ''")).split("\n"))

    def dependencies(self) -> Iterator[Dependencies]:
        """Yield what the reading of each annotation depends on."""
        for path, *texts in self._rows("SELECT path, uses, labels, lookups FROM file WHERE coder <> ''"):
            yield Dependencies(path, *(text.split("\n") if text else [] for text in texts))

    def is_whole(self) -> bool:
        """Return whether every statement of every file was read without errors."""
        return not self._rows("SELECT 1 FROM file WHERE left_out OR unread LIMIT 1")

    def left_out(self) -> int:
        """Return how many statements have errors."""
        return int(self._column("SELECT coalesce(sum(left_out), 0) FROM file")[0])

    def leave_out(self, annotation: Annotation, left_out: int, problems: Iterable[Problem]) -> None:
        """Keep an annotation without statements that do not fit those of other files.

        Args:
            annotation: What is left of it.
            left_out: How many statements do not fit.
            problems: What is wrong with them.
        """
        of = (annotation.coder, annotation.article)
        ids = "\n".join(statement.id for statement in annotation.statements)
        query = "SELECT problems FROM file WHERE coder = ? AND article = ? AND problems <> ''"
        before = (one for text in self._column(query, *of) for one in _value(tuple[Problem, ...], text))
        row = (packed(annotation), ids, left_out, _written((*before, *problems)), *of)
        change = "value = ?, ids = ?, left_out = left_out + ?, problems = ?, fits = 0"
        self._connection.execute(f"UPDATE file SET {change} WHERE coder = ? AND article = ?", row)

    def _packed(self, kind: type[_T], coder: str, article: str) -> _T | None:
        query = "SELECT value FROM file WHERE coder = ? AND article = ? AND value IS NOT NULL"
        for value in self._column(query, coder, article):
            try:
                return _value(kind, zlib.decompress(value))
            except zlib.error as error:
                raise StoreDamaged(f"a stored value cannot be unpacked: {error}") from None
        return None

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise StoreDamaged(f"{self._path} cannot be read: {error}") from None

    def _column(self, query: str, *values: str) -> list[Any]:
        return [row[0] for row in self._rows(query, *values)]


@lru_cache(1)
def _settings(text: str) -> Settings:
    """Return settings; a build and those who read its store ask for the same."""
    return _value(Settings, text)


def _value(kind: type[_T], text: str | bytes) -> _T:
    try:
        return TypeAdapter(kind).validate_json(text)
    except ValidationError as error:
        what = f"a stored {kind.__name__} cannot be read: {error.errors()[0]['msg']}"
        raise StoreDamaged(what) from None


def _written(problems: tuple[Problem, ...]) -> str:
    return _PROBLEMS.dump_json(problems).decode() if problems else ""
