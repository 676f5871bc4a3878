"""Take the pictures that README and docs show: ``.venv/bin/python docs/pictures.py [NAME …]``."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "benchmarks")]

from serving import served  # noqa: E402

import kg  # noqa: E402
from tests.support.pages import Reader, blocks_of  # noqa: E402
from tests.support.served import annotator  # noqa: E402

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

KEYS = "n 2 3 3 u Enter a 1 h d Enter"
"""What is pressed in the pictures of the annotator: a claim of others, with a number, which the author doubts."""
SENTENCE = 10
LEFT_OUT = "s33"
"""The statement that is written in them; the one that is about it is about the one before meanwhile."""
SHOWN = {"Enter": "\u23ce"}
FRAME, LAST_FRAME = 900, 3500
"""How long the animated picture shows a key, and what came of them, in milliseconds."""
BAND = 34


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


def annotate(browser: Browser, folder: Path) -> None:
    """Take a picture of the annotator, and an animated one of a statement that is written by keys."""
    shutil.copytree(HERE.parent / "data", folder / "data")
    shutil.copy(HERE.parent / "corpus.yaml", folder)
    file = folder / "data" / "annotations" / "editors" / "confrontation-spiral.yaml"
    text = re.sub(f"  - id: {LEFT_OUT}\n(?:    .*\n)+", "", file.read_text("utf-8"))
    file.write_text(text.replace(f'"#{LEFT_OUT}"', '"#s32"'), "utf-8")
    frames = []
    with served(folder) as address, annotator(browser, address, viewport={"width": 1280, "height": 720}) as opened:
        opened.open("?article=confrontation-spiral")
        opened.press("j " * SENTENCE)
        opened.until("annotator.known().article.sentences[annotator.state().sentence].relations.length > 0")
        keys = KEYS.split()
        for number in range(len(keys) + 1):
            time.sleep(0.6)
            file = folder / f"{number}.png"
            opened.page.screenshot(path=file)
            frames.append(with_keys(Image.open(file), keys[:number]))
            if number < len(keys):
                opened.press(keys[number])
        opened.page.set_viewport_size({"width": 1280, "height": 800})
        opened.press("n 2 3 3")
        time.sleep(0.6)
        opened.page.screenshot(path=HERE / "images" / "annotator.png")
    first, *others = frames
    first.save(
        HERE / "images" / "annotator-replay.webp",
        save_all=True,
        append_images=others,
        duration=[FRAME] * len(others) + [LAST_FRAME],
        loop=0,
        lossless=True,
        method=6,
    )


def with_keys(picture: Image.Image, keys: list[str]) -> Image.Image:
    """Return a picture with the keys below it that were pressed until then."""
    whole = Image.new("RGB", (picture.width, picture.height + BAND), "#17202b")
    whole.paste(picture, (0, 0))
    font = ImageFont.truetype("DejaVuSansMono.ttf", 18)
    text = "  ".join(SHOWN.get(key, key) for key in keys)
    ImageDraw.Draw(whole).text((16, picture.height + 6), f"{len(keys):>2} keys   {text}", font=font, fill="#e9edf1")
    return whole


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
        if not names or "annotator" in names:
            (folder / "corpus").mkdir()
            annotate(browser, folder / "corpus")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
