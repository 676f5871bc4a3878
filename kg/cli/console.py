"""What the commands share: options, opening a corpus, writing, and failing with a sentence."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from kg.files import write_text

if TYPE_CHECKING:
    from kg.project import Project
    from kg.render.terminal import Terminal

__all__ = [
    "HERE",
    "CorpusOption",
    "OutputOption",
    "ending_of",
    "fail",
    "open_project_at",
    "paper",
    "screen",
    "write",
]

CorpusOption = Annotated[Path, typer.Option("--corpus", "-C", help="A folder inside the corpus.", show_default=False)]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="Write to a file, not to the screen.")]
HERE = Path()


def open_project_at(path: Path) -> Project:
    """Return the project of the corpus around a path."""
    from kg.project import open_project

    return open_project(path)


def screen() -> Terminal:
    """Return what writes to the screen."""
    from kg.render.terminal import Terminal

    return Terminal()


def ending_of(output: Path | None) -> str:
    """Return the ending of a file's name, small and without its dot; empty where there is none, or no file."""
    return output.suffix.removeprefix(".").lower() if output is not None else ""


def fail(message: str) -> NoReturn:
    """End the command with a sentence on the standard error."""
    typer.echo(f"kg: {message}", err=True)
    sys.exit(1)


@contextmanager
def paper(output: Path | None) -> Iterator[Terminal]:
    """Give a terminal that writes to the screen, or to a file that appears only when all is written."""
    from io import StringIO

    from kg.render.terminal import Terminal

    if output is None:
        yield Terminal()
        return
    buffer = StringIO()
    yield Terminal(buffer)
    write(buffer.getvalue(), output)


def write(text: str, output: Path | None) -> None:
    """Write text to the screen, or whole to a file."""
    if output is None:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
        return
    write_text(output, text)
