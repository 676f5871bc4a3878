"""The command ``kg discourse``: who agrees with whom, over what, and when."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import HERE, CorpusOption, OutputOption, open_project_at, screen, write
from kg.cli.delivery import Delivery, EvidenceOption, Form
from kg.cli.options import SelectionOptions, with_selection_options
from kg.errors import KgError
from kg.files import write_bytes

if TYPE_CHECKING:
    from kg.analysis.discourse.projections import Projection

__all__ = ["discourse"]


class DiscourseForm(StrEnum):
    """A form of a discourse network."""

    TABLE = "table"
    CSV = "csv"
    MATRIX = "matrix"
    GRAPHML = "graphml"
    GEXF = "gexf"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    SVG = "svg"
    PDF = "pdf"
    PNG = "png"


_FILES = (DiscourseForm.MATRIX, DiscourseForm.GRAPHML, DiscourseForm.GEXF)


@with_selection_options(without=("count", "min_weight", "min_degree", "self_loops"))
def discourse(
    selection: SelectionOptions,
    first: Annotated[
        str,
        typer.Option(help="Whose agreement: actor, source, counterparty, publisher, author, role:to, …"),
    ] = "actor",
    second: Annotated[str, typer.Option(help="On what: issue, claim, object, relation, role:about, …")] = "issue",
    qualifier: Annotated[
        str, typer.Option(help="In which sense: stance, polarity, goldstein, certainty, …, or none.")
    ] = "stance",
    neutral: Annotated[bool, typer.Option("--neutral", help="With what is neither for nor against.")] = False,
    two_mode: Annotated[
        bool, typer.Option("--two-mode", help="Tie the first to the second, not the first to each other.")
    ] = False,
    over: Annotated[str, typer.Option(help="Which of the two is tied to each other: first or second.")] = "first",
    agreement: Annotated[
        str, typer.Option(help="ignore, congruence, conflict or subtract; with --two-mode ignore, subtract or combine.")
    ] = "subtract",
    normalise: Annotated[
        str,
        typer.Option(
            help="none, average, jaccard, dna_cosine or cosine; with --two-mode none, activity or prominence."
        ),
    ] = "none",
    once_per: Annotated[
        str, typer.Option(help="Within what the same counts once: document, week, month, year, range or none.")
    ] = "document",
    by_qualifier: Annotated[
        bool, typer.Option("--by-qualifier/--any-qualifier", help="Whether the same in another sense counts again.")
    ] = True,
    min_first: Annotated[int, typer.Option(min=1, help="How often the first must occur.")] = 1,
    min_second: Annotated[int, typer.Option(min=1, help="How often the second must occur.")] = 1,
    min_weight: Annotated[float, typer.Option(min=0, help="The least weight of a tie, for or against.")] = 0.0,
    isolates: Annotated[bool, typer.Option("--isolates", help="With those that are tied to nobody.")] = False,
    dated_by: Annotated[
        str, typer.Option(help="What dates a statement: its article, or the event it tells.")
    ] = "article",
    windows: Annotated[int, typer.Option(min=0, help="Size of windows that slide over time; 0 for none.")] = 0,
    unit: Annotated[str, typer.Option(help="statements, days, weeks, months, quarters or years.")] = "days",
    step: Annotated[int, typer.Option(min=1, help="How far windows lie apart.")] = 1,
    kernel: Annotated[
        str | None, typer.Option(help="How windows weigh: uniform, epanechnikov, triangular or gaussian.")
    ] = None,
    evidence: EvidenceOption = False,
    format: Annotated[
        DiscourseForm | None,
        typer.Option("--format", help="How to show it.", show_default="by the file's name, else table"),
    ] = None,
    output: OutputOption = None,
    corpus: CorpusOption = HERE,
) -> None:
    """Show a discourse network: who agrees and disagrees with whom, over what.

    kg discourse --level country        kg discourse --two-mode -o positions.svg

    kg discourse --windows 90 --step 30 --kernel gaussian -o debate.csv
    """
    project = open_project_at(corpus)
    found = project.discourse(
        first,
        second,
        None if qualifier == "none" else qualifier,
        neutral=neutral,
        dated_by=dated_by,
        once_per=once_per,
        by_qualifier=by_qualifier,
        **selection,
    ).min_frequency(first=min_first, second=min_second)
    if windows:
        if two_mode or format in _FILES:
            raise KgError("--windows show one-mode networks over time, as rows or as a figure; leave the other out")
        if min_weight or isolates or over != "first":
            raise KgError(
                "--windows add up the ties of the first to each other; leave out --min-weight, --isolates, --over"
            )
        from kg.analysis.discourse.over_time import over_time
        from kg.analysis.discourse.over_time_section import over_time_section

        dated = over_time(found.windows(unit, windows, step=step, kernel=kernel), agreement, normalise)
        delivery = Delivery(evidence, Form(format) if format else None, output, corpus)
        delivery.of(over_time_section(dated), dated.rows, project)
        return
    if kernel or unit != "days" or step != 1:
        raise KgError("--unit, --step and --kernel are those of windows; say how large these are: --windows 90")
    if two_mode and over != "first":
        raise KgError("a two-mode network ties the first to the second; leave out --over, or --two-mode")
    if two_mode:
        network = found.two_mode(agreement, normalise, isolates=isolates)
    else:
        network = found.one_mode(agreement, normalise, over, isolates=isolates)
    network = network.min_weight(min_weight) if min_weight else network
    chosen = format or _file_form(output)
    if chosen in _FILES:
        _write(network, chosen, output)
        return
    from kg.analysis.discourse.section import discourse_section

    delivery = Delivery(evidence, Form(chosen) if chosen else None, output, corpus)
    delivery.of(discourse_section(network), network.rows, project)


def _file_form(output: Path | None) -> DiscourseForm | None:
    """Return the form of a file for programs of networks, or ``None`` where its name says another one."""
    ending = output.suffix.removeprefix(".").lower() if output else ""
    return DiscourseForm(ending) if ending in list(_FILES) else None


def _write(network: Projection, form: DiscourseForm | None, output: Path | None) -> None:
    from kg.formats.discourse import discourse_write_gexf, discourse_write_graphml, write_matrix

    if form is DiscourseForm.MATRIX:
        content = write_matrix(network)
        if output is None:
            write(content.decode(), None)
            return
        write_bytes(output, content)
    else:
        write(
            discourse_write_graphml(network) if form is DiscourseForm.GRAPHML else discourse_write_gexf(network), output
        )
    if output is not None:
        screen().line(f"wrote {output}")
