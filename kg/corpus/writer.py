"""The one writer of what people write: a change of many files is made whole or not at all, and can be undone.

::

    .kg/changes/lock       held while a change is made, finished or undone
    .kg/changes/pending    the change that is being made: every file before and after
    .kg/changes/<n>        the changes made before, the last with the highest number

A change is sure as soon as ``pending`` is on the disk. Whatever ends the program afterwards, :func:`finish_interrupted`
makes the rest of it before the next command reads a file. A change is refused if a file is not as it was read.

Positions come from :class:`~kg.corpus.yaml_file.YamlFile` and :mod:`kg.corpus.yaml_edits`,
the change is collected in :class:`~kg.corpus.changes.Changes`, checked by whoever asks for it, and written here.
"""

from __future__ import annotations

import base64
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from kg.corpus.changes import Changes, FileChange, unified
from kg.corpus.paths import CorpusPaths
from kg.errors import ChangeRefused, KgError
from kg.files import sync_folder, write_bytes

_KEPT, _KEPT_BYTES = 20, 64_000_000
"""How many changes can be undone, and how large their journals may be together."""
_PATIENCE = 30.0
"""How many seconds to wait for another command that changes the corpus."""
_SHOWN_LINES = 12
"""How many lines of a difference are shown for a file that is not as it was read."""


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

    def to_bytes(self) -> bytes:
        """Return it as it is kept."""
        files = [[one.name, _packed(one.before), _packed(one.after)] for one in self.files]
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
                FileChange(_inside(name), _unpacked(old), _unpacked(new)) for name, old, new in value["files"]
            )
            return cls(str(value["title"]), str(value["when"]), files, int(value["undoes"]))
        except (zlib.error, KeyError, TypeError) as error:
            raise ValueError(str(error)) from None


def write(paths: CorpusPaths, changes: Changes, title: str) -> list[FileChange]:
    """Make a change: all of it, or none where something fails.

    Args:
        paths: The files of the corpus.
        changes: The change.
        title: What makes it, as :func:`undo` names it.

    Returns:
        What became of each file.

    Raises:
        ChangeRefused: A file is not as it was read, or a link that leads out of the corpus.
        KgError: Another command is changing the corpus, or a file cannot be written.
    """
    files = changes.files()
    if files:
        with _held(paths) as folder:
            _finish(paths, folder)
            _make(paths, folder, Journal(title, _now(), tuple(files)))
    return files


def undo(paths: CorpusPaths, *, only_look: bool = False) -> Journal:
    """Take back the last change that :func:`write` made and that was not taken back yet.

    Args:
        paths: The files of the corpus.
        only_look: Whether to return it only.

    Returns:
        The change.

    Raises:
        ChangeRefused: There is none, or a file was changed since.
        KgError: Another command is changing the corpus, or a file cannot be written.
    """
    with _held(paths) as folder:
        _finish(paths, folder)
        numbers = _numbers(folder)
        if not numbers:
            raise ChangeRefused("there is no change to undo; only changes made by kg are kept, and the last 20 of them")
        last = folder / str(numbers[-1])
        try:
            made = Journal.from_bytes(last.read_bytes())
        except (OSError, ValueError) as error:
            raise ChangeRefused(f"{last} cannot be read: {error}; remove it to undo the change before") from None
        back = tuple(FileChange(one.name, one.after, one.before) for one in made.files)
        if only_look:
            _refuse_changed(paths, back)
        else:
            _make(paths, folder, Journal(made.title, _now(), back, numbers[-1]))
        return made


def finish_interrupted(paths: CorpusPaths) -> None:
    """Make the rest of a change that was interrupted; every command calls this before it reads a corpus.

    Raises:
        KgError: A file cannot be written, or was changed by somebody else meanwhile; that one stays as it is.
    """
    if os.path.lexists(_pending(paths.made / "changes")):
        with _held(paths) as folder:
            _finish(paths, folder)


def _finish(paths: CorpusPaths, folder: Path) -> None:
    pending = _pending(folder)
    if not os.path.lexists(pending):
        return
    try:
        journal = Journal.from_bytes(pending.read_bytes())
    except (OSError, ValueError) as error:
        message = f"a change was interrupted, and {pending} cannot be read: {error}"
        raise KgError(f"{message}; remove it, and look at the files with: kg check") from None
    foreign = [one.name for one in journal.files if _now_in(paths, one.name) not in (one.before, one.after)]
    for one in journal.files:
        for part in (paths.root / one.name).parent.glob(f".{Path(one.name).name}.*.part"):
            part.unlink(missing_ok=True)
    _replace(paths, [one for one in journal.files if one.name not in foreign])
    _keep(folder, journal)
    if foreign:
        message = f"'{journal.title}' was interrupted and is finished now, but for {', '.join(foreign)}"
        raise KgError(f"{message}: changed by somebody else meanwhile; see what is left to mend with: kg check")


def _make(paths: CorpusPaths, folder: Path, journal: Journal) -> None:
    """Make a change whose files are as they were read, and keep it.

    What fails, or is stopped, is taken back; where that fails as well, the next command makes the rest.
    """
    _refuse_changed(paths, journal.files)
    pending = _pending(folder)
    with _failures_named(paths, "nothing was changed"):
        write_bytes(pending, journal.to_bytes())
        sync_folder(folder)
    try:
        with _failures_named(paths, "nothing was changed"):
            _replace(paths, journal.files)
    except BaseException:
        with _failures_named(paths, "the next command makes the rest of the change"):
            _replace(paths, [FileChange(one.name, one.after, one.before) for one in journal.files])
            pending.unlink()
        raise
    _keep(folder, journal)


def _refuse_changed(paths: CorpusPaths, files: Iterable[FileChange]) -> None:
    """Raise :class:`ChangeRefused` where a file is not as it was read, with both versions of the first one."""
    root = os.path.realpath(paths.root)
    for one in files:
        real = os.path.realpath(paths.root / one.name)
        if os.path.commonpath([root, real]) != root:
            raise ChangeRefused(f"{one.name} is a link that leads out of the corpus; nothing was changed")
        now = _now_in(paths, one.name)
        if now != one.before:
            shown = "".join(unified(one.before, now, f"{one.name} as read", f"{one.name} now", _SHOWN_LINES))
            message = f"{one.name} was changed by somebody else meanwhile, so nothing was changed; try again"
            raise ChangeRefused(f"{message}\n{shown}".rstrip("\n"))


def _replace(paths: CorpusPaths, files: Sequence[FileChange]) -> None:
    """Write files and remove others, then wait until the disk has it; what is as it should be is left alone."""
    changed: set[Path] = set()
    folders: set[Path] = set()
    for one in files:
        path = paths.root / one.name
        if one.after is not None and _now_in(paths, one.name) != one.after:
            write_bytes(path, one.after)
            changed.add(path.parent)
            folders.add(Path(os.path.realpath(path)).parent)
    for one in files:
        path = paths.root / one.name
        if one.after is None:
            path.unlink(missing_ok=True)
            changed.add(path.parent)
    for folder in changed:
        folders |= {*_folders_of(paths, folder)}  # they may be new
    tops = paths.articles, paths.annotations
    for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
        if any(top in folder.parents for top in tops):
            with suppress(OSError):  # it is not empty
                folder.rmdir()
                continue
        sync_folder(folder)


def _folders_of(paths: CorpusPaths, folder: Path) -> list[Path]:
    """Return a folder of the corpus with those around it, but for those that are always there."""
    around = [one for one in (folder, *folder.parents) if one.is_relative_to(paths.root / "data")]
    return around or [folder]


def _keep(folder: Path, journal: Journal) -> None:
    """Keep a change that was made for :func:`undo`, and forget old ones; one that took another back is forgotten."""
    pending, numbers = _pending(folder), _numbers(folder)
    if journal.undoes:
        (folder / str(journal.undoes)).unlink(missing_ok=True)
        pending.unlink()
    else:
        pending.replace(folder / str(max([0, *numbers]) + 1))
    sync_folder(folder)
    size = 0
    for place, number in enumerate(reversed(_numbers(folder))):
        with suppress(OSError):
            size += (folder / str(number)).stat().st_size
            if place >= _KEPT or (place and size > _KEPT_BYTES):
                (folder / str(number)).unlink()


@contextmanager
def _held(paths: CorpusPaths) -> Iterator[Path]:
    """Give the folder of changes while no other command has it."""
    from filelock import FileLock, Timeout

    folder = paths.made / "changes"
    with _failures_named(paths, "nothing was changed"):
        folder.mkdir(parents=True, exist_ok=True)
        ignored = paths.made / ".gitignore"
        if not os.path.lexists(ignored):
            write_bytes(ignored, b"*\n")
        lock = FileLock(folder / "lock")
        try:
            lock.acquire(timeout=_PATIENCE)
        except Timeout:
            message = "another command is changing the corpus; wait for it to end, or stop it, then try again"
            raise KgError(message) from None
    try:
        yield folder
    finally:
        lock.release()


@contextmanager
def _failures_named(paths: CorpusPaths, so: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        place = Path(os.fsdecode(error.filename)) if error.filename else paths.root
        raise KgError(f"{paths.name(place)} cannot be written: {error.strerror or error}; {so}") from None


def _now_in(paths: CorpusPaths, name: str) -> bytes | None:
    try:
        return (paths.root / name).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ChangeRefused(f"{name} cannot be read: {error.strerror or error}; nothing was changed") from None


def _pending(folder: Path) -> Path:
    return folder / "pending"


def _numbers(folder: Path) -> list[int]:
    return sorted(int(path.name) for path in folder.iterdir() if path.name.isdecimal() and path.name.isascii())


def _inside(name: str) -> str:
    """Return the name of a file that a corpus reads; the journal in the corpus of a stranger may name others."""
    parts = PurePosixPath(name).parts
    if name != "corpus.yaml" and (parts[:1] not in [("data",), ("schema",)] or ".." in parts or "\\" in name):
        raise ValueError(f"it names '{name}', which is no file of a corpus")
    return name


def _packed(content: bytes | None) -> str | None:
    return None if content is None else base64.b64encode(content).decode("ascii")


def _unpacked(content: str | None) -> bytes | None:
    return None if content is None else base64.b64decode(content)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
