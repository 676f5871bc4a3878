"""The lock of the one builder of a corpus's stores, and who has it."""

from __future__ import annotations

import json
import os
import shlex
import socket
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from kg.errors import StoreBusy
from kg.store.disk import failures_explained, mode_of, write_over


class BuilderLock:
    """The lock of the one builder; it belongs to the operating system, and ends with the process that has it.

    Args:
        root: The folder ``.kg``, in which ``lock`` is the lock and ``holder.json`` says who has it.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._holder = root / "holder.json"

    @contextmanager
    def taken(self, wait: float | None = 0, on_wait: Callable[[str], None] | None = None) -> Iterator[None]:
        """Hold the lock for a block.

        Args:
            wait: How many seconds to wait for another builder; 0 refuses at once, ``None`` waits until it has ended.
            on_wait: Called once with a sentence that names the other builder that it waits for.

        Raises:
            StoreBusy: Another builder has the lock, and still had it after the wait.
            KgError: The folder cannot be written.
        """
        lock = FileLock(self._root / "lock", thread_local=False)
        if not self._acquired(lock, 0):
            if wait != 0 and on_wait:
                on_wait(f"{self._named()}, is building; waiting for it to end")
            if wait == 0 or not self._acquired(lock, -1 if wait is None else wait):
                way = "wait for it to end, or stop it"
                raise StoreBusy(f"{self._root} is in use by {self._named()}; {way}")
        try:
            ignored = self._root / ".gitignore"
            with failures_explained(ignored):
                if not stat.S_ISREG(mode_of(ignored)):
                    write_over(ignored, "*\n")
            with suppress(OSError):  # only a sentence needs it, and a full disk must not keep stores from being removed
                write_over(self._holder, json.dumps(_myself()) + "\n")
            yield
        finally:
            with suppress(OSError):
                self._holder.unlink()
            lock.release()

    def holder(self) -> str | None:
        """Return who has it, such as ``process 4711 on host ada, `kg build`, since 14:03``, or ``None``."""
        lock = FileLock(self._root / "lock", thread_local=False)
        try:
            if not stat.S_ISREG(mode_of(self._holder)):
                return None
            lock.acquire(timeout=0)
        except Timeout:
            return self._named()
        except OSError:
            return None
        with suppress(OSError):  # whoever wrote it was killed
            self._holder.unlink()
        lock.release()
        return None

    def _acquired(self, lock: FileLock, seconds: float) -> bool:
        with failures_explained(self._root):
            try:
                lock.acquire(timeout=seconds)
            except (Timeout, RuntimeError):  # the latter where this thread would wait for itself
                return False
        return True

    def _named(self) -> str:
        try:
            said = json.loads(self._holder.read_text(encoding="utf-8"))
            since = datetime.fromisoformat(said["since"]).astimezone()
            day = "" if since.date() == datetime.now().astimezone().date() else f"{since:%Y-%m-%d} "
            name = f"process {said['pid']} on host {said['host']}, `{said['command']}`, since {day}{since:%H:%M}"
        except (OSError, ValueError, KeyError, TypeError):
            return "another process"
        return "".join(sign for sign in name if sign.isprintable())


def _myself() -> dict[str, object]:
    command = shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])
    since = datetime.now().astimezone().isoformat(timespec="seconds")
    return {"pid": os.getpid(), "host": socket.gethostname(), "command": command, "since": since}
