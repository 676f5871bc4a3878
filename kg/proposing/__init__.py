"""Drafts of statements: what rules, or a proposer of somebody else, put forward for a sentence. Nothing is saved by it.

A proposer is a function from a :class:`Sentence` to :class:`Draft` objects, found by the entry point ``kg.proposers``.
"""

from kg.proposing.draft import Draft, Place, ProposedField, Sentence
from kg.proposing.in_article import drafts_at, drafts_in, quote_of
from kg.proposing.proposals import Proposals, drafts_for, is_withheld

__all__ = [
    "Draft",
    "Place",
    "Proposals",
    "ProposedField",
    "Sentence",
    "drafts_at",
    "drafts_for",
    "drafts_in",
    "is_withheld",
    "quote_of",
]
