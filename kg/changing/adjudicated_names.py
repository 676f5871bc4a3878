"""What codings of others name, as the file of the coder who decides can name it: statements, entities of one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from kg.changing.desk import Desk
from kg.changing.making import free_id, name_of
from kg.changing.sheet import Sheet
from kg.corpus.adjudicated import Adjudicated
from kg.corpus.changes import Changes
from kg.corpus.names import Names, short_id
from kg.corpus.resolve_arguments import REFERENCE
from kg.corpus.yaml_file import Plain, as_items
from kg.errors import ChangeRefused
from kg.model import AND, Entity

_TOGETHER = "+"


class References:
    """Which statement came of each coding.

    Args:
        desk: Where the statements are written.
        records: What was decided.
    """

    def __init__(self, desk: Desk, records: Iterable[Adjudicated]) -> None:
        self._desk = desk
        self._by_key: dict[str, Adjudicated] = {}
        self._new: set[str] = set()
        self._places: dict[str, frozenset[str]] = {}
        for one in records:
            self._by_key.update(dict.fromkeys(one.made_from, one))

    def add(self, record: Adjudicated) -> None:
        """Take what is being decided, whose statement is there though no file has it yet."""
        self._by_key.update(dict.fromkeys(record.made_from, record))
        self._new |= {record.key} if record.key else set()

    def is_there(self, record: Adjudicated) -> bool:
        """Return whether the statement that came of codings is in its file, where one came of them."""
        if record.statement is None or record.key in self._new:
            return True
        if record.article not in self._places:
            there = record.article in self._desk.corpus.articles
            sheet = Sheet(self._desk, Changes(self._desk.paths), record.article) if there else None
            self._places[record.article] = frozenset(sheet.places) if sheet else frozenset()
        return record.statement in self._places[record.article]

    def records(self) -> list[Adjudicated]:
        """Return what was decided and is in the files."""
        return [one for one in dict.fromkeys(self._by_key.values()) if self.is_there(one)]

    def record(self, key: str) -> Adjudicated | None:
        """Return what was decided on a coding, ``None`` where that is open."""
        found = self._by_key.get(key)
        return found if found is not None and self.is_there(found) else None

    def of(self, key: str) -> str | None:
        """Return the key of the statement that stands for another one; ``None`` where that is open, or none does.

        A statement of an article that only one coder coded stands for itself: nobody decides on it.
        """
        found = REFERENCE.fullmatch(key)
        if found is None or found["coder"] == self._desk.coder:
            return key
        record = self.record(key)
        if record is not None:
            return record.key
        return None if found["article"] in self._coded_twice else key

    def is_out(self, key: str) -> bool:
        """Return whether it was decided that no statement comes of a coding."""
        record = self.record(key)
        return record is not None and record.statement is None

    @cached_property
    def _coded_twice(self) -> frozenset[str]:
        seen: set[str] = set()
        twice: set[str] = set()
        for one in self._desk.corpus.annotations.values():
            if one.coder != self._desk.coder:
                (twice if one.article in seen else seen).add(one.article)
        return frozenset(twice)


class OwnEntities:
    """The entities of other coders' files, and those of the own file that they are by their names.

    Args:
        desk: Where statements are written.
        sheet: The own file.
    """

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._desk, self._sheet = desk, sheet
        self._local = sheet.local()

    @property
    def _names(self) -> Names:
        return self._desk.names_in(self._local)

    def id(self, id: str) -> str:
        """Return the id of an entity in the own file.

        Raises:
            ChangeRefused: Its name is that of several entities here.
        """
        entity = self._desk.corpus.entities.get(id)
        if entity is None or not entity.local or id.startswith(f"{self._sheet.name}/"):
            return id
        found = self._names.candidates(entity.label)
        if len(found) != 1:
            message = f"'{entity.label}' is the name of {len(found)} entities in {self._sheet.name}"
            raise ChangeRefused(f"{message}; write the statement with e, and choose one; nothing was changed")
        return found[0]

    def declare(self, ids: Iterable[str]) -> list[dict[str, Plain]]:
        """Return the blocks of the entities of other files that have to be declared in the own one, members first."""
        blocks: list[dict[str, Plain]] = []
        for id in ids:
            entity = self._desk.corpus.entities.get(id)
            if entity is None or not entity.local or id.startswith(f"{self._sheet.name}/"):
                continue
            if self._names.candidates(entity.label):
                continue
            blocks += self.declare(entity.members)
            blocks.append(self._block(entity))
        return blocks

    def _block(self, entity: Entity) -> dict[str, Plain]:
        names, language = self._names, self._desk.language

        def is_free(id: str) -> bool:
            return not names.candidates(id)

        id = short_id(entity)
        id = id if is_free(id) else free_id(entity.label, is_free)
        aliases: list[Plain] = [one.text for one in entity.aliases if not names.candidates(one.text)]
        known = {one.id: one for one in self._local}
        members = [self.id(one) for one in entity.members]
        named: list[Plain] = [name_of(known.get(one) or self._desk.listed[one], names, language) for one in members]
        own = entity.model_copy(update={"id": f"{self._sheet.name}/{id}", "members": tuple(members), "denotes": ()})
        self._local.append(own)
        return {
            "id": id,
            "type": entity.type,
            "label": entity.label,
            "aliases": aliases or None,
            "members": named or None,
            "plural": None if entity.plural is None else str(entity.plural).lower(),
            "note": entity.note,
        }

    def denote(self, of: Callable[[str], str | None]) -> bool:
        """Let entities denote what those of the same name denote for other coders, and return whether one does now.

        Args:
            of: Returns the key of the statement that came of a coding.
        """
        places = {
            str(one.get("label")): at
            for at, one in enumerate(as_items(self._sheet.file.value(["local"])))
            if isinstance(one, dict) and "denotes" not in one
        }
        done: set[int] = set()
        for annotation in self._desk.corpus.annotations.values():
            if annotation.article != self._sheet.article or annotation.coder == self._desk.coder:
                continue
            for entity in annotation.local:
                at = places.get(entity.label)
                is_list = any(sign in short_id(entity) for sign in (_TOGETHER, AND))
                keys = [of(key) for key in entity.denotes]
                if at is None or at in done or is_list or not keys or None in keys:
                    continue
                self._sheet.set_local(at, "denotes", _one_or_many([self._sheet.reference(str(key)) for key in keys]))
                done.add(at)
        return bool(done)


def _one_or_many(texts: Sequence[str]) -> Plain:
    return texts[0] if len(texts) == 1 else [*texts]
