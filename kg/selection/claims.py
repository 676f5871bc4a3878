"""Claims: what several statements say alike, whoever says it. Claims never roll up: they keep what they speak of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import polars

from kg.arguments import is_key
from kg.corpus.phrase import degree_in_words, quoted
from kg.model import Mode
from kg.selection.selection import Count, Selection, select_statements
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.columns import is_words
from kg.vocabulary import Vocabulary

CLAIM = ("subject", "relation", "object", "degree", "mode", "ended", "details")
"""The columns that tell one claim from another: what is intended or forecast, or was once so, is not what is said to be
so, and that a hundred thousand take part is not that some do."""


def select_claims(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return the rows of the statement table that a selection has, each a claim by itself.

    What sums up other statements is a claim like any other: nothing is counted here that could be counted twice.

    Args:
        backend: Where statements come from.
        selection: What of them to take; what it counts does not matter.
    """
    nothing = polars.lit([], dtype=polars.List(polars.String))
    rows = backend.scan().with_columns(sums_up=nothing)
    return select_statements(rows, replace(selection, count=Count.STATEMENTS), backend.vocabulary)


def claims_of(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return statements with the columns of :data:`CLAIM`, so that those that make one claim are alike in them.

    The two sides of a symmetric relation are put in one order, by id. ``details`` are the fillers of all roles, each as
    ``role kind value``; not of those that only say before or after what something happened, which is its time.

    Args:
        rows: Rows of the statement table; any of its columns, with those of a claim.
        vocabulary: The vocabulary.
    """
    symmetric = [id for id, one in vocabulary.relations.items() if one.symmetric]
    ordering = [id for id, one in vocabulary.roles.items() if one.order is not None]
    turned = (
        polars.col("relation").is_in(symmetric) & (polars.col("subject") > polars.col("object")) & ~is_words("object")
    )
    filler = polars.element().struct
    mention = polars.element().filter(~filler.field("role").is_in(ordering))
    parts = [polars.element().struct.field(name) for name in ("role", "is", "value")]
    details = polars.col("roles").list.eval(mention).list.eval(polars.concat_str(parts, separator=" "))
    return rows.with_columns(
        subject=polars.when(turned).then("object").otherwise("subject"),
        object=polars.when(turned).then("subject").otherwise("object"),
        details=details.list.sort(),
    )


def in_words(claims: polars.DataFrame, words: Words) -> polars.DataFrame:
    """Return claims with ``subject_label``, ``relation_label`` and ``object_label``, and with ``details`` in words.

    A claim within a claim stands in brackets.

    Args:
        claims: Rows with the columns of :data:`CLAIM`.
        words: The names to show.
    """
    ends = {id for side in ("subject", "object") for id in claims[side].drop_nulls()}
    told = words.statements(sorted(id for id in ends if is_key(id)))
    labels = {id: quoted(told[id]) if id in told else words.entity(id) for id in ends}
    said = claims.select("subject", "relation", "degree").rows()
    verbs = {one: f"{words.verb(one[1], [one[0]])}{degree_in_words(one[2])}" for one in set(said)}
    details = {text: words.detail(text) for text in claims["details"].list.explode().drop_nulls().unique()}
    worded = polars.element().replace_strict(details, return_dtype=polars.String)
    return claims.with_columns(
        subject_label=polars.col("subject").replace(labels),
        relation_label=polars.Series([verbs[one] for one in said], dtype=polars.String),
        object_label=polars.col("object").replace(labels),
        details=polars.col("details").list.eval(worded).list.join(", "),
    )


def claim_line(row: Mapping[str, Any]) -> str:
    """Return a row of claims in words as one line, with all its roles and its mode."""
    details = f", {row['details']}" if row["details"] else ""
    mode = "" if row["mode"] == str(Mode.ACTUAL) else f" ({row['mode']})"
    formerly = "formerly " if row["ended"] else ""
    ends = [row["subject_label"], f"{formerly}{row['relation_label']}", row["object_label"]]
    return f"{' – '.join(filter(None, ends))}{details}{mode}"
