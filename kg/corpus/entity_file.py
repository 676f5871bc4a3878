"""Reading ``data/entities.yaml``, and turning blocks of entities into entities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Annotated

from pydantic import Field

from kg.arguments import DateValue, NumberValue, TextValue
from kg.corpus.config_file import Language
from kg.corpus.counterparty import COUNTRY, reached, rolls_up_to
from kg.corpus.folding import composed
from kg.corpus.identifiers import misspelled
from kg.corpus.name_checks import check_names, check_namesake, names_written
from kg.corpus.names import Names
from kg.corpus.paths import CorpusPaths
from kg.corpus.shape import AttributeName, Block, Flag, Id, Name, OneOrMany, Word, as_list, spelled, validate
from kg.corpus.text_file import away
from kg.corpus.unknown import Faulty, choose_narrower, suggest_relation, suggest_type
from kg.corpus.yaml_file import Location, Plain, YamlFile, read_yaml
from kg.dates import InvalidDate, parse_date
from kg.entity_facts import Attribute, Identifier, Reliability
from kg.errors import Problem, Severity
from kg.model import Background, Entity, Label
from kg.phrases import listed
from kg.vocabulary import Kind, Vocabulary

NO_COUNTRY = "no-country"
"""The problem that is told of all entities together."""
_MANY = 5
"""So many actors without a country are no choice of the coder but forgotten."""


_KEY = re.compile(r"[\w-]+/[\w-]+#[\w-]+")
"""A statement of the corpus, whose file is named."""

_Scheme = Annotated[str, spelled(r"^[a-z][a-z0-9_]*$", "use small letters, digits and underscores, e.g. iso3")]


class BackgroundBlock(Block):
    """A line below ``background:``."""

    relation: Word
    object: Word
    when: Word | None = None
    record: Word


class EntityBlock(Block):
    """A block below ``entities:``."""

    id: Id
    type: Word
    label: Name | Annotated[dict[Language, Name], Field(min_length=1)]
    aliases: list[Name] | dict[Language, list[Name]] = []
    identifiers: dict[_Scheme, Word] = {}
    attributes: dict[AttributeName, Word] = {}
    reliability: Reliability | None = None
    denotes: OneOrMany | None = None
    plural: Flag | None = None
    note: Word | None = None
    background: list[BackgroundBlock] = []


class EntitiesFile(Block):
    """The block that ``data/entities.yaml`` is."""

    entities: list[EntityBlock]


@dataclass
class Entities:
    """What ``data/entities.yaml`` says.

    Attributes:
        by_id: Entities by id.
        lines: The line on which each one begins.
        faulty: What is written with faults, the names of entities left out included.
        problems: What is wrong.
    """

    faulty: Faulty
    by_id: dict[str, Entity] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_entities(paths: CorpusPaths, vocabulary: Vocabulary, language: str, faulty: Faulty) -> Entities:
    """Return the entities of a corpus.

    An entity whose block has a fault is left out; a fault in its background leaves out that line only.
    """
    name = paths.name(paths.entities)
    if _is_missing(paths.entities):
        missing = Problem(name, 1, 1, "missing-file", "there is no such file", "write 'entities: []' into it")
        return Entities(faulty, problems=[missing])
    if paths.leads_out(paths.entities):
        return Entities(faulty, problems=[away(name)])
    file = read_yaml(name, paths.entities)
    problems = file.problems
    if problems:
        return Entities(faulty, problems=problems)
    data = file.data if isinstance(file.data, dict) else {}
    blocks = data.get("entities")
    if not isinstance(blocks, list):
        hint = "begin the file with a line 'entities:' and list them below"
        return Entities(faulty, problems=[file.problem([], "bad-value", "this is not a list of entities", hint)])
    others = data.keys() - {"entities"}
    problems += [file.problem([key], "unknown-field", f"'{key}' is not a field here", at_key=True) for key in others]
    reading = Reading(file, vocabulary, language, faulty)
    reading.read(blocks)
    return replace(reading.entities, problems=[*problems, *reading.entities.problems])


class Reading:
    """Makes entities of blocks of a file.

    Args:
        file: The file.
        vocabulary: What types and relations there are.
        language: The language of names that say none.
        faulty: What is written with faults elsewhere.
        before: Entities that stand before them, if any, without faults.
        beyond: The names of these.
    """

    def __init__(
        self,
        file: YamlFile,
        vocabulary: Vocabulary,
        language: str,
        faulty: Faulty,
        before: Entities | None = None,
        beyond: Names | None = None,
    ) -> None:
        self._file, self._vocabulary, self._language = file, vocabulary, language
        self._beyond = beyond
        self.entities = before or Entities(faulty)
        self._items = {
            (one.scheme, one.value): id for id, known in self.entities.by_id.items() for one in known.identifiers
        }

    def read(self, blocks: list[Plain]) -> None:
        """Add the entities of all blocks, and what is wrong with them.

        Args:
            blocks: What stands below ``entities:``.
        """
        read = [found for index, item in enumerate(blocks) if (found := self._block(index, item))]
        written = frozenset(name for item in blocks for name in names_written(item))
        faulty = self.entities.faulty
        self.entities.faulty = replace(faulty, names=faulty.names | written)
        names = Names((self.entities.by_id[block.id] for block, _ in read), self._beyond)
        for block, index in read:
            self._check(block, index, names)

    def _block(self, index: int, item: Plain) -> tuple[EntityBlock, int] | None:
        """Add the entity of a block, but for its background, and return the block; ``None`` where it has a fault."""
        entities, file = self.entities, self._file
        location: Location = ["entities", index]
        item, moved = _with_identifiers(item, file, location)
        entities.problems.extend(moved)
        block, faults = validate(EntityBlock, item, file, location)
        faults = [*faults, *_languages_written_twice(item, file, location)]
        entities.problems.extend(faults)
        if block is None or faults:
            return None
        if block.id in entities.by_id:
            message = f"the id '{block.id}' is taken by the entity on line {entities.lines[block.id]}"
            entities.problems.append(file.problem([*location, "id"], "duplicate-id", message, "choose another id"))
            return None
        fault = check_type(block.type, self._vocabulary, entities.faulty, file, [*location, "type"])
        if fault:
            entities.problems.append(fault)
            return None
        entities.by_id[block.id] = _entity(block, self._language)
        entities.problems += _faults_of_identifiers(block, file, location, self._items, entities.lines)
        entities.problems += _faults_of_denoted(block, file, location)
        entities.lines[block.id] = file.place(location)[0]
        return block, index

    def _check(self, block: EntityBlock, index: int, names: Names) -> None:
        """Add the background of an entity, and what is wrong with it and with its names."""
        id, known, problems, file = block.id, self.entities.by_id, self.entities.problems, self._file
        problems += check_names(id, names, self._language, file, ["entities", index])
        problems += check_namesake(known[id], names, file, ["entities", index])
        background = []
        for number, line in enumerate(block.background):
            location: Location = ["entities", index, "background", number]
            faulty = self.entities.faulty
            faults = list(_faults_of(line, location, known[id], file, self._vocabulary, names, faulty, known))
            problems += faults
            if not faults:
                object, when = names.candidates(line.object)[0], parse_date(line.when) if line.when else None
                background.append(Background(relation=line.relation, object=object, when=when, record=line.record))
        if background:
            known[id] = known[id].model_copy(update={"background": tuple(background)})


def _entity(block: EntityBlock, language: str) -> Entity:
    """Return the entity that a block makes, without its background."""
    return Entity(
        id=block.id,
        type=block.type,
        labels=labels_of(block.label, language),
        aliases=_aliases(block.aliases, language),
        identifiers=tuple(Identifier(scheme=one, value=value) for one, value in sorted(block.identifiers.items())),
        attributes=tuple(Attribute(name=one, value=_attribute(value)) for one, value in block.attributes.items()),
        reliability=block.reliability,
        plural=block.plural,
        denotes=tuple(sorted({composed(text) for text in as_list(block.denotes) if _KEY.fullmatch(text)})),
        note=block.note,
    )


def _with_identifiers(item: Plain, file: YamlFile, location: Location) -> tuple[Plain, list[Problem]]:
    """Return a block with ``wikidata``, which was a field of its own, among the identifiers, and a problem for it."""
    if not isinstance(item, dict) or "wikidata" not in item:
        return item, []
    value = item["wikidata"]
    message, hint = "'wikidata' is one of the identifiers", f"write 'identifiers: {{wikidata: {value}}}'"
    rest = {key: other for key, other in item.items() if key != "wikidata"}
    return rest, [file.problem([*location, "wikidata"], "moved-field", message, hint, at_key=True)]


def _faults_of_identifiers(
    block: EntityBlock, file: YamlFile, location: Location, known: dict[tuple[str, str], str], lines: Mapping[str, int]
) -> Iterator[Problem]:
    """Yield what is wrong with the identifiers of an entity: how they are spelled, and that others have them."""
    for scheme, value in block.identifiers.items():
        place = [*location, "identifiers", scheme]
        if form := misspelled(scheme, value):
            yield file.problem(place, "bad-value", f"'{value}' is not valid as '{scheme}'", f"write {form}")
        first = known.setdefault((scheme, value), block.id)
        if first != block.id:
            message = f"'{first}' on line {lines[first]} is {value}, too, so that one is counted as two"
            hint = "keep one of the two, with the names of both, or correct the identifier"
            yield file.problem(place, "same-item", message, hint, severity=Severity.WARNING)


def _faults_of_denoted(block: EntityBlock, file: YamlFile, location: Location) -> Iterator[Problem]:
    """Yield what is no statement of the corpus among those that an entity is another name for."""
    for number, text in enumerate(as_list(block.denotes)):
        if not _KEY.fullmatch(text):
            place: Location = [*location, "denotes", *[number] * isinstance(block.denotes, list)]
            hint = 'write coder, article and id, such as "editors/first-article#s12"'
            yield file.problem(place, "bad-reference", f"'{text}' is not a statement of this corpus", hint)


def _attribute(text: str) -> TextValue | NumberValue | DateValue:
    """Return what an attribute says: a number, a day such as 1994-07-20, or words."""
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) and not re.match(r"-?0[0-9]", text):
        return NumberValue(number=Decimal(text))
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        with suppress(InvalidDate):
            return DateValue(date=parse_date(text))
    return TextValue(text=text)


def _is_missing(path: Path) -> bool:
    try:
        path.lstat()
    except OSError as error:
        return isinstance(error, FileNotFoundError)
    return False


def _languages_written_twice(item: Plain, file: YamlFile, location: Location) -> Iterator[Problem]:
    """Yield a problem for each language tag of labels or aliases that another one is but for capital letters."""
    for key in ("label", "aliases"):
        by_language = item.get(key) if isinstance(item, dict) else None
        seen: set[str] = set()
        for tag in by_language if isinstance(by_language, dict) else ():
            if tag.lower() in seen:
                message = f"the language '{tag.lower()}' is written twice here"
                hint = "capital letters do not make another language; keep one of them"
                yield file.problem([*location, key, tag], "duplicate-key", message, hint, at_key=True)
            seen.add(tag.lower())


def check_type(
    type_id: str, vocabulary: Vocabulary, faulty: Faulty, file: YamlFile, location: Location
) -> Problem | None:
    """Return what is wrong with the type of an entity, or ``None``."""
    known = vocabulary.types.get(type_id)
    if known is None:
        hint = suggest_type(type_id, vocabulary)
        return file.problem(location, "unknown-type", *faulty.unknown("type", type_id, hint))
    if known.abstract:
        hint = choose_narrower(type_id, vocabulary)
        return file.problem(location, "abstract-type", f"'{type_id}' only groups other types", hint)
    return None


def labels_of(label: str | dict[str, str], language: str) -> tuple[Label, ...]:
    """Return labels, the one in the given language first."""
    if isinstance(label, str):
        return (Label(text=label, lang=language),)
    ordered = sorted(label.items(), key=lambda item: (item[0] != language, item[0]))
    return tuple(Label(text=text, lang=lang) for lang, text in ordered)


def _aliases(aliases: list[str] | dict[str, list[str]], language: str) -> tuple[Label, ...]:
    by_language = aliases if isinstance(aliases, dict) else {language: aliases}
    labels = {Label(text=text, lang=lang) for lang, texts in by_language.items() for text in texts}
    return tuple(sorted(labels, key=lambda alias: (alias.lang, alias.text)))


def _faults_of(
    line: BackgroundBlock,
    location: Location,
    entity: Entity,
    file: YamlFile,
    vocabulary: Vocabulary,
    names: Names,
    faulty: Faulty,
    entities: dict[str, Entity],
) -> Iterator[Problem]:
    """Yield what is wrong with a line of the background of an entity."""
    relation = vocabulary.relations.get(line.relation)
    if relation is None or relation.abstract or relation.kind is not Kind.STATE:
        usable = [known.id for known in vocabulary.relations.values() if known.kind is Kind.STATE]
        message = f"'{line.relation}' is not a relation for background"
        hint = (
            suggest_relation(line.relation, vocabulary, usable, entity.type)
            or "background takes relations of the kind state, such as part_of or leads"
        )
        if relation is None:
            message, hint = faulty.unknown("relation", line.relation, hint)
        yield file.problem([*location, "relation"], "unknown-relation", message, hint)
        relation = None
    candidates = names.candidates(line.object)
    if len(candidates) != 1:
        yield file.problem([*location, "object"], *faulty.name_problem(line.object, names))
    elif relation is not None:
        object = entities[candidates[0]]
        for side, type_id, allowed in (
            ("subject", entity.type, relation.subject),
            ("object", object.type, relation.object),
        ):
            if not any(vocabulary.is_a(type_id, one) for one in allowed):
                message = f"an entity of type {type_id} cannot be the {side} of '{relation.id}' ({', '.join(allowed)})"
                yield file.problem(location, f"bad-{side}", message)
        if relation.rolls_up and entity.id in rolls_up_to(object.id, vocabulary, entities):
            message = f"this line makes '{entity.id}' belong to itself"
            hint = f"remove it, or what leads back from '{line.object}'"
            yield file.problem(location, "circular-background", message, hint)
    try:
        parse_date(line.when) if line.when else None
    except InvalidDate as error:
        yield file.problem([*location, "when"], "bad-date", str(error))


def check_countries(paths: CorpusPaths, entities: Entities, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Yield one warning where most actors belong to no country, so that networks of countries miss them."""
    below: dict[str, list[str]] = defaultdict(list)
    for id, one in entities.by_id.items():
        for line in one.background:
            if vocabulary.relations[line.relation].rolls_up:
                below[line.object].append(id)
    types = {id: one.type for id, one in entities.by_id.items()}
    tops = (id for id, type in types.items() if vocabulary.is_a(type, COUNTRY) or vocabulary.is_countryless(type))
    belonging = reached(tops, lambda id: below.get(id, ()))
    actors = [id for id, one in entities.by_id.items() if vocabulary.is_actor(one.type)]
    without = [id for id in actors if id not in belonging]
    others = [id for id in actors if not vocabulary.is_a(entities.by_id[id].type, COUNTRY)]
    if len(without) >= _MANY and len(without) * 2 > len(others):
        message = f"{len(without)} of {len(others)} actors belong to no country: {listed(without, 3)}"
        above = [id for id, relation in vocabulary.relations.items() if relation.rolls_up]
        hint = (
            "networks of countries and spirals miss them; write where each belongs, such as "
            "'background: [{relation: part_of, object: government, record: …}]'; when half of them do, this ends; "
            f"what says where one belongs is {listed(above)}; membership does not"
        )
        place = paths.name(paths.entities), entities.lines[without[0]], 1
        yield Problem(*place, NO_COUNTRY, message, hint, Severity.WARNING)
