"""The documentation as a site: complete, free of dead links, and at home on a machine without a network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Route
from typer.main import get_command

import kg
from kg.cli.main import app
from kg.network.measures import MEASURES
from kg.vocabulary import Vocabulary
from tests.places import ROOT
from tests.support.command import commands_of

pytestmark = pytest.mark.skipif(
    find_spec("furo") is None and "KG_REQUIRE_ALL" not in os.environ, reason="needs the extra 'docs'"
)

LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "object": "data"}
"""What a page loads by itself, by element and attribute."""


@dataclass
class Page(HTMLParser):
    """What of a page of the site is looked at.

    Args:
        path: The file.
        ids: The ids of its elements.
        links: Where it leads.
        loaded: What it loads by itself.
        text: Its words.
    """

    path: Path
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if "id" in known:
            self.ids.add(known["id"])
        if tag == "a" and "href" in known:
            self.links.append(known["href"])
        elif tag in LOADS and LOADS[tag] in known:
            self.loaded.append(known[LOADS[tag]])

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site: built once, whichever of several processes comes first."""
    base = tmp_path_factory.getbasetemp()
    place = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "site"
    with FileLock(f"{place}.lock"):
        if not (place / "index.html").is_file():
            strictly = ["--fresh-env", "--fail-on-warning", "--keep-going", "--quiet"]
            done = subprocess.run(
                [sys.executable, "-m", "sphinx", *strictly, "docs", str(place)],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            assert done.returncode == 0, done.stderr
    return place


@pytest.fixture(scope="module")
def site(folder: Path) -> dict[str, Page]:
    """The pages of the site by their paths."""
    return {path.relative_to(folder).as_posix(): Page(path) for path in sorted(folder.rglob("*.html"))}


def test_every_command_with_every_option_is_told(site: dict[str, Page]) -> None:
    text = " ".join(site["reference/commands.html"].text.split())
    commands = dict(commands_of(get_command(app)))
    assert {name for name in commands if f"kg {name}" not in text} == set()
    options = {name for command in commands.values() for one in command.params for name in one.opts}
    assert {name for name in options if name.startswith("-") and name not in text} == set()


def test_every_public_name_is_told(site: dict[str, Page]) -> None:
    ids = site["reference/python.html"].ids
    assert {name for name in kg.__all__ if f"kg.{name}" not in ids} == set()
    methods = [name for name in dir(kg.Project) if not name.startswith("_")]
    assert {name for name in methods if f"kg.Project.{name}" not in ids} == set()


def test_what_a_project_leads_to_is_told(site: dict[str, Page]) -> None:
    ids = site["reference/networks.html"].ids
    assert {
        "kg.analysis.bargains.compute.Bargains",
        "kg.selection.compare.Difference",
        "kg.selection.support.Support",
    } <= ids
    text = " ".join(site["reference/networks.html"].text.split())
    assert {one.name for one in kg.ANALYSES if f"project.analysis.{one.name}" not in text} == set()


def test_every_term_of_the_vocabulary_has_a_place_of_its_name(site: dict[str, Page], shipped: Vocabulary) -> None:
    codebook = {name: page for name, page in site.items() if name.startswith("reference/codebook/")}
    assert {id for id in shipped.types if id not in codebook["reference/codebook/types.html"].ids} == set()
    assert {id for id in shipped.roles if id not in codebook["reference/codebook/roles.html"].ids} == set()
    ids = set().union(*(page.ids for page in codebook.values()))
    assert {id for id in shipped.relations if id not in ids} == set()


def test_every_measure_is_explained(site: dict[str, Page]) -> None:
    text = " ".join(site["method.html"].text.split())
    assert {name for name in MEASURES if name not in site["reference/measures.html"].text} == set()
    assert {name for name in MEASURES if name not in text} == set()


def test_every_work_that_is_cited_is_among_the_sources() -> None:
    text = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    said, _, sources = text.partition("## Sources")
    # Of several authors the one before the last is found.
    cited = re.findall(r"([A-Z]\w+)(?: and (?:[A-Z]\w+|others))? ((?:19|20)\d\d)", said)
    assert len(cited) > 10
    entries = " ".join(sources.split()).split(" - ")
    missing = [
        (name, year) for name, year in cited if not any(re.search(rf"\b{name}, .*{year}\.", one) for one in entries)
    ]
    assert missing == []


def test_every_link_within_the_site_leads_somewhere(site: dict[str, Page], folder: Path) -> None:
    assert list(dead_links(site, folder)) == []


def dead_links(site: dict[str, Page], folder: Path) -> Iterator[str]:
    for name, page in site.items():
        for link in page.links:
            target, place = urldefrag(unquote(link))
            if "://" in target or target.startswith("mailto:"):
                continue
            at = os.path.normpath((folder / name).parent / target) if target else str(folder / name)
            found = site.get(Path(at).relative_to(folder).as_posix())
            if not Path(at).is_file() or (place and found is not None and place not in found.ids):
                yield f"{name}: {link}"


def test_nothing_is_loaded_from_another_machine(site: dict[str, Page], folder: Path) -> None:
    remote = re.compile(r"^(\w+:)?//")
    assert [f"{name}: {one}" for name, page in site.items() for one in page.loaded if remote.match(one)] == []
    for style in folder.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.search(r"(url\(\s*['\"]?|@import\s+['\"])(\w+:)?//", text), style


def test_it_opens_and_searches_without_a_network(browser: Browser, folder: Path) -> None:
    asked: list[str] = []
    faults: list[str] = []

    def keep_in(route: Route) -> None:
        if route.request.url.startswith(("file:", "data:")):
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    context = browser.new_context()
    context.route("**/*", keep_in)
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto((folder / "index.html").as_uri())
    page.fill("input[name=q]", "bargain")
    page.press("input[name=q]", "Enter")
    page.locator("ul.search li a", has_text="Model a bargain").first.click()  # results come one after another
    page.wait_for_selector("h1:has-text('Model a bargain')")
    context.close()
    assert asked == []
    assert faults == []
