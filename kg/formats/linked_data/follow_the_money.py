"""Entities and links of FollowTheMoney, a line of JSON each, as Aleph and OpenSanctions export them.

A link, such as an ownership, is a coding of the kind that its schema names, with its properties as variables: those
that name entities of the file lead to them, and a document that is named as proof is its article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from kg.changing.document import Document
from kg.formats.json_files import read_lines, text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadEntity, ReadValue, Record, Unread

_SCHEMA = re.compile(rb'"schema"\s*:\s*"[A-Z]\w+"')
_PROPERTIES = re.compile(rb'"properties"\s*:\s*\{')
_PROOF = "proof"
_TEXTS = ("bodyText", "indexText")
_OF_DOCUMENTS = {
    "title": ("title", "subject", "fileName", "name"),
    "author": ("author", "from"),
    "published": ("publishedAt", "date", "authoredAt"),
    "publisher": ("publisher",),
    "url": ("sourceUrl",),
    "language": ("language",),
}
"""What an article has, by the properties of documents, the better one first."""


@dataclass(frozen=True, slots=True)
class _Model:
    """What the model of FollowTheMoney says of schemata and properties."""

    links: Mapping[str, Sequence[str]]
    documents: frozenset[str]
    names: Sequence[str]
    identifiers: Mapping[str, str]


@dataclass(slots=True)
class _Known:
    """The ids of what was read."""

    entities: set[str] = field(default_factory=set)
    documents: set[str] = field(default_factory=set)


@cache
def _model() -> _Model:
    said = yaml.safe_load(files("kg.formats.linked_data").joinpath("follow_the_money.yaml").read_text(encoding="utf-8"))
    return _Model(said["links"], frozenset(said["documents"]), said["names"], said["identifiers"])


def read_follow_the_money(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield the entities and documents of files, then the links between them; the files are read twice.

    Args:
        paths: The files: an entity on each line.

    Raises:
        KgError: A file cannot be read.
    """
    known = _Known()
    for place, data in _entities(paths):
        if isinstance(data, Unread):
            yield data
        elif data["schema"] not in _model().links:
            yield _named(place, data, known)
    linked: set[str] = set()
    for place, data in _entities(paths):
        if not isinstance(data, Unread) and data["schema"] in _model().links:
            yield _link(place, data, known, linked)


def _entities(paths: Sequence[Path]) -> Iterator[tuple[str, dict[str, Any] | Unread]]:
    """Yield the entities, each with texts as ``id`` and ``schema`` and lists of texts as properties."""
    for path in paths:
        for place, data in read_lines(path):
            if isinstance(data, Unread):
                yield place, data
                continue
            said = data if isinstance(data, dict) else {}
            id, schema, properties = text_in(said.get("id")), text_in(said.get("schema")), said.get("properties")
            if not id or not schema or not isinstance(properties, dict):
                reason = "this is no entity of FollowTheMoney: it has no id, schema or properties; export it anew"
                yield place, Unread(place, reason, str(data)[:500])
                continue
            texts = {str(name): found for name, value in properties.items() if (found := texts_in(value))}
            yield place, {"id": id, "schema": schema, "caption": text_in(said.get("caption")), "properties": texts}


def _named(place: str, data: dict[str, Any], known: _Known) -> Record:
    id, properties = data["id"], data["properties"]
    if id in known.entities or id in known.documents:
        return Unread(place, f"an entity before it has the id {id} as well; merge the two", str(properties)[:500])
    if data["schema"] in _model().documents:
        known.documents.add(id)
        return ReadArticle(id, place, _document(properties, data["caption"]))
    names = list(dict.fromkeys(name for source in _model().names for name in properties.get(source, ())))
    if data["caption"] and not names:
        names = [data["caption"]]
    if not names:
        reason = f"this {data['schema']} has no name; give it one, or leave it out"
        return Unread(place, reason, str(properties)[:500])
    known.entities.add(id)
    schemes = _model().identifiers
    told = {*_model().names, *schemes, "parent"}
    return ReadEntity(
        id,
        place,
        names[0],
        data["schema"],
        tuple(names[1:]),
        {schemes[name]: values[0] for name, values in properties.items() if name in schemes},
        {name: "; ".join(values) for name, values in properties.items() if name not in told},
        parent=next(iter(properties.get("parent", ())), ""),
    )


def _document(properties: Mapping[str, tuple[str, ...]], caption: str) -> Document:
    facts = {
        name: next((properties[one][0] for one in sources if one in properties), "")
        for name, sources in _OF_DOCUMENTS.items()
    }
    text = next(("\n\n".join(properties[name]) for name in _TEXTS if name in properties), "")
    return Document(
        text,
        title=facts["title"] or caption,
        author=facts["author"],
        published=facts["published"],
        publisher=facts["publisher"],
        url=facts["url"],
        language=facts["language"],
    )


def _link(place: str, data: dict[str, Any], known: _Known, linked: set[str]) -> Record:
    id, schema, properties = data["id"], data["schema"], data["properties"]
    if id in linked:
        return Unread(place, f"a link before it has the id {id} as well; merge the two", str(properties)[:500])
    linked.add(id)
    ends = _model().links[schema]
    missing = [one for end in ends for one in properties.get(end, ()) if not _is_known(one, known)]
    if missing:
        reason = f"it names the entity {missing[0]}, which is not in the file; export it with the entities it links"
        return Unread(place, reason, str(properties)[:500])
    articles = [one for name in (_PROOF, *properties) for one in properties.get(name, ()) if one in known.documents]
    values: dict[str, tuple[ReadValue, ...]] = {}
    for name, found in properties.items():
        kept = tuple(EntityId(one) if one in known.entities else one for one in found if one not in known.documents)
        if kept:
            values[name] = kept
    if when := _when(properties):
        values.setdefault("when", (when,))
    return ReadCoding(id, place, schema, next(iter(articles), ""), values)


def _when(properties: Mapping[str, tuple[str, ...]]) -> str:
    """Return when a link was there: its day, or a time that is open where its beginning or end is not said (EDTF)."""
    day, start, end = (properties.get(name, ("",))[0][:10] for name in ("date", "startDate", "endDate"))
    return day or (f"{start or '..'}/{end or '..'}" if start or end else "")


def _is_known(id: str, known: _Known) -> bool:
    return id in known.entities or id in known.documents


def _recognises(path: Path, head: bytes) -> bool:
    first = next((line for line in head.splitlines() if line.strip()), b"")
    return first.lstrip().startswith(b"{") and bool(_SCHEMA.search(first) and _PROPERTIES.search(first))


READER = Reader(
    name="followthemoney",
    title="FollowTheMoney, lines of JSON",
    suffixes=(".ijson", ".ftm", ".jsonl", ".ndjson", ".json"),
    recognises=_recognises,
    read=read_follow_the_money,
)
