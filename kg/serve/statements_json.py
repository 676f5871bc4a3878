"""Statements as the page has them: what stands in their slots, where their words are, how they read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from kg.arguments import EntityRef, Filler, StatementRef, TextValue, written
from kg.changing.saving import (
    EntityValue,
    NobodyValue,
    RelationValue,
    Slot,
    SlotValue,
    StatementValue,
    WordsValue,
)
from kg.changing.saving import TextValue as SlotText
from kg.corpus.annotation_file import StatementBlock
from kg.corpus.corpus import Corpus
from kg.corpus.english import label_for, number_of_all
from kg.corpus.phrase import DEEPEST, filler_label, is_unspecified, marks_in_words, sources_in_words
from kg.corpus.units import Units
from kg.drawing.encoding import relation_sign
from kg.fields import FIELDS, FieldKind
from kg.model import AND, Entity, Polarity, Statement
from kg.serve import shapes
from kg.vocabulary import Takes

_TOGETHER = "+"
"""What stands between the ids of entities in the id of what they are together."""
NO_SLOT = frozenset({"id", "quote", "inferred", "basis", "proposed_by"})
"""Fields of a statement that are written and are no slots of it."""
_DEFAULTS = {name: field.default for name, field in StatementBlock.model_fields.items()}
"""What fields say that are left out."""

_AS_TEXT: Mapping[FieldKind, Callable[[Any], str]] = {
    FieldKind.TEXT: str,
    FieldKind.WORD: str,
    FieldKind.FLAG: lambda value: str(value).lower(),
    FieldKind.TIME: lambda value: value.text,
}
WRITTEN = tuple(field for field in FIELDS if field.help and field.name not in NO_SLOT)
"""The fields of a statement that are slots, apart from roles, in the order in which they are written."""


def is_list(id: str) -> bool:
    """Return whether an entity is what those are together that are listed in a place, and has no name of its own."""
    return any(sign in id.rpartition("/")[2] for sign in (_TOGETHER, AND))


class Telling:
    """Tells statements, and keeps what it told as long as the statements that it stands on say the same.

    What it told is forgotten when entities or relations change their labels: then another one is made.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[tuple[object, ...], shapes.Stated]] = {}

    def of(
        self,
        statement: Statement,
        corpus: Corpus,
        units: Units,
        problems: Sequence[shapes.Problem],
        mention: str | None,
    ) -> shapes.Stated:
        """Return a statement as the page has it.

        Args:
            statement: The statement.
            corpus: Its corpus.
            units: Of the text of its article.
            problems: What is wrong with it.
            mention: The key of another statement that mentions the same act.
        """
        stands_on = (statement, mention, *_within(statement, corpus))
        kept = self._kept.get(statement.key)
        if kept is None or kept[0] != stands_on:
            kept = self._kept[statement.key] = stands_on, _stated(statement, corpus, units, mention)
        return kept[1].model_copy(update={"problems": [*problems]}) if problems else kept[1]


def _within(statement: Statement, corpus: Corpus, depth: int = 0) -> Iterator[Statement | None]:
    """Yield the statements that stand in a statement when it is told."""
    for key in statement.statements_named() if depth <= DEEPEST else ():
        named = corpus.find(key)
        yield named
        if named is not None:
            yield from _within(named, corpus, depth + 1)


def _stated(statement: Statement, corpus: Corpus, units: Units, mention: str | None) -> shapes.Stated:
    attribution = statement.attribution
    sources = sources_in_words(attribution.sources, lambda id: corpus.entities[id].label, ())
    marks = marks_in_words(
        (),
        None,
        statement.mode,
        attribution.certainty,
        Polarity.AFFIRMED,
        ended=statement.ended,
    )
    judged = marks_in_words(sources, attribution.author_stance, "actual", "certain", "affirmed", ended=False)
    return shapes.Stated(
        key=statement.key,
        id=statement.id,
        coder=statement.coder,
        article=statement.article,
        slots=list(slots_of(statement, corpus, mention)),
        basis=statement.inferred.basis if statement.inferred else None,
        spans=[(units.of(one.start), units.of(one.end)) for one in statement.quote.segments],
        missing=statement.quote.in_its_place if statement.quote.missing else None,
        is_headline=statement.headline,
        words=_in_words(statement, corpus),
        sign=relation_sign(corpus.vocabulary.relations[statement.relation]).value,
        marks=[*marks, *judged[1:]],
        is_denied=attribution.polarity is Polarity.DENIED,
        problems=[],
    )


def elsewhere(corpus: Corpus, article: str) -> Iterator[shapes.Elsewhere]:
    """Yield the statements of all articles but one, by their keys.

    Args:
        corpus: The corpus.
        article: The id of the article that is open.
    """
    for one in sorted(corpus.statements(), key=lambda one: one.key):
        if one.article != article:
            yield shapes.Elsewhere(
                key=one.key,
                id=one.id,
                coder=one.coder,
                article=one.article,
                words=_in_words(one, corpus),
                is_denied=one.attribution.polarity is Polarity.DENIED,
            )


def _in_words(statement: Statement, corpus: Corpus) -> shapes.InWords:
    doers = [statement.subject.entity] if isinstance(statement.subject, EntityRef) else []
    relation = corpus.vocabulary.relations[statement.relation]
    sources = sources_in_words(statement.attribution.sources, lambda id: corpus.entities[id].label, ())
    return shapes.InWords(
        subject=filler_label(statement.subject, corpus),
        relation=label_for(relation, number_of_all(doers, corpus.entities, corpus.vocabulary)),
        object="" if statement.object is None else filler_label(statement.object, corpus),
        by=" > ".join(sources) or None,
    )


def slots_of(statement: Statement, corpus: Corpus, mention: str | None) -> Iterator[Slot]:
    """Yield what stands in the slots of a statement, in the order of the fields.

    Args:
        statement: The statement.
        corpus: Its corpus.
        mention: The key of another statement that mentions the same act.
    """
    inferred = statement.inferred.fields if statement.inferred else ()

    def slot(field: str, values: list[SlotValue]) -> Slot:
        return Slot.model_construct(field=field, values=tuple(values), is_inferred=field in inferred)

    entities = corpus.entities
    yield slot("subject", _values(statement.subject, entities))
    yield slot("relation", [RelationValue(id=statement.relation)])
    if statement.object is not None:
        yield slot("object", _values(statement.object, entities))
    takes = {id: role.takes for id, role in corpus.vocabulary.roles.items()}
    for role in dict.fromkeys(value.role for value in statement.roles):
        fillers = statement.role(role)
        yield slot(role, [value for one in fillers for value in _values(one, entities, takes[role])])
    if statement.attribution.sources:
        yield slot("according_to", [_entity(id) for id in statement.attribution.sources])
    for field in WRITTEN:
        if field.name == "act" and statement.act is not None:
            yield slot(
                "act", [StatementValue(key=mention) if mention else SlotText.model_construct(text=statement.act)]
            )
        elif field.kind in _AS_TEXT and (value := field.of(statement)) not in (None, _DEFAULTS[field.name]):
            yield slot(field.name, [SlotText.model_construct(text=_AS_TEXT[field.kind](value))])
        elif field.kind is FieldKind.STATEMENTS and (keys := field.of(statement)):
            yield slot(field.name, [StatementValue(key=key) for key in keys])
    if statement.inferred and statement.inferred.when:
        text = statement.inferred.when.text
        yield Slot(field="when", values=(SlotText.model_construct(text=text),), is_inferred=True)


def _values(
    filler: Filler, entities: Mapping[str, Entity], takes: Collection[Takes] = (Takes.ENTITY,)
) -> list[SlotValue]:
    """Return what fills a place: one value, or those of a list."""
    match filler:
        case EntityRef(entity=id) if is_list(id):
            whole = entities[id]
            statements = [StatementValue(key=key) for key in whole.denotes]
            return [*map(_entity, whole.members), *statements]
        case EntityRef(entity=id):
            return [_entity(id)]
        case StatementRef(statement=key):
            return [StatementValue(key=key)]
        case TextValue(text=text) if Takes.ENTITY in takes:
            return [WordsValue.model_construct(text=text)]
    return [SlotText.model_construct(text=written(filler))]


def _entity(id: str) -> SlotValue:
    return NobodyValue() if is_unspecified(id) else EntityValue(id=id)
