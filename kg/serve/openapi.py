"""The description of the addresses by OpenAPI 3.1, made of their table and of the models of what they take and give."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter

import kg
from kg.serve.endpoints import Endpoint
from kg.serve.shapes import Refusal

_REF = "#/components/schemas/{model}"
_PLACE = re.compile(r"\{(\w+)(?::path)?\}")
_REFUSALS = {
    "400": "What was sent cannot be read, or cannot be done.",
    "401": "The token is missing.",
    "403": "The request comes from elsewhere.",
    "404": "There is nothing of that name.",
    "405": "This cannot be done here.",
    "409": "The change is refused, or something was changed elsewhere meanwhile.",
    "413": "What was sent is too large.",
    "415": "What was sent is of another type.",
}


def description(endpoints: Sequence[Endpoint]) -> str:
    """Return the description of addresses as JSON.

    Args:
        endpoints: The addresses.
    """
    return json.dumps(described(endpoints), ensure_ascii=False)


def described(endpoints: Sequence[Endpoint]) -> dict[str, Any]:
    """Return the description of addresses.

    Args:
        endpoints: The addresses.
    """
    inputs: list[tuple[Any, Any, TypeAdapter[Any]]] = [(Refusal, "serialization", TypeAdapter(Refusal))]
    for number, one in enumerate(endpoints):
        inputs.append((number, "serialization", one.answers))
        if one.takes is not None:
            inputs.append((number, "validation", TypeAdapter(one.takes)))
    schemas, definitions = TypeAdapter.json_schemas(inputs, by_alias=True, ref_template=_REF)
    refusal = schemas[Refusal, "serialization"]
    paths: dict[str, dict[str, Any]] = {}
    for number, one in enumerate(endpoints):
        gives = schemas[number, "serialization"]
        takes = schemas.get((number, "validation"))
        where = _PLACE.sub(r"{\1}", one.path)
        paths.setdefault(where, {})[one.method.lower()] = _operation(one, gives, takes, refusal)
    return {
        "openapi": "3.1.0",
        "info": {"title": "kg serve", "version": kg.__version__},
        "paths": paths,
        "components": {"schemas": definitions.get("$defs", {})},
    }


def _operation(
    endpoint: Endpoint, gives: Mapping[str, Any], takes: Mapping[str, Any] | None, refusal: Mapping[str, Any]
) -> dict[str, Any]:
    text = {"type": "string"}
    places = [{"name": name, "in": "path", "required": True, "schema": text} for name in _PLACE.findall(endpoint.path)]
    query = [
        {"name": name, "in": "query", "required": name in endpoint.needed, "description": about, "schema": text}
        for name, about in endpoint.query.items()
    ]
    operation: dict[str, Any] = {
        "summary": endpoint.about,
        "operationId": f"{endpoint.method.lower()}{re.sub(r'[^a-z]+', '_', endpoint.path)}",
        "parameters": [*places, *query],
        "responses": {
            "200": {"description": "Done.", "content": {"application/json": {"schema": gives}}},
            **{
                status: {"description": about, "content": {"application/json": {"schema": refusal}}}
                for status, about in _REFUSALS.items()
            },
        },
    }
    if takes is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": takes}}}
    elif endpoint.takes_bytes:
        schema = {"type": "string", "format": "binary"}
        operation["requestBody"] = {"required": True, "content": {"application/octet-stream": {"schema": schema}}}
    return operation
