"""Of a text that is printed or coded several times one coding counts, and every output counts by the same one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars
import pytest

from kg.corpus.versions import Coding
from kg.project import Project, build_project, open_project
from kg.store.status import store_status
from kg.table.set_aside import codings_frame, codings_of, judged
from tests.support.invented import write_files

Print = Callable[..., Project]

ATTACKS = {"subject": "aland", "relation": "attacks", "object": "bland"}
CRITICIZES = {"subject": "bland", "relation": "criticizes", "object": "cland", "according_to": "nato"}


@pytest.fixture
def corpus(tmp_path: Path) -> Print:
    """Make a corpus of articles, each with the article of which it is a reprint, and of what coders found in them."""

    def make(articles: dict[str, str | None], found: dict[str, list[dict[str, Any]]]) -> Project:
        names = {"aland": "Country", "bland": "Country", "cland": "Country", "nato": "Alliance"}
        entities = [{"id": id, "type": type, "label": id.capitalize()} for id, type in names.items()]
        files: dict[str, Any] = {
            "corpus.yaml": {"title": "Printed", "base": "https://example.org/p/", "coder": "me"},
            "data/entities.yaml": {"entities": entities},
        }
        for id, original in articles.items():
            head = f"publisher: The {id.capitalize()}\npublished: 2010-01-01\n"
            head += f"copy_of: {original}\n" if original else ""
            files[f"data/articles/{id}.md"] = f"---\n{head}---\n# News\n\nAland, Bland, Cland and Nato were in it.\n"
        for name, statements in found.items():
            coder, article = name.split("/")
            told = [{"id": f"s{at}", **one, "quote": "were in it"} for at, one in enumerate(statements)]
            files[f"data/annotations/{name}.yaml"] = {"article": article, "coder": coder, "statements": told}
        return open_project(write_files(tmp_path / "corpus", files))

    return make


def acts_of(project: Project) -> set[str]:
    """Return the statements that count as acts, which are the same in table, network and question, and in a store."""
    counted = set(project.statements.filter(polars.col("counted_as").is_not_null())["statement"])
    assert set(project.network().ties["statement"]) == counted
    assert set(project.ask("acts")["statement"]) == counted
    assert sum(project.ask("actors")["acts_by"]) == len(counted)
    stored, _ = build_project(project.corpus.paths.root)
    assert stored.statements.equals(project.statements)
    assert store_status(project.corpus.paths).codings.equals(codings_of(project.corpus))
    return counted


def test_a_reprint_does_not_count_whatever_was_found_in_it(corpus: Print) -> None:
    project = corpus({"first": None, "again": "first"}, {"me/first": [CRITICIZES], "me/again": [ATTACKS]})
    assert acts_of(project) == set()
    assert set(project.network(according_to="everyone").ties["statement"]) == {"me/first#s0"}


def test_of_the_reprints_of_a_text_that_is_not_coded_the_first_counts(corpus: Print) -> None:
    articles = {"first": None, "later": "first", "again": "first"}
    project = corpus(articles, {"me/later": [ATTACKS], "me/again": [ATTACKS]})
    assert acts_of(project) == {"me/again#s0"}
    assert str(project.network().support).endswith("(1 reprint left out)")
    assert set(project.network(according_to="The Later").ties["statement"]) == {"me/later#s0"}
    both = project.network(according_to=["The Again", "The Later"])
    assert set(both.ties["statement"]) == {"me/again#s0"}


def test_a_chosen_publisher_is_found_beside_a_quoted_source(corpus: Print) -> None:
    project = corpus({"first": None, "again": "first"}, {"me/first": [CRITICIZES], "me/again": [ATTACKS, CRITICIZES]})
    network = project.network(according_to=["The Again", "Nato"])
    assert set(network.ties["statement"]) == {"me/again#s0", "me/again#s1"}


def test_a_coder_who_found_nothing_has_coded_the_article(corpus: Print) -> None:
    found = {"gold/one": [], "zed/one": [ATTACKS], "zed/two": [{**ATTACKS, "subject": "cland"}]}
    assert acts_of(corpus({"one": None, "two": None}, found)) == {"zed/two#s0"}


def test_an_original_in_which_nothing_was_found_is_coded(corpus: Print) -> None:
    project = corpus({"first": None, "again": "first"}, {"me/first": [], "me/again": [ATTACKS]})
    assert acts_of(project) == set()
    assert set(project.network(articles="again").ties["statement"]) == {"me/again#s0"}


def test_another_coder_of_the_first_reprint_does_not_count_by_the_second() -> None:
    """Of b, c and d, reprints of a, the first counts, and of its coders gold."""
    codings = [("zed", "b", "a"), ("gold", "b", "a"), ("me", "c", "a"), ("me", "d", "a"), ("me", "e", None)]
    found = judged(codings_frame(Coding(*one) for one in codings), "me")
    why = {(coder, article): aside for coder, article, aside in found.select("coder", "article", "set_aside").rows()}
    assert why == {
        ("gold", "b"): None,
        ("zed", "b"): "other coder",
        ("me", "c"): "reprint",
        ("me", "d"): "reprint",
        ("me", "e"): None,
    }
