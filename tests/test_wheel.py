"""The wheel carries everything: vocabulary, questions, core ontology. No file of the checkout is needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.corpus.shipped import shipped_examples
from tests.places import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the wheel's content."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = (folder / "dist").glob("*.whl")
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile"]
    subprocess.run([*install, "--target", str(folder / "site"), str(wheel)], check=True, capture_output=True)
    return folder / "site"


def run(installed: Path, cwd: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed), "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout


def test_it_is_the_wheel_that_runs(installed: Path, tmp_path: Path) -> None:
    where = run(installed, tmp_path, "-c", "import kg; print(kg.__file__)")
    assert Path(where.strip()).is_relative_to(installed)


def test_a_corpus_is_made_checked_and_asked_from_the_wheel_alone(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "-m", "kg", "init", "own")
    assert "no problems" in run(installed, tmp_path / "own", "-m", "kg", "check")
    assert "talks" in run(installed, tmp_path / "own", "-m", "kg", "ask", "offers")
    run(installed, tmp_path / "own", "-m", "kg", "view", "-o", "own.html")
    program = (installed / "kg" / "web" / "explorer.js").read_text("utf-8")
    assert program in (tmp_path / "own" / "own.html").read_text("utf-8")
    assert "kg:Statement" in run(installed, tmp_path / "own", "-m", "kg", "export", "--format", "turtle")


def test_the_examples_are_made_from_the_wheel_alone(installed: Path, tmp_path: Path) -> None:
    for name in shipped_examples():
        run(installed, tmp_path, "-m", "kg", "init", name, "--example", name)
        assert "no problems" in run(installed, tmp_path / name, "-m", "kg", "check")


def test_the_wheel_has_all_of_the_front_end(installed: Path) -> None:
    bundled = {path.name for path in (ROOT / "kg" / "web").iterdir()}
    assert {"annotator.js", "screens.js", "explorer.js"} <= bundled
    assert {path.name for path in (installed / "kg" / "web").iterdir()} == bundled


def test_tests_and_data_stay_out_of_the_wheel(installed: Path) -> None:
    assert {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")} == {"kg", "bin"}
