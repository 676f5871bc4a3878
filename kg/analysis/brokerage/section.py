"""The section on brokerage."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.brokerage.compute import Brokerage, Mediation
from kg.analysis.section import Line, Rows, Section, rows_of
from kg.phrases import count_of, listed
from kg.selection.support import statements_of

__all__ = ["brokerage_section"]

_ABOUT = (
    "Who stands between two others that are not tied themselves, and between which groups (Gould and Fernandez 1989). "
    "Coordinator: all three of one group. Itinerant broker: between two of another group. Gatekeeper: lets others in "
    "to the own group. Representative: speaks for the own group to others. Liaison: between two groups, of neither."
)
_MOST = 30
_MOST_NAMES = 4


def brokerage_section(found: Brokerage) -> Section:
    """Return the section on brokerage.

    Args:
        found: Who mediates.
    """
    return Section(
        name="brokerage",
        title=f"Brokerage by {found.by}",
        about=f"{_ABOUT} The ways run along ties of one layer{f': {found.layer}' if found.layer else ''}.",
        lines=tuple(_lines(found)),
        tables=tuple(_tables(found)),
        notes=found.notes,
        support=found.support,
    )


def _lines(found: Brokerage) -> Iterator[Line]:
    brokers = found.rows.filter(polars.col("total") > 0)
    if not brokers.height:
        return
    ways = int(brokers["total"].sum())
    yield Line(
        f"{count_of(brokers.height, 'actor', 'actors')} stand{'s' * (brokers.height == 1)} between others that are "
        f"not tied, on {count_of(ways, 'way')}.",
        tuple(statements_of(brokers)),
    )
    first = brokers.filter(polars.col("total") == polars.col("total").max())
    names = listed([f"{label} ({group})" for label, group in first.select("label", "group").rows()], _MOST_NAMES)
    verb, each = ("does", "") if first.height == 1 else ("do", "each ")
    yield Line(f"{names} {verb} so most: {each}{first['total'][0]:,} of {ways:,}.", tuple(statements_of(first)))
    for role in Mediation:
        rows = found.roles.filter(polars.col("role") == str(role)).sort("id")
        if rows.height:
            most = rows.filter(polars.col("ways") == polars.col("ways").max())
            each = f"{'each ' * (most.height > 1)}on {count_of(most['ways'][0], 'way')}"
            names = listed(most["label"].to_list(), _MOST_NAMES)
            yield Line(f"Most often {role}: {names}, {each}.", tuple(statements_of(most)))


def _tables(found: Brokerage) -> Iterator[Rows]:
    rows = found.rows.filter(polars.col("total") > 0)
    if rows.height:
        shown = rows.select(
            "statements",
            actor="label",
            group="group",
            coordin="coordinator",
            itiner="itinerant_broker",
            gatekeep="gatekeeper",
            represent="representative",
            liaison="liaison",
        )
        more = f"{rows.height - _MOST:,} more are not shown." if rows.height > _MOST else ""
        columns = [name for name in shown.columns if name != "statements"]
        yield rows_of("Ways over each actor, by its role", shown.head(_MOST), columns, note=more)
