"""The options that choose what is looked at, each with its type, its default and its help.

Python, the command line and notebooks take them from here; an analysis adds its own by a narrower ``TypedDict``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, wraps
from numbers import Integral, Real
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Any, Literal, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from kg.errors import KgError
from kg.likeness import nearest
from kg.phrases import listed

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
        unset: What help shows where nothing is the default.
        is_argument: Whether the command line takes it without a flag, by its place.
        label: What pages and reports call it, in a word or a few; its name in words if empty.
        words: What they call its values, where these are no plain words.
        needs: Name of an option without which it means nothing.
    """

    help: str
    default: Any = None
    flag: str = ""
    at_least: float | None = None
    show_default: str | None = None
    unset: str | None = None
    is_argument: bool = False
    label: str = ""
    words: Mapping[object, str] = field(default_factory=dict)
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """An option with its name and type in Python."""

    name: str
    type: object
    option: Option

    @property
    def is_required(self) -> bool:
        """Whether it must be given: an argument that cannot be left out."""
        return self.option.is_argument and NoneType not in get_args(self.type)

    @property
    def label(self) -> str:
        """What pages and reports call it."""
        return self.option.label or self.name.replace("_", " ")

    def said(self, value: object) -> object:
        """Return a value as pages and reports say it."""
        return self.option.words.get(value, value)

    @property
    def parameter(self) -> inspect.Parameter:
        """The parameter that ``help()`` and completion show for it."""
        kinds = inspect.Parameter
        return inspect.Parameter(
            self.name,
            kinds.POSITIONAL_OR_KEYWORD if self.option.is_argument else kinds.KEYWORD_ONLY,
            default=kinds.empty if self.is_required else self.option.default,
            annotation=self.type,
        )


class SelectionOptions(TypedDict, total=False):
    """What is looked at; :class:`kg.selection.selection.Selection` says what each option means."""

    level: Annotated[
        str | None,
        Option(
            "Level of actors in ties: entity, organisation, sector, country, or the name of an attribute of entities "
            "(attribute_NAME where a level is called so); claims never roll up.",
            "entity",
            unset="the level that fits the corpus",
        ),
    ]
    according_to: Annotated[
        Names | None,
        Option(
            "Whose claims: a publisher, an author, somebody quoted, 'authors' or 'everyone'.",
            show_default="authors",
        ),
    ]
    since: Annotated[str | date | None, Option("First day, month or year.")]
    until: Annotated[str | date | None, Option("Last day, month or year.")]
    certainly: Annotated[bool, Option("Only dates that lie wholly in the period, inferred ones included.", False)]
    dated: Annotated[bool, Option("Only what has a date of its own.", False)]
    kinds: Annotated[Names, Option("act, stance, trend, state, assessment or cause.", (), "--kind")]
    quad_classes: Annotated[
        Names,
        Option(
            "Type of act (quad class): 'verbal conflict', 'material cooperation', conflict, …; or none.",
            (),
            "--quad-class",
        ),
    ]
    relations: Annotated[Names, Option("A relation; narrower ones are included.", (), "--relation")]
    modes: Annotated[Names, Option("actual, attempted, intended, forecast, hypothetical or any.", (), "--mode")]
    certainties: Annotated[Names, Option("certain, probable, possible, unknown or any.", (), "--certainty")]
    polarities: Annotated[Names, Option("affirmed, denied or any.", (), "--polarity")]
    coders: Annotated[Names, Option("This coder, or 'all'.", (), "--coder", show_default="one an article, gold first")]
    articles: Annotated[Names, Option("Only this article.", (), "--article")]
    sections: Annotated[Names, Option("Only articles of this section.", (), "--section")]
    tags: Annotated[Names, Option("Only articles with this tag.", (), "--tag")]
    reliability: Annotated[
        Literal["A", "B", "C", "D"] | None,
        Option("Only claims through sources of this reliability or a better one, or of none (NATO AJP-2.1)."),
    ]
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


@cache
def settings_of(options: type) -> Mapping[str, Setting]:
    """Return the options of a ``TypedDict`` by name, in the order of their definition."""
    hints = get_type_hints(options, include_extras=True)
    return {name: Setting(name, *get_args(hint)) for name, hint in hints.items()}


def choose_settings(
    options: type = SelectionOptions,
    *,
    without: Collection[str] = (),
    defaults: Mapping[str, object] = MappingProxyType({}),
) -> dict[str, Setting]:
    """Return options by name: those of a ``TypedDict`` that are its own first, then those of selections.

    Args:
        options: The ``TypedDict``, that of selections or a narrower one.
        without: Names of options that are not among them.
        defaults: Options whose defaults are others here.
    """
    every, shared = settings_of(options), SelectionOptions.__annotations__
    names = [*(name for name in every if name not in shared), *shared]
    chosen = {name: every[name] for name in names if name not in without}
    return {
        name: replace(one, option=replace(one.option, default=defaults[name])) if name in defaults else one
        for name, one in chosen.items()
    }


def help_of(settings: Iterable[Setting]) -> str:
    """Return what docstrings say of options, a line each."""
    return "\n".join(f"    {one.name}: {one.option.help}" for one in settings)


def check_options(given: Mapping[str, object], known: Mapping[str, Setting | None]) -> None:
    """Refuse options that do not exist, and values that are none of theirs.

    Args:
        given: Options by name.
        known: Those that exist, by name; ``None`` for one whose values are looked at elsewhere.

    Raises:
        KgError: One does not exist, and the message proposes the one that may be meant; or its value makes no sense.
    """
    for name, value in given.items():
        if name not in known:
            other = meant(name, known)
            hint = f"did you mean '{other}'?" if other else f"options are: {', '.join(known)}"
            raise KgError(f"there is no option '{name}'; {hint}")
        setting = known[name]
        if setting is not None:
            _check_value(setting, value)


def _check_value(setting: Setting, value: object) -> None:
    """Refuse a value of another type, or less than the least; what it names is looked up where it is used."""
    name, least = setting.name, setting.option.at_least
    is_union = get_origin(setting.type) in (Union, UnionType)
    kinds = [
        str if get_origin(one) is Literal else one for one in (get_args(setting.type) if is_union else [setting.type])
    ]
    if not all(kind in _PLAIN for kind in kinds):
        return
    if not any(isinstance(value, _PLAIN[kind][0]) and (kind is bool) == isinstance(value, bool) for kind in kinds):
        what = listed([_PLAIN[kind][1] for kind in kinds], last="or")
        raise KgError(f"'{name}' must be {what}; it is {value!r}")
    if least is not None and value is not None and not value >= least:  # type: ignore[operator]  # nan is refused too
        raise KgError(f"'{name}' must be {least:g} or more; it is {value}")


_PLAIN: Mapping[object, tuple[type, str]] = {
    bool: (bool, "True or False"),
    int: (Integral, "a whole number"),
    float: (Real, "a number"),
    str: (str, "a text"),
    date: (date, "a date"),
    NoneType: (NoneType, "None"),
}
"""Types of which any value can be told at once, with what it must be and how that is said."""


def meant(name: str, known: Collection[str]) -> str | None:
    """Return the name of the option that a name, which is none, may stand for."""
    other = _OTHER_WORDS.get(name)
    return other if other in known else nearest(name, known)


def with_signature(**defaults: object) -> Callable[[_Function], _Function]:
    """Let a function show the options of selections that it takes as keywords, to ``help()`` and to completion.

    What is no option is a :class:`KgError` before anything else is looked at.

    Args:
        defaults: Options whose defaults are others here.
    """

    def decorated(function: _Function) -> _Function:
        signature = inspect.signature(function)
        own = [one for one in signature.parameters.values() if one.kind is not inspect.Parameter.VAR_KEYWORD]
        settings = choose_settings(defaults=defaults)
        known = {**dict.fromkeys(one.name for one in own if one.name != "self"), **settings}
        by_place = sum(one.kind is not inspect.Parameter.KEYWORD_ONLY for one in own)
        needed = [one.name for one in own[by_place:] if one.default is inspect.Parameter.empty]

        @wraps(function)
        def checked(*arguments: Any, **given: Any) -> Any:
            check_options(given, known)
            if len(arguments) > by_place:
                raise KgError(f"{function.__name__} takes options by name, such as level='country'")
            if missing := [name for name in needed if name not in given]:
                raise KgError(f"{function.__name__} needs '{missing[0]}'")
            return function(*arguments, **{**defaults, **given})

        checked.__doc__ = f"{inspect.cleandoc(function.__doc__ or '')}\n\nOptions:\n{help_of(settings.values())}\n"
        shown = [one.parameter for one in settings.values()]
        checked.__signature__ = signature.replace(parameters=[*own, *shown])  # type: ignore[attr-defined]
        return cast("_Function", checked)

    return decorated
