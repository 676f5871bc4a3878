"""The command ``kg``. Every command finds its corpus from the current folder upwards."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli.adding import add
from kg.cli.agree import agree
from kg.cli.analyses import analyse
from kg.cli.asking import ask, query
from kg.cli.attaching import attach
from kg.cli.changing import merge, remove, rename, undo
from kg.cli.console import fail
from kg.cli.exporting import cite, export
from kg.cli.find import codebook, find
from kg.cli.findings import findings
from kg.cli.fixing import fix
from kg.cli.importing import import_
from kg.cli.network import network, report
from kg.cli.options import Command, Group
from kg.cli.progress import progress
from kg.cli.reconciling import reconcile
from kg.cli.rounds import round_
from kg.cli.sending import receive, send
from kg.cli.serve import serve
from kg.cli.suggest import suggest
from kg.cli.upkeep import build, check, clean, explain, init, schema, status
from kg.cli.view import publish, view
from kg.cli.withdrawing import withdraw
from kg.errors import KgError

_UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What Typer raises when a command is called wrongly; it has no public name of its own."""

_REMEDIES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "; free some space"),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "; choose another place, or change its rights"),
    errno.EISDIR: "; name a file in this folder",
    errno.ENOTDIR: "; a part of this path is a file, name another one",
    errno.ENOENT: "; check how it is written",
}
"""What to do where a file cannot be read or written."""

app = typer.Typer(
    cls=Group,
    name="kg",
    help="Who does, says or wants what towards whom, each claim together with its words.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command; what goes wrong is a sentence on the standard error, never a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed before the command began
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        sys.exit(app(prog_name="kg", standalone_mode=False))
    except KgError as error:
        fail(str(error))
    except _UsageError as error:
        fail(_in_one_sentence(error), status=2)
    except typer.Abort:
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        where = f"'{error.filename}': " if error.filename else ""
        remedy = _REMEDIES.get(error.errno or 0, "")
        reason = "it is not there" if error.errno == errno.ENOENT else error.strerror or error
        fail(f"{where}{reason}{remedy}")


def _in_one_sentence(error: Any) -> str:
    """Return what is wrong with how a command was called, and where its help is."""
    message = error.format_message().removesuffix(".").replace("Value error, ", "") or "name a command"
    where = f"; see: {error.ctx.command_path} --help" if error.ctx is not None else ""
    return f"{message[:1].lower()}{message[1:]}{where}"


def _version(wanted: bool) -> None:
    if wanted:
        from kg import __version__

        typer.echo(f"actorgraph {__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", is_eager=True, callback=_version)
    ] = False,
) -> None:
    """Who does, says or wants what towards whom, each claim together with its words."""


def _add(*commands: Callable[..., None]) -> None:
    for command in commands:
        app.command(cls=Command)(command)


_add(init, check, progress)
app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})(ask)
_add(query, find, codebook, suggest, explain, cite, findings, network, view, report, publish, serve, agree)
app.add_typer(analyse)
app.command("round", cls=Command)(round_)
app.command("import", cls=Command)(import_)
_add(send, receive, add, attach, rename, merge, remove, withdraw, reconcile, fix, undo)
_add(build, status, clean, export, schema)
