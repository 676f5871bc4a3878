"""The commands ``kg send`` and ``kg receive``: a coder without an installation gets a page, and sends work back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.changing import DryRunOption, YesOption, carry_out, read_for_change
from kg.cli.console import HERE, CorpusOption, ForceOption, Outlet, complain, open_project_at, screen
from kg.errors import KgError
from kg.gc_paused import gc_paused


@gc_paused()
def send(
    coder: Annotated[str, typer.Option("--for", help="Id of the coder whom the page is for.")],
    articles: Annotated[
        list[str] | None, typer.Argument(help="Ids of the articles.", show_default="those of the coder's open rounds")
    ] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="The file.", show_default="CODER.html")] = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Write one HTML file in which a coder annotates articles without having installed anything.

    kg send --for ben first-article -o ben.html

    It has the articles, the vocabulary and the entities in it, and works without a connection. What is coded stays in
    the coder's browser, and in the file that 'Save my work' makes. When that comes back: kg receive ben.json
    """
    from kg.serve.sending import sent_page

    project = open_project_at(corpus)
    path = output or Path(f"{coder}.html")
    outlet = Outlet.of(path, project, force=force)
    page = sent_page(project.corpus.paths, coder, articles or ())
    outlet.write(page)
    screen().pairs([(str(path), f"send it to {coder}"), (f"kg receive {coder}.json", "when it comes back")])


@gc_paused()
def receive(
    file: Annotated[Path, typer.Argument(help="The file of work that came back.")],
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Take in what a coder coded in a page that 'kg send' made: it is checked, and written into the coder's files.

    kg receive ben.json --dry-run        kg receive ben.json

    What cannot be taken is told with the reason, and all else is taken. A later file of the same page changes only what
    differs.
    """
    from kg.serve.receiving import MOST_BYTES, read_work
    from kg.serve.receiving import receive as take

    if not file.is_file():
        raise KgError(f"{file}: it is not there; name the file that the coder saved")
    with file.open("rb") as stream:
        work = read_work(stream.read(MOST_BYTES + 1), str(file))
    received = take(read_for_change(corpus), work)
    terminal = screen()
    terminal.line(f"{received.summary}.")
    for one in received.told:
        terminal.line(f"{one}.")
    for one in received.refused:
        complain(f"not taken: {one}")
    if received.changes.files():
        carry_out(received.changes, f"kg receive {file.name}", dry_run=dry_run, yes=yes)
    if received.refused:
        sys.exit(1)
