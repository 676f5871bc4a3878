"""Saving statements one by one, as an annotator does: each is one step, whatever files it touches."""

from __future__ import annotations

from dataclasses import dataclass

from kg.changing.block_checks import Found
from kg.changing.conflicts import refuse_conflict
from kg.changing.desk import Desk
from kg.changing.naming_places import StillNamed, places_named
from kg.changing.saving import Saving
from kg.changing.sheet import Sheet
from kg.changing.step import Step
from kg.changing.written_names import Key
from kg.corpus.changes import Changes, FileChange
from kg.corpus.resolve_arguments import REFERENCE
from kg.corpus.writer import write
from kg.errors import ChangeRefused, NameNotFound
from kg.gc_paused import gc_paused
from kg.model import Entity


@dataclass(frozen=True, slots=True)
class Saved:
    """What a step wrote.

    Args:
        keys: The keys of the statements, ``coder/article#id``.
        entities: The listed entities that were made.
        files: The names of the files that were changed.
        told: What is to be said of it besides.
        found: The statements as they are read now, with what is wrong with them; ``None`` where one was removed.
    """

    keys: tuple[str, ...]
    entities: tuple[Entity, ...]
    files: tuple[str, ...]
    told: tuple[str, ...]
    found: Found | None = None


@gc_paused()
def save(desk: Desk, saving: Saving) -> Saved:
    """Write a statement, with all that it makes, as a person would have written it.

    Args:
        desk: Where the coder writes.
        saving: The statement.

    Raises:
        SaveRefused: It would have errors, which are told.
        Conflict: It is edited, and was changed elsewhere since the page saw it.
        ChangeRefused: Something that it needs is not there any more, or a file was changed meanwhile.
        KgError: A file cannot be written.
    """
    step = Step(desk, saving)
    found = step.found()
    found.refuse(step.errors_before())
    made = [entity.id for entity in step.maker.listed]
    keys = tuple(f"{step.sheet.name}#{id}" for id in step.ids)
    files = write(desk.paths, step.changes, step.title, made=made, asked=saving.name, wrote=keys, coder=desk.coder)
    desk.made.update({entity.id: entity for entity in step.maker.listed})
    return Saved(
        keys=keys,
        entities=tuple(step.maker.listed),
        files=_names(files),
        told=tuple(step.told),
        found=found,
    )


def preview(desk: Desk, saving: Saving) -> Found:
    """Return a statement as it would be read, and what is wrong with it; nothing is written.

    Args:
        desk: Where the coder writes.
        saving: The statement.

    Raises:
        ChangeRefused: It cannot be written at all, such as one without a relation.
    """
    return Step(desk, saving).found(with_sense=True)


def delete(desk: Desk, key: str, revision: str, name: str | None = None) -> Saved:
    """Remove a statement that nothing else names.

    Args:
        desk: Where the coder writes.
        key: Its key.
        revision: The state of its file that the page saw.
        name: What the page calls this step.

    Raises:
        StillNamed: Other statements or entities name it.
        Conflict: It was changed elsewhere since the page saw it.
        ChangeRefused: It is a statement of another coder, or a file was changed meanwhile.
        NameNotFound: There is no such statement.
    """
    found = REFERENCE.fullmatch(key)
    if found is None or not found["coder"]:
        raise NameNotFound(f"'{key}' is not the key of a statement")
    if found["coder"] != desk.coder:
        raise ChangeRefused(f"'{key}' is a statement of '{found['coder']}'; nothing was changed")
    changes = Changes(desk.paths)
    sheet = Sheet(desk, changes, found["article"])
    refuse_conflict(desk, sheet, found["id"], revision, None)
    if places := places_named(desk, Key(*found.group("coder", "article", "id"))):
        raise StillNamed(key, places)
    sheet.take_out(["statements", sheet.places[found["id"]]])
    sheet.finish()
    title = f"kg serve: remove {found['id']} of {sheet.name}"
    files = write(desk.paths, changes, title, asked=name, wrote=[key], coder=desk.coder)
    return Saved((key,), (), _names(files), ())


def _names(files: list[FileChange]) -> tuple[str, ...]:
    return tuple(one.name for one in files)
