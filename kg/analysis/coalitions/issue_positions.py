"""Where actors and coalitions stand on issues: what binds them, divides them within, and splits one from another."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import polars

from kg.analysis.discourse.cases import Discourse, QualifierKind


class Bearing(StrEnum):
    """What an issue does to a coalition."""

    BINDS = "binds"
    DIVIDES = "divides"
    LEAVES = "is one member's"


_BINDING = 0.5
"""From which unity on an issue binds: three members for it to each one against it, or more."""


def positions_of_actors(discourse: Discourse, numbers: Mapping[str, int]) -> polars.DataFrame:
    """Return where actors stand on issues.

    The position is the mean of the qualifier of an actor's cases of an issue, on a scale from -1, wholly against, to 1,
    wholly for: yes is 1 and no is -1; the middle of a number's scale is 0, and its ends are -1 and 1.

    Args:
        discourse: The cases; their qualifier is yes or no, or a number.
        numbers: The coalition of each actor that is in one.

    Returns:
        One row an actor and issue: ``actor``, ``label``, ``coalition``, ``issue``, ``issue_label``, ``position``,
        ``statements``.
    """
    weight = polars.col("weight")
    positions = discourse.cases.group_by(actor="first", issue="second").agg(
        position=(_score(discourse) * weight).sum() / weight.sum(),
        statements=polars.col("statement").unique().sort(),
    )
    named = positions.with_columns(
        coalition=polars.col("actor").replace_strict(numbers, default=None, return_dtype=polars.Int64),
        label=polars.col("actor").replace(discourse.first_labels),
        issue_label=polars.col("issue").replace(discourse.second_labels),
    ).sort("coalition", "actor", "issue", nulls_last=True)
    return named.select("actor", "label", "coalition", "issue", "issue_label", "position", "statements")


def _score(discourse: Discourse) -> polars.Expr:
    """Return how much a case is for, from -1 to 1."""
    qualifier = polars.col("qualifier")
    if discourse.qualifier_kind is QualifierKind.BOOLEAN:
        return polars.when(qualifier).then(1.0).otherwise(-1.0)
    low, high = discourse.scale or (-1.0, 1.0)
    return (2 * qualifier - low - high) / (high - low) if high > low else qualifier.sign().cast(polars.Float64)


def issues_of(positions: polars.DataFrame) -> polars.DataFrame:
    """Return what issues do to coalitions.

    The unity of those members who are for or against an issue is the index of cohesion of Rice (1928), Quantitative
    methods in politics: |for - against| / (for + against), so 1 where all are on one side, and 0 where both are equal.
    An issue binds where at least two take a side, and their unity is above a half (more than three to one); with less
    unity it divides.

    Args:
        positions: As from :func:`positions_of_actors`.

    Returns:
        One row a coalition and issue, coalition by coalition, what binds before what divides, and then what most
        members speak of: ``coalition``, ``issue``, ``issue_label``, ``bearing`` (:class:`Bearing`), ``direction``
        (for, against, both, or neither), ``members_for``, ``members_against``, ``members`` (who speak of it, those who
        are neither included), ``unity``, ``position`` (mean of the members' positions, each counting alike),
        ``statements``.
    """
    side = polars.col("position").sign()
    issues = (
        positions.filter(polars.col("coalition").is_not_null())
        .group_by("coalition", "issue", "issue_label")
        .agg(
            members_for=(side > 0).sum().cast(polars.Int64),
            members_against=(side < 0).sum().cast(polars.Int64),
            members=polars.len().cast(polars.Int64),
            position=polars.col("position").mean(),
            statements=polars.col("statements").list.explode(keep_nulls=False, empty_as_null=False).unique().sort(),
        )
    )
    yes, no = polars.col("members_for"), polars.col("members_against")
    unity = polars.when(yes + no > 0).then((yes - no).abs() / (yes + no))
    leaves, binds, divides = (polars.lit(str(one)) for one in (Bearing.LEAVES, Bearing.BINDS, Bearing.DIVIDES))
    in_favour, against, both, neither = map(polars.lit, ("for", "against", "both", "neither"))
    balanced = polars.when(yes > 0).then(both).otherwise(neither)
    issues = issues.with_columns(
        unity=unity,
        bearing=polars.when(yes + no < 2).then(leaves).when(unity > _BINDING).then(binds).otherwise(divides),
        direction=polars.when(yes > no).then(in_favour).when(no > yes).then(against).otherwise(balanced),
    )
    columns = ["coalition", "issue", "issue_label", "bearing", "direction", "members_for", "members_against", "members"]
    order = polars.col("bearing").replace_strict(
        {str(one): rank for rank, one in enumerate(Bearing)}, return_dtype=polars.Int8
    )
    return issues.sort("coalition", order, -(yes + no), "issue").select(*columns, "unity", "position", "statements")


def splits_of(issues: polars.DataFrame) -> polars.DataFrame:
    """Return how far coalitions are apart on issues.

    Args:
        issues: As from :func:`issues_of`.

    Returns:
        One row a pair of coalitions and issue of which members of both speak, those furthest apart first: ``one`` and
        ``other`` (numbers of coalitions), ``issue``, ``issue_label``, ``one_position`` and ``other_position``,
        ``apart`` (their difference, from 0 to 2), ``opposed`` (whether one is for and the other against),
        ``one_statements``, ``other_statements``, and ``statements`` for both.
    """
    sides = issues.select("coalition", "issue", "issue_label", "position", "statements")
    pairs = sides.join(sides.drop("issue_label"), on="issue", suffix="_other").filter(
        polars.col("coalition") < polars.col("coalition_other")
    )
    return (
        pairs.select(
            "issue",
            "issue_label",
            one="coalition",
            other="coalition_other",
            one_position="position",
            other_position="position_other",
            apart=(polars.col("position") - polars.col("position_other")).abs(),
            opposed=polars.col("position") * polars.col("position_other") < 0,
            one_statements="statements",
            other_statements="statements_other",
            statements=polars.col("statements").list.set_union("statements_other").list.sort(),
        )
        .select("one", "other", polars.exclude("one", "other"))
        .sort(-polars.col("apart"), "one", "other", "issue")
    )
