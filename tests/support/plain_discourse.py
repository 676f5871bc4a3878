"""Discourse networks by loops over cases, written from the definitions: what the program's networks must equal.

Cases are tuples of who, of what, in which sense, document, day. Networks are dictionaries by pairs of names.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple


class Case(NamedTuple):
    """One case."""

    who: str
    what: str
    sense: Any
    document: str
    day: date


def once(cases: Sequence[Case], per: str, *, by_qualifier: bool) -> list[Case]:
    """Keep the first of the same within a bucket; cases are in order."""
    kept, seen = [], set()
    for at, case in enumerate(cases):
        week = case.day.isocalendar()
        buckets: dict[str, Any] = {
            "none": at,
            "document": case.document,
            "week": (week.year, week.week),
            "month": (case.day.year, case.day.month),
            "year": case.day.year,
            "range": 0,
        }
        key = (case.who, case.what, buckets[per], case.sense if by_qualifier else None)
        if key not in seen:
            seen.add(key)
            kept.append(case)
    return kept


def _alike(one: Any, other: Any, span: float | None) -> float:
    if span is None:
        return float(one == other)
    return 1 - abs(one - other) / span if span else 1.0


def one_mode(
    cases: Sequence[Case], levels: Sequence[Any], span: float | None, is_text: bool, agreement: str, normalise: str
) -> dict[tuple[str, str], float]:
    """Return ties between names; ``span`` is the length of the scale of numbers."""
    x = Counter((case.who, case.what, case.sense) for case in cases)
    names = sorted({case.who for case in cases})
    things = sorted({case.what for case in cases})
    total = Counter(case.who for case in cases)

    def tie(i: str, h: str, agreement: str) -> float:
        found = 0.0
        for j in things:
            if agreement == "ignore":
                found += sum(x[i, j, k] for k in levels) * sum(x[h, j, k] for k in levels)
            elif agreement == "conflict" and is_text:
                for k in levels:
                    if (x[i, j, k] > 0) != (x[h, j, k] > 0):
                        found += x[i, j, k] + x[h, j, k]
            elif agreement == "subtract":
                continue
            else:
                for k in levels:
                    for m in levels:
                        alike = _alike(k, m, span)
                        found += x[i, j, k] * x[h, j, m] * (alike if agreement == "congruence" else 1 - alike)
        return tie(i, h, "congruence") - tie(i, h, "conflict") if agreement == "subtract" else found

    def divisor(i: str, h: str) -> float:
        if normalise == "average":
            return (total[i] + total[h]) / 2
        if normalise == "dna_cosine":
            return total[i] * total[h]
        if normalise == "cosine":
            own = "ignore" if agreement == "ignore" else "congruence"
            return math.sqrt(tie(i, i, own) * tie(h, h, own))
        if normalise == "jaccard":
            found = 0
            for j in things:
                for k in levels:
                    one, other = x[i, j, k], x[h, j, k]
                    found += one * (other == 0) + other * (one == 0) + one * other
            return found
        return 1

    return {
        (i, h): tie(i, h, agreement) / divisor(i, h) if divisor(i, h) else 0.0 for i in names for h in names if i < h
    }


def two_mode(
    cases: Sequence[Case], levels: Sequence[Any], agreement: str, normalise: str
) -> dict[tuple[str, str], float]:
    """Return ties of names to things."""
    x = Counter((case.who, case.what, case.sense) for case in cases)
    names = sorted({case.who for case in cases})
    things = sorted({case.what for case in cases})

    def count(i: Iterable[str], j: Iterable[str]) -> int:
        return sum(x[one, other, k] for one in i for other in j for k in levels)

    def tie(i: str, j: str) -> float:
        if agreement == "combine":
            return int("".join(str(int(x[i, j, k] > 0)) for k in levels), 2)
        if agreement == "subtract" and all(isinstance(k, bool) for k in levels):
            return x[i, j, True] - x[i, j, False]
        if agreement == "subtract" and all(isinstance(k, int | float) for k in levels):
            return float(sum(k * x[i, j, k] for k in levels))
        return count([i], [j])

    def divisor(i: str, j: str) -> int:
        return {"none": 1, "activity": count([i], things), "prominence": count(names, [j])}[normalise]

    return {(i, j): tie(i, j) / divisor(i, j) for i in names for j in things}
