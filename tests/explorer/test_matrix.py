"""The matrix: the same numbers as ties have, groups that fold, and how it is read and moved in."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.project import Project
from tests.support.made import pairs
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]

# A number that stands on more than one line, or is wider than its cell; heads that are small; columns of other widths.
_BROKEN = """() => {
  const cells = [...document.querySelectorAll(".matrix .cell .link")];
  const lines = (one) => {
    const range = document.createRange();
    range.selectNode(one.lastChild);
    return range.getClientRects().length;
  };
  const heads = [...document.querySelectorAll(".matrix th .link")];
  return {
    cells: cells.length > 0,
    broken: cells.filter((one) => lines(one) !== 1).length,
    cut: cells.filter((one) => one.scrollWidth > one.closest("td").clientWidth).length,
    small: heads.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12).length,
    widths: new Set(cells.map((one) => one.closest("td").offsetWidth)).size,
  };
}"""
_FOCUSED = "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent"


def cell(explorer: Explorer, ends: str) -> Locator:
    return explorer.page.get_by_role("button", name=re.compile(f"^{ends}: "))


def test_the_matrix_has_the_same_ties(explorer: Explorer) -> None:
    explorer.change(tab="matrix")
    cells = explorer.page.locator("#sheet td.cell .link")
    edges = explorer.edges()
    edges += [edge for edge in edges if {edge["actor"], edge["target"]} == {"belarus", "russia"}]  # one drill of both
    assert cells.count() == len(edges)
    assert sum(map(int, cells.all_inner_texts())) == sum(edge["weight"] for edge in edges)
    cell(explorer, "Alexander Lukashenko → the West").click()
    explorer.until("explorer.state().open === 'pair:lukashenko>west'")


def test_what_two_do_together_stands_on_both_sides_with_its_sign(explorer: Explorer) -> None:
    explorer.change(tab="matrix", level="country")
    for one, other in (("Belarus", "Russia"), ("Russia", "Belarus")):
        found = cell(explorer, f"{one} → {other}")
        assert found.inner_text() == "1"
        assert found.get_attribute("aria-label") == f"{one} → {other}: 1 statement (1 cooperation; together)"
        assert found.locator(".square.together .cooperation").count() == 1
    found.click()
    explorer.until("explorer.state().open === 'pair:belarus>russia'")


def test_cells_count_what_ties_are_weighed_by(explorer: Explorer) -> None:
    found = cell(explorer, "Alexander Lukashenko → the West")
    explorer.change(tab="matrix", count="acts", modes=[0], polarities=[0])
    assert found.inner_text() == "2"  # the offers of 3 and of 17 June
    explorer.change(tab="matrix", count="statements", kinds=[0], modes=[0], polarities=[0])
    assert found.inner_text() == "7"


def test_a_folded_group_counts_each_act_between_its_members_and_others_once(explorer: Explorer, first: Project) -> None:
    network = first.network(according_to="everyone")
    country = {id: actor.country or id for id, actor in network.actors.items()}
    acts = dict(first.statements.select("statement", "act").rows())
    wanted: dict[tuple[str, str], set[str]] = {}
    for actor, target, keys in network.edges.select("actor", "target", "statements").rows():
        wanted.setdefault((country[actor], country[target]), set()).update(acts[key] for key in keys)
    assert len(wanted["ukraine", "belarus"]) > 1
    options = {"count": "acts", "modes": [0], "polarities": [0], "according_to": ["everyone"]}
    explorer.change(tab="matrix", unfolded=[], **options)
    for one, other in (("ukraine", "belarus"), ("belarus", "ukraine"), ("belarus", "west")):
        names = [rf"{first.backend.entities[id].label}( \(\d+ actors\))?" for id in (one, other)]
        assert int(cell(explorer, " → ".join(names)).inner_text()) == len(wanted[one, other])


def test_a_folded_group_opens_its_words_and_unfolds(explorer: Explorer) -> None:
    explorer.change(tab="matrix", unfolded=[])
    head = explorer.page.get_by_role("button", name=re.compile(r"^Ukraine \(\d+ actors\)$")).first
    assert head.get_attribute("aria-expanded") == "false"
    found = cell(explorer, r"Ukraine \(\d+ actors\) → Belarus \(\d+ actors\)")
    number = int(found.inner_text())
    found.click()
    explorer.until(f"explorer.state().open?.startsWith('list:{number} ')")
    head.click()
    explorer.shows("explorer.state().unfolded?.includes('ukraine')")
    assert explorer.page.get_by_role("button", name="Ukraine", exact=True).first.get_attribute("aria-expanded")
    assert cell(explorer, r"Ukrainian military leadership → Belarus \(\d+ actors\)").count() == 1
    explorer.until("location.hash.includes('unfolded=')")


def test_arrow_keys_move_from_cell_to_cell_and_enter_opens_the_words(explorer: Explorer) -> None:
    explorer.change(tab="matrix", level="country")
    cell(explorer, "Ukraine → Belarus").focus()
    assert explorer.page.locator(".matrix [data-at][tabindex='0']").count() == 1
    explorer.page.keyboard.press("ArrowUp")
    assert explorer.ask(_FOCUSED) == "Belarus"  # the head of the column
    explorer.page.keyboard.press("ArrowDown")
    assert explorer.ask(_FOCUSED).startswith("Ukraine → Belarus: ")
    assert "Ukraine → Belarus" in explorer.text(".matrix-sentence")
    assert "criticizes" in explorer.text("#matrix-says")
    assert explorer.page.locator(".matrix th.lit").all_inner_texts() == ["Belarus"]
    explorer.page.keyboard.press("ArrowLeft")
    assert explorer.ask(_FOCUSED) == "Ukraine"
    explorer.page.keyboard.press("ArrowRight")
    explorer.page.keyboard.press("Enter")
    explorer.until("explorer.state().open === 'pair:ukraine>belarus'")
    explorer.until("document.querySelector('#panel mark')")


def test_no_number_is_broken_and_all_columns_are_as_wide(open_page: Open) -> None:
    explorer = open_page(make_plain_page(pairs(3, 6600).network(count="statements"), is_placed=False).html)
    for width in (1440, 1000, 420):
        explorer.page.set_viewport_size({"width": width, "height": 800})
        explorer.change(tab="matrix")
        assert explorer.ask(_BROKEN) == {"cells": True, "broken": 0, "cut": 0, "small": 0, "widths": 1}
    assert explorer.page.locator(".matrix .cell").all_inner_texts() == ["1,100"] * 6


def test_of_many_actors_a_hundred_are_shown_and_all_others_as_one(open_page: Open) -> None:
    network = pairs(250, 250).network(count="statements")  # a ring: everybody criticizes the next
    explorer = open_page(make_plain_page(network, is_placed=False).html)
    explorer.change(tab="matrix")
    assert explorer.page.locator(".matrix tbody tr").count() == 101
    rest = explorer.page.get_by_role("button", name="150 others: show more", exact=True).first
    total = sum(map(int, explorer.page.locator(".matrix .cell").all_inner_texts()))
    assert total == network.edges["weight"].sum() == 250
    rest.click()
    explorer.shows("explorer.state().more === 1")
    assert explorer.page.locator(".matrix tbody tr").count() == 201
