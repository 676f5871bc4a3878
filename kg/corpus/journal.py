"""A change as the disk keeps it, so that it can be finished after an interruption, and taken back."""

from __future__ import annotations

import base64
import json
import os
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kg.corpus.changes import FileChange
from kg.corpus.paths import MARKDOWN, CorpusPaths

_READ = (*MARKDOWN, ".yaml", ".rq")
"""How the names of files end that a corpus reads, or that a change gives such a name."""


@dataclass(frozen=True, slots=True)
class Journal:
    """A change as the disk keeps it.

    Args:
        title: What made it, such as ``kg rename entity minsk belarus``.
        when: When it was made, ISO 8601.
        files: Every file before and after.
        undoes: Number of the change that it takes back, 0 where it takes back none.
    """

    title: str
    when: str
    files: tuple[FileChange, ...]
    undoes: int = 0

    @property
    def told(self) -> str:
        """What it is called in messages: what made it, and when."""
        return f"'{self.title}' of {self.when[:16].replace('T', ' ')}"

    def back(self) -> tuple[FileChange, ...]:
        """Return what takes it back."""
        return tuple(one._replace(before=one.after, after=one.before) for one in self.files)

    def to_bytes(self) -> bytes:
        """Return it as it is kept."""
        files = [[one.name, _packed(one.before), _packed(one.after), one.mode] for one in self.files]
        value = {"title": self.title, "when": self.when, "undoes": self.undoes, "files": files}
        return zlib.compress(json.dumps(value).encode(), 1)

    @classmethod
    def from_bytes(cls, content: bytes) -> Journal:
        """Return a change that is kept, if it only touches what a corpus reads.

        Raises:
            ValueError: It is damaged, or names another file.
        """
        try:
            value = json.loads(zlib.decompress(content))
            files = tuple(
                FileChange(_inside(name), _unpacked(old), _unpacked(new), *map(_mode, mode))
                for name, old, new, *mode in value["files"]
            )
            return cls(str(value["title"]), str(value["when"]), files, int(value["undoes"]))
        except (zlib.error, KeyError, TypeError) as error:
            raise ValueError(str(error)) from None


def is_away(paths: CorpusPaths, name: str) -> bool:
    """Return whether a file lies, in truth, out of the corpus or in a hidden folder of it, such as that of git.

    Args:
        paths: The files of the corpus.
        name: The file, relative to the folder of the corpus.
    """
    path = paths.root / name
    if paths.leads_out(path):
        return True
    below = os.path.relpath(os.path.realpath(path), os.path.realpath(paths.root))
    return any(part.startswith(".") for part in Path(below).parts)


def _inside(name: str) -> str:
    """Return the name of a file that a corpus reads; the journal in the corpus of a stranger may name others."""
    parts = PurePosixPath(name).parts
    is_hidden = any(part.startswith(".") for part in parts)
    is_read = parts[:1] in [("data",), ("schema",), ("questions",)] and name.endswith(_READ)
    if name != "corpus.yaml" and (not is_read or is_hidden or "\\" in name):
        raise ValueError(f"it names '{name}', which is no file of a corpus")
    return name


def _mode(mode: int | None) -> int | None:
    return None if mode is None else int(mode) & 0o777


def _packed(content: bytes | None) -> str | None:
    return None if content is None else base64.b64encode(content).decode("ascii")


def _unpacked(content: str | None) -> bytes | None:
    return None if content is None else base64.b64decode(content)
