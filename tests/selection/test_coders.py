"""One coder an article and one printing of a text: what a second reading of the same words changes is nothing."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars
import pytest

from kg.analysis import ANALYSES
from kg.corpus.versions import Coding
from kg.errors import KgError
from kg.project import Project, open_project
from kg.table.set_aside import codings_frame, judged
from tests.places import FIRST

Again = Callable[..., Project]

OFFER, SPIRAL = "prisoners-for-dialogue", "confrontation-spiral"
BELOW_COUNTRIES = "12 acts, 17 statements, 2 articles and 1 source"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the first corpus, whose coder is called editors."""
    return Path(shutil.copytree(FIRST, tmp_path / "corpus"))


@pytest.fixture
def again(folder: Path) -> Again:
    """Let others code articles of the first corpus in the same words."""

    def coded(*codings: tuple[str, str]) -> Project:
        for coder, article in codings:
            _copy(folder, article, coder, article)
        return open_project(folder)

    return coded


@pytest.fixture
def reprinted(folder: Path) -> Project:
    """The first corpus in which another paper prints the article of the offer again, coded in the same words."""
    text = (folder / f"data/articles/{OFFER}.md").read_text()
    text = re.sub(r"publisher: .*", "publisher: The Courier", text).replace("---\n", f"---\ncopy_of: {OFFER}\n", 1)
    (folder / "data/articles/courier.md").write_text(text)
    _copy(folder, OFFER, "editors", "courier")
    return open_project(folder)


def _copy(folder: Path, article: str, coder: str, to: str) -> None:
    text = (folder / f"data/annotations/editors/{article}.yaml").read_text()
    text = text.replace("coder: editors", f"coder: {coder}").replace(f"article: {article}", f"article: {to}")
    place = folder / f"data/annotations/{coder}/{to}.yaml"
    place.parent.mkdir(exist_ok=True)
    place.write_text(text)


@pytest.mark.parametrize(
    ("codings", "counting"),
    [
        ([("anna", "a"), ("ben", "a")], [("anna", "a")]),
        ([("anna", "a"), ("ben", "a"), ("me", "a")], [("me", "a")]),
        ([("anna", "a"), ("gold", "a"), ("me", "a")], [("gold", "a")]),
        ([("ben", "a"), ("anna", "b"), ("gold", "b")], [("ben", "a"), ("gold", "b")]),
    ],
)
def test_gold_counts_then_the_coder_of_the_corpus_then_the_first_by_name(
    codings: list[tuple[str, str]], counting: list[tuple[str, str]]
) -> None:
    frame = codings_frame(Coding(*one) for one in codings)
    counted = judged(frame, "me").filter(polars.col("set_aside").is_null())
    assert sorted(counted.select("coder", "article").rows()) == sorted(counting)


def test_the_second_coding_of_all_articles_changes_no_network(first: Project, again: Again) -> None:
    twice = again(("zoe", OFFER), ("zoe", SPIRAL))
    selections: list[dict[str, Any]] = [
        {"level": "country"},
        {"count": "statements"},
        {"according_to": "everyone", "count": "articles"},
    ]
    for options in selections:
        one, other = (project.network(**options) for project in (first, twice))
        assert one.edges.equals(other.edges)
        assert one.topics.equals(other.topics)
    assert str(twice.network(level="country").support) == (
        f"{BELOW_COUNTRIES} (coded by editors; 1 other coder left out)"
    )


@pytest.mark.parametrize("analysis", [one for one in ANALYSES if not any(s.is_required for s in one.settings.values())])
def test_the_second_coding_of_all_articles_changes_no_analysis(analysis, first: Project, again: Again) -> None:  # type: ignore[no-untyped-def]
    twice = again(("zoe", OFFER), ("zoe", SPIRAL))
    one, other = (analysis.show(analysis.run(project.backend)) for project in (first, twice))
    assert other.lines == one.lines
    assert all(here.frame.equals(there.frame) for here, there in zip(one.tables, other.tables, strict=True))


def test_the_second_coding_of_all_articles_changes_no_answer(first: Project, again: Again) -> None:
    twice = again(("zoe", OFFER), ("zoe", SPIRAL))
    # What a coder declares at the head of a file is an entity of that file alone; here nothing counted speaks of it.
    theirs = {one.id for one in twice.corpus.entities.values()} - {one.id for one in first.corpus.entities.values()}
    assert theirs
    needed: dict[str, dict[str, Any]] = {"about": {"about": "Belarus"}, "between": {"one": "Belarus", "other": "West"}}
    needed["dyad"] = needed["between"]
    for name in first.questions:
        one, other = (project.ask(name, **needed.get(name, {})) for project in (first, twice))
        if name == "entities":
            other = other.filter(~polars.col("entity").is_in([*theirs]))
        assert other.rows() == one.rows(), name


def test_a_coder_can_be_asked_for_whose_coding_does_not_count(again: Again) -> None:
    twice = again(("zoe", OFFER))
    for name in ("statements", "inferred"):
        asked = twice.ask(name, coder="zoe")
        assert asked.height > 0
        assert {key.partition("/")[0] for key in asked["statement"]} == {"zoe"}
    assert {key.partition("/")[0] for key in twice.ask("statements")["statement"]} == {"editors"}


def test_a_chosen_coder_counts_alone_and_as_if_nobody_else_had_coded(first: Project, again: Again) -> None:
    twice = again(("zoe", OFFER), ("zoe", SPIRAL), ("gold", OFFER))
    alone, before = (
        sorted(project.network(coders=coder).edges.drop("actor", "target", "statements").rows())
        for project, coder in ((twice, "zoe"), (first, "editors"))
    )
    assert alone == before
    keys = twice.network(coders="zoe").edges["statements"].explode()
    assert {key.partition("/")[0] for key in keys} == {"zoe"}


def test_each_article_counts_by_a_coder_of_its_own(again: Again) -> None:
    network = again(("gold", OFFER)).network(level="country")
    coders = set(network.ties.select("coder", "article").rows())
    assert coders == {("gold", OFFER), ("editors", SPIRAL)}
    assert str(network.support) == f"{BELOW_COUNTRIES} (coded by gold; 1 other coder left out)"


def test_an_explanation_says_that_a_statement_does_not_count(again: Again) -> None:
    project = again(("gold", OFFER))
    coders = [
        next(line.value for line in project.explain(f"{name}/{OFFER}#s01").lines if line.field == "coder")
        for name in ("gold", "editors")
    ]
    assert coders == ["gold", "editors (not counted: other coder)"]


def test_coders_of_one_article_are_not_added_up(again: Again) -> None:
    twice = again(("zoe", OFFER))
    with pytest.raises(KgError, match=f"'{OFFER}' is coded by editors and zoe, and counts over several coders mean"):
        twice.network(coders=["editors", "zoe"])
    with pytest.raises(KgError, match="choose one coder"):
        twice.analysis.bargains(coders="all")
    assert str(twice.network(coders="all", articles=SPIRAL).support).endswith("1 source")


def test_a_reprint_is_counted_once(first: Project, reprinted: Project) -> None:
    network = reprinted.network(level="country")
    assert network.edges.equals(first.network(level="country").edges)
    assert str(network.support) == f"{BELOW_COUNTRIES} (1 reprint left out)"
    assert reprinted.analysis.bargains().rows.equals(first.analysis.bargains().rows)


def test_a_reprint_counts_where_its_original_is_not_chosen(first: Project, reprinted: Project) -> None:
    """Whoever prints a text again makes its claims; and only somebody else may have coded the original."""
    original = first.network(articles=OFFER).support.acts
    assert original > 0
    selections: list[dict[str, Any]] = [{"articles": "courier"}, {"according_to": "The Courier"}]
    for options in selections:
        network = reprinted.network(**options)
        assert network.support.acts == original
        assert set(network.ties["article"]) == {"courier"}
    asked, counted = (
        project.ask("acts", according_to=by) for project, by in ((reprinted, "The Courier"), (first, "authors"))
    )
    assert {key.partition("#")[0] for key in asked["statement"]} == {"editors/courier"}
    assert asked.height == counted.filter(polars.col("statement").str.contains(OFFER)).height > 0


def test_what_does_not_count_is_marked_in_the_graph(again: Again, reprinted: Project) -> None:
    project = again(("gold", SPIRAL))
    found = project.query("SELECT ?why (COUNT(?s) AS ?n) WHERE { ?s kg:setAside ?why } GROUP BY ?why ORDER BY ?why")
    assert isinstance(found, polars.DataFrame)
    by_article = dict(project.statements.group_by("article").len().rows())
    assert dict(found.rows()) == {"other coder": by_article[SPIRAL] // 2, "reprint": by_article["courier"]}
    acts = "SELECT (COUNT(?act) AS ?n) WHERE { ?act kg:mainMention ?s FILTER NOT EXISTS { ?s kg:setAside ?why } }"
    mains, before = (one.query(acts) for one in (project, open_project(FIRST)))
    assert isinstance(mains, polars.DataFrame)
    assert isinstance(before, polars.DataFrame)
    assert mains.rows() == before.rows() != [(0,)]
