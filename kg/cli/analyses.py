"""The commands ``kg analyse …``: one for each analysis, made from what it registers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import typer

from kg.analysis import ANALYSES, Analysis
from kg.cli.delivery import Delivery, with_delivery
from kg.cli.options import Command, Group, with_settings

__all__ = ["add_commands", "analyse"]

analyse = typer.Typer(
    cls=Group,
    name="analyse",
    help="Analyse what the articles say: who contests what, bargains, spirals, coalitions, balance and more.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def add_commands(app: typer.Typer, analyses: Iterable[Analysis[Any]]) -> None:
    """Give an application a command for each analysis.

    Args:
        app: The application.
        analyses: The analyses.
    """
    for one in analyses:
        app.command(one.name.replace("_", "-"), help=one.about, cls=Command)(_command(one))


def _command(analysis: Analysis[Any]) -> Callable[..., None]:
    @with_settings(analysis.settings)
    @with_delivery(analysis)
    def run(options: dict[str, object], delivery: Delivery) -> None:
        project = delivery.open_project()
        delivery.of(analysis, analysis.run(project.backend, **options), project)

    return run


add_commands(analyse, ANALYSES)
