"""Where a share changes: brute force over orders, false alarms, power; and which acts can be put in order."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, timedelta
from itertools import chain, combinations, permutations
from random import Random
from typing import Any

import polars
import pytest
from hypothesis import given
from hypothesis import strategies as some

from kg.analysis.turning_points.change_points import LEVEL, changes, try_cut
from kg.analysis.turning_points.sure_order import Interval, sure_intervals, when_acts_happened
from kg.selection.mentions import unite_mentions
from kg.selection.temporal_order import TemporalOrder
from kg.vocabulary import Vocabulary

MakeRow = Callable[..., dict[str, Any]]
Table = Callable[..., polars.DataFrame]

DAY = date(2020, 1, 1)


def ratio(kinds: list[bool], cut: int) -> float:
    def likelihood(part: list[bool]) -> float:
        shares = (sum(part) / len(part), 1 - sum(part) / len(part))
        return sum(len(part) * share * math.log(share) for share in shares if share)

    return 2 * (likelihood(kinds[:cut]) + likelihood(kinds[cut:]) - likelihood(kinds))


@given(some.lists(some.booleans(), min_size=4, max_size=6), some.integers(1, 2))
def test_the_test_is_that_of_trying_every_order(kinds: list[bool], least: int) -> None:
    cuts = range(1, len(kinds))
    allowed = range(least, len(kinds) - least + 1)
    result = try_cut(kinds, cuts, min_size=least)
    if len(set(kinds)) == 1:
        assert result.p is None
        return
    best = max(ratio(kinds, cut) for cut in allowed)
    orders = [max(ratio(list(order), cut) for cut in allowed) for order in permutations(kinds)]
    assert ratio(kinds, result.cut) == pytest.approx(best)
    rarest = sum(value > max(orders) - 1e-9 for value in orders) / len(orders)
    assert result.rarest == pytest.approx(rarest)
    share = sum(value > best - 1e-9 for value in orders) / len(orders)
    assert result.p == (pytest.approx(share) if rarest < LEVEL else None)


def test_four_and_four_are_the_fewest_with_power_when_halved() -> None:
    # of C(6, 3) = 20 orders two are the most extreme: 0.1; of C(8, 4) = 70 two: 2/70
    assert try_cut([False] * 3 + [True] * 3, range(1, 6), min_size=1).p is None
    assert try_cut([False] * 3 + [True] * 3, range(1, 6), min_size=1).rarest == pytest.approx(0.1)
    assert try_cut([False] * 4 + [True] * 4, range(1, 8), min_size=1).p == pytest.approx(2 / 70)


def test_a_planted_change_is_found_where_it_is() -> None:
    result = changes([False] * 20 + [True] * 25, range(1, 45), min_size=3)
    assert [change.cut for change in result] == [20]
    assert not result[0].exact
    assert result[0].p == pytest.approx(1 / 2000)


def test_two_planted_changes_are_found() -> None:
    result = changes([False] * 30 + [True] * 20 + [False] * 30, range(1, 80), min_size=3)
    assert [change.cut for change in result] == [30, 50]


def test_no_cut_parts_what_happened_at_the_same_time() -> None:
    kinds = [False] * 10 + [True] * 10
    assert [change.cut for change in changes(kinds, [5, 12], min_size=3)] == [12]
    assert changes(kinds, [], min_size=3) == []
    # two batches of 6, all of one kind each: C(12, 6) = 924 orders, of which two are as extreme
    assert try_cut([False] * 6 + [True] * 6, [6], min_size=3).p == pytest.approx(2 / 924)


def test_false_alarms_are_as_rare_as_promised() -> None:
    # 400 sequences without a change; more than 5 % + 2.5 standard errors (0.0109 each) would be a fault
    alarms = 0
    for seed in range(400):
        chance = Random(seed)
        kinds = [chance.random() < 0.4 for _ in range(14)]
        alarms += bool(changes(kinds, range(1, 14), min_size=3))
    assert alarms / 400 <= LEVEL + 2.5 * 0.0109


def test_a_sample_gives_the_same_for_a_seed() -> None:
    chance = Random(5)
    kinds = [chance.random() < 0.4 for _ in range(60)]
    cuts = range(1, 60)
    first = try_cut(kinds, cuts, min_size=3, seed=1)
    assert first == try_cut(kinds, cuts, min_size=3, seed=1)
    assert first.p != try_cut(kinds, cuts, min_size=3, seed=2).p


# The order of time.


def interval(first: int, last: int) -> Interval:
    return DAY + timedelta(days=first), DAY + timedelta(days=last)


@given(some.lists(some.tuples(some.integers(0, 9), some.integers(0, 4)), max_size=8))
def test_as_many_acts_are_kept_as_can_be(days: list[tuple[int, int]]) -> None:
    intervals = [interval(first, first + length) for first, length in days]

    def sure(one: Interval, other: Interval) -> bool:
        return one == other or one[1] < other[0] or other[1] < one[0]

    kept = set(sure_intervals(intervals))
    assert all(sure(one, other) for one, other in combinations(kept, 2))
    subsets = chain.from_iterable(combinations(sorted(set(intervals)), size) for size in range(len(set(intervals)) + 1))
    most = max(
        sum(intervals.count(one) for one in subset)
        for subset in subsets
        if all(sure(one, other) for one, other in combinations(subset, 2))
    )
    assert sum(one in kept for one in intervals) == most


def test_a_year_gives_way_to_the_days_told_of_it() -> None:
    year, days = interval(0, 364), [interval(day, day) for day in (3, 90, 200)]
    assert sure_intervals([year, *days]) == days
    assert sure_intervals([year, year, days[0]]) == [year]


def test_an_act_happened_when_all_its_mentions_agree(make_row: MakeRow, table: Table, shipped: Vocabulary) -> None:
    first, last = DAY, DAY + timedelta(days=30)
    fifth = DAY + timedelta(days=5)
    told = [
        ("a", first, last, False),
        ("a", fifth, None, False),
        ("b", first, first, False),
        ("b", last, last, False),
        ("c", None, last, False),
        ("d", first, first, True),
        ("e", first, first, True),
        ("e", first, last, False),
    ]
    names = ("act", "earliest", "latest", "approximate")
    rows = [make_row("a", "accuses", "b", **dict(zip(names, one, strict=True))) for one in told]
    happened = {"a": (fifth, last), "b": None, "c": None, "d": None, "e": (first, last)}
    ties = unite_mentions(table(*rows), shipped)
    assert when_acts_happened(ties, TemporalOrder(ties, shipped, {})) == happened


def test_a_stated_order_bounds_an_act_without_a_date(make_row: MakeRow, table: Table, shipped: Vocabulary) -> None:
    """By hand: after an act of 1 May and before one of 4 May is from 1 to 4 May; after alone has no last day."""
    may, fourth = DAY, DAY + timedelta(days=3)
    one = make_row("a", "accuses", "b", earliest=may, latest=may)
    other = make_row("a", "accuses", "b", earliest=fourth, latest=fourth)
    after = {"role": "after", "value": one["statement"], "is": "statement"}
    before = {"role": "before", "value": other["statement"], "is": "statement"}
    between = make_row("b", "accuses", "a", roles=[after, before])
    open_end = make_row("b", "accuses", "a", roles=[after])
    ties = unite_mentions(table(one, other, between, open_end), shipped)
    happened = when_acts_happened(ties, TemporalOrder(ties, shipped, {}))
    assert (happened[between["act"]], happened[open_end["act"]]) == ((may, fourth), None)
