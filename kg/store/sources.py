"""The files of a corpus: what is there, and what has changed since it was read."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from kg.corpus.paths import CorpusPaths
from kg.corpus.shipped import shipped_schema

_SMALL = 400_000
"""Up to so many bytes of annotations, about a thousand statements, reading all files is as quick as opening a store."""

_UNSETTLED = 2_000_000_000
"""A file that changed less than this many nanoseconds before it was listed may change again unnoticed."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a corpus by path, each with a stamp that differs when the file was written again.

    A stamp is an empty text where it cannot be relied on: the file is too new, or from the future.

    Args:
        settings: ``corpus.yaml`` and the corpus's own vocabulary.
        entities: ``data/entities.yaml``.
        articles: The articles.
        annotations: The annotation files.
        annotation_bytes: Size of all annotation files.
    """

    settings: Mapping[str, str]
    entities: Mapping[str, str]
    articles: Mapping[str, str]
    annotations: Mapping[str, str]
    annotation_bytes: int

    @property
    def are_few(self) -> bool:
        """Whether there are so few that no store is needed."""
        return self.annotation_bytes <= _SMALL

    def all(self) -> dict[str, str]:
        """Return the stamp of every file, by path."""
        return {**self.settings, **self.entities, **self.articles, **self.annotations}


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between the files of a corpus and those that were read.

    Args:
        changed: Files with other bytes than before, new ones included.
        new: Those of them that were not there before.
        gone: Files that are no longer there.
        touched: Files written again with the same bytes.
    """

    changed: frozenset[str]
    new: frozenset[str]
    gone: frozenset[str]
    touched: frozenset[str]

    def __bool__(self) -> bool:
        """Return whether something has to be read again."""
        return bool(self.changed or self.gone)

    def among(self, paths: Iterable[str]) -> set[str]:
        """Return the changed files among some paths."""
        return {path for path in paths if path in self.changed}


def list_sources(paths: CorpusPaths) -> Sources:
    """Return the files of a corpus as they are now."""
    now = time.time_ns()
    annotations = {name: _stamp(entry, now) for name, entry in paths.listed_annotations()}
    own = {paths.name(path): _stamp(path, now)[0] for path in paths.schema_files()}
    return Sources(
        settings={"corpus.yaml": _stamp(paths.config, now)[0], **own},
        entities={"data/entities.yaml": _stamp(paths.entities, now)[0]},
        articles={name: _stamp(entry, now)[0] for name, entry in paths.listed_articles()},
        annotations={path: stamp for path, (stamp, _) in annotations.items()},
        annotation_bytes=sum(size for _, size in annotations.values()),
    )


def find_changes(sources: Sources, read: Mapping[str, tuple[str, str]], root: Path) -> Changes:
    """Return what has changed since files were read: by stamp first, by digest where that differs.

    Args:
        sources: The files as they are now.
        read: Stamp and digest of every file when it was read, by path.
        root: The folder of the corpus.
    """
    now = sources.all()
    restamped = {path for path, stamp in now.items() if path in read and (not stamp or stamp != read[path][0])}
    changed = {path for path in restamped if digest_of(root / path) != read[path][1]}
    new = frozenset(now.keys() - read.keys())
    return Changes(
        changed=frozenset(changed) | new,
        new=new,
        gone=frozenset(read.keys() - now.keys()),
        touched=frozenset(restamped - changed),
    )


def digest_of(path: Path) -> str:
    """Return a digest of the bytes of a file, or of why it cannot be read."""
    try:
        content = path.read_bytes() if path.is_file() else b""
    except OSError as error:
        content = str(error.errno).encode()
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def program_digest() -> str:
    """Return what tells this version of the program and its vocabulary from others."""
    schema = "".join(digest_of(path) for path in sorted(shipped_schema().glob("*.yaml")))
    return hashlib.blake2b(f"{version('actorgraph')} {schema}".encode(), digest_size=16).hexdigest()


def _stamp(file: Path | os.DirEntry[str], now: int) -> tuple[str, int]:
    """Return the stamp of a file and its size."""
    try:
        status = file.stat()
    except OSError:
        return "", 0
    settled = max(status.st_mtime_ns, status.st_ctime_ns) < now - _UNSETTLED
    stamp = f"{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}:{status.st_ino}"
    return stamp if settled else "", status.st_size
