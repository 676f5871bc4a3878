"""What the words of another tool mean in a corpus, kept as YAML beside what was imported, and used again.

::

    format: table
    articles:
      publisher: {from: source_article}
      published: {from: date}
      url: {from: url}
    article_ids: {Talks fail: talks-fail-2}
    types: {organization: NGO}
    entities: {Arland: Country}
    codings:
      row:
        subject: {from: who}
        relation: {from: what, values: {criticizes: criticizes, is criticized by: ^criticizes}}
        object: {from: whom}
        quote: {from: sentence}

A field of an article or of a statement is taken ``from`` variables, of which the first that is filled counts, or is
the same everywhere (``publisher: Gazette``). ``values`` says what each value of the tool is called here; ``?`` stands
where nobody has said so yet. ``^`` before a relation says that subject and object change places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal

from pydantic import ConfigDict, Field

from kg.corpus.entity_file import check_type
from kg.corpus.shape import Block, Flag, Word, validate
from kg.corpus.unknown import Faulty, choose_narrower_relation, suggest_relation
from kg.corpus.yaml_file import Location, Plain, YamlFile
from kg.corpus.yaml_written import in_lines, in_one_line
from kg.errors import Problem
from kg.fields import FIELDS
from kg.likeness import suggest
from kg.vocabulary import Vocabulary

_WIDTH, _INDENT = 100, 2
OPEN = "?"
"""What stands in the place of a relation that nobody has chosen yet."""
BACKWARDS = "^"
"""What stands before a relation of which subject and object change places."""
ARTICLE_FIELDS = ("title", "publisher", "published", "author", "url", "language", "section", "text")
"""What rows of a table may say of their article."""
STATEMENT_FIELDS = (*(one.name for one in FIELDS if one.help and one.name != "id"), "inferred_when")
"""The fields of a statement that a mapping may fill, besides roles."""


class Source(Block):
    """Where a field is taken from."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    variables: Word | list[Word] = Field(alias="from")
    values: dict[str, Word] = {}
    split: str | None = None
    type: Word | None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The variables, the first that is filled counts."""
        return (self.variables,) if isinstance(self.variables, str) else tuple(self.variables)


Value = Word | Source
"""A text that is the same everywhere, or where a field is taken from."""


class ImportMapping(Block):
    """What the words of another tool mean in a corpus.

    Args:
        format: The format of the files.
        coder: Whose codings they are: an id, or the variable that says so; the tool's own coders where nothing is said.
        day_first: Whether the day comes first in dates such as ``3/4/2026``; they are refused where nothing is said.
        articles: What rows say of their article, by field.
        article_ids: Which article a title or an address is, where that is not sure.
        types: What the tool's types of entities are here; one that only groups others narrows what is guessed.
        entities: The types of entities, by name, of which the tool says no type.
        rows: Kinds of rows that are no statements but ``entities`` or ``articles``.
        fields: What rows that are entities say: ``label``, ``type``, ``aliases``, or a scheme of identifiers.
        codings: By the tool's kind of coding, what fills the fields and roles of its statements.
        leave_out: Kinds of codings that are not taken.
    """

    format: Word
    coder: Value | None = None
    day_first: Flag | None = None
    articles: dict[str, Value] = {}
    article_ids: dict[str, Word] = {}
    types: dict[str, Word] = {}
    entities: dict[str, Word] = {}
    rows: dict[str, Literal["entities", "articles"]] = {}
    fields: dict[str, Value] = {}
    codings: dict[str, dict[str, Value]] = {}
    leave_out: list[str] = []

    def open_words(self) -> Iterator[tuple[str, str]]:
        """Yield the words of which nobody has said yet which relation they are, each with its kind of coding."""
        for kind, fields in self.codings.items():
            relation = fields.get("relation")
            if relation == OPEN:
                yield kind, kind
            elif isinstance(relation, Source):
                yield from ((kind, theirs) for theirs, ours in relation.values.items() if ours == OPEN)

    def as_yaml(self) -> str:
        """Return the mapping as a person would write it."""
        data = self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        if "day_first" in data:
            data["day_first"] = "true" if self.day_first else "false"
        return "\n".join([*_lines(data, 0), ""])


def read_mapping(name: str, text: str, vocabulary: Vocabulary) -> tuple[ImportMapping | None, list[Problem]]:
    """Return the mapping that a text is, ``None`` where it has problems, and the problems.

    Args:
        name: What its file is called in problems.
        text: The text.
        vocabulary: The types, relations and roles that it may name.
    """
    file = YamlFile(name, text)
    if file.problems:
        return None, file.problems
    if isinstance(file.data, list):
        hint = "name one as data/imports has it, such as 'format: table' with 'codings:' below it"
        return None, [Problem(name, 1, 1, "no-mapping", "this is no mapping but a list", hint)]
    mapping, problems = validate(ImportMapping, file.data if isinstance(file.data, dict) else {}, file, [])
    if mapping is not None:
        problems = [*_faults(mapping, file, vocabulary)]
    return (None if problems else mapping), problems


def _faults(mapping: ImportMapping, file: YamlFile, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Yield what a mapping names and the vocabulary does not have."""
    for field in mapping.articles:
        if field not in ARTICLE_FIELDS:
            hint = suggest(field, ARTICLE_FIELDS) or f"fields of an article are: {', '.join(ARTICLE_FIELDS)}"
            yield file.problem(["articles", field], "unknown-field", f"'{field}' is no field here", hint, at_key=True)
    for section in ("types", "entities"):
        for theirs, type in getattr(mapping, section).items():
            if fault := _type_fault(type, vocabulary, file, [section, theirs], may_group=section == "types"):
                yield fault
    known = [*STATEMENT_FIELDS, *vocabulary.roles]
    for kind, fields in mapping.codings.items():
        for field, value in fields.items():
            place: Location = ["codings", kind, field]
            if field not in known:
                hint = suggest(field, known)
                yield file.problem(
                    place, "unknown-field", f"'{field}' is neither a field nor a role", hint, at_key=True
                )
            type = value.type if isinstance(value, Source) else None
            if type and (fault := _type_fault(type, vocabulary, file, [*place, "type"], may_group=True)):
                yield fault
        relation = fields.get("relation", OPEN)
        named = (
            {(): relation}
            if isinstance(relation, str)
            else {("values", one): id for one, id in relation.values.items()}
        )
        for inner, id in named.items():
            if id != OPEN and (wrong := _relation_fault(id.removeprefix(BACKWARDS), vocabulary)):
                yield file.problem(["codings", kind, "relation", *inner], *wrong)


def _type_fault(
    type: str, vocabulary: Vocabulary, file: YamlFile, place: Location, *, may_group: bool
) -> Problem | None:
    """Return what is wrong with a type; one that only groups others may leave it open which of them each entity is."""
    is_group = may_group and type in vocabulary.types and vocabulary.types[type].abstract
    return None if is_group else check_type(type, vocabulary, Faulty(), file, place)


def _relation_fault(id: str, vocabulary: Vocabulary) -> tuple[str, str, str] | None:
    """Return code, message and hint of the problem that a name is, if it is no relation that can be used."""
    relation = vocabulary.relations.get(id)
    if relation is None:
        usable = [one for one, known in vocabulary.relations.items() if not known.abstract]
        hint = suggest_relation(id, vocabulary, usable) or "see the codebook, or try: kg find"
        return "unknown-relation", f"there is no relation '{id}'", hint
    if relation.abstract:
        hint = choose_narrower_relation(id, vocabulary, id)
        return "abstract-relation", f"'{id}' only groups other relations", hint
    return None


def _lines(data: Mapping[str, Plain], indent: int) -> Iterator[str]:
    """Yield a block as lines; what is short stands on one line, but for the kinds of codings and what heads a part."""
    for key, value in data.items():
        line = f"{' ' * indent}{in_one_line({key: value})[1:-1]}"
        if isinstance(value, dict):
            has_blocks = any(isinstance(one, dict) for one in value.values())
            if indent == 0 or (indent == _INDENT and has_blocks) or len(line) > _WIDTH:
                yield f"{' ' * indent}{in_lines({key: 'x'})[0].removesuffix(' x')}"
                yield from _lines(value, indent + _INDENT)
                continue
        yield line
