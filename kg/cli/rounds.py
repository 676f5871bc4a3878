"""The command ``kg round``: who codes which articles without seeing what the others code."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.changing import DryRunOption, YesOption, carry_out, read_for_change
from kg.cli.console import HERE, CorpusOption, screen
from kg.errors import ChangeRefused
from kg.gc_paused import gc_paused
from kg.phrases import count_of, listed

if TYPE_CHECKING:
    from kg.corpus.corpus import Corpus


class Does(StrEnum):
    """What is done with a round."""

    OPEN = "open"
    CLOSE = "close"


@gc_paused()
def round_(
    does: Annotated[Does | None, typer.Argument(help="Whether a round is opened or closed; neither shows all.")] = None,
    name: Annotated[str | None, typer.Argument(help="What the round is called, such as pilot.")] = None,
    article: Annotated[list[str] | None, typer.Option(help="An article; may be repeated.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="All articles with this tag; may be repeated.")] = None,
    coder: Annotated[list[str] | None, typer.Option(help="Who codes them; may be repeated.")] = None,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Open or close a round: in kg serve its coders see nothing of each other's work until it is closed.

    kg round open pilot --article first-article --coder anna --coder ben        kg round close pilot        kg round
    """
    from kg.changing.rounds import close_round, open_round

    known = read_for_change(corpus)
    if does is None:
        _show(known)
        return
    if name is None:
        raise ChangeRefused(f"name the round: kg round {does} pilot")
    if does is Does.CLOSE:
        if article or tag or coder:
            raise ChangeRefused("a round is closed as a whole; leave --article, --tag and --coder out")
        carry_out(close_round(known, name, date.today()), f"kg round close {name}", dry_run=dry_run, yes=yes)
        return
    articles = [*(article or ()), *_tagged(known, tag or ())]
    carry_out(open_round(known, name, articles, coder or ()), f"kg round open {name}", dry_run=dry_run, yes=yes)
    if not dry_run:
        screen().pairs([(f"kg serve --coder {one}", f"{one} codes") for one in coder or ()])


def _tagged(corpus: Corpus, tags: list[str] | tuple[str, ...]) -> list[str]:
    found = {tag: [id for id, one in corpus.articles.items() if tag in one.tags] for tag in tags}
    for tag, articles in found.items():
        if not articles:
            raise ChangeRefused(f"no article has the tag '{tag}'")
    return [id for articles in found.values() for id in articles]


def _show(corpus: Corpus) -> None:
    """Show the rounds, and how far each coder has come in them."""
    import polars

    from kg.corpus.progress import progress_of, progress_rows

    rounds, terminal = corpus.config.rounds, screen()
    if not rounds:
        terminal.line("There are no rounds. To open one: kg round open pilot --article … --coder … --coder …")
        return
    progress = progress_of(corpus)
    for id, one in rounds.items():
        state = "open" if one.closed is None else f"closed on {one.closed}"
        articles = count_of(len(one.articles), "article")
        terminal.line(f"{id}: {state}; {listed(one.coders)} code {articles}.")
        rows = [row for row in progress_rows(corpus, progress, one.coders) if row.article in one.articles]
        terminal.frame(polars.DataFrame([row.model_dump() for row in rows]))
