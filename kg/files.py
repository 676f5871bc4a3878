"""Paths, and writing files: whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path


def plain_path(path: Path) -> Path:
    """Return a path from the root without ``..``; symbolic links stay as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute leaves "..", Path.resolve follows links


def is_stream(path: Path) -> bool:
    """Return whether a path is no file that can be replaced, such as a pipe, ``/dev/null`` or ``/dev/stdout``."""
    return str(path).startswith(("/dev/std", "/dev/fd/")) or (path.exists() and not path.is_file())


def write_text(path: Path, text: str) -> None:
    """Write a file in UTF-8 with the line ends of the text; see :func:`write_bytes`."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write a file so that a reader sees the old one or the new one.

    What :func:`is_stream` is written into as it is.

    Args:
        path: The file; its folder is made if it is missing.
        content: What it shall hold.
        mode: Who may read and write it if it is new; as for every new file if ``None``.

    Raises:
        OSError: It cannot be written, with the name of the file; then the old one is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    try:
        if is_stream(path):
            with path.open("ab") as stream:
                stream.write(content)
        else:
            _replace(target, content, mode)
    except OSError as error:  # of a full disk it says no file, else that of the part
        raise OSError(error.errno, error.strerror, str(path)) from error


def _replace(target: Path, content: bytes, new_mode: int | None) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        usual = 0o666 & ~_umask() if new_mode is None else new_mode
        part.chmod(target.stat().st_mode & 0o777 if target.exists() else usual)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Wait until the disk has what was written into a folder, renamed or removed in it, where the system can say so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
