"""The options that choose what of a corpus a command shows, told once for all commands that have them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Annotated, Any, TypeAlias

import typer

__all__ = ["SelectionOptions", "with_group", "with_selection_options"]

SelectionOptions: TypeAlias = dict[str, Any]
"""The arguments of :meth:`kg.project.Project.network`."""

_option = partial(typer.Option, rich_help_panel="What is in the selection")

_OPTIONS: Mapping[str, tuple[Any, Any]] = {
    "level": (
        Annotated[str, _option(help="Single actors, or what they belong to: entity, organisation, sector, country.")],
        "entity",
    ),
    "according_to": (
        Annotated[
            list[str] | None,
            _option(
                help="Whose claims: a publisher, an author, somebody quoted, 'authors' or 'everyone'; "
                "several are united.",
                show_default="authors",
            ),
        ],
        None,
    ),
    "since": (Annotated[str | None, _option(help="First day, month or year of the window.")], None),
    "until": (Annotated[str | None, _option(help="Last day, month or year of the window.")], None),
    "certainly": (Annotated[bool, _option("--certainly", help="Only what surely lies in the window.")], False),
    "dated": (Annotated[bool, _option("--dated", help="Nothing of which no date is known.")], False),
    "kind": (Annotated[list[str] | None, _option(help="act, stance, trend, state, assessment or cause.")], None),
    "quad_class": (
        Annotated[
            list[str] | None,
            _option(help="verbal or material, cooperation or conflict, such as 'verbal conflict'; none."),
        ],
        None,
    ),
    "relation": (Annotated[list[str] | None, _option(help="A relation, narrower ones included.")], None),
    "mode": (Annotated[list[str] | None, _option(help="actual, attempted, intended, forecast or hypothetical.")], None),
    "certainty": (Annotated[list[str] | None, _option(help="certain, probable, possible or unknown.")], None),
    "polarity": (Annotated[list[str] | None, _option(help="affirmed or denied.")], None),
    "coder": (Annotated[list[str] | None, _option(help="A coder.")], None),
    "article": (Annotated[list[str] | None, _option(help="An article.")], None),
    "count": (Annotated[str, _option(help="What weighs a tie: acts, statements or articles.")], "acts"),
    "min_weight": (Annotated[int, _option(min=1, help="The least weight of a tie.")], 1),
    "min_degree": (Annotated[int, _option(min=0, help="With how many others at least.")], 0),
    "inferred": (Annotated[bool, _option("--inferred/--no-inferred", help="With actors that are inferred.")], True),
    "headlines": (Annotated[bool, _option("--headlines/--no-headlines", help="With words of headlines.")], True),
    "self_loops": (Annotated[bool, _option("--self-loops", help="With ties of an actor with itself.")], False),
}
"""Each option's type with its help, and its default, in the order of the help."""

_PLURALS = {
    "kind": "kinds",
    "quad_class": "quad_classes",
    "relation": "relations",
    "mode": "modes",
    "certainty": "certainties",
    "polarity": "polarities",
    "coder": "coders",
    "article": "articles",
}


def with_selection_options(*, without: Collection[str] = (), **defaults: Any) -> Callable[[Callable[..., None]], Any]:
    """Give a command the options that choose a selection; it takes them as one argument, ``selection``.

    Args:
        without: Names of options that the command does not have.
        defaults: Other defaults than the common ones, by name.
    """
    options = {
        name: (annotation, defaults.get(name, default))
        for name, (annotation, default) in _OPTIONS.items()
        if name not in without
    }
    return lambda command: with_group(command, "selection", options, _as_arguments)


def with_group(
    command: Callable[..., None],
    name: str,
    options: Mapping[str, tuple[Any, Any]],
    gather: Callable[[dict[str, Any]], Any],
) -> Callable[..., None]:
    """Return a command with several options in place of one argument.

    Args:
        command: The command.
        name: Name of the argument.
        options: Annotation and default of each option, by name.
        gather: Makes the argument of what is given for the options.
    """
    signature = inspect.signature(command, eval_str=True)

    def run(**given: Any) -> None:
        argument = gather({option: given.pop(option) for option in options})
        command(**{name: argument}, **given)

    own = [one for one in signature.parameters.values() if one.name != name]
    shared = [
        inspect.Parameter(option, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for option, (annotation, default) in options.items()
    ]
    run.__name__, run.__doc__, run.__module__ = command.__name__, command.__doc__, command.__module__
    run.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*(one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in own), *shared]
    )
    run.__annotations__ = {}  # the signature has them
    return run


def _as_arguments(chosen: dict[str, Any]) -> SelectionOptions:
    """Return options as arguments of :meth:`kg.project.Project.network`."""
    selection = {
        _PLURALS.get(name, name): value for name, value in chosen.items() if name not in ("certainly", "dated")
    }
    for plural in _PLURALS.values():
        if plural in selection:
            selection[plural] = selection[plural] or ()
    return {
        **selection,
        "inside": "certainly" if chosen["certainly"] else "possibly",
        "undated": not chosen["dated"],
    }
