"""From the plain data of a YAML file to a pydantic block, with every fault as a problem at its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from kg.corpus.yaml_file import Location, YamlFile
from kg.errors import Problem, suggest

__all__ = ["ID_PATTERN", "Block", "Id", "LocalId", "OneOrMany", "Word", "as_list", "validate"]

Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that is not empty."""

ID_PATTERN = r"^[^\W_A-Z]+(-[^\W_A-Z]+)*$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=100)]
"""An id in kebab-case: small letters of any script and digits, joined by hyphens."""

LocalId = Annotated[str, StringConstraints(pattern=r"^[^\W_]+([-_][^\W_]+)*$", max_length=100)]
"""An id within one file, e.g. ``s05``: letters and digits, joined by hyphens or underscores."""

OneOrMany = Word | list[Word]
"""A text or a list of texts."""

_B = TypeVar("_B", bound=BaseModel)


class Block(BaseModel):
    """What a person writes: extra keys are faults, values are still text."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def as_list(value: str | list[str] | None) -> list[str]:
    """Return a value that may be one text or a list as a list."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def validate(model: type[_B], data: Any, file: YamlFile, location: Location) -> tuple[_B | None, list[Problem]]:
    """Return a block made from plain data, or the problems that keep it from being made.

    Args:
        model: The block's class.
        data: Plain data of the file at ``location``.
        file: The file, for places.
        location: Keys and indexes that lead to the data.

    Returns:
        The block, ``None`` where there are problems, and the problems.
    """
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, list(_problems(error, model, data, file, location))


def _problems(
    error: ValidationError, model: type[BaseModel], data: Any, file: YamlFile, location: Location
) -> Iterator[Problem]:
    seen: set[Location] = set()
    for fault in error.errors(include_url=False):
        path = _existing(data, fault["loc"])
        field = str(fault["loc"][0]) if fault["loc"] else ""
        kind = fault["type"]
        if kind == "missing":
            name = str(fault["loc"][-1])
            yield file.problem([*location, *path], "missing-field", f"'{name}' is missing", f"add a line '{name}: …'")
            continue
        if kind == "extra_forbidden":
            name = str(fault["loc"][-1])
            hint = suggest(name, _fields(model, fault["loc"][:-1]))
            place = [*location, *path]
            yield file.problem(place, "unknown-field", f"'{name}' is no field here", hint, at_key=True)
            continue
        if tuple(path) in seen:
            continue
        seen.add(tuple(path))
        message, hint = _sentence(fault, field)
        yield file.problem([*location, *path], "bad-value", message, hint)


def _sentence(fault: Any, field: str) -> tuple[str, str]:
    kind, value, context = fault["type"], fault["input"], fault.get("ctx", {})
    shown = f"'{value}'" if isinstance(value, str) else "this"
    subject = f"'{field}'" if field else "this"
    if value is None:
        return f"{subject} is empty", "write a value, or leave the line out"
    if kind in ("enum", "literal_error"):
        allowed = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
        words = [word.strip() for word in allowed.split(",")]
        near = suggest(value, words) if isinstance(value, str) else ""
        return f"{shown} is no value of {subject}", near or f"choose one of: {', '.join(words)}"
    if kind == "string_pattern_mismatch":
        return f"{shown} cannot be an id", "use small letters, digits and single hyphens, e.g. 'prisoner-offer'"
    if kind == "string_too_short":
        return f"{subject} is empty", "write a value, or leave the line out"
    if kind == "string_too_long":
        return f"{subject} is too long", f"use at most {context.get('max_length')} characters"
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        return f"{subject} must be a block of 'key: value' lines", ""
    if kind in ("list_type", "tuple_type"):
        return f"{subject} must be a list", "write one item a line, each after '- '"
    if kind in ("bool_parsing", "bool_type"):
        return f"{shown} is neither true nor false", ""
    if kind == "string_type":
        return f"{subject} must be a text, not a block or list", ""
    if kind.startswith(("float", "int", "decimal")):
        return f"{shown} is no number for {subject}", ""
    if kind.startswith("date"):
        return f"{shown} is no day", "write it as 2017-10-02"
    return f"{shown} cannot stand as {subject}", str(fault["msg"])


def _existing(data: Any, path: tuple[str | int, ...]) -> list[str | int]:
    found: list[str | int] = []
    for part in path:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            continue
        found.append(part)
    return found


def _fields(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            inner = _model_in(model.model_fields[part].annotation)
            if inner is not None:
                model = inner
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) is None:
        return None
    return next((model for part in get_args(annotation) if (model := _model_in(part)) is not None), None)
