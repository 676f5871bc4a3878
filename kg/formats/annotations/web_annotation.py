"""W3C Web Annotations in JSON-LD: collections, pages, lists, or one (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.formats.annotations.marked_pages import Marked, records_of, words_in
from kg.formats.json_files import objects_in, text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import Record

_TAGGING = "tagging"


def read_web_annotations(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what annotations say: bodies for tagging are variables, other bodies are in ``comment``.

    Args:
        paths: Files of JSON-LD.

    Raises:
        KgError: A file cannot be read, or holds no annotations.
    """
    yield from records_of(paths, _items, _annotation)


def _items(value: Any) -> list[dict[str, Any]] | None:
    """Return the annotations of a collection, a page, a list, or the one that a value is."""
    if isinstance(value, list):
        return list(objects_in(value))
    if not isinstance(value, dict):
        return None
    for name in ("items", "first"):
        if name in value:
            return _items(value[name])
    return [value] if "target" in value else None


def _annotation(one: Mapping[str, Any]) -> Marked:
    target: Mapping[str, Any] = next(objects_in(one.get("target")), {})
    source = target.get("source", target.get("id", ""))
    bodies = list(objects_in(one.get("body", [])))
    plain = texts_in(one.get("bodyValue")) + (texts_in(one["body"]) if not bodies and "body" in one else ())
    return Marked(
        id=text_in(one.get("id")),
        url=_of(source, "id"),
        title=_of(source, "title") if isinstance(source, dict) else "",
        words=words_in(target),
        tags=tuple(text_in(body.get("value")) for body in bodies if body.get("purpose") == _TAGGING),
        comments=plain + tuple(text_in(body.get("value")) for body in bodies if body.get("purpose") != _TAGGING),
        coder=_of(one.get("creator"), "name") or _of(one.get("creator"), "id"),
    )


def _of(value: Any, name: str) -> str:
    """Return a text, or that of an object in a field."""
    return text_in(value.get(name)) if isinstance(value, dict) else text_in(value)


def _is_web_annotation(path: Path, head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"[") and b"/ns/anno" in head


READER = Reader(
    "web-annotation", "W3C Web Annotations, JSON-LD", (".jsonld", ".json"), _is_web_annotation, read_web_annotations
)
