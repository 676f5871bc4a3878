"""Tables of entities and of articles come in as well, and rows without words say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.corpus.scaffold import make_corpus
from tests.support.command import run_here


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A corpus without articles, beside which tables lie."""
    make_corpus(tmp_path / "own", "Own", "anna", empty=True)
    return tmp_path / "own"


def bring_in(own: Path, name: str, table: str) -> str:
    """Return what the command says that brings in a table."""
    (own.parent / name).write_text(table, encoding="utf-8")
    done = run_here(own, "import", own.parent / name, "--yes")
    assert done.err == ""
    return done.out


def test_a_table_of_entities_and_then_one_of_statements_are_one_corpus(own: Path) -> None:
    bring_in(own, "who.csv", "name,type,aliases,wikidata,seats\nFree Harbour,Party,FH,Q184,12\nArland,Country,,,\n")
    entities = read_corpus(find_corpus(own)).listed
    party = entities["free-harbour"]
    assert (party.type, [one.text for one in party.aliases]) == ("Party", ["FH"])
    assert {one.scheme: one.value for one in party.identifiers} == {"wikidata": "Q184"}
    assert [one.name for one in party.attributes] == ["seats"]
    bring_in(own, "said.csv", "source,target,event,date\nFH,Arland,criticizes,1 September 2018\n")
    corpus = read_corpus(find_corpus(own))
    assert [*corpus.listed] == [*entities]
    assert not [one for one in corpus.problems if one.is_error]
    [statement] = corpus.statements()
    assert str(statement.when) == "2018-09-01"
    assert statement.quote.exact is None
    assert statement.quote.record == "said.csv:2"


def test_a_table_of_articles_gives_their_texts_to_the_rows_that_name_them(own: Path) -> None:
    url = "https://example.org/1"
    text = "Arland criticizes Borland. Nobody knows why."
    bring_in(own, "texts.csv", f'title,publisher,date,url,text\nQuarrel,Gazette,2026-03-02,{url},"{text}"\n')
    bring_in(
        own, "said.csv", f"who,what,whom,sentence,url\nArland,criticizes,Borland,Arland criticizes Borland,{url}\n"
    )
    corpus = read_corpus(find_corpus(own))
    assert {id: one.body for id, one in corpus.articles.items()} == {"quarrel": f"# Quarrel\n\n{text}\n"}
    assert [one.quote.exact for one in corpus.statements()] == ["Arland criticizes Borland"]
