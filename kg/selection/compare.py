"""Two viewpoints compared: where they contradict each other, what only one of them claims, and what both agree on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import polars

from kg.selection.claims import CLAIM, in_words
from kg.selection.positions import How, apart, is_of, positions_of
from kg.selection.selection import Selection
from kg.selection.viewpoints import Viewpoint
from kg.selection.words import Words
from kg.store.backend import Backend


class Part(StrEnum):
    """One of the six parts of a comparison, in their order."""

    OPPOSED = "opposed"
    DOUBTED = "doubted"
    ONLY_ONE = "only the first"
    ONLY_OTHER = "only the second"
    OTHER_CERTAINTY = "other certainty"
    AGREED = "agreed"


@dataclass(frozen=True)
class Difference:
    """In what two viewpoints differ, and on what they agree.

    Args:
        viewpoints: What the two are called.
        claims: One row a claim, with ``part``, ``subject``, ``relation`` and ``object`` with their labels (a claim
            within a claim in words), ``mode``, ``details`` (what roles add, in words), and for each viewpoint how it
            stands to the claim (:class:`kg.selection.positions.How`), with which certainty, and the statements behind
            that (``first_how``, ``first_certainty``, ``first_statements``, ``second_…``).
        ratings: How far the sources among the two can be relied on, of those of whom the corpus says so.
    """

    viewpoints: tuple[str, str]
    claims: polars.DataFrame
    ratings: tuple[str, ...] = ()


_STAND = (*CLAIM, "held", "side", "how", "earliest", "latest", "approximate")
"""What decides how two positions meet."""
_DISPUTED = polars.col("side") != polars.col("side_other")
_JUDGED = polars.any_horizontal(polars.col("how", "how_other").is_in([How.DOUBTS, How.REJECTS]))


def compare_viewpoints(backend: Backend, selection: Selection, other: Viewpoint) -> Difference:
    """Return in what two viewpoints differ and on what they agree, claim by claim.

    A claim is the same only with all its roles and its mode, and if it is not surely of another time; nothing rolls up.
    It is opposed if one affirms what the other denies, and doubted if one, reporting it, doubts or rejects what the
    other claims. They agree on what both affirm, or both deny, with the same certainty.

    Args:
        backend: Where statements come from.
        selection: What of the corpus to compare; its viewpoint is the first one. Where it chooses no modes or no
            polarities, all are compared. Its level does not matter.
        other: The second viewpoint.
    """
    names = {"first": selection.according_to, "second": other}
    positions = positions_of(backend, selection)
    if {*selection.according_to.holders} == {*other.holders}:
        positions = positions.clear()  # nobody differs from themselves
    of_both = {name: positions.filter(is_of(one)) for name, one in names.items()}
    one, another = (frame.select(_STAND).unique() for frame in of_both.values())
    pairs = one.join(another, on=CLAIM, suffix="_other", nulls_equal=True)
    meetings = (
        pairs.filter(~apart("_other"))
        .group_by(CLAIM)
        .agg(
            opposed=(_DISPUTED & ~_JUDGED).any(),
            doubted=(_DISPUTED & _JUDGED).any(),
            shared=(polars.col("held") & polars.col("held_other")).any(),
        )
    )
    stands = polars.concat(frame.with_columns(viewpoint=polars.lit(name)) for name, frame in of_both.items())
    stands = stands.join(meetings, on=CLAIM, how="left", nulls_equal=True)
    disputed = (polars.col("opposed") | polars.col("doubted")).fill_null(value=False)
    together = disputed | polars.col("shared").fill_null(value=False)
    claims = (
        stands.filter(polars.col("held") | disputed)
        .group_by(*CLAIM, of=polars.when(together).then(polars.lit("both")).otherwise("viewpoint"))
        .agg(polars.col("opposed", "doubted").any(), *_by_viewpoint())
    )
    tests = {
        Part.ONLY_ONE: polars.col("of") == "first",
        Part.ONLY_OTHER: polars.col("of") == "second",
        Part.OPPOSED: polars.col("opposed"),
        Part.DOUBTED: polars.col("doubted"),
        Part.OTHER_CERTAINTY: polars.col("first_certainty") != polars.col("second_certainty"),
        Part.AGREED: polars.lit(value=True),
    }
    part = polars.coalesce(polars.when(holds).then(polars.lit(str(part))) for part, holds in tests.items())
    order = polars.col("part").cast(polars.Enum([str(part) for part in Part]))
    claims = in_words(claims.with_columns(part=part).sort(order, *CLAIM), Words(backend))
    ends = [name for end in ("subject", "relation", "object") for name in (end, f"{end}_label")]
    more = [f"{name}_{fact}" for name in names for fact in _FACTS]
    sources = [backend.entities[one.name] for of in names.values() for one in of.holders if one.quoted]
    ratings = dict.fromkeys(f"{one.label} is {one.reliability}" for one in sources if one.reliability)
    claims = claims.select("part", *ends, "degree", "mode", "ended", "details", *more)
    return Difference((names["first"].label, other.label), claims, tuple(ratings))


_FACTS = {"how": "how", "certainty": "certainty", "statements": "statement"}


def _by_viewpoint() -> Iterator[polars.Expr]:
    """Return how each viewpoint stands to a claim; empty lists where it does not."""
    for name in ("first", "second"):
        of_viewpoint = polars.col("viewpoint") == name
        for fact, column in _FACTS.items():
            values = polars.col(column).filter(of_viewpoint).drop_nulls()
            yield values.unique().sort().alias(f"{name}_{fact}")
