"""What became of records the last time: of rows without ids also where they moved and changed since."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.arguments import EntityRef
from kg.corpus.folding import folded
from kg.formats.records import ReadCoding, Unread
from kg.importing.kept import Entry
from kg.importing.known import Known
from kg.importing.statements import Draft
from kg.well_formed import straight

_NUMBER = re.compile(r"(?:.*#[^:]*:)?(\d+)", re.DOTALL)
_LAST_NUMBER = re.compile(r"[0-9]+$")
_BEHIND_ALL = 1 << 62
"""A number that no row has."""
_ENDS = re.compile("[#:]")
"""What stands before the last part of ids."""
_BETWEEN_CELLS = re.compile(r"[|;,:#\t\"]")
"""What can stand around the id of a record that could not be read."""


class Matched(NamedTuple):
    """What became of records the last time, as far as no draft has it.

    Args:
        gone: What is not in the files any more.
        unsure: What may have become of drafts of which that is not sure, by the ids of these.
        held: What may have become of records that could not be placed now, by the records as which it is kept.
    """

    gone: list[Entry]
    unsure: dict[str, list[Entry]]
    held: dict[str, Entry]


def match(
    drafts: Sequence[Draft],
    entries: Iterable[Entry],
    corpus: Known,
    unplaced: Sequence[ReadCoding | Unread] = (),
    *,
    is_pruning: bool,
) -> Matched:
    """Tell each draft what became of it the last time; return what became of other records.

    What says the same is the same, also where rows were put above it; what has the same id was changed. Of rows without
    ids those changed that still have the same words or the same ends, or stand between the same rows; where that is not
    sure, what is pruned counts as gone. What may have become of a record that cannot be placed now is never gone.

    Args:
        drafts: The drafts.
        entries: What became of the records the last time.
        corpus: The corpus.
        unplaced: The records that could not be placed.
        is_pruning: Whether statements go whose records are gone.
    """
    left = {entry.record: entry for entry in entries}
    for one in drafts:
        entry = left.get(one.coding.id)
        if entry is not None and entry.said == one.said:
            one.before = left.pop(one.coding.id)
    by_said: dict[str, list[Entry]] = defaultdict(list)
    for entry in left.values():
        by_said[entry.said].append(entry)
    waiting = [one for one in drafts if one.before is None]
    for one in waiting:
        if moved := by_said.get(one.said):
            one.before = moved.pop(0)
            del left[one.before.record]
    for one in waiting:
        if one.before is None and not _is_row(one.coding):
            one.before = left.pop(one.coding.id, None)
    if not left:
        return Matched([], {}, {})
    codings = [*(one.coding for one in drafts), *(one for one in unplaced if isinstance(one, ReadCoding))]
    held: dict[str, Entry] = {}
    if unplaced and not all(map(_is_row, codings)):
        named = _names_in(unplaced) if not all(map(_is_row_of_several, codings)) else None
        found = [one for one in left if named is None or one in named or _ENDS.split(one)[-1] in named]
        held = {record: left.pop(record) for record in found}
        unplaced = ()
    if not unplaced and not any(one.before is None for one in drafts):
        return Matched([*left.values()], {}, held)
    if any(one.before is None for one in drafts):
        _Written(corpus).rejoin(drafts, left)
    unsure, of_rows = _by_neighbours(drafts, left, unplaced, is_pruning=is_pruning)
    return Matched([*left.values()], unsure, held | of_rows)


def _names_in(unplaced: Iterable[ReadCoding | Unread]) -> set[str]:
    """Return the ids of records that could not be placed; of those that could not be read, all that can be one."""
    found: set[str] = set()
    for one in unplaced:
        if isinstance(one, ReadCoding):
            found.add(one.id)
        else:
            cells = [cell.strip() for cell in _BETWEEN_CELLS.split(f"{one.raw}|{one.place}")]
            found.update(cells, *(cell.split() for cell in cells))
    return found


def _is_row(coding: ReadCoding) -> bool:
    """Return whether a record is known by the number of its row alone, which another row can have the next time."""
    return coding.id.isdecimal() and coding.place.endswith(f":{coding.id}")


def _is_row_of_several(coding: ReadCoding) -> bool:
    """Return whether a record is known by its table and the number of its row."""
    number = coding.id.rpartition(":")[2]
    return number.isdecimal() and coding.place.endswith(f":{number}")


class _Written:
    """What the statements say that were imported before.

    Args:
        corpus: The corpus.
    """

    def __init__(self, corpus: Known) -> None:
        self._corpus = corpus

    def rejoin(self, drafts: Sequence[Draft], left: dict[str, Entry]) -> None:
        """Tell rows what became of them, where one row and one statement alone share their words, or both their ends.

        Args:
            drafts: All rows, in their order.
            left: What is not known again yet, by record; what is found is taken out.
        """
        said = {one.key: one for one in self._corpus.whole.statements()} if left else {}
        labels = {id: one.label for id, one in self._corpus.whole.entities.items()}
        old: list[Mapping[Hashable, list[str]]] = [defaultdict(list), defaultdict(list)]
        for record, entry in left.items():
            if (one := said.get(entry.at)) is not None:
                ends = [
                    labels.get(end.entity, "") if isinstance(end, EntityRef) else ""
                    for end in (one.subject, one.object)
                ]
                for keys, key in zip(old, _keys(one.article, one.quote.exact or "", *ends), strict=True):
                    if key is not None:
                        keys[key].append(record)
        for at, known in enumerate(old):
            new: Mapping[Hashable, list[Draft]] = defaultdict(list)
            for draft in drafts:
                if draft.before is None and (key := _keys_of(draft)[at]) is not None:
                    new[key].append(draft)
            for key, rows in new.items():
                records = [one for one in known.get(key, ()) if one in left]
                if len(rows) == len(records) == 1:
                    rows[0].before = left.pop(records[0])


def _by_neighbours(
    drafts: Sequence[Draft], left: dict[str, Entry], unplaced: Sequence[ReadCoding | Unread], *, is_pruning: bool
) -> tuple[dict[str, list[Entry]], dict[str, Entry]]:
    """Tell rows what became of them by the rows around them, and return what may have become of others.

    Args:
        drafts: All rows, in their order.
        left: What is not known again yet, by record; what is found, or may be one of these rows, is taken out.
        unplaced: The rows that could not be placed.
        is_pruning: Whether what is not sure counts as gone, unless it may be a row that could not be placed.

    Returns:
        By the id of the row, what may have become of it; and what may have become of rows that could not be placed.
    """
    numbers = sorted((number, record) for record in left if (number := _number(record)) is not None)
    unsure: dict[str, list[Entry]] = {}
    held: dict[str, Entry] = {}
    places = [int(tail[0]) if (tail := _LAST_NUMBER.search(one.place)) else 0 for one in unplaced]
    known = [number for one in drafts if one.before is not None and (number := _number(one.before.record)) is not None]
    is_sure = not places or (0 not in places and known == sorted(known))
    for rows, low, high in _gaps(drafts, places) if is_sure else [_all_of(drafts, places)]:
        begin, end = bisect_left(numbers, (low + 1, "")), bisect_left(numbers, (high, ""))
        entries = [left.pop(record) for _, record in numbers[begin:end] if record in left]
        waiting = [one for one in rows if isinstance(one, Draft)]
        numbered = [one for one in rows if isinstance(one, int)]
        if is_sure and len(rows) == len(entries):
            for row, entry in zip(rows, entries, strict=True):
                if isinstance(row, Draft):
                    row.before = entry
                else:
                    held[f"{entry.at}:{row}"] = entry
        elif numbered and (is_pruning or not waiting):
            held |= {f"{entry.at}:{numbered[0]}": entry for entry in entries}
        elif entries and is_pruning:
            left |= {entry.record: entry for entry in entries}
        elif entries:
            unsure |= {row.coding.id: entries for row in waiting}
    return unsure, held


def _all_of(drafts: Sequence[Draft], places: Sequence[int]) -> tuple[list[Draft | int], int, int]:
    """Return all rows that are not known again as one run."""
    return [*(one for one in drafts if one.before is None), *places], 0, _BEHIND_ALL


def _gaps(drafts: Sequence[Draft], places: Sequence[int]) -> Iterator[tuple[list[Draft | int], int, int]]:
    """Yield runs of rows that are not known again, with the old numbers of the rows before and behind them.

    Args:
        drafts: All rows, in their order.
        places: The numbers of the rows that could not be placed, which stand for these.
    """
    all_rows: list[Draft | int] = [*drafts]
    if places:
        all_rows = sorted([*drafts, *places], key=lambda one: one if isinstance(one, int) else int(one.coding.id))
    rows: list[Draft | int] = []
    low = 0
    for one in all_rows:
        if isinstance(one, int) or one.before is None:
            rows.append(one)
            continue
        number = _number(one.before.record)
        if rows:
            yield rows, low, number if number is not None else _BEHIND_ALL
        rows, low = [], low if number is None else number
    if rows:
        yield rows, low, _BEHIND_ALL


def _number(record: str) -> int | None:
    match = _NUMBER.fullmatch(record)
    return int(match[1]) if match else None


def _keys_of(draft: Draft) -> tuple[Hashable | None, Hashable | None]:
    fields = draft.meaning.fields
    ends = [str(values[0]) if (values := fields.get(end)) else "" for end in ("subject", "object")]
    return _keys(draft.article.id, " ".join(draft.meaning.words), *ends)


def _keys(article: str, words: str, subject: str, object: str) -> tuple[Hashable | None, Hashable | None]:
    plain = folded(straight(words)).strip(" .\"'")
    return (article, plain) if plain else None, (article, subject, object) if subject else None
