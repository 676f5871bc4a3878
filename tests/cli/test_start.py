"""What the command loads: nothing that it does not use, so that it starts at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

LARGE = {"IPython", "jedi", "matplotlib", "networkit", "networkx", "pandas", "pyvis", "scipy"}
"""Packages that take long to load, and that few commands use."""

DATA = {"edtf", "numpy", "polars", "pydantic", "pyoxigraph", "rdflib", "yaml"}
"""Packages that read and ask a corpus."""

RUN = """if True:
    from kg.cli.main import main
    try:
        main()
    except SystemExit as end:
        assert not end.code
"""


def loaded(folder: Path, program: str, *arguments: str | Path) -> set[str]:
    """Return the packages that a program has loaded when it ends, run in the folder of a corpus."""
    listing = f"{program}\nimport json, sys\nprint('\\n' + json.dumps(list(sys.modules)))"
    command = [sys.executable, "-c", listing, *map(str, arguments)]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, encoding="utf-8")
    return {name.partition(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


@pytest.mark.parametrize("program", ["import kg", "import kg.cli.main"])
def test_importing_loads_no_package_that_reads_or_draws(corpus_folder: Path, program: str) -> None:
    assert loaded(corpus_folder, program) & (LARGE | DATA) == set()


def test_help_loads_no_package_that_reads_or_draws(corpus_folder: Path) -> None:
    assert loaded(corpus_folder, RUN, "--help") & (LARGE | DATA) == set()


@pytest.mark.parametrize("arguments", [("check",), ("find", "offered")])
def test_checking_and_finding_load_no_package_for_graphs_and_tables(
    corpus_folder: Path, arguments: tuple[str, ...]
) -> None:
    assert loaded(corpus_folder, RUN, *arguments) & (LARGE | DATA) == {"pydantic", "yaml"}


@pytest.mark.parametrize("arguments", [("build", "--in-memory"), ("ask",), ("ask", "offers", "--evidence")])
def test_building_and_asking_load_nothing_that_draws(corpus_folder: Path, arguments: tuple[str, ...]) -> None:
    assert loaded(corpus_folder, RUN, *arguments) & LARGE == set()


def test_a_network_loads_networkx_alone(corpus_folder: Path) -> None:
    assert loaded(corpus_folder, RUN, "network") & LARGE == {"networkx"}


def test_the_explorer_loads_pyvis_and_what_analyses_compute_and_draw_with(corpus_folder: Path, tmp_path: Path) -> None:
    """PyVis imports IPython wherever it is imported, in a notebook or not; so it is where the page is made alone."""
    found = loaded(corpus_folder, RUN, "view", "--output", tmp_path / "page.html") & LARGE
    assert found - {"matplotlib", "scipy"} == {"IPython", "networkx", "pyvis"}
