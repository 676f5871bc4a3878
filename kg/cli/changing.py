"""The commands that change what people wrote: rename, merge, remove, and undo."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.changing.changeable import Merged, Removed, Renamed
from kg.cli.asked import answer_to, ask_whether, is_asked
from kg.cli.console import HERE, CorpusOption, complain, screen, send
from kg.errors import ChangeRefused
from kg.gc_paused import gc_paused
from kg.phrases import count_of

if TYPE_CHECKING:
    from kg.corpus.changes import Changes
    from kg.corpus.corpus import Corpus

DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
KeepAliasOption = Annotated[bool, typer.Option("--keep-alias", help="Keep the old id as an alias of the entity.")]


@gc_paused()
def rename(
    what: Annotated[Renamed, typer.Argument(help="What is renamed.")],
    old: Annotated[str, typer.Argument(help="Its id; of a statement, any unique end of its key, such as s05.")],
    new: Annotated[str, typer.Argument(help="Its new id.")],
    keep_alias: KeepAliasOption = False,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Give something another id, in all files at once; labels, quotes and notes stay as they are.

    kg rename entity minsk belarus        kg rename article first-article fishermen        kg rename coder me anna
    """
    from kg.changing.renaming import rename as make

    known = read_for_change(corpus, names_only=what is not Renamed.STATEMENT)
    if what is Renamed.ENTITY and not known.names.candidates(old):
        known = read_for_change(corpus)  # it may be an entity of one file
    changes = make(known, what, old, new, keep_alias=keep_alias)
    carry_out(changes, f"kg rename {what} {old} {new}", dry_run=dry_run, yes=yes)
    for place in naming_questions(known, old):
        screen().line(f"'{old}' also stands in the question {place}; look whether it means this {what}.", "yellow")


@gc_paused()
def merge(
    what: Annotated[Merged, typer.Argument(help="What is merged.")],
    kept: Annotated[str, typer.Argument(help="The entity that stays.")],
    gone: Annotated[str, typer.Argument(help="The entity that becomes one with it.")],
    keep: Annotated[
        str | None,
        typer.Option(help="The entity of the two whose word counts where they differ.", show_default="asked"),
    ] = None,
    keep_alias: KeepAliasOption = False,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Make two entities one: names of the second become aliases of the first, and what is known of both is joined.

    kg merge entity lukashenko alyaksandr-lukashenka --dry-run
    """
    from kg.changing.merging import merge_entities

    if keep not in (None, kept, gone):
        raise ChangeRefused(f"--keep takes one of the two: {kept} or {gone}")

    differences: list[str] = []
    dropped: list[str] = []

    def choose(field: str, of_first: str, of_second: str) -> str:
        if keep is not None:
            chosen, other, of = (of_first, of_second, gone) if keep == kept else (of_second, of_first, kept)
            dropped.append(f"'{field}' of {of}, which is '{other}'")
            return chosen
        difference = f"'{field}' is '{of_first}' in {kept} and '{of_second}' in {gone}"
        if yes or not is_asked():
            differences.append(difference)
            return of_first
        screen().line(f"{difference}.")
        answers = {"1": f"'{of_first}', of {kept}", "2": f"'{of_second}', of {gone}", "q": "quit, change nothing"}
        if (answer := answer_to("Keep the first or the second?", answers, "1")) == "q":
            raise ChangeRefused("nothing was changed")
        return of_first if answer == "1" else of_second

    changes = merge_entities(read_for_change(corpus), kept, gone, choose, keep_alias=keep_alias)
    if differences:
        hint = f"say whose counts with --keep {kept} or --keep {gone}"
        raise ChangeRefused(f"{'; '.join(differences)}; {hint}; nothing was changed")
    for one in dropped:
        complain(f"not kept: {one}")
    carry_out(changes, f"kg merge {what} {kept} {gone}", dry_run=dry_run, yes=yes)


@gc_paused()
def remove(
    what: Annotated[Removed, typer.Argument(help="What is removed.")],
    name: Annotated[str, typer.Argument(help="Its id; of a statement, any unique end of its key, such as s05.")],
    with_dependents: Annotated[
        bool, typer.Option("--with-dependents", help="Remove what depends on it as well.")
    ] = False,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Remove an article, an entity or a statement; what depends on it is named first.

    kg remove statement s12        kg remove article old-article --with-dependents --dry-run
    """
    from kg.changing.removing import make_removal

    removal = make_removal(read_for_change(corpus), what, name)
    if removal.has_dependents and not with_dependents:
        message = f"'{name}' is needed by {removal.dependents}"
        raise ChangeRefused(f"{message}; to remove these as well, add --with-dependents; nothing was changed")
    if removal.has_dependents:
        screen().line(f"Removed as well: {removal.dependents}.", "yellow")
    title = f"kg remove {what} {name}{' --with-dependents' if with_dependents else ''}"
    carry_out(removal.changes, title, dry_run=dry_run, yes=yes)


def undo(dry_run: DryRunOption = False, yes: YesOption = False, corpus: CorpusOption = HERE) -> None:
    """Take back the last change that kg made to files of the corpus; refused where its places were edited since."""
    from kg.changing.undoing import undo_last
    from kg.corpus.changes import unified
    from kg.corpus.paths import find_corpus

    paths = find_corpus(corpus)
    last, _ = undo_last(paths, only_look=True)
    files = count_of(len(last.files), "file")
    diff = "".join("".join(unified(one.before, one.after, one.name, one.name)) for one in last.files)
    if dry_run:
        show(diff)
        return
    ask_whether(f"Take back {last.made.told}, in {files}?", lambda: show(diff), yes=yes)
    last, told = undo_last(paths)
    as_before = "" if told else " as before"
    screen().line(f"Took back '{last.made.title}': {count_of(len(last.files), 'file')}{as_before}.")
    for one in told:
        screen().line(f"{one}.")


def read_for_change(path: Path, *, names_only: bool = False) -> Corpus:
    """Return a corpus as its files are, after an interrupted change was finished.

    Args:
        path: A folder inside the corpus.
        names_only: Whether neither articles nor annotations are needed.
    """
    from kg.corpus.paths import find_corpus
    from kg.corpus.read import read_corpus, read_names
    from kg.corpus.writer import finish_interrupted

    paths = find_corpus(path)
    finish_interrupted(paths)
    return read_names(paths) if names_only else read_corpus(paths)


def naming_questions(corpus: Corpus, word: str) -> list[str]:
    """Return where questions of the corpus, which are SPARQL, have a word."""
    import re

    from kg.corpus.text_file import read_text

    found = []
    for path in corpus.paths.question_files():
        name = corpus.paths.name(path)
        lines = read_text(name, path)[0].split("\n")
        pattern = rf"(?<![\w-]){re.escape(word)}(?![\w-])"
        found += [f"{name}:{number}" for number, line in enumerate(lines, 1) if re.search(pattern, line)]
    return found


def carry_out(changes: Changes, title: str, *, dry_run: bool, yes: bool) -> None:
    """Make a change after it was checked and agreed to, or show it only.

    Args:
        changes: The change.
        title: What makes it.
        dry_run: Whether it is only shown.
        yes: Whether nobody is asked.

    Raises:
        ChangeRefused: It would make errors, or nobody can be asked.
        KgError: A file cannot be read or written.
    """
    from kg.changing.checked import refuse_new_errors
    from kg.corpus.seen import as_seen, stamps
    from kg.corpus.writer import write

    files = changes.files()
    if not files:
        screen().line("There is nothing to change.")
        return
    seen = stamps(changes.paths)
    with as_seen(changes.paths, seen):
        refuse_new_errors(changes)
    if dry_run:
        show(changes.diff())
        return
    does, did = changes.told()
    ask_whether(f"{does}?", lambda: show(changes.diff()), yes=yes)
    write(changes.paths, changes, title, seen=seen)
    screen().line(f"{did}. To take it back: kg undo")


def show(diff: str) -> None:
    """Show a difference: on a screen line by line in colours, else as it is, so that other programs can read it."""
    if not sys.stdout.isatty():
        send(diff)
        return
    terminal, colours = screen(), {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.split("\n"):
        terminal.line(line, colours.get(line[:1], ""))
