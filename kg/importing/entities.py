"""The entities that an import speaks of: those that the corpus has, by id, name or identifier, and new ones."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from kg.changing.adding import id_of
from kg.changing.making import belonging
from kg.corpus.folding import folded, without_silent
from kg.corpus.identifiers import misspelled
from kg.corpus.resolve_arguments import OPEN, REFERENCE
from kg.corpus.yaml_file import Plain
from kg.formats.records import LocalEntity, ReadEntity
from kg.importing.changed_entities import ListedEntities, digest_of_entity, record_of_name, retyped
from kg.importing.expected import Expected, Place, narrow
from kg.importing.kept import ENTITY, Entry, Kept, digest
from kg.importing.known import Known
from kg.importing.mapping import ImportMapping
from kg.importing.rejects import Misplaced, Reject
from kg.importing.types_of_names import Guess, TypesOfNames
from kg.well_formed import printable, straight

_NO_LETTERS = "entity"
"""The id of an entity whose label has neither letters nor digits."""
_LONGEST = 200


class Entities:
    """The entities of an import.

    Args:
        corpus: The corpus.
        mapping: What the tool's types of entities are.
        kept: What became of those that were imported before.
        scheme: The scheme of the tool's own ids; empty where names have none.

    Attributes:
        rejects: Those that could not be placed.
        joined: Names that are taken for one, though capitals or an article tell them apart: each with that of its
            entity.
        countries: Names that are taken for one, as they are those of a country in several languages: each with its own.
        changed: What becomes of entities that changed in the files, by id.
        staying: The labels of those that changed in the files, and stay here.
    """

    def __init__(self, corpus: Known, mapping: ImportMapping, kept: Kept, scheme: str) -> None:
        self._corpus, self._mapping, self._kept = corpus, mapping, kept
        self._vocabulary = corpus.vocabulary
        self._scheme = scheme
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._types: dict[str, str] = {id: one.type for id, one in corpus.listed.items()}
        self._items = {(one.scheme, one.value): id for id, e in corpus.listed.items() for one in e.identifiers}
        self._written: dict[tuple[str, bool], str] = {}
        self._uses: Counter[tuple[str, str]] = Counter(
            (one.type, line.relation) for one in corpus.listed.values() for line in one.background
        )
        self._parents: list[tuple[str, ReadEntity]] = []
        self._blocks: dict[str, dict[str, Plain]] = {}
        self._said: dict[str, str] = {}
        self.rejects: list[Reject] = []
        self.joined: dict[str, str] = {}
        self.countries: dict[str, str] = {}
        self.changed: dict[str, dict[str, Plain]] = {}
        self.staying: list[str] = []
        self._makers: dict[str, str] = {}
        self._rows_name: dict[str, str] = {}
        self._there = ListedEntities(corpus.paths)
        self._guessed: dict[str, Guess] = {}
        self._listed_without_type: dict[str, str] = {}
        self._expected_names: set[str] = set()
        self._types_of_names = TypesOfNames(corpus.vocabulary, corpus.config.languages)
        self._expected = Expected(corpus.vocabulary, self._types_of_names)
        for one in corpus.listed.values():
            self._types_of_names.know(one.label, one.type)

    def add(self, record: ReadEntity) -> None:
        """Take an entity that the tool lists."""
        told = digest([record.label, record.kind, record.aliases, dict(record.identifiers), dict(record.attributes)])
        said = f"{told}:{narrow(self._vocabulary, self._mapping.types.get(record.kind) or record.kind)}"
        before = self._kept.of(ENTITY, record.id)
        if before is not None and before.at in self._types:
            self._ids[record.id] = before.at
            if before.said not in (said, told):
                self._take_over(record, before, said)
            return
        label = _name(record.label)
        names = [label, *filter(None, map(_name, record.aliases))]
        own = self._corpus.listed.get(record.own_id)
        known = record.own_id if own is not None and own.label == label else None
        known = known or next((self._items[one] for one in record.identifiers.items() if one in self._items), None)
        known = known or next((id for name in names if (id := self._known(name))), None)
        if known is None:
            try:
                known = self._made(label, record, names[1:])
                self._makers[known] = record.id
            except Misplaced as error:
                cells = {"id": record.id, "label": record.label, "kind": record.kind}
                self.rejects.append(Reject(record.place, str(error), cells))
                return
        if record.parent:
            self._parents.append((known, record))
        self._ids[record.id] = known
        self._said[record.id] = said

    def _take_over(self, record: ReadEntity, before: Entry, said: str) -> None:
        """Change an entity as the tool did, where nobody edited it here since this import made it."""
        id, there = before.at, self._there.block(before.at)
        label, old = _name(record.label), str(there.get("label"))
        is_ours = bool(before.written) and digest_of_entity(there) == before.written
        if not is_ours or not label or (label != old and not self._is_free(label)):
            self.staying.append(old if there else self._corpus.listed[id].label)
            return
        aliases = there.get("aliases")
        given = [*(aliases if isinstance(aliases, list) else ()), old, *filter(None, map(_name, record.aliases))]
        names = [one for one in dict.fromkeys(map(str, given)) if one != label]
        own = [one for one in names if self._is_free(one) or self._corpus.names.candidates(one) == (id,)]
        kind = self._mapping.types.get(record.kind) or record.kind
        type = narrow(self._vocabulary, kind) or self._mapping.entities.get(label) or str(there["type"])
        facts = self._facts(record) | {"aliases": [*own] or None, "background": there.get("background")}
        order = dict.fromkeys(["id", "type", "label", "aliases", *there, *facts])
        block: dict[str, Plain] = {"id": id, "type": type, "label": label, **facts}
        self.changed[id] = {key: block[key] for key in order if block.get(key) is not None}
        self._names |= {folded(one): id for one in (label, *own)}
        self._said[record.id] = said

    def leave_as_they_are(self) -> None:
        """Take back what was taken over, since statements would be wrong by it."""
        self.staying += [str(block["label"]) for block in self.changed.values()]
        self._said = {record: said for record, said in self._said.items() if self._ids[record] not in self.changed}
        self.changed = {}

    def local(self, value: LocalEntity) -> dict[str, Plain]:
        """Return an entity of one file alone as the file declares it.

        Raises:
            Misplaced: It can have no id, or its type is not known.
        """
        types = {
            name: one.id for one in self._vocabulary.types.values() if not one.abstract for name in (one.label, one.id)
        }
        type = self._mapping.types.get(value.kind) or types.get(value.kind)
        if type is None:
            raise Misplaced(
                f"'{value.kind}', the type of '{value.label}', is none here; say it in the mapping below 'types'"
            )
        id = value.id or id_of(value.label) or _NO_LETTERS
        return {"id": f"local-{id}" if id in self._types else id, "type": type, "label": value.label}

    def finish(self) -> None:
        """Write to what each new entity belongs, and of which type it is where only the names of all listed tell it."""
        for name, id, otherwise in retyped(self._mapping.entities, self._kept, self._there):
            if otherwise:
                self.changed[id], self._rows_name[id] = otherwise, name
            else:
                self.staying.append(self._corpus.listed[id].label)
        for id, within in self._listed_without_type.items():
            self._types[id] = self._blocks[id]["type"] = self._guess(str(self._blocks[id]["label"]), within)
        for id, record in self._parents:
            parent = self._ids.get(record.parent)
            block = self._blocks.get(id)
            if parent is None or parent == id or block is None:
                continue
            relation = belonging(self._types[id], self._types[parent], self._vocabulary, self._uses)
            if relation is not None:
                block["background"] = [{"relation": relation, "object": parent, "record": record.place}]

    def new(self, used: Collection[str]) -> list[dict[str, Plain]]:
        """Return the new entities as ``data/entities.yaml`` has them: those that the tool lists, and those used."""
        listed = {*self._ids.values()}
        return [block for id, block in self._blocks.items() if id in listed or id in used]

    def keep(self, kept: Kept, used: Collection[str]) -> None:
        """Keep which entity each record became, and each name, of those used."""
        for id, name in self._rows_name.items():
            block = self.changed.get(id) or (self._blocks.get(id) if id in used else None)
            if block:
                kept.keep(ENTITY, record_of_name(name), str(block["type"]), digest_of_entity(block), id)
        for record, said in self._said.items():
            id = self._ids[record]
            block = self.changed.get(id) or (self._blocks.get(id) if self._makers.get(id) == record else None)
            kept.keep(ENTITY, record, said, digest_of_entity(block) if block else "", id)

    def guessed_among(self, ids: Collection[str]) -> dict[str, Guess]:
        """Return the types that were guessed, of some new entities, by label."""
        return {label: guess for label, guess in self._guessed.items() if self._names[folded(label)] in ids}

    def of_record(self, id: str) -> str:
        """Return the id of the entity that a record of the tool became.

        Raises:
            Misplaced: It was not placed, or there is no such record.
        """
        if id not in self._ids:
            raise Misplaced(f"the entity '{id}' was not placed")
        return self._ids[id]

    def expect(self, names: Mapping[tuple[str, Place], int]) -> None:
        """Learn how often names stand in which places, so that their types do not hang on the order of rows."""
        waiting: dict[str, dict[str, Counter[Place]]] = defaultdict(lambda: defaultdict(Counter))
        for (text, place), times in names.items():
            name = _name(text)
            self._expected_names.add(folded(name))
            if name in self._mapping.entities:
                self._types_of_names.know(name, self._mapping.entities[name])
            elif folded(name) not in self._names and not self._corpus.names.candidates(name):
                waiting[self._key(name)][name][place] += times
        self._expected.learn(waiting)

    def named(self, text: str, place: Place) -> str:
        """Return the id of the entity that a name is of; a new one where nobody has the name.

        Args:
            text: The name.
            place: Where it stands.

        Raises:
            Misplaced: It is the name of several, or of what can have no id.
        """
        name = _name(text)
        known = self._known(name)
        if known is not None:
            return known
        if len(candidates := self._corpus.names.candidates(name)) > 1:
            raise Misplaced(f"'{name}' is the name of {len(candidates)} entities; write the id of one of them")
        if not name or len(name) > _LONGEST:
            raise Misplaced(f"what stands in '{place.field}' is no name: it is {'too long' if name else 'empty'}")
        if name in self._mapping.entities:
            return self._made_of_name(name, self._mapping.entities[name])
        key = self._key(name)
        if (known := self._alike.get(key)) is not None:
            self._join(name, known, self.joined)
            return known
        if key not in self._expected.types:
            self.expect({(text, place): 1})
        expected = self._expected.types.get(key)
        type = _type_of(name, expected)
        if country := self._types_of_names.country(name, type):
            if (known := self._in_languages.get(country)) is not None:
                self._join(name, known, self.countries)
                return known
            self._in_languages[country] = self._made_of_name(name, type)
        if isinstance(expected, Guess):
            self._guessed[name] = expected
        return self._in_languages[country] if country else self._made_of_name(name, type)

    def written(self, id: str, *, is_source: bool = False) -> str:
        """Return how statements name an entity: by its label where that is a name of it alone, else by its id."""
        key = id, is_source
        if key not in self._written:
            block = self._blocks.get(id)
            label = str(block["label"]) if block else self._corpus.listed[id].label
            is_name = not REFERENCE.fullmatch(label) and label != OPEN and not (is_source and OPEN in label)
            is_name = is_name and label == label.strip() and self._known(label) == id
            self._written[key] = label if is_name else id
        return self._written[key]

    def is_known(self, text: str) -> bool:
        """Return whether a text is the name of an entity, or will be."""
        name = _name(text)
        return folded(name) in self._expected_names or self._known(name) is not None

    def type_of(self, id: str) -> str:
        """Return the type of an entity."""
        return self._types[id]

    def _known(self, name: str) -> str | None:
        """Return the one entity that has a name, ``None`` where none or several have it."""
        if (own := self._names.get(folded(name))) is not None:
            label = str(self._blocks[own]["label"]) if own in self._blocks else name
            if label != name and label.casefold() == name.casefold():
                self.joined[name] = label
            return own
        candidates = self._corpus.names.candidates(name)
        return candidates[0] if len(candidates) == 1 and candidates[0] in self._types else None

    def _made(self, label: str, record: ReadEntity, aliases: Iterable[str]) -> str:
        if not label:
            raise Misplaced("it has no name")
        kind = self._mapping.types.get(record.kind) or record.kind
        type = narrow(self._vocabulary, kind) or self._mapping.entities.get(label)
        if len(self._corpus.names.candidates(label)) > 1:
            raise Misplaced(f"'{label}' is the name of several entities of the corpus")
        free = [one for one in dict.fromkeys(aliases) if one != label and self._is_free(one)]
        named: dict[str, Plain] = {"aliases": [*free] or None}
        facts = named | self._facts(record)
        id = self._new(label, type or self._guess(label, kind), facts)
        if not type:
            self._listed_without_type[id] = kind
        self._names |= {folded(one): id for one in free}
        self._items |= dict.fromkeys(self._identifiers(record).items(), id)
        return id

    def _facts(self, record: ReadEntity) -> dict[str, Plain]:
        """Return the identifiers and attributes of an entity as its file has them."""
        attributes = {_attribute(one): " ".join(printable(value).split()) for one, value in record.attributes.items()}
        return {
            "identifiers": dict(sorted(self._identifiers(record).items())) or None,
            "attributes": {one: value for one, value in attributes.items() if one and value} or None,
        }

    def _identifiers(self, record: ReadEntity) -> dict[str, str]:
        own = {self._scheme: record.id} if self._scheme and record.is_known_by_id else {}
        given = {_scheme(one): value for one, value in record.identifiers.items() if value}
        return {one: value for one, value in {**given, **own}.items() if one and not misspelled(one, value)}

    def _join(self, name: str, id: str, told: dict[str, str]) -> None:
        """Take a name for that of an entity, and note it; a new one has it as an alias."""
        block = self._blocks.get(id)
        told[name] = str(block["label"]) if block is not None else self._corpus.listed[id].label
        self._names[folded(name)] = id
        if block is not None:
            aliases = block.get("aliases")
            block["aliases"] = [*(aliases if isinstance(aliases, list) else ()), name]

    def _key(self, name: str) -> str:
        """Return a name as it is compared: without capitals, and without an article before it, such as “the”."""
        key = folded(name).casefold()
        first, _, rest = key.partition(" ")
        return rest if rest and first in self._types_of_names.articles else key

    @cached_property
    def _alike(self) -> dict[str, str]:
        """The entities by their names as they are compared, where one alone has such a name."""
        found: dict[str, str] = {}
        several: set[str] = set()
        for id, one in self._corpus.listed.items():
            for name in {self._key(label.text) for label in (*one.labels, *one.aliases)}:
                several |= {name} if found.setdefault(name, id) != id else set()
        return {name: id for name, id in found.items() if name not in several}

    @cached_property
    def _in_languages(self) -> dict[str, str]:
        """The countries by their English names, where one alone has such a name in some language."""
        found: dict[str, set[str]] = defaultdict(set)
        for id, one in self._corpus.listed.items():
            for label in (*one.labels, *one.aliases):
                found[self._types_of_names.country(label.text, one.type)].add(id)
        return {country: min(ids) for country, ids in found.items() if country and len(ids) == 1}

    def _is_free(self, name: str) -> bool:
        return folded(name) not in self._names and not self._corpus.names.candidates(name)

    def _made_of_name(self, name: str, type: str) -> str:
        id = self._new(name, type, {})
        self._rows_name[id] = name
        return id

    def _new(self, label: str, type: str, facts: Mapping[str, Plain]) -> str:
        stem = id_of(label) or _NO_LETTERS
        number, id = 1, stem
        while id in self._types or (not self._is_free(id) and self._names.get(folded(id)) != folded(label)):
            number += 1
            id = f"{stem}-{number}"
        self._types[id] = type
        self._names[folded(label)] = id
        self._names.setdefault(folded(id), id)
        self._alike.setdefault(self._key(label), id)
        self._blocks[id] = {"id": id, "type": type, "label": label, **facts}
        self._types_of_names.know(label, type)
        return id

    def _guess(self, label: str, within: str) -> str:
        """Return the likeliest type of a name that the tool lists, and note the guess."""
        guess = self._types_of_names.guess(label, within=within if within in self._vocabulary.types else "")
        type = _type_of(label, guess)
        if guess is not None:
            self._guessed[label] = guess
        return type


def _type_of(name: str, told: str | Guess | None) -> str:
    """Return a type that is said or guessed.

    Raises:
        Misplaced: It is neither.
    """
    if told is None:
        raise Misplaced(f"nobody says of which type '{name}' is; write it into the mapping below 'entities'")
    return told.type if isinstance(told, Guess) else told


def _name(text: str) -> str:
    """Return a name as files have it: on one line, without signs that nobody sees."""
    return " ".join(straight(without_silent(printable(text))).split())


def _scheme(name: str) -> str:
    found = re.sub("[^a-z0-9]+", "_", name.lower()).strip("_")
    return found if found[:1].isalpha() else ""


def _attribute(name: str) -> str:
    return "_".join(re.findall(r"[^\W_]+", name))[:100]
