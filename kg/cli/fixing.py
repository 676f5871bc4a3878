"""The command that mends problems."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.changing import DryRunOption, is_asked, read_for_change, show
from kg.cli.console import HERE, CorpusOption, screen
from kg.errors import ChangeRefused
from kg.phrases import count_of, one_or_many


def fix(
    unused: Annotated[
        bool, typer.Option("--unused", help="Remove entities that no statement speaks of as well.")
    ] = False,
    dry_run: DryRunOption = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask; make only what is sure.")] = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Mend problems that have one remedy, asking about each: quotes that moved, cut texts, dates in brackets.

    kg fix --dry-run        kg fix --yes

    Sure is what keeps every word: other quotation marks, a list for a quote with "…", one misspelled word, marks
    around a date in brackets. What is not sure is only asked about. To take all of it back: kg undo
    """
    from kg.corpus.changes import Changes
    from kg.corpus.checked import refuse_new_errors
    from kg.corpus.mending import remedies
    from kg.corpus.writer import write

    known = read_for_change(corpus)
    changes = Changes(known.paths)
    found = list(remedies(known, changes, unused=unused))
    terminal = screen()
    if not found:
        terminal.line("There is nothing that kg can mend; see what is left with: kg check")
        return
    if not (yes or dry_run or is_asked()):
        raise ChangeRefused("nobody can be asked here; add --yes to make what is sure, or --dry-run to see it")
    made = []
    for one in found:
        if yes or dry_run:
            is_made = one.is_sure
        else:
            terminal.problems([one.problem])
            is_made = typer.confirm(f"{'Sure' if one.is_sure else 'Perhaps'}: {one.new}?", default=one.is_sure)
        if is_made:
            changes.edit(one.path, *one.edits)
            made.append(one)
    if any(one.problem.code == "unused-entity" for one in made):
        refuse_new_errors(changes)
    if dry_run:
        show(changes.diff())
    elif made:
        files = write(known.paths, changes, "kg fix")
        mended = count_of(len(made), "problem")
        terminal.line(f"Mended {mended} in {count_of(len(files), 'file')}. To take it back: kg undo")
    left = sum(not one.is_sure for one in found)
    if left and (yes or dry_run):
        more = one_or_many(left, "1 more problem has a remedy", f"{left} more problems have a remedy")
        typer.echo(f"{more} that is not sure; decide about each with: kg fix", err=True)
