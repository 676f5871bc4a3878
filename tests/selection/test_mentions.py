"""What the mentions of an act share; the page holds the same in web/test/statements.test.js."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import polars
import pytest

from kg.dates import parse_date
from kg.selection.mentions import unite_mentions
from kg.vocabulary import Vocabulary

Date = tuple[date | None, date | None, bool]
Dates = Callable[..., list[Date]]


@pytest.fixture
def dates(
    make_row: Callable[..., dict[str, Any]], table: Callable[..., polars.DataFrame], shipped: Vocabulary
) -> Dates:
    """Return the dates that the mentions of one act have, each told by a text, or not at all; after it, more of it."""

    def of(*told: str | tuple[str | None, dict[str, Any]] | None) -> list[Date]:
        rows = []
        for at, one in enumerate(told):
            text, more = one if isinstance(one, tuple) else (one, {})
            when = parse_date(text) if text else None
            bounds = {} if when is None else {"earliest": when.earliest, "latest": when.latest}
            approximate = when is not None and when.is_approximate
            rows.append(
                make_row("ada", "accuses", "bob", act="anna/x", start=at, approximate=approximate, **bounds, **more)
            )
        united = unite_mentions(table(*rows), shipped).sort("start")
        return [*united.select("earliest", "latest", "approximate").iter_rows()]

    return of


YEAR = (date(2008, 1, 1), date(2008, 12, 31))
DAY = (date(2008, 5, 3), date(2008, 5, 3))


def test_all_mentions_have_the_days_that_all_certain_dates_leave(dates: Dates) -> None:
    assert dates("2008", None, "2008-05-03") == [(*DAY, False)] * 3
    assert dates("2008-05-03", "2009~", "2008") == [(*DAY, False)] * 3


def test_an_approximate_date_makes_no_certain_one_of_an_open_one(dates: Dates) -> None:
    """From 2006 on, and about 2006 or earlier, is not surely 2006."""
    assert dates("2006/", "/2006~", None) == [(date(2006, 1, 1), None, False)] * 3


def test_approximate_dates_count_where_there_are_no_others(dates: Dates) -> None:
    assert dates(None, "2008~") == [(*YEAR, True)] * 2


def test_dates_that_contradict_each_other_are_that_of_the_first_mention_and_certain_of_nothing(dates: Dates) -> None:
    assert dates("2008", "2010", None) == [(*YEAR, True)] * 3


def test_plans_and_denials_keep_their_dates_and_give_none_to_what_happened(dates: Dates) -> None:
    planned: tuple[str, dict[str, Any]] = ("2010", {"mode": "intended"})
    later = (date(2010, 1, 1), date(2010, 12, 31), False)
    assert dates("2008", planned, (None, {"polarity": "denied"})) == [(*YEAR, False), later, (*YEAR, False)]
    assert dates(None, planned) == [later, later]
