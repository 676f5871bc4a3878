"""The chance of changes of side, against every arrangement counted out."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.analysis.spirals.hostile_runs import LEVEL, best_chance, chance_of_turns, count_turns


def arrangements(one: int, other: int) -> list[list[str]]:
    places = range(one + other)
    return [["a" if index in chosen else "b" for index in places] for chosen in map(set, combinations(places, one))]


@given(st.integers(1, 6), st.integers(1, 6))
def test_the_chance_is_that_of_all_arrangements_counted_out(one: int, other: int) -> None:
    turns = [count_turns(sides) for sides in arrangements(one, other)]
    for least in range(max(turns) + 2):
        share = sum(number >= least for number in turns) / len(turns)
        assert chance_of_turns(one, other, least) == pytest.approx(share)
    assert best_chance(one, other) == pytest.approx(turns.count(max(turns)) / len(turns))


def test_changes_of_side() -> None:
    assert count_turns([]) == 0
    assert count_turns(["a", "a", "b", "a"]) == 2


def test_four_against_one_can_show_nothing() -> None:
    """Of the five places of the one act, three lie between two of the other side: 3 / 5."""
    assert best_chance(4, 1) == 0.6


def test_five_against_four_is_the_least_that_can() -> None:
    """Swed and Eisenhart 1943, table of the distribution of runs: P(9 runs) for 4 and 5 is 1 / 126."""
    assert best_chance(5, 4) == pytest.approx(1 / 126)
    assert best_chance(3, 3) == pytest.approx(2 / 20)
    assert best_chance(3, 3) > LEVEL
