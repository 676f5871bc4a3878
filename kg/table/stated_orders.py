"""What rows of the statement table tell of times, and which order of acts they state, for whole tables.

What states an order, and what else is told of times, :mod:`kg.chronology.told` says.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.chronology.told import Telling, TimeTerms, relative_times
from kg.table.columns import is_key
from kg.table.counted import HAPPENED, IS_EVENT
from kg.vocabulary import Vocabulary

_ORDERS = dict.fromkeys(("by", "words", "first", "second"), polars.String)


def stated_orders(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return what texts state of which came first, as statements tell it.

    Args:
        rows: Rows of the statement table that count, acts told alike.
        vocabulary: The vocabulary, which says which roles and relations state an order.

    Returns:
        ``by``, the statement that states it, with its ``words``, and the statements that tell what came ``first`` and
        what came ``second``, whatever these tell.
    """
    terms = TimeTerms(vocabulary)
    found = [
        (one.by, one.words, one.other, one.one)
        for telling in tellings_of(rows, terms)
        for one in (*terms.orders(telling), *(relative_times(telling) if telling.is_event else ()))
        if one.is_order
    ]
    return polars.DataFrame(found, schema=_ORDERS, orient="row")


def tellings_of(rows: polars.DataFrame, terms: TimeTerms) -> Iterator[Telling]:
    """Yield what rows say that bears on times, without their dates.

    Args:
        rows: The rows, with ``kind`` and ``object_type``.
        terms: Which roles and relations state an order.
    """
    has_role = polars.col("roles").list.eval(polars.element().struct["role"].is_in([*terms.roles])).list.any()
    telling = rows.filter(
        (polars.col("relative_to").list.len() > 0)
        | (polars.col("relation").is_in([*terms.relations]) & HAPPENED)
        | (IS_EVENT & (is_key("object") | has_role))
    )
    named = telling.select(
        "statement",
        "relation",
        "subject",
        polars.when(is_key("object")).then("object"),
        polars.when(IS_EVENT).then("roles"),
        "when",
        "inferred_when",
        polars.coalesce("inferred_published", "published"),
        HAPPENED.alias("happened"),
        IS_EVENT.alias("is_event"),
    )
    for statement, relation, subject, object, roles, stated, concluded, *more in named.iter_rows():
        of_roles = ((one["role"], one["value"], one["is"] == "date") for one in roles or ())
        times = tuple(time for time in (stated, concluded) if time)
        yield Telling(statement, relation, subject, object, (*of_roles,), times, *more)
