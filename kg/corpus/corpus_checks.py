"""What can be wrong between the statements and files of a corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.arguments import EntityRef, Filler, StatementRef
from kg.corpus.counterparty import can_act, counterparties, entity_of, labelled_act, reached, rolls_up_to
from kg.corpus.statement_checks import Fault, Leg, place_of, place_of_relative_time
from kg.errors import Severity
from kg.model import Annotation, Entity, Statement
from kg.phrases import listed
from kg.vocabulary import Vocabulary

_NAMED = 10
"""So many statements are named at most that refer to each other or wait for one."""
_PRUNINGS = 5
"""How often what leads to nothing is taken away before circles are looked for: mostly nothing is left after two."""


class Reference(NamedTuple):
    """Where one statement names another.

    Args:
        place: Keys within the statement's block that lead there; the last is the field or role.
        named: Key of the other statement.
        in_time: Whether the reference only says when something was, so that it may lead back.
    """

    place: tuple[str, ...]
    named: str
    in_time: bool = False


def references_of(
    statement: Statement, vocabulary: Vocabulary, entities: Mapping[str, Entity]
) -> tuple[Reference, ...]:
    """Return every place where a statement names another, or an entity that denotes others."""
    references: list[Reference] = []
    for field, argument in (("subject", statement.subject), ("object", statement.object)):
        references += [Reference(place_of(statement, field), key) for key in statements_named(argument, entities)]
    for value in statement.roles:
        in_time = vocabulary.roles[value.role].order is not None
        place = place_of(statement, value.role)
        references += [Reference(place, key, in_time) for key in statements_named(value.value, entities)]
    for field, keys in (("sums_up", statement.sums_up), ("alternative_to", statement.alternative_to)):
        references += [Reference((field,), key) for key in keys]
    if statement.relative_to:
        references += [Reference(place_of_relative_time(statement), key, True) for key in statement.relative_to]
    return tuple(references)


def statements_named(filler: Filler | None, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """Return the keys of the statements that stand in a place: one, those that an entity denotes, or none."""
    if isinstance(filler, StatementRef):
        return (filler.statement,)
    return entities[filler.entity].denotes if isinstance(filler, EntityRef) else ()


def check_acts(
    statements: Iterable[Statement],
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    find: Callable[[str], Statement | None],
) -> Iterator[tuple[str, Fault]]:
    """Yield, with the key of the later mention, mentions of one act that cannot tell the same.

    Actors are subject and counterparty; each is compared with the first mention that has one. Two names of one side
    are no contradiction: a person and the office they hold, a ministry and its country, a group and its member. Of a
    symmetric act either side may be the subject. Hedges and roles may differ freely. Where a mention has no note, it
    is a warning that neither of two relations is broader than the other, or that actors or claims that are objects
    cannot be one; things that are objects add up.
    """
    for group in mentions_by_act(statements).values():
        first: dict[str, tuple[Statement, set[str]]] = {}
        relations: dict[str, Statement] = {}
        for one in group if len(group) > 1 else ():
            told = list(_actors(one, vocabulary, entities, find))
            if vocabulary.relations[one.relation].symmetric and first:
                sides = [side for _, side, _ in told]
                known = [first[actor][1] if actor in first else set() for actor, _, _ in told]
                if all(not side or not of or side & of for side, of in zip(reversed(sides), known, strict=True)):
                    told = [(actor, side, place) for (actor, _, place), side in zip(told, reversed(sides), strict=True)]
            for actor, side, place in told:
                if side and not side & first.setdefault(actor, (one, side))[1]:
                    yield one.key, _contradiction(one, first[actor][0], actor, place)
                    break
            else:
                unlike = [other for id, other in relations.items() if not are_alike(id, one.relation, vocabulary)]
                relations.setdefault(one.relation, one)
                kind, object = _object_side(one, vocabulary, entities, find)
                other = first.setdefault(kind, (one, object))
                if unlike and not one.note:
                    yield one.key, _doubt(one, unlike[0], "relation", one.relation, unlike[0].relation)
                elif object and not object & other[1] and not one.note:
                    yield one.key, _doubt(one, other[0], "object", *(_name_of(it, entities) for it in (one, other[0])))


def mentions_by_act(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """Return the statements that mention an act by label, by the act's name."""
    mentions: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.act is not None:
            mentions[labelled_act(statement.coder, statement.act)].append(statement)
    return mentions


def find_faults(
    references: Mapping[str, Sequence[Reference]], statements: Iterable[str], known: Iterable[tuple[str, Fault]]
) -> tuple[list[tuple[str, Fault]], set[str]]:
    """Return all faults between statements, each with the key of its statement, and the keys of those left out.

    What has an error is left out, and again what refers to it, until nothing does.

    Args:
        references: Where each statement names others, by its key.
        statements: Keys of the statements that have no errors so far.
        known: What is wrong with mentions of acts and with times.
    """
    fitting = set(statements)
    naming: dict[str, list[tuple[str, Reference]]] = defaultdict(list)
    for key, named in references.items():
        for one in named:
            naming[one.named].append((key, one))
    faults = [*known, *_circular(references)]
    waiting: list[tuple[str, Reference]] = []
    left_out: set[str] = set()
    dangling = [one for name, named_by in naming.items() if name not in fitting for one in named_by]
    invalid = {key for key, fault in faults if fault.severity is Severity.ERROR}
    while dangling or invalid:
        waiting += sorted(dangling, key=lambda one: (one[0], one[1].named, one[1].place))
        invalid |= {key for key, _ in dangling}
        left_out |= invalid
        # Of statements on a circle all are left out: from each of them references lead to the one that was told.
        dangling = [one for name in invalid for one in naming.get(name, ()) if one[0] not in left_out]
        invalid = set()
    return [*faults, *_told_once(waiting)], left_out


def _circular(references: Mapping[str, Sequence[Reference]]) -> Iterator[tuple[str, Fault]]:
    """Yield references that lead back to where they began; those that only say when something was may do so."""
    for circle in _on_cycles(_nesting(references)):
        key, through = circle[0], listed(_without_file(circle[1:], circle[0]), _NAMED)
        message = f"'{key.split('#')[1]}' refers to a statement that refers back to it: {through}"
        yield key, Fault((), "circular-reference", message, "remove one of the references")


def _without_file(keys: Iterable[str], own: str) -> list[str]:
    """Return keys as a statement writes them: those of its own file by id."""
    return [key.removeprefix(own.partition("#")[0]) for key in keys]


def _told_once(dangling: Iterable[tuple[str, Reference]]) -> Iterator[tuple[str, Fault]]:
    """Yield what leads nowhere: once for all statements of a file that wait for the same one, be it through others.

    Args:
        dangling: Keys with their references, those that lead to the same one through others behind those others.
    """
    roots: dict[str, str] = {}
    waiting: dict[tuple[str, str], list[tuple[str, Reference]]] = defaultdict(list)
    for key, one in dangling:
        root = roots.get(one.named, one.named)
        roots.setdefault(key, root)
        waiting[key.partition("#")[0], root].append((key, one))
    for (file, root), group in waiting.items():
        ids = list(dict.fromkeys(key.partition("#")[2] for key, _ in group))
        missing = root.removeprefix(file) if root.partition("#")[0] == file else root
        for key, one in group if len(ids) == 1 else group[:1]:
            message = f"the statement '{missing}' does not exist or has errors"
            if len(ids) > 1:
                message = (
                    f"{len(ids)} statements wait for '{missing}', which does not exist or has errors: "
                    f"{listed(ids, _NAMED)}"
                )
            yield key, Fault(one.place, "dangling-reference", message, "check the id, or fix that statement first")


def used_entities(annotation: Annotation) -> set[str]:
    """Return the ids of the entities that an annotation speaks of, members of its groups included."""
    used = {member for entity in annotation.local for member in entity.members}
    for statement in annotation.statements:
        used.update(statement.entities_named())
    return used


def unused_entities(listed: Mapping[str, Entity], used: Iterable[str]) -> list[str]:
    """Return the ids of listed entities that statements do not use and that no used one leads to."""
    leading = reached(used, lambda id: [line.object for line in listed[id].background] if id in listed else ())
    return [id for id in listed if id not in leading]


def _nesting(references: Mapping[str, Sequence[Reference]]) -> Iterator[tuple[str, str]]:
    """Yield a pair for each reference from a statement to one it holds, if that one can lead back."""
    for key, named_by in references.items():
        yield from ((key, one.named) for one in named_by if not one.in_time and one.named in references)


def _on_cycles(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the sets of statements that lead back to themselves (Tarjan's components), each sorted by key."""
    left = [(one, other) for one, other in pairs if one != other]
    for _ in range(_PRUNINGS):
        leading = {one for one, _ in left}
        left = [(one, other) for one, other in left if other in leading]
    if not left:
        return []
    import networkx

    cycles = (part for part in networkx.strongly_connected_components(networkx.DiGraph(left)) if len(part) > 1)
    return sorted(sorted(part) for part in cycles)


def _actors(
    statement: Statement,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    find: Callable[[str], Statement | None],
) -> Iterator[tuple[str, set[str], str]]:
    """Yield subject and counterparty: what the actor belongs to or consists of, and where a fault of it is shown."""
    own = entity_of(statement.subject)
    yield "subject", side_of([own] if own else [], vocabulary, entities), "subject"
    others = counterparties(statement, vocabulary, entities, find)
    yield "counterparty", side_of(others, vocabulary, entities), "act"


def side_of(ids: Iterable[str], vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> set[str]:
    """Return actors with their members and all that these belong to at any time."""
    members = {one for id in ids for one in (id, *entities[id].members)}
    return {one for member in members for one in rolls_up_to(member, vocabulary, entities)}


def are_alike(one: str, other: str, vocabulary: Vocabulary) -> bool:
    """Return whether relations may tell one act: they are the same, or one of them is broader."""
    return vocabulary.is_a(one, other) or vocabulary.is_a(other, one)


def _object_side(
    statement: Statement,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    find: Callable[[str], Statement | None],
) -> tuple[str, set[str]]:
    """Return what kind of object a statement has, and what it may be called: an actor, or claims; nothing for others.

    Those of a symmetric relation are actors of the act, which are compared as such.
    """
    if vocabulary.relations[statement.relation].symmetric:
        return "", set()
    if keys := statements_named(statement.object, entities):
        told = {key: find(key) for key in keys}
        return "claims", {labelled_act(one.coder, one.act) if one and one.act else key for key, one in told.items()}
    object = entity_of(statement.object)
    is_actor = object is not None and can_act(object, vocabulary, entities)
    return "actors", side_of([object], vocabulary, entities) if object and is_actor else set()


def _contradiction(later: Statement, first: Statement, actor: str, place: str) -> Fault:
    actors = "subjects" if actor == "subject" else "counterparties"
    message = f"'{later.id}' and '{first.id}' give the act '{later.act}' different {actors}"
    hint = "use another act label, or correct the actor"
    legs = tuple(Leg(f"'{one.id}'", (one.key,)) for one in (first, later))
    return Fault((place,), "act-actors", message, hint, legs=legs)


def _doubt(later: Statement, first: Statement, field: str, own: str, others: str) -> Fault:
    message = f"mentions of the act '{later.act}' have {field}s that cannot be one"
    hint = f"use another act label, or correct the {field}, or say in 'note' why it is right"
    legs = tuple(Leg(f"'{one.id}' has {name}", (one.key,)) for one, name in ((first, others), (later, own)))
    return Fault(place_of(later, field), f"act-{field}s", message, hint, Severity.WARNING, legs=legs)


def _name_of(statement: Statement, entities: Mapping[str, Entity]) -> str:
    """Return the object of a statement as a problem names it."""
    keys = statements_named(statement.object, entities)
    return listed(f"#{key.partition('#')[2]}" for key in keys) or entities[str(entity_of(statement.object))].label
