"""What statements can say, entered by keys in Chromium, and what stands in the file then: a case a name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser
from serving import served

from tests.places import FIRST
from tests.support.served import Annotator, annotator

ARTICLE = "confrontation-spiral"
SENTENCE = 6
"""“In addition, Ukraine's integration with NATO presupposes her common position with the Alliance …”."""


class Hand:
    """Somebody at the keyboard, and the file in which what they enter is written."""

    def __init__(self, opened: Annotator, corpus: Path) -> None:
        self.opened = opened
        self._file = corpus / "data" / "annotations" / "editors" / f"{ARTICLE}.yaml"

    def begin(self, sentence: int = SENTENCE) -> None:
        """Open the article anew, at a sentence."""
        self.opened.open(f"?article={ARTICLE}")
        self.press(" ".join("j" * sentence))

    def press(self, keys: str) -> None:
        """Press keys, with blanks between them."""
        self.opened.press(keys)

    def take(self, *texts: str) -> None:
        """Type texts, and take what each finds."""
        for text in texts:
            self.opened.page.keyboard.type(text)
            self.press("Enter")

    def say(self, subject: str, relation: str, object: str) -> None:
        """Begin a statement."""
        self.press("n")
        self.take(subject, relation, object)
        assert self.place == "statement"

    def words(self, first: str, last: str = "") -> None:
        """Choose words by the letters on them."""
        self.press(" ".join(self._letters(first)))
        self.press(" ".join(self._letters(last)) if last else "Enter")

    @property
    def place(self) -> str:
        """Where one is."""
        return str(self.opened.state()["place"])

    def written(self, key: str = "") -> dict[str, Any]:
        """Return a statement of the file: the one that was saved last where none is named."""
        id = (key or self.opened.state()["last"]).partition("#")[2]
        return next(one for one in self.block()["statements"] if one["id"] == id)

    def block(self) -> Any:
        """Return what is in the file."""
        return yaml.load(self._file.read_text("utf-8"), yaml.BaseLoader)

    def _letters(self, word: str) -> str:
        script = """(word) => annotator.state().hints.find(({ span }) =>
            span && annotator.known().article.text.slice(...span) === word).letters"""
        return str(self.opened.ask(script, word))


@pytest.fixture(scope="module")
def the_hand(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    corpus = Path(shutil.copytree(FIRST, tmp_path_factory.mktemp("corpus") / "first"))
    with served(corpus) as address, annotator(browser, address) as opened:
        yield Hand(opened, corpus)
        assert opened.faults() == []


@pytest.fixture
def hand(the_hand: Hand) -> Hand:
    the_hand.begin()
    return the_hand


def test_a_quote_of_two_pieces(hand: Hand) -> None:
    hand.say("Ukraine", "integrates with", "NATO")
    hand.press("q")
    hand.words("Ukraine’s", "NATO")
    hand.press("q +")
    hand.words("common", "position")
    hand.press("Enter")
    assert hand.written()["quote"] == ["Ukraine’s integration with NATO", "common position"]


def test_two_that_act_together(hand: Hand) -> None:
    hand.say("Belarus", "opposes", "Poland")
    hand.press("s")
    hand.take("Belarus")
    hand.press(",")
    hand.take("Russia")
    hand.press("1 Enter")
    assert hand.written()["subject"] == ["Belarus", "Russia"]


def test_an_entity_of_its_own_file(hand: Hand) -> None:
    hand.press("n")
    hand.take("Ukraine", "hopes for")
    hand.press("Space")
    hand.words("common", "position")
    assert hand.place == "new entity"
    if not hand.opened.state()["entity"]["isLocal"]:
        hand.press("l")
    hand.press("Enter Enter")
    made = hand.block()["local"][-1]
    assert made["label"] == "common position"
    assert hand.written()["object"] in (made["id"], made["label"])


def test_an_end_that_the_coder_concludes(hand: Hand) -> None:
    hand.say("Ukraine", "supports", "NATO")
    hand.press("i s Enter")
    hand.take("the passive names nobody")
    hand.press("Enter")
    assert hand.written()["inferred"] == {"subject": "Ukraine", "basis": "the passive names nobody"}


def test_a_second_mention_of_an_act(hand: Hand) -> None:
    hand.say("Ukraine", "praises", "Poland")
    hand.press("Enter")
    first = hand.opened.state()["last"]
    hand.say("Ukraine", "praises", "Poland")
    hand.press("Space")
    hand.take("act")
    hand.press("1 Enter")
    assert hand.written()["act"] == hand.written(first)["act"]


def test_a_statement_to_come(hand: Hand) -> None:
    hand.press("n")
    hand.take("Ukraine", "demands")
    hand.press("> Enter")
    waiting = hand.opened.state()["last"]
    hand.say("Belarus", "supports", "Ukraine")
    hand.press("Enter")
    assert hand.written(waiting)["object"] == "#" + hand.opened.state()["last"].partition("#")[2]


def test_an_end_that_is_missing(hand: Hand) -> None:
    hand.press("n")
    hand.take("Ukraine", "declines to comment on")
    hand.press("0 Enter")
    assert "object" not in hand.written()


@pytest.mark.parametrize("field", ["sums up", "alternative to"])
def test_what_joins_two_statements_said_from_either_end(hand: Hand, field: str) -> None:
    name = field.replace(" ", "_")
    hand.say("Ukraine", "criticizes", "Belarus")
    hand.press("Enter")
    first = hand.opened.state()["last"]
    hand.say("Ukraine", "accuses", "Belarus")
    hand.press("Space")
    hand.take(field)
    hand.press("9 Enter")
    assert hand.written()[name] == f"#{first.partition('#')[2]}"
    second = hand.opened.state()["last"]
    hand.say("Ukraine", "opposes", "Belarus")
    hand.press("Space")
    hand.take(field)
    hand.press("Shift+^ 9 Enter")
    third = f"#{hand.opened.state()['last'].partition('#')[2]}"
    assert hand.written(second)[name] == [f"#{first.partition('#')[2]}", third]


def test_a_name_with_digits(hand: Hand) -> None:
    hand.say("Ukraine", "participates in", "west-2017")
    hand.press("Enter")
    assert hand.written()["object"] == "West-2017"


def test_a_new_entity_of_two_words(hand: Hand) -> None:
    hand.press("n")
    hand.take("Ukraine", "hopes for")
    hand.press("Space")
    hand.words("integration", "NATO")
    assert hand.opened.state()["entity"]["label"] == "integration with NATO"
    hand.press("t")
    hand.take("situation")
    hand.press("Enter Enter")
    assert hand.written()["object"] == "integration with NATO"


def test_undo_takes_a_statement_back(hand: Hand) -> None:
    before = hand.block()
    hand.say("Ukraine", "integrates with", "NATO")
    hand.press("Enter")
    assert hand.block() != before
    hand.press("z")
    assert hand.block() == before


def test_copy_edit_and_delete(hand: Hand) -> None:
    hand.say("Ukraine", "integrates with", "NATO")
    hand.press("Enter")
    first = hand.opened.state()["last"]
    hand.press("d o")
    hand.take("Poland")
    hand.press("Enter")
    copy = hand.opened.state()["last"]
    assert (hand.written(copy)["object"], hand.written(first)["object"]) == ("Poland", "NATO")
    hand.press("e m i Enter")
    assert hand.written(copy)["mode"] == "intended"
    hand.press("Delete")
    assert copy.partition("#")[2] not in [one["id"] for one in hand.block()["statements"]]
