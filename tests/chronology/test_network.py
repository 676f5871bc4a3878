"""What follows from constraints between days: by hand, and against every history of a few days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.chronology.constraint import CALENDAR, Bounds, Constraint
from kg.chronology.contradiction import of_own_dates
from kg.chronology.network import TimeNetwork, Verdict
from tests.support.examples import given_examples

_DAYS = range(1, 6)
_EVENTS = "abc"
_History = dict[str, tuple[int, int]]


def _day(number: int) -> date:
    return date(2020, 1, number)


def _later(one: str, other: str, least: int, most: int) -> list[Constraint]:
    """Return that ``other`` is so many days later than ``one``, at least and at most."""
    return [Constraint(one, other, most), Constraint(other, one, -least)]


def _after(one: str, other: str) -> Constraint:
    """Return that ``other`` is told to come after ``one``."""
    return Constraint(other, one, 0, is_order=True)


_spans = st.tuples(st.sampled_from(_DAYS), st.sampled_from(_DAYS)).map(sorted)
_pairs = st.permutations(_EVENTS).map(lambda events: (events[0], events[1]))
_distances = st.lists(
    st.tuples(_pairs, st.tuples(st.integers(-2, 3), st.integers(-2, 3)).map(sorted)), min_size=1, max_size=3
)


@given(st.tuples(_spans, _spans, _spans), _distances, st.lists(_pairs, max_size=2))
@settings(max_examples=given_examples(60))
def test_all_that_follows_and_nothing_else_is_found(
    spans: tuple[list[int], ...], distances: list[tuple[tuple[str, str], list[int]]], orders: list[tuple[str, str]]
) -> None:
    """Brute force: a day and a place in the day for every event, in all ways that fit."""
    dates: dict[str, Bounds] = {
        event: (_day(first), _day(last)) for event, (first, last) in zip(_EVENTS, spans, strict=True)
    }
    told = [one for (a, b), (least, most) in distances for one in _later(a, b, least, most)]
    network = TimeNetwork(dates, [*told, *(_after(*pair) for pair in orders)])
    histories = list(_histories(dates, distances, orders))
    assert bool(network.contradictions(_EVENTS)) == (not histories)
    for event in _EVENTS if histories else ():
        days = [history[event][0] for history in histories]
        assert network.bounds(event) == (_day(min(days)), _day(max(days)))
    for one, other in permutations(_EVENTS, 2) if histories else ():
        holds = {history[one] < history[other] for history in histories}
        verdict = Verdict.POSSIBLE if len(holds) > 1 else Verdict.CERTAIN if True in holds else Verdict.IMPOSSIBLE
        assert network.order(one, other) is verdict
        assert bool(network.witness(one, other)) == (verdict is Verdict.CERTAIN)


def _histories(
    dates: dict[str, Bounds], distances: list[tuple[tuple[str, str], list[int]]], orders: list[tuple[str, str]]
) -> Iterator[_History]:
    spans = [range(first.day, last.day + 1) for first, last in dates.values() if first and last]
    for days in product(*spans):
        at = dict(zip(_EVENTS, days, strict=True))
        if not all(least <= at[b] - at[a] <= most for (a, b), (least, most) in distances):
            continue
        for places in permutations(range(len(_EVENTS))):
            history = {event: (at[event], place) for event, place in zip(_EVENTS, places, strict=True)}
            if all(history[a] < history[b] for a, b in orders):
                yield history


def test_days_are_handed_on_and_tell_why() -> None:
    """By hand: b is 3 days after a, which is of 1 June; c is within 7 days after b: 4 to 11 June."""
    june = date(2011, 6, 1)
    told = [
        Constraint("a", "b", 3, by="x#b", words="3 days after a"),
        Constraint("b", "a", -3, by="x#b", words="3 days after a"),
        Constraint("b", "c", 7, by="x#c", words="within 7 days after b"),
        Constraint("c", "b", 0, is_order=True, by="x#c", words="within 7 days after b"),
    ]
    network = TimeNetwork({"a": (june, june)}, told)
    assert network.bounds("b") == (date(2011, 6, 4), date(2011, 6, 4))
    assert network.bounds("c") == (date(2011, 6, 4), date(2011, 6, 11))
    assert [one.by for one in network.why_not_later("c")] == ["", "x#b", "x#c"]
    assert [one.words for one in network.witness("a", "c")] == ["within 7 days after b", "3 days after a"]
    assert network.order("c", "a") is Verdict.IMPOSSIBLE


def test_what_is_apart_is_compared_by_the_calendar() -> None:
    dates: dict[str, Bounds] = {"a": (None, date(2010, 1, 1)), "b": (date(2010, 1, 2), None), "c": (None, None)}
    network = TimeNetwork(dates, [])
    assert network.order("a", "b") is Verdict.CERTAIN
    assert network.order("a", "c") is Verdict.POSSIBLE
    assert [(one.one, one.other) for one in network.witness("a", "b")] == [("b", CALENDAR), (CALENDAR, "a")]


def test_of_a_contradiction_nothing_counts_but_the_dates() -> None:
    """By hand: b cannot be 3 days after a where both are of one day; what c says of b still holds."""
    day = date(2020, 5, 5)
    told = [*_later("a", "b", 3, 3), *_later("b", "c", 1, 1)]
    network = TimeNetwork({"a": (day, day), "b": (day, day)}, told)
    assert [{(one.one, one.other) for one in cycle} for cycle in network.contradictions("a")] == [
        {("b", "a"), ("a", CALENDAR), (CALENDAR, "b")}
    ]
    assert network.bounds("b") == (day, day)
    assert network.bounds("c") == (day + timedelta(days=1), day + timedelta(days=1))


def test_an_order_that_leads_back_is_none() -> None:
    network = TimeNetwork({}, [_after("a", "b"), _after("b", "c"), _after("c", "a"), _after("c", "d")])
    assert len(network.contradictions("d")) == 1
    assert network.order("a", "b") is Verdict.POSSIBLE
    assert network.order("c", "d") is Verdict.CERTAIN


def test_what_leads_beyond_the_calendar_bounds_nothing() -> None:
    network = TimeNetwork({"a": (date.max, date.max)}, _later("a", "b", 1, 1))
    assert network.bounds("b") == (None, None)


def test_what_own_dates_contradict_is_found_at_once() -> None:
    """Of twenty acts told to come after one, the ten that are dated before it contradict that, and only they."""
    days = [Constraint(CALENDAR, "base", 100, is_date=True), Constraint("base", CALENDAR, -100, is_date=True)]
    told = [Constraint(f"act-{at}", "base", 0, is_order=True, by=f"s{at}") for at in range(20)]
    dated = [
        Constraint(CALENDAR, f"act-{at}", 90 if at % 2 else 110, is_date=True, by=f"s{at}", words="its last day")
        for at in range(20)
    ]
    found = of_own_dates([*told, *dated, *days])
    assert [[one.by for one in cycle if not one.is_date] for cycle in found] == [[f"s{at}"] for at in range(1, 20, 2)]
    assert all(sum(one.most for one in cycle) < 0 for cycle in found)
    assert of_own_dates([Constraint(CALENDAR, "base", 99, by="s1"), *days])[0][-1] == days[1]
