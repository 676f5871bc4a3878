"""Chromium for tests: an explorer opened as a file of its own, with all that goes wrong in it written down."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from types import MappingProxyType
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Route, ViewportSize, sync_playwright

from tests.support.needed import is_missing

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run")

LONGEST = 60
"""How many seconds something may take to come true on a machine that is busy."""
COLOURS = ("color-contrast", "link-in-text-block")
"""The rules of axe that may be broken on one ground and kept on another."""

_NOTHING = "about:blank"
_SIZE: ViewportSize = {"width": 1280, "height": 860}
_WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""


@dataclass
class Explorer:
    """An explorer that is open in the browser.

    Args:
        page: The page.
        requests: Addresses that it asked for beside its own; none is answered.
        errors: What went wrong in it.
    """

    page: Page
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    opening: dict[str, Any] = field(default_factory=dict)

    def ask(self, script: str, given: Any = None) -> Any:
        """Return what a script in the page finds."""
        return self.page.evaluate(script, given)

    def change(self, /, **changes: Any) -> None:
        """Show the page as it opened but for some changes."""
        self.ask("(state) => explorer.change(state)", {**self.opening, **changes})

    def opens(self, box: str) -> None:
        """Open a box below the head: ``viewpoint``, ``time``, ``side`` (the filters), ``save`` or ``legend``."""
        self.ask("document.querySelector(':popover-open')?.hidePopover()")
        self.page.locator(f"#open-{box}").click()
        self.until(f"document.getElementById('{box}').matches(':popover-open') && {box}.childElementCount > 0")

    def state(self) -> dict[str, Any]:
        """Return what the page shows."""
        found: dict[str, Any] = self.ask("explorer.state()")
        return found

    def edges(self) -> list[dict[str, Any]]:
        """Return the ties that the page shows."""
        found: list[dict[str, Any]] = self.ask("explorer.edges()")
        return found

    def text(self, where: str = "body") -> str:
        """Return the text that is seen in a part of the page."""
        return self.page.locator(where).inner_text()

    def until(self, script: str) -> None:
        """Let the page draw until a script finds something true; the page's policy forbids to wait in any other way."""
        drawn_until(self.page, script, self.errors)

    def shows(self, script: str) -> None:
        """Let the page draw until its state makes a script true, and all that follows from the state is drawn."""
        self.until(script)
        self.ask("explorer.change({})")

    def faults(self) -> list[str]:
        """Return all that went wrong: requests, errors, breaches of the page's policy."""
        return [*self.requests, *self.errors, *self.ask("window.violations")]


def drawn_until(page: Page, script: str, errors: Sequence[str]) -> None:
    """Let a page draw until a script finds something true.

    Args:
        page: The page.
        script: The script.
        errors: What went wrong in the page, to be told where it never comes true.
    """
    end = monotonic() + LONGEST
    while monotonic() < end:
        if page.evaluate(script):
            return
        page.evaluate("new Promise((drawn) => requestAnimationFrame(drawn))")
    raise AssertionError(f"this never came true in the page: {script}; errors: {errors}")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium with a profile of its own."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        names = ", ".join(NAMES)
        is_missing(f"the explorer is tested in Chromium, and none of {names} is there; install it as a system package")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def opened(
    browser: Browser,
    html: str,
    file: Path,
    *,
    fragment: str = "",
    beside: Mapping[str, bytes] = MappingProxyType({}),
    **options: Any,
) -> Iterator[Explorer]:
    """Open a page as a file, with every request beyond it refused.

    Args:
        browser: The browser.
        html: The page.
        file: Where to write it.
        fragment: What stands behind ``#`` in its address.
        beside: What lies beside the page, by its path, and may be asked for.
        options: What else the browser's context should know, such as ``java_script_enabled``.
    """
    file.write_text(html, encoding="utf-8", newline="\n")
    address = file.as_uri()
    for path, content in beside.items():
        (file.parent / path).parent.mkdir(exist_ok=True)
        (file.parent / path).write_bytes(content)
    allowed = {address, *((file.parent / path).as_uri() for path in beside)}
    with _a_page(browser, **options) as page:
        explorer = Explorer(page)

        def refuse(route: Route) -> None:
            if route.request.url.partition("#")[0] in allowed:
                route.continue_()
                return
            explorer.requests.append(f"asked for {route.request.url}")
            route.abort()

        def note_error(error: Error) -> None:
            explorer.errors.append(f"error: {error.message}")

        def note_message(said: ConsoleMessage) -> None:
            if said.type == "error":
                explorer.errors.append(f"console: {said.text}")

        page.context.route("**/*", refuse)
        page.on("pageerror", note_error)
        page.on("console", note_message)
        page.goto(address + (f"#{fragment}" if fragment else ""))
        if options.get("java_script_enabled", True):
            explorer.until("document.body.classList.contains('ready')")
            explorer.opening = explorer.state()
            if not fragment:
                explorer.opening["tab"] = "graph"  # what tests change is seen there, if they name no other
                explorer.change()
        yield explorer
        page.remove_listener("pageerror", note_error)
        page.remove_listener("console", note_message)
        page.context.unroute("**/*", refuse)


@contextmanager
def _a_page(browser: Browser, **options: Any) -> Iterator[Page]:
    """Yield an empty page: one that is free, which takes half the time of a new one, unless it has options of its own.

    What is free shows nothing; a page in which a test broke off is not used again.
    """
    free = () if options else (page for one in browser.contexts for page in one.pages if page.url == _NOTHING)
    page = next(iter(free), None) or _new_page(browser, **options)
    yield page
    if options:
        page.context.close()
        return
    page.goto(_NOTHING)
    page.mouse.move(0, 0)
    page.set_viewport_size(_SIZE)
    page.emulate_media(media="null", color_scheme="null", reduced_motion="null", forced_colors="null")


def _new_page(browser: Browser, **options: Any) -> Page:
    context = browser.new_context(viewport=_SIZE, **options)
    context.add_init_script(_WATCH)
    return context.new_page()
