"""The files that are imported: they are read more than once, and must be the same each time."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kg.corpus.seen import stamped
from kg.errors import ChangeRefused, KgError


@contextmanager
def unwritten(files: Sequence[Path]) -> Iterator[None]:
    """Refuse what was read in the block where somebody wrote a file meanwhile.

    Args:
        files: Files, each with those of the same stem beside it, and folders with all that is in them.

    Raises:
        ChangeRefused: A file came, went or was written.
    """
    before, fault = _stamps(files), None
    try:
        yield
    except KgError as error:  # it may follow from half a file
        fault = error
    now = _stamps(files)
    written = sorted(path for path in {*before, *now} if before.get(path) != now.get(path))
    if written:
        message = f"{written[0]} was written while it was read, so nothing was changed"
        raise ChangeRefused(f"{message}; save it, leave it as it is, and run the same command again")
    if fault is not None:
        raise fault


def _stamps(files: Sequence[Path]) -> dict[Path, tuple[int, ...]]:
    found: dict[Path, tuple[int, ...]] = {}
    for file in files:
        beside = file.rglob("*") if file.is_dir() else file.parent.glob(f"{glob.escape(file.stem)}.*")
        found |= stamped((file, *beside))
    return found
