"""Of what a tie between two who agree or disagree consists: what the one says meets what the other says."""

from __future__ import annotations

import polars

from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.analysis.discourse.formulas import Agreement, contributions


def agreeing(discourse: Discourse, pairs: polars.DataFrame, agreement: Agreement) -> polars.DataFrame:
    """Return the statements that make the ties of pairs.

    Args:
        discourse: The cases.
        pairs: ``one`` and ``other``, ids of values of the first variable.
        agreement: What ties them.

    Returns:
        ``one``, ``other`` and ``statements``, their keys.
    """
    told = _told(discourse, _meetings(discourse, pairs, agreement)).group_by("one", "other")
    return told.agg(statements=polars.col("statement").unique().sort()).sort("one", "other")


def contributions_of(discourse: Discourse, one: str, other: str, agreement: Agreement) -> polars.DataFrame:
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
    keys = _told(discourse, met).group_by("second").agg(statements=polars.col("statement").unique().sort())
    labels = polars.col("second").replace_strict(discourse.second_labels, return_dtype=polars.String)
    return (
        met.group_by("second")
        .agg(polars.col("weight").sum())
        .join(keys, on="second")
        .sort(polars.col("weight").abs().round(9), "second", descending=[True, False])
        .select("second", labels.alias("label"), "weight", "statements")
    )


_MEETING = ("one", "other", "second", "level_one", "level_other", "weight")


def _meetings(discourse: Discourse, pairs: polars.DataFrame, agreement: Agreement) -> polars.DataFrame:
    """Return what adds something to ties: of what (``second``), at which level each says it, and ``weight``.

    A level is null where only one of the two says it.
    """
    sums = discourse.cases.group_by("first", "second", "level").agg(sum=polars.col("weight").sqrt().sum())
    names = {side: {"first": side, "level": f"level_{side}", "sum": f"sum_{side}"} for side in ("one", "other")}
    sides = {side: sums.rename(columns) for side, columns in names.items()}
    pairs = pairs.select(polars.col("one", "other").cast(polars.String))
    of_texts = discourse.qualifier_kind is QualifierKind.TEXT
    if of_texts and agreement is Agreement.CONFLICT:
        return _only_one(sides, pairs, sign=1)
    subtracts_texts = of_texts and agreement is Agreement.SUBTRACT
    scores = contributions(discourse, Agreement.CONGRUENCE if subtracts_texts else agreement)
    known = polars.DataFrame(
        [(one, other, float(score)) for one, row in enumerate(scores) for other, score in enumerate(row) if score],
        schema={"level_one": polars.Int32, "level_other": polars.Int32, "score": polars.Float64},
        orient="row",
    )
    met = (
        pairs.join(sides["one"], on="one")
        .join(sides["other"], on=["other", "second"])
        .join(known, on=["level_one", "level_other"])
        .with_columns(weight=polars.col("sum_one") * polars.col("sum_other") * polars.col("score"))
        .select(_MEETING)
    )
    return polars.concat([met, _only_one(sides, pairs, sign=-1)]) if subtracts_texts else met


def _only_one(sides: dict[str, polars.DataFrame], pairs: polars.DataFrame, *, sign: int) -> polars.DataFrame:
    """Return the texts that only one of two has."""
    parts = []
    for side, back in (("one", "other"), ("other", "one")):
        said_back = sides[back].select(back, "second", polars.col(f"level_{back}").alias(f"level_{side}"))
        own = pairs.join(sides[side], on=side).join(said_back, on=said_back.columns, how="anti")
        weight = (sign * polars.col(f"sum_{side}")).alias("weight")
        nothing = polars.lit(None, dtype=polars.Int32).alias(f"level_{back}")
        parts.append(own.with_columns(weight, nothing).select(_MEETING))
    return polars.concat(parts)


def _told(discourse: Discourse, met: polars.DataFrame) -> polars.DataFrame:
    """Return the statements in which that is said: ``one``, ``other``, ``second`` and ``statement``."""
    sides = [
        met.select("one", "other", "second", first=side, level=f"level_{side}").drop_nulls("level").unique()
        for side in ("one", "other")
    ]
    cases = discourse.cases.select("first", "second", "level", "statement")
    return polars.concat(sides).join(cases, on=["first", "second", "level"])
