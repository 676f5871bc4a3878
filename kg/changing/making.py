"""What a saving makes besides statements: entities, listed or of one file, and relations under broader ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kg.changing.adding import id_of
from kg.changing.desk import Desk
from kg.changing.saving import NewEntity, NewRelationValue
from kg.changing.sheet import Sheet
from kg.corpus.changes import Changes
from kg.corpus.config_file import Language
from kg.corpus.edits import Edit
from kg.corpus.folding import folded
from kg.corpus.instead import instead_of_disk
from kg.corpus.local_entities import UNSPECIFIED
from kg.corpus.names import Names, short_id
from kg.corpus.romanized import in_latin
from kg.corpus.vocabulary_blocks import RESERVED
from kg.corpus.vocabulary_files import read_vocabulary
from kg.corpus.yaml_edits import insert_items
from kg.corpus.yaml_file import Plain, YamlFile, as_items
from kg.corpus.yaml_written import in_lines, item_lines
from kg.errors import ChangeRefused
from kg.model import Background, Entity, Label
from kg.vocabulary import RelationType, Vocabulary
from kg.well_formed import straight

_LANGUAGE: TypeAdapter[str] = TypeAdapter(Language)
_USUAL = re.compile(r"(?:\A|\n)entities:[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*  - ")
"""How the list of entities begins in nearly all files: each dash behind two blanks."""


class Maker:
    """Makes what statements name and what is not there yet, and writes it into the change.

    Args:
        desk: Where the coder writes.
        changes: The change.
        sheet: The file of the statements.

    Attributes:
        listed: The listed entities that are made.
        told: What is to be said of them.
    """

    def __init__(self, desk: Desk, changes: Changes, sheet: Sheet) -> None:
        self._desk, self._changes, self._sheet = desk, changes, sheet
        self._by_saved: dict[NewEntity, Entity] = {}
        self.listed: list[Entity] = []
        self.local: list[Entity] = [*sheet.local()]
        self._names: tuple[tuple[int, int], Names] | None = None
        self._blocks: list[dict[str, Plain]] = []
        self._local_blocks: list[dict[str, Plain]] = []
        self.told: list[str] = []

    @property
    def names(self) -> Names:
        """The names that count in the file, those of what is made included."""
        number = len(self.local), len(self.listed)
        if self._names is None or self._names[0] != number:
            self._names = number, self._desk.names_in(self.local, self.listed)
        return self._names[1]

    def entity(self, given: NewEntity) -> Entity:
        """Return the entity that is made of what a line says; the same line makes one entity only."""
        if given not in self._by_saved:
            self._by_saved[given] = self._made(given)
        return self._by_saved[given]

    def unspecified(self) -> str:
        """Return the name of what is left out altogether, which is declared where the file does not do so."""
        if not self.names.candidates(UNSPECIFIED["id"]):
            label = (Label(text=UNSPECIFIED["label"], lang=self._desk.language),)
            id = f"{self._sheet.name}/{UNSPECIFIED['id']}"
            self.local.append(Entity(id=id, type=UNSPECIFIED["type"], labels=label, local=True))
            self._local_blocks.append({**UNSPECIFIED})
        return UNSPECIFIED["id"]

    def finish(self) -> None:
        """Write what was made into the change."""
        if self._local_blocks:
            self._sheet.add_local(self._local_blocks)
        if self._blocks:
            path = self._desk.paths.entities
            text = self._changes.text(path)
            for entity in self.listed:
                if f"id: {entity.id}\n" in text:
                    raise ChangeRefused(f"'{entity.id}' was made elsewhere meanwhile; try again; nothing was changed")
            self._changes.edit(path, added_entities(text, self._desk.paths.name(path), self._blocks))

    def _made(self, given: NewEntity) -> Entity:
        label = " ".join(given.label.split())
        vocabulary, language = self._desk.corpus.vocabulary, self._desk.language
        if given.type not in vocabulary.types or vocabulary.types[given.type].abstract:
            raise ChangeRefused(f"'{given.type}' is no type that an entity can have; nothing was changed")
        if any(straight(one) != one for one in (label, *given.aliases)):
            raise ChangeRefused("a name has signs that turn the direction of writing; nothing was changed")
        try:
            _LANGUAGE.validate_python(given.lang or language)
        except ValidationError:
            raise ChangeRefused(
                f"'{given.lang}' is no language; use a code such as 'en'; nothing was changed"
            ) from None
        if not label:
            raise ChangeRefused("the new entity has no name; nothing was changed")
        if taken := self.names.candidates(label):
            message = f"'{label}' is the name of '{taken[0].rpartition('/')[2]}' already"
            raise ChangeRefused(f"{message}; choose that one, or give the new one another name; nothing was changed")
        elsewhere = {} if given.is_local else self._desk.local_names(besides=self._sheet.name)
        if file := elsewhere.get(folded(label)):
            message = f"'{label}' is the name of an entity of {file} alone, where it would be that of two"
            raise ChangeRefused(f"{message}; give this one another name, or keep it local; nothing was changed")
        aliases = []
        for alias in dict.fromkeys(" ".join(one.split()) for one in given.aliases):
            if alias and alias != label and (self.names.candidates(alias) or folded(alias) in elsewhere):
                self.told.append(f"'{alias}' is the name of another entity, and no alias of '{label}'")
            elif alias and alias != label:
                aliases.append(alias)
        id = self._free_id(label)
        lang = language if given.is_local else given.lang or language
        entity = Entity(
            id=f"{self._sheet.name}/{id}" if given.is_local else id,
            type=given.type,
            labels=(Label(text=label, lang=lang),),
            aliases=tuple(Label(text=one, lang=lang) for one in aliases),
            local=given.is_local,
            members=tuple(given.members) if given.is_local else (),
        )
        names = self.names
        if given.is_local:
            members: list[Plain] = [name_of(self._entity(one), names, language) for one in given.members]
            self.local.append(entity)
            block: dict[str, Plain] = {"id": id, "type": given.type, "label": label}
            self._local_blocks.append({**block, "aliases": [*aliases] or None, "members": members or None})
            return entity
        country = self._background(entity, given.country)
        entity = entity.model_copy(update={"background": country})
        self.listed.append(entity)
        self._blocks.append(
            {
                "id": id,
                "type": given.type,
                "label": label if lang == language else {lang: label},
                "aliases": ([*aliases] if lang == language else {lang: [*aliases]}) if aliases else None,
                "background": [
                    {"relation": one.relation, "object": one.object, "record": one.record} for one in country
                ]
                or None,
            }
        )
        return entity

    def _entity(self, id: str) -> Entity:
        known = next((one for one in (*self.local, *self.listed) if one.id == id), None) or self._desk.listed.get(id)
        if known is None:
            raise ChangeRefused(f"there is no entity '{id}' any more; nothing was changed")
        return known

    def _free_id(self, label: str) -> str:
        """Return an id that a label gives, and that neither is the name of anything nor an id in any file."""
        taken = {short_id(one) for file in self._desk.corpus.annotations.values() for one in file.local}
        names = self.names
        return free_id(label, lambda id: id not in taken and not names.candidates(id))

    def _background(self, entity: Entity, country: str | None) -> tuple[Background, ...]:
        """Return the line that says to which country an entity belongs, if one is given and a relation fits."""
        listed, vocabulary = self._desk.listed, self._desk.corpus.vocabulary
        if not country:
            return ()
        if country not in listed:
            self.told.append(f"there is no entity '{country}', so '{entity.label}' belongs to no country")
            return ()
        relation = belonging(entity.type, listed[country].type, vocabulary, self._desk.belongings)
        if relation is None:
            return ()
        record = f"{self._sheet.article}, as {self._desk.coder} reads it"
        return (Background(relation=relation, object=country, record=record),)


def belonging(type: str, whole: str, vocabulary: Vocabulary, uses: Mapping[tuple[str, str], int]) -> str | None:
    """Return the relation by which entities of a type belong to one of another type, such as a country.

    It is the one that entities of that type have most often in the background, or of the nearest broader type. Where
    none has any: for what can act the most general one, for all else the one that names the type of the whole.

    Args:
        type: The type of what belongs.
        whole: The type of what it belongs to.
        vocabulary: Types and relations.
        uses: How often entities of a type have a relation in the background.
    """
    fitting = [
        relation.id
        for relation in vocabulary.relations.values()
        if relation.rolls_up
        and any(vocabulary.is_a(type, one) for one in relation.subject)
        and any(vocabulary.is_a(whole, one) for one in relation.object)
    ]
    for broader in vocabulary.ancestors(type)[:-2] or (type,):
        used: Counter[str] = Counter()
        for (one, relation), number in uses.items():
            if relation in fitting and vocabulary.is_a(one, broader):
                used[relation] += number
        if used:
            return used.most_common(1)[0][0]

    def depth(relation: str) -> int:
        sides = vocabulary.relations[relation]
        return max(vocabulary.depth(one) for one in (*sides.subject, *sides.object))

    return (min if vocabulary.is_actor(type) else max)(fitting, key=depth, default=None)


def name_of(entity: Entity, names: Names, language: str, is_name: Callable[[str], bool] = lambda _: True) -> str:
    """Return the shortest name that leads to an entity alone, else its id.

    Args:
        entity: The entity.
        names: The names that count where it is written.
        language: The language of the names that are written.
        is_name: Returns whether a name is read as one where it is written.
    """
    own = [one.text for one in (*entity.labels, *entity.aliases) if one.lang == language] or [entity.label]
    fitting = (name for name in dict.fromkeys(own) if names.candidates(name) == (entity.id,) and is_name(name))
    return min(fitting, key=len, default=short_id(entity))


def free_id(label: str, is_free: Callable[[str], bool], joint: str = "-") -> str:
    """Return the id that a label gives; with a number behind it where that one has been taken.

    Args:
        label: The label.
        is_free: Returns whether an id has not been taken.
        joint: What joins its words.
    """
    id = id_of(label).replace("-", joint)
    if not id:
        raise ChangeRefused(f"'{label}' gives no id; use a name with letters; nothing was changed")
    number, found = 1, id
    while not is_free(found):
        number += 1
        found = f"{id}{joint}{number}"
    return found


def added_entities(text: str, name: str, blocks: list[dict[str, Plain]]) -> Edit:
    """Return the edit that adds blocks at the end of ``data/entities.yaml``.

    Only the last block is read where the file ends with one, as nearly all do: a corpus may have very many.

    Args:
        text: The text of the file.
        name: What the file is called in problems.
        blocks: The new blocks.
    """
    end = len(text.rstrip())
    start = text.rfind("\n  - ", 0, end) + 1 if _USUAL.search(text) else 0
    tail = YamlFile(name, f"entities:\n{text[start:end]}\n") if start else None
    if tail and not tail.problems and isinstance(tail.data, dict) and [*tail.data] == ["entities"]:
        listed = tail.data["entities"]
        span = tail.span(["entities", 0]) if isinstance(listed, list) and len(listed) == 1 else None
        if span is not None and span.style == ":" and "id" in (as_items(listed)[0] or ()):
            lines = "".join(f"\n{line}" for line in item_lines([*blocks], 2))
            return Edit(end, end, lines if text[end:] else f"{lines}\n")
    file = YamlFile(name, text)
    if file.problems:
        raise ChangeRefused(f"{file.problems[0]}; mend this first; nothing was changed")
    if not isinstance(file.data, dict) or "entities" not in file.data:
        raise ChangeRefused(f"{name} is not a list of entities; see kg check; nothing was changed")
    return insert_items(text, file, ["entities"], [*blocks])


def new_relation(desk: Desk, changes: Changes, given: NewRelationValue, example: str) -> RelationType:
    """Write a relation under a broader one into the corpus's own vocabulary, and return it.

    It stands beside its parent where that is the corpus's own, else in the first file there that has relations.

    Args:
        desk: Where the coder writes.
        changes: The change.
        given: Its label, its definition and the broader one.
        example: One use of it.
    """
    vocabulary, paths = desk.corpus.vocabulary, desk.paths
    label = " ".join(given.label.split())
    if given.parent not in vocabulary.relations:
        raise ChangeRefused(f"there is no relation '{given.parent}'; nothing was changed")
    known = {folded(one.label): one.id for one in vocabulary.relations.values()}
    if folded(label) in known:
        raise ChangeRefused(f"'{label}' is the relation '{known[folded(label)]}' already; nothing was changed")
    terms = {term.id for term in vocabulary.terms()}
    words = re.findall("[a-z0-9]+", in_latin(label))
    spelled = " ".join(words) if words and words[0][0].isalpha() else " ".join(["relation", *words])
    id = free_id(spelled, lambda id: id not in terms and id not in RESERVED, "_")
    definition = " ".join(given.definition.split()) or f"{label}, as {desk.coder} uses it."
    block: dict[str, Plain] = {"label": label, "definition": definition, "example": example, "broader": given.parent}
    made = vocabulary.relations[given.parent].model_copy(
        update={"id": id, **block, "abstract": False, "shipped": False, "codes": {}, "covers": {}, "inverse": ""}
    )
    files = [(path, changes.yaml(path)) for path in paths.schema_files()]
    having = [(path, file) for path, file in files if isinstance(file.value(["relations"]), dict)]
    beside = [one for one in having if isinstance(one[1].value(["relations", given.parent]), dict)]
    lines = [f"  {id}:", *(f"    {line}" for line in in_lines(block))]
    for path, file in (beside or having)[:1]:
        span = file.span(["relations"])
        text = changes.text(path)
        end = len(text[: span.end].rstrip())
        changes.edit(path, Edit(end, end, "".join(f"\n{line}" for line in lines)))
        _refuse_faulty(changes, path)
        return made
    path = paths.schema / "relations.yaml"
    if path.exists():
        raise ChangeRefused(f"{paths.name(path)} has no relations; add 'relations:' to it; nothing was changed")
    changes.put(path, "\n".join(["relations:", *lines, ""]).encode())
    _refuse_faulty(changes, path)
    return made


def _refuse_faulty(changes: Changes, path: Path) -> None:
    """Raise where a file of the vocabulary would have errors after a change."""
    with instead_of_disk(changes.contents()):
        _, problems, _ = read_vocabulary(changes.paths)
    fault = next((one for one in problems if one.is_error and one.path == changes.paths.name(path)), None)
    if fault is not None:
        raise ChangeRefused(f"{fault.message}; {fault.hint or 'see kg check'}; nothing was changed")
