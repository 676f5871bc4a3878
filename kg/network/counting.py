"""Counting ties: how many acts of which kind, on how many articles and sources, and which statements they are."""

from __future__ import annotations

from collections.abc import Mapping

import polars

from kg.readings import Towards
from kg.selection.selection import Count
from kg.table.counted import HAPPENED, IS_ACT, MENTIONS_ACT
from kg.vocabulary import Kind, QuadClass

QUAD_CLASSES: Mapping[str, str] = {str(quad_class): str(quad_class).replace(" ", "_") for quad_class in QuadClass}
"""Name of the column and attribute that counts each quad class."""

_GOOD = polars.col("quad_class").str.ends_with("cooperation").cast(polars.Int8) * 2 - 1
_TOWARDS_THE_ACTOR = (polars.col("kind") != str(Kind.ACT)) & (polars.col("rule") == str(Towards.OBJECT))
SIGN = polars.when(HAPPENED).then(polars.coalesce(_GOOD, polars.when(_TOWARDS_THE_ACTOR).then("stance")))
"""The sign of a tie: 1 for good, -1 for ill, 0 or nothing for neither. Acts and states have that of their quad class,
stances that towards the actor if it is their object: who wants something of an actor has none towards it. What did not
happen has none."""

_COUNTED = ("statement", "act", "kind", "deed", "quad_class", "mode", "polarity", "article", "according_to")
"""The columns of ties that counts are made of."""
_OF_AN_ACT = (
    *("tie", "rule", "joint", "relation", "kind", "quad_class", "goldstein", "stance", "mode", "certainty"),
    *("polarity", "earliest", "latest", "first_day", "last_day", "according_to"),
)
"""The columns of ties that an act takes from the first of them."""


def count_pairs(ties: polars.DataFrame, count: Count) -> polars.DataFrame:
    """Return one row for each ordered pair: ``actor``, ``target``, ``weight``, counts and statements.

    Args:
        ties: Ties.
        count: What the weight counts.
    """
    pairs = count_by(ties, "actor", "target").sort("actor", "target")
    number = polars.col("statements").list.len() if count is Count.STATEMENTS else polars.col(str(count))
    if count is Count.ACTS and not ties.select(HAPPENED.all()).item():
        mentioned = ties.filter(MENTIONS_ACT).group_by("actor", "target").agg(mentioned=polars.col("act").n_unique())
        pairs = pairs.join(mentioned, on=["actor", "target"], how="left", maintain_order="left")
        number = polars.col("mentioned").fill_null(0)
    weight = number.cast(polars.Int64).alias("weight")
    return pairs.select("actor", "target", weight, polars.exclude("actor", "target", "mentioned"))


def count_by(ties: polars.DataFrame, *keys: str) -> polars.DataFrame:
    """Return counts and statements for each combination of keys."""
    once = (
        ties.select(*keys, *_COUNTED)
        .sort("statement")  # lists of statements are then in order, which costs less than to sort each
        .unique([*keys, "statement"], maintain_order=True)
        .with_columns(real=polars.when(IS_ACT).then("act"))
        .with_columns(first=polars.col("real").is_not_null() & polars.struct(*keys, "real").is_first_distinct())
    )
    is_first = polars.col("first")
    numbers = {
        "acts": is_first,
        **{name: is_first & (polars.col("quad_class") == quad_class) for quad_class, name in QUAD_CLASSES.items()},
        "no_quad_class": is_first & polars.col("quad_class").is_null(),
    }
    return once.group_by(keys).agg(
        *(number.sum().cast(polars.Int64).alias(name) for name, number in numbers.items()),
        polars.col("article").n_unique().alias("articles"),
        polars.col("according_to").n_unique().alias("sources"),
        polars.col("statement").alias("statements"),
    )


def count_ends(ties: polars.DataFrame) -> polars.DataFrame:
    """Return one row for each end of ties, ``id``, with counts and statements."""
    both = polars.concat([ties.select(polars.col(side).alias("id"), *_COUNTED) for side in ("actor", "target")])
    return count_by(both, "id").sort("id")


def count_signs(ties: polars.DataFrame) -> polars.DataFrame:
    """Return pairs without direction, with how often they are turned to each other for good and for ill."""
    ordered = {"actor": polars.min_horizontal("actor", "target"), "target": polars.max_horizontal("actor", "target")}
    units = ties.lazy().filter(SIGN != 0).with_columns(sign=SIGN, unit=polars.coalesce("act", "statement"), **ordered)
    single = units.unique(["actor", "target", "unit", "sign"])
    numbers = single.group_by("actor", "target").agg(
        positive=(polars.col("sign") == 1).sum().cast(polars.Int64),
        negative=(polars.col("sign") == -1).sum().cast(polars.Int64),
    )
    words = units.group_by("actor", "target").agg(
        statements=polars.col("statement").unique().sort(),
        articles=polars.col("article").n_unique(),
        sources=polars.col("according_to").n_unique(),
    )
    pairs = numbers.join(words, on=["actor", "target"]).with_columns(
        sign=(polars.col("positive") - polars.col("negative")).sign(),
        weight=polars.max_horizontal("positive", "negative"),
    )
    return pairs.sort("actor", "target").collect()


def without_empty_quad_classes(counts: polars.DataFrame) -> polars.DataFrame:
    """Return rows without the columns that count acts of a quad class of which there are none at all."""
    of_quad_classes = (*QUAD_CLASSES.values(), "no_quad_class")
    empty = [name for name in counts.columns if name.endswith(of_quad_classes) and not counts[name].sum()]
    return counts.drop(empty)


def single_acts(ties: polars.DataFrame) -> polars.DataFrame:
    """Return one row for each act between an ordered pair, or for each statement that tells none.

    Args:
        ties: Ties with their ``topic``, and their days as :func:`kg.table.publication.days_of` gives them.

    Returns:
        ``actor``, ``target``, ``unit`` (the act, or the statement), what the first of its ties says, its first
        ``topic``, and the ``articles`` and ``statements`` of all; sorted by the first three.
    """
    return (
        ties.group_by("actor", "target", polars.coalesce("act", "statement").alias("unit"), maintain_order=True)
        .agg(
            *(polars.col(name).first() for name in _OF_AN_ACT),
            topic=polars.col("topic").drop_nulls().first(),
            articles=polars.col("article").unique().sort(),
            statements=polars.col("statement").unique().sort(),
        )
        .sort("actor", "target", "unit")
    )
