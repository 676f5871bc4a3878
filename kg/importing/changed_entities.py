"""Entities that changed in the files of a tool or the mapping: they change here too where nobody edited them since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from kg.corpus.changes import Changes
from kg.corpus.paths import CorpusPaths
from kg.corpus.text_file import read_text
from kg.corpus.yaml_file import Plain, YamlFile
from kg.importing.kept import ENTITY, Kept, digest
from kg.importing.statement_file import replaced_block


class ListedEntities:
    """The entities of ``data/entities.yaml`` as the file has them, read where one is asked for.

    Args:
        paths: The files of the corpus.
    """

    def __init__(self, paths: CorpusPaths) -> None:
        self._paths = paths

    def block(self, id: str) -> Mapping[str, Plain]:
        """Return an entity as the file has it; nothing where it is not there."""
        return self._blocks.get(id, {})

    @cached_property
    def _blocks(self) -> dict[str, dict[str, Plain]]:
        path = self._paths.entities
        return _blocks_of(YamlFile(self._paths.name(path), read_text(self._paths.name(path), path)[0]))


def record_of_name(name: str) -> str:
    """Return as what an entity is kept that rows name, which is no record of the tool."""
    return f"\n{name}"


def retyped(said: Mapping[str, str], kept: Kept, there: ListedEntities) -> Iterator[tuple[str, str, dict[str, Plain]]]:
    """Yield the entities that rows named and whose types the mapping says otherwise since, as they are to be.

    Args:
        said: The types of entities by name, as the mapping says them now.
        kept: What became of them the last time.
        there: The entities as the file has them.

    Yields:
        The name and id of each, and its block; an empty one where somebody edited it here, so that it stays.
    """
    for name, type in said.items():
        entry = kept.of(ENTITY, record_of_name(name))
        block = there.block(entry.at) if entry is not None and entry.said != type else {}
        if entry is not None and block and block.get("type") != type:
            yield name, entry.at, {**block, "type": type} if digest_of_entity(block) == entry.written else {}


def write_changed(changes: Changes, blocks: Mapping[str, Mapping[str, Plain]]) -> None:
    """Write entities in the place of what is there.

    Args:
        changes: The change.
        blocks: What stands there afterwards, by the ids of the entities.
    """
    if not blocks:
        return
    path = changes.paths.entities
    text, file = changes.text(path), changes.yaml(path)
    for number, id in enumerate(_blocks_of(file)):
        if id in blocks:
            changes.edit(path, replaced_block(text, file, ["entities", number], dict(blocks[id])))


def digest_of_entity(block: Mapping[str, Plain]) -> str:
    """Return by what an entity is known again as its file has it."""
    return digest({key: value for key, value in block.items() if value is not None})


def _blocks_of(file: YamlFile) -> dict[str, dict[str, Plain]]:
    """Return the blocks of a file by their ids, in its order; none where it has errors."""
    listed = file.data.get("entities") if isinstance(file.data, dict) and not file.problems else None
    blocks = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    found = {str(one.get("id")): one for one in blocks}
    return found if isinstance(listed, list) and len(found) == len(listed) else {}
