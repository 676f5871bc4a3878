"""A row of figures of agreement, and how many statements it is of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy
from numpy.typing import NDArray

from kg.analysis.agreement.coefficients import Integers

UNITS, QUOTES, ACTS = "statements", "quotes", "same act"
"""What is compared beside the fields of matched statements."""
OF_CLAIM = ("subject", "relation", "object")
"""What makes the same claim: what is compared within each article, relation, pair of coders and week."""


def row(
    by: str, name: str, of: str, pairs: int, agreed: float | None, statements: Iterable[str], **figures: float | None
) -> dict[str, Any]:
    """Return a row of figures; those that are not given are missing."""
    blank = dict.fromkeys(("chance", "alpha", "low", "high", "kappa"))
    base = {"by": by, "name": name, "of": of, "pairs": pairs, "agreed": agreed, "statements": list(statements)}
    return {**blank, **base, **figures}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many statements coders have of articles that both coded, and how many of them are matched, in pairs."""

    matched: int
    statements: int

    @property
    def f1(self) -> float | None:
        """The share that is matched, F₁; ``None`` where there are no statements."""
        return 2 * self.matched / self.statements if self.statements else None


def counts(units: Integers, read: NDArray[numpy.bool_]) -> Counts:
    """Return how many statements are matched, over each two coders of an article.

    Args:
        units: A row for each unit and a column for each coder: the index of the statement, below 0 for none.
        read: Whether the coder coded the article of the unit.
    """
    matched = statements = 0
    for one, other in combinations(range(units.shape[1]), 2):
        of = units[read[:, one] & read[:, other]]
        matched += int(((of[:, one] >= 0) & (of[:, other] >= 0)).sum())
        statements += int((of[:, [one, other]] >= 0).sum())
    return Counts(matched, statements)


def lone(units: Integers, read: NDArray[numpy.bool_]) -> NDArray[numpy.bool_]:
    """Return which units some coder of the article does not have."""
    return numpy.asarray(((units < 0) & read).any(1))
