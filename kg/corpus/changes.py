"""A change of files that is made ready in memory: what was read, what is to be written, and the difference of both."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kg.corpus.article_file import head_of
from kg.corpus.edits import Edit, places_of, replaced
from kg.corpus.paths import CorpusPaths
from kg.corpus.text_file import decode_text
from kg.corpus.yaml_file import YamlFile
from kg.errors import KgError
from kg.phrases import count_of, listed


class FileChange(NamedTuple):
    """What a change makes of one file.

    Args:
        name: The file, relative to the root of the corpus, with forward slashes.
        before: Its bytes when it was read, ``None`` where there was none.
        after: Its bytes afterwards, ``None`` where there is to be none.
        mode: Who may read and write it, as the system counts it; of a file that moved as at its old place.
        replaced: The stretches of bytes that are replaced, with what stands there afterwards; empty where that is not
            known.
    """

    name: str
    before: bytes | None
    after: bytes | None
    mode: int | None = None
    replaced: tuple[tuple[int, int, bytes], ...] = ()


class Changes:
    """A change of several files of a corpus. Nothing is written before :func:`kg.corpus.writer.write` gets it.

    What is edited was read by :meth:`yaml` or :meth:`text`, so that positions and bytes belong together::

        changes = Changes(paths)
        file = changes.yaml(path)
        changes.edit(path, replace_scalar(changes.text(path), file, ["statements", 3, "quote"], "the right words"))
        write(paths, changes, "kg fix")

    Args:
        paths: The files of the corpus.
        upon: A change that this one goes on from: files are read as it leaves them, and both are written as one.
    """

    def __init__(self, paths: CorpusPaths, upon: Changes | None = None) -> None:
        self.paths = paths
        self._upon = {paths.root / one.name: one for one in upon.files()} if upon else {}
        self._before: dict[Path, bytes | None] = {}
        self._modes: dict[Path, int] = {}
        self._texts: dict[Path, str] = {}
        self._after: dict[Path, bytes | None] = {}
        self._edits: dict[Path, list[Edit]] = {}
        self._moved: dict[Path, Path] = {}

    def content(self, path: Path) -> bytes | None:
        """Return the bytes of a file as they were before the change, ``None`` where there is no file.

        Raises:
            KgError: It cannot be read.
        """
        return self._read(path)

    def text(self, path: Path) -> str:
        """Return the text of a file as it was before the change; positions of edits count in it.

        Raises:
            KgError: It cannot be read, is not UTF-8, or has two versions that have not been merged.
        """
        if path not in self._texts:
            text, problem = decode_text(self.paths.name(path), self._read(path) or b"")
            if problem:
                raise KgError(f"{problem}; nothing was changed")
            self._texts[path] = text
        return self._texts[path]

    def yaml(self, path: Path) -> YamlFile:
        """Return a file as YAML, or the head of an article; its spans count in :meth:`text`.

        Raises:
            KgError: It cannot be read as text.
        """
        text, name = self.text(path), self.paths.name(path)
        return head_of(name, text) if path.suffix == ".md" else YamlFile(name, text)

    def edit(self, path: Path, *edits: Edit) -> None:
        """Change a file at positions of its text as it was read.

        Args:
            path: The file.
            edits: What changes; they may not overlap each other, nor those of earlier calls.
        """
        self._read(path)
        self._edits.setdefault(path, []).extend(edits)

    def is_free(self, path: Path, edits: Iterable[Edit]) -> bool:
        """Return whether edits of a file overlap none that were made before."""
        made = self._edits.get(path, ())
        return not any(one.start < other.end and other.start < one.end for one in edits for other in made)

    def put(self, path: Path, content: bytes) -> None:
        """Write a new file.

        Raises:
            KgError: There is one already.
        """
        if self._read(path) is not None:
            raise KgError(f"there is a file {self.paths.name(path)} already; nothing was changed")
        self._after[path] = content

    def replace(self, path: Path, content: bytes | None) -> None:
        """Give a file another content, whatever it held, or none; it need not be there yet."""
        if self._read(path) != content:
            self._after[path] = content

    def move(self, path: Path, target: Path) -> None:
        """Give a file another place; edits of it, also later ones, go with it under its old path.

        Raises:
            KgError: There is a file at the new place already, or it is a link.
        """
        self._refuse_link(path)
        self.put(target, b"")
        self._read(path)
        self._moved[path] = target

    def remove(self, path: Path) -> None:
        """Remove a file.

        Raises:
            KgError: It is a link.
        """
        self._refuse_link(path)
        self._read(path)
        self._after[path] = None

    def files(self) -> list[FileChange]:
        """Return what becomes of each file that changes, sorted by name.

        Raises:
            KgError: A file is not UTF-8.
        """
        after: dict[Path, bytes | None] = {}
        places: dict[Path, tuple[tuple[int, int, bytes], ...]] = {}
        for path in self._before:
            content = self._after.get(path, self._before[path])
            if path in self._edits and content is not None:
                made = tuple(places_of(content, self._edits[path]))
                content = replaced(content, made)
                if path not in self._upon:
                    places[path] = made
            if path in self._moved:
                after[self._moved[path]], content = content, None
            after.setdefault(path, content)
        for path, one in self._upon.items():
            after.setdefault(path, one.after)
        modes = {
            **{path: one.mode for path, one in self._upon.items()},
            **self._modes,
            **{new: self._modes[old] for old, new in self._moved.items() if old in self._modes},
        }
        changed = [
            FileChange(self.paths.name(path), before, content, modes.get(path), places.get(path, ()))
            for path, content in after.items()
            if content != (before := self._on_disk(path))
        ]
        return sorted(changed, key=lambda one: one.name)

    def new_name(self, name: str) -> str:
        """Return what a file is called after the change."""
        path = self.paths.root / name
        return self.paths.name(self._moved.get(path, path))

    def contents(self) -> dict[Path, bytes | None]:
        """Return what each file that changes will hold, for :func:`~kg.corpus.instead.instead_of_disk`."""
        return {self.paths.root / one.name: one.after for one in self.files()}

    @property
    def places(self) -> int:
        """How many places of files that stay are edited."""
        return sum(len(made) for path, made in self._edits.items() if self._after.get(path, b"") is not None)

    def told(self) -> tuple[str, str]:
        """Return what is done, as a question and as a report begin: ``Change 1 place in 1 file``, ``Changed …``."""
        edits = {path: made for path, made in self._edits.items() if made and self._after.get(path, b"") is not None}
        removed = [path for path, content in self._after.items() if content is None]
        new = self._after.keys() - {*removed, *self._moved.values()}
        parts = [
            ("change", "changed", f"{count_of(self.places, 'place')} in ", len(edits)),
            ("add", "added", "", len(new)),
            ("move", "moved", "", len(self._moved)),
            ("remove", "removed", "", len(removed)),
        ]
        told = [(does, did, f" {what}{count_of(number, 'file')}") for does, did, what, number in parts if number]
        question, report = (listed([one[way] + one[2] for one in told]) for way in (0, 1))
        return question[:1].upper() + question[1:], report[:1].upper() + report[1:]

    def diff(self) -> str:
        """Return the change as a unified diff, with moved files under both names."""
        files = {one.name: one for one in self.files()}
        moved = {self.paths.name(new): self.paths.name(old) for old, new in self._moved.items()}
        pairs = [(moved.get(name, name), name) for name in files if name not in moved.values()]
        return "".join(
            "".join(unified(files[old].before if old in files else None, files[new].after, old, new))
            for old, new in pairs
        )

    def _refuse_link(self, path: Path) -> None:
        """Raise where a file is a link: what it leads to would stay, and the link could not be taken back."""
        if path.is_symlink():
            message = f"{self.paths.name(path)} is a link, which kg neither moves nor removes"
            raise KgError(f"{message}; put the file itself in its place; nothing was changed")

    def _on_disk(self, path: Path) -> bytes | None:
        """Return the bytes of a file as they were before this change and the one that it goes on from."""
        return self._upon[path].before if path in self._upon else self._before[path]

    def _read(self, path: Path) -> bytes | None:
        if path in self._upon:
            self._before.setdefault(path, self._upon[path].after)
        if path not in self._before:
            try:
                self._before[path] = path.read_bytes()
                self._modes[path] = path.stat().st_mode & 0o777
            except FileNotFoundError:
                self._before[path] = None
            except OSError as error:
                name = self.paths.name(path)
                raise KgError(f"{name} cannot be read: {error.strerror or error}; nothing was changed") from None
        return self._before[path]


def unified(before: bytes | None, after: bytes | None, old: str, new: str, most: int | None = None) -> Iterator[str]:
    """Yield the lines of a unified diff of two versions of a file.

    Args:
        before: The first, ``None`` where there is no such file.
        after: The second, likewise.
        old: What the first is called.
        new: What the second is called.
        most: How many lines are shown at most.
    """
    names = old if before is not None else "/dev/null", new if after is not None else "/dev/null"
    if before == after and old != new:
        yield f"rename from {old}\nrename to {new}\n"
    lines = list(difflib.unified_diff(_lines(before), _lines(after), *names, n=1))
    for line in lines[:most]:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
    if most is not None and len(lines) > most:
        yield f"… and {len(lines) - most} more lines\n"


def _lines(content: bytes | None) -> list[str]:
    text = (content or b"").decode("utf-8", errors="replace")
    lines: Iterable[str] = text.split("\n")
    parts = [f"{line}\n" for line in lines]
    return [*parts[:-1], *([parts[-1][:-1]] if parts[-1] != "\n" else [])]
