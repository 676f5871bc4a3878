"""Words along arrows for print: they cover no other words, and stay away where there is no room."""

from __future__ import annotations

import math

import numpy
import pytest
from matplotlib.figure import Figure

from kg.drawing.along import write_along
from kg.drawing.arrows import Curve
from kg.drawing.labels import Box, boxes_of, overlaps
from kg.selection.tie_labels import TieLabel

NO_LINES = numpy.empty((0, 2))
LABEL = TieLabel("", "", "", "", "offers release of ", "political prisoners in the capital", " to")


def written(curve: Curve, taken: list[Box]) -> tuple[list[str], list[Box]]:
    """Return the lines that are written along a curve, each once, and what they cover."""
    axes = Figure().add_axes((0, 0, 1, 1))
    boxes = write_along(axes, curve, LABEL, 0, taken, NO_LINES)
    return list(dict.fromkeys(text.get_text() for text in axes.texts)), boxes


def straight(length: float, turn: float = 0.0) -> Curve:
    """Return a straight way from the middle of the picture."""
    end = length * numpy.array([math.cos(turn), math.sin(turn)])
    return Curve(numpy.array([[0.0, 0.0], end / 2, end]))


@pytest.mark.parametrize("turn", [0.0, 0.7, math.pi / 2, 2.5, math.pi, -0.7])
def test_words_keep_off_what_is_taken(turn: float) -> None:
    curve = straight(220, turn)
    _, first = written(curve, [])
    assert first
    lines, second = written(curve, first)
    assert " ".join(lines) == str(LABEL)
    assert not any(overlaps(box, boxes_of(first)) for box in second)


def test_a_long_arrow_says_all_and_a_short_one_cuts_the_object_alone() -> None:
    assert " ".join(written(straight(220), [])[0]) == str(LABEL)
    short = " ".join(written(straight(90), [])[0])
    assert short.startswith("offers release of political")
    assert short.endswith("… to")


def test_where_there_is_no_room_nothing_is_written() -> None:
    assert written(straight(220), [(-500.0, 500.0, -500.0, 500.0)]) == ([], [])
