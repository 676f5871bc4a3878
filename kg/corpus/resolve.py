"""From the blocks of an annotation file to statements: names, references, dates, quotes and types looked up."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from kg.arguments import (
    Argument,
    DateValue,
    EntityRef,
    Filler,
    NumberValue,
    RoleValue,
    StatementRef,
    TextValue,
    role_order,
)
from kg.corpus.anchors import Anchors
from kg.corpus.annotation_file import AnnotationFile, QuoteBlock, StatementBlock
from kg.corpus.local_entities import LocalEntities
from kg.corpus.shape import as_list, composed
from kg.corpus.statement_checks import Context, Fault, Place, check_statement
from kg.corpus.unknown import MEND_FIRST, choose_narrower, suggest_relation
from kg.dates import EventDate, InvalidDate, parse_date
from kg.errors import Problem, Severity, suggest
from kg.model import (
    Article,
    Attribution,
    Certainty,
    Entity,
    Inferred,
    Polarity,
    Quote,
    Segment,
    Stance,
    Statement,
    statement_key,
)
from kg.vocabulary import RelationType, Role, Takes, Vocabulary

__all__ = ["FIELDS", "Resolver"]

FIELDS = tuple(StatementBlock.model_fields)
"""Names of the fields of a statement block; every other key is a role."""
_FIELDS = frozenset(FIELDS)

_NUMBER = re.compile(r"[+-]?([0-9]+|[0-9]{1,3}([,\u00a0\u202f][0-9]{3})+)(\.[0-9]+)?")
_LIKE_A_DATE = re.compile(r"[0-9X]{4}(-[0-9X]{1,2}){1,2}[?~%]?|[0-9X.-]*/[0-9X.-]*")
_REFERENCE = re.compile(r"(?:(?:(?P<coder>[\w-]+)/)?(?P<article>[\w-]+))?#(?P<id>[\w-]+)")


class _Written(NamedTuple):
    """Names as written in one field.

    Args:
        items: The names, one or several.
        place: Location of the field within the statement's block.
        is_list: Whether they stand in a list.
    """

    items: tuple[str, ...]
    place: Place
    is_list: bool

    def item(self, at: int) -> Place:
        """Return the location of one name."""
        return (*self.place, at) if self.is_list else self.place


class Resolver:
    """Turns the blocks of one annotation file into statements.

    Args:
        found: The file.
        article: The article it annotates.
        anchors: The article's text.
        vocabulary: Types, roles and relations.
        listed: The corpus's entities by id.
        local: The entities of the file; those that lists make are added to them.

    Attributes:
        problems: What was wrong with the statements.
    """

    def __init__(
        self,
        found: AnnotationFile,
        article: Article,
        anchors: Anchors,
        vocabulary: Vocabulary,
        listed: dict[str, Entity],
        local: LocalEntities,
    ) -> None:
        self._found = found
        self._article = article
        self._anchors = anchors
        self._vocabulary = vocabulary
        self._listed = listed
        self._local = local
        self._names = local.names
        self._faulty = local.faulty
        self._faults: list[Fault] = []
        self.problems: list[Problem] = []

    def statements(self) -> Iterator[Statement]:
        """Yield every statement without errors, in the order of the file; problems go to :attr:`problems`."""
        # No id stands in both; most are listed.
        entities = ChainMap(self._listed, self._local.entities)
        context = Context(self._vocabulary, entities, self._article)
        for index, block in self._found.blocks:
            self._faults = []
            statement = self._statement(block)
            if statement is not None:
                self._faults += check_statement(statement, context)
            for fault in self._faults:
                location = ["statements", index, *fault.place]
                problem = self._found.file.problem(
                    location, fault.code, fault.message, fault.hint, severity=fault.severity, at_key=fault.at_key
                )
                self.problems.append(problem)
            if statement is not None and not any(fault.severity is Severity.ERROR for fault in self._faults):
                yield statement

    # One statement. Every step reports what is wrong and goes on, so that all faults are shown at once.

    def _statement(self, block: StatementBlock) -> Statement | None:
        relation = self._relation(block.relation)
        fields = self._fields(block)
        subject = self._side("subject", fields)
        object = self._side("object", fields)
        named = [(name, written) for name, written in fields.items() if name not in _FIELDS]
        roles = [value for name, written in named for value in self._role(name, written)]
        if len(roles) > 1:
            roles = sorted(set(roles), key=role_order)
        attribution = self._attribution(block, fields)
        when = self._date(("when",), block.when)
        inferred = self._inferred(block)
        quote = self._quote(block)
        sums_up = self._keys("sums_up", block.sums_up)
        alternative_to = self._keys("alternative_to", block.alternative_to)
        if relation is None or subject is None or object is None or quote is None:
            return None
        return Statement(
            coder=self._found.coder,
            article=self._found.article,
            id=block.id,
            subject=subject,
            relation=relation.id,
            object=object,
            roles=tuple(roles),
            mode=block.mode,
            attribution=attribution,
            when=when,
            ended=block.ended,
            act=block.act,
            sums_up=sums_up,
            alternative_to=alternative_to,
            inferred=inferred,
            quote=quote,
            headline=any(segment.start < self._article.headline_end for segment in quote.segments),
            note=block.note,
            translation=block.translation,
        )

    def _relation(self, name: str) -> RelationType | None:
        relation = self._vocabulary.relations.get(name)
        if relation is None:
            usable = [known for known in self._vocabulary.relations.values() if not known.abstract]
            hint = suggest_relation(name, usable) or "see the codebook, or define it in schema/"
            self._fault(("relation",), "unknown-relation", *self._faulty.unknown("relation", name, hint))
        elif relation.abstract:
            narrower = [id for id in self._vocabulary.narrower(name) if not self._vocabulary.relations[id].abstract]
            hint = choose_narrower(narrower)
            self._fault(("relation",), "abstract-relation", f"'{name}' only groups other relations", hint)
            return None
        return relation

    def _fields(self, block: StatementBlock) -> dict[str, _Written]:
        """Return what is written as subject, object, source and roles, above or below ``inferred``."""
        fields: dict[str, _Written] = {}
        above = {"subject": block.subject, "object": block.object, "according_to": block.according_to}
        for name, value in {**above, **(block.model_extra or {})}.items():
            if value is not None or name not in above:
                self._collect(fields, name, value, (name,))
        for name, value in ((block.inferred.model_extra if block.inferred else None) or {}).items():
            place = ("inferred", name)
            if name == "when":
                continue
            if name in fields:
                hint = "keep it above if the words say it, else here"
                self._fault(place, "inferred-twice", f"'{name}' stands above and in 'inferred'", hint, at_key=True)
            elif name in _FIELDS and name not in above:
                self._fault(place, "bad-value", f"'{name}' cannot be inferred", "write it above", at_key=True)
            else:
                self._collect(fields, name, value, place)
        return fields

    def _collect(self, fields: dict[str, _Written], name: str, value: object, place: Place) -> None:
        if name not in _FIELDS and name not in self._vocabulary.roles:
            message, hint = f"'{name}' is no field and no role", suggest(name, [*FIELDS, *self._vocabulary.roles])
            if name in self._faulty.terms:
                message, hint = f"the role '{name}' has problems of its own", MEND_FIRST
            hint = hint or "see the codebook for fields and roles"
            self._fault(place, "unknown-field", message, hint, at_key=True)
            return
        items = value if isinstance(value, list) else [value]
        texts = [item.strip() for item in items if isinstance(item, str) and item.strip()]
        if not items or len(texts) < len(items):
            hint = "write a value, or leave the line out"
            self._fault(place, "bad-value", f"'{name}' must be a text or a list of texts", hint)
            return
        fields[name] = _Written(tuple(texts), place, isinstance(value, list))

    def _side(self, name: str, fields: Mapping[str, _Written]) -> Argument | None:
        """Return the subject or object; a list becomes a local group of those that act jointly."""
        written = fields.get(name)
        if written is None:
            self._fault(
                (), "missing-field", f"'{name}' is missing", f"add a line '{name}: …', or infer it with a basis"
            )
            return None
        if len(written.items) == 1:
            key = self._key(written, 0)
            return StatementRef(statement=key) if key else self._entity(written, 0)
        refs = [self._entity(written, at) for at in range(len(written.items))]
        ids = sorted({ref.entity for ref in refs if ref is not None})
        return EntityRef(entity=self._local.group(ids)) if None not in refs else None

    def _role(self, name: str, written: _Written) -> Iterator[RoleValue]:
        role = self._vocabulary.roles[name]
        for at, text in enumerate(written.items):
            filler = self._filler(role, written, at, text)
            if filler is not None:
                yield _filled(name, filler)

    def _filler(self, role: Role, written: _Written, at: int, text: str) -> Filler | None:
        place = written.item(at)
        if Takes.STATEMENT in role.takes:
            key = self._key(written, at)
            if key is not None:
                return StatementRef(statement=key)
        elif self._key(written, at) is not None:
            hint = f"it takes: {', '.join(role.takes)}"
            self._fault(place, "bad-role-value", f"the statement '{text}' cannot fill the role '{role.id}'", hint)
            return None
        if Takes.NUMBER in role.takes:
            number = _number(text)
            if number is not None:
                return NumberValue(number=number)
        if Takes.DATE in role.takes:
            try:
                return DateValue(date=parse_date(text))
            except InvalidDate as error:
                meant = _LIKE_A_DATE.fullmatch(text) and not self._names.candidates(text)
                if role.takes == (Takes.DATE,) or meant:
                    self._fault(place, "bad-date", str(error))
                    return None
        if Takes.TEXT in role.takes and role.values:
            if text not in role.values:
                hint = suggest(text, role.values) or f"choose one of: {', '.join(role.values)}"
                self._fault(place, "bad-role-value", f"'{text}' is no value of '{role.id}'", hint)
                return None
            return TextValue(text=text)
        if Takes.ENTITY in role.takes and (len(self._names.candidates(text)) == 1 or Takes.TEXT not in role.takes):
            return self._entity(written, at)
        if Takes.TEXT in role.takes:
            near = self._names.suggest(text) if Takes.ENTITY in role.takes else ""
            if near:
                message = f"'{text}' is taken as words, for no entity is called so"
                self._fault(place, "text-not-entity", message, near, severity=Severity.WARNING)
            return TextValue(text=text)
        hint = f"it takes: {', '.join(role.takes)}"
        self._fault(place, "bad-role-value", f"'{text}' cannot fill the role '{role.id}'", hint)
        return None

    def _key(self, written: _Written, at: int) -> str | None:
        """Return the key of the statement that a text refers to, or ``None`` where it is no reference."""
        text = written.items[at]
        match = _REFERENCE.fullmatch(composed(text)) if "#" in text else None
        if match is None:
            return None
        coder, article = match["coder"] or self._found.coder, match["article"] or self._found.article
        return statement_key(coder, article, match["id"])

    def _keys(self, field: str, value: str | list[str] | None) -> tuple[str, ...]:
        if value is None:
            return ()
        written = _Written(tuple(as_list(value)), (field,), isinstance(value, list))
        keys: set[str] = set()
        for at, text in enumerate(written.items):
            key = self._key(written, at)
            if key is None:
                hint = 'write a statement such as "#s12", with quotes around it'
                self._fault(written.item(at), "bad-reference", f"'{text}' is no reference to a statement", hint)
            else:
                keys.add(key)
        return tuple(sorted(keys))

    def _entity(self, written: _Written, at: int) -> EntityRef | None:
        candidates = self._names.candidates(written.items[at])
        if len(candidates) == 1:
            return _reference(candidates[0])
        self._fault(written.item(at), *self._name_problem(written.items[at], candidates))
        return None

    def _name_problem(self, name: str, candidates: Sequence[str]) -> tuple[str, str, str]:
        if not candidates and _REFERENCE.fullmatch(composed(name)):
            return "bad-reference", f"the statement '{name}' cannot stand here", "write the name of an entity"
        if not candidates and "#" in name:
            return "bad-reference", f"'{name}' is no reference to a statement", 'write it as "#s12"'
        return self._faulty.name_problem(name, self._names)

    def _attribution(self, block: StatementBlock, fields: Mapping[str, _Written]) -> Attribution:
        written = fields.get("according_to")
        if written is not None and written.is_list:
            hint = "write 'A > B' where A reports what B says, or one statement for each source"
            self._fault(written.place, "bad-value", "'according_to' must be a text", hint)
            written = None
        chain = [part.strip() for item in (written.items if written else ()) for part in item.split(">")]
        sources: list[str] = []
        if written is not None:
            links = _Written(tuple(chain), written.place, False)
            for at in range(len(chain)):
                source = self._entity(links, at)
                sources += [source.entity] if source else []
        elif block.author_stance is not Stance.NEUTRAL and "according_to" not in fields:
            hint = "say whose claim it is in 'according_to', or remove the line"
            message = "'author_stance' is about a claim of someone else"
            self._fault(("author_stance",), "stance-without-source", message, hint)
        return _held(tuple(sources), block.certainty, block.polarity, block.author_stance)

    def _inferred(self, block: StatementBlock) -> Inferred | None:
        if block.inferred is None:
            return None
        extra = block.inferred.model_extra or {}
        when = extra.get("when")
        if "when" in extra and not isinstance(when, str):
            self._fault(("inferred", "when"), "bad-date", "'when' must be a date")
            when = None
        return Inferred(
            fields=tuple(sorted(extra.keys() - {"when"})),
            when=self._date(("inferred", "when"), when),
            basis=block.inferred.basis,
        )

    def _date(self, place: Place, text: str | None) -> EventDate | None:
        try:
            return parse_date(text) if text is not None else None
        except InvalidDate as error:
            self._fault(place, "bad-date", str(error))
            return None

    def _quote(self, block: StatementBlock) -> Quote | None:
        several = isinstance(block.quote, list)
        written = block.quote if isinstance(block.quote, list) else [block.quote]
        segments: list[Segment] = []
        for at, item in enumerate(written):
            place: Place = ("quote", at) if several else ("quote",)
            if isinstance(item, QuoteBlock):
                exact, prefix, suffix = item.exact, item.prefix, item.suffix
                place = (*place, "exact")
            else:
                exact, prefix, suffix = item, None, None
            spans = self._anchors.find(exact, prefix, suffix)
            if len(spans) == 1:
                span = spans[0]
                segments.append(Segment(exact=exact, prefix=prefix, suffix=suffix, start=span.start, end=span.end))
            elif spans:
                before, after = self._anchors.around(spans[0])
                hint = f"write exact: with prefix: or suffix:; the first stands between '{before}' and '{after}'"
                message = f"these words stand {len(spans)} times in the article"
                self._fault(place, "quote-not-unique", message, hint)
            else:
                self._orphan(exact, place)
        if not written:
            self._fault(("quote",), "missing-field", "the quote is empty", "give the words that carry the statement")
        if not segments or len(segments) < len(written):
            return None
        for at, (one, following) in enumerate(pairwise(segments), start=1):
            if following.start < one.end:
                message = "in the article, this segment does not stand behind the one before it"
                hint = "list the segments in the order of the text, without words in common"
                self._fault(("quote", at), "quote-order", message, hint)
        return Quote(segments=tuple(segments))

    def _orphan(self, exact: str, place: Place) -> None:
        if self._anchors.find(exact):
            message = "the words stand in the article, but not between this prefix and suffix"
            self._fault(place, "quote-not-found", message, "copy the words before and after from the article")
            return
        nearest = self._anchors.nearest(exact)
        hint = f"nearest: '{nearest}'" if nearest else "copy the words from the article"
        self._fault(place, "quote-not-found", "these words do not stand in the article", hint)

    def _fault(
        self,
        place: Place,
        code: str,
        message: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        at_key: bool = False,
    ) -> None:
        self._faults.append(Fault(place, code, message, hint, severity, at_key))


# Statements share what is equal in them: values are frozen, most stand in many statements, and a corpus has a lot of
# statements to keep in memory.


@lru_cache(maxsize=65536)
def _reference(entity: str) -> EntityRef:
    return EntityRef(entity=entity)


@lru_cache(maxsize=65536)
def _filled(role: str, filler: Filler) -> RoleValue:
    return RoleValue(role=role, value=filler)


@lru_cache(maxsize=65536)
def _held(sources: tuple[str, ...], certainty: Certainty, polarity: Polarity, author_stance: Stance) -> Attribution:
    return Attribution(sources=sources, certainty=certainty, polarity=polarity, author_stance=author_stance)


def _number(text: str) -> Decimal | None:
    """Return a number written with a decimal point, thousands set off or not: ``1,5`` is none."""
    return Decimal(re.sub(r"[,\u00a0\u202f]", "", text)) if _NUMBER.fullmatch(text) else None
