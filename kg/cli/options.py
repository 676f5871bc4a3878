"""Options of commands, made from those of :mod:`kg.selection.options` and of analyses: names, types, defaults, help."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from datetime import date
from itertools import takewhile
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import typer
from typer.core import TyperCommand, TyperGroup

from kg.errors import KgError
from kg.likeness import nearest
from kg.selection.options import Names, SelectionOptions, Setting, meant

_INTERRUPTED = 130


class Command(TyperCommand):
    """A command that proposes the option that may be meant."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]  # one base has its own
        """Parse the arguments of the command.

        Raises:
            KgError: There is no such option; the message proposes one.
        """
        flags = {flag for one in self.get_params(ctx) for flag in (*one.opts, *one.secondary_opts)}
        by_name = {one.name: one.opts[0] for one in self.params if one.name and one.opts[0].startswith("--")}
        for argument in takewhile(lambda one: one != "--", args):
            flag = argument.partition("=")[0]
            if flag.startswith("--") and flag not in flags:
                name = meant(flag.removeprefix("--").replace("-", "_"), by_name)
                hint = f"did you mean {by_name[name]}?" if name else f"see them with: {ctx.command_path} --help"
                raise KgError(f"there is no option {flag}; {hint}")
        return super().parse_args(ctx, args)


class Group(TyperGroup):
    """A group of commands that proposes the one that may be meant, be it of a group within it."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]  # as above
        """Run the command; one that is interrupted ends with a sentence, and the status that shells have for it."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as interrupt:
            typer.echo(f"kg: {str(interrupt) or 'stopped'}", err=True)
            raise typer.Exit(_INTERRUPTED) from None

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override]  # one base has its own
        """Return the command that is asked for.

        Raises:
            KgError: There is no such command; the message proposes one.
        """
        word = args[0]
        if word not in self.commands and not word.startswith("-"):
            groups = [(name, one.commands) for name, one in self.commands.items() if isinstance(one, TyperGroup)]
            paths = {name: f"{ctx.command_path} {name}" for name in self.commands}
            paths |= {name: f"{ctx.command_path} {group} {name}" for group, commands in groups for name in commands}
            name = nearest(word, paths)
            hint = f"did you mean: {paths[name]}" if name else f"see them with: {ctx.command_path} --help"
            raise KgError(f"there is no command '{word}'; {hint}")
        return super().resolve_command(ctx, args)


def with_settings(settings: Mapping[str, Setting]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command options; it takes what is given for them as one argument, ``options``.

    Args:
        settings: The options by name. Those of selections stand in a group of their own in its help.
    """
    made = {name: _parameter(one) for name, one in settings.items()}

    def gather(given: dict[str, object]) -> dict[str, object]:
        return {name: () if value is None and name in lists else value for name, value in given.items()}

    lists = {name for name, one in settings.items() if _is_names(one.type) and NoneType not in get_args(one.type)}
    return lambda command: with_group(command, "options", made, gather)


def with_group(
    command: Callable[..., None],
    name: str,
    options: Mapping[str, tuple[object, object]],
    gather: Callable[[dict[str, Any]], object],
) -> Callable[..., None]:
    """Return a command with several options in place of one argument.

    Args:
        command: The command.
        name: Name of the argument.
        options: Annotation and default of each option, by name.
        gather: Makes the argument of what is given for the options.
    """
    signature = inspect.signature(command, eval_str=True)

    def run(**given: object) -> None:
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


def _parameter(setting: Setting) -> tuple[object, object]:
    """Return the annotation and the default by which Typer knows an option."""
    option, type = setting.option, _command_type(setting.type)
    if option.is_argument:
        metavar = setting.name.upper() if setting.is_required else None
        return Annotated[type | None, typer.Argument(help=option.help, metavar=metavar)], None
    flag = option.flag or f"--{setting.name.replace('_', '-')}"
    if type is bool and option.default:
        flag = f"{flag}/--no-{flag.removeprefix('--')}"
    shown = option.unset if option.default is None and option.unset else option.show_default
    more: dict[str, Any] = {} if shown is None else {"show_default": shown}
    if option.at_least is not None:
        more["min"] = option.at_least
    if setting.name in SelectionOptions.__annotations__:
        more["rich_help_panel"] = "What to look at"
    several = _is_names(setting.type)
    help = f"{option.help} Can be repeated." if several else option.help
    return Annotated[type, typer.Option(flag, help=help, **more)], None if several else option.default


def _command_type(type: Any) -> Any:
    """Return what Typer reads for a type: one text for a choice or a day, a list of texts for names."""
    if _is_names(type):
        return list[str] | None
    if get_origin(type) is Literal:
        return str
    if get_origin(type) in (Union, UnionType):
        parts = [one for one in get_args(type) if one is not NoneType and one is not date]
        inner = _command_type(parts[0])
        return cast("Any", inner | None if NoneType in get_args(type) else inner)
    return type


def _is_names(type: object) -> bool:
    """Return whether an option takes one name or several."""
    return set(get_args(Names)) <= set(get_args(type))
