"""What may be wrong with terms beside others of a vocabulary: unknown names, circles, labels of another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.corpus.unknown import Faulty
from kg.corpus.vocabulary_blocks import TermBlock
from kg.corpus.yaml_file import YamlFile
from kg.errors import Problem, Severity
from kg.likeness import suggest
from kg.phrases import listed
from kg.readings import Towards
from kg.vocabulary import CODE_SCHEMES, NOTHING, PLOVER_SCORE, STATEMENT, RelationFunction, RelationType

_CIRCLE = 10
"""So many terms are named at most that are broader than each other."""


class Entry(NamedTuple):
    """A term as written, with its file."""

    section: str
    id: str
    block: TermBlock
    file: YamlFile
    shipped: bool

    def problem(
        self, field: str, code: str, message: str, hint: str = "", key: str = "", severity: Severity = Severity.ERROR
    ) -> Problem:
        """Return a problem of the term, of one of its fields, or of a key in one; see :meth:`YamlFile.problem`."""
        location = [self.section, self.id, *([field] if field else []), *([key] if key else [])]
        return self.file.problem(location, code, message, hint, at_key=not field or bool(key), severity=severity)


def unknown_schemes(entry: Entry) -> Iterator[Problem]:
    """Yield a warning for each scheme of codes that nothing knows: a misspelled one, or one of the corpus."""
    for field, known in (("codes", (*CODE_SCHEMES, PLOVER_SCORE)), ("covers", tuple(CODE_SCHEMES))):
        for scheme in getattr(entry.block, field):
            if scheme not in known:
                message = f"'{scheme}' is not one of the schemes of codes: {', '.join(known)}"
                hint = suggest(scheme, known) or "its codes are kept, but only this corpus knows what they mean"
                yield entry.problem(field, "unknown-scheme", message, hint, scheme, Severity.WARNING)


def unknown_parts(
    entry: Entry,
    field_names: Iterable[str],
    types: Mapping[str, Entry],
    roles: Mapping[str, Entry],
    faulty: Faulty,
) -> Iterator[Problem]:
    """Yield the types and roles in some fields of a term that there are not."""
    for field in field_names:
        what, known = ("role", set(roles)) if field == "roles" else ("type", {*types, STATEMENT})
        if field == "object":
            known.add(NOTHING)
        for name in getattr(entry.block, field) or ():
            if name not in known:
                yield entry.problem(field, f"unknown-{what}", *faulty.unknown(what, name, suggest(name, known)))


def drop_unknown_offers(relations: dict[str, Entry], faulty: Faulty, problems: list[Problem]) -> None:
    """Leave out relations that are to fulfil offers of relations that there are not."""
    known = list(relations)
    for id in known:
        entry = relations[id]
        unknown = [name for name in getattr(entry.block, "fulfils", None) or () if name not in known]
        for name in unknown:
            what = faulty.unknown("relation", name, suggest(name, known))
            problems.append(entry.problem("fulfils", "unknown-relation", *what))
        if unknown:
            del relations[id]


def only_offers(
    entry: Entry, relation: RelationType, complete: Mapping[str, RelationType], problems: list[Problem]
) -> RelationType:
    """Return a relation without what it is to fulfil but what is no offer, or was left out for its own faults."""
    known = [complete[id] for id in relation.fulfils if id in complete]
    offers = tuple(one.id for one in known if one.function is RelationFunction.OFFER)
    if "fulfils" in entry.block.model_fields_set:
        for one in known:
            if one.id not in offers:
                message = f"'{one.id}' is not read as an offer, so nothing can fulfil it"
                hint = f"write 'function: {RelationFunction.OFFER}' there, or remove it here"
                problems.append(entry.problem("fulfils", "bad-value", message, hint))
    return relation if offers == relation.fulfils else relation.model_copy(update={"fulfils": offers})


def missing_roles(entry: Entry, relation: RelationType, roles: Mapping[str, Entry]) -> Iterator[Problem]:
    """Yield the roles in which the counterparty is looked for, but which the relation does not take."""
    taken = {*relation.roles, *(id for id, role in roles.items() if getattr(role.block, "everywhere", False))}
    missing = {rule.place: rule for rule in relation.towards if rule.place not in ("object", *taken)}
    if entry.block.model_fields_set & {"towards", "roles"}:
        for role, rule in missing.items():
            field = "towards" if "towards" in entry.block.model_fields_set else "roles"
            message = f"'{entry.id}' looks for its counterparty by '{rule}', but has no role '{role}'"
            yield entry.problem(field, "missing-role", message, f"add '{role}' to its 'roles', or remove it here")


def labels_of_others(entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield a warning for each term of a corpus that reads as a shipped one does, so that no reader can tell them."""
    shipped = {entry.block.label.casefold(): entry.id for entry in entries if entry.shipped}
    for entry in entries:
        same = shipped.get(entry.block.label.casefold())
        if same is not None and not entry.shipped:
            message = f"'{entry.id}' has the label of '{same}'"
            hint = f"choose another label, or use '{same}'"
            yield entry.problem("label", "same-label", message, hint, severity=Severity.WARNING)


def faulty_labels(
    entry: Entry, relation: RelationType, types: Mapping[str, Entry], faulty: Faulty
) -> Iterator[Problem]:
    """Yield what is wrong with how the ties of a relation read: rules, types and names that there are not."""
    if "label_of_tie" not in entry.block.model_fields_set:
        return
    for key, label in relation.label_of_tie.items():
        reading, _, type = key.partition(" ")
        if reading not in relation.readings:
            hint = f"write one of: {', '.join(relation.readings)}" if relation.readings else "remove 'label_of_tie'"
            message = f"no tie of '{entry.id}' is found by '{reading}'"
            yield entry.problem("label_of_tie", "unknown-rule", message, hint, key)
        known = {*types, STATEMENT, NOTHING}
        if type and type not in known:
            what = faulty.unknown("type", type, suggest(type, known))
            yield entry.problem("label_of_tie", "unknown-type", *what, key)
        allowed = ["label", "object", *["claim"] * (reading == Towards.OBJECT_SUBJECT)]
        for name in re.findall(r"\{(.*?)\}", label):
            if name not in allowed:
                message = f"'{{{name}}}' stands for nothing in a label of ties by '{reading}'"
                hint = f"use {listed([f'{{{one}}}' for one in allowed], last='or')}"
                yield entry.problem("label_of_tie", "bad-value", message, hint, key)


def drop_broken_lines(group: dict[str, Entry], faulty: Faulty, problems: list[Problem]) -> None:
    """Leave out terms whose broader term is unknown or leads back to themselves."""
    broken: list[str] = []
    ends: dict[str, str | None] = {}
    for id, entry in group.items():
        line: dict[str, None] = {}
        parent: str | None = id
        while parent in group and parent not in ends and parent not in line:
            line[parent] = None
            parent = group[parent].block.broader
        circle = [*line][[*line].index(parent) :] if parent in line else []
        ends |= dict.fromkeys(line, ends.get(parent, parent) if parent else None) | dict(
            zip(circle, circle, strict=True)
        )
        parent = ends[id]
        if parent is None:
            continue
        broken.append(id)
        if parent == id:
            message = f"'{id}' is broader than itself: {_circle_of(id, group)}"
            hint = "remove one of the lines 'broader: …'"
            problems.append(entry.problem("broader", "circular-broader", message, hint))
        elif entry.block.broader == parent and parent not in group:
            message, hint = faulty.unknown("broader term", parent, suggest(parent, group))
            problems.append(entry.problem("broader", "unknown-term", message, hint))
    for id in broken:
        del group[id]


def _circle_of(id: str, group: Mapping[str, Entry]) -> str:
    """Return a term and what is broader than it, until it comes again; of very many only the first ones."""
    line = [id]
    while (parent := group[line[-1]].block.broader) and parent != id and len(line) < _CIRCLE:
        line.append(parent)
    return " → ".join([*line, id] if parent == id else [*line, "…", id])
