"""What was done or decided: acts that tie no two actors, such as votes, laws, resignations and protests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import polars

from kg.findings.clauses import Clauses
from kg.findings.material import Candidate, Draft, Material
from kg.network.network import make_network
from kg.table.counted import IS_ACT, IS_OWN


def find_done(material: Material) -> Iterator[Candidate]:
    """Yield the acts that happened and that no pair of :func:`kg.findings.pairs.find_pairs` tells.

    The authors tell them; what only a source tells is quoted. Mentions of one act come together. What is said to have,
    or to be, a reason is told with it, and a position on an issue among the positions.
    """
    pairs = make_network(material.backend, material.selection).between_actors["act"].drop_nulls().unique()
    relations = material.vocabulary.relations.values()
    positions = [one.id for one in relations if one.stance]
    acts = material.own.filter(IS_ACT, IS_OWN, ~polars.col("act").is_in(pairs.implode()))
    explained = acts.filter(polars.col("statement").is_in(material.explained.implode()))["act"]
    acts = acts.filter(~polars.col("act").is_in(explained.implode())).sort("article", "start", "statement")
    acts = acts.filter(polars.col("object").is_null() | ~polars.col("relation").is_in(positions))
    for mentions in acts.group_by("act", maintain_order=True).agg("statement")["statement"]:
        keys = tuple(mentions)
        yield Candidate(keys, partial(_say, keys, material))


def _say(keys: tuple[str, ...], material: Material, alone: bool) -> Draft | None:
    main = material.rows(keys)[0]["statement"]
    clause = Clauses(material).of(main)
    return clause and Draft(title="Done", sentence=clause.attributed, main=main)
