"""Candidates from a Reconciliation Service (Entity Reconciliation Community Group, 0.1 and 0.2), as OpenRefine asks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from textwrap import shorten
from typing import Any
from urllib.parse import quote

from kg.corpus.identifiers import SCHEMES, misspelled
from kg.errors import KgError
from kg.formats.json_files import text_in
from kg.model import Entity
from kg.phrases import listed
from kg.reconciling.fetching import fetch_json
from kg.reconciling.proposal import Proposal

_AT_ONCE = 25
"""How many entities are asked about together where the service says nothing of it."""
_LONGEST = 300
"""How many letters of a name or a description are kept."""
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
        KgError: The service does not answer as it should, or none of its ids is one of its scheme.
    """
    wrong, is_any_right = "", False
    for start in range(0, len(entities), service.at_once):
        asked = entities[start : start + service.at_once]
        queries = {f"q{number}": _query(one, type, limit) for number, one in enumerate(asked)}
        answer = fetch_json(service.url, {"queries": json.dumps(queries, ensure_ascii=False)})
        for (key, _), entity in zip(queries.items(), asked, strict=True):
            results = sorted(_results(service.url, answer, key, entity), key=_score, reverse=True)
            right = [one for one in results if _id(one, service.scheme)]
            wrong = wrong or next((text_in(one.get("id")) or "nothing" for one in results if one not in right), "")
            is_any_right = is_any_right or bool(right)
            yield from (_proposal(service, entity, one) for one in right[:limit])
    if wrong and not is_any_right:
        message = f"{service.url}: the service proposes '{wrong[:100]}', which is no identifier of {service.scheme}"
        raise KgError(f"{message}; name the scheme of its identifiers with --scheme")


def _results(url: str, answer: Any, key: str, entity: Entity) -> list[dict[str, Any]]:
    """Return the candidates for an entity, those that are none left out where others are.

    Raises:
        KgError: There is no list of them, or none of them is one.
    """
    found = answer.get(key) if isinstance(answer, dict) else None
    results = found.get("result") if isinstance(found, dict) else None
    if not isinstance(results, list):
        told = _told(found) or _told(answer)
        said = f": it says '{told}'" if told else ""
        raise KgError(
            f"{url}: the service does not answer what it was asked of '{entity.label}'{said}; try again later"
        )
    return [one for one in results if isinstance(one, dict)]


def _told(answer: Any) -> str:
    """Return what a service complains of."""
    said = [text_in(answer.get(name)) for name in ("message", "details", "error")] if isinstance(answer, dict) else []
    return next(filter(None, said), "")[:200]


def _query(entity: Entity, type: str, limit: int) -> dict[str, str | int]:
    query: dict[str, str | int] = {"query": entity.label, "limit": limit}
    if type:
        query["type"] = type
    return query


def _id(said: dict[str, Any], scheme: str) -> str:
    """Return the id of a candidate, which may stand at the end of its address; nothing where it is none of a scheme."""
    id = text_in(said.get("id")).strip()
    return next((one for one in (id, id.rstrip("/").rpartition("/")[2]) if one and not misspelled(scheme, one)), "")


def _proposal(service: Service, entity: Entity, said: dict[str, Any]) -> Proposal:
    id, types = _id(said, service.scheme), said.get("type")
    names = [
        text_in(one.get("name") or one.get("id")) if isinstance(one, dict) else text_in(one)
        for one in (types if isinstance(types, list) else [types])
    ]
    described = text_in(said.get("description"))
    return Proposal(
        entity.id,
        entity.label,
        entity.type,
        f"identifier {service.scheme}",
        id,
        _in_a_line(text_in(said.get("name"))),
        _in_a_line("; ".join(filter(None, (described, ", ".join(filter(None, names)))))),
        f"{_score(said):g}{' (match)' if said.get('match') is True else ''}",
        service.page_of(id),
    )


def _in_a_line(text: str) -> str:
    """Return a text of others as a row of a list can hold it."""
    return shorten(text, _LONGEST, placeholder="…")


def _score(said: dict[str, Any]) -> float:
    try:
        score = float(text_in(said.get("score")))
    except ValueError:
        return 0.0
    return score if isfinite(score) else 0.0
