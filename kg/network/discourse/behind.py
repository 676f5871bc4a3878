"""Of what a tie between two who agree or disagree consists: which cases of the one meet which of the other."""

from __future__ import annotations

import polars

from kg.network.discourse.cases import Discourse, QualifierKind
from kg.network.discourse.formulas import Agreement, contributions

__all__ = ["agreeing", "parts_of"]


def agreeing(discourse: Discourse, pairs: polars.DataFrame, agreement: Agreement) -> polars.DataFrame:
    """Return the statements that make the ties of pairs.

    Args:
        discourse: The cases.
        pairs: ``one`` and ``other``, ids of values of the first variable.
        agreement: What ties them.

    Returns:
        ``one``, ``other`` and ``statements``, their keys.
    """
    met = _meetings(discourse, pairs, agreement)
    keys = polars.concat([met.select("one", "other", statement=side) for side in ("by_one", "by_other")])
    return (
        keys.drop_nulls("statement")
        .group_by("one", "other")
        .agg(statements=polars.col("statement").unique().sort())
        .sort("one", "other")
    )


def parts_of(discourse: Discourse, one: str, other: str, agreement: Agreement) -> polars.DataFrame:
    """Return what each second value adds to a tie, those that add most first.

    Args:
        discourse: The cases.
        one: Id of a value of the first variable.
        other: Id of another.
        agreement: What ties them.

    Returns:
        ``second``, ``label``, ``weight`` and ``statements``.
    """
    met = _meetings(discourse, polars.DataFrame({"one": [one], "other": [other]}), agreement)
    keys = polars.concat([met.select("second", statement=side) for side in ("by_one", "by_other")])
    told = keys.drop_nulls("statement").group_by("second").agg(statements=polars.col("statement").unique().sort())
    labels = polars.col("second").replace_strict(discourse.second_labels, return_dtype=polars.String)
    return (
        met.group_by("second")
        .agg(polars.col("weight").sum())
        .join(told, on="second")
        .sort(polars.col("weight").abs(), "second", descending=[True, False])
        .select("second", labels.alias("label"), "weight", "statements")
    )


def _meetings(discourse: Discourse, pairs: polars.DataFrame, agreement: Agreement) -> polars.DataFrame:
    """Return each case of one with each of the other that adds something: both keys, ``second`` and ``weight``."""
    half = polars.col("weight").sqrt()
    cases = discourse.cases.select("first", "second", "level", "statement", half=half)
    sides = {
        side: cases.rename({"first": side, "level": f"level_{side}", "statement": f"by_{side}", "half": f"half_{side}"})
        for side in ("one", "other")
    }
    pairs = pairs.select(polars.col("one", "other").cast(polars.String))
    of_texts = discourse.qualifier_kind is QualifierKind.TEXT
    if of_texts and agreement is Agreement.CONFLICT:
        return _only_by_one(sides, pairs, sign=1)
    scores = contributions(discourse, Agreement.CONGRUENCE if of_texts and _subtracts(agreement) else agreement)
    known = polars.DataFrame(
        [(one, other, float(score)) for one, row in enumerate(scores) for other, score in enumerate(row) if score],
        schema={"level_one": polars.Int32, "level_other": polars.Int32, "score": polars.Float64},
        orient="row",
    )
    met = (
        pairs.join(sides["one"], on="one")
        .join(sides["other"], on=["other", "second"])
        .join(known, on=["level_one", "level_other"])
        .with_columns(weight=polars.col("half_one") * polars.col("half_other") * polars.col("score"))
        .select(_MEETING)
    )
    if of_texts and _subtracts(agreement):
        met = polars.concat([met, _only_by_one(sides, pairs, sign=-1)])
    return met


_MEETING = ("one", "other", "second", "by_one", "by_other", "weight")


def _subtracts(agreement: Agreement) -> bool:
    return agreement is Agreement.SUBTRACT


def _only_by_one(sides: dict[str, polars.DataFrame], pairs: polars.DataFrame, *, sign: int) -> polars.DataFrame:
    """Return the cases of texts that only one of two has."""
    found = []
    for side, back in (("one", "other"), ("other", "one")):
        own = pairs.join(sides[side], on=side)
        keys = {"left_on": [back, "second", f"level_{side}"], "right_on": [back, "second", f"level_{back}"]}
        own = own.join(sides[back], how="anti", left_on=keys["left_on"], right_on=keys["right_on"])
        weight = (sign * polars.col(f"half_{side}")).alias("weight")
        nobody = polars.lit(None, dtype=polars.String).alias(f"by_{back}")
        found.append(own.with_columns(weight, nobody).select(_MEETING))
    return polars.concat(found)
