"""Saving statements one by one, as an annotator does: each is one step, whatever files it touches."""

from __future__ import annotations

from dataclasses import dataclass

from kg.changing.block_checks import Found
from kg.changing.conflicts import refuse_conflict
from kg.changing.desk import Desk
from kg.changing.rewriting import coder_and_article
from kg.changing.saving import Saving
from kg.changing.sheet import Sheet
from kg.changing.step import Step
from kg.changing.written_names import Key, NameOf, keys_in, names_in_annotation, names_in_entities
from kg.corpus.changes import Changes, FileChange
from kg.corpus.resolve_arguments import REFERENCE
from kg.corpus.writer import write
from kg.errors import ChangeRefused, NameNotFound
from kg.model import Entity
from kg.phrases import count_of, listed

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Saved:
    """What a step wrote.

    Args:
        keys: The keys of the statements, ``coder/article#id``.
        entities: The listed entities that were made.
        files: The names of the files that were changed.
        told: What is to be said of it besides.
    """

    keys: tuple[str, ...]
    entities: tuple[Entity, ...]
    files: tuple[str, ...]
    told: tuple[str, ...]


class StillNamed(ChangeRefused):
    """A statement cannot be removed, since others name it.

    Args:
        key: Its key.
        places: Where it is named, as ``file:line``.
    """

    def __init__(self, key: str, places: tuple[str, ...]) -> None:
        self.key, self.places = key, places
        named = f"named in {count_of(len(places), 'place')}: {listed(places, _SHOWN)}"
        super().__init__(f"'{key}' is {named}; change these first; nothing was changed")


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
    step.found().refuse(step.errors_before())
    files = write(desk.paths, step.changes, step.title)
    desk.made.update({entity.id: entity for entity in step.maker.listed})
    return Saved(
        keys=tuple(f"{step.sheet.name}#{id}" for id in step.ids),
        entities=tuple(step.maker.listed),
        files=_names(files),
        told=tuple(step.told),
    )


def preview(desk: Desk, saving: Saving) -> Found:
    """Return a statement as it would be read, and what is wrong with it; nothing is written.

    Args:
        desk: Where the coder writes.
        saving: The statement.

    Raises:
        ChangeRefused: It cannot be written at all, such as one without a relation.
    """
    return Step(desk, saving).found()


def delete(desk: Desk, key: str, revision: str) -> Saved:
    """Remove a statement that nothing else names.

    Args:
        desk: Where the coder writes.
        key: Its key.
        revision: The state of its file that the page saw.

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
    if places := _places_named(desk, changes, sheet, Key(*found.group("coder", "article", "id"))):
        raise StillNamed(key, places)
    sheet.take_out(["statements", sheet.places[found["id"]]])
    sheet.finish()
    files = write(desk.paths, changes, f"kg serve: remove {found['id']} of {sheet.name}")
    return Saved((key,), (), _names(files), ())


def _places_named(desk: Desk, changes: Changes, sheet: Sheet, key: Key) -> tuple[str, ...]:
    """Return where a statement is named, by reading again only the files that are known to name it, and its own."""
    corpus, name = desk.corpus, str(key)
    own = f"{key.coder}/{key.article}"
    naming = {
        f"{one.coder}/{one.article}"
        for one in corpus.statements()
        if name in one.statements_named() and f"{one.coder}/{one.article}" != own
    }
    files = [(sheet.path, sheet.file)]
    for other in sorted(naming):
        coder, _, article = other.partition("/")
        path = desk.file_of(article, coder)
        files.append((path, changes.yaml(path)))
    places = []
    for path, file in files:
        for written in names_in_annotation(file, corpus.vocabulary):
            is_own = path == sheet.path and written.location[:2] == ("statements", sheet.places[key.id])
            if (
                written.of is not NameOf.OWN_STATEMENT
                and not is_own
                and key in keys_in(written, *coder_and_article(file))
            ):
                places.append(f"{desk.paths.name(path)}:{file.place(written.location)[0]}")
    if any(name in entity.denotes for entity in corpus.listed.values()):
        file = changes.yaml(desk.paths.entities)
        denoting = (one for one in names_in_entities(file) if key in keys_in(one, "", ""))
        places += [f"{desk.paths.name(desk.paths.entities)}:{file.place(one.location)[0]}" for one in denoting] or [
            desk.paths.name(desk.paths.entities)
        ]
    return tuple(dict.fromkeys(places))


def _names(files: list[FileChange]) -> tuple[str, ...]:
    return tuple(one.name for one in files)
