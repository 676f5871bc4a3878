"""Reading ``data/entities.yaml``, and turning blocks of entities into entities."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from kg.corpus.config_file import Language
from kg.corpus.layout import Layout
from kg.corpus.names import Names
from kg.corpus.shape import Block, Id, Word, spelled, validate
from kg.corpus.yaml_file import Location, YamlFile, read_text
from kg.dates import EventDate, InvalidDate, parse_date
from kg.errors import Problem, suggest
from kg.model import Background, Entity, Label
from kg.vocabulary import Kind, Vocabulary

__all__ = ["EntitiesFile", "EntityBlock", "check_type", "labels_of", "read_entities"]


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
    label: Word | dict[Language, Word]
    aliases: list[Word] | dict[Language, list[Word]] = []
    wikidata: Annotated[str, spelled(r"^Q[1-9][0-9]*$", "write the id of an item, e.g. Q184")] | None = None
    note: Word | None = None
    background: list[BackgroundBlock] = []


class EntitiesFile(Block):
    """The block that ``data/entities.yaml`` is."""

    entities: list[EntityBlock]


def read_entities(
    layout: Layout, vocabulary: Vocabulary, language: str
) -> tuple[dict[str, Entity], dict[str, int], list[Problem]]:
    """Return the entities of a corpus.

    An entity whose block has a fault is left out; a fault in its background leaves out that line only.

    Args:
        layout: The corpus.
        vocabulary: Types and relations.
        language: Tag of labels that have none.

    Returns:
        Entities by id, the line each one stands on, and the problems.
    """
    name = layout.name(layout.entities)
    if not layout.entities.is_file():
        return {}, {}, [Problem(name, 1, 1, "missing-file", "there is no such file", "write 'entities: []' into it")]
    text, undecodable = read_text(name, layout.entities)
    if undecodable:
        return {}, {}, [undecodable]
    file = YamlFile(name, text)
    problems = list(file.problems)
    if problems:
        return {}, {}, problems
    data = file.data if isinstance(file.data, dict) else {}
    blocks = data.get("entities")
    if not isinstance(blocks, list):
        hint = "begin the file with a line 'entities:' and list them below"
        return {}, {}, [file.problem([], "bad-value", "this is no list of entities", hint)]
    for key in data.keys() - {"entities"}:
        problems.append(file.problem([key], "unknown-field", f"'{key}' is no field here", at_key=True))
    entities: dict[str, Entity] = {}
    lines: dict[str, int] = {}
    read: dict[str, tuple[EntityBlock, int]] = {}
    for index, item in enumerate(blocks):
        location: Location = ["entities", index]
        block, faults = validate(EntityBlock, item, file, location)
        problems.extend(faults)
        if block is None:
            continue
        if block.id in entities:
            message = f"the id '{block.id}' is taken by the entity on line {lines[block.id]}"
            problems.append(file.problem([*location, "id"], "duplicate-id", message, "choose another id"))
            continue
        fault = check_type(block.type, vocabulary, file, [*location, "type"])
        if fault:
            problems.append(fault)
            continue
        entities[block.id] = Entity(
            id=block.id,
            type=block.type,
            labels=labels_of(block.label, language),
            aliases=_aliases(block.aliases, language),
            wikidata=block.wikidata,
            note=block.note,
        )
        read[block.id] = block, index
        lines[block.id] = file.place(location)[0]
    names = Names(entities.values())
    for id, (block, index) in read.items():
        background = tuple(_background(entities[id], block, index, file, vocabulary, names, entities, problems))
        if background:
            entities[id] = entities[id].model_copy(update={"background": background})
    return entities, lines, problems


def check_type(type_id: str, vocabulary: Vocabulary, file: YamlFile, location: Location) -> Problem | None:
    """Return what is wrong with the type of an entity, or ``None``."""
    known = vocabulary.types.get(type_id)
    if known is None:
        usable = [type.id for type in vocabulary.types.values() if not type.abstract]
        return file.problem(location, "unknown-type", f"unknown type '{type_id}'", suggest(type_id, usable))
    if known.abstract:
        narrower = [type for type in vocabulary.narrower(type_id) if not vocabulary.types[type].abstract]
        hint = f"choose a narrower one, such as {', '.join(narrower[:4])}"
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
    found = {Label(text=text, lang=lang) for lang, texts in by_language.items() for text in texts}
    return tuple(sorted(found, key=lambda alias: (alias.lang, alias.text)))


def _background(
    entity: Entity,
    block: EntityBlock,
    index: int,
    file: YamlFile,
    vocabulary: Vocabulary,
    names: Names,
    entities: dict[str, Entity],
    problems: list[Problem],
) -> Iterable[Background]:
    for at, line in enumerate(block.background):
        location: Location = ["entities", index, "background", at]
        faults: list[Problem] = []
        relation = vocabulary.relations.get(line.relation)
        usable = [known.id for known in vocabulary.relations.values() if known.kind is Kind.STATE]
        if relation is None or relation.abstract or relation.kind is not Kind.STATE:
            what = "unknown relation" if relation is None else "no relation for the background:"
            hint = suggest(line.relation, usable) or "background holds states such as part_of or leads"
            place = [*location, "relation"]
            faults.append(file.problem(place, "unknown-relation", f"{what} '{line.relation}'", hint))
            relation = None
        bearers = names.bearers(line.object)
        if len(bearers) != 1:
            faults.append(file.problem([*location, "object"], *names.misnamed(line.object)))
        if relation is not None and len(bearers) == 1:
            for side, type_id in (("subject", entity.type), ("object", entities[bearers[0]].type)):
                allowed = getattr(relation, side)
                if not any(vocabulary.is_a(type_id, one) for one in allowed):
                    message = f"a {type_id} cannot be {side} of '{relation.id}' ({', '.join(allowed)})"
                    faults.append(file.problem(location, f"bad-{side}", message))
        when: EventDate | None = None
        try:
            when = parse_date(line.when) if line.when else None
        except InvalidDate as error:
            faults.append(file.problem([*location, "when"], "bad-date", str(error)))
        problems.extend(faults)
        if not faults:
            yield Background(relation=line.relation, object=bearers[0], when=when, record=line.record)
