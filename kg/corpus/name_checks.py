"""Warnings of names that are not what they look like: signs that nobody sees, and letters of another script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.corpus.folding import folded, silent_in
from kg.corpus.names import Names
from kg.corpus.yaml_file import Location, Plain, YamlFile
from kg.errors import Problem, Severity
from kg.likeness import looking_alike
from kg.look_alikes import joiner_in, letter_named, sign_named, stranger_in
from kg.model import Entity


class NameInBlock(NamedTuple):
    """A name of an entity, as its block has it.

    Args:
        place: Keys and indexes that lead to it within the block.
        text: The name.
        language: Its language; empty where none is written.
    """

    place: tuple[str | int, ...]
    text: str
    language: str


def names_in(block: Plain) -> Iterator[NameInBlock]:
    """Yield id, labels and aliases of the block of an entity, whatever else may be wrong with it."""
    for key in ("id", "label", "aliases"):
        if isinstance(block, dict) and key in block:
            yield from _names_below((key,), block[key], "")


def names_written(block: Plain) -> Iterator[str]:
    """Yield id, labels and aliases of a block, as :func:`~kg.corpus.folding.folded` gives them."""
    return (folded(name.text) for name in names_in(block))


def check_names(id: str, names: Names, language: str, file: YamlFile, location: Location) -> Iterator[Problem]:
    """Yield a warning for each name of an entity that is not what it looks like.

    It has a sign that is not seen, a letter of another script, or looks the same as a name of another entity and is
    not. Names in two languages may look the same: Russian ЕС is the European Union, English EC its Commission.

    Args:
        id: The id of the entity.
        names: The names of all entities that it may be taken for.
        language: That of names for which none is written.
        file: The file.
        location: Where the block of the entity is.
    """

    def warning(place: tuple[str | int, ...], code: str, message: str, hint: str) -> Problem:
        return file.problem([*location, *place], code, message, hint, severity=Severity.WARNING)

    for place, text, written in names_in(file.value(location)):
        name = folded(text)
        if sign := silent_in(text) or joiner_in(text):
            message = f"this name has a sign in it that cannot be seen: {sign_named(sign)}"
            yield warning(place, "invisible-sign", message, "take it out, or use: kg fix")
        if twin := names.twin(name, written or ("" if place == ("id",) else language), id):
            message = f"'{name}' looks the same as '{twin.name}', a name of '{twin.id}', and is not"
            hint = f"{looking_alike(twin.name, name)}; write both in one way, or use: kg merge entity"
            yield warning(place, "look-alike-names", message, hint)
        elif stranger := stranger_in(name):
            hint = f"write {letter_named(stranger.meant, script=True)} in its place"
            yield warning(place, "look-alike-letter", f"this name has {stranger.said}", hint)


def check_namesake(entity: Entity, names: Names, file: YamlFile, location: Location) -> Iterator[Problem]:
    """Yield a warning if an entity of the list has the name of one before it, and may be the same.

    Entities of different types may share a name: a port and its town.
    """
    if found := names.namesake(entity):
        message = f"'{found.name}' is also a name of '{found.id}', and both are counted, as two"
        hint = f"if they are one, use: kg merge entity {found.id} {entity.id}; if not, give one of them another label"
        yield file.problem([*location, "id"], "same-name", message, hint, severity=Severity.WARNING)


def _names_below(place: tuple[str | int, ...], value: Plain, language: str) -> Iterator[NameInBlock]:
    if isinstance(value, str):
        yield NameInBlock(place, value, language)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _names_below((*place, key), inner, key.lower())
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _names_below((*place, index), inner, language)
