"""Krippendorff's α for unitizing: whether coders mark the same stretches of a text.

Krippendorff, "Measuring the Reliability of Qualitative Text Analysis Data" (Quality and Quantity 38, 2004): for each
category the disagreement on where stretches begin and end, beside the one expected if all stretches were thrown on the
text by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy

from kg.analysis.agreement.coefficients import Floats, Integers

Stretch: TypeAlias = tuple[int, int]
"""Begin and end of a marked stretch, in words; the end is behind its last word."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What coders marked in one text as one category.

    Args:
        length: Length of the text, in words.
        by_coder: For each coder the stretches, in order, none overlapping another; :func:`merged` makes them so.
    """

    length: int
    by_coder: tuple[tuple[Stretch, ...], ...]


class UnitizingAlpha:
    """α of one category over several texts, which all coders read.

    Args:
        texts: What was marked in each.
    """

    def __init__(self, texts: Sequence[Marked]) -> None:
        self.coders = len(texts[0].by_coder) if texts else 0
        self._length = numpy.asarray([text.length for text in texts], dtype=float)
        marked = [text.by_coder for text in texts]
        gaps = [[_gaps(one, text.length) for one in of] for text, of in zip(texts, marked, strict=True)]
        self._observed = numpy.asarray([_apart(of, free) for of, free in zip(marked, gaps, strict=True)], dtype=float)
        self._unit_text, self._unit = _lengths(marked)
        self._gap_text, self._gap = _lengths(gaps)
        order = numpy.argsort(self._gap, kind="stable")
        self._gap_text, self._gap = self._gap_text[order], self._gap[order]
        units = self._unit
        self._first = numpy.searchsorted(self._gap, units, side="left")
        self._thrown = (2 * units**3 - 3 * units**2 + units) / 3

    def disagreement(self, weights: Sequence[float] | Floats | None = None) -> tuple[float, float]:
        """Return the observed disagreement and the expected one.

        Args:
            weights: How often each text counts; once by default.
        """
        times = numpy.ones(len(self._length)) if weights is None else numpy.asarray(weights, dtype=float)
        total, coders = float((self._length * times).sum()), self.coders
        if coders < 2 or not total:
            return 0.0, 0.0
        observed = 2 * float((self._observed * times).sum()) / (coders * (coders - 1) * total**2)
        units, of_unit = self._unit, times[self._unit_text]
        free = times[self._gap_text]
        room = _from(free * self._gap)[self._first] - _from(free)[self._first] * (units - 1)
        above = float((of_unit * ((of_unit.sum() - 1) * self._thrown + units**2 * room)).sum())
        below = coders * total * (coders * total - 1) - float((of_unit * units * (units - 1)).sum())
        return observed, 2 / total * above / below if below else 0.0


def merged(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Return stretches in order, those that overlap as one."""
    whole: list[Stretch] = []
    for begin, end in sorted(stretches):
        if whole and begin < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((begin, end))
    return tuple(whole)


def _gaps(stretches: Sequence[Stretch], length: int) -> tuple[Stretch, ...]:
    """Return what lies between stretches, before the first and after the last."""
    borders = [0, *(border for stretch in stretches for border in stretch), length]
    return tuple((begin, end) for begin, end in zip(borders[::2], borders[1::2], strict=True) if end > begin)


def _apart(marked: Sequence[Sequence[Stretch]], gaps: Sequence[Sequence[Stretch]]) -> float:
    """Return the sum of the disagreements of each two coders in one text."""
    total = 0
    for one in range(len(marked)):
        for other in range(one + 1, len(marked)):
            total += _where(marked[one], marked[other])
            total += _alone(marked[one], gaps[other]) + _alone(marked[other], gaps[one])
    return float(total)


def _where(one: Sequence[Stretch], other: Sequence[Stretch]) -> int:
    """Return how far begins and ends of overlapping stretches lie apart, squared; both in order."""
    total, first = 0, 0
    for begin, end in one:
        while first < len(other) and other[first][1] <= begin:
            first += 1
        index = first
        while index < len(other) and other[index][0] < end:
            total += (begin - other[index][0]) ** 2 + (end - other[index][1]) ** 2
            index += 1
    return total


def _alone(stretches: Sequence[Stretch], gaps: Sequence[Stretch]) -> int:
    """Return the squared lengths of stretches that lie within gaps of another coder."""
    total, index = 0, 0
    for begin, end in stretches:
        while index < len(gaps) and gaps[index][1] < end:
            index += 1
        if index < len(gaps) and gaps[index][0] <= begin:
            total += (end - begin) ** 2
    return total


def _lengths(of_texts: Sequence[Sequence[Sequence[Stretch]]]) -> tuple[Integers, Floats]:
    """Return for each stretch its text and its length."""
    rows = [(text, end - begin) for text, of in enumerate(of_texts) for coder in of for begin, end in coder]
    table = numpy.asarray(rows, dtype=numpy.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1].astype(float)


def _from(values: Floats) -> Floats:
    """Return the sums of values from each index on to the end."""
    return numpy.append(numpy.cumsum(values[::-1])[::-1], 0.0)
