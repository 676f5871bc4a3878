"""The one writer of what people write: a change of many files is made whole or not at all, and can be undone.

::

    .kg/changes/lock       held while a change is made, finished or undone
    .kg/changes/pending    the change that is being made: every file before and after
    .kg/changes/<n>        the changes made before, the last with the highest number
    .kg/changes/undone-…   the last ones that took another back, by the names that those gave them who asked

A change is sure as soon as ``pending`` is on the disk. Whatever ends the program afterwards, :func:`finish_interrupted`
makes the rest of it before the next command reads a file; :func:`undo` takes it back instead. A change is refused if a
file is not as it was read. Nothing is written through a link that leads out of the corpus, whatever a journal says that
came with the corpus of somebody else.

Positions come from :class:`~kg.corpus.yaml_file.YamlFile` and :mod:`kg.corpus.yaml_edits`,
the change is collected in :class:`~kg.corpus.changes.Changes`, checked by whoever asks for it, and written here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kg.corpus.changes import Changes, FileChange, unified
from kg.corpus.done import forget_undone, undone_in
from kg.corpus.held import failure, failures_named, held, now_in, numbers_in, pending_in
from kg.corpus.journal import Journal, is_away
from kg.corpus.patch import Patch
from kg.corpus.paths import CorpusPaths
from kg.corpus.seen import refuse_unseen
from kg.errors import ChangeRefused, KgError
from kg.files import sync_folder, write_bytes
from kg.phrases import listed

_LARGE, _KEPT_BYTES = 256_000, 64_000_000
"""From which size on a journal is large, and how large all may be together; of small ones none is ever forgotten."""
_PRIVATE = 0o600
"""Who may read a journal: nobody else, since it has the texts of files that may be private."""
_MEND = "mend this and try again, or take the change back with: kg undo"
"""What to do about a change that can neither be made nor taken back at once."""
_SHOWN_LINES = 12
"""How many lines of a difference are shown for a file that is not as it was read."""


class Taking(NamedTuple):
    """A change that is taken back.

    Args:
        made: The change.
        files: What taking it back makes of each file.
        edited: The names of files that were edited since, of which only its own places become as before.
    """

    made: Journal
    files: tuple[FileChange, ...]
    edited: frozenset[str]


class StepEdited(ChangeRefused):
    """A change cannot be taken back, since its places are not as it left them.

    Args:
        message: Which, and where.
        number: Its number.
    """

    def __init__(self, message: str, number: int) -> None:
        super().__init__(message)
        self.number = number


def write(
    paths: CorpusPaths,
    changes: Changes,
    title: str,
    *,
    seen: Mapping[str, tuple[int, ...]] | None = None,
    made: Iterable[str] = (),
    asked: str | None = None,
    wrote: Iterable[str] = (),
    coder: str = "",
) -> list[FileChange]:
    """Make a change: all of it, or none where something fails.

    Args:
        paths: The files of the corpus.
        changes: The change.
        title: What makes it, as :func:`undo` names it.
        seen: What :func:`kg.corpus.seen.stamps` gave before the corpus was read; the change is refused where a file
            came, went or was written since, be it one that it leaves alone. Only its own files count if ``None``.
        made: Ids of the entities that it makes, which are taken back with it where nothing else speaks of them.
        asked: The name that those gave it who asked for it; see :mod:`kg.corpus.done`.
        wrote: What they are told that it wrote.
        coder: Id of the coder who makes it in the application.

    Returns:
        What became of each file.

    Raises:
        ChangeRefused: A file is not as it was read, or a link that leads out of the corpus.
        KgError: Another command is changing the corpus, or a file cannot be written.
    """
    files = changes.files()
    if files:
        with held(paths) as folder:
            _finish(paths, folder)
            _refuse_changed(paths, files)
            if seen is not None:
                refuse_unseen(paths, seen)
            _make(paths, folder, Journal.of(title, _now(), files, 0, made, asked, wrote, coder), files)
    return files


def undo(
    paths: CorpusPaths,
    *,
    only_look: bool = False,
    check: Callable[[Taking], Collection[str]] | None = None,
    asked: str | None = None,
    coder: str | None = None,
    passed: Collection[int] = (),
) -> Taking:
    """Take back the last change that :func:`write` made and that was not taken back yet, be it one that is half made.

    Args:
        paths: The files of the corpus.
        only_look: Whether to return it only.
        check: Lets files be edited since where the change can be taken out of them at its own places; it raises where
            what is left would be wrong, and returns the names of files that stay as they are.
        asked: The name that those gave the taking back who asked for it.
        coder: Of whom the last change is taken that was made in the application; that of anybody if ``None``.
        passed: The numbers of changes that are left as they are.

    Returns:
        The change, and what taking it back makes of each file.

    Raises:
        StepEdited: A file was changed since.
        ChangeRefused: There is none.
        KgError: Another command is changing the corpus, or a file cannot be written.
    """
    with held(paths) as folder:
        half = _begun(paths, folder)
        if half is not None and not half.undoes and coder in (None, half.coder):
            files, foreign = _found(paths, half)
            if not only_look:
                with failures_named(paths, f"{half.told} is half made; {_MEND}"):
                    _take_back(paths, folder, files)
                _say_foreign(foreign, f"{half.told} is taken back")
            return Taking(half, tuple(_back(files)), frozenset())
        _finish(paths, folder)
        number, made = _last(folder, coder, passed)
        taking = _taking(paths, number, made, is_strict=check is None)
        spared = check(taking) if check is not None else ()
        files = [one for one in taking.files if one.name not in spared]
        if not only_look:
            _make(paths, folder, Journal.of(made.title, _now(), files, number, asked=asked), files)
        return Taking(made, tuple(files), taking.edited)


def _last(folder: Path, coder: str | None, passed: Collection[int]) -> tuple[int, Journal]:
    """Return the last change, or the last one that a coder made in the application, and its number."""
    others: list[Journal] = []
    for number in reversed(numbers_in(folder)):
        if number in passed:
            continue
        path = folder / str(number)
        try:
            made = Journal.from_bytes(path.read_bytes())
        except (OSError, ValueError) as error:
            raise ChangeRefused(f"{path} cannot be read: {error}; remove it to undo the change before") from None
        if coder in (None, made.coder):
            return number, made
        others.append(made)
    if others:
        message = f"there is no step of '{coder}' to take back; the last change is {others[0].told_with_coder}"
        raise ChangeRefused(f"{message}, and stays; nothing was changed")
    raise ChangeRefused("there is no change to undo; only changes made by kg can be taken back")


def finish_interrupted(paths: CorpusPaths) -> None:
    """Make the rest of a change that was interrupted; every command calls this before it reads a corpus.

    Raises:
        KgError: A file cannot be written, or was changed by somebody else meanwhile; that one stays as it is.
    """
    pending = pending_in(paths.made / "changes")
    if os.path.lexists(pending) and not paths.leads_out(pending):
        with held(paths) as folder:
            _finish(paths, folder)


def _begun(paths: CorpusPaths, folder: Path) -> Journal | None:
    """Return the change that was interrupted, if there is one and all its files lie in the corpus."""
    pending = pending_in(folder)
    if not os.path.lexists(pending):
        return None
    try:
        journal = Journal.from_bytes(pending.read_bytes())
        away = [one.name for one in journal.patches if is_away(paths, one.name)]
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
    with failures_named(paths, f"{journal.told} is half made; {_MEND}"):
        files, foreign = _found(paths, journal)
        _clear(paths, files)
        _replace(paths, files)
    _keep(folder, journal)
    _say_foreign(foreign, f"'{journal.title}' was interrupted and is finished now")


def _found(paths: CorpusPaths, journal: Journal) -> tuple[list[FileChange], list[str]]:
    """Return what a change makes of each file, and the names of those that are neither as before nor as afterwards."""
    found = {one.name: one.change(now_in(paths, one.name)) for one in journal.patches}
    return [one for one in found.values() if one is not None], [name for name, one in found.items() if one is None]


def _back(files: Iterable[FileChange]) -> list[FileChange]:
    """Return what takes a change of files back."""
    return [FileChange(one.name, one.after, one.before, one.mode) for one in files]


def _say_foreign(foreign: Sequence[str], done: str) -> None:
    if foreign:
        message = f"{done}, but for {', '.join(foreign)}: changed by somebody else meanwhile"
        raise KgError(f"{message}; see what is left to mend with: kg check")


def _make(paths: CorpusPaths, folder: Path, journal: Journal, files: Sequence[FileChange]) -> None:
    """Make a change whose files are as they were read, and keep it.

    What fails, or is stopped, is taken back; where that fails as well, it stays half made until the next command.
    """
    try:
        write_bytes(pending_in(folder), journal.to_bytes(), _PRIVATE)
        sync_folder(folder)
        _replace(paths, files)
    except BaseException as reason:
        said = failure(paths, reason) if isinstance(reason, OSError) else str(reason) or "stopped"
        try:
            _take_back(paths, folder, files)
        except (OSError, KgError, KeyboardInterrupt):
            raise KgError(f"{said}; the change is half made; {_MEND}") from None
        if isinstance(reason, OSError):
            raise KgError(f"{said}; nothing was changed") from None
        if isinstance(reason, KeyboardInterrupt):
            raise KeyboardInterrupt("stopped; nothing was changed") from None
        raise
    try:
        with failures_named(paths, "the change was made"):
            _keep(folder, journal)
    except KeyboardInterrupt:
        raise KeyboardInterrupt("stopped, but the change was made") from None


def _take_back(paths: CorpusPaths, folder: Path, files: Sequence[FileChange]) -> None:
    """Make the files of a change as before, new ones first, since the disk may be full; those of others stay."""
    _clear(paths, files)
    _replace(paths, _back(one for one in files if now_in(paths, one.name) in one[1:3]), new_first=False)
    pending_in(folder).unlink(missing_ok=True)
    sync_folder(folder)


def _clear(paths: CorpusPaths, files: Iterable[FileChange]) -> None:
    """Remove what is left of files half written."""
    for one in files:
        for part in (paths.root / one.name).parent.glob(f".{Path(one.name).name}.*.part"):
            part.unlink(missing_ok=True)


def _refuse_changed(paths: CorpusPaths, files: Iterable[FileChange]) -> None:
    """Raise :class:`ChangeRefused` where a file is not as it was read, with both versions of the first one."""
    for one in files:
        _refuse_away(paths, one.name)
        now = now_in(paths, one.name)
        if now != one.before:
            shown = "".join(unified(one.before, now, f"{one.name} as read", f"{one.name} now", _SHOWN_LINES))
            message = f"{one.name} was changed by somebody else meanwhile, so nothing was changed; try again"
            raise ChangeRefused(f"{message}\n{shown}".rstrip("\n"))


def _taking(paths: CorpusPaths, number: int, made: Journal, *, is_strict: bool) -> Taking:
    """Return what takes a change back.

    Raises:
        StepEdited: A file is not as the change left it, and the change cannot be taken out of it.
    """
    files: list[FileChange] = []
    edited: set[str] = set()
    for patch in made.patches:
        _refuse_away(paths, patch.name)
        now = now_in(paths, patch.name)
        change = patch.change(now)
        if change is not None and change.after == now:
            files += _back([change])
            continue
        left = None if is_strict else patch.back_in(now)
        if left is None:
            message = f"{made.told} cannot be taken back, since {patch.name} was edited afterwards"
            places = f" (lines {listed(map(str, lines))})" if (lines := patch.lines_in(now)) else ""
            remedy = "take your edit out of the file, then use again: kg undo"
            shown = "".join(_shown_edit(patch, now))
            raise StepEdited(f"{message}{places}; nothing was changed; {remedy}\n{shown}".rstrip("\n"), number)
        files.append(FileChange(patch.name, now, left, patch.mode))
        edited.add(patch.name)
    return Taking(made, tuple(files), frozenset(edited))


def _shown_edit(patch: Patch, now: bytes | None) -> Iterator[str]:
    """Yield lines that show how a file differs from what a change left, or what the change had made where."""
    if patch.whole is not None:
        yield from unified(patch.whole[1], now, f"{patch.name} as left", f"{patch.name} now", _SHOWN_LINES)
        return
    for hunk in patch.hunks:
        yield from unified(hunk.before, hunk.after, f"{patch.name} before", f"{patch.name} as left", _SHOWN_LINES)


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
    came_or_went: set[Path] = set()
    folders: set[Path] = set()
    for one in sorted(files, key=lambda one: (one.after is None) is new_first):
        path = paths.root / one.name
        if one.after is None and os.path.lexists(path):
            path.unlink()
            came_or_went.add(path.parent)
        elif one.after is not None and now_in(paths, one.name) != one.after:
            write_bytes(path, one.after, one.mode)
            folders.add(path.parent)
            came_or_went |= {path.parent} if one.before is None else set()
            folders.add(Path(os.path.realpath(path)).parent)
    for folder in came_or_went:
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
    """Keep a change that was made for :func:`undo`; one that took another back is forgotten with that one."""
    pending, numbers = pending_in(folder), numbers_in(folder)
    size = pending.stat().st_size
    if journal.undoes:
        (folder / str(journal.undoes)).unlink(missing_ok=True)
        if journal.asked:
            pending.replace(undone_in(folder, journal.asked))
            forget_undone(folder)
        else:
            pending.unlink()
        sync_folder(folder)
    else:
        pending.replace(folder / str(max([0, *numbers]) + 1))  # if the power is cut now, it is still pending, and made
    if size > _LARGE:
        _forget_old(folder)


def _forget_old(folder: Path) -> None:
    """Forget the oldest changes where their journals are too large together; the last one stays."""
    size = 0
    for place, number in enumerate(reversed(numbers_in(folder))):
        with suppress(OSError):
            size += (folder / str(number)).stat().st_size
            if place and size > _KEPT_BYTES:
                (folder / str(number)).unlink()


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
