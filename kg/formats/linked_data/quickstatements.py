"""QuickStatements, version 1, for what has an item in Wikidata (https://www.wikidata.org/wiki/Help:QuickStatements)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.corpus.identifiers import WIKIDATA
from kg.model import Entity
from kg.network.network import make_network
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.well_formed import printable

_PROPERTIES: Mapping[str, str] = {
    "geonames": "P1566",
    "iso2": "P297",
    "iso3": "P298",
    "isni": "P213",
    "lei": "P1278",
    "orcid": "P496",
    "viaf": "P214",
}
"""The properties of Wikidata for schemes of identifiers."""


def write_quickstatements(backend: Backend, selection: Selection) -> str:
    """Return commands for the actors and issues of a selection that have an item in Wikidata.

    They add names as aliases, in their languages, and identifiers. Labels are not touched, and whatever an item has
    already is passed over by QuickStatements. What articles claim is not written: it is no knowledge of the world.
    """
    ties = make_network(backend, selection).ties
    ids = sorted({*ties["actor"], *ties["target"]} & backend.entities.keys())
    return "".join(f"{line}\n" for id in ids for line in _commands(backend.entities[id]))


def _commands(entity: Entity) -> Iterator[str]:
    known = {one.scheme: one.value for one in entity.identifiers}
    item = known.get(WIKIDATA)
    if item is None:
        return
    for name in dict.fromkeys((*entity.labels, *entity.aliases)):
        if name.lang != "und":
            yield f"{item}\tA{name.lang.lower()}\t{_text(name.text)}"
    for scheme, property in _PROPERTIES.items():
        if scheme in known:
            yield f"{item}\t{property}\t{_text(known[scheme])}"


def _text(text: str) -> str:
    """Return a text in quotation marks; the format has no sign for one within, so an apostrophe stands there."""
    return '"' + " ".join(printable(text).replace('"', "'").split()) + '"'
