"""Databases and event lists as Discourse Network Analyzer makes them, with invented contents.

The tables are those that its public source creates in SQLite (versions 3.0 and 2.0), the event list that of its
exporter; both are written here by hand, not by the program that is tested.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

_EPOCH = datetime(1970, 1, 1)

_SHARED = """
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER,
  Password TEXT);
CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT,
  Section TEXT, Notes TEXT, Type TEXT, Date INTEGER, FOREIGN KEY(Coder) REFERENCES CODERS(ID));
CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER,
  FOREIGN KEY(StatementTypeId) REFERENCES STATEMENTTYPES(ID), UNIQUE (Variable, StatementTypeId));
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,
  Stop INTEGER, Coder INTEGER);
"""
_DATA = """
CREATE TABLE DATA{name}(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL,
  {more}{column} {type}, UNIQUE (StatementId, VariableId));
"""
_TABLES = {
    3: _SHARED
    + """
CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '',
  Red INTEGER DEFAULT 0, Green INTEGER DEFAULT 0, Blue INTEGER DEFAULT 0,
  ChildOf INTEGER CHECK(ChildOf > 0 AND ChildOf != ID), UNIQUE (VariableId, Value));
CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,
  AttributeVariable TEXT NOT NULL, UNIQUE(VariableId, AttributeVariable));
CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL,
  AttributeVariableId INTEGER NOT NULL, AttributeValue TEXT NOT NULL DEFAULT '',
  UNIQUE (EntityId, AttributeVariableId));
CREATE TABLE VARIABLELINKS(ID INTEGER NOT NULL PRIMARY KEY, SourceVariableId INTEGER, TargetVariableId INTEGER);
"""
    + "".join(
        _DATA.format(name=name, column=column, type=type, more="")
        for name, column, type in (
            ("BOOLEAN", "Value", "INTEGER NOT NULL DEFAULT 1"),
            ("INTEGER", "Value", "INTEGER NOT NULL DEFAULT 0"),
            ("SHORTTEXT", "Entity", "INTEGER NOT NULL"),
            ("LONGTEXT", "Value", "TEXT DEFAULT ''"),
        )
    ),
    2: _SHARED
    + """
CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY NOT NULL, SourceId INTEGER NOT NULL, TargetId INTEGER NOT NULL);
CREATE TABLE ATTRIBUTES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL, Red INTEGER,
  Green INTEGER, Blue INTEGER, Type TEXT, Alias TEXT, Notes TEXT, ChildOf TEXT);
"""
    + "".join(
        _DATA.format(name=name, column="Value", type=type, more="StatementTypeId INTEGER, ")
        for name, type in (("BOOLEAN", "INTEGER"), ("INTEGER", "INTEGER"), ("SHORTTEXT", "TEXT"), ("LONGTEXT", "TEXT"))
    ),
}
_TYPES = {"short text": "SHORTTEXT", "long text": "LONGTEXT", "integer": "INTEGER", "boolean": "BOOLEAN"}
DNA_STATEMENT = {"person": "short text", "organization": "short text", "concept": "short text", "agreement": "boolean"}


class Text(NamedTuple):
    """A document."""

    title: str
    text: str
    date: datetime
    author: str = ""
    source: str = ""
    section: str = ""
    type: str = ""
    notes: str = ""


class Said(NamedTuple):
    """A statement: number of the document from 1, the words that it marks, and its variables."""

    document: int
    words: str
    values: Mapping[str, str | int]
    coder: int = 1
    kind: str = "DNA Statement"


class Listed(NamedTuple):
    """What is known of a value of a short-text variable."""

    variable: str
    value: str
    attributes: Mapping[str, str] = {}
    parent: str = ""
    colour: tuple[int, int, int] = (0, 0, 0)


def make_dna(
    path: Path,
    texts: Sequence[Text],
    statements: Sequence[Said],
    *,
    listed: Sequence[Listed] = (),
    coders: Sequence[str] = ("Admin", "Ada"),
    types: Mapping[str, Mapping[str, str]] | None = None,
    version: int = 3,
    hours: int = 0,
) -> Path:
    """Write a database.

    Args:
        path: The file.
        texts: Its documents, with ids from 1.
        statements: Its statements, with ids from 1.
        listed: What it knows of values beside those that statements have.
        coders: Names of coders, with ids from 1.
        types: Variables with their data types, by the label of the statement type.
        version: 2 or 3.
        hours: How far east of Greenwich dates of version 2 were typed.
    """
    with closing(sqlite3.connect(path)) as base, base:
        base.executescript(_TABLES[version])
        base.executemany("INSERT INTO CODERS(ID, Name) VALUES (?, ?)", enumerate(coders, 1))
        variables: dict[tuple[str, str], tuple[int, str]] = {}
        kinds: dict[str, int] = {}
        for kind, ours in (types or {"DNA Statement": DNA_STATEMENT}).items():
            kinds[kind] = len(kinds) + 1
            base.execute("INSERT INTO STATEMENTTYPES VALUES (?, ?, 239, 208, 51)", (kinds[kind], kind))
            for name, data_type in ours.items():
                id = len(variables) + 1
                variables[kind, name] = id, data_type
                base.execute("INSERT INTO VARIABLES VALUES (?, ?, ?, ?)", (id, name, data_type, kinds[kind]))
        for id, text in enumerate(texts, 1):
            seconds = int((text.date - _EPOCH).total_seconds())
            date = seconds if version == 3 else (seconds - hours * 3600) * 1000
            facts = (text.author, text.source, text.section, text.notes, text.type, date)
            base.execute("INSERT INTO DOCUMENTS VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)", (id, *text[:2], *facts))
        first = next(iter(kinds))
        entities = _Entities(base, version, variables)
        for one in listed:
            entities.add(first, one)
        for id, said in enumerate(statements, 1):
            body = texts[said.document - 1].text.replace("\r\n", "\n")
            start = len(body[: body.index(said.words)].encode("utf-16-le")) // 2
            stop = start + len(said.words.encode("utf-16-le")) // 2
            row = (id, kinds[said.kind], said.document, start, stop, said.coder)
            base.execute("INSERT INTO STATEMENTS VALUES (?, ?, ?, ?, ?, ?)", row)
            for name, value in said.values.items():
                variable, data_type = variables[said.kind, name]
                table = f"DATA{_TYPES[data_type]}"
                stored: Any = value
                column = "Value"
                if version == 3 and data_type == "short text":
                    stored, column = entities.id_of(said.kind, name, str(value)), "Entity"
                base.execute(
                    f"INSERT INTO {table}(StatementId, VariableId, {column}) VALUES (?, ?, ?)", (id, variable, stored)
                )
    return path


class _Entities:
    """The values of short-text variables that a database lists."""

    def __init__(
        self, base: sqlite3.Connection, version: int, variables: Mapping[tuple[str, str], tuple[int, str]]
    ) -> None:
        self._base, self._version, self._variables = base, version, variables
        self._ids: dict[tuple[int, str], int] = {}

    def add(self, kind: str, one: Listed) -> None:
        variable, _ = self._variables[kind, one.variable]
        if self._version == 2:
            facts = [one.attributes.get(name, "") for name in ("Type", "Alias", "Notes")]
            self._base.execute(
                "INSERT INTO ATTRIBUTES(VariableId, Value, Red, Green, Blue, Type, Alias, Notes, ChildOf) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (variable, one.value, *one.colour, *facts, one.parent),
            )
            return
        id = self.id_of(kind, one.variable, one.value)
        parent = self.id_of(kind, one.variable, one.parent) if one.parent else None
        self._base.execute(
            "UPDATE ENTITIES SET ChildOf = ?, Red = ?, Green = ?, Blue = ? WHERE ID = ?", (parent, *one.colour, id)
        )
        for name, value in one.attributes.items():
            self._base.execute(
                "INSERT OR IGNORE INTO ATTRIBUTEVARIABLES(VariableId, AttributeVariable) VALUES (?, ?)",
                (variable, name),
            )
            self._base.execute(
                "INSERT INTO ATTRIBUTEVALUES(EntityId, AttributeVariableId, AttributeValue) "
                "SELECT ?, ID, ? FROM ATTRIBUTEVARIABLES WHERE VariableId = ? AND AttributeVariable = ?",
                (id, value, variable, name),
            )

    def id_of(self, kind: str, name: str, value: str) -> int:
        variable, _ = self._variables[kind, name]
        key = variable, value
        if key not in self._ids:
            self._ids[key] = len(self._ids) + 1
            self._base.execute(
                "INSERT INTO ENTITIES(ID, VariableId, Value) VALUES (?, ?, ?)", (self._ids[key], variable, value)
            )
        return self._ids[key]


def event_list(texts: Sequence[Text], statements: Sequence[Said]) -> str:
    """Return the event list of statements of the type DNA Statement, as version 3 exports it."""

    def quoted(text: object) -> str:
        return '"' + str(text).replace(";", ",").replace('"', "'") + '"'

    last = (
        *("start_position", "stop_position", "text", "coder", "document_id"),
        *("document_title", "document_author", "document_source", "document_section", "document_type"),
    )
    lines = [";".join(quoted(name) for name in ("statement_id", "time", *DNA_STATEMENT, *last))]
    ordered = sorted(enumerate(statements, 1), key=lambda one: (texts[one[1].document - 1].date, one[0]))
    for id, said in ordered:
        text = texts[said.document - 1]
        body = text.text.replace("\r\n", "\n")
        start = body.index(said.words)
        cells = [
            str(id),
            f"{text.date:%Y-%m-%d %H:%M:%S}",
            *(
                str(said.values[name]) if type == "boolean" else quoted(said.values[name])
                for name, type in DNA_STATEMENT.items()
            ),
            *(str(start), str(start + len(said.words)), quoted(said.words), str(said.coder), str(said.document)),
            *(quoted(one) for one in (text.title, text.author, text.source, text.section, text.type)),
        ]
        lines.append(";".join(cells))
    return "\n".join(lines)


def debate() -> tuple[list[Text], list[Said]]:
    """Return an invented debate on a toll: four documents of 22 days, two with one title, and eleven statements."""
    papers = {"author": "B. Quill", "source": "The Daily Example", "section": "Politics", "type": "report"}
    first = (
        "The mill owners said a toll would ruin them.\nAda Lamb of the Guild said it\nwould pay for roads. "
        "She said a toll is fair."
    )
    second = (
        "Cyrus Vane for the mill owners said no toll; never a toll. "
        'The Guild said "a toll is fair". The town said roads need money.'
    )
    third = "The mill owners said roads need money. The town said a toll is fair."
    last = "The Guild said yes to it, the mill owners no, and the town yes."
    texts = [
        Text("Toll on lorries", first, datetime(2005, 1, 26), **papers),
        Text("Hearing", second, datetime(2005, 1, 31, 9, 30), source="The Daily Example"),
        Text("Hearing", third, datetime(2005, 2, 9)),
        Text("Vote", last, datetime(2005, 2, 16), section="Opinion", type="comment"),
    ]

    def said(document: int, words: str, person: str, organization: str, concept: str, agreement: int) -> Said:
        values: dict[str, str | int] = {
            "person": person,
            "organization": organization,
            "concept": concept,
            "agreement": agreement,
        }
        return Said(document, words, values, coder=1 + document % 2)

    fair, ruin, roads = "A toll is fair.", "A toll would ruin trade.", "Roads need money."
    statements = [
        said(1, "a toll would ruin them", "Cyrus Vane", "Mill Owners", ruin, 1),
        said(1, "it\nwould pay for roads", "Ada Lamb", "Guild", roads, 1),
        said(1, "a toll is fair", "Ada Lamb", "Guild", fair, 1),
        said(2, "no toll", "Cyrus Vane", "Mill Owners", fair, 0),
        said(2, "no toll; never a toll", "Cyrus Vane", "Mill Owners", fair, 0),
        said(2, 'said "a toll is fair"', "Ada Lamb", "Guild", fair, 1),
        said(2, "roads need money", "Bo Reed", "Town", roads, 1),
        said(3, "roads need money", "Dora Vane", "Mill Owners", roads, 1),
        said(3, "a toll is fair", "Bo Reed", "Town", fair, 1),
        said(4, "yes to it", "Ada Lamb", "Guild", ruin, 0),
        said(4, "the mill owners no", "Cyrus Vane", "Mill Owners", fair, 0),
    ]
    return texts, statements
