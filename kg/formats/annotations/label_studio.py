"""Label Studio's JSON: tasks with their texts, and the regions, relations and choices of each annotation.

A region with a label is an entity; a relation is a coding with the variables ``from`` and ``to``; choices made for a
whole text or for a region are further variables. Offsets are checked against the words that stand beside them, since
they count UTF-16 units or code points by the version of the program.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.formats.annotations.facts import document_of
from kg.formats.annotations.mentions import Mention, around, entities_of, is_in, mention
from kg.formats.json_files import objects_in, read_json, text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import ReadArticle, ReadCoding, ReadValue, Record, Span, Unread

_AS_JSON = "export it as JSON, not as JSON-MIN"
_FOR_ALL = ("choices", "textarea", "rating", "number", "taxonomy", "datetime")
"""Types of results that may be said of a whole text, or of a region."""
_LEFT, _BOTH = "left", "bi"
"""Directions of a relation that is not read from its first region to its second one."""


def read_label_studio(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what exports of Label Studio say.

    Args:
        paths: Files that were exported as JSON (not JSON-MIN, which has no relations).

    Raises:
        KgError: A file cannot be read, or holds no tasks.
    """
    listed: set[str] = set()
    for path in paths:
        tasks = read_json(path)
        if not isinstance(tasks, list):
            raise KgError(f"{path}: an export of Label Studio is a list of tasks; {_AS_JSON}")
        for number, task in enumerate(tasks, start=1):
            yield from _records(f"{path.name}, task {number}", task, listed)


def _records(place: str, task: Any, listed: set[str]) -> Iterator[Record]:
    data = task.get("data") if isinstance(task, dict) else None
    name = _name_of_text(data) if isinstance(data, dict) else ""
    if not isinstance(data, dict) or not name:
        reason = "this task has no text" if data is not None else f"this task has no 'data'; {_AS_JSON}"
        yield Unread(place, reason, json.dumps(task, ensure_ascii=False)[:500])
        return
    article, text = f"{text_in(task.get('id')) or place}", data[name]
    said = {key: one for key, one in data.items() if key != name}
    yield ReadArticle(article, place, document_of(text, said))
    annotations = list(objects_in(task.get("annotations", task.get("completions", []))))
    for annotation in annotations:
        if not annotation.get("was_cancelled"):
            yield from _annotated(place, annotation, article, text, listed)
        elif annotation.get("result"):
            yield Unread(place, "this annotation was cancelled by its coder", text_in(annotation.get("id")))
    if not annotations and task.get("predictions"):
        yield Unread(place, "nobody has annotated this task: what a model predicts is no annotation", article)


def _name_of_text(data: Mapping[str, Any]) -> str:
    """Return the name of the text: ``text``, else the longest one."""
    texts = {name: one for name, one in data.items() if isinstance(one, str) and one.strip()}
    return "text" if "text" in texts else max(texts, key=lambda name: len(texts[name]), default="")


def _annotated(
    place: str, annotation: Mapping[str, Any], article: str, text: str, listed: set[str]
) -> Iterator[Record]:
    results = list(objects_in(annotation.get("result", [])))
    mentions: dict[str, Mention] = {}
    for one in results:
        value = one.get("value")
        if fault := _fault_of(one):
            yield Unread(place, fault, json.dumps(one, ensure_ascii=False)[:500])
        elif isinstance(value, dict) and "start" in value:
            kind = text_in(value.get("labels")) or text_in(value.get("hypertextlabels"))
            id, span = text_in(one.get("id")), _span(text, value["start"], value["end"], text_in(value.get("text")))
            if span is None:
                reason = "the words of this region are not where it says; the text was edited since"
                yield Unread(place, reason, json.dumps(one, ensure_ascii=False)[:500])
            elif kind or id not in mentions:
                mentions[id] = mention(kind, [span], text, place)
    yield from entities_of((one for one in mentions.values() if one.kind), listed)
    whole, of_regions = _choices(results, mentions)
    by = text_in(annotation.get("id"))
    relations = [(number, one) for number, one in enumerate(results) if one.get("type") == "relation"]
    if whole and not relations and not of_regions:
        reason = "this was chosen or written for the whole text, and marks no words of it"
        yield Unread(place, reason, json.dumps(whole, ensure_ascii=False)[:500])
    for number, one in relations:
        said = {**whole, **_said_of_ends(one, of_regions)}
        yield _relation(place, one, f"{article}#{by}.{number}", article, mentions, said, _coder(annotation))
    joined = {id for _, one in relations for id in _ends(one)}
    for id, values in of_regions.items():
        if id not in joined:
            region = mentions[id]
            said = {"words": (region.entity if region.kind else region.words,), **whole, **values}
            kind = region.kind or "region"
            yield ReadCoding(f"{article}#{by}.{id}", place, kind, article, said, region.spans, coder=_coder(annotation))


def _fault_of(result: Mapping[str, Any]) -> str:
    """Return why a result is nothing that can be read; nothing where it can."""
    value, kind = result.get("value"), result.get("type")
    if kind == "relation":
        return ""
    if not isinstance(value, dict):
        return "this result has no value; export it anew"
    if "start" not in value:
        return "" if kind in _FOR_ALL else f"this region is of the type '{kind}', and marks no words of a text"
    if isinstance(value["start"], int) and isinstance(value.get("end"), int):
        return ""
    return "this region is marked in HTML or a dialogue, of which places are no offsets in a text"


def _span(text: str, start: int, end: int, words: str) -> Span | None:
    """Return where a region stands, whichever way its offsets count."""
    points = Span(start, end)
    if is_in(text, points) and (not words or _same(text[start:end], words)):
        return points
    units = text.encode("utf-16-le")
    before, inside = units[: 2 * max(0, start)], units[2 * max(0, start) : 2 * max(0, end)]
    begin = len(before.decode("utf-16-le", "ignore"))
    counted = Span(begin, begin + len(inside.decode("utf-16-le", "ignore")))
    return counted if is_in(text, counted) and words and _same(text[counted.start : counted.end], words) else None


def _same(one: str, other: str) -> bool:
    return one.split() == other.replace("\\n", "\n").split()


def _choices(
    results: Sequence[Mapping[str, Any]], mentions: Mapping[str, Mention]
) -> tuple[dict[str, tuple[ReadValue, ...]], dict[str, dict[str, tuple[ReadValue, ...]]]]:
    """Return what was chosen or written for the whole text, and for regions."""
    whole: dict[str, tuple[ReadValue, ...]] = {}
    regions: dict[str, dict[str, tuple[ReadValue, ...]]] = {}
    for one in results:
        value = one.get("value")
        kind = one.get("type")
        if not isinstance(value, dict) or kind not in _FOR_ALL:
            continue
        said = texts_in(value.get({"textarea": "text"}.get(kind, kind)))
        id, name = text_in(one.get("id")), text_in(one.get("from_name")) or kind
        if said and "start" in value and id in mentions:
            regions.setdefault(id, {})[name] = said
        elif said:
            whole[name] = said
    return whole, regions


def _ends(relation: Mapping[str, Any]) -> tuple[str, str]:
    """Return the ids of the regions from which and to which a relation is read."""
    first, second = (text_in(relation.get(name)) for name in ("from_id", "to_id"))
    return (second, first) if relation.get("direction") == _LEFT else (first, second)


def _said_of_ends(
    relation: Mapping[str, Any], of_regions: Mapping[str, Mapping[str, tuple[ReadValue, ...]]]
) -> dict[str, tuple[ReadValue, ...]]:
    """Return what was chosen or written for the regions that a relation joins, such as ``from sure``."""
    ends = zip(("from", "to"), _ends(relation), strict=True)
    return {f"{end} {name}": value for end, id in ends for name, value in of_regions.get(id, {}).items()}


def _relation(
    place: str,
    one: Mapping[str, Any],
    id: str,
    article: str,
    mentions: Mapping[str, Mention],
    said: Mapping[str, tuple[ReadValue, ...]],
    coder: str,
) -> Record:
    first, second = map(mentions.get, _ends(one))
    if first is None or second is None:
        return Unread(place, "a region that this relation joins is not there", json.dumps(one, ensure_ascii=False))
    values: dict[str, tuple[ReadValue, ...]] = {**said, "from": (_end(first),), "to": (_end(second),)}
    if one.get("direction") == _BOTH:
        values["direction"] = (_BOTH,)
    kind = text_in(one.get("labels")) or "relation"
    return ReadCoding(id, place, kind, article, values, (around([*first.spans, *second.spans]),), coder=coder)


def _end(region: Mention) -> ReadValue:
    return region.entity if region.kind else region.words


def _coder(annotation: Mapping[str, Any]) -> str:
    by = annotation.get("completed_by")
    return text_in(by.get("email")) or text_in(by.get("id")) if isinstance(by, dict) else text_in(by)


def _is_label_studio(path: Path, head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
    whole = b'"data"' in head and (b'"annotations"' in head or b'"completions"' in head)
    return start.startswith(b"[") and (whole or (b'"annotation_id"' in head and b'"annotator"' in head))


READER = Reader("label-studio", "Label Studio, JSON", (".json",), _is_label_studio, read_label_studio)
