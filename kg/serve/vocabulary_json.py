"""The vocabulary as the page has it: types, relations, fields, and what words of a language tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from kg.corpus.annotation_file import StatementBlock
from kg.corpus.corpus import Corpus
from kg.corpus.shipped import shipped_schema
from kg.drawing.encoding import relation_sign
from kg.fields import INFERABLE, Field, FieldKind
from kg.finder.written_cues import Cues, written_cues
from kg.serve import shapes
from kg.serve.statements_json import WRITTEN
from kg.vocabulary import ACTOR, NOTHING, RelationType, Role, Takes, Vocabulary

_INTERFACE = "en"
"""The language of the interface, in which fields have letters."""
_OF_KIND: Mapping[FieldKind, list[shapes.TakesOfField]] = {
    FieldKind.TEXT: ["text"],
    FieldKind.FLAG: ["flag"],
    FieldKind.TIME: ["time"],
    FieldKind.STATEMENTS: ["statement"],
    FieldKind.CHAIN: ["entity"],
}
_OF_FIELD: Mapping[str, list[shapes.TakesOfField]] = {
    "subject": ["entity", "statement"],
    "relation": ["relation"],
    "object": ["entity", "statement"],
    "act": ["statement", "text"],
}
"""What fields take of which their kind does not tell it."""
_OF_ROLE: Mapping[Takes, shapes.TakesOfField] = {
    Takes.ENTITY: "entity",
    Takes.STATEMENT: "statement",
    Takes.TEXT: "text",
    Takes.NUMBER: "number",
    Takes.DATE: "time",
}


def vocabulary_of(corpus: Corpus, language: str) -> shapes.Vocabulary:
    """Return the vocabulary of a corpus.

    Args:
        corpus: The corpus.
        language: The language of the texts that are annotated, whose cues are given.
    """
    known = corpus.vocabulary
    base = language.casefold().partition("-")[0]
    uses = Counter(statement.relation for statement in corpus.statements())
    cues = written_cues(known, base)
    return shapes.Vocabulary(
        types={id: _type(known, id) for id in known.types},
        relations={
            id: _relation(known, one, uses[id], cues) for id, one in known.relations.items() if not one.abstract
        },
        fields=[*fields_of(known)],
        wording=_wording(dict.fromkeys([base, *corpus.config.languages, _INTERFACE])),
    )


def _type(known: Vocabulary, id: str) -> shapes.EntityType:
    type = known.types[id]
    return shapes.EntityType(
        id=id,
        label=type.label,
        definition=type.definition,
        broader=list(known.ancestors(id)[1:]),
        is_abstract=type.abstract,
        is_actor=known.is_actor(id),
    )


def _relation(known: Vocabulary, relation: RelationType, uses: int, cues: Cues) -> shapes.Relation:
    needs: str = "optional" if NOTHING in relation.object else "needed"
    return shapes.Relation(
        id=relation.id,
        label=relation.label,
        inverse=relation.inverse,
        broader=[one for one in known.ancestors(relation.id)[1:] if not known.relations[one].abstract],
        definition=relation.definition,
        use=relation.use,
        avoid=relation.avoid,
        example=relation.example,
        subject=list(relation.subject),
        object=[type for type in relation.object if type != NOTHING],
        needs_object="none" if relation.object == (NOTHING,) else needs,
        words=relation.words,
        roles=[id for id in relation.roles if not known.roles[id].everywhere],
        sign=relation_sign(relation).value,
        uses=uses,
        cues=list(cues.get(relation.id, ())),
    )


def fields_of(known: Vocabulary) -> Iterator[shapes.StatementField]:
    """Yield the fields of a statement: its own, then roles."""
    keys, cues = _keys(), _cues()
    for field in WRITTEN:
        yield _own_field(field, keys.get(field.name, {}), cues.get(field.name, {}))
    for role in known.roles.values():
        yield _role(role, keys.get(role.id, {}), cues.get(role.id, {}))


def _own_field(field: Field, key: Mapping[str, str], cues: Mapping[str, list[str]]) -> shapes.StatementField:
    takes = _OF_FIELD.get(field.name) or _OF_KIND.get(field.kind)
    values: list[str] = []
    if field.values is not None:
        values = [str(one) for one in field.values if one != StatementBlock.model_fields[field.name].default]
        takes = ["few"] if len(values) > 1 else ["flag"]
    elif field.kind is FieldKind.FLAG:
        values = ["true"]
    is_side = "entity" in (takes or ()) and field.kind is not FieldKind.CHAIN
    return shapes.StatementField(
        id=field.name,
        label=key.get("label") or field.label or field.name.replace("_", " "),
        help=field.help,
        takes=takes or ["text"],
        types=[ACTOR] if field.kind is FieldKind.CHAIN else [],
        values=values,
        is_many=is_side or field.kind in (FieldKind.CHAIN, FieldKind.STATEMENTS),
        is_role=False,
        everywhere=True,
        words=False,
        is_inferable=field.name in INFERABLE or field.kind is FieldKind.TIME,
        letter=key.get("letter"),
        cues=dict(cues),
    )


def _role(role: Role, key: Mapping[str, str], cues: Mapping[str, list[str]]) -> shapes.StatementField:
    takes = [_OF_ROLE[one] for one in role.takes]
    return shapes.StatementField(
        id=role.id,
        label=key.get("label") or role.label,
        help=role.definition,
        takes=["few"] if role.values else takes,
        types=list(role.types),
        values=list(role.values),
        is_many=not role.values and role.takes != (Takes.DATE,),
        is_role=True,
        everywhere=role.everywhere,
        words=role.words or (Takes.TEXT in role.takes and Takes.ENTITY in role.takes),
        is_inferable=True,
        letter=key.get("letter"),
        cues=dict(cues),
    )


def _keys() -> dict[str, dict[str, str]]:
    """Return labels and letters of fields, by field, in the language of the interface."""
    return _data(shipped_schema() / "field_letters" / f"{_INTERFACE}.yaml") or {}


def _cues() -> dict[str, dict[str, list[str]]]:
    """Return words that show fields, by field and language."""
    found: dict[str, dict[str, list[str]]] = {}
    for path in sorted((shipped_schema() / "field_cues").glob("*.yaml")):
        for field, words in (_data(path) or {}).items():
            found.setdefault(field, {})[path.stem] = words
    return found


def _wording(languages: Collection[str]) -> dict[str, shapes.Wording]:
    """Return what words of languages tell, of those of which it is known."""
    files = {language: shipped_schema() / "wording" / f"{language}.yaml" for language in languages}
    return {language: shapes.Wording(**_data(path)) for language, path in files.items() if path.is_file()}


def _data(path: Path) -> Any:
    return _in_file(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _in_file(path: Path, changed: int) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))
