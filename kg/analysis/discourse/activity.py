"""How much each says in a discourse, of how many things, for and against."""

from __future__ import annotations

import polars

from kg.analysis.discourse.cases import Discourse, QualifierKind


def activity_of(discourse: Discourse) -> polars.DataFrame:
    """Return one row for each value of the first variable, those that say most first.

    Returns:
        ``first`` (its id), ``total`` (how many statements), ``things`` (of how many values of the second variable),
        ``articles``, ``for`` and ``against`` (how many of the statements; 0 where the qualifier does not say), and
        ``statements``.
    """
    statement = polars.col("statement")
    return (
        discourse.cases.with_columns(side=_side(discourse))
        .group_by("first")
        .agg(
            statement.n_unique().alias("total"),
            polars.col("second").n_unique().alias("things"),
            polars.col("document").drop_nulls().n_unique().alias("articles"),
            statement.filter(polars.col("side") > 0).n_unique().alias("for"),
            statement.filter(polars.col("side") < 0).n_unique().alias("against"),
            statement.unique().sort().alias("statements"),
        )
        .sort("total", "first", descending=[True, False])
    )


def has_sides(discourse: Discourse) -> bool:
    """Return whether what is said is for or against."""
    if discourse.qualifier_kind is QualifierKind.NUMBER:
        return discourse.scale is not None and discourse.scale[0] < 0 < discourse.scale[1]
    return discourse.qualifier_kind is QualifierKind.BOOLEAN


def _side(discourse: Discourse) -> polars.Expr:
    match discourse.qualifier_kind:
        case QualifierKind.NUMBER:
            return polars.col("qualifier").sign().cast(polars.Int8)
        case QualifierKind.BOOLEAN:
            return polars.col("qualifier").cast(polars.Int8) * 2 - 1
    return polars.lit(0, dtype=polars.Int8)
