"""Taking back the last step of a corpus that others may have edited since, without harm to what they wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kg.changing.desk import Desk
from kg.changing.naming_places import StillNamed, places_named
from kg.changing.written_names import Key
from kg.corpus.changes import FileChange
from kg.corpus.corpus_checks import used_entities
from kg.corpus.instead import instead_of_disk
from kg.corpus.paths import CorpusPaths, annotation_name
from kg.corpus.read import read_corpus
from kg.corpus.writer import StepEdited, Taking
from kg.corpus.writer import undo as take_back
from kg.errors import ChangeRefused, Problem
from kg.phrases import listed


@dataclass(frozen=True, slots=True)
class Undone:
    """A step that was taken back.

    Args:
        title: What had made it.
        files: The names of the files that are as before.
        told: What is to be said of it.
    """

    title: str
    files: tuple[str, ...]
    told: tuple[str, ...]


def undo(desk: Desk, name: str | None = None, passed: Collection[int] = ()) -> Undone:
    """Take back the last step that the coder made in the application, whatever others did since.

    All of it is taken back, but for entities that something else speaks of meanwhile.

    A file that was edited since loses what the step wrote there, if that stands as it was left; else nothing is
    changed at all.

    Args:
        desk: Where the coder writes; what is known there must be as the files are.
        name: What the page calls this step.
        passed: The numbers of steps that are left as they are.

    Raises:
        StepEdited: The places of the step were edited since.
        ChangeRefused: There is nothing to take back, or others name what would go.
        KgError: A file cannot be written.
    """
    told: list[str] = []
    check = partial(_check, desk, told)
    taken = take_back(desk.paths, check=check, asked=name, coder=desk.coder, passed=passed)
    desk.forget(taken.made.made)
    return Undone(taken.made.title, tuple(one.name for one in taken.files), tuple(told))


def undo_last(paths: CorpusPaths, *, only_look: bool = False) -> tuple[Taking, tuple[str, ...]]:
    """Take back the last change of a corpus, whoever made it, and return it with what is to be said of it.

    The corpus is read only where a file was edited since; then all is as with :func:`undo`.

    Args:
        paths: The files of the corpus.
        only_look: Whether to return it only.

    Raises:
        StepEdited: The places of the change were edited since.
        ChangeRefused: There is nothing to take back, or others name what would go.
        KgError: A file cannot be written.
    """
    try:
        return take_back(paths, only_look=only_look), ()
    except StepEdited:
        told: list[str] = []
        check = partial(_check, Desk(read_corpus(paths), ""), told)
        return take_back(paths, only_look=only_look, check=check), tuple(told)


def _check(desk: Desk, told: list[str], taking: Taking) -> list[str]:
    """Return the names of files that stay as they are, after what is to be said was added to what is told.

    Raises:
        ChangeRefused: What would be left were wrong.
    """
    _refuse_named(desk, taking)
    if taking.edited:
        _refuse_new_errors(desk, taking)
        told.append(f"{listed(sorted(taking.edited))} was edited since; these edits stay")
    entities = desk.paths.name(desk.paths.entities)
    used = sorted(_used_elsewhere(desk, taking))
    if not used or not any(one.name == entities for one in taking.files):
        return []
    told.append(f"{listed(used)} stays in {entities}, since something else speaks of it")
    return [entities]


def _refuse_named(desk: Desk, taking: Taking) -> None:
    """Raise where statements would go that others name."""
    gone = {key: one for one in taking.files for key in _gone(desk, one)}
    contents = {desk.paths.root / one.name: one.after for one in taking.files}
    for key in gone:
        places = places_named(desk, key, contents)
        if places:
            raise StillNamed(str(key), places)


def _gone(desk: Desk, one: FileChange) -> Iterator[Key]:
    """Yield the keys of the statements of an annotation file that are there now and would not be."""
    path = desk.paths.root / one.name
    if not path.is_relative_to(desk.paths.annotations) or one.before is None or path.suffix != ".yaml":
        return
    coder, _, article = annotation_name(one.name).partition("/")
    left = _ids(desk, path, one.after) if one.after is not None else set()
    yield from (Key(coder, article, id) for id in _ids(desk, path, one.before) - left)


def _ids(desk: Desk, path: Path, content: bytes) -> set[str]:
    data = desk.yaml_of(path, content).data
    blocks = data.get("statements") if isinstance(data, dict) else None
    return {str(block.get("id")).strip() for block in blocks or () if isinstance(block, dict)} - {"None"}


def _used_elsewhere(desk: Desk, taking: Taking) -> set[str]:
    """Return which entities that the step made something speaks of that does not go with it."""
    made = set(taking.made.made)
    if not made:
        return set()
    gone = {str(key) for one in taking.files for key in _gone(desk, one)}
    corpus, used = desk.corpus, set[str]()
    for annotation in corpus.annotations.values():
        if made & used_entities(annotation):
            for statement in annotation.statements:
                if statement.key not in gone:
                    used |= made.intersection(statement.entities_named())
            used |= {one for entity in annotation.local for one in entity.members if one in made}
    for entity in corpus.listed.values():
        if entity.id not in made:
            used |= made.intersection(line.object for line in entity.background)
    return used


def _refuse_new_errors(desk: Desk, taking: Taking) -> None:
    """Raise where files that were edited since would have errors that they do not have now."""
    before = _errors(read_corpus(desk.paths, errors_only=True).problems)
    with instead_of_disk({desk.paths.root / one.name: one.after for one in taking.files}):
        after = read_corpus(desk.paths, errors_only=True).problems
    more = _errors(after) - before
    first = next((one for one in after if (one.path, one.code) in more), None)
    if first is not None:
        message = f"{taking.made.told} cannot be taken back, since what was edited afterwards would have errors"
        raise ChangeRefused(f"{message}; nothing was changed:\n{first}")


def _errors(problems: Iterable[Problem]) -> Counter[tuple[str, str]]:
    return Counter((one.path, one.code) for one in problems if one.is_error)
