"""Which act came before which: by their dates, or by an order that the text states.

MODEL: spirals take order from ``before``/``after`` where dates are missing. The place in the text is no order in time.
What states an order, :mod:`kg.table.stated_orders` says; how it is solved together with dates and relative times,
:mod:`kg.table.times`.

Where dates contradict a stated order, the dates win; ``kg check`` warns of that.
"""

from __future__ import annotations

import networkx
import polars

from kg.chronology.constraint import Bounds
from kg.chronology.network import Verdict
from kg.table.counted import IS_ACT
from kg.table.stated_orders import stated_orders
from kg.table.times import chronology_of
from kg.vocabulary import Vocabulary


class TemporalOrder:
    """The order of acts in time, as far as it is certain.

    Args:
        rows: Rows of the statement table that count, acts told alike
            (:func:`~kg.selection.mentions.unite_mentions`).
        vocabulary: The vocabulary, which says which roles and relations state an order.
    """

    def __init__(self, rows: polars.DataFrame, vocabulary: Vocabulary) -> None:
        chronology = chronology_of(rows, vocabulary)
        self._sure, self._whole = chronology.sure, chronology.whole
        acts = dict(rows.filter(IS_ACT).select("statement", "act").iter_rows())
        told = stated_orders(rows, vocabulary).select("first", "second").iter_rows()
        pairs = ((acts.get(first), acts.get(second)) for first, second in told)
        self._told: networkx.DiGraph[str] = networkx.DiGraph()
        self._told.add_edges_from((one, other) for one, other in pairs if one and other and one != other)

    def order(self, one: str, other: str) -> Verdict:
        """Return whether an act came before another one: certainly, possibly, or not possibly."""
        return self._sure.order(one, other)

    def before(self, one: str, other: str) -> bool:
        """Return whether an act certainly came before another one; approximate dates say nothing certain.

        Where texts state both orders, neither is certain.
        """
        return self._sure.before(one, other)

    def is_stated(self, one: str, other: str) -> bool:
        """Return whether the texts state that an act came before another one, at once or by way of others.

        What contradicts dates or itself does not count.
        """
        return self._sure.is_told_before(one, other)

    def later(self, act: str) -> frozenset[str]:
        """Return the acts that the texts state to have come after an act, without what contradicts dates or itself."""
        return self._sure.later(act)

    def bounds(self, act: str) -> Bounds:
        """Return the days between which an act lies, as its own dates and those of the acts around it have it."""
        return self._whole.bounds(act)

    def certain_bounds(self, act: str) -> Bounds:
        """Return the days between which an act certainly lies: as :meth:`bounds`, without approximate dates."""
        return self._sure.bounds(act)

    def after(self, act: str) -> frozenset[str]:
        """Return all acts that some text states to have come after an act, at once or by way of others."""
        return frozenset(networkx.descendants(self._told, act)) if act in self._told else frozenset()
