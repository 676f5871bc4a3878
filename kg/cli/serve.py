"""The command ``kg serve``: the local application."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.console import HERE, CorpusOption, screen


def serve(
    coder: Annotated[str | None, typer.Option(help="Who annotates.", show_default="the coder of corpus.yaml")] = None,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="The port to be reached at.", show_default="a free one")
    ] = None,
    host: Annotated[
        str, typer.Option(help="The address to be reached at; one that other machines reach takes a token.")
    ] = "127.0.0.1",
    token: Annotated[
        str | None,
        typer.Option(help="What those must know who use it.", show_default="made where others can reach it"),
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open the browser.")] = False,
    log_times: Annotated[
        bool, typer.Option("--log-times", help="Keep in .kg, on this machine, how long each statement took.")
    ] = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Read and annotate the corpus in the browser, on this machine alone.

    kg serve        kg serve --coder anna

    What is saved is what you would have written into the files. In an empty folder, it offers to begin a corpus. It
    needs the extra 'app'. Ctrl-C ends it.
    """
    from kg.serve.run import serve as run

    run(
        corpus,
        coder=coder or "",
        host=host,
        port=port or 0,
        token=token or "",
        opens_browser=not no_browser,
        logs_times=log_times,
        say=screen().line,
    )
