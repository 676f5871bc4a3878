"""The table: ties or statements, narrowed by facets and by the filters of columns, with the words in each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars

from kg.project import Project

if TYPE_CHECKING:
    from tests.support.browser import Explorer

PRISONERS = "prisoners-for-dialogue"


def column(explorer: Explorer, name: str) -> list[str]:
    """Return the cells of a column of the table."""
    cells: list[str] = explorer.ask(
        """(name) => {
          const heads = [...document.querySelectorAll("#sheet thead th")].map((head) => head.textContent);
          const at = heads.findIndex((head) => head.replace(/ [↓↑]$/, "") === name);
          return [...document.querySelectorAll("#sheet tbody tr")].map((row) => row.children[at].textContent);
        }""",
        name,
    )
    return cells


def tick(explorer: Explorer, facet: str, value: str) -> None:
    """Tick a value of a facet."""
    box = explorer.page.locator("details.facet", has=explorer.page.locator("summary", has_text=facet))
    if box.get_attribute("open") is None:
        box.locator("summary").click()
    box.locator(".tick", has_text=value).first.click()


def test_the_table_has_every_tie(explorer: Explorer) -> None:
    explorer.change(tab="table")
    edges = explorer.edges()
    assert len(column(explorer, "Actor")) == len(edges)
    assert sorted(map(int, column(explorer, "Weight"))) == sorted(edge["weight"] for edge in edges)
    assert sorted(map(int, column(explorer, "Statements"))) == sorted(len(edge["statements"]) for edge in edges)


def test_the_table_is_sorted_by_any_column_and_its_address_says_so(explorer: Explorer) -> None:
    explorer.change(tab="table")
    assert column(explorer, "Actor")[0] == "Alexander Lukashenko"
    explorer.page.get_by_role("button", name="Target", exact=True).click()
    explorer.shows("explorer.state().sort === 'target'")
    names = column(explorer, "Target")
    assert names == sorted(names, key=str.casefold)
    assert explorer.page.locator("th[aria-sort=ascending]").inner_text().startswith("Target")
    explorer.page.get_by_role("button", name="Target", exact=True).click()
    explorer.shows("explorer.state().sort === '-target'")
    assert column(explorer, "Target")[0] == names[-1]
    explorer.until("location.hash.includes('sort=%22-target%22')")


def test_every_number_of_the_table_opens_to_as_many_statements(explorer: Explorer) -> None:
    explorer.change(tab="table")
    explorer.page.locator("#sheet tbody tr").first.locator(".number").last.click()
    explorer.until("explorer.state().open && explorer.state().open.startsWith('list:')")
    explorer.until("document.querySelectorAll('#panel article.statement').length === 7")


def test_a_row_has_its_first_quote_which_opens_it(explorer: Explorer) -> None:
    explorer.change(tab="table", facets=["actor:lukashenko", "target:west"])
    row = explorer.page.locator("#sheet tbody tr")
    assert row.count() == 1
    assert "Belarus in Focus" in column(explorer, "Quote")[0]
    row.locator("q .link").click()
    explorer.until("explorer.state().open?.startsWith('statement:')")
    explorer.until("document.querySelector('#panel mark')")


def test_facets_narrow_ties_and_count_statements_as_python_does(explorer: Explorer, first: Project) -> None:
    explorer.change(tab="table")
    edges = {(edge["actor"], edge["target"]): edge["statements"] for edge in explorer.edges()}
    articles = dict(first.statements.select("statement", "article").rows())
    here = {key for keys in edges.values() for key in keys if articles[key] == PRISONERS}
    title = first.corpus.articles[PRISONERS].title
    value = explorer.page.locator("details.facet .tick", has_text=title)
    assert value.inner_text() == f"{title} {len(here)}"
    tick(explorer, "Article", title)
    explorer.shows("explorer.state().facets !== null")
    kept = [len(here & set(keys)) for keys in edges.values() if here & set(keys)]
    assert sorted(map(int, column(explorer, "Statements"))) == sorted(kept)
    assert f"{len(kept)} of {len(kept)} rows shown; {len(edges)} ties match" in explorer.text(".table-main")
    explorer.until(f"location.hash.includes('facets=%5B%22article%3A{PRISONERS}%22%5D')")


def test_statements_are_all_that_match(explorer: Explorer, first: Project) -> None:
    explorer.change(tab="table", rows="statements")
    wanted = first.network(count="statements", modes=[], polarities=[])
    assert len(column(explorer, "Quote")) == explorer.ask(
        "Number(document.querySelector('.table-main [role=status]').textContent.match(/; (\\d+) statements/)[1])"
    )
    assert len(column(explorer, "Quote")) > wanted.support.statements  # also claims that tie nobody to anybody
    forecasts = first.statements.filter(polars.col("mode") == "forecast", polars.col("set_aside").is_null())
    explorer.change(tab="table", rows="statements", facets=["mode:forecast"], according_to=["everyone"])
    assert len(column(explorer, "Quote")) == forecasts.height


def test_columns_are_filtered_by_a_text_or_a_least_number(explorer: Explorer) -> None:
    explorer.change(tab="table")
    explorer.page.get_by_label("Acts: at least").fill("2")
    explorer.page.get_by_label("Acts: at least").press("Enter")
    explorer.shows("explorer.state().columns?.length === 1")
    assert min(map(int, column(explorer, "Acts"))) == 2
    explorer.page.get_by_label("Quote: contains").fill("Political PRISONERS")
    explorer.page.get_by_label("Quote: contains").press("Enter")
    explorer.shows("explorer.state().columns?.length === 2")
    # the quote that has the words is shown, also where it is not the first of its tie
    assert ["political prisoners" in one for one in column(explorer, "Quote")] == [True]
    explorer.page.get_by_role("button", name="Show all rows").click()
    explorer.shows("explorer.state().columns === null")
    assert len(column(explorer, "Acts")) == len(explorer.edges())


def test_what_is_ticked_becomes_filters_of_the_page_only_when_asked(explorer: Explorer) -> None:
    explorer.change(tab="table", facets=["type:verbal conflict", "actor:ukrainian-military-leadership"])
    before = explorer.edges()
    explorer.page.get_by_role("button", name="Apply to the page").click()
    explorer.shows("explorer.state().quad_classes !== null")
    assert explorer.state()["quad_classes"] == [2]
    assert explorer.state()["facets"] == ["actor:ukrainian-military-leadership"]
    assert 0 < len(explorer.edges()) < len(before)


def test_a_facet_of_many_values_is_searched(explorer: Explorer) -> None:
    explorer.change(tab="table", rows="statements", according_to=["everyone"])
    facet = explorer.page.locator("details.facet", has=explorer.page.locator("summary", has_text="Target"))
    facet.locator("summary").click()
    assert facet.locator(".tick").count() == 8
    facet.get_by_role("searchbox").fill("RUSS")
    assert {"Russ" in text for text in facet.locator(".tick").all_inner_texts()} == {True}


def test_opening_a_row_leaves_the_table_where_it_is(explorer: Explorer) -> None:
    explorer.change(tab="table")
    explorer.ask("document.querySelector('.table-scroll').scrollTop = 60")
    place = explorer.ask("document.querySelector('.table-scroll').scrollTop")
    explorer.page.locator("#sheet tbody tr").nth(3).locator("q .link").click()
    explorer.until("document.querySelector('#panel mark')")
    assert explorer.ask("document.querySelector('.table-scroll').scrollTop") == place > 0
