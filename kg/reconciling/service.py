"""Candidates from a Reconciliation Service (Entity Reconciliation Community Group, 0.1 and 0.2), as OpenRefine asks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from kg.corpus.identifiers import SCHEMES, misspelled
from kg.errors import KgError
from kg.formats.json_files import objects_in, text_in
from kg.model import Entity
from kg.phrases import listed
from kg.reconciling.fetching import fetch_json
from kg.reconciling.proposal import Proposal

_AT_ONCE = 25
"""How many entities are asked about together where the service says nothing of it."""
_VERSIONS = ("0.1", "0.2")


@dataclass(frozen=True, slots=True)
class Service:
    """A service that was asked what it is.

    Args:
        url: Its address.
        name: What it calls itself.
        scheme: The scheme of its identifiers here.
        view: The address of the page of one, with ``{{id}}`` in place of its id; nothing where there is none.
        at_once: How many entities it is asked about together.
    """

    url: str
    name: str
    scheme: str
    view: str
    at_once: int

    def page_of(self, id: str) -> str:
        """Return the address of the page of an identifier, or the address of the service."""
        return self.view.replace("{{id}}", quote(id, safe="")) if "{{id}}" in self.view else self.url


def open_service(url: str, scheme: str = "") -> Service:
    """Ask a service what it is.

    Args:
        url: Its address, that of its manifest.
        scheme: The scheme that its identifiers have here, such as ``wikidata``; by default as its manifest tells.

    Raises:
        KgError: It cannot be reached, is no such service, speaks a later version, or its scheme is not known.
    """
    manifest = fetch_json(url)
    if not isinstance(manifest, dict) or not text_in(manifest.get("name")):
        raise KgError(f"{url}: this is no Reconciliation Service: its manifest has no name; see its documentation")
    versions = manifest.get("versions")
    if isinstance(versions, list) and versions and not set(map(str, versions)) & set(_VERSIONS):
        spoken = listed(map(str, versions))
        raise KgError(f"{url}: the service speaks version {spoken} of the protocol, here are {listed(_VERSIONS)}")
    space = f"{text_in(manifest.get('identifierSpace'))} {text_in(manifest.get('name'))}".casefold()
    scheme = scheme or next((one for one in sorted(SCHEMES) if one in space), "")
    if not scheme:
        told = text_in(manifest.get("identifierSpace")) or "none"
        raise KgError(f"{url}: its identifiers are of {told}; name their scheme here with --scheme, such as viaf")
    view = manifest.get("view")
    at_once = manifest.get("batchSize")
    return Service(
        url,
        text_in(manifest.get("name")),
        scheme,
        text_in(view.get("url")) if isinstance(view, dict) else "",
        max(1, min(at_once, 1000)) if isinstance(at_once, int) else _AT_ONCE,
    )


def candidates(service: Service, entities: Sequence[Entity], *, type: str = "", limit: int = 3) -> Iterator[Proposal]:
    """Yield what a service proposes for entities, the likeliest of each first.

    Args:
        service: The service.
        entities: The entities.
        type: The type, in the words of the service, to which it keeps.
        limit: How many are proposed for each at most.

    Raises:
        KgError: The service does not answer as it should.
    """
    for start in range(0, len(entities), service.at_once):
        asked = entities[start : start + service.at_once]
        queries = {f"q{number}": _query(one, type, limit) for number, one in enumerate(asked)}
        answer = fetch_json(service.url, {"queries": json.dumps(queries, ensure_ascii=False)})
        if not isinstance(answer, dict) or not queries.keys() & answer.keys():
            raise KgError(f"{service.url}: the service does not answer what it was asked; try again later")
        for number, entity in enumerate(asked):
            found = answer.get(f"q{number}")
            results = [*objects_in(found.get("result"))] if isinstance(found, dict) else []
            for one in sorted(results, key=_score, reverse=True)[:limit]:
                if (proposal := _proposal(service, entity, one)) is not None:
                    yield proposal


def _query(entity: Entity, type: str, limit: int) -> dict[str, str | int]:
    query: dict[str, str | int] = {"query": entity.label, "limit": limit}
    if type:
        query["type"] = type
    return query


def _proposal(service: Service, entity: Entity, said: dict[str, Any]) -> Proposal | None:
    id = text_in(said.get("id"))
    if not id or misspelled(service.scheme, id):
        return None
    types = said.get("type")
    names = [
        text_in(one.get("name") or one.get("id")) if isinstance(one, dict) else text_in(one) for one in types or ()
    ]
    described = text_in(said.get("description"))
    return Proposal(
        entity.id,
        entity.label,
        entity.type,
        f"identifier {service.scheme}",
        id,
        text_in(said.get("name")),
        "; ".join(filter(None, (described, ", ".join(filter(None, names))))),
        f"{_score(said):g}{' (match)' if said.get('match') is True else ''}",
        service.page_of(id),
    )


def _score(said: dict[str, Any]) -> float:
    score = said.get("score")
    return float(score) if isinstance(score, int | float) and score == score else 0.0
