"""The measures of a network as tables, each actor leading to its words, and which it is too small for."""

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


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """A measure as a table of its values, with what it is, where it was defined, and what to bear in mind.

    Of a network that is too small for it, only ``lack`` says something: one sentence.
    """

    title: str
    about: str = ""
    table: Table | None = None
    note: str = ""
    lack: str = ""


def measures_of(network: Network, anchors: Mapping[str, str]) -> Iterator[MeasureTable]:
    """Yield the measures that a report shows; ``anchors`` tells where the words of each actor stand, by id."""
    for name in _MEASURES:
        yield _table(measure(network, name), anchors)
    for layer in _LAYERS:
        ties = network.ties.filter(polars.col("quad_class").str.ends_with(f" {layer}"))
        alone = replace(network, ties=ties)
        if alone.nodes.height:
            for name in _OF_ONE_LAYER:
                yield _table(measure(alone, name), anchors, f"{layer} only")


def _table(measured: Measured, anchors: Mapping[str, str], layer: str = "") -> MeasureTable:
    about = measured.measure
    title = _title(about.label) + (f", {layer}" if layer else "")
    if measured.lack:
        return MeasureTable(title, lack=f"{layer.capitalize()}: {measured.lack}" if layer else measured.lack)
    values = measured.values.head(_MOST_ACTORS)
    behind = [anchors.get(id, "") for id in values["id"]] if "id" in values.columns else ()
    shown = without_empty_quad_classes(values.drop("id", strict=False)).rename({"label": "actor"}, strict=False)
    hidden = measured.values.height - values.height
    note = "; ".join(filter(None, [measured.note, f"{hidden:,} more actors are not shown" if hidden else ""]))
    facts = f"{about.definition} {about.source}."
    return MeasureTable(title, facts, Table(shown, anchors=behind), _title(note))


def _title(text: str) -> str:
    return text[:1].upper() + text[1:]
