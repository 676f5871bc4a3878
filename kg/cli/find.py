"""The commands that look into the vocabulary: ``kg find`` and ``kg codebook``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from kg.cli.console import (
    HERE,
    CorpusOption,
    ForceOption,
    Outlet,
    OutputOption,
    SpreadsheetsOption,
    form_of,
    open_project_at,
    screen,
)
from kg.well_formed import readable_json


class FoundFormat(StrEnum):
    """A form of what was found."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"


_FORMS = {"": FoundFormat.TEXT, "txt": FoundFormat.TEXT, "csv": FoundFormat.CSV, "json": FoundFormat.JSON}


def find(
    words: Annotated[list[str], typer.Argument(help="Words of a text, a label, or a code such as 190 or ASSAULT.")],
    subject: Annotated[str | None, typer.Option(help="What acts: a type such as Country, or an entity.")] = None,
    object: Annotated[
        str | None, typer.Option(help="What it is done to: a type, an entity, Statement, Words, or Nothing.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language of the words, such as de.", show_default="any")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many are shown at most.")] = 5,
    format: Annotated[
        FoundFormat | None, typer.Option(help="How to show them.", show_default="by the file's name, else text")
    ] = None,
    output: OutputOption = None,
    for_spreadsheets: SpreadsheetsOption = False,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Find the relation for words of a text, e.g. kg find took Russia to court.

    kg find "wirft Moskau Wortbruch vor"        kg find sues --subject Country --object Company        kg find 190

    The likeliest comes first, each with when to use it and when not, and with what speaks for it.
    """
    from kg.finder import find_others
    from kg.render.found import found_data, found_frame, found_parts

    form = format or form_of(output, _FORMS)
    project = open_project_at(corpus)
    outlet = Outlet.of(output, project, force=force).for_spreadsheets(for_spreadsheets, form)
    found = project.found(" ".join(words), subject=subject, object=object, language=language)[:limit]
    vocabulary = project.corpus.vocabulary
    match form:
        case FoundFormat.TEXT:
            with outlet.paper() as terminal:
                terminal.show(found_parts(found, vocabulary, find_others(vocabulary, " ".join(words))))
        case FoundFormat.CSV:
            from kg.formats.tables.rows import write_rows

            outlet.write(write_rows(found_frame(found, vocabulary).select("relation", "label", "score", "why")))
        case FoundFormat.JSON:
            outlet.write(readable_json(found_data(found, vocabulary)))


def codebook(
    name: Annotated[
        str | None, typer.Argument(help="A relation, type or role; without one, all of them, by family.")
    ] = None,
    corpus: CorpusOption = HERE,
) -> None:
    """Show all relations by family, types and roles; or one of them, with when to use it and when not.

    kg codebook        kg codebook offers_release        kg codebook Ministry
    """
    from kg.corpus.decisions import words_of_examples
    from kg.render.families import overview_parts, term_parts

    read = open_project_at(corpus).corpus
    if name is None:
        screen().show(overview_parts(read.vocabulary))
    else:
        screen().show(term_parts(name, read.vocabulary, words_of_examples(read.vocabulary, read.find)))
