"""The proposer that the program has itself: rules that anyone can read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from kg.gc_paused import gc_paused
from kg.model import Entity
from kg.proposing.draft import Draft, Place, ProposedField, Sentence
from kg.proposing.measured import TRIPLE, filled, of_field
from kg.proposing.named import NamesInText
from kg.proposing.rules import RULES, Claim, claims_in
from kg.proposing.seen import seen
from kg.proposing.wording import wording_of

NAME = "rules"
"""What ``proposed_by`` says of statements that were taken from these drafts unchanged."""


def propose(sentence: Sentence) -> list[Draft]:
    """Return what the rules put forward for a sentence: whole statements first, nothing where nothing is sure enough.

    Args:
        sentence: The sentence; in a language without words for the rules nothing is found.
    """
    wording = wording_of(sentence.language)
    if wording is None:
        return []
    claims = claims_in(seen(sentence, wording, _names_in(_Same(sentence.entities), sentence.language)))
    drafts = [_draft(one) for one in claims]
    able = [one for one in drafts if any(told.fills for told in one.fields if told.field in TRIPLE)]
    return sorted(able, key=lambda one: -sum(told.fills for told in one.fields if told.field in TRIPLE))


def _draft(claim: Claim) -> Draft:
    fills = filled(claim)
    fields = (
        ProposedField(
            field=one.field,
            value=one.value,
            rule=RULES[one.rule],
            words=tuple(Place(start=start, end=end) for start, end in one.words),
            right=of_field(one).told,
            fills=one.field in fills,
        )
        for one in claim.told
    )
    return Draft(fields=tuple(fields), proposer=NAME)


class _Same:
    """Entities that equal themselves alone, so that what is made from them can be kept."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self.entities = entities

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.entities is self.entities

    def __hash__(self) -> int:
        return id(self.entities)


@lru_cache(maxsize=4)
@gc_paused()
def _names_in(same: _Same, language: str) -> NamesInText:
    return NamesInText(same.entities.values(), language)
