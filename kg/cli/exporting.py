"""The commands that write out for other tools, and cite: ``kg export`` and ``kg cite``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import (
    HERE,
    CorpusOption,
    ForceOption,
    Outlet,
    OutputOption,
    SpreadsheetsOption,
    form_of,
    open_to_compute,
)
from kg.cli.options import with_settings
from kg.errors import KgError
from kg.files import is_stream
from kg.formats.writer import Chooses
from kg.formats.writers import FORMATS_IN_WORDS, SHIPPED, paths_of, refuse_to_choose, writer_named
from kg.selection.options import SelectionOptions, choose_settings

if TYPE_CHECKING:
    from kg.project import Project

_FORMS: Mapping[str, str] = {"": "trig"} | {
    suffix.removeprefix("."): one.name for one in SHIPPED for suffix in one.suffixes
}
_SETTINGS = choose_settings()


@with_settings(_SETTINGS)
def export(
    options: SelectionOptions,
    format: Annotated[
        str | None,
        typer.Option(help=f"Form of the file: {FORMATS_IN_WORDS}.", show_default="by the file's name, else trig"),
    ] = None,
    output: OutputOption = None,
    for_spreadsheets: SpreadsheetsOption = False,
    without_texts: Annotated[
        bool,
        typer.Option("--without-texts", help="Write the corpus itself, as a folder without the words of its articles."),
    ] = False,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Write statements with their quotes, networks or the whole graph for other tools, always the same bytes.

    kg export -o corpus.trig        kg export -o statements.xlsx --according-to everyone --count statements

    What is written is what the options choose; as in all commands, acts that happened are chosen first, --count
    statements takes all kinds, and --mode any --polarity any plans and denials. RDF has everything.

    kg export --without-texts -o folder   a corpus that may be passed on where texts may not; see kg attach
    """
    if without_texts:
        _without_texts(options, format, output, force=force, corpus=corpus)
        return
    writer = writer_named(format or form_of(output, _FORMS))
    given = [name for name, one in _SETTINGS.items() if options.get(name) not in (one.option.default, ())]
    refuse_to_choose(writer, given, lambda name: _SETTINGS[name].option.flag or f"--{name.replace('_', '-')}")
    project = open_to_compute(corpus)
    outlet = Outlet.of(output, project, force=force).for_spreadsheets(for_spreadsheets, writer.name)
    content = project.written(writer.name, **options)
    if writer.chooses is Chooses.STATEMENTS:
        _tell_what_is_left_out(project, options)
    if isinstance(content, str | bytes):
        outlet.write(content)
        return
    if output is None or output.name in ("", "-") or (is_stream(output) and not output.is_dir()):
        raise KgError(f"{writer.name} is several files; name a file or a folder with -o, such as -o {writer.name}")
    outlet.write_all(paths_of(content, output))


def _without_texts(
    options: SelectionOptions, format: str | None, output: Path | None, *, force: bool, corpus: Path
) -> None:
    """Write the files of the corpus without the words of its articles."""
    from kg.changing.withholding import without_texts

    if format is not None or any(options.get(name) not in (one.option.default, ()) for name, one in _SETTINGS.items()):
        raise KgError("--without-texts writes the whole corpus; leave --format and what selects claims out")
    if output is None or output.name in ("", "-") or (is_stream(output) and not output.is_dir()):
        raise KgError("a corpus is several files; name a folder with -o, such as -o to-pass-on")
    project = open_to_compute(corpus)
    outlet = Outlet.of(output, project, force=force)
    outlet.write_all({output / name: content for name, content in without_texts(project.corpus).items()})


def _tell_what_is_left_out(project: Project, options: SelectionOptions) -> None:
    from kg.selection.default_filters import left_out
    from kg.selection.selection_parsing import parse_selection

    if told := left_out(project.backend, parse_selection(project.backend, **options)):
        typer.echo(f"kg: {told}", err=True)


def cite(
    statement: Annotated[str, typer.Argument(help="Its key, or any unique end of it, such as s05.")],
    style: Annotated[str, typer.Option(help="Style of the footnote: plain, chicago or apa.")] = "plain",
    format: Annotated[str, typer.Option(help="footnote, bibtex, or csl (CSL JSON).")] = "footnote",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write to a file, not to the screen.")] = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Show a statement's words as a footnote, or its article for BibTeX or CSL JSON.

    kg cite prisoners-for-dialogue#s05 --style chicago
    """
    project = open_to_compute(corpus)
    outlet = Outlet.of(output, project, force=force)
    outlet.write(project.cite(statement, style=style, format=format).rstrip("\n") + "\n")
