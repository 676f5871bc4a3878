"""Tables of entities and of articles come in as well, and rows without words say so."""

from __future__ import annotations

from pathlib import Path

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from tests.support.importing import bring_in


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
