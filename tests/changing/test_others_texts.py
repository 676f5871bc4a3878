"""Whatever is typed as a name, a word or a note is text in the file, and is read as it was typed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.arguments import TextValue
from kg.changing.block_checks import SaveRefused
from kg.changing.statements import save
from kg.corpus.folding import without_silent
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused
from tests.places import GOOD
from tests.support.examples import given_examples
from tests.support.hostile import PAYLOADS
from tests.support.savings import Json, desk_of, new_entity, relation, saving, slot, text, words

ARTICLE = "harbour-offer"
typed = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=40),
    st.text(st.sampled_from("ab #:>'\"-[]{},&*!|%@`\\\n\t~?é中"), min_size=1, max_size=20),
    st.sampled_from(PAYLOADS),
    st.just(">"),
)
"""Texts as somebody types them."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typed") / "corpus"
    shutil.copytree(GOOD, folder)
    return folder


@settings(max_examples=given_examples(8), suppress_health_check=[HealthCheck.function_scoped_fixture])
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


def test_the_sign_of_a_statement_to_come_is_no_word_of_an_end_and_may_be_a_note(root: Path) -> None:
    desk = desk_of(root, "anna")
    path = desk.file_of(ARTICLE)
    before = path.read_bytes()
    ends = [slot("subject", new_entity("Ada Ohm", "Person", isLocal=True)), slot("relation", relation("has_quality"))]
    with pytest.raises(ChangeRefused, match="'>' alone in 'object' would be read as the place of a statement to come"):
        save(desk, saving(desk, ARTICLE, "the blockade ends", *ends, words("object", " > ")))
    assert path.read_bytes() == before
    said = [*ends, words("object", "a > b"), text("note", ">")]
    saved = save(desk, saving(desk, ARTICLE, "the blockade ends", *said))
    one = read_corpus(CorpusPaths(root)).statement(saved.keys[0])
    assert (one.object, one.note) == (TextValue(text="a > b"), ">")
    path.write_bytes(before)
