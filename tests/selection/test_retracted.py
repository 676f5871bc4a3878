"""What was retracted, or replaced by a later version, counts nowhere, and what another article tells stays counted.

The corpus is six articles, of which numbers are worked out by hand:

| article | tells | stands |
|---|---|---|
| `storm` | Aland attacks Bland (act `raid`), Bland criticizes Cland | retracted |
| `calm` | Aland attacks Bland (act `raid`), Cland criticizes Aland | yes |
| `draft` | Aland criticizes Cland, Bland attacks Cland | replaced by `final`, at one remove: `second` is not coded |
| `final` | Aland criticizes Cland | yes |
| `echo` | Bland criticizes Aland | retracted |
| `echo-again` | Bland criticizes Aland | yes, a reprint of `echo` |
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.corpus.article_checks import Head
from kg.corpus.versions import Coding, codings_among
from kg.errors import KgError, NameNotFound
from kg.graph.sparql import Solutions, run_query
from kg.project import Project, build_project, open_project
from kg.store.status import store_status
from kg.table.from_sparql import table_from_sparql
from kg.table.set_aside import codings_of
from tests.support.command import run_here
from tests.support.invented import write_files

HEADS: dict[str, dict[str, Any]] = {
    "storm": {"status": "retracted", "section": "World", "tags": ["war", "sea"]},
    "calm": {"status": "corrected", "section": "World", "tags": ["war"]},
    "draft": {},
    "second": {"supersedes": "draft"},
    "final": {"supersedes": "second", "section": "Opinion", "tags": ["trade", "trade"]},
    "echo": {"status": "retracted"},
    "echo-again": {"copy_of": "echo", "status": "current"},
}
TOLD: dict[str, list[tuple[str, str, str, str | None]]] = {
    "storm": [("aland", "attacks", "bland", "raid"), ("bland", "criticizes", "cland", None)],
    "calm": [("aland", "attacks", "bland", "raid"), ("cland", "criticizes", "aland", None)],
    "draft": [("aland", "criticizes", "cland", None), ("bland", "attacks", "cland", None)],
    "final": [("aland", "criticizes", "cland", None)],
    "echo": [("bland", "criticizes", "aland", None)],
    "echo-again": [("bland", "criticizes", "aland", None)],
}
COUNTED = {"me/calm#s0", "me/calm#s1", "me/final#s0", "me/echo-again#s0"}


def write(folder: Path, heads: dict[str, dict[str, Any]] = HEADS) -> Path:
    entities = [{"id": id, "type": "Country", "label": id.capitalize()} for id in ("aland", "bland", "cland")]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Withdrawn", "base": "https://example.org/w/", "coder": "me"},
        "data/entities.yaml": {"entities": entities},
    }
    for id, head in heads.items():
        lines = {"publisher": f"The {id.capitalize()}", "published": "2010-01-01", **head}
        text = "".join(f"{key}: {value}\n" for key, value in lines.items())
        files[f"data/articles/{id}.md"] = f"---\n{text}---\n# News\n\nAland, Bland and Cland were in it.\n"
    for article, claims in ((id, TOLD[id]) for id in heads if id in TOLD):
        told = [
            {"id": f"s{at}", "subject": a, "relation": relation, "object": b, "quote": "were in it"}
            | ({"act": act} if act else {})
            for at, (a, relation, b, act) in enumerate(claims)
        ]
        files[f"data/annotations/me/{article}.yaml"] = {"article": article, "coder": "me", "statements": told}
    return write_files(folder, files)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return open_project(write(tmp_path_factory.mktemp("withdrawn") / "corpus"))


def test_what_a_retracted_article_alone_tells_falls_out_of_every_number(project: Project) -> None:
    assert set(project.network().ties["statement"]) == COUNTED
    assert set(project.ask("acts")["statement"]) == COUNTED
    assert sum(project.ask("actors")["acts_by"]) == len(COUNTED)
    pairs = {(row["actor"], row["target"]): row["weight"] for row in project.network().edges.to_dicts()}
    assert pairs == {("aland", "bland"): 1, ("cland", "aland"): 1, ("aland", "cland"): 1, ("bland", "aland"): 1}


def test_an_act_told_in_a_standing_article_too_is_counted_by_that_mention(project: Project) -> None:
    raids = project.statements.filter(act="me/raid")
    assert raids.select("statement", "main_mention", "counted_as", "set_aside").rows() == [
        ("me/calm#s0", True, "me/calm#s0", None),
        ("me/storm#s0", False, None, "retracted"),
    ]


def test_why_each_coding_is_set_aside(project: Project) -> None:
    found = codings_of(project.corpus).select("article", "set_aside").sort("article").rows()
    assert found == [
        ("calm", None),
        ("draft", "superseded"),
        ("echo", "retracted"),
        ("echo-again", None),
        ("final", None),
        ("storm", "retracted"),
    ]


def test_a_choice_of_authors_or_coders_does_not_bring_back_what_was_withdrawn_and_one_of_articles_does(
    project: Project,
) -> None:
    def ties(**options: Any) -> set[str]:
        return set(project.network(**options).ties["statement"])

    assert ties(coders="me") == COUNTED
    assert ties(according_to=["The Storm", "The Calm"]) == {"me/calm#s0", "me/calm#s1"}
    assert ties(according_to="The Storm") == set()
    assert ties(articles="storm") == {"me/storm#s0", "me/storm#s1"}
    assert ties(articles="draft") == {"me/draft#s0", "me/draft#s1"}
    assert ties(according_to="The Draft") == set()
    assert ties(articles=["draft", "final"]) == {"me/final#s0"}
    assert ties(articles=["echo", "echo-again"]) == {"me/echo-again#s0"}


def test_articles_are_chosen_by_section_and_by_tag(project: Project) -> None:
    def ties(**options: Any) -> set[str]:
        return set(project.network(**options).ties["statement"])

    assert ties(sections="World") == {"me/calm#s0", "me/calm#s1"}, "the storm, of the same section, was retracted"
    assert ties(sections=["World", "Opinion"]) == {"me/calm#s0", "me/calm#s1", "me/final#s0"}
    assert ties(tags="war") == {"me/calm#s0", "me/calm#s1"}
    assert ties(tags=["war", "trade"]) == {"me/calm#s0", "me/calm#s1", "me/final#s0"}
    assert ties(tags="sea") == set()
    assert ties(tags="sea", articles="storm") == {"me/storm#s0", "me/storm#s1"}
    assert ties(sections="World", tags="trade") == set()
    assert ties(sections="Opinion", coders="me", according_to="everyone") == {"me/final#s0"}
    assert {key for one in project.findings(sections="Opinion").all for key in one.statements} == {"me/final#s0"}


def test_a_question_on_acts_takes_sections_and_tags(project: Project) -> None:
    assert set(project.ask("acts", sections="Opinion")["statement"]) == {"me/final#s0"}
    assert set(project.ask("acts", tags=["war", "trade"])["statement"]) == {"me/calm#s0", "me/calm#s1", "me/final#s0"}
    assert project.ask("acts", by="Aland", tags="war")["statement"].to_list() == ["me/calm#s0"]
    assert project.answer("acts", tags=["war", "sea"]).whom == ("In articles with tag war or sea",)
    with pytest.raises(KgError, match="'articles' does not count acts: no sections or tags"):
        project.ask("articles", tags="war")
    done = run_here(project.corpus.paths.root, "ask", "acts", "--section", "Opinion", "--format", "csv")
    assert done.out.count("me/final#s0") == 1
    assert "me/calm" not in done.out


def test_an_unknown_section_or_tag_is_a_sentence_with_a_proposal(project: Project) -> None:
    with pytest.raises(NameNotFound, match="there is no annotated article of section 'Opinon'; did you mean 'Opinion'"):
        project.network(sections="Opinon")
    with pytest.raises(NameNotFound, match="there is no annotated article with tag 'trades'; did you mean 'trade'"):
        project.ask("acts", tags="trades")
    done = run_here(project.corpus.paths.root, "network", "--tag", "trades")
    assert done.status == 1
    assert "did you mean 'trade'" in done.err


def test_captions_say_sections_and_tags(project: Project) -> None:
    caption = str(project.network(sections="World", tags=["war", "sea"]).selection)
    assert "section World" in caption
    assert "tag war or sea" in caption


def test_what_is_left_out_is_named(project: Project) -> None:
    left_out = "(1 earlier version and 2 retracted articles left out)"
    assert str(project.network().support) == f"4 acts, 4 statements, 3 articles and 3 sources {left_out}"
    assert str(project.network(articles="storm").support).endswith("1 article and 1 source")
    assert "1 retracted article left out" in str(project.network(sections="World").support)
    assert "retracted" not in str(project.network(sections="Opinion").support)
    assert "retracted" not in str(project.network(tags="trade").support)
    assert project.evidence("me/storm#s0")[0].source == "“News”, The Storm, 2010-01-01; retracted"
    assert "me (not counted: retracted)" in str(project.explain("me/storm#s0"))
    assert "me (not counted: superseded)" in str(project.explain("me/draft#s0"))
    statuses = dict(project.ask("articles").select("article", "status").rows())
    assert (statuses["storm"], statuses["calm"], statuses["final"]) == ("retracted", "corrected", None)


def test_findings_say_why_there_are_none(tmp_path: Path) -> None:
    few = {id: HEADS[id] for id in ("storm", "draft", "second", "final")}
    cards = open_project(write(tmp_path / "few", few)).findings().cards
    lacks = {card.article.id: card.lack for card in cards if card.article}
    assert lacks["storm"] == "This article was retracted: what it alone says counts nowhere."
    assert lacks["draft"] == "A later version of this article counts in its stead."


def test_a_store_and_the_graph_say_the_same(project: Project) -> None:
    stored, _ = build_project(project.corpus.paths.root)
    assert stored.statements.equals(project.statements)
    assert store_status(project.corpus.paths).codings.equals(codings_of(project.corpus))
    graph, vocabulary = project.graph, project.corpus.vocabulary

    def select(query: str) -> Solutions:
        found = run_query(graph, query)
        assert isinstance(found, Solutions)
        return found

    assert table_from_sparql(select, graph.iris, vocabulary, "en").to_dicts() == project.statements.to_dicts()


def test_a_store_follows_an_article_that_is_retracted_later_and_one_that_is_coded_no_more(tmp_path: Path) -> None:
    folder = write(tmp_path / "later", {**HEADS, "storm": {}})
    before, _ = build_project(folder)
    assert before.statements.filter(statement="me/storm#s1")["set_aside"].item() is None
    write(folder)
    (folder / "data/annotations/me/final.yaml").unlink()
    after, _ = build_project(folder)
    assert after.statements.equals(open_project(folder, in_memory=True).statements)
    assert after.statements.filter(statement="me/storm#s1")["set_aside"].item() == "retracted"
    assert after.statements.filter(statement="me/draft#s1")["set_aside"].item() is None


def test_versions_in_a_circle_do_not_replace_each_other_and_a_reprint_is_replaced_with_its_text() -> None:
    heads = [
        *(Head("a", "", None, None, None, "b"), Head("b", "", None, None, None, "a")),
        Head("new", "", None, None, None, "old"),
        *(Head("old", "", None, None), Head("old-again", "", None, "old")),
    ]
    found = codings_among(["me/a", "me/b", "me/new", "me/old-again"], heads)
    assert found == [
        Coding("me", "a"),
        Coding("me", "b"),
        Coding("me", "new"),
        Coding("me", "old-again", "old", None, ("new",)),
    ]


def test_where_all_that_is_chosen_was_retracted_an_empty_answer_says_so(project: Project) -> None:
    told = "very article looked at was retracted, and what it alone says counts nowhere."
    assert project.network(tags="sea").why_empty() == f"No acts between actors match; e{told}"
    assert project.analysis.bargains(tags="sea").notes[0] == f"No offers match; e{told}"
    assert project.answer("acts", tags="sea").beside == (f"E{told}",)
    assert project.answer("asserted", article="storm").beside == (f"E{told}",)
    assert project.network(tags="war", relations="sues").why_empty() == "No acts between actors match; remove a filter."
    assert project.answer("acts", tags="war", relation="sues").beside == (
        "2 acts without --relation; leaving out --tag alone finds nothing",
    )
