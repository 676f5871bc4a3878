"""JSON Schemas of the files people write: an editor completes names and underlines mistakes with them.

Draft-07, which VS Code's YAML extension understands. The schemas follow the blocks that read the files; they refuse
unknown keys and relations, and leave to ``kg check`` whatever needs more than one place of a file. A YAML scalar may
arrive as a number where a person means text (``when: 2008``), so both pass.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from kg.contract import field_help
from kg.corpus.annotation_file import LocalBlock, StatementBlock
from kg.corpus.config_file import Config
from kg.corpus.decisions import DECISIONS, DecisionBlock
from kg.corpus.entity_file import EntitiesFile
from kg.corpus.identifiers import SCHEMES
from kg.corpus.names import Names, names_of
from kg.corpus.shape import ID_PATTERN
from kg.corpus.vocabulary_blocks import BLOCKS, NAMES
from kg.model import Entity
from kg.vocabulary import Kind, RelationType, Role, Takes, Term, Vocabulary

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_LETTER = r"[^\s!-/:-@\[-`{-~]"
_SMALL = r"[^\s!-/:-@\[-`{-~A-Z]"
_PATTERNS = {ID_PATTERN: f"^{_SMALL}+(-{_SMALL}+)*$", r"^[^\W_]+([-_][^\W_]+)*$": f"^{_LETTER}+([-_]{_LETTER}+)*$"}
"""The patterns of ids in words that JavaScript reads alike: there ``\\W`` knows no letters but the Latin ones."""

_LABEL_OF_TIE = r"^(to|object\.subject|object\.country|at\.country|joint)( [A-Z][A-Za-z0-9]*)?$"
_TEXT: Schema = {"type": ["string", "number"], "minLength": 1}
_DATE: Schema = {"type": ["string", "integer"], "minLength": 1}
_REFERENCE: Schema = {"type": "string", "pattern": r"^(([^\s#/]+/)?[^\s#/]+)?#[^\s#/]+$"}
_NAME: Schema = {"$ref": "#/definitions/name"}
_ARGUMENT: Schema = {"$ref": "#/definitions/argument"}


def annotation_schema(vocabulary: Vocabulary, entities: Iterable[Entity]) -> str:
    """Return the schema of annotation files.

    Args:
        vocabulary: Its relations, roles and types are offered with their definitions.
        entities: Their names are offered; others pass, since a file may have local ones.
    """
    local = _with_help(_of(LocalBlock), field_help.LOCAL)
    local["properties"]["type"] = _types(vocabulary)
    local["properties"]["members"]["items"] = _NAME
    properties: Schema = {
        "article": {**_TEXT},
        "coder": {**_TEXT},
        "coded": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "local": {"type": ["array", "null"], "items": local},
        "statements": {"type": ["array", "null"], "items": _statement(vocabulary)},
    }
    schema = _with_help(_object(properties, ["article", "coder"]), field_help.ANNOTATION)
    names = _names(entities)
    definitions = {"name": {"anyOf": [names, _TEXT]}, "argument": {"anyOf": [names, _REFERENCE, _TEXT]}}
    return _text("The annotation of one article by one coder", {**schema, "definitions": definitions})


def entities_schema(vocabulary: Vocabulary) -> str:
    """Return the schema of ``data/entities.yaml``.

    Args:
        vocabulary: Its types, and its relations that are states, are offered with their definitions.
    """
    schema = _with_help(_of(EntitiesFile), field_help.ENTITY)
    entity = schema["properties"]["entities"]["items"]
    entity["properties"]["type"] = _types(vocabulary)
    entity["properties"]["identifiers"]["properties"] = {
        scheme: {
            "type": ["string", "number"],
            "pattern": f"^({pattern})$",
            "description": f"{form[0].upper()}{form[1:]}, such as {example}.",
        }
        for scheme, (pattern, form, example) in SCHEMES.items()
    }
    background = entity["properties"]["background"]["items"]["properties"]
    states = [relation for relation in vocabulary.relations.values() if relation.kind is Kind.STATE]
    background["relation"] = _terms(states, field_help.ENTITY["relation"])
    return _text("The entities of a corpus", schema)


def vocabulary_schema() -> str:
    """Return the schema of the vocabulary files in ``schema/``."""
    properties: Schema = {}
    for section, block in BLOCKS.items():
        term = _of(block)
        properties[section] = {
            "type": ["object", "null"],
            "patternProperties": {f"^{NAMES[section]}$": term},
            "additionalProperties": False,
        }
        if section == "roles":
            term["properties"]["types"]["description"] = "The types allowed if an entity fills the role."
        if section == "relations":
            term["properties"]["roles"]["description"] = "Roles besides those that every relation may take."
            term["properties"]["goldstein"] = {"type": ["number", "null"], "minimum": -10, "maximum": 10}
            term["properties"]["label_of_tie"] = {
                "type": ["object", "null"],
                "patternProperties": {_LABEL_OF_TIE: _TEXT},
                "additionalProperties": False,
            }
            term["properties"]["stance"] = {"enum": [-1, 0, 1, "-1", "0", "1"]}
    properties[DECISIONS] = {
        "type": ["object", "null"],
        "patternProperties": {f"^{NAMES['relations']}$": {"type": ["array", "null"], "items": _of(DecisionBlock)}},
        "additionalProperties": False,
    }
    return _text("Types, roles and relations", _with_help(_object(properties, []), field_help.TERM))


def corpus_schema() -> str:
    """Return the schema of ``corpus.yaml``."""
    return _text("The settings of a corpus", _with_help(_of(Config), field_help.CONFIG))


def _statement(vocabulary: Vocabulary) -> Schema:
    schema = _of(StatementBlock)
    roles = {role.id: _role(role, vocabulary) for role in vocabulary.roles.values()}
    side: Schema = {"anyOf": [_ARGUMENT, {"type": "array", "items": _ARGUMENT, "minItems": 1}]}
    references: Schema = {"anyOf": [_REFERENCE, {"type": "array", "items": _REFERENCE, "minItems": 1}]}
    concluded: Schema = {"subject": side, "object": side, "according_to": _NAME, "when": _DATE}
    properties: Schema = {
        **schema["properties"],
        **concluded,
        "sums_up": references,
        "alternative_to": references,
        "inferred": _object({**concluded, "basis": _TEXT, **roles}, ["basis"]),
        **roles,
    }
    described = _with_help(_object(properties, schema["required"]), field_help.STATEMENT, keep=roles)
    usable = [relation for relation in vocabulary.relations.values() if not relation.abstract]
    described["properties"]["relation"] = _terms(usable, field_help.STATEMENT["relation"])
    body = {"id": "$1", "subject": "$2", "relation": "$3", "object": "$4", "quote": "$5"}
    described["defaultSnippets"] = [{"label": "statement", "description": "A new claim", "body": body}]
    return described


def _role(role: Role, vocabulary: Vocabulary) -> Schema:
    takes = set(role.takes)
    item: Schema
    if takes == {Takes.TEXT} and role.values:
        item = {"enum": list(role.values)}
    elif takes == {Takes.DATE}:
        item = _DATE
    elif takes == {Takes.STATEMENT}:
        item = _REFERENCE
    elif Takes.STATEMENT in takes:
        item = _ARGUMENT
    elif Takes.ENTITY in takes:
        item = _NAME
    else:
        item = _TEXT
    lines = [role.definition, f"Takes: {', '.join(role.takes)}.", f"Example: {role.example}" if role.example else ""]
    if not role.everywhere:
        takers = [relation.id for relation in vocabulary.relations.values() if role.id in relation.roles]
        lines.append(f"Only with: {', '.join(takers) or 'no relation yet'}.")
    many = {"type": "array", "items": item, "minItems": 1}
    return {"description": "\n\n".join(line for line in lines if line), "anyOf": [item, many]}


def _types(vocabulary: Vocabulary) -> Schema:
    return _terms(vocabulary.types.values(), field_help.ENTITY["type"])


def _terms(terms: Iterable[Term], description: str) -> Schema:
    """Return the schema of the ids of terms, with what an editor shows of each."""
    usable = [term for term in terms if not term.abstract]
    return {
        "description": description,
        "enum": [term.id for term in usable],
        "enumDescriptions": [_advice(term) for term in usable],
    }


def _advice(term: Term) -> str:
    lines = [f"{term.label}: {term.definition}"]
    if isinstance(term, RelationType):
        lines += [f"Use: {term.use}" if term.use else "", f"Avoid: {term.avoid}" if term.avoid else ""]
    lines.append(f"Example: {term.example}" if term.example else "")
    return "\n\n".join(line for line in lines if line)


def _names(entities: Iterable[Entity]) -> Schema:
    """Return the schema of the names that belong to exactly one entity."""
    listed = list(entities)
    names, by_id = Names(listed), {entity.id: entity for entity in listed}
    every = sorted({name for entity in listed for name in names_of(entity)})
    candidates = {name: names.candidates(name) for name in every}
    unique = {name: by_id[ids[0]] for name, ids in candidates.items() if len(ids) == 1}
    if not unique:
        return _TEXT
    return {"enum": list(unique), "enumDescriptions": [f"{one.label} ({one.type})" for one in unique.values()]}


def _object(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _of(block: type[BaseModel]) -> Schema:
    """Return the schema of a block, without references and with what YAML makes of plain scalars."""
    schema = block.model_json_schema()
    plain: Schema = _plain(schema, schema.get("$defs", {}))
    return plain


def _plain(schema: object, definitions: Schema) -> Any:
    if isinstance(schema, list):
        return [_plain(item, definitions) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        schema = {**definitions[schema["$ref"].rpartition("/")[2]], **schema}
    plain: Schema = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties"):
            plain[key] = {name: _plain(inner, definitions) for name, inner in value.items()}
            if key == "patternProperties":
                plain["additionalProperties"] = False
        elif key == "pattern":
            plain[key] = _PATTERNS.get(value, value)
        elif key not in ("title", "description", "default", "$defs", "$ref"):
            plain[key] = _plain(value, definitions)
    if plain.get("type") == "string" and not plain.keys() & {"pattern", "enum", "format"}:
        plain["type"] = ["string", "number"]
    return plain


def _with_help(schema: Schema, sentences: Mapping[str, str], keep: Iterable[str] = ()) -> Schema:
    """Return a schema in which every property is described, at every depth, but for some that are already."""
    described = {key: _helped(value, sentences, keep) for key, value in schema.items() if key != "properties"}
    if "properties" in schema:
        described["properties"] = {
            name: value if name in keep else _described(name, _helped(value, sentences, keep), sentences)
            for name, value in schema["properties"].items()
        }
    return described


def _helped(value: object, sentences: Mapping[str, str], keep: Iterable[str]) -> Any:
    if isinstance(value, list):
        return [_helped(item, sentences, keep) for item in value]
    return _with_help(value, sentences, keep) if isinstance(value, dict) else value


def _described(name: str, schema: Schema, sentences: Mapping[str, str]) -> Schema:
    if name not in sentences:
        return schema
    if "$ref" in schema:
        schema = {"allOf": [schema]}
    return {"description": sentences[name], **schema}


def _text(title: str, schema: Schema) -> str:
    return json.dumps({"$schema": _DRAFT, "title": title, **schema}, ensure_ascii=False, indent=2) + "\n"
