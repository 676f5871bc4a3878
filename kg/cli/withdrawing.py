"""The command ``kg withdraw``: an article counts no more, after all that falls with it was shown."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.changing import DryRunOption, YesOption, carry_out
from kg.cli.console import HERE, CorpusOption, open_to_compute, screen
from kg.gc_paused import gc_paused


@gc_paused()
def withdraw(
    article: Annotated[str, typer.Argument(help="Id of the article.")],
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words behind every row.")] = False,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Mark an article as retracted; every tie, actor and finding that falls is shown first.

    kg withdraw first-article --dry-run --evidence
    """
    from kg.changing.withdrawing import withdraw as make
    from kg.render.sections import section

    project = open_to_compute(corpus)
    falls = project.withdrawal(article)
    screen().show(section(falls.section, words=project.evidence if evidence else None))
    carry_out(make(project.corpus.paths, article), f"kg withdraw {article}", dry_run=dry_run, yes=yes)
