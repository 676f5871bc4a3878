"""The network on paper: actors with their names, arrows by how they look, and a legend, by Matplotlib."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy

from kg.corpus.phrase import key_to
from kg.drawing.along import write_along
from kg.drawing.arrows import Curve, draw_arrow
from kg.drawing.encoding import form_of
from kg.drawing.figure import LEAST_ACROSS, Figure, drawing
from kg.drawing.glyphs import draw_glyph
from kg.drawing.labels import Box, Named, name_nodes
from kg.drawing.legend import draw_legend
from kg.drawing.lettering import LEADING, break_lines, clean, width_of, write_line
from kg.drawing.look import PIXEL, SMALL, TEXT
from kg.drawing.network_arrows import MOST_LABELLED, POINTS, Arrow, arrows_of, room_for, ways_of
from kg.layout.layout import Place
from kg.network.network import Network
from kg.phrases import count_of, listed
from kg.selection.support import Support

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

PrintFormat: TypeAlias = Literal["svg", "pdf", "png"]

_MOST_ACROSS, _MOST_DOWN = 1080.0, 720.0
_MOST_ARROWS = 800
_MOST_NAMED = 150
_MOST_NUMBERED = 80
_NAME_ACROSS = 24 * 7 * POINTS
_WAY = 97
"""How many points of an arrow names keep away from, where there are few arrows."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What is written in a picture: names, whether arrows have numbers, and how many have no room for words."""

    names: Sequence[Named]
    has_numbers: bool
    silent: int


def draw_network(network: Network, places: Mapping[str, Place], *, format: PrintFormat, title: str = "") -> bytes:
    """Return a picture of a network for print, the same bytes for the same network and places.

    Letters are text in SVG, and set in embedded type in PDF.

    Args:
        network: The network.
        places: Where actors lie, by id, as :func:`kg.layout.layout.place` returns them.
        format: ``svg``, ``pdf`` or ``png``.
        title: What is written above the picture.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    return network_figure(network, places, title=title).written(format)


def network_figure(network: Network, places: Mapping[str, Place], *, title: str = "") -> Figure:
    """Return the figure of a network, which says how to read it and what is left out.

    Of a very large network the strongest arrows are drawn.

    Args:
        network: The network.
        places: Where actors lie, by id.
        title: What is written above the picture.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    drawn, said, support = network_drawing(network, places)
    return Figure("network", title, "", "", drawn, support, said, str(network.selection))


def network_drawing(network: Network, places: Mapping[str, Place]) -> tuple[Drawing, str, Support]:
    """Return the drawing of a network, sentences that say how to read it and what is left out, and what it is based on.

    Args:
        network: The network.
        places: Where actors lie, by id.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    arrows = arrows_of(network)
    shown = [arrow for arrow in arrows if arrow.actor in places and arrow.target in places][:_MOST_ARROWS]
    said = []
    with drawing() as make:
        made = make()
        axes = made.add_axes((0, 0, 1, 1))
        axes.axis("off")
        if shown:
            (left, right, bottom, top), written = _draw(axes, network, places, shown)
            spare = max(0.0, LEAST_ACROSS - (right - left)) / 2
            left, right = left - spare, right + spare
            bottom = draw_legend(axes, shown, left, bottom - SMALL, right - left)
            said = [_HOW_TO_READ.format(count=network.selection.count), *_left_out(network, arrows, shown, written)]
        else:
            left, right, bottom, top = 0.0, LEAST_ACROSS, 0.0, 0.0
            why = "None of the actors with ties has a place here." if arrows else network.why_empty()
            for line in break_lines(clean(why), right, TEXT):
                bottom -= LEADING * TEXT
                write_line(axes, line, left, bottom, TEXT)
        axes.set_xlim(left, right)
        axes.set_ylim(bottom, top)
        made.set_size_inches((right - left) / 72, (top - bottom) / 72)
    support = network.support.among(key for arrow in shown for key in arrow.statements)
    return made, " ".join(filter(None, [*said, *network.notes()])), support


_HOW_TO_READ = "An arrow leads from the actor to the target; its width is the number of {count}."


def _draw(axes: Axes, network: Network, places: Mapping[str, Place], arrows: Sequence[Arrow]) -> tuple[Box, _Said]:
    """Draw arrows, actors and names; return what they cover, and what is written."""
    strength = Counter[str]()
    for arrow in arrows:
        for end in {arrow.actor, arrow.target}:
            strength[end] += arrow.weight
    nodes = sorted(strength, key=lambda id: (-strength[id], id))
    spots = numpy.array([places[id] for id in nodes])
    span = numpy.ptp(spots, axis=0)
    scale = min(POINTS * room_for(arrows, places), _MOST_ACROSS / max(span[0], 1), _MOST_DOWN / max(span[1], 1))
    size = min(1.0, max(0.45, scale / POINTS))
    centres = dict(zip(nodes, spots * [scale, -scale], strict=True))
    radius = {id: size * PIXEL * min(9.0, 5 + math.sqrt(strength[id]) / 1.6) for id in nodes}
    curves = ways_of(arrows, centres, radius, size)
    for arrow, curve in zip(arrows, curves, strict=True):
        draw_arrow(axes, curve, arrow.look, width=size * arrow.width, size=size, light=arrow.is_light)
    is_labelled = len(arrows) <= MOST_LABELLED
    # A name over a head hides more than one over a line.
    share = numpy.concatenate([numpy.linspace(0, 1, _WAY if is_labelled else 25), numpy.linspace(0.95, 1, 16)])
    ways = numpy.concatenate([curve.points_along(share) for curve in curves])
    numbers = [
        _number(axes, arrow, curve)
        for arrow, curve in zip(arrows, curves, strict=True)
        if not is_labelled and len(arrows) <= _MOST_NUMBERED and arrow.weight > 1
    ]
    for id, (x, y) in centres.items():
        form = form_of(network.actors[id].type, network.backend.vocabulary)
        draw_glyph(axes, form, float(x), float(y), radius[id], size=size)
    labels = [
        (id, break_lines(clean(network.actors[id].label), _NAME_ACROSS, TEXT, most=3)) for id in nodes[:_MOST_NAMED]
    ]
    discs = {id: (x - radius[id], x + radius[id], y - radius[id], y + radius[id]) for id, (x, y) in centres.items()}
    # In a crowd the names of the most tied may hide those without.
    bare = [discs[id] for id, _ in labels]
    named = name_nodes(labels, centres, radius, ways, [*bare, *numbers], size=TEXT)
    for name in named:
        for number, line in enumerate(name.lines):
            foot = name.top - (number * LEADING + 0.9) * TEXT
            write_line(axes, line, name.x, foot, TEXT, align=name.align, halo=2.2, over=5)
    written: list[Box] = []
    silent = 0
    full = [*discs.values(), *numbers, *(name.box for name in named)]
    for arrow, curve in zip(arrows, curves, strict=True) if is_labelled else ():
        taken, colour = [*full, *written], arrow.look.colour
        boxes = write_along(axes, curve, arrow.label, arrow.more, taken, ways, number=arrow.number, colour=colour)
        silent += not boxes
        if not boxes and arrow.weight > 1:
            numbers.append(_number(axes, arrow, curve))
        written += boxes
    (left, bottom), (right, top) = ways.min(axis=0), ways.max(axis=0)
    box = _around([*discs.values(), *(name.box for name in named), *written, (left, right, bottom, top)])
    return box, _Said(named, bool(numbers), silent)


def _number(axes: Axes, arrow: Arrow, curve: Curve) -> Box:
    """Write the weight of an arrow upon it, off the sign in its middle, and return what that covers."""
    x, y = curve.points_along(numpy.array([0.36 if arrow.look.middle else 0.5]))[0]
    text = f"{arrow.weight:,}"
    half = width_of(text, SMALL, bold=True) / 2
    foot, colour = y - 0.36 * SMALL, arrow.look.colour
    write_line(axes, text, x, foot, SMALL, align="center", bold=True, colour=colour, halo=2.2, over=4)
    return x - half, x + half, y - SMALL / 2, y + SMALL / 2


def _left_out(network: Network, arrows: Sequence[Arrow], drawn: Sequence[Arrow], written: _Said) -> list[str]:
    """Return sentences on what the numbers of the picture mean, and on what is not in it."""
    ends = {end for arrow in drawn for end in (arrow.actor, arrow.target)}
    named = written.names
    said = ["Numbers above one are written on the arrows."] if written.has_numbers else []
    missing = network.nodes.height - len(ends)
    if missing or len(arrows) > len(drawn):
        fewer = len(arrows) - len(drawn)
        parts = [f"{len(ends):,} of {network.nodes.height:,} actors"] * (missing > 0)
        parts += [f"{len(drawn):,} of {len(arrows):,} arrows"] * (fewer > 0)
        strongest = ", those of most weight" if len(drawn) == _MOST_ARROWS else ""
        said.append(f"{listed(parts)} are drawn{strongest}.")
    if len(named) < len(ends):
        said.append(f"{len(named):,} of the {len(ends):,} actors are named, the best connected first.")
    if written.silent:
        said.append(f"{count_of(written.silent, 'arrow has', 'arrows have')} no room for words.")
    key = key_to(str(arrow.label) for arrow in drawn if len(drawn) <= MOST_LABELLED)
    return [*said, *[key] * bool(key)]


def _around(boxes: Sequence[Box]) -> Box:
    lefts, rights, bottoms, tops = zip(*boxes, strict=True)
    return float(min(lefts)), float(max(rights)), float(min(bottoms)), float(max(tops))
