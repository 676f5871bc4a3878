"""Whole commands, start-up included, on the repository's own two articles and on a large store."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from measuring import clocked, median_seconds
from store import KG

LONG = 5
"""Commands that take more seconds are run once more only."""
SMALL = (
    ("--help",),
    ("check",),
    ("build",),
    ("ask", "offers", "--evidence"),
    ("explain", "prisoners-for-dialogue#s05"),
    ("export",),
)
"""What is measured on the two articles."""
_NAMED = {
    "about": ("--about", "country-40"),
    "between": ("--one", "country-40", "--other", "country-0"),
    "dyad": ("--one", "country-40", "--other", "country-0"),
}
"""What questions about somebody are given."""


def of_store(articles: int) -> tuple[tuple[str, ...], ...]:
    """Return what is measured on the store of so many articles."""
    return (
        ("explain", f"a{articles // 2:06}#s05"),
        ("ask", "offers", "--by", "country-40"),
        ("ask", "offers", "--by", "country-40", "--evidence"),
        ("ask", "offers", "--format", "csv"),
        ("ask", "offers"),
    )


def measure_commands(folder: Path, commands: Sequence[Sequence[str]], times: int) -> dict[str, float]:
    """Return median seconds by command, after a first run that is not counted.

    Args:
        folder: Where they are run.
        commands: Arguments of ``kg``.
        times: How often each is run, where it does not take long.
    """
    found = {}
    for arguments in commands:

        def run() -> None:
            subprocess.run([KG, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: B023 - called at once

        first = clocked(run)[1]["seconds"]
        found[" ".join(["kg", *arguments])] = median_seconds(run, times if first <= LONG else 1)
    return found


def measure_named(folder: Path, names: Iterable[str]) -> dict[str, float]:
    """Return seconds of each named question by name, as ``kg ask NAME`` shows it, after a run that is not counted.

    Args:
        folder: Where they are asked.
        names: The names of the questions.
    """
    asked = {name: ("ask", name, *_NAMED.get(name, ())) for name in names}
    found = measure_commands(folder, list(asked.values()), 1)
    return {name: found[" ".join(["kg", *arguments])] for name, arguments in asked.items()}


def measure_python(times: int) -> float:
    """Return median seconds of a Python that does nothing."""
    return median_seconds(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), times)
