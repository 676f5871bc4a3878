"""Words of a selection come from the statement table; they say of a statement what the corpus says of it."""

from __future__ import annotations

import pytest

from kg.arguments import StatementRef
from kg.corpus.phrase import filler_label, phrase, quoted
from kg.corpus.shipped import shipped_examples
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
    alone = {key: phrase(corpus.statement(key), corpus, depth=1) for key in expected}
    assert words.statements(expected) == alone
    assert any("“" in text for text in alone.values()), "no statement within another was compared"


def test_marks_of_claims_within_claims_alternate() -> None:
    words = Words(open_project(shipped_examples()["ceasefire"], in_memory=True).backend)
    demand = "monitors of the truce are part of Coastal League (hypothetical; not so)"
    assert words.statement("editors/talks-in-ostrin#s46") == f"Tarvia demands “{demand}”"
    assert words.claim("editors/talks-in-ostrin#s46") == f"“Tarvia demands ‘{demand}’”"


def test_what_fills_a_role_is_worded_as_the_corpus_words_it(project: Project) -> None:
    words, corpus = Words(project.backend), project.corpus
    compared = 0
    for key, cells in project.statements.select("statement", "roles").iter_rows():
        for cell in cells:
            fillers = [one.value for one in corpus.statement(key).roles if one.role == cell["role"]]
            expected = {filler_label(one, corpus) for one in fillers}
            said = words.filler(cell["value"], cell["is"])
            assert (quoted(said) if cell["is"] == "statement" else said) in expected, f"{key}, {cell['role']}"
            compared += 1
    assert compared
