"""A broken quote goes to its own sentence or nowhere: sentences that only look alike are never sure."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from kg.corpus.anchors import Anchors
from kg.corpus.folding import plain
from kg.corpus.reanchor import Moved, reanchored
from tests.support.sentences import EDITS, article, look_alikes, sentence

OTHER = "It rained in Minsk for most of the week, and few ships left the harbour. "


def moved(exact: str, *sentences: str, prefix: str | None = None) -> Moved | None:
    return reanchored(exact, Anchors("# News\n\n" + OTHER + " ".join(sentences) + " " + OTHER), prefix)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ('The ministry called it "unacceptable" on Monday', "The ministry called it “unacceptable” on Monday"),
        ("Sudland's ministry - as before - rejected it", "Sudland’s ministry – as before – rejected it"),
        ("the talks in 2010-2012 failed, they said", "the talks in 2010–2012 failed, they said"),
        ("“The men of the crew left”", "The men of the crew left"),
        ("he called the old “harbour law” a shame", "he called the old 'harbour law' a shame"),
        ("he called the law a new shame", "he called the law “a new shame”"),
        ("the new law is a shame, he said", "“the new law” is a shame, he said"),
    ],
)
def test_the_same_words_with_other_signs_are_sure(written: str, printed: str) -> None:
    assert moved(written, printed + ".") == Moved((printed,), is_sure=True)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("he will … sign", "She will resign on Monday, he said."),
        ("Ukraine … accepted the offer", "Ukraine sent a delegation.\n\nBelarus accepted the offer."),
        ("The minister … supports the plan", "The minister rejects it. Nobody else supports the plan."),
        ("The minister said the president lied", "The minister, said the president, lied."),
        ("No, sanctions were lifted by the union", "No sanctions were lifted by the union."),
        ("point 3. 5 million people fled the land", "point 3.5 million people fled the land."),
        ("She paid 1, 500 to the union of the port", "She paid 1,500 to the union of the port."),
        ("output fell by - 5 percent in the year", "output fell by 5 percent in the year."),
        ("some 10 - 12 men were killed there", "some 10 12 men were killed there."),
        ("polish army units attacked the town", "Polish army units attacked the town."),
    ],
)
def test_what_changes_the_sense_is_never_sure(written: str, printed: str) -> None:
    found = moved(written, printed)
    assert found is None or not found.is_sure


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("the govenment of Norland closed the southern port", "the government of Norland closed the southern port"),
        ("the minister of Norland critized the southern port", "the minister of Norland criticized the southern port"),
    ],
)
def test_one_misspelled_word_is_told_apart(written: str, printed: str) -> None:
    assert moved(written, printed + ".") == Moved((printed,), is_spelling=True)


LOOK_ALIKE = [
    tuple(line.split("\t")[1:])
    for line in Path(__file__).with_name("look_alike_sentences.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("one", "other"), LOOK_ALIKE)
def test_a_sentence_that_only_looks_alike_is_never_sure(one: str, other: str) -> None:
    for written, printed in ((one, other), (other, one)):
        whole = printed + "." * (printed[-1] not in ".?")
        for around in ([whole], [whole, OTHER, whole.replace("the", "this", 1)]):
            found = moved(written, *around)
            assert found is None or not found.is_sure


def test_of_six_hundred_quotes_none_goes_to_a_sentence_that_only_looks_alike() -> None:
    draw = Random(7)
    for _ in range(600):
        written = sentence(draw)
        others = [*look_alikes(draw, written)][: draw.randint(1, 3)]
        found = reanchored(written, Anchors(article(draw, *others)))
        assert found is None or not found.is_sure, (written, others)


@pytest.mark.parametrize("edit", EDITS)
def test_a_sentence_that_was_edited_is_found_or_proposed_unless_another_is_as_near(edit: str) -> None:
    draw = Random(11)
    for _ in range(30):
        written = sentence(draw)
        printed = EDITS[edit](draw, written)
        for others in ([], [next(look_alikes(draw, written))]):
            anchors = Anchors(article(draw, printed, *others))
            if len(anchors.find(written)) == 1:
                continue
            found = reanchored(written, anchors)
            assert found is not None or others, printed
            assert found is None or list(map(plain, map(str, found.segments))) == [plain(printed)]


@pytest.mark.parametrize("edit", ["lines", "hyphen at a line's end", "footnote", "emphasis"])
def test_what_is_only_set_otherwise_is_found_where_it_is(edit: str) -> None:
    draw = Random(13)
    for _ in range(30):
        written = sentence(draw)
        anchors = Anchors(article(draw, EDITS[edit](draw, written), *look_alikes(draw, written)))
        assert len(anchors.find(written)) == 1


def test_words_that_are_known_in_the_article_are_not_misspelled() -> None:
    sentence = "The council said that the country rejects the plan."
    wrong = "The council said that the county rejects the plan"
    assert moved(wrong, sentence) == Moved((sentence[:-1],), is_spelling=True)
    assert moved(wrong, sentence, "The county is small.") == Moved((sentence[:-1],))


def test_nothing_is_proposed_where_two_passages_are_nearly_as_much_alike() -> None:
    assert moved("The army lost 12 soldiers", "The army lost 13 soldiers.", "The army lost 14 soldiers.") is None
    assert moved('He said "no" to all', "He said “no” to all.", "Later: He said “no” to all.") is None


def test_of_two_passages_with_other_figures_the_one_with_the_same_words_is_sure() -> None:
    sentences = ("The army’s north lost 12 soldiers.", "The army’s north lost 13 soldiers.")
    assert moved("The army's north lost 12 soldiers", *sentences) == Moved((sentences[0][:-1],), is_sure=True)


def test_words_that_leave_something_out_become_several() -> None:
    sentence = "For three days, said the envoy, Arland threatens Borland."
    for sign in ("...", "…", "[…]", "[...]", "(…)"):
        found = moved(f"For three days {sign} Arland threatens Borland", sentence)
        assert found == Moved(("For three days", "Arland threatens Borland"), is_sure=True)
    assert moved("Arland threatens Borland … For three days", sentence) is None
    assert moved("For three days … Arland attacks Borland", sentence) is None


def test_a_prefix_must_still_stand_before_the_words() -> None:
    sentence = "In May the ministry called it “unacceptable” again."
    written = 'the ministry called it "unacceptable" again'
    assert moved(written, sentence, prefix="In May") == Moved((sentence[7:-1],), is_sure=True)
    assert moved(written, sentence, prefix="In June") is None


def test_a_quotation_mark_at_the_end_becomes_no_full_stop() -> None:
    assert moved("Olin defends the habour ban”", "Olin defends the harbour ban. Later he left.") == Moved(
        ("Olin defends the harbour ban",), is_spelling=True
    )


def test_a_text_that_is_too_long_is_looked_through_for_the_words_themselves_alone() -> None:
    long = Anchors("The men of the crew left, he said. " + "Other words stand here. " * 150_000)
    assert long.nearest("The man of the crew left, he said") == []
    assert reanchored("“The men of the crew left”", long) == Moved(("The men of the crew left",), is_sure=True)


def test_where_nothing_is_alike_nothing_is_proposed() -> None:
    assert moved("A quite different sentence of another article stands here", "Nothing of it.") is None
