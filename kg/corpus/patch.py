"""What a change makes of one file, kept small: the stretches that it replaced, and by what the file is known again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from kg.corpus.changes import FileChange
from kg.corpus.edits import replaced

_CONTEXT = 160
"""How many bytes on each side of a stretch tell where it stands in a file that was changed since."""
_SURE = 30
"""From so many bytes on, a stretch that stands in a file once is the one that was written."""


class Hunk(NamedTuple):
    """A stretch that a change replaced.

    Args:
        start: Where it begins in the file before, in bytes.
        before: What stood there.
        after: What stands there afterwards.
        left: What stands to its left, as far as tells its place.
        right: What stands to its right.
    """

    start: int
    before: bytes
    after: bytes
    left: bytes
    right: bytes


@dataclass(frozen=True, slots=True)
class Patch:
    """What a change makes of one file.

    Args:
        name: The file, relative to the root of the corpus.
        mode: Who may read and write it; see :class:`~kg.corpus.changes.FileChange`.
        whole: The file before and afterwards, ``None`` in either place where there is none; or ``None`` where
            ``hunks`` say what differs.
        known: What the file is known by, before and afterwards; empty where ``whole`` has it.
        hunks: What differs, in the order of the file.
    """

    name: str
    mode: int | None
    whole: tuple[bytes | None, bytes | None] | None
    known: tuple[str, str] = ("", "")
    hunks: tuple[Hunk, ...] = ()

    @classmethod
    def of(cls, one: FileChange) -> Patch:
        """Return what a change makes of a file, in the form that takes less."""
        if one.before is None or one.after is None:
            return cls(one.name, one.mode, (one.before, one.after))
        hunks = tuple(_hunks(one.before, one.replaced or [_difference(one.before, one.after)]))
        if 2 * sum(len(hunk.before) + len(hunk.after) for hunk in hunks) > len(one.before) + len(one.after):
            return cls(one.name, one.mode, (one.before, one.after))
        known = _digests(one.before, one.after, hunks[0].start if hunks else 0)
        return cls(one.name, one.mode, None, known, hunks)

    def change(self, now: bytes | None) -> FileChange | None:
        """Return the change with the whole file before and afterwards.

        Args:
            now: The file as it is, before or after the change; ``None`` is returned where it is neither.
        """
        if self.whole is not None:
            return FileChange(self.name, *self.whole, self.mode) if now in self.whole else None
        found = digest(now) if now is not None else ""
        if now is None or found not in self.known:
            return None
        other = self._other(now, is_back=found == self.known[1])
        before, after = (other, now) if found == self.known[1] else (now, other)
        return FileChange(self.name, before, after, self.mode)

    def back_in(self, now: bytes | None) -> bytes | None:
        """Return a file that was changed since, without what this change made of it; ``None`` where that is not clear.

        Every stretch must stand there as it was left, between what stood beside it, and only once.

        Args:
            now: The file as it is.
        """
        if self.whole is not None or now is None:
            return None
        places: list[tuple[int, int, bytes]] = []
        for hunk in self.hunks:
            place = _place(hunk, now)
            if place is None:
                return None
            places.append((place, place + len(hunk.after), hunk.before))
        in_order = sorted(places)
        if any(one[1] > other[0] for one, other in pairwise(in_order)):
            return None
        return replaced(now, in_order)

    def lines_in(self, now: bytes | None) -> list[int]:
        """Return the lines, from 1, on which the stretches of this change stand in a file, as far as they are there."""
        places = [place for hunk in self.hunks if (place := _place(hunk, now or b"")) is not None]
        return [(now or b"").count(b"\n", 0, place) + 1 for place in places]

    def _other(self, now: bytes, *, is_back: bool) -> bytes:
        shift, places = 0, []
        for hunk in self.hunks:
            old, new = (hunk.after, hunk.before) if is_back else (hunk.before, hunk.after)
            start = hunk.start + (shift if is_back else 0)
            places.append((start, start + len(old), new))
            shift += len(hunk.after) - len(hunk.before)
        return replaced(now, places)


def digest(content: bytes) -> str:
    """Return what a file is known by."""
    return _digests(content, content, len(content))[0]


def _digests(before: bytes, after: bytes, same: int) -> tuple[str, str]:
    """Return what a file is known by before and after a change; so many bytes at its beginning stay, and count once."""
    begun = hashlib.sha256(memoryview(before)[:same])
    both = begun, begun.copy()
    for made, content in zip(both, (before, after), strict=True):
        made.update(memoryview(content)[same:])
    return both[0].hexdigest()[:32], both[1].hexdigest()[:32]


def _hunks(before: bytes, places: Sequence[tuple[int, int, bytes]]) -> Iterable[Hunk]:
    for start, end, new in places:
        yield Hunk(
            start, before[start:end], new, before[max(0, start - _CONTEXT) : start], before[end : end + _CONTEXT]
        )


def _difference(before: bytes, after: bytes) -> tuple[int, int, bytes]:
    """Return the one stretch in which two files differ."""
    most = min(len(before), len(after))
    start = _common(most, lambda length: before[:length] == after[:length])
    end = _common(most - start, lambda length: before[len(before) - length :] == after[len(after) - length :])
    return start, len(before) - end, after[start : len(after) - end]


def _common(most: int, is_same: Callable[[int], bool]) -> int:
    """Return the greatest length up to which two files are the same."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if is_same(middle) else (low, middle - 1)
    return low


def _place(hunk: Hunk, now: bytes) -> int | None:
    """Return where what a change left stands in a file, ``None`` where it does not, or not only once."""
    tried = [(hunk.left, hunk.right), (hunk.left, b""), (b"", hunk.right)]
    if len(hunk.after) >= _SURE:
        tried.append((b"", b""))
    for left, right in tried:
        words = left + hunk.after + right
        if len(words) >= _SURE and now.count(words) == 1:
            return now.index(words) + len(left)
    return None
