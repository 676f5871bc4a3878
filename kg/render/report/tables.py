"""The measures of a network as tables, each actor leading to its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import polars

from kg.network.counting import without_empty_quad_classes
from kg.network.measures import Measured, measure
from kg.network.network import Network
from kg.render.templates import cell

__all__ = ["Table", "measures_of"]

_MOST_PARTIES = 30
_MEASURES = ("degree", "strength", "reciprocity")
_OF_ONE_LAYER = ("cohesion", "betweenness", "communities")
_LAYERS = ("cooperation", "conflict")
_FEWEST_PARTIES = 4
"""With fewer actors, ways over others and groups say nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """A measure as a table.

    Args:
        title: Its name.
        about: What it is, and where it was defined.
        header: Names of the columns.
        rows: The cells.
        anchors: For each row where the words behind its numbers stand, or an empty text.
        note: What to bear in mind.
    """

    title: str
    about: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    anchors: tuple[str, ...]
    note: str


def measures_of(network: Network, anchors: Mapping[str, str]) -> Iterator[Table]:
    """Yield the measures of a network that a report shows.

    Args:
        network: The network.
        anchors: Where the words of each actor stand, by id.
    """
    for name in _MEASURES:
        yield _table(measure(network, name), "", anchors)
    for layer in _LAYERS:
        ties = network.ties.filter(polars.col("quad_class").str.ends_with(f" {layer}"))
        alone = replace(network, ties=ties)
        if alone.nodes.height >= _FEWEST_PARTIES:
            for name in _OF_ONE_LAYER:
                yield _table(measure(alone, name), f", {layer} only", anchors)


def _table(measured: Measured, layer: str, anchors: Mapping[str, str]) -> Table:
    about = measured.measure
    values = measured.values.head(_MOST_PARTIES)
    ids = values["id"].to_list() if "id" in values.columns else [""] * values.height
    values = without_empty_quad_classes(values.drop("id", strict=False))
    header = tuple("actor" if name == "label" else _header(name) for name in values.columns)
    rows = tuple(tuple(map(cell, row)) for row in values.rows())
    hidden = measured.values.height - values.height
    note = "; ".join(filter(None, [measured.note, f"{hidden:,} more actors are not shown" if hidden else ""]))
    facts = f"{about.definition} {about.source}."
    behind = tuple(anchors.get(id, "") for id in ids)
    return Table(_title(about.label) + layer, facts, header, rows, behind, _title(note))


def _header(name: str) -> str:
    return name.replace("_", " ")


def _title(text: str) -> str:
    return text[:1].upper() + text[1:]
