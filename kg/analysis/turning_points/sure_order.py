"""The order of acts in time, as far as it is sure."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from datetime import date

import polars

from kg.chronology.constraint import Bounds
from kg.selection.temporal_order import TemporalOrder

Interval = tuple[date, date]
"""The first and the last day on which something may have happened."""


def when_acts_happened(ties: polars.DataFrame, order: TemporalOrder) -> dict[str, Interval | None]:
    """Return for each act the days between which it happened: all that its mentions, and the acts around it, agree on.

    ``None`` where nothing bounds it surely on both sides, or two mentions contradict each other.

    Args:
        ties: Ties with ``act``, ``earliest``, ``latest`` and ``approximate``.
        order: The order of acts, which narrows the days by stated orders and relative times.
    """
    sure = (polars.col(name).filter(~polars.col("approximate")) for name in ("earliest", "latest"))
    earliest, latest = sure
    own = ties.group_by("act").agg(earliest.max(), latest.min()).sort("act")
    return {
        act: None if first and last and first > last else _both(order.certain_bounds(act))
        for act, first, last in own.iter_rows()
    }


def _both(bounds: Bounds) -> Interval | None:
    first, last = bounds
    return (first, last) if first and last and first <= last else None


def sure_intervals(intervals: Iterable[Interval]) -> list[Interval]:
    """Return the spans that keep the most acts such that any two acts follow each other surely, or have the same span.

    Of acts that may have happened within the time of others, such as some time in a year of which days are told, either
    they or the others cannot be placed. The choice that keeps most acts is found by weighted interval scheduling
    (Kleinberg and Tardos 2006, Algorithm Design, chapter 6); of equal ones, that of the earlier spans.

    Args:
        intervals: The span of each act.
    """
    weights = Counter(intervals)
    order = sorted(weights, key=lambda interval: (interval[1], interval[0]))
    lasts = [last for _, last in order]
    before = [bisect_left(lasts, first) for first, _ in order]
    best = [0]  # how many acts can be kept at most among the first spans, for any number of them
    for number, interval in enumerate(order):
        best.append(max(best[number], best[before[number]] + weights[interval]))
    chosen: list[Interval] = []
    number = len(order)
    while number:
        if best[number] > best[number - 1]:
            chosen.append(order[number - 1])
            number = before[number - 1]
        else:
            number -= 1
    return chosen[::-1]
