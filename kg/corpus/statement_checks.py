"""What can be wrong with one statement once its names are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kg.arguments import Argument, EntityRef, Object, StatementRef, TextValue
from kg.chronology.relative import RelativeTime
from kg.corpus.counterparty import can_act, entity_of
from kg.corpus.unknown import suggest_fitting, takes_turned
from kg.corpus.yaml_file import Location, YamlFile
from kg.errors import Problem, Severity
from kg.model import Article, Entity, Mode, Statement
from kg.phrases import listed
from kg.vocabulary import NOTHING, STATEMENT, WORDS, RelationType, Role, Takes, Vocabulary

Place = tuple[str | int, ...]

_IN_MARKS = "plain words in quotation marks"


class Leg(NamedTuple):
    """One of several things that contradict each other.

    Args:
        words: What is said.
        statements: Keys of the statements that say so, whose places are shown.
    """

    words: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong within a statement's block, which does not know its file yet.

    Args:
        place: Keys and indexes within the block.
        code: Kind of problem.
        message: What is wrong.
        hint: How to mend it.
        severity: ``error`` or ``warning``.
        at_key: Whether it concerns the key, not the value.
        legs: What contradicts each other, which the message ends with.
    """

    place: Place
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    at_key: bool = False
    legs: tuple[Leg, ...] = ()

    def problem(self, file: YamlFile, block: Location) -> Problem:
        """Return it as a problem of a file; ``block`` is where the statement stands there."""
        location = [*block, *self.place]
        return file.problem(location, self.code, self.message, self.hint, severity=self.severity, at_key=self.at_key)


@dataclass(frozen=True, slots=True)
class Context:
    """What a statement is checked against.

    Args:
        vocabulary: Types, roles and relations.
        entities: Entities by id, local ones of the statement's file included.
        article: The article it annotates.
    """

    vocabulary: Vocabulary
    entities: Mapping[str, Entity]
    article: Article


def check_statement(statement: Statement, context: Context) -> Iterator[Fault]:
    """Yield everything wrong with a statement, taken by itself."""
    for check in (check_sides, check_roles, check_sources, check_time, check_own_references):
        yield from check(statement, context)


def check_sides(statement: Statement, context: Context) -> Iterator[Fault]:
    """Subject and object are of types that the relation declares."""
    relation = context.vocabulary.relations[statement.relation]
    if not _fits(statement.subject, relation.subject, context):
        message = f"{_named(statement.subject, context)} cannot be the subject of '{relation.id}'"
        hint = f"it takes: {', '.join(relation.subject)}{_others(statement, 'subject', context)}"
        yield Fault(place_of(statement, "subject"), "bad-subject", message, hint)
    place = place_of(statement, "object")
    if statement.object is None or isinstance(statement.object, TextValue):
        return
    if not _fits(statement.object, relation.object, context):
        message = f"{_named(statement.object, context)} cannot be the object of '{relation.id}'"
        hint = f"it takes: {objects_in_words(relation)}{_others(statement, 'object', context)}"
        yield Fault(place, "bad-object", message, hint)


def _others(statement: Statement, side: str, context: Context) -> str:
    """Return what would take what stands on a side, to be said behind what the relation of it takes.

    That is the relation itself with its ends exchanged, or else near ones.
    """
    types = [type_of(argument, context.entities) for argument in (statement.subject, statement.object)]
    if takes_turned(statement.relation, context.vocabulary, *types):
        return "; exchange subject and object, which then fit"
    near = suggest_fitting(statement.relation, context.vocabulary, *types)
    type = types[side == "object"]
    return f"; for {type} choose {listed(near, last='or')}" if near else ""


def check_roles(statement: Statement, context: Context) -> Iterator[Fault]:
    """Roles are ones the relation knows, filled with what they take."""
    vocabulary = context.vocabulary
    refused: set[str] = set()
    for value in statement.roles:
        if not vocabulary.allows_role(statement.relation, value.role):
            if value.role not in refused:
                refused.add(value.role)
                message = f"'{statement.relation}' has no role '{value.role}'"
                hint = f"it has: {', '.join(vocabulary.roles_of(statement.relation))}"
                yield Fault(place_of(statement, value.role), "role-not-allowed", message, hint, at_key=True)
            continue
        allowed = vocabulary.roles[value.role].types
        if allowed and isinstance(value.value, EntityRef) and not _fits(value.value, allowed, context):
            message = f"{_named(value.value, context)} cannot fill the role '{value.role}'"
            hint = f"it takes: {', '.join(allowed)}"
            yield Fault(place_of(statement, value.role), "bad-role-value", message, hint)


def check_sources(statement: Statement, context: Context) -> Iterator[Fault]:
    """A source is an actor, and one who speaks is not the source of the claim that they speak."""
    for source in statement.attribution.sources:
        if not can_act(source, context.vocabulary, context.entities):
            message = f"{_named(EntityRef(entity=source), context)} cannot make a claim"
            yield Fault(place_of(statement, "according_to"), "bad-source", message, "a source must be an actor")
    own = entity_of(statement.subject)
    relation = context.vocabulary.relations[statement.relation]
    if own is not None and own == statement.attribution.source and relation.is_speech_act:
        message = f"'{context.entities[own].label}' is both the subject and the source of one speech act"
        hint = "the claim that someone says it is the author's own; remove 'according_to'"
        yield Fault(place_of(statement, "according_to"), "speaker-as-source", message, hint)


def check_time(statement: Statement, context: Context) -> Iterator[Fault]:
    """What actually happened did not happen after it was reported."""
    published = context.article.published or context.article.inferred_published
    time = statement.time
    if statement.mode is not Mode.ACTUAL or time is None or published is None or time.is_approximate:
        return
    if time.earliest is not None and published.latest is not None and time.earliest > published.latest:
        message = f"{time} is after the article was published ({published})"
        field = ("inferred", "when") if statement.inferred and statement.inferred.when else ("when",)
        hint = "check the date, or choose mode: intended or forecast"
        yield Fault(field, "after-publication", message, hint, Severity.WARNING)


def check_own_references(statement: Statement, context: Context) -> Iterator[Fault]:
    """A statement does not speak of itself."""
    named = statement.statements_named()
    if statement.key in statement.relative_to:
        message = f"the time of '{statement.id}' is told by itself"
        yield Fault(place_of_relative_time(statement), "circular-reference", message, "name another statement")
    elif named and statement.key in named:
        message = f"'{statement.id}' refers to itself"
        yield Fault((), "circular-reference", message, "refer to another statement")
    for id in statement.entities_named():
        if statement.key in context.entities[id].denotes:
            if context.entities[id].is_list_of_claims:
                message, hint = f"'{statement.id}' refers to itself", "refer to another statement"
            else:
                message = f"'{statement.id}' speaks of '{context.entities[id].label}', which denotes it"
                hint = "name something else, or let it denote another statement"
            yield Fault((), "circular-reference", message, hint)


def objects_in_words(relation: RelationType) -> str:
    """Return what may be the object of a relation, for a hint."""
    types = [type for type in relation.object if type != NOTHING]
    more = [_IN_MARKS] * relation.words + ["or nothing"] * (NOTHING in relation.object)
    return ", ".join([*types, *more])


def fillers_in_words(role: Role) -> str:
    """Return what a role takes, for a hint."""
    return ", ".join([*role.takes, *[_IN_MARKS] * (role.words and Takes.TEXT not in role.takes)])


def _fits(argument: Argument, allowed: tuple[str, ...], context: Context) -> bool:
    if isinstance(argument, StatementRef):
        return STATEMENT in allowed
    entity = context.entities[argument.entity]
    if not entity.members:
        return _is_one_of(entity, allowed, context)
    seen, pending = {argument.entity}, [argument.entity]
    while pending:
        entity = context.entities[pending.pop()]
        itself = _is_one_of(entity, allowed, context)
        if not entity.members and not itself:
            return False
        if entity.members and not (itself and can_act(entity.id, context.vocabulary, context.entities)):
            members = [member for member in entity.members if member not in seen]
            seen.update(members)
            pending += members
    return True


def _is_one_of(entity: Entity, allowed: tuple[str, ...], context: Context) -> bool:
    return not set(allowed).isdisjoint(context.vocabulary.ancestors(entity.type))


def type_of(argument: Object, entities: Mapping[str, Entity]) -> str | None:
    """Return the type of an argument: ``Statement`` for one, ``Words`` for words, ``None`` where there is none."""
    if isinstance(argument, StatementRef):
        return STATEMENT
    if isinstance(argument, TextValue):
        return WORDS
    return entities[argument.entity].type if isinstance(argument, EntityRef) else None


def _named(argument: Argument, context: Context) -> str:
    if isinstance(argument, StatementRef):
        return "a statement"
    entity = context.entities[argument.entity]
    return f"'{entity.label}' ({context.vocabulary.types[entity.type].label})"


def place_of_relative_time(statement: Statement) -> tuple[str, ...]:
    """Return where the relative time of a statement is written: above or below ``inferred``."""
    return ("when",) if isinstance(statement.when, RelativeTime) else ("inferred", "when")


def place_of(statement: Statement, field: str) -> tuple[str, ...]:
    """Return where a field of a statement is written: in its block, or below ``inferred``."""
    inferred = statement.inferred is not None and field in statement.inferred.fields
    return ("inferred", field) if inferred else (field,)
