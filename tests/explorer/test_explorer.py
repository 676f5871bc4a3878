"""The explorer of the two articles: from every arrow and number to the words, in whose viewpoint, at which time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import polars
import pytest

from kg.errors import KgError
from kg.explorer.page import Explorer as Drawn
from kg.explorer.page import make_explorer
from kg.explorer.web_address import web_address
from kg.project import Project

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]

_PLACE_OF_NODE = """(actor) => {
  const network = explorer.network();
  const named = ([, node]) => node.options.label.replaceAll("\\n", " ") === actor;
  const [at] = Object.entries(network.body.nodes).find(named);
  const { x, y } = network.canvasToDOM(network.getPosition(at));
  const box = document.querySelector("#canvas canvas").getBoundingClientRect();
  return [box.x + x, box.y + y];
}"""
_PLACE_OF_ARROW = """([one, other]) => {
  const network = explorer.network();
  const named = (node, actor) => node.options.label.replaceAll("\\n", " ") === actor;
  const seen = Object.values(network.body.edges).filter((each) => !each.options.hidden);
  const edge = seen.find((each) => named(each.from, one) && named(each.to, other));
  const { x, y } = network.canvasToDOM(edge.edgeType.getPoint(0.35));
  const box = document.querySelector("#canvas canvas").getBoundingClientRect();
  return [box.x + x, box.y + y];
}"""
RELEASE = "Alexander Lukashenko → the West"


def panel(explorer: Explorer) -> str:
    return explorer.text("#panel")


def heading(explorer: Explorer) -> str:
    return explorer.text("#panel h2")


def pairs(explorer: Explorer) -> set[tuple[str, str]]:
    return {(edge["actor"], edge["target"]) for edge in explorer.edges()}


# Evidence.


def test_an_arrow_opens_to_its_words(explorer: Explorer) -> None:
    explorer.change(picture="whole")
    explorer.page.mouse.click(*explorer.ask(_PLACE_OF_ARROW, ["Alexander Lukashenko", "the West"]))
    explorer.until("document.querySelector('#panel h2')")
    assert heading(explorer) == RELEASE
    marked = explorer.page.locator("#panel mark").all_text_contents()
    assert "political prisoners in exchange for the resumption of relations" in " ".join(marked)


def test_an_actor_opens_to_its_claims(explorer: Explorer) -> None:
    explorer.change(picture="whole")
    explorer.page.mouse.click(*explorer.ask(_PLACE_OF_NODE, "Alexander Lukashenko"))
    explorer.until("document.querySelector('#panel h2')")
    assert heading(explorer) == "Alexander Lukashenko"
    roles = explorer.page.locator("#panel details.as > summary").all_inner_texts()
    assert [role.partition(" (")[0] for role in roles] == ["As subject", "As source of claims"]


def test_mentions_fold_under_their_act(explorer: Explorer) -> None:
    explorer.change(open="pair:lukashenko>west")
    acts = explorer.page.locator("#panel ol.acts > li")
    assert acts.count() == 2
    assert explorer.page.locator("#panel details.mentions > summary").all_inner_texts() == [
        "1 more mention of this act",
        "4 more mentions of this act",
    ]
    assert explorer.page.locator("#panel article.statement").count() == 7


def test_acts_stand_in_the_order_of_time(explorer: Explorer) -> None:
    explorer.change(open="pair:lukashenko>west")
    first, second = explorer.page.locator("#panel ol.acts > li > article").all_inner_texts()
    assert "3 June" in first
    assert "17 June" in second


def test_every_number_of_a_pair_opens_to_statements(explorer: Explorer) -> None:
    explorer.change(open="pair:lukashenko>west")
    numbers = explorer.page.locator("#panel .counts .number")
    wanted = [(number, numbers.nth(number).inner_text()) for number in range(numbers.count())]
    opened = {}
    for number, text in wanted:
        explorer.change(open="pair:lukashenko>west")
        explorer.page.locator("#panel .counts .number").nth(number).click()
        explorer.until("explorer.state().open.startsWith('list:')")
        opened[number, text] = explorer.page.locator("#panel article.statement").count()
    assert opened == dict.fromkeys(wanted, 7)


@pytest.mark.parametrize("where", ["#caption", "#time"])
def test_numbers_outside_the_panel_open_to_statements(explorer: Explorer, where: str) -> None:
    if where == "#time":
        explorer.opens("time")
    explorer.page.locator(f"{where} .number").first.click()
    explorer.until("explorer.state().open !== null && document.querySelector('#panel article.statement')")
    assert explorer.state()["open"].startswith("list:")


def test_a_statement_tells_whose_claim_it_is_and_what_is_inferred(explorer: Explorer) -> None:
    explorer.change(open="statement:editors/prisoners-for-dialogue#s02")
    explorer.page.locator("#panel details > summary").first.click()
    text = panel(explorer)
    for words in (
        "the author (Belarus in Focus)",
        "certain, affirmed",
        "inferred from",
        "the text gives no year",
        "editors",
    ):
        assert words in text
    assert "(year not stated)" in text


def test_a_doubted_claim_says_so(explorer: Explorer, first: Project) -> None:
    doubted = first.statements.filter(polars.col("author_stance") == "doubts")
    for key, source in doubted.select("statement", polars.col("sources").list.last()).rows():
        explorer.change(open=f"statement:{key}")
        assert "the author doubts it" in explorer.text("#panel .claim")
        label, inferred = first.corpus.entities[source].label, first.corpus.statement(key).inferred
        name = f"[{label}]" if inferred and "according_to" in inferred.fields else label
        assert f"according to {name}" in explorer.text("#panel .claim")
    assert doubted.height


def test_a_link_leads_back_to_what_is_open(explorer: Explorer, drawn: Drawn, open_page: Open) -> None:
    explorer.change(open="pair:lukashenko>west", level="entity", min_weight=2, according_to=["everyone"])
    explorer.until("location.hash.includes('min_weight')")
    fragment = explorer.ask("location.hash.slice(1)")
    again = open_page(drawn.html, fragment=fragment)
    assert again.state() == explorer.state()
    assert heading(again) == RELEASE
    assert again.edges() == explorer.edges()


def test_going_to_another_link_shows_it(explorer: Explorer) -> None:
    explorer.ask("() => { location.hash = 'open=%22actor%3Anato%22'; }")
    explorer.until("document.querySelector('#panel h2') && document.querySelector('#panel h2').textContent === 'NATO'")
    assert heading(explorer) == "NATO"


def test_a_link_to_what_is_nowhere_opens_the_page_without_it(drawn: Drawn, open_page: Open) -> None:
    nowhere = (
        'until=100000001&since=9e15&inside="x"&more=1e15&facets=["type:"]&according_to=["of:nobody"]&about="nobody"'
    )
    there = open_page(drawn.html, fragment='tab="article"&more=1e15')
    assert open_page(drawn.html, fragment=f'tab="article"&{nowhere}').state() == there.state()
    other = open_page(drawn.html, fragment=f'tab="article"&article="nowhere"&{nowhere}')
    assert "This page has no such article; it shows another." in other.text("#sheet")
    assert other.text("#sheet .source") == there.text("#sheet .source")


def test_what_is_not_in_the_page_is_a_sentence(explorer: Explorer) -> None:
    explorer.change(open="statement:nobody/nothing#s1")
    assert "This page has no such actor or statement." in panel(explorer)


def copied(explorer: Explorer, button: str) -> str:
    """Return what a button of the open statement copies."""
    explorer.ask(
        "() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; window.copied = null; }"
    )
    explorer.page.locator("#panel article button", has_text=button).first.click()
    explorer.until("window.copied !== null")
    found: str = explorer.ask("window.copied")
    return found


def test_a_statement_is_copied_as_a_footnote(explorer: Explorer) -> None:
    explorer.change(open="statement:editors/prisoners-for-dialogue#s05")
    text = copied(explorer, "Copy footnote")
    assert text.startswith(
        "“Lukashenko offers to release political prisoners to resume a dialogue with the West”, Belarus in Focus"
    )
    assert "“Belarusian President proposed to the West to bargain" in text
    assert text.endswith("”")
    explorer.page.get_by_role("combobox", name="Style of footnotes").first.select_option("APA")
    explorer.until("location.hash.includes('citation=%22apa%22')")
    # the article prints no date; the coder concludes 19 June 2011
    assert ". ([ca. 2011, June]). Belarus in Focus" in copied(explorer, "Copy footnote")


def test_a_statement_is_copied_as_bibtex(explorer: Explorer) -> None:
    explorer.change(open="statement:editors/prisoners-for-dialogue#s05")
    text = copied(explorer, "BibTeX")
    assert text.startswith("@online{prisoners-for-dialogue,\n  title = {Lukashenko offers")
    assert "\n  organization = {{Belarus in Focus}},\n" in text
    assert re.search(r"^  year = \{2011\},$", text, re.MULTILINE)
    assert text.count("{") == text.count("}")


def test_a_link_to_a_statement_is_copied(explorer: Explorer) -> None:
    explorer.change(open="statement:editors/prisoners-for-dialogue#s05")
    address = copied(explorer, "Copy link")
    assert "statement%3Aeditors%2Fprisoners-for-dialogue%23s05" in address


def test_a_link_leads_to_where_the_page_is_said_to_lie(first: Project, drawn: Drawn, open_page: Open) -> None:
    made = make_explorer(first.network(), places=drawn.places, address="https://example.org/belarus.html")
    page = open_page(made.html)
    page.change(open="statement:editors/prisoners-for-dialogue#s05")
    assert copied(page, "Copy link").startswith("https://example.org/belarus.html#")


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("ftp://example.org/x", "not an address on the web"),
        ("javascript:alert(1)", "not an address on the web"),
        ("example.org/x.html", "such as https://"),
        ("https://", "not an address on the web"),
        ("https://[::1/x", "not an address on the web"),
        ("https://example.org/a b", "not an address on the web"),
        ("https://example.org/\u202ex", "not an address on the web"),
        ("https://me:secret@example.org/", "leave the name and '@' out"),
        ("https://example.org/x#open", "leave it and what follows out"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(address: str, why: str) -> None:
    with pytest.raises(KgError, match=why) as refused:
        web_address(address)
    assert "secret" not in str(refused.value)
    assert web_address("http://example.org:8080/a.html?b=1") == "http://example.org:8080/a.html?b=1"


# Viewpoints.


def test_nothing_that_only_a_source_holds_is_shown_as_the_author_s(explorer: Explorer, first: Project) -> None:
    claimed = set(first.statements.filter(polars.col("sources").list.len() > 0)["statement"])
    shown = {key for edge in explorer.edges() for key in edge["statements"]}
    assert claimed
    assert not shown & claimed
    explorer.change(issues=True)
    assert not {key for edge in explorer.edges() for key in edge["statements"]} & claimed


def test_a_publisher_of_all_articles_is_no_choice_beside_the_authors(explorer: Explorer) -> None:
    explorer.opens("viewpoint")
    choices = explorer.page.locator("#viewpoint label").all_inner_texts()
    assert not [one for one in choices if one.startswith("Belarus in Focus")]
    assert [one for one in choices if one.startswith("The authors")]
    explorer.change(according_to=["by:Belarus in Focus"])
    assert explorer.page.locator("#viewpoint").get_by_role("radio", name="Belarus in Focus 86").is_checked()


def test_a_switch_shows_what_a_source_holds(explorer: Explorer) -> None:
    explorer.opens("viewpoint")
    explorer.page.get_by_role("radio", name="NATO leadership (quoted by Belarus in Focus)").check()
    explorer.shows("explorer.state().according_to[0] === 'of:nato-leadership'")
    assert explorer.edges() == []
    explorer.change(according_to=["of:nato-leadership"], issues=True)
    assert {key for edge in explorer.edges() for key in edge["statements"]} == {"editors/confrontation-spiral#s20"}
    assert "according to NATO leadership (quoted by Belarus in Focus)" in explorer.text("#caption")


def test_claims_of_others_look_different_in_everyone_s_viewpoint(explorer: Explorer) -> None:
    drawn = """Object.values(explorer.network().body.edges).filter((edge) => !edge.options.hidden)
      .map((edge) => [edge.options.arrows.middle.type, edge.options.label])"""
    explorer.change(issues=True, picture="whole")
    own = explorer.ask(drawn)
    explorer.change(
        issues=True, picture="whole", according_to=["of:nato-leadership", "of:ukrainian-military-leadership"]
    )
    claimed = explorer.ask(drawn)
    assert own
    assert claimed
    assert {mark for mark, _ in own} & {"circle", "diamond"} == set()
    assert {mark for mark, _ in claimed} <= {"circle", "diamond"}
    # words that would lie on a name are left out
    assert [label for _, label in claimed if label and not label.startswith(("(quoted)", "(doubted)"))] == []


def test_the_difference_of_two_viewpoints_is_told_claim_by_claim(explorer: Explorer) -> None:
    explorer.change(tab="compare", according_to=["authors"], compared_with=["of:ukrainian-military-leadership"])
    numbers = explorer.ask("explorer.parts().map((part) => part.length)")
    heads = explorer.page.locator("#sheet table h3").all_inner_texts()
    assert [int(re.sub(r".* (\d+)$", r"\1", head)) for head in heads] == numbers
    opposed, doubted, only_first, only_second, other_certainty, agreed = numbers
    assert (opposed, doubted, only_second, other_certainty, agreed) == (0, 2, 1, 0, 0)  # s33 and s41; s35
    assert only_first
    row = explorer.page.locator("#sheet tbody tr", has_text=re.compile("^Russian servicemen participate in West-2017"))
    author, leadership = row.locator("td").all()
    assert "doubts it" in author.inner_text()
    assert author.locator("mark").all_inner_texts() == ["allegedly"]
    assert "claims it" in leadership.inner_text()
    assert leadership.locator("mark").inner_text().startswith("100,000 Russian servicemen allegedly taking part")
    only_second = explorer.page.locator("#sheet tbody", has_text="Only Ukrainian military leadership")
    assert "reports it, takes no position" in only_second.locator("tr", has_text="quasi-open").inner_text()


def test_compare_opens_on_the_pair_that_differs_most_and_the_list_changes_it(explorer: Explorer) -> None:
    explorer.change(tab="compare")
    page = explorer.page
    heads = page.locator("#sheet thead th span")
    assert heads.all_inner_texts() == ["Belarus in Focus", "Ukrainian military leadership"]
    explorer.until("!location.hash.includes('compared_with')")
    page.get_by_role("searchbox", name="Find a source").fill("nato")
    assert page.locator(".sources li button span:first-child").all_inner_texts() == ["NATO leadership"]
    page.locator(".sources").get_by_role("button", name="NATO leadership").click()
    explorer.until("location.hash.includes('compared_with=%5B%22of%3Anato-leadership%22%5D')")
    assert explorer.text("#open-side .set") == ""  # a comparison is of all claims, and the reader has set nothing
    regards = page.locator("#sheet tbody tr", has_text="NATO leadership regards").first
    assert "no claim of its own is reported" in regards.inner_text()
    page.get_by_role("button", name="Swap").click()
    explorer.shows("explorer.state().according_to[0] === 'of:nato-leadership'")
    assert heads.all_inner_texts() == ["NATO leadership", "Belarus in Focus"]
    page.get_by_role("button", name="Change NATO leadership").click()
    page.get_by_role("searchbox", name="Find a source").fill("")
    page.locator(".sources").get_by_role("button", name="Belarusian authorities").click()
    explorer.shows("explorer.state().according_to[0] === 'of:government-of-belarus'")
    page.get_by_role("button", name="End the comparison").click()
    explorer.shows("explorer.state().compared_with === null")


def test_a_long_part_of_a_comparison_grows(explorer: Explorer) -> None:
    explorer.change(tab="compare")
    part = explorer.page.locator("#sheet tbody", has_text="Only Belarus in Focus")
    told = int(part.locator("h3 .number").inner_text())
    assert part.locator("td .stand").count() == 5
    part.get_by_role("button", name="more").click()
    part.get_by_role("button", name="more").click()
    assert part.locator("th[scope=row]").count() == told
    assert part.get_by_role("button", name="more").count() == 0


# Which ties.


def test_what_is_open_stays_open_at_another_level(explorer: Explorer) -> None:
    explorer.change(open="pair:ukrainian-military-leadership>belarus")
    explorer.opens("side")
    explorer.page.get_by_role("combobox", name="Level").select_option("country")
    explorer.shows("explorer.state().level === 'country'")
    assert heading(explorer) == "Ukraine → Belarus"
    assert "100,000 Russian servicemen" in panel(explorer)


def test_a_level_folds_actors_into_what_they_belong_to(explorer: Explorer) -> None:
    explorer.opens("side")
    explorer.page.select_option("#side select[aria-label='Level']", "country")
    explorer.shows("explorer.state().level === 'country'")
    assert ("ukraine", "belarus") in pairs(explorer)
    assert not any("ministry" in end for pair in pairs(explorer) for end in pair)
    assert "Countries" in explorer.text("#caption")


def test_only_the_neighbours_of_one_are_shown(explorer: Explorer) -> None:
    explorer.change(open="actor:lukashenko")
    explorer.page.get_by_role("button", name="Neighbours only").click()
    explorer.shows("explorer.state().ego === 'lukashenko'")
    assert pairs(explorer) == {("lukashenko", "west"), ("lukashenko", "poland")}


def test_steps_widen_what_is_near(explorer: Explorer) -> None:
    explorer.change(ego="russia", steps=1)
    near = pairs(explorer)
    explorer.change(ego="russia", steps=2)
    further = pairs(explorer)
    explorer.change()
    assert near < further < pairs(explorer)


def test_the_paths_between_two_open_to_their_words(explorer: Explorer) -> None:
    explorer.change(open="actor:russia")
    explorer.page.select_option("#panel .paths-form select", "nato")
    explorer.until("document.querySelector('#panel .paths li')")
    assert "Ukraine" in explorer.text("#panel .paths li")
    explorer.page.locator("#panel .paths .link").first.click()
    explorer.until("explorer.state().open.startsWith('pair:')")
    assert explorer.page.locator("#panel mark").count() > 0


def test_there_may_be_no_path(explorer: Explorer) -> None:
    explorer.change(open="actor:lukashenko")
    explorer.page.select_option("#panel .paths-form select", "nato")
    explorer.until("document.querySelector('#panel .paths').textContent")
    assert "No path connects these two actors." in panel(explorer)


def test_a_tick_leaves_out_what_it_names(explorer: Explorer) -> None:
    explorer.opens("side")
    explorer.page.get_by_label(re.compile(r"^verbal conflict \(")).click()
    explorer.shows("explorer.state().quad_classes !== null")
    assert [edge for edge in explorer.edges() if edge["quad_classes"][2]] == []
    assert explorer.edges()


def test_relations_are_chosen_by_family(explorer: Explorer) -> None:
    explorer.opens("side")
    explorer.page.locator("#side details.group > summary").click()
    family = explorer.page.locator("#side details.family", has_text="cooperates verbally").first
    family.locator("summary").click()
    family.get_by_role("button", name="none").click()
    explorer.shows("explorer.state().relations !== null")
    assert ("lukashenko", "west") not in pairs(explorer)
    assert family.evaluate("(one) => one.open")


def test_actors_are_chosen_by_type(explorer: Explorer) -> None:
    explorer.change(types=["country", "person"])
    assert pairs(explorer) == {
        ("belarus", "ukraine"),
        ("ukraine", "belarus"),
        ("russia", "ukraine"),
        ("ukraine", "russia"),
        ("belarus", "russia"),
        ("lukashenko", "poland"),
    }


def test_weak_ties_are_left_out_and_counted(explorer: Explorer) -> None:
    everything = len(explorer.edges())
    explorer.change(min_weight=2)
    strong = explorer.edges()
    assert {edge["weight"] >= 2 for edge in strong} == {True}
    assert f"Ties below the minimum weight: {everything - len(strong)}." in explorer.text("#caption")


def test_what_nothing_ties_is_a_sentence(explorer: Explorer) -> None:
    explorer.change(min_weight=99)
    assert "No tie has a weight of 99 or more." in explorer.text("#empty")
    explorer.change(**{"since": -70000, "until": -69000, "inside": "certainly"})
    assert "No tie matches in this period: 1778-05-07 to 1781-01-31." in explorer.text("#empty")


def test_the_caption_says_what_all_is_based_on(explorer: Explorer, first: Project) -> None:
    explorer.change(picture="whole")
    assert re.search(r"Based on 12 acts.*, 31 statements, 2 articles and 1 source\.", explorer.text("#caption"))


# Time.


def day(explorer: Explorer, text: str) -> int:
    number: int = explorer.ask("(text) => Date.parse(text) / 86400000", text)
    return number


def test_a_window_keeps_what_may_lie_in_it(explorer: Explorer) -> None:
    explorer.opens("time")
    explorer.page.locator("#time input[type=date]").first.fill("2016-01-01")
    explorer.page.locator("#time input[type=date]").first.dispatch_event("change")
    explorer.shows("explorer.state().since !== null")
    assert explorer.state()["since"] == day(explorer, "2016-01-01")
    assert ("lukashenko", "west") not in pairs(explorer)
    assert ("ukrainian-military-leadership", "belarus") in pairs(explorer)
    assert "2016" in explorer.text("#caption")


def test_what_has_no_date_is_told_and_may_be_left_out(explorer: Explorer) -> None:
    explorer.change(**{"since": day(explorer, "2016-01-01")})
    assert re.search(r"\d+ statements have no date; the date of the article is used\.", explorer.text("#caption"))
    explorer.opens("time")
    explorer.page.get_by_label("Include undated statements").click()
    explorer.shows("explorer.state().undated === false")
    assert "have no date" not in explorer.text("#caption")
    assert explorer.page.locator("#time .undated .number").inner_text().endswith("undated statements")


def test_a_slider_moves_the_window_by_keys(explorer: Explorer) -> None:
    explorer.opens("time")
    explorer.page.locator("#time input[type=range]").first.focus()
    explorer.page.keyboard.press("PageUp")
    explorer.until("explorer.state().since !== null && document.activeElement.type === 'range'")
    moved = explorer.state()["since"]
    explorer.page.keyboard.press("PageUp")
    explorer.until(f"explorer.state().since > {moved}")
    assert explorer.state()["until"] is None


# The page itself.


def test_nobody_is_asked_for_anything(explorer: Explorer) -> None:
    for tab in (
        "findings",
        "graph",
        "arguments",
        "table",
        "timeline",
        "matrix",
        "analyses",
        "bargains",
        "compare",
        "article",
    ):
        explorer.change(tab=tab)
    explorer.change(open="actor:lukashenko")
    assert explorer.faults() == []


def test_a_browser_without_scripts_gets_the_table_with_its_words(drawn: Drawn, browser: Any, tmp_path: Any) -> None:
    from tests.support.browser import opened

    with opened(browser, drawn.html, tmp_path / "plain.html", java_script_enabled=False) as plain:
        rows = plain.page.locator("tbody tr")
        assert rows.count() == 25
        first = rows.first.inner_text()
    assert "Alexander Lukashenko" in first
    assert "political prisoners in exchange for the resumption of relations" in first


def test_the_same_corpus_gives_the_same_page(first: Project, drawn: Drawn) -> None:
    from kg.explorer.page import make_explorer
    from kg.model import Mode, Polarity

    network = first.network(count="statements", modes=tuple(Mode), polarities=tuple(Polarity))
    assert make_explorer(network, places=drawn.places).html == make_explorer(network, places=drawn.places).html


def test_of_two_tabs_pressed_at_once_the_last_stays(explorer: Explorer) -> None:
    explorer.change(tab="graph")
    explorer.ask("document.getElementById('tab-arguments').click(); document.getElementById('tab-matrix').click()")
    explorer.shows("explorer.state().tab === 'matrix' && document.querySelector('#sheet table')")
    for _ in range(3):
        explorer.ask("new Promise((drawn) => requestAnimationFrame(drawn))")
    assert explorer.page.locator("#sheet .matrix-scroll").count() == 1
    assert explorer.page.locator("#sheet .argument-map").count() == 0
