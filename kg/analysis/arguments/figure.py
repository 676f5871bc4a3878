"""The figure of an argument: cards in layers, article by article, and arrows that point down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import networkx

from kg.analysis.arguments.compute import ArgumentMap
from kg.corpus.phrase import NOT_SO, concluded
from kg.drawing.arrows import dashes_of
from kg.drawing.encoding import Hold
from kg.drawing.figure import Figure, drawing
from kg.drawing.lettering import LEADING, break_lines, clean, width_of, write_line
from kg.drawing.look import CONFLICT, COOPERATION, GROUND, INK, NEITHER, PIXEL, SMALL, STROKE, TEXT
from kg.layout.layered import Layered, layered
from kg.model import Certainty, Mode, Polarity, Stance
from kg.phrases import count_of
from kg.selection.support import statements_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_CARD, _BESIDE, _BELOW = 144.0, 15.0, 48.0
"""Width of a card, room beside it and below it, in points."""
_ACROSS = 5.0
"""How many cards lie beside each other where no argument is wider."""
_PAD, _MOST_LINES = 6.0, 12
_MOST_ARROWS = 60
_BORDER = 1.5 * PIXEL
_BAR = 5 * PIXEL
"""Width of the bar at the left of what is denied."""
_WIDTHS = tuple(PIXEL * width for width in (1.4, 2.8, 2.3, 1.8, 1.2))
"""How wide an arrow is by the rank of a cause, without one first; as in the page."""
_WORDS = (Stance.DOUBTS, Stance.REJECTS)


@dataclass
class _Card:
    """A card, and where it lies: its middle and its upper edge, in points, downwards."""

    lines: list[tuple[str, bool]]
    look: dict[str, Any]
    is_denied: bool
    middle: float = 0.0
    top: float = 0.0

    @property
    def height(self) -> float:
        return 2 * _PAD + LEADING * SMALL * len(self.lines)

    @property
    def foot(self) -> float:
        return self.top + self.height


class _Place(NamedTuple):
    """An argument whose parts hang together: its places, its arrows, and how wide and high it is."""

    places: Layered
    cards: dict[str, _Card]
    arrows: list[dict[str, Any]]
    heights: list[float]

    @property
    def width(self) -> float:
        return self.places.width * (_CARD + _BESIDE)

    @property
    def height(self) -> float:
        return sum(self.heights) + _BELOW * max(len(self.heights) - 1, 0)


def draw_arguments(result: ArgumentMap) -> Figure | None:
    """Return the figure of an argument, or ``None`` where there is none.

    Args:
        result: The argument. Each arrow is drawn in the first article that says it; of very many those of the
            weightiest causes are.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if not result.rows.height:
        return None
    shown = result.rows.head(_MOST_ARROWS)
    of_cards = {row["card"]: row for row in result.cards.iter_rows(named=True)}
    by_article: dict[str, list[dict[str, Any]]] = {}
    for row in shown.iter_rows(named=True):
        by_article.setdefault(row["articles"][0], []).append(row)
    with drawing() as Drawing:  # noqa: N806
        bands = [(article, list(_bands(_placed(arrows, of_cards)))) for article, arrows in sorted(by_article.items())]
        across = max(sum(one.width for one in band) for _, of_article in bands for band in of_article)
        made = Drawing()
        axes = made.add_axes((0, 0, 1, 1))
        axes.axis("off")
        down = 0.0
        for article, of_article in bands:
            down += 2 * TEXT
            if len(bands) > 1:
                title = break_lines(clean(result.titles.get(article, article)), across, TEXT, most=1, bold=True)[0]
                write_line(axes, title, _BESIDE / 2, -down, TEXT, bold=True)
                down += TEXT
            for band in of_article:
                left = 0.0
                for one in band:
                    _draw(axes, one, left, down)
                    left += one.width
                down += max(one.height for one in band) + _BELOW / 2
        axes.set_xlim(0, across)
        axes.set_ylim(-down, 0)
        made.set_size_inches(across / 72, down / 72)
    more = result.rows.height - shown.height
    return Figure(
        "arguments",
        "What is said to lead to what",
        "Each arrow is what a text says, in its direction. Dashed: not done, or not yet; dotted: not certain, or "
        "doubted; a bar at the left: said not to be so. A thick arrow is a weighty cause.",
        "; ".join(f"{row['tail_text']} – {row['words']} – {row['head_text']}" for row in shown.iter_rows(named=True)),
        made,
        result.support.among(statements_of(shown)),
        f"{count_of(more, 'arrow is', 'arrows are')} not drawn." if more > 0 else "",
        result.selection.of_claims,
    )


def _placed(arrows: Sequence[dict[str, Any]], of_cards: dict[str, dict[str, Any]]) -> Iterator[_Place]:
    """Yield what hangs together, each placed by itself, what has most arrows first."""
    graph: networkx.Graph[str] = networkx.Graph()
    for row in arrows:
        graph.add_edge(row["tail"], row["head"])
    order = {card: at for at, card in enumerate(graph)}
    parts = sorted(networkx.connected_components(graph), key=lambda part: (-len(part), min(order[one] for one in part)))
    for part in parts:
        own = [row for row in arrows if row["tail"] in part]
        nodes = sorted(part, key=order.__getitem__)
        places = layered(nodes, [(row["tail"], row["head"]) for row in own])
        cards = {name: _card(of_cards[name]) for name in nodes}
        heights = [
            max((cards[name].height for name in nodes if places.layer[name] == at), default=0.0)
            for at in range(max(places.layer.values()) + 1)
        ]
        yield _Place(places, cards, own, heights)


def _bands(parts: Iterator[_Place]) -> Iterator[list[_Place]]:
    """Yield parts that lie beside each other."""
    band: list[_Place] = []
    for part in parts:
        if band and sum(one.places.width for one in band) + part.places.width > _ACROSS:
            yield band
            band = []
        band.append(part)
    yield band


def _card(row: dict[str, Any]) -> _Card:
    denied = row["polarity"] == Polarity.DENIED
    doubted = row["author_stance"] in _WORDS
    marks = sorted(row["marks"], key=lambda mark: mark != NOT_SO)
    heading = ("⊘ " if denied else "? " if doubted else "") + ", ".join(marks)
    text = concluded(row["text"]) if row["inferred"] else row["text"]
    inner = _CARD - 2 * _PAD
    lines = [(line, True) for line in break_lines(clean(heading), inner, SMALL, most=3, bold=True)] if heading else []
    lines += [(line, False) for line in break_lines(clean(text), inner, SMALL, most=_MOST_LINES)]
    kind = row["quad_class"] or ""
    colour = COOPERATION if "cooperation" in kind else CONFLICT if "conflict" in kind else NEITHER
    look = {"edgecolor": colour, "linewidth": _BORDER, **_dashes(row, _BORDER)}
    return _Card(lines, look, denied)


def _width(row: dict[str, Any]) -> float:
    rank = row["rank"] or 0
    return _WIDTHS[rank] if rank < len(_WIDTHS) else _WIDTHS[0]


def _dashes(row: dict[str, Any], width: float) -> dict[str, Any]:
    if row["author_stance"] in _WORDS or row["certainty"] not in (None, Certainty.CERTAIN):
        hold = Hold.HEDGED
    elif row["mode"] not in (None, Mode.ACTUAL):
        hold = Hold.NOT_ACTUAL
    else:
        hold = Hold.PLAIN
    return {"linestyle": dashes_of(hold, width)}


def _draw(axes: Axes, part: _Place, left: float, down: float) -> None:
    from matplotlib.patches import FancyBboxPatch, Rectangle

    tops = [down + sum(part.heights[:at]) + _BELOW * at for at in range(len(part.heights))]
    for name, card in part.cards.items():
        at = part.places.layer[name]
        card.middle = left + part.places.across[name] * (_CARD + _BESIDE)
        card.top = tops[at] + (part.heights[at] - card.height) * (0 if at else 1)
    for arrows in _meeting(part):
        _arrows(axes, part, arrows, left, tops)
    for card in part.cards.values():
        edge = card.middle - _CARD / 2
        look: dict[str, Any] = {"boxstyle": "round,pad=0,rounding_size=4", "facecolor": GROUND, **card.look}
        axes.add_patch(FancyBboxPatch((edge, -card.foot), _CARD, card.height, **look, zorder=3))
        if card.is_denied:
            axes.add_patch(Rectangle((edge, -card.foot), _BAR, card.height, facecolor=INK, linewidth=0, zorder=3.5))
        for at, (line, bold) in enumerate(card.lines):
            foot = card.top + _PAD + LEADING * SMALL * (at + 0.8)
            write_line(axes, line, edge + _PAD, -foot, SMALL, bold=bold)


class _Meeting(NamedTuple):
    """Arrows with the same words that end at one place of a card.

    Args:
        words: The words.
        at: The place, in points from the left.
        arrows: The arrows.
        is_crowded: Whether there is no room for all words above the card, so that they stand below the other ends.
    """

    words: str
    at: float
    arrows: list[dict[str, Any]]
    is_crowded: bool


def _meeting(part: _Place) -> Iterator[_Meeting]:
    """Yield arrows by card and words; those with different words end beside each other."""
    by_head: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for row in part.arrows:
        words = f"{', '.join(row['marks'])}: {row['words']}" if row["marks"] else row["words"]
        by_head.setdefault(row["head"], {}).setdefault(words, []).append(row)
    for head, groups in by_head.items():

        def mean(group: tuple[str, list[dict[str, Any]]]) -> float:
            return sum(part.cards[row["tail"]].middle for row in group[1]) / len(group[1])

        ordered = sorted(groups.items(), key=mean)
        widths = [width_of(clean(words), SMALL, bold=True) + _BESIDE / 2 for words, _ in ordered]
        is_crowded = sum(widths) > _CARD + _BESIDE
        widths = [(_CARD - 2 * _PAD) / len(ordered)] * len(ordered) if is_crowded else widths
        edge = part.cards[head].middle - sum(widths) / 2
        for (words, arrows), width in zip(ordered, widths, strict=True):
            yield _Meeting(words, edge + width / 2, arrows, is_crowded)
            edge += width


def _arrows(axes: Axes, part: _Place, meeting: _Meeting, left: float, tops: Sequence[float]) -> None:
    """Draw arrows that meet, with their words once above the card."""
    from matplotlib.patches import FancyArrowPatch, Rectangle

    head = part.cards[meeting.arrows[0]["head"]]
    words = clean(meeting.words)
    high = head.top - 14
    for row in meeting.arrows:
        tail, layers = part.cards[row["tail"]], part.places.layer
        width = _width(row)
        looks = {"color": STROKE, "linewidth": width, **_dashes(row, width)}
        if layers[row["tail"]] >= layers[row["head"]]:  # it closes a circle, and runs up beside the cards
            aside = max(tail.middle, head.middle) + _CARD / 2 + _BESIDE / 3
            points = [(tail.middle, tail.foot), (tail.middle, tail.foot + 8), (aside, tail.foot + 8), (aside, high)]
        else:
            points = [(tail.middle, tail.foot), (tail.middle, tail.foot + (20 if meeting.is_crowded else 0))]
            for step, bend in enumerate(part.places.bends.get((row["tail"], row["head"]), ()), 1):
                at, across = layers[row["tail"]] + step, left + bend * (_CARD + _BESIDE)
                points += [(across, tops[at]), (across, tops[at] + part.heights[at])]
        points.append((meeting.at, high - LEADING * SMALL))
        for (x, y), (to_x, to_y) in pairwise(points):
            axes.plot([x, to_x], [-y, -to_y], **looks, zorder=1, solid_capstyle="round")
    heaviest = max(_width(row) for row in meeting.arrows)
    start, end = (meeting.at, -(high - LEADING * SMALL)), (meeting.at, -head.top)
    arrow: dict[str, Any] = {"arrowstyle": "-|>", "mutation_scale": 8 + heaviest, "shrinkA": 0, "shrinkB": 0}
    axes.add_patch(FancyArrowPatch(start, end, color=STROKE, linewidth=heaviest, zorder=2, **arrow))
    places = [(meeting.at, high - 1)]
    if meeting.is_crowded:
        tails = [part.cards[row["tail"]] for row in meeting.arrows]
        places = [(one.middle, one.foot + 4 + LEADING * SMALL) for one in tails]
    wide = width_of(words, SMALL, bold=True) + 3
    for x, y in places:
        ground = Rectangle((x - wide / 2, -y - 2), wide, LEADING * SMALL, facecolor=GROUND, linewidth=0, zorder=4)
        axes.add_patch(ground)
        write_line(axes, words, x, -y, SMALL, align="center", bold=True, colour=INK, over=5)
