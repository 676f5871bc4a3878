"""The commands of analyses: what the field reads in a corpus, each number with its words."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.delivery import Delivery, with_delivery
from kg.cli.options import SelectionOptions, with_selection_options

__all__ = ["balance", "bargains", "brokerage", "coalitions", "contested", "spirals", "turning_points"]

_OF_TIES = ("count", "min_weight", "min_degree")
_OF_ACTS = (*_OF_TIES, "kind", "mode", "polarity")
_SEED = Annotated[int, typer.Option(help="What random choices begin with.")]
_TIME_LIMIT = Annotated[float, typer.Option(min=0.1, help="Seconds for the proof of the frustration index.")]


@with_selection_options(without=(*_OF_ACTS, "level", "quad_class", "self_loops"))
@with_delivery
def bargains(
    selection: SelectionOptions,
    delivery: Delivery,
) -> None:
    """Show what is offered for what, to whom, on which terms, and what became of it.

    kg bargains --evidence        kg bargains -o bargains.svg
    """
    project = delivery.open_project()
    found = project.bargains(**selection)
    from kg.analysis.bargains.section import bargains_section

    delivery.of(bargains_section(found), found.rows, project)


@with_selection_options(without=(*_OF_ACTS, "self_loops"), level="country")
@with_delivery
def spirals(
    selection: SelectionOptions,
    delivery: Delivery,
    days: Annotated[int, typer.Option(min=0, help="How many days may lie between an act and the next.")] = 90,
    min_acts: Annotated[int, typer.Option(min=2, help="How many acts a run has at least.")] = 3,
) -> None:
    """Show runs of hostile acts by which two actors answer each other, and what authors call a spiral.

    kg spirals --level organisation --days 30
    """
    project = delivery.open_project()
    found = project.spirals(window=days, min_acts=min_acts, **selection)
    from kg.analysis.spirals.section import spirals_section

    delivery.of(spirals_section(found), found.rows, project)


@with_selection_options(without=(*_OF_ACTS, "self_loops"), level="country")
@with_delivery
def turning_points(
    selection: SelectionOptions,
    delivery: Delivery,
    one: Annotated[str, typer.Argument(help="An actor.")],
    other: Annotated[str, typer.Argument(help="Another one.")],
    directed: Annotated[bool, typer.Option("--directed", help="Only what the first does towards the second.")] = False,
    min_acts: Annotated[int, typer.Option(min=1, help="How many acts lie between two turning points at least.")] = 3,
    seed: _SEED = 0,
) -> None:
    """Show when two actors turned from cooperation to conflict, or back.

    kg turning-points Ukraine Belarus
    """
    project = delivery.open_project()
    found = project.turning_points(one, other, directed=directed, min_acts=min_acts, seed=seed, **selection)
    from kg.analysis.turning_points.section import turning_points_section

    delivery.of(turning_points_section(found), found.rows, project)


@with_selection_options(without=("according_to", *_OF_TIES))
@with_delivery
def contested(
    selection: SelectionOptions,
    delivery: Delivery,
    one: Annotated[str | None, typer.Argument(help="A source: a publisher, an author, somebody quoted.")] = None,
    other: Annotated[str | None, typer.Argument(help="A second one.")] = None,
) -> None:
    """Show the claims on which sources differ: what is held, and denied, rejected or doubted.

    kg contested        kg contested "Belarus in Focus" "Ukrainian military leadership"
    """
    project = delivery.open_project()
    found = project.contested(one, other, **selection)
    from kg.analysis.contested.section import contested_section

    delivery.of(contested_section(found), found.rows, project)


@with_selection_options(without=_OF_TIES)
@with_delivery
def coalitions(
    selection: SelectionOptions,
    delivery: Delivery,
    normalise: Annotated[
        str, typer.Option(help="How agreement is weighed: none, average, jaccard, dna_cosine, cosine.")
    ] = "average",
    bootstrap: Annotated[int, typer.Option(min=0, help="Draw articles so many times again, for stability.")] = 0,
    seed: _SEED = 0,
) -> None:
    """Show who agrees with whom, in groups, with the issues that bind and split them.

    kg coalitions --bootstrap 200
    """
    project = delivery.open_project()
    found = project.coalitions(normalise=normalise, seed=seed, bootstrap=bootstrap, **selection)
    from kg.analysis.coalitions.section import coalitions_section

    delivery.of(coalitions_section(found), found.rows, project)


@with_selection_options(without=("min_degree", "mode", "polarity"), level="country")
@with_delivery
def balance(
    selection: SelectionOptions,
    delivery: Delivery,
    time_limit: _TIME_LIMIT = 30.0,
    seed: _SEED = 0,
) -> None:
    """Show how balanced friends and foes are: triangles, walks, and the fewest ties that stand in the way.

    kg balance        kg balance --kind stance --count statements
    """
    project = delivery.open_project()
    found = project.balance(time_limit=time_limit, seed=seed, **selection)
    from kg.analysis.balance.section import balance_section

    delivery.of(balance_section(found), found.rows, project)


@with_selection_options(without=("mode", "polarity"))
@with_delivery
def brokerage(
    selection: SelectionOptions,
    delivery: Delivery,
    by: Annotated[str, typer.Option(help="What groups actors: country, sector, community or bloc.")] = "country",
    time_limit: _TIME_LIMIT = 30.0,
    seed: _SEED = 0,
) -> None:
    """Show who stands between others that are not tied themselves, and in which role.

    kg brokerage        kg brokerage --by sector --quad-class conflict
    """
    project = delivery.open_project()
    found = project.brokerage(by=by, time_limit=time_limit, seed=seed, **selection)
    from kg.analysis.brokerage.section import brokerage_section

    delivery.of(brokerage_section(found), found.rows, project)
