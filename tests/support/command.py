"""The command, as tests start it: in a process of its own, or in this one."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from typer.main import get_command

from kg.cli.main import app, main

_COMMAND = get_command(app)
"""The command with all its options, which Typer would make of the same functions at every call."""


@dataclass(frozen=True)
class Done:
    """What a command did.

    Args:
        status: Its exit status.
        out: What it printed.
        err: What it complained of.
    """

    status: int
    out: str
    err: str


def commands_of(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the commands of a group by what is typed after ``kg``, those of groups within it in their place."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands_of(command, f"{before}{name} ")
        else:
            yield before + name, command


def run(folder: Path, *arguments: str | Path, width: int = 120) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own; it never ends in a traceback.

    Args:
        folder: Where it is run.
        arguments: What is typed after ``kg``.
        width: Columns of the screen.
    """
    done = subprocess.run(
        [sys.executable, "-m", "kg", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "COLUMNS": str(width), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def run_here(folder: Path, *arguments: str | Path, stdin: str = "", width: int = 120) -> Done:
    """Run the command in this process, as its program does; many times faster.

    Args:
        folder: Where it is run.
        arguments: What is typed after ``kg``.
        stdin: What it reads from its standard input.
        width: Columns of the screen.
    """
    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2)]
    status: object = 0
    with (
        chdir(folder),
        patch.object(sys, "argv", ["kg", *map(str, arguments)]),
        patch.object(sys, "stdin", io.StringIO(stdin)),
        patch.dict(os.environ, {"COLUMNS": str(width)}),
        patch("typer.main.get_command", lambda _: _COMMAND),
        redirect_stdout(streams[0]),
        redirect_stderr(streams[1]),
    ):
        try:
            main()
        except SystemExit as end:
            status = end.code
    out, err = (stream.buffer.getvalue().decode() for stream in streams)
    return Done(status if isinstance(status, int) else int(status is not None), out, err)
