"""Claims: what several statements say alike, whoever says it: subject, relation and object, rolled up."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import polars

from kg.selection.levels import RollUp
from kg.selection.words import Words
from kg.vocabulary import STATEMENT

CLAIM = ("subject", "relation", "object")
"""The columns that tell one claim from another."""


def claims_of(rows: polars.DataFrame, roll_up: RollUp, *, symmetric: Collection[str] = ()) -> polars.DataFrame:
    """Return statements with subject and object rolled up, so that those of one claim have the same :data:`CLAIM`.

    Args:
        rows: Rows of the statement table; any of its columns, with those of a claim, their types, and the time.
        roll_up: What stands for an actor. A statement as subject or object stands for itself.
        symmetric: Relations that hold both ways: their two sides are put in one order, by id.
    """
    for side in ("subject", "object"):
        of_entities = polars.col(f"{side}_type") != STATEMENT
        rows = polars.concat([roll_up.apply_to(rows.filter(of_entities), side), rows.filter(~of_entities)])
    turned = polars.col("relation").is_in(list(symmetric)) & (polars.col("subject") > polars.col("object"))
    return rows.with_columns(
        subject=polars.when(turned).then("object").otherwise("subject"),
        object=polars.when(turned).then("subject").otherwise("object"),
    )


def with_labels(claims: polars.DataFrame, names: Mapping[str, str], words: Words) -> polars.DataFrame:
    """Return claims with ``subject_label`` and ``object_label``: names of actors by id, else statements in words."""
    keys = {key for side in ("subject", "object") for key in claims[side] if key not in names}
    labels = {**names, **{key: f"[{text}]" for key, text in words.statements(sorted(keys)).items()}}
    return claims.with_columns(
        polars.col(side).replace(labels).alias(f"{side}_label") for side in ("subject", "object")
    )
