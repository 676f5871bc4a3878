"""What could not be placed: each record with its place, why, and what stands in it, as a table to work through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.formats.records import CodingId, EntityId, LocalEntity, ReadCoding, ReadValue, Unread
from kg.formats.tables.delimited import Form
from kg.formats.tables.sheets import WHY
from kg.well_formed import BYTE_ORDER_MARK, csv_line, guarded

SEPARATOR = " | "
"""What stands between several values of a cell."""

RAW = "raw"
"""The column of what could not be read."""


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
            return cls(record.place, record.reason, {RAW: record.raw} if record.raw else {})
        cells = {name: SEPARATOR.join(map(as_text, values)) for name, values in record.values.items()}
        words = {"words": SEPARATOR.join(record.words)} if record.words else {}
        return cls(record.place, reason, {**cells, **words})


def as_text(value: ReadValue) -> str:
    """Return a value as a cell shows it."""
    if isinstance(value, LocalEntity):
        return value.label
    return value.id if isinstance(value, EntityId | CodingId) else value


def write_rejects(rejects: Sequence[Reject], columns: Sequence[str] = (), form: Form | None = None) -> str:
    """Return rejects as CSV that can be mended and imported: a column for each variable, then place and reason.

    Args:
        rejects: What could not be placed.
        columns: The columns of the table that they come from, which come first and in their order.
        form: How that table is stored, as which they are stored as well.
    """
    form = form or Form()
    rows = [_in_columns(one.cells, columns) for one in rejects]
    names = list(dict.fromkeys([*columns, *(name for cells in rows for name in cells)]))
    lines = [csv_line([*map(guarded, names), *WHY], form.separator)]
    for one, of_row in zip(rejects, rows, strict=True):
        cells = [*(of_row.get(name, "") for name in names), one.place, one.reason]
        lines.append(
            csv_line([guarded(cell.replace("\r\n", "\n").replace("\r", "\n")) for cell in cells], form.separator)
        )
    return BYTE_ORDER_MARK * form.has_mark + "".join(lines)


def _in_columns(cells: Mapping[str, str], columns: Sequence[str]) -> Mapping[str, str]:
    """Return a row that could not be read with its cells in their columns, where it has no more of them than these."""
    parts = cells.get(RAW, "").split(SEPARATOR)
    if cells.keys() != {RAW} or sum(map(bool, parts)) < 2 or len(parts) > len(columns):
        return cells
    return {name: part for name, part in zip(columns, parts, strict=False) if part}
