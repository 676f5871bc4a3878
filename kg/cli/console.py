"""What the commands share: options, opening a corpus, writing, and failing with a sentence."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, TypeVar

import typer

from kg.errors import KgError
from kg.files import write_text
from kg.phrases import listed

if TYPE_CHECKING:
    from kg.project import Project
    from kg.render.terminal import Terminal

_Form = TypeVar("_Form")

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


def form_of(output: Path | None, forms: Mapping[str, _Form]) -> _Form:
    """Return the form that the ending of a file's name stands for.

    Args:
        output: The file, or ``None`` for the screen.
        forms: Forms by ending; that of the empty text is for the screen, and for names without an ending.

    Raises:
        KgError: No form has such an ending.
    """
    ending = output.suffix.removeprefix(".").lower() if output is not None else ""
    if ending in forms:
        return forms[ending]
    endings = listed([f".{one}" for one in forms if one not in ("", "htm")], last="or")
    what = f"cannot write '.{ending}'" if ending else "the name of the file says no form"
    raise KgError(f"{what}; name a file that ends in {endings}, or use --format")


def fail(message: str, *, status: int = 1) -> NoReturn:
    """End the command with a sentence on the standard error, and an exit status."""
    typer.echo(f"kg: {message}", err=True)
    sys.exit(status)


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
    screen().line(f"wrote {output}")
