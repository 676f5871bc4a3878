"""Tables of older and other programs (``.xls``, ``.xlsb``, ``.ods``), read in a process that can be ended.

A few bytes of such a file can ask for all time and memory, and what reads it (python-calamine) has no limit to either.
Where a cell of an Excel file of these kinds shows an error, that library returns an empty cell.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from kg.errors import KgError, MissingExtra
from kg.formats.records import Unread
from kg.formats.tables.delimited import Row
from kg.worker_command import worker_command

_REMEDY = "save it as .xlsx or CSV"


@dataclass(frozen=True, slots=True)
class SheetApart:
    """A sheet that was read.

    Args:
        name: What it is called.
        place: Where its rows stand, before their numbers.
        lines: Its rows, each as JSON.
    """

    name: str
    place: str
    lines: Sequence[bytes]

    def rows(self) -> Iterator[Row | Unread]:
        """Yield the rows that say something; those that cannot be read with the reason."""
        for number, cells, fault in map(json.loads, self.lines):
            yield Unread(f"{self.place}:{number}", fault, " | ".join(cells)) if fault else Row(number, cells)


def sheets_apart(path: Path) -> list[SheetApart]:
    """Return the sheets of a file in their order, also those that are hidden.

    Args:
        path: The file.

    Raises:
        KgError: It cannot be read, or asks for too much time or memory.
        MissingExtra: The library that reads it is not installed.
    """
    if find_spec("python_calamine") is None:
        raise MissingExtra("reading files of programs for tables", "formats")
    program = worker_command("kg.formats.tables.worker", str(path))
    try:
        done = subprocess.run(
            program, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
        )
    except (OSError, ValueError) as error:
        raise KgError(f"{path}: it cannot be read: Python cannot be started: {error}") from None
    if done.returncode:
        raise KgError(f"{path}: this table is damaged, has a password, or asks for too much memory; {_REMEDY}")
    lines = iter(done.stdout.splitlines())
    return [
        SheetApart(name, f"{path.name}, {name}", list(islice(lines, number))) for name, number in map(json.loads, lines)
    ]
