"""Coefficients of agreement between coders, each from its definition.

- Krippendorff's α: *Content Analysis* (2nd ed. 2004, chapter 11) and "Computing Krippendorff's Alpha-Reliability"
  (2011), for nominal, ordinal, interval and ratio data with missing values; for sets with the distance MASI of
  Passonneau ("Measuring Agreement on Set-valued Items", LREC 2006), which is taken as it is, not squared.
- κ of Cohen (1960) for two coders and of Fleiss (1971) for more.

Where a coefficient is not defined it is ``None``: nothing was coded by two, or all gave the same value.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Sequence
from itertools import combinations
from typing import Any, TypeAlias

import numpy
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[numpy.float64]
Integers: TypeAlias = NDArray[numpy.int64]

Distance: TypeAlias = Callable[[Sequence[Any]], "Distances"]
"""A metric: makes the distances among values, which are distinct and in order."""


class Distances(ABC):
    """How far apart values are, for α; each value is named by its index.

    Counts say how often each value was given, along their last axis; what is returned keeps the axes before it.

    Args:
        values: The values, distinct and in order.
    """

    def __init__(self, values: Sequence[Any]) -> None:
        self.values = values

    @abstractmethod
    def between(self, one: Integers, other: Integers, counts: Floats) -> Floats:
        """Return how far apart the values of pairs are, 0 or more, given the counts of all values."""

    @abstractmethod
    def among_all(self, counts: Floats) -> Floats:
        """Return the sum of the distances between all values given, each to each other."""


class Nominal(Distances):
    """Any two values are as far apart as any two others."""

    def between(self, one: Integers, other: Integers, counts: Floats) -> Floats:
        """Return 1 for two values that differ, else 0."""
        return numpy.asarray(one != other, dtype=float)

    def among_all(self, counts: Floats) -> Floats:
        """Return how many pairs differ."""
        return numpy.asarray(counts.sum(-1) ** 2 - (counts**2).sum(-1))


class Interval(Distances):
    """Numbers are as far apart as the square of their difference."""

    def places(self, counts: Floats) -> Floats:
        """Return where each value lies."""
        return numpy.asarray([float(value - min(self.values)) for value in self.values])

    def between(self, one: Integers, other: Integers, counts: Floats) -> Floats:
        """Return the squares of the differences."""
        places = self.places(counts)
        return numpy.asarray((places[..., one] - places[..., other]) ** 2)

    def among_all(self, counts: Floats) -> Floats:
        """Return the sum of the squares of all differences."""
        places = self.places(counts)
        total = counts.sum(-1) * (counts * places**2).sum(-1) - (counts * places).sum(-1) ** 2
        return numpy.asarray(2 * total)


class Ordinal(Interval):
    """Values lie where the middle of those of their rank does."""

    def places(self, counts: Floats) -> Floats:
        """Return the middle rank of each value."""
        return numpy.asarray(numpy.cumsum(counts, -1) - counts / 2)


class Ratio(Distances):
    """Numbers are as far apart as their difference is large beside their sum; for few different values."""

    def between(self, one: Integers, other: Integers, counts: Floats) -> Floats:
        """Return the squares of differences over sums; 0 where both are 0."""
        places = numpy.asarray([float(value) for value in self.values])
        sums = places[one] + places[other]
        parts = numpy.divide(places[one] - places[other], sums, out=numpy.zeros(len(one)), where=sums != 0)
        return numpy.asarray(parts**2)

    def among_all(self, counts: Floats) -> Floats:
        """Return the sum over all pairs."""
        every = numpy.arange(len(self.values))
        one, other = numpy.repeat(every, len(every)), numpy.tile(every, len(every))
        return numpy.asarray((counts[..., one] * counts[..., other] * self.between(one, other, counts)).sum(-1))


class Masi(Distances):
    """Frozen sets: 0 if they are equal, 1 if they share nothing; see :func:`masi`."""

    def __init__(self, values: Sequence[frozenset[Hashable]]) -> None:
        super().__init__(values)
        holding: dict[Hashable, list[int]] = {}
        for index, value in enumerate(values):
            for member in value:
                holding.setdefault(member, []).append(index)
        pairs = {pair for several in holding.values() for pair in combinations(several, 2)}
        self._likeness = {(a, b): 1 - masi(values[a], values[b]) for a, b in sorted(pairs)}

    def between(self, one: Integers, other: Integers, counts: Floats) -> Floats:
        """Return the distances between sets."""
        pairs = zip(numpy.minimum(one, other).tolist(), numpy.maximum(one, other).tolist(), strict=True)
        return numpy.asarray([0.0 if a == b else 1 - self._likeness.get((a, b), 0.0) for a, b in pairs], dtype=float)

    def among_all(self, counts: Floats) -> Floats:
        """Return the sum of the distances between all sets."""
        alike = 2 * sum(counts[..., a] * counts[..., b] * how for (a, b), how in self._likeness.items())
        return numpy.asarray(counts.sum(-1) ** 2 - (counts**2).sum(-1) - alike)


def masi(one: Collection[Hashable], other: Collection[Hashable]) -> float:
    """Return how far apart two sets are: 1 less Jaccard's coefficient, weighted.

    The weight is 1 for equal sets, ⅔ where one holds the other, ⅓ where they overlap, 0 where they share nothing.
    """
    a, b = frozenset(one), frozenset(other)
    if a == b:
        return 0.0
    common = a & b
    weight = 2 / 3 if common in (a, b) else 1 / 3
    return 1 - weight * len(common) / len(a | b) if common else 1.0


class Alpha:
    """Krippendorff's α of units that coders gave values.

    Args:
        codes: A row for each unit and a column for each coder: the index of the value given, below 0 for none.
        values: The values, distinct and in order.
        distance: How far apart two values are.
        groups: For each unit the number of its group, such as its article, from 0; each its own by default.
    """

    def __init__(
        self, codes: Integers, values: Sequence[Any], distance: Distance = Nominal, groups: Integers | None = None
    ) -> None:
        of_group = numpy.arange(len(codes)) if groups is None else groups
        self.groups = int(of_group.max()) + 1 if len(of_group) else 0
        number = (codes >= 0).sum(1)
        codes, of_group, number = codes[number > 1], of_group[number > 1], number[number > 1]
        self._distances = distance(values)
        unit, coder = numpy.nonzero(codes >= 0)
        self._given = _Sums(of_group[unit], codes[unit, coder], numpy.ones(len(unit)))
        pairs = [_pairs(codes, *columns) for columns in combinations(range(codes.shape[1]), 2)]
        unit = numpy.concatenate([of for of, _ in pairs]) if pairs else numpy.zeros(0, dtype=numpy.int64)
        width = max(len(values), 1)
        both = [given[:, 0] * width + given[:, 1] for _, given in pairs]
        cells, cell = numpy.unique(numpy.concatenate([*both, unit[:0]]), return_inverse=True)
        self._one, self._other = cells // width, cells % width
        self._pairs = _Sums(of_group[unit], cell.reshape(-1), 2 / (number[unit] - 1))
        self._sizes = (len(values), len(cells))

    def value(self) -> float | None:
        """Return α: 1 where all agree, 0 where they agree as by chance, less where they agree less.

        Returns:
            ``None`` where it is not defined: nothing was coded by two, or all gave the same value.
        """
        (found,) = self.drawn(numpy.ones((1, self.groups)))
        return None if numpy.isnan(found) else float(found)

    def drawn(self, times: Floats) -> Floats:
        """Return α of draws of the groups; not a number where it is not defined.

        Args:
            times: A row for each draw and a column for each group: how often it was drawn.
        """
        values, cells = self._sizes
        if not cells:
            return numpy.full(len(times), numpy.nan)
        counts, pairs = self._given.drawn(times, values), self._pairs.drawn(times, cells)
        observed = (pairs * self._distances.between(self._one, self._other, counts)).sum(1)
        expected = self._distances.among_all(counts)
        disagreement = numpy.full(len(times), numpy.nan)
        numpy.divide((counts.sum(1) - 1) * observed, expected, out=disagreement, where=expected > _NOTHING)
        return numpy.asarray(1 - disagreement)


_NOTHING = 1e-9
"""What is left of differences of large numbers that are none."""


class _Sums:
    """Weights summed by columns, of groups that count several times."""

    def __init__(self, groups: Integers, columns: Integers, weights: Floats) -> None:
        width = int(columns.max(initial=0)) + 1
        cells, cell = numpy.unique(groups * width + columns, return_inverse=True)
        self._groups, self._columns = cells // width, cells % width
        self._weights = numpy.bincount(cell.reshape(-1), weights, len(cells))

    def drawn(self, times: Floats, width: int) -> Floats:
        """Return a row for each draw."""
        sums = [numpy.bincount(self._columns, self._weights * row[self._groups], width) for row in times]
        return numpy.asarray(sums, dtype=float).reshape(len(times), width)


def _pairs(codes: Integers, one: int, other: int) -> tuple[Integers, Integers]:
    """Return the units that two coders gave values, and these."""
    (unit,) = numpy.nonzero((codes[:, one] >= 0) & (codes[:, other] >= 0))
    return unit, numpy.sort(codes[unit][:, [one, other]], axis=1)


def cohen_kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Return Cohen's κ of the values that two coders gave units; ``None`` where it is not defined."""
    if not pairs:
        return None
    number = len(pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(first[value] * second[value] for value in first) / number**2
    observed = sum(one == other for one, other in pairs) / number
    return (observed - chance) / (1 - chance) if chance < 1 else None


def fleiss_kappa(units: Sequence[Sequence[Hashable]]) -> float | None:
    """Return Fleiss's κ of units that the same number of coders gave values; ``None`` where it is not defined.

    Raises:
        ValueError: Units have different numbers of values.
    """
    if not units or len(units[0]) < 2:
        return None
    coders = len(units[0])
    if any(len(unit) != coders for unit in units):
        raise ValueError("Fleiss's κ needs the same number of values for each unit")
    agreeing = sum(number * (number - 1) for unit in units for number in Counter(unit).values())
    observed = agreeing / (len(units) * coders * (coders - 1))
    totals = Counter(value for unit in units for value in unit)
    chance = sum((number / (len(units) * coders)) ** 2 for number in totals.values())
    return (observed - chance) / (1 - chance) if chance < 1 else None


def precision_recall(shared: int, found: int, reference: int) -> tuple[float | None, float | None, float | None]:
    """Return precision, recall and F₁ of what one found, measured at a reference.

    Args:
        shared: How many of both are the same.
        found: How many one found.
        reference: How many the reference has.

    Returns:
        ``None`` for what is not defined, since there is nothing to divide by.
    """
    precision = shared / found if found else None
    recall = shared / reference if reference else None
    return precision, recall, 2 * shared / (found + reference) if found + reference else None
