"""What was read: an SQLite file with the values of every file of a corpus, and what each of them depended on."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kg.corpus.corpus_checks import Reference
from kg.corpus.settings import Settings
from kg.corpus.statement_checks import Fault
from kg.errors import Problem, Severity, StoreDamaged
from kg.model import Annotation, Article, Entity, Label
from kg.store.parse_records import AnnotationRecord, ArticleRecord, Dependencies, Links

__all__ = ["ParseCache"]

_Model = TypeVar("_Model", bound=BaseModel)

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE file (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (id TEXT PRIMARY KEY, path TEXT NOT NULL, value BLOB);
CREATE TABLE annotation (
    name TEXT PRIMARY KEY, coder TEXT NOT NULL, article TEXT NOT NULL, path TEXT NOT NULL,
    left_out INTEGER NOT NULL, unread INTEGER NOT NULL, ids TEXT NOT NULL, uses TEXT NOT NULL, labels TEXT NOT NULL,
    lookups TEXT NOT NULL, value BLOB
);
CREATE TABLE entity (
    id TEXT PRIMARY KEY, annotation TEXT NOT NULL, type TEXT NOT NULL, label TEXT NOT NULL, members TEXT NOT NULL,
    value TEXT NOT NULL
);
CREATE TABLE reference (
    annotation TEXT NOT NULL, statement TEXT NOT NULL, place TEXT NOT NULL, named TEXT NOT NULL, role_order TEXT,
    named_annotation TEXT NOT NULL
);
CREATE TABLE mention (
    annotation TEXT NOT NULL, act TEXT NOT NULL, agree INTEGER NOT NULL, PRIMARY KEY (act, annotation)
) WITHOUT ROWID;
CREATE TABLE act_fault (
    act TEXT NOT NULL, statement TEXT NOT NULL, place TEXT NOT NULL, message TEXT NOT NULL, hint TEXT NOT NULL
);
CREATE TABLE left_out (statement TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE problem (
    owner TEXT NOT NULL, path TEXT NOT NULL, line INTEGER NOT NULL, column INTEGER NOT NULL, code TEXT NOT NULL,
    message TEXT NOT NULL, hint TEXT NOT NULL, severity TEXT NOT NULL
);
CREATE INDEX entity_annotation ON entity (annotation);
CREATE INDEX reference_annotation ON reference (annotation);
CREATE INDEX reference_named ON reference (named_annotation);
CREATE INDEX mention_annotation ON mention (annotation);
CREATE INDEX act_fault_act ON act_fault (act);
CREATE INDEX problem_owner ON problem (owner);
"""


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
        rows = self._rows("SELECT value FROM meta WHERE key = ?", key)
        return str(rows[0][0]) if rows else ""

    def note(self, key: str, value: str) -> None:
        """Keep a text under a name."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def settings(self) -> Settings:
        """Return what the files were read against."""
        return _value(Settings, self.noted("settings"))

    def set_settings(self, settings: Settings) -> None:
        """Keep what the files are read against."""
        self.note("settings", settings.model_dump_json(exclude_defaults=True))

    # Files.

    def files(self) -> dict[str, tuple[str, str]]:
        """Return stamp and digest of every file that was read, by path."""
        return {path: (stamp, digest) for path, stamp, digest in self._rows("SELECT * FROM file")}

    def set_file(self, path: str, stamp: str, digest: str) -> None:
        """Keep what a file was when it was read."""
        self._connection.execute("INSERT OR REPLACE INTO file VALUES (?, ?, ?)", (path, stamp, digest))

    def restamp(self, path: str, stamp: str) -> None:
        """Keep another stamp of a file whose bytes are the same."""
        self._connection.execute("UPDATE file SET stamp = ? WHERE path = ?", (stamp, path))

    def forget_file(self, path: str) -> None:
        """Forget a file and its problems."""
        self._connection.execute("DELETE FROM file WHERE path = ?", (path,))
        self.set_problems(path, ())

    # Articles.

    def put_article(self, record: ArticleRecord) -> None:
        """Keep what reading an article gave, in place of what it gave before."""
        self.set_file(record.path, record.stamp, record.digest)
        self.set_problems(record.path, record.problems)
        row = (record.id, record.path, record.value)
        self._connection.execute("INSERT OR REPLACE INTO article VALUES (?, ?, ?)", row)

    def drop_article(self, id: str, path: str) -> None:
        """Forget an article."""
        self.forget_file(path)
        self._connection.execute("DELETE FROM article WHERE id = ? AND path = ?", (id, path))

    def article_ids(self) -> list[str]:
        """Return the ids of the articles without problems, sorted."""
        return self._column("SELECT id FROM article WHERE value IS NOT NULL ORDER BY id")

    def article(self, id: str) -> Article | None:
        """Return an article, ``None`` where there is none without problems."""
        rows = self._rows("SELECT value FROM article WHERE id = ? AND value IS NOT NULL", id)
        return _value(Article, _unpacked(rows[0][0])) if rows else None

    # Annotations.

    def put_annotation(self, record: AnnotationRecord) -> None:
        """Keep what reading an annotation file gave, in place of what it gave before."""
        if self._rows("SELECT 1 FROM annotation WHERE name = ?", record.name):
            self.drop_annotation(record.name, record.path)
        self.set_file(record.path, record.stamp, record.digest)
        self.set_problems(record.path, record.problems)
        coder, _, article = record.name.partition("/")
        texts = ("\n".join(texts) for texts in (record.ids, record.uses, record.labels, record.lookups))
        row = (record.name, coder, article, record.path, record.left_out, record.unread, *texts, record.value)
        many = self._connection.executemany
        self._connection.execute(f"INSERT INTO annotation VALUES ({', '.join('?' * len(row))})", row)
        local = [
            (
                one.id,
                record.name,
                one.type,
                one.label,
                "\n".join(one.members),
                one.model_dump_json(exclude_defaults=True),
            )
            for one in record.local
        ]
        many("INSERT OR REPLACE INTO entity VALUES (?, ?, ?, ?, ?, ?)", local)
        many("INSERT INTO mention VALUES (?, ?, ?)", [(record.name, *act) for act in record.acts])
        many(
            "INSERT INTO reference VALUES (?, ?, ?, ?, ?, ?)",
            [
                (record.name, key, "/".join(one.place), one.named, one.order, one.named.partition("#")[0])
                for key, one in record.references
            ],
        )

    def drop_annotation(self, name: str, path: str) -> None:
        """Forget an annotation."""
        self.forget_file(path)
        for table in ("entity", "reference", "mention"):
            self._connection.execute(f"DELETE FROM {table} WHERE annotation = ?", (name,))
        self._connection.execute("DELETE FROM annotation WHERE name = ?", (name,))

    def coders(self) -> list[str]:
        """Return the ids of all coders, sorted."""
        return self._column("SELECT DISTINCT coder FROM annotation WHERE value IS NOT NULL ORDER BY coder")

    def annotation_names(self) -> list[str]:
        """Return the name of every annotation, in the order of the files."""
        return self._column("SELECT name FROM annotation WHERE value IS NOT NULL ORDER BY coder, article")

    def annotation(self, name: str) -> Annotation | None:
        """Return an annotation as read, with statements that do not fit the others; ``None`` where there is none."""
        rows = self._rows("SELECT value FROM annotation WHERE name = ? AND value IS NOT NULL", name)
        return _value(Annotation, _unpacked(rows[0][0])) if rows else None

    def annotation_files(self) -> dict[str, str]:
        """Return the file of every annotation, those that hold none included, by name."""
        return dict(self._rows("SELECT name, path FROM annotation"))

    def statement_keys(self) -> Iterator[str]:
        """Yield the key of every statement as read, in the order of the files."""
        for name, ids in self._rows("SELECT name, ids FROM annotation WHERE ids <> '' ORDER BY coder, article"):
            for id in ids.split("\n"):
                yield f"{name}#{id}"

    def used_entities(self) -> set[str]:
        """Return the ids of the listed entities that some statement speaks of."""
        return set("\n".join(self._column("SELECT uses FROM annotation")).split("\n"))

    def dependencies(self) -> Iterator[Dependencies]:
        """Yield what the reading of each annotation depends on."""
        acts = set(self._column("SELECT annotation FROM mention"))
        for name, *texts in self._rows("SELECT name, uses, labels, lookups FROM annotation"):
            uses, labels, lookups = (text.split("\n") if text else [] for text in texts)
            yield Dependencies(name, uses, labels, lookups, name in acts)

    def is_whole(self) -> bool:
        """Return whether every statement of every file was read without errors."""
        of_files = self._rows("SELECT 1 FROM annotation WHERE left_out OR unread LIMIT 1")
        return not of_files and not self._rows("SELECT 1 FROM left_out LIMIT 1")

    def left_out_count(self) -> int:
        """Return how many statements have errors."""
        own = self._rows("SELECT coalesce(sum(left_out), 0) FROM annotation")[0][0]
        return int(own) + int(self._rows("SELECT count(*) FROM left_out")[0][0])

    # Local entities.

    def locals(self) -> dict[str, Entity]:
        """Return all local entities by id, in the order of the files."""
        join = "JOIN annotation ON annotation.name = entity.annotation"
        rows = self._rows(f"SELECT id, entity.value FROM entity {join} ORDER BY coder, article, entity.rowid")
        return {id: _value(Entity, value) for id, value in rows}

    def local(self, id: str) -> Entity | None:
        """Return a local entity."""
        rows = self._rows("SELECT value FROM entity WHERE id = ?", id)
        return _value(Entity, rows[0][0]) if rows else None

    def outlines(self) -> dict[str, Entity]:
        """Return all local entities by id, each with its type, label and members alone."""
        rows = self._rows("SELECT id, type, label, members FROM entity")
        return {
            id: Entity.model_construct(
                id=id,
                type=type,
                labels=(Label.model_construct(text=label, lang=""),),
                members=tuple(members.split("\n")) if members else (),
                local=True,
            )
            for id, type, label, members in rows
        }

    # Between statements.

    def references(self) -> dict[str, list[Reference]]:
        """Return what statements name, by their keys, in no order."""
        references: dict[str, list[Reference]] = {}
        for key, place, named, order in self._rows("SELECT statement, place, named, role_order FROM reference"):
            references.setdefault(key, []).append(Reference(_place(place), named, order))
        return references

    def links_of(self, annotations: Iterable[str]) -> dict[str, Links]:
        """Return what links annotations to others, by name; those that are not there have no links."""
        ids = "SELECT ids FROM annotation WHERE name = ? AND ids <> ''"
        references = "SELECT statement, place, named, role_order FROM reference WHERE annotation = ?"
        return {
            name: Links(
                frozenset(id for text in self._column(ids, name) for id in text.split("\n")),
                frozenset(map(tuple, self._rows(references, name))),
            )
            for name in annotations
        }

    def has_faults_between(self) -> bool:
        """Return whether statements are known not to fit each other."""
        queries = ("left_out", "act_fault", "problem WHERE owner = 'between statements'")
        return any(self._rows(f"SELECT 1 FROM {query} LIMIT 1") for query in queries)

    def referring_to(self, annotations: Iterable[str]) -> set[str]:
        """Return the names of the annotations that name statements of some others."""
        query = "SELECT DISTINCT annotation FROM reference WHERE named_annotation = ?"
        return {one for name in annotations for one in self._column(query, name)}

    def acts_of(self, annotations: Iterable[str]) -> set[str]:
        """Return the names of the acts that annotations mention by label."""
        query = "SELECT act FROM mention WHERE annotation = ?"
        return {act for name in annotations for act in self._column(query, name)}

    def annotations_with(self, act: str) -> list[str]:
        """Return the names of the annotations that mention an act by label, in the order of the files."""
        join = "JOIN annotation ON name = mention.annotation"
        return self._column(f"SELECT name FROM mention {join} WHERE act = ? ORDER BY coder, article", act)

    def acts_in_doubt(self) -> set[str]:
        """Return the names of the acts whose mentions cannot be known to agree from one file alone."""
        return set(self._column("SELECT act FROM mention GROUP BY act HAVING count(*) > 1 OR min(agree) = 0"))

    def set_act_faults(self, act: str, faults: Iterable[tuple[str, Fault]]) -> None:
        """Keep what is wrong with the mentions of an act."""
        self._connection.execute("DELETE FROM act_fault WHERE act = ?", (act,))
        rows = [(act, key, "/".join(map(str, one.place)), one.message, one.hint) for key, one in faults]
        self._connection.executemany("INSERT INTO act_fault VALUES (?, ?, ?, ?, ?)", rows)

    def act_faults(self) -> list[tuple[str, Fault]]:
        """Return what is wrong with the mentions of acts."""
        rows = self._rows("SELECT statement, place, message, hint FROM act_fault ORDER BY rowid")
        return [(key, Fault(tuple(place.split("/")), "act-actors", *texts)) for key, place, *texts in rows]

    def left_out(self) -> frozenset[str]:
        """Return the keys of the statements that do not fit the others."""
        return frozenset(self._column("SELECT statement FROM left_out"))

    def set_left_out(self, keys: Iterable[str]) -> None:
        """Keep which statements do not fit the others."""
        self._connection.execute("DELETE FROM left_out")
        self._connection.executemany("INSERT INTO left_out VALUES (?)", [(key,) for key in sorted(keys)])

    # Problems.

    def set_problems(self, owner: str, problems: Iterable[Problem]) -> None:
        """Keep what one step of reading found wrong, in place of what it found before.

        Args:
            owner: The file that was read, or a name of the step.
            problems: What is wrong.
        """
        self._connection.execute("DELETE FROM problem WHERE owner = ?", (owner,))
        rows = [
            (owner, one.path, one.line, one.column, one.code, one.message, one.hint, str(one.severity))
            for one in problems
        ]
        self._connection.executemany("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def problems(self) -> tuple[Problem, ...]:
        """Return everything that is wrong, sorted by place."""
        problems = {
            Problem(path, line, column, code, message, hint, Severity(severity))
            for _, path, line, column, code, message, hint, severity in self._rows("SELECT * FROM problem")
        }
        return tuple(sorted(problems))

    def files_with_problems(self) -> set[str]:
        """Return the paths of the files that have problems, taken by themselves."""
        return set(self._column("SELECT DISTINCT owner FROM problem"))

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise StoreDamaged(f"{self._path} cannot be read: {error}") from None

    def _column(self, query: str, *values: str) -> list[str]:
        return [row[0] for row in self._rows(query, *values)]


def _value(model: type[_Model], text: str | bytes) -> _Model:
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        what = f"a stored {model.__name__} cannot be read: {error.errors()[0]['msg']}"
        raise StoreDamaged(what) from None


def _unpacked(value: bytes) -> bytes:
    try:
        return zlib.decompress(value)
    except zlib.error as error:
        raise StoreDamaged(f"a stored value cannot be unpacked: {error}") from None


@cache
def _place(written: str) -> tuple[str, ...]:
    """Return the keys that lead to a value; there are few such ways."""
    return tuple(written.split("/"))
