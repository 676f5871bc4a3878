"""Which steps were made already: what is asked for a second time, since its answer was lost, is not done twice.

Whoever asks gives each step a name of its own. It is kept in the journal of the step, so that it is sure as soon as the
step is, and goes with it where the step is taken back. A taking back, of which nothing is left to be taken back, leaves
``undone-<name>``.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kg.corpus.held import numbers_in
from kg.corpus.journal import Journal
from kg.corpus.paths import CorpusPaths

_KEPT = 50
"""How many takings back are remembered."""


class _Seen(NamedTuple):
    """A journal that was looked into."""

    number: int
    stamp: tuple[int, int]
    asked: str
    wrote: tuple[str, ...]


class Done:
    """The steps that were made in a corpus, by the names that those gave them who asked.

    Changes come at the end, and a number is given again only there, so that what is known of those that are still there
    is right up to the last one that is as it was.

    Args:
        paths: The files of the corpus.
    """

    def __init__(self, paths: CorpusPaths) -> None:
        self._folder = paths.made / "changes"
        self._seen: list[_Seen] = []

    def find(self, asked: str | None) -> tuple[str, ...] | None:
        """Return what a step wrote, ``None`` where it was not made, or was taken back.

        Args:
            asked: Its name.
        """
        if not asked:
            return None
        if undone_in(self._folder, asked).exists():
            return ()
        self.look()
        return next((one.wrote for one in reversed(self._seen) if one.asked == asked), None)

    def look(self) -> None:
        """Look into the changes that were made since; 40 ms for the first thousand."""
        if not self._folder.is_dir():
            return
        numbers = numbers_in(self._folder)
        there = frozenset(numbers)
        self._seen = [one for one in self._seen if one.number in there]
        while self._seen and not self._is_as_seen(self._seen[-1]):
            self._seen.pop()
        known = self._seen[-1].number if self._seen else -1
        for number in (one for one in numbers if one > known):
            path = self._folder / str(number)
            with suppress(OSError, ValueError):  # one that cannot be read is told where it is to be taken back
                stamp = _stamp(path)
                journal = Journal.from_bytes(path.read_bytes())
                self._seen.append(_Seen(number, stamp, journal.asked, journal.wrote))

    def _is_as_seen(self, one: _Seen) -> bool:
        with suppress(OSError):
            return _stamp(self._folder / str(one.number)) == one.stamp
        return False


def undone_in(folder: Path, asked: str) -> Path:
    """Return what stays of a taking back.

    Args:
        folder: The folder of changes.
        asked: Its name.
    """
    return folder / f"undone-{asked}"


def forget_undone(folder: Path) -> None:
    """Forget all takings back but the last ones."""
    kept = sorted(folder.glob("undone-*"), key=lambda path: path.stat().st_mtime_ns)
    for path in kept[:-_KEPT]:
        path.unlink(missing_ok=True)


def _stamp(path: Path) -> tuple[int, int]:
    now = path.stat()
    return now.st_ino, now.st_mtime_ns
