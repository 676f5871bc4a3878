"""Which act came before which: by their dates, or by an order that the text states.

MODEL: spirals take order from ``before``/``after`` where dates are missing. The place in the text is no order in time.
An order is stated

- by what fills a role that says an order in time, such as ``after``;
- by a relation that says one between what is told, such as a cause and what it causes;
- by what an act is about: who reacts to an act, or refuses it, does so after it.

Where dates contradict a stated order, the dates win; ``kg check`` warns of that.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import networkx
import polars

from kg.dates import parse_date
from kg.table.counted import HAPPENED, IS_ACT
from kg.vocabulary import STATEMENT, RoleFunction, Vocabulary

Bounds = tuple[date | None, date | None]
"""First and last day on which an act can have happened; ``None`` where it has no bound."""
_OPEN: Bounds = (None, None)


class TemporalOrder:
    """The order of acts in time, as far as it is certain.

    Args:
        rows: Rows of the statement table that count, acts told alike
            (:func:`~kg.selection.mentions.unite_mentions`).
        vocabulary: The vocabulary, which says which roles and relations state an order.
    """

    def __init__(self, rows: polars.DataFrame, vocabulary: Vocabulary) -> None:
        acts = rows.filter(IS_ACT)
        self._act = dict(acts.select("statement", "act").iter_rows())
        graph: networkx.DiGraph[str] = networkx.DiGraph()
        told = stated_orders(rows, vocabulary).select("first", "second").iter_rows()
        pairs = ((self._act.get(first), self._act.get(second)) for first, second in told)
        graph.add_edges_from((one, other) for one, other in pairs if one and other and one != other)
        self._graph = graph
        self._later: dict[str, frozenset[str]] = {}
        sure = (polars.when(~polars.col("approximate")).then(name).alias(name) for name in ("earliest", "latest"))
        self._bounds = self._bounds_of(acts, vocabulary)
        surely_dated = acts.with_columns(sure)
        self._own_bounds = _told_bounds(surely_dated)
        self._sure_bounds = self._bounds_of(surely_dated, vocabulary, sure=True)

    def before(self, one: str, other: str) -> bool:
        """Return whether an act certainly came before another one; approximate dates say nothing certain.

        Where texts state both orders, neither is certain.
        """
        if self.is_stated(one, other) or _ends_before(self._own_bounds, one, other):
            return True
        return not self.is_stated(other, one) and _ends_before(self._sure_bounds, one, other)

    def is_stated(self, one: str, other: str) -> bool:
        """Return whether the texts state that an act came before another one, at once or by way of others.

        What their own dates contradict does not count.
        """
        is_told = other in self.after(one) and one not in self.after(other)
        return is_told and not _ends_before(self._own_bounds, other, one)

    def bounds(self, act: str) -> Bounds:
        """Return the days between which an act lies, as its own dates and those of the acts around it have it."""
        return self._bounds.get(act, _OPEN)

    def certain_bounds(self, act: str) -> Bounds:
        """Return the days between which an act certainly lies: as :meth:`bounds`, without approximate dates."""
        return self._sure_bounds.get(act, _OPEN)

    def after(self, act: str) -> frozenset[str]:
        """Return the acts that the texts state to have come after an act, at once or by way of others."""
        later = self._later.get(act)
        if later is None:
            reached = networkx.descendants(self._graph, act) if act in self._graph else ()
            later = self._later[act] = frozenset(reached)
        return later

    def _bounds_of(self, acts: polars.DataFrame, vocabulary: Vocabulary, *, sure: bool = False) -> dict[str, Bounds]:
        """Return the bounds of each act by dates of its own, by roles filled by dates, and by the acts around it."""
        bounds = _told_bounds(acts)
        orders: dict[str, str] = {id: role.order for id, role in vocabulary.roles.items() if role.order}
        for act, role, text in _fillers(acts, [*orders], "date").select("act", "role", "value").iter_rows():
            day = parse_date(text)
            if not (sure and day.is_approximate):  # the day itself stays possible
                limit = (None, day.latest) if orders[role] == "before" else (day.earliest, None)
                bounds[act] = _within(bounds[act], limit)
        self._hand_on(bounds)
        return bounds

    def _hand_on(self, bounds: dict[str, Bounds]) -> None:
        """Let what comes after an act be no earlier than it, and what comes before no later."""
        whole = networkx.condensation(self._graph)
        groups = [sorted(whole.nodes[one]["members"]) for one in networkx.topological_sort(whole)]
        acts = [group[0] for group in groups if len(group) == 1]
        for act in acts:
            for later in self._graph.successors(act):
                bounds[later] = _within(bounds.get(later, _OPEN), (bounds.get(act, _OPEN)[0], None))
        for act in reversed(acts):
            for earlier in self._graph.predecessors(act):
                bounds[earlier] = _within(bounds.get(earlier, _OPEN), (None, bounds.get(act, _OPEN)[1]))


def stated_orders(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return what texts state of which came first, as statements tell it.

    Args:
        rows: Rows of the statement table that count, acts told alike.
        vocabulary: The vocabulary, which says which roles and relations state an order.

    Returns:
        ``by``, the statement that states it, and the statements that tell what came ``first`` and what came
        ``second``, whatever these tell.
    """
    acts = rows.filter(IS_ACT)
    orders: dict[str, str] = {id: role.order for id, role in vocabulary.roles.items() if role.order}
    orders |= dict.fromkeys(vocabulary.roles_with(RoleFunction.TOPIC), "after")
    named = _fillers(acts, [*orders], "statement")
    of_relations = {id: one.order for id, one in vocabulary.relations.items() if one.order}
    between = rows.filter(polars.col("relation").is_in([*of_relations]) & HAPPENED)
    sides = [
        named.select(by="statement", one="statement", other="value", order=_order_of("role", orders)),
        acts.filter(polars.col("object_type") == STATEMENT).select(
            by="statement", one="statement", other="object", order=polars.lit("after")
        ),
        between.select(by="statement", one="subject", other="object", order=_order_of("relation", of_relations)),
    ]
    is_before = polars.col("order") == "before"
    return polars.concat(sides).select(
        "by",
        first=polars.when(is_before).then("one").otherwise("other"),
        second=polars.when(is_before).then("other").otherwise("one"),
    )


def _told_bounds(acts: polars.DataFrame) -> dict[str, Bounds]:
    """Return the bounds of each act by its own date, which all its mentions share."""
    return {act: (earliest, latest) for act, earliest, latest in acts.select("act", "earliest", "latest").iter_rows()}


def _ends_before(bounds: Mapping[str, Bounds], one: str, other: str) -> bool:
    """Return whether the last day of an act lies before the first day of another one."""
    last, first = bounds.get(one, _OPEN)[1], bounds.get(other, _OPEN)[0]
    return last is not None and first is not None and last < first


def _within(known: Bounds, limit: Bounds) -> Bounds:
    """Return narrower bounds, or the known ones where the two do not go together."""
    earliest = max(filter(None, (known[0], limit[0])), default=None)
    latest = min(filter(None, (known[1], limit[1])), default=None)
    return known if earliest and latest and earliest > latest else (earliest, latest)


def _fillers(acts: polars.DataFrame, roles: list[str], what: str) -> polars.DataFrame:
    """Return what fills some roles of acts, one row each: ``statement``, ``act``, ``role``, ``value``."""
    with_roles = acts.select("statement", "act", "roles").filter(polars.col("roles").list.len() > 0)
    fillers = with_roles.explode("roles").unnest("roles")
    return fillers.filter(polars.col("role").is_in(roles) & (polars.col("is") == what))


def _order_of(column: str, orders: Mapping[str, str]) -> polars.Expr:
    return polars.col(column).replace_strict(dict(orders), default=None, return_dtype=polars.String)
