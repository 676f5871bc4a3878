"""How ties look: one table for the explorer, its legend and the pictures for print.

Colour never says anything alone: good and ill have different heads as well, and how a claim is held shows in its line.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import polars

from kg.model import Certainty, Mode, Polarity, Stance
from kg.vocabulary import Kind

__all__ = [
    "DRAWN_HOLDS",
    "DRAWN_MARKS",
    "DRAWN_SIGNS",
    "DrawnHold",
    "DrawnMark",
    "DrawnSign",
    "Hold",
    "Mark",
    "Sign",
    "look_of",
]


class Sign(StrEnum):
    """Whether a tie is for good or for ill."""

    COOPERATION = "cooperation"
    CONFLICT = "conflict"
    NEITHER = "neither"


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
        head: Head of the arrow, by its name in vis-network.
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
        before: What stands before the label of the tie.
    """

    words: str
    dashes: tuple[int, ...]
    before: str


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """How a claim of others is marked.

    Args:
        words: What the legend says.
        middle: The form in the middle of the arrow, by its name in vis-network, or an empty text.
        around: The signs before and after the label of the tie.
    """

    words: str
    middle: str
    around: tuple[str, str]


DRAWN_SIGNS = {
    Sign.COOPERATION: DrawnSign("cooperation", "#0072b2", "#56b4e9", "arrow"),
    Sign.CONFLICT: DrawnSign("conflict", "#c04a00", "#f0883e", "bar"),
    Sign.NEITHER: DrawnSign("neither of both", "#6b7280", "#a3acb9", "vee"),
}
"""Colours that the colour-blind can tell apart (after Okabe and Ito 2008), at least 3 : 1 against the ground."""

DRAWN_HOLDS = {
    Hold.PLAIN: DrawnHold("held as certain fact", (), ""),
    Hold.HEDGED: DrawnHold("held as probable, possible or unknown", (2, 4), "perhaps "),
    Hold.NOT_ACTUAL: DrawnHold("attempted, intended, forecast or hypothetical", (9, 5), ""),
    Hold.DENIED: DrawnHold("denied", (11, 4, 2, 4), "not: "),
}

DRAWN_MARKS = {
    Mark.OWN: DrawnMark("the author's own, or endorsed by the author", "", ("", "")),
    Mark.REPORTED: DrawnMark("reported of somebody else", "circle", ("“", "”")),
    Mark.DOUBTED: DrawnMark("reported, and doubted or rejected by the author", "diamond", ("“", "”?")),
}


def look_of(ties: polars.DataFrame, statements: polars.DataFrame) -> polars.DataFrame:
    """Return ties with how they look: the columns ``sign``, ``hold`` and ``mark``.

    Args:
        ties: Ties, by the columns of :data:`kg.network.ties.TIE_COLUMNS`.
        statements: The statement table.
    """
    sources = statements.select("statement", "author_stance", reported=polars.col("sources").list.len() > 0)
    joined = ties.join(sources, on="statement", how="left", maintain_order="left")
    quad = polars.col("quad")
    stance = polars.when(polars.col("kind") != str(Kind.ACT)).then("stance")
    sign = (
        polars.when(quad.str.ends_with("cooperation") | (stance > 0))
        .then(polars.lit(str(Sign.COOPERATION)))
        .when(quad.str.ends_with("conflict") | (stance < 0))
        .then(polars.lit(str(Sign.CONFLICT)))
        .otherwise(polars.lit(str(Sign.NEITHER)))
    )
    hold = (
        polars.when(polars.col("polarity") == str(Polarity.DENIED))
        .then(polars.lit(str(Hold.DENIED)))
        .when(polars.col("mode") != str(Mode.ACTUAL))
        .then(polars.lit(str(Hold.NOT_ACTUAL)))
        .when(polars.col("certainty") != str(Certainty.CERTAIN))
        .then(polars.lit(str(Hold.HEDGED)))
        .otherwise(polars.lit(str(Hold.PLAIN)))
    )
    judged = polars.col("author_stance")
    mark = (
        polars.when(~polars.col("reported") | (judged == str(Stance.ENDORSES)))
        .then(polars.lit(str(Mark.OWN)))
        .when(judged.is_in([str(Stance.DOUBTS), str(Stance.REJECTS)]))
        .then(polars.lit(str(Mark.DOUBTED)))
        .otherwise(polars.lit(str(Mark.REPORTED)))
    )
    return joined.with_columns(sign=sign, hold=hold, mark=mark).drop("author_stance", "reported")
