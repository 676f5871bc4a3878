"""The network on paper: actors with their names, arrows by how they look, a legend and a caption, by Matplotlib."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy
import polars

from kg.drawing.along import width_along, write_along
from kg.drawing.arrows import Curve, Encoding, bend_between, draw_arrow, loop_from
from kg.drawing.encoding import DRAWN_HOLDS, DRAWN_MARKS, DRAWN_SIGNS, Hold, Mark, Sign, encoding_of
from kg.drawing.figure import DOTS_PER_INCH, NO_METADATA
from kg.drawing.labels import Box, Named, name_nodes
from kg.drawing.lettering import (
    INK,
    LEADING,
    STYLE,
    as_file,
    break_lines,
    clean,
    our_line,
    set_here,
    width_of,
    without_warnings_of_signs,
    write_line,
)
from kg.drawing.scripts import lack_in_words
from kg.errors import MissingExtra
from kg.layout.layout import Place
from kg.layout.overlap import Floats
from kg.network.network import Network
from kg.phrases import count_of, listed
from kg.selection.selection import Count
from kg.selection.support import Support
from kg.selection.tie_labels import TieLabel, labels_by

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PrintFormat: TypeAlias = Literal["svg", "pdf", "png"]

_POINTS = 0.72
"""Points of print to a unit of the places, where there is room."""
_MOST_ACROSS, _MOST_DOWN = 1080.0, 720.0
_LEAST_ACROSS = 430.0
_FAN, _MOST_ROOM = 32.0, 1.6
"""How far apart two actors must lie for each arrow between them, in units of the places; how much that may widen."""
_BESIDE_WORDS = 45.0
"""What discs and heads take of the way between two actors, in the same units."""
_MARGIN = 18.0
_MOST_ARROWS = 800
_MOST_NAMED = 150
_MOST_NUMBERED = 80
_MOST_LABELLED = 40
_TITLE, _NAME, _SMALL = 12.0, 8.0, 7.5
_NAME_ACROSS = 24 * 7 * _POINTS
_QUIET = "#57606a"
_SAMPLE = 30.0


@dataclass(frozen=True, slots=True)
class _Arrow:
    actor: str
    target: str
    look: Encoding
    weight: int
    statements: Sequence[str] = field(compare=False)
    label: TieLabel = field(compare=False)
    more: int = field(compare=False)

    @property
    def ends(self) -> tuple[str, str]:
        """Its two actors, the lesser id first."""
        return min(self.actor, self.target), max(self.actor, self.target)

    @property
    def is_back(self) -> bool:
        """Whether it runs against their order."""
        return self.actor > self.target


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
    with _in_style():
        is_text = format == "svg"
        figure = network_drawing(network, places, title=title, as_text=is_text)
        buffer = BytesIO()
        metadata = {**NO_METADATA[format], **({"Title": clean(title)} if title and format != "png" else {})}
        with without_warnings_of_signs(), nullcontext() if is_text else set_here(figure):
            figure.savefig(buffer, format=format, dpi=DOTS_PER_INCH, facecolor="white", metadata=metadata)
    return as_file(buffer.getvalue(), format)


def network_drawing(
    network: Network,
    places: Mapping[str, Place],
    *,
    title: str = "",
    with_caption: bool = True,
    as_text: bool = False,
) -> Figure:
    """Return Matplotlib's figure of a network.

    Of a very large network the strongest arrows are drawn; the caption says what is left out.

    Args:
        network: The network.
        places: Where actors lie, by id.
        title: What is written above the picture.
        with_caption: Whether the picture has a caption below it.
        as_text: Whether its letters are kept as text, which a reader's machine sets.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    with _in_style():
        from matplotlib.figure import Figure

        figure = Figure()
        axes = figure.add_axes((0, 0, 1, 1))
        axes.axis("off")
        low, high = _compose(axes, network, places, title, with_caption=with_caption, as_text=as_text)
        axes.set_xlim(low[0], high[0])
        axes.set_ylim(low[1], high[1])
        figure.set_size_inches(*((high - low) / 72))
    return figure


@contextmanager
def _in_style() -> Iterator[None]:
    try:
        from matplotlib import style
    except ImportError:
        raise MissingExtra("drawing for print", "analysis") from None
    with style.context(["default", {**STYLE, "path.simplify": False}]):
        yield


def _compose(
    axes: Axes, network: Network, places: Mapping[str, Place], title: str, *, with_caption: bool, as_text: bool
) -> tuple[Floats, Floats]:
    """Draw everything, and return the lower left and the upper right corner, in points of print."""
    arrows = _arrows(network)
    drawn = [arrow for arrow in arrows if arrow.actor in places and arrow.target in places][:_MOST_ARROWS]
    left, right, top, bottom = 0.0, _LEAST_ACROSS, 0.0, 0.0
    said: list[str] = []
    if drawn:
        box, written = _draw(axes, network, places, drawn)
        left, right, bottom, top = box
        spare = max(0.0, _LEAST_ACROSS - (right - left)) / 2
        left, right = left - spare, right + spare
        said = _left_out(network, arrows, drawn, written)
        if not as_text:
            names = (line for name in written.names for line in name.lines)
            said.append(lack_in_words([title, network.support.source_line, *names]))
    across = right - left
    for number, line in enumerate(reversed(break_lines(clean(title), across, _TITLE, bold=True))):
        top += LEADING * _TITLE if number else 14
        write_line(axes, line, left, top, _TITLE, bold=True)
    top += _TITLE if title.strip() else 0
    below = bottom - (16 if drawn else 0)
    if drawn:
        below = _legend(axes, [arrow.look for arrow in drawn], left, below, across)
    else:
        why = "None of the actors with ties has a place here." if arrows else network.why_empty()
        below = _paragraph(axes, clean(why), left, below, across, 10, INK) - 4
    if with_caption:
        support = network.support.among(key for arrow in drawn for key in arrow.statements)
        caption = clean(" ".join(_caption(network, said, support)))
        below = _paragraph(axes, caption, left, below, across, _SMALL, _QUIET)
    margin = numpy.array([_MARGIN, _MARGIN])
    return numpy.array([left, below]) - margin, numpy.array([right, top]) + margin


def _arrows(network: Network) -> list[_Arrow]:
    """Return an arrow for each pair and look, those of most weight first."""
    unit = "article" if network.selection.count is Count.ARTICLES else "statement"
    counted = polars.coalesce("act", "statement") if network.selection.count is Count.ACTS else polars.col(unit)
    encoding_columns = ["sign", "hold", "mark"]
    ties = encoding_of(network.between_actors, network.backend)
    labels = labels_by(ties, network.backend, "actor", "target", *encoding_columns)
    rows = (
        ties.group_by("actor", "target", *encoding_columns)
        .agg(weight=counted.n_unique(), statements=polars.col("statement").unique())
        .sort("weight", "actor", "target", *encoding_columns, descending=[True, *[False] * 5])
    )
    return [
        _Arrow(actor, target, Encoding(Sign(sign), Hold(hold), Mark(mark)), weight, keys, said[0][0], len(said) - 1)
        for actor, target, sign, hold, mark, weight, keys in rows.iter_rows()
        for said in [labels[actor, target, sign, hold, mark]]
    ]


def _draw(axes: Axes, network: Network, places: Mapping[str, Place], arrows: Sequence[_Arrow]) -> tuple[Box, _Said]:
    """Draw arrows, actors and names; return what they cover, and what is written."""
    strength = Counter[str]()
    for arrow in arrows:
        for end in {arrow.actor, arrow.target}:
            strength[end] += arrow.weight
    nodes = sorted(strength, key=lambda id: (-strength[id], id))
    spots = numpy.array([places[id] for id in nodes])
    span = numpy.ptp(spots, axis=0)
    scale = min(_POINTS * _room_for(arrows, places), _MOST_ACROSS / max(span[0], 1), _MOST_DOWN / max(span[1], 1))
    size = min(1.0, max(0.45, scale / _POINTS))
    centres = dict(zip(nodes, spots * [scale, -scale], strict=True))
    radius = {id: size * min(9.0, 4.5 + 0.9 * math.log2(strength[id])) for id in nodes}
    curves = _curves(arrows, centres, radius, size)
    numbered = len(arrows) <= _MOST_NUMBERED
    for arrow, curve in zip(arrows, curves, strict=True):
        width = size * min(5.0, 1.0 + 0.7 * math.log2(arrow.weight))
        draw_arrow(axes, curve, arrow.look, width=width, size=size)
    # A name over a head hides more than one over a line.
    share = numpy.concatenate([numpy.linspace(0, 1, 25), numpy.linspace(0.95, 1, 16)])
    ways = numpy.concatenate([curve.points_along(share) for curve in curves])
    labelled = len(arrows) <= _MOST_LABELLED
    numbers = [
        _number(axes, arrow.weight, curve, size, at=0.15 if labelled else 0.36 if _has_middle(arrow) else 0.5)
        for arrow, curve in zip(arrows, curves, strict=True)
        if numbered and arrow.weight > 1
    ]
    _discs(axes, centres, radius)
    labels = [
        (id, break_lines(clean(network.actors[id].label), _NAME_ACROSS, _NAME, most=3)) for id in nodes[:_MOST_NAMED]
    ]
    discs = {id: (x - radius[id], x + radius[id], y - radius[id], y + radius[id]) for id, (x, y) in centres.items()}
    # In a crowd the names of the most tied may hide those without.
    bare = [discs[id] for id, _ in labels]
    named = name_nodes(labels, centres, radius, ways, [*bare, *numbers], size=_NAME)
    for name in named:
        for number, line in enumerate(name.lines):
            foot = name.top - (number * LEADING + 0.9) * _NAME
            write_line(axes, line, name.x, foot, _NAME, align=name.align, halo=2.2, over=5)
    written: list[Box] = []
    silent = 0
    full = [*discs.values(), *numbers, *(name.box for name in named)]
    for arrow, curve in zip(arrows, curves, strict=True):
        if labelled:
            boxes = write_along(axes, curve, arrow.label, arrow.more, [*full, *written], ways)
            written += boxes
            silent += not boxes
    (left, bottom), (right, top) = ways.min(axis=0), ways.max(axis=0)
    box = _around([*discs.values(), *(name.box for name in named), *written, (left, right, bottom, top)])
    return box, _Said(named, bool(numbers), silent)


def _room_for(arrows: Sequence[_Arrow], places: Mapping[str, Place]) -> float:
    """Return how much larger a picture must be so that arrows between two actors can fan out and bear their words."""
    between = Counter(arrow.ends for arrow in arrows)
    far = {ends: max(math.dist(places[ends[0]], places[ends[1]]), 1.0) for ends in between}
    rooms = [_FAN * number / far[ends] for ends, number in between.items() if number > 2]
    if len(arrows) <= _MOST_LABELLED:
        words = ((one.ends, width_along(one.label, one.more) / _POINTS) for one in arrows if one.actor != one.target)
        rooms += [(wide + _BESIDE_WORDS) / far[ends] for ends, wide in words]
    return min(_MOST_ROOM, max([1.0, *rooms]))


def _curves(
    arrows: Sequence[_Arrow], centres: Mapping[str, Floats], radius: Mapping[str, float], size: float
) -> list[Curve]:
    """Return the way of each arrow; those between the same two actors bend apart."""
    gap = 1.5 * size
    curves: dict[_Arrow, Curve] = {}
    for _, group in groupby(sorted(arrows, key=lambda one: (one.ends, one.is_back, one.look)), key=attrgetter("ends")):
        several = list(group)
        for place, arrow in enumerate(several):
            start, end = centres[arrow.actor], centres[arrow.target]
            if arrow.actor == arrow.target:
                curve = loop_from(start, place, size=size)
            else:
                curve = bend_between(start, end, place, len(several), size=size, is_back=arrow.is_back)
            curves[arrow] = curve.between_borders(radius[arrow.actor] + gap, radius[arrow.target] + 2 * gap)
    return [curves[arrow] for arrow in arrows]


def _has_middle(arrow: _Arrow) -> bool:
    return bool(DRAWN_MARKS[arrow.look.mark].middle)


def _number(axes: Axes, weight: int, curve: Curve, size: float, *, at: float) -> Box:
    """Write the weight of an arrow at a share of its way, and return what that covers."""
    x, y = curve.points_along(numpy.array([at]))[0]
    text = f"{weight:,}"
    half = width_of(text, 6.5) / 2
    write_line(axes, text, x, y - 2.4, 6.5, align="center", halo=2.2, over=4)
    return x - half, x + half, y - 4, y + 4


def _discs(axes: Axes, centres: Mapping[str, Floats], radius: Mapping[str, float]) -> None:
    from matplotlib.patches import Circle

    for id, (x, y) in centres.items():
        disc = Circle((x, y), radius[id], facecolor="#e6e8eb", edgecolor=INK, linewidth=0.9, zorder=3)
        axes.add_artist(disc)


def _paragraph(axes: Axes, text: str, left: float, top: float, across: float, size: float, colour: str) -> float:
    """Write a text in lines, and return how far down it goes."""
    for line in break_lines(text, across, size):
        top -= LEADING * 1.1 * size
        write_line(axes, our_line(line), left, top, size, colour=colour)
    return top


def _legend(axes: Axes, encodings: Iterable[Encoding], left: float, top: float, across: float) -> float:
    """Draw a sample and its words for all that occurs, in rows, and return how far down they go."""
    used = list(encodings)
    signs, holds, marks = ({look.sign for look in used}, {look.hold for look in used}, {look.mark for look in used})
    plain = Encoding(Sign.NEITHER, Hold.PLAIN, Mark.OWN)
    rows = [
        [(replace(plain, sign=sign), True, drawn.words) for sign, drawn in DRAWN_SIGNS.items() if sign in signs],
        [(replace(plain, hold=hold), False, drawn.words) for hold, drawn in DRAWN_HOLDS.items() if hold in holds],
        [(replace(plain, mark=mark), False, drawn.words) for mark, drawn in DRAWN_MARKS.items() if mark in marks],
    ]
    for number, row in enumerate(rows):
        # A row with nothing but the usual says nothing.
        if number and [look for look, *_ in row] == [plain]:
            continue
        x = left
        top -= LEADING * 1.4 * _SMALL
        for look, head, words in row:
            wide = _SAMPLE + 5 + width_of(words, _SMALL) + 16
            if x > left and x + wide - 16 > left + across:
                x = left
                top -= LEADING * 1.3 * _SMALL
            start = numpy.array([x, top + 0.35 * _SMALL])
            end = start + numpy.array([_SAMPLE, 0.0])
            draw_arrow(axes, Curve(numpy.array([start, (start + end) / 2, end])), look, width=1.6, head=head)
            write_line(axes, words, x + _SAMPLE + 5, top, _SMALL)
            x += wide
    return top - 6


def _caption(network: Network, said: Iterable[str], support: Support) -> list[str]:
    selection = network.selection
    if not network.edges.height:
        return [f"Who is tied to whom, {selection}."]
    return [
        f"Who is tied to whom, {selection}.",
        f"An arrow leads from the actor to the target; its width is the number of {selection.count}.",
        *said,
        *network.notes(),
        f"Based on {support}.",
        support.source_line,
    ]


def _left_out(network: Network, arrows: Sequence[_Arrow], drawn: Sequence[_Arrow], written: _Said) -> list[str]:
    """Return sentences on what the numbers of the picture mean, and on what is not in it."""
    ends = {end for arrow in drawn for end in (arrow.actor, arrow.target)}
    named = written.names
    said = ["Numbers above one are written beside the arrows."] if written.has_numbers else []
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
    if len(drawn) <= _MOST_LABELLED and any(arrow.label.inferred for arrow in drawn):
        said.append("(inferred): an actor is the coder's conclusion.")
    return said


def _around(boxes: Sequence[Box]) -> Box:
    lefts, rights, bottoms, tops = zip(*boxes, strict=True)
    return float(min(lefts)), float(max(rights)), float(min(bottoms)), float(max(tops))
