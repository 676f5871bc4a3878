"""Take the pictures that README and docs show: ``.venv/bin/python docs/pictures.py [NAME …]``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import kg  # noqa: E402
from tests.support.pages import Reader, blocks_of  # noqa: E402

STATES: dict[str, dict[str, object]] = {
    "explorer-findings": {"tab": "findings"},
    "explorer-arguments": {"tab": "arguments"},
    "explorer-graph": {"tab": "graph", "open": "pair:lukashenko>west"},
    "explorer-viewpoints": {"tab": "compare", "compared_with": ["of:ukrainian-military-leadership"]},
    "explorer-exchanges": {"tab": "bargains"},
    "explorer-article": {"tab": "article", "article": "confrontation-spiral"},
    "explorer-time": {"tab": "timeline", "level": "country", "pair": ["ukraine", "belarus"]},
    "explorer-matrix": {"tab": "matrix", "level": "country"},
}
FIGURES = ("bargains", "spirals", "arguments")
TUTORIAL = {"tutorial": {"tab": "graph", "open": "pair:government-of-lithuania>government-of-belarus"}}


def take(page: Page, corpus: Path, states: dict[str, dict[str, object]], file: Path) -> None:
    """Take pictures of the explorer of a corpus, each in a state of its own."""
    page.goto(kg.show(kg.open(corpus).network()).write(file).as_uri())
    while not page.evaluate("document.body.classList.contains('ready')"):
        time.sleep(0.05)
    for name, state in states.items():
        page.evaluate(
            "(state) => explorer.change(state)", {"open": None, "compared_with": None, "level": "entity", **state}
        )
        time.sleep(0.5)
        page.screenshot(path=HERE / "images" / f"{name}.png")


def draw(name: str) -> None:
    """Draw the figure of an analysis of the first corpus."""
    section = next(one for one in kg.open(HERE.parent).report().analyses.sections if one.name == name)
    figure = section.figure()
    assert figure is not None
    (HERE / "images" / f"{name}.svg").write_bytes(figure.svg)


def follow_tutorial(folder: Path) -> Path:
    """Return the corpus that somebody has who followed the tutorial."""

    def run(arguments: list[str]) -> tuple[str, int]:
        command = [sys.executable, "-m", "kg", *arguments]
        done = subprocess.run(
            command,
            cwd=reader.folder,
            env={**os.environ, "COLUMNS": "80", "PYTHONPATH": str(HERE.parent)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.stdout + done.stderr, done.returncode

    shutil.copy(HERE.parent / "corpus.yaml", folder)
    shutil.copytree(HERE.parent / "data", folder / "data")
    reader = Reader(folder, run, {})
    for block in blocks_of(HERE / "tutorial.md"):
        if block.language != "python":
            reader.follow(block)
    return reader.folder


def main(names: list[str]) -> None:
    """Take the pictures of some names, or all."""

    def wanted(states: dict[str, dict[str, object]]) -> dict[str, dict[str, object]]:
        return {name: state for name, state in states.items() if not names or name in names}

    for name in FIGURES:
        if not names or name in names:
            draw(name)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as driver:
        folder = Path(made)
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1320, "height": 800}, color_scheme="light")
        if wanted(STATES):
            take(page, HERE.parent, wanted(STATES), folder / "page.html")
        if wanted(TUTORIAL):
            take(page, follow_tutorial(folder), wanted(TUTORIAL), folder / "tutorial.html")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
