"""Citations: the cases of ``citations.json``, which the page is held to as well, and CSL JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pybtex.database import parse_string

from kg.dates import parse_date
from kg.errors import NameNotFound
from kg.formats.bibliographies.bibtex import read_bibtex
from kg.formats.bibliographies.citation import Style, bibtex, csl_item, footnote
from kg.formats.records import ReadArticle
from kg.model import Article, ArticleStatus
from kg.project import Project, open_project
from tests.places import ROOT

GIVEN = json.loads((ROOT / "tests" / "formats" / "citations.json").read_text(encoding="utf-8"))


def article_of(facts: dict[str, Any]) -> Article:
    days = {name: facts[name] and parse_date(facts[name]) for name in ("published", "inferred")}
    return Article(
        **{name: facts[name] for name in ("id", "title", "author", "publisher", "url")},
        body="# Title\n",
        published=days["published"],
        inferred_published=days["inferred"],
        retrieved=facts["retrieved"] and date.fromisoformat(facts["retrieved"]),
        status=facts["status"] and ArticleStatus(facts["status"]),
    )


def _written(folder: Path, text: str) -> Path:
    path = folder / "cited.bib"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("case", GIVEN["cases"], ids=lambda case: case["article"]["id"])
def test_an_article_is_cited_as_each_style_has_it(case: dict[str, Any], tmp_path: Path) -> None:
    article = article_of(case["article"])
    for style in Style:
        assert footnote(article, GIVEN["words"], style) == case[style]
    text = bibtex(article, GIVEN["words"])
    assert text.split("\n") == case["bibtex"]
    (entry,) = parse_string(text, "bibtex").entries.values()
    persons = {"talks": 1, "desk": 1, "two": 2}  # the others are signed by nobody
    assert len(entry.persons.get("author", [])) == persons.get(article.id, 0)
    (read,) = read_bibtex([_written(tmp_path, text)])  # by bibtexparser and pylatexenc, which know LaTeX
    assert isinstance(read, ReadArticle)
    assert (read.document.title, read.document.publisher) == (article.title, article.publisher)


def test_what_is_no_quote_stands_in_no_quotation_marks() -> None:
    article = article_of(GIVEN["cases"][0]["article"])
    said = open_project(ROOT / "tests" / "corpora" / "imported").cite("ada/ice-talks#row-2")
    why = "no words: the table has no sentence for it (triples.csv, row 2)"
    assert said == f"“Norland and Sudland speak of ice”, Harbour Gazette, 4 June 2011: {why}"
    assert f"\n  note = {{{why}}}\n" in bibtex(article, why, quoted=False)
    assert footnote(article, "", Style.CHICAGO).endswith("June 17, 2011, https://example.org/a b%2F.")
    assert "note = " not in bibtex(article)


def test_csl_has_persons_groups_and_dates_that_are_concluded() -> None:
    talks, over, desk, two, net = (csl_item(article_of(case["article"])) for case in GIVEN["cases"])
    assert talks["author"] == [{"given": "A.", "family": "Doe"}]
    assert two["author"][1] == {"given": "Jan", "family": "van der Berg"}
    assert desk["author"] == [{"literal": "R&D Desk 5"}]
    assert "author" not in over | net
    assert over["container-title"] == "Belarus in Focus"
    assert over["accessed"] == {"date-parts": [[2026, 11, 1]]}
    assert desk["issued"] == {"date-parts": [[2011, 6]], "circa": True}
    assert "issued" not in two


def test_a_project_cites_a_statement_by_any_end_of_its_key(first: Project) -> None:
    text = first.cite("prisoners-for-dialogue#s05", style="apa")
    assert text.startswith("Lukashenko offers")
    assert ". ([ca. 2011, June]). Belarus in Focus: “" in text
    assert text.endswith("resumption of relations’”")
    assert json.loads(first.cite("confrontation-spiral#s33", format="csl"))[0]["id"] == "confrontation-spiral"
    with pytest.raises(NameNotFound, match="there is no style of footnotes 'mla'"):
        first.cite("confrontation-spiral#s33", style="mla")
