"""The commands that make, check and build a corpus."""

from __future__ import annotations

import shlex
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import (
    HERE,
    CorpusOption,
    fail,
    open_project_at,
    open_to_compute,
    screen,
    send,
)
from kg.corpus.shipped import shipped_examples
from kg.errors import InvalidCorpus, KgError, Problem, Problems, told_once
from kg.files import plain_path
from kg.phrases import count_of, listed, one_or_many

if TYPE_CHECKING:
    from kg.project import Project
    from kg.render.terminal import Terminal


class ProblemFormat(StrEnum):
    """A form of the list of problems."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def init(
    folder: Annotated[Path, typer.Argument(help="The folder; where it is there, its files stay as they are.")],
    title: Annotated[str | None, typer.Option(help="Name of the corpus.", show_default="the folder's name")] = None,
    coder: Annotated[str | None, typer.Option(help="Your id as a coder.", show_default="me")] = None,
    example: Annotated[
        str | None, typer.Option(help=f"Copy a corpus that comes with kg: {listed(shipped_examples(), last='or')}.")
    ] = None,
    empty: Annotated[bool, typer.Option("--empty", help="Make it without an article to start from.")] = False,
) -> None:
    """Make a corpus of your own, with an article and a statement to start from or with none, or copy a coded one."""
    from kg.corpus.scaffold import make_corpus, make_example
    from kg.render.published import write_published

    others = [one for one in folder.iterdir() if not one.name.startswith(".")] if folder.is_dir() else []
    if example is None:
        name = (title or "").strip() or folder.absolute().name
        make_corpus(folder, name, "me" if coder is None else coder, empty=empty)
    elif title is not None or coder is not None or empty:
        raise KgError("an example keeps its own title, coder and articles; leave out --title, --coder and --empty")
    else:
        make_example(folder, example)
    corpus = open_project_at(folder).corpus
    write_published(corpus)
    terminal = screen()
    size = f"{count_of(len(corpus.articles), 'article')}, {count_of(len(corpus.entities), 'entity', 'entities')}"
    here = folder.resolve() == Path.cwd()
    where = "here" if here else f"in '{folder}'"
    terminal.line(f"Made a corpus {where}: {corpus.config.title}, {size}. Next:")
    check = ("kg check", "check it")
    if example is not None:
        look = [
            ("kg findings", "read what it tells"),
            ("kg ask", "see what you can ask"),
            ("kg view", "see it as a page"),
            ("corpus.yaml", "give it a title, base and coder of your own before you go on with it"),
        ]
        ways = [check, *look]
    elif empty:
        added = "write annotations/CODER/NAME.yaml, and entities into entities.yaml"
        ways = [
            ("kg add article FILE", "from a text, a page of the web, a Word file or a PDF"),
            ("data/", added),
            check,
        ]
    else:
        own = ("data/", "replace first-article and its entities by your own")
        ways = [check, ("kg ask offers --evidence", "ask it"), own]
    if others:
        ways.insert(0, ("kg import FILE", "bring in a table, texts or files of another tool that were there"))
    terminal.pairs(ways if here else [(f"cd {shlex.quote(str(folder))}", "go there"), *ways])


def check(
    path: Annotated[
        Path | None,
        typer.Argument(help="The corpus, or one of its files: then only its problems are shown.", show_default=False),
    ] = None,
    corpus: CorpusOption = HERE,
    format: Annotated[ProblemFormat, typer.Option(help="How to show problems.")] = ProblemFormat.TEXT,
) -> None:
    """Check all files of a corpus and show every problem with its place.

    Exit status 1 when there are errors, 0 when there are warnings only.
    """
    from kg.corpus.progress_file import problems_of_progress
    from kg.render.problems import to_github, to_json

    project = open_project_at(path or corpus)
    known = project.corpus
    of_progress = problems_of_progress(known.paths, known.articles.get, known.articles)  # no store keeps these
    everything = Problems(sorted({*project.problems, *of_progress}))
    problems = [one for one in everything if path is None or _concerns(one, path, project)]
    elsewhere = len(told_once(one for one in everything if one.is_error and one not in problems))
    shown = told_once(problems)
    errors = sum(problem.is_error for problem in shown)
    if format is ProblemFormat.JSON:
        send(to_json(problems))
    elif format is ProblemFormat.GITHUB:
        send(to_github(problems))
    else:
        terminal = screen()
        terminal.problems(problems)
        summary = _summary(project, errors, len(shown) - errors, path if len(problems) < len(everything) else None)
        also = f"; {count_of(elsewhere, 'error')} elsewhere" if elsewhere else ""
        terminal.line(f"{summary}{also}.", "" if problems or elsewhere else "bold")
        if coders := _coders(project):
            terminal.pairs(coders)
    raise typer.Exit(1 if errors else 0)


def _coders(project: Project) -> list[tuple[str, str]]:
    """Return the coders with what they coded, if there are several or some of it does not count."""
    from kg.corpus.versions import all_count

    if all_count(project.corpus.codings()):
        return []
    from kg.render.coders import coder_lines
    from kg.table.set_aside import codings_of

    codings = codings_of(project.corpus)
    is_told = codings["coder"].n_unique() > 1 or codings["set_aside"].count()
    return [*coder_lines(codings)] if is_told else []


def explain(
    statement: Annotated[str, typer.Argument(help="Its key, or any unique end of it, such as s05.")],
    before: Annotated[
        str | None, typer.Option(help="Say whether it came before this other one: certainly, possibly or not, and why.")
    ] = None,
    corpus: CorpusOption = HERE,
) -> None:
    """Show everything about one statement: its fields, what is inferred and why, its time, its ties and its quote."""
    from kg.render.values import explanation

    project = open_to_compute(corpus)
    screen().show(explanation(project.explain(statement, before)))


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
        errors = told_once(one for one in error.problems if one.is_error)
        fail(f"{count_of(len(errors), 'error')}; nothing was built")
    _built(terminal, project)
    read = count_of(built.read, "file") + " read" if built.read else "nothing has changed"
    terminal.line(f"Kept in .kg/stores/{built.number}; {read}.")


def _built(terminal: Terminal, project: Project) -> None:
    """Say how large a graph and its table are."""
    import polars

    from kg.table.set_aside import COUNTS
    from kg.vocabulary import Kind

    totals = project.scan().select(
        COUNTS.sum().alias("statements"),
        (~COUNTS).sum().alias("beside"),
        polars.col("act").filter(COUNTS & (polars.col("kind") == str(Kind.ACT))).n_unique(),
        polars.col("counted_as").drop_nulls().n_unique(),
        (polars.col("asserted") & COUNTS).sum(),
    )
    statements, beside, acts, counting_acts, direct = totals.collect().row(0)
    counts = [
        count_of(len(project.corpus.articles), "article"),
        count_of(len(project.corpus.listed), "entity", "entities"),
        count_of(statements, "statement"),
        count_of(acts, "act"),
        count_of(len(project.graph), "RDF quad"),
    ]
    terminal.line(f"Built “{project.corpus.config.title}”: {', '.join(counts)}.")
    plain_ones = one_or_many(direct, "is also a plain triple", "are also plain triples")
    terminal.line(f"{direct:,} of {count_of(statements, 'statement')} {plain_ones}.")
    if acts:
        counting = one_or_many(counting_acts, "counts", "count")
        why = "the authors say in their own name that they happened"
        terminal.line(f"{counting_acts:,} of {count_of(acts, 'act')} {counting}: {why}.")
    if beside:
        they = one_or_many(beside, "statement is", "statements are")
        whose = "other coders, reprints, retracted articles or earlier versions"
        terminal.line(f"{beside:,} more {they} kept, but not counted: of {whose}.")
    if project.corpus.lack:
        terminal.line(f"{project.corpus.lack}; see: kg check", "yellow")


def status(corpus: CorpusOption = HERE) -> None:
    """Show what has been built from a corpus, how old and large it is, and what is out of date."""
    from kg.corpus.paths import find_corpus
    from kg.render.status import status_lines
    from kg.store.status import store_status

    paths = find_corpus(corpus)
    screen().pairs(status_lines(store_status(paths)))


def clean(corpus: CorpusOption = HERE) -> None:
    """Remove what was built; the files of the corpus stay, and the next command rebuilds what it needs."""
    from kg.corpus.paths import find_corpus
    from kg.store.folders import Stores

    removed, in_use = Stores(find_corpus(corpus).made).clean()
    terminal = screen()
    terminal.line(f"Removed {count_of(removed, 'store')}." if removed else "There was nothing to remove.")
    if in_use:
        terminal.line(f"{count_of(in_use, 'store')} still in use; remove what is left when nobody reads it.", "yellow")


def schema(
    corpus: CorpusOption = HERE,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail when a file is out of date.")] = False,
) -> None:
    """Write the files made from the vocabulary: ontology, shapes, JSON-LD context, JSON Schemas, codebook."""
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


def _summary(project: Project, errors: int, warnings: int, part: Path | None) -> str:
    if part is not None:
        found = f"{count_of(errors, 'error')}, {count_of(warnings, 'warning')}" if errors or warnings else "no problems"
        return f"{found} in '{part}'"
    wordless = [one.quote.missing is not None for one in project.corpus.statements()]
    without = f" ({sum(wordless):,} without words)" if any(wordless) else ""
    articles = count_of(len(project.corpus.articles), "article")
    read = f"{count_of(len(wordless), 'statement')}{without} in {articles}"
    if not errors and not warnings:
        return f"{read}: no problems"
    left_out = f"; {count_of(project.corpus.left_out, 'statement')} excluded" if project.corpus.left_out else ""
    return f"{read}: {count_of(errors, 'error')}, {count_of(warnings, 'warning')}{left_out}"


def _concerns(problem: Problem, path: Path, project: Project) -> bool:
    absolute = plain_path(path)
    root = project.corpus.paths.root
    if absolute in (root, *root.parents):
        return True
    place = root / problem.path
    return place == absolute or absolute in place.parents
