"""W3C Web Annotations in JSON-LD: collections, pages, lists, or one (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from kg.errors import KgError
from kg.formats.annotations.marked_pages import Marked, records_of, without_words, words_in
from kg.formats.json_files import objects_in, read_json, text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import Record, Unread

_TAGGING = "tagging"
_ENDINGS = ("", ".jsonld", ".json")
"""Endings of a file that holds a page of a collection, besides the last part of its address."""


def read_web_annotations(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what annotations say: bodies for tagging are variables, other bodies are in ``comment``.

    Pages that a collection names by their addresses are read where they lie beside it, called by the last part of the
    address; no address is ever asked.

    Args:
        paths: Files of JSON-LD.

    Raises:
        KgError: A file cannot be read, or holds no annotations.
    """
    yield from records_of(_found(paths), _annotation)


def _found(paths: Sequence[Path]) -> Iterator[tuple[str, Mapping[str, Any] | Unread]]:
    """Yield the annotations of files, and of the pages that lie beside them, each with its place."""
    left, seen = list(paths), {path.resolve() for path in paths}
    read: set[str] = set()
    missing: list[tuple[Path, str]] = []
    for path in left:  # it grows by the pages that are found
        value = read_json(path)
        if not _holds_annotations(value):
            raise KgError(f"{path}: it holds no annotations")
        read.add(text_in(value.get("id")) if isinstance(value, dict) else "")
        named: list[str] = []
        for number, one in enumerate(_items(value, named), start=1):
            place = f"{path.name}, annotation {number}"
            told = "this annotation is named by its address alone, which is not asked; save it as a whole"
            yield (
                place,
                one if isinstance(one, dict) else Unread(place, told, json.dumps(one, ensure_ascii=False)[:500]),
            )
        for address in named:
            page = _beside(path, address)
            if page is None or page.resolve() in seen:
                missing.append((path, address))
            else:
                seen.add(page.resolve())
                read.add(address)
                left.append(page)
    for path, address in missing:
        if address not in read:
            told = f"this page is not here, and no address is asked; save it beside the file as {_name(address)}.jsonld"
            yield path.name, Unread(path.name, told, address)


def _holds_annotations(value: Any) -> bool:
    return isinstance(value, list) or (
        isinstance(value, dict) and not {"items", "first", "next", "target"}.isdisjoint(value)
    )


def _items(value: Any, named: list[str]) -> Iterator[Any]:
    """Yield the annotations of a collection, of pages that follow each other, of a list, or the one that a value is.

    Args:
        value: The value.
        named: Pages that are named by their addresses alone; it is added to.
    """
    while isinstance(value, dict):
        if "target" in value:
            yield value
            return
        yield from _listed(value.get("items"))
        following = value.get("first", value.get("next"))
        if isinstance(following, str):
            named.append(following)
        value = following
    yield from _listed(value) if isinstance(value, list) else ()


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else () if value is None else (value,)


def _name(address: str) -> str:
    name = unquote(re.split("[?#]", address)[0]).rstrip("/").rpartition("/")[2]
    return name if name.isprintable() and 0 < len(name) < 200 else "page"


def _beside(path: Path, address: str) -> Path | None:
    """Return the file that holds a page of a collection, where it lies beside it."""
    named = [path.parent / f"{_name(address)}{ending}" for ending in _ENDINGS]
    return next((one for one in named if one.parent == path.parent and one.is_file()), None)


def _annotation(one: Mapping[str, Any]) -> Marked:
    targets = list(objects_in(one.get("target")))
    sources = [target.get("source", target) for target in targets] or [one.get("target")]
    words = tuple(map(words_in, targets))
    fault = without_words(next((target for target in targets if not words_in(target).exact), {}))
    if len({_of(source, "id") for source in sources}) > 1:
        words, fault = (), "this annotation has targets on several pages; make one of each"
    motivation = text_in(one.get("motivation"))
    listed = (each for body in objects_in(one.get("body", [])) for each in objects_in(body.get("items", body)))
    bodies = [(text_in(body.get("purpose")) or motivation, body) for body in listed]
    plain = texts_in(one.get("bodyValue")) + (texts_in(one["body"]) if not bodies and "body" in one else ())
    return Marked(
        id=text_in(one.get("id")),
        url=_of(sources[0], "id"),
        title=text_in(sources[0].get("title")) if isinstance(sources[0], dict) else "",
        words=words if all(one.exact for one in words) else (),
        tags=tuple(_tag(purpose, body) for purpose, body in bodies if purpose == _TAGGING or "value" not in body),
        comments=plain + tuple(text_in(body.get("value")) for purpose, body in bodies if purpose != _TAGGING),
        coder=_of(one.get("creator"), "name") or _of(one.get("creator"), "id"),
        fault=fault,
    )


def _tag(purpose: str, body: Mapping[str, Any]) -> str:
    """Return what a body for tagging says; of one that names something, such as a term, its address by its purpose."""
    named = _of(body.get("source", body), "id")
    return text_in(body.get("value")) or (f"{purpose or 'body'}: {named}" if named else "")


def _of(value: Any, name: str) -> str:
    """Return a text, or that of an object in a field."""
    return text_in(value.get(name)) if isinstance(value, dict) else text_in(value)


def _is_web_annotation(path: Path, head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"[") and b"/ns/anno" in head


READER = Reader(
    "web-annotation", "W3C Web Annotations, JSON-LD", (".jsonld", ".json"), _is_web_annotation, read_web_annotations
)
