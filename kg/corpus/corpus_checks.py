"""What can be wrong between the statements and files of a corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.corpus.derive import act_of, counterparty, rolls_up_to
from kg.corpus.statement_checks import Fault
from kg.model import Annotation, Entity, EntityRef, Statement, StatementRef
from kg.vocabulary import Vocabulary

__all__ = ["check_acts", "check_references", "unused_entities"]


def check_references(statements: Mapping[str, Statement], vocabulary: Vocabulary) -> Iterator[tuple[str, Fault]]:
    """Yield, with the key of its statement, every reference that leads nowhere or back to where it began.

    Roles that only say the order in time may point both ways, but not in a circle.

    Args:
        statements: The statements without errors so far, by key.
        vocabulary: Their vocabulary.
    """
    for key, statement in statements.items():
        for place, named in _references(statement):
            if named not in statements:
                short = named if named.split("#")[0] != key.split("#")[0] else "#" + named.split("#")[1]
                message = f"there is no statement '{short}' without errors"
                yield key, Fault(place, "dangling-reference", message, "check the id, or mend that statement first")
    for key in _on_cycles(_nesting(statements, vocabulary)):
        message = f"'{key.split('#')[1]}' refers to a statement that refers back to it"
        yield key, Fault((), "circular-reference", message, "take one of the references out")
    for key in _on_cycles(_order(statements, vocabulary)):
        message = f"'{key.split('#')[1]}' lies before a statement that lies before it"
        yield key, Fault((), "circular-order", message, "take one of the roles out that say the order")


def check_acts(
    statements: Mapping[str, Statement], vocabulary: Vocabulary, entities: Mapping[str, Entity]
) -> Iterator[tuple[str, Fault]]:
    """Yield, with the key of the later telling, tellings of one act whose parties are not the same side.

    Parties are subject and counterparty; each is compared with the first telling that has one. Two names of one side
    are no contradiction: a person and the office they hold, a ministry and its country, a group and its member.
    Hedges and roles may differ freely.
    """
    tellings: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements.values():
        if statement.act is not None:
            act = act_of(statement, vocabulary.relations[statement.relation])
            tellings[act or ""].append(statement)
    for group in tellings.values():
        first: dict[str, tuple[Statement, set[str]]] = {}
        for one in group:
            for party, side, place in _parties(one, vocabulary, entities, statements):
                if side and not side & first.setdefault(party, (one, side))[1]:
                    yield one.key, _contradiction(one, first[party][0], party, place)
                    break


def unused_entities(
    listed: Mapping[str, Entity], annotations: Iterable[Annotation], named_elsewhere: Iterable[str] = ()
) -> list[str]:
    """Return the ids of listed entities that no statement speaks of and no other entity leads to.

    Args:
        listed: The entities of the corpus.
        annotations: The annotations.
        named_elsewhere: Ids used in statements that were left out.
    """
    used = set(named_elsewhere)
    for annotation in annotations:
        used.update(member for entity in annotation.local for member in entity.members)
        for statement in annotation.statements:
            used.update(statement.entities_named())
    frontier = list(used)
    while frontier:
        entity = listed.get(frontier.pop())
        for line in entity.background if entity else ():
            if line.object not in used:
                used.add(line.object)
                frontier.append(line.object)
    return [id for id in listed if id not in used]


def _references(statement: Statement) -> Iterator[tuple[tuple[str, ...], str]]:
    sides = (("subject", statement.subject), ("object", statement.object))
    roles = ((value.role, value.value) for value in statement.roles)
    for field, argument in (*sides, *roles):
        named = getattr(argument, "statement", None)
        if named is not None:
            inferred = statement.inferred is not None and field in statement.inferred.fields
            yield (("inferred", field) if inferred else (field,)), named
    for field in ("sums_up", "alternative_to"):
        for named in getattr(statement, field):
            yield (field,), named


def _nesting(statements: Mapping[str, Statement], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield a pair for each reference from a statement to one it holds."""
    for key, statement in statements.items():
        for place, named in _references(statement):
            role = vocabulary.roles.get(place[-1])
            if role is None or role.order is None:
                yield key, named


def _order(statements: Mapping[str, Statement], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield a pair for each two statements of which the first lies before the second."""
    for key, statement in statements.items():
        for value in statement.roles:
            order = vocabulary.roles[value.role].order
            if order is not None and isinstance(value.value, StatementRef):
                other = value.value.statement
                yield (key, other) if order == "before" else (other, key)


def _on_cycles(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return one key for each set of statements that lead back to themselves (Tarjan's components)."""
    import networkx

    graph = networkx.DiGraph((one, other) for one, other in pairs if one != other)
    cycles = (part for part in networkx.strongly_connected_components(graph) if len(part) > 1)
    return sorted(min(part) for part in cycles)


def _parties(
    statement: Statement, vocabulary: Vocabulary, entities: Mapping[str, Entity], statements: Mapping[str, Statement]
) -> Iterator[tuple[str, set[str], str]]:
    """Yield subject and counterparty: what the party belongs to or consists of, and where a fault of it is shown."""
    own = [statement.subject.entity] if isinstance(statement.subject, EntityRef) else []
    yield "subject", _side(own, vocabulary, entities), "subject"
    others = counterparty(statement, vocabulary, entities, statements.get).entities
    yield "counterparty", _side(others, vocabulary, entities), "act"


def _side(ids: Iterable[str], vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> set[str]:
    found: set[str] = set()
    for id in ids:
        for one in (id, *entities[id].members):
            found.update(rolls_up_to(one, vocabulary, entities))
    return found


def _contradiction(later: Statement, first: Statement, party: str, place: str) -> Fault:
    parties = "subjects" if party == "subject" else "counterparties"
    message = f"'{later.id}' and '{first.id}' tell the act '{later.act}' with different {parties}"
    return Fault((place,), "act-parties", message, "use another act label, or mend the party")
