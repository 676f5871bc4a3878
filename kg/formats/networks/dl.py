"""Networks in the DL format of UCINET, as a list of weighted edges."""

from __future__ import annotations

import re
from collections import Counter

from kg.network.network import make_network
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.well_formed import printable


def write_dl(backend: Backend, selection: Selection) -> str:
    """Return the ties between the actors of a selection with their weights.

    Labels with blanks or commas stand in quotation marks; a quotation mark in a label becomes an apostrophe, and
    whoever shares a label with another has the id behind it.
    """
    network = make_network(backend, selection)
    ids = network.nodes["id"].to_list()
    labels = [_label(network.labels[id]) for id in ids]
    number = Counter(labels)
    names = [f"{label} ({_label(id)})" if number[label] > 1 else label for label, id in zip(labels, ids, strict=True)]
    place = {id: index for index, id in enumerate(ids, start=1)}
    arcs = network.arcs.sort("actor", "target").select("actor", "target", "weight").iter_rows()
    lines = [
        f"dl n={len(ids)}",
        "format=edgelist1",
        "labels:",
        *(f'"{name}"' if re.search(r"[\s,]", name) else name for name in names),
        "data:",
        *(f"{place[one]} {place[other]} {weight}" for one, other, weight in arcs),
    ]
    return "\n".join(lines) + "\n"


def _label(text: str) -> str:
    return " ".join(printable(text).replace('"', "'").split())
