"""The section on brokerage."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.brokerage.compute import Brokerage, Mediation
from kg.analysis.section import Line, Rows, Section, rows_of
from kg.phrases import count_of, listed, one_or_many
from kg.selection.support import statements_of

_ABOUT = (
    "Who links two others that are not tied to each other, and between which groups (Gould and Fernandez 1989). "
    "Coordinator: all three in one group. Itinerant broker: links two members of another group. Gatekeeper: lets "
    "others into its own group. Representative: speaks for its own group to others. Liaison: links two other groups."
)
_MOST = 30
_MOST_NAMES = 4


def brokerage_section(result: Brokerage) -> Section:
    """Return the section on brokerage."""
    about = f"{_ABOUT} Paths follow ties of one layer{f': {result.layer}' if result.layer else ''}."
    return result.as_section(f"Brokerage by {result.by}", about, _lines(result), [_paths(result)])


def _lines(result: Brokerage) -> Iterator[Line]:
    brokers = result.rows.filter(polars.col("total") > 0)
    if not brokers.height:
        return
    ways = int(brokers["total"].sum())
    yield Line(
        f"{count_of(brokers.height, 'actor links', 'actors link')} others that are not tied "
        f"to each other, on {count_of(ways, 'path')}.",
        tuple(statements_of(brokers)),
    )
    first = brokers.filter(polars.col("total") == polars.col("total").max())
    names = listed([f"{label} ({group})" for label, group in first.select("label", "group").rows()], _MOST_NAMES)
    do = one_or_many(first.height, "does so most often:", "do so most often: each")
    yield Line(f"{names} {do} {first['total'][0]:,} of {ways:,}.", tuple(statements_of(first)))
    for role in Mediation:
        rows = result.roles.filter(polars.col("role") == str(role)).sort("id")
        if rows.height:
            most = rows.filter(polars.col("ways") == polars.col("ways").max())
            each = f"{'each ' * (most.height > 1)}on {count_of(most['ways'][0], 'path')}"
            names = listed(most["label"].to_list(), _MOST_NAMES)
            yield Line(f"Most often as {role}: {names}, {each}.", tuple(statements_of(most)))


def _paths(result: Brokerage) -> Rows:
    shown = result.rows.filter(polars.col("total") > 0).select(
        "statements",
        actor="label",
        group="group",
        coordin="coordinator",
        itiner="itinerant_broker",
        gatekeep="gatekeeper",
        represent="representative",
        liaison="liaison",
    )
    return rows_of("Paths through each actor, by its role", shown, most=_MOST)
