"""An annotation file that is being changed: its text as it was read, the edits, and what it will say of a statement."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from kg.changing.desk import Desk
from kg.corpus.annotation_file import StatementBlock
from kg.corpus.changes import Changes
from kg.corpus.edits import Edit, edited
from kg.corpus.resolve_arguments import REFERENCE
from kg.corpus.yaml_edits import insert_items, insert_key, remove, replace_block, replace_scalar, replace_value
from kg.corpus.yaml_file import Location, Plain
from kg.corpus.yaml_written import in_lines, item_lines
from kg.errors import ChangeRefused
from kg.model import Entity, Label
from kg.vocabulary import Vocabulary

_NUMBERED = re.compile("s[0-9]{1,9}")
_NAMED = re.compile("#(s[0-9]{1,9})")
_ENDS = ("id", "subject", "relation", "object")


def keys_in_order(vocabulary: Vocabulary) -> list[str]:
    """Return all keys of a statement in the order in which files have them: its ends, its roles, the rest."""
    rest = [name for name in StatementBlock.model_fields if name not in _ENDS]
    return [*_ENDS, *vocabulary.roles, *rest]


class Sheet:
    """One coder's annotations of an article, as they are on the disk and as they will be.

    Args:
        desk: Where the coder writes.
        changes: The change that it is a part of.
        article: Id of the article.
        coder: Id of the coder, the one of the desk where it is empty.

    Attributes:
        revision: The state that it is in, as :meth:`~kg.changing.desk.Desk.revision_of` names it.
        blocks: What stands there of each statement.
        places: The number of each statement, by id.
    """

    def __init__(self, desk: Desk, changes: Changes, article: str, coder: str = "") -> None:
        self.article, self.coder = article, coder or desk.coder
        self.path: Path = desk.file_of(article, self.coder)
        self._desk, self._changes = desk, changes
        content = changes.content(self.path)
        self.is_new = content is None
        self.revision = "" if content is None else desk.keep(content)
        self.text = self._begun() if self.is_new else changes.text(self.path)
        self.file = desk.yaml(self.path, self.text)
        if self.file.problems:
            raise ChangeRefused(f"{self.file.problems[0]}; mend this first; nothing was changed")
        self._edits: list[Edit] = []
        self._order = keys_in_order(desk.corpus.vocabulary)
        data = self.file.data if isinstance(self.file.data, dict) else {}
        listed = data.get("statements")
        self.blocks: list[Mapping[str, Plain]] = [
            block if isinstance(block, dict) else {} for block in (listed if isinstance(listed, list) else [])
        ]
        self.places = {str(block.get("id")).strip(): index for index, block in enumerate(self.blocks)}
        self._has = {section: bool(data.get(section)) for section in ("local", "statements")}
        self._keys = list(data)

    def block(self, id: str) -> Mapping[str, Plain] | None:
        """Return what stands there of a statement, ``None`` where there is none."""
        return self.blocks[self.places[id]] if id in self.places else None

    @property
    def name(self) -> str:
        """Its name in the whole corpus: ``coder/article``."""
        return f"{self.coder}/{self.article}"

    def reference(self, key: str) -> str:
        """Return how it refers to a statement.

        Args:
            key: Its key, ``coder/article#id``.
        """
        found = REFERENCE.fullmatch(key)
        if found is None or not found["coder"]:
            raise ChangeRefused(f"'{key}' is not the key of a statement; nothing was changed")
        if (found["coder"], found["article"]) == (self.coder, self.article):
            return f"#{found['id']}"
        return key if found["coder"] != self.coder else f"{found['article']}#{found['id']}"

    def local(self) -> list[Entity]:
        """Return the entities at the head of the file."""
        data = self.file.data if isinstance(self.file.data, dict) else {}
        blocks = data.get("local")
        found: list[Entity] = []
        for block in blocks if isinstance(blocks, list) else ():
            if isinstance(block, dict) and block.get("id") and block.get("label"):
                aliases = block.get("aliases")
                names = [block["label"], *(aliases if isinstance(aliases, list) else [])]
                labels = [Label(text=str(one), lang=self._desk.language) for one in names if isinstance(one, str)]
                id, type = f"{self.name}/{block['id']}", str(block.get("type") or "")
                found.append(Entity(id=id, type=type, labels=tuple(labels[:1]), aliases=tuple(labels[1:]), local=True))
        return found

    def next_ids(self, number: int) -> list[str]:
        """Return ids for new statements: the numbers behind the highest one that is there, or that the file names."""
        known = [*self.places, *_NAMED.findall(self.text)]
        numbers = [int(id[1:]) for id in known if _NUMBERED.fullmatch(id)]
        width = max([2, *(len(id) - 1 for id in self.places if id[:2] == "s0")])
        return [f"s{one:0{width}d}" for one in range(max([0, *numbers]) + 1, max([0, *numbers]) + 1 + number)]

    def add_statements(self, blocks: Sequence[Mapping[str, Plain]], behind: int | None) -> None:
        """Put statements behind another one, at the beginning (-1) or at the end (``None``)."""
        self._add("statements", [dict(block) for block in blocks], behind)

    def add_local(self, blocks: Sequence[Mapping[str, Plain]]) -> None:
        """Declare entities at the head of the file."""
        self._add("local", [dict(block) for block in blocks], None)

    def set(self, index: int, key: str, value: Plain, *, within: str = "", gone: Collection[str] = ()) -> None:
        """Give a statement a value; where it has one, only the value changes.

        Args:
            index: The number of its block.
            key: The field or role.
            value: What stands there afterwards.
            within: ``inferred`` where it is concluded.
            gone: Keys of the block that are removed, behind which nothing can be put.
        """
        block: Location = ["statements", index, *([within] if within else [])]
        location: Location = [*block, key]
        held = self.file.value(block)
        if isinstance(held, dict) and key in held:
            self._edits.append(self._replaced(location, held[key], value))
            return
        order = [one for one in self._order if one not in gone]
        before = order[: order.index(key)] if key in order else order
        if within:
            before = [one for one in self._order if one in (held or {}) and one not in gone]
        self._edits.append(insert_key(self.text, self.file, block, key, value, before))

    def set_local(self, index: int, key: str, value: Plain) -> None:
        """Give an entity at the head of the file a key that it does not have."""
        self._edits.append(insert_key(self.text, self.file, ["local", index], key, value))

    def take_out(self, location: Location) -> None:
        """Take out a key or an item."""
        self._edits.append(remove(self.text, self.file, location))

    def put(self, location: Location, text: str) -> None:
        """Put a text in the place of another one, in the quotation marks that it has."""
        self._edits.append(replace_scalar(self.text, self.file, location, text))

    def add_item(self, location: Location, item: str) -> None:
        """Add a text to a list, or make a list of the text that stands there."""
        held = self.file.value(location)
        if isinstance(held, list):
            self._edits.append(insert_items(self.text, self.file, location, [item]))
        else:
            self._edits.append(replace_value(self.text, self.file, location, [held, item]))

    def finish(self) -> bytes | None:
        """Hand the edits over to the change, and return what the file will hold; ``None`` where nothing changes."""
        if self.is_new:
            content = edited(self.text.encode(), self._edits)
            self._changes.put(self.path, content)
            return content
        if self._edits:
            self._changes.edit(self.path, *self._edits)
        return None

    def excerpt(self, indexes: Iterable[int], new: Sequence[Mapping[str, Plain]]) -> str:
        """Return the file as it will be with some of its statements only, so that these can be checked quickly."""
        has_section = "statements" in self._keys
        key_start = self.file.span(["statements"], at_key=True).start if has_section else len(self.text)
        end = max(self.file.span(["statements"]).end, key_start) if has_section else len(self.text)
        head, tail = self._after_edits(0, key_start).rstrip("\n"), ""
        if has_section and self._keys[-1] != "statements":
            tail = self._after_edits(self.text.find("\n", end) + 1 or len(self.text), len(self.text)).rstrip("\n")
        lines: list[str] = [f"{head}\nstatements:"]
        for index in indexes:
            span = self.file.span(["statements", index])
            start = self.text.rfind("\n", 0, span.start) + 1
            until = self.text.find("\n", span.end)
            lines.append(self._after_edits(start, len(self.text) if until < 0 else until).rstrip("\n"))
        column = self.file.span(["statements"]).column if self._has["statements"] else 2
        return "\n".join([*lines, *item_lines([dict(block) for block in new], column), tail]) + "\n"

    def _after_edits(self, start: int, end: int) -> str:
        pieces: list[str] = []
        done = start
        for edit in sorted(self._edits, key=lambda one: (one.start, one.end)):
            if start <= edit.start and edit.end <= end:
                pieces += [self.text[done : max(done, edit.start)], edit.text]
                done = max(done, edit.end)
        return "".join([*pieces, self.text[done:end]])

    def _replaced(self, location: Location, held: Plain, value: Plain) -> Edit:
        """Return the edit that gives a key another value, written as the old one as far as that can hold it."""
        if isinstance(value, str) and type(value) is str and isinstance(held, str):
            return replace_scalar(self.text, self.file, location, value)
        return replace_block(self.text, self.file, location, value)

    def _add(self, section: str, items: list[dict[str, Plain]], behind: int | None) -> None:
        if section in self._keys:
            plain: list[Plain] = [*items]
            if section == "local" and not self._has[section]:
                span = self.file.span([section])
                spelled = "\n".join(item_lines(plain, 2, in_braces=True))
                start = self.file.span([section], at_key=True).end + 1
                self._edits.append(Edit(start, max(start, span.end), f"\n{spelled}"))
            else:
                self._edits.append(insert_items(self.text, self.file, [section], plain, behind))
            return
        lines = [f"{section}:", *item_lines([*items], 2, in_braces=section == "local")]
        if section == "local" and "statements" in self._keys:
            start = self.file.span(["statements"], at_key=True).start
            self._edits.append(Edit(start, start, "".join(f"{line}\n" for line in lines)))
            return
        end = len(self.text.rstrip("\n"))
        self._edits.append(Edit(end, len(self.text), "\n" + "\n".join(lines) + "\n"))

    def _begun(self) -> str:
        """Return a file without statements."""
        schema = self._desk.paths.schema / "annotation.schema.json"
        way = os.path.relpath(schema, self.path.parent).replace(os.sep, "/")
        said = in_lines({"article": self.article, "coder": self.coder, "coded": date.today().isoformat()})
        return "\n".join([f"# yaml-language-server: $schema={way}", *said, "statements: []", ""])
