"""What is proposed to say of an entity, and the list in which a person marks what is right."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from kg.errors import KgError
from kg.formats.records import ReadCoding, Unread
from kg.formats.tables.sheets import read_sheets
from kg.phrases import listed
from kg.well_formed import BYTE_ORDER_MARK, guarded

COLUMNS = ("take", "entity", "label", "type", "adds", "value", "name", "description", "score", "source")
_NEEDED = ("take", "entity", "adds", "value")
_ADDS = re.compile(r"(?P<what>identifier|alias|label) (?P<key>[A-Za-z][\w-]*)")
_YES = frozenset(["yes", "y", "x", "1", "true"])
_NO = frozenset(["", "no", "n", "0", "false"])


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that an entity may get.

    Args:
        entity: Its id.
        label: Its label, for the reader of the list.
        type: Its type.
        adds: What it may get: ``identifier wikidata``, ``alias be`` or ``label be``.
        value: The identifier or name itself.
        name: What the other side calls it.
        description: What the other side says of it.
        score: How sure the other side is, as it says so itself.
        source: Where that was found.
        take: Whether a person has marked it.
        place: Where it stands in the list.
    """

    entity: str
    label: str
    type: str
    adds: str
    value: str
    name: str = ""
    description: str = ""
    score: str = ""
    source: str = ""
    take: bool = False
    place: str = ""

    @property
    def what(self) -> str:
        """What it adds: ``identifier``, ``alias`` or ``label``."""
        return self.adds.partition(" ")[0]

    @property
    def key(self) -> str:
        """The scheme of an identifier, or the language of a name."""
        return self.adds.partition(" ")[2]

    @property
    def same(self) -> tuple[str, str, str]:
        """What it shares with the same proposal in another list."""
        return self.entity, self.adds, self.value


def write_list(proposals: Iterable[Proposal]) -> str:
    """Return a list as CSV that programs for tables open as it is, with a column ``take`` to write ``yes`` into."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in proposals:
        cells = (getattr(one, column) for column in COLUMNS[1:])
        writer.writerow(["yes" if one.take else "", *map(guarded, cells)])
    return BYTE_ORDER_MARK + out.getvalue()


def read_list(path: Path) -> list[Proposal]:
    """Return the proposals of a list, whatever program saved it.

    Args:
        path: The list, CSV or Excel.

    Raises:
        KgError: It is no such list, or a row of it cannot be read.
    """
    if not path.is_file():
        raise KgError(f"{path}: it is not there; make a list first: kg reconcile --service ADDRESS")
    proposals = []
    for record in read_sheets([path]):
        if isinstance(record, Unread):
            raise KgError(f"{record.place}: {record.reason}")
        if isinstance(record, ReadCoding):
            proposals.append(_proposal(record))
    return proposals


def _proposal(row: ReadCoding) -> Proposal:
    said = {name: str(values[0]) for name, values in row.values.items()}
    missing = [name for name in _NEEDED[1:] if not said.get(name)]
    if missing:
        raise KgError(f"{row.place}: the row has no {listed(missing)}; restore it, or remove the row")
    take = said.pop("take", "").casefold()
    if take not in _YES | _NO:
        raise KgError(f"{row.place}: '{take}' is neither yes nor no; write yes to take it, or nothing")
    if not _ADDS.fullmatch(said["adds"]):
        message = f"{row.place}: '{said['adds']}' is nothing that an entity can get"
        raise KgError(f"{message}; write such as: identifier wikidata, alias be or label be")
    known = {name: said.get(name, "") for name in COLUMNS[1:]}
    return Proposal(**known, take=take in _YES, place=row.place)


def with_marks(proposals: Sequence[Proposal], before: Sequence[Proposal]) -> list[Proposal]:
    """Return proposals with the marks that a list before them has; what was marked there and is not here is kept."""
    marked: Mapping[tuple[str, str, str], Proposal] = {one.same: one for one in before if one.take}
    here = {one.same for one in proposals}
    again = [replace(one, take=one.same in marked) for one in proposals]
    return [*again, *(one for same, one in marked.items() if same not in here)]
