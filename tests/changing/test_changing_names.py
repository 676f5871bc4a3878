"""Renaming, merging and removing: what the corpus says afterwards is what it said before, but for what was asked."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kg.changing.changeable import Removed, Renamed
from kg.changing.checked import new_errors
from kg.changing.merging import merge_entities
from kg.changing.removing import make_removal
from kg.changing.renaming import rename
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.instead import instead_of_disk
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused, NameNotFound
from tests.places import FIRST, GOOD, ROOT

CEASEFIRE = ROOT / "tests" / "corpora" / "ceasefire"


@cache
def read(root: Path) -> Corpus:
    return read_corpus(CorpusPaths(root))


def after(changes: Changes) -> Corpus:
    """Return the corpus as it would be; nothing is written."""
    with instead_of_disk(changes.contents()):
        return read_corpus(changes.paths)


def told(corpus: Corpus, keys: Callable[[str], str] = str) -> Mapping[str, Any]:
    """Return what the statements say, with labels for entities, so that ids do not matter.

    Args:
        corpus: The corpus.
        keys: What the key of a statement is compared as.
    """

    def of(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: of(one, key) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return (
                sorted((of(one, name) for one in value), key=repr)
                if name != "sources"
                else [of(one, name) for one in value]
            )
        if name in ("entity", "sources", "members"):
            entity = corpus.entities[value]
            background = [
                (line.relation, corpus.entities[line.object].label, line.record) for line in entity.background
            ]
            names = sorted({label.text for label in (*entity.labels, *entity.aliases)})
            denoted = sorted(map(keys, entity.denotes))
            if entity.local and entity.members and "+" in value:
                names = []  # made of the labels of its members, in the order of their ids
            return (
                entity.type,
                names,
                background,
                denoted,
                sorted((of(one, "entity") for one in entity.members), key=repr),
            )
        if name in ("statement", "sums_up", "alternative_to"):
            return keys(value)
        return value

    return {
        keys(one.key): of({name: value for name, value in one.model_dump().items() if name not in _OWN})
        for one in corpus.statements()
    }


_OWN = {"coder", "article", "id", "act", "when", "time"}
"""What a key says, and times, whose words name statements."""


def renamed_keys(what: Renamed, old: str, new: str) -> Callable[[str], str]:
    def key(text: str) -> str:
        coder, article, id = re.split("[/#]", text)
        match what:
            case Renamed.CODER:
                coder = new if coder == old else coder
            case Renamed.ARTICLE:
                article = new if article == old else article
            case _:
                id = new if text == old else id
        return f"{coder}/{article}#{id}"

    return key


@pytest.mark.parametrize("root", [GOOD, FIRST, CEASEFIRE], ids=lambda root: root.name)
def test_an_entity_can_be_renamed_and_all_statements_say_the_same(root: Path) -> None:
    corpus = read(root)
    before = told(corpus)
    renamed = 0
    ids = [id for id, entity in corpus.entities.items() if not (entity.local and "+" in id)]
    for id in ids if root == GOOD else ids[::3]:  # the others are large
        changes = rename(corpus, Renamed.ENTITY, id, "a-new-id")
        then = after(changes)
        assert told(then) == before, id
        assert {one.message for one in then.problems if one.is_error} == set()
        assert not [one for one in then.entities if one == id]
        renamed += 1
    assert renamed > 8


@pytest.mark.parametrize("root", [GOOD, FIRST], ids=lambda root: root.name)
def test_articles_coders_and_statements_can_be_renamed_and_what_refers_to_them_follows(root: Path) -> None:
    corpus = read(root)
    renamings = [(Renamed.ARTICLE, id, "new-article") for id in corpus.articles]
    renamings += [(Renamed.CODER, coder, "new-coder") for coder in corpus.coders]
    renamings += [(Renamed.STATEMENT, key, "x1") for key in corpus.statement_keys()[:: 3 if root == GOOD else 12]]
    for what, old, new in renamings:
        then = after(rename(corpus, what, old, new))
        assert not [one for one in then.problems if one.is_error], (what, old)
        assert told(then) == told(corpus, renamed_keys(what, old, new)), (what, old)
        times = sorted(str(one.when) for one in corpus.statements())
        if what is not Renamed.STATEMENT:
            assert sorted(str(one.when) for one in then.statements()) == times


def test_terms_of_the_corpus_can_be_renamed_and_shipped_ones_cannot() -> None:
    corpus = read(GOOD)
    for what, old, new in [
        (Renamed.RELATION, "blockades", "seals_off"),
        (Renamed.ROLE, "flag", "under_flag"),
        (Renamed.TYPE, "Harbour", "Port"),
    ]:
        changes = rename(corpus, what, old, new)
        then = after(changes)
        assert not [one for one in then.problems if one.is_error]
        known = {one.id for one in then.vocabulary.terms()}
        assert new in known
        assert old not in known
        assert len(list(then.statements())) == len(list(corpus.statements()))
        assert "rename" not in changes.diff()
    with pytest.raises(ChangeRefused, match="comes with kg"):
        rename(corpus, Renamed.RELATION, "criticizes", "blames")
    with pytest.raises(ChangeRefused, match="taken in the vocabulary"):
        rename(corpus, Renamed.ROLE, "flag", "criticizes")


def edit(root: Path, name: str, old: str, new: str) -> None:
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the good corpus, to be changed."""
    shutil.copytree(GOOD, tmp_path / "corpus")
    return tmp_path / "corpus"


def test_times_told_by_statements_follow_and_quotes_and_notes_do_not(own: Path) -> None:
    name = "data/annotations/anna/harbour-offer.yaml"
    edit(own, name, "when: 2008-22\n", "when: between s02 and harbour-offer#s02\n    note: as s02 and norland say\n")
    corpus = read_corpus(CorpusPaths(own))
    changes = rename(corpus, Renamed.STATEMENT, "harbour-offer#s02", "offer")
    diff = changes.diff()
    assert "+    when: between offer and harbour-offer#offer" in diff
    assert '+    after: "harbour-offer#offer"' in diff
    assert "note" not in "\n".join(line for line in diff.split("\n") if line.startswith(("+", "-")))
    article = rename(corpus, Renamed.ARTICLE, "harbour-offer", "offer").diff()
    assert "+    when: between s02 and offer#s02" in article
    assert "+++ data/annotations/anna/offer.yaml" in article
    assert "rename to data/articles/offer.md" in article
    diff = rename(corpus, Renamed.ENTITY, "norland", "nor-land").diff()
    assert "norland say" not in "\n".join(line for line in diff.split("\n") if line.startswith(("+", "-")))


def test_an_id_that_would_change_what_another_name_means_is_refused(own: Path) -> None:
    corpus = read_corpus(CorpusPaths(own))
    with pytest.raises(ChangeRefused, match="is the id of another entity: Sudland; to make them one, write: kg merge"):
        rename(corpus, Renamed.ENTITY, "norland", "sudland")
    with pytest.raises(ChangeRefused, match=r"'marines' is written in .*offer\.yaml:6 as the name of something else"):
        rename(corpus, Renamed.ENTITY, "norland", "marines")
    name = "data/annotations/anna/harbour-offer.yaml"
    edit(own, name, "label: Norland marines", "label: troops")
    edit(own, name, "subject: marines", "subject: troops")
    corpus = read_corpus(CorpusPaths(own))
    with pytest.raises(ChangeRefused, match=r"'troops' is written in .*offer\.yaml:39 as the name of something else"):
        rename(corpus, Renamed.ENTITY, "norland", "troops")
    edit(own, name, "object: strong\n", 'object: "mighty"\n')
    with pytest.raises(ChangeRefused, match=r"'mighty' is written in .* as plain words, which would mean 'norland'"):
        rename(corpus, Renamed.ENTITY, "norland", "mighty")
    with pytest.raises(ChangeRefused, match="cannot be an id"):
        rename(corpus, Renamed.ENTITY, "norland", "Nor Land")
    with pytest.raises(NameNotFound, match="did you mean 'norland'"):
        rename(corpus, Renamed.ENTITY, "norlnd", "x")


def test_the_old_id_can_stay_as_an_alias_in_whatever_form_aliases_have() -> None:
    corpus = read(GOOD)
    for id in ("norland", "sudland", "fishermen", "gazette"):
        then = after(rename(corpus, Renamed.ENTITY, id, "a-new-id", keep_alias=True))
        assert then.entity(id).id == "a-new-id"
        assert not [one for one in then.problems if one.is_error]
        assert {one.text for one in corpus.entities[id].aliases} | {id} == {
            one.text for one in then.entities["a-new-id"].aliases
        }


def never(field: str, one: str, other: str) -> str:
    raise AssertionError(f"{field}: {one}, {other}")


def test_merged_entities_have_all_names_and_all_that_is_known_of_both(own: Path) -> None:
    edit(
        own,
        "data/entities.yaml",
        "  - id: sudland\n",
        "  # the same, by another name\n"
        "  - id: norland-kingdom\n    type: Country\n    label: {en: Northland, be: Нарландыя, pl: Norlandia}\n"
        "    aliases: {pl: [Królestwo Norlandii]}\n    identifiers: {iso3: NOR}\n    attributes: {seats: 12}\n"
        '    background: [{relation: part_of, object: gazette, record: "Charter, article 1"}]\n'
        "  - id: sudland\n",
    )
    edit(
        own,
        "data/annotations/anna/harbour-offer.yaml",
        "object: Sudland\n    quote: Norland and",
        "object: Northland\n    quote: Norland and",
    )
    edit(
        own,
        "data/annotations/anna/harbour-offer.yaml",
        "subject: [Norland, Sudland]",
        "subject: [norland, norland-kingdom, sudland]",
    )
    corpus = read_corpus(CorpusPaths(own))
    changes = merge_entities(corpus, "norland", "Northland", never)
    then = after(changes)
    entity = then.entities["norland"]
    names = {"Norland", "Нарландыя", "Kingdom of Norland", "Northland", "Norlandia", "Królestwo Norlandii"}
    assert {one.text for one in (*entity.labels, *entity.aliases)} == names
    assert ("pl", "Norlandia") in {(one.lang, one.text) for one in entity.aliases}
    assert {(one.scheme, one.value) for one in entity.identifiers} == {("wikidata", "Q100"), ("iso3", "NOR")}
    assert [one.name for one in entity.attributes] == ["seats"]
    assert "norland-kingdom" not in then.entities
    assert then.entity("Northland") is entity
    diff = changes.diff()
    assert "-  # the same, by another name\n" in diff
    assert "+    subject: [norland, sudland]\n" in diff


def test_what_two_entities_say_differently_is_chosen_by_whoever_merges_them() -> None:
    corpus = read(GOOD)
    asked = []

    def choose(field: str, one: str, other: str) -> str:
        asked.append((field, one, other))
        return other

    then = after(merge_entities(corpus, "south-haven", "nordhaven", choose, keep_alias=True))
    assert asked == [("type", "Harbour", "City")]
    assert then.entities["south-haven"].type == "City"
    assert then.entity("nordhaven").id == "south-haven"
    asked.clear()
    wikidata = after(merge_entities(corpus, "berg", "fishermen", choose))
    assert asked == [("type", "Person", "PopulationGroup")]
    assert wikidata.entity("рыбакі").id == "berg"


def test_background_of_merged_entities_to_each_other_goes() -> None:
    then = after(merge_entities(read(GOOD), "president-of-norland", "norland", lambda field, one, other: one))
    assert then.entities["president-of-norland"].background == ()
    assert then.entities["government-of-norland"].background[0].object == "president-of-norland"


def test_a_statement_goes_with_those_that_need_it_and_lists_lose_only_its_name() -> None:
    removal = make_removal(read(GOOD), Removed.STATEMENT, "harbour-offer#s06")
    assert removal.statements == ("anna/harbour-offer#s07",)
    assert [place.rpartition(":")[0] for place in removal.places] == ["data/annotations/anna/harbour-offer.yaml"]
    then = after(removal.changes)
    left = [one.id for one in then.statements() if one.article == "harbour-offer"]
    assert left == [f"s{number:02}" for number in (1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14)]
    assert then.statement("s14").sums_up == ("anna/harbour-offer#s11",)
    assert not new_errors(removal.changes)


def test_an_entity_goes_with_what_speaks_of_it_by_any_of_its_names() -> None:
    corpus = read(GOOD)
    removal = make_removal(corpus, Removed.ENTITY, "fishermen")
    by_name = {f"anna/harbour-offer#{id}" for id in ("s01", "s02", "s06", "s14")} | {"anna/storm-drill#s01"}
    needing = {"anna/harbour-offer#s03", "anna/harbour-offer#s07", "anna/storm-drill#s02", "anna/storm-drill#s03"}
    assert set(removal.statements) == by_name | needing
    then = after(removal.changes)
    assert not [one for one in then.problems if one.is_error]
    assert "fishermen" not in then.entities
    removal = make_removal(corpus, Removed.ENTITY, "marines")
    assert removal.statements == ("anna/harbour-offer#s04",)
    assert not [one for one in after(removal.changes).problems if one.is_error]


@pytest.mark.parametrize("root", [GOOD, FIRST, CEASEFIRE], ids=lambda root: root.name)
def test_whatever_is_removed_leaves_no_error_behind(root: Path) -> None:
    corpus = read(root)
    removals = [(Removed.ARTICLE, id) for id in corpus.articles]
    removals += [(Removed.ENTITY, id) for id in [*corpus.listed][::4]]
    removals += [(Removed.STATEMENT, key) for key in corpus.statement_keys()[::7]]
    for what, name in removals:
        removal = make_removal(corpus, what, name)
        then = after(removal.changes)
        assert not [one for one in then.problems if one.is_error], (what, name)
        gone = {key for key in corpus.statement_keys() if key not in then.statement_keys()}
        asked = {name} if what is Removed.STATEMENT else set()
        if what is Removed.ARTICLE:
            asked = {key for key in corpus.statement_keys() if f"/{name}#" in key}
        assert gone == {*removal.statements, *asked}


def test_a_change_that_would_make_errors_is_known_before_it_is_made(own: Path) -> None:
    corpus = read_corpus(CorpusPaths(own))
    changes = merge_entities(corpus, "fishermen", "sudland", lambda field, one, other: one)
    codes = {one.code for one in new_errors(changes)}
    assert "bad-object" in codes or "bad-subject" in codes
    edit(own, "data/annotations/anna/storm-drill.yaml", "at: nordhaven", "at: nowhere")
    corpus = read_corpus(CorpusPaths(own))
    assert (
        new_errors(rename(corpus, Renamed.ENTITY, "norland", "x")) == []
    )  # an error that was there before is no new one
