"""The search over everything: what it finds, how much of it there is, and that going there shows it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from kg.explorer.data.questions import questions_of
from kg.model import Mode, Polarity
from kg.project import Project, open_project
from tests.places import GOOD
from tests.support.invented import invent
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.support.browser import Explorer

Pair = tuple[Project, "Explorer"]
_CHOSEN = "document.getElementById(document.getElementById('search').getAttribute('aria-activedescendant')).textContent"
_MARKED = "[...CSS.highlights.get('found')].map((range) => range.toString())"


@pytest.fixture(scope="module", params=["first", "good", 3])
def both(request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """A corpus in Python and in the browser."""
    from tests.support.browser import opened

    folder = tmp_path_factory.mktemp("search")
    if request.param == "first":
        project: Project = request.getfixturevalue("first")
    else:
        project = open_project(GOOD if request.param == "good" else invent(folder / "corpus", request.param))
    with opened(browser, make_plain_page(project.network(), is_placed=False).html, folder / "page.html") as explorer:
        yield project, explorer
        assert explorer.faults() == []


# What is found, as Python finds it.


def found(explorer: Explorer, text: str, kind: str) -> list[dict[str, Any]]:
    """Return what the page finds of one kind."""
    hits: list[dict[str, Any]] = explorer.ask("([text, kind]) => explorer.search(text, kind)", [text, kind])
    return hits


def test_questions_have_the_statements_that_ask_finds(both: Pair) -> None:
    project, explorer = both
    differing, some = [], 0
    for question in questions_of(project.corpus):
        hits = [hit for hit in found(explorer, str(question["title"]), "question") if hit["label"] == question["title"]]
        if "tab" in question:
            assert [hit["count"] for hit in hits] == [None]
            continue
        answer = project.ask(str(question["name"]))
        wanted = sorted(set(answer["statement"])) if answer.height else []
        some += len(wanted)
        if [hit["statements"] for hit in hits] != ([wanted] if wanted else []):
            differing.append((question["name"], hits, wanted))
    assert differing == []
    assert some


def test_relations_have_as_many_statements_as_ask_finds(both: Pair) -> None:
    project, explorer = both
    used = sorted(set(project.statements["relation"]))
    for id in used[:: max(1, len(used) // 12)]:
        label = project.corpus.vocabulary.relations[id].label
        counts = [hit["count"] for hit in found(explorer, label, "relation") if hit["label"] == label]
        number = project.ask("statements", relation=id).height
        assert counts == ([number] if number else []), id


def test_entities_have_as_many_statements_as_name_them(both: Pair) -> None:
    project, explorer = both
    named = sorted({*project.statements["subject"], *project.statements["object"]} & project.corpus.entities.keys())
    for id in named[:: max(1, len(named) // 15)]:
        rows = project.ask("about", about=id)
        places = {(row["statement"], row["place"]) for row in rows.iter_rows(named=True)}
        number = len({statement for statement, place in places if place != "counterparty"})
        label = project.corpus.entities[id].label
        hits = [*found(explorer, label, "actor"), *found(explorer, label, "issue")]
        assert number in [hit["count"] for hit in hits if hit["label"] == label], id


def test_who_does_something_to_an_actor_has_the_statements_of_its_ties(both: Pair) -> None:
    project, explorer = both
    entities, relations = project.corpus.entities, project.corpus.vocabulary.relations
    checked = 0
    for id in sorted(set(project.statements["relation"]))[:60]:
        options: dict[str, Any] = {
            "relations": [id],
            "modes": tuple(Mode),
            "polarities": tuple(Polarity),
            "self_loops": True,
        }
        network = project.network(according_to="everyone", count="statements", **options)
        wanted = defaultdict(set)
        for edge in network.edges.iter_rows(named=True):
            wanted[edge["target"]].update(edge["statements"])
        if network.shows_issues:
            continue
        for target, statements in list(wanted.items())[:2]:
            hits = found(explorer, f"who {relations[id].label} {entities[target].label}?", "phrase")
            mine = [hit for hit in hits if hit["phrase"] == {"relation": id, "actor": None, "target": target}]
            assert [set(hit["statements"]) for hit in mine] == [statements], (id, target)
            checked += 1
    assert checked


# What is offered, and where it leads.


def typed(explorer: Explorer, text: str) -> str:
    """Type a text into the box and return what is offered."""
    explorer.page.fill("#search", text)
    explorer.until("document.querySelector('#results [role=option]')")
    explorer.until("!document.querySelector('#results').textContent.includes('Preparing')")
    return explorer.text("#results")


@pytest.mark.parametrize("words", ["amnesty", "welfare", "West-2017", "AMNÉSTY"])
def test_words_of_the_articles_are_found(explorer: Explorer, words: str) -> None:
    typed(explorer, words)
    marked = explorer.page.locator("#results .words mark").all_inner_texts()
    assert marked
    assert {one.casefold() for one in marked} == {words.casefold().replace("é", "e")}


def test_a_question_opens_its_statements(explorer: Explorer) -> None:
    offered = typed(explorer, "who criticizes Belarus").split("\n")
    assert [line for line in offered if line][:3] == [
        "Who does what to whom 1",
        "who criticizes Belarus",
        "3 statements",
    ]
    explorer.page.keyboard.press("Enter")
    explorer.shows("(explorer.state().open || '').startsWith('list:3 ')")
    assert explorer.text("#panel h2") == "Who criticizes Belarus"
    assert explorer.page.locator("#panel article.statement").count() == 3


def test_a_question_that_a_tab_answers_leads_there(explorer: Explorer) -> None:
    typed(explorer, "in return")
    explorer.page.get_by_role("option", name="Which offers ask for something in return").click()
    explorer.shows("explorer.state().tab === 'bargains'")


def test_an_actor_that_does_not_match_is_offered_to_be_shown(explorer: Explorer) -> None:
    explorer.change(tab="table", articles=["prisoners-for-dialogue"])
    typed(explorer, "russia")
    explorer.page.get_by_role("option", name="Russia country").first.click()
    explorer.shows("explorer.state().open === 'actor:russia'")
    assert "Russia is not in the graph: it has no tie that matches." in explorer.text("#panel")
    explorer.page.get_by_role("button", name="Show it in the graph").click()
    explorer.shows("explorer.state().tab === 'graph'")
    assert {"russia"} & {end for edge in explorer.edges() for end in (edge["actor"], edge["target"])}
    assert "not in the graph" not in explorer.text("#panel")


def test_what_is_asked_to_be_shown_is_drawn_and_no_filter_changes_without_need(explorer: Explorer) -> None:
    explorer.change(count="acts")
    explorer.change(count="acts", open="actor:political-prisoners")
    explorer.page.get_by_role("button", name="Show it in the graph").click()
    explorer.until("document.querySelector('#named .open[aria-label^=\"political prisoners in Belarus\"]')")
    changed = {name for name, value in explorer.state().items() if value != explorer.opening[name]}
    assert changed <= {"count", "issues", "grown", "open"}
    explorer.page.get_by_role("button", name="Fit to window").click()
    seen = """() => {
      const [place, drawn] = ['#named', '#named svg'].map((one) => document.querySelector(one).getBoundingClientRect());
      return drawn.top >= place.top - 1 && drawn.bottom <= place.bottom + 1 && drawn.right <= place.right + 1;
    }"""
    assert explorer.ask(seen)


def test_a_word_opens_the_article_at_it(explorer: Explorer, first: Project) -> None:
    body = " ".join(article.body for article in first.corpus.articles.values())
    words = sorted(set(re.findall(r"\w+", body)), key=lambda one: (-len(one), one))
    word = next(one for one in words if not found(explorer, one, "quote"))
    typed(explorer, word)
    explorer.page.locator("#results .words").first.click()
    explorer.shows("explorer.state().tab === 'article'")
    assert explorer.ask(_MARKED)[0].casefold() == word.casefold()
    explorer.change(tab="graph")
    assert explorer.state()["find"] is None


def test_a_quote_that_the_filters_leave_out_opens_with_a_note(explorer: Explorer) -> None:
    explorer.change(articles=["confrontation-spiral"])
    typed(explorer, "amnesty")
    explorer.page.locator("#results .words").first.click()
    explorer.shows("(explorer.state().open || '').includes('prisoners-for-dialogue#')")
    assert "This statement does not match what is chosen above." in explorer.text("#panel")
    # what the articles say is not filtered
    explorer.change(articles=["confrontation-spiral"], tab="findings", open=explorer.state()["open"])
    assert "amnesty" in explorer.text("#panel")
    assert "does not match" not in explorer.text("#panel")


def test_a_finding_opens_where_it_stands(explorer: Explorer) -> None:
    typed(explorer, "in exchange for resumption")
    explorer.page.locator("#results [aria-labelledby=results-finding] [role=option]").first.click()
    explorer.shows("explorer.state().tab === 'findings' && (explorer.state().open || '').startsWith('list:')")
    assert explorer.ask(_MARKED)[0].startswith("Alexander Lukashenko offers release of political prisoners")


def test_keys_walk_through_what_is_found_and_leave_it(explorer: Explorer) -> None:
    explorer.page.locator("#tab-graph").focus()
    explorer.page.keyboard.press("/")
    assert explorer.ask("document.activeElement.id") == "search"
    typed(explorer, "ukr")
    explorer.page.keyboard.press("ArrowDown")
    first = explorer.ask(_CHOSEN)
    explorer.page.keyboard.press("ArrowDown")
    assert explorer.ask(_CHOSEN) != first
    explorer.page.keyboard.press("ArrowUp")
    assert explorer.ask(_CHOSEN) == first
    assert explorer.ask("document.activeElement.id") == "search"
    assert explorer.page.locator("#search").get_attribute("aria-expanded") == "true"
    explorer.page.keyboard.press("Escape")
    assert explorer.ask("document.getElementById('search').value") == ""
    assert explorer.page.locator("#results").is_hidden()
    assert explorer.page.locator("#search").get_attribute("aria-expanded") == "false"


def test_enter_goes_to_the_first_and_shows_it(explorer: Explorer) -> None:
    explorer.page.fill("#search", "west")
    explorer.page.keyboard.press("Enter")
    explorer.until("explorer.state().open === 'actor:west'")
    assert explorer.page.locator("#results").is_hidden()


def test_where_nothing_is_found_the_nearest_name_is_offered(explorer: Explorer) -> None:
    explorer.page.fill("#search", "zzzz")
    explorer.until("document.getElementById('results').textContent.includes('Nothing here is called “zzzz”')")
    for key in ("Enter", "ArrowDown", "ArrowUp"):
        explorer.page.keyboard.press(key)
    assert explorer.state()["open"] is None
    assert "Search for “Alexander Lukashenko”?" in typed(explorer, "lukashneko")
    explorer.page.keyboard.press("Enter")
    explorer.until("document.querySelector('#results .result').textContent.startsWith('Alexander Lukashenko')")


def test_all_of_a_kind_are_shown_when_asked_for(explorer: Explorer) -> None:
    assert "Show all" in typed(explorer, "the")
    shown = "document.querySelectorAll('#results [aria-labelledby=results-quote] [role=option]').length"
    assert explorer.ask(shown) == 4 + 1
    explorer.page.locator("#results [aria-labelledby=results-quote] .more").click()
    explorer.until(f"{shown} > 10")


def test_names_are_found_in_any_language(explorer: Explorer) -> None:
    assert "Alexander Lukashenko" in typed(explorer, "лукашэнк")
