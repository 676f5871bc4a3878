"""Another type and another country of an entity: one line of ``data/entities.yaml`` says so, no other byte changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.changing.describing import relocate, retype
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused, NameNotFound

ENTITIES = """entities:
  - id: redland
    type: Country
    label: Redland
  - id: blueland
    type: Country
    label: Blueland
  - id: red-ministry
    type: Ministry
    # as it was called then
    label: Ministry of Harbours
    background:
      - {relation: part_of, object: redland, when: 1994/.., record: "the gazette"}
  - id: harbour-office
    type: Ministry
    label: Harbour Office
    background:
      - {relation: part_of, object: red-ministry, record: "the gazette"}
  - id: dockers
    type: NGO
    label: Dockers
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    (tmp_path / "data" / "articles").mkdir(parents=True)
    (tmp_path / "corpus.yaml").write_text(
        "title: Harbours\nbase: https://example.org/\ncoder: anna\nlanguages: [en]\n", encoding="utf-8"
    )
    (tmp_path / "data" / "entities.yaml").write_text(ENTITIES, encoding="utf-8")
    return read_corpus(CorpusPaths(tmp_path))


def after(changes: Changes) -> str:
    (content,) = changes.contents().values()
    assert content is not None
    return content.decode()


def test_a_type_changes_where_it_stands(corpus: Corpus) -> None:
    changed = after(retype(corpus, "Ministry of Harbours", "NGO"))
    assert changed == ENTITIES.replace("id: red-ministry\n    type: Ministry", "id: red-ministry\n    type: NGO")


def test_another_country_comes_with_a_record_of_its_own_and_without_the_time_of_the_one_before(corpus: Corpus) -> None:
    changed = after(relocate(corpus, "red-ministry", "Blueland", "talks, as anna reads it"))
    before = '{relation: part_of, object: redland, when: 1994/.., record: "the gazette"}'
    assert changed == ENTITIES.replace(
        before, '{relation: part_of, object: blueland, record: "talks, as anna reads it"}'
    )


def test_a_first_country_is_a_line_of_background_and_can_be_taken_out_again(corpus: Corpus) -> None:
    changed = after(relocate(corpus, "dockers", "redland", "talks, as anna reads it"))
    head, line = changed.split("    label: Dockers\n    background:\n")
    assert head == ENTITIES.removesuffix("    label: Dockers\n")
    assert "object: redland" in line
    assert "talks, as anna reads it" in line
    corpus.paths.entities.write_text(changed, encoding="utf-8")
    located = read_corpus(corpus.paths)
    assert [one.object for one in located.listed["dockers"].background] == ["redland"]
    assert after(relocate(located, "dockers", None, "")) == ENTITIES


@pytest.mark.parametrize(
    ("name", "country", "said"),
    [
        ("red-ministry", "redland", "belongs to 'redland' already"),
        ("dockers", None, "belongs to no country"),
        ("harbour-office", "blueland", "by way of something else"),
        ("redland", "blueland", "is a country itself"),
        ("dockers", "red-ministry", "is no country"),
    ],
)
def test_a_country_that_no_line_of_its_own_can_say_is_refused(
    corpus: Corpus, name: str, country: str | None, said: str
) -> None:
    with pytest.raises(ChangeRefused, match=said):
        relocate(corpus, name, country, "talks, as anna reads it")


def test_a_type_that_cannot_be_is_refused(corpus: Corpus) -> None:
    with pytest.raises(NameNotFound, match="Minstry"):
        retype(corpus, "dockers", "Minstry")
    with pytest.raises(ChangeRefused, match="its type already"):
        retype(corpus, "dockers", "NGO")
    abstract = next(id for id, one in corpus.vocabulary.types.items() if one.abstract)
    with pytest.raises(ChangeRefused, match="choose a narrower one"):
        retype(corpus, "dockers", abstract)
