"""The command ``kg view``: the explorer, and pictures for print."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, cast

import typer

from kg.cli.console import HERE, CorpusOption, ForceOption, Outlet, form_of, open_to_compute, screen
from kg.cli.options import with_settings
from kg.errors import KgError
from kg.selection.options import SelectionOptions, choose_settings


class ViewFormat(StrEnum):
    """A form of the picture."""

    HTML = "html"
    SVG = "svg"
    PDF = "pdf"
    PNG = "png"


StoryOption = Annotated[
    Path | None,
    typer.Option(help="A YAML file of views with captions, through which the page leads.", show_default=False),
]

_FORMS = {"": ViewFormat.HTML, "htm": ViewFormat.HTML, **{str(one): one for one in ViewFormat}}


@with_settings(choose_settings(without=("min_degree",)))
def publish(
    options: SelectionOptions,
    folder: Annotated[Path, typer.Argument(help="The folder to write; it is made if it is missing.")],
    address: Annotated[
        str, typer.Option(help="Where the folder will lie, for whole addresses of statements.", show_default=False)
    ] = "",
    story: StoryOption = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Write a folder for any static host: page, report, data, codebook and checksums.

    kg publish site --address https://example.org/belarus/

    The whole text of an article is in it only where the article's head names a 'licence'.
    """
    project = open_to_compute(corpus)
    for path in project.publish(folder, address=address, story=story, force=force, **options):
        screen().line(f"wrote {path}")


@with_settings(choose_settings(without=("min_degree",)))
def view(
    options: SelectionOptions,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file to write.", show_default="network.html")
    ] = None,
    format: Annotated[
        ViewFormat | None, typer.Option(help="The explorer, or a picture for print.", show_default="by the file's name")
    ] = None,
    title: Annotated[
        str | None, typer.Option(help="Title of the page or picture.", show_default="the corpus's")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Draw a large network completely from the start.")] = False,
    quotes_only: Annotated[
        bool, typer.Option("--quotes-only", help="Include only the quoted words of the articles.")
    ] = False,
    address: Annotated[
        str | None,
        typer.Option(
            help="Where the page will lie on the web, for the links it copies.", show_default="where it is opened"
        ),
    ] = None,
    new_layout: Annotated[
        bool, typer.Option("--new-layout", help="Compute a new layout instead of keeping the previous one.")
    ] = False,
    seed: Annotated[int, typer.Option(help="Seed of the layout.")] = 0,
    story: StoryOption = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Write the explorer: one HTML file that works anywhere, and in which each arrow opens its quotes.

    kg view -o belarus.html        kg view --level country -o belarus.pdf

    It opens on what the articles say; with options that choose claims, on the graph, which shows what kg network shows
    with the same options. Everything else, such as what is planned or denied, can be chosen in the page.
    """
    from kg.layout.kept import keep_places, read_places

    form = format or form_of(output, _FORMS)
    if address is not None and form is not ViewFormat.HTML:
        raise KgError(f"--address is for the links of a page, and there are none in {form}; leave one out")
    if story is not None and form is not ViewFormat.HTML:
        raise KgError(f"a story is told by the explorer, not by a picture in {form.value}; leave out --story")
    project = open_to_compute(corpus)
    outlet = Outlet.of(output, project, force=force).or_at(f"network.{form}")
    network = project.network(**options)
    based = f"; based on {network.support}."
    made = project.corpus.paths.made
    known = {} if new_layout else read_places(made)
    if form is ViewFormat.HTML:
        from kg.explorer.page import make_explorer
        from kg.explorer.story import read_story
        from kg.selection.selection import Selection

        explorer = make_explorer(
            network,
            title=title,
            everything=everything,
            quotes_only=quotes_only,
            places=known,
            seed=seed,
            story=None if story is None else read_story(story),
            tab="findings" if network.selection == Selection() and not network.shows_issues else "graph",
            address=address,
        )
        outlet.write(explorer.html, based)
        if explorer.without_words:
            left = f"the words of {explorer.without_words:,} statements of the weakest ties found no room in one file"
            screen().line(f"{left}; kg publish lays them beside the page", "yellow")
        for of_level, places in explorer.places.items():
            keep_places(made, of_level, places)
    else:
        from kg.drawing.network import PrintFormat, draw_network
        from kg.layout.layout import lay_out_network

        places = lay_out_network(network, known=known.get(network.selection.level), seed=seed)
        heading = title or project.corpus.config.title
        outlet.write(draw_network(network, places, format=cast("PrintFormat", form.value), title=heading), based)
    if not network.edges.height:
        screen().line(network.why_empty(), "yellow")
