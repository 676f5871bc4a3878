"""JSON that other tools wrote, whole or line by line; nothing in it is taken for granted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.formats.decoding import decoded
from kg.formats.records import Unread

_HALF = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
"""Half of a letter that takes two units of UTF-16, which no text may hold."""


def read_json(path: Path) -> Any:
    """Return what a file of JSON holds.

    Raises:
        KgError: It cannot be read, or is no JSON; the message says where.
    """
    try:
        text = decoded(path.read_bytes(), "utf-8-sig")
        return value_of(text)
    except OSError as error:
        raise KgError(f"{path}: it cannot be read: {error.strerror or error}") from None
    except json.JSONDecodeError as error:
        raise KgError(f"{path}:{error.lineno}:{error.colno}: this is no JSON: {error.msg}; export it anew") from None
    except (RecursionError, ValueError) as error:
        raise KgError(f"{path}: this JSON cannot be read: {_told(error)}; export it anew") from None
    except KgError as error:
        raise KgError(f"{path}: {error}") from None


def read_lines(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the place and the value of each line that holds JSON; of one that holds none, what cannot be read.

    Raises:
        KgError: The file cannot be read.
    """
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                place = f"{path.name}:{number}"
                if line.strip():
                    yield place, _value(line, place)
    except OSError as error:
        raise KgError(f"{path}: it cannot be read: {error.strerror or error}") from None


def texts_in(value: Any) -> tuple[str, ...]:
    """Return the texts in a value: one, those of a list, or none where it is anything else."""
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    if isinstance(value, bool):
        return (str(int(value)),)
    if isinstance(value, int | float):
        return (str(value),)
    return tuple(text for one in value for text in texts_in(one)) if isinstance(value, list) else ()


def text_in(value: Any) -> str:
    """Return the first text in a value; nothing where there is none."""
    return next(iter(texts_in(value)), "")


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in a list, or the one that a value is."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield one


def value_of(text: str) -> Any:
    """Return the value that a text of JSON is; half of a letter is a sign that stands for what is lost.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    return json.loads(_HALF.sub(r"\\ufffd", text))


def _value(line: bytes, place: str) -> Any:
    try:
        return value_of(line.decode("utf-8-sig"))
    except (RecursionError, ValueError) as error:
        reason = f"this line is no JSON: {_told(error)}"
        return Unread(place, reason, line.decode("utf-8", "replace").strip()[:500])


def _told(error: Exception) -> str:
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
