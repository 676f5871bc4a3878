"""The one writer of what people write: a change of many files is made whole or not at all, and can be undone.

::

    .kg/changes/lock       held while a change is made, finished or undone
    .kg/changes/pending    the change that is being made: every file before and after
    .kg/changes/<n>        the changes made before, the last with the highest number

A change is sure as soon as ``pending`` is on the disk. Whatever ends the program afterwards, :func:`finish_interrupted`
makes the rest of it before the next command reads a file; :func:`undo` takes it back instead. A change is refused if a
file is not as it was read. Nothing is written through a link that leads out of the corpus, whatever a journal says that
came with the corpus of somebody else.

Positions come from :class:`~kg.corpus.yaml_file.YamlFile` and :mod:`kg.corpus.yaml_edits`,
the change is collected in :class:`~kg.corpus.changes.Changes`, checked by whoever asks for it, and written here.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kg.corpus.changes import Changes, FileChange, unified
from kg.corpus.journal import Journal, is_away
from kg.corpus.paths import CorpusPaths
from kg.errors import ChangeRefused, KgError
from kg.files import sync_folder, write_bytes

_KEPT, _KEPT_BYTES = 20, 64_000_000
"""How many changes can be undone, and how large their journals may be together."""
_PATIENCE = 30.0
"""How many seconds to wait for another command that changes the corpus."""
_PRIVATE = 0o600
"""Who may read a journal: nobody else, since it has the texts of files that may be private."""
_MEND = "mend this and try again, or take the change back with: kg undo"
"""What to do about a change that can neither be made nor taken back at once."""
_SHOWN_LINES = 12
"""How many lines of a difference are shown for a file that is not as it was read."""


def write(
    paths: CorpusPaths, changes: Changes, title: str, *, seen: Mapping[str, tuple[int, ...]] | None = None
) -> list[FileChange]:
    """Make a change: all of it, or none where something fails.

    Args:
        paths: The files of the corpus.
        changes: The change.
        title: What makes it, as :func:`undo` names it.
        seen: What :func:`stamps` gave when it was checked; the change is refused where a file came, went or was
            written since, be it one that it leaves alone. Only the files of the change count if ``None``.

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
            _refuse_changed(paths, files)
            if seen is not None:
                _refuse_unseen(paths, seen)
            _make(paths, folder, Journal(title, _now(), tuple(files)))
    return files


def undo(paths: CorpusPaths, *, only_look: bool = False) -> Journal:
    """Take back the last change that :func:`write` made and that was not taken back yet, be it one that is half made.

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
        half = _begun(paths, folder)
        if half is not None and not half.undoes:
            if not only_look:
                with _failures_named(paths, f"{half.told} is half made; {_MEND}"):
                    foreign = _take_back(paths, folder, half)
                _say_foreign(foreign, f"{half.told} is taken back")
            return half
        _finish(paths, folder)
        numbers = _numbers(folder)
        if not numbers:
            raise ChangeRefused("there is no change to undo; only changes made by kg are kept, and the last 20 of them")
        last = folder / str(numbers[-1])
        try:
            made = Journal.from_bytes(last.read_bytes())
        except (OSError, ValueError) as error:
            raise ChangeRefused(f"{last} cannot be read: {error}; remove it to undo the change before") from None
        _refuse_edited(paths, made)
        if not only_look:
            _make(paths, folder, Journal(made.title, _now(), made.back(), numbers[-1]))
        return made


def finish_interrupted(paths: CorpusPaths) -> None:
    """Make the rest of a change that was interrupted; every command calls this before it reads a corpus.

    Raises:
        KgError: A file cannot be written, or was changed by somebody else meanwhile; that one stays as it is.
    """
    pending = _pending(paths.made / "changes")
    if os.path.lexists(pending) and not paths.leads_out(pending):
        with _held(paths) as folder:
            _finish(paths, folder)


def stamps(paths: CorpusPaths) -> dict[str, tuple[int, ...]]:
    """Return what of each file that a corpus reads becomes another as soon as somebody writes it, by its name."""
    files = [paths.config, paths.entities, *paths.schema_files(), *paths.article_files(), *paths.annotation_files()]
    found: dict[str, tuple[int, ...]] = {}
    for path in files:
        with suppress(OSError):
            now = path.stat()
            found[paths.name(path)] = now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns
    return found


def _begun(paths: CorpusPaths, folder: Path) -> Journal | None:
    """Return the change that was interrupted, if there is one and all its files lie in the corpus."""
    pending = _pending(folder)
    if not os.path.lexists(pending):
        return None
    try:
        journal = Journal.from_bytes(pending.read_bytes())
        away = [one.name for one in journal.files if is_away(paths, one.name)]
        if away:
            raise ValueError(f"{away[0]} is a link that leads out of the corpus")
        return journal
    except (OSError, ValueError) as error:
        message = f"a change was interrupted, and {pending} cannot be read: {error}"
        raise KgError(f"{message}; remove it, and look at the files with: kg check") from None


def _finish(paths: CorpusPaths, folder: Path) -> None:
    journal = _begun(paths, folder)
    if journal is None:
        return
    with _failures_named(paths, f"{journal.told} is half made; {_MEND}"):
        foreign = _clear(paths, journal)
        _replace(paths, [one for one in journal.files if one.name not in foreign])
    _keep(folder, journal)
    _say_foreign(foreign, f"'{journal.title}' was interrupted and is finished now")


def _say_foreign(foreign: Sequence[str], done: str) -> None:
    if foreign:
        message = f"{done}, but for {', '.join(foreign)}: changed by somebody else meanwhile"
        raise KgError(f"{message}; see what is left to mend with: kg check")


def _make(paths: CorpusPaths, folder: Path, journal: Journal) -> None:
    """Make a change whose files are as they were read, and keep it.

    What fails, or is stopped, is taken back; where that fails as well, it stays half made until the next command.
    """
    try:
        write_bytes(_pending(folder), journal.to_bytes(), _PRIVATE)
        sync_folder(folder)
        _replace(paths, journal.files)
    except BaseException as reason:
        said = _failure(paths, reason) if isinstance(reason, OSError) else str(reason) or "stopped"
        try:
            _take_back(paths, folder, journal)
        except (OSError, KgError, KeyboardInterrupt):
            raise KgError(f"{said}; the change is half made; {_MEND}") from None
        if isinstance(reason, OSError):
            raise KgError(f"{said}; nothing was changed") from None
        if isinstance(reason, KeyboardInterrupt):
            raise KeyboardInterrupt("stopped; nothing was changed") from None
        raise
    try:
        with _failures_named(paths, "the change was made"):
            _keep(folder, journal)
    except KeyboardInterrupt:
        raise KeyboardInterrupt("stopped, but the change was made") from None


def _take_back(paths: CorpusPaths, folder: Path, journal: Journal) -> list[str]:
    """Make the files of a change as before, new ones first, since the disk may be full; return those that stay."""
    foreign = _clear(paths, journal)
    _replace(paths, [one for one in journal.back() if one.name not in foreign], new_first=False)
    _pending(folder).unlink(missing_ok=True)
    sync_folder(folder)
    return foreign


def _clear(paths: CorpusPaths, journal: Journal) -> list[str]:
    """Remove what is left of files half written, and return those that are neither as before nor as afterwards."""
    for one in journal.files:
        for part in (paths.root / one.name).parent.glob(f".{Path(one.name).name}.*.part"):
            part.unlink(missing_ok=True)
    return [one.name for one in journal.files if _now_in(paths, one.name) not in (one.before, one.after)]


def _refuse_changed(paths: CorpusPaths, files: Iterable[FileChange]) -> None:
    """Raise :class:`ChangeRefused` where a file is not as it was read, with both versions of the first one."""
    for one in files:
        _refuse_away(paths, one.name)
        now = _now_in(paths, one.name)
        if now != one.before:
            shown = "".join(unified(one.before, now, f"{one.name} as read", f"{one.name} now", _SHOWN_LINES))
            message = f"{one.name} was changed by somebody else meanwhile, so nothing was changed; try again"
            raise ChangeRefused(f"{message}\n{shown}".rstrip("\n"))


def _refuse_edited(paths: CorpusPaths, made: Journal) -> None:
    """Raise :class:`ChangeRefused` where a file is not as a change left it, with what was edited in the first one."""
    for one in made.files:
        _refuse_away(paths, one.name)
        now = _now_in(paths, one.name)
        if now != one.after:
            shown = "".join(unified(one.after, now, f"{one.name} as left", f"{one.name} now", _SHOWN_LINES))
            message = f"{made.told} cannot be taken back, since {one.name} was edited afterwards"
            remedy = "take your edit out of the file, then use again: kg undo"
            raise ChangeRefused(f"{message}; nothing was changed; {remedy}\n{shown}".rstrip("\n"))


def _refuse_unseen(paths: CorpusPaths, seen: Mapping[str, tuple[int, ...]]) -> None:
    now = stamps(paths)
    others = sorted(name for name in {*now, *seen} if now.get(name) != seen.get(name))
    if others:
        raise ChangeRefused(f"{others[0]} was changed by somebody else meanwhile, so nothing was changed; try again")


def _refuse_away(paths: CorpusPaths, name: str) -> None:
    if is_away(paths, name):
        raise ChangeRefused(f"{name} is a link that leads out of the corpus; nothing was changed")


def _replace(paths: CorpusPaths, files: Iterable[FileChange], *, new_first: bool = True) -> None:
    """Write files and remove others, then wait until the disk has it; what is as it should be is left alone.

    Args:
        paths: The files of the corpus.
        files: What becomes of each file.
        new_first: Whether files are written before others are removed, so that no text is ever gone.
    """
    changed: set[Path] = set()
    folders: set[Path] = set()
    for one in sorted(files, key=lambda one: (one.after is None) is new_first):
        path = paths.root / one.name
        if one.after is None and os.path.lexists(path):
            path.unlink()
            changed.add(path.parent)
        elif one.after is not None and _now_in(paths, one.name) != one.after:
            write_bytes(path, one.after, one.mode)
            changed.add(path.parent)
            folders.add(Path(os.path.realpath(path)).parent)
    for folder in changed:
        folders |= {*_folders_of(paths, folder)}  # they may be new
    tops = paths.articles, paths.annotations
    for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
        if any(top in folder.parents for top in tops):
            with suppress(OSError):  # it is not empty
                folder.rmdir()
                continue
        if folder.is_dir():  # one that could not be made is missing
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
    if any(paths.leads_out(place) for place in (folder, folder / "lock", _pending(folder), paths.made / ".gitignore")):
        raise ChangeRefused(f"{paths.name(paths.made)} is a link that leads out of the corpus, or has one; remove it")
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
        for part in folder.glob(".*.part"):
            part.unlink(missing_ok=True)
        yield folder
    finally:
        lock.release()


@contextmanager
def _failures_named(paths: CorpusPaths, so: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KgError(f"{_failure(paths, error)}; {so}") from None


def _failure(paths: CorpusPaths, error: OSError) -> str:
    place = Path(os.fsdecode(error.filename)) if error.filename else paths.root
    return f"{paths.name(place)} cannot be written: {error.strerror or error}"


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


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
