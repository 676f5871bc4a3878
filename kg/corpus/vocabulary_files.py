"""Reading ``schema/*.yaml``: the shipped vocabulary and what a corpus adds to it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, NamedTuple

from kg.corpus.decisions import DECISIONS, decisions_in
from kg.corpus.paths import CorpusPaths
from kg.corpus.shape import validate
from kg.corpus.shipped import shipped_schema
from kg.corpus.unknown import Faulty
from kg.corpus.vocabulary_blocks import BLOCKS, NAMES, RESERVED, TermBlock
from kg.corpus.vocabulary_checks import (
    Entry,
    drop_broken_lines,
    drop_unknown_offers,
    faulty_labels,
    labels_of_others,
    missing_roles,
    only_offers,
    unknown_parts,
    unknown_schemes,
)
from kg.corpus.yaml_file import Plain, YamlFile, read_yaml
from kg.errors import Problem
from kg.gc_paused import gc_paused
from kg.likeness import suggest
from kg.phrases import listed
from kg.vocabulary import (
    NOTHING,
    EntityType,
    Kind,
    RelationType,
    Role,
    Vocabulary,
)

_INHERITED = (
    "kind",
    "subject",
    "object",
    "words",
    "roles",
    "symmetric",
    "towards",
    "goldstein",
    "quad_class",
    "joint",
    "label_of_tie",
    "stance",
    "function",
    "fulfils",
    "order",
)
_OF_KINDS: Mapping[str, tuple[Kind, ...]] = {
    "goldstein": (Kind.ACT,),
    "quad_class": (Kind.ACT, Kind.STATE),
    "joint": (Kind.ACT,),
    "stance": (Kind.ACT, Kind.STANCE),
}
"""Which kinds of relations may have these fields: states tie their sides as acts do, but express no position."""


def read_vocabulary(paths: CorpusPaths | None = None) -> tuple[Vocabulary, list[Problem], frozenset[str]]:
    """Return the shipped vocabulary together with what a corpus adds.

    A term with problems is left out, and so is whatever is narrower than it. A copy of a shipped term is passed over.

    Args:
        paths: The corpus, or ``None`` for the shipped vocabulary alone.

    Returns:
        The vocabulary, the problems, and the ids of the terms that were left out for them.
    """
    shipped = shipped_schema()
    sources = [(path, path.name, True) for path in sorted(shipped.glob("*.yaml"))]
    if paths is not None and os.path.realpath(paths.schema) == os.path.realpath(shipped):
        sources = [(path, paths.name(path), True) for path in sorted(paths.schema.glob("*.yaml"))]
    elif paths is not None:
        sources += [(path, paths.name(path), False) for path in paths.schema_files()]
    of_program = tuple(source for source in sources if source[2])
    versions = tuple((path.stat().st_mtime_ns, path.stat().st_size) for path, _, _ in of_program)
    own = [_in_file(*source) for source in sources if not source[2]]
    found = _read([*_shipped_files(of_program, versions), *own]) if own else _read_shipped(of_program, versions)
    vocabulary, problems, left_out = found
    return vocabulary, [*problems], left_out


_Source = tuple[Path, str, bool]
"""A file, what problems call it, and whether it is a shipped one."""
_Versions = tuple[tuple[int, int], ...]
"""When files were written, and how long they are."""
_Found = tuple[Vocabulary, Sequence[Problem], frozenset[str]]


class _InFile(NamedTuple):
    """What stands in one file: its terms, what is wrong with others, the ids of all; the file if it has decisions."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    written: frozenset[str]
    with_decisions: YamlFile | None


@lru_cache(maxsize=2)
@gc_paused()
def _shipped_files(sources: tuple[_Source, ...], versions: _Versions) -> tuple[_InFile, ...]:
    """Return what is in shipped files, which are read once as long as they stay as they are."""
    return tuple(_in_file(*source) for source in sources)


@lru_cache(maxsize=2)
def _read_shipped(sources: tuple[_Source, ...], versions: _Versions) -> _Found:
    """Return what shipped files alone say, likewise."""
    return _read(_shipped_files(sources, versions))


def _in_file(path: Path, name: str, is_shipped: bool) -> _InFile:
    problems: list[Problem] = []
    written: set[str] = set()
    file = read_yaml(name, path)
    entries = tuple(_entries(file, is_shipped, written, problems))
    has_decisions = isinstance(file.data, dict) and file.data.get(DECISIONS) is not None
    return _InFile(entries, tuple(problems), frozenset(written), file if has_decisions else None)


def _read(files: Sequence[_InFile]) -> _Found:
    problems: list[Problem] = []
    entries: dict[tuple[str, str], Entry] = {}
    for file in files:
        problems += file.problems
        for entry in file.entries:
            twin = entries.get((_space(entry.section), entry.id))
            if twin is not None:
                if twin.shipped and twin.block == entry.block:
                    continue  # a copy of a shipped term, as a copied folder has it, says nothing new
                where = f"{twin.file.path}:{twin.file.place([twin.section, twin.id], at_key=True)[0]}"
                message = f"'{entry.id}' is defined in {where} already"
                hint = "choose another id" if twin.shipped else "keep one of them"
                if twin.shipped and (fields := _differing(twin, entry)):
                    message = f"'{entry.id}' is a copy of the shipped one ({where}) and differs from it in {fields}"
                    hint = f"remove it here, so that the shipped one holds, or {hint}"
                problems.append(entry.problem("", "duplicate-id", message, hint))
                continue
            entries[_space(entry.section), entry.id] = entry
    written = frozenset[str]().union(*(file.written for file in files))
    vocabulary = _assemble(entries, written, problems)
    with_decisions = [file.with_decisions for file in files if file.with_decisions is not None]
    decisions = decisions_in(with_decisions, vocabulary.relations, Faulty(terms=written), problems)
    vocabulary = vocabulary.model_copy(update={"decisions": decisions})
    return vocabulary, problems, written - {term.id for term in vocabulary.terms()}


def _differing(shipped: Entry, own: Entry) -> str:
    """Return in which fields a copy of a shipped term differs from it; nothing where most are others: no copy."""
    if shipped.section != own.section:
        return ""
    one, other = shipped.block.model_dump(), own.block.model_dump()
    written = shipped.block.model_fields_set | own.block.model_fields_set
    fields = [name for name in type(own.block).model_fields if name in written and one[name] != other[name]]
    return listed([f"'{name}'" for name in fields]) if len(fields) * 2 < len(written) else ""


def _space(section: str) -> str:
    """Types have a name space of their own; roles and relations share one, as both become keys of a statement."""
    return "types" if section == "types" else "keys"


def _entries(file: YamlFile, shipped: bool, written: set[str], problems: list[Problem]) -> Iterator[Entry]:
    problems.extend(file.problems)
    if file.data is None:
        return
    if not isinstance(file.data, dict):
        problems.append(file.problem([], "bad-value", "a schema file must have 'types:', 'roles:' or 'relations:'"))
        return
    for section, blocks in file.data.items():
        if section == DECISIONS:
            continue  # read once all relations are known
        if section not in BLOCKS:
            hint = suggest(section, [*BLOCKS, DECISIONS]) or "use types, roles, relations or decisions"
            problems.append(
                file.problem(
                    [section], "unknown-field", f"'{section}' is not a section of a schema file", hint, at_key=True
                )
            )
        elif not isinstance(blocks, dict):
            problems.append(file.problem([section], "bad-value", f"'{section}' must be a block of terms"))
        else:
            written.update(blocks)
            for id, data in blocks.items():
                yield from _entry(section, id, data, file, shipped, problems)


def _entry(
    section: str, id: str, data: Plain, file: YamlFile, shipped: bool, problems: list[Problem]
) -> Iterator[Entry]:
    location = [section, id]
    if not re.fullmatch(NAMES[section], id):
        form = "a name like Ministry" if section == "types" else "a name like offers_release"
        problems.append(file.problem(location, "bad-value", f"'{id}' cannot be an id; use {form}", at_key=True))
        return
    if id in RESERVED:
        message = f"'{id}' is a word of the statement model and cannot be an id"
        problems.append(file.problem(location, "bad-value", message, "choose another id", at_key=True))
        return
    block, faults = validate(BLOCKS[section], data, file, location)
    problems.extend(faults)
    if block is not None:
        entry = Entry(section, id, block, file, shipped)
        problems.extend(unknown_schemes(entry))
        yield entry


def _assemble(entries: dict[tuple[str, str], Entry], written: Set[str], problems: list[Problem]) -> Vocabulary:
    groups: dict[str, dict[str, Entry]] = {section: {} for section in BLOCKS}
    for entry in entries.values():
        groups[entry.section][entry.id] = entry
    types, roles, relations = groups["types"], groups["roles"], groups["relations"]
    faulty = Faulty(terms=written)
    for group in groups.values():
        drop_broken_lines(group, faulty, problems)
    for group, field_names in ((roles, ("types",)), (relations, ("subject", "object", "roles"))):
        for id, entry in list(group.items()):
            faults = list(unknown_parts(entry, field_names, types, roles, faulty))
            problems.extend(faults)
            if faults:
                del group[id]
    drop_unknown_offers(relations, faulty, problems)
    complete: dict[str, RelationType] = {}
    parents = {id: relations.keys() & {entry.block.broader} for id, entry in relations.items()}
    for id in TopologicalSorter(parents).static_order():
        relation = _complete(relations[id], complete, problems)
        if relation is not None:
            problems.extend(missing_roles(relations[id], relation, roles))
            faults = list(faulty_labels(relations[id], relation, types, faulty))
            problems.extend(faults)
            complete[id] = relation.model_copy(update={"label_of_tie": {}}) if faults else relation
    for group in groups.values():
        problems.extend(labels_of_others(group.values()))
    complete = {id: only_offers(relations[id], one, complete, problems) for id, one in complete.items()}
    return Vocabulary(
        types={id: EntityType(id=id, shipped=entry.shipped, **_given(entry.block)) for id, entry in types.items()},
        roles={id: Role(id=id, shipped=entry.shipped, **_given(entry.block)) for id, entry in roles.items()},
        relations={id: complete[id] for id in relations if id in complete},
        cue_files={path.stem: path for path in sorted((shipped_schema() / "cues").glob("*.yaml"))},
    )


def _given(block: TermBlock) -> dict[str, Any]:
    return {name: getattr(block, name) for name in block.model_fields_set}


def _complete(entry: Entry, complete: dict[str, RelationType], problems: list[Problem]) -> RelationType | None:
    values = _given(entry.block)
    if "stance" in values and values["stance"] is not None:
        values["stance"] = int(values["stance"])
    parent = complete.get(entry.block.broader) if entry.block.broader else None
    if parent is None and entry.block.broader:
        message = f"the broader relation '{entry.block.broader}' has problems of its own"
        problems.append(entry.problem("broader", "faulty-broader", message, "fix that one first"))
        return None
    if parent is not None:
        values = {field: getattr(parent, field) for field in _INHERITED} | values
    missing = [field for field in ("kind", "subject", "object") if values.get(field) is None]
    for field in missing:
        hint = f"add a line '{field}: …', or a broader relation that has it"
        problems.append(entry.problem("", "missing-field", f"'{field}' is missing from '{entry.id}'", hint))
    if missing:
        return None
    for field in ("subject", "object"):
        if not values[field]:
            hint = f"name what may stand there, remove the line '{field}: []', or make it 'abstract'"
            problems.append(entry.problem(field, "bad-value", f"nothing can be the {field} of '{entry.id}'", hint))
            return None
    for field, kinds in _OF_KINDS.items():
        if values["kind"] in kinds:
            continue
        if values.get(field) is not None and field in entry.block.model_fields_set:
            message = f"'{entry.id}' is of kind '{values['kind']}' and cannot have '{field}'"
            may_be = listed([f"'{kind}'" for kind in kinds], last="or")
            hint = f"remove the line, or make its kind {may_be}"
            problems.append(entry.problem(field, "bad-value", message, hint))
        values[field] = None
    if values.get("symmetric") and values.get("joint"):
        if "joint" in entry.block.model_fields_set:
            message = f"'{entry.id}' is symmetric, so that it ties those on both sides alike"
            hint = "remove 'joint', which ties those who do something jointly to each other, or 'symmetric'"
            problems.append(entry.problem("joint", "bad-value", message, hint))
        values["joint"] = None
    if values.get("symmetric") and tuple(values["object"]) == (NOTHING,):
        message = f"'{entry.id}' is symmetric, but has no object that could be its other side"
        field = "symmetric" if "symmetric" in entry.block.model_fields_set else "object"
        hint = "remove 'symmetric', or let its object take the other side"
        problems.append(entry.problem(field, "bad-value", message, hint))
        values["symmetric"] = None
    score = values.get("goldstein")
    if score is not None and not -10 <= score <= 10:
        problems.append(entry.problem("goldstein", "bad-value", f"{score:g} is not between -10 and 10"))
        values["goldstein"] = None
    clean = {field: value for field, value in values.items() if value is not None}
    return RelationType(id=entry.id, shipped=entry.shipped, **clean)
