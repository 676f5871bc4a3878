"""What ``schema/wording`` and ``schema/field_cues`` say of languages: every type and field of it is one."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.corpus.shipped import shipped_schema
from kg.corpus.vocabulary_files import read_vocabulary
from kg.fields import FIELDS

WORDING = sorted((shipped_schema() / "wording").glob("*.yaml"))
CUES = sorted((shipped_schema() / "field_cues").glob("*.yaml"))
PLACES = {"head", "first", "any", "before", "after", "form"}


def _data(path: Path) -> dict[str, Any]:
    found = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def _name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", WORDING, ids=_name)
def test_types_are_told_by_words(path: Path) -> None:
    types = read_vocabulary()[0].types
    for rule in _data(path)["types"]:
        assert rule["type"] in types
        assert rule["where"] in PLACES
        assert rule["words"]
        assert all(isinstance(word, str) for word in rule["words"]), rule


@pytest.mark.parametrize("path", WORDING, ids=_name)
def test_lists_hold_words(path: Path) -> None:
    for name, words in _data(path).items():
        if name not in ("types", "countries", "numbers", "times"):
            assert all(isinstance(word, str) and word == word.lower() for word in words), name
    for name, forms in _data(path)["countries"].items():
        assert all(isinstance(word, str) for word in (name, *forms)), name


@pytest.mark.parametrize("path", CUES, ids=_name)
def test_cues_are_of_fields(path: Path) -> None:
    fields = {field.name for field in FIELDS} | set(read_vocabulary()[0].roles)
    for field, words in _data(path).items():
        assert field in fields
        assert all(isinstance(word, str) for word in words), field
