"""What files of other tools say, before it is said what of it is subject, relation and object.

A reader of a format yields records, in any order of kinds but each article and entity before what names it, so that
large files are read as a stream. What the tool's own words mean in a corpus is said by a mapping
(:mod:`kg.importing`), never by a reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.changing.document import Document


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article's text.

    Args:
        start: Offset of its first code point in the text of the article as the record has it.
        end: Offset after its last one.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """A text of the other tool.

    Args:
        id: What the tool, or a row, knows it by; unique in what is read.
        place: Where it stands, e.g. ``triples.csv:3`` or ``sample.dna, DOCUMENTS 3``.
        document: Its text with what the tool says of it; the text is empty where it is not at hand.
    """

    id: str
    place: str
    document: Document


@dataclass(frozen=True, slots=True)
class ReadEntity:
    """Somebody or something that the other tool lists.

    Args:
        id: What the tool knows it by; unique in what is read.
        place: Where it stands.
        label: Its name.
        kind: Its type in the words of the tool, such as ``organization``; empty where it has none.
        aliases: Its other names.
        identifiers: Its ids elsewhere, by scheme, such as ``{"wikidata": "Q184"}``.
        attributes: What else the tool says of it, by name.
        parent: The id of the entity that it belongs to, if it belongs to one.
        is_known_by_id: Whether the tool itself has the id; it is no identifier where the reader made it.
        own_id: Its id in a corpus, where that is said.
    """

    id: str
    place: str
    label: str
    kind: str = ""
    aliases: tuple[str, ...] = ()
    identifiers: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    parent: str = ""
    is_known_by_id: bool = True
    own_id: str = ""


@dataclass(frozen=True, slots=True)
class EntityId:
    """A value that is an entity, by the id of its record."""

    id: str


@dataclass(frozen=True, slots=True)
class CodingId:
    """A value that is another coding, by the id of its record."""

    id: str


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """A value that is an entity of the annotation of its article alone.

    Args:
        label: Its name.
        kind: Its type, by id or label.
        id: Its id there, where that is said.
    """

    label: str
    kind: str
    id: str = ""


ReadValue = str | EntityId | CodingId | LocalEntity
"""What stands in a variable: text, numbers and dates as the tool writes them; yes and no as ``1`` and ``0``."""


@dataclass(frozen=True, slots=True)
class ReadCoding:
    """One coding of the other tool: a row, a statement, a relation between two mentions, a coded segment.

    Args:
        id: What the tool knows it by; unique in what is read.
        place: Where it stands.
        kind: What sort it is in the words of the tool: a statement type, the label of a relation; ``row`` of a table.
        article: The id of its article; empty where it has none.
        values: What stands in each variable, by the tool's name of it; several values in their order.
        spans: The words that were marked, in the text of the article.
        words: The words as text, where no offsets are known; each stretch by itself.
        coder: Who coded it, in the words of the tool; empty where that is not said.
        around: What stands directly before and after each of the words, where the tool tells it.
        within: Where the words stood in the body of the article here; it counts where they stand there more than once.
        missing: Why it has no words, where that is said.
        record: Where a coding without words comes from, where that is said.
    """

    id: str
    place: str
    kind: str
    article: str
    values: Mapping[str, tuple[ReadValue, ...]]
    spans: tuple[Span, ...] = ()
    words: tuple[str, ...] = ()
    coder: str = ""
    around: tuple[tuple[str, str], ...] = ()
    within: Span | None = None
    missing: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read, which is told and kept among the rejects.

    Args:
        place: Where it stands.
        reason: Why, and how to mend it: one sentence.
        raw: What stands there, as text.
    """

    place: str
    reason: str
    raw: str = ""


Record = ReadArticle | ReadEntity | ReadCoding | Unread


def told_apart(id: str, seen: set[str]) -> str:
    """Return an id that none of some others is, with an apostrophe behind it for each that is."""
    while id in seen:
        id += "'"
    seen.add(id)
    return id
