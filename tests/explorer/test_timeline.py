"""The timeline: every act once, in its lane, over time or in the order that is told, and played from date to date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.support.browser import Explorer

MARKS = "svg.timeline g.mark:has(.form)"
OVERLAPS = """(() => {
  const texts = [...document.querySelectorAll("svg.timeline text")].filter((one) => !one.closest(".doubt"));
  const boxes = texts.map((one) => [one.getBoundingClientRect(), one]);
  const besides = (a, b) => a.right - 0.5 <= b.left || b.right - 0.5 <= a.left;
  const meet = (a, b) => !besides(a, b) && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  const sizes = texts.map((one) => parseFloat(getComputedStyle(one).fontSize));
  const frame = document.querySelector("svg.timeline").getBoundingClientRect();
  return {
    overlapping: boxes.flatMap(([one, text], k) => boxes.slice(k + 1)
      .filter(([other]) => meet(one, other))
      .map(([, other]) => [text.textContent, other.textContent])),
    small: sizes.filter((size) => size < 12).length,
    cut: boxes.filter(([one]) => one.left < frame.left - 1 || one.right > frame.right + 1)
      .map(([, text]) => text.textContent),
    wider: document.querySelector("#sheet").scrollWidth > document.querySelector("#sheet").clientWidth,
  };
})()"""


def names_of_marks(explorer: Explorer) -> list[str]:
    return [str(one.get_attribute("aria-label")) for one in explorer.page.locator(MARKS).all()]


def test_the_timeline_has_every_act_once(explorer: Explorer) -> None:
    explorer.change(tab="timeline", lanes="pair")
    told = explorer.ask("explorer.timeline()")["units"]
    listed = explorer.page.locator("#sheet details.undated li").count()
    without_pair = int(re.findall(r"(\d+) tie no two actors", explorer.text("#sheet"))[0])
    assert explorer.page.locator(MARKS).count() + listed >= len(told) - without_pair
    explorer.change(tab="timeline", modes=[0], polarities=[0], count="acts")
    assert "7 at their dates, 5 in stated order, 4 undated" in explorer.text("#sheet")
    assert explorer.page.locator("#sheet details.undated li").count() == 4


def test_a_mark_opens_its_words(explorer: Explorer) -> None:
    explorer.change(tab="timeline", pair=["lukashenko", "west"])
    assert [name for name in names_of_marks(explorer) if "2011" not in name] == []
    explorer.page.locator(MARKS).first.click()
    explorer.until("explorer.state().open && explorer.state().open.startsWith('list:')")
    explorer.change(tab="timeline", pair=["lukashenko", "west"])
    explorer.page.locator(MARKS).first.focus()
    explorer.page.keyboard.press("Enter")
    explorer.until("document.querySelectorAll('#panel article.statement').length > 0")


def test_a_pair_alone_has_a_lane_each_way_and_a_way_back(explorer: Explorer) -> None:
    explorer.change(tab="timeline", level="country", pair=["ukraine", "belarus"])
    lanes = explorer.page.locator("svg.timeline .lane-name").all_text_contents()
    assert lanes[-2:] == ["Ukraine → Belarus", "Belarus → Ukraine"]
    explorer.page.get_by_role("button", name="All pairs").click()
    explorer.until("explorer.state().pair === null && !document.querySelector('.timeline-head strong')")
    explorer.ask("explorer.change({ lanes: 'pair' })")
    explorer.page.get_by_role("button", name="Ukraine → Belarus").first.click()
    explorer.until("document.querySelector('.timeline-head strong')?.textContent === 'Ukraine ↔ Belarus'")


def test_acts_without_dates_stand_in_the_order_that_is_told(explorer: Explorer) -> None:
    explorer.change(
        tab="timeline", level="country", pair=["ukraine", "belarus"], modes=[0], polarities=[0], count="acts"
    )
    places = explorer.ask(
        f"""[...document.querySelectorAll("{MARKS}")].map((one) =>
          [one.getAttribute("aria-label"), one.querySelector(".form").getBoundingClientRect().left])"""
    )
    react = next(x for name, x in places if "reacts negatively" in name)
    refusal = next(x for name, x in places if "rejects" in name and "negatively" not in name)
    assert refusal < react
    assert explorer.page.locator("svg.timeline .step").all_text_contents() == ["1", "2", "3"]


def test_what_an_act_is_about_is_said_with_the_doubt_of_the_author(explorer: Explorer) -> None:
    explorer.change(tab="timeline", level="country", pair=["ukraine", "belarus"])
    explorer.page.set_viewport_size({"width": 1440, "height": 860})
    said = explorer.page.locator("svg.timeline .mark-label").all_text_contents()
    # the author doubts the 100,000 servicemen, and not that the exercise is called quasi-open
    assert any("Russian servicemen" in words and words.endswith(" ?") for words in said)
    assert any("quasi-open" in words and not words.endswith("?") for words in said)


def test_years_without_an_act_are_folded(explorer: Explorer) -> None:
    explorer.change(tab="timeline", modes=[0], polarities=[0], count="acts")
    folds = explorer.page.locator("svg.timeline .fold-label").all_text_contents()
    assert folds == ["2 years without an act", "6 years without an act"]


@pytest.mark.parametrize("width", [1440, 1000, 390])
@pytest.mark.parametrize(
    "state",
    [
        {},
        {"modes": [0], "polarities": [0], "count": "acts"},
        {"lanes": "pair"},
        {"level": "country", "pair": ["ukraine", "belarus"]},
    ],
)
def test_no_words_of_the_timeline_overlap(explorer: Explorer, width: int, state: dict[str, Any]) -> None:
    explorer.page.set_viewport_size({"width": width, "height": 860})
    explorer.change(tab="timeline", **state)
    explorer.until("document.querySelector('svg.timeline')")
    explorer.change(tab="timeline", **state)
    assert explorer.ask(OVERLAPS) == {"overlapping": [], "small": 0, "cut": [], "wider": False}


def test_playing_goes_from_date_to_date_and_back(explorer: Explorer) -> None:
    explorer.change(tab="timeline", modes=[0], polarities=[0], count="acts")
    explorer.page.get_by_role("button", name="Next date").click()
    explorer.shows("explorer.state().since !== null")
    visited = [explorer.state()["since"]]
    acts = [one for one in explorer.ask("explorer.timeline()")["units"] if one["first"] is not None]
    assert any(one["first"] <= visited[0] <= one["last"] for one in acts)
    explorer.page.get_by_role("button", name="Next date").click()
    explorer.shows(f"explorer.state().since !== {visited[0]}")
    visited.append(explorer.state()["since"])
    # the summer of 2008, then June 2011: the years between have no act
    assert [explorer.ask("(day) => new Date(day * 86400000).getUTCFullYear()", day) for day in visited] == [2008, 2011]
    assert explorer.page.locator("svg.timeline .now").count() == 1
    assert explorer.page.locator(MARKS).count() > 5, "all acts stay in the picture"
    explorer.page.get_by_role("button", name="Play", exact=True).click()
    explorer.until(f"explorer.state().since !== {visited[1]}")
    explorer.page.get_by_role("button", name="Pause").click()
    explorer.until("document.querySelector('#sheet .play [aria-pressed]').textContent === 'Play'")
    explorer.page.locator("#sheet .play").get_by_role("button", name="Whole period").click()
    explorer.until("explorer.state().since === null && explorer.state().until === null")


def test_playing_counts_the_acts_of_each_date(explorer: Explorer) -> None:
    explorer.change(tab="timeline", modes=[0], polarities=[0], count="acts")
    said: list[str] = []
    for _ in range(6):
        explorer.page.get_by_role("button", name="Next date").click()
        explorer.until(
            f"document.querySelector('#sheet .play span').textContent.startsWith('Date {len(said) + 1} of 6')"
        )
        said.append(explorer.text("#sheet .play span"))
    acts = [int(re.findall(r": (\d+) acts?, ", text)[0]) for text in said]
    # the timeline says: 7 at their dates, 5 in stated order, 4 undated
    assert sum(acts) == 7
    assert all("Play leaves out 9 acts without a date." in text for text in said)
    assert explorer.page.get_by_role("button", name="Next date").is_disabled()


def test_a_filter_that_changes_while_playing_changes_where_it_stops(explorer: Explorer) -> None:
    explorer.change(tab="timeline", modes=[0], polarities=[0], count="acts")
    explorer.page.get_by_role("button", name="Next date").click()
    explorer.shows("explorer.state().since !== null")
    # the first date, in 2008, is told by the older article alone
    explorer.ask("explorer.change({ articles: ['confrontation-spiral'] })")
    assert "Nothing at this date" in explorer.text("#sheet .play")
    assert "No tie matches" not in explorer.text("#sheet")
    explorer.page.get_by_role("button", name="Next date").click()
    explorer.until("document.querySelector('#sheet .play span').textContent.startsWith('Date 1 of 2: 1 act')")
    explorer.ask("explorer.change({ articles: [] })")
    assert "Nothing at this date" in explorer.text("#sheet")
    explorer.page.locator("#sheet .play").get_by_role("button", name="Whole period").click()
    explorer.until("explorer.state().since === null")


def test_playing_goes_on_in_the_graph_and_pauses_where_it_is_not_seen(explorer: Explorer) -> None:
    explorer.change(tab="timeline", modes=[0], polarities=[0], count="acts")
    explorer.page.get_by_role("button", name="Play", exact=True).click()
    explorer.shows("explorer.state().since !== null")
    explorer.ask("explorer.change({ tab: 'graph' })")
    assert explorer.text("#chosen-time").startswith("▶")
    explorer.opens("time")
    assert explorer.page.locator("#time").get_by_role("button", name="Pause").count() == 1
    explorer.ask("explorer.change({ tab: 'findings' })")
    assert not explorer.text("#chosen-time").startswith("▶")
    assert explorer.page.locator("#time").get_by_role("button", name="Play", exact=True).count() == 1
    explorer.ask("document.querySelector(':popover-open').hidePopover()")


def test_a_sheet_stays_where_it_is_until_another_tab_or_article_is_read(explorer: Explorer) -> None:
    explorer.page.set_viewport_size({"width": 1000, "height": 360})
    top = "document.querySelector('#sheet .sheet').scrollTop"
    redrawn: list[tuple[str, list[dict[str, Any]]]] = [
        ("timeline", [{"open": "actor:lukashenko"}, {"min_weight": 2}, {"since": 14000}]),
        ("findings", [{"since": 14000}]),
        ("article", [{"certainties": [0]}]),
    ]
    for tab, changes in redrawn:
        explorer.change(tab=tab)
        assert explorer.ask(top) == 0
        explorer.ask("document.querySelector('#sheet .sheet').scrollTop = 50")
        for one in changes:
            explorer.ask("(one) => explorer.change(one)", one)
            assert explorer.ask(top) == 50, (tab, one)
    explorer.ask("(id) => explorer.change({ article: id })", "prisoners-for-dialogue")
    assert explorer.ask(top) == 0
    explorer.page.set_viewport_size({"width": 1440, "height": 860})


def test_the_name_of_a_lane_has_two_lines_on_a_phone(explorer: Explorer) -> None:
    explorer.page.set_viewport_size({"width": 390, "height": 860})
    explorer.change(tab="timeline", lanes="pair")
    names = explorer.page.locator("svg.timeline .lane-name").all_text_contents()
    assert not [name for name in names if name.endswith("…")]
    explorer.page.set_viewport_size({"width": 1440, "height": 860})
