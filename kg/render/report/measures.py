"""The measures of a network as tables, each actor leading to its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import polars

from kg.network.counting import without_empty_quad_classes
from kg.network.measures import Measured, measure
from kg.network.network import Network
from kg.render.parts import Table

_MOST_ACTORS = 30
_MEASURES = ("degree", "strength", "reciprocity")
_OF_ONE_LAYER = ("cohesion", "betweenness", "communities")
_LAYERS = ("cooperation", "conflict")
_FEWEST_ACTORS = 4
"""With fewer actors, ways over others and groups say nothing."""


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """A measure as a table of its values, with what it is, where it was defined, and what to bear in mind."""

    title: str
    about: str
    table: Table
    note: str


def measures_of(network: Network, anchors: Mapping[str, str]) -> Iterator[MeasureTable]:
    """Yield the measures that a report shows; ``anchors`` tells where the words of each actor stand, by id."""
    for name in _MEASURES:
        yield _table(measure(network, name), "", anchors)
    for layer in _LAYERS:
        ties = network.ties.filter(polars.col("quad_class").str.ends_with(f" {layer}"))
        alone = replace(network, ties=ties)
        if alone.nodes.height >= _FEWEST_ACTORS:
            for name in _OF_ONE_LAYER:
                yield _table(measure(alone, name), f", {layer} only", anchors)


def _table(measured: Measured, layer: str, anchors: Mapping[str, str]) -> MeasureTable:
    about = measured.measure
    values = measured.values.head(_MOST_ACTORS)
    behind = [anchors.get(id, "") for id in values["id"]] if "id" in values.columns else ()
    shown = without_empty_quad_classes(values.drop("id", strict=False)).rename({"label": "actor"}, strict=False)
    hidden = measured.values.height - values.height
    note = "; ".join(filter(None, [measured.note, f"{hidden:,} more actors are not shown" if hidden else ""]))
    facts = f"{about.definition} {about.source}."
    return MeasureTable(_title(about.label) + layer, facts, Table(shown, anchors=behind), _title(note))


def _title(text: str) -> str:
    return text[:1].upper() + text[1:]
