"""Every statement of five articles, entered anew and edited without a change, is what their coders wrote."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from kg.changing.desk import Desk
from kg.changing.saving import Fills, LaterValue
from kg.changing.statements import save
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.model import Statement
from kg.serve.live import read_changed, read_live
from tests.places import ROOT
from tests.support.savings import desk_of, saving_of

CORPORA = ["", "tests/corpora/ceasefire", "tests/corpora/parliament", "tests/corpora/polish"]


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a corpus."""
    source = ROOT / request.param
    for name in ("corpus.yaml", "data"):
        (shutil.copytree if (source / name).is_dir() else shutil.copy)(source / name, tmp_path / name)
    return tmp_path


def told(statement: Statement, keys: dict[str, str]) -> Any:
    """Return all that a statement says, with other names for the statements that it names."""
    said = statement.model_dump_json(exclude={"id", "translation", "headline", "proposed_by", "quote"})
    said = re.sub(r'"text":"[^"]* s\d+[^"]*"', '"text":"a time"', said)  # its statements are told beside it
    said = re.sub(r'([^"/\s]+/[^"/#\s]+)/(\w+(?:&\w+)+)', lambda found: joint(found, keys), said)
    return re.sub(r'[^"/\s]+/[^"#\s]+#\w+', lambda found: keys.get(found[0], found[0]), said)


def joint(found: re.Match[str], keys: dict[str, str]) -> str:
    """Return the statements that are listed in a side, sorted."""
    names = [f"{found[1]}#{id}" for id in found[2].split("&")]
    return " & ".join(sorted(keys.get(name, name).replace("#", " ") for name in names))


def words(statement: Statement) -> list[str]:
    """Return the words of a quote, of which the signs at both ends do not count."""
    return [re.sub(r"^\W+|\W+$", "", part.exact) for part in statement.quote.segments]


def in_order(corpus: Corpus) -> list[Statement]:
    """Return statements so that each comes behind those that it names, where they do not name each other."""
    left, done = {one.key: one for one in corpus.statements()}, dict[str, Statement]()
    while left:
        ready = [one for one in left.values() if all(key in done for key in named(one, corpus))] or [*left.values()][:1]
        done |= {one.key: one for one in ready}
        for one in ready:
            del left[one.key]
    return [*done.values()]


def named(statement: Statement, corpus: Corpus) -> set[str]:
    denoted = {key for id in statement.entities_named() for key in corpus.entities[id].denotes}
    return {*statement.statements_named(), *denoted}


@pytest.mark.parametrize("folder", CORPORA, indirect=True)
def test_a_statement_that_is_edited_without_a_change_leaves_every_byte_as_it_was(folder: Path) -> None:
    desk = desk_of(folder)
    before = {path: path.read_bytes() for path in desk.paths.annotation_files()}
    keys = {key: key for key in desk.corpus.statement_keys()}
    number = 0
    for one in desk.corpus.statements():
        sent = saving_of(one, desk.corpus, keys)
        revision = desk.revision_of(one.article)
        saved = save(desk, sent.model_copy(update={"id": one.id, "revision": revision}))
        assert saved.files == (), (one.key, saved.files)
        number += 1
    assert number
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("folder", CORPORA, indirect=True)
def test_statements_that_are_entered_anew_say_what_their_coders_wrote(folder: Path) -> None:
    whole = read_corpus(CorpusPaths(folder))
    for path in whole.paths.annotation_files():
        head = path.read_text(encoding="utf-8").partition("\nstatements:")[0]
        path.write_text(re.sub(r',? denotes: (\[.*?\]|"[^"]*")', "", head) + "\nstatements:\n", encoding="utf-8")
    live = read_live(whole.paths)
    desk = Desk(live.corpus, whole.config.coder)
    keys: dict[str, str] = {}
    waiting: dict[str, Fills] = {}
    for one in in_order(whole):
        sent = saving_of(one, whole, keys)
        saved = save(desk, sent.model_copy(update={"fills": waiting.pop(one.key, None)}))
        keys[one.key] = saved.keys[0]
        for slot in sent.slots:
            for key in named(one, whole) - keys.keys() if any(isinstance(it, LaterValue) for it in slot.values) else ():
                waiting[key] = Fills(statement=saved.keys[0], field=slot.field)
        live, _ = read_changed(live)
        desk.renew(live.corpus)
    anew = read_corpus(whole.paths)
    assert [one for one in anew.problems if one.is_error] == []
    back = {new: old for old, new in keys.items()}
    for old, new in keys.items():
        first, second = whole.find(old), anew.find(new)
        assert first is not None
        assert second is not None
        assert told(second, back) == told(first, {}), old
        assert words(second) == words(first), old
