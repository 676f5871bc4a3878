"""The commands that ask the graph: ``kg ask`` and ``kg query``."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.console import (
    HERE,
    CorpusOption,
    ForceOption,
    Outlet,
    OutputOption,
    SpreadsheetsOption,
    complain,
    form_of,
    open_to_compute,
    screen,
)
from kg.errors import KgError, QuestionError
from kg.graph.time_limit import SECONDS, time_limit
from kg.phrases import count_of, listed

if TYPE_CHECKING:
    import polars
    from pyoxigraph import Triple

    from kg.asking.answer import Answer, Block
    from kg.graph.engine import Solutions
    from kg.graph.questions import Question
    from kg.project import Project
    from kg.render.terminal import Terminal


class RowFormat(StrEnum):
    """A form of rows."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    XML = "xml"
    TURTLE = "turtle"


_FORMS = {
    "": None,
    "csv": RowFormat.CSV,
    "tsv": RowFormat.TSV,
    "json": RowFormat.JSON,
    "xml": RowFormat.XML,
    "ttl": RowFormat.TURTLE,
    "txt": RowFormat.TABLE,
}
"""By the ending of a file's name; without one, what the answer is decides."""
_SHOWN = 1_000
"""How many rows the screen shows where no limit is given; files and other forms have all."""

TimeoutOption = Annotated[float, typer.Option(min=0, help="Seconds that it may take; 0 for no limit.")]
LimitOption = Annotated[
    int | None,
    typer.Option(min=0, help="Rows to show; 0 for all.", show_default=f"{_SHOWN:,} on the screen, else all"),
]


def query(
    sparql: Annotated[str, typer.Argument(help="A file, '-' for the standard input, or the query itself.")],
    format: Annotated[
        RowFormat | None, typer.Option(help="How to show what is found.", show_default="by the file's name, else table")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show full IRIs.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words behind every statement found.")] = False,
    allow_service: Annotated[bool, typer.Option("--allow-service", help="Let SERVICE contact other hosts.")] = False,
    timeout: TimeoutOption = SECONDS,
    limit: LimitOption = None,
    output: OutputOption = None,
    for_spreadsheets: SpreadsheetsOption = False,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Ask the graph in SPARQL 1.1. Prefixes need no declaration; all named graphs are queried together."""
    from kg.graph.apart import start_ahead

    start_ahead()
    from kg.graph.sparql import run_query, unknown_terms

    text, source = _query_text(sparql)
    project = open_to_compute(corpus)
    form = format or form_of(output, _FORMS)
    outlet = Outlet.of(output, project, force=force).for_spreadsheets(for_spreadsheets, form)
    unknown = unknown_terms(project.graph, text)
    for sentence in unknown:
        complain(sentence)
    shown = _Shown(project, form, outlet, limit, full=full, evidence=evidence)
    with time_limit(timeout):
        if shown.is_standard:
            shown.standard(text, source, allow_service=allow_service)
            return
        result = run_query(project.graph, text, allow_service=allow_service, source=source, most=shown.most, apart=True)
    if isinstance(result, tuple):
        shown.triples(result)
    elif isinstance(result, bool):
        outlet.write("yes\n" if result else "no\n")
    else:
        shown.rows(result)
    if not getattr(result, "rows", result):
        for sentence in project.why_nothing(text):
            complain(sentence)


def ask(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="Name of the question; without one, all are listed.")] = None,
    format: Annotated[
        RowFormat | None, typer.Option(help="How to show the answer.", show_default="by the file's name, else table")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show full IRIs.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words behind every row.")] = False,
    sparql: Annotated[bool, typer.Option("--sparql", help="Show the query and do not run it.")] = False,
    exactly: Annotated[bool, typer.Option("--exactly", help="Actors alone, without what belongs to them.")] = False,
    according_to: Annotated[
        list[str] | None,
        typer.Option(help="Whose acts: of an author, a source, or everyone.", show_default="authors"),
    ] = None,
    section: Annotated[list[str] | None, typer.Option(help="Only acts told in articles of this section.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only acts told in articles with this tag.")] = None,
    timeout: TimeoutOption = SECONDS,
    limit: LimitOption = None,
    output: OutputOption = None,
    for_spreadsheets: SpreadsheetsOption = False,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
    help: Annotated[bool, typer.Option("--help", "-h", help="Show this, or the parameters of a question.")] = False,
) -> None:
    """Ask a named question, e.g. kg ask offers --by Lukashenko. Without a name, list the questions."""
    if help and name is None:
        typer.echo(context.get_help())
        raise typer.Exit
    project = open_to_compute(corpus)
    if name is None:
        _list_questions(project)
        return
    question = project.question(name)
    if help:
        _show_question(context, question)
        return
    given = _parameters(context.args, question)
    outlet = Outlet.of(output, project, force=force)
    answer = project.answer(
        name, exactly=exactly, according_to=according_to, sections=section or (), tags=tag or (), **given
    )
    if sparql:
        outlet.write(answer.asked.sparql)
        return
    form = format or form_of(output, _FORMS)
    outlet = outlet.for_spreadsheets(for_spreadsheets, form)
    shown = _Shown(project, form, outlet, limit, full=full, evidence=evidence)
    answer = replace(answer, most=shown.most)
    with time_limit(timeout):
        if shown.is_standard:
            shown.standard(answer.asked.fast_sparql, question.path)
        else:
            shown.rows(answer.solutions, answer)
        if not shown.is_table:
            for sentence in (*map(_left, answer.blocks), *answer.beside):
                complain(sentence)


def _query_text(argument: str) -> tuple[str, str]:
    if argument == "-":
        stdin = getattr(sys.stdin, "buffer", None)
        return (_decoded(stdin.read(), "standard input") if stdin else sys.stdin.read()), "standard input"
    if "{" not in argument and (argument.endswith(".rq") or _is(Path.is_file, argument)):
        return _decoded(Path(argument).read_bytes(), argument), argument
    if "{" not in argument and _is(Path.is_dir, argument):
        raise KgError(f"'{argument}' is a folder; name a file that has a query in it, or write the query itself")
    return argument, "query"


def _is(kind: Callable[[Path], bool], argument: str) -> bool:
    """Return whether an argument is the name of a file or of a folder."""
    try:
        return kind(Path(argument))
    except OSError:  # longer than any name of a file
        return False


def _decoded(content: bytes, source: str) -> str:
    from kg.corpus.text_file import decode_text

    text, problem = decode_text(source, content)
    if problem:
        raise KgError(f"{source}:{problem.line}:{problem.column}: {problem.message}; {problem.hint}")
    return text


@dataclass(frozen=True, kw_only=True)
class _Shown:
    """How an answer is shown."""

    project: Project = field(kw_only=False)
    format: RowFormat | None = field(kw_only=False)
    outlet: Outlet = field(kw_only=False)
    limit: int | None = field(kw_only=False)
    full: bool
    evidence: bool

    def __post_init__(self) -> None:
        if self.limit and self.format in (RowFormat.JSON, RowFormat.XML, RowFormat.TURTLE):
            raise KgError(f"--limit goes with tables, csv and tsv, not with {self.format}; write LIMIT in the query")
        if self.evidence and self.format not in (None, RowFormat.TABLE):
            hint = f"goes with no --format {self.format}; leave one out"
            raise KgError(f"--evidence shows words below each other and {hint}")

    @property
    def is_standard(self) -> bool:
        """Whether it is in one of the W3C's forms."""
        return self.format in (RowFormat.JSON, RowFormat.XML)

    @property
    def is_table(self) -> bool:
        """Whether it is for people, not for programs."""
        return self.format is RowFormat.TABLE or (self.format is None and (self.outlet.path is None or self.evidence))

    @property
    def shown(self) -> int | None:
        """How many rows are shown at most."""
        if self.limit is not None:
            return self.limit or None
        return _SHOWN if self.is_table and self.outlet.path is None else None

    @property
    def most(self) -> int | None:
        """How many rows are needed at most; one more than are shown."""
        return None if self.shown is None else self.shown + 1

    def standard(self, text: str, source: str, *, allow_service: bool = False) -> None:
        from kg.graph.sparql import write_query

        form: Literal["json", "xml"] = "xml" if self.format is RowFormat.XML else "json"
        self.outlet.write(write_query(self.project.graph, text, form, allow_service=allow_service, source=source))

    def triples(self, result: tuple[Triple, ...]) -> None:
        from kg.graph.results import triples_to_turtle

        if self.format not in (None, RowFormat.TURTLE):
            raise KgError(f"the query gives triples, which cannot be shown as {self.format}; use --format turtle")
        self.outlet.write(triples_to_turtle(result, self.project.graph.iris))

    def rows(self, result: Solutions, answer: Answer | None = None) -> None:
        """Show rows; on the screen with what stands beside them, if they are an answer's."""
        from kg.graph.results import to_csv

        if self.format is RowFormat.TURTLE:
            hint = "ask with CONSTRUCT, or use --format csv"
            raise KgError(f"the query gives rows, which cannot be shown as turtle; {hint}")
        if not self.is_table:
            separator = "\t" if self.format is RowFormat.TSV else ","
            data, cut = self._cut(answer.data if answer else result)
            if cut:
                complain(cut)
            self.outlet.write(to_csv(data, self.project.graph.iris, full=self.full, separator=separator))
            return
        with self.outlet.paper() as terminal:
            if answer and self.outlet.path is None:
                terminal.heading(answer.asked.question.title)
            for sentence in answer.whom if answer else ():
                terminal.line(sentence)
            self._table(answer or result, terminal, answer)
            for block in answer.blocks if answer else ():
                terminal.heading(block.heading)
                self._table(block, terminal, answer)
            for sentence in answer.beside if answer else ():
                terminal.line(sentence)

    def _table(self, found: Solutions | Answer | Block, terminal: Terminal, answer: Answer | None) -> None:
        from kg.corpus.phrase import key_to
        from kg.graph.engine import Solutions
        from kg.graph.results import to_frame
        from kg.render.parts import texts_of

        shown, cut = self._cut(found if isinstance(found, Solutions) else found.in_words)
        if self.evidence:
            _show_evidence(self.project, shown, terminal, answer)
        else:
            frame = to_frame(shown, self.project.graph.iris, full=self.full)
            terminal.frame(_without_coder(frame, self.project))
            if answer is not None and (key := key_to(texts_of(frame))):
                terminal.line(key, "dim")
            terminal.line(count_of(len(shown.rows), "row"), "dim")
        if cut:
            terminal.line(f"{cut[:1].upper()}{cut[1:]}.")

    def _cut(self, found: Solutions) -> tuple[Solutions, str]:
        """Return the rows that are shown, with a sentence if these are not all."""
        if self.shown is None or len(found.rows) <= self.shown:
            return found, ""
        rows = count_of(self.shown, "row")
        return replace(found, rows=found.rows[: self.shown]), f"only the first {rows}; all with --limit 0"


def _left(block: Block) -> str:
    """Return what rows that only the screen shows are."""
    return f"not among these rows: {count_of(len(block.solutions.rows), 'row')} {block.heading}"


def _without_coder(frame: polars.DataFrame, project: Project) -> polars.DataFrame:
    """Shorten the keys of statements by the coder, where there is only one."""
    import polars

    coders = project.corpus.coders
    if len(coders) != 1:
        return frame
    key = f"^{re.escape(coders[0])}/([^/#]+#[^/#]+)$"
    return frame.with_columns(polars.col(polars.String).str.replace(key, "${1}"))


def _show_evidence(project: Project, solutions: Solutions, terminal: Terminal, answer: Answer | None) -> None:
    """Show every statement that the rows name, once, with its words; of an act all mentions that count."""
    start = project.graph.iris.prefixes["statement"]
    terms = (getattr(term, "value", "") for row in solutions.rows for term in row)
    keys = list(dict.fromkeys(project.graph.iris.name(term) for term in terms if term.startswith(start)))
    if answer is not None and answer.asked.question.is_on_acts:
        keys = answer.statements_of(solutions)
    if not keys and solutions.rows:
        raise KgError(
            "the answer names no statement to show the words of; leave out --evidence, or select ?statement too"
        )
    terminal.evidence(project.evidence(keys))
    terminal.line()
    terminal.line(count_of(len(keys), "statement"), "dim")


def _list_questions(project: Project) -> None:
    terminal = screen()
    terminal.line("Ask one with: kg ask NAME --evidence; see its parameters with: kg ask NAME --help")
    terminal.line()
    terminal.pairs([(question.name, question.title) for question in project.questions.values()])
    faulty = sum(problem.path.endswith(".rq") for problem in project.problems)
    if faulty:
        terminal.line()
        terminal.line(f"{count_of(faulty, 'problem')} in questions of this corpus; see: kg check", "yellow")


def _show_question(context: typer.Context, question: Question) -> None:
    from typer.core import TyperOption

    terminal = screen()
    terminal.heading(question.title)
    if question.about:
        terminal.line(question.about)
    parameters = [(f"--{one.name.replace('_', '-')} {one.kind.upper()}", one) for one in question.parameters]
    terminal.line()
    choices = [written if one.needed else f"[{written}]" for written, one in parameters]
    terminal.line(" ".join(["Usage: kg ask", question.name, *choices, "[OPTIONS]"]))
    terminal.line()
    rows = [(written, one.about + f" (default: {one.default})" * bool(one.default)) for written, one in parameters]
    terminal.pairs(rows or [("", "It has no parameters.")])
    options = [option for option in context.command.params if isinstance(option, TyperOption)]
    flags = [", ".join(one.opts) + ("" if one.is_flag else f" {(one.name or '').upper()}") for one in options]
    terminal.heading("Options of every question")
    terminal.pairs((flag, one.help or "") for flag, one in zip(flags, options, strict=True))


def _parameters(arguments: list[str], question: Question) -> dict[str, list[str]]:
    """Return the parameters among the arguments: ``--name value`` or ``--name=value``, as often as wanted."""
    given: dict[str, list[str]] = {}
    rest = iter(arguments)
    for argument in rest:
        if not argument.startswith("--"):
            ways = listed([f"--{one.name.replace('_', '-')} '{argument}'" for one in question.parameters], last="or")
            hint = f"write {ways}" if ways else "the question has none"
            raise QuestionError(f"'{argument}' belongs to no parameter; {hint}")
        name, equals, value = argument[2:].partition("=")
        if not equals:
            value = next(rest, "")
            if not value or value.startswith("--"):
                raise QuestionError(f"the parameter '--{name}' has no value")
        given.setdefault(name.replace("-", "_"), []).append(value)
    return given
