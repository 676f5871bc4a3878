"""Reading a corpus as if files had other contents than on the disk, so that a change is checked before it is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from types import MappingProxyType

_contents: ContextVar[Mapping[Path, bytes | None]] = ContextVar("contents", default=MappingProxyType({}))


@contextmanager
def instead_of_disk(contents: Mapping[Path, bytes | None]) -> Iterator[None]:
    """Let files have these contents for whoever reads a corpus in the block, in this thread; the disk stays as it is.

    Args:
        contents: What each file is to hold, ``None`` where there is to be none, by path below the root of the corpus.
    """
    token = _contents.set(contents)
    try:
        yield
    finally:
        _contents.reset(token)


def contents_instead() -> Mapping[Path, bytes | None]:
    """Return what stands in for files of the disk; mostly nothing does."""
    return _contents.get()
