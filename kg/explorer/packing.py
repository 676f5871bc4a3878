"""Values and columns of numbers as bytes, which ``web/src/data/unpack.js`` takes apart without reading a number.

First stands how long the JSON is that follows, in eight bytes, the least first; the JSON has ``value``, without its
columns, and for each of ``columns`` its ``path`` in the value, its ``type``, where it begins behind the JSON, its
``length``, and whether its least value stands for nothing. JSON and columns are filled up to multiples of eight bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy
import polars

_TYPES = {"<i1": "Int8Array", "<i2": "Int16Array", "<i4": "Int32Array"}
_NOTHING = -(2**31)
_EIGHT = 8


def as_json(value: object) -> str:
    """Return a value as JSON, columns as lists."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_listed)


def _listed(value: object) -> object:
    if isinstance(value, polars.Series):
        return value.to_list()
    raise TypeError(f"no JSON for {type(value).__name__}")


def pack(value: object) -> bytes:
    """Return a value as bytes, its columns apart.

    Args:
        value: What JSON can say; the values of its objects may be columns: :class:`polars.Series` of whole numbers of
            32 bits, the least of which does not occur.
    """
    columns, parts, at = [], [], 0
    for path, series in _columns(value, []):
        type, numbers = _narrow(series)
        nothing = bool(series.null_count())
        columns.append({"path": path, "type": _TYPES[type], "at": at, "length": len(series), "nothing": nothing})
        parts.append(_filled(numbers.astype(type).tobytes()))
        at += len(parts[-1])
    text = _filled(as_json({"value": _without_columns(value), "columns": columns}).encode(), by=b" ")
    return b"".join([len(text).to_bytes(_EIGHT, "little"), text, *parts])


def _columns(value: object, path: list[str]) -> Iterator[tuple[list[str], polars.Series]]:
    if isinstance(value, polars.Series):
        yield path, value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from _columns(one, [*path, name])


def _without_columns(value: object) -> object:
    if not isinstance(value, dict):
        return value
    return {name: _without_columns(one) for name, one in value.items() if not isinstance(one, polars.Series)}


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
