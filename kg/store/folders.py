"""The published stores of one corpus: numbered folders, a pointer to the current one, and who uses them.

::

    .kg/current                 the number of the published store, replaced in one step
    .kg/lock, holder.json       the lock of the one builder, and who that is
    .kg/stores/<n>/             a store; nothing in it changes once it is published
    .kg/stores/<n>/readers.db   the lock its readers share; nobody else opens it, since that could end their hold
    .kg/stores/.gone-<n>-<pid>  a store being removed

A reader reads the pointer, takes the shared lock of that store, and reads the pointer again. A builder moves the
pointer first and asks for the lock afterwards, so that it meets whoever still saw the old number. Locks belong to the
operating system and end with their process; no clock decides anything.
"""

from __future__ import annotations

import errno
import os
import re
import sqlite3
import stat
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from filelock import ReadWriteLock, Timeout

from kg.errors import KgError, StoreBusy, StoreDamaged
from kg.files import plain_path
from kg.store.builder import BuilderLock
from kg.store.disk import delete, failures_explained, make_folder, mode_of, patiently, write_over

_T = TypeVar("_T")

_READERS = "readers.db"
_NUMBER = re.compile(r"[1-9][0-9]{0,17}")

_REMOVAL_SECONDS = 10.0
"""How long a reader waits for the process that is removing the store it asks for."""

_UNLOCKABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOLCK, errno.ENOTSUP}
_UNLOCKABLE_SQLITE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY}
"""What is said of a place where no lock can be had: it cannot be written, or its medium knows none."""


class StoreHold:
    """A published store that no build removes until it is released, dropped, or the interpreter ends.

    Args:
        folder: The folder of the store.
        lock: The shared lock, or ``None`` where none can be had.
    """

    def __init__(self, folder: Path, lock: ReadWriteLock | None) -> None:
        self.folder = folder
        self._release = weakref.finalize(self, _let_go, lock)

    def release(self) -> None:
        """Let builds remove the store; a second call does nothing."""
        self._release()

    def __enter__(self) -> StoreHold:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


class Draft:
    """A store that is being built; ``Stores.build`` makes it.

    Args:
        folder: The new, empty folder to be filled.
        previous: The folder of the store that is current meanwhile, or ``None``; it stays until the build has ended.
        publish: What makes the folder the current one.
    """

    def __init__(self, folder: Path, previous: Path | None, publish: Callable[[Path], None]) -> None:
        self.folder = folder
        self.previous = previous
        self._publish: Callable[[Path], None] | None = publish

    def publish(self) -> None:
        """Make the folder the current store, then remove the older ones that nobody holds.

        The caller has closed and synced its files; from now on nobody writes into the folder.

        Raises:
            KgError: The pointer cannot be written, or the draft was published or given up before; then the current
                store stays as it was.
        """
        if self._publish is None:
            raise KgError(f"store {self.folder.name} has already been published or given up; start another build")
        self._publish(self.folder)
        self.end()

    def end(self) -> None:
        """Refuse to be published from now on."""
        self._publish = None


class Stores:
    """The published stores of one corpus.

    Args:
        root: The folder ``.kg``; it is made by the first build.
    """

    def __init__(self, root: Path) -> None:
        self.root = plain_path(root)
        self._stores = self.root / "stores"
        self._pointer = self.root / "current"
        self._builder = BuilderLock(self.root)

    def current(self) -> Path | None:
        """Return the folder of the published store, or ``None`` if the pointer leads to none.

        Raises:
            KgError: The pointer or the folder is there and cannot be looked at.
        """
        with failures_explained(self._pointer, "read"):
            number, before = self._pointed(), 0
            while number not in (0, before):
                folder = self._stores / str(number)
                with failures_explained(folder, "read"):
                    if stat.S_ISDIR(mode_of(folder)):
                        return folder
                number, before = self._pointed(), number  # a build may have moved on and removed the folder
            return None

    def hold(self) -> StoreHold | None:
        """Return the published store, held so that no build removes it, or ``None`` if there is none.

        Where no lock can be had, such as on a read-only medium, it is opened without one.

        Raises:
            StoreBusy: Another process was removing the store all the while.
            StoreDamaged: The file of the lock is not one.
            KgError: The pointer or the folder is there and cannot be looked at.
        """
        while (folder := self.current()) is not None:
            try:
                hold = StoreHold(folder, _lock(folder, alone=False))
            except (OSError, sqlite3.Error, ValueError, RuntimeError) as error:
                if self.current() != folder:
                    continue
                if _is_unlockable(error):
                    return StoreHold(folder, None)
                if isinstance(error, Timeout):
                    raise StoreBusy(f"another process is removing {folder}; try again") from None
                raise StoreDamaged(f"{folder / _READERS} cannot be locked: {error}") from None
            if self.current() == folder:
                return hold
            hold.release()
        return None

    @contextmanager
    def build(self, *, wait: float | None = 0, on_wait: Callable[[str], None] | None = None) -> Iterator[Draft]:
        """Give the one builder a new folder, which is removed at the end of the block unless it was published.

        What killed builders left behind is removed first.

        Args:
            wait: How many seconds to wait for another builder; 0 refuses at once, ``None`` waits until it has ended.
            on_wait: Called once with a sentence that names the other builder that it waits for.

        Returns:
            A context manager that gives the draft.

        Raises:
            StoreBusy: Another builder has the lock, and still had it after the wait.
            KgError: The folder cannot be written.
        """
        with self._locked(wait, on_wait):
            with failures_explained(self._stores):
                previous = self.current()
                folder = self._stores / str(max([0, self._pointed(), *self._numbers()]) + 1)
                self._remove_all_but(previous)
            draft = Draft(folder, previous, self._publish)
            try:
                with failures_explained(self._stores):
                    folder.mkdir()
                yield draft
            finally:
                draft.end()
                with suppress(KgError, OSError):
                    if self.current() != folder:  # only the pointer knows, where publishing was interrupted
                        self._remove(folder)

    def holder(self) -> str | None:
        """Return who builds now, such as ``process 4711 on host ada, `kg build`, since 14:03``, or ``None``."""
        return self._builder.holder()

    def remove_unused(self) -> list[int]:
        """Remove every store but the current one and those that are held, and return their numbers.

        Raises:
            StoreBusy: Another builder has the lock.
            KgError: The folder cannot be written.
        """
        if not mode_of(self._stores):
            return []
        with self._locked(), failures_explained(self._stores):
            return self._remove_all_but(self.current())

    def clean(self) -> tuple[int, int]:
        """Remove every store that is not held, the current one with its pointer.

        Returns:
            How many were removed, and how many are still there.

        Raises:
            StoreBusy: Another builder has the lock.
            KgError: The folder cannot be written.
        """
        if not mode_of(self._stores):
            return 0, 0
        with self._locked(), failures_explained(self._stores):
            return len(self._remove_all_but(None)), len(self._numbers())

    def size(self, folder: Path) -> int:
        """Return how many bytes the files of a store have, those included that it shares with another store.

        Raises:
            KgError: The folder cannot be read, or was removed meanwhile.
        """
        with failures_explained(folder, "read"):
            return sum(Path(parent, name).lstat().st_size for parent, _, names in os.walk(folder) for name in names)

    def _pointed(self) -> int:
        try:
            text = patiently(self._pointer.read_bytes) if stat.S_ISREG(mode_of(self._pointer)) else b""
        except FileNotFoundError:
            return 0
        number = text.decode("ascii", "replace").removesuffix("\n")
        return int(number) if _NUMBER.fullmatch(number) else 0

    def _numbers(self) -> list[int]:
        return sorted(int(path.name) for path in self._stores.iterdir() if _NUMBER.fullmatch(path.name))

    def _publish(self, folder: Path) -> None:
        readers = folder / _READERS
        with failures_explained(readers):
            readers.unlink(missing_ok=True)  # a link to that of the previous store would hold both
            readers.touch()
        with failures_explained(self._pointer):
            patiently(lambda: write_over(self._pointer, f"{folder.name}\n"))
        with suppress(KgError, OSError):
            self._remove_all_but(folder)

    def _remove_all_but(self, kept: Path | None) -> list[int]:
        for path in (*self._stores.glob(".gone-*"), *self.root.glob(".*.part")):
            delete(path)
        folders = [(number, self._stores / str(number)) for number in self._numbers()]
        return [number for number, folder in folders if folder != kept and self._remove(folder)]

    def _remove(self, folder: Path) -> bool:
        lock = None
        try:
            if stat.S_ISDIR(mode_of(folder)) and stat.S_ISREG(mode_of(folder / _READERS)):
                lock = _lock(folder, alone=True)
        except (OSError, sqlite3.OperationalError, RuntimeError):
            return False
        except (sqlite3.DatabaseError, ValueError):
            pass  # that is no lock, so nobody has it
        try:
            if folder == self.current():
                self._pointer.unlink()
        finally:
            _let_go(lock)
        gone = folder.with_name(f".gone-{folder.name}-{os.getpid()}")
        try:
            folder.rename(gone)
        except OSError:
            return False
        delete(gone)
        return True

    @contextmanager
    def _locked(self, wait: float | None = 0, on_wait: Callable[[str], None] | None = None) -> Iterator[None]:
        for folder in (self.root, self._stores):
            with failures_explained(folder):
                make_folder(folder)
        with self._builder.taken(wait, on_wait):
            yield


def _lock(folder: Path, *, alone: bool) -> ReadWriteLock:
    lock = ReadWriteLock(folder / _READERS, is_singleton=False)
    try:
        if alone:
            lock.acquire_write(blocking=False)
        else:
            lock.acquire_read(timeout=_REMOVAL_SECONDS)
    except BaseException:
        _let_go(lock)
        raise
    return lock


def _let_go(lock: ReadWriteLock | None) -> None:
    if lock is not None:
        with suppress(sqlite3.Error):  # closed before, at the end of the interpreter
            lock.close()


def _is_unlockable(error: Exception) -> bool:
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in _UNLOCKABLE_SQLITE
    if isinstance(error, OSError):
        return error.errno in _UNLOCKABLE
    return isinstance(error, RuntimeError)  # a fork of a process that holds it
