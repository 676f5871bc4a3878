"""The command ``kg``. Every command finds its corpus from the current folder upwards."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.analyses import analyse
from kg.cli.console import (
    HERE,
    CorpusOption,
    OutputOption,
    fail,
    open_project_at,
    paper,
    screen,
    write,
)
from kg.cli.network import network, report
from kg.cli.options import Command
from kg.cli.view import view
from kg.errors import InvalidCorpus, KgError, Problem, QuestionError
from kg.files import plain_path
from kg.phrases import count_of

if TYPE_CHECKING:
    import polars

    from kg.graph.sparql import Solutions
    from kg.project import Project
    from kg.render.terminal import Terminal

__all__ = ["app", "main"]

app = typer.Typer(
    name="kg",
    help="Who does, says or wants what towards whom, each claim together with its words.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class ProblemFormat(StrEnum):
    """A form of the list of problems."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class RowFormat(StrEnum):
    """A form of rows."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    XML = "xml"
    TURTLE = "turtle"


class GraphFormat(StrEnum):
    """A form of the whole graph."""

    TURTLE = "turtle"
    TRIG = "trig"
    NQUADS = "nquads"
    JSONLD = "jsonld"


def main() -> None:
    """Run the command; what goes wrong is a sentence on the standard error, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except KgError as error:
        fail(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        where = f"'{error.filename}': " if error.filename else ""
        fail(f"{where}{error.strerror or error}")


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


@app.command(cls=Command)
def check(
    path: Annotated[
        Path, typer.Argument(help="The corpus, or one of its files: then only its problems are shown.")
    ] = HERE,
    format: Annotated[ProblemFormat, typer.Option(help="How to show problems.")] = ProblemFormat.TEXT,
) -> None:
    """Check all files of a corpus and show every problem with its place.

    Exit status 1 when there are errors, 0 when there are warnings only.
    """
    from kg.render.problems import to_github, to_json

    project = open_project_at(path)
    problems = [one for one in project.problems if _concerns(one, path, project)]
    errors = sum(problem.is_error for problem in problems)
    if format is ProblemFormat.JSON:
        write(to_json(problems), None)
    elif format is ProblemFormat.GITHUB:
        write(to_github(problems), None)
    else:
        terminal = screen()
        terminal.problems(problems)
        terminal.line(_summary(project, errors, len(problems) - errors), "bold" if not problems else "")
    raise typer.Exit(1 if errors else 0)


@app.command(cls=Command)
def explain(
    statement: Annotated[str, typer.Argument(help="Its key, or any unique end of it, such as s05.")],
    corpus: CorpusOption = HERE,
) -> None:
    """Show one statement whole: fields, what is inferred and why, whether it is a plain triple, and its words."""
    project = open_project_at(corpus)
    screen().explanation(project.explain(statement))


@app.command(cls=Command)
def build(
    corpus: CorpusOption = HERE,
    strict: Annotated[bool, typer.Option("--strict", help="Build nothing when a statement has errors.")] = False,
    anew: Annotated[bool, typer.Option("--anew", help="Read everything again, not only what has changed.")] = False,
    in_memory: Annotated[
        bool | None,
        typer.Option("--in-memory/--on-disk", help="Where to build; by default by the size of the corpus."),
    ] = None,
) -> None:
    """Check the corpus, build its graph and its table, and say how large they are.

    A large corpus is kept in .kg, and only what has changed is read again; a small one is built in memory by each
    command that needs it.
    """
    from kg.project import build_project, is_kept_in_memory, open_project

    terminal = screen()
    try:
        if in_memory or (in_memory is None and is_kept_in_memory(corpus)):
            _built(terminal, open_project(corpus, strict=strict, in_memory=True))
            return
        project, built = build_project(corpus, strict=strict, anew=anew)
    except InvalidCorpus as error:
        terminal.problems(problem for problem in error.problems if problem.is_error)
        fail(f"{count_of(sum(one.is_error for one in error.problems), 'error')}; nothing was built")
    _built(terminal, project)
    read = count_of(built.read, "file") + " read" if built.read else "nothing has changed"
    terminal.line(f"Kept in .kg/stores/{built.number}; {read}.")


def _built(terminal: Terminal, project: Project) -> None:
    """Say how large a graph and its table are."""
    import polars

    act, plain = polars.col("act").drop_nulls().n_unique(), polars.col("asserted").sum()
    statements, acts, direct = project.scan().select(polars.len(), act, plain).collect().row(0)
    counts = [
        count_of(len(project.corpus.articles), "article"),
        count_of(len(project.corpus.listed), "entity", "entities"),
        count_of(statements, "statement"),
        f"{count_of(acts, 'act')} told",
        count_of(len(project.graph), "quad"),
    ]
    terminal.line(f"Built {project.corpus.config.title}: {', '.join(counts)}.")
    terminal.line(f"As plain triples as well: {direct:,} of {count_of(statements, 'statement')}.")
    if project.corpus.left_out:
        message = f"{count_of(project.corpus.left_out, 'statement')} with errors left out; see: kg check"
        terminal.line(message, "yellow")


@app.command(cls=Command)
def status(corpus: CorpusOption = HERE) -> None:
    """Show what is built of a corpus, how old and large it is, and what of it is stale."""
    from kg.corpus.paths import find_corpus
    from kg.render.status import status_lines
    from kg.store.status import store_status

    paths = find_corpus(corpus)
    screen().pairs(status_lines(store_status(paths)))


@app.command(cls=Command)
def clean(corpus: CorpusOption = HERE) -> None:
    """Remove what was built; the files of the corpus stay, and the next command builds again what it needs."""
    from kg.corpus.paths import find_corpus
    from kg.store.folders import Stores

    removed, held = Stores(find_corpus(corpus).made).clean()
    terminal = screen()
    terminal.line(f"Removed {count_of(removed, 'store')}." if removed else "There was nothing to remove.")
    if held:
        terminal.line(f"{count_of(held, 'store')} still in use; remove what is left when nobody reads it.", "yellow")


@app.command(cls=Command)
def export(
    format: Annotated[GraphFormat, typer.Option(help="Form of RDF.")] = GraphFormat.TRIG,
    output: OutputOption = None,
    corpus: CorpusOption = HERE,
) -> None:
    """Write the whole graph as RDF, the same bytes for the same corpus."""
    write(open_project_at(corpus).export(format.value), output)


@app.command(cls=Command)
def query(
    sparql: Annotated[str, typer.Argument(help="A file, '-' for the standard input, or the query itself.")],
    format: Annotated[RowFormat | None, typer.Option(help="How to show what is found.", show_default="table")] = None,
    full: Annotated[bool, typer.Option("--full", help="Show IRIs whole.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words behind every statement found.")] = False,
    allow_service: Annotated[bool, typer.Option("--allow-service", help="Let SERVICE contact other hosts.")] = False,
    output: OutputOption = None,
    corpus: CorpusOption = HERE,
) -> None:
    """Ask the graph in SPARQL 1.1. Prefixes are declared; the union of all named graphs is seen."""
    from kg.graph.sparql import unknown_terms

    text, source = _query_text(sparql)
    project = open_project_at(corpus)
    for sentence in unknown_terms(project.graph, text):
        typer.echo(f"kg: {sentence}", err=True)
    _answer(project, text, source, format, full=full, evidence=evidence, allow_service=allow_service, output=output)


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def ask(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="Name of the question; without one, all are listed.")] = None,
    format: Annotated[RowFormat | None, typer.Option(help="How to show the answer.", show_default="table")] = None,
    full: Annotated[bool, typer.Option("--full", help="Show IRIs whole.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words behind every row.")] = False,
    sparql: Annotated[bool, typer.Option("--sparql", help="Show the query and do not run it.")] = False,
    output: OutputOption = None,
    corpus: CorpusOption = HERE,
    help: Annotated[bool, typer.Option("--help", "-h", help="Show this, or the parameters of a question.")] = False,
) -> None:
    """Ask a named question, e.g. kg ask offers --by Lukashenko. Without a name, list the questions."""
    if help and name is None:
        typer.echo(context.get_help())
        raise typer.Exit
    project = open_project_at(corpus)
    if name is None:
        _list_questions(project)
    elif help:
        _show_question(project, name)
    else:
        given = _parameters(context.args)
        text = project.sparql(name, **given)
        if sparql:
            write(text, output)
            return
        source = project.question(name).path
        if (format is None or format is RowFormat.TABLE) and output is None:
            screen().heading(project.question(name).title)
        _answer(project, text, source, format, full=full, evidence=evidence, allow_service=False, output=output)


@app.command(cls=Command)
def init(
    folder: Annotated[Path, typer.Argument(help="The folder to make; it may exist if it is empty.")],
    title: Annotated[str | None, typer.Option(help="Name of the corpus.", show_default="the folder's name")] = None,
    coder: Annotated[str, typer.Option(help="Your id as a coder.")] = "me",
) -> None:
    """Make a corpus of your own, with one article and one statement to start from."""
    from kg.corpus.scaffold import make_corpus
    from kg.render.published import write_published

    make_corpus(folder, (title or "").strip() or folder.absolute().name, coder)
    write_published(open_project_at(folder).corpus)
    terminal = screen()
    terminal.line(f"Made a corpus in '{folder}'. Next:")
    terminal.pairs([(f"cd {folder}", "go there"), ("kg check", "check it"), ("kg ask offers --evidence", "ask it")])


app.command(cls=Command)(network)
app.command(cls=Command)(view)
app.command(cls=Command)(report)
app.add_typer(analyse)


@app.command(cls=Command)
def schema(
    corpus: CorpusOption = HERE,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail when a file is out of date.")] = False,
) -> None:
    """Write what follows from the vocabulary: ontology, shapes, JSON-LD context, JSON Schemas, codebook."""
    from kg.render.published import stale_files, write_published

    project = open_project_at(corpus)
    terminal = screen()
    if check:
        stale = stale_files(project.corpus)
        for name in stale:
            terminal.line(f"{name} is out of date; write it with: kg schema", "red")
        raise typer.Exit(1 if stale else 0)
    written = write_published(project.corpus)
    for name in written:
        terminal.line(f"wrote {name}")
    if not written:
        terminal.line("Everything is up to date.")


def _summary(project: Project, errors: int, warnings: int) -> str:
    statements = sum(1 for _ in project.corpus.statements())
    read = f"{count_of(statements, 'statement')} in {count_of(len(project.corpus.articles), 'article')}"
    if not errors and not warnings:
        return f"{read}: no problems."
    left_out = f"; {count_of(project.corpus.left_out, 'statement')} left out" if project.corpus.left_out else ""
    return f"{read}: {count_of(errors, 'error')}, {count_of(warnings, 'warning')}{left_out}."


def _concerns(problem: Problem, path: Path, project: Project) -> bool:
    absolute = plain_path(path)
    root = project.corpus.paths.root
    if absolute in (root, *root.parents):
        return True
    place = root / problem.path
    return place == absolute or absolute in place.parents


def _query_text(argument: str) -> tuple[str, str]:
    if argument == "-":
        stdin = getattr(sys.stdin, "buffer", None)
        return (_decoded(stdin.read(), "standard input") if stdin else sys.stdin.read()), "standard input"
    if "{" not in argument and (argument.endswith(".rq") or _is_file(argument)):
        return _decoded(Path(argument).read_bytes(), argument), argument
    return argument, "query"


def _is_file(argument: str) -> bool:
    try:
        return Path(argument).is_file()
    except OSError:  # longer than any name of a file
        return False


def _decoded(content: bytes, source: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise KgError(f"{source}: this is not UTF-8; save it with that encoding") from None


def _answer(
    project: Project,
    text: str,
    source: str,
    format: RowFormat | None,
    *,
    full: bool,
    evidence: bool,
    allow_service: bool,
    output: Path | None,
) -> None:
    from kg.graph.results import to_csv, to_frame, to_standard, triples_to_turtle
    from kg.graph.sparql import run_query, start_query

    if evidence and format not in (None, RowFormat.TABLE):
        raise KgError(f"--evidence shows words below each other and goes with no --format {format}; leave one out")
    iris = project.graph.iris
    if format in (RowFormat.JSON, RowFormat.XML):
        found = start_query(project.graph, text, allow_service=allow_service, source=source)
        write(to_standard(found, "xml" if format is RowFormat.XML else "json"), output)
        return
    result = run_query(project.graph, text, allow_service=allow_service, source=source)
    if isinstance(result, tuple):
        if format not in (None, RowFormat.TURTLE):
            raise KgError(f"the query gives triples, which cannot be shown as {format}; use --format turtle")
        write(triples_to_turtle(result, iris), output)
    elif isinstance(result, bool):
        write("yes\n" if result else "no\n", output)
    elif format is RowFormat.TURTLE:
        raise KgError("the query gives rows, which cannot be shown as turtle; ask with CONSTRUCT, or use --format csv")
    elif format in (RowFormat.CSV, RowFormat.TSV) or (format is None and output is not None and not evidence):
        separator = "\t" if format is RowFormat.TSV else ","
        write(to_csv(result, iris, full=full, separator=separator), output)
    else:
        with paper(output) as terminal:
            if evidence:
                _show_evidence(project, result, terminal)
            else:
                terminal.frame(_without_coder(to_frame(result, iris, full=full), project))
                terminal.line(count_of(len(result.rows), "row"), "dim")


def _without_coder(frame: polars.DataFrame, project: Project) -> polars.DataFrame:
    """Shorten the keys of statements by the coder, where there is only one."""
    import polars

    coders = project.corpus.coders
    if len(coders) != 1:
        return frame
    key = f"^{re.escape(coders[0])}/([^/#]+#[^/#]+)$"
    return frame.with_columns(polars.col(polars.String).str.replace(key, "${1}"))


def _show_evidence(project: Project, found: Solutions, terminal: Terminal) -> None:
    """Show every statement that the rows name, once, with its words."""
    start = project.graph.iris.prefixes["statement"]
    keys: dict[str, None] = {}
    for row in found.rows:
        for term in row:
            if getattr(term, "value", "").startswith(start):
                keys[project.graph.iris.name(term.value)] = None  # type: ignore[union-attr]
    if not keys and found.rows:
        raise KgError("the answer names no statement to show the words of; select the statement's node as well")
    terminal.evidence(project.evidence(list(keys)))
    terminal.line()
    terminal.line(count_of(len(keys), "statement"), "dim")


def _list_questions(project: Project) -> None:
    terminal = screen()
    terminal.line("Ask one with: kg ask NAME --evidence; see what can be filled in with: kg ask NAME --help")
    terminal.line()
    terminal.pairs([(question.name, question.title) for question in project.questions.values()])
    faulty = sum(problem.path.endswith(".rq") for problem in project.problems)
    if faulty:
        terminal.line()
        terminal.line(f"{count_of(faulty, 'problem')} in questions of this corpus; see: kg check", "yellow")


def _show_question(project: Project, name: str) -> None:
    from typer.core import TyperGroup, TyperOption
    from typer.main import get_command

    question = project.question(name)
    terminal = screen()
    terminal.heading(question.title)
    if question.about:
        terminal.line(question.about)
    parameters = [(f"--{one.name.replace('_', '-')} {one.kind.upper()}", one) for one in question.parameters]
    terminal.line()
    terminal.line(" ".join(["Usage: kg ask", name, *(f"[{written}]" for written, _ in parameters), "[OPTIONS]"]))
    terminal.line()
    rows = [(written, one.about + _default(one.default)) for written, one in parameters]
    terminal.pairs(rows or [("", "Nothing can be filled in.")])
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    options = [option for option in group.commands["ask"].params if isinstance(option, TyperOption)]
    terminal.heading("Options of every question")
    terminal.pairs(
        [
            (", ".join(one.opts) + ("" if one.is_flag else f" {(one.name or '').upper()}"), one.help or "")
            for one in options
        ]
    )


def _default(default: str) -> str:
    return f" (default: {default})" if default else ""


def _parameters(arguments: list[str]) -> dict[str, list[str]]:
    """Return the parameters among the arguments: ``--name value`` or ``--name=value``, as often as wanted."""
    given: dict[str, list[str]] = {}
    rest: Iterator[str] = iter(arguments)
    for argument in rest:
        if not argument.startswith("--"):
            raise QuestionError(f"'{argument}' belongs to no parameter; write it as --name '{argument}'")
        name, equals, value = argument[2:].partition("=")
        if not equals:
            value = next(rest, "")
            if not value or value.startswith("--"):
                raise QuestionError(f"the parameter '--{name}' has no value")
        given.setdefault(name.replace("-", "_"), []).append(value)
    return given
