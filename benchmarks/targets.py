"""What was to be reached, and whether it was: computed, so that every sentence holds whatever the figures are."""

from __future__ import annotations

import os
import platform
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from cells import counted, in_seconds, table

_PACKAGES = ("pyoxigraph", "rdflib", "polars", "pydantic", "PyYAML")


@dataclass(frozen=True, slots=True)
class Target:
    """A bound, what was measured, and whether the bound is kept."""

    what: str
    size: str
    measured: str
    wanted: str
    met: bool


def seconds_target(what: str, size: str, seconds: float, most: float) -> Target:
    """Return the target of so many seconds at most."""
    return Target(what, size, in_seconds(seconds), f"≤ {in_seconds(most)}", seconds <= most)


def target_table(targets: Sequence[Target]) -> Iterator[str]:
    """Yield the section of targets, and which were not met."""
    yield "## Targets"
    yield ""
    rows = ((one.what, one.size, one.measured, one.wanted, "yes" if one.met else "no") for one in targets)
    yield from table(("what", "of", "measured", "target", "met"), rows, left=1)
    yield ""
    yield _unmet(targets)
    yield ""


def machine() -> str:
    """Return on what it was measured."""
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return f"{platform.system()}, {counted(cores, 'core')}, Python {platform.python_version()}, {packages}."


def _unmet(targets: Sequence[Target]) -> str:
    missed = [f"{one.what}, {one.size} ({one.measured} for {one.wanted})" for one in targets if not one.met]
    if not missed:
        return f"All {len(targets)} targets are met."
    text = f"Of {len(targets)} targets {len(targets) - len(missed)} are met. Not met: {'; '.join(missed)}."
    return textwrap.fill(text, 120, break_on_hyphens=False)
