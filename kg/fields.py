"""The fields of a statement, each once: what files, graph, table, shapes, editors and readers call it and make of it.

The table lists the columns of the statement table in their order. A field that somebody writes has a ``help``; one that
follows from others has none. Most hold a plain value, which is written to the graph, read back, put into the table and
shown by its kind alone. What a kind cannot say, such as roles, has functions of its own in each of these places.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cached_property
from operator import attrgetter
from typing import Any

from kg.dates import EventDate
from kg.model import ArticleStatus, Certainty, Mode, Polarity, SetAside, Stance, Statement
from kg.readings import Towards


class FieldKind(Enum):
    """What a field holds."""

    TEXT = auto()
    """A text of any words."""
    TEXTS = auto()
    """Several of these, sorted."""
    WORD = auto()
    """One of a few words."""
    DATE = auto()
    """An EDTF date."""
    TIME = auto()
    """An EDTF date, or a time relative to other statements."""
    DAY = auto()
    """A calendar day."""
    FLAG = auto()
    """True, or left out."""
    STATEMENTS = auto()
    """Keys of statements, sorted."""
    CHAIN = auto()
    """Names of sources, from the outermost reporter to the one whose claim it is."""
    NAME = auto()
    """The name of what has an IRI: an entity, relation, statement, article, coder or act."""
    NAMES = auto()
    """Several of these."""
    ROLES = auto()
    """Roles and what fills them."""
    INTEGER = auto()
    """A whole number."""
    SIGN = auto()
    """-1, 0 or 1."""
    SCORE = auto()
    """A decimal number."""


_PLAIN = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.TEXTS,
        FieldKind.WORD,
        FieldKind.DATE,
        FieldKind.TIME,
        FieldKind.DAY,
        FieldKind.FLAG,
        FieldKind.STATEMENTS,
    }
)


@dataclass(frozen=True)
class Field:
    """A field of a statement, or of an article.

    Args:
        name: Its name in files, and in the table unless ``table_name`` says otherwise.
        kind: What it holds.
        rdf: Short name of its property in the graph; empty where that says it in another way, or not at all.
        path: Where the value has it, e.g. ``attribution.certainty``; empty where it takes a function to tell.
        label: What readers see beside it; empty where it is not among the facts that they are shown.
        help: What an editor shows; empty where nobody writes it.
        values: The words it may hold.
        beside: The field whose line readers see it in, if it has none of its own.
        table_name: Its column, if that has another name.
        in_table: Whether it has a column.
        computed: Whether it follows from other fields of the value, so that it is not read back.
        of_source: Whether it says something only of a claim that someone else makes.
        concluded: Whether the words do not say it, so that readers are told that it is inferred.
    """

    name: str
    kind: FieldKind
    rdf: str = ""
    path: str = ""
    label: str = ""
    help: str = ""
    values: type[StrEnum] | None = None
    beside: str = ""
    table_name: str | None = None
    in_table: bool = True
    computed: bool = False
    of_source: bool = False
    concluded: bool = False

    @property
    def column(self) -> str:
        """The name of its column."""
        return self.table_name or self.name

    @property
    def is_derived(self) -> bool:
        """Whether it follows from more than the statement's file: other statements, entities or the vocabulary."""
        return not self.path and not self.help

    @property
    def is_plain(self) -> bool:
        """Whether its kind alone says how its value is written to the graph."""
        return bool(self.path and self.rdf) and self.kind in _PLAIN

    @cached_property
    def of(self) -> Callable[[Any], Any]:
        """What returns what a statement or an article says here, or ``None``."""
        part, _, name = self.path.rpartition(".")
        if self.of_source:
            get = attrgetter(self.path)
            return lambda value: get(value) if value.attribution.sources else None
        if part in ("inferred", "time"):  # the parts that may be missing
            return lambda value: getattr(getattr(value, part), name, None)
        return attrgetter(self.path)


_K = FieldKind

FIELDS: Sequence[Field] = (
    Field(
        "id",
        _K.NAME,
        path="key",
        table_name="statement",
        help='A short name, unique in this file, e.g. s05. Other statements refer to it as "#s05".',
    ),
    Field("coder", _K.NAME, "prov:wasAttributedTo", "coder"),
    Field("article", _K.NAME, "prov:wasDerivedFrom", "article"),
    Field(
        "subject",
        _K.NAME,
        "rdf:subject",
        help='What the claim is about: an entity, a statement such as "#s12", or a list of those acting jointly.',
    ),
    Field("subject_label", _K.TEXT),
    Field("subject_type", _K.NAME),
    Field("subject_members", _K.NAMES),
    Field("relation", _K.NAME, "rdf:predicate", "relation", help="What the claim says between subject and object."),
    Field(
        "object",
        _K.NAME,
        "rdf:object",
        help='The other side: an entity, a statement such as "#s12", or a list of those affected jointly; nothing, or '
        "plain words in quotation marks, where the relation says so.",
    ),
    Field("object_label", _K.TEXT),
    Field("object_type", _K.NAME),
    Field("object_members", _K.NAMES),
    Field("roles", _K.ROLES, path="roles"),
    Field("counterparties", _K.NAMES, "kg:counterparty"),
    Field("counterparty_rule", _K.WORD, "kg:counterpartyRule", values=Towards),
    Field("subject_within", _K.NAMES, "kg:subjectWithin"),
    Field("counterparty_within", _K.NAMES, "kg:counterpartyWithin"),
    Field("kind", _K.WORD),
    Field("deed", _K.FLAG),
    Field("quad_class", _K.WORD),
    Field("goldstein", _K.SCORE),
    Field("stance", _K.SIGN),
    Field(
        "according_to",
        _K.CHAIN,
        "kg:accordingTo",
        "attribution.sources",
        "according to",
        "Whose claim it is, if not the author's; 'A > B' if A reports that B says it.",
        table_name="sources",
    ),
    Field(
        "author_stance",
        _K.WORD,
        "kg:authorStance",
        "attribution.author_stance",
        "author's stance",
        "The author's stance towards somebody else's claim; only with according_to.",
        Stance,
        of_source=True,
    ),
    Field(
        "certainty",
        _K.WORD,
        "kg:certainty",
        "attribution.certainty",
        "stated as",
        "How sure the source of the claim is.",
        Certainty,
    ),
    Field(
        "polarity",
        _K.WORD,
        "kg:polarity",
        "attribution.polarity",
        "stated as",
        "Whether the source of the claim affirms or denies it.",
        Polarity,
        beside="certainty",
    ),
    Field(
        "mode",
        _K.WORD,
        "kg:mode",
        "mode",
        "mode",
        "Whether it happened (actual), or was attempted, intended, forecast or hypothetical.",
        Mode,
    ),
    Field("ended", _K.FLAG, "kg:ended", "ended", "mode", "true if it was so once and is no longer.", beside="mode"),
    Field(
        "degree",
        _K.TEXT,
        "kg:degree",
        "degree",
        "degree",
        "How far it holds, in the words of the text, such as 'mainly' or 'only a small part'.",
    ),
    Field(
        "when",
        _K.TIME,
        "kg:when",
        "when",
        "when",
        "Time of what is claimed, in EDTF: 2017, 2017-10-02, 2008-22 (summer), XXXX-06-17, 2017-09/2017-10; "
        "or by other statements: 3 days before s02, within 2 weeks after s05, after s04, between s03 and s09.",
    ),
    Field("inferred_when", _K.TIME, "kg:inferredWhen", "inferred.when", "when", concluded=True),
    Field("relative_to", _K.STATEMENTS, "kg:relativeTo", "relative_to", computed=True),
    Field("earliest", _K.DAY, "kg:earliest", "time.earliest", computed=True),
    Field("latest", _K.DAY, "kg:latest", "time.latest", computed=True),
    Field("approximate", _K.FLAG, "kg:approximate", "time.is_approximate", computed=True),
    Field("act", _K.NAME, "kg:mentionOf", "act", "act", "A label that all mentions of one act share."),
    Field("main_mention", _K.FLAG),
    Field("set_aside", _K.WORD, "kg:setAside", values=SetAside),
    Field("superseded_by", _K.NAMES),
    Field("counted_as", _K.NAME, "kg:countedAs"),
    Field(
        "sums_up",
        _K.STATEMENTS,
        "kg:sumsUp",
        "sums_up",
        "sums up",
        'Statements that this one generalises, such as "#s22".',
    ),
    Field(
        "alternative_to",
        _K.STATEMENTS,
        "kg:alternativeTo",
        "alternative_to",
        "alternative to",
        "A statement that this one is another reading of.",
    ),
    Field("asserted", _K.FLAG, "kg:asserted"),
    Field("headline", _K.FLAG, "kg:headline", "headline", "quoted from"),
    Field(
        "quote",
        _K.TEXT,
        "kg:quote",
        "quote.exact",
        help="The exact words of the article, found exactly once; with prefix and suffix, or as a list of segments. "
        "Where there are none: {missing: reason}, with the record of the row, if there is one.",
        computed=True,
    ),
    Field("quote_missing", _K.TEXT, "kg:quoteMissing", "quote.missing", computed=True),
    Field("record", _K.TEXT, "kg:record", "quote.record", computed=True),
    Field("start", _K.INTEGER, path="quote.start"),
    Field("end", _K.INTEGER, path="quote.end"),
    Field("translation", _K.TEXT, "kg:translation", "translation", "translation", "The quote in another language."),
    Field("note", _K.TEXT, "kg:note", "note", "note", "A remark."),
    Field(
        "proposed_by",
        _K.TEXT,
        "kg:proposedBy",
        "proposed_by",
        "proposed by",
        "Whose draft it was taken from unchanged, such as 'rules'; left out where a coder wrote it.",
    ),
    Field(
        "inferred",
        _K.NAMES,
        path="inferred.fields",
        help="What you infer because the words do not say it, with the basis for it.",
    ),
    Field("basis", _K.TEXT, "kg:basis", "inferred.basis", "inferred from", "Why you infer it."),
)
"""The fields of a statement, in the order of the columns.

``subject_type`` and ``object_type`` are type ids, or ``Statement`` where a statement is, whose label is its key. An
object of the type ``Words`` is plain words, in quotation marks; one of the type ``Nothing`` is null.
``subject_members`` and ``object_members`` name the actors of a list, or of those that act jointly.
``counterparties`` follow from the relation's ``towards``; ``main_mention`` marks one row for each act; ``set_aside``
says why a row does not count where no coder is chosen (:mod:`kg.table.set_aside`); ``superseded_by`` names the coded
articles that replace its own; ``counted_as``
names, for each mention of an act that counts among what the authors claim, the one that stands for the act;
``earliest`` and ``latest`` bound the best time known, concluded or stated; surely so where it is not ``approximate``.
Where that time is relative they follow from other statements, those of ``relative_to`` first (:mod:`kg.table.times`).
``subject_within`` and
``counterparty_within`` have those themselves, members of lists, and all that these belong to at the time.
"""

INFERABLE: Mapping[str, str] = {
    field.name: field.rdf for field in FIELDS if field.name in ("subject", "object", "according_to")
}
"""The fields that may stand below ``inferred``, as roles may, with their properties; ``when`` has one of its own."""

ARTICLE_FIELDS: Sequence[Field] = (
    Field("title", _K.TEXT, "dcterms:title", "title"),
    Field("publisher", _K.TEXT, "dc:publisher", "publisher"),
    Field("author", _K.TEXT, "dc:creator", "author"),
    Field("published", _K.DATE, "kg:published", "published"),
    Field("inferred_published", _K.DATE, "kg:inferredPublished", "inferred_published"),
    Field("copy_of", _K.NAME, "kg:copyOf", "copy_of"),
    Field("status", _K.WORD, "kg:status", "status", values=ArticleStatus, table_name="article_status"),
    Field("section", _K.TEXT, "schema:articleSection", "section"),
    Field("tags", _K.TEXTS, "schema:keywords", "tags"),
    Field("supersedes", _K.NAME, "kg:supersedes", "supersedes", in_table=False),
    Field("language", _K.TEXT, "dc:language", "language", in_table=False),
    Field("url", _K.TEXT, "schema:url", "url", in_table=False),
    Field("retrieved", _K.DAY, "kg:retrieved", "retrieved", in_table=False),
    Field("licence", _K.TEXT, "dc:rights", "licence", in_table=False),
    Field("basis", _K.TEXT, "kg:basis", "basis", in_table=False),
    Field("note", _K.TEXT, "kg:note", "note", in_table=False),
)
"""What is known of an article, those first that the statement table has a column for."""


def facts_of(statement: Statement) -> list[tuple[Field, list[str]]]:
    """Return what readers are shown of a statement besides subject, relation, object, roles and quote.

    Returns:
        Each field that says something, with its words; with ids of entities and keys of statements as they are.
    """
    facts: dict[str, tuple[Field, list[str]]] = {}
    for field in FIELDS:
        if field.label and (value := field.of(statement)) not in (None, False, ()):
            _, words = facts.setdefault(field.beside or field.name, (field, []))
            words += _words(field, value)
    return list(facts.values())


def _words(field: Field, value: Any) -> list[str]:
    if field.kind is FieldKind.FLAG:
        return [field.name]
    if isinstance(value, EventDate):
        return [value.words]
    return list(value) if isinstance(value, tuple) else [str(value)]
