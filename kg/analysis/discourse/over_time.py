"""A discourse over time: its network in every window, summed up a row a window, and every tie of every window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import polars

from kg.analysis.analysis import Result
from kg.analysis.discourse.formulas import Agreement
from kg.analysis.discourse.projections import Projection, one_mode
from kg.analysis.discourse.windows import Window, Windows
from kg.selection.support import Support


@dataclass(frozen=True, repr=False)
class OverTime(Result):
    """The networks of windows.

    Args:
        windows: The windows.
        agreement: What makes a tie in them, as for :meth:`~kg.analysis.discourse.cases.Discourse.one_mode`.
        normalise: What ties are divided by.
        rows: One row a window: ``start``, ``middle``, ``end``, ``cases`` (how many), ``names`` (how many of the first
            variable are heard), ``ties_for``, ``ties_against``, ``weight_for`` and ``weight_against`` (numbers and
            summed weights of ties of agreement and of disagreement), ``statements``.
        support: What the windows are based on.
        notes: What they leave out; why there are none.
        ties: Every tie of every window: ``start``, ``middle``, ``end``, ``one``, ``other`` (ids) and ``weight``.
    """

    analysis: ClassVar[str] = "discourse"
    windows: Windows
    agreement: str
    normalise: str
    rows: polars.DataFrame
    support: Support
    notes: tuple[str, ...]
    ties: polars.DataFrame


def over_time(windows: Windows, agreement: str = "subtract", normalise: str = "none") -> OverTime:
    """Return the one-mode networks of windows.

    Leifeld 2016, Policy Debates as Dynamic Networks, chapter 3, follows agreement and conflict so.

    Args:
        windows: The windows.
        agreement: ``ignore``, ``congruence``, ``conflict`` or ``subtract``.
        normalise: ``none``, ``average``, ``jaccard``, ``dna_cosine`` or ``cosine``.

    Raises:
        NameNotFound: There is no such agreement or normalisation.
    """
    rows, ties = [], []
    for window in windows:
        projection = one_mode(window.discourse, agreement, normalise)
        rows.append(_row(window, projection))
        days = {day: polars.lit(getattr(window, day)) for day in _DAYS}
        ties.append(projection.edges.with_columns(**days).select([*_TIES]))
    table = polars.DataFrame(rows, schema=_SCHEMA, orient="row")
    every = polars.concat([polars.DataFrame(schema=_TIES), *ties])
    notes = dict.fromkeys([*windows.discourse.notes, *windows.notes])
    support = windows.discourse.support
    return OverTime(windows, agreement, normalise, table, support, tuple(notes), every)


_DAYS = dict.fromkeys(("start", "middle", "end"), polars.Date)
_TIES: dict[str, Any] = {**_DAYS, "one": polars.String, "other": polars.String, "weight": polars.Float64}
_SCHEMA: dict[str, Any] = {
    **_DAYS,
    "cases": polars.Int64,
    "names": polars.Int64,
    "ties_for": polars.Int64,
    "ties_against": polars.Int64,
    "weight_for": polars.Float64,
    "weight_against": polars.Float64,
    "statements": polars.List(polars.String),
}


def _row(window: Window, projection: Projection) -> tuple[object, ...]:
    cases, weights = window.discourse.cases, projection.edges["weight"]
    if projection.agreement is Agreement.CONFLICT:
        weights = -weights
    above, below = weights.filter(weights > 0), weights.filter(weights < 0)
    return (
        window.start,
        window.middle,
        window.end,
        cases.height,
        cases["first"].n_unique(),
        len(above),
        len(below),
        float(above.sum()),
        abs(float(below.sum())),
        cases["statement"].unique().sort().to_list(),
    )
