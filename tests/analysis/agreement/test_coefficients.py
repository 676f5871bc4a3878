"""Coefficients give the published values, and those that plain loops work out from the definitions."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from fractions import Fraction
from itertools import permutations, product
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analysis.agreement.coefficients import (
    Alpha,
    Distance,
    Interval,
    Masi,
    Nominal,
    Ordinal,
    Ratio,
    cohen_kappa,
    fleiss_kappa,
    masi,
    precision_recall,
)
from kg.analysis.agreement.unitizing import Marked, Stretch, UnitizingAlpha, merged
from tests.places import ORACLES

with (ORACLES / "agreement.tsv").open(encoding="utf-8", newline="") as file:
    PUBLISHED = {row["name"]: row for row in csv.DictReader(file, delimiter="\t")}
METRICS: dict[str, Distance] = {
    "nominal": Nominal,
    "binary": Nominal,
    "ordinal": Ordinal,
    "interval": Interval,
    "ratio": Ratio,
}


def alpha(units: Sequence[Sequence[Any]], distance: Distance = Nominal, times: Sequence[int] | None = None) -> float:
    """Return α of units in lists, each counted some times; not a number where it is not defined."""
    values = sorted({value for unit in units for value in unit}, key=lambda one: (str(type(one)), str(one)))
    if all(isinstance(value, int) for value in values):
        values.sort()
    width = max(map(len, units), default=0)
    rows = [[*map(values.index, unit), *[-1] * (width - len(unit))] for unit in units]
    codes = numpy.asarray(rows, dtype=numpy.int64).reshape(len(units), width)
    weights = numpy.asarray([[1] * len(units) if times is None else times], dtype=float)
    (found,) = Alpha(codes, values, distance).drawn(weights)
    return float(found)


def unitizing_alpha(categories: Mapping[str, Sequence[Marked]]) -> float | None:
    """Return α over categories; ``None`` where nobody marked anything."""
    each = [UnitizingAlpha(texts).disagreement() for texts in categories.values()]
    observed, expected = (sum(one[part] for one in each) for part in (0, 1))
    return 1 - observed / expected if expected else None


def units_of(name: str) -> list[list[Hashable]]:
    data = PUBLISHED[name]["data"]
    if data == "same":
        data = PUBLISHED[f"nominal {name.split()[1]}"]["data"]
    coders = [row.split() for row in data.split("/")]
    values = [[one and (int(one) if one.isdigit() else one) for one in unit] for unit in zip(*coders, strict=True)]
    return [[one for one in unit if one != "*"] for unit in values]


@pytest.mark.parametrize("name", [name for name in PUBLISHED if name.split()[0] in METRICS])
def test_published_values_of_alpha(name: str) -> None:
    found = alpha(units_of(name), METRICS[name.split()[0]])
    assert found == pytest.approx(float(PUBLISHED[name]["value"]), abs=0.0005)


def marked(category: str) -> Marked:
    """Return what the published example marks as a category; its continuum begins at 150."""
    text = PUBLISHED["unitizing c"]["data"]
    coders = [re.findall(rf"{category} (\d+)\+(\d+)", of) for of in text.split("coder ")[1:]]
    return Marked(300, tuple(tuple((int(a) - 150, int(a) - 150 + int(n)) for a, n in of) for of in coders))


def test_published_values_of_alpha_for_unitizing() -> None:
    one = UnitizingAlpha([marked("c")])
    assert one.disagreement() == pytest.approx((0.01444, 0.05322), abs=5e-6)
    assert unitizing_alpha({"c": [marked("c")]}) == pytest.approx(float(PUBLISHED["unitizing c"]["value"]), abs=5e-5)
    assert unitizing_alpha({"k": [marked("k")]}) == float(PUBLISHED["unitizing k"]["value"])
    both = {category: [marked(category)] for category in "ck"}
    assert unitizing_alpha(both) == pytest.approx(0.8587, abs=5e-5)  # the source rounds on its way to .8591
    assert unitizing_alpha(both) == pytest.approx(float(PUBLISHED["unitizing overall"]["value"]), abs=5e-4)


def test_published_precision_recall_and_f1() -> None:
    expected = [float(one) for one in PUBLISHED["relations P/R/F1"]["value"].split("/")]
    assert precision_recall(1214, 1214, 3308) == pytest.approx(expected, abs=5e-5)
    assert precision_recall(0, 0, 3) == (None, 0.0, 0.0)
    assert precision_recall(0, 0, 0) == (None, None, None)


# Plain loops, straight from the definitions.


def plain_alpha(units: Sequence[Sequence[Any]], apart: Callable[[Any, Any, list[Any]], Any]) -> Fraction | None:
    """Work α out of all pairs of values: those within units, and those of any two values."""
    pairable = [unit for unit in units if len(unit) > 1]
    values = [value for unit in pairable for value in unit]
    if len(values) < 2:
        return None
    observed = sum(
        Fraction(apart(one, other, values)) / (len(unit) - 1)
        for unit in pairable
        for one, other in permutations(unit, 2)
    ) / Fraction(len(values))
    expected = sum(Fraction(apart(one, other, values)) for one, other in permutations(values, 2))
    expected /= Fraction(len(values) * (len(values) - 1))
    return 1 - observed / expected if expected else None


def plain_ordinal(one: int, other: int, values: list[int]) -> Fraction:
    low, high = sorted((one, other))
    between = sum(values.count(grade) for grade in range(low, high + 1))
    return (between - Fraction(values.count(low) + values.count(high), 2)) ** 2


def plain_masi(one: frozenset[int], other: frozenset[int], _: object) -> Fraction:
    if one == other:
        return Fraction(0)
    weight = Fraction(2, 3) if one <= other or other <= one else Fraction(1, 3) if one & other else Fraction(0)
    return 1 - weight * Fraction(len(one & other), len(one | other))


PLAIN: dict[str, tuple[Distance, Callable[[Any, Any, list[Any]], Any]]] = {
    "nominal": (Nominal, lambda one, other, _: one != other),
    "ordinal": (Ordinal, plain_ordinal),
    "interval": (Interval, lambda one, other, _: (one - other) ** 2),
    "ratio": (Ratio, lambda one, other, _: Fraction(one - other, one + other) ** 2 if one + other else 0),
}
NUMBERS = st.lists(st.lists(st.integers(0, 4), max_size=4), max_size=12)
SETS = st.lists(st.lists(st.frozensets(st.integers(0, 3)), max_size=3), max_size=8)


@pytest.mark.parametrize("metric", PLAIN)
@settings(max_examples=50)
@given(units=NUMBERS)
def test_alpha_is_what_plain_loops_find(metric: str, units: list[list[int]]) -> None:
    distance, apart = PLAIN[metric]
    expected = plain_alpha(units, apart)
    assert alpha(units, distance) == pytest.approx(math.nan if expected is None else float(expected), nan_ok=True)


@settings(max_examples=50)
@given(units=SETS)
def test_alpha_of_sets_is_what_plain_loops_find(units: list[list[frozenset[int]]]) -> None:
    expected = plain_alpha(units, plain_masi)
    assert alpha(units, Masi) == pytest.approx(math.nan if expected is None else float(expected), nan_ok=True)


@settings(max_examples=25)
@given(units=NUMBERS, times=st.lists(st.integers(0, 3), min_size=12, max_size=12))
def test_a_unit_that_counts_several_times_is_as_good_as_several_units(units: list[list[int]], times: list[int]) -> None:
    repeated = [unit for unit, number in zip(units, times, strict=False) for _ in range(number)]
    for distance, _ in PLAIN.values():
        expected = alpha(repeated, distance)
        found = alpha(units, distance, times[: len(units)])
        assert found == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("ab", "ab", 0), ("", "", 0), ("ab", "cd", 1), ("ab", "", 1), ("a", "ab", 1 - 2 / 3 / 2), ("ab", "bc", 1 - 1 / 9)],
)
def test_masi_by_hand(one: str, other: str, apart: float) -> None:
    assert masi(one, other) == pytest.approx(apart)


def test_cohen_and_fleiss_by_hand() -> None:
    # Cohen (1960), p. 45, table 2: observed .70, chance .41
    table = {"pp": 44, "pn": 5, "po": 1, "np": 7, "nn": 20, "no": 3, "op": 9, "on": 5, "oo": 6}
    pairs = [(cell[0], cell[1]) for cell, number in table.items() for _ in range(number)]
    assert cohen_kappa(pairs) == pytest.approx((0.70 - 0.41) / 0.59)
    # two units of three coders: observed (1 + 1/3) / 2, chance (5/6)² + (1/6)²
    assert fleiss_kappa(["aaa", "aab"]) == pytest.approx((2 / 3 - 26 / 36) / (1 - 26 / 36))
    assert cohen_kappa([("a", "a")]) is None
    assert fleiss_kappa(["aa", "aa"]) is None
    with pytest.raises(ValueError, match="same number"):
        fleiss_kappa(["aa", "aab"])


def test_what_is_not_defined_is_missing() -> None:
    assert Alpha(numpy.asarray([[0, 0], [0, 0]]), ["x"]).value() is None
    assert Alpha(numpy.asarray([[0, -1], [-1, 1]]), ["x", "y"]).value() is None
    assert unitizing_alpha({"c": [Marked(10, ((), ()))]}) is None


# Unitizing, section by section of the continuum.

WORDS = 12


def plain_unitizing(texts: list[tuple[int, list[list[Stretch]]]]) -> Fraction | None:
    """Work α for unitizing out of the sections of each coder, marked or not, as Krippendorff (2004) writes it."""
    coders, total = len(texts[0][1]), sum(length for length, _ in texts)
    observed = Fraction(0)
    everything: list[tuple[int, bool]] = []
    for length, of in texts:
        sections = [list(sections_of(stretches, length)) for stretches in of]
        everything += [(end - begin, is_unit) for some in sections for begin, end, is_unit in some]
        for i, j in permutations(range(coders), 2):
            for (b, e, v), (c, f, w) in product(sections[i], sections[j]):
                if v and w and b < f and c < e:
                    observed += (b - c) ** 2 + (e - f) ** 2
                elif v and not w and c <= b and e <= f:
                    observed += (e - b) ** 2
                elif w and not v and b <= c and f <= e:
                    observed += (f - c) ** 2
    observed /= coders * (coders - 1) * total**2
    units = [length for length, is_unit in everything if is_unit]
    gaps = [length for length, is_unit in everything if not is_unit]
    above = sum(
        Fraction(len(units) - 1, 3) * (2 * n**3 - 3 * n**2 + n) + n**2 * sum(gap - n + 1 for gap in gaps if gap >= n)
        for n in units
    )
    below = coders * total * (coders * total - 1) - sum(n * (n - 1) for n in units)
    expected = Fraction(2, total) * above / below
    return 1 - observed / expected if expected else None


def sections_of(stretches: list[Stretch], length: int) -> list[tuple[int, int, bool]]:
    found, at = [], 0
    for begin, end in stretches:
        found += [(at, begin, False)] if begin > at else []
        found.append((begin, end, True))
        at = end
    return found + ([(at, length, False)] if length > at else [])


@st.composite
def stretches(draw: st.DrawFn) -> list[Stretch]:
    marks = draw(st.lists(st.tuples(st.integers(0, WORDS - 1), st.integers(1, 4)), max_size=4))
    return list(merged([(begin, min(begin + length, WORDS)) for begin, length in marks]))


@given(texts=st.lists(st.lists(stretches(), min_size=3, max_size=3), min_size=1, max_size=3))
def test_alpha_for_unitizing_is_what_plain_loops_find(texts: list[list[list[Stretch]]]) -> None:
    expected = plain_unitizing([(WORDS, of) for of in texts])
    found = unitizing_alpha({"any": [Marked(WORDS, tuple(map(tuple, of))) for of in texts]})
    assert found == (None if expected is None else pytest.approx(float(expected), abs=1e-9))


def test_overlapping_stretches_are_one() -> None:
    assert merged([(4, 6), (0, 2), (1, 3), (6, 8)]) == ((0, 3), (4, 6), (6, 8))
