"""How far units agree: of all articles, with a range over articles, and of groups of units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy
from numpy.typing import NDArray

from kg.analysis.agreement.codings import Compared
from kg.analysis.agreement.coefficients import Alpha, Floats, Integers, cohen_kappa, fleiss_kappa

_RANGE = (2.5, 97.5)
"""Percentiles of the draws between which the 95 % range lies."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How far the values of matched statements agree.

    Args:
        pairs: How many pairs of statements of two coders.
        agreed: The share of them with the same value; ``None`` where there are none.
        chance: What this share would be if each coder's values were shuffled within each article: the mean over all
            shuffles.
        alpha: Krippendorff's α; ``None`` where it is not defined.
        low: Where its 95 % range over articles begins; ``None`` where there are too few articles.
        high: Where it ends.
        kappa: Cohen's κ of two coders, Fleiss's of units that all of several coded; ``None`` where it is not defined.
        differing: The units that do not agree.
    """

    pairs: int
    agreed: float | None
    chance: float | None
    alpha: float | None
    low: float | None
    high: float | None
    kappa: float | None
    differing: Integers


def measure(compared: Compared, units: Integers, articles: Integers, draws: Floats) -> Measured:
    """Return how far units agree in what is compared.

    Args:
        compared: What is compared.
        units: A row for each unit and a column for each coder: the index of the statement, below 0 for none.
        articles: The number of the article of each unit.
        draws: How often each article is drawn, a row for each draw.
    """
    codes = values_of(compared, units)
    alpha = Alpha(codes, compared.values, compared.distance, articles)
    low, high = range_of(alpha.drawn(draws[:, : alpha.groups]))
    same, pairs, by_chance = 0, 0, 0.0
    for one, other, unit in _pairs(codes):
        same += int((one == other).sum())
        pairs += len(unit)
        by_chance += _shuffled(one, other, articles[unit], len(compared.values))
    return Measured(
        pairs,
        same / pairs if pairs else None,
        by_chance / pairs if pairs else None,
        alpha.value(),
        low,
        high,
        _kappa(codes),
        numpy.flatnonzero(differing(codes)),
    )


def values_of(compared: Compared, units: Integers) -> Integers:
    """Return the index of the value of each unit and coder, below 0 where there is none."""
    return numpy.where(units >= 0, compared.codes[units], -1)


def differing(codes: Integers) -> NDArray[numpy.bool_]:
    """Return of which units the coders gave different values."""
    if not codes.size:
        return numpy.zeros(len(codes), dtype=bool)
    return numpy.asarray(numpy.where(codes >= 0, codes, codes.max(1, keepdims=True)).min(1) != codes.max(1))


def range_of(draws: Floats) -> tuple[float | None, float | None]:
    """Return between which values 95 % of the draws lie; of draws that are not defined none counts."""
    defined = draws[~numpy.isnan(draws)]
    if not len(defined):
        return None, None
    low, high = numpy.percentile(defined, _RANGE)
    return float(low), float(high)


def alpha_by_group(codes: Integers, groups: Integers, count: int) -> tuple[Floats, Floats, Integers]:
    """Return for each group of units nominal α, the share of pairs that agree, and how many pairs there are.

    What is not defined is not a number.

    Args:
        codes: The index of the value of each unit and coder, below 0 where there is none.
        groups: The group of each unit, from 0.
        count: How many groups there are.
    """
    number = (codes >= 0).sum(1)
    given = (codes >= 0) & (number > 1)[:, None]
    unit, coder = numpy.nonzero(given)
    width = int(codes.max(initial=0)) + 1
    cells, times = numpy.unique(groups[unit] * width + codes[unit, coder], return_counts=True)
    values = numpy.bincount(groups[unit], minlength=count)
    expected = values.astype(float) ** 2 - numpy.bincount(cells // width, times.astype(float) ** 2, count)
    observed, same, pairs = numpy.zeros(count), numpy.zeros(count), numpy.zeros(count, dtype=numpy.int64)
    for one, other, of in _pairs(codes):
        pairs += numpy.bincount(groups[of], minlength=count)
        same += numpy.bincount(groups[of], one == other, count)
        observed += numpy.bincount(groups[of], (one != other) * 2 / (number[of] - 1), count)
    nothing = numpy.full(count, numpy.nan)
    apart = numpy.divide((values - 1) * observed, expected, out=nothing.copy(), where=expected > 0)
    return 1 - apart, numpy.divide(same, pairs, out=nothing, where=pairs > 0), pairs


def alpha_by_value(codes: Integers, count: int) -> tuple[Floats, Floats]:
    """Return for each value nominal α of whether it was given, and the share of pairs that both gave it.

    That share is of the pairs of which at least one gave it. What is not defined is not a number.

    Args:
        codes: The index of the value of each unit and coder, below 0 where there is none.
        count: How many values there are.
    """
    number = (codes >= 0).sum(1)
    unit, coder = numpy.nonzero((codes >= 0) & (number > 1)[:, None])
    given = numpy.bincount(codes[unit, coder], minlength=count).astype(float)
    observed, both, either = numpy.zeros(count), numpy.zeros(count), numpy.zeros(count)
    for one, other, of in _pairs(codes):
        differs = one != other
        for value in (one, other):
            observed += numpy.bincount(value[differs], 2 / (number[of][differs] - 1), count)
            either += numpy.bincount(value[differs], minlength=count)
        both += numpy.bincount(one[~differs], minlength=count)
    nothing, total = numpy.full(count, numpy.nan), len(unit)
    expected = 2 * given * (total - given)
    apart = numpy.divide((total - 1) * observed, expected, out=nothing.copy(), where=expected > 0)
    return 1 - apart, numpy.divide(both, both + either, out=nothing, where=both + either > 0)


def _pairs(codes: Integers) -> Iterator[tuple[Integers, Integers, Integers]]:
    """Yield for each two coders the values that they gave the same units, and these."""
    for one, other in combinations(range(codes.shape[1]), 2):
        (unit,) = numpy.nonzero((codes[:, one] >= 0) & (codes[:, other] >= 0))
        yield codes[unit, one], codes[unit, other], unit


def _shuffled(one: Integers, other: Integers, articles: Integers, values: int) -> float:
    """Return how many pairs agree on the average over all ways to shuffle the values within each article."""
    if not len(one):
        return 0.0
    keys = numpy.concatenate([articles * values + one, articles * values + other])
    cells, cell = numpy.unique(keys, return_inverse=True)
    first = numpy.bincount(cell[: len(one)], minlength=len(cells))
    second = numpy.bincount(cell[len(one) :], minlength=len(cells))
    size = numpy.bincount(articles)[cells // values]
    return float((first * second / size).sum())


def _kappa(codes: NDArray[numpy.int64]) -> float | None:
    whole = codes[(codes >= 0).all(1)].tolist()
    return cohen_kappa(whole) if codes.shape[1] == 2 else fleiss_kappa(whole)
