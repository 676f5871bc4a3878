"""The command ``kg findings``: what the articles say."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.console import HERE, CorpusOption, ForceOption, Outlet, OutputOption, form_of, open_to_compute
from kg.cli.options import with_settings
from kg.errors import KgError
from kg.selection.options import SelectionOptions, choose_settings
from kg.well_formed import readable_json


class FindingsFormat(StrEnum):
    """A form of findings."""

    TABLE = "table"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"


_FORMS = {
    **{"": FindingsFormat.TABLE, "txt": FindingsFormat.TABLE, "json": FindingsFormat.JSON},
    **{"html": FindingsFormat.HTML, "htm": FindingsFormat.HTML, "md": FindingsFormat.MARKDOWN},
}


@with_settings(choose_settings(without=("level", "count", "modes", "polarities")))
def findings(
    options: SelectionOptions,
    most: Annotated[int | None, typer.Option(min=1, help="How many of an article.", show_default="6")] = None,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show all words behind every finding.")] = False,
    format: Annotated[
        FindingsFormat | None, typer.Option(help="How to show them.", show_default="by the file's name, else table")
    ] = None,
    output: OutputOption = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Show what the articles say: bargains, spirals, contested claims, causes, who does what to whom, forecasts.

    kg findings        kg findings --article prisoners-for-dialogue --most 20 --evidence
    """
    from kg.render.findings import findings as parts_of
    from kg.render.report import AnalysisReport, report_files

    form = format or form_of(output, _FORMS)
    if evidence and form is not FindingsFormat.TABLE:
        raise KgError(f"--evidence shows the words on the screen, not as {form}; leave one out")
    project = open_to_compute(corpus)
    outlet = Outlet.of(output, project, force=force)
    found = project.findings(most=most, **options)
    match form:
        case FindingsFormat.TABLE:
            with outlet.paper() as terminal:
                terminal.show(parts_of(found, words=project.evidence if evidence else None))
        case FindingsFormat.JSON:
            outlet.write(readable_json(found.as_data()))
        case _:
            target = output or Path("findings.html" if form is FindingsFormat.HTML else "findings.md")
            made = AnalysisReport.of([], project.corpus.config.title, project.backend, found)
            outlet.write_all(report_files(made, target, form.value))
