"""What could not be placed: each record with its place, why, and what stands in it, as a table to work through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.formats.records import CodingId, EntityId, ReadCoding, ReadValue, Unread
from kg.well_formed import csv_line, guarded

SEPARATOR = " | "
"""What stands between several values of a cell."""


class Misplaced(Exception):
    """A record cannot be placed; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Reject:
    """A record that could not be placed.

    Args:
        place: Where it stands.
        reason: Why it could not be placed, and how to mend it.
        cells: What stands in it, by the name of the variable.
    """

    place: str
    reason: str
    cells: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, record: ReadCoding | Unread, reason: str = "") -> Reject:
        """Return the reject that a record is."""
        if isinstance(record, Unread):
            return cls(record.place, record.reason, {"raw": record.raw} if record.raw else {})
        cells = {name: SEPARATOR.join(map(as_text, values)) for name, values in record.values.items()}
        words = {"words": SEPARATOR.join(record.words)} if record.words else {}
        return cls(record.place, reason, {**cells, **words})


def as_text(value: ReadValue) -> str:
    """Return a value as a cell shows it."""
    return value.id if isinstance(value, EntityId | CodingId) else value


def write_rejects(rejects: Sequence[Reject]) -> str:
    """Return rejects as CSV: place, reason, and a column for each variable."""
    names = list(dict.fromkeys(name for one in rejects for name in one.cells))
    lines = [csv_line(["place", "reason", *map(guarded, names)])]
    for one in rejects:
        cells = [one.place, one.reason, *(one.cells.get(name, "") for name in names)]
        lines.append(csv_line([guarded(cell.replace("\r\n", "\n").replace("\r", "\n")) for cell in cells]))
    return "".join(lines)
