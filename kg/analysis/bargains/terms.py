"""Terms: which price and which conditions an offer names; they belong to that offer, not to others of its bargain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.analysis.acts_in_selection import ActInSelection
from kg.phrases import count_of, listed, one_or_many
from kg.vocabulary import RoleFunction


@dataclass(frozen=True, slots=True)
class Terms:
    """What some acts of offering ask for in return, all of them alike.

    Args:
        price: What they ask for, in words, by the label of the role that says so, such as "in exchange for".
        conditions: What they set as a condition, in words.
        offers: The acts, in their order.
    """

    price: Mapping[str, tuple[str, ...]]
    conditions: tuple[str, ...]
    offers: tuple[ActInSelection, ...]

    def __str__(self) -> str:
        """Return them in words; empty where there are none."""
        prices = (f"{label} {listed(told)}" for label, told in self.price.items())
        return ", ".join(filter(None, [*prices, listed(self.conditions)]))

    @property
    def sentence(self) -> str:
        """Which offers have them, in a sentence."""
        number = len(self.offers)
        times = [move.time for move in self.offers if move.time]
        if len(times) == number and len(set(times)) == number:
            which = f"The {one_or_many(number, 'offer', 'offers')} of {listed(times)}"
        else:
            which = count_of(number, "offer").replace("1 offer", "One offer")
        if str(self):
            return f"{which} {one_or_many(number, 'was', 'were')} made {self}."
        return f"{which} {one_or_many(number, 'names', 'name')} neither a price nor a condition."

    @property
    def mentions(self) -> tuple[str, ...]:
        """The keys of the statements that tell these offers."""
        return tuple(key for move in self.offers for key in move.mentions)


def terms_of(offers: Sequence[ActInSelection]) -> list[Terms]:
    """Return the terms of some acts of offering, those that are alike together, in the order of the first of each."""
    alike: dict[tuple[frozenset[str], frozenset[str]], list[ActInSelection]] = {}
    for move in offers:
        named = (move.roles.get(function, {}) for function in (RoleFunction.PRICE, RoleFunction.CONDITION))
        price, conditions = map(frozenset, named)
        alike.setdefault((price, conditions), []).append(move)
    return [_of(moves) for moves in alike.values()]


def _of(moves: Sequence[ActInSelection]) -> Terms:
    return Terms(moves[0].prices, tuple(moves[0].roles.get(RoleFunction.CONDITION, {})), tuple(moves))
