"""Drafts of a sentence as the page has them: values of slots, each with its rule and the words it came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.changing.saving import EntityValue, RelationValue, SlotValue, Span, StatementValue, TextValue, WordsValue
from kg.corpus.corpus import Corpus
from kg.corpus.units import Units
from kg.proposing import Draft, Place, ProposedField, Sentence, drafts_at
from kg.serve import shapes
from kg.serve.vocabulary_json import fields_of


class _Unfit(ValueError):
    """What cannot stand in its field."""


def drafts_of(corpus: Corpus, article: str, coder: str, number: int) -> shapes.Proposals:
    """Return the drafts of a sentence.

    Args:
        corpus: The corpus.
        article: Id of the article.
        coder: Who annotates.
        number: The number of the sentence, from 0, which is the title.

    Raises:
        NameNotFound: There is no such article, or it has no such sentence.
    """
    sentence, found = drafts_at(corpus, article, coder, number)
    view = _View(corpus, sentence, coder)
    proposals: list[shapes.Proposal] = []
    faults = list(found.faults)
    for draft in found.drafts:
        try:
            proposals.append(view.proposal(draft))
        except _Unfit as fault:
            faults.append(f"the proposer '{draft.proposer}' {fault}")
    return shapes.Proposals(
        article=article, sentence=number, proposals=proposals, is_withheld=found.is_withheld, faults=faults
    )


class _View:
    def __init__(self, corpus: Corpus, sentence: Sentence, coder: str) -> None:
        self._corpus, self._sentence, self._coder = corpus, sentence, coder
        self._units = Units(sentence.article.body)
        self._fields: Mapping[str, shapes.StatementField] = {one.id: one for one in fields_of(corpus.vocabulary)}

    def proposal(self, draft: Draft) -> shapes.Proposal:
        """Return a draft as the page has it."""
        return shapes.Proposal(
            proposer=draft.proposer,
            fields=[self._field(one, draft) for one in draft.fields],
            quote=self._spans(draft.quote) or None,
        )

    def _field(self, field: ProposedField, draft: Draft) -> shapes.ProposedField:
        spans = self._spans(field.words)
        return shapes.ProposedField(
            field=field.field,
            values=[self._value(field, draft, spans[-1] if spans else None)],
            rule=field.rule,
            from_=spans,
            right=field.right,
            is_filled=field.fills,
        )

    def _value(self, field: ProposedField, draft: Draft, at: Span | None) -> SlotValue:
        takes = self._fields[field.field].takes
        if "relation" in takes:
            return RelationValue(id=field.value, at=at)
        if "entity" in takes:
            named = (
                [field.value] if field.value in self._sentence.entities else self._corpus.names.candidates(field.value)
            )
            if len(named) == 1:
                return EntityValue(id=named[0], at=at)
        if "statement" in takes and field.value.startswith("#"):
            key = f"{self._coder}/{self._sentence.article.id}{field.value}"
            if self._corpus.find(key) is not None:
                return StatementValue(key=key, at=at)
        if self._takes_words(field.field, draft):
            return WordsValue(text=field.value, at=at)
        if {"text", "number", "time", "flag", "few"} & set(takes):
            return TextValue(text=field.value, at=at)
        raise _Unfit(f"names '{field.value}' in '{field.field}', which no entity, or more than one, is called")

    def _takes_words(self, field: str, draft: Draft) -> bool:
        relation = next((one.value for one in draft.fields if one.field == "relation"), "")
        known = self._corpus.vocabulary.relations.get(relation)
        return self._fields[field].words or (field == "object" and known is not None and known.words)

    def _spans(self, places: Sequence[Place]) -> list[Span]:
        start = self._sentence.start
        return [(self._units.of(start + one.start), self._units.of(start + one.end)) for one in places]
