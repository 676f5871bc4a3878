"""Discourse networks: the formulas against plain loops and known values, and what is said where there is nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from itertools import product
from typing import Any

import numpy
import polars
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analysis.balance.frustration import frustration_of
from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.duplicates import without_repetitions
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.projections import one_mode, two_mode
from kg.analysis.discourse.windows import sliding
from kg.errors import KgError, NameNotFound
from tests.support import plain_discourse
from tests.support.examples import given_examples
from tests.support.plain_discourse import Case

AGREEMENTS = ("ignore", "congruence", "conflict", "subtract")
NORMALISATIONS = ("none", "average", "jaccard", "dna_cosine", "cosine")
PERIODS = ("none", "document", "week", "month", "year", "range")
NAMES: dict[str, Any] = {"first": "who", "second": "what"}


def of(rows: Sequence[tuple[Any, ...]], columns: str = "who what sense", **more: Any) -> Discourse:
    """Return the discourse of rows; ``sense`` is the qualifier where it is among the columns."""
    frame = polars.DataFrame(rows, schema=columns.split(), orient="row")
    known = {"qualifier": "sense", "document": "document", "time": "day"}
    result = {name: column for name, column in known.items() if column in frame.columns}
    return make_discourse(frame, **NAMES, **(result | more))


def ties(discourse: Discourse, agreement: str = "congruence", normalise: str = "none") -> dict[tuple[str, str], float]:
    return {(one, other): weight for one, other, weight in one_mode(discourse, agreement, normalise).edges.rows()}


def said(discourse: Discourse, agreement: str = "subtract", normalise: str = "none") -> dict[tuple[str, str], float]:
    return {(one, other): weight for one, other, weight in two_mode(discourse, agreement, normalise).edges.rows()}


# Known values.


@pytest.mark.parametrize(("agreement", "weight"), [("congruence", 2.4), ("conflict", 3.6), ("subtract", -1.2)])
def test_the_worked_example_of_the_manual(agreement: str, weight: float) -> None:
    # DNA's manual: -4 said twice, +2 said three times, on a scale from -5 to 5
    discourse = of([("a", "x", -4)] * 2 + [("b", "x", 2)] * 3, scale=(-5, 5))
    assert ties(discourse, agreement) == {("a", "b"): weight}


def test_without_a_scale_the_range_is_that_of_all_cases() -> None:
    discourse = of([("a", "x", 0), ("b", "x", 1), ("c", "y", 4)])
    assert ties(discourse) == {("a", "b"): 0.75}
    assert ties(discourse.without(first=["c"])) == {("a", "b"): 0.75}


@pytest.fixture
def agencies() -> Discourse:
    """Two who make 5 and 11 statements; agreement and cosine are those of EPA and Senate in DNA's manual."""
    counts = {
        ("EPA", "c1", True): 2,
        ("EPA", "c2", True): 2,
        ("EPA", "c3", False): 1,
        ("Senate", "c1", True): 10,
        ("Senate", "c2", True): 1,
    }
    return of([key for key, number in counts.items() for _ in range(number)])


def test_the_cosine_of_dna_is_not_the_cosine(agencies: Discourse) -> None:
    assert ties(agencies) == {("EPA", "Senate"): 22}
    assert ties(agencies, normalise="dna_cosine") == {("EPA", "Senate"): 22 / 55}  # 0.400
    one, other = numpy.array([2, 2, 1]), numpy.array([10, 1, 0])
    cosine = one @ other / (numpy.linalg.norm(one) * numpy.linalg.norm(other))
    assert ties(agencies, normalise="cosine")["EPA", "Senate"] == pytest.approx(cosine, rel=1e-12)
    assert cosine == pytest.approx(0.7297, abs=5e-5)


def test_every_normalisation_by_hand(agencies: Discourse) -> None:
    assert ties(agencies, normalise="average") == {("EPA", "Senate"): 22 / 8}
    # only one has c3; of c1 and c2 there are 20 + 2 pairs
    assert ties(agencies, normalise="jaccard") == {("EPA", "Senate"): 22 / (1 + 22)}
    assert ties(agencies, "conflict") == {}
    more = of([*agencies.cases.select("first", "second", "qualifier").rows(), ("Senate", "c3", True)])
    assert ties(more, "conflict") == {("EPA", "Senate"): 1}
    assert ties(more, "subtract") == {("EPA", "Senate"): 21}
    assert ties(more, "subtract", "average") == {("EPA", "Senate"): 21 / ((5 + 12) / 2)}
    assert ties(more, "ignore") == {("EPA", "Senate"): 23}
    assert ties(more, "ignore", "cosine")["EPA", "Senate"] == pytest.approx(23 / math.sqrt((4 + 4 + 1) * (100 + 1 + 1)))


def test_texts_conflict_where_only_one_has_them() -> None:
    discourse = of(
        [("a", "x", "left")] * 2 + [("a", "x", "up"), ("b", "x", "up"), ("b", "x", "right"), ("b", "y", "up")]
    )
    assert ties(discourse) == {("a", "b"): 1}
    assert ties(discourse, "conflict") == {("a", "b"): 2 + 1 + 1}
    assert ties(discourse, "subtract") == {("a", "b"): -3}


def test_two_modes_by_hand() -> None:
    discourse = of([("a", "x", True), ("a", "x", False), ("a", "x", False), ("a", "y", True), ("b", "y", False)])
    assert said(discourse) == {("a", "x"): -1, ("a", "y"): 1, ("b", "y"): -1}
    assert said(discourse, "ignore") == {("a", "x"): 3, ("a", "y"): 1, ("b", "y"): 1}
    assert said(discourse, "combine") == {("a", "x"): 3, ("a", "y"): 1, ("b", "y"): 2}
    assert said(discourse, "subtract", "activity") == {("a", "x"): -1 / 4, ("a", "y"): 1 / 4, ("b", "y"): -1}
    # of y there are two statements: with a row more than columns, indices would not fit if they were swapped
    assert said(discourse, "subtract", "prominence") == {("a", "x"): -1 / 3, ("a", "y"): 1 / 2, ("b", "y"): -1 / 2}


def test_numbers_weigh_by_their_value_in_a_two_mode_network() -> None:
    discourse = of([("a", "x", -4), ("a", "x", -4), ("a", "x", 3), ("b", "x", 7)])
    assert said(discourse) == {("a", "x"): -5, ("b", "x"): 7}


def test_combined_numbers_and_texts_are_bits_of_their_levels() -> None:
    # levels -4, 3, 7 and left, right, up: the first is the highest bit
    assert said(of([("a", "x", -4), ("a", "x", 7), ("b", "x", 3)]), "combine") == {("a", "x"): 5, ("b", "x"): 2}
    texts = of([("a", "x", "up"), ("b", "x", "left"), ("b", "x", "right")])
    assert said(texts, "combine") == {("a", "x"): 1, ("b", "x"): 6}
    assert said(of([("a", "x"), ("b", "x")], "who what"), "combine") == {("a", "x"): 1, ("b", "x"): 1}


def test_what_adds_up_to_nothing_stays_in_a_two_mode_network() -> None:
    result = two_mode(of([("a", "x", True), ("a", "x", False)]))
    assert (result.row_ids, result.column_ids, result.matrix.nnz) == (("a",), ("x",), 0)


# Against plain loops.

_DAYS = [
    date(2003, 12, 29),
    date(2004, 1, 1),
    date(2004, 12, 31),
    date(2005, 1, 1),
    date(2005, 1, 3),
    date(2005, 12, 31),
]
_SENSES: dict[str, st.SearchStrategy[Any]] = {
    "boolean": st.booleans(),
    "integer": st.sampled_from([-300, -1, 2, 3, 300]),
    "text": st.sampled_from(["for", "against", "both"]),
    "nothing": st.none(),
}


@st.composite
def cases_of_kind(draw: st.DrawFn, kind: str) -> list[Case]:
    case = st.builds(
        Case,
        who=st.sampled_from("abcd"),
        what=st.sampled_from("xyz"),
        sense=_SENSES[kind],
        document=st.just(""),
        day=st.sampled_from(_DAYS),
    )
    cases = draw(st.lists(case, min_size=1, max_size=14))
    dated = [one._replace(document=f"{one.day}/{draw(st.integers(0, 1))}") for one in cases]
    return sorted(dated, key=lambda one: (one.day, one.document))


def levels_of(cases: list[Case], kind: str) -> tuple[list[Any], float | None]:
    if kind == "boolean":
        return [False, True], None
    levels: list[Any] = [None] if kind == "nothing" else sorted({one.sense for one in cases})
    return levels, levels[-1] - levels[0] if kind == "integer" else None


def discourse_of_cases(cases: list[Case], kind: str) -> Discourse:
    schema = {"who": polars.String, "what": polars.String, "sense": None, "document": polars.String, "day": polars.Date}
    frame = polars.DataFrame(cases, schema=schema, orient="row")
    qualifier = None if kind == "nothing" else "sense"
    return make_discourse(frame, **NAMES, qualifier=qualifier, document="document", time="day")


@pytest.mark.parametrize("kind", list(_SENSES))
@given(data=st.data(), by_qualifier=st.booleans(), per=st.sampled_from(PERIODS))
def test_one_mode_networks_equal_plain_loops(kind: str, data: st.DataObject, by_qualifier: bool, per: str) -> None:
    cases = data.draw(cases_of_kind(kind))
    levels, span = levels_of(cases, kind)
    kept = plain_discourse.once(cases, per, by_qualifier=by_qualifier)
    discourse = without_repetitions(discourse_of_cases(cases, kind), per, by_qualifier=by_qualifier)
    for agreement, normalise in product(AGREEMENTS, NORMALISATIONS):
        expected = plain_discourse.one_mode(kept, levels, span, kind == "text", agreement, normalise)
        projection = one_mode(discourse, agreement, normalise, isolates=True)
        matrix = projection.matrix.toarray()
        assert (matrix == matrix.T).all()
        assert not matrix.diagonal().any()
        index_of = {id: place for place, id in enumerate(projection.row_ids)}
        result = {(one, other): matrix[index_of[one], index_of[other]] for one, other in expected}
        assert result == pytest.approx(expected, abs=1e-9), (agreement, normalise)


@pytest.mark.parametrize("kind", list(_SENSES))
@given(data=st.data(), by_qualifier=st.booleans(), per=st.sampled_from(PERIODS))
def test_two_mode_networks_equal_plain_loops(kind: str, data: st.DataObject, by_qualifier: bool, per: str) -> None:
    cases = data.draw(cases_of_kind(kind))
    levels, _ = levels_of(cases, kind)
    kept = plain_discourse.once(cases, per, by_qualifier=by_qualifier)
    discourse = without_repetitions(discourse_of_cases(cases, kind), per, by_qualifier=by_qualifier)
    options = [*product(("ignore", "subtract"), ("none", "activity", "prominence")), ("combine", "none")]
    for agreement, normalise in options:
        expected = plain_discourse.two_mode(kept, levels, agreement, normalise)
        projection = two_mode(discourse, agreement, normalise)
        matrix = projection.matrix.toarray()
        rows, columns = projection.row_ids, projection.column_ids
        result = {(one, other): matrix[rows.index(one), columns.index(other)] for one, other in expected}
        assert result == pytest.approx(expected, abs=1e-9), (agreement, normalise)


@pytest.mark.parametrize("kind", list(_SENSES))
@settings(max_examples=given_examples(8))
@given(data=st.data())
def test_the_contributions_of_a_tie_add_up_to_it_and_name_its_statements(kind: str, data: st.DataObject) -> None:
    discourse = discourse_of_cases(data.draw(cases_of_kind(kind)), kind)
    for agreement in AGREEMENTS:
        projection = one_mode(discourse, agreement)
        for row in projection.rows.iter_rows(named=True):
            parts = projection.parts(row["one"], row["other"])
            assert parts["weight"].sum() == pytest.approx(row["weight"])
            assert row["statements"] == projection.statements(row["one"], row["other"])
            assert set(row["statements"]) == set(parts["statements"].list.explode())


@given(data=st.data())
def test_ties_of_the_second_variable_are_those_of_the_turned_cases(data: st.DataObject) -> None:
    cases = data.draw(cases_of_kind("boolean"))
    turned = [one._replace(who=one.what, what=one.who) for one in cases]
    result = one_mode(discourse_of_cases(cases, "boolean"), "subtract", "average", over="second")
    same = one_mode(discourse_of_cases(turned, "boolean"), "subtract", "average")
    assert result.edges.equals(same.edges)


# Statements behind ties.


def test_the_statements_of_congruence_agree_and_those_of_conflict_do_not() -> None:
    discourse = of(
        [("a", "x", True, "s1"), ("a", "x", False, "s2"), ("b", "x", True, "s3"), ("b", "y", True, "s4")],
        "who what sense key",
        statement="key",
    )
    assert one_mode(discourse, "congruence").statements("a", "b") == ["s1", "s3"]
    assert one_mode(discourse, "conflict").statements("a", "b") == ["s2", "s3"]
    assert one_mode(discourse, "ignore").statements("a", "b") == ["s1", "s2", "s3"]
    assert two_mode(discourse).statements("b", "y") == ["s4"]


def test_strongest_ties_come_first_for_or_against_then_by_name() -> None:
    rows = [
        ("a", "x", True),
        ("b", "x", False),
        ("b", "x", False),
        ("c", "x", True),
        ("d", "y", True),
        ("c", "y", True),
    ]
    result = one_mode(of(rows), "subtract").strongest(3)
    assert result.select("one", "other", "weight").rows() == [("a", "b", -2), ("b", "c", -2), ("a", "c", 1)]


def test_isolates_are_kept_only_on_request() -> None:
    discourse = of([("a", "x", True), ("b", "x", True), ("c", "y", True)])
    assert one_mode(discourse).row_ids == ("a", "b")
    assert one_mode(discourse, isolates=True).row_ids == ("a", "b", "c")
    assert list(one_mode(discourse, isolates=True).graph()) == ["a", "b", "c"]


def test_the_graph_has_names_weights_and_signs() -> None:
    discourse = of([("a", "a", True, "k1"), ("b", "a", False, "k2")], "who what sense key", statement="key")
    graph = two_mode(discourse).graph()
    assert dict(graph.nodes(data=True))["what:a"] == {"label": "a", "variable": "what", "bipartite": 1}
    assert graph.edges["who:b", "what:a"] == {"weight": -1.0, "strength": 1.0, "sign": -1, "statements": "k2"}
    against = one_mode(discourse, "subtract").graph()
    assert against.edges["a", "b"] == {"weight": -1.0, "strength": 1.0, "sign": -1, "statements": "k1 k2"}
    assert frustration_of(against).index == 0  # two who disagree are in different camps


def test_weak_ties_and_who_has_no_other_are_left_out() -> None:
    discourse = of([("a", "x", True), ("b", "x", False), ("b", "x", False), ("c", "x", True)])
    assert ties(discourse, "subtract") == {("a", "b"): -2, ("a", "c"): 1, ("b", "c"): -2}
    result = one_mode(discourse, "subtract").min_weight(2)
    assert result.edges.rows() == [("a", "b", -2), ("b", "c", -2)]
    assert one_mode(of([("a", "x", True), ("b", "x", True)])).min_weight(2).row_ids == ()


def test_values_with_too_few_statements_are_left_out_until_all_have_enough() -> None:
    # without c, y has one statement only; without y, b has one only; then x has one left
    rows = [("a", "x", True), ("a", "x", True), ("b", "x", True), ("b", "y", True), ("c", "y", True)]
    result = of(rows).min_frequency(first=2, second=2)
    assert set(result.cases["first"]) == {"a"}
    assert (set(result.first_labels), set(result.second_labels)) == ({"a"}, {"x"})


# What is said where there is nothing.


def test_no_variation_is_agreement_and_is_said() -> None:
    discourse = of([("a", "x", 3), ("b", "x", 3)])
    assert ties(discourse) == {("a", "b"): 1}
    assert ties(discourse, "conflict") == {}
    assert ties(discourse, "congruence", "cosine") == {("a", "b"): 1}
    assert numpy.isfinite(one_mode(discourse, "subtract").matrix.toarray()).all()
    assert "The qualifier sense is 3 in all cases; nobody can disagree." in discourse.notes
    assert "sense has no range: all agree by 1 and conflict by 0." in one_mode(discourse).notes


def test_one_alone_has_nobody_to_agree_with() -> None:
    result = one_mode(of([("a", "x", True)]))
    assert result.edges.height == 0
    assert "a is the only who that matches; there is nobody to agree or disagree with." in result.notes


@pytest.mark.parametrize("agreement", AGREEMENTS)
def test_of_nothing_there_is_nothing(agreement: str) -> None:
    empty = of([("a", "x", True), ("b", "x", True)]).without(first=["a", "b"])
    for normalise in NORMALISATIONS:
        result = one_mode(empty, agreement, normalise)
        assert (result.edges.height, result.matrix.shape, result.rows.height) == (0, (0, 0), 0)
        assert "No statement with both a who and a what matches." in result.notes
    assert two_mode(empty).edges.height == 0
    assert without_repetitions(empty, "week").cases.height == 0
    assert len(sliding(empty, "days", 1)) == 0


def test_an_empty_table_is_an_empty_discourse() -> None:
    frame = polars.DataFrame(schema={"who": polars.String, "what": polars.String, "sense": polars.Boolean})
    discourse = make_discourse(frame, **NAMES, qualifier="sense")
    assert one_mode(discourse).edges.height == 0
    assert discourse.support.statements == 0


def test_no_shared_thing_no_disagreement_and_balance_are_said() -> None:
    apart = one_mode(of([("a", "x", True), ("b", "y", True)]))
    assert apart.notes[-1] == "No two of 2 whos share a what."
    agreed = one_mode(of([("a", "x", True), ("b", "x", True)]), "conflict")
    assert agreed.notes[-1] == "No two disagree."
    both = one_mode(of([("a", "x", True), ("b", "x", True), ("b", "x", False)]), "subtract")
    assert both.notes[-1] == "Agreement and disagreement cancel each other in every pair."


def test_where_all_ties_are_too_weak_that_is_said() -> None:
    result = one_mode(of([("a", "x", True), ("b", "x", True)]), "subtract")
    assert result.min_weight(2).notes[-1] == "No tie has a weight of 2 or more; lower the minimum."
    apart = one_mode(of([("a", "x", True), ("b", "y", True)])).min_weight(2)
    assert apart.notes[-1] == "No two of 2 whos share a what."


def test_a_combination_has_no_shares() -> None:
    with pytest.raises(KgError, match="a combination says which values occur and is not an amount"):
        two_mode(of([("a", "x", True)]), "combine", "prominence")


def test_too_many_values_cannot_be_combined() -> None:
    with pytest.raises(KgError, match="sense has 53 values, too many to combine"):
        two_mode(of([("a", "x", number) for number in range(53)]), "combine")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda one: one_mode(one, "congruense"), "did you mean 'congruence'"),
        (lambda one: one_mode(one, "ignore", "cosines"), "did you mean 'cosine'"),
        (lambda one: one_mode(one, over="third"), "choose one of: first, second"),
        (lambda one: two_mode(one, "congruence"), "choose one of: ignore, subtract, combine"),
        (lambda one: without_repetitions(one, "weak"), "did you mean 'week'"),
        (lambda one: sliding(one, "day"), "did you mean 'days'"),
        (lambda one: sliding(one, kernel="gauss"), "did you mean 'gaussian'"),
        (lambda one: one_mode(one).statements("a", "bb"), "there is no who 'bb' here"),
    ],
)
def test_wrong_names_are_told_with_a_proposal(call: Callable[[Discourse], Any], message: str) -> None:
    with pytest.raises(NameNotFound, match=message):
        call(of([("a", "x", True), ("b", "x", True)]))


def test_words_need_a_corpus() -> None:
    with pytest.raises(KgError, match="which has no articles"):
        one_mode(of([("a", "x", True), ("b", "x", True)])).evidence("a", "b")


def test_parts_are_of_one_mode_networks() -> None:
    with pytest.raises(KgError, match="a two-mode tie has no parts"):
        two_mode(of([("a", "x", True)])).parts("a", "x")
