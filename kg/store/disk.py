"""Steps on a disk that may be full, read-only or shared: what fails becomes a sentence, and no link is followed."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from kg.errors import KgError
from kg.files import write_text

_T = TypeVar("_T")

_SHARING_TRIES = 50
"""How often Windows is asked for a file that another process has open for a moment."""

_WAY_OUT = {
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "make the folder writable"),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "free some space"),
    **dict.fromkeys((errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ELOOP), "move what is in its place"),
}


@contextmanager
def failures_explained(path: Path, done: str = "written") -> Iterator[None]:
    """Turn what fails in the block into a sentence.

    Args:
        path: What it is about.
        done: What cannot be done with it.

    Raises:
        KgError: Something failed.
    """
    try:
        yield
    except OSError as error:
        way = _WAY_OUT.get(error.errno or 0, "try again")
        message = f"{path} cannot be {done}: {error.strerror or error}; {way}"
        raise KgError(message) from None


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there; raise what keeps it from being one."""
    with suppress(FileExistsError):
        folder.mkdir(parents=True)
    next(folder.iterdir(), None)


def write_over(path: Path, text: str) -> None:
    """Write a file whole; what is in its place and no file is removed."""
    if mode_of(path) and not stat.S_ISREG(mode_of(path)):
        path.unlink()  # a link is not followed
    write_text(path, text)


def delete(path: Path) -> None:
    """Remove a file or a folder with all it holds, as far as it can be removed now."""
    if stat.S_ISDIR(mode_of(path)):
        shutil.rmtree(path, ignore_errors=True)  # what stays is for the next build
    else:
        with suppress(OSError):
            path.unlink()


def sync(path: Path) -> None:
    """Wait until the bytes of a file are on the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def mode_of(path: Path) -> int:
    """Return the mode of what is at a path, a link itself and not what it leads to; 0 where there is nothing."""
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0


def patiently(action: Callable[[], _T]) -> _T:
    """Return what an action gives that Windows refuses while another process has the file open for a moment."""
    for _ in range(_SHARING_TRIES if sys.platform == "win32" else 0):
        with suppress(PermissionError):
            return action()
        time.sleep(0.02)
    return action()
