"""The packages that are installed with actorgraph, and the licence that each says it is under.

Run in an environment that has what ``requirements/full.txt`` names, it writes ``docs/licences.md``: ``make lock``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORE, FULL = (ROOT / "requirements" / f"{name}.txt" for name in ("core", "full"))
PAGE = ROOT / "docs" / "licences.md"

_PIN = re.compile(r"^([\w.-]+)==([^\s;]+)", re.MULTILINE)
_WEAK = "MPL"
"""What licences that ask for more have in their name."""
_HEAD = """# Licences

<!-- Made by make lock from what the packages say of themselves. -->

actorgraph is under the Apache License 2.0. What it always needs is under licences that permit every use, also in closed
programs, and ask for no more than their own notice. {weak}

No other package is copied into this repository. What is installed is what
[`requirements/core.txt`](../requirements/core.txt) and [`requirements/full.txt`](../requirements/full.txt) name.

A page that `kg view` writes carries [vis-network](https://visjs.github.io/vis-network/docs/network/), which comes with
PyVis, under the Apache License 2.0 or the MIT License, at your choice. PyVis also brings IPython and what that needs;
actorgraph uses IPython only in notebooks.
"""
_SPDX = {
    "apache 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD",
    "bsd license": "BSD",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "the mit license (mit)": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}
"""Names of licences in classifiers and by hand, as SPDX writes them. ``BSD`` is one of that family."""


@dataclass(frozen=True)
class Package:
    """A package that is installed.

    Args:
        name: As it calls itself.
        licence: SPDX expression, or what it says instead.
    """

    name: str
    licence: str


def locked(file: Path) -> Mapping[str, str]:
    """Return the versions that a file of requirements names, by the names of packages in plain form."""
    return {plain(name): version for name, version in _PIN.findall(file.read_text(encoding="utf-8"))}


def plain(name: str) -> str:
    """Return the name of a package in the form that packages are compared by (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def package(name: str) -> Package | None:
    """Return an installed package, or ``None`` for one that is not there, such as one for another system."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return None
    classified = (one.rpartition("::")[2].strip() for one in said.get_all("Classifier") or () if "License" in one)
    by_hand = (said.get("License") or "").strip().partition("\n")[0].strip()
    known = [_SPDX.get(one.lower(), one) for one in classified if one != "OSI Approved"]
    precise = re.fullmatch(r"[A-Z][\w.]*-[\w.-]+|MIT|MIT OR Apache-2.0", by_hand)
    licence = (
        said.get("License-Expression")
        or (by_hand if precise else None)
        or " OR ".join(sorted(known))
        or _SPDX.get(by_hand.lower(), by_hand)
    )
    return Package(said["Name"], licence)


def page() -> str:
    """Return the page."""
    core, full = locked(CORE), locked(FULL)
    weak = ", ".join(one.name for one in map(package, full) if one is not None and _WEAK in one.licence)
    asks = f"Of what the extras bring, these ask that changes\nof their own files stay open (Mozilla licences): {weak}."
    return "\n".join(
        [
            _HEAD.format(weak=asks),
            "## Always installed\n",
            *_table(core),
            "\n## With the extras `articles`, `analysis`, `notebook` and `app`, besides\n",
            *_table([name for name in full if name not in core]),
            "",
        ]
    )


def _table(names: Mapping[str, str] | list[str]) -> Iterator[str]:
    found = {name: package(name) for name in names}
    yield "| package | licence |"
    yield "|---|---|"
    for one in found.values():
        if one is not None:
            yield f"| {one.name} | {one.licence} |"
    elsewhere = [name for name, one in found.items() if one is None]
    if elsewhere:
        yield f"\nOnly on other systems than Linux: {', '.join(elsewhere)}."


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
