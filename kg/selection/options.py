"""The options that choose what is looked at, each with its type, its default and its help.

Python, the command line and notebooks take them from here; an analysis adds its own by a narrower ``TypedDict``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import wraps
from typing import Annotated, Any, Literal, TypedDict, TypeVar, cast, get_args, get_type_hints

from kg.errors import KgError, nearest

__all__ = [
    "Names",
    "Option",
    "SelectionOptions",
    "Setting",
    "check_options",
    "settings_of",
    "with_signature",
]

Names = str | Iterable[str]
"""One name or several."""
_Function = TypeVar("_Function", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Option:
    """What is known of an option beside its name and its type.

    Args:
        help: What it is for, in one line.
        default: Its value where it is not given.
        flag: Its name on the command line; its own name if empty.
        at_least: The least number allowed.
        show_default: What help shows in place of the default.
        is_argument: Whether the command line takes it without a flag, by its place.
    """

    help: str
    default: Any = None
    flag: str = ""
    at_least: float | None = None
    show_default: str | None = None
    is_argument: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """An option with its name and its type.

    Args:
        name: Its name in Python.
        type: Its type.
        option: What else is known of it.
    """

    name: str
    type: object
    option: Option

    def with_default(self, default: object) -> Setting:
        """Return it with another default."""
        return replace(self, option=replace(self.option, default=default))


class SelectionOptions(TypedDict, total=False):
    """What is looked at; :class:`kg.selection.selection.Selection` says what each option means."""

    level: Annotated[
        Literal["entity", "organisation", "sector", "country"],
        Option("Single actors, or what they belong to: entity, organisation, sector, country.", "entity"),
    ]
    according_to: Annotated[
        Names | None,
        Option(
            "Whose claims: a publisher, an author, somebody quoted, 'authors' or 'everyone'; several are united.",
            show_default="authors",
        ),
    ]
    since: Annotated[str | date | None, Option("First day, month or year.")]
    until: Annotated[str | date | None, Option("Last day, month or year.")]
    certainly: Annotated[bool, Option("Only what certainly happened within these days.", False)]
    dated: Annotated[bool, Option("Only what has a date of its own.", False)]
    kinds: Annotated[Names, Option("act, stance, trend, state, assessment or cause.", (), "--kind")]
    quad_classes: Annotated[
        Names,
        Option("verbal or material, cooperation or conflict, such as 'verbal conflict'; or none.", (), "--quad-class"),
    ]
    relations: Annotated[Names, Option("A relation; narrower ones are included.", (), "--relation")]
    modes: Annotated[Names, Option("actual, attempted, intended, forecast or hypothetical.", (), "--mode")]
    certainties: Annotated[Names, Option("certain, probable, possible or unknown.", (), "--certainty")]
    polarities: Annotated[Names, Option("affirmed or denied.", (), "--polarity")]
    coders: Annotated[Names, Option("A coder.", (), "--coder")]
    articles: Annotated[Names, Option("An article.", (), "--article")]
    count: Annotated[
        Literal["acts", "statements", "articles"],
        Option("What the weight of a tie counts: acts, statements or articles.", "acts"),
    ]
    min_weight: Annotated[int, Option("Minimum weight of a tie.", 1, at_least=1)]
    min_degree: Annotated[int, Option("Minimum number of others an actor is tied to.", 0, at_least=0)]
    inferred: Annotated[bool, Option("Include statements with inferred actors.", True)]
    headlines: Annotated[bool, Option("Include statements quoted from headlines.", True)]
    self_loops: Annotated[bool, Option("Include ties of an actor with itself.", False)]


_OTHER_WORDS: Mapping[str, str] = {
    "against": "compared_with",
    "anew": "new_layout",
    "by": "group_by",
    "end": "until",
    "from": "since",
    "inside": "certainly",
    "least": "min_weight",
    "least_acts": "min_acts",
    "least_neighbours": "min_degree",
    "least_others": "min_degree",
    "quad": "quad_classes",
    "quads": "quad_classes",
    "self_ties": "self_loops",
    "start": "since",
    "to": "until",
    "undated": "dated",
    "viewpoint": "according_to",
    "world": "according_to",
}
"""Words by which people may look for an option; they are proposed its name."""


def settings_of(options: type) -> dict[str, Setting]:
    """Return the options of a ``TypedDict`` by name, in the order of their definition."""
    hints = get_type_hints(options, include_extras=True)
    settings = {}
    for name, hint in hints.items():
        type, option = get_args(hint)
        settings[name] = Setting(name, type, option)
    return settings


def check_options(given: Iterable[str], known: Collection[str]) -> None:
    """Refuse options that do not exist.

    Args:
        given: Names of options.
        known: Names of those that exist.

    Raises:
        KgError: One does not exist; the message proposes the one that may be meant.
    """
    for name in given:
        if name not in known:
            other = meant(name, known)
            hint = f"did you mean '{other}'?" if other else f"options are: {', '.join(known)}"
            raise KgError(f"there is no option '{name}'; {hint}")


def meant(name: str, known: Collection[str]) -> str | None:
    """Return the name of the option that a name, which is none, may stand for."""
    other = _OTHER_WORDS.get(name)
    return other if other in known else nearest(name, known)


def with_signature(
    *, without: Collection[str] = (), options: type = SelectionOptions
) -> Callable[[_Function], _Function]:
    """Let a function show the options that it takes as keywords, to ``help()`` and to completion.

    What is no option is a :class:`KgError` before anything else is looked at.

    Args:
        without: Names of options that it does not take.
        options: The ``TypedDict`` that defines them.
    """

    def decorated(function: _Function) -> _Function:
        signature = inspect.signature(function)
        own = [one for one in signature.parameters.values() if one.kind is not inspect.Parameter.VAR_KEYWORD]
        shown = [
            inspect.Parameter(one.name, inspect.Parameter.KEYWORD_ONLY, default=one.option.default, annotation=one.type)
            for one in settings_of(options).values()
            if one.name not in without and one.name not in signature.parameters
        ]
        known = [one.name for one in (*own, *shown) if one.name != "self"]

        @wraps(function)
        def checked(*arguments: Any, **given: Any) -> Any:
            check_options(given, known)
            return function(*arguments, **given)

        checked.__signature__ = signature.replace(parameters=[*own, *shown])  # type: ignore[attr-defined]
        return cast("_Function", checked)

    return decorated
