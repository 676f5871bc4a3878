"""Cases of discourse networks: from tables, once per document or time, in windows, and weighed by kernels."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import Any

import numpy
import polars
import pytest

from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.analysis.discourse.duplicates import without_repetitions
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.projections import one_mode, two_mode
from kg.analysis.discourse.windows import Kernel, kernel_weights, sliding
from kg.errors import KgError, NameNotFound

Rows = list[tuple[Any, ...]]


def of(rows: Rows, columns: str, **more: Any) -> Discourse:
    frame = polars.DataFrame(rows, schema=columns.split(), orient="row")
    known = {"qualifier": "sense", "document": "document", "time": "day", "statement": "key"}
    result = {name: column for name, column in known.items() if column in frame.columns}
    return make_discourse(frame, first="who", second="what", **(result | more))


def keys(discourse: Discourse) -> list[str]:
    return discourse.cases["statement"].to_list()


def dated(*days: date | tuple[date, date] | None, sense: bool = True) -> Discourse:
    """Return one and the same said on some days by statements 0, 1 and so on, each in a document of its own."""
    bounds = [(day if isinstance(day, tuple) else (day, day)) for day in days]
    rows = [("a", "x", sense, f"d{index}", f"{index}", *bound) for index, bound in enumerate(bounds)]
    frame = polars.DataFrame(
        rows,
        schema={"who": str, "what": str, "sense": bool, "document": str, "key": str, "from": date, "until": date},
        orient="row",
    )
    return make_discourse(
        frame,
        first="who",
        second="what",
        qualifier="sense",
        document="document",
        statement="key",
        time=("from", "until"),
    )


# From tables.


def test_a_table_of_an_event_list_makes_cases_in_order_of_time() -> None:
    frame = polars.DataFrame(
        {
            "ID": [3, 2, 1],
            "organization": ["EPA", "Senate", "EPA"],
            "concept": ["Cap and trade", "Cap and trade", "Costs"],
            "agreement": [1, 0, 1],
            "document_id": [7, 7, 5],
            "time": [datetime(2005, 1, 2, 9), datetime(2005, 1, 2, 8), datetime(2005, 1, 1)],
        }
    ).with_columns(polars.col("agreement").cast(polars.Boolean))
    discourse = make_discourse(
        frame,
        first="organization",
        second="concept",
        qualifier="agreement",
        document="document_id",
        time="time",
        statement="ID",
    )
    assert keys(discourse) == ["1", "2", "3"]
    assert discourse.qualifier_kind is QualifierKind.BOOLEAN
    assert (discourse.first, discourse.second, discourse.qualifier) == ("organization", "concept", "agreement")
    assert str(discourse.support) == "3 statements in 2 documents"
    assert discourse.cases["earliest"].to_list() == [date(2005, 1, 1), date(2005, 1, 2), date(2005, 1, 2)]


def test_without_keys_statements_bear_their_number() -> None:
    rows: Rows = [("a", "x", number) for number in range(11)]
    assert keys(of(rows, "who what sense")) == [f"{number}" for number in range(1, 12)]


def test_each_item_of_a_list_makes_a_case() -> None:
    discourse = of([(["a", "b", "a"], ["x", "y"], True), ([], ["x"], True), (["c"], None, True)], "who what sense")
    pairs = [("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")]
    assert discourse.cases.select("first", "second").rows() == pairs
    assert discourse.support.statements == 1
    assert discourse.notes[:2] == (
        "1 of 3 statements has no who; it was excluded.",
        "1 of 3 statements has no what; it was excluded.",
    )


def test_what_lacks_a_value_is_left_out_and_counted() -> None:
    rows: Rows = [("a", "x", "for"), ("", "x", "for"), ("b", "x", ""), ("b", None, "for"), ("c", "x", None)]
    discourse = of(rows, "who what sense")
    assert keys(discourse) == ["1"]
    assert "2 of 5 statements have no sense; they were excluded." in discourse.notes
    assert len(of(rows, "who what other").cases) == 3


def test_numbers_that_are_none_are_left_out() -> None:
    assert keys(of([("a", "x", math.nan), ("a", "x", 0.5)], "who what sense")) == ["2"]


def test_dates_may_be_text() -> None:
    discourse = of([("a", "x", "2005-03"), ("b", "x", "2004"), ("c", "x", None)], "who what day")
    assert discourse.cases.select("first", "earliest", "latest").rows() == [
        ("b", date(2004, 1, 1), date(2004, 12, 31)),
        ("a", date(2005, 3, 1), date(2005, 3, 31)),
        ("c", None, None),
    ]


def test_an_order_does_not_depend_on_that_of_the_table() -> None:
    rows: Rows = [("a", "x", f"s{index}", "d", index % 2) for index in range(5)]
    one, other = (of(order, "who what key document place", position="place") for order in (rows, rows[::-1]))
    assert keys(one) == keys(other) == ["s0", "s2", "s4", "s1", "s3"]


@pytest.mark.parametrize(
    ("rows", "columns", "options", "message"),
    [
        ([("a", "x")], "who what", {"qualifier": "sens"}, "the table has no column 'sens'; it has: who, what"),
        ([("a", "x", 7)], "who what sense", {"scale": (-5, 5)}, "'sense' is 7 in one row, outside the scale"),
        ([("a", "x", 7)], "who what sense", {"scale": (5, 5)}, "a scale from 5 to 5 has no length"),
        ([("a", "x", "b")], "who what sense", {"scale": (0, 1)}, "a scale is for numbers"),
        ([("a", "x", "b")], "who what sense", {"second": "who"}, "both variables are 'who'"),
        ([("a", "x", "yesterday")], "who what day", {}, "a date in the table cannot be read"),
        ([("a", "x", 3)], "who what day", {}, "the column of times contains Int64"),
        ([("a", "x", date(2000, 1, 1))], "who what sense", {}, "the column 'sense' contains Date"),
        ([({"b": 1}, "x")], "who what", {}, "the column 'who' contains Struct"),
    ],
)
def test_what_cannot_be_used_is_said(rows: Rows, columns: str, options: dict[str, Any], message: str) -> None:
    frame = polars.DataFrame(rows, schema=columns.split(), orient="row")
    known = {"qualifier": "sense", "time": "day"}
    given = {name: column for name, column in known.items() if column in frame.columns}
    with pytest.raises(KgError, match=message):
        make_discourse(frame, **({"first": "who", "second": "what"} | given | options))


def test_noughts_and_ones_are_no_and_yes_unless_a_scale_is_given() -> None:
    rows: Rows = [("a", "x", 0), ("b", "x", 1)]
    result = of(rows, "who what sense")
    assert result.qualifier_kind is QualifierKind.BOOLEAN
    assert result.notes == ("The numbers 0 and 1 of sense are taken as no and yes.",)
    assert result.cases["qualifier"].to_list() == [False, True]
    assert of(rows, "who what sense", scale=(-1, 1)).qualifier_kind is QualifierKind.NUMBER
    assert of([("a", "x", 0), ("b", "x", 2)], "who what sense").qualifier_kind is QualifierKind.NUMBER
    words = of([("a", "x", "No"), ("b", "x", "yes "), ("c", "x", "")], "who what sense")
    assert words.cases["qualifier"].to_list() == [False, True]


@pytest.mark.parametrize(
    "times",
    [
        ["2005-01-27 00:00:00", "2005-01-26 18:00:00", "2005-01-26 09:30"],
        ["2005-01-27T00:00:00.000000", "2005-01-26T18:00:00Z", "2005-01-26T09:30:00.5+01:00"],
    ],
)
def test_times_of_day_are_read_and_order_what_is_said(times: list[str]) -> None:
    result = of(
        [("a", "x", "s1", times[0]), ("b", "x", "s2", times[1]), ("c", "x", "s3", times[2])], "who what key day"
    )
    assert keys(result) == ["s3", "s2", "s1"]
    assert result.cases["earliest"].to_list() == [date(2005, 1, 26), date(2005, 1, 26), date(2005, 1, 27)]


def test_a_time_of_day_that_is_none_is_refused() -> None:
    with pytest.raises(KgError, match="a time in the table cannot be read: '2005-01-27 25:00:00'"):
        of([("a", "x", "s1", "2005-01-27 25:00:00")], "who what key day")


def test_values_can_be_left_out() -> None:
    result = of([("a", "x", -1), ("b", "x", 0), ("c", "y", 1)], "who what sense")
    assert keys(result.without(qualifier=[0, 5])) == ["1", "3"]
    assert keys(result.without(first=["a"], second=["y"])) == ["2"]
    assert result.without(qualifier=[0]).levels == (-1, 0, 1)


# Once per document or time.


@pytest.mark.parametrize(
    ("per", "days", "kept"),
    [
        # both lie in ISO week 53 of 2004, in two months and two years
        ("week", [date(2004, 12, 31), date(2005, 1, 1)], ["0"]),
        ("month", [date(2004, 12, 31), date(2005, 1, 1)], ["0", "1"]),
        ("year", [date(2004, 12, 31), date(2005, 1, 1)], ["0", "1"]),
        # 2005-01-02 is a Sunday, 2005-01-03 a Monday
        ("week", [date(2005, 1, 2), date(2005, 1, 3)], ["0", "1"]),
        # week 1 of 2004 begins in 2003: Monday 2003-12-29
        ("week", [date(2003, 12, 28), date(2003, 12, 29), date(2004, 1, 4), date(2004, 1, 5)], ["0", "1", "3"]),
        # week 2 and January of two years
        ("week", [date(2004, 1, 5), date(2005, 1, 10)], ["0", "1"]),
        ("month", [date(2004, 1, 5), date(2005, 1, 5)], ["0", "1"]),
        ("month", [date(2004, 1, 5), date(2004, 1, 31)], ["0"]),
        ("year", [date(2004, 1, 1), date(2004, 12, 31), date(2005, 12, 31)], ["0", "2"]),
        ("range", [date(2004, 1, 1), date(2014, 1, 1)], ["0"]),
        ("none", [date(2004, 1, 1), date(2004, 1, 1)], ["0", "1"]),
        ("document", [date(2004, 1, 1), date(2004, 1, 1)], ["0", "1"]),
    ],
)
def test_what_is_repeated_counts_once(per: str, days: list[date], kept: list[str]) -> None:
    assert keys(without_repetitions(dated(*days), per)) == kept


def test_a_time_that_is_not_sure_is_a_bucket_of_its_own() -> None:
    march = (date(2004, 3, 1), date(2004, 3, 31))
    spring = (date(2004, 3, 1), date(2004, 5, 31))
    cases = dated(march, march, spring, spring, (date(2004, 3, 5), date(2004, 3, 7)), None, None)
    assert keys(without_repetitions(cases, "month")) == ["0", "2", "5"]
    assert keys(without_repetitions(cases, "week")) == ["0", "2", "4", "5"]
    assert keys(without_repetitions(cases, "year")) == ["0", "5"]


def test_the_qualifier_is_part_of_the_key_or_not() -> None:
    rows: Rows = [("a", "x", 1000, "d"), ("a", "x", 1000, "d"), ("a", "x", -1000, "d"), ("a", "y", 1000, "d")]
    discourse = of(rows, "who what sense document")
    assert keys(without_repetitions(discourse, "document")) == ["1", "3", "4"]
    assert keys(without_repetitions(discourse, "document", by_qualifier=False)) == ["1", "4"]
    texts = of([("a", "x", "for", "d"), ("a", "x", "against", "d"), ("a", "x", "for", "e")], "who what sense document")
    assert keys(without_repetitions(texts, "range")) == ["1", "2"]
    assert keys(without_repetitions(texts, "range", by_qualifier=False)) == ["1"]


def test_without_documents_nothing_is_a_repetition() -> None:
    assert len(without_repetitions(of([("a", "x"), ("a", "x")], "who what"), "document").cases) == 2


def test_repetitions_are_counted_in_a_sentence() -> None:
    day = date(2004, 1, 1)
    assert without_repetitions(dated(day, day), "year").notes[-1] == "All 2 cases are repetitions of one."
    assert (
        without_repetitions(dated(day, day, date(2005, 1, 1)), "year").notes[-1]
        == "1 repetition within one year was excluded."
    )


# Windows.


def spans(discourse: Discourse, *options: Any, **more: Any) -> list[tuple[str, str, str, list[str]]]:
    return [
        (f"{one.start}", f"{one.middle}", f"{one.end}", keys(one.discourse))
        for one in sliding(discourse, *options, **more)
    ]


def test_windows_of_days_lie_within_the_time_and_may_be_empty() -> None:
    discourse = dated(date(2004, 2, 28), date(2004, 2, 29), date(2004, 3, 5))
    assert spans(discourse, "days", 3) == [
        ("2004-02-28", "2004-02-29", "2004-03-01", ["0", "1"]),
        ("2004-02-29", "2004-03-01", "2004-03-02", ["1"]),
        ("2004-03-01", "2004-03-02", "2004-03-03", []),
        ("2004-03-02", "2004-03-03", "2004-03-04", []),
        ("2004-03-03", "2004-03-04", "2004-03-05", ["2"]),
    ]


def test_half_a_day_counts_as_one() -> None:
    # (4 - 1) / 2 = 1.5, so that two days lie on each side
    discourse = dated(date(2004, 1, 1), date(2004, 1, 5))
    assert spans(discourse, "days", 4) == [("2004-01-01", "2004-01-03", "2004-01-05", ["0", "1"])]
    assert spans(discourse, "days", 2)[0] == ("2004-01-01", "2004-01-02", "2004-01-03", ["0"])
    assert len(sliding(discourse, "days", 1)) == 5


def test_steps_skip_middles() -> None:
    discourse = dated(date(2004, 1, 1), date(2004, 1, 9))
    assert [one[1] for one in spans(discourse, "days", 3, step=3)] == ["2004-01-02", "2004-01-05", "2004-01-08"]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        # 2004-12-31 is in the week from Monday 27th to 2005-01-02, 2005-01-10 is a Monday
        (
            "weeks",
            [
                ("2004-12-27", "2005-01-02", ["0"]),
                ("2005-01-03", "2005-01-09", []),
                ("2005-01-10", "2005-01-16", ["1"]),
            ],
        ),
        ("months", [("2004-12-01", "2004-12-31", ["0"]), ("2005-01-01", "2005-01-31", ["1"])]),
        ("quarters", [("2004-10-01", "2004-12-31", ["0"]), ("2005-01-01", "2005-03-31", ["1"])]),
        ("years", [("2004-01-01", "2004-12-31", ["0"]), ("2005-01-01", "2005-12-31", ["1"])]),
    ],
)
def test_weeks_to_years_are_whole_and_of_their_year(unit: str, expected: list[Any]) -> None:
    result = spans(dated(date(2004, 12, 31), date(2005, 1, 10)), unit, 1)
    assert [(start, end, statements) for start, _, end, statements in result] == expected


def test_three_months_across_the_end_of_a_year() -> None:
    discourse = dated(date(2004, 11, 30), date(2004, 12, 1), date(2005, 1, 31), date(2005, 2, 1))
    assert spans(discourse, "months", 3) == [
        ("2004-11-01", "2004-12-01", "2005-01-31", ["0", "1", "2"]),
        ("2004-12-01", "2005-01-01", "2005-02-28", ["1", "2", "3"]),
    ]


def test_windows_of_statements_keep_order_within_a_day_and_cases_of_one_statement_together() -> None:
    day = date(2004, 1, 1)
    rows: Rows = [(["a", "b"], "x", "s1", "d2", day), (["a"], "x", "s2", "d1", day), (["c"], "x", "s3", "d2", day)]
    discourse = of(rows, "who what key document day")
    assert [one[3] for one in spans(discourse, "statements", 1)] == [["s2"], ["s1", "s1"], ["s3"]]
    assert [one[3] for one in spans(discourse, "statements", 3)] == [["s2", "s1", "s1", "s3"]]
    shuffled = of(rows[::-1], "who what key document day")
    assert spans(shuffled, "statements", 1) == spans(discourse, "statements", 1)


def test_what_cannot_be_placed_is_counted() -> None:
    discourse = dated(date(2004, 1, 1), (date(2004, 1, 1), date(2004, 1, 31)), None)
    windows = sliding(discourse, "days", 1)
    assert windows.notes[-1] == "2 cases have no certain day within the period; no window shows them."
    assert [keys(one.discourse) for one in windows] == [["0"]]
    assert [keys(one.discourse) for one in sliding(discourse, "months", 1)] == [["0", "1"]]


def test_why_there_are_no_windows_is_said() -> None:
    assert sliding(dated(None), "days", 1).notes[-1] == "No case has a certain day, so there are no windows."
    short = sliding(dated(date(2004, 1, 1)), "days", 9, ends="whole")
    assert (len(short), list(short)) == (0, [])
    assert short.notes[-1] == "The cases cover a period shorter than 9 days, so no window fits; choose a shorter one."


def test_windows_may_be_cut_at_the_ends() -> None:
    # 22 days, and windows of 4 days on each side of the middle: 22 middles, or 22 - 2 * 4
    discourse = dated(date(2005, 1, 26), date(2005, 2, 16))
    cut = spans(discourse, "days", 8, kernel="gaussian", ends="cut")
    assert (len(cut), cut[0][:3], cut[-1][1]) == (22, ("2005-01-22", "2005-01-26", "2005-01-30"), "2005-02-16")
    assert len(sliding(discourse, "days", 8, kernel="gaussian")) == 14
    assert (
        sliding(discourse, "days", 8, ends="cut").notes[-1].startswith("Windows at the ends of the time reach beyond")
    )
    statements = sliding(discourse, "statements", 3, ends="cut")
    assert [keys(one.discourse) for one in statements] == [["0", "1"], ["0", "1"]]


def test_windows_as_long_as_the_time_show_something() -> None:
    discourse = dated(date(2005, 1, 26), date(2005, 2, 16))
    windows = sliding(discourse, "days", 22)
    assert len(windows) == 22
    assert "0" in keys(next(iter(windows)).discourse)
    assert len(sliding(discourse, "days", 22, ends="whole")) == 0


def test_an_empty_window_is_a_network_without_ties() -> None:
    *_, last = sliding(dated(date(2004, 1, 1), date(2004, 1, 3)), "days", 1, step=1)
    empty = one_mode(list(sliding(dated(date(2004, 1, 1), date(2004, 1, 3)), "days", 1))[1].discourse)
    assert keys(last.discourse) == ["1"]
    assert empty.edges.height == 0
    window = "statements from 2004-01-02 to 2004-01-02"
    assert empty.notes[-1] == f"No statement with both a who and a what matches ({window})."


def test_the_range_of_numbers_in_a_window_is_that_of_all_cases() -> None:
    rows: Rows = [("a", "x", 0, date(2004, 1, 1)), ("b", "x", 1, date(2004, 1, 1)), ("c", "x", 4, date(2004, 1, 2))]
    first, _ = sliding(of(rows, "who what sense day"), "days", 1)
    assert one_mode(first.discourse).edges.rows() == [("a", "b", 0.75)]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"size": 0}, "must each cover at least one of days; they are 0 and 1"),
        ({"step": 0}, "must each cover at least one of days; they are 31 and 0"),
    ],
)
def test_windows_that_cannot_be_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(KgError, match=message):
        sliding(dated(date(2004, 1, 1)), "days", **options)


# Kernels.


@pytest.mark.parametrize(
    ("kernel", "expected"),
    [
        ("uniform", [0, 0.5, 0.5, 0.5, 0.5, 0]),
        ("epanechnikov", [0, 0, 0.75 * 0.75, 0.75, 0.75 * 0.75, 0]),
        ("triangular", [0, 0, 0.5, 1, 0.5, 0]),
        ("gaussian", [math.exp(-d * d / 2) / math.sqrt(2 * math.pi) for d in (-1.5, -1, -0.5, 0, 0.5, 1.5)]),
    ],
)
def test_kernels_are_symmetric_and_end_where_they_should(kernel: str, expected: list[float]) -> None:
    result = kernel_weights(Kernel(kernel), numpy.array([-1.5, -1, -0.5, 0, 0.5, 1.5]))
    assert result == pytest.approx(expected)


@pytest.fixture
def weighed() -> Discourse:
    """Two who say the same on day 1 and 2, and the opposite on day 4 and 5; a third says so on the last day."""
    return of(
        [
            ("a", "x", -2, date(2004, 1, 1)),
            ("b", "x", -2, date(2004, 1, 2)),
            ("a", "x", 2, date(2004, 1, 4)),
            ("b", "x", -2, date(2004, 1, 5)),
            ("c", "x", 2, date(2004, 1, 9)),
        ],
        "who what sense day",
        scale=(-2, 2),
    )


@pytest.mark.parametrize(
    ("kernel", "zeta"),
    [
        ("uniform", lambda d: 0.5 if abs(d) <= 1 else 0),
        ("epanechnikov", lambda d: 0.75 * (1 - d * d) if abs(d) <= 1 else 0),
        ("triangular", lambda d: 1 - abs(d) if abs(d) <= 1 else 0),
        ("gaussian", lambda d: math.exp(-d * d / 2) / math.sqrt(2 * math.pi)),
    ],
)
@pytest.mark.parametrize("size", [5, 6])
def test_ties_in_a_window_are_sums_over_weighed_pairs(weighed: Discourse, kernel: str, zeta: Any, size: int) -> None:
    # a window of 5 is made one of 6: three days on each side of the middle; the first middle is day 4, then 5 and 6
    windows = list(sliding(weighed, "days", size, kernel=kernel))
    assert [one.middle.day for one in windows] == [4, 5, 6]
    for window in windows:
        weights = [zeta((day - window.middle.day) / 3) for day in (1, 2, 4, 5, 9)]
        a, b = [(weights[0], -2), (weights[2], 2)], [(weights[1], -2), (weights[3], -2)]
        same = sum(math.sqrt(v * w) for v, k in a for w, m in b if k == m)
        other = sum(math.sqrt(v * w) for v, k in a for w, m in b if k != m)
        every = [math.sqrt(weight) for weight in weights]
        average = (every[0] + every[2] + every[1] + every[3]) / 2
        for agreement, value in (("congruence", same), ("conflict", other), ("subtract", same - other)):
            assert one_mode(window.discourse, agreement, isolates=True).weight("a", "b") == pytest.approx(
                value, abs=1e-12
            )
            # the plain definition: divided by the mean of the two sums
            divided = one_mode(window.discourse, agreement, "average", isolates=True).weight("a", "b")
            assert divided == pytest.approx(value / average, abs=1e-12)
        two_modes = two_mode(window.discourse, isolates=True)
        # the value itself weighs, not its place among the levels
        assert two_modes.weight("a", "x") == pytest.approx(sum(v * k for v, k in a))
        assert two_modes.weight("b", "x") == pytest.approx(sum(v * k for v, k in b))
        assert two_modes.weight("c", "x") == pytest.approx(2 * weights[4])


def test_kernels_count_statements_and_months_too() -> None:
    discourse = dated(date(2004, 1, 31), date(2004, 2, 1), date(2004, 3, 15))
    (months,) = sliding(discourse, "months", 2, kernel="triangular")
    assert (keys(months.discourse), months.discourse.cases["weight"].to_list()) == (["1"], [1.0])
    (statements,) = sliding(discourse, "statements", 2, kernel="uniform")
    assert statements.discourse.cases["weight"].to_list() == [0.5, 0.5, 0.5]


def test_a_wrong_column_is_told_with_a_proposal() -> None:
    with pytest.raises(NameNotFound, match="did you mean 'what'"):
        make_discourse(polars.DataFrame({"who": ["a"], "what": ["x"]}), first="who", second="wat")
