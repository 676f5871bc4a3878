"""Which mapping counts: the one that is given, the one that was kept, or one that is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources
from itertools import islice
from pathlib import Path

from kg.corpus.text_file import read_text
from kg.errors import KgError
from kg.formats.reader import Reader
from kg.formats.records import Record
from kg.importing.mapping import OPEN, ImportMapping, Source, read_mapping
from kg.importing.places import ImportPlaces
from kg.importing.proposing import SAMPLE, propose
from kg.importing.wording import Wording
from kg.vocabulary import Vocabulary

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """The mapping that counts.

    Args:
        mapping: The mapping.
        text: It as YAML, as it is to be kept.
        is_proposed: Whether nobody has looked at it yet.
        by_cue: Words that are no name of their relation but one of its cues, each with the relation.
    """

    mapping: ImportMapping
    text: str
    is_proposed: bool
    by_cue: tuple[tuple[str, str], ...] = ()

    def without_relation(self, columns: Sequence[str]) -> str:
        """Return what is to be done where no column of tables is known to say the relation; empty where one is.

        Args:
            columns: The columns of the tables; none where the files are no tables.
        """
        kinds = [kind for kind, fields in self.mapping.codings.items() if fields.get("relation") == OPEN]
        if not columns or not kinds:
            return ""
        remedy = f"name it in the mapping, below 'codings: {kinds[0]}:', as 'relation: {{from: COLUMN}}'"
        return f"No column is known to say the relation; there are: {', '.join(columns)}. If one does, {remedy}."


def choose_mapping(
    given: Path | None, places: ImportPlaces, reader: Reader, files: Sequence[Path], vocabulary: Vocabulary
) -> Choice:
    """Return the mapping that counts.

    Args:
        given: The file of a mapping that is asked for.
        places: Where the one of the last time is kept.
        reader: The format of the files.
        files: The files, of which the first records tell what is proposed.
        vocabulary: The relations, types and roles.

    Raises:
        KgError: The mapping has errors, or is one of another format.
    """
    path = given or places.kept_mapping
    if path is None:
        made = proposed(islice(reader.read(files), SAMPLE), reader.name, vocabulary)
        return Choice(made, made.as_yaml(), is_proposed=True, by_cue=_by_cue(made, vocabulary))
    if path.is_dir():
        raise KgError(f"{path}: it is a folder; name the file of a mapping")
    if not path.is_file():
        raise KgError(f"{path}: it is not there")
    name = places.paths.name(path) if given is None else str(path)
    text, problem = read_text(name, path)
    mapping, problems = read_mapping(name, text, vocabulary)
    if problem or mapping is None:
        told = [problem] if problem else problems
        raise KgError("\n".join(map(str, told[:_SHOWN])))
    if mapping.format != reader.name:
        message = f"{name}: this mapping is for '{mapping.format}', and the files are '{reader.name}'"
        raise KgError(f"{message}; name another import with --name, or another mapping with --map")
    return Choice(mapping, text, is_proposed=False)


def _by_cue(mapping: ImportMapping, vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    wording = Wording(vocabulary)
    relations = [value for fields in mapping.codings.values() if isinstance(value := fields.get("relation"), Source)]
    return tuple(
        (theirs, ours)
        for value in relations
        for theirs, ours in value.values.items()
        if ours != OPEN and not wording.is_name(theirs, ours)
    )


def proposed(records: Iterable[Record], format: str, vocabulary: Vocabulary) -> ImportMapping:
    """Return the mapping that is proposed for records of a format."""
    return propose(records, format, vocabulary, _of_format(format, vocabulary))


def _of_format(format: str, vocabulary: Vocabulary) -> ImportMapping | None:
    """Return what is known of a format itself: ``formats/NAME.yaml``, where ``*`` stands for any kind of coding."""
    file = resources.files("kg.importing").joinpath("formats", f"{format}.yaml")
    if not file.is_file():
        return None
    mapping, problems = read_mapping(f"{format}.yaml", file.read_text(encoding="utf-8"), vocabulary)
    if mapping is None:
        raise KgError("\n".join(map(str, problems[:_SHOWN])))
    return mapping
