"""The folder of changes in ``.kg``, which one command at a time has, and what is read and told where it is used."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.corpus.paths import CorpusPaths
from kg.errors import ChangeRefused, KgError
from kg.files import write_bytes

_PATIENCE = 30.0
"""How many seconds to wait for another command that changes the corpus."""


@contextmanager
def held(paths: CorpusPaths) -> Iterator[Path]:
    """Give the folder of changes while no other command has it."""
    from filelock import FileLock, Timeout

    folder = paths.made / "changes"
    if any(
        paths.leads_out(place) for place in (folder, folder / "lock", pending_in(folder), paths.made / ".gitignore")
    ):
        raise ChangeRefused(f"{paths.name(paths.made)} is a link that leads out of the corpus, or has one; remove it")
    with failures_named(paths, "nothing was changed"):
        folder.mkdir(parents=True, exist_ok=True)
        ignored = paths.made / ".gitignore"
        if not os.path.lexists(ignored):
            write_bytes(ignored, b"*\n")
        lock = FileLock(folder / "lock")
        try:
            lock.acquire(timeout=_PATIENCE)
        except Timeout:
            message = "another command is changing the corpus; wait for it to end, or stop it, then try again"
            raise KgError(message) from None
    try:
        for part in folder.glob(".*.part"):
            part.unlink(missing_ok=True)
        yield folder
    finally:
        lock.release()


@contextmanager
def failures_named(paths: CorpusPaths, so: str) -> Iterator[None]:
    """Raise what the system refuses as a sentence that names the file, and ends with what follows."""
    try:
        yield
    except OSError as error:
        raise KgError(f"{failure(paths, error)}; {so}") from None


def failure(paths: CorpusPaths, error: OSError) -> str:
    """Return in words what the system refused."""
    place = Path(os.fsdecode(error.filename)) if error.filename else paths.root
    return f"{paths.name(place)} cannot be written: {error.strerror or error}"


def now_in(paths: CorpusPaths, name: str) -> bytes | None:
    """Return what a file holds, ``None`` where there is none.

    Raises:
        ChangeRefused: It cannot be read.
    """
    try:
        return (paths.root / name).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ChangeRefused(f"{name} cannot be read: {error.strerror or error}; nothing was changed") from None


def pending_in(folder: Path) -> Path:
    """Return where the change is that is being made."""
    return folder / "pending"


def numbers_in(folder: Path) -> list[int]:
    """Return the numbers of the changes that can be taken back, the last one last."""
    return sorted(
        int(name) for name in (entry.name for entry in os.scandir(folder)) if name.isdecimal() and name.isascii()
    )
