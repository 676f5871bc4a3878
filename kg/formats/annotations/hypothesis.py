"""What Hypothes.is sends: annotations of pages with their tags (https://h.readthedocs.io/en/latest/api/)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.formats.annotations.marked_pages import Marked, records_of, without_words, words_in
from kg.formats.json_files import objects_in, read_json, text_in, texts_in
from kg.formats.reader import Reader
from kg.formats.records import Record


def read_hypothesis(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what annotations say: tags are variables, what was written beside the words is in ``comment``.

    Args:
        paths: Files of JSON, as the interface answers to a search, or lists of annotations.

    Raises:
        KgError: A file cannot be read, or holds no annotations.
    """
    yield from records_of(_found(paths), _row)


def _found(paths: Iterable[Path]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in paths:
        value = read_json(path)
        rows = value.get("rows", value.get("annotations")) if isinstance(value, dict) else value
        if not isinstance(rows, list):
            raise KgError(f"{path}: it holds no annotations")
        yield from ((f"{path.name}, annotation {number}", one) for number, one in enumerate(objects_in(rows), start=1))


def _row(one: Mapping[str, Any]) -> Marked:
    about, target = one.get("document"), next(objects_in(one.get("target")), {})
    words, is_reply = words_in(target), bool(texts_in(one.get("references")))
    return Marked(
        id=text_in(one.get("id")),
        url=text_in(one.get("uri")),
        title=text_in(about.get("title")) if isinstance(about, dict) else "",
        words=(words,) if words.exact else (),
        tags=texts_in(one.get("tags")),
        comments=texts_in(one.get("text")),
        coder=text_in(one.get("user")).removeprefix("acct:").partition("@")[0],
        fault="this is a reply to another annotation, and marks no words" if is_reply else without_words(target),
    )


def _is_hypothesis(path: Path, head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1]
    return start in (b"{", b"[") and b'"uri"' in head and b'"tags"' in head and b'"target"' in head


READER = Reader("hypothesis", "Hypothes.is, JSON", (".json",), _is_hypothesis, read_hypothesis)
