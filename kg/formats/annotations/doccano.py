"""doccano's JSON lines of sequence labelling: a text a line, with its labelled words and the relations between them.

Offsets count code points. A label is an entity, a relation is a coding with the variables ``from`` and ``to``. What the
text was uploaded with stands beside it, as facts of the article.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.formats.annotations.facts import document_of
from kg.formats.annotations.mentions import Mention, around, entities_of, is_in, mention
from kg.formats.json_files import objects_in, read_lines, text_in
from kg.formats.reader import Reader
from kg.formats.records import ReadArticle, ReadCoding, Record, Span, Unread

_LABELS, _TEXTS = ("entities", "label", "labels", "cats"), ("text", "data")
"""Where labels stand, and the text, by the version and the kind of the project."""
_OWN = frozenset(["id", *_TEXTS, *_LABELS, "relations", "Comments", "comments"])
"""What doccano itself writes of a text; all else came with it."""


def read_doccano(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what doccano's files say.

    Args:
        paths: Files of JSON lines.

    Raises:
        KgError: A file cannot be read.
    """
    listed: set[str] = set()
    for path in paths:
        for place, value in read_lines(path):
            if isinstance(value, Unread):
                yield value
            elif (text := _text(value)) is None:
                yield Unread(place, "this line has no text", json.dumps(value, ensure_ascii=False)[:500])
            else:
                yield from _records(place, value, text, listed)


def _text(value: Any) -> str | None:
    texts = (value.get(name) for name in _TEXTS) if isinstance(value, dict) else ()
    return next((one for one in texts if isinstance(one, str)), None)


def _records(place: str, value: Mapping[str, Any], text: str, listed: set[str]) -> Iterator[Record]:
    article = text_in(value.get("id")) or place
    said = {name: one for name, one in value.items() if name not in _OWN}
    yield ReadArticle(article, place, document_of(text, said))
    mentions: dict[str, Mention] = {}
    for label in _labels(value, place):
        if isinstance(label, Unread):
            yield label
            continue
        id, kind, start, end = label
        if is_in(text, Span(start, end)):
            mentions[id] = mention(kind, [Span(start, end)], text, place)
        else:
            yield Unread(place, f"there are no words from {start} to {end}", json.dumps([start, end, kind]))
    yield from entities_of(mentions.values(), listed)
    relations = value.get("relations", [])
    for one in relations if isinstance(relations, list) else [relations]:
        if not isinstance(one, dict):
            yield Unread(place, "this is no relation but another value", json.dumps(one, ensure_ascii=False)[:500])
    for one in objects_in(relations):
        ends = [mentions.get(text_in(one.get(name))) for name in ("from_id", "to_id")]
        raw = json.dumps(one, ensure_ascii=False)
        if ends[0] is None or ends[1] is None:
            yield Unread(place, "a label that this relation joins is not there", raw)
            continue
        id = f"{article}#{text_in(one.get('id')) or raw}"
        values = {"from": (ends[0].entity,), "to": (ends[1].entity,)}
        spans = (around([*ends[0].spans, *ends[1].spans]),)
        yield ReadCoding(id, place, text_in(one.get("type")) or "relation", article, values, spans)


def _labels(value: Mapping[str, Any], place: str) -> Iterator[tuple[str, str, int, int] | Unread]:
    """Yield id, label, start and end of labelled words, as doccano wrote them before version 1.6 and since."""
    for name in _LABELS:
        found = value.get(name)
        for number, one in enumerate(found if isinstance(found, list) else [] if found is None else [found]):
            match one:
                case {"start_offset": int(start), "end_offset": int(end)}:
                    yield text_in(one.get("id")), text_in(one.get("label")), start, end
                case [int(start), int(end), str(kind)]:
                    yield f"{name} {number}", kind, start, end
                case str() | int():
                    yield Unread(place, "this label is of the whole text, and marks no words of it", str(one)[:500])
                case _:
                    reason = "this label has no integers for where it begins and ends, or no name; export it anew"
                    yield Unread(place, reason, json.dumps(one, ensure_ascii=False)[:500])


def _is_doccano(path: Path, head: bytes) -> bool:
    first = head.lstrip(b"\xef\xbb\xbf \r\n").partition(b"\n")[0]
    return first.startswith(b"{") and all(
        any(f'"{name}"'.encode() in first for name in names) for names in (_TEXTS, _LABELS)
    )


READER = Reader("doccano", "doccano, JSON lines", (".jsonl",), _is_doccano, read_doccano)
