"""The order of acts in time, as far as it is sure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from datetime import date

import polars

__all__ = ["Span", "sure_spans", "when_acts_happened"]

Span = tuple[date, date]
"""The first and the last day on which something may have happened."""


def when_acts_happened(ties: polars.DataFrame) -> dict[str, Span | None]:
    """Return for each act the days between which it happened: all that its mentions agree on.

    ``None`` where no mention bounds it on both sides, or two mentions contradict each other.

    Args:
        ties: Ties with ``act``, ``earliest`` and ``latest``.
    """
    found = ties.group_by("act").agg(polars.col("earliest").max(), polars.col("latest").min()).sort("act")
    return {
        act: (first, last) if first is not None and last is not None and first <= last else None
        for act, first, last in found.iter_rows()
    }


def sure_spans(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that keep the most acts such that any two acts follow each other surely, or have the same span.

    Of acts that may have happened within the time of others, such as some time in a year of which days are told, either
    they or the others cannot be placed. The choice that keeps most acts is found by weighted interval scheduling
    (Kleinberg and Tardos 2006, Algorithm Design, chapter 6); of equal ones, that of the earlier spans.

    Args:
        spans: The span of each act.
    """
    weights: dict[Span, int] = {}
    for span in spans:
        weights[span] = weights.get(span, 0) + 1
    order = sorted(weights, key=lambda span: (span[1], span[0]))
    lasts = [span[1] for span in order]
    best = _best(order, weights, lasts)
    chosen: list[Span] = []
    at = len(order)
    while at:
        if best[at] > best[at - 1]:
            chosen.append(order[at - 1])
            at = bisect_left(lasts, order[at - 1][0])
        else:
            at -= 1
    return chosen[::-1]


def _best(order: list[Span], weights: Mapping[Span, int], lasts: list[date]) -> list[int]:
    """Return how many acts can be kept at most among the first spans, for any number of them."""
    best = [0]
    for at, span in enumerate(order):
        best.append(max(best[at], best[bisect_left(lasts, span[0])] + weights[span]))
    return best
