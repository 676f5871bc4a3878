"""The entities of one annotation file: unnamed and joint parties, declared at its head or made by a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.corpus.annotation_file import AnnotationFile
from kg.corpus.derive import can_act
from kg.corpus.entity_file import check_type
from kg.corpus.names import Names
from kg.corpus.yaml_file import Location
from kg.errors import Problem
from kg.model import Entity, Label
from kg.vocabulary import Vocabulary

__all__ = ["LocalEntities"]

JOINT = "Group"
"""Type of those who act jointly."""


class LocalEntities:
    """The entities of one annotation file, and the names that count in it.

    Args:
        found: The file.
        vocabulary: Types.
        listed: The corpus's entities by id.
        names: Their names.
        language: Tag of the language of local labels.

    Attributes:
        entities: Local entities by id, those made for lists included.
        names: Local names, with those of the corpus beyond.
        problems: What was wrong with them.
    """

    def __init__(
        self, found: AnnotationFile, vocabulary: Vocabulary, listed: Mapping[str, Entity], names: Names, language: str
    ) -> None:
        self._found = found
        self._vocabulary = vocabulary
        self._listed = listed
        self._language = language
        self._prefix = f"{found.coder}/{found.article}/"
        self.entities: dict[str, Entity] = {}
        self.problems: list[Problem] = []
        indexes = self._declare()
        self.names = Names(self.entities.values(), beyond=names)
        for id, index in indexes.items():
            self._join(id, index)

    def group(self, members: Sequence[str]) -> str:
        """Return the id of the entity that several are together; the same members are the same group.

        Its type is ``Group`` where all of them can act, else the narrowest type they share.

        Args:
            members: Ids, sorted.
        """
        if len(members) == 1:
            return members[0]
        id = self._prefix + "+".join(member.rsplit("/", 1)[-1] for member in members)
        if id not in self.entities:
            everyone = {**self._listed, **self.entities}
            jointly = all(can_act(member, self._vocabulary, everyone) for member in members)
            types = [everyone[member].type for member in members]
            self.entities[id] = Entity(
                id=id,
                type=JOINT if jointly else self._shared_type(types),
                labels=(Label(text=" and ".join(everyone[member].label for member in members), lang=self._language),),
                members=tuple(members),
                local=True,
            )
        return id

    def _shared_type(self, types: Sequence[str]) -> str:
        first, *others = (self._vocabulary.ancestors(type) for type in types)
        return next(type for type in first if all(type in line for line in others))

    def _declare(self) -> dict[str, int]:
        """Make the declared entities, without members, and return their indexes in the file."""
        file = self._found.file
        indexes: dict[str, int] = {}
        for index, block in self._found.local:
            fault = check_type(block.type, self._vocabulary, file, ["local", index, "type"])
            if block.id in self._listed:
                message = f"the id '{block.id}' is taken by an entity of data/entities.yaml"
                fault = file.problem(["local", index, "id"], "duplicate-id", message, "choose another id")
            if fault:
                self.problems.append(fault)
                continue
            id = self._prefix + block.id
            self.entities[id] = Entity(
                id=id,
                type=block.type,
                labels=(Label(text=block.label, lang=self._language),),
                aliases=tuple(Label(text=alias, lang=self._language) for alias in sorted(block.aliases)),
                note=block.note,
                local=True,
            )
            indexes[id] = index
        return indexes

    def _join(self, id: str, index: int) -> None:
        """Give a declared entity its members."""
        members: set[str] = set()
        block = next(block for at, block in self._found.local if at == index)
        for at, member in enumerate(block.members):
            bearers = self.names.bearers(member)
            if len(bearers) != 1:
                code, message, hint = self.names.misnamed(member)
            elif id in self._within(bearers[0]):
                code, message = "circular-members", f"'{member}' is or contains the group it is a member of"
                hint = "take it out"
            else:
                members.add(bearers[0])
                continue
            place: Location = ["local", index, "members", at]
            self.problems.append(self._found.file.problem(place, code, message, hint))
        if members:
            self.entities[id] = self.entities[id].model_copy(update={"members": tuple(sorted(members))})

    def _within(self, id: str) -> set[str]:
        """Return an entity with its members and theirs."""
        members = self.entities[id].members if id in self.entities else ()
        return {id}.union(*(self._within(member) for member in members))
