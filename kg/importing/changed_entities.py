"""Entities that changed in the files of a tool: they change here as well where nobody edited them since."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from kg.corpus.changes import Changes
from kg.corpus.paths import CorpusPaths
from kg.corpus.text_file import read_text
from kg.corpus.yaml_file import Plain, YamlFile
from kg.importing.kept import digest
from kg.importing.sheets import replaced_block


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
