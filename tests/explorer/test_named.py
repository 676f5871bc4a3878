"""The named view of the graph: who is drawn, in which frames, with which words, and that all of it can be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.made import pairs
from tests.support.named import FAULTS
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]
LEVELS = ("entity", "organisation", "sector", "country")
WORDS = (
    "[...document.querySelectorAll('#named [data-words]')]"
    ".map((one) => [...one.querySelectorAll('tspan')].map((line) => line.textContent).join(' ') || one.textContent)"
)
ALL = {"modes": None, "polarities": None, "count": "statements"}


def labels(explorer: Explorer, where: str) -> list[str]:
    found: list[str] = explorer.ask(
        "(where) => [...document.querySelectorAll(`#named ${where}`)].map((one) => one.getAttribute('aria-label'))",
        where,
    )
    return found


def tie(explorer: Explorer, words: str) -> Any:
    return explorer.page.locator(f"#named .tie[aria-label^='{words}']").first


def heading(explorer: Explorer) -> str:
    return explorer.text("#panel h2")


@pytest.mark.parametrize("width", [1440, 1000, 390])
@pytest.mark.parametrize("issues", [False, True])
@pytest.mark.parametrize("level", LEVELS)
def test_every_name_can_be_read(explorer: Explorer, level: str, issues: bool, width: int) -> None:
    explorer.page.set_viewport_size({"width": width, "height": 860})
    try:
        for state in ({}, ALL, {"according_to": ["everyone"], **ALL}):
            explorer.change(level=level, issues=issues, **state)
            assert explorer.ask(FAULTS) == []
    finally:
        explorer.page.set_viewport_size({"width": 1440, "height": 900})


def test_a_frame_is_the_country_itself_and_counts_whom_it_holds(explorer: Explorer) -> None:
    heads = [one for one in labels(explorer, ".frame > .block") if one.startswith(("Belarus", "Ukraine"))]
    assert len(heads) == 2
    members = labels(explorer, ".member")
    assert "Belarus, country" not in members
    numbers = [int(re.findall(r", (\d+) actors?$", head)[0]) for head in labels(explorer, ".frame > .block")]
    assert sum(numbers) == len(members)
    tie(explorer, "Ukrainian military leadership [criticizes] Belarus").focus()
    explorer.page.keyboard.press("Enter")
    explorer.until("document.querySelector('#panel h2')")
    assert heading(explorer).startswith("Ukrainian military leadership")


def test_a_frame_folds_and_unfolds(explorer: Explorer) -> None:
    before = set(labels(explorer, ".member"))
    fold = explorer.page.locator("#named .fold[aria-label*='fold Belarus']")
    fold.focus()
    explorer.page.keyboard.press("Enter")
    explorer.shows("explorer.state().frames !== null")
    folded = explorer.page.locator("#named .folded")
    assert "folded" in str(folded.get_attribute("aria-label"))
    assert set(labels(explorer, ".member")) < before
    assert any("Ukrainian military leadership" in one for one in labels(explorer, ".tie"))
    folded.click()
    explorer.shows("explorer.state().frames.includes('belarus')")
    assert set(labels(explorer, ".member")) == before


def test_an_offer_is_drawn_with_what_it_asks_in_return(explorer: Explorer) -> None:
    ties = labels(explorer, ".tie")
    (offered,) = [one for one in ties if one.startswith("Alexander Lukashenko offers release of political prisoners")]
    assert "to the West (provided observance of the amnesty procedures)" in offered
    (asked,) = [one for one in ties if "asks in return" in one]
    assert asked.startswith("Alexander Lukashenko asks in return: resumption of relations")
    assert "provided" not in asked
    (words,) = [one for one in explorer.ask(WORDS) if "(asked)" in one]
    assert words.startswith("in return (asked): resumption of relations")
    tie(explorer, "Alexander Lukashenko asks in return").click(force=True)
    explorer.until("document.querySelector('#panel h2')")
    assert heading(explorer).startswith("Alexander Lukashenko")


def test_the_keyboard_leads_through_it(explorer: Explorer) -> None:
    explorer.page.locator("#named [tabindex='0']").focus()
    seen = {explorer.ask("document.activeElement.dataset.key")}
    for key in ("ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft"):
        explorer.page.keyboard.press(key)
        seen.add(explorer.ask("document.activeElement.dataset.key"))
    assert len(seen) > 3
    assert explorer.page.locator("#named [tabindex='0']").count() == 1
    assert explorer.text("#hint")


def test_the_rest_fades(explorer: Explorer) -> None:
    tie(explorer, "Belarus conducts").focus()
    lit = explorer.ask("[...document.querySelectorAll('#named .tie.lit')].length")
    assert lit == 1
    assert explorer.ask("document.querySelector('#named svg').classList.contains('fading')")
    explorer.page.locator("#tab-graph").focus()
    assert not explorer.ask("document.querySelector('#named svg').classList.contains('fading')")


def test_the_neighbours_of_one_stand_around_it(explorer: Explorer) -> None:
    explorer.change(ego="lukashenko")
    assert len(labels(explorer, ".tie")) == 4  # two offers, what one asks in return, what he says of Poland
    assert explorer.ask(FAULTS) == []


def test_the_caption_counts_what_is_drawn(explorer: Explorer) -> None:
    explorer.change(ego="lukashenko")
    caption = explorer.text("#caption")
    drawn = explorer.ask("explorer.edges()")
    keys = {key for edge in drawn for key in edge["statements"]}
    assert "3 of 24 actors are drawn" in caption
    assert f"{len(keys)} statements" in caption


@pytest.fixture(scope="module")
def many() -> str:
    return make_plain_page(pairs(370, 1480).network(count="statements")).html


def test_twenty_of_many_are_drawn_and_grow_by_ten(open_page: Open, many: str) -> None:
    explorer = open_page(many)
    assert explorer.ask("document.querySelector('#canvas canvas')") is None  # the whole network is not built
    assert "20 of 370 actors are drawn." in explorer.text("#caption")
    actors = "#named .block[data-key^='a'], #named .member"
    assert explorer.page.locator(actors).count() == 20
    assert explorer.ask(FAULTS) == []
    hidden = next(one for one in ("p200", "p201") if f"Actor {one}" not in labels(explorer, ".block"))
    explorer.change(grown=[hidden])
    grown = explorer.page.locator(actors).count()
    assert grown > 20
    explorer.page.keyboard.press("Control+z")
    explorer.shows("explorer.state().grown === null")
    assert explorer.page.locator(actors).count() == 20
    explorer.page.get_by_role("button", name="Redo").click()
    explorer.shows("explorer.state().grown !== null")
    assert explorer.page.locator(actors).count() == grown


def test_a_double_click_adds_the_strongest_neighbours(open_page: Open, many: str) -> None:
    explorer = open_page(many)
    before = set(labels(explorer, ".block"))
    assert "Actor 3" in before
    assert "Actor 7" not in before  # everybody is tied to the next four
    explorer.page.locator("#named .block[aria-label='Actor 3']").dblclick()
    explorer.shows("explorer.state().grown !== null")
    assert {*before, "Actor 7"} <= set(labels(explorer, ".block"))


@pytest.mark.parametrize("width", [390, 700])
def test_a_narrow_window_shows_all_of_the_first_picture_with_names_in_full(
    explorer: Explorer, open_page: Open, many: str, width: int
) -> None:
    wider = "document.querySelector('#named').scrollWidth - document.querySelector('#named').clientWidth"
    for page in (explorer, open_page(many)):
        page.page.set_viewport_size({"width": width, "height": 860})
        page.change(frames=None)
        page.until(f"{wider} <= 1")
        assert page.ask(FAULTS) == []
    explorer.page.set_viewport_size({"width": 390, "height": 860})
    explorer.change(tab="findings")
    explorer.change(tab="graph")
    folded = explorer.page.locator("#named .folded")
    assert folded.count() > 0
    name = str(folded.first.get_attribute("data-key"))
    folded.first.click()
    explorer.shows("explorer.state().frames !== null")
    assert explorer.page.locator(f"#named .frame > [data-key='{name}']").count() == 1
    explorer.page.set_viewport_size({"width": 1440, "height": 900})


WHOLE = (Path(__file__).parents[2] / "benchmarks" / "whole.js").read_text(encoding="utf-8")


def test_names_of_the_whole_network_lie_on_no_other_at_any_zoom(open_page: Open, many: str) -> None:
    explorer = open_page(many)
    explorer.change(picture="whole")
    explorer.until("explorer.network() && explorer.network().body.nodeIndices.length === 370")
    written = []
    for scale in (0.1, 0.5, 2):
        explorer.ask("(scale) => { explorer.network().moveTo({ scale }); explorer.network().redraw(); }", scale)
        assert explorer.ask(WHOLE) == []
        written.append(len(explorer.ask("explorer.names()")))
    assert 0 < written[0] < written[1] < written[2] <= 370


def test_the_whole_network_is_one_step_away(explorer: Explorer) -> None:
    explorer.page.get_by_role("button", name="Whole network").click()
    explorer.shows("explorer.state().picture === 'whole'")
    explorer.until("location.hash.includes('picture')")
    assert explorer.page.locator("#canvas canvas").count() == 1
    explorer.page.get_by_role("button", name="Main actors").click()
    explorer.shows("explorer.state().picture === 'named'")
    assert explorer.page.locator("#named svg").is_visible()


IS_WHOLE = """(() => {
  const place = document.querySelector("#named");
  return place.scrollWidth <= place.clientWidth + 1 && place.scrollHeight <= place.clientHeight + 1;
})()"""


def test_it_zooms_with_letters_that_can_be_read(explorer: Explorer) -> None:
    width = "document.querySelector('#named svg').clientWidth"
    fitted = explorer.ask(width)
    explorer.page.get_by_role("button", name="Zoom in").click()
    assert explorer.ask(width) > fitted
    for _ in range(5):
        explorer.page.get_by_role("button", name="Zoom out").click()
        assert explorer.ask(FAULTS) == []
    assert explorer.ask(width) < fitted
    explorer.page.get_by_role("button", name="Fit to window").click()
    assert explorer.ask(IS_WHOLE)
