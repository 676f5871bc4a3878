"""The blocks of an annotation file: what a coder writes about one article, before names are looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BeforeValidator, ConfigDict, Discriminator, Tag, model_validator
from pydantic_core import PydanticCustomError

from kg.corpus.paths import CorpusPaths, annotation_name
from kg.corpus.shape import Block, Day, Flag, Id, LocalId, Name, OneOrMany, Word, validate
from kg.corpus.text_file import read_text
from kg.corpus.yaml_file import Location, Plain, YamlFile, read_yaml
from kg.errors import Problem
from kg.gc_paused import gc_paused
from kg.model import Certainty, Mode, Polarity, Stance


class LocalBlock(Block):
    """A block below ``local:``: an entity of this file only."""

    id: Id
    type: Word
    label: Name
    aliases: list[Name] = []
    members: list[Word] = []
    denotes: OneOrMany | None = None
    plural: Flag | None = None
    note: Word | None = None


def _only_a_number(value: object) -> object:
    if not isinstance(value, str) or not re.fullmatch("[0-9]{1,9}", value):
        raise PydanticCustomError("number", "write a number of letters, such as 722")
    return value


class QuoteBlock(Block):
    """A quote that needs its neighbours to be found."""

    exact: Word
    prefix: Word | None = None
    suffix: Word | None = None


class PlaceBlock(Block):
    """The place of a quote whose words may not be passed on, with a hash of them; see :mod:`kg.corpus.withheld`."""

    start: Annotated[int, BeforeValidator(_only_a_number)]
    end: Annotated[int, BeforeValidator(_only_a_number)]
    sha256: Word


class MissingQuoteBlock(Block):
    """Why a statement that was imported has no words, and the record that it was imported from."""

    missing: Word
    record: Word | None = None

    @model_validator(mode="before")
    @classmethod
    def _refuse_words(cls, value: object) -> object:
        if isinstance(value, dict) and "exact" in value:
            raise PydanticCustomError("both", "keep 'exact', the words, or 'missing', why there are none")
        return value


def _form_of_quote(value: object) -> str:
    known = value if isinstance(value, dict) else {}
    return "no words" if "missing" in known else "place" if "sha256" in known else "words"


_Words = Annotated[
    Annotated[QuoteBlock, Tag("words")] | Annotated[PlaceBlock, Tag("place")], Discriminator(_form_of_quote)
]
_WordsOrMissing = Annotated[
    Annotated[QuoteBlock, Tag("words")]
    | Annotated[PlaceBlock, Tag("place")]
    | Annotated[MissingQuoteBlock, Tag("no words")],
    Discriminator(_form_of_quote),
]
Stretch = Word | _Words
"""One stretch of words of a quote, as files have it."""


class InferredBlock(Block):
    """What the coder concludes: fields of a statement, and why."""

    model_config = ConfigDict(frozen=True, extra="allow")

    basis: Word


class StatementBlock(Block):
    """A block below ``statements:``; keys that are no field here are roles."""

    model_config = ConfigDict(frozen=True, extra="allow")

    id: LocalId
    subject: OneOrMany | None = None
    relation: Word
    object: OneOrMany | None = None
    mode: Mode = Mode.ACTUAL
    according_to: Word | None = None
    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.AFFIRMED
    author_stance: Stance = Stance.NEUTRAL
    when: Word | None = None
    ended: Flag = False
    degree: Word | None = None
    act: LocalId | None = None
    sums_up: OneOrMany | None = None
    alternative_to: OneOrMany | None = None
    inferred: InferredBlock | None = None
    quote: Word | _WordsOrMissing | list[Stretch]
    note: Word | None = None
    translation: Word | None = None
    proposed_by: Word | None = None


class _HeadBlock(Block):
    """The keys of the file; below the last two every block is read by itself, so that a fault costs one block only."""

    article: Id
    coder: Id
    coded: Day | None = None
    local: object = None
    statements: object = None


_Block = TypeVar("_Block", LocalBlock, StatementBlock)


@dataclass
class AnnotationFile:
    """An annotation file as far as it could be read.

    Attributes:
        file: The YAML, for places.
        problems: What is wrong so far.
        article: Id of the article, by the file's own word.
        coder: Id of the coder, likewise.
        coded: Day of coding.
        local: Local entities with their index in the file.
        blocks: Statements with their index in the file.
        faulty_blocks: How many statements could not be read.
    """

    file: YamlFile
    problems: list[Problem]
    article: str = ""
    coder: str = ""
    coded: date | None = None
    local: list[tuple[int, LocalBlock]] = field(default_factory=list)
    blocks: list[tuple[int, StatementBlock]] = field(default_factory=list)
    faulty_blocks: int = 0


def read_blocks(paths: CorpusPaths, path: Path) -> AnnotationFile:
    """Return what an annotation file says; a faulty block does not spoil the others."""
    name = paths.name(path)
    text, unreadable = read_text(name, path)
    return blocks_of(read_yaml(name, path) if unreadable else kept_yaml(name, text))


@lru_cache(maxsize=4)
@gc_paused()
def kept_yaml(name: str, text: str) -> YamlFile:
    """Return a text as YAML; that of the last few texts is kept, since who saves a statement reads it before and after.

    Args:
        name: What the file is called in problems.
        text: The text, as :func:`~kg.corpus.text_file.decode_text` gives it.
    """
    return YamlFile(name, text)


def blocks_of(file: YamlFile) -> AnnotationFile:
    """Return what an annotation file says, of which the YAML has been read."""
    name = file.path
    parsed = AnnotationFile(file, list(file.problems))
    if parsed.problems:
        return parsed
    data = file.data
    if not isinstance(data, dict):
        hint = "begin with 'article:', 'coder:' and 'statements:'"
        parsed.problems.append(file.problem([], "bad-value", "this is not an annotation file", hint))
        return parsed
    head = {key: value for key, value in data.items() if key not in ("local", "statements")}
    block, faults = validate(_HeadBlock, head, file, [])
    parsed.problems += faults
    if block is None:
        return parsed
    parsed.article, parsed.coder, parsed.coded = block.article, block.coder, block.coded
    coder, _, article = annotation_name(name).partition("/")
    for key, value, folder in (("article", parsed.article, article), ("coder", parsed.coder, coder)):
        if value != folder:
            message = f"{key} '{value}' does not match the file's place, which says '{folder}'"
            within = "/".join(["data/annotations", block.coder, *name.split("/")[3:-1]])
            hint = f"write '{folder}', or move the file to {within}/{block.article}.yaml"
            parsed.problems.append(file.problem([key], "wrong-place", message, hint))
    parsed.local = _blocks(LocalBlock, "local", data, parsed)
    parsed.blocks = _blocks(StatementBlock, "statements", data, parsed)
    return parsed


def _blocks(
    model: type[_Block], section: str, data: dict[str, Plain], parsed: AnnotationFile
) -> list[tuple[int, _Block]]:
    items = data.get(section)
    if items is None:
        return []
    if not isinstance(items, list):
        hint = "write one block for each, beginning with '- id: …'"
        parsed.problems.append(parsed.file.problem([section], "bad-value", f"'{section}' must be a list", hint))
        return []
    blocks: list[tuple[int, _Block]] = []
    taken: dict[str, Location] = {}
    for index, item in enumerate(items):
        location: Location = [section, index]
        block, faults = validate(model, item, parsed.file, location)
        parsed.problems += faults
        if block is not None and block.id in taken:
            line, _ = parsed.file.place(taken[block.id])
            message = f"the id '{block.id}' is taken on line {line}"
            hint = "choose another id; other files may refer to the first"
            parsed.problems.append(parsed.file.problem([*location, "id"], "duplicate-id", message, hint))
            block = None
        if block is not None:
            taken[block.id] = [*location, "id"]
            blocks.append((index, block))
        else:
            parsed.faulty_blocks += section == "statements"
    return blocks
