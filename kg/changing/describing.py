"""Saying something else of a listed entity: what type it has, and to which country it belongs."""

from __future__ import annotations

from collections import Counter

from kg.changing.making import belonging
from kg.changing.rewriting import place_of_entity
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import COUNTRY, country_of
from kg.corpus.edits import Edit
from kg.corpus.yaml_edits import insert_items, insert_key, remove, replace_scalar
from kg.corpus.yaml_file import Plain, as_items
from kg.errors import ChangeRefused
from kg.likeness import not_found
from kg.model import Background, Entity

_BEFORE_BACKGROUND = ("id", "type", "label", "aliases", "identifiers", "attributes", "reliability", "plural", "note")


def retype(corpus: Corpus, name: str, type: str) -> Changes:
    """Return the change that gives an entity of ``data/entities.yaml`` another type.

    Args:
        corpus: The corpus as it is.
        name: The entity: id, label or alias.
        type: Id of the type.

    Raises:
        NameNotFound: There is no such entity, or no such type.
        ChangeRefused: It is an entity of one file, has that type already, or nothing can have the type itself.
        KgError: A file cannot be read.
    """
    entity, types = _listed(corpus, name), corpus.vocabulary.types
    if type not in types:
        raise not_found("type", type, types)
    if types[type].abstract:
        raise ChangeRefused(f"'{type}' is no type that an entity can have; choose a narrower one; nothing was changed")
    if type == entity.type:
        raise ChangeRefused(f"'{type}' is its type already; nothing was changed")
    changes, path = Changes(corpus.paths), corpus.paths.entities
    file = changes.yaml(path)
    changes.edit(path, replace_scalar(changes.text(path), file, [*place_of_entity(file, entity.id), "type"], type))
    return changes


def relocate(corpus: Corpus, name: str, country: str | None, record: str) -> Changes:
    """Return the change that lets an entity of ``data/entities.yaml`` belong to another country, or to none.

    A line of its background says so; it is written, changed or taken out. What a changed line said of its time and its
    record concerned the country before, and goes with it.

    Args:
        corpus: The corpus as it is.
        name: The entity: id, label or alias.
        country: The country: id, label or alias; ``None`` for none.
        record: Where that is known from.

    Raises:
        NameNotFound: There is no such entity.
        ChangeRefused: It is an entity of one file or a country itself, belongs to that country already, to several, or
            to one by way of something else; or no relation says that such an entity belongs to a country.
        KgError: A file cannot be read.
    """
    entity, vocabulary = _listed(corpus, name), corpus.vocabulary
    whole = None if country is None else _listed(corpus, country)
    for one, is_meant in ((entity, False), (whole, True)):
        if one is not None and vocabulary.is_a(one.type, COUNTRY) != is_meant:
            wrong = "no country" if is_meant else "a country itself"
            raise ChangeRefused(f"'{one.id}' is {wrong}; nothing was changed")
    own = [number for number, line in enumerate(entity.background) if _leads_to_country(corpus, line)]
    now = country_of(entity.id, vocabulary, corpus.entities)
    if now == (whole and whole.id):
        belongs = f"belongs to '{now}' already" if now else "belongs to no country"
        raise ChangeRefused(f"'{entity.id}' {belongs}; nothing was changed")
    if len(own) > 1:
        raise ChangeRefused(f"'{entity.id}' {_by_hand('has several lines that lead to countries')}")
    if not own and now is not None:
        raise ChangeRefused(f"'{entity.id}' {_by_hand(f'belongs to {now} by way of something else')}")
    changes, path = Changes(corpus.paths), corpus.paths.entities
    text, file = changes.text(path), changes.yaml(path)
    place = place_of_entity(file, entity.id)
    if len(as_items(file.value([*place, "background"]))) != len(entity.background):
        raise ChangeRefused(f"the background of '{entity.id}' has errors; see kg check; nothing was changed")
    line = [*place, "background", *own]
    if whole is None:
        changes.edit(path, remove(text, file, line))
        return changes
    relation = _relation(corpus, entity, whole)
    said = {"relation": relation, "object": whole.id, "record": record}
    if own:
        changes.edit(path, *(replace_scalar(text, file, [*line, key], value) for key, value in said.items()))
        if entity.background[own[0]].when is not None:
            changes.edit(path, remove(text, file, [*line, "when"]))
        return changes
    changes.edit(path, _added(corpus, changes, entity, {**said}))
    return changes


def _added(corpus: Corpus, changes: Changes, entity: Entity, line: dict[str, Plain]) -> Edit:
    """Return the edit that gives an entity a further line of background."""
    path = corpus.paths.entities
    text, file = changes.text(path), changes.yaml(path)
    place = place_of_entity(file, entity.id)
    if file.value([*place, "background"]) is None:
        return insert_key(text, file, place, "background", [line], _BEFORE_BACKGROUND)
    return insert_items(text, file, [*place, "background"], [line])


def _relation(corpus: Corpus, entity: Entity, country: Entity) -> str:
    """Return the relation by which such an entity belongs to a country."""
    uses = Counter((one.type, line.relation) for one in corpus.listed.values() for line in one.background)
    found = belonging(entity.type, country.type, corpus.vocabulary, uses)
    if found is None:
        message = f"no relation says that what has the type '{entity.type}' belongs to a country"
        raise ChangeRefused(f"{message}; give '{entity.id}' another type first; nothing was changed")
    return found


def _leads_to_country(corpus: Corpus, line: Background) -> bool:
    """Return whether something belongs to a country by a line of its background."""
    vocabulary, whole = corpus.vocabulary, corpus.listed.get(line.object)
    return vocabulary.relations[line.relation].rolls_up and whole is not None and vocabulary.is_a(whole.type, COUNTRY)


def _by_hand(why: str) -> str:
    return f"{why}; change its background in data/entities.yaml; nothing was changed"


def _listed(corpus: Corpus, name: str) -> Entity:
    entity = corpus.entity(name)
    if entity.local:
        raise ChangeRefused(f"'{entity.label}' is an entity of one file; change it there; nothing was changed")
    return entity
