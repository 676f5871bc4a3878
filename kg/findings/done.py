"""What was done or said and ties no two actors: votes, laws, resignations, protests; promises and appeals to nobody."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import polars

from kg.findings.clauses import Clauses
from kg.findings.material import Candidate, Draft, Material
from kg.table.counted import IS_ACT, IS_OWN


def find_done(material: Material) -> Iterator[Candidate]:
    """Yield the deeds that happened and that no pair of :func:`kg.findings.pairs.find_pairs` tells.

    The authors tell them; what only a source tells is quoted. Mentions of one act come together. What is said to have,
    or to be, a reason is told with it, and a position on an issue among the positions. What the headline or the first
    paragraph tells is the news; the rest is :func:`find_also_done`.
    """
    return _acts(material, "Done", by_words=False, news=True)


def find_also_done(material: Material) -> Iterator[Candidate]:
    """Yield the deeds of which only what follows the first paragraph tells."""
    return _acts(material, "Done", by_words=False, news=False)


def find_said(material: Material) -> Iterator[Candidate]:
    """Yield what was offered, asked or promised of nobody in particular, as :func:`find_done` yields deeds."""
    return _acts(material, "Said", by_words=True)


def _acts(material: Material, title: str, *, by_words: bool, news: bool | None = None) -> Iterator[Candidate]:
    pairs = material.network.between_actors["act"].drop_nulls().unique()
    relations = material.vocabulary.relations.values()
    positions = [one.id for one in relations if one.stance]
    of_this_sort = [one.id for one in relations if one.is_speech_act == by_words]
    acts = material.own.filter(IS_ACT, IS_OWN, ~polars.col("act").is_in(pairs.implode()))
    explained = acts.filter(polars.col("statement").is_in(material.explained.implode()))["act"]
    acts = acts.filter(~polars.col("act").is_in(explained.implode())).sort("article", "start", "statement")
    acts = acts.filter(polars.col("object").is_null() | ~polars.col("relation").is_in(positions))
    acts = acts.filter(polars.col("relation").is_in(of_this_sort))
    if news is not None:
        acts = acts.join(material.news, on="statement", how="semi" if news else "anti", maintain_order="left")
    for mentions in acts.group_by("act", maintain_order=True).agg("statement")["statement"]:
        keys = tuple(mentions)
        yield Candidate(keys, partial(_say, keys, title, material))


def _say(keys: tuple[str, ...], title: str, material: Material, alone: bool) -> Draft | None:
    main = material.rows(keys)[0]["statement"]
    clause = Clauses(material).of(main)
    return clause and Draft(title=title, sentence=clause.attributed, main=main)
