"""What texts state of which act came first, for whole tables.

An order is stated

- by what fills a role that says an order in time, such as ``after``;
- by a relation that says one between what is told, such as a cause and what it causes;
- by what an act is about: who reacts to an act, or refuses it, does so after it;
- by a relative time, such as ``3 days after s02``.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars

from kg.chronology.columns import limits_of
from kg.table.counted import HAPPENED, IS_EVENT
from kg.vocabulary import STATEMENT, RoleFunction, Vocabulary


def stated_orders(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return what texts state of which came first, as statements tell it.

    Args:
        rows: Rows of the statement table that count, acts told alike.
        vocabulary: The vocabulary, which says which roles and relations state an order.

    Returns:
        ``by``, the statement that states it, with its ``words``, and the statements that tell what came ``first`` and
        what came ``second``, whatever these tell.
    """
    limits = limits_of(rows.filter(IS_EVENT)).drop_nulls("order")
    relative = limits.select(by="statement", words="words", one="statement", other="named", order="order")
    return polars.concat([orders_besides_times(rows, vocabulary), _in_order(relative)])


def orders_besides_times(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return the same without what relative times say.

    Args:
        rows: Rows of the statement table that count, acts told alike.
        vocabulary: The vocabulary.
    """
    acts = rows.filter(IS_EVENT)
    orders: dict[str, str] = {id: role.order for id, role in vocabulary.roles.items() if role.order}
    orders |= dict.fromkeys(vocabulary.roles_with(RoleFunction.TOPIC), "after")
    named = role_fillers(acts, [*orders], "statement")
    of_relations = {id: one.order for id, one in vocabulary.relations.items() if one.order}
    between = rows.filter(polars.col("relation").is_in([*of_relations]) & HAPPENED)
    sides = [
        named.select(
            by="statement",
            words=_words("role", "value"),
            one="statement",
            other="value",
            order=_order_of("role", orders),
        ),
        acts.filter(polars.col("object_type") == STATEMENT).select(
            by="statement",
            words=_words("relation", "object"),
            one="statement",
            other="object",
            order=polars.lit("after"),
        ),
        between.select(
            by="statement",
            words=_words("subject", "relation", "object"),
            one="subject",
            other="object",
            order=_order_of("relation", of_relations),
        ),
    ]
    return _in_order(polars.concat(sides))


def _in_order(told: polars.DataFrame) -> polars.DataFrame:
    is_before = polars.col("order") == "before"
    return told.select(
        "by",
        "words",
        first=polars.when(is_before).then("one").otherwise("other"),
        second=polars.when(is_before).then("other").otherwise("one"),
    )


def role_fillers(acts: polars.DataFrame, roles: list[str], what: str) -> polars.DataFrame:
    """Return what fills some roles of acts, one row each: ``statement``, ``act``, ``role``, ``value``.

    Args:
        acts: Rows of the statement table.
        roles: Ids of the roles.
        what: What fills them: ``statement``, ``date`` and so on.
    """
    with_roles = acts.select("statement", "act", "roles").filter(polars.col("roles").list.len() > 0)
    fillers = with_roles.explode("roles").unnest("roles")
    return fillers.filter(polars.col("role").is_in(roles) & (polars.col("is") == what))


def _words(*names: str) -> polars.Expr:
    return polars.concat_str(*names, separator=" ")


def _order_of(column: str, orders: Mapping[str, str]) -> polars.Expr:
    return polars.col(column).replace_strict(dict(orders), default=None, return_dtype=polars.String)
