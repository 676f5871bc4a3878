"""From the blocks of an annotation file to statements: names, references, dates, quotes and types looked up."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from kg.arguments import Object, role_order
from kg.chronology.relative import InvalidRelativeTime, RelativeTime, is_relative, parse_relative
from kg.corpus.anchors import anchors_of
from kg.corpus.annotation_file import AnnotationFile, LocalBlock, MissingQuoteBlock, StatementBlock
from kg.corpus.article_block import ArticleBlock
from kg.corpus.entity_file import EntityBlock
from kg.corpus.local_entities import LocalEntities
from kg.corpus.names import MOST_SEARCHES, NOT_SEARCHED
from kg.corpus.resolve_arguments import ArgumentResolver, WrittenField
from kg.corpus.resolve_quote import resolve_quote
from kg.corpus.sense_checks import check_sense
from kg.corpus.settings import Settings
from kg.corpus.shape import DATE_IN_BRACKETS
from kg.corpus.statement_checks import Context, Fault, Place, check_statement, fillers_in_words, type_of
from kg.corpus.unknown import choose_narrower, choose_narrower_relation, suggest_relation
from kg.corpus.vocabulary_blocks import RelationBlock
from kg.dates import EventDate, InvalidDate, parse_date
from kg.errors import MEND_FIRST, Problem, Severity
from kg.fields import FIELDS, INFERABLE, FieldKind
from kg.likeness import suggest
from kg.model import Article, Attribution, Inferred, Stance, Statement
from kg.quote import Quote
from kg.vocabulary import NOTHING, RelationType

_WRITTEN = StatementBlock.model_fields
"""The fields of a statement block; every other key is a role."""
_COPIED = [
    field.name
    for field in FIELDS
    if field.path == field.name in _WRITTEN and field.kind in (FieldKind.TEXT, FieldKind.WORD, FieldKind.FLAG)
]
"""The fields that a statement has just as they are written."""
_ELSEWHERE = {
    "to an entity, in data/entities.yaml": EntityBlock.model_fields.keys(),
    "to an entity of this file, below 'local:'": LocalBlock.model_fields.keys(),
    "to the head of the article": ArticleBlock.model_fields.keys(),
    "to a relation, in schema/": RelationBlock.model_fields.keys(),
}
"""Where fields belong that a statement does not have."""
_shared_attribution = lru_cache(maxsize=65536)(Attribution)
"""Statements share attributions, of which a corpus has few."""


class Resolver:
    """Turns the blocks of one annotation file into statements; what its lists make is added to its local entities.

    Attributes:
        problems: What was wrong with the statements.
    """

    def __init__(
        self, annotation_file: AnnotationFile, article: Article, settings: Settings, local: LocalEntities
    ) -> None:
        self._annotation_file = annotation_file
        self._article = article
        self._anchors = anchors_of(article.body)
        self._vocabulary = settings.vocabulary
        self._listed = settings.listed
        self._local = local
        self._faulty = local.faulty
        self._faults: list[Fault] = []
        self._report = self._faults.append
        self._block: Place = ()
        self._found: dict[tuple[str | None, ...], str] = {}
        self._arguments = ArgumentResolver(annotation_file, settings.vocabulary, local, self._is_quoted, self._report)
        self.problems: list[Problem] = []

    def statements(self, *, errors_only: bool = False) -> tuple[Statement, ...]:
        """Return every statement without errors, in the order of the file; problems go to :attr:`problems`.

        Args:
            errors_only: Whether what is only warned of need not be looked for.
        """
        # No id is in both; most are listed.
        entities = ChainMap(self._listed, self._local.entities)
        context = Context(self._vocabulary, entities, self._article)
        fitting: dict[str, int] = {}
        made: list[Statement] = []
        for index, block in self._annotation_file.blocks:
            self._faults.clear()
            self._block = ("statements", index)
            statement = self._statement(block)
            if statement is not None:
                self._faults += check_statement(statement, context)
            for fault in self._faults:
                self.problems.append(fault.problem(self._annotation_file.file, ["statements", index]))
            if statement is not None and not any(fault.severity is Severity.ERROR for fault in self._faults):
                fitting[statement.id] = index
                made.append(statement)
        self._local.name_lists(made)
        for id, fault in () if errors_only else check_sense(made, context):
            self.problems.append(fault.problem(self._annotation_file.file, ["statements", fitting[id]]))
        return tuple(made)

    # One statement. Every step reports what is wrong and goes on, so that all faults are shown at once.

    def _statement(self, block: StatementBlock) -> Statement | None:
        fields = self._fields(block)
        written = self._vocabulary.relations.get(block.relation)
        subject, object = self._arguments.subject(written, fields), self._arguments.object(written, fields)
        quote = self._quote(block)
        relation = self._relation(block.relation, quote, subject, object)
        named = [(name, written) for name, written in fields.items() if name not in _WRITTEN]
        roles = [value for name, written in named for value in self._arguments.role(name, written)]
        if len(roles) > 1:
            roles = sorted(set(roles), key=role_order)
        attribution = self._attribution(block, fields)
        when = self._time(("when",), block.when)
        inferred = self._inferred(block)
        sums_up = self._arguments.references("sums_up", block.sums_up)
        alternative_to = self._arguments.references("alternative_to", block.alternative_to)
        if relation is None or subject is None or quote is None or (object is None and NOTHING not in relation.object):
            return None
        return Statement(
            coder=self._annotation_file.coder,
            article=self._annotation_file.article,
            id=block.id,
            subject=subject,
            relation=relation.id,
            object=object,
            roles=tuple(roles),
            attribution=attribution,
            when=when,
            act=block.act,
            sums_up=sums_up,
            alternative_to=alternative_to,
            inferred=inferred,
            quote=quote,
            headline=any(segment.start < self._article.headline_end for segment in quote.segments),
            **{name: getattr(block, name) for name in _COPIED},
        )

    def _quote(self, block: StatementBlock) -> Quote | None:
        if isinstance(block.quote, MissingQuoteBlock):
            return Quote(missing=block.quote.missing, record=block.quote.record)
        return resolve_quote(block.quote, self._anchors, self._report)

    def _is_quoted(self, place: Place) -> bool:
        return self._annotation_file.file.is_quoted([*self._block, *place])

    def _relation(self, name: str, quote: Quote | None, *ends: Object) -> RelationType | None:
        """Return a relation that can be used; instead of others, those near to the words and the types are proposed."""
        known = self._vocabulary.relations
        relation = known.get(name)
        if relation is not None and not relation.abstract:
            return relation
        types = [type_of(end, ChainMap(self._listed, self._local.entities)) for end in ends]
        if relation is None:
            usable = [id for id, one in known.items() if not one.abstract]
            hint = self._searched((name, *types), lambda: suggest_relation(name, self._vocabulary, usable, *types))
            look = "see the codebook, try 'kg find' with words of the text, or define it in schema/"
            hint = f"{look}; {NOT_SEARCHED}" if hint is None else hint or look
            self._report(Fault(("relation",), "unknown-relation", *self._faulty.unknown("relation", name, hint)))
        else:
            words = (quote.exact if quote else None) or ""
            near = partial(choose_narrower_relation, name, self._vocabulary, words, *types)
            hint = self._searched((name, words, *types), near) or choose_narrower(name, self._vocabulary)
            self._report(Fault(("relation",), "abstract-relation", f"'{name}' only groups other relations", hint))
        return None

    def _searched(self, key: tuple[str | None, ...], search: Callable[[], str]) -> str | None:
        """Return what a search finds, which is made once for each key, and not for very many; then it is ``None``."""
        if key not in self._found and len(self._found) < MOST_SEARCHES:
            self._found[key] = search()
        return self._found.get(key)

    def _fields(self, block: StatementBlock) -> dict[str, WrittenField]:
        """Return what is written as subject, object, source and roles, above or below ``inferred``."""
        fields: dict[str, WrittenField] = {}
        above = {name: getattr(block, name) for name in INFERABLE}
        for name, value in {**above, **(block.model_extra or {})}.items():
            if value is not None or name not in above:
                self._collect(fields, name, value, (name,), block.relation)
        for name, value in ((block.inferred.model_extra if block.inferred else None) or {}).items():
            place = ("inferred", name)
            if name == "when":
                continue
            if name in fields:
                hint = "keep it above if the words say it, else here"
                self._report(
                    Fault(place, "inferred-twice", f"'{name}' is given both above and in 'inferred'", hint, at_key=True)
                )
            elif name in _WRITTEN and name not in above:
                self._report(Fault(place, "bad-value", f"'{name}' cannot be inferred", "write it above", at_key=True))
            else:
                self._collect(fields, name, value, place, block.relation)
        return fields

    def _collect(self, fields: dict[str, WrittenField], name: str, value: object, place: Place, relation: str) -> None:
        if name not in _WRITTEN and name not in self._vocabulary.roles:
            message = f"'{name}' is neither a field nor a role"
            hint = next((f"it belongs {place}" for place, names in _ELSEWHERE.items() if name in names), "")
            hint = hint or suggest(name, [*_WRITTEN, *self._vocabulary.roles])
            if name in self._faulty.terms:
                message, hint = f"the role '{name}' has problems of its own", MEND_FIRST
            if not hint and relation in self._vocabulary.relations:
                hint = f"'{relation}' takes: {', '.join(self._vocabulary.roles_of(relation))}"
            hint = hint or "see the codebook for fields and roles"
            self._report(Fault(place, "unknown-field", message, hint, at_key=True))
            return
        items = value if isinstance(value, list) else [value]
        texts = [item.strip() for item in items if isinstance(item, str) and item.strip()]
        if not items or len(texts) < len(items):
            is_empty = all(item is None or isinstance(item, str) for item in items)
            message = f"'{name}' {'is empty' if is_empty else 'must be one value or a list of values'}"
            hint = "write a value, or leave the line out"
            if name in self._vocabulary.roles:
                hint = f"{hint}; it takes: {fillers_in_words(self._vocabulary.roles[name])}"
            self._report(Fault(place, "bad-value", message, hint))
            return
        fields[name] = WrittenField(tuple(texts), place, isinstance(value, list))

    def _attribution(self, block: StatementBlock, fields: Mapping[str, WrittenField]) -> Attribution:
        written = fields.get("according_to")
        if written is not None and written.is_list:
            hint = "write 'A > B' where A reports what B says, or one statement for each source"
            self._report(Fault(written.place, "bad-value", "'according_to' must be a text", hint))
            written = None
        chain = [part.strip() for item in (written.items if written else ()) for part in item.split(">")]
        sources: list[str] = []
        if written is not None:
            links = WrittenField(tuple(chain), written.place, False)
            for index in range(len(chain)):
                source = self._arguments.entity(links, index)
                sources += [source.entity] if source else []
        elif block.author_stance is not Stance.NEUTRAL and "according_to" not in fields:
            hint = "say whose claim it is in 'according_to', or remove the line"
            message = "'author_stance' is for a claim that someone else makes"
            self._report(Fault(("author_stance",), "stance-without-source", message, hint))
        return _shared_attribution(
            sources=tuple(sources),
            certainty=block.certainty,
            polarity=block.polarity,
            author_stance=block.author_stance,
        )

    def _inferred(self, block: StatementBlock) -> Inferred | None:
        if block.inferred is None:
            return None
        extra = block.inferred.model_extra or {}
        when = extra.get("when")
        if "when" in extra and not isinstance(when, str):
            hint = "" if when is None else DATE_IN_BRACKETS
            self._report(Fault(("inferred", "when"), "bad-date", "'when' must be a date", hint))
            when = None
        return Inferred(
            fields=tuple(sorted(extra.keys() - {"when"})),
            when=self._time(("inferred", "when"), when),
            basis=block.inferred.basis,
        )

    def _time(self, place: Place, text: str | None) -> EventDate | RelativeTime | None:
        if text is None:
            return None
        try:
            if is_relative(text):
                return parse_relative(text, self._annotation_file.coder, self._annotation_file.article)
            return parse_date(text)
        except InvalidRelativeTime as error:
            self._report(Fault(place, "bad-date", str(error), error.hint))
        except InvalidDate as error:
            self._report(Fault(place, "bad-date", str(error)))
        return None
