"""The commands of networks: ``kg network`` and ``kg report``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import (
    HERE,
    CorpusOption,
    ForceOption,
    Outlet,
    OutputOption,
    SpreadsheetsOption,
    form_of,
    open_to_compute,
)
from kg.cli.options import with_settings
from kg.errors import KgError
from kg.files import is_stream
from kg.phrases import count_of, listed, one_or_many
from kg.selection.options import SelectionOptions, choose_settings

if TYPE_CHECKING:
    import polars

    from kg.network.network import Network
    from kg.network.over_coders import OverCoders
    from kg.render.terminal import Terminal


class NetworkFormat(StrEnum):
    """A form of a network."""

    TABLE = "table"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"
    PARQUET = "parquet"


class ReportFormat(StrEnum):
    """A form of a report."""

    HTML = "html"
    MARKDOWN = "markdown"


_NETWORK_FORMS = {
    "": NetworkFormat.TABLE,
    "txt": NetworkFormat.TABLE,
    **{str(one): one for one in NetworkFormat if one is not NetworkFormat.TABLE},
}
_REPORT_FORMS = {"html": ReportFormat.HTML, "htm": ReportFormat.HTML, "md": ReportFormat.MARKDOWN}


@with_settings(choose_settings())
def network(
    options: SelectionOptions,
    compared_with: Annotated[
        str | None,
        typer.Option(help="A second viewpoint: show the claims on which the two differ, at any level as they are."),
    ] = None,
    measure: Annotated[
        str | None, typer.Option(help="Show a measure, such as degree, strength or betweenness.")
    ] = None,
    bootstrap: Annotated[
        int, typer.Option(min=0, help="Resample articles this many times, for the range of the measure.")
    ] = 0,
    series: Annotated[
        tuple[str, str] | None, typer.Option(help="Show what the first does towards the second, period by period.")
    ] = None,
    every: Annotated[str, typer.Option(help="Length of the periods: year, quarter or month.")] = "year",
    seed: Annotated[int, typer.Option(help="Seed of random choices.")] = 0,
    over_coders: Annotated[
        bool,
        typer.Option("--over-coders", help="Show the range over coders of each tie, or of the measure."),
    ] = False,
    by_source: Annotated[
        bool,
        typer.Option(
            "--by-source", help="Show on how many sources each tie stands, and what remains without unreliable ones."
        ),
    ] = False,
    scores: Annotated[bool, typer.Option("--scores", help="Add sums and means of Goldstein's scores.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words behind every tie.")] = False,
    format: Annotated[
        NetworkFormat | None,
        typer.Option(help="How to show the network.", show_default="by the file's name, else table"),
    ] = None,
    output: OutputOption = None,
    for_spreadsheets: SpreadsheetsOption = False,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Show who is tied to whom, by how many acts of cooperation and conflict, in how many articles and sources.

    kg network --level country --according-to "Belarus in Focus" --evidence
    """
    from kg.render import sections, values

    flags = {
        "--compared-with": compared_with,
        "--measure": measure,
        "--series": series,
        "--scores": scores,
        "--by-source": by_source,
        "--evidence": evidence and not by_source,
    }
    if over_coders and measure is None:
        flags["--over-coders"] = True
    form = format or form_of(output, _NETWORK_FORMS)
    _refuse_to_mix([name for name, value in flags.items() if value], form, bootstrap=bootstrap)
    project = open_to_compute(corpus)
    outlet = Outlet.of(output, project, force=force).for_spreadsheets(for_spreadsheets, form)
    if form is not NetworkFormat.TABLE:
        _export(project.network(**options), form, outlet)
        return
    with outlet.paper() as terminal:
        if compared_with is not None:
            difference = project.compare(compared_with=compared_with, **options)
            terminal.show(values.difference(difference, difference.claims.height))
        elif over_coders:
            _over_coders(project.over_coders(**options), measure, seed, terminal)
        elif measure is not None:
            _measure(project.network(**options), measure, bootstrap, seed, terminal)
        elif series is not None:
            _series(project.network(**options), *series, every, terminal)
        elif by_source:
            from kg.analysis import shown

            section = shown(project.corroboration(**options))
            terminal.show(sections.section(section, words=project.evidence if evidence else None))
        elif evidence:
            terminal.show(values.network_in_quotes(project.network(**options)))
        else:
            whole = project.network(**options)
            terminal.show(values.network(whole, whole.edges.height, scores=scores))


@with_settings(choose_settings(defaults={"level": None}))
def report(
    options: SelectionOptions,
    format: Annotated[
        ReportFormat | None,
        typer.Option(help="A page or Markdown.", show_default="html, or what the name of the file says"),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file to write.")] = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Write the facts of a network in sentences, tables and figures, each number with its quotes."""
    from kg.render.report import report_files

    project = open_to_compute(corpus)
    form = format or (form_of(output, _REPORT_FORMS) if output and output.name != "-" else ReportFormat.HTML)
    outlet = Outlet.of(output, project, force=force)
    target = output or Path("report.html" if form is ReportFormat.HTML else "report.md")
    outlet.write_all(report_files(project.report(**options), target, form.value))


def _refuse_to_mix(flags: list[str], format: NetworkFormat, *, bootstrap: int) -> None:
    """Refuse options of which one would be passed over."""
    if format is not NetworkFormat.TABLE and flags:
        raise KgError(f"--format {format} writes the whole network and goes with no {flags[0]}; leave one out")
    if len(flags) > 1:
        raise KgError(f"{flags[0]} and {flags[1]} show different things; leave one out")
    if bootstrap and flags != ["--measure"]:
        raise KgError("--bootstrap gives the range of a measure; choose one, such as --measure degree")


def _measure(network: Network, name: str, bootstrap: int, seed: int, terminal: Terminal) -> None:
    from polars import selectors

    from kg.network.bootstrap import bootstrap as drawn_again
    from kg.network.counting import without_empty_quad_classes
    from kg.network.measures import measure

    measured = (
        drawn_again(network, name, times=bootstrap, seed=seed) if bootstrap else measure(network, name, seed=seed)
    )
    terminal.heading(f"{measured.measure.label[0].upper()}{measured.measure.label[1:]}, {network.selection}")
    terminal.line(measured.measure.definition)
    terminal.line(f"Source: {measured.measure.source}.", "dim")
    terminal.line()
    if measured.lack:
        terminal.line(measured.lack)
        return
    values = without_empty_quad_classes(measured.values).with_columns(selectors.float().round_sig_figs(4))
    terminal.frame(values.drop("id", strict=False).rename({"label": "actor"}, strict=False))
    terminal.line(f"Based on {measured.support}.", "dim")
    if measured.note:
        terminal.line(f"{measured.note[0].upper()}{measured.note[1:]}.", "yellow")


def _over_coders(found: OverCoders, measure: str | None, seed: int, terminal: Terminal) -> None:
    measured = found.measured(measure, seed=seed) if measure and not found.lack else None
    terminal.heading(f"Over coders: {f'{measure}, ' if measure else ''}{found.selection}")
    if found.lack:
        terminal.line(f"{found.lack[0].upper()}{found.lack[1:]}.")
        return
    terminal.line(f"Coders: {listed(found.coders)}. {found.summary}.", "dim")
    terminal.line()
    if measured is not None:
        terminal.frame(measured.with_columns(_of_coders(found)))
        return
    terminal.frame(found.totals)
    terminal.line()
    count = found.selection.count
    ties = found.ties.drop("statements").with_columns(_of_coders(found)).cast({"low": int, "high": int})
    terminal.frame(ties.rename({"low": f"{count}, least", "high": f"{count}, most"}))


def _of_coders(found: OverCoders) -> polars.Expr:
    import polars

    return polars.format("{} of {}", "coders", polars.lit(len(found.coders))).alias("coders")


def _series(network: Network, actor: str, target: str, every: str, terminal: Terminal) -> None:
    from kg.network.series import done_by_both, dyad_series

    periods = dyad_series(network, actor, target, every)
    one, other = network.actor(actor).label, network.actor(target).label
    terminal.heading(f"{one} towards {other}, {network.selection}")
    terminal.line()
    both = len(done_by_both(network, actor, target))
    left_out = f"{count_of(both, 'act')} that both do, with no direction, {one_or_many(both, 'is', 'are')} left out."
    if not periods.height:
        terminal.line(f"No act of {one} towards {other} in this selection.")
        if both:
            terminal.line(left_out)
        return
    import polars
    from polars import selectors

    from kg.network.counting import without_empty_quad_classes

    day = polars.col("period")
    names = {
        "year": day.dt.strftime("%Y"),
        "quarter": polars.format("{}-Q{}", day.dt.year(), day.dt.quarter()),
        "month": day.dt.strftime("%Y-%m"),
    }
    shown = without_empty_quad_classes(periods).with_columns(
        selectors.float().round_sig_figs(4), period=names[every].fill_null(f"{every} not certain")
    )
    terminal.frame(shown.with_columns(statements=polars.col("statements").list.len()))
    if both:
        terminal.line(left_out)


def _export(network: Network, format: NetworkFormat, outlet: Outlet) -> None:
    if format in (NetworkFormat.GRAPHML, NetworkFormat.GEXF):
        from kg.formats.networks.graphml import write_gexf, write_graphml

        outlet.write(write_graphml(network) if format is NetworkFormat.GRAPHML else write_gexf(network))
        return
    output = outlet.path
    if output is None or output.name in ("", "-") or is_stream(output):
        raise KgError(f"a network as {format} is several tables; name a file with -o, such as -o network.{format}")
    from kg.formats.networks.tidy import write_csv_files, write_parquet_files

    files = write_csv_files(network) if format is NetworkFormat.CSV else write_parquet_files(network)
    outlet.write_all({output.with_name(f"{output.stem}-{name}.{format}"): content for name, content in files.items()})
