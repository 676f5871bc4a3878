"""Words of a selection come from the statement table; they say of a statement what the corpus says of it."""

from __future__ import annotations

import pytest

from kg.arguments import StatementRef
from kg.corpus.phrase import filler_label
from kg.project import Project, open_project
from kg.selection.words import Words
from tests.places import FIRST, GOOD
from tests.support.invented import invent
from tests.support.march import march


@pytest.fixture(scope="module", params=["first", "good", "march", 1, 2, 3])
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Corpora of several kinds: the two articles, what each field can say, and invented ones."""
    if isinstance(request.param, int):
        return open_project(invent(tmp_path_factory.mktemp("invented"), request.param))
    if request.param == "march":
        return open_project(march(tmp_path_factory.mktemp("march")))
    return open_project(FIRST if request.param == "first" else GOOD)


def test_statements_are_worded_as_the_corpus_words_them(project: Project) -> None:
    words, corpus = Words(project.backend), project.corpus
    expected = {one.key: filler_label(StatementRef(statement=one.key), corpus) for one in corpus.statements()}
    assert {key: words.claim(key) for key in expected} == expected
    assert words.statements(expected) == {key: label[1:-1] for key, label in expected.items()}
    assert any("“" in label[1:-1] for label in expected.values()), "no statement within another was compared"


def test_what_fills_a_role_is_worded_as_the_corpus_words_it(project: Project) -> None:
    words, corpus = Words(project.backend), project.corpus
    compared = 0
    for key, cells in project.statements.select("statement", "roles").iter_rows():
        for cell in cells:
            fillers = [one.value for one in corpus.statement(key).roles if one.role == cell["role"]]
            expected = {filler_label(one, corpus).removeprefix("“").removesuffix("”") for one in fillers}
            assert words.filler(cell["value"], cell["is"]) in expected, f"{key}, {cell['role']}"
            compared += 1
    assert compared
