"""The second article as a second coder coded it: whole, and by the rules."""

from __future__ import annotations

import re

import pytest

import kg
from tests.places import FIRST


@pytest.fixture(scope="module")
def project() -> kg.Project:
    return kg.open(FIRST.parent / "second")


def test_it_is_in_order(project: kg.Project) -> None:
    assert project.problems == ()


def test_every_sentence_of_the_article_carries_a_statement(project: kg.Project) -> None:
    [article] = project.corpus.articles.values()
    spans = [(it.start, it.end) for one in project.corpus.statements() for it in one.quote.segments]
    sentences = [one.span() for one in re.finditer(r"[^\n.]+[.\n]", article.body) if one.group().strip()]
    assert len(sentences) == 20  # a headline and 19 sentences, counted by hand
    silent = [article.body[a:b] for a, b in sentences if not any(start < b and end > a for start, end in spans)]
    assert silent == []
