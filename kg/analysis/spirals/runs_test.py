"""Turns: whether two sides take turns more often than chance would have it.

The number of runs of equal signs in a row of two kinds of signs, where every arrangement is as likely (Wald and
Wolfowitz 1940). Many runs mean that the sides answer each other; so the test is one-sided, and exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import comb

LEVEL = 0.05
"""What a chance must be below to be worth mention; where not even the rarest arrangement is, no test has power."""


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
