"""The formats that can be read: those that are shipped, and those that others add by the entry point ``kg.formats``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from kg.errors import KgError
from kg.formats.added import added_formats
from kg.formats.reader import HEAD_BYTES, Reader
from kg.likeness import suggest
from kg.phrases import listed

_MODULES: tuple[str, ...] = (
    "kg.formats.discourse.dna",
    "kg.formats.discourse.dna_events",
    "kg.formats.annotations.refi_qda",
    "kg.formats.annotations.uima_cas",
    "kg.formats.annotations.brat",
    "kg.formats.annotations.label_studio",
    "kg.formats.annotations.hypothesis",
    "kg.formats.annotations.web_annotation",
    "kg.formats.annotations.doccano",
    "kg.formats.linked_data.follow_the_money",
    "kg.formats.bibliographies.csl",
    "kg.formats.bibliographies.bibtex",
    "kg.formats.bibliographies.ris",
    "kg.formats.bibliographies.feeds",
    "kg.formats.tables.statements_read",
    "kg.formats.tables.sheets",
    "kg.formats.documents.texts",
)
"""The modules of the formats that are shipped, each with its ``READER``; the more particular a format, the earlier."""


@cache
def readers() -> Mapping[str, Reader]:
    """Return the formats that can be read, by name: those that are shipped first, the others by their names.

    Raises:
        KgError: One that others made cannot be loaded.
    """
    shipped = [import_module(module).READER for module in _MODULES]
    return {one.name: one for one in (*shipped, *(one for one in added_formats() if isinstance(one, Reader)))}


def reader_named(name: str) -> Reader:
    """Return the format of a name.

    Raises:
        KgError: There is none.
    """
    known = readers()
    if name not in known:
        hint = suggest(name, known) or f"formats are: {listed(known, last='or')}"
        raise KgError(f"there is no format '{name}'; {hint}")
    return known[name]


def reader_of(paths: Sequence[Path]) -> Reader:
    """Return the format of files that belong together, by what is in them.

    Args:
        paths: Files and folders.

    Raises:
        KgError: One cannot be read, none of the formats is theirs, or they are of several formats.
    """
    found = {path: _recognised(path) for path in paths}
    unknown = next((path for path, reader in found.items() if reader is None), None)
    if unknown is not None:
        raise KgError(f"{unknown}: this is of no known format; name it with --as: {listed(readers(), last='or')}")
    names = {reader.name: (path, reader) for path, reader in found.items() if reader is not None}
    if len(names) > 1:
        (first, one), (second, other), *_ = names.values()
        message = f"{first} is {one.title}, and {second} is {other.title}"
        raise KgError(f"{message}; import them one after the other, or name one format for all with --as")
    ((_, reader),) = names.values()
    return reader


def _recognised(path: Path) -> Reader | None:
    """Return the format of a file or folder; one whose endings it has is preferred."""
    head = b""
    if not path.is_dir():
        try:
            with path.open("rb") as stream:
                head = stream.read(HEAD_BYTES)
        except FileNotFoundError:
            raise KgError(f"{path}: it is not there") from None
        except OSError as error:
            raise KgError(f"{path}: it cannot be read: {error.strerror or error}") from None
    suffix = path.suffix.lower()
    ordered = sorted(readers().values(), key=lambda one: suffix not in one.suffixes)
    return next((one for one in ordered if one.recognises(path, head)), None)
