"""Databases of Discourse Network Analyzer, versions 2 and 3, as records (SQLite files that end in ``.dna``).

Both keep documents, statements that mark a stretch of a document, and variables of statements. Version 3 lists the
values of short-text variables in ``ENTITIES``, with attributes, and counts time in seconds; version 2 writes the
values into the statements, tells of them in ``ATTRIBUTES``, and counts in milliseconds. The file is opened to be read
only, and is read as a stream: what stays in memory is the list of entities.

Positions are those of Java: UTF-16 code units of a text in which each line break is one character. Databases on a
server (MySQL, PostgreSQL) are read once they are saved as a file, which Discourse Network Analyzer does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from kg.changing.document import Document
from kg.corpus.yaml_file import Plain
from kg.errors import KgError
from kg.formats.discourse.dna_entities import Variable, Version, entities_of, missing_entities, plain, variables_of
from kg.formats.discourse.dna_time import Clock, clock_of
from kg.formats.reader import Reader
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadValue, Record, Span, Unread

_MAGIC = b"SQLite format 3\x00"
_NEEDED = (
    "DOCUMENTS",
    "STATEMENTS",
    "STATEMENTTYPES",
    "VARIABLES",
    "DATABOOLEAN",
    "DATAINTEGER",
    "DATASHORTTEXT",
    "DATALONGTEXT",
)
_AT_ONCE = 400
"""Of how many statements values are looked up together."""
_FAULTS = (sqlite3.Error, UnicodeDecodeError, OverflowError)
"""What a damaged file raises; also names of its columns are decoded."""
_LONGEST = 100_000_000
"""Bytes of the longest text that is read."""


def recognises(path: Path, head: bytes) -> bool:
    """Return whether a file is a database of Discourse Network Analyzer, by the names of its tables."""
    if not head.startswith(_MAGIC):
        return False
    try:
        with closing(_open(path)) as base:
            return set(_NEEDED) <= _tables(base)
    except (*_FAULTS, KgError):
        return False


def read(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield the entities, then each document with its statements behind it, of one database after the other.

    Ids are those of the database; of several, the name of each and a colon stand before them.

    Raises:
        KgError: A file is no such database, or is damaged.
    """
    for path in paths:
        prefix = f"{path.stem}:" if len(paths) > 1 else ""
        try:
            with closing(_open(path)) as base:
                yield from _read(base, path.name, prefix)
        except _FAULTS as error:
            raise KgError(f"{path} cannot be read as a database of Discourse Network Analyzer: {error}") from None


def _open(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise KgError(f"there is no file {path}")
    base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    base.text_factory = lambda raw: raw.decode("utf-8", "replace")
    base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    for rule in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
        base.execute(f"PRAGMA {rule}")
    return base


def _tables(base: sqlite3.Connection) -> set[str]:
    """Return the names of plain tables: no view and no virtual table, whose rows a program would make."""
    rows = base.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")
    return {str(name).upper() for (name,) in rows}


@dataclass(frozen=True, slots=True)
class _Base:
    """A database that is read.

    Args:
        connection: The connection.
        name: Name of its file.
        prefix: What stands before its ids.
        version: Which schema it has.
        variables: The variables by number.
        types: Labels of statement types by number.
        coders: Names of coders by number.
        clock: How its dates count.
        known: Ids of entities by variable and by what statements name them by.
    """

    connection: sqlite3.Connection
    name: str
    prefix: str
    version: Version
    variables: Mapping[int, Variable]
    types: Mapping[int, str]
    coders: Mapping[int, str]
    clock: Clock
    known: Mapping[tuple[int, str], str]


def _read(connection: sqlite3.Connection, name: str, prefix: str) -> Iterator[Record]:
    version = _version(connection, name)
    variables = variables_of(connection)
    known: dict[tuple[int, str], str] = {}
    for variable, key, entity in entities_of(connection, version, variables, name, prefix):
        known[variable, key] = entity.id
        yield entity
    if version is Version.TWO:
        for variable, key, entity in missing_entities(connection, variables, known, name, prefix):
            known[variable, key] = entity.id
            yield entity
    has_coders = "CODERS" in _tables(connection)
    coders = _names(connection, "SELECT ID, Name FROM CODERS") if has_coders else {}
    types = _names(connection, "SELECT ID, Label FROM STATEMENTTYPES")
    clock = clock_of(connection, in_milliseconds=version is Version.TWO)
    base = _Base(connection, name, prefix, version, variables, types, coders, clock, known)
    coded = _coded(base)
    while chunk := list(islice(coded, _AT_ONCE)):
        values = _values(base, [one[0] for one in chunk if isinstance(one, tuple)])
        for one in chunk:
            yield _coding(base, one, values) if isinstance(one, tuple) else one


def _version(connection: sqlite3.Connection, name: str) -> Version:
    tables = _tables(connection)
    lacking = [table for table in _NEEDED if table not in tables]
    if lacking:
        raise KgError(f"{name} is no database of Discourse Network Analyzer: it has no table {lacking[0]}")
    if "ENTITIES" in tables:
        return Version.THREE
    if "ATTRIBUTES" in tables and "ATTRIBUTEVARIABLES" not in tables:
        return Version.TWO
    raise KgError(f"{name} was made by a trial version of Discourse Network Analyzer 3; save it with a released one")


def _names(connection: sqlite3.Connection, query: str) -> dict[int, str]:
    return {id: str(label or "").strip() for id, label in connection.execute(query) if isinstance(id, int)}


_Coded = tuple[int, str, str, str, tuple[Span, ...]]
"""A statement before its values are known: number, kind, id of its document, coder, what it marks."""


def _coded(base: _Base) -> Iterator[ReadArticle | Unread | _Coded]:
    """Yield each document, and behind it what is coded in it; both tables are read once, side by side."""
    statements = base.connection.execute(
        "SELECT ID, StatementTypeId, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY DocumentId, Start, ID"
    )
    row = next(statements, None)
    columns = "ID, Title, Text, Author, Source, Section, Notes, Type, Date"
    for document in base.connection.execute(f"SELECT {columns} FROM DOCUMENTS ORDER BY ID"):
        id, text = document[0], plain(document[2]).replace("\r\n", "\n").replace("\r", "\n")
        while row is not None and _before(row[2], id):
            yield _homeless(base, row)
            row = next(statements, None)
        yield _article(base, document, text)
        offsets = _Offsets(text)
        while row is not None and row[2] == id:
            yield _marked(base, row, offsets)
            row = next(statements, None)
    while row is not None:
        yield _homeless(base, row)
        row = next(statements, None)


def _before(one: object, other: int) -> bool:
    """Return whether the number of a document comes before another; what is no number comes first, as in SQLite."""
    return one is None or (isinstance(one, int | float) and one < other)


def _article(base: _Base, row: Sequence[Any], text: str) -> ReadArticle:
    id, title, _, author, source, section, notes, type, date = row
    rest: dict[str, Plain] = {}
    if section := plain(section).strip():
        rest["section"] = section
    if type := plain(type).strip():
        rest["tags"] = [type]
    if notes := plain(notes).strip():
        rest["note"] = notes
    document = Document(
        text=text,
        title=" ".join(plain(title).split()),
        published=base.clock.day(date),
        author=plain(author).strip(),
        publisher=plain(source).strip(),
        rest=rest,
    )
    return ReadArticle(f"{base.prefix}{id}", f"{base.name}, DOCUMENTS {id}", document)


class _Offsets:
    """Where UTF-16 positions of a text lie in its code points."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = text.encode("utf-16-le", "surrogatepass") if any(one > "\uffff" for one in text) else b""
        self.end = len(self._wide) // 2 or self._length

    def span(self, start: int, stop: int) -> Span:
        """Return the stretch between two positions that lie in the text."""
        if not self._wide:
            return Span(start, stop)
        before, inside = self._wide[: 2 * start], self._wide[2 * start : 2 * stop]
        first = len(before.decode("utf-16-le", "ignore"))
        return Span(first, first + len(inside.decode("utf-16-le", "ignore")))


def _marked(base: _Base, row: Sequence[Any], offsets: _Offsets) -> _Coded | Unread:
    id, type, document, start, stop, coder = row
    if not (isinstance(start, int) and isinstance(stop, int) and 0 <= start < stop <= offsets.end):
        marks = f"marks {start} to {stop} of a text of {offsets.end:,} characters"
        return _unread(base, row, f"the statement {marks}; mark its words anew")
    kind = base.types.get(type, "") or f"type {type}"
    span = offsets.span(start, stop)
    return id, kind, f"{base.prefix}{document}", base.coders.get(coder) or plain(coder), (span,)


def _homeless(base: _Base, row: Sequence[Any]) -> Unread:
    return _unread(base, row, f"there is no document {row[2]}; the database has lost it")


def _unread(base: _Base, row: Sequence[Any], reason: str) -> Unread:
    raw = ", ".join(plain(one) for one in row)
    return Unread(f"{base.name}, STATEMENTS {row[0]}", reason, raw)


def _values(base: _Base, ids: Sequence[int]) -> dict[int, dict[int, ReadValue]]:
    """Return what stands in the variables of some statements, by their numbers."""
    found: dict[int, dict[int, ReadValue]] = {id: {} for id in ids}
    marks = ", ".join("?" * len(ids))

    def rows(table: str, column: str) -> Iterable[tuple[int, int, Any]]:
        query = f"SELECT StatementId, VariableId, {column} FROM {table} WHERE StatementId IN ({marks})"
        return base.connection.execute(query, ids)

    for statement, variable, value in rows("DATABOOLEAN", "Value"):
        if value is not None and statement in found:
            found[statement][variable] = "1" if value in (1, "1", "true") else "0"
    for table in ("DATAINTEGER", "DATALONGTEXT"):
        for statement, variable, value in rows(table, "Value"):
            if (text := plain(value).strip()) and statement in found:
                found[statement][variable] = text
    for statement, variable, value in rows("DATASHORTTEXT", "Entity" if base.version is Version.THREE else "Value"):
        entity = base.known.get((variable, plain(value)))
        if entity and statement in found:
            found[statement][variable] = EntityId(entity)
    return found


def _coding(base: _Base, coded: _Coded, values: Mapping[int, Mapping[int, ReadValue]]) -> ReadCoding:
    id, kind, article, coder, spans = coded
    said = values.get(id, {})
    named = {variable.name: (said[number],) for number, variable in base.variables.items() if number in said}
    return ReadCoding(f"{base.prefix}{id}", f"{base.name}, STATEMENTS {id}", kind, article, named, spans, (), coder)


READER = Reader(
    name="dna",
    title="Discourse Network Analyzer, database",
    suffixes=(".dna",),
    recognises=recognises,
    read=read,
)
