"""The page shows what the analyses find in the selection that it opens at: the same as ``kg analyse``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kg.analysis import shown
from kg.dates import parse_date
from kg.explorer.data.analyses import SHOWN
from kg.explorer.page import Explorer as Drawn
from kg.explorer.page import make_explorer
from kg.model import Article
from kg.project import Project, open_project
from tests.places import FIRST
from tests.support.blocks import block
from tests.support.command import run_here
from tests.support.invented import debate, invent
from tests.support.made import actor, claim, made, on_a_grid

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]
NAMES = [one.name for one in SHOWN]


def found(html: str) -> dict[str, Any]:
    return {one["name"]: one for one in block(html, "analyses")}


def lines(parts: list[dict[str, Any]], known: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the sentences of sections, each with the keys of the statements behind it."""
    for part in parts:
        for item in part.get("items", []):
            text, *rest = (one if isinstance(one, str) else one[0] for one in item)
            yield text, tuple(known[int(number)] for number in rest[1].split()) if rest else ()


def test_the_page_says_what_the_commands_say(first: Project) -> None:
    page = found(make_explorer(first.network(), places=on_a_grid(first)).html)
    assert (
        list(page)
        == NAMES
        == [
            "spirals",
            "contested",
            "corroboration",
            "discourse",
            "coalitions",
            "turning_points",
            "balance",
            "brokerage",
        ]
    )
    said = 0
    for name in set(NAMES) - {"turning_points"}:
        told = " ".join(run_here(FIRST, *page[name]["command"].split()[1:], width=10_000).out.split())
        for part in page[name]["parts"]:
            texts = [item[0] for item in part.get("items", [])] or [part.get("text", "")]
            assert [text for text in texts if " ".join(text.split()) not in told] == []
            said += len(texts)
    assert said > 10


@pytest.mark.parametrize(
    ("seed", "options"),
    [(2, {}), (4, {"since": "2002"}), (4, {"according_to": "everyone", "level": "organisation"})],
)
def test_they_are_those_of_the_selection(seed: int, options: dict[str, Any], tmp_path: Path) -> None:
    project = open_project(invent(tmp_path, seed))
    page = found(make_explorer(project.network(**options), places=on_a_grid(project)).html)
    known = sorted(project.statements["statement"])
    for analysis in SHOWN:
        if analysis.name == "turning_points":
            continue
        shared = {name: value for name, value in options.items() if name in analysis.settings}
        section = shown(analysis.run(project.backend, **shared))
        assert list(lines(page[analysis.name]["parts"], known)) == [(one.text, one.statements) for one in section.lines]
        tables = [part for part in page[analysis.name]["parts"] if part["kind"] == "table"]
        assert [len(table["rows"]) for table in tables] == [table.frame.height for table in section.tables]
        assert [
            tuple(tuple(known[int(number)] for number in cited[0][0].split()) for cited in table["cited"])
            for table in tables
        ] == [table.statements for table in section.tables]


def test_turning_points_are_those_of_the_pairs_with_most_acts() -> None:
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    deeds = ["aids"] * 8 + ["threatens"] * 8
    told = [
        claim(f"s{at:02}", "ada", deed, "bor", "It is so", article, when=parse_date(f"2020-01-{at + 1:02}"))
        for at, deed in enumerate(deeds)
    ]
    project = made([actor("ada"), actor("bor")], [article], told)
    parts = found(make_explorer(project.network()).html)["turning_points"]["parts"]
    titles = [part["text"] for part in parts if part["kind"] == "heading" and part["level"] < 3]
    known = sorted(project.statements["statement"])
    wanted = []
    for title in titles:
        one, other = title.removeprefix("Turning points: ").split(" and ")
        section = shown(project.analysis.turning_points(one, other))
        wanted += [(line.text, line.statements) for line in section.lines]
    assert titles == ["Turning points: ada and bor"]
    assert any("9 January 2020" in text or "2020-01-0" in text for text, _ in wanted)
    assert list(lines(parts, known)) == wanted


def test_a_picture_of_what_others_wrote_is_an_image_and_never_markup(open_page: Open) -> None:
    nasty = '</script><img src="x" onerror="alert(1)">'
    article = Article(id="a", title=nasty, body=f"# {nasty}\n\nIt is so.\n", publisher=nasty)
    ends = [("ada", "bor"), ("bor", "ada")] * 3
    told = [claim(f"s{at}", one, "threatens", other, "It is so", article) for at, (one, other) in enumerate(ends)]
    page = make_explorer(made([actor("ada", nasty), actor("bor")], [article], told).network()).html
    assert "<img" not in page.split("<script", 1)[0]
    explorer = open_page(page)
    explorer.change(tab="analyses", analysis="spirals")
    explorer.until("document.querySelector('.analyses h2')")
    assert explorer.ask("document.querySelectorAll('#sheet [onerror], #sheet script, #sheet svg').length") == 0
    assert nasty in explorer.text("#sheet")


def test_the_tab_shows_them_with_their_options_and_their_statements_open(explorer: Explorer, drawn: Drawn) -> None:
    page = found(drawn.html)
    explorer.change(tab="analyses")
    explorer.until("document.querySelector('.analyses h2')")
    text = explorer.text("#sheet")
    assert explorer.text(".analyses h2").startswith("Spirals")
    assert "most days between an act and the next: 90; least acts in a run: 3" in text
    assert "Made at the level of countries (all 12 acts between actors stay there), " in text
    assert [item[0] for part in page["spirals"]["parts"] for item in part.get("items", []) if item[0] not in text] == []
    explorer.page.locator(".analyses li .number", has_text="5 statements").first.click()
    explorer.until("document.querySelectorAll('#panel article.statement').length === 5")
    explorer.page.get_by_role("button", name="Contested claims").click()
    explorer.until("location.hash.includes('analysis=%22contested%22')")
    explorer.until("document.querySelector('.analyses img').naturalWidth > 100")
    assert explorer.page.locator(".analyses img").get_attribute("alt")


def test_where_there_is_too_little_one_sentence_says_what_is_needed(explorer: Explorer) -> None:
    for name in ("coalitions", "turning_points", "balance", "brokerage"):
        explorer.change(tab="analyses", analysis=name)
        explorer.until(f"explorer.state().analysis === '{name}'")
        assert " need" in explorer.text(".analyses")


def test_a_debate_has_its_agreement(open_page: Open, tmp_path: Path) -> None:
    project = open_project(debate(tmp_path))
    explorer = open_page(make_explorer(project.network()).html)
    explorer.change(tab="analyses", analysis="discourse")
    explorer.until("document.querySelector('.analyses h2')")
    section = shown(project.analysis.discourse())
    assert section.lines
    assert [line.text for line in section.lines if line.text not in explorer.text("#sheet")] == []
