"""What became of records the last time: of rows without ids also where they moved and changed since."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from kg.arguments import EntityRef
from kg.corpus.folding import folded
from kg.importing.kept import STATEMENT, Entry, Kept
from kg.importing.known import Known
from kg.importing.statements import Draft
from kg.well_formed import straight

_NUMBER = re.compile(r"(?:.*#[^:]*:)?(\d+)", re.DOTALL)


def match(
    drafts: Sequence[Draft], kept: Kept, corpus: Known, *, is_pruning: bool
) -> tuple[list[Entry], dict[str, list[Entry]]]:
    """Tell each draft what became of it the last time; return what is gone, and by record what it may have become.

    What says the same is the same, also where rows were put above it; what has the same id was changed. Of rows without
    ids those changed that still have the same words or the same ends, or stand between the same rows; where that is not
    sure, what is pruned counts as gone.
    """
    left = {entry.record: entry for entry in kept.all(STATEMENT)}
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
        if one.before is None and not _is_row(one):
            one.before = left.pop(one.coding.id, None)
    if not left or not any(one.before is None for one in waiting):
        return [*left.values()], {}
    _Written(corpus).rejoin(drafts, left)
    unsure = _by_neighbours(drafts, left)
    if is_pruning:
        gone = {entry.record: entry for entries in unsure.values() for entry in entries}
        return [*left.values(), *gone.values()], {}
    return [*left.values()], unsure


def _is_row(draft: Draft) -> bool:
    """Return whether a record is known by the number of its row alone, which another row can have the next time."""
    return draft.coding.id.isdecimal() and draft.coding.place.endswith(f":{draft.coding.id}")


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


def _by_neighbours(drafts: Sequence[Draft], left: dict[str, Entry]) -> dict[str, list[Entry]]:
    """Tell rows what became of them by the rows around them, and return those of which that is not sure.

    Args:
        drafts: All rows, in their order.
        left: What is not known again yet, by record; what is found, or may be one of these rows, is taken out.

    Returns:
        By the id of the row, what may have become of it.
    """
    numbers = sorted((number, record) for record in left if (number := _number(record)) is not None)
    unsure: dict[str, list[Entry]] = {}
    for rows, low, high in _gaps(drafts):
        begin, end = bisect_left(numbers, (low + 1, "")), bisect_left(numbers, (high, ""))
        entries = [left.pop(record) for _, record in numbers[begin:end] if record in left]
        if len(rows) == len(entries):
            for row, entry in zip(rows, entries, strict=True):
                row.before = entry
        elif entries:
            unsure |= {row.coding.id: entries for row in rows}
    return unsure


def _gaps(drafts: Sequence[Draft]) -> Iterator[tuple[list[Draft], int, int]]:
    """Yield runs of rows that are not known again, with the old numbers of the rows before and behind them."""
    rows: list[Draft] = []
    low, last = 0, 1 << 62
    for one in drafts:
        if one.before is None:
            rows.append(one)
            continue
        number = _number(one.before.record)
        if rows:
            yield rows, low, number if number is not None else last
        rows, low = [], low if number is None else number
    if rows:
        yield rows, low, last


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
