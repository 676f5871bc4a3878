"""Checking a few statements of a file before they are written, against what is known, without reading the corpus."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kg.changing.desk import Desk
from kg.changing.sheet import Sheet
from kg.corpus.annotation_file import blocks_of
from kg.corpus.corpus_checks import check_acts, references_of
from kg.corpus.local_entities import LocalEntities
from kg.corpus.names import Names
from kg.corpus.resolve import Resolver
from kg.corpus.sense_checks import check_sense
from kg.corpus.statement_checks import Context, Fault
from kg.corpus.yaml_file import Plain, YamlFile
from kg.errors import ChangeRefused, Problem
from kg.model import Article, Entity, Statement
from kg.phrases import count_of
from kg.vocabulary import Vocabulary

_ALLOWED = frozenset(("open-slot",))
"""Errors that keep nothing from being saved: what is open is filled by a statement to come."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A problem of a statement.

    Args:
        problem: The problem.
        statement: Id of the statement, ``None`` where it is none of one.
        field: The field that it is in, ``None`` where it is in none.
    """

    problem: Problem
    statement: str | None
    field: str | None


class SaveRefused(ChangeRefused):
    """A statement would have errors.

    Args:
        problems: The errors.
    """

    def __init__(self, problems: Sequence[Placed]) -> None:
        self.problems = tuple(problems)
        first = problems[0].problem
        said = f"{first.message}{f'; {first.hint}' if first.hint else ''}"
        more = f" (and {count_of(len(problems) - 1, 'more error')})" if len(problems) > 1 else ""
        super().__init__(f"{said}{more}; nothing was changed")


@dataclass(frozen=True, slots=True)
class Found:
    """What checking gave.

    Args:
        statements: The statements that have no errors.
        entities: All entities that they may speak of, by id.
        local: Those of them that are of their file alone.
        problems: What is wrong.
        vocabulary: The vocabulary that they are written in, what is made with them included.
    """

    statements: tuple[Statement, ...]
    entities: Mapping[str, Entity]
    local: Mapping[str, Entity]
    problems: tuple[Placed, ...]
    vocabulary: Vocabulary

    def refuse(self, allowed: Collection[str] = ()) -> None:
        """Raise :class:`SaveRefused` where there are errors.

        Args:
            allowed: Codes of errors that were there before.
        """
        errors = [
            one
            for one in self.problems
            if one.problem.is_error and one.problem.code not in _ALLOWED and one.problem.code not in allowed
        ]
        if errors:
            raise SaveRefused(errors)


def check_blocks(
    desk: Desk,
    sheet: Sheet,
    vocabulary: Vocabulary,
    new: Sequence[Mapping[str, Plain]],
    indexes: Sequence[int],
    *,
    made: Sequence[Entity],
    article: Article,
    mentions: Sequence[Statement] = (),
    beside: Sequence[Statement] = (),
) -> Found:
    """Return statements of a file as they would be read after its edits, and what is wrong with them.

    Args:
        desk: What is known.
        sheet: The file.
        vocabulary: The vocabulary, what is made included.
        new: New statements.
        indexes: The numbers of statements that were edited.
        made: Listed entities that are made.
        article: The article.
        mentions: Statements that get the label of an act with them, as they will be.
        beside: The other statements of the file, beside which these may make no sense; that takes longer.
    """
    file = YamlFile(desk.paths.name(sheet.path), sheet.excerpt(indexes, new))
    read = blocks_of(file)
    listed = {**desk.listed, **{entity.id: entity for entity in made}} if made else desk.listed
    settings = desk.settings.model_copy(update={"listed": listed, "vocabulary": vocabulary})
    names = Names(made, beyond=desk.names) if made else desk.names
    local = LocalEntities(read, settings, names)
    resolver = Resolver(read, article, settings, local)
    statements = resolver.statements(errors_only=bool(beside))
    placed = [_placed(one, file) for one in (*read.problems, *resolver.problems)]
    entities = {**listed, **local.entities}
    keys = {f"{sheet.name}#{id}" for id in sheet.places} | {one.key for one in statements}
    for statement in statements:
        faults = _between(statement, desk, vocabulary, entities, keys, mentions)
        placed += [_of_fault(fault, statement, file) for fault in faults]
    if beside:
        own = {one.id: one for one in statements}
        others = [one for one in beside if one.id not in own]
        told = check_sense([*others, *statements], Context(vocabulary, {**desk.corpus.entities, **entities}, article))
        placed += [_of_fault(fault, own[id], file) for id, fault in told if id in own]
    return Found(tuple(statements), entities, local.entities, tuple(placed), vocabulary)


def _between(
    statement: Statement,
    desk: Desk,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    keys: Collection[str],
    mentions: Sequence[Statement],
) -> list[Fault]:
    """Return what is wrong between a statement and others: references that lead nowhere or back, unlike mentions."""
    faults: list[Fault] = []
    references = references_of(statement, vocabulary, entities)
    for one in references:
        if one.named not in keys and desk.corpus.find(one.named) is None:
            message = f"the statement '{one.named}' does not exist or has errors"
            faults.append(Fault(one.place, "dangling-reference", message, "choose another one, or fix it first"))
        elif not one.in_time and _leads_to(one.named, statement.key, desk, entities):
            message = f"'{statement.id}' refers to a statement that refers back to it: {one.named}"
            faults.append(Fault(one.place, "circular-reference", message, "remove one of the references"))
    if statement.act is not None:
        others = [
            one
            for one in (*desk.corpus.statements(), *mentions)
            if one.act == statement.act and one.coder == statement.coder and one.key != statement.key
        ]
        known = {**{one.key: one for one in others}, statement.key: statement}
        told = check_acts(
            [*others, statement],
            vocabulary,
            {**desk.corpus.entities, **entities},
            lambda key: known.get(key) or desk.corpus.find(key),
        )
        faults += [fault for key, fault in told if key == statement.key]
    return faults


def _leads_to(start: str, aim: str, desk: Desk, entities: Mapping[str, Entity]) -> bool:
    """Return whether references lead from a statement to another one, be it through others."""
    seen, pending = set[str](), [start]
    while pending:
        key = pending.pop()
        if key == aim:
            return True
        statement = desk.corpus.find(key)
        if key not in seen and statement is not None:
            seen.add(key)
            known = entities if statement.coder == desk.coder else desk.corpus.entities
            named = references_of(statement, desk.corpus.vocabulary, {**desk.corpus.entities, **known})
            pending += [one.named for one in named if not one.in_time]
    return False


def _placed(problem: Problem, file: YamlFile) -> Placed:
    location = file.at(problem.line, problem.column) or []
    if len(location) < 2 or location[0] != "statements":
        return Placed(problem, None, None)
    fields = [part for part in location[2:] if isinstance(part, str) and part != "inferred"]
    id = file.value([*location[:2], "id"])
    return Placed(problem, id if isinstance(id, str) else None, fields[0] if fields else None)


def _of_fault(fault: Fault, statement: Statement, file: YamlFile) -> Placed:
    blocks = file.value(["statements"])
    ids = [block.get("id") for block in blocks if isinstance(block, dict)] if isinstance(blocks, list) else []
    index = ids.index(statement.id) if statement.id in ids else 0
    fields = [part for part in fault.place if isinstance(part, str) and part != "inferred"]
    return Placed(fault.problem(file, ["statements", index]), statement.id, fields[0] if fields else None)
