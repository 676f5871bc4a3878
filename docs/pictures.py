"""Take the pictures of the explorer that README and docs show: ``.venv/bin/python docs/pictures.py``."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

import kg
from kg.model import Mode, Polarity

HERE = Path(__file__).parent
ARTICLE = "prisoners-for-dialogue"
STATES: dict[str, dict[str, object]] = {
    "graph": {"tab": "graph", "open": "pair:lukashenko>west"},
    "worlds": {"tab": "worlds", "against": ["of:ukrainian-military-leadership"]},
    "exchanges": {"tab": "exchange"},
    "article": {"tab": "article", "article": ARTICLE, "open": f"statement:editors/{ARTICLE}#s05"},
    "time": {"tab": "dyad", "level": "country", "pair": ["ukraine", "belarus"]},
    "matrix": {"tab": "matrix", "level": "country"},
}


def take(page: Page, name: str, state: dict[str, object]) -> None:
    page.evaluate("(state) => explorer.change(state)", {"open": None, "against": None, "level": "entity", **state})
    time.sleep(0.5)
    page.screenshot(path=HERE / "images" / f"explorer-{name}.png")


def main() -> None:
    project = kg.open(HERE.parent)
    network = project.network(count="statements", modes=tuple(Mode), polarities=tuple(Polarity))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        file = kg.show(network).write(Path(folder) / "explorer.html")
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1320, "height": 800}, color_scheme="light")
        page.goto(file.as_uri())
        while not page.evaluate("document.body.classList.contains('ready')"):
            time.sleep(0.05)
        for name, state in STATES.items():
            take(page, name, state)
        browser.close()


if __name__ == "__main__":
    main()
