"""The kinds of findings, in the order in which an article has them; a further kind is a module and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.findings.ahead import find_forecasts, find_plans
from kg.findings.bargains import find_bargains, find_precedents
from kg.findings.causes import find_main_causes, find_reasons
from kg.findings.contested import find_contested, find_denied, find_quoted
from kg.findings.done import find_also_done, find_done, find_said
from kg.findings.material import Candidate, Material
from kg.findings.pairs import find_pairs
from kg.findings.positions import find_positions
from kg.findings.spirals import find_spirals


@dataclass(frozen=True, slots=True)
class FindingKind:
    """A kind of findings.

    Args:
        name: Its name.
        find: Finds what may become findings.
        command: The command that shows all of them; ``{level}`` stands for the level that they are at.
    """

    name: str
    find: Callable[[Material], Iterable[Candidate]]
    command: str

    def command_at(self, level: str) -> str:
        """Return the command that shows all of them at a level."""
        return self.command.format(level=level)


KINDS: tuple[FindingKind, ...] = (
    FindingKind("bargain", find_bargains, "kg analyse bargains"),
    FindingKind("spiral", find_spirals, "kg analyse spirals --level {level}"),
    FindingKind("done", find_done, "kg ask acts"),
    FindingKind("contested", find_contested, "kg analyse contested"),
    FindingKind("main cause", find_main_causes, "kg analyse arguments"),
    FindingKind("reasons", find_reasons, "kg analyse arguments"),
    FindingKind("precedent", find_precedents, "kg ask precedents"),
    FindingKind("forecast", find_forecasts, "kg ask forecasts"),
    FindingKind("also done", find_also_done, "kg ask acts"),
    FindingKind("said", find_said, "kg ask acts"),
    FindingKind("quoted", find_quoted, "kg ask reported"),
    FindingKind("pair", find_pairs, "kg network --level {level}"),
    FindingKind("plan", find_plans, "kg ask plans"),
    FindingKind("position", find_positions, "kg analyse discourse --two-mode --polarity affirmed"),
    FindingKind("denied", find_denied, "kg ask denied"),
)
"""All kinds."""
