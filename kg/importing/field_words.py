"""What variables are called that hold a field, and what the letters of a name say of its type: data, read once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from kg.corpus.yaml_file import Plain, YamlFile

_LONGEST_NAME = 5
"""Of more words is a sentence."""


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
    """Return what variables are called that hold the coder, or the id."""
    return [str(one) for one in _list(_read()[name])]


def together() -> Sequence[tuple[str, str, Sequence[str]]]:
    """Return names that mean another field where one of some others stands beside them: field, name, others."""
    rules = _read()["together"]
    return [
        (str(one["field"]), str(one["name"]), [str(other) for other in _list(one["beside"])])
        for one in (rules if isinstance(rules, list) else ())
        if isinstance(one, dict)
    ]


def type_guesses() -> Mapping[str, Sequence[str]]:
    """Return which types a name of some letters may have, the likeliest first; see :func:`shape_of`."""
    found = _read()["guesses"]
    return (
        {shape: [str(one) for one in _list(types)] for shape, types in found.items()} if isinstance(found, dict) else {}
    )


def shape_of(name: str) -> str:
    """Return what the letters of a name tell: a key of ``guesses`` in ``field_words.yaml``."""
    parts = re.findall(r"[^\W\d_]+", name)
    if not parts:
        return "small"
    if len(parts) > _LONGEST_NAME or name.rstrip().endswith("."):
        return "small"
    if len(parts) == 1 and parts[0].isupper() and len(parts[0]) > 1:
        return "letters_alone"
    capitals = [part for part in parts if part[0].isupper()]
    if len(capitals) == len(parts) and len(parts) in (2, 3):
        return "several_capitals"
    return "one_capital" if len(capitals) == len(parts) == 1 else "capital_first" if parts[0][0].isupper() else "small"


def _list(value: Plain) -> Sequence[Plain]:
    return value if isinstance(value, list) else []
