"""What is kept of an import, so that the next one changes only what changed: of each record what it said and became."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import NamedTuple

from kg.errors import KgError

ARTICLE, ENTITY, STATEMENT = "article", "entity", "statement"
"""What records become."""
WHOLE = "whole"
"""All records of the files together, where each of them became something."""
ORIGIN = "origin"
"""What is kept of the files."""


_LINE = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, check_circular=False, default=repr)


class Entry(NamedTuple):
    """What a record said, and what became of it.

    Args:
        said: The digest of what it said.
        written: The digest of what was written of it.
        at: Where that is: the id of an article or entity, the key of a statement.
        record: The id of the record in the other tool.
    """

    said: str
    written: str
    at: str
    record: str

    @property
    def coder(self) -> str:
        """The coder of a statement."""
        return self.at.partition("/")[0]


class Kept:
    """What became of the records of an import.

    Args:
        text: What was kept, one line of JSON a record; empty where nothing was imported yet.
        name: What its file is called.

    Raises:
        KgError: It is damaged.
    """

    def __init__(self, text: str = "", name: str = "") -> None:
        self._entries: dict[tuple[str, str, str], Entry] = {}
        lines = text.removesuffix("\n").split("\n") if text else []  # other ends of lines can stand in titles
        for number, line in enumerate(lines, start=1):
            try:
                kind, record, said, written, at = map(str, json.loads(line))
            except (ValueError, TypeError):
                message = f"{name}:{number}: this line is not as kg wrote it"
                raise KgError(f"{message}; take the file back from your history, or remove it to import anew") from None
            self.keep(kind, record, said, written, at)

    def __len__(self) -> int:
        """Return of how many records it tells."""
        return len(self._entries)

    def of(self, kind: str, record: str) -> Entry | None:
        """Return what became of a record that is no statement, ``None`` where it is a new one."""
        return self._entries.get((kind, record, ""))

    def all(self, kind: str) -> Iterator[Entry]:
        """Yield what became of all records of a kind."""
        return (entry for (one, *_), entry in self._entries.items() if one == kind)

    def keep(self, kind: str, record: str, said: str, written: str, at: str) -> None:
        """Keep what became of a record: of a statement once for each coder, for each can take over the same rows."""
        entry = Entry(said, written, at, record)
        self._entries[kind, record, entry.coder if kind == STATEMENT else ""] = entry

    def drop(self, kind: str, record: str) -> None:
        """Forget what became of a record that is no statement."""
        self._entries.pop((kind, record, ""), None)

    def without(self, kind: str) -> Kept:
        """Return what became of all records but those of a kind; it can be changed by itself."""
        made = Kept()
        made._entries = {key: entry for key, entry in self._entries.items() if key[0] != kind}
        return made

    def as_text(self) -> str:
        """Return what is kept, sorted, so that the same import is the same text."""
        rows = sorted((kind, record, *entry[:3]) for (kind, record, _), entry in self._entries.items())
        return "".join(f"{_LINE.encode(row)}\n" for row in rows)


def is_of_article(line: str) -> bool:
    """Return whether a line of what is kept tells what became of an article; these come first."""
    return line.startswith(f'["{ARTICLE}",')


def place_of(line: str) -> tuple[str, str]:
    """Return the record that a line tells of, and where what became of it is; nothing where the line is damaged."""
    try:
        _, record, _, _, at = map(str, json.loads(line))
    except (ValueError, TypeError):
        return "", ""
    return record, at


def digest(value: object) -> str:
    """Return by what a value is known again, whatever the order of its keys."""
    text = _ENCODER.encode(value)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()
