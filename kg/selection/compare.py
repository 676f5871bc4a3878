"""The difference of two viewpoints: what only one of them holds, and where they contradict each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import polars

from kg.model import Polarity
from kg.selection.claims import CLAIM, claims_of, with_labels
from kg.selection.levels import RollUp
from kg.selection.selection import Count, Selection, select_statements
from kg.selection.viewpoints import Viewpoint
from kg.selection.words import Words
from kg.store.backend import Backend


class Part(StrEnum):
    """One of the four parts of a difference."""

    ONLY_ONE = "only the first"
    ONLY_OTHER = "only the second"
    OPPOSED = "opposed"
    OTHER_CERTAINTY = "other certainty"


@dataclass(frozen=True)
class Difference:
    """In what two viewpoints differ.

    Args:
        viewpoints: What the two are called.
        claims: One row a claim, with ``part``, ``subject``, ``relation`` and ``object`` with their labels (a claim
            within a claim in words), and for each viewpoint polarities, certainties and the statements behind them
            (``first_…``, ``second_…``).
        of_itself: How many claims were left out that say something of an actor and itself, since both their sides
            belong to it, such as a country and its president.
    """

    viewpoints: tuple[str, str]
    claims: polars.DataFrame
    of_itself: int = 0


def compare_viewpoints(backend: Backend, selection: Selection, other: Viewpoint) -> Difference:
    """Return in what two viewpoints differ, claim by claim; subject and object are rolled up to the selection's level.

    What both affirm, or deny, with the same certainty is in no part. A claim that one viewpoint both affirms and denies
    is opposed where the other shares none of that.

    Args:
        backend: Where statements come from.
        selection: What of the corpus to compare; its viewpoint is the first one.
        other: The second viewpoint.
    """
    sides, names = [], dict[str, str]()
    for name, viewpoint in (("first", selection.according_to), ("second", other)):
        chosen = replace(
            selection,
            according_to=viewpoint,
            count=Count.STATEMENTS,
            polarities=selection.polarities or tuple(Polarity),
        )
        rows = select_statements(backend.scan(), chosen, backend.vocabulary)
        roll_up = RollUp(selection.level, backend)
        sides.append(_claims(rows, name, roll_up))
        names |= {id: actor.label for id, actor in roll_up.actors.items()}
    both = sides[0].join(sides[1], on=list(CLAIM), how="full", coalesce=True)
    shared = polars.col("first_polarity").list.set_intersection("second_polarity").list.len()
    tests = {
        Part.ONLY_ONE: polars.col("second_statements").is_null(),
        Part.ONLY_OTHER: polars.col("first_statements").is_null(),
        Part.OPPOSED: shared == 0,
        Part.OTHER_CERTAINTY: polars.col("first_certainty") != polars.col("second_certainty"),
    }
    part = polars.coalesce(polars.when(holds).then(polars.lit(str(part))) for part, holds in tests.items())
    both = both.with_columns(part=part).filter(polars.col("part").is_not_null())
    parts = both if selection.self_loops else both.filter(polars.col("subject") != polars.col("object"))
    parts = with_labels(parts, names, Words(backend))
    order = polars.col("part").cast(polars.Enum([str(part) for part in Part]))
    relations = {id: relation.label for id, relation in backend.vocabulary.relations.items()}
    parts = parts.with_columns(relation_label=polars.col("relation").replace(relations))
    columns = ["part", "subject", "subject_label", "relation", "relation_label", "object", "object_label"]
    more = [f"{name}_{fact}" for name in ("first", "second") for fact in ("polarity", "certainty", "statements")]
    claims = parts.sort(order, *CLAIM).select(*columns, *more)
    return Difference((selection.according_to.label, other.label), claims, both.height - parts.height)


def _claims(rows: polars.DataFrame, name: str, roll_up: RollUp) -> polars.DataFrame:
    """Return one row a claim with how it is held."""
    facts = {"polarity": "polarity", "certainty": "certainty", "statement": "statements"}
    return (
        claims_of(rows, roll_up)
        .group_by(CLAIM)
        .agg(polars.col(fact).unique().sort().alias(f"{name}_{column}") for fact, column in facts.items())
    )
