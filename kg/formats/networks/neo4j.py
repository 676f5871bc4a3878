"""Ties as two files of CSV for ``neo4j-admin database import``: what is tied, and what ties it, with the words."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

import polars

from kg.network.network import make_network
from kg.selection.selection import Selection
from kg.selection.ties import IS_ISSUE
from kg.store.backend import Backend
from kg.well_formed import printable

ARRAY_SEPARATOR = ";"
"""What stands between the items of a list, as Neo4j reads it unless it is told otherwise."""
_FACTS: Mapping[str, str] = {
    "label": "label",
    "kind": "kind",
    "quad_class": "quad_class",
    "goldstein": "goldstein:double",
    "stance": "stance:int",
    "mode": "mode",
    "certainty": "certainty",
    "polarity": "polarity",
    "earliest": "earliest:date",
    "latest": "latest:date",
    "act": "act",
    "statement": "statement",
    "according_to": "according_to",
    "article": "article",
}
"""Columns of ties, and how Neo4j calls them with their types."""


def write_neo4j(backend: Backend, selection: Selection) -> Mapping[str, str]:
    """Return the files of nodes and of relationships.

    A node is an actor or an issue; its labels are ``Actor`` or ``Issue`` and its type. A relationship is a statement
    that ties two: its type is the relation in capital letters, and it bears the words, or why they are missing, the
    article and its address.
    """
    network = make_network(backend, selection)
    ties = network.labelled.sort("statement", "actor", "target")
    ends = dict.fromkeys(ties.filter(IS_ISSUE)["target"], "Issue")
    ends |= dict.fromkeys((*ties["actor"], *ties.filter(~IS_ISSUE)["target"]), "Actor")
    nodes = []
    for id in sorted(ends):
        actor = network.actors[id]
        labels = dict.fromkeys((ends[id], _name(actor.type or "")))
        nodes.append(
            (id, actor.label, actor.type, actor.sector, actor.country, ARRAY_SEPARATOR.join(filter(None, labels)))
        )
    said = {one.statement: one for one in backend.evidence(dict.fromkeys(ties["statement"]))}
    relationships = []
    for row in ties.with_columns(polars.col(polars.Date).dt.to_string()).iter_rows(named=True):
        one = said[row["statement"]]
        article = backend.articles.get(row["article"])
        facts = [row[name] for name in _FACTS]
        words = (
            None if one.missing else one.quote,
            one.missing,
            one.record,
            article.title if article else None,
            article.url if article else None,
        )
        relationships.append((row["actor"], row["target"], _name(row["relation"]).upper(), *facts, *words))
    of_ties = (":START_ID", ":END_ID", ":TYPE", *_FACTS.values(), "quote", "quote_missing", "record", "title", "url")
    return {
        "nodes.csv": _csv(("id:ID", "name", "type", "sector", "country", ":LABEL"), nodes),
        "relationships.csv": _csv(of_ties, relationships),
    }


def _name(text: str) -> str:
    """Return a text as a label or a type: letters, figures and underscores."""
    return re.sub(r"\W+", "_", text).strip("_")


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(header)
    for row in rows:
        writer.writerow(["" if value is None else printable(" ".join(str(value).split())) for value in row])
    return out.getvalue()
