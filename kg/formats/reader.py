"""A reader of a format of other tools: how its files are known, and what yields their records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.formats.records import Record


HEAD_BYTES = 65_536
"""How much of the beginning of a file is looked at to know its format."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be read. Others add theirs by the entry point ``kg.formats``.

    Args:
        name: What it is asked for by, ``kg import --as NAME``: small letters and hyphens.
        title: What readers see, e.g. “Discourse Network Analyzer, database”.
        suffixes: Endings of its files, with the dot, in small letters.
        recognises: Whether a file is of this format, by its path and the first :data:`HEAD_BYTES` bytes (none of a
            folder).
        read: Yields the records of files that belong together.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Path, bytes], bool]
    read: Callable[[Sequence[Path]], Iterator[Record]]
