"""What the page reads out: names of entities, statements with their roles and quotes, and the articles."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kg.arguments import EntityRef, Filler, StatementRef
from kg.chronology.relative import RelativeTime
from kg.corpus.corpus import Corpus
from kg.corpus.english import Number, number_of
from kg.corpus.evidence import passage_bounds
from kg.corpus.phrase import filler_label
from kg.dates import EventDate
from kg.explorer.data.facts import Known
from kg.explorer.data.packing import Lines
from kg.fields import FIELDS, FieldKind
from kg.model import Article, Entity, Statement
from kg.quote import Quote

_READ_OUT = [
    field for field in FIELDS if field.label and field.kind in (FieldKind.TEXT, FieldKind.TIME, FieldKind.FLAG)
]
"""The fields that the page does not decide by, or not by their words."""


def words_of(
    known: Known, corpus: Corpus, *, quotes_only: Collection[str] = (), without: Collection[str] = ()
) -> dict[str, object]:
    """Return what the page reads out; offsets count the code units of a browser's text, UTF-16.

    Args:
        known: What columns refer to.
        corpus: The corpus.
        quotes_only: Ids of the articles of which the page has only the quoted words.
        without: Keys of the statements of which it has no words.
    """
    statements = [corpus.statement(key) for key in known.statements]
    named = {id for statement in statements for id in statement.entities_named()} | set(known.sources)
    members = {member for id in named for member in corpus.entities[id].members}
    writer = _Writer(corpus, sorted(named | members), known, quotes_only=quotes_only, without=without)
    return {
        "entities": [writer.entity(corpus.entities[id]) for id in writer.entities],
        "fields": [{"name": one.name, "label": one.label} for one in _READ_OUT if one.kind is FieldKind.TEXT],
        "roles": [
            {"id": role.id, "label": role.label, "function": role.function} for role in corpus.vocabulary.roles.values()
        ],
        "statements": Lines([writer.statement(statement) for statement in statements]),
        "bodies": Lines([None if article.id in quotes_only else article.body for article in known.articles]),
    }


def stated(fields: Mapping[str, object]) -> dict[str, object]:
    """Leave out fields that say nothing; a number 0 says something."""
    return {name: value for name, value in fields.items() if value is not None and value is not False and value != []}


class _Writer:
    """Writes values with numbers in place of names."""

    def __init__(
        self,
        corpus: Corpus,
        entities: list[str],
        known: Known,
        *,
        quotes_only: Collection[str],
        without: Collection[str],
    ) -> None:
        self.corpus = corpus
        self.entities = {id: number for number, id in enumerate(entities)}
        self.statements = {key: number for number, key in enumerate(known.statements)}
        self.roles = {id: number for number, id in enumerate(corpus.vocabulary.roles)}
        self.quotes_only = quotes_only
        self.without = without
        self.long = {
            article.id for article in known.articles if not article.body.isascii() and _has_pairs(article.body)
        }

    def entity(self, entity: Entity) -> dict[str, object]:
        """Write an entity."""
        fields = {
            "id": entity.id,
            "label": entity.label,
            "labels": {label.lang: label.text for label in reversed(entity.labels)},
            "type": self.corpus.vocabulary.types[entity.type].label,
            "actor": self.corpus.vocabulary.is_actor(entity.type),
            "aliases": [alias.text for alias in entity.aliases],
            "identifiers": {one.scheme: one.value for one in entity.identifiers},
            "attributes": {one.name: one.words for one in entity.attributes},
            "reliability": str(entity.reliability) if entity.reliability else None,
            "note": entity.note,
            "members": [self.entities[member] for member in entity.members],
            "denotes": [self.statements[key] for key in entity.denotes if key in self.statements],
            "local": entity.local,
            "several": number_of(entity, self.corpus.vocabulary) is Number.SEVERAL,
        }
        return stated(fields)

    def statement(self, statement: Statement) -> dict[str, object]:
        """Write a statement."""
        alternatives = [self.statements[key] for key in statement.alternative_to if key in self.statements]
        fields = {
            "s": self.argument(statement.subject),
            "o": None if statement.object is None else self.argument(statement.object),
            "roles": [[self.roles[one.role], self.argument(one.value)] for one in statement.roles],
            "inferred": list(statement.inferred.fields) if statement.inferred else [],
            "sources": [self.entities[id] for id in statement.attribution.sources],
            "act": statement.act,
            "or": alternatives,
            **{field.name: _plain(field.of(statement)) for field in _READ_OUT},
            "quote": self.quote(statement.quote, self.corpus.articles[statement.article]),
            "missing": statement.quote.missing,
            "record": statement.quote.record,
        }
        return stated(fields | ({"quote": None} if statement.key in self.without else {}))

    def argument(self, filler: Filler) -> int | str:
        """Write an entity as its number, a statement as -1 minus its number, all else that fills a role in words."""
        match filler:
            case EntityRef():
                return self.entities[filler.entity]
            case StatementRef():
                return -1 - self.statements[filler.statement]
        return filler_label(filler, self.corpus)

    def quote(self, quote: Quote, article: Article) -> list[str] | list[int]:
        """Write where the sentences and the quoted words lie in the article, or the words alone, if there are any."""
        if not quote.segments:
            return []
        if article.id in self.quotes_only:
            return [segment.exact for segment in quote.segments]
        bounds = passage_bounds(article.body, quote.segments)
        spans = sorted((segment.start, segment.end) for segment in quote.segments)
        flat = [*bounds, *(offset for span in spans for offset in span)]
        return [self.offset(article, offset) for offset in flat]

    def offset(self, article: Article, offset: int) -> int:
        """Return an offset in the article as a browser counts it."""
        return offset + sum(one > "\uffff" for one in article.body[:offset]) if article.id in self.long else offset


def _plain(value: object) -> object:
    return value.text if isinstance(value, EventDate | RelativeTime) else value


def _has_pairs(text: str) -> bool:
    return max(text, default="") > "\uffff"
