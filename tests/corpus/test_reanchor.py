"""A broken quote goes to its own sentence or nowhere: sentences that only look alike are never sure."""

from __future__ import annotations

import pytest

from kg.corpus.anchors import Anchors
from kg.corpus.reanchor import Moved, reanchored

OTHER = "It rained in Minsk for most of the week, and few ships left the harbour. "


def moved(exact: str, *sentences: str, prefix: str | None = None) -> Moved | None:
    return reanchored(exact, Anchors("# News\n\n" + OTHER + " ".join(sentences) + " " + OTHER), prefix)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ('The ministry called it "unacceptable" on Monday', "The ministry called it “unacceptable” on Monday"),
        ("Sudland's ministry - as before - rejected it", "Sudland’s ministry – as before – rejected it"),
        ("the talks in 2010-2012 failed, they said", "the talks in 2010–2012 failed they said"),
        ("Twelve men of the crew left, he said", "twelve men of the crew left, he said"),
        ("the govenment of Norland closed the southern port", "the government of Norland closed the southern port"),
        ("the minister of Norland critized the southern port", "the minister of Norland criticized the southern port"),
    ],
)
def test_the_same_words_with_other_signs_or_one_misspelled_are_sure(written: str, printed: str) -> None:
    assert moved(written, printed + ".") == Moved((printed,), is_sure=True)


LOOK_ALIKE = [
    ("The army lost 12 soldiers near the southern harbour", "The army lost 13 soldiers near the southern harbour"),
    ("The army lost twelve soldiers near the harbour", "The army lost twenty soldiers near the harbour"),
    ("Norland will close the southern harbour in May", "Norland will not close the southern harbour in May"),
    ("Norland will not close the southern harbour in May", "Norland will now close the southern harbour in May"),
    ("Norland never agreed to close the southern harbour", "Norland agreed to close the southern harbour"),
    ("The envoy of Norland praised the southern harbour", "The envoy of Sudland praised the southern harbour"),
    ("The envoy of Norland met the head of Iran in May", "The envoy of Norland met the head of Iraq in May"),
    ("They called the new harbour law legal on Monday", "They called the new harbour law illegal on Monday"),
    ("Norland may accept the offer of the fishermen", "Norland may except the offer of the fishermen"),
    ("The port cost 2.5 million in the first year", "The port cost 25 million in the first year"),
    ("The port cost 2 million in the first year", "The port cost 2 billion in the first year"),
    ("The port lost 5% of its ships in the first year", "The port lost 5 of its ships in the first year"),
    ("Will the harbour be closed in the first year?", "Will the harbour be closed in the first year."),
    ("He told us that the harbour would be closed", "He told US that the harbour would be closed"),
    ("The offer stands only for the southern harbour", "The offer stands also for the southern harbour"),
    ("The offer stands for the southern harbour now", "The offer stands only for the southern harbour now"),
    ("The council rejects the southern harbour law", "The council respects the southern harbour law"),
]


@pytest.mark.parametrize(("written", "printed"), [*LOOK_ALIKE, *[(other, one) for one, other in LOOK_ALIKE]])
def test_a_sentence_that_only_looks_alike_is_never_sure(written: str, printed: str) -> None:
    found = moved(written, printed + ("" if printed[-1] in ".?" else "."))
    assert found is None or not found.is_sure


def test_words_that_are_known_in_the_article_are_not_misspelled() -> None:
    sentence = "The council said that the country rejects the plan."
    wrong = "The council said that the county rejects the plan"
    assert moved(wrong, sentence) == Moved((sentence[:-1],), is_sure=True)
    found = moved(wrong, sentence, "The county is small.")
    assert found is not None
    assert not found.is_sure


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


def test_where_nothing_is_alike_nothing_is_proposed() -> None:
    assert moved("A quite different sentence of another article stands here", "Nothing of it.") is None
