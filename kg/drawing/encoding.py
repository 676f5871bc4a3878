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

from kg.corpus.counterparty import COUNTRY, PERSON
from kg.model import Certainty, Mode, Polarity, Stance
from kg.selection.ties import IS_TOGETHER
from kg.store.backend import Backend
from kg.table.counted import IS_OWN
from kg.vocabulary import Kind, RelationType, Vocabulary


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
        colour: The name of its colour among :data:`kg.drawing.look.COLOURS`.
        head: Head of the arrow, by its name in vis-network, or an empty text.
        form: The form of the mark of a single act.
    """

    words: str
    colour: str
    head: str
    form: str


@dataclass(frozen=True, slots=True)
class DrawnHold:
    """How a way to hold a claim is drawn.

    Args:
        words: What the legend says.
        dashes: Lengths of strokes and gaps in pixels, none for a solid line.
        middle: The form in the middle of the arrow, by its name in vis-network, or an empty text.
        sign: The sign in the middle of the arrow, or an empty text.
    """

    words: str
    dashes: tuple[float, ...]
    middle: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """How a claim of others is marked.

    Args:
        words: What the legend says.
        middle: The form in the middle of the arrow, by its name in vis-network, or an empty text.
        sign: The sign in the middle of the arrow, or an empty text.
    """

    words: str
    middle: str = ""
    sign: str = ""


DRAWN_SIGNS = {
    Sign.COOPERATION: DrawnSign("cooperation", "cooperation", "arrow", "circle"),
    Sign.CONFLICT: DrawnSign("conflict", "conflict", "bar", "square"),
    Sign.NEITHER: DrawnSign("neither", "neither", "vee", "diamond"),
    Sign.TOGETHER: DrawnSign("done together", "cooperation", "", "circle"),
}

DRAWN_HOLDS = {
    Hold.PLAIN: DrawnHold("certain", ()),
    Hold.HEDGED: DrawnHold("probable, possible or unknown", (1.8, 5)),
    Hold.NOT_ACTUAL: DrawnHold("not done, or not yet", (6, 4)),
    Hold.DENIED: DrawnHold("said not to be so", (), "bar", "⊘"),
}

DRAWN_MARKS = {
    Mark.OWN: DrawnMark("the author's own claim, or endorsed by the author"),
    Mark.REPORTED: DrawnMark("claim of a quoted source", "circle", "•"),
    Mark.DOUBTED: DrawnMark("doubted or rejected by the author", "diamond", "?"),
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


def form_of(type: str, vocabulary: Vocabulary) -> str:
    """Return the form of an actor, by its name in vis-network: countries, persons, others that act, what does not act.

    Args:
        type: Its type.
        vocabulary: The vocabulary that says what the type is.
    """
    if vocabulary.is_a(type, COUNTRY):
        return "square"
    if vocabulary.is_a(type, PERSON):
        return "triangle"
    return "dot" if vocabulary.is_actor(type) else "diamond"


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
