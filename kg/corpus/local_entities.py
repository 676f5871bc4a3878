"""The entities of one annotation file: unnamed and joint actors, declared at its head or made by a list."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from graphlib import CycleError, TopologicalSorter

from kg.corpus.annotation_file import AnnotationFile, LocalBlock
from kg.corpus.claims_in_words import Claims
from kg.corpus.counterparty import GROUP, SITUATION, can_act, with_members
from kg.corpus.entity_file import check_type
from kg.corpus.name_checks import check_names, names_written
from kg.corpus.names import Names
from kg.corpus.settings import Settings
from kg.corpus.shape import as_list
from kg.corpus.unknown import Faulty
from kg.corpus.yaml_file import Location
from kg.errors import Problem
from kg.model import AND, Entity, Label, Statement, denoted_by
from kg.phrases import briefly

UNSPECIFIED: Mapping[str, str] = {"id": "unspecified", "type": "UnnamedCollective", "label": "unspecified"}
"""How it is declared at the head of a file that a text leaves somebody out altogether."""


class LocalEntities:
    """The entities of one annotation file, and the names that count in it.

    Attributes:
        entities: Local entities by id, those made for lists included.
        names: Local names, with those of the corpus beyond.
        faulty: What is written with faults, local entities included.
        problems: What was wrong with them.
    """

    def __init__(self, annotation_file: AnnotationFile, settings: Settings, names: Names) -> None:
        self._annotation_file = annotation_file
        self.faulty = _with_faulty_blocks(settings.faulty, annotation_file)
        self._vocabulary = settings.vocabulary
        self._listed = settings.listed
        self._language = settings.config.languages[0]
        self._prefix = f"{annotation_file.coder}/{annotation_file.article}/"
        self.entities: dict[str, Entity] = {}
        self.problems: list[Problem] = []
        declared = self._declare()
        self.names = Names(self.entities.values(), beyond=names)
        for id, (index, _) in declared.items():
            place: Location = ["local", index]
            self.problems += check_names(id, self.names, self._language, annotation_file.file, place)
        if declared:
            self._join(declared)

    def group(self, members: Sequence[str]) -> str:
        """Return the id of the entity that members, sorted, are together; the same members are the same group.

        Its type is ``Group`` where all of them can act, else the narrowest type they share.
        """
        if len(members) == 1:
            return members[0]
        id = self._prefix + "+".join(member.rsplit("/", 1)[-1] for member in members)
        if id not in self.entities:
            everyone = ChainMap(self.entities, self._listed)
            jointly = all(can_act(member, self._vocabulary, everyone) for member in members)
            types = [everyone[member].type for member in members]
            label = briefly((everyone[member].label for member in members), joint=" and ")
            self.entities[id] = Entity(
                id=id,
                type=GROUP if jointly else self._shared_type(types),
                labels=(Label(text=label, lang=self._language),),
                members=tuple(members),
                local=True,
            )
        return id

    def joint(self, statements: tuple[str, ...]) -> str:
        """Return the id of the entity that statements of the file, by key, are together: one that denotes just these.

        Where there is none, it is called by their claims as soon as :meth:`name_lists` knows them.
        """
        if statements in self._named:
            return self._named[statements]
        ids = [key.partition("#")[2] for key in statements]
        id = f"{self._prefix}{AND.join(ids)}"
        if id not in self.entities:
            self.entities[id] = Entity(
                id=id,
                type=SITUATION,
                labels=(Label(text=briefly(f"#{one}" for one in ids), lang=self._language),),
                plural=False,
                local=True,
                denotes=statements,
            )
        return id

    @cached_property
    def _named(self) -> Mapping[tuple[str, ...], str]:
        """The entities that denote statements, by the keys of these; local ones before listed ones."""
        denoting = (*denoted_by(self._listed).items(), *reversed(denoted_by(self.entities).items()))
        return {keys: id for id, keys in denoting}

    def name_lists(self, statements: Iterable[Statement]) -> None:
        """Call what lists of statements are together by the claims of these, in words."""
        by_key = {one.key: one for one in statements}
        claims = Claims(by_key, ChainMap(self.entities, self._listed), self._vocabulary)
        for id, entity in self.entities.items():
            if entity.is_list_of_claims and all(key in by_key for key in entity.denotes):
                label = Label(text=claims.together(entity.denotes), lang=self._language)
                self.entities[id] = entity.model_copy(update={"labels": (label,)})

    def _shared_type(self, types: Sequence[str]) -> str:
        first, *others = (self._vocabulary.ancestors(type) for type in types)
        return next(type for type in first if all(type in line for line in others))

    def _declare(self) -> dict[str, tuple[int, LocalBlock]]:
        """Make the declared entities, without members, and return their blocks with the index in the file."""
        file, faulty = self._annotation_file.file, self.faulty
        declared: dict[str, tuple[int, LocalBlock]] = {}
        for index, block in self._annotation_file.local:
            fault = check_type(block.type, self._vocabulary, faulty, file, ["local", index, "type"])
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
                plural=block.plural,
                denotes=self._denoted(index, block),
                note=block.note,
                local=True,
            )
            declared[id] = index, block
        return declared

    def _denoted(self, index: int, block: LocalBlock) -> tuple[str, ...]:
        """Return the keys, sorted, of the statements of the file that an entity is another name for."""
        ids = {one.id for _, one in self._annotation_file.blocks}
        name = self._prefix.removesuffix("/")
        keys: set[str] = set()
        for number, text in enumerate(as_list(block.denotes)):
            whole, _, id = text.partition("#")
            if whole not in ("", self._annotation_file.article, name) or not id:
                message = f"'{text}' is not a statement of this file"
                hint = 'write a statement such as "#s12", with quotes around it'
                code = "bad-reference"
            elif id not in ids:
                message, hint = f"the statement '#{id}' does not exist or has errors", "check the id, or fix it first"
                code = "dangling-reference"
            else:
                keys.add(f"{name}#{id}")
                continue
            place: Location = ["local", index, "denotes", *[number] * isinstance(block.denotes, list)]
            self.problems.append(self._annotation_file.file.problem(place, code, message, hint))
        return tuple(sorted(keys))

    def _join(self, declared: Mapping[str, tuple[int, LocalBlock]]) -> None:
        """Give the declared entities their members."""
        wanted = {id: self._members(index, block) for id, (index, block) in declared.items()}
        circular = _has_circle({id: [candidate for _, _, candidate in named] for id, named in wanted.items()})
        for id, named in wanted.items():
            members: set[str] = set()
            for place, member, candidate in named:
                if circular and id in with_members(candidate, self.entities):
                    message = f"'{member}' is or contains the group it is a member of"
                    self.problems.append(
                        self._annotation_file.file.problem(place, "circular-members", message, "remove it")
                    )
                else:
                    members.add(candidate)
            if members:
                self.entities[id] = self.entities[id].model_copy(update={"members": tuple(sorted(members))})

    def _members(self, index: int, block: LocalBlock) -> list[tuple[Location, str, str]]:
        """Return the members a block names: the place, the name, and the id of the entity that has it."""
        members: list[tuple[Location, str, str]] = []
        for number, member in enumerate(block.members):
            place: Location = ["local", index, "members", number]
            candidates = self.names.candidates(member)
            if len(candidates) == 1:
                members.append((place, member, candidates[0]))
            else:
                self.problems.append(
                    self._annotation_file.file.problem(place, *self.faulty.name_problem(member, self.names))
                )
        return members


def _has_circle(members: Mapping[str, Sequence[str]]) -> bool:
    try:
        TopologicalSorter(members).prepare()
    except CycleError:
        return True
    return False


def _with_faulty_blocks(faulty: Faulty, annotation_file: AnnotationFile) -> Faulty:
    data = annotation_file.file.data
    written = data.get("local") if isinstance(data, dict) else None
    names = {name for block in (written if isinstance(written, list) else ()) for name in names_written(block)}
    return replace(faulty, names=faulty.names | names) if names else faulty
