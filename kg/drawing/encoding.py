"""How ties look: one table for the explorer, its legend and the pictures for print.

Colour never says anything alone: cooperation and conflict have different heads as well, and how a source puts a claim
shows in the line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import polars

from kg.model import Certainty, Mode, Polarity, Stance
from kg.selection.ties import IS_TOGETHER
from kg.store.backend import Backend
from kg.table.counted import IS_OWN
from kg.vocabulary import Kind, RelationType


class Sign(StrEnum):
    """Whether a tie is friendly or hostile, or of two who act together."""

    COOPERATION = "cooperation"
    CONFLICT = "conflict"
    NEITHER = "neither"
    TOGETHER = "together"


class Hold(StrEnum):
    """How its source holds a claim; the first that applies counts."""

    DENIED = "denied"
    NOT_ACTUAL = "not actual"
    HEDGED = "hedged"
    PLAIN = "plain"


class Mark(StrEnum):
    """Whose claim it is, and what the author makes of it."""

    DOUBTED = "doubted"
    REPORTED = "reported"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class DrawnSign:
    """How a sign is drawn.

    Args:
        words: What the legend says.
        light: Colour on light ground.
        dark: Colour on dark ground.
        head: Head of the arrow, by its name in vis-network, or an empty text.
    """

    words: str
    light: str
    dark: str
    head: str


@dataclass(frozen=True, slots=True)
class DrawnHold:
    """How a way to hold a claim is drawn.

    Args:
        words: What the legend says.
        dashes: Lengths of strokes and gaps, none for a solid line.
    """

    words: str
    dashes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """How a claim of others is marked.

    Args:
        words: What the legend says.
        middle: The form in the middle of the arrow, by its name in vis-network, or an empty text.
    """

    words: str
    middle: str


DRAWN_SIGNS = {
    Sign.COOPERATION: DrawnSign("cooperation", "#0072b2", "#56b4e9", "arrow"),
    Sign.CONFLICT: DrawnSign("conflict", "#c04a00", "#f0883e", "bar"),
    Sign.NEITHER: DrawnSign("neither", "#6b7280", "#a3acb9", "vee"),
    Sign.TOGETHER: DrawnSign("done together", "#0072b2", "#56b4e9", ""),
}
"""Colours that the colour-blind can tell apart (after Okabe and Ito 2008), at least 3 : 1 against the ground."""

DRAWN_HOLDS = {
    Hold.PLAIN: DrawnHold("certain", ()),
    Hold.HEDGED: DrawnHold("probable, possible or unknown", (2, 4)),
    Hold.NOT_ACTUAL: DrawnHold("attempted, intended, forecast or hypothetical", (9, 5)),
    Hold.DENIED: DrawnHold("denied", (11, 4, 2, 4)),
}

DRAWN_MARKS = {
    Mark.OWN: DrawnMark("the author's own claim, or endorsed by the author", ""),
    Mark.REPORTED: DrawnMark("claim of a quoted source", "circle"),
    Mark.DOUBTED: DrawnMark("claim of a quoted source that the author doubts or rejects", "diamond"),
}


def sign_of() -> polars.Expr:
    """Return the sign of each tie by its quad class, or that of a stance by its position."""
    quad_class = polars.col("quad_class").str
    stance = polars.when(polars.col("kind") != str(Kind.ACT)).then("stance")
    good = quad_class.ends_with(str(Sign.COOPERATION)) | (stance > 0)
    ill = quad_class.ends_with(str(Sign.CONFLICT)) | (stance < 0)
    signs = {Sign.TOGETHER: IS_TOGETHER, Sign.COOPERATION: good, Sign.CONFLICT: ill}
    return _first_of(signs, Sign.NEITHER).alias("sign")


def relation_sign(relation: RelationType) -> Sign:
    """Return the sign of a relation by its quad class, or that of a stance by its position."""
    if relation.quad_class is not None:
        return Sign.COOPERATION if relation.quad_class.endswith(Sign.COOPERATION) else Sign.CONFLICT
    if relation.kind is Kind.ACT or not relation.stance:
        return Sign.NEITHER
    return Sign.COOPERATION if relation.stance > 0 else Sign.CONFLICT


def hold_of() -> polars.Expr:
    """Return, for each row of the statement table or of ties, how its source holds it."""
    plain = {"polarity": str(Polarity.AFFIRMED), "mode": str(Mode.ACTUAL), "certainty": str(Certainty.CERTAIN)}
    denied, not_actual, hedged = (polars.col(name) != value for name, value in plain.items())
    holds = {Hold.DENIED: denied, Hold.NOT_ACTUAL: not_actual, Hold.HEDGED: hedged}
    return _first_of(holds, Hold.PLAIN).alias("hold")


def mark_of() -> polars.Expr:
    """Return, for each row of the statement table, whose claim it is, and what the author makes of it."""
    doubted = polars.col("author_stance").is_in([str(Stance.DOUBTS), str(Stance.REJECTS)])
    return _first_of({Mark.OWN: IS_OWN, Mark.DOUBTED: doubted}, Mark.REPORTED).alias("mark")


def _first_of(cases: Mapping[Any, polars.Expr], otherwise: StrEnum) -> polars.Expr:
    """Return the first value whose case applies."""
    return polars.coalesce(
        *(polars.when(case).then(polars.lit(str(value))) for value, case in cases.items()), polars.lit(str(otherwise))
    )


def encoding_of(ties: polars.DataFrame, backend: Backend) -> polars.DataFrame:
    """Return ties with how they look: the columns ``sign``, ``hold`` and ``mark``.

    Args:
        ties: Ties, by the columns of :data:`kg.selection.ties.TIE_COLUMNS`.
        backend: Where their statements come from.
    """
    marks = backend.scan().select("statement", mark_of())
    marked = ties.lazy().join(marks, on="statement", how="left", maintain_order="left")
    return marked.with_columns(sign_of(), hold_of()).collect()
