"""What the application tells the page of the codings of several coders, and what was decided on them."""

from __future__ import annotations

from kg.corpus.adjudicated import Decision
from kg.serve.shapes import Shape


class CodedField(Shape):
    """A field of the codings of a unit: what stands there in words, one value a coder."""

    field: str
    values: list[str | None]
    differs: bool


class DecidedUnit(Shape):
    """What was decided on a unit; no statement came of ``neither``."""

    statement: str | None
    decision: Decision
    by: str
    day: str


class UnitOfCodings(Shape):
    """What several coders have of one statement; ``None`` where a coder has none."""

    keys: list[str | None]
    fields: list[CodedField]
    is_agreed: bool
    decided: DecidedUnit | None


class Adjudication(Shape):
    """The units of an article, and how many of them are decided; ``why`` says why there are none."""

    article: str
    coder: str
    coders: list[str]
    units: list[UnitOfCodings]
    decided: int
    by_hand: int
    why: str | None
    told: list[str]
