"""The commands ``kg analyse …``: one for each analysis, made from what it registers."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, MutableMapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from kg.cli.console import open_to_compute
from kg.cli.delivery import Delivery, with_delivery
from kg.cli.options import Command, Group, with_settings

if TYPE_CHECKING:
    from kg.analysis import Analysis


def add_commands(app: typer.Typer, analyses: Iterable[Analysis[Any]]) -> None:
    """Give an application a command for each analysis."""
    for one in analyses:
        name = one.name.replace("_", "-")
        app.command(name, help=one.about, cls=Command)(command_of(one, f"kg analyse {name}"))


def command_of(analysis: Analysis[Any], command: str) -> Callable[..., None]:
    """Return what a command runs that shows an analysis.

    Args:
        analysis: The analysis.
        command: The words that call it.
    """

    @with_settings(analysis.settings)
    @with_delivery(analysis)
    def run(options: dict[str, object], delivery: Delivery) -> None:
        project = open_to_compute(delivery.corpus)
        analysis.check_arguments(options, project.backend, lambda names: f"{command} {shlex.join(names)}")
        delivery.of(analysis, options, project)

    if analysis.of_table is None:
        return run

    @with_settings(analysis.settings)
    @with_delivery(analysis)
    def run_either(options: dict[str, object], delivery: Delivery, table: TableArgument = None) -> None:
        if table is None:
            delivery.of(analysis, options, open_to_compute(delivery.corpus))
        else:
            delivery.of_table(analysis, options, table)

    return run_either


TableArgument = Annotated[
    Path | None,
    typer.Argument(help="A table in CSV, with one row a statement, in place of a corpus.", show_default=False),
]


class AnalysesGroup(Group):
    """The commands of all analyses. They are made when they are first looked at: other commands start without them."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        del self.commands  # what is made in its place is not an empty mapping

    @cached_property
    def commands(self) -> MutableMapping[str, Any]:  # type: ignore[override]
        """The commands by name."""
        from kg.analysis import ANALYSES

        app = typer.Typer()
        add_commands(app, ANALYSES)
        group = get_command(app)
        assert isinstance(group, TyperGroup)
        return group.commands


analyse = typer.Typer(
    cls=AnalysesGroup,
    name="analyse",
    help="Analyse what the articles say: who contests what, bargains, spirals, coalitions, balance and more.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
