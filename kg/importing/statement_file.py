"""Annotation files that an import writes: new ones whole, those that are there at the places that change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from kg.corpus.changes import Changes
from kg.corpus.edits import Edit
from kg.corpus.yaml_edits import insert_items, insert_key, remove_all
from kg.corpus.yaml_file import Location, Plain, YamlFile
from kg.corpus.yaml_written import in_lines, item_lines
from kg.importing.kept import digest

_SECTION = "statements"
_LOCAL = "local"


class StatementFile:
    """One annotation file.

    Args:
        changes: The change that it is a part of.
        path: The file.
        coder: Its coder.
        article: Its article.
    """

    def __init__(self, changes: Changes, path: Path, coder: str, article: str) -> None:
        self._changes, self.path = changes, path
        self._coder, self._article = coder, article
        self.is_new = changes.content(path) is None
        self._file = None if self.is_new else changes.yaml(path)
        data = self._file.data if self._file is not None else None
        listed = data.get(_SECTION) if isinstance(data, dict) else None
        self._has_list = isinstance(listed, list)
        declared = data.get(_LOCAL) if isinstance(data, dict) else None
        self._declared = [one for one in declared if isinstance(one, dict)] if isinstance(declared, list) else []
        self._local: list[dict[str, Plain]] = []
        self._places = {
            str(block.get("id")).strip(): (index, block)
            for index, block in enumerate(listed if isinstance(listed, list) else [])
            if isinstance(block, dict)
        }

    @property
    def fault(self) -> str:
        """Why it cannot be changed; empty where it can."""
        return str(self._file.problems[0]) if self._file is not None and self._file.problems else ""

    @property
    def ids(self) -> set[str]:
        """The ids of its statements."""
        return {*self._places}

    def block(self, id: str) -> Mapping[str, Plain]:
        """Return a statement as the file has it; empty where there is none."""
        return self._places[id][1] if id in self._places else {}

    def written(self, id: str) -> str | None:
        """Return the digest of a statement as the file has it, ``None`` where there is none."""
        return digest(self._places[id][1]) if id in self._places else None

    def declare(self, block: dict[str, Plain]) -> None:
        """Have the file declare an entity of its own, where it declares none of that name yet."""
        if all(one.get("label") != block["label"] for one in (*self._declared, *self._local)):
            self._local.append(block)

    def whole(self, blocks: Sequence[dict[str, Plain]]) -> bytes:
        """Return a new file that has some statements."""
        head = in_lines({"article": self._article, "coder": self._coder})
        local = [f"{_LOCAL}:", *item_lines(self._local, 2)] if self._local else []
        return "\n".join([*head, *local, f"{_SECTION}:", *item_lines(blocks, 2), ""]).encode()

    def write(
        self, added: Sequence[dict[str, Plain]], replaced: Mapping[str, dict[str, Plain]], removed: Sequence[str]
    ) -> None:
        """Write statements into the change.

        Args:
            added: New ones, in their order.
            replaced: What stands in the place of others, by their ids.
            removed: The ids of those that go.
        """
        if self.is_new:
            self._changes.put(self.path, self.whole(added))
            return
        file = self._file
        if file is None or not (added or replaced or removed):
            return
        if len(removed) == len(self._places):  # a list never becomes empty and is filled in one step
            pairs = min(len(added), len(removed))
            replaced = {**replaced, **dict(zip(removed, added[:pairs], strict=False))}
            added, removed = added[pairs:], removed[pairs:]
        text, edits = self._changes.text(self.path), list[Edit]()
        for id, block in replaced.items():
            edits.append(replaced_block(text, file, [_SECTION, self._places[id][0]], block))
        edits += remove_all(text, file, [[_SECTION, self._places[id][0]] for id in removed])
        if added and self._has_list:
            edits.append(insert_items(text, file, [_SECTION], [*added]))
        elif added:
            edits.append(insert_key(text, file, [], _SECTION, [*added]))
        if self._local and self._declared:
            edits.append(insert_items(text, file, [_LOCAL], [*self._local]))
        elif self._local:
            edits.append(insert_key(text, file, [], _LOCAL, [*self._local]))
        self._changes.edit(self.path, *edits)


def replaced_block(text: str, file: YamlFile, location: Location, block: dict[str, Plain]) -> Edit:
    """Return the edit that puts a block in the place of one of a list.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the block is.
        block: What stands there afterwards.
    """
    span = file.span(location)
    lines = item_lines([block], span.column - 2 if span.style == ":" else 0, in_braces=span.style == "{}")
    return Edit(span.start, _end(text, span.end), "\n".join(lines).lstrip(" -"))


def _end(text: str, end: int) -> int:
    """Return where a block ends, without the blanks and line ends behind it."""
    return end - (len(text[:end]) - len(text[:end].rstrip()))
