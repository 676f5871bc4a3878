"""Values as bytes that a page takes apart without reading all of them, by ``web/src/data/unpack.js``.

First stands how long the JSON is that follows, in eight bytes, the least first. The JSON has the ``value`` without its
``columns`` of numbers and ``lines`` of JSON, and for each of these its ``path`` in the value, its ``length``, and where
it begins behind the JSON (``at``); of a column its ``type``, and whether its least number stands for ``nothing``; of
lines where their bounds begin (``starts``). All of these are filled up to multiples of eight bytes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy
import polars

_TYPES = {"<i1": "Int8Array", "<i2": "Int16Array", "<i4": "Int32Array"}
_NOTHING = -(2**31)
_EIGHT = 8


@dataclass(frozen=True)
class Lines:
    """Values, each of which a page reads only when it asks for it.

    Args:
        values: Each what JSON can say.
    """

    values: Sequence[object]


def as_json(value: object) -> str:
    """Return a value as JSON, columns and lines as lists."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_listed)


def _listed(value: object) -> object:
    if isinstance(value, polars.Series):
        return value.to_list()
    if isinstance(value, Lines):
        return value.values
    raise TypeError(f"no JSON for {type(value).__name__}")


def pack(value: object) -> bytes:
    """Return a value as bytes, its columns and lines apart.

    Args:
        value: What JSON can say; the values of its objects may be columns, which are :class:`polars.Series` of whole
            numbers of 32 bits, the least of which does not occur, and :class:`Lines`.
    """
    behind = _Behind()
    rest = behind.without(value, [])
    text = _filled(as_json({"value": rest, "columns": behind.columns, "lines": behind.lines}).encode(), by=b" ")
    return b"".join([len(text).to_bytes(_EIGHT, "little"), text, *behind.parts])


class _Behind:
    """What stands behind the JSON."""

    def __init__(self) -> None:
        self.columns: list[dict[str, object]] = []
        self.lines: list[dict[str, object]] = []
        self.parts: list[bytes] = []
        self._end = 0

    def without(self, value: object, path: list[str]) -> object:
        """Return a value without its columns and lines, which are put behind."""
        if not isinstance(value, dict):
            return value
        for name, one in value.items():
            if isinstance(one, polars.Series):
                self._put_column(one, [*path, name])
            elif isinstance(one, Lines):
                self._put_lines(one, [*path, name])
        return {
            name: self.without(one, [*path, name])
            for name, one in value.items()
            if not isinstance(one, (polars.Series, Lines))
        }

    def _put_column(self, series: polars.Series, path: list[str]) -> None:
        type, numbers = _narrow(series)
        at = self._put(numbers.astype(type).tobytes())
        nothing = bool(series.null_count())
        self.columns.append({"path": path, "type": _TYPES[type], "at": at, "length": len(series), "nothing": nothing})

    def _put_lines(self, lines: Lines, path: list[str]) -> None:
        texts = [as_json(value).encode() for value in lines.values]
        starts = numpy.cumsum([0, *map(len, texts)]).astype("<i4")
        at = self._put(b"".join(texts))
        self.lines.append({"path": path, "at": at, "length": len(texts), "starts": self._put(starts.tobytes())})

    def _put(self, data: bytes) -> int:
        """Put bytes behind all others, and return where they begin."""
        at = self._end
        self.parts.append(_filled(data))
        self._end += len(self.parts[-1])
        return at


def _narrow(series: polars.Series) -> tuple[str, numpy.ndarray[Any, Any]]:
    """Return the narrowest type that holds a column, and its numbers."""
    numbers = series.cast(polars.Int32).fill_null(_NOTHING).to_numpy()
    least, most = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)
    for type in _TYPES:
        bounds = numpy.iinfo(type)
        if bounds.min <= least and most <= bounds.max:
            return type, numbers
    raise AssertionError("32 bits hold a column of 32 bits")


def _filled(data: bytes, by: bytes = b"\0") -> bytes:
    return data + by * (-len(data) % _EIGHT)
