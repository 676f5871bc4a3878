"""From the plain data of a YAML file to a pydantic block, with every fault as a problem at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationError,
    field_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from kg.corpus.folding import composed, silent_in, without_silent
from kg.corpus.yaml_file import Location, Plain, YamlFile
from kg.errors import Problem
from kg.likeness import suggest
from kg.look_alikes import sign_named
from kg.phrases import listed

DATE_IN_BRACKETS = 'put quotation marks around a date in brackets, such as "[2017-09..2017-10]" or "{1667,1668}"'
"""The hint where a list or a block stands in place of a date."""
_SPELLINGS: dict[str, str] = {}
"""The hint for a text that does not match a pattern, by pattern."""


def spelled(pattern: str, hint: str) -> StringConstraints:
    """Return a constraint on how a text is spelled: a pattern, and a hint where it does not match."""
    _SPELLINGS[pattern] = hint
    return StringConstraints(pattern=pattern)


def _only_a_day(value: object) -> object:
    """Refuse what pydantic would take for a day besides one: seconds since 1970, and midnight."""
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise PydanticCustomError("date_spelling", "it is not written as a day")
    return value


def _only_a_flag(value: object) -> object:
    """Refuse what pydantic would take for true or false besides these words, such as ``yes`` and ``1``."""
    if isinstance(value, str) and value not in ("true", "false"):
        raise PydanticCustomError("bool_parsing", "it is neither true nor false")
    return value


Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that is not empty."""


def _as_seen(value: object) -> object:
    return without_silent(value) if isinstance(value, str) else value


Name = Annotated[Word, BeforeValidator(_as_seen)]
"""The name of an entity, read without signs that say nothing, by which it would differ from what it looks like."""

Day = Annotated[date, BeforeValidator(_only_a_day)]
"""A day, e.g. ``2017-10-02``."""

Flag = Annotated[bool, BeforeValidator(_only_a_flag)]
"""``true`` or ``false``."""

ID_PATTERN = r"^[^\W_A-Z]+(-[^\W_A-Z]+)*$"

LOCAL_ID_PATTERN = r"^[^\W_]+([-_][^\W_]+)*$"

_ID = spelled(ID_PATTERN, "use small letters, digits and single hyphens, e.g. 'prisoner-offer'")
_LOCAL_ID = spelled(LOCAL_ID_PATTERN, "use letters and digits, joined by hyphens or underscores, e.g. 's05'")

Id = Annotated[str, _ID, StringConstraints(max_length=100), AfterValidator(composed)]
"""An id in kebab-case: small letters of any script and digits, joined by hyphens."""

LocalId = Annotated[str, _LOCAL_ID, StringConstraints(max_length=100), AfterValidator(composed)]
"""An id within one file, e.g. ``s05``: letters and digits, joined by hyphens or underscores."""

_NAME = spelled(
    r"^[^\W_]+(?:[-_][^\W_]+)*$", "use letters and digits, joined by hyphens or underscores, e.g. 'seats_2024'"
)

AttributeName = Annotated[str, _NAME, StringConstraints(max_length=100), AfterValidator(composed)]
"""The name of an attribute of an entity, e.g. ``seats_2024``."""

OneOrMany = Word | list[Word]
"""A text or a list of texts."""

_B = TypeVar("_B", bound=BaseModel)


class Block(BaseModel):
    """What a person writes: extra keys and keys without a value are faults, values are still text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_empty(cls, value: object) -> object:
        if value is None:
            raise PydanticCustomError("empty", "it is empty")
        return value


def as_list(value: str | list[str] | None) -> list[str]:
    """Return a value that may be one text or a list as a list."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def validate(model: type[_B], data: Plain, file: YamlFile, location: Location) -> tuple[_B | None, list[Problem]]:
    """Return a block made from plain data, or the problems that keep it from being made.

    Returns:
        The block, ``None`` where there are problems, and the problems.
    """
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, list(_problems(error, model, data, file, location))


def _problems(
    error: ValidationError, model: type[BaseModel], data: Plain, file: YamlFile, location: Location
) -> Iterator[Problem]:
    faults = [(tuple(_existing(data, fault["loc"])), fault) for fault in error.errors(include_url=False)]
    forms, others = _forms(faults), _of_other_forms(faults)
    seen: set[tuple[str | int, ...]] = set()
    for path, fault in faults:
        place, kind = [*location, *path], fault["type"]
        if kind == "missing":
            name = str(fault["loc"][-1])
            yield file.problem(place, "missing-field", f"'{name}' is missing", f"add a line '{name}: …'")
        elif kind == "extra_forbidden":
            name = str(fault["loc"][-1])
            hint = suggest(name, _fields(model, fault["loc"][:-1]))
            if " " in name:
                hint = "put quotation marks around a text that has ': ' in it, or use: kg fix"
            yield file.problem(place, "unknown-field", f"'{name}' is not a field here", hint, at_key=True)
        elif path not in seen and not (kind in _FORMS and path in others):
            seen.add(path)
            is_key = fault["loc"][-1:] == ("[key]",)
            message, hint = _sentence(fault, _subject(path, is_key), [*forms.get(path, ())])
            yield file.problem(place, "bad-value", message, hint, at_key=is_key)


_FORMS = {
    "string_type": "a text",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a block of 'key: value' lines",
    "model_type": "a block of 'key: value' lines",
}
"""The forms a value may have to have, by pydantic's name of the fault when it has another."""

_Path = tuple[str | int, ...]
_Faults = Sequence[tuple[_Path, ErrorDetails]]


def _of_other_forms(faults: _Faults) -> set[_Path]:
    """Return where values that may have several forms have one of them, with a fault of its own further in."""
    further_in = {path[:end] for path in dict.fromkeys(path for path, _ in faults) for end in range(len(path))}
    return further_in | {path for path, fault in faults if fault["type"] not in _FORMS}


def _forms(faults: _Faults) -> dict[_Path, dict[str, None]]:
    """Return the forms that values may have, by where they stand, of those that have none of them."""
    forms: dict[_Path, dict[str, None]] = {}
    for path, fault in faults:
        if fault["type"] in _FORMS:
            forms.setdefault(path, {})[_FORMS[fault["type"]]] = None
    return forms


def _subject(path: tuple[str | int, ...], is_key: bool) -> str:
    if is_key:
        return "a key here"
    return next((f"'{part}'" for part in reversed(path) if isinstance(part, str)), "this")


def _sentence(fault: ErrorDetails, subject: str, forms: Sequence[str]) -> tuple[str, str]:
    kind, value, context = fault["type"], fault["input"], fault.get("ctx", {})
    shown = f"'{value}'" if isinstance(value, str) else "this"
    if isinstance(value, str) and (sign := silent_in(value)):
        return f"{shown} is not valid as {subject}", f"take out what cannot be seen in it: {sign_named(sign)}"
    if value is None:
        return f"{subject} is empty", "write a value, in quotes if it begins with '#', or leave the line out"
    if kind in ("enum", "literal_error"):
        allowed = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
        words = [word.strip() for word in allowed.split(",")]
        near = suggest(value, words) if isinstance(value, str) else ""
        return f"{shown} is not a value of {subject}", near or f"choose one of: {', '.join(words)}"
    if kind == "string_pattern_mismatch":
        return f"{shown} is not valid as {subject}", _SPELLINGS.get(context.get("pattern", ""), "")
    if kind == "string_too_short":
        return f"{subject} is empty", "write a value, or leave the line out"
    if kind == "string_too_long":
        return f"{subject} is too long", f"use at most {context.get('max_length')} characters"
    if kind == "too_short":
        return f"{subject} is empty", "list at least one"
    if kind in _FORMS:
        hint = "write one item a line, each after '- '" if forms == ["a list"] else ""
        if subject in ("'when'", "'published'") and isinstance(value, list | dict):
            hint = DATE_IN_BRACKETS
        return f"{subject} must be {listed(forms, last='or')}", hint
    if kind in ("bool_parsing", "bool_type"):
        return f"{shown} is neither true nor false", f"write true or false for {subject}"
    if kind.startswith(("float", "int", "decimal")):
        return f"{shown} is not a number for {subject}", ""
    if kind.startswith("date"):
        return f"{shown} is not a day", "write it as 2017-10-02"
    return f"{shown} is not valid as {subject}", str(fault["msg"])


def _existing(data: Any, path: tuple[str | int, ...]) -> list[str | int]:
    existing: list[str | int] = []
    for part in path:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            continue
        existing.append(part)
    return existing


def _fields(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            inner = _model_in(model.model_fields[part].annotation)
            if inner is not None:
                model = inner
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) is None:
        return None
    return next((model for part in get_args(annotation) if (model := _model_in(part)) is not None), None)
