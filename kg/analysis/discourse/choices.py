"""What of a discourse is kept and what is left out, by the values of any variable.

Leaving out what everybody agrees on, or a source that is no party to a debate, is a step of most studies of discourse
networks. A value of one of the two variables takes its cases with it, a value of any other its statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import polars

from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.errors import KgError, NameNotFound
from kg.likeness import suggest

Chosen = str | Iterable[str] | Mapping[str, str | Iterable[str]] | None
"""Values by variable, or ``variable=value`` once or several times."""

_BOOLEANS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
_MOST = 6
"""How many values a message lists at most."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Values of a variable that are kept or left out.

    Args:
        variable: The variable.
        values: Ids or labels of its values.
        keep: Whether they are kept, and all others left out.
    """

    variable: str
    values: tuple[str, ...]
    keep: bool


def chosen_of(without: Chosen, only: Chosen) -> tuple[Choice, ...]:
    """Return what is asked for, one choice a variable and side.

    Raises:
        KgError: A text has no ``=``.
    """
    return (*_choices(without, keep=False), *_choices(only, keep=True))


def narrowed(
    discourse: Discourse,
    choices: Sequence[Choice],
    facts: Mapping[str, tuple[polars.DataFrame, Mapping[str, str]]],
) -> Discourse:
    """Return a discourse without what is left out.

    Args:
        discourse: The cases.
        choices: What is kept and left out.
        facts: Of each variable that is neither of the two nor the qualifier: ``statement`` and ``value``, one row or
            several a statement, or lists of values; and names to show by value.

    Raises:
        NameNotFound: A variable has no such value.
    """
    for one in choices:
        discourse = replace(discourse, cases=discourse.cases.filter(_kept(discourse, one, facts)))
    if not choices:
        return discourse
    cases = discourse.cases
    return replace(
        discourse,
        first_labels={id: discourse.first_labels[id] for id in cases["first"].unique().sort()},
        second_labels={id: discourse.second_labels[id] for id in cases["second"].unique().sort()},
        selection=", ".join(filter(None, [discourse.selection, *map(_in_words, choices)])),
    )


def _choices(chosen: Chosen, *, keep: bool) -> list[Choice]:
    if chosen is None:
        return []
    if isinstance(chosen, Mapping):
        by_variable = {name: [one] if isinstance(one, str) else list(one) for name, one in chosen.items()}
    else:
        by_variable = {}
        for text in [chosen] if isinstance(chosen, str) else chosen:
            name, sign, value = text.partition("=")
            if not sign or not name.strip() or not value.strip():
                raise KgError(f"'{text}' is no variable and value; write such as issue=taxes")
            by_variable.setdefault(name.strip(), []).append(value.strip())
    return [Choice(name, tuple(map(str, values)), keep) for name, values in by_variable.items() if values]


def _kept(
    discourse: Discourse, one: Choice, facts: Mapping[str, tuple[polars.DataFrame, Mapping[str, str]]]
) -> polars.Expr:
    sides = {discourse.first: ("first", discourse.first_labels), discourse.second: ("second", discourse.second_labels)}
    if one.variable in sides:
        column, labels = sides[one.variable]
        found = polars.col(column).is_in(_ids(one, labels))
    elif one.variable == discourse.qualifier:
        found = polars.col("level").is_in([_level(discourse, value) for value in one.values])
    else:
        values, labels = facts[one.variable]
        if isinstance(values.schema["value"], polars.List):
            values = values.explode("value")
        values = values.drop_nulls("value")
        ids = _ids(one, {id: labels.get(id, id) for id in values["value"].unique().sort()})
        found = polars.col("statement").is_in(values.filter(polars.col("value").is_in(ids))["statement"].implode())
    return found if one.keep else ~found


def _ids(one: Choice, labels: Mapping[str, str]) -> list[str]:
    """Return the ids of values, each named by its id or its label.

    Raises:
        NameNotFound: There is no such value.
    """
    ids = []
    for value in one.values:
        found = [value] if value in labels else [id for id, label in labels.items() if label == value]
        if not found:
            names = sorted({*labels.values()})
            hint = (
                suggest(value, [*names, *labels]) or f"it has: {', '.join(names[:_MOST])}{' …' * (len(names) > _MOST)}"
            )
            raise NameNotFound(f"no statement has the {one.variable} '{value}'; {hint}")
        ids += found
    return ids


def _level(discourse: Discourse, value: str) -> int:
    levels: Sequence[Any] = discourse.levels
    wanted: Any = value
    if discourse.qualifier_kind is QualifierKind.BOOLEAN:
        wanted = _BOOLEANS.get(value.lower())
    elif discourse.qualifier_kind is QualifierKind.NUMBER:
        try:
            wanted = float(value)
        except ValueError:
            wanted = None
    if wanted is None or wanted not in levels:
        names = ", ".join(_named(level) for level in levels)
        raise NameNotFound(f"no statement has the {discourse.qualifier} '{value}'; it has: {names}")
    return levels.index(wanted)


def _named(level: object) -> str:
    return {True: "yes", False: "no"}[level] if isinstance(level, bool) else f"{level}"


def _in_words(one: Choice) -> str:
    return f"{'only' if one.keep else 'without'} {one.variable} {' or '.join(one.values)}"
