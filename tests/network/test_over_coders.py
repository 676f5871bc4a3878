"""The range of ties and measures over coders, by hand on a corpus of two coders and three articles.

| article | anna | ben | gold |
|---|---|---|---|
| `storm` | A criticizes B, A threatens C, A criticizes the crowd | A criticizes B, B criticizes A, A criticizes the crowd | A criticizes B |
| `calm` | A criticizes B | – | – |
| `old`, retracted | A threatens B | A threatens B | – |

Both only know the crowd in a file of their own, under an id of their own.
"""  # noqa: E501

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.errors import KgError, NameNotFound
from kg.network.measures import measure
from kg.project import Project, open_project
from tests.support.command import run_here
from tests.support.invented import invent, write_files

A, B, C, CROWD = "aland", "bland", "cland", "crowd"
CODED: dict[str, dict[str, list[tuple[str, str, str]]]] = {
    "anna": {
        "storm": [(A, "criticizes", B), (A, "threatens", C), (A, "criticizes", CROWD)],
        "calm": [(A, "criticizes", B)],
        "old": [(A, "threatens", B)],
    },
    "ben": {
        "storm": [(A, "criticizes", B), (B, "criticizes", A), (A, "criticizes", CROWD)],
        "old": [(A, "threatens", B)],
    },
    "gold": {"storm": [(A, "criticizes", B)]},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    entities = [{"id": id, "type": "Country", "label": id.capitalize()} for id in (A, B, C)]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Two coders", "base": "https://example.org/t/", "coder": "anna"},
        "data/entities.yaml": {"entities": entities},
    }
    for id, status in (("storm", ""), ("calm", ""), ("old", "status: retracted\n")):
        head = f"---\npublisher: The {id}\npublished: 2010-01-01\n{status}---\n"
        files[f"data/articles/{id}.md"] = f"{head}# News\n\nThe crowd was in it.\n"
    for coder, articles in CODED.items():
        for article, claims in articles.items():
            own = f"{coder}-crowd"
            statements = [
                {"id": f"s{at}", "subject": one, "relation": relation, "object": own if other == CROWD else other}
                | {"quote": "was in it"}
                for at, (one, relation, other) in enumerate(claims)
            ]
            local = [{"id": own, "type": "PopulationGroup", "label": "the crowd"}]
            has_crowd = any(claim[2] == CROWD for claim in claims)
            files[f"data/annotations/{coder}/{article}.yaml"] = (
                {"article": article, "coder": coder}
                | ({"local": local} if has_crowd else {})
                | {"statements": statements}
            )
    return write_files(tmp_path_factory.mktemp("over") / "corpus", files)


@pytest.fixture(scope="module")
def project(folder: Path) -> Project:
    return open_project(folder, strict=True)


def test_ties_have_their_least_and_most_over_coders_in_what_all_coded(project: Project) -> None:
    found = project.over_coders()
    assert (found.coders, found.articles) == (("anna", "ben"), ("storm",))
    assert found.ties.drop("statements").rows() == [
        ("Aland", "Bland", 1, 1, 2),
        ("Aland", "the crowd", 1, 1, 2),
        ("Aland", "Cland", 0, 1, 1),
        ("Bland", "Aland", 0, 1, 1),
    ]
    assert found.ties["statements"][0].to_list() == ["anna/storm#s0", "ben/storm#s0"]
    assert found.totals.rows() == [("acts", 3, 3), ("statements", 3, 3), ("pairs", 3, 3), ("actors", 3, 4)]
    assert found.summary == "2 of 4 pairs stand with every coder, in 1 article that all of them coded"


def test_a_measure_has_its_range_over_the_coders_who_have_the_actor(project: Project) -> None:
    assert project.over_coders().measured("degree").rows() == [
        ("Aland", 2, 3, 2),
        ("Bland", 1, 1, 2),
        ("Cland", 1, 1, 1),
        ("the crowd", 1, 1, 2),
    ]


def test_a_measure_of_the_whole_network_has_one_range(tmp_path: Path) -> None:
    project = open_project(invent(tmp_path, seed=3, statements=200))
    found = project.over_coders()
    alone = [project.network(coders=one, articles=found.articles) for one in found.coders]
    values = [measure(one, "reciprocity").values.item(0, 0) for one in alone]
    assert values[0] != values[1]
    assert found.measured("reciprocity").rows() == [(min(values), max(values), 2)]


def test_coders_are_compared_that_are_named_gold_too(project: Project) -> None:
    found = project.over_coders(coders=["ben", "gold"])
    assert [row[2:5] for row in found.ties.rows()] == [(1, 1, 2), (0, 1, 1), (0, 1, 1)]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"coders": "ben"}, "one coder has no range"),
        ({"articles": "calm"}, "only anna has coded these articles"),
        ({"articles": "old"}, "nobody has coded these articles"),
    ],
)
def test_where_there_is_no_range_a_sentence_says_why(project: Project, options: dict[str, Any], said: str) -> None:
    found = project.over_coders(**options)
    assert said in found.lack
    assert not found.ties.height
    with pytest.raises(KgError, match=said):
        found.measured("degree")


def test_coders_of_different_articles_share_none(folder: Path, tmp_path: Path) -> None:
    project = open_project(folder)
    found = project.over_coders(coders=["anna", "gold"], articles=["calm", "storm"])
    assert found.articles == ("storm",)
    with pytest.raises(NameNotFound, match="'bem'"):
        project.over_coders(coders=["anna", "bem"])


def test_the_command_shows_ranges_and_refuses_what_it_passes_over(folder: Path) -> None:
    shown = run_here(folder, "network", "--over-coders")
    assert "2 of 4 pairs stand with every coder" in shown.out
    assert run_here(folder, "network", "--over-coders", "--measure", "degree").status == 0
    groups = run_here(folder, "network", "--over-coders", "--measure", "communities")
    assert (groups.status, groups.out) == (1, "")
    assert "have no range over coders" in groups.err
    both = run_here(folder, "network", "--over-coders", "--evidence")
    assert "show different things" in both.err
