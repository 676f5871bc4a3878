"""The JSON Schemas take the files of the repository, and underline small mistakes in others."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from kg.contract.json_schema import annotation_schema, corpus_schema, entities_schema, vocabulary_schema
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.yaml_file import YamlFile
from tests.places import ROOT

NAMES = ("annotation", "entities", "vocabulary", "corpus")


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 core schema, by which editors read: numbers and truth values, but neither dates nor yes and no."""

    yaml_implicit_resolvers: dict[str, Any] = {}


for tag, pattern, first in (
    ("null", r"~|null|", "~n"),
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?([0-9]*\.[0-9]+|[0-9]+\.)", "-+.0123456789"),
):
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), [*first, *([""] if tag == "null" else [])]
    )


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus(CorpusPaths(ROOT))


@pytest.fixture(scope="module")
def validators(corpus: Corpus) -> dict[str, Draft7Validator]:
    texts = (
        annotation_schema(corpus.vocabulary, corpus.listed.values()),
        entities_schema(corpus.vocabulary),
        vocabulary_schema(),
        corpus_schema(),
    )
    return {name: Draft7Validator(json.loads(text)) for name, text in zip(NAMES, texts, strict=True)}


def read(text: str) -> Any:
    return yaml.load(text, CoreLoader)


def faults(validator: Draft7Validator, data: Any) -> list[str]:
    return [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in validator.iter_errors(data)]


def data_files() -> list[tuple[str, Path]]:
    return [
        ("corpus", ROOT / "corpus.yaml"),
        ("entities", ROOT / "data" / "entities.yaml"),
        *(("annotation", path) for path in sorted((ROOT / "data" / "annotations").glob("*/*.yaml"))),
        *(("vocabulary", path) for path in sorted((ROOT / "schema").glob("*.yaml"))),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_schemas_are_schemas(name: str, validators: dict[str, Draft7Validator]) -> None:
    schema = validators[name].schema
    Draft7Validator.check_schema(schema)
    assert isinstance(schema, dict)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize(("name", "path"), data_files(), ids=lambda value: getattr(value, "name", value))
def test_the_files_of_the_repository_pass(name: str, path: Path, validators: dict[str, Draft7Validator]) -> None:
    text = path.read_text(encoding="utf-8")
    assert faults(validators[name], read(text)) == []
    if name in ("annotation", "entities"):
        assert faults(validators[name], _as_written(YamlFile(path.name, text).data)) == []


_TRUTH = ("ended", "plural")


def _as_written(data: Any) -> Any:
    """Return the data as kg reads them, with truth values, which are always plain in a file."""
    if isinstance(data, dict):
        return {
            key: value == "true" if key in ("ended", "plural") else _as_written(value) for key, value in data.items()
        }
    return [_as_written(item) for item in data] if isinstance(data, list) else data


STATEMENT = """
article: one
coder: me
statements:
  - id: s1
    subject: Belarus
    relation: offers
    object: [talks, "Поступ"]
    quote: words
"""

GOOD_STATEMENTS = {
    "year": "when: 2008",
    "day": "when: 2008-06-17",
    "number": "quantity: 100000",
    "number in words": "quantity: 100,000",
    "truth value": "ended: true",
    "reference": 'sums_up: ["#s2", "other#s3", "me/other#s4"]',
    "statement as condition": 'provided: "#s2"',
    "unknown name": "to: Somebody local",
    "chain": "according_to: A > B",
    "inferred": "inferred: {when: 2008, to: Ukraine, basis: the text before}",
    "empty note": "note:",
    "rank": "rank: primary",
}

BAD_STATEMENTS = {
    "unknown field": ("colour: red", "colour"),
    "misspelt field": ("acording_to: Belarus", "acording_to"),
    "unknown mode": ("mode: real", "'real'"),
    "truth value in words": ("ended: yes", "'yes'"),
    "reference without sign": ("sums_up: s2", "s2"),
    "inferred without basis": ("inferred: {when: 2008}", "'basis' is a required property"),
    "inferred mode": ("inferred: {mode: actual, basis: so}", "mode"),
    "unknown rank": ("rank: first", "first"),
    "block as name": ("to: {name: Ukraine}", "Ukraine"),
    "empty list": ("to: []", "[]"),
    "act with blanks": ("act: an offer", "an offer"),
}


@pytest.mark.parametrize("name", GOOD_STATEMENTS)
def test_what_people_write_naturally_passes(name: str, validators: dict[str, Draft7Validator]) -> None:
    assert faults(validators["annotation"], read(f"{STATEMENT}    {GOOD_STATEMENTS[name]}\n")) == []


@pytest.mark.parametrize("name", BAD_STATEMENTS)
def test_mistakes_in_statements_are_underlined(name: str, validators: dict[str, Draft7Validator]) -> None:
    line, words = BAD_STATEMENTS[name]
    found = faults(validators["annotation"], read(f"{STATEMENT}    {line}\n"))
    assert len(found) == 1
    assert found[0].startswith("statements/0")
    assert words in found[0]


BAD_FILES = {
    "annotation": {
        "unknown relation": STATEMENT.replace("offers", "ofers"),
        "abstract relation": STATEMENT.replace("offers", "cooperates_verbally"),
        "no quote": STATEMENT.replace("quote: words", ""),
        "no article": STATEMENT.replace("article: one", ""),
        "local of unknown type": "article: a\ncoder: b\nlocal: [{id: x, type: Minister, label: X}]",
        "local of abstract type": "article: a\ncoder: b\nlocal: [{id: x, type: Thing, label: X}]",
        "local id": "article: a\ncoder: b\nlocal: [{id: Some Body, type: Person, label: X}]",
        "coded": "article: a\ncoder: b\ncoded: today",
    },
    "entities": {
        "unknown type": "entities: [{id: a, type: Minister, label: A}]",
        "abstract type": "entities: [{id: a, type: Organisation, label: A}]",
        "no label": "entities: [{id: a, type: Person}]",
        "capital id": "entities: [{id: A, type: Person, label: A}]",
        "wikidata": "entities: [{id: a, type: Person, label: A, identifiers: {wikidata: P39}}]",
        "language": "entities: [{id: a, type: Person, label: {English: A}}]",
        "background without record": (
            "entities: [{id: a, type: Person, label: A, background: [{relation: leads, object: b}]}]"
        ),
        "background that is no state": (
            "entities: [{id: a, type: Person, label: A, background: [{relation: offers, object: b, record: r}]}]"
        ),
        "nothing": "people: []",
    },
    "vocabulary": {
        "unknown part": "verbs: {}",
        "id of a type": "types: {ministry: {label: l, definition: d, example: e}}",
        "id of a relation": "relations: {Offers: {label: l, definition: d, example: e}}",
        "no definition": "types: {Ministry: {label: l, example: e}}",
        "kind": "relations: {offers: {label: l, definition: d, example: e, kind: action}}",
        "goldstein": "relations: {offers: {label: l, definition: d, example: e, goldstein: 40}}",
        "stance": "relations: {offers: {label: l, definition: d, example: e, stance: 2}}",
        "decision without text": "decisions: {offers: [{day: 2026-11-20}]}",
        "example without coder": "decisions: {offers: [{day: 2026-11-20, text: t, example: one#s1}]}",
        "takes": "roles: {to: {label: l, definition: d, example: e, takes: [actor]}}",
        "sector": "types: {Ministry: {label: l, definition: d, example: e, sector: state}}",
    },
    "corpus": {
        "no base": "title: T",
        "base without end": "{title: T, base: https://example.org/corpus}",
        "language": "{title: T, base: https://example.org/, languages: [English]}",
        "unknown field": "{title: T, base: https://example.org/, name: x}",
    },
}


@pytest.mark.parametrize(("schema", "name"), [(schema, name) for schema, group in BAD_FILES.items() for name in group])
def test_mistakes_in_files_are_underlined(schema: str, name: str, validators: dict[str, Draft7Validator]) -> None:
    assert faults(validators[schema], read(BAD_FILES[schema][name]))


def test_relations_are_offered_with_their_advice(corpus: Corpus, validators: dict[str, Draft7Validator]) -> None:
    schema: Any = validators["annotation"].schema
    relation = schema["properties"]["statements"]["items"]["properties"]["relation"]
    assert len(relation["enum"]) == len(relation["enumDescriptions"])
    assert set(relation["enum"]) == {one.id for one in corpus.vocabulary.relations.values() if not one.abstract}
    offers = corpus.vocabulary.relations["offers"]
    advice = relation["enumDescriptions"][relation["enum"].index("offers")]
    assert offers.definition in advice
    assert f"Use: {offers.use}" in advice
    assert f"Avoid: {offers.avoid}" in advice


def test_names_that_belong_to_one_entity_are_offered(corpus: Corpus, validators: dict[str, Draft7Validator]) -> None:
    schema: Any = validators["annotation"].schema
    offered = schema["definitions"]["name"]["anyOf"][0]["enum"]
    assert {"lukashenko", "Lukashenko", "Alexander Lukashenko"} <= set(offered)
    assert all(len(corpus.names.candidates(name)) == 1 for name in offered)


def test_every_field_and_role_is_described(validators: dict[str, Draft7Validator]) -> None:
    schema: Any = validators["annotation"].schema
    properties = schema["properties"]["statements"]["items"]["properties"]
    assert [name for name, one in properties.items() if "description" not in one] == []


def test_a_corpus_without_entities_has_a_schema_too(corpus: Corpus) -> None:
    validator = Draft7Validator(json.loads(annotation_schema(corpus.vocabulary, [])))
    assert faults(validator, read(STATEMENT)) == []


def test_patterns_mean_the_same_in_javascript(validators: dict[str, Draft7Validator]) -> None:
    text = json.dumps([validator.schema for validator in validators.values()])
    patterns = set(re.findall(r'"pattern": "((?:[^"\\\\]|\\\\.)*)"', text))
    assert patterns
    assert not [one for one in patterns if "\\\\W" in one or "\\\\w" in one.replace("[A-Za-z]\\\\w", "")]
