"""Actors, articles and ties as entities of FollowTheMoney, one JSON object a line (https://followthemoney.tech)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha1

import polars

from kg.corpus.identifiers import WIKIDATA
from kg.model import Article, Entity
from kg.network.network import Network, make_network
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.vocabulary import Vocabulary
from kg.well_formed import by_number, printable

_PREFIX = "ftm:"
_ABSTRACT = frozenset({"Thing", "Interval", "Interest", "Analyzable", "Asset", "Value"})
"""Schemata of FollowTheMoney of which nothing can be."""
_IDENTIFIERS: Mapping[str, str] = {WIKIDATA: "wikidataId", "lei": "leiCode"}


def write_ftm(backend: Backend, selection: Selection) -> str:
    """Return the ties of a selection as ``UnknownLink``, with those they tie and the articles that prove them.

    A link says in ``role`` what its statement says, in ``description`` the words of the article, and in ``proof`` which
    article that is. An entity has the schema that is nearest to its type in the vocabulary; what has none, such as an
    issue, is left out with its ties.
    """
    network = make_network(backend, selection)
    schemata = _schemata(network)
    tied = polars.col("actor").is_in(list(schemata)) & polars.col("target").is_in(list(schemata))
    ties = network.labelled.filter(tied).sort("statement", "actor", "target")
    said = {
        one.statement: None if one.missing else one.quote for one in backend.evidence(dict.fromkeys(ties["statement"]))
    }
    lines = [
        *(_actor(id, schemata[id], network) for id in sorted({*ties["actor"], *ties["target"]})),
        *(_article(backend.articles[id]) for id in sorted({*ties["article"]} & backend.articles.keys())),
        *(
            _link(row, said[row["statement"]], backend.articles.get(row["article"]))
            for row in ties.iter_rows(named=True)
        ),
    ]
    return "".join(f"{line}\n" for line in lines)


def _schemata(network: Network) -> dict[str, str]:
    """Return the schemata of all that is tied and has one, by id."""
    ids = sorted({*network.ties["actor"], *network.ties["target"]})
    found = {id: _schema(network.actors[id].type, network.backend.vocabulary) for id in ids}
    return {id: schema for id, schema in found.items() if schema}


def _schema(type: str | None, vocabulary: Vocabulary) -> str | None:
    """Return the schema that is nearest to a type: its own, or that of the nearest broader one."""
    while type is not None and type in vocabulary.types:
        term = vocabulary.types[type]
        named = (one.removeprefix(_PREFIX) for one in term.maps_to if one.startswith(_PREFIX))
        if own := next((one for one in named if one not in _ABSTRACT), None):
            return own
        type = term.broader
    return None


def _actor(id: str, schema: str, network: Network) -> str:
    entity = network.backend.entities.get(id)
    facts = {"name": [network.actors[id].label]}
    for name, value in _facts_of(entity) if entity else ():
        facts.setdefault(name, []).append(value)
    return _line(_id("entity", id), schema, facts)


def _facts_of(entity: Entity) -> Iterator[tuple[str, str]]:
    for one in (*entity.labels[1:], *entity.aliases):
        yield "alias", one.text
    for identifier in entity.identifiers:
        if identifier.scheme in _IDENTIFIERS:
            yield _IDENTIFIERS[identifier.scheme], identifier.value
    if entity.note:
        yield "notes", entity.note


def _article(article: Article) -> str:
    facts: dict[str, list[str | None]] = {
        "title": [article.title],
        "author": [article.author],
        "publisher": [article.publisher],
        "publishedAt": [_day(article.published.text if article.published else None)],
        "retrievedAt": [article.retrieved.isoformat() if article.retrieved else None],
        "sourceUrl": [article.url],
    }
    return _line(_id("article", article.id), "Article", facts)


def _link(row: Mapping[str, object], quote: str | None, article: Article | None) -> str:
    """Return a tie as a link; what is not plainly so, such as what is planned or denied, is its status."""
    ends = [_id("entity", str(row[end])) for end in ("actor", "target")]
    plain = {"mode": "actual", "polarity": "affirmed", "certainty": "certain"}
    status = [str(row[name]) for name, usual in plain.items() if row[name] not in (usual, None)]
    facts: dict[str, list[str | None]] = {
        "subject": [ends[0]],
        "object": [ends[1]],
        "role": [str(row["label"])],
        "status": [", ".join(status)],
        "startDate": [str(row["earliest"]) if row["earliest"] else None],
        "endDate": [str(row["latest"]) if row["latest"] else None],
        "description": [quote],
        "recordId": [str(row["statement"])],
        "proof": [_id("article", article.id) if article else None],
        "sourceUrl": [article.url if article else None],
        "publisher": [article.publisher if article else None],
    }
    return _line(_id("statement", f"{row['statement']} {' '.join(ends)}"), "UnknownLink", facts)


def _day(text: str | None) -> str | None:
    return text if re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text or "") else None


def _id(kind: str, name: str) -> str:
    """Return an id of the letters that FollowTheMoney allows; of a name with others, a hash."""
    plain = re.fullmatch(r"[0-9A-Za-z.-]*[0-9A-Za-z]", name)
    return (
        f"{kind}-{name if plain else sha1(name.encode(errors='backslashreplace'), usedforsecurity=False).hexdigest()}"
    )


def _line(id: str, schema: str, facts: Mapping[str, Sequence[str | None]]) -> str:
    known = {name: [*dict.fromkeys(printable(value) for value in values if value)] for name, values in facts.items()}
    properties = {name: values for name, values in known.items() if values}
    return by_number(json.dumps({"id": id, "schema": schema, "properties": properties}, ensure_ascii=False))
