"""Whatever is typed as a name, a word or a note is text in the file, and is read as it was typed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.changing.block_checks import SaveRefused
from kg.changing.statements import save
from kg.corpus.folding import without_silent
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused
from tests.places import GOOD
from tests.support.hostile import PAYLOADS
from tests.support.savings import Json, desk_of, new_entity, relation, saving, slot, text, words

ARTICLE = "harbour-offer"
typed = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=40),
    st.text(st.sampled_from("ab #:>'\"-[]{},&*!|%@`\\\n\t~?é中"), min_size=1, max_size=20),
    st.sampled_from(PAYLOADS),
).filter(lambda text: text.strip() != ">")
"""Texts as somebody types them, but for the sign of a statement to come."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typed") / "corpus"
    shutil.copytree(GOOD, folder)
    return folder


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(label=typed, said=typed, note=typed, local=st.booleans())
def test_what_is_typed_is_read_as_it_was_typed(root: Path, label: str, said: str, note: str, local: bool) -> None:
    desk = desk_of(root, "anna")
    before = {path: path.read_bytes() for path in (root / "data").rglob("*.yaml")}
    slots: list[Json] = [
        slot("subject", new_entity(label, "Person", isLocal=local)),
        slot("relation", relation("has_quality")),
        words("object", said),
        text("note", note),
    ]
    try:
        saved = save(desk, saving(desk, ARTICLE, "the blockade ends", *slots))
    except (SaveRefused, ChangeRefused):
        assert {path: path.read_bytes() for path in before} == before
        return
    corpus = read_corpus(CorpusPaths(root))
    assert [one for one in corpus.problems if one.is_error] == []
    one = corpus.statement(saved.keys[0])
    assert corpus.entities[one.subject.entity].label == without_silent(" ".join(label.split()))  # type: ignore[union-attr]
    assert one.note == " ".join(note.split())
    assert one.object is not None
    (root / "data" / "entities.yaml").write_bytes(before[root / "data" / "entities.yaml"])
    for path, content in before.items():
        path.write_bytes(content)
