"""The command ``kg progress``: how far coders have come."""

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
)
from kg.phrases import count_of
from kg.well_formed import readable_json


class ProgressFormat(StrEnum):
    """A form of how far coders have come."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


_FORMS = {"": ProgressFormat.TABLE, "txt": ProgressFormat.TABLE, "csv": ProgressFormat.CSV, "json": ProgressFormat.JSON}


def progress(
    coder: Annotated[list[str] | None, typer.Option(help="Only this coder; may be repeated.")] = None,
    drafts: Annotated[
        bool, typer.Option("--drafts", help="Show only what is found with and without drafts, and how long it takes.")
    ] = False,
    format: Annotated[
        ProgressFormat | None, typer.Option(help="How to show it.", show_default="by the file's name, else table")
    ] = None,
    output: OutputOption = None,
    for_spreadsheets: SpreadsheetsOption = False,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Show how far coders have come: of each article the sentences that are coded, have nothing to code, and are left.

    kg progress        kg progress --coder anna        kg progress --format csv -o progress.csv

    A sentence is coded where a statement has words of it. That one has nothing to code is recorded in kg serve. One
    sentence in ten never gets a draft: what is found there is compared with the rest.
    """
    import polars

    from kg.corpus.progress import ProgressRow, progress_of, progress_rows
    from kg.formats.tables.rows import write_rows
    from kg.proposing.effect import effects, paces
    from kg.proposing.times import times_kept
    from kg.render.effect import effect_data, effect_parts, pace_data

    form = format or form_of(output, _FORMS)
    project = open_project_at(corpus)
    outlet = Outlet.of(output, project, force=force).for_spreadsheets(for_spreadsheets, form)
    found = [one for one in effects(project.corpus) if not coder or one.coder in coder]
    taken = paces(one for one in times_kept(project.corpus.paths) if not coder or one.coder in coder)
    if drafts:
        match form:
            case ProgressFormat.JSON:
                outlet.write(readable_json({"found": effect_data(found), "seconds": pace_data(taken)}))
            case ProgressFormat.CSV:
                outlet.write(write_rows(polars.DataFrame(effect_data(found), infer_schema_length=None)))
            case ProgressFormat.TABLE:
                with outlet.paper() as terminal:
                    terminal.show(effect_parts(found, taken))
        return
    rows = progress_rows(project.corpus, progress_of(project.corpus), coder or ())
    frame = polars.DataFrame([one.model_dump() for one in rows], schema=[*ProgressRow.model_fields])
    match form:
        case ProgressFormat.JSON:
            outlet.write(readable_json(frame.to_dicts()))
        case ProgressFormat.CSV:
            outlet.write(write_rows(frame))
        case ProgressFormat.TABLE:
            with outlet.paper() as terminal:
                terminal.frame(frame)
                for who in dict.fromkeys(one.coder for one in rows):
                    own = [one for one in rows if one.coder == who]
                    left, whole = sum(one.left for one in own), sum(one.sentences for one in own)
                    terminal.line(f"{who}: {count_of(left, 'sentence')} of {whole:,} left.")
                terminal.show(effect_parts(found, taken))
