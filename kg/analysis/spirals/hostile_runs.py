"""Runs of hostile acts of two sides, and whether they form a spiral.

In a conflict spiral the hostile acts of each side answer those of the other, over and over, and tend to grow harsher
(Deutsch 1973; Rubin, Pruitt and Kim 1994, who set it apart from a contender to whom a defender only reacts).
Accordingly the acts of a run form a spiral here where each side answers the other at least twice, and the order of
these answers is certain. An act and its reply are an exchange; many acts of one side with a single reply are neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

import numpy

from kg.analysis.spirals.hostile_acts import SURE, HostileAct, Step, runs_of
from kg.analysis.spirals.runs_test import LEVEL, best_chance, chance_of_turns, count_turns
from kg.analysis.temporal_order import TemporalOrder

ANSWERS = 2
"""How often each side must answer the other at least, for the acts to form a spiral."""


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
        answers: How often ``one`` and ``other`` answer: do something right after the other side did.
        sure_answers: The same, only where the order is certain.
        harsher: Of all pairs of scored acts of one side, those of which the later has the lower score.
        milder: Those of which it has the higher score (the two numbers of Mann's test of a trend, 1945).
        chance: How likely at least so many changes of side are by chance (Wald and Wolfowitz 1940); ``None`` where
            a test has no power or the order is not certain.
        forms: Whether the acts form a spiral.
    """

    one: str
    other: str
    acts: tuple[HostileAct, ...]
    steps: tuple[Step, ...]
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
    def asymmetry(self) -> float:
        """How many acts of the one side there are for each of the other."""
        mine, theirs = self.by
        return mine / theirs

    @property
    def turns(self) -> int:
        """How often the side changes."""
        return count_turns([act.actor for act in self.acts])

    @property
    def is_sure(self) -> bool:
        """Whether the order of all acts is certain."""
        return all(step in SURE for step in self.steps)

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
            yield _run(run_acts, steps, one, other)


def _run(acts: list[HostileAct], steps: list[Step], one: str, other: str) -> Run:
    answers, sure = {one: 0, other: 0}, {one: 0, other: 0}
    for (earlier, later), step in zip(pairwise(acts), steps, strict=True):
        if earlier.actor != later.actor:
            answers[later.actor] += 1
            sure[later.actor] += step in SURE
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
    forms = Forms.YES if min(sure.values()) >= ANSWERS else Forms.MAY if min(answers.values()) >= ANSWERS else Forms.NO
    return Run(
        one=one,
        other=other,
        acts=tuple(acts),
        steps=tuple(steps),
        answers=(answers[one], answers[other]),
        sure_answers=(sure[one], sure[other]),
        harsher=harsher,
        milder=milder,
        chance=chance_of_turns(by[0], by[1], turns) if is_sure and has_power else None,
        forms=forms,
    )
