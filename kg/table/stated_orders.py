"""What rows of the statement table tell of times, and which order of acts they state, for whole tables.

What states an order, and what else is told of times, :mod:`kg.chronology.told` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import polars

from kg.arguments import is_key as is_a_key
from kg.chronology.told import Telling, TimeTerms, relative_times
from kg.model import Entity, denoted_by
from kg.table.columns import is_key
from kg.table.counted import HAPPENED, IS_EVENT
from kg.vocabulary import Vocabulary

_ORDERS = dict.fromkeys(("by", "words", "first", "second"), polars.String)


def stated_orders(rows: polars.DataFrame, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> polars.DataFrame:
    """Return what texts state of which came first, as statements tell it.

    Args:
        rows: Rows of the statement table that count, acts told alike.
        vocabulary: The vocabulary, which says which roles and relations state an order.
        entities: All entities by id, of which some denote statements.

    Returns:
        ``by``, the statement that states it, with its ``words``, and the statements that tell what came ``first`` and
        what came ``second``, whatever these tell.
    """
    terms, denoted = TimeTerms(vocabulary), denoted_by(entities)
    found = [
        (one.by, one.words, one.other, one.one)
        for telling in tellings_of(rows, terms, denoted)
        for one in (*terms.orders(telling), *(relative_times(telling) if telling.is_event else ()))
        if one.is_order
    ]
    return polars.DataFrame(found, schema=_ORDERS, orient="row")


def tellings_of(rows: polars.DataFrame, terms: TimeTerms, denoted: Mapping[str, tuple[str, ...]]) -> Iterator[Telling]:
    """Yield what rows say that bears on times, without their dates.

    Args:
        rows: The rows, with ``kind`` and ``object_type``.
        terms: Which roles and relations state an order.
        denoted: The statements that entities denote, by their ids; what is said of these is said of each of them.
    """
    has_role = polars.col("roles").list.eval(polars.element().struct["role"].is_in([*terms.roles])).list.any()
    tells = is_key("object") | polars.col("object").is_in([*denoted]).fill_null(value=False)
    telling = rows.filter(
        (polars.col("relative_to").list.len() > 0)
        | (polars.col("relation").is_in([*terms.relations]) & HAPPENED)
        | (IS_EVENT & (tells | has_role))
    )
    named = telling.select(
        "statement",
        "relation",
        "subject",
        "object",
        polars.when(IS_EVENT).then("roles"),
        "when",
        "inferred_when",
        polars.coalesce("inferred_published", "published"),
        HAPPENED.alias("happened"),
        IS_EVENT.alias("is_event"),
    )
    for statement, relation, subject, object, roles, stated, concluded, *more in named.iter_rows():
        of_roles = (
            (one["role"], value, one["is"] == "date")
            for one in roles or ()
            for value in ([one["value"]] if one["is"] == "date" else _named(one["value"], denoted))
        )
        times = tuple(time for time in (stated, concluded) if time)
        sides = _named(subject, denoted), _named(object, denoted)
        yield Telling(statement, relation, *sides, (*of_roles,), times, *more)


def _named(name: str | None, denoted: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the statements that a name in a cell stands for: one, those that an entity denotes, or none."""
    return () if name is None else (name,) if is_a_key(name) else denoted.get(name, ())
