"""Where the share of one kind in a sequence of two kinds changes: binary segmentation with permutation tests.

Scott and Knott 1974, A cluster analysis method for grouping means (Biometrics 30); Vostrikova 1981, Detecting
"disorder" in multidimensional random processes. A sequence is cut where two shares explain it best, by the likelihood
ratio of two Bernoulli shares against one; if orders of the same sequence by chance seldom have as good a cut, each side
is looked at in turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import comb

import numpy
from numpy.typing import NDArray

LEVEL = 0.05
"""A change is held to be one where chance would give as good a cut less often than this."""
_MOST_ORDERS = 20_000
"""Up to how many different orders all are tried; of more, a sample."""
DRAWS = 1_999
"""How many orders a sample has."""
_NEAR = 1e-9

_Counts = NDArray[numpy.int64]


@dataclass(frozen=True, slots=True)
class Test:
    """The best cut of a sequence, tested.

    Args:
        cut: How many elements stand before the best cut; 0 where no cut is allowed.
        p: The share of orders that have as good a cut; ``None`` where no order could fall below :data:`LEVEL`.
        rarest: The share of orders that have the best cut that any order has.
        exact: Whether all orders were tried.
    """

    cut: int
    p: float | None
    rarest: float
    exact: bool


def changes(kinds: Sequence[bool], cuts: Sequence[int], *, min_size: int, seed: int = 0) -> list[Test]:
    """Return where the share of one kind changes, in order, each with the test of the part in which it was found.

    Args:
        kinds: The sequence: whether each element is of the one kind.
        cuts: Where it may be cut: how many elements stand before, such as only between different days.
        min_size: How many elements must stand on each side of a cut.
        seed: What the sample of orders begins with, where there are too many to try all.
    """
    return sorted(_changes(kinds, cuts, 0, min_size, seed), key=lambda change: change.cut)


def _changes(kinds: Sequence[bool], cuts: Sequence[int], start: int, min_size: int, seed: int) -> Iterator[Test]:
    test = try_cut(kinds, cuts, min_size=min_size, seed=seed)
    if test.p is None or test.p >= LEVEL:
        return
    split = test.cut
    yield replace(test, cut=start + split)
    yield from _changes(kinds[:split], [cut for cut in cuts if cut < split], start, min_size, seed)
    yield from _changes(kinds[split:], [cut - split for cut in cuts if cut > split], start + split, min_size, seed)


def try_cut(kinds: Sequence[bool], cuts: Sequence[int], *, min_size: int, seed: int = 0) -> Test:
    """Return the best cut of a sequence, and how often orders by chance have one as good.

    Args:
        kinds: The sequence.
        cuts: Where it may be cut.
        min_size: How many elements must stand on each side.
        seed: What a sample of orders begins with.
    """
    size, ones = len(kinds), sum(kinds)
    allowed = numpy.array([cut for cut in cuts if min_size <= cut <= size - min_size], dtype=numpy.int64)
    if not len(allowed) or ones in (0, size):
        return Test(0, None, 1.0, True)
    values = _ratios(numpy.array([kinds], dtype=numpy.int64), allowed)[0]
    best = int(numpy.argmax(values))
    exact = comb(size, ones) <= _MOST_ORDERS
    reached = numpy.concatenate([_ratios(orders, allowed).max(axis=1) for orders in _orders(size, ones, exact, seed)])
    extremes = numpy.array([[1] * ones + [0] * (size - ones), [0] * (size - ones) + [1] * ones])
    most = max(float(_ratios(extremes, allowed).max()), float(reached.max()))
    also = 0 if exact else 1
    rarest, p = (
        float(((reached >= value - _NEAR).sum() + also) / (len(reached) + also)) for value in (most, values[best])
    )
    return Test(int(allowed[best]), p if rarest < LEVEL else None, rarest, exact)


def _orders(size: int, ones: int, exact: bool, seed: int) -> Iterator[_Counts]:
    """Yield orders of a sequence, one row each: all of them, or a sample in pieces that do not fill the memory."""
    if exact:
        rows = numpy.zeros((comb(size, ones), size), dtype=numpy.int64)
        places = numpy.array(list(combinations(range(size), ones)), dtype=numpy.int64)
        rows[numpy.arange(len(rows))[:, None], places] = 1
        yield rows
        return
    chance = numpy.random.default_rng(seed)
    sequence = numpy.array([1] * ones + [0] * (size - ones), dtype=numpy.int64)
    piece = max(1, 2_000_000 // size)
    for begin in range(0, DRAWS, piece):
        yield chance.permuted(numpy.tile(sequence, (min(piece, DRAWS - begin), 1)), axis=1)


def _ratios(orders: _Counts, cuts: _Counts) -> NDArray[numpy.float64]:
    """Return the log likelihood ratio of two shares against one: a row for each order, a column for each cut."""
    size = orders.shape[1]
    sums = orders.cumsum(axis=1)
    before, total = sums[:, cuts - 1], sums[:, -1:]
    two = _likelihood(before, cuts) + _likelihood(total - before, size - cuts)
    ratio: NDArray[numpy.float64] = 2 * (two - _likelihood(total, numpy.array([size])))
    return ratio


def _likelihood(ones: _Counts, size: _Counts) -> NDArray[numpy.float64]:
    """Return the greatest log likelihood of a number of ones among as many elements."""
    share = ones / size
    with numpy.errstate(divide="ignore", invalid="ignore"):
        terms = ones * numpy.log(share), (size - ones) * numpy.log1p(-share)
    likelihood: NDArray[numpy.float64] = sum(numpy.nan_to_num(term, nan=0.0, neginf=0.0) for term in terms)  # type: ignore[assignment]
    return likelihood
