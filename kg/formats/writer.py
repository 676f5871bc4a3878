"""A writer of a format of other tools: what it is called, what opens it, and what makes its content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from kg.selection.selection import Selection
    from kg.store.backend import Backend


Written: TypeAlias = str | bytes | Mapping[str, str | bytes]
"""The content of a file, or of several by their names."""


class Chooses(StrEnum):
    """What of a selection a format can show."""

    NOTHING = "nothing"
    STATEMENTS = "statements"
    POSITIONS = "positions"
    """Statements that take a position, also those that deny or plan one."""
    TIES = "ties"


@dataclass(frozen=True, slots=True)
class Writer:
    """A format that can be written. Others add theirs by the entry point ``kg.formats``.

    Args:
        name: What it is asked for by, ``kg export --format NAME``: small letters and hyphens.
        title: What it holds and what opens it, in a line.
        suffixes: Endings of files that are written in it where no format is named, with the dot, in small letters.
        chooses: Whether it has everything, or of a selection the statements, those that take a position, or the ties.
        write: Makes the content; the same for the same selection.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    chooses: Chooses
    write: Callable[[Backend, Selection], Written]
