"""What was seen of the files of a corpus when it was read, so that it is noticed if somebody writes them meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from kg.corpus.paths import CorpusPaths
from kg.errors import ChangeRefused, KgError


def stamps(paths: CorpusPaths) -> dict[str, tuple[int, ...]]:
    """Return what of each file that a corpus reads becomes another as soon as somebody writes it, by its name."""
    files = [paths.config, paths.entities, *paths.schema_files(), *paths.article_files(), *paths.annotation_files()]
    files += paths.progress_files()
    return stamps_of(paths, files)


def stamps_of(paths: CorpusPaths, files: Iterable[Path]) -> dict[str, tuple[int, ...]]:
    """Return what becomes another of some files as soon as somebody writes them, by their names."""
    return {paths.name(path): stamp for path, stamp in stamped(files)}


def stamped(files: Iterable[Path]) -> Iterator[tuple[Path, tuple[int, ...]]]:
    """Yield files with what becomes another as soon as somebody writes them; those that are not there are passed."""
    for path in files:
        with suppress(OSError):
            now = path.stat()
            yield path, (now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns)


def refuse_unseen(paths: CorpusPaths, seen: Mapping[str, tuple[int, ...]]) -> None:
    """Refuse a change where a file of the corpus came, went or was written since it was read.

    Args:
        paths: The files of the corpus.
        seen: What :func:`stamps` gave before it was read.

    Raises:
        ChangeRefused: One did.
    """
    now = stamps(paths)
    others = sorted(name for name in {*now, *seen} if now.get(name) != seen.get(name))
    if others:
        raise ChangeRefused(f"{others[0]} was changed by somebody else meanwhile, so nothing was changed; try again")


@contextmanager
def as_seen(paths: CorpusPaths, seen: Mapping[str, tuple[int, ...]]) -> Iterator[None]:
    """Where something is refused in the block, and a file was written since it was read, say this in its place.

    What is refused may follow from files of which some are read as before and others as after a change of somebody
    else; see :func:`refuse_unseen`.
    """
    try:
        yield
    except KgError:
        refuse_unseen(paths, seen)
        raise
