"""The page has what the articles say as data, the same as Python."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kg.explorer.page import Explorer, make_explorer
from kg.model import Article
from kg.project import Project, open_project
from tests.support.invented import invent
from tests.support.made import actor, claim, made

_BLOCK = re.compile(r'<script type="application/json" id="findings">(.*?)</script>', re.DOTALL)


def _findings(page: Explorer) -> object:
    (block,) = _BLOCK.findall(page.html)
    return json.loads(block)


def test_they_are_those_of_python_whatever_the_picture_counts(first: Project, drawn: Explorer) -> None:
    data = first.findings().as_data()
    assert _findings(drawn) == data
    assert [card["article"] for card in data["cards"]] == ["prisoners-for-dialogue", "confrontation-spiral"]


@pytest.mark.parametrize("options", [{"according_to": "Gazette"}, {"since": "2003"}, {"articles": ["news-0"]}])
def test_they_are_those_of_the_selection(options: dict[str, Any], tmp_path: Path) -> None:
    project = open_project(invent(tmp_path, 4))
    assert _findings(make_explorer(project.network(**options))) == project.findings(**options).as_data()


def test_texts_of_others_are_never_markup() -> None:
    nasty = "</script><script>alert(1)</script>"
    article = Article(id="a", title=nasty, body=f"# {nasty}\n\nIt is so.\n", publisher=nasty)
    project = made(
        [actor("ada", nasty), actor("bor")], [article], [claim("s1", "ada", "criticizes", "bor", "It is so", article)]
    )
    page = make_explorer(project.network())
    assert "<script>alert" not in page.html
    (card,) = project.findings().as_data()["cards"]
    assert card["findings"][0]["sentence"][0] == [nasty, "entity", "ada"]
    assert _findings(page) == project.findings().as_data()
