"""Which act came before which: dates, stated order, and what is left open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import permutations, product
from typing import Any

import polars
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.vocabulary_files import read_vocabulary
from kg.selection.mentions import unite_mentions
from kg.selection.temporal_order import TemporalOrder
from kg.table.columns import COLUMNS, make_table
from kg.vocabulary import STATEMENT, Vocabulary

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Table = Callable[..., polars.DataFrame]


@pytest.fixture
def order(table: Table, shipped: Vocabulary) -> Callable[..., TemporalOrder]:
    return lambda *rows: TemporalOrder(unite_mentions(table(*rows), shipped), shipped, {})


def day(text: str) -> dict[str, date]:
    return {"earliest": date.fromisoformat(text), "latest": date.fromisoformat(text)}


def role(name: str, value: str, what: str = "statement") -> dict[str, list[dict[str, str]]]:
    return {"roles": [{"role": name, "value": value, "is": what}]}


def test_an_act_is_before_another_where_it_ended_before_the_other_can_have_begun(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    may = make_row("a", "accuses", "b", earliest=date(2020, 5, 1), latest=date(2020, 5, 31))
    june, same = make_row("b", "accuses", "a", **day("2020-06-01")), make_row("b", "accuses", "a", **day("2020-05-31"))
    result = order(may, june, same)
    assert result.before(may["act"], june["act"])
    assert not result.before(june["act"], may["act"])
    assert not result.before(may["act"], same["act"])
    assert not result.before(same["act"], may["act"])


def test_an_approximate_date_makes_no_order_certain(make_row: MakeRow, order: Callable[..., TemporalOrder]) -> None:
    about = make_row("a", "accuses", "b", **day("2010-01-01"), approximate=True)
    later = make_row("b", "accuses", "a", **day("2015-01-01"))
    after = make_row("b", "accuses", "a", **role("after", "2012~", "date"))
    stated = make_row("b", "accuses", "a", **role("after", about["statement"]))
    result = order(about, later, after, stated)
    assert not result.before(about["act"], later["act"])
    assert not result.before(about["act"], after["act"])
    assert result.before(about["act"], stated["act"])
    assert result.bounds(about["act"]) == (date(2010, 1, 1), date(2010, 1, 1))


def test_another_mention_may_date_an_act_for_certain(make_row: MakeRow, order: Callable[..., TemporalOrder]) -> None:
    about = make_row("a", "accuses", "b", act="anna/x", **day("2010-01-01"), approximate=True)
    sure = make_row("a", "accuses", "b", act="anna/x", **day("2010-01-01"))
    later = make_row("b", "accuses", "a", **day("2015-01-01"))
    assert order(about, sure, later).before("anna/x", later["act"])


@pytest.mark.parametrize(("name", "first"), [("after", 0), ("before", 1)])
def test_a_role_states_the_order(make_row: MakeRow, order: Callable[..., TemporalOrder], name: str, first: int) -> None:
    one = make_row("a", "accuses", "b")
    other = make_row("b", "accuses", "a", **role(name, one["statement"]))
    acts = (one["act"], other["act"])
    result = order(one, other)
    assert result.before(acts[first], acts[1 - first])
    assert not result.before(acts[1 - first], acts[first])


def test_who_answers_an_act_does_so_after_it(make_row: MakeRow, order: Callable[..., TemporalOrder]) -> None:
    one = make_row("a", "rejects", None)
    about = make_row("b", "criticizes", "a", **role("about", one["statement"]))
    answer = make_row("b", "reacts_negatively_to", None, object=one["statement"], object_type=STATEMENT)
    result = order(one, about, answer)
    assert result.before(one["act"], answer["act"])
    assert result.before(one["act"], about["act"])
    assert not result.before(about["act"], answer["act"])


def test_a_cause_comes_before_what_it_causes_and_a_requirement_does_not(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    one, other = make_row("a", "accuses", "b"), make_row("b", "accuses", "a")
    between = {"subject_type": STATEMENT, "object_type": STATEMENT}
    cause = make_row(one["statement"], "causes", other["statement"], **between)
    requires = make_row(one["statement"], "presupposes", other["statement"], **between)
    assert order(one, other, cause).before(one["act"], other["act"])
    assert not order(one, other, requires).before(one["act"], other["act"])
    assert not order(one, other, cause | {"polarity": "denied"}).before(one["act"], other["act"])


def test_order_is_handed_on_through_others_and_their_dates(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    dated = make_row("a", "accuses", "b", **day("2020-06-01"))
    then = make_row("b", "accuses", "a", **role("after", dated["statement"]))
    last = make_row("a", "accuses", "b", **role("after", then["statement"]))
    earlier = make_row("a", "accuses", "b", **day("2020-05-01"))
    result = order(dated, then, last, earlier)
    assert result.before(dated["act"], last["act"])
    assert result.before(earlier["act"], last["act"])
    assert result.bounds(last["act"]) == (date(2020, 6, 1), None)


def test_a_date_in_a_role_bounds_an_act_and_leaves_the_day_itself(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    after = make_row("a", "accuses", "b", **role("after", "2020-06-03", "date"))
    before = make_row("a", "accuses", "b", **role("before", "2020-06", "date"))
    result = order(after, before)
    assert result.bounds(after["act"]) == (date(2020, 6, 3), None)
    assert result.bounds(before["act"]) == (None, date(2020, 6, 30))


def test_what_is_planned_or_denied_has_no_place_in_time(make_row: MakeRow, order: Callable[..., TemporalOrder]) -> None:
    one = make_row("a", "accuses", "b")
    for more in ({"mode": "intended"}, {"polarity": "denied"}):
        other = make_row("b", "accuses", "a", **role("after", one["statement"]), **more)
        assert not order(one, other).before(one["act"], other["act"])


def test_the_order_of_the_text_is_none(make_row: MakeRow, order: Callable[..., TemporalOrder]) -> None:
    one, other = make_row("a", "accuses", "b", start=0), make_row("b", "accuses", "a", start=90)
    result = order(one, other)
    assert not result.before(one["act"], other["act"])
    assert not result.before(other["act"], one["act"])


def test_of_two_orders_that_contradict_each_other_neither_is_certain(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    one = make_row("a", "accuses", "b", act="anna/one")
    other = make_row("b", "accuses", "a", act="anna/other", **role("after", one["statement"]))
    again = make_row("b", "accuses", "a", act="anna/other", **role("before", one["statement"]))
    result = order(one, other, again)
    assert not result.before("anna/one", "anna/other")
    assert not result.before("anna/other", "anna/one")


def test_where_dates_contradict_a_stated_order_the_dates_win(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    """By hand: the refusal of 4 May is dated before the demand of 5 May that it refuses.

    What is told to come after the demand and before an act of 3 May has no certain place.
    """
    demand = make_row("a", "demands", None, **day("2020-05-05"))
    refusal = make_row("b", "rejects", None, object=demand["statement"], object_type=STATEMENT, **day("2020-05-04"))
    between = make_row("b", "accuses", "a", **role("after", demand["statement"]))
    last = make_row("a", "accuses", "b", **role("after", between["statement"]), **day("2020-05-03"))
    result = order(demand, refusal, between, last)
    assert result.before(refusal["act"], demand["act"])
    assert not result.before(demand["act"], refusal["act"])
    assert not result.is_stated(demand["act"], refusal["act"])
    assert not result.before(demand["act"], between["act"])
    assert not result.before(between["act"], last["act"])
    assert result.before(last["act"], demand["act"])
    assert not result.before(demand["act"], last["act"])


def test_an_approximate_date_does_not_stand_against_a_stated_order(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    demand = make_row("a", "demands", None, **day("2020-05-05"), approximate=True)
    refusal = make_row("b", "rejects", None, object=demand["statement"], object_type=STATEMENT, **day("2020-05-04"))
    assert order(demand, refusal).before(demand["act"], refusal["act"])


def test_mentions_of_one_act_narrow_its_time_together(make_row: MakeRow, order: Callable[..., TemporalOrder]) -> None:
    month = make_row("a", "accuses", "b", act="anna/x", earliest=date(2020, 6, 1), latest=date(2020, 6, 30))
    exact, undated = (
        make_row("a", "accuses", "b", act="anna/x", **day("2020-06-17")),
        make_row("a", "accuses", "b", act="anna/x"),
    )
    assert order(month, exact, undated).bounds("anna/x") == (date(2020, 6, 17), date(2020, 6, 17))


_SHIPPED = read_vocabulary()[0]
_Time = tuple[int | None, int | None]
_days = st.one_of(st.none(), st.integers(1, 6))
_EVENTS = st.lists(st.tuples(_days, _days), min_size=2, max_size=4)


@given(_EVENTS, st.sets(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=3))
def test_what_is_certain_holds_in_every_history_that_fits(bounds: list[_Time], pairs: set[tuple[int, int]]) -> None:
    """Brute force: every assignment of days and order that fits what is told has the certain order, too."""
    times = [(min(one, other), max(one, other)) if one and other else (one, other) for one, other in bounds]
    stated = {(one, other) for one, other in pairs if one < other < len(times)}
    rows = [_row(index, time, [one for one, other in stated if other == index]) for index, time in enumerate(times)]
    result = TemporalOrder(make_table(polars.DataFrame(rows, schema=dict(COLUMNS))), _SHIPPED, {})
    histories = list(_histories(times, stated))
    if not histories:
        return
    for one, other in permutations(range(len(times)), 2):
        if result.before(f"x{one}", f"x{other}"):
            assert all(history[one] < history[other] for history in histories)


def _histories(times: list[_Time], stated: set[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Yield a moment for each act: its day, and its place among those of the day."""
    intervals = [range(first or 1, (last or 6) + 1) for first, last in times]
    for days in product(*intervals):
        for places in permutations(range(len(times))):
            moments = list(zip(days, places, strict=True))
            if all(moments[one] < moments[other] for one, other in stated):
                yield moments


def _row(index: int, time: _Time, after: list[int]) -> Row:
    row: Row = {name: [] if isinstance(dtype, polars.List) else None for name, dtype in COLUMNS.items()}
    first, last = (None if one is None else date(2020, 1, one) for one in time)
    roles = [{"role": "after", "value": f"k{one}", "is": "statement"} for one in after]
    return row | {
        "statement": f"k{index}",
        "act": f"x{index}",
        "article": "a",
        "relation": "accuses",
        "kind": "act",
        "deed": True,
        "mode": "actual",
        "polarity": "affirmed",
        "headline": False,
        "start": 0,
        "earliest": first,
        "latest": last,
        "roles": roles,
    }


def test_the_reason_of_an_order_tells_by_what_it_is_known_and_by_which_statements(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    """By hand: by dates, both statements say so; by "after", the one that says it; without either, none does."""
    may, june = make_row("a", "accuses", "b", **day("2020-05-01")), make_row("b", "accuses", "a", **day("2020-06-01"))
    told = make_row("a", "accuses", "b", **role("after", june["statement"]))
    undated, same = make_row("b", "accuses", "a"), make_row("b", "accuses", "a", **day("2020-05-01"))
    result = order(may, june, told, undated, same)

    def reason(one: Row, other: Row) -> tuple[str, tuple[str, ...]]:
        found = result.reason(one["act"], other["act"])
        return str(found), found.statements

    assert reason(may, june) == ("after, by date", (may["statement"], june["statement"]))
    assert reason(june, may) == ("before, by date", (may["statement"], june["statement"]))
    assert reason(june, told) == ("after, by what the text says", (told["statement"],))
    assert reason(may, told) == (
        "after, by date and what the text says",
        (may["statement"], june["statement"], told["statement"]),
    )
    assert reason(may, undated) == ("possibly after (no date or word tells)", ())
    assert reason(may, same) == ("possibly after (their times overlap)", ())


def test_approximate_dates_make_an_order_only_possible_and_are_named(
    make_row: MakeRow, order: Callable[..., TemporalOrder]
) -> None:
    about = make_row("a", "accuses", "b", **day("2010-01-01"), approximate=True)
    later = make_row("b", "accuses", "a", **day("2015-01-01"))
    found = order(about, later).reason(about["act"], later["act"])
    assert (found.is_certain, found.of("the offer")) == (
        False,
        "possibly after the offer (only approximate dates tell)",
    )
