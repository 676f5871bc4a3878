"""Runs of hostile acts of two sides, and whether they form a spiral.

In a conflict spiral the hostile acts of each side answer those of the other, over and over, and tend to grow harsher
(Deutsch 1973; Rubin, Pruitt and Kim 1994, who set it apart from a contender to whom a defender only reacts).
Accordingly the acts of a run form a spiral here where each side answers the other at least twice in every order that
goes with what is certain. An act and its reply are an exchange; many acts of one side with a single reply are neither.

Whether sides take turns more often than chance would have it is tested by the number of runs of equal signs in a row of
two kinds of signs, where every arrangement is as likely (Wald and Wolfowitz 1940). Many runs mean that the sides answer
each other; so the test is one-sided, and exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import comb

import numpy

from kg.analysis.spirals.hostile_acts import SURE, HostileAct, Step, runs_of, stated_pairs
from kg.selection.order_reason import OrderReason
from kg.selection.temporal_order import TemporalOrder
from kg.vocabulary import QuadClass

ANSWERS = 2
"""How often each side must answer the other at least, for the acts to form a spiral."""
LEVEL = 0.05
"""What a chance must be below to be worth mention; where not even the rarest arrangement is, no test has power."""


class Forms(StrEnum):
    """Whether hostile acts form a spiral."""

    YES = "they form a spiral"
    MAY = "they may form a spiral"
    NO = "they form no spiral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of hostile acts of two actors towards each other.

    Args:
        one: Id of the actor with more acts; where both have as many, the lesser.
        other: Id of the other.
        acts: The acts, in order.
        steps: How it is known that each follows the one before; one less than acts.
        orders: The same with the statements that say so: the order of each act and the one before.
        answers: How often ``one`` and ``other`` answer: do something right after the other side did.
        sure_answers: How often they answer in every order of the acts that goes with what is certain, at least.
        harsher: Of all pairs of scored acts of one side, those of which the later has the lower score.
        milder: Those of which it has the higher score (the two numbers of Mann's test of a trend, 1945).
        chance: How likely at least so many changes of side are by chance (Wald and Wolfowitz 1940); ``None`` where
            a test has no power or the order is not certain.
        forms: Whether the acts form a spiral: surely so only by acts of which a source is certain.
    """

    one: str
    other: str
    acts: tuple[HostileAct, ...]
    steps: tuple[Step, ...]
    orders: tuple[OrderReason, ...]
    answers: tuple[int, int]
    sure_answers: tuple[int, int]
    harsher: int
    milder: int
    chance: float | None
    forms: Forms

    @property
    def by(self) -> tuple[int, int]:
        """How many acts are of each side."""
        mine = sum(act.actor == self.one for act in self.acts)
        return mine, len(self.acts) - mine

    @property
    def unsure(self) -> int:
        """Of how many acts no source is certain."""
        return sum(not act.is_sure for act in self.acts)

    @property
    def asymmetry(self) -> float:
        """How many acts of the one side there are for each of the other."""
        mine, theirs = self.by
        return mine / theirs

    @property
    def turns(self) -> int:
        """How often the side changes."""
        return count_turns([act.actor for act in self.acts])

    @property
    def verbal(self) -> int:
        """How many acts are words, not deeds."""
        return sum(act.quad_class == str(QuadClass.VERBAL_CONFLICT) for act in self.acts)

    @property
    def interval(self) -> tuple[date | None, date | None]:
        """The first and the last day that the dates of its acts allow."""
        first = [act.earliest for act in self.acts if act.earliest is not None]
        last = [act.latest for act in self.acts if act.latest is not None]
        return min(first, default=None), max(last, default=None)

    @property
    def statements(self) -> tuple[str, ...]:
        """The keys of the statements behind it, sorted."""
        return tuple(sorted({key for act in self.acts for key in act.statements}))

    @property
    def witness(self) -> tuple[str, ...]:
        """The keys of the statements by which the order of its acts is known, sorted."""
        return tuple(sorted({key for reason in self.orders for key in reason.statements}))

    @property
    def why_open(self) -> tuple[str, ...]:
        """Why it is not certain that some answers came later, in words, sorted."""
        steps = zip(pairwise(self.acts), self.orders, strict=True)
        return tuple(sorted({why.because for (a, b), why in steps if a.actor != b.actor and not why.is_certain}))


def find_runs(acts: Sequence[HostileAct], order: TemporalOrder, window: int, min_acts: int) -> Iterator[Run]:
    """Yield the runs of hostile acts of two actors towards each other in which both have a part.

    Args:
        acts: The acts.
        order: The order of acts.
        window: How many days may lie between an act and the next.
        min_acts: How many acts a run has at least.
    """
    if len(acts) < min_acts or len({act.actor for act in acts}) < 2:
        return
    for run_acts, steps in runs_of(acts, order, window):
        actors = [act.actor for act in run_acts]
        if len(run_acts) >= min_acts and len(set(actors)) == 2:
            one, other = sorted(set(actors), key=lambda actor: (-actors.count(actor), actor))
            yield _run(run_acts, steps, one, other, order)


def _run(acts: list[HostileAct], steps: list[Step], one: str, other: str, order: TemporalOrder) -> Run:
    answers = {one: 0, other: 0}
    for earlier, later in pairwise(acts):
        answers[later.actor] += earlier.actor != later.actor
    sure = sure_answers(acts, order)
    harsher, milder = 0, 0
    for side in (one, other):
        scores = numpy.array([act.goldstein for act in acts if act.actor == side and act.goldstein is not None])
        change = numpy.triu(scores[None, :] - scores[:, None], 1)
        harsher += int((change < 0).sum())
        milder += int((change > 0).sum())
    by = [sum(act.actor == side for act in acts) for side in (one, other)]
    is_sure = all(step in SURE for step in steps)
    has_power = best_chance(*by) <= LEVEL
    turns = sum(answers.values())
    certain = sure[one], sure[other]
    held = sure_answers([act for act in acts if act.is_sure], order)
    is_held = min(held.get(one, 0), held.get(other, 0)) >= ANSWERS
    forms = Forms.YES if is_held else Forms.MAY if min(answers.values()) >= ANSWERS else Forms.NO
    return Run(
        one=one,
        other=other,
        acts=tuple(acts),
        steps=tuple(steps),
        orders=tuple(order.reason(earlier.act, later.act) for earlier, later in pairwise(acts)),
        answers=(answers[one], answers[other]),
        sure_answers=certain,
        harsher=harsher,
        milder=milder,
        chance=chance_of_turns(by[0], by[1], turns) if is_sure and has_power else None,
        forms=forms,
    )


def sure_answers(acts: Sequence[HostileAct], order: TemporalOrder) -> Mapping[str, int]:
    """Return how often each side certainly answers the other: by the longest chain of acts of the two in turn.

    Args:
        acts: The acts of two sides, in an order that goes with all that is certain.
        order: The order of acts; only what is certain links an act to the next one of a chain.
    """
    told_before: dict[HostileAct, list[HostileAct]] = {}
    for earlier, later in stated_pairs(acts, order):
        told_before.setdefault(later, []).append(earlier)
    links: dict[HostileAct, int] = {}  # of the longest chain that ends with an act
    soonest: dict[str, list[date]] = {act.actor: [] for act in acts}  # last days: the earliest of each number of links
    answers = dict.fromkeys(soonest, 0)
    for act in acts:
        first, last = order.certain_bounds(act.act)
        before = [links[one] for one in told_before.get(act, ()) if one in links and one.actor != act.actor]
        for side in soonest.keys() - {act.actor}:
            days = soonest[side]
            numbers = reversed(range(len(days)))
            before += next(([one] for one in numbers if first is not None and days[one] < first), [])
        links[act] = number = max(before, default=-1) + 1
        answers[act.actor] = max(answers[act.actor], (number + 1) // 2)
        mine = soonest[act.actor]
        mine += [date.max] * (number + 1 - len(mine))
        mine[number] = min(mine[number], last or date.max)
    return answers


def count_turns(sides: Sequence[str]) -> int:
    """Return how often the side changes from one act to the next."""
    return sum(one != other for one, other in pairwise(sides))


def chance_of_turns(one: int, other: int, turns: int) -> float:
    """Return how likely at least so many changes of side are, where every order of the acts is as likely.

    Args:
        one: How many acts are of one side, 1 or more.
        other: How many are of the other, 1 or more.
        turns: How often the side changes; the number of runs less one.
    """
    most = 2 * min(one, other) - (one == other)
    ways = sum(_ways(one, other, runs + 1) for runs in range(max(turns, 1), most + 1))
    return ways / comb(one + other, one)


def best_chance(one: int, other: int) -> float:
    """Return the chance of the arrangement with most changes of side: the least that a test could find."""
    return chance_of_turns(one, other, 2 * min(one, other) - (one == other))


def _ways(one: int, other: int, runs: int) -> int:
    """Return in how many arrangements there are so many runs (Wald and Wolfowitz 1940)."""
    half, odd = divmod(runs, 2)
    if not odd:
        return 2 * comb(one - 1, half - 1) * comb(other - 1, half - 1)
    return comb(one - 1, half) * comb(other - 1, half - 1) + comb(one - 1, half - 1) * comb(other - 1, half)
