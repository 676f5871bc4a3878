"""What a page takes in headless Chromium: its first frame with the graph, moving it, and changing what it shows."""

from __future__ import annotations

import itertools
import math
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

_SIZE: ViewportSize = {"width": 1400, "height": 900}
_LOOK_EVERY = 0.1
"""Seconds between two looks at whether a page has drawn."""
_SETTLE = 1.0
"""Seconds that a page has for what it does after its first frame."""
_MOVING = 1.6
"""Seconds of dragging."""
_RADIUS = 60
"""Pixels by which the mouse strays from where it was pressed."""

_AT_FIRST_DRAW = """
(() => {
  const context = CanvasRenderingContext2D.prototype;
  const own = { stroke: context.stroke, fill: context.fill };
  const ask = window.requestAnimationFrame.bind(window);
  let isFrame = false;
  window.requestAnimationFrame = (work) => ask((at) => {
    isFrame = true;
    try { work(at); } finally { isFrame = false; }
  });
  window.endOfFrame = (tell) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tell(performance.now());
    channel.port2.postMessage(0);
  };
  window.drawnNetwork = () => (window.explorer ? window.explorer.network() : window.network);
  const end = () => window.endOfFrame((at) => { window.firstDraw = at; });
  const marking = (name) => function (...given) {
    if (this.canvas.isConnected) {
      Object.assign(context, own);
      if (isFrame) end();
      else ask(end);
    }
    return own[name].apply(this, given);
  };
  context.stroke = marking("stroke");
  context.fill = marking("fill");
})();
"""
"""Notes when the frame ends in which a line or a shape is first drawn on a canvas of the page, then takes itself away.

A frame ends when all its work is done: a message sent while it is made arrives after that.
"""

_AT_FIRST_VIEW = """
(() => {
  const look = () => {
    const seen = document.querySelector("#sheet .finding, #named svg");
    if (seen && seen.getClientRects().length) window.endOfFrame((at) => { window.firstView = at; });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
"""
"""Notes when the frame ends in which the page first shows what articles say, or their graph."""

_FREE_SPOT = """() => {
  const network = window.drawnNetwork();
  const place = network.canvas.frame.canvas;
  const box = place.getBoundingClientRect();
  for (let x = 0.2; x < 0.8; x += 0.02) {
    for (let y = 0.2; y < 0.8; y += 0.02) {
      const at = { x: box.width * x, y: box.height * y };
      const [left, top] = [box.left + at.x, box.top + at.y];
      if (document.elementFromPoint(left, top) === place && network.getNodeAt(at) === undefined) return [left, top];
    }
  }
  return null;
}"""
"""Finds a point of the picture at which no node would be dragged away."""

_COUNT = """() => {
  const network = window.drawnNetwork();
  const seen = { frames: 0, moves: 0, from: performance.now(), isOn: true };
  let before = "";
  const look = () => {
    if (!seen.isOn) return;
    const now = Object.values(network.body.view.translation).join(" ");
    if (now !== before) seen.moves++;
    before = now;
    seen.frames++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.counted = () => {
    seen.isOn = false;
    const seconds = (performance.now() - seen.from) / 1000;
    return [seen.frames / seconds, seen.moves / seconds];
  };
}"""

_CHANGE = """async (changes) => {
  const from = performance.now();
  await window.explorer.change(changes);
  return new Promise((tell) => requestAnimationFrame(() => window.endOfFrame((at) => tell(at - from))));
}"""


@dataclass(frozen=True, slots=True)
class Moved:
    """What a page does while it is dragged.

    Args:
        frames: Frames a second that the browser could begin.
        moves: Frames a second in which the picture stood elsewhere than in the one before.
    """

    frames: float
    moves: float


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser, the system's where there is one."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def version_of(browser: Browser) -> str:
    """Return what browser it is."""
    return f"Chromium {browser.version.partition('.')[0]}"


@contextmanager
def opened(browser: Browser, file: Path) -> Iterator[Page]:
    """Open a file in a window of its own that reaches no network."""
    context = browser.new_context(viewport=_SIZE, offline=True)
    try:
        page = context.new_page()
        page.add_init_script(_AT_FIRST_DRAW)
        page.add_init_script(_AT_FIRST_VIEW)
        page.goto(file.as_uri(), wait_until="commit", timeout=0)
        yield page
    finally:
        context.close()


def first_draw(page: Page, cap: float) -> float | None:
    """Return the seconds from the beginning to the end of the first frame with marks of the graph.

    Args:
        page: The page, just opened.
        cap: Seconds after which, as soon as the page answers, it is left alone and ``None`` returned.
    """
    until = time.monotonic() + cap
    while time.monotonic() < until:
        found = page.evaluate("() => window.firstDraw || null")
        if found is not None:
            return float(found) / 1000
        time.sleep(_LOOK_EVERY)
    return None


def first_view(page: Page, cap: float) -> float:
    """Return the seconds from the beginning to the end of the frame with the first view.

    Args:
        page: The page, just opened.
        cap: Seconds within which it must be there.
    """
    page.wait_for_function("() => window.firstView", timeout=cap * 1000)
    return float(page.evaluate("() => window.firstView")) / 1000


def move(page: Page) -> Moved:
    """Drag the picture in circles with the mouse.

    Raises:
        RuntimeError: There is nowhere to take hold of it.
    """
    time.sleep(_SETTLE)
    spot = page.evaluate(_FREE_SPOT)
    if spot is None:
        raise RuntimeError("nodes are everywhere: no free spot to drag the picture by")
    x, y = spot
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 5, y + 5)
    page.evaluate(_COUNT)
    begun = time.monotonic()
    for step in itertools.count():
        page.mouse.move(x + _RADIUS * math.sin(step / 8), y + _RADIUS * math.cos(step / 8))
        if time.monotonic() - begun >= _MOVING:
            break
        time.sleep(max(0.0, begun + (step + 1) / 60 - time.monotonic()))
    frames, moves = page.evaluate("() => window.counted()")
    page.mouse.up()
    return Moved(frames, moves)


def change(page: Page, changes: dict[str, Any]) -> float:
    """Return the seconds from a change of what the explorer shows to the end of the frame that shows it."""
    return float(page.evaluate(_CHANGE, changes)) / 1000
