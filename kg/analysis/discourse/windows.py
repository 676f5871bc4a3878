"""Windows that slide over a discourse: what is said in a number of days, weeks, months, or statements.

Kernels, which say how much a case weighs by its distance from the middle of a window, are those of Silverman 1986,
Density estimation for statistics and data analysis, table 3.1; distances are in halves of the window.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import numpy
import polars
from numpy.typing import NDArray

from kg.analysis.discourse.cases import Discourse
from kg.errors import KgError
from kg.phrases import count_of, one_or_many
from kg.selection.selection_parsing import look_up


class Unit(StrEnum):
    """What windows count; weeks, months, quarters and years are those of the calendar, as a whole."""

    STATEMENTS = "statements"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    QUARTERS = "quarters"
    YEARS = "years"


class Ends(StrEnum):
    """Which windows there are at both ends of the time."""

    WHOLE = "whole"
    CUT = "cut"


class Kernel(StrEnum):
    """How cases are weighed."""

    UNIFORM = "uniform"
    EPANECHNIKOV = "epanechnikov"
    TRIANGULAR = "triangular"
    GAUSSIAN = "gaussian"


@dataclass(frozen=True, slots=True)
class Window:
    """What is said in one window.

    Args:
        start: Its first day.
        middle: The first day of the unit in its middle; the day of the statement in its middle.
        end: Its last day.
        discourse: The cases in it, weighed where a kernel was chosen; there may be none.
    """

    start: date
    middle: date
    end: date
    discourse: Discourse


@dataclass(frozen=True)
class Windows:
    """Windows over a discourse, made one after the other while they are read.

    Args:
        discourse: The cases that can be placed, in order of time.
        unit: What is counted.
        middles: Numbers of the units that are in the middle.
        half: How many units lie on each side of the middle.
        kernel: How cases are weighed by their distance from the middle: ``uniform``, ``epanechnikov``, ``triangular``
            or ``gaussian``; not at all if ``None``.
        notes: What is left out, and why there are no windows, where there are none.
    """

    discourse: Discourse
    unit: Unit
    middles: range
    half: int
    kernel: Kernel | None
    notes: tuple[str, ...]
    _places: NDArray[Any] = field(compare=False, repr=False)

    def __len__(self) -> int:
        """Return how many windows there are."""
        return len(self.middles)

    def __iter__(self) -> Iterator[Window]:
        """Yield the windows, the earliest first."""
        for middle in self.middles:
            yield self._window(middle)

    def _window(self, middle: int) -> Window:
        first, last = middle - self.half, middle + self.half
        cases, places = self.discourse.cases, self._places
        start, middle_day, end = self._days(first, middle, last)
        if self.kernel is not Kernel.GAUSSIAN:  # which alone gives weight to what is outside the window
            low = int(numpy.searchsorted(places, first))
            high = int(numpy.searchsorted(places, last, side="right"))
            cases, places = cases.slice(low, high - low), places[low:high]
        if self.kernel is not None:
            weights = kernel_weights(self.kernel, (places - middle) / max(self.half, 1))
            cases = cases.with_columns(weight=polars.Series(weights, dtype=polars.Float64))
            cases = cases.filter(polars.col("weight") > 0)
        selection = ", ".join(filter(None, [self.discourse.selection, f"statements from {start} to {end}"]))
        return Window(start, middle_day, end, replace(self.discourse, cases=cases, selection=selection))

    def _days(self, first: int, middle: int, last: int) -> tuple[date, date, date]:
        if self.unit is Unit.STATEMENTS:
            days, places = self.discourse.cases["earliest"], self._places
            inside = (min(max(place, int(places[0])), int(places[-1])) for place in (first, middle, last))
            start, center, end = (days[int(numpy.searchsorted(places, place))] for place in inside)
            return start, center, end
        begin = _BEGIN[self.unit]
        return begin(first), begin(middle), begin(last + 1) - timedelta(days=1)


def sliding(
    discourse: Discourse,
    unit: str = "days",
    size: int = 31,
    *,
    step: int = 1,
    kernel: str | None = None,
    ends: str | None = None,
) -> Windows:
    """Return windows that slide over a discourse, as Discourse Network Analyzer has them (Leifeld 2024, chapter 2).

    A window has (size - 1) / 2 units on each side of its middle, half a unit counting as one; with a kernel, half the
    next even size. Those without any case are included. A kernel weighs each case by its distance from the middle; the
    Gaussian one weighs all cases, also outside the window. Statements of the same day keep their order: by document,
    place in its text, and key.

    Whole windows lie within the time from the first case to the last. Those that are cut have their middle in it, and
    may reach beyond its ends, where they hold less; Discourse Network Analyzer makes such windows with a kernel, unless
    it is told to indent them.

    Args:
        discourse: The cases.
        unit: What is counted: ``statements``, ``days``, ``weeks``, ``months``, ``quarters`` or ``years``.
        size: How many of them make a window.
        step: How many of them lie between the middles of two windows.
        kernel: How cases are weighed by their distance from the middle: ``uniform``, ``epanechnikov``, ``triangular``
            or ``gaussian``; not at all if ``None``.
        ends: ``whole`` for whole windows only, ``cut`` for those that reach beyond the ends as well; ``None`` for whole
            ones where any fits into the time, and else for those that are cut.

    Raises:
        NameNotFound: There is no such unit or kernel, or no such way with ends.
        KgError: The size or the step is not at least 1.
    """
    of = look_up(Unit, unit, "unit")
    weighed = None if kernel is None else look_up(Kernel, kernel, "kernel")
    if size < 1 or step < 1:
        raise KgError(f"a window and a step must each cover at least one of {unit}; they are {size} and {step}")
    half = size // 2 if weighed is None else (size + 1) // 2
    first, last = (_PLACES[of](polars.col(name)) for name in ("earliest", "latest"))
    placed = replace(discourse, cases=discourse.cases.filter(first == last))
    place = polars.col("statement").rle_id().cast(polars.Int64) if of is Unit.STATEMENTS else first
    numbers = placed.cases.select(place).to_series().to_numpy()
    at_ends = None if ends is None else look_up(Ends, ends, "way with the ends of the time")
    middles = _middles(numbers, half, step)
    if at_ends is Ends.CUT or (at_ends is None and not middles):
        at_ends, middles = Ends.CUT, _middles(numbers, 0, step)
    notes = _notes(discourse, placed, of, size, len(middles), are_cut=at_ends is Ends.CUT and half > 0)
    return Windows(placed, of, middles, half, weighed, (*discourse.notes, *notes), numbers)


def _middles(numbers: NDArray[Any], margin: int, step: int) -> range:
    """Return the middles of windows that are some units or more from the first and the last unit of the cases."""
    return range(int(numbers[0]) + margin, int(numbers[-1]) - margin + 1, step) if len(numbers) else range(0)


def kernel_weights(kernel: Kernel, distance: NDArray[Any]) -> NDArray[Any]:
    """Return the weights of cases.

    Args:
        kernel: The kernel.
        distance: Their distances from the middle: 0 there, -1 and 1 at the ends of the window.
    """
    weights = _SHAPES[kernel](distance)
    return numpy.where(numpy.abs(distance) <= 1, weights, 0.0) if kernel is not Kernel.GAUSSIAN else weights


_SHAPES: Mapping[Kernel, Callable[[NDArray[Any]], NDArray[Any]]] = {
    Kernel.UNIFORM: lambda d: numpy.full(len(d), 0.5),
    Kernel.EPANECHNIKOV: lambda d: 0.75 * (1 - d * d),
    Kernel.TRIANGULAR: lambda d: 1 - numpy.abs(d),
    Kernel.GAUSSIAN: lambda d: numpy.exp(-d * d / 2) / math.sqrt(2 * math.pi),
}
_PLACES: Mapping[Unit, Callable[[polars.Expr], polars.Expr]] = {
    Unit.STATEMENTS: lambda day: day.cast(polars.Int64),
    Unit.DAYS: lambda day: day.cast(polars.Int64),
    Unit.WEEKS: lambda day: (day.cast(polars.Int64) + 3) // 7,  # 1970-01-01 was a Thursday
    Unit.MONTHS: lambda day: day.dt.year().cast(polars.Int64) * 12 + day.dt.month() - 1,
    Unit.QUARTERS: lambda day: day.dt.year().cast(polars.Int64) * 4 + day.dt.quarter() - 1,
    Unit.YEARS: lambda day: day.dt.year().cast(polars.Int64),
}
"""The number of the unit in which a day lies; statements need a certain day."""

_EPOCH = date(1970, 1, 1)
_BEGIN: Mapping[Unit, Callable[[int], date]] = {
    Unit.DAYS: lambda number: _EPOCH + timedelta(days=number),
    Unit.WEEKS: lambda number: _EPOCH + timedelta(days=7 * number - 3),
    Unit.MONTHS: lambda number: date(number // 12, number % 12 + 1, 1),
    Unit.QUARTERS: lambda number: date(number // 4, number % 4 * 3 + 1, 1),
    Unit.YEARS: lambda number: date(number, 1, 1),
}
"""The first day of a unit by its number."""


def _notes(
    discourse: Discourse, placed: Discourse, unit: Unit, size: int, number: int, *, are_cut: bool
) -> Iterator[str]:
    unsure = discourse.cases.height - placed.cases.height
    one = "day" if unit is Unit.STATEMENTS else str(unit)[:-1]
    if unsure:
        have, them = count_of(unsure, "case has", "cases have"), one_or_many(unsure, "it", "them")
        yield f"{have} no certain {one} within the period; no window shows {them}."
    if not placed.cases.height:
        yield f"No case has a certain {one}, so there are no windows."
    elif not number:
        yield f"The cases cover a period shorter than {size:,} {unit}, so no window fits; choose a shorter one."
    elif are_cut:
        yield "Windows at the ends of the time reach beyond it, and hold less there; --ends whole leaves them out."
