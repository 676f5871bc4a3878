"""Files of results: written whole, never over what a corpus reads, and over what a person made only when told to.

What kg wrote last is known by its digest, so that a command that is run again replaces its own file without being told.
::

    .kg/written/<digest of the file's path>    the digest of its bytes (SHA-256)
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kg.corpus.paths import CorpusPaths
from kg.errors import OutputRefused
from kg.files import is_stream, plain_path, write_bytes, write_text

_REMEMBERED = 1_000
"""Of how many files the digest is kept; of the longest unwritten it is forgotten."""


@dataclass(frozen=True, slots=True)
class Outputs:
    """Writes files of results.

    Args:
        corpus: The corpus that the results come from; its ``.kg`` remembers what was written. ``None`` where they come
            from no corpus: then no file is replaced without being told.
        force: Whether files that kg did not write are replaced. What a corpus reads never is.
    """

    corpus: CorpusPaths | None = None
    force: bool = False

    def refuse_input(self, path: Path) -> None:
        """Refuse a file that a corpus reads, be it there or not, which is known before there is anything to write.

        Raises:
            OutputRefused: The file is, or would be, one of a corpus.
        """
        target = Path(os.path.realpath(path))
        around = [CorpusPaths(folder) for folder in target.parents if (folder / "corpus.yaml").is_file()]
        for corpus in dict.fromkeys([self.corpus, *around] if self.corpus else around):
            read = corpus.input_of(target)
            if read is not None:
                instead = corpus.root / "results" / path.name
                while instead.is_symlink() or corpus.input_of(Path(os.path.realpath(instead))):
                    instead = instead.with_name(f"my-{instead.name}")
                shown = instead.relative_to(Path.cwd()) if instead.is_relative_to(Path.cwd()) else instead
                raise OutputRefused(f"'{path}' is not written: '{read}' belongs to the corpus; write to '{shown}'")

    def write(self, files: Mapping[Path, bytes]) -> None:
        """Write files, if all of them may be written; pipes and the like are written into.

        Args:
            files: Contents by path; folders are made where they are missing.

        Raises:
            OutputRefused: One would replace what a corpus reads, or what kg did not write; then none is written.
            OSError: One cannot be written; then what is in its place stays.
        """
        targets = {path: Path(os.path.realpath(path)) for path in files if not is_stream(path)}
        for path, target in targets.items():
            self._refuse(path, target, files[path])
        for path, content in files.items():
            write_bytes(path, content)
            if path in targets:
                self._remember(targets[path], content)

    def remove(self, path: Path) -> None:
        """Remove a file that is as kg wrote it, if it may be; any other stays.

        Raises:
            OSError: It cannot be removed.
        """
        target = Path(os.path.realpath(path))
        if target.is_file() and _digest(target.read_bytes()) == self._remembered(target):
            path.unlink()

    def _refuse(self, path: Path, target: Path, content: bytes) -> None:
        self.refuse_input(path)
        if self.force or not target.is_file() or not target.stat().st_size:
            return
        before = _digest(target.read_bytes())
        if before not in (_digest(content), self._remembered(target)):
            how = "choose another name, or replace it with --force (in Python: force=True)"
            raise OutputRefused(f"'{path}' exists and is not as kg wrote it; {how}")

    def _remembered(self, target: Path) -> str | None:
        with suppress(OSError, UnicodeDecodeError):
            return _record(self.corpus, target).read_text("ascii").strip() if self.corpus else None
        return None

    def _remember(self, target: Path, content: bytes) -> None:
        """Keep the digest of a file. It is no failure if that cannot be kept: the file is not replaced unasked then."""
        if self.corpus is None:
            return
        record = _record(self.corpus, target)
        with suppress(OSError):
            write_text(record, _digest(content) + "\n")
            by_age = sorted(record.parent.iterdir(), key=lambda one: one.stat().st_mtime_ns)
            for one in by_age[:-_REMEMBERED]:
                one.unlink()


def _record(corpus: CorpusPaths, target: Path) -> Path:
    return corpus.made / "written" / _digest(os.fsencode(plain_path(target)))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
