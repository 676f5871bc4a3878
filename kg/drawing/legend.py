"""The legend of a network for print: a sample and its words for all that occurs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy

from kg.drawing.arrows import Curve, Encoding, draw_arrow
from kg.drawing.encoding import DRAWN_HOLDS, DRAWN_MARKS, DRAWN_SIGNS, Hold, Mark, Sign
from kg.drawing.lettering import width_of, write_line
from kg.drawing.look import PIXEL, SMALL
from kg.drawing.network_arrows import Arrow

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SAMPLE, _BESIDE, _BETWEEN = 38 * PIXEL, 8 * PIXEL, 20 * PIXEL
_LEADING = 1.5
_PLAIN = Encoding(Sign.NEITHER, Hold.PLAIN, Mark.OWN)


class _Sample(NamedTuple):
    look: Encoding
    has_head: bool
    words: str
    is_light: bool = False


def draw_legend(axes: Axes, arrows: Sequence[Arrow], left: float, top: float, across: float) -> float:
    """Draw a legend, and return how far down it goes.

    Args:
        axes: Where to, with points of print as its units.
        arrows: The arrows that are drawn.
        left: Its left edge.
        top: Its upper edge.
        across: How wide it may be.
    """
    x = left
    top -= _LEADING * SMALL
    for sample in _samples(arrows):
        wide = _SAMPLE + _BESIDE + width_of(sample.words, SMALL)
        if x > left and x + wide > left + across:
            x = left
            top -= _LEADING * SMALL
        start = numpy.array([x, top + 0.35 * SMALL])
        end = start + numpy.array([_SAMPLE, 0.0])
        way = Curve(numpy.array([start, (start + end) / 2, end]))
        draw_arrow(axes, way, sample.look, width=2 * PIXEL, head=sample.has_head, light=sample.is_light)
        write_line(axes, sample.words, x + _SAMPLE + _BESIDE, top, SMALL)
        x += wide + _BETWEEN
    return top - SMALL / 2


def _samples(arrows: Sequence[Arrow]) -> Iterator[_Sample]:
    """Yield samples of what occurs; the usual way to hold a claim only beside others."""
    looks = [arrow.look for arrow in arrows]
    signs, holds, marks = ({look.sign for look in looks}, {look.hold for look in looks}, {look.mark for look in looks})
    yield from (
        _Sample(replace(_PLAIN, sign=sign), True, drawn.words) for sign, drawn in DRAWN_SIGNS.items() if sign in signs
    )
    if holds != {Hold.PLAIN}:
        yield from (
            _Sample(replace(_PLAIN, hold=hold), False, drawn.words)
            for hold, drawn in DRAWN_HOLDS.items()
            if hold in holds
        )
    if marks != {Mark.OWN}:
        yield from (
            _Sample(replace(_PLAIN, mark=mark), False, drawn.words)
            for mark, drawn in DRAWN_MARKS.items()
            if mark in marks
        )
    if any(arrow.is_light for arrow in arrows):
        yield _Sample(_PLAIN, False, "states and hopes", is_light=True)
