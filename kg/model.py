"""The values everything else works on: articles, entities and statements, frozen once made.

A *key* names a statement in the whole corpus, ``coder/article#id``; the id of a local entity is
``coder/article/id``, that of a listed one is written in ``data/entities.yaml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property

from kg.arguments import Argument, EntityRef, Filler, Object, RoleValue, StatementRef
from kg.chronology.relative import RelativeTime
from kg.dates import EventDate
from kg.entity_facts import Attribute, Identifier, Reliability
from kg.quote import Quote
from kg.value import Value
from kg.well_formed import straight


class Mode(StrEnum):
    """Whether what is claimed happened; only what is actual did."""

    ACTUAL = "actual"
    ATTEMPTED = "attempted"
    INTENDED = "intended"
    FORECAST = "forecast"
    HYPOTHETICAL = "hypothetical"


class Certainty(StrEnum):
    """How sure the source is (values of FactBank, Saurí and Pustejovsky 2009)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Polarity(StrEnum):
    """Whether the source affirms or denies the claim."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class SetAside(StrEnum):
    """Why the coding of an article does not count where no coder is chosen."""

    OTHER_CODER = "other coder"
    REPRINT = "reprint"
    RETRACTED = "retracted"
    SUPERSEDED = "superseded"


class ArticleStatus(StrEnum):
    """What its publisher has said of an article since."""

    CURRENT = "current"
    CORRECTED = "corrected"
    RETRACTED = "retracted"


class Stance(StrEnum):
    """What the article's author lets be seen of a claim reported from someone else."""

    ENDORSES = "endorses"
    NEUTRAL = "neutral"
    DOUBTS = "doubts"
    REJECTS = "rejects"


class Label(Value):
    """A name in a language.

    Args:
        text: The name as printed.
        lang: BCP 47 tag.
    """

    text: str
    lang: str


class Background(Value):
    """A relation between two entities known from elsewhere; it serves rolling up and nothing else.

    Args:
        relation: Relation id, e.g. ``part_of``.
        object: Entity id.
        when: Time it holds, if known.
        record: Where it comes from.
    """

    relation: str
    object: str
    when: EventDate | None = None
    record: str


AND = "&"
"""What stands between the ids of statements in the id of what they are together."""


class Entity(Value):
    """Whatever a statement speaks of.

    Args:
        id: Written by hand, never derived from a label.
        type: Entity type id.
        labels: Names to show; the first one is in the corpus's language where there is one.
        aliases: Other names it is found by.
        identifiers: What it is called in schemes of others, by scheme.
        attributes: Facts that are shown and written out, by name.
        reliability: How far it can be relied on as a source.
        note: Remark of the coder.
        members: Entity ids of its members, for a group of actors.
        plural: Whether its name takes the verb of several; ``None`` where the name itself tells.
        local: Whether it belongs to one annotation file only.
        denotes: Keys of the statements that it is another name for, of its file if it is local; of several, jointly.
        background: What is known of it from elsewhere.
    """

    id: str
    type: str
    labels: tuple[Label, ...]
    aliases: tuple[Label, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    reliability: Reliability | None = None
    note: str | None = None
    members: tuple[str, ...] = ()
    plural: bool | None = None
    local: bool = False
    denotes: tuple[str, ...] = ()
    background: tuple[Background, ...] = ()

    @property
    def label(self) -> str:
        """The name to show: the first label, without signs that would turn the sentences it stands in."""
        return straight(self.labels[0].text) or self.id

    @property
    def name_of(self) -> str | None:
        """The key of the statement that it is another name for, where it denotes just one."""
        return self.denotes[0] if len(self.denotes) == 1 else None

    @property
    def is_list_of_claims(self) -> bool:
        """Whether it has no name of its own, and is what statements that are listed in a side are together."""
        return AND in self.id


def denoted_by(entities: Mapping[str, Entity]) -> dict[str, tuple[str, ...]]:
    """Return the keys of the statements that entities denote, of those that denote any, by their ids."""
    return {id: entity.denotes for id, entity in entities.items() if entity.denotes}


def names_of_statements(entities: Mapping[str, Entity]) -> dict[str, str]:
    """Return the statement that each entity is another name for, by ids, of those that denote just one."""
    return {id: entity.name_of for id, entity in entities.items() if entity.name_of}


class Article(Value):
    """One source text with what is known about it.

    Args:
        id: Name of its file without the ending.
        title: First line of the body without ``#``.
        body: The text; offsets of quotes count its Unicode code points.
        publisher: Who published it.
        author: Who signed it, if anyone did.
        url: Where it was read.
        copy_of: Id of the article of which it is a reprint.
        status: Whether it was corrected or retracted; ``None`` where it stands as it was published.
        supersedes: Id of the earlier version of it, which it replaces.
        section: The part of the publication that it stood in, such as ``Opinion``.
        tags: Words that it is filed under, sorted.
        language: BCP 47 tag.
        published: When it was published as it says itself, or ``None`` when it does not say.
        inferred_published: When it was published as the coder concludes.
        basis: Why the coder concludes that.
        retrieved: The day it was read.
        licence: Under which licence its text may be passed on; ``None`` where that is not known.
        note: Remark of the coder.
    """

    id: str
    title: str
    body: str
    publisher: str
    author: str | None = None
    url: str | None = None
    copy_of: str | None = None
    status: ArticleStatus | None = None
    supersedes: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str = "en"
    published: EventDate | None = None
    inferred_published: EventDate | None = None
    basis: str | None = None
    retrieved: date | None = None
    licence: str | None = None
    note: str | None = None

    @property
    def headline_end(self) -> int:
        """Offset in the body of the end of its first line."""
        end = self.body.find("\n")
        return len(self.body) if end < 0 else end

    @property
    def has_text(self) -> bool:
        """Whether more of it is at hand than its title."""
        return bool(self.body[self.headline_end :].strip())

    @property
    def text_start(self) -> int:
        """Offset in the body of the beginning of what stands below the title."""
        return len(self.body) - len(self.body[self.headline_end :].lstrip())

    @property
    def lead_end(self) -> int:
        """Offset in the body of the end of its first paragraph below the title."""
        end = self.body.find("\n\n", self.text_start)
        return len(self.body) if end < 0 else end


class Attribution(Value):
    """Whose claim it is and how they hold it.

    Args:
        sources: Entity ids from the outermost reporter to the one whose claim it is; empty for the author.
        certainty: How sure the last of them is.
        polarity: Whether they affirm or deny it.
        author_stance: What the author makes of it.
    """

    sources: tuple[str, ...] = ()
    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.AFFIRMED
    author_stance: Stance = Stance.NEUTRAL

    @property
    def source(self) -> str | None:
        """Entity id of the one whose claim it is, or ``None`` for the article's author."""
        return self.sources[-1] if self.sources else None


class Inferred(Value):
    """What the words do not say and the coder concludes.

    Args:
        fields: Names of the fields of the statement that are concluded, sorted, without ``when``.
        when: The time as concluded.
        basis: Why.
    """

    fields: tuple[str, ...] = ()
    when: EventDate | RelativeTime | None = None
    basis: str


class Statement(Value):
    """One claim: subject, relation, object, and all that is said with it.

    Args:
        coder: Id of the person who annotated.
        article: Article id.
        id: Short name, unique in its file.
        subject: Who or what the claim is about.
        relation: Relation id.
        object: The other side; words where the relation lets them stand there, ``None`` where there is none.
        roles: Further arguments, sorted.
        mode: Whether it happened.
        attribution: Whose claim, and how held.
        when: Time of what is claimed, as the words give it.
        ended: Whether it was so once and is no longer.
        degree: The words that say how far the relation holds.
        act: Label of the act it mentions, or ``None`` for an act of its own.
        sums_up: Keys of the statements it generalises.
        alternative_to: Keys of the statements to which it is an alternative.
        inferred: What is concluded.
        quote: The words, or why there are none.
        headline: Whether the quote is in the headline.
        note: Remark of the coder.
        translation: The quote in another language.
        proposed_by: Whose draft it was taken from unchanged, such as ``rules``; ``None`` where a coder wrote it.
    """

    coder: str
    article: str
    id: str
    subject: Argument
    relation: str
    object: Object = None
    roles: tuple[RoleValue, ...] = ()
    mode: Mode = Mode.ACTUAL
    attribution: Attribution = Attribution()
    when: EventDate | RelativeTime | None = None
    ended: bool = False
    degree: str | None = None
    act: str | None = None
    sums_up: tuple[str, ...] = ()
    alternative_to: tuple[str, ...] = ()
    inferred: Inferred | None = None
    quote: Quote
    headline: bool = False
    note: str | None = None
    translation: str | None = None
    proposed_by: str | None = None

    @property
    def key(self) -> str:
        """The statement's name in the whole corpus: ``coder/article#id``."""
        return statement_key(self.coder, self.article, self.id)

    @property
    def time(self) -> EventDate | None:
        """The best date known: the concluded one where there is one, else the stated one; none where it is relative."""
        best = self.times[-1] if self.times else None
        return best if isinstance(best, EventDate) else None

    @property
    def times(self) -> tuple[EventDate | RelativeTime, ...]:
        """When it was, as the words give it and as the coder concludes, as far as they say so."""
        several = (self.when, self.inferred.when if self.inferred is not None else None)
        return tuple(time for time in several if time is not None)

    @property
    def relative_to(self) -> tuple[str, ...]:
        """The keys of the statements by which its time is told, sorted."""
        keys = {key for time in self.times if isinstance(time, RelativeTime) for key in time.statements}
        return tuple(sorted(keys)) if keys else ()

    def role(self, name: str) -> tuple[Filler, ...]:
        """Return the fillers of one role."""
        return tuple(value.value for value in self.roles if value.role == name)

    def statements_named(self) -> tuple[str, ...]:
        """Return the keys of all statements this one refers to."""
        return (
            *[argument.statement for argument in self._arguments() if isinstance(argument, StatementRef)],
            *self.sums_up,
            *self.alternative_to,
            *self.relative_to,
        )

    def entities_named(self) -> tuple[str, ...]:
        """Return the ids of all entities this one refers to."""
        return (
            *[argument.entity for argument in self._arguments() if isinstance(argument, EntityRef)],
            *self.attribution.sources,
        )

    def _arguments(self) -> list[Filler]:
        object = () if self.object is None else (self.object,)
        return [self.subject, *object, *[value.value for value in self.roles]]


class Annotation(Value):
    """What one coder found in one article.

    Args:
        coder: Id of the coder.
        article: Article id.
        coded: Day of coding.
        local: Entities that belong to this file only.
        statements: The statements, in the order of the file.
    """

    coder: str
    article: str
    coded: date | None = None
    local: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()

    @property
    def name(self) -> str:
        """Its name in the whole corpus: ``coder/article``."""
        return f"{self.coder}/{self.article}"

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        """The statements by id."""
        return {statement.id: statement for statement in self.statements}


def statement_key(coder: str, article: str, id: str) -> str:
    """Return a statement's name in the whole corpus, ``coder/article#id``."""
    return f"{coder}/{article}#{id}"
