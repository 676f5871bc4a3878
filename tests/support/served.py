"""The annotator for tests: open in Chromium, as an address of this machine serves it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request

from tests.support.browser import COLOURS, drawn_until

_WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_EMPTY = "empty"
"""Where an empty page stands for tests, which asks for nothing."""
_SHIFTED = {"!": "Shift+Digit1"}
"""Signs above digits, which without Shift would be the digits."""


@dataclass
class Annotator:
    """An annotator that is open in the browser.

    Args:
        page: The page.
        address: Where it is served.
        errors: What went wrong in it.
    """

    page: Page
    address: str
    errors: list[str] = field(default_factory=list)

    def ask(self, script: str, given: Any = None) -> Any:
        """Return what a script in the page finds."""
        return self.page.evaluate(script, given)

    def open(self, path: str = "") -> None:
        """Open the page at an address of its own, with nothing kept of what was typed before."""
        self.page.goto(self.address + _EMPTY)  # the page keeps what is typed when it is left
        self.ask("localStorage.clear()")
        self.page.goto(self.address + path)
        self.is_ready()

    def is_ready(self) -> None:
        """Let the page get all that it asks for."""
        self.until("window.annotator && annotator.shown().phase !== 'loading'")
        self.page.wait_for_load_state("load")
        self.until("annotator.shown().phase !== 'reading' || annotator.shown().isWhole")

    def until(self, script: str) -> None:
        """Let the page draw until a script finds something true."""
        drawn_until(self.page, script, self.errors)

    def press(self, keys: str) -> None:
        """Press keys, with blanks between them; what is being saved is waited for."""
        for key in keys.split():
            self.page.keyboard.press(_SHIFTED.get(key, key))
        self.until("annotator.shown().saved.is !== 'saving'")

    def state(self) -> dict[str, Any]:
        """Return what the page holds."""
        found: dict[str, Any] = self.ask("annotator.state()")
        return found

    def boxes(self, *selectors: str) -> dict[str, Any]:
        """Return where elements lie."""
        found: dict[str, Any] = self.ask(
            """(selectors) => Object.fromEntries(selectors.map((one) => {
                const { x, y, width } = document.querySelector(one).getBoundingClientRect();
                return [one, [x, y, width]];
            }))""",
            list(selectors),
        )
        return found

    def barriers(self, without: Sequence[str] = ()) -> list[str]:
        """Return what axe finds, but for some rules."""
        off = {one: {"enabled": False} for one in without}
        return self._barriers({"runOnly": _RULES, "rules": off})

    def barriers_of_colours(self) -> list[str]:
        """Return what axe finds that depends on the ground, where the page has passed on the other one."""
        return self._barriers({"runOnly": {"type": "rule", "values": [*COLOURS]}})

    def _barriers(self, options: dict[str, Any]) -> list[str]:
        options = {**options, "resultTypes": ["violations"]}
        found = Axe().run(self.page, options=options).response["violations"]
        return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]

    def faults(self) -> list[str]:
        """Return all that went wrong: requests elsewhere, errors, breaches of the page's policy."""
        return [*self.errors, *self.ask("window.violations")]


@contextmanager
def annotator(browser: Browser, address: str, **options: Any) -> Iterator[Annotator]:
    """Open the annotator that is served at an address."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
    context.add_init_script(_WATCH)
    page = context.new_page()
    opened = Annotator(page, address)

    def note_error(error: Error) -> None:
        opened.errors.append(f"error: {error.message}")

    def note_message(said: ConsoleMessage) -> None:
        if said.type == "error" and "409" not in said.text:
            opened.errors.append(f"console: {said.text}")

    def note_request(request: Request) -> None:
        if not request.url.startswith((address, "data:")):
            opened.errors.append(f"asked for {request.url}")

    page.route(
        address + _EMPTY,
        lambda route: route.fulfill(content_type="text/html", body='<link rel="icon" href="data:,">'),
    )
    page.on("pageerror", note_error)
    page.on("console", note_message)
    page.on("request", note_request)
    try:
        opened.open()
        yield opened
    finally:
        context.close()
