"""What variables are called that hold a field, and which types are meant: data, read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from kg.corpus.yaml_file import Plain, YamlFile


@cache
def _read() -> Mapping[str, Plain]:
    text = resources.files("kg.importing").joinpath("field_words.yaml").read_text(encoding="utf-8")
    data = YamlFile("field_words.yaml", text).data
    return data if isinstance(data, dict) else {}


def words(section: str) -> Mapping[str, Sequence[str]]:
    """Return what variables are called that hold each field of a section: ``fields`` or ``articles``."""
    found = _read()[section]
    return (
        {field: [str(one) for one in _list(names)] for field, names in found.items()} if isinstance(found, dict) else {}
    )


def single_words(name: str) -> Sequence[str]:
    """Return what variables are called that hold the coder, the id, or a headline; or the particles of names."""
    return [str(one) for one in _list(_read()[name])]


def together() -> Sequence[tuple[str, str, Sequence[str]]]:
    """Return names that mean another field where one of some others stands beside them: field, name, others."""
    rules = _read()["together"]
    return [
        (str(one["field"]), str(one["name"]), [str(other) for other in _list(one["beside"])])
        for one in (rules if isinstance(rules, list) else ())
        if isinstance(one, dict)
    ]


def wide_types() -> tuple[str, str]:
    """Return the types of a name and of other words of which nothing tells the type."""
    found = _read()["wide"]
    return (str(found["name"]), str(found["words"])) if isinstance(found, dict) else ("", "")


@cache
def particles() -> frozenset[str]:
    """Return small words that stand within names of persons."""
    return frozenset(single_words("particles"))


def _list(value: Plain) -> Sequence[Plain]:
    return value if isinstance(value, list) else []
