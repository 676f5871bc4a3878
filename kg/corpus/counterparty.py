"""What follows from a statement without being written: counterparties, its act, rolling up."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping

from kg.arguments import EntityRef, Filler, Object, StatementRef
from kg.dates import EventDate, may_overlap
from kg.model import Entity, Statement
from kg.readings import Finds, Towards
from kg.vocabulary import Kind, RelationType, Vocabulary

COUNTRY = "Country"
PERSON = "Person"
"""The type at which looking for a country ends."""

GROUP = "Group"
"""The type of actors that act, or are acted on, jointly."""

SITUATION = "Situation"
"""The type of what several statements claim together."""


def counterparties(
    statement: Statement,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    find: Callable[[str], Statement | None],
) -> tuple[str, ...]:
    """Return whom a statement is directed at, as :func:`kg.table.derive.derive` says it for a whole table.

    The first rule of its relation's ``towards`` counts that yields an actor. The subject is no counterparty of itself.
    """
    own = entity_of(statement.subject)
    for rule in vocabulary.relations[statement.relation].towards:
        candidates = _candidates(rule, statement, vocabulary, entities, find)
        actors = [id for id in candidates if id != own and can_act(id, vocabulary, entities)]
        if actors:
            return tuple(dict.fromkeys(actors))
    return ()


def _candidates(
    rule: Towards,
    statement: Statement,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    find: Callable[[str], Statement | None],
) -> Iterator[str]:
    looked_into = [statement.object] if rule.place == "object" else statement.role(rule.place)
    for one in looked_into:
        id: str | None = None
        match rule.finds, one:
            case Finds.ITSELF, EntityRef(entity=entity):
                id = entity
            case Finds.COUNTRY, EntityRef(entity=entity):
                id = country_of(entity, vocabulary, entities, statement.time)
            case Finds.SUBJECT, _ if key := statement_of(one, entities):
                claim = find(key)
                id = entity_of(claim.subject) if claim else None
        if id is not None:
            yield id


def entity_of(argument: Object) -> str | None:
    """Return the id of an entity that is an argument, ``None`` for anything else."""
    return argument.entity if isinstance(argument, EntityRef) else None


def statement_of(argument: Filler | None, entities: Mapping[str, Entity]) -> str | None:
    """Return the key of a statement that is an argument, or that an entity is another name for; else ``None``."""
    if isinstance(argument, StatementRef):
        return argument.statement
    return entities[argument.entity].name_of if isinstance(argument, EntityRef) else None


def can_act(id: str, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> bool:
    """Return whether an entity is an actor; things listed together are none, though their group is called one."""
    entity = entities[id]
    if not entity.members:
        return vocabulary.is_actor(entity.type)
    return all(vocabulary.is_actor(entities[one].type) for one in with_members(id, entities))


def with_members(id: str, entities: Mapping[str, Entity]) -> Iterable[str]:
    """Return an entity, its members, theirs and so on, each once; what is not among the entities has no members."""
    return reached([id], lambda one: entities[one].members if one in entities else ())


def reached(start: Iterable[str], following: Callable[[str], Iterable[str]]) -> dict[str, None]:
    """Return some ids and all that is reached from them, each once, what is nearer first.

    Args:
        start: The ids.
        following: Returns what is reached from one of them in one step.
    """
    found = dict.fromkeys(start)
    pending = deque(found)
    while pending:
        for one in following(pending.popleft()):
            if one not in found:
                found[one] = None
                pending.append(one)
    return found


def joint_members(id: str, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """Return those whom a list of actors, or of things, consists of, sorted; empty for whatever is no such list.

    A list within a list gives its own members. An actor of which only some members are known stays one.
    """

    def listed_in(one: str) -> tuple[str, ...]:
        entity = entities.get(one)
        if entity is None or not (vocabulary.is_a(entity.type, GROUP) or not vocabulary.is_actor(entity.type)):
            return ()
        return entity.members

    return tuple(sorted(one for one in reached([id], listed_in) if one != id and not listed_in(one)))


def rolls_up_to(
    id: str, vocabulary: Vocabulary, entities: Mapping[str, Entity], time: EventDate | None = None
) -> list[str]:
    """Return an entity and everything it belongs to by background relations that roll up, nearest first.

    What certainly did not hold at the time that is asked for is passed over.
    """

    def above(one: str) -> Iterator[str]:
        for line in entities[one].background:
            rolls_up = vocabulary.relations[line.relation].rolls_up and line.object in entities
            if rolls_up and may_overlap(line.when, time):
                yield line.object

    return list(reached([id], above))


def country_of(
    id: str, vocabulary: Vocabulary, entities: Mapping[str, Entity], time: EventDate | None = None
) -> str | None:
    """Return the country an entity is, lies in or belongs to at a time, or ``None``."""
    chain = rolls_up_to(id, vocabulary, entities, time)
    return next((one for one in chain if vocabulary.is_a(entities[one].type, COUNTRY)), None)


def labelled_act(coder: str, label: str) -> str:
    """Return the name of the act that a coder gives a label."""
    return f"{coder}/{label}"


def act_of(statement: Statement, relation: RelationType) -> str | None:
    """Return the name of the act (or stance) that a statement mentions.

    Mentions share an act by its label, which counts within one coder: ``coder/label``. A statement of an act
    without a label is an act of its own, named by its key; anything else mentions none.
    """
    if statement.act is not None:
        return labelled_act(statement.coder, statement.act)
    return statement.key if relation.kind is Kind.ACT else None
