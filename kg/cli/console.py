"""What the commands share: options, opening a corpus, writing, and failing with a sentence."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, TypeVar

import typer

from kg.errors import KgError
from kg.files import is_stream
from kg.phrases import listed
from kg.well_formed import BYTE_ORDER_MARK, printable

if TYPE_CHECKING:
    from kg.project import Project
    from kg.render.terminal import Terminal
    from kg.store.outputs import Outputs

_Form = TypeVar("_Form")

CorpusOption = Annotated[Path, typer.Option("--corpus", "-C", help="A folder inside the corpus.", show_default=False)]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="Write to a file, not to the screen.")]
SpreadsheetsOption = Annotated[
    bool, typer.Option("--for-spreadsheets", help="Mark CSV and TSV as UTF-8, so that Excel shows all letters right.")
]
ForceOption = Annotated[bool, typer.Option("--force", help="Replace a file even if kg did not write it.")]
HERE = Path()
_STANDARD_OUTPUT = ("-", "/dev/stdout")
_TABLES = ("csv", "tsv", "matrix")
"""Forms that programs for tables open."""


def open_project_at(path: Path) -> Project:
    """Return the project of the corpus around a path."""
    from kg.project import open_project

    return open_project(path)


def open_to_compute(path: Path) -> Project:
    """Return the project of the corpus around a path; the standard error says what is missing in it for errors."""
    project = open_project_at(path)
    if project.corpus.lack:
        complain(f"{project.corpus.lack}; see: kg check")
    return project


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
    complain(message)
    sys.exit(status)


def complain(sentence: str) -> None:
    """Say a sentence on the standard error."""
    typer.echo(f"kg: {printable(sentence)}", err=True)


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a command writes what it found.

    Args:
        path: The file, or ``None`` for the screen.
        outputs: Writes files.
        mark: What every text begins with.
    """

    path: Path | None
    outputs: Outputs
    mark: str = ""

    @classmethod
    def of(cls, path: Path | None, project: Project | None, *, force: bool) -> Outlet:
        """Return where results of a project, or of no corpus, are written.

        Args:
            path: The file, or ``None`` for the screen.
            project: The project; ``None`` for results of no corpus.
            force: Whether files that kg did not write are replaced.

        Raises:
            KgError: The file belongs to a corpus; it is refused before anything is computed.
        """
        from kg.store.outputs import Outputs

        outputs = Outputs(project.corpus.paths if project is not None else None, force)
        if path is not None and str(path) not in _STANDARD_OUTPUT and not is_stream(path):
            outputs.refuse_input(path)
        return cls(path, outputs)

    def for_spreadsheets(self, wanted: bool, form: str | None) -> Outlet:
        """Return an outlet that marks tables as UTF-8, if that is wanted.

        Args:
            wanted: Whether it is.
            form: The form in which is written.

        Raises:
            KgError: It is no form of tables.
        """
        if wanted and form not in _TABLES:
            raise KgError(
                "--for-spreadsheets goes with CSV and TSV; name a file that ends in .csv or .tsv, or add --format csv"
            )
        return replace(self, mark=BYTE_ORDER_MARK) if wanted else self

    def or_at(self, name: str) -> Outlet:
        """Return an outlet that writes to a file: to one of this name unless another was named."""
        return self if self.path is not None else replace(self, path=Path(name))

    def write(self, content: str | bytes, about: str = "") -> None:
        """Write text or bytes to the screen, or whole to a file.

        Args:
            content: What is written; a text without signs that steer a terminal.
            about: What is said of it behind the name of the file.
        """
        if self.path is None:
            send(self._bytes(content))
        else:
            self.write_all({self.path: content}, about)

    def write_all(self, files: Mapping[Path, str | bytes], about: str = "") -> None:
        """Write files, and say so; on the standard error where one is a stream, which may be the standard output.

        Raises:
            KgError: There are several, for the standard output, or one may not be replaced.
        """
        if str(next(iter(files))) in _STANDARD_OUTPUT:
            if len(files) > 1:
                raise KgError("this is several files, which the standard output cannot take; name a file with -o")
            send(*map(self._bytes, files.values()))
            return
        self.outputs.write({path: self._bytes(one) for path, one in files.items()})
        for path in files:
            if is_stream(path):
                typer.echo(f"wrote {path}{about}", err=True)
            else:
                screen().line(f"wrote {path}{about}")

    def _bytes(self, content: str | bytes) -> bytes:
        return self.mark.encode() + (printable(content).encode() if isinstance(content, str) else content)

    @contextmanager
    def paper(self) -> Iterator[Terminal]:
        """Give a terminal that writes to the screen, or to a file that appears only when all is written."""
        from io import StringIO

        from kg.render.terminal import Terminal

        if self.path is None:
            yield Terminal()
            return
        buffer = StringIO()
        yield Terminal(buffer)
        self.write(buffer.getvalue())


def send(content: str | bytes) -> None:
    """Write text or bytes to the standard output, as they are; what names of files have beyond Unicode is escaped."""
    sys.stdout.buffer.write(content.encode(errors="backslashreplace") if isinstance(content, str) else content)
    sys.stdout.flush()
