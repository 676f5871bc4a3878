"""Drafts of a sentence: withheld for one in ten, of other proposers too, whose faults are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint
from threading import Event
from typing import Any

import pytest

from kg.corpus.vocabulary_files import read_vocabulary
from kg.model import Article
from kg.proposing import Draft, Place, ProposedField, Sentence, drafts_for, is_withheld, proposals
from kg.proposing.plugged import Fault, drafts_of
from tests.places import ROOT

VOCABULARY = read_vocabulary()[0]


def _sentence(text: str = "They shook hands with us.") -> Sentence:
    article = Article(id="a", title="", body=text, publisher="p")
    return Sentence(text=text, start=0, article=article, entities={}, vocabulary=VOCABULARY)


class _Point:
    """An entry point that leads to a function at hand."""

    def __init__(self, proposer: Callable[[Sentence], Any], name: str = "mine") -> None:
        self.name, self._proposer = name, proposer

    def load(self) -> Callable[[Sentence], Any]:
        return self._proposer


def _field(field: str = "relation", value: str = "visits", **given: Any) -> ProposedField:
    return ProposedField(field=field, value=value, rule="whoever shakes hands is there", **given)


def _drafts(proposer: Callable[[Sentence], Any]) -> list[Draft]:
    point: Any = _Point(proposer)
    return drafts_of(point, _sentence())


def test_one_sentence_in_ten_gets_no_draft_and_it_is_always_the_same() -> None:
    withheld = [number for number in range(2_000) if is_withheld("an-article", f"Sentence {number}.")]
    assert 150 < len(withheld) < 250
    assert all(is_withheld("an-article", f"  Sentence \n {number}. ") for number in withheld)
    others = [number for number in range(2_000) if is_withheld("another", f"Sentence {number}.")]
    assert withheld != others


def test_a_withheld_sentence_asks_no_proposer(monkeypatch: pytest.MonkeyPatch) -> None:
    text = next(words for words in map("Norland accused {}.".format, range(100)) if is_withheld("a", words))
    monkeypatch.setattr(proposals, "proposers", lambda: [_Point(_fails)])
    assert drafts_for(_sentence(text)) == proposals.Proposals(is_withheld=True)


def test_drafts_of_another_proposer_bear_its_name() -> None:
    def handshakes(sentence: Sentence) -> Iterable[Draft]:
        at = sentence.text.find("shook hands with")
        yield Draft(fields=(_field(words=(Place(start=at, end=at + 16),)),), proposer="rules")

    (draft,) = _drafts(handshakes)
    assert draft.proposer == "mine"
    assert draft.fields[0].value == "visits"


def _fails(_: Sentence) -> list[Draft]:
    raise RuntimeError("no\n network")


@pytest.mark.parametrize(
    ("proposer", "told"),
    [
        (_fails, "the proposer 'mine' failed: RuntimeError: no network"),
        (lambda _: 3, "failed: TypeError"),
        (lambda _: ["visits"], "gave str where a kg.proposing.Draft is due"),
        (
            lambda _: [Draft(fields=(_field("colour", "red"),))],
            "fills the field 'colour', which is none of a statement",
        ),
        (lambda _: [Draft(fields=(_field("id", "s01"),))], "fills the field 'id', which is none of a statement"),
        (lambda _: [Draft(fields=(_field(), _field()))], "fills the field 'relation', twice"),
        (lambda _: [Draft(fields=(_field(value="greets warmly"),))], "names the relation 'greets warmly'"),
        (lambda _: [Draft(fields=(_field("note", " "),))], "gives 'note' no value"),
        (lambda _: [Draft(fields=(_field(words=(Place(start=0, end=99),)),))], "points to words beyond the sentence"),
        (lambda _: [Draft(fields=("x",))], "failed: ValidationError"),
    ],
)
def test_what_another_proposer_does_wrong_is_told_in_a_sentence(proposer: Callable[[Sentence], Any], told: str) -> None:
    with pytest.raises(Fault, match=r"^the proposer 'mine' ") as caught:
        _drafts(proposer)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_proposer_that_takes_too_long_is_left_to_itself_and_not_asked_again() -> None:
    never, asked = Event(), []

    def slow(sentence: Sentence) -> list[Draft]:
        asked.append(sentence)
        never.wait()
        return []

    point: Any = _Point(slow, "slow")
    try:
        for _ in range(2):
            with pytest.raises(Fault, match=r"'slow' took longer than 0\.05 s and is left out"):
                drafts_of(point, _sentence(), 0.05)
    finally:
        never.set()
    assert len(asked) == 1


def test_one_that_cannot_be_loaded_is_told() -> None:
    point = EntryPoint(name="gone", value="no_such_package:propose", group="kg.proposers")
    with pytest.raises(Fault, match="the proposer 'gone' failed: ModuleNotFoundError"):
        drafts_of(point, _sentence())


def test_faults_of_one_leave_the_drafts_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = next(
        one
        for one in map(_sentence, map("They shook hands with us, {}.".format, range(9)))
        if not is_withheld("a", one.text)
    )
    points = [_Point(_fails, "bad"), _Point(lambda _: [Draft(fields=(_field(),))], "good")]
    monkeypatch.setattr(proposals, "proposers", lambda: points)
    found = drafts_for(sentence)
    assert [one.proposer for one in found.drafts if one.proposer != "rules"] == ["good"]
    assert len(found.faults) == 1


def test_the_proposer_of_the_page_on_drafts_proposes() -> None:
    page = (ROOT / "docs" / "drafts.md").read_text(encoding="utf-8")
    made: dict[str, Any] = {}
    exec(page.partition("```python\n")[2].partition("```")[0], made)
    (draft,) = _drafts(made["handshakes"])
    words = draft.fields[0].words[0]
    assert _sentence().text[words.start : words.end] == "shook hands with"
