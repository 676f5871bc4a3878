"""What the application tells the page: the shapes of ``web/src/annotate/types.d.ts``, which a test holds them to.

Places in texts count UTF-16 units here, as strings of JavaScript do.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from kg.changing.saving import Slot, SlotValue, Span

SignOfRelation = Literal["cooperation", "conflict", "neither"]


class Shape(BaseModel):
    """A value of the interface; its names are written as JavaScript writes names."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True)


class EntityType(Shape):
    """A type of entities."""

    id: str
    label: str
    definition: str
    broader: list[str]
    is_abstract: bool
    is_actor: bool


class Relation(Shape):
    """A relation, with all that its row and its help show."""

    id: str
    label: str
    inverse: str
    broader: list[str]
    definition: str
    use: str
    avoid: str
    example: str
    subject: list[str]
    object: list[str]
    needs_object: Literal["needed", "optional", "none"]
    words: bool
    roles: list[str]
    sign: SignOfRelation
    uses: int
    cues: list[str]


TakesOfField = Literal["relation", "entity", "statement", "text", "number", "time", "flag", "few"]


class StatementField(Shape):
    """A field of a statement: one of the model's own, or a role."""

    id: str
    label: str
    help: str
    takes: list[TakesOfField]
    types: list[str]
    values: list[str]
    is_many: bool
    is_role: bool
    everywhere: bool
    words: bool
    is_inferable: bool
    letter: str | None
    cues: dict[str, list[str]]


class TypeRule(Shape):
    """A rule that tells a type by words."""

    type: str
    words: list[str]
    where: Literal["head", "first", "any", "before", "after", "called", "form"]


class Wording(Shape):
    """What words of a language tell the annotator."""

    articles: list[str] = []
    determiners: list[str] = []
    openers: list[str] = []
    joiners: list[str] = []
    prepositions: list[str] = []
    small: list[str] = []
    unnamed: list[str] = []
    titles: list[str] = []
    possessives: list[str] = []
    endings: list[str] = []
    types: list[TypeRule] = []
    countries: dict[str, list[str]] = {}
    numbers: dict[str, float] = {}
    times: dict[str, dict[str, str | float]] = {}


class Vocabulary(Shape):
    """Types, relations and fields, and what words of languages tell."""

    types: dict[str, EntityType]
    relations: dict[str, Relation]
    fields: list[StatementField]
    wording: dict[str, Wording]


class Entity(Shape):
    """An entity that a slot may take; ``names`` is empty where the label is its only one."""

    id: str
    type: str
    label: str
    lang: str | None
    names: list[str]
    country: str | None
    local: str | None
    uses: int


class Ranked(Shape):
    """A relation that the finder puts forward for a sentence."""

    relation: str
    score: float
    why: str


class Nothing(Shape):
    """Who read a sentence and found nothing to code, and when."""

    coder: str
    day: str


class Sentence(Shape):
    """A sentence of an article, or its title."""

    span: Span
    is_title: bool
    paragraph: int
    relations: list[Ranked]
    nothing: Nothing | None


class Problem(Shape):
    """One thing wrong, with its place."""

    severity: Literal["error", "warning", "to do"]
    code: str
    message: str
    hint: str
    path: str
    line: int
    column: int
    article: str | None
    statement: str | None
    field: str | None


class InWords(Shape):
    """Subject, verb and object in words, and who claims it."""

    subject: str
    relation: str
    object: str
    by: str | None


class Elsewhere(Shape):
    """A statement of another article, as far as others refer to it."""

    key: str
    id: str
    coder: str
    article: str
    words: InWords
    is_denied: bool


class Stated(Shape):
    """A statement as it stands in the files."""

    key: str
    id: str
    coder: str
    article: str
    slots: list[Slot]
    basis: str | None
    spans: list[Span]
    missing: str | None
    is_headline: bool
    words: InWords
    sign: SignOfRelation
    marks: list[str]
    is_denied: bool
    problems: list[Problem]


class Article(Shape):
    """An article with its sentences and statements."""

    id: str
    title: str
    lang: str
    published: str | None
    publisher: str
    text: str
    text_goes_to: str | None
    round: str | None
    print: str
    sentences: list[Sentence]
    statements: list[Stated]
    coder: str
    revision: str


class FieldVersions(Shape):
    """A field of which the page and the file say different things."""

    field: str
    before: str | None
    here: str | None
    there: str | None
    decided: Literal["here", "there"] | None


class Conflict(Shape):
    """A statement that was changed elsewhere since the page saw it."""

    key: str
    revision: str
    fields: list[FieldVersions]
    is_gone: bool


class Refusal(Shape):
    """Why something was not done, in a sentence, and what is to be done about it."""

    message: str
    problems: list[Problem] = []
    conflict: Conflict | None = None
    places: list[str] = []
    article: Article | None = None


class ArticleInfo(Shape):
    """What the list of articles says of one."""

    id: str
    title: str
    lang: str
    published: str | None
    sentences: int
    coded: int
    nothing: int
    statements: int
    problems: int


class CorpusInfo(Shape):
    """What the page begins with."""

    is_empty: bool
    folder: str
    title: str
    coder: str
    languages: list[str]
    texts: dict[str, str]
    articles: list[ArticleInfo]
    version: int


class Saved(Shape):
    """What was saved, and the article as it is now."""

    keys: list[str]
    article: Article
    entities: list[Entity]
    told: list[str]


class Plain(Shape):
    """Whether a statement gives a plain triple, and why not."""

    is_: bool = Field(alias="is")
    why: str


class Preview(Shape):
    """A statement as it would be read."""

    problems: list[Problem]
    tie: str
    plain: Plain


class ProposedField(Shape):
    """What a rule, or another proposer, puts forward for a field."""

    field: str
    values: list[SlotValue]
    rule: str
    from_: list[Span] = Field(alias="from")
    right: float | None
    is_filled: bool


class Proposal(Shape):
    """A draft of one statement."""

    proposer: str
    fields: list[ProposedField]
    quote: list[Span] | None


class Proposals(Shape):
    """The drafts of a sentence."""

    article: str
    sentence: int
    proposals: list[Proposal]
    is_withheld: bool
    faults: list[str]


class ExplorerState(Shape):
    """Which state the files are in."""

    version: str


class ProposedArticle(Shape):
    """What a text tells of itself before it is an article; what it does not tell is empty."""

    text: str
    title: str
    publisher: str
    published: str
    language: str


class Added(Shape):
    """The id of an article that was added."""

    id: str


class BrokenQuote(Shape):
    """A quote that is not in its article as it is written."""

    id: str
    article: str
    statement: str | None
    path: str
    line: int
    why: str
    was: str
    near: str | None
    before: str
    after: str
    is_sure: bool
    is_spelling: bool


class Mended(Shape):
    """What was mended, and what is left."""

    mended: int
    left: list[BrokenQuote]


class Done(Shape):
    """How far a coder has come in an article."""

    article: str
    coder: str
    sentences: int
    coded: int
    nothing: int
    left: int
    statements: int


class Differing(Shape):
    """What two entities say otherwise."""

    field: str
    kept: str
    gone: str


class NamesChanged(Shape):
    """What a change of names changes, or would change."""

    is_made: bool
    statements: int
    places: int
    files: list[str]
    differing: list[Differing]
