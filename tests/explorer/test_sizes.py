"""The explorer of nothing, of one, of very much between two, and of more than can be drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from kg.errors import KgError
from kg.explorer.page import make_explorer
from kg.explorer.viewer import show
from kg.model import Article, Entity
from kg.network.network import Network, make_network
from kg.project import Project, open_project
from kg.selection.selection import Selection
from kg.vocabulary import Kind
from tests.support.invented import debate
from tests.support.made import actor, claim, made, on_a_grid, pairs
from tests.support.rows import Rows

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]
TABS = ("findings", "arguments", "table", "timeline", "matrix", "analyses", "bargains", "compare", "article", "graph")

WHOLE = "tab=%22graph%22&picture=%22whole%22"
_CURVES = """Object.values(explorer.network().body.edges).filter((edge) => !edge.options.hidden).map((edge) => {
  const { x, y } = edge.edgeType.getPoint(0.5);
  return [Math.round(x), Math.round(y)].join(" ");
})"""


def written(network: Network, **options: Any) -> str:
    return make_explorer(network, **options).html


def everything(project: Project, **options: Any) -> Network:
    return project.network(count="statements", **options)


def test_an_empty_corpus_opens_in_every_tab(open_page: Open) -> None:
    explorer = open_page(written(everything(made([], [], []))))
    for tab in TABS:
        explorer.change(tab=tab)
    assert explorer.edges() == []
    assert "No tie between actors matches." in explorer.text("#empty")
    assert explorer.ask("[explorer.svg(), explorer.csv().split('\\r\\n').length]") == ["", 2]


def test_a_corpus_of_actors_and_issues_only_opens_on_its_issues(open_page: Open, tmp_path: Path) -> None:
    explorer = open_page(written(open_project(debate(tmp_path)).network()))
    assert len(explorer.edges()) == 10
    assert "with ties to issues. Based on" in explorer.text("#caption")
    assert "10 statements, 1 article and 1 source." in explorer.text("#caption")
    explorer.change(issues=False)
    assert "No tie between actors matches, only 10 ties with issues." in explorer.text("#empty")
    explorer.page.get_by_role("button", name="Show what there is").click()
    explorer.shows("explorer.state().issues")
    assert len(explorer.edges()) == 10


def test_one_actor_alone_opens(open_page: Open) -> None:
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    alone = made([actor("a")], [article], [claim("s1", "a", "criticizes", "a", "It is so", article)])
    explorer = open_page(written(everything(alone)))
    for tab in TABS:
        explorer.change(tab=tab, self=True)
    assert explorer.edges() == []
    explorer.change(open="actor:a")
    assert explorer.text("#panel h2") == "a"


def test_two_hundred_arrows_between_two_are_told_apart(open_page: Open) -> None:
    explorer = open_page(written(everything(between_two())), fragment=WHOLE)
    curves = explorer.ask(_CURVES)
    assert len(curves) == len(set(curves)) > 2
    assert explorer.edges()[0]["weight"] + explorer.edges()[1]["weight"] == 200
    explorer.change(open="pair:a>b")
    assert explorer.page.locator("#panel article.statement").count() == 30
    explorer.page.get_by_role("button", name="Show 70 more").click()
    explorer.until("document.querySelectorAll('#panel article.statement').length === 60")


def between_two() -> Project:
    """Return a corpus of two hundred statements of many relations, half of them each way."""
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    vocabulary = made([], [], []).corpus.vocabulary
    relations = [
        relation.id
        for relation in vocabulary.relations.values()
        if relation.kind is Kind.ACT and "object" in relation.towards and not (relation.abstract or relation.symmetric)
    ]
    ends = (("a", "b"), ("b", "a"))
    told = [
        claim(f"s{at}", ends[at % 2][0], relations[at % len(relations)], ends[at % 2][1], "It is so", article)
        for at in range(200)
    ]
    return made([actor("a"), actor("b")], [article], told)


def test_opposite_arrows_do_not_lie_upon_each_other(open_page: Open) -> None:
    explorer = open_page(written(everything(pairs(2, 2))), fragment=WHOLE)
    curves = explorer.ask(_CURVES)
    assert len(set(curves)) == 2


def test_a_long_quote_is_shown_whole(open_page: Open) -> None:
    words = " ".join(f"word{at}" for at in range(1300))
    article = Article(id="news", title="News", body=f"# News\n\nBefore. {words}. After.\n", publisher="Gazette")
    project = made([actor("a"), actor("b")], [article], [claim("s1", "a", "criticizes", "b", words, article)])
    explorer = open_page(written(everything(project)))
    explorer.change(open="pair:a>b")
    assert len(words) > 10_000
    assert explorer.text("#panel mark") == words
    assert explorer.ask("document.documentElement.scrollWidth <= innerWidth")


def test_offsets_count_as_the_browser_does(open_page: Open) -> None:
    article = Article(
        id="news", title="😀", body="# 😀\n\n👩‍👩‍👧 Before. A 😀 said so. After 😀.\n", publisher="Gazette"
    )
    project = made([actor("a"), actor("b")], [article], [claim("s1", "a", "criticizes", "b", "A 😀 said so", article)])
    explorer = open_page(written(everything(project)))
    explorer.change(open="pair:a>b")
    assert explorer.text("#panel mark") == "A 😀 said so"
    explorer.change(tab="article")
    assert explorer.text("#sheet .passage") == "A 😀 said so"


def test_a_page_of_quotes_alone_has_all_its_tabs(open_page: Open, first: Project) -> None:
    explorer = open_page(written(everything(made_small()), quotes_only=True))
    for tab in TABS:
        explorer.change(tab=tab, open="pair:p0>p1")
    assert explorer.text("#panel mark") == "It is so"
    explorer.change(tab="article")
    assert "This page contains only the quoted words of the article." in explorer.text("#sheet")


def made_small() -> Project:
    return pairs(3, 3)


@pytest.fixture(scope="module")
def many() -> Project:
    """A corpus of 1,200 actors and 2,400 pairs, which is compressed in the page."""
    return pairs(1200, 2400)


@pytest.fixture(scope="module")
def large(many: Project) -> str:
    return written(everything(many), places=on_a_grid(many))


def test_a_large_network_opens_on_the_most_tied_and_grows(open_page: Open, large: str) -> None:
    explorer = open_page(large, fragment=WHOLE)
    shown = len(explorer.ask(_CURVES))
    caption = explorer.text("#caption")
    assert "30 of 1,200 actors are drawn." in caption
    # everybody criticizes the next two, and all are tied alike: the first thirty by id are drawn
    first = {int(id[1:]) for id in sorted(f"p{at}" for at in range(1200))[:30]}
    ties = sum((at + step) % 1200 in first for at in first for step in (1, 2))
    assert shown == len(explorer.edges()) == ties
    assert f"Based on {ties} acts, {ties} statements, 1 article and 1 source." in caption
    svg = ElementTree.fromstring(explorer.ask("explorer.svg()"))
    assert len(svg.findall(".//{*}rect")) == 30 + 1  # countries are squares; one more is the ground
    saved = " ".join("".join(one.itertext()) for one in svg.findall(".//{*}text"))
    assert f"30 of 1,200 actors are drawn. Based on {ties} acts, {ties} statements, 1 article and 1 source." in saved
    assert "Source: Gazette, undated." in saved
    explorer.page.fill("#search", "actor 777")
    explorer.until("document.getElementById('results').textContent.startsWith('Actors 1Actor 777')")
    explorer.page.keyboard.press("Enter")
    explorer.until("(explorer.state().grown || []).includes('p777')")
    explorer.ask("explorer.change({ grown: explorer.state().grown })")
    assert len(explorer.ask(_CURVES)) > shown
    assert ("p777", "p778") in {(edge["actor"], edge["target"]) for edge in explorer.edges()}


def test_a_large_network_is_drawn_whole_when_asked_for(open_page: Open, large: str, many: Project) -> None:
    explorer = open_page(large)
    explorer.change(all=True, picture="whole")
    assert len(explorer.ask(_CURVES)) == 2400
    assert "actors are drawn" not in explorer.text("#caption")
    assert "Based on 2,400 acts, 2,400 statements" in explorer.text("#caption")
    again = open_page(written(everything(many), places=on_a_grid(many), everything=True))
    assert again.state()["all"] is True
    assert len(again.edges()) == 2400


def test_large_data_is_compressed_and_the_weakest_ties_wait(open_page: Open) -> None:
    project = all_target_all(143)
    network = everything(project)
    html = written(network, places=on_a_grid(project))
    assert 'type="application/gzip"' in html
    assert len(html) < 2_000_000
    explorer = open_page(html, fragment="tab=%22table%22")
    explorer.opens("side")
    assert "The 306 weakest ties are not drawn." in explorer.text("#side")
    assert explorer.ask("explorer.edges().length") == 20_000
    explorer.change(all=True)
    assert explorer.ask("explorer.edges().length") == network.edges.height == 20_306


def all_target_all(members: int) -> Project:
    """Return a corpus of one statement, of as many actors jointly as shall be."""
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    ids = tuple(f"p{at}" for at in range(members))
    groups = [actor(id, id, "Group", members=ids) for id in ("all", "the-same")]
    told = claim("s1", "all", "criticizes", "the-same", "It is so", article)
    return made([*map(actor, ids), *groups], [article], [told])


def test_a_network_of_no_corpus_is_refused(first: Project) -> None:
    alone = make_network(Rows(first.statements, first.corpus.vocabulary, first.corpus.entities), Selection())
    with pytest.raises(KgError, match="come from no corpus"):
        make_explorer(alone)


def test_there_is_an_interface_in_english_only(first: Project) -> None:
    with pytest.raises(KgError, match="there is no interface in 'xx'; choose one of: en"):
        make_explorer(everything(made_small()), language="xx")


def test_a_notebook_shows_it_in_a_frame_that_can_do_nothing(open_page: Open) -> None:
    frame = show(everything(made_small()))._repr_html_()
    assert 'sandbox="allow-scripts allow-downloads allow-modals"' in frame
    assert "allow-same-origin" not in frame
    assert "<script" not in frame


def test_long_and_foreign_names_keep_the_page_whole(open_page: Open) -> None:
    names = ["Ω" * 500, "word " * 99, "\u202eright to left\u202c", "عربي طويل جدا " * 20, "👩‍👩‍👧‍👦", "a\u0000b"]
    entities: list[Entity] = [actor(f"p{at}", name) for at, name in enumerate(names)]
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    told = [
        claim(f"s{at}", f"p{at}", "criticizes", f"p{(at + 1) % len(names)}", "It is so", article)
        for at in range(len(names))
    ]
    explorer = open_page(written(everything(made(entities, [article], told))), fragment=WHOLE)
    wide = []
    for tab in TABS:
        explorer.change(tab=tab, open="actor:p0")
        wide.append((tab, explorer.ask("document.documentElement.scrollWidth - innerWidth")))
    assert [one for one in wide if one[1] > 0] == []
    assert len(explorer.ask(_CURVES)) == len(names)
