"""What stands beside the graph, what is saved, and how all of it is read without a mouse or without colour."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import networkx
import polars
import pytest

from kg.model import Mode, Polarity
from kg.network.counting import QUAD_CLASSES
from kg.project import Project, open_project
from tests.selection.test_retracted import write as withdrawn
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]

TABS = ("findings", "graph", "arguments", "compare", "timeline", "bargains", "analyses", "matrix", "table", "article")
FOCUSED = """(() => {
  const one = document.activeElement;
  return one === document.body ? "" : one.getAttribute("aria-label") || one.textContent || one.id;
})()"""


# Views.


def test_the_bargain_is_one(explorer: Explorer) -> None:
    explorer.change(tab="bargains")
    bargains = explorer.page.locator("section.bargain")
    # the others are below: offers without a price
    venue = "Belarusian authorities offer a venue for settlement of the Russo-Ukrainian war"
    assert venue in bargains.locator("h3").all_inner_texts()[1:]
    assert bargains.locator(".outcome").count() == 1
    bargains = bargains.first
    parts = dict(zip(bargains.locator("dt").all_inner_texts(), bargains.locator("dd").all_inner_texts(), strict=True))
    assert bargains.locator("h3").inner_text().endswith("offers release of political prisoners in Belarus")
    assert parts["about"].startswith("political prisoners in Belarus")
    assert parts["to"].startswith("the West")
    assert parts["in exchange for"].startswith("resumption of relations with the West")
    assert parts["provided"].startswith("observance of the amnesty procedures")
    assert "Belarusian national media" in parts["before an audience of"]
    assert "Belarusian regional media" in parts["before an audience of"]
    assert " ".join(bargains.locator("p.actions").inner_text().split()).endswith("2 acts, 7 statements")
    assert bargains.locator(".outcome").inner_text() == "Outcome: no answer is reported"
    # the note on s09 says that the offer of 3 June named no price
    assert parts["in exchange for"].endswith("in 1 of 2 offers: [17 June 2011]")
    times = bargains.locator(".course .when").all_inner_texts()
    assert times == ["summer 2008", "[3 June 2011]", "[17 June 2011]"]
    assert "precedent, carried out" in bargains.locator(".course li").first.inner_text()
    assert explorer.ask("explorer.bargains()") == [
        {
            "acts": 2,
            "statements": [f"editors/prisoners-for-dialogue#s{at}" for at in ("01", "02", "05", "09", 10, 12, 13)],
        }
    ]


def test_what_became_of_offers_is_not_shown_of_a_selection_that_the_analysis_was_not_asked_for(
    explorer: Explorer,
) -> None:
    explorer.change(tab="bargains", inferred=False)
    assert explorer.page.locator(".outcome").count() == 0
    assert "What became of the offers is shown for" in explorer.text("#sheet")


def test_what_the_articles_say_opens_its_quotes(explorer: Explorer) -> None:
    explorer.change(tab="findings")
    explorer.until("document.querySelector('.finding')")
    said = explorer.page.locator(".finding", has_text="in exchange for resumption of relations").first
    said.locator(".number").first.click()
    explorer.until("document.querySelector('#panel mark')")
    assert explorer.page.locator("#panel .panel-head").is_visible()


SPIRAL, PRISONERS = "confrontation-spiral", "prisoners-for-dialogue"
OVERLAPPING = """() => {
  const all = [...document.querySelectorAll(".argument .card, .argument .arrow-words")];
  const boxes = all.map((one) => one.getBoundingClientRect());
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const small = all.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12);
  const cut = all.filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
  const pairs = boxes.flatMap((a, k) => boxes.slice(k + 1).filter((b) => meet(a, b)));
  return [all.length > 0, pairs.length, small.length, cut.length];
}"""


@pytest.mark.parametrize("width", [1280, 1000, 420])
@pytest.mark.parametrize("article", [SPIRAL, PRISONERS])
def test_nothing_in_an_argument_overlaps_is_cut_or_small(explorer: Explorer, width: int, article: str) -> None:
    before = explorer.page.viewport_size
    explorer.page.set_viewport_size({"width": width, "height": 800})
    explorer.change(tab="arguments", article=article)
    explorer.until("document.querySelector('.argument .card')")
    assert explorer.ask(OVERLAPPING) == [True, 0, 0, 0]
    if before:
        explorer.page.set_viewport_size(before)


def test_an_argument_is_that_of_one_article_and_says_how_many_arrows_there_are(
    explorer: Explorer, first: Project
) -> None:
    rows = first.analysis.arguments(according_to="everyone").rows
    here = rows.filter(polars.col("articles").list.contains(PRISONERS)).height
    explorer.change(tab="arguments", article=PRISONERS, according_to=["everyone"])
    explorer.until("document.querySelector('.argument .card')")
    assert f"{here} arrows in this article, {rows.height} in all." in explorer.text("#sheet")
    words = explorer.page.locator(".arrow-words").all_inner_texts()
    # four reasons lead to each of two attempts
    assert words.count("causes · 4") == 2
    assert sum(int([*one.split(" · "), "1"][1]) for one in words) == here
    denied = explorer.page.locator(".card.denied").all_inner_texts()
    assert [one.startswith("⊘ not so") for one in denied] == [True, True]


def test_a_card_and_the_words_of_an_arrow_open_their_quotes_by_the_keyboard(explorer: Explorer) -> None:
    explorer.change(tab="arguments", article=SPIRAL)
    explorer.until("document.querySelector('.argument .card')")
    explorer.page.get_by_role("button", name="internal political considerations – causes (primary)").focus()
    explorer.page.keyboard.press("Enter")
    explorer.until("document.querySelectorAll('#panel article.statement').length === 2")
    assert "dictated primarily by internal and external political considerations" in explorer.text("#panel")
    explorer.page.locator(".card", has_text="Ukraine integrates with NATO").focus()
    explorer.page.keyboard.press("Enter")
    explorer.until("document.querySelectorAll('#panel article.statement').length === 1")


ACROSS_CARDS = """() => {
  const solid = [...document.querySelectorAll(".argument .card, .argument .arrow-words")]
    .map((one) => one.getBoundingClientRect());
  const inside = ({ x, y }, box) =>
    x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1;
  return [...document.querySelectorAll(".argument .lines polyline")].filter((line) => {
    const at = line.getScreenCTM(), all = line.getTotalLength();
    return Array.from({ length: 1 + Math.floor(all) }, (_, k) => line.getPointAtLength(k).matrixTransform(at))
      .some((point) => solid.some((box) => inside(point, box)));
  }).length;
}"""


@pytest.mark.parametrize("article", [SPIRAL, PRISONERS])
def test_no_line_of_an_argument_runs_under_a_card_or_words_and_reasons_of_the_same_share_one(
    explorer: Explorer, article: str
) -> None:
    explorer.change(tab="arguments", article=article)
    explorer.until("document.querySelector('.argument .card')")
    assert explorer.ask(ACROSS_CARDS) == 0
    # the four reasons for each of two attempts: four lines down to one across, and two on from it
    if article == PRISONERS:
        lines = explorer.ask(
            "[...document.querySelectorAll('.lines polyline')].map((one) => one.getAttribute('points'))"
        )
        ends = [[tuple(map(float, point.split(","))) for point in one.split(" ")] for one in lines]
        widest = max(ends, key=lambda line: abs(line[-1][0] - line[0][0]))
        height = widest[0][1]
        assert widest[-1][1] == height
        assert len([line for line in ends if line[-1][1] == height and line[0][0] == line[-1][0]]) == 4
        assert len([line for line in ends if line[0][1] == height and line[0][0] == line[-1][0]]) == 2


def test_an_argument_about_something_has_only_what_leads_to_it_or_from_it(explorer: Explorer) -> None:
    explorer.change(tab="arguments", article=SPIRAL, about="nato")
    explorer.until("document.querySelector('.argument .card')")
    # Ukraine integrates with NATO, which presupposes that it shares a position with NATO
    assert explorer.page.locator(".arrow-words").all_inner_texts() == ["presupposes"]
    explorer.until("location.hash.includes('about=%22nato%22')")


def test_a_caption_counts_only_what_its_tab_shows(explorer: Explorer) -> None:
    caption = explorer.page.locator("#caption")
    assert "Based on" in caption.inner_text()
    explorer.change(tab="bargains")
    assert caption.inner_text() == "Single actors, according to the authors."
    explorer.change(tab="compare", compared_with=["of:ukrainian-military-leadership"])
    assert not caption.is_visible()


def test_each_part_of_the_bargain_opens_to_its_words(explorer: Explorer) -> None:
    explorer.change(tab="bargains")
    explorer.page.locator("section.bargain dd", has_text="resumption of relations with the West").locator(
        ".number"
    ).click()
    explorer.until("document.querySelector('#panel mark')")
    assert "in exchange for the resumption of relations" in explorer.text("#panel mark")


def test_names_are_shown_in_a_language_that_the_data_has(explorer: Explorer) -> None:
    explorer.opens("side")
    explorer.page.get_by_role("combobox", name="Language of names").select_option("be")
    explorer.shows("explorer.state().language === 'be'")
    explorer.change(tab="table", language="be")
    assert "Аляксандр Лукашэнка" in explorer.text("#sheet tbody")
    explorer.change(tab="graph", language="be")
    assert "Аляксандр" in explorer.text("#named")
    explorer.change(tab="graph", language="be", picture="whole")
    labels = explorer.ask("Object.values(explorer.network().body.nodes).map((node) => node.options.label)")
    assert "Аляксандр\nЛукашэнка" in labels or "Аляксандр Лукашэнка" in labels


def test_light_and_dark(explorer: Explorer) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    explorer.change(theme="light")
    light = explorer.ask(ground)
    explorer.opens("side")
    explorer.page.locator("#theme").click()
    explorer.shows("explorer.state().theme === 'dark'")
    assert explorer.ask(ground) != light
    explorer.change(theme="auto")
    explorer.page.emulate_media(color_scheme="dark")
    explorer.until(f"{ground} !== '{light}'")
    explorer.page.emulate_media(color_scheme="light")
    explorer.until(f"{ground} === '{light}'")


def test_actors_move_when_asked_to_and_go_back(explorer: Explorer) -> None:
    places = "JSON.stringify(explorer.network().getPositions())"
    explorer.change(picture="whole")
    before = explorer.ask(places)
    explorer.page.get_by_label("Let the graph move").check()
    explorer.until(f"{places} !== '{before}'")
    explorer.page.get_by_label("Let the graph move").uncheck()
    explorer.until(f"{places} === '{before}'")


def test_an_arrow_says_what_it_is_under_the_mouse(explorer: Explorer) -> None:
    explorer.change(open="pair:lukashenko>west", picture="whole")
    edge = "Object.values(explorer.network().body.edges).find((one) => !one.options.hidden).id"
    explorer.ask(f"explorer.network().body.emitter.emit('hoverEdge', {{ edge: {edge} }})")
    assert re.search(r" – .+ (→|\u2013) .+ · \d+ statements?", explorer.text("#hint"))
    explorer.ask("explorer.network().body.emitter.emit('blurEdge', {})")
    assert explorer.text("#hint") == ""


# What is saved.


def saved(explorer: Explorer, label: str) -> bytes:
    explorer.opens("save")
    with explorer.page.expect_download() as download:
        explorer.page.get_by_role("button", name=label).click()
    return Path(download.value.path()).read_bytes()


@pytest.mark.parametrize("picture", ["named", "whole"])
def test_a_picture_is_saved(explorer: Explorer, picture: str) -> None:
    explorer.change(picture=picture)
    assert saved(explorer, "Image (PNG)").startswith(b"\x89PNG\r\n")


@pytest.mark.parametrize(
    ("picture", "said"), [("named", ("criticizes", "20 of 24 actors are drawn")), ("whole", ("Based on 12 acts",))]
)
def test_a_drawing_is_saved(explorer: Explorer, picture: str, said: tuple[str, ...]) -> None:
    explorer.change(picture=picture)
    tree = ElementTree.fromstring(saved(explorer, "Vector image (SVG)"))
    texts = " ".join(text for element in tree.iter() if element.tag.endswith("}text") for text in element.itertext())
    for words in ("Lukashenko", *said):
        assert words in texts


def test_the_table_that_is_saved_is_that_of_python(explorer: Explorer, first: Project) -> None:
    found = polars.read_csv(io.BytesIO(saved(explorer, "Table of ties (CSV)"))).sort("actor", "target")
    network = first.network(count="statements", modes=tuple(Mode), polarities=tuple(Polarity))
    joined = network.with_labels(network.edges).with_columns(polars.col("statements").list.join(" "))
    columns = [
        "actor",
        "target",
        "label",
        "weight",
        "acts",
        *QUAD_CLASSES.values(),
        "no_quad_class",
        "articles",
        "sources",
        "statements",
    ]
    assert found.select(columns).rows() == joined.sort("actor", "target").select(columns).rows()
    assert found["actor_label"].to_list() == [network.labels[id] for id in found["actor"]]


def test_the_network_that_is_saved_opens_with_its_statements(explorer: Explorer, tmp_path: Path) -> None:
    file = tmp_path / "ties.gexf"
    file.write_bytes(
        saved(explorer, "Network for Gephi (GEXF)")
        .replace(b"gexf.net/1.3", b"www.gexf.net/1.2draft")
        .replace(b'version="1.3"', b'version="1.2"')
    )
    graph = networkx.read_gexf(file)
    wanted = {(edge["actor"], edge["target"]): " ".join(edge["statements"]) for edge in explorer.edges()}
    assert {(one, other): facts["statements"] for one, other, facts in graph.edges(data=True)} == wanted
    labels = {(edge["actor"], edge["target"]): edge["label"] for edge in explorer.edges()}
    assert {(one, other): facts["label"] for one, other, facts in graph.edges(data=True)} == labels
    assert graph.nodes["lukashenko"]["label"] == "Alexander Lukashenko"


def test_a_file_that_is_saved_bears_the_title(explorer: Explorer) -> None:
    explorer.opens("save")
    with explorer.page.expect_download() as download:
        explorer.page.get_by_role("button", name="Table of ties (CSV)").click()
    assert download.value.suggested_filename == "Belarus-in-Focus-two-articles.csv"


def test_the_picture_is_printed_with_its_caption(explorer: Explorer) -> None:
    explorer.page.emulate_media(media="print")
    shown = explorer.ask(
        "['views', 'caption'].map((id) => getComputedStyle(document.getElementById(id)).display !== 'none')"
    )
    explorer.page.emulate_media(media="screen")
    assert shown == [False, True]


# Without a mouse.


def test_escape_closes_what_is_open(explorer: Explorer) -> None:
    explorer.change(open="actor:west")
    explorer.page.locator("#panel").focus()
    explorer.page.keyboard.press("Escape")
    explorer.until("explorer.state().open === null")


def test_back_leads_to_what_was_shown_before(explorer: Explorer) -> None:
    explorer.until("location.hash.includes('tab')")
    explorer.page.locator("#tab-matrix").click()
    explorer.until("location.hash.includes('matrix')")
    explorer.change(tab="matrix", open="actor:west")
    explorer.until("location.hash.includes('west')")
    explorer.page.go_back()
    explorer.until("explorer.state().open === null && explorer.state().tab === 'matrix'")
    explorer.page.go_back()
    explorer.until("explorer.state().tab === 'graph'")


_BACK_AT_ONCE = """new Promise((done) => {
  const again = () => {
    if (explorer.state().open !== null) return requestAnimationFrame(again);
    addEventListener("popstate", () => {
      for (const end = performance.now() + 300; performance.now() < end; );
    }, { once: true });
    history.back();
    done();
  };
  history.back();
  again();
})"""
"""Go back twice, the second time as soon as the first is shown, on a machine so busy that what waits is due."""


def test_back_twice_at_once_leads_two_steps_back(explorer: Explorer) -> None:
    explorer.until("location.hash.includes('tab')")
    explorer.page.locator("#tab-matrix").click()
    explorer.until("location.hash.includes('matrix')")
    explorer.change(tab="matrix", open="actor:west")
    explorer.until("location.hash.includes('west')")
    explorer.ask(_BACK_AT_ONCE)
    explorer.until("explorer.state().tab === 'graph' && location.hash.includes('graph')")


def test_moving_the_period_is_no_step_to_go_back_to(explorer: Explorer) -> None:
    explorer.ask("explorer.change({ since: 14000 })")
    explorer.until("location.hash.includes('14000')")  # the address is at rest
    steps = explorer.ask("history.length")
    explorer.ask("explorer.change({ since: 15000 })")
    explorer.until("location.hash.includes('15000')")
    assert explorer.ask("history.length") == steps


def test_the_panel_leads_back_to_what_was_open_in_it(explorer: Explorer) -> None:
    explorer.change(open="actor:west")
    explorer.change(open="actor:lukashenko")
    explorer.page.get_by_role("button", name="Back").click()
    explorer.until("explorer.state().open === 'actor:west'")
    explorer.until("document.querySelector('#panel h2').textContent === 'the West'")
    assert explorer.page.get_by_role("button", name="Back").count() == 0


def test_the_filters_say_how_many_are_set_and_are_reset(explorer: Explorer) -> None:
    explorer.change(level="country", min_weight=2)
    assert explorer.text("#open-side .set") == "2"
    explorer.opens("side")
    explorer.page.get_by_role("button", name="Reset").click()
    explorer.shows("explorer.state().level === 'entity'")
    assert explorer.state() == explorer.opening
    assert explorer.text("#open-side .set") == ""


def test_articles_are_chosen_by_section_and_tag_among_the_filters(open_page: Open, tmp_path: Path) -> None:
    project = open_project(withdrawn(tmp_path / "corpus"))
    explorer = open_page(make_plain_page(project.network(count="statements"), is_placed=False).html)
    explorer.opens("side")
    explorer.page.get_by_text("More filters").click()
    explorer.page.get_by_label("trade").wait_for()
    # the storm, whose section is World and which alone has the tag sea, was retracted
    labels = explorer.ask("[...document.querySelectorAll('#side fieldset .tick')].map((one) => one.textContent)")
    assert [one.replace("\u2068", "").replace("\u2069", "") for one in labels if "(" in one][-5:] == [
        "Opinion (1)",
        "World (2)",
        "sea (0)",
        "trade (1)",
        "war (2)",
    ]
    explorer.page.get_by_label("trade").check()
    explorer.shows("explorer.edges().length === 1")
    assert explorer.state()["tags"] == ["trade"]
    assert explorer.text("#open-side .set") == "1"
    explorer.page.get_by_label("trade").uncheck()
    explorer.shows("explorer.edges().length === 4")
    assert explorer.state() == explorer.opening


def test_the_head_says_how_many_statements_match(explorer: Explorer, first: Project) -> None:
    modes, polarities = tuple(Mode), tuple(Polarity)
    total = first.backend.scan().collect().height
    for viewpoint, key in (("everyone", "everyone"), ("NATO leadership", "of:nato-leadership")):
        written = first.write_statements(according_to=viewpoint, count="statements", modes=modes, polarities=polarities)
        rows = polars.read_csv(io.StringIO(written))
        explorer.change(according_to=[key], tab="matrix")
        articles = "1 article matches" if rows.height == 1 else "2 articles match"
        assert explorer.text("#matching") == f"{rows.height} of {total} statements in {articles}"
    explorer.change(tab="findings")
    assert explorer.text("#matching") == f"{total} statements in 2 articles"
    # one claim of NATO's leadership is told, that the army is part of the Russian machine, and it is not between actors
    for tab in ("graph", "arguments", "article"):
        explorer.change(according_to=["of:nato-leadership"], tab=tab)
        assert explorer.text("#matching") == f"1 of {total} statements in 1 article matches"
    explorer.change(according_to=["of:nato-leadership"])
    assert explorer.text("#caption").endswith("1 of 1 statement ties no two actors")
    explorer.page.get_by_role("button", name="Read 1 statement in the articles").click()
    explorer.shows("explorer.state().tab === 'article' && explorer.state().article === 'confrontation-spiral'")


def test_arrows_lead_through_the_tabs(explorer: Explorer) -> None:
    explorer.change(tab=TABS[0])
    explorer.page.locator(f"#tab-{TABS[0]}").focus()
    visited = []
    for tab in TABS[1:]:
        explorer.page.keyboard.press("ArrowRight")
        explorer.until(f"explorer.state().tab === '{tab}' && document.activeElement.id === 'tab-{tab}'")
        visited.append(explorer.page.locator("[role=tab][aria-selected=true]").get_attribute("id"))
    assert visited == [f"tab-{tab}" for tab in TABS[1:]]


def test_tab_leads_to_everything(explorer: Explorer) -> None:
    explorer.change(tab="table", open="pair:lukashenko>west")
    wanted = explorer.ask(
        """(() => {
          const all = [...document.querySelectorAll("button, a[href], input, select, summary, [tabindex]")];
          const radios = all.filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
          radios.forEach((one) => one.addEventListener("focus", () => (one.dataset.reached = "yes")));
          document.activeElement.blur();
          return radios.length;
        })()"""
    )
    for _ in range(wanted + 10):
        explorer.page.keyboard.press("Tab")
    left = (
        "[...document.querySelectorAll(':is(button, a[href], input, select, summary, [tabindex]):not([data-reached])')]"
    )
    missed = explorer.ask(
        f"{left}.filter((one) => one.tabIndex >= 0 && one.checkVisibility()).map((one) => one.outerHTML)"
    )
    explorer.ask("document.activeElement.blur()")
    assert wanted > 100
    assert missed == []


def test_a_tie_opens_by_enter_and_the_focus_goes_to_its_words(explorer: Explorer) -> None:
    explorer.change(tab="table")
    explorer.page.locator("#sheet tbody .link").first.focus()
    explorer.page.keyboard.press("Enter")
    explorer.until("explorer.state().open === 'pair:lukashenko>west' && document.querySelector('#panel h2')")
    explorer.until("document.activeElement === document.querySelector('#panel h2')")


def test_a_tick_keeps_the_focus(explorer: Explorer) -> None:
    explorer.opens("side")
    box = explorer.page.get_by_label(re.compile(r"^forecast \("))
    box.focus()
    explorer.page.keyboard.press("Space")
    explorer.shows("explorer.state().modes !== null")
    assert explorer.ask("document.activeElement.closest('label').textContent").startswith("forecast")
    assert not box.is_checked()


def test_what_opens_is_told_to_a_screen_reader(explorer: Explorer) -> None:
    explorer.change(open="actor:west")
    assert explorer.text("#announced") == "the West"
    assert "20 of 24 actors are drawn" in str(explorer.page.locator("#named svg").get_attribute("aria-label"))


def test_the_window_is_dragged_by_the_mouse(explorer: Explorer) -> None:
    explorer.opens("time")
    slider = explorer.page.locator("#time input[type=range]").first
    box: Any = slider.bounding_box()
    y = box["y"] + box["height"] / 2
    explorer.page.mouse.move(box["x"] + 8, y)
    explorer.page.mouse.down()
    explorer.page.mouse.move(box["x"] + 60, y)
    explorer.until("explorer.state().since !== null")
    explorer.ask("explorer.change({})")
    near = explorer.state()["since"]
    explorer.page.mouse.move(box["x"] + box["width"] / 2, y)
    explorer.until(f"explorer.state().since > {near}")
    explorer.page.mouse.up()


def barriers(explorer: Explorer, *rules: str) -> list[Any]:
    """Return what axe finds; it takes half of the time if it need not describe all that is as it should be."""
    from axe_playwright_python.sync_playwright import Axe

    only: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        only["runOnly"] = {"type": "rule", "values": [*rules]}
    found = Axe().run(explorer.page, options=only).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found]


@pytest.mark.parametrize("tab", TABS)
def test_nothing_bars_anybody_on_either_ground(explorer: Explorer, tab: str) -> None:
    from tests.support.browser import COLOURS

    state: dict[str, Any] = {"compared_with": ["of:nato-leadership"]} if tab == "compare" else {}
    opened = None if tab == "graph" else "pair:lukashenko>west"
    for theme, rules in (("light", ()), ("dark", COLOURS)):
        explorer.change(tab=tab, theme=theme, open=opened, issues=True, **state)
        assert barriers(explorer, *rules) == []


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_in_a_box_or_in_the_list_of_a_search_bars_anybody(explorer: Explorer, width: int) -> None:
    explorer.page.set_viewport_size({"width": width, "height": 860})
    explorer.change(tab="findings", step=1)
    faults = {"first": barriers(explorer)}
    for box in ("viewpoint", "time", "side", "save"):
        explorer.page.locator(f"#open-{box}").click()
        explorer.until(f"document.querySelector('#{box}').matches(':popover-open')")
        faults[box] = barriers(explorer)
        explorer.page.keyboard.press("Escape")
    explorer.change(tab="graph", picture="whole")
    explorer.page.locator("#open-legend").click()
    faults["legend"] = barriers(explorer)
    explorer.page.keyboard.press("Escape")
    explorer.page.locator("#search").fill("Belarus")
    explorer.until("!document.querySelector('#results').hidden")
    faults["search"] = barriers(explorer)
    explorer.page.locator("#search").fill("")
    explorer.page.set_viewport_size({"width": 1440, "height": 900})
    assert {state: found for state, found in faults.items() if found} == {}


def test_a_box_is_drawn_before_it_is_seen(explorer: Explorer) -> None:
    empty = """async () => {
      let seen = null;
      const box = document.querySelector("#side");
      const look = new Promise((tell) => box.addEventListener("beforetoggle", () => tell(box.childElementCount)));
      box.replaceChildren();
      box.showPopover();
      seen = box.childElementCount;
      await look;
      box.hidePopover();
      return seen;
    }"""
    assert explorer.ask(f"({empty})()") > 0


def test_sign_is_told_by_form_and_not_by_colour_alone(explorer: Explorer) -> None:
    explorer.change(picture="whole")
    drawn = explorer.ask(
        """Object.values(explorer.network().body.edges).filter((edge) => !edge.options.hidden)
          .map((edge) => [edge.options.color.color, edge.options.arrows.to.type])"""
    )
    forms: dict[str, set[str]] = {}
    for colour, form in drawn:
        forms.setdefault(colour, set()).add(form)
    assert {len(heads) for heads in forms.values()} == {1}
    assert len(set(map(str, forms.values()))) == len(forms) == 3


SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("tab", "words"),
    [
        ("graph", ("Alexander Lukashenko", "cooperation")),
        ("arguments", ("Ukrainian military leadership criticizes Belarus", "by means of")),
        ("timeline", ("Belarusian authorities", "conflict")),
        ("matrix", ("Ukrainian military leadership", "3")),
    ],
)
def test_each_picture_is_saved_with_its_words_title_and_source(
    explorer: Explorer, tab: str, words: tuple[str, ...]
) -> None:
    explorer.change(tab=tab)
    explorer.until("explorer.svg()")
    drawn = ElementTree.fromstring(explorer.ask("explorer.svg()"))
    texts = [" ".join(" ".join(text.itertext()).split()) for text in drawn.iter(f"{SVG}text")]
    title = "Belarusian and Ukrainian Defence Ministries" if tab == "arguments" else "Belarus in Focus: two articles"
    assert texts[0].startswith(title)
    whole = " ".join(texts).replace("According", "according")
    assert [
        word for word in (*words, "according to the authors", "Source: Belarus in Focus") if word not in whole
    ] == []
    sizes = [float(size.removesuffix("px")) for text in drawn.iter(f"{SVG}text") if (size := text.get("font-size"))]
    assert min(sizes) >= (11 if tab == "graph" else 12)
    assert [one.tag for one in drawn.iter() if one.tag.endswith(("foreignObject", "script", "style"))] == []
    width, height = (float(drawn.get(side, "0")) for side in ("width", "height"))
    assert drawn.get("viewBox") == f"0 0 {width:g} {height:g}"


def test_an_image_has_the_width_and_the_ground_that_are_chosen(explorer: Explorer) -> None:
    explorer.change(tab="timeline")
    page = explorer.page
    page.get_by_role("button", name="Save").click()
    box = page.locator("#save")
    assert box.get_by_role("spinbutton", name="Width in pixels").input_value() == "2400"
    box.get_by_role("spinbutton", name="Width in pixels").fill("3000")
    box.get_by_role("combobox", name="Background").select_option("Dark background")
    with page.expect_download() as given:
        box.get_by_role("button", name="Image (PNG)").click()
    image = given.value.path().read_bytes()
    width, height = (int.from_bytes(image[at : at + 4], "big") for at in (16, 20))  # of its header chunk
    drawn = ElementTree.fromstring(explorer.ask("explorer.svg()"))
    assert width == 3000
    assert height == round(float(drawn.get("height", "0")) / float(drawn.get("width", "1")) * 3000)
    assert explorer.ask("explorer.state().theme") == "auto"


def test_a_picture_is_printed_alone_on_light_ground(explorer: Explorer) -> None:
    explorer.change(tab="timeline", theme="dark")
    explorer.ask("() => { window.print = () => { window.asked = true; }; }")
    explorer.page.get_by_role("button", name="Save").click()
    explorer.page.locator("#save").get_by_role("button", name="Print or save as PDF").click()
    explorer.until("window.asked")
    explorer.page.emulate_media(media="print")
    assert explorer.page.locator("body > .paper").is_visible()
    assert not explorer.page.locator("#app").is_visible()
    assert "fill%3D%22rgb(255%2C%20255%2C%20255)%22" in explorer.ask("document.querySelector('.paper').src")
    explorer.page.emulate_media(media="screen")
    explorer.ask("dispatchEvent(new Event('afterprint'))")
    assert explorer.page.locator("#app").is_visible()
    assert explorer.ask("document.querySelector('.paper')") is None


def test_a_view_without_a_picture_says_which_have_one(explorer: Explorer) -> None:
    explorer.change(tab="findings")
    explorer.page.get_by_role("button", name="Save").click()
    explorer.until("document.querySelector('#save').innerText.includes('This view is no picture. Open the graph')")


@pytest.mark.parametrize("tab", TABS)
def test_paper_has_all_across_and_nothing_to_press(explorer: Explorer, tab: str) -> None:
    explorer.change(tab=tab, theme="dark")
    explorer.ask("dispatchEvent(new Event('beforeprint'))")
    explorer.page.set_viewport_size({"width": 718, "height": 1000})  # A4 with margins of 10 mm
    explorer.page.emulate_media(media="print")
    assert explorer.page.locator("#app :is(button:not(.card, .arrow-words), select, input):visible").count() == 0
    assert explorer.ask("document.documentElement.scrollWidth") <= 718
    is_picture = tab in ("graph", "arguments", "timeline", "matrix")
    assert explorer.page.locator("#printed").is_visible() == is_picture
    assert explorer.ask("getComputedStyle(document.getElementById('sheet')).printColorAdjust") == "exact"
    assert explorer.ask("explorer.state().theme") == "dark"
    explorer.page.emulate_media(media="screen")
    explorer.ask("dispatchEvent(new Event('afterprint'))")
    explorer.page.set_viewport_size({"width": 1400, "height": 900})


def test_a_card_that_is_denied_is_saved_round_and_dotted_with_its_bar(explorer: Explorer) -> None:
    explorer.change(tab="arguments", article="confrontation-spiral")
    explorer.until("document.querySelector('.card.denied.held-hedged')")
    drawn = ElementTree.fromstring(explorer.ask("explorer.svg()"))
    dotted = [one for one in drawn.iter("{http://www.w3.org/2000/svg}path") if one.get("stroke-dasharray") == "0 4"]
    assert len(dotted) == explorer.page.locator(".card.denied.held-hedged").count()
    # round by 8 pixels to the outer edge of a line of 2, so by 7 to its middle
    assert all("A7 7" in one.get("d", "") for one in dotted)


@pytest.mark.parametrize("tab", ["findings", "compare", "bargains", "analyses", "table", "article"])
def test_what_is_no_picture_is_printed_or_saved_as_pdf(explorer: Explorer, tab: str) -> None:
    explorer.change(tab=tab)
    explorer.ask("() => { window.asked = false; window.print = () => { window.asked = true; }; }")
    explorer.opens("save")
    explorer.page.locator("#save").get_by_role("button", name="Print or save as PDF").click()
    explorer.until("window.asked")


def test_paper_has_whose_claim_it_is_and_no_links_to_quotes(explorer: Explorer) -> None:
    explorer.change(tab="graph", open="statement:editors/prisoners-for-dialogue#s05")
    explorer.until("document.querySelector('#panel details')")
    explorer.ask("dispatchEvent(new Event('beforeprint'))")
    assert explorer.ask("[...document.querySelectorAll('#panel details')].every((one) => one.open)")
    explorer.ask("dispatchEvent(new Event('afterprint'))")
    assert not explorer.ask("[...document.querySelectorAll('#panel details')].every((one) => one.open)")
    explorer.page.emulate_media(media="print")
    assert explorer.page.locator(".show-quotes:visible").count() == 0
    explorer.page.emulate_media(media="screen")


# What pictures say, and how the page fits.


def _texts(explorer: Explorer) -> str:
    return " ".join(ElementTree.fromstring(explorer.ask("explorer.svg()")).itertext())


def test_a_picture_of_the_matrix_has_its_hatching_its_lines_and_what_is_together(explorer: Explorer) -> None:
    explorer.change(tab="matrix")
    drawn = ElementTree.fromstring(explorer.ask("explorer.svg()"))
    rects = list(drawn.iter("{http://www.w3.org/2000/svg}rect"))
    hatched = explorer.page.locator("#sheet .square .conflict").count()
    empty = explorer.page.locator(".matrix tbody td[colspan]").count()
    assert hatched > 0
    assert sum(one.get("fill", "").startswith("url(") for one in rects) == hatched + empty
    together = explorer.page.locator(
        "#sheet .square.together"
    ).count()  # Belarus and Russia there and back, and the legend
    assert together == 3
    outlined = [one for one in rects if one.get("fill") == "none" and one.get("stroke") == "rgb(23, 32, 43)"]
    assert len(outlined) == together


def test_a_picture_of_arguments_names_its_article_and_what_it_is_based_on(explorer: Explorer) -> None:
    explorer.change(tab="arguments", article="prisoners-for-dialogue")
    explorer.until("document.querySelector('#sheet h2')?.innerText.startsWith('Lukashenko')")
    said = _texts(explorer)
    assert said.startswith("Lukashenko offers to release political prisoners to resume a dialogue with the West")
    assert "no date printed, probably June 2011." in said
    assert re.search(r"Based on .* 15 statements, 1 article and 1 source", said)
    explorer.change(tab="timeline")
    assert re.search(r"Based on .* statements, 2 articles and 1 source", _texts(explorer))


@pytest.mark.parametrize("width", [320, 390])
def test_boxes_fit_a_narrow_window_and_stand_alone(explorer: Explorer, width: int) -> None:
    explorer.page.set_viewport_size({"width": width, "height": 800})
    explorer.change(open="actor:west")
    for name in ("time", "viewpoint", "side", "save"):
        explorer.page.locator(f"#open-{name}").click()
        box = explorer.page.locator(f"#{name}")
        assert box.evaluate("(one) => one.scrollWidth - one.clientWidth") == 0, name
        assert box.evaluate("(one) => one.getBoundingClientRect().right") <= width, name
        assert not explorer.page.locator("#panel").is_visible()
        explorer.page.keyboard.press("Escape")
    assert explorer.page.locator("#panel").is_visible()
    explorer.page.set_viewport_size({"width": 1400, "height": 900})


def test_each_viewpoint_has_a_line(explorer: Explorer) -> None:
    explorer.opens("viewpoint")
    tops = explorer.ask("[...document.querySelectorAll('#viewpoint .tick')].slice(1).map((one) => one.offsetTop)")
    assert len(tops) > 2
    assert tops == sorted(set(tops))


def test_what_is_closed_gives_the_focus_back_to_what_opened_it(explorer: Explorer) -> None:
    explorer.change(tab="graph")
    arrow = explorer.page.locator("#named .tie").first
    arrow.focus()
    name = arrow.get_attribute("aria-label")
    explorer.page.keyboard.press("Enter")
    explorer.until("document.activeElement.closest('#panel')")
    explorer.page.keyboard.press("Escape")
    explorer.until("explorer.state().open === null")
    explorer.until("document.activeElement.closest('#named')")
    assert explorer.ask("document.activeElement.getAttribute('aria-label')") == name


def test_the_graph_is_printed_on_white_though_the_theme_is_dark(explorer: Explorer) -> None:
    explorer.change(tab="graph", theme="dark")
    explorer.ask("dispatchEvent(new Event('beforeprint'))")
    printed = explorer.ask("decodeURIComponent(document.querySelector('#printed').src)")
    assert 'fill="rgb(255, 255, 255)"' in printed
    assert "rgb(25, 32, 41)" not in printed
    assert explorer.ask("document.documentElement.dataset.theme") == "dark"


def test_a_narrow_window_has_a_low_head_and_says_that_tabs_go_on(explorer: Explorer) -> None:
    explorer.page.set_viewport_size({"width": 390, "height": 844})
    # search, what is chosen, tabs: 32 each, and little between them
    assert explorer.page.locator("#main").bounding_box()["y"] <= 3 * 32 + 14  # type: ignore[index]
    assert explorer.ask("getComputedStyle(document.getElementById('tabs')).backgroundAttachment").count("local") == 2
    assert explorer.ask("document.getElementById('tabs').scrollWidth > document.getElementById('tabs').clientWidth")
    explorer.page.set_viewport_size({"width": 1400, "height": 900})


def test_an_arrow_without_room_for_words_has_a_number_and_its_words_below(explorer: Explorer) -> None:
    explorer.page.set_viewport_size({"width": 390, "height": 844})
    explorer.change(tab="graph")
    explorer.until("document.querySelector('#named .tie') && document.querySelector('#named .words')")
    told = explorer.ask(
        """() => [...document.querySelectorAll('#named .tie:not(.light)')].map((tie) => {
          const own = [...document.querySelectorAll(`#named [data-words="${tie.dataset.tie}"]`)];
          const words = (one) => [...one.querySelectorAll('text')].map((text) =>
            [...text.querySelectorAll(':scope > tspan')].map((line) => line.textContent).join(' ') || text.textContent);
          return [tie.getAttribute('aria-label'), own.map(words)];
        })"""
    )
    numbers = sorted(int(beside[0]) for _, (beside, _) in told)
    assert numbers == list(range(1, len(told) + 1))
    for label, ([beside], [number, sentence]) in told:
        assert beside == number
        assert label.startswith(f"{sentence}. ")
    foot = explorer.ask(
        "Math.max(...[...document.querySelectorAll('#named .block rect')]"
        ".map((one) => one.getBBox()).map(({ y, height }) => y + height))"
    )
    tops = explorer.ask("[...document.querySelectorAll('#named .words')].map((one) => one.getBBox().y)")[-len(told) :]
    assert min(tops) > foot
    explorer.page.locator("#named .words").last.click()
    explorer.until("document.querySelector('#named .kept')?.textContent.length > 3")
    explorer.change(open=None)
    explorer.until("!document.querySelector('#named .kept')")
    explorer.page.set_viewport_size({"width": 1400, "height": 900})


def test_on_a_phone_names_of_the_whole_network_lie_in_it_and_words_of_arrows_are_not_pale(explorer: Explorer) -> None:
    explorer.page.set_viewport_size({"width": 390, "height": 844})
    explorer.change(tab="graph", picture="whole")
    explorer.until("explorer.names().length > 3")
    names = explorer.ask("explorer.names()")
    assert min(name["left"] for name in names) >= 0
    assert max(name["right"] for name in names) <= 390
    for width in (390, 1000):
        explorer.page.set_viewport_size({"width": width, "height": 844})
        explorer.ask("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))")
        # vis-network writes words pale whose size is less than one pixel below its threshold
        sizes = explorer.ask(
            """() => Object.values(explorer.network().body.edges).map(({ options }) =>
              options.font.size * explorer.network().getScale() - options.scaling.label.drawThreshold)"""
        )
        assert not [size for size in sizes if -1 < size < 0]
    explorer.change(picture="named")
    explorer.page.set_viewport_size({"width": 1400, "height": 900})


def test_the_matrix_and_bargains_use_a_wide_window(explorer: Explorer) -> None:
    explorer.page.set_viewport_size({"width": 1400, "height": 900})
    explorer.change(tab="matrix")
    # of 1400 pixels without the margins of 20, and 300 for names; at most 96 for a cell
    columns = explorer.page.locator(".matrix col.cells").count()
    cell = explorer.ask("document.querySelector('.matrix td.cell').getBoundingClientRect().width")
    assert cell == pytest.approx(min(96, (1400 - 2 * 20 - 300) / columns), abs=0.1)
    explorer.change(tab="bargains")
    explorer.until("document.querySelectorAll('.bargain').length > 2")
    lefts = explorer.ask("[...document.querySelectorAll('.bargain')].map((one) => one.offsetLeft)")
    assert lefts[2] > lefts[1] + 500


def test_the_figure_of_a_spiral_has_its_words_whole_beside_the_panel(explorer: Explorer) -> None:
    explorer.change(tab="findings", open="actor:west")
    explorer.until("document.querySelectorAll('.large-figure').length > 1")
    said = explorer.page.locator(".large-figure").last
    assert "…" not in "".join(said.locator("tspan").all_text_contents())
