"""Nothing that stands in a corpus runs, reaches out, or becomes markup, whether or not the page's policy is obeyed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from kg.explorer.page import Explorer as Drawn
from kg.explorer.page import make_explorer
from tests.support.blocks import block, whole_text
from tests.support.hostile import PAYLOADS, hostile
from tests.support.made import actor, made

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]

EVERYTHING: Any = {
    "according_to": "everyone",
    "count": "statements",
    "modes": ["actual", "intended", "forecast"],
    "polarities": ["affirmed", "denied"],
}
TABS = ("findings", "arguments", "table", "timeline", "matrix", "analyses", "bargains", "compare", "article", "graph")
OWN_TAGS = """
a article aside bdi blockquote body br button canvas caption circle code col colgroup dd details div dl dt fieldset
figcaption figure footer g h1 h2 h3 h4 head header html img input label legend li line main mark meta nav ol option
p path polyline q rect script section select small span strong style summary svg table tbody td text th thead title
tspan tr ul
"""
_DATA = (
    "facts",
    "words",
    "findings",
    "arguments",
    "analyses",
    "library",
    "entity",
    "organisation",
    "sector",
    "country",
)
OWN_SCRIPTS = 2 + len(_DATA)
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n')


@pytest.fixture(scope="module")
def poisoned() -> str:
    network = hostile().network(**EVERYTHING)
    return make_explorer(network).html


@pytest.fixture(scope="module", params=["with the policy", "without the policy"])
def page(
    request: pytest.FixtureRequest, browser: Browser, poisoned: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Explorer]:
    from tests.support.browser import opened

    html = poisoned if request.param == "with the policy" else POLICY.sub("", poisoned, count=1)
    assert ("Content-Security-Policy" in html) == (request.param == "with the policy")
    with opened(browser, html, tmp_path_factory.mktemp("poisoned") / "page.html") as explorer:
        yield explorer


@pytest.mark.parametrize("name", ["explorer.js", "explorer.css"])
def test_the_front_end_has_nothing_that_html_misreads(name: str) -> None:
    text = (files("kg") / "web" / name).read_text("utf-8")
    assert text.isascii()
    assert re.findall(r"<!--|<script|</script|</style|-->", text, re.IGNORECASE) == []


def unharmed(explorer: Explorer) -> None:
    """Assert that nothing ran, nothing was asked for, and nothing but the page's own elements is in the document."""
    assert explorer.ask("window.pwned") is None
    assert explorer.faults() == []
    found = explorer.ask(
        """() => {
          const all = [...document.querySelectorAll("*")];
          const names = [...new Set(all.flatMap((one) => one.getAttributeNames()))];
          const links = [...document.links].map((one) => one.protocol);
          const sources = [...document.querySelectorAll("[src]")].map((one) => new URL(one.src).protocol);
          const scripts = document.scripts.length;
          const tags = [...new Set(all.map((one) => one.localName))];
          return { tags, names, links: [...new Set(links)], sources, scripts };
        }"""
    )
    assert set(found["tags"]) <= set(OWN_TAGS.split())
    assert [name for name in found["names"] if name.startswith("on") or name in ("srcdoc", "formaction")] == []
    assert set(found["links"]) <= {"http:", "https:", "blob:"}
    assert set(found["sources"]) <= {"blob:", "data:"}
    assert found["scripts"] == OWN_SCRIPTS


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) >= 200


@pytest.mark.parametrize("tab", TABS)
def test_no_tab_runs_them(page: Explorer, tab: str) -> None:
    page.change(tab=tab)
    unharmed(page)


@pytest.mark.parametrize("level", ["organisation", "sector", "country"])
def test_no_level_runs_them(page: Explorer, level: str) -> None:
    page.change(level=level, issues=True, self=True)
    unharmed(page)


def test_no_panel_runs_them(page: Explorer) -> None:
    page.change(tab="compare")
    shown = page.ask(
        """async () => {
          const panel = document.getElementById("panel");
          let read = "";
          for (const [at, edge] of explorer.edges().entries()) {
            await explorer.change({ open: `actor:${edge.actor}` });
            panel.querySelectorAll("details").forEach((one) => (one.open = true));
            read += panel.textContent;
            if (at % 4) continue;
            await explorer.change({ open: `pair:${[edge.actor, edge.target].map(encodeURIComponent).join(">")}` });
            await explorer.change({ open: `statement:${edge.statements[0]}` });
          }
          const keys = explorer.edges().map((edge) => edge.statements[0]);
          await explorer.change({ open: `list:${keys.slice(0, 60).join(" ")}` });
          return read + panel.textContent;
        }"""
    )
    unharmed(page)
    assert [text for text in PAYLOADS if text.replace("\0", "") not in shown.replace("\0", "")] == []


def test_no_article_runs_them(page: Explorer, poisoned: str) -> None:
    for article in block(poisoned, "facts")["articles"]:
        page.change(tab="article", article=article["id"])
        unharmed(page)


def test_no_viewpoint_and_no_language_runs_them(page: Explorer) -> None:
    page.change(tab="compare", according_to=["authors"], compared_with=["everyone"])
    unharmed(page)
    page.change(tab="table", language="be")
    unharmed(page)


def test_search_takes_them_as_text(page: Explorer) -> None:
    page.change()
    for text in PAYLOADS[::9]:
        page.page.fill("#search", text.replace("\0", "")[:100])
        page.until(
            "document.getElementById('results').textContent.length > 0 || !document.getElementById('search').value"
        )
    unharmed(page)


def test_a_hash_that_attacks_leads_nowhere(page: Explorer) -> None:
    for text in PAYLOADS[::16]:
        page.ask("(text) => { location.hash = `open=${encodeURIComponent(JSON.stringify(text))}`; }", f"actor:{text}")
        page.ask("(text) => { location.hash = text; }", text)
    page.ask("() => { location.hash = 'open=%22actor%3Ax%22&theme=%22x%22&level=%22__proto__%22&tab=%22toString%22'; }")
    page.until("explorer.state().open === 'actor:x'")
    assert page.state()["level"] == "entity"
    unharmed(page)
    page.change()


def test_drawings_and_networks_that_are_saved_are_sound(page: Explorer) -> None:
    saved = []
    for tab in ("arguments", "timeline", "matrix", "graph"):
        page.change(tab=tab)
        saved.append(page.ask("explorer.svg()"))
    assert all(saved[1:])  # nothing is argued here
    for tree in map(ElementTree.fromstring, [*filter(None, saved), page.ask("explorer.gexf()")]):
        names = {element.tag.rpartition("}")[2] for element in tree.iter()}
        assert not names & {"script", "img", "image", "iframe", "foreignObject", "a", "animate", "style"}
        assert not [
            name for element in tree.iter() for name in element.attrib if name.startswith("on") or "href" in name
        ]
    unharmed(page)


def test_no_cell_of_a_table_that_is_saved_is_a_formula_or_steers(page: Explorer) -> None:
    page.change()
    saved = page.ask("explorer.csv()")
    assert re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", saved) == []
    rows = list(csv.reader(io.StringIO(saved, newline="")))
    cells = [cell for row in rows for cell in row if not re.fullmatch(r"-?\d+", cell)]
    assert len(rows) == len(page.edges()) + 1
    assert [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r"))] == []


def test_copies_are_text(page: Explorer) -> None:
    page.change(tab="compare", open="statement:ada/news-0#s3")
    for button in page.page.locator("#panel .actions button").all():
        button.click()
    unharmed(page)


def test_the_table_without_scripts_is_text(
    browser: Browser, poisoned: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from tests.support.browser import opened

    file = tmp_path_factory.mktemp("plain") / "page.html"
    with opened(browser, poisoned, file, java_script_enabled=False) as plain:
        assert plain.page.locator("tbody tr").count() > 100
        foreign = "img, iframe, object, embed, link, base, form, input, svg, video, a, template, textarea"
        assert plain.page.locator(foreign).count() == 0
        assert plain.requests == []


def test_the_page_names_no_other_host(drawn: Drawn) -> None:
    html = drawn.html
    data = re.compile(r'<script type="application/[a-z]+" id="[a-z-]+">.*?</script>', re.DOTALL)
    own = data.sub("", html).replace("\\\n", "")  # the bundle goes on in the next line within a text
    hosts = set(re.findall(r"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+", own))
    assert hosts == {"http://www.w3.org", "http://gexf.net", "https://www.wikidata.org"}
    assert not re.search(r"url\((?!#)|@import|<link|<base|\bsrc=\"", own)


def test_a_page_of_quotes_holds_no_other_word_of_the_articles() -> None:
    from kg.model import Article
    from tests.support.made import claim

    article = Article(
        id="news", title="Secret headline", body="# Secret headline\n\nHidden. A said so. Unseen.\n", publisher="G"
    )
    project = made([actor("a"), actor("b")], [article], [claim("s1", "a", "criticizes", "b", "A said so", article)])
    html = whole_text(make_explorer(project.network(), quotes_only=True).html)
    assert "A said so" in html
    assert [word for word in ("Hidden", "Unseen") if word in html] == []
    whole: Any = make_explorer(project.network()).html
    assert "Hidden" in whole
