"""A change as the disk keeps it, so that it can be finished after an interruption, and taken back."""

from __future__ import annotations

import base64
import json
import os
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Self

from kg.corpus.changes import FileChange
from kg.corpus.patch import Hunk, Patch
from kg.corpus.paths import MARKDOWN, CorpusPaths

NAME_OF_STEP = re.compile(r"[0-9A-Za-z-]{8,64}")
"""What those who ask for a step may call it."""
_READ = (*MARKDOWN, ".yaml", ".rq")
"""How the names of files end that a corpus reads, or that a change gives such a name."""
_IMPORTS, _OF_IMPORTS = ("data", "imports"), (".yaml", ".csv", ".jsonl")
"""Where imports keep what they need the next time, and how the names of these files end."""


@dataclass(frozen=True, slots=True)
class Journal:
    """A change as the disk keeps it.

    Args:
        title: What made it, such as ``kg rename entity minsk belarus``.
        when: When it was made, ISO 8601.
        patches: What it makes of every file.
        undoes: Number of the change that it takes back, 0 where it takes back none.
        made: Ids of the entities that it makes, which go with it where nothing else speaks of them.
        asked: The name that those gave it who asked for it; see :mod:`kg.corpus.done`.
        wrote: What they are told that it wrote.
        coder: Id of the coder who made it in the application; empty where a command made it.
    """

    title: str
    when: str
    patches: tuple[Patch, ...]
    undoes: int = 0
    made: tuple[str, ...] = ()
    asked: str = ""
    wrote: tuple[str, ...] = ()
    coder: str = ""

    @classmethod
    def of(
        cls,
        title: str,
        when: str,
        files: Iterable[FileChange],
        undoes: int = 0,
        made: Iterable[str] = (),
        asked: str | None = None,
        wrote: Iterable[str] = (),
        coder: str = "",
    ) -> Self:
        """Return a change of files as it is kept; see the class."""
        return cls(title, when, tuple(map(Patch.of, files)), undoes, tuple(made), asked or "", tuple(wrote), coder)

    @property
    def told(self) -> str:
        """What it is called in messages: what made it, and when."""
        return f"'{self.title}' of {self.when[:16].replace('T', ' ')}"

    @property
    def told_with_coder(self) -> str:
        """What it is called where it may be somebody else's."""
        return f"{self.told}, by '{self.coder}'" if self.coder else self.told

    def to_bytes(self) -> bytes:
        """Return it as it is kept."""
        files = [_kept(one) for one in self.patches]
        value = {"title": self.title, "when": self.when, "undoes": self.undoes, "files": files, "made": self.made}
        if self.asked:
            value |= {"asked": self.asked, "wrote": self.wrote}
        if self.coder:
            value["coder"] = self.coder
        return zlib.compress(json.dumps(value).encode(), 1)

    @classmethod
    def from_bytes(cls, content: bytes) -> Journal:
        """Return a change that is kept, if it only touches what a corpus reads.

        Raises:
            ValueError: It is damaged, or names another file.
        """
        try:
            value = json.loads(zlib.decompress(content))
            patches = tuple(map(_patch, value["files"]))
            made = tuple(map(str, value.get("made", ())))
            asked, wrote = _asked(value.get("asked", "")), tuple(map(str, value.get("wrote", ())))
            title, when, coder = (str(value.get(key, "")) for key in ("title", "when", "coder"))
            return cls(title, when, patches, int(value["undoes"]), made, asked, wrote, coder)
        except (zlib.error, KeyError, TypeError, AttributeError, IndexError) as error:
            raise ValueError(str(error)) from None


def is_away(paths: CorpusPaths, name: str) -> bool:
    """Return whether a file lies, in truth, out of the corpus or in a hidden folder of it, such as that of git.

    Args:
        paths: The files of the corpus.
        name: The file, relative to the folder of the corpus.
    """
    root, real = Path(os.path.realpath(paths.root)), Path(os.path.realpath(paths.root / name))
    return not real.is_relative_to(root) or any(part.startswith(".") for part in real.relative_to(root).parts)


def _inside(name: str) -> str:
    """Return the name of a file that a corpus reads; the journal in the corpus of a stranger may name others."""
    parts = PurePosixPath(name).parts
    is_hidden = any(part.startswith(".") for part in parts)
    is_read = parts[:1] in [("data",), ("schema",), ("questions",)] and name.endswith(_READ)
    is_read = is_read or (parts[:2] == _IMPORTS and len(parts) == 3 and name.endswith(_OF_IMPORTS))
    if name != "corpus.yaml" and (not is_read or is_hidden or "\\" in name):
        raise ValueError(f"it names '{name}', which is no file of a corpus")
    return name


def _asked(name: object) -> str:
    """Return the name of a step, which becomes one of a file where it takes another back."""
    if not isinstance(name, str) or (name and not NAME_OF_STEP.fullmatch(name)):
        raise ValueError(f"it has a name that cannot be one: {name!r}")
    return name


def _mode(mode: int | None) -> int | None:
    return None if mode is None else int(mode) & 0o777


def _kept(patch: Patch) -> list[Any]:
    """Return what a change makes of a file as JSON holds it: the whole file twice, or what differs."""
    if patch.whole is not None:
        return [patch.name, *map(_packed, patch.whole), patch.mode]
    hunks = [[one.start, *map(_packed, one[1:])] for one in patch.hunks]
    return [patch.name, {"known": patch.known, "hunks": hunks}, patch.mode]


def _patch(kept: list[Any]) -> Patch:
    name, first, *rest = kept
    if not isinstance(first, dict):
        last, *mode = rest
        return Patch(_inside(name), _mode(mode[0] if mode else None), (_unpacked(first), _unpacked(last)))
    hunks = (Hunk(int(start), *(_unpacked(one) or b"" for one in words)) for start, *words in first["hunks"])
    before, after = first["known"]
    return Patch(_inside(name), _mode(rest[0]), None, (str(before), str(after)), tuple(hunks))


def _packed(content: bytes | None) -> str | None:
    return None if content is None else base64.b64encode(content).decode("ascii")


def _unpacked(content: str | None) -> bytes | None:
    return None if content is None else base64.b64decode(content)
