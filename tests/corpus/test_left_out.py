"""Quotes with words left out: the segments that are proposed for them."""

from __future__ import annotations

import pytest

from kg.corpus.anchors import Anchors
from kg.corpus.left_out import as_segments
from kg.corpus.reanchor import parts_of

BODY = "# A headline\n\nArland, after talks, threatens Borland.\n\nLater Arland praises Borland, and then Cesland."


@pytest.mark.parametrize("sign", ["…", "...", "[…]", "[...]", "(…)", "[ ... ]"])
def test_each_sign_for_words_left_out_parts_a_quote(sign: str) -> None:
    quote = f"after talks {sign} praises Borland"
    assert parts_of(quote) == ["after talks", "praises Borland"]
    assert as_segments(parts_of(quote), Anchors(BODY)) == ["after talks", "praises Borland"]


def test_of_a_part_that_stands_there_twice_the_place_nearest_to_the_others_is_meant() -> None:
    anchors = Anchors(BODY)
    assert as_segments(parts_of("Arland … threatens"), anchors) == [
        {"exact": "Arland", "suffix": ", after"},
        "threatens",
    ]
    assert as_segments(parts_of("Arland … Cesland"), anchors) == [{"exact": "Arland", "suffix": "praises"}, "Cesland"]


@pytest.mark.parametrize(
    "quote",
    ["praises … threatens", "threatens … sues", "nothing is left out", "… …", "Arland … Arland … Arland"],
)
def test_parts_that_are_missing_or_in_another_order_give_no_proposal(quote: str) -> None:
    assert as_segments(parts_of(quote), Anchors(BODY)) == []


def test_places_that_are_equally_near_leave_open_which_is_meant() -> None:
    assert as_segments(parts_of("one … two"), Anchors("one or two, and one or two")) == []
