"""Kernels: how much a case weighs by its distance from the middle of a window.

Silverman 1986, Density estimation for statistics and data analysis, table 3.1; distances are in halves of the window.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

import numpy
from numpy.typing import NDArray

Numbers = NDArray[Any]


class Kernel(StrEnum):
    """How cases are weighed."""

    UNIFORM = "uniform"
    EPANECHNIKOV = "epanechnikov"
    TRIANGULAR = "triangular"
    GAUSSIAN = "gaussian"

    @property
    def ends(self) -> bool:
        """Whether nothing outside the window has weight."""
        return self is not Kernel.GAUSSIAN


def kernel_weights(kernel: Kernel, distance: Numbers) -> Numbers:
    """Return the weights of cases.

    Args:
        kernel: The kernel.
        distance: Their distances from the middle: 0 there, -1 and 1 at the ends of the window.
    """
    weights = _SHAPES[kernel](distance)
    return numpy.where(numpy.abs(distance) <= 1, weights, 0.0) if kernel.ends else weights


_SHAPES: Mapping[Kernel, Callable[[Numbers], Numbers]] = {
    Kernel.UNIFORM: lambda d: numpy.full(len(d), 0.5),
    Kernel.EPANECHNIKOV: lambda d: 0.75 * (1 - d * d),
    Kernel.TRIANGULAR: lambda d: 1 - numpy.abs(d),
    Kernel.GAUSSIAN: lambda d: numpy.exp(-d * d / 2) / math.sqrt(2 * math.pi),
}
