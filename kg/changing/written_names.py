"""Where the files of a corpus name something: entities, statements, terms of the vocabulary, articles, coders.

What each field holds comes from the table of fields (:mod:`kg.fields`) and from the roles of the vocabulary; quotes,
notes and all other words are never looked into.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from kg.chronology.relative import is_relative
from kg.corpus.adjudicated import DECIDED
from kg.corpus.annotation_file import StatementBlock
from kg.corpus.decisions import DECISIONS
from kg.corpus.folding import composed
from kg.corpus.progress_file import SECTION
from kg.corpus.resolve_arguments import REFERENCE
from kg.corpus.rounds import ROUNDS
from kg.corpus.yaml_file import Plain, YamlFile
from kg.fields import ARTICLE_FIELDS, FIELDS, INFERABLE, FieldKind
from kg.vocabulary import Takes, Vocabulary

_FIELDS = StatementBlock.model_fields
_STATEMENTS = {field.name for field in FIELDS if field.kind is FieldKind.STATEMENTS and field.help}
_TIMES = {field.name for field in FIELDS if field.kind is FieldKind.TIME and field.help}
_CHAINS = {field.name for field in FIELDS if field.kind is FieldKind.CHAIN and field.name in INFERABLE}
_OF_ARTICLE = {field.name for field in ARTICLE_FIELDS if field.kind is FieldKind.NAME}
_LINKS = re.compile(r"(\s*>\s*)")
_IN_TIME = re.compile(r"(?<![^\s])((?:before|after|between|and) +)(\S+)")
_NAMED = re.compile(r"(?:(?:(?P<coder>[\w-]+)/)?(?P<article>[\w-]+)#|(?P<sign>#))?(?P<id>[\w-]+)")


class NameOf(Enum):
    """What a place in a file names."""

    ENTITY = auto()
    """An entity, by id, label or alias."""
    SOURCES = auto()
    """Entities, from the outermost reporter on: ``A > B``."""
    ARGUMENT = auto()
    """A statement by reference, or an entity."""
    STATEMENT = auto()
    """A statement by reference."""
    TIME = auto()
    """A time, which may be told by statements."""
    OWN_ENTITY = auto()
    """The entity that is described here."""
    OWN_STATEMENT = auto()
    """The statement that is written here."""
    ADJUDICATED = auto()
    """The id of a statement of the article that is named two keys above."""
    RELATION = auto()
    ROLE = auto()
    TYPE = auto()
    TIE = auto()
    """A rule by which ties are found, with the type it is for: ``to Person``."""
    ARTICLE = auto()
    CODER = auto()


class WrittenName(NamedTuple):
    """A place that names something.

    Args:
        of: What it names.
        location: Keys and indexes that lead to it.
        text: What is written there.
        at_key: Whether it is the key and not its value.
    """

    of: NameOf
    location: tuple[str | int, ...]
    text: str
    at_key: bool = False


class Key(NamedTuple):
    """The three parts of the key of a statement."""

    coder: str
    article: str
    id: str

    def __str__(self) -> str:
        """Return ``coder/article#id``."""
        return f"{self.coder}/{self.article}#{self.id}"


_NAMES_OF_ENTITIES = (NameOf.ENTITY, NameOf.ARGUMENT, NameOf.OWN_ENTITY)


def names_in_annotation(file: YamlFile, vocabulary: Vocabulary) -> Iterator[WrittenName]:
    """Yield every place of an annotation file that names something."""
    data = file.data if isinstance(file.data, dict) else {}
    yield from _texts(NameOf.ARTICLE, data.get("article"), ("article",))
    yield from _texts(NameOf.CODER, data.get("coder"), ("coder",))
    for location, block in _blocks(data, "local"):
        yield from _texts(NameOf.OWN_ENTITY, block.get("id"), (*location, "id"))
        yield from _texts(NameOf.TYPE, block.get("type"), (*location, "type"))
        yield from _texts(NameOf.ENTITY, block.get("members"), (*location, "members"))
        yield from _texts(NameOf.STATEMENT, block.get("denotes"), (*location, "denotes"))
    for location, block in _blocks(data, "statements"):
        yield from _texts(NameOf.OWN_STATEMENT, block.get("id"), (*location, "id"))
        yield from _texts(NameOf.RELATION, block.get("relation"), (*location, "relation"))
        inferred = block.get("inferred")
        yield from _in_fields(block, location, vocabulary)
        if isinstance(inferred, dict):
            yield from _in_fields(inferred, (*location, "inferred"), vocabulary)


def names_in_entities(file: YamlFile) -> Iterator[WrittenName]:
    """Yield every place of ``data/entities.yaml`` that names something."""
    data = file.data if isinstance(file.data, dict) else {}
    for location, block in _blocks(data, "entities"):
        yield from _texts(NameOf.OWN_ENTITY, block.get("id"), (*location, "id"))
        yield from _texts(NameOf.TYPE, block.get("type"), (*location, "type"))
        for place, line in _blocks(block, "background", location):
            yield from _texts(NameOf.RELATION, line.get("relation"), (*place, "relation"))
            yield from _texts(NameOf.ENTITY, line.get("object"), (*place, "object"))


def names_in_article(file: YamlFile) -> Iterator[WrittenName]:
    """Yield every place in the head of an article that names another one."""
    data = file.data if isinstance(file.data, dict) else {}
    for name in _OF_ARTICLE & data.keys():
        yield from _texts(NameOf.ARTICLE, data[name], (name,))


def names_in_progress(file: YamlFile) -> Iterator[WrittenName]:
    """Yield every place of a ``progress.yaml`` that names an article, a statement or a coder."""
    for section in (SECTION, DECIDED):
        articles = file.value([section])
        for id, entries in articles.items() if isinstance(articles, dict) else ():
            yield WrittenName(NameOf.ARTICLE, (section, id), id, at_key=True)
            for location, one in _blocks({id: entries}, id, (section,)) if section == DECIDED else ():
                yield from _texts(NameOf.ADJUDICATED, one.get("statement"), (*location, "statement"))
                yield from _texts(NameOf.STATEMENT, one.get("made_from"), (*location, "made_from"))
                yield from _texts(NameOf.CODER, one.get("by"), (*location, "by"))
                waits = one.get("waits_for")
                for field, keys in waits.items() if isinstance(waits, dict) else ():
                    yield from _texts(NameOf.STATEMENT, keys, (*location, "waits_for", field))


def names_in_config(file: YamlFile) -> Iterator[WrittenName]:
    """Yield every place of ``corpus.yaml`` that names a coder or an article."""
    yield from _texts(NameOf.CODER, file.value(["coder"]), ("coder",))
    rounds = file.value([ROUNDS])
    for id, block in rounds.items() if isinstance(rounds, dict) else ():
        for field, kind in (("articles", NameOf.ARTICLE), ("coders", NameOf.CODER)):
            yield from _texts(kind, block.get(field) if isinstance(block, dict) else None, (ROUNDS, id, field))


def names_in_schema(file: YamlFile) -> Iterator[WrittenName]:
    """Yield every place of a file of the vocabulary that names a term."""
    sections = {"types": NameOf.TYPE, "roles": NameOf.ROLE, "relations": NameOf.RELATION}
    fields = {
        "roles": {"types": NameOf.TYPE},
        "relations": {
            **dict.fromkeys(("subject", "object"), NameOf.TYPE),
            **dict.fromkeys(("inverse", "fulfils"), NameOf.RELATION),
            "roles": NameOf.ROLE,
        },
    }
    data = file.data if isinstance(file.data, dict) else {}
    for section, kind in sections.items():
        blocks = data.get(section)
        for id, block in blocks.items() if isinstance(blocks, dict) else ():
            yield WrittenName(kind, (section, id), id, at_key=True)
            if not isinstance(block, dict):
                continue
            for field, of in {"broader": kind, **fields.get(section, {})}.items():
                yield from _texts(of, block.get(field), (section, id, field))
            ties = block.get("label_of_tie")
            for tie in ties if isinstance(ties, dict) else ():
                yield WrittenName(NameOf.TIE, (section, id, "label_of_tie", tie), tie, at_key=True)
    decided = data.get(DECISIONS)
    for id, some in decided.items() if isinstance(decided, dict) else ():
        yield WrittenName(NameOf.RELATION, (DECISIONS, id), id, at_key=True)
        for location, one in _blocks({id: some}, id, (DECISIONS,)):
            yield from _texts(NameOf.STATEMENT, one.get("example"), (*location, "example"))


def entities_in(written: WrittenName) -> list[str]:
    """Return the names of entities that a place may hold, as written."""
    if written.of is NameOf.SOURCES:
        return [part for part in _LINKS.split(written.text)[::2] if part]
    if written.of not in _NAMES_OF_ENTITIES or ("#" in written.text and keys_in(written, "", "")):
        return []
    return [written.text]


def keys_in(written: WrittenName, coder: str, article: str) -> list[Key]:
    """Return the statements that a place refers to.

    Args:
        written: The place.
        coder: The coder of its file.
        article: The article of its file.
    """
    found: list[Key] = []

    def look(key: Key) -> Key:
        found.append(key)
        return key

    with_other_statements(written, coder, article, look)
    return found


def with_other_names(written: WrittenName, other: Callable[[str], str]) -> str:
    """Return what a place says with other names for its entities.

    Args:
        written: The place.
        other: Returns the name that stands instead of one, or the same.
    """
    if written.of is NameOf.SOURCES:
        parts = _LINKS.split(written.text)
        return "".join(other(part) if number % 2 == 0 else part for number, part in enumerate(parts))
    return other(written.text) if entities_in(written) else written.text


def with_other_statements(written: WrittenName, coder: str, article: str, other: Callable[[Key], Key]) -> str:
    """Return what a place says with references to other statements; what is left to the file stays left to it.

    Args:
        written: The place.
        coder: The coder of its file.
        article: The article of its file.
        other: Returns the statement that is referred to instead of one, or the same.
    """

    def spelled(named: re.Match[str], *, has_sign: bool) -> str:
        old = Key(named["coder"] or coder, named["article"] or article, named["id"])
        new = other(old)
        if new == old:
            return named[0]
        start = f"{new.coder}/" if named["coder"] else ""
        return f"{start}{new.article if named['article'] else ''}{'#' if has_sign else ''}{new.id}"

    if written.of is NameOf.OWN_STATEMENT:
        return other(Key(coder, article, composed(written.text))).id
    if written.of in (NameOf.ARGUMENT, NameOf.STATEMENT) and "#" in written.text:
        named = REFERENCE.fullmatch(composed(written.text.strip()))
        return spelled(named, has_sign=True) if named else written.text
    if written.of is NameOf.TIME and is_relative(written.text):

        def in_time(found: re.Match[str]) -> str:
            named = _NAMED.fullmatch(composed(found[2]))
            return found[1] + (spelled(named, has_sign="#" in found[2]) if named else found[2])

        return _IN_TIME.sub(in_time, written.text)
    return written.text


def _in_fields(
    block: dict[str, Plain], location: tuple[str | int, ...], vocabulary: Vocabulary
) -> Iterator[WrittenName]:
    """Yield what the fields and roles of a statement name, be they inferred or not."""
    for name, value in block.items():
        place = (*location, name)
        if name in _CHAINS:
            yield from _texts(NameOf.SOURCES, value, place)
        elif name in INFERABLE:
            yield from _texts(NameOf.ARGUMENT, value, place)
        elif name in _STATEMENTS:
            yield from _texts(NameOf.STATEMENT, value, place)
        elif name in _TIMES:
            yield from _texts(NameOf.TIME, value, place)
        elif name not in _FIELDS and name != "basis":
            yield WrittenName(NameOf.ROLE, place, name, at_key=True)
            role = vocabulary.roles.get(name)
            takes = role.takes if role is not None and not role.values else ()
            if Takes.ENTITY in takes or Takes.STATEMENT in takes:
                yield from _texts(NameOf.ARGUMENT if Takes.ENTITY in takes else NameOf.STATEMENT, value, place)


def _texts(of: NameOf, value: Plain, location: tuple[str | int, ...]) -> Iterator[WrittenName]:
    if isinstance(value, str):
        yield WrittenName(of, location, value)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, str):
                yield WrittenName(of, (*location, index), item)


def _blocks(
    data: dict[str, Plain], key: str, location: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], dict[str, Plain]]]:
    items = data.get(key)
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict):
            yield (*location, key, index), item
