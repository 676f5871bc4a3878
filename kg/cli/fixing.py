"""The command that mends problems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.asked import answer_to, is_asked
from kg.cli.changing import DryRunOption, read_for_change, show
from kg.cli.console import HERE, CorpusOption, screen
from kg.errors import ChangeRefused
from kg.gc_paused import gc_paused
from kg.phrases import count_of, one_or_many

if TYPE_CHECKING:
    from kg.changing.remedy import Remedy
    from kg.corpus.changes import Changes

_ANSWERS = {
    "y": "yes, write it",
    "n": "no, leave it as it is",
    "a": "all: write this and the rest that is sure, and ask no more",
    "q": "quit: leave this and the rest; what you said yes to is written",
}


@gc_paused()
def fix(
    unused: Annotated[
        bool, typer.Option("--unused", help="Remove entities that no statement speaks of as well.")
    ] = False,
    spelling: Annotated[
        bool,
        typer.Option(
            "--spelling", help="Take for sure, too, that a quote differs from the article in how one word is spelled."
        ),
    ] = False,
    dry_run: DryRunOption = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask; make only what is sure.")] = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Mend problems that have one remedy, asking about each: quotes that moved, cut texts, dates, heads.

    kg fix --dry-run        kg fix --yes

    Sure is what keeps every word: other quotation marks, a list for a quote with "…", marks around a text that YAML
    cannot read without them. What is not sure is only asked about. Who has mended typos of an article takes
    --spelling: a word that is another one, such as country for county, is then taken for a typo as well. To take all
    of it back: kg undo
    """
    from kg.changing.checked import refuse_new_errors
    from kg.changing.mending import remedies
    from kg.corpus.changes import Changes
    from kg.corpus.writer import write
    from kg.corpus.yaml_file import UNREADABLE

    known = read_for_change(corpus)
    changes = Changes(known.paths)
    found = list(remedies(known, changes, unused=unused))
    if spelling:
        found = [replace(one, is_sure=one.is_sure or one.is_spelling) for one in found]
    terminal = screen()
    if not found:
        terminal.line("There is nothing that kg can mend; see what is left with: kg check")
        for name in dict.fromkeys(one.path for one in known.problems if one.code in UNREADABLE):
            terminal.line(f"{name} cannot be read; what needs it can be mended once you have set it right.", "yellow")
        return
    if not (yes or dry_run or is_asked()):
        raise ChangeRefused("nobody can be asked here; add --yes to make what is sure, or --dry-run to see it")
    wanted = (one for one in found if one.is_sure) if yes or dry_run else _agreed(found, changes)
    made = []
    for one in wanted:
        if changes.is_free(one.path, one.edits):
            one.make(changes)
            made.append(one)
    if any(one.problem.code == "unused-entity" for one in made):
        refuse_new_errors(changes)
    if dry_run:
        show(changes.diff())
    elif made:
        write(known.paths, changes, "kg fix")
        mended = f"{count_of(len(made), 'problem')} in {count_of(len({one.path for one in made}), 'file')}"
        terminal.line(f"Mended {mended}. To take it back: kg undo")
        if any(one.opens_file for one in made):
            terminal.line("More can be read now; see whether there is more to mend with: kg fix")
    else:
        terminal.line("Nothing was changed.")
    left = sum(not one.is_sure for one in found)
    if left and (yes or dry_run):
        more = one_or_many(left, "1 more problem has a remedy", f"{left} more problems have a remedy")
        typer.echo(f"{more} that is not sure; decide about each with: kg fix", err=True)


def _agreed(found: Sequence[Remedy], changes: Changes) -> Iterator[Remedy]:
    """Yield the remedies that the person at the terminal wants, asking about one after the other."""
    terminal = screen()
    for number, one in enumerate(found, start=1):
        terminal.line()
        terminal.line(f"{number} of {len(found)}: {one.problem.place}", "bold")
        terminal.line(one.problem.message)
        old, new = _difference(one, changes)
        for line in old:
            terminal.line(f"- {line}", "red")
        for line in new:
            terminal.line(f"+ {line}", "green")
        question = "Write this?" if one.is_sure else "Not sure. Write this?"
        answer = answer_to(question, _ANSWERS, "y" if one.is_sure else "n")
        if answer in ("y", "a"):
            yield one
        if answer == "a":
            yield from (other for other in found[number:] if other.is_sure)
        if answer in ("a", "q"):
            return


def _difference(remedy: Remedy, changes: Changes) -> tuple[list[str], list[str]]:
    """Return what is written now and what is written then, in lines; of several places in words."""
    moved = [] if remedy.target is None else [remedy.path, remedy.target]
    old, new = ([changes.paths.name(path)] for path in moved) if moved else ([], [])
    if len(remedy.edits) == 1:
        edit, text = remedy.edits[0], changes.text(remedy.path)
        old += text[edit.start : edit.end].strip().split("\n")
        new += edit.text.strip().split("\n") if edit.text.strip() else []
    elif not moved:
        new.append(remedy.new)
    return old, new
