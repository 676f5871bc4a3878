"""The drafts of an article, sentence by sentence, with the entities that its coder may name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kg.corpus.corpus import Corpus
from kg.corpus.sentences import SentencePlace, sentences_of
from kg.errors import NameNotFound
from kg.likeness import not_found
from kg.model import Entity
from kg.proposing.draft import Draft, Place, Sentence
from kg.proposing.proposals import Proposals, drafts_for
from kg.proposing.seen import clauses_of
from kg.proposing.wording import wording_of

_TOGETHER = "&+"
"""Signs in the ids of what entities or statements that are listed are together, which nobody names."""


def sentence_at(corpus: Corpus, article: str, coder: str, place: SentencePlace) -> Sentence:
    """Return a sentence as proposers are given it.

    Args:
        corpus: The corpus.
        article: The id of an article of it.
        coder: Who annotates: the local entities of this coder's file may be named.
        place: Where the sentence stands.
    """
    known = corpus.articles[article]
    return Sentence.model_construct(
        text=known.body[place.start : place.end],
        start=place.start,
        article=known,
        entities=_entities(_Same(corpus), article, coder),
        vocabulary=corpus.vocabulary,
    )


def drafts_at(corpus: Corpus, article: str, coder: str, number: int) -> tuple[Sentence, Proposals]:
    """Return a sentence of an article and its drafts.

    Args:
        corpus: The corpus.
        article: Id of the article.
        coder: Who annotates; what they have stated already is not drafted again.
        number: The number of the sentence, from 0, which is the title.

    Raises:
        NameNotFound: There is no such article, or it has no such sentence.
    """
    if article not in corpus.articles:
        raise not_found("article", article, corpus.articles)
    places = sentences_of(corpus.articles[article])
    if not 0 <= number < len(places):
        raise NameNotFound(f"the article '{article}' has {len(places)} sentences, and none of the number {number}")
    return _drafts(corpus, article, coder, places[number])


def drafts_in(corpus: Corpus, article: str, coder: str) -> Iterator[tuple[Sentence, Proposals]]:
    """Yield each sentence of an article with its drafts; arguments as for :func:`drafts_at`."""
    if article not in corpus.articles:
        raise not_found("article", article, corpus.articles)
    for place in sentences_of(corpus.articles[article]):
        yield _drafts(corpus, article, coder, place)


def quote_of(draft: Draft, sentence: Sentence) -> tuple[Place, ...]:
    """Return where the words of a draft stand in its sentence: the clauses that hold what it fills in."""
    if draft.quote:
        return draft.quote
    words = [place for one in draft.fields if one.fills for place in one.words]
    wording = wording_of(sentence.language)
    if not words or wording is None:
        return (Place(start=0, end=len(sentence.text)),)
    start, end = min(one.start for one in words), max(one.end for one in words)
    held = [clause for clause in clauses_of(sentence.text, wording) if clause[0] < end and start < clause[1]]
    first, last = held[0][0], held[-1][1]
    joiner = re.match(r"\s*(\w+)\s", sentence.text[first:last])
    if joiner and joiner[1].casefold() in wording.joiners:
        first += joiner.end()
    return (Place(start=min(first, start), end=last),)


def _drafts(corpus: Corpus, article: str, coder: str, place: SentencePlace) -> tuple[Sentence, Proposals]:
    sentence = sentence_at(corpus, article, coder, place)
    annotation = corpus.annotations.get(f"{coder}/{article}")
    return sentence, drafts_for(sentence, annotation.statements if annotation else ())


class _Same:
    """A corpus that equals itself alone, so that what is made from it can be kept."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.corpus is self.corpus

    def __hash__(self) -> int:
        return id(self.corpus)


@lru_cache(maxsize=8)
def _entities(same: _Same, article: str, coder: str) -> Mapping[str, Entity]:
    annotation = same.corpus.annotations.get(f"{coder}/{article}")
    own = [one for one in annotation.local if not set(_TOGETHER) & set(one.id)] if annotation else []
    return {**same.corpus.listed, **{one.id: one for one in own}} if own else same.corpus.listed
