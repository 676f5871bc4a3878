"""The figure of balance: two blocs, and the ties that stand in their way."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import polars

from kg.analysis.balance.compute import Balance
from kg.drawing.encoding import Sign
from kg.drawing.figure import Figure, drawing, plain
from kg.drawing.glyphs import marker_of
from kg.drawing.look import CONFLICT, COOPERATION, GROUND, INK, SMALL, TEXT
from kg.drawing.signed_ties import add_legend, draw_tie
from kg.selection.support import statements_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

_MOST_ROUND = 40
"""Up to how many actors stand on a circle; more are shown as a matrix."""
_FEW = 8
"""Up to how many actors a small circle will do."""
_MOST_LEVEL = 16
"""Up to how many actors their names stand level; more have them like spokes."""
_SIGN = 0.076
"""The width of a sign of a name, in inches."""
_MOST_NAMED = 90
"""Up to how many actors a matrix has names."""
_MOST_SHOWN = 600
_SIDE, _ROW = 6.3, 0.15
"""How long a side of a matrix is at least, and how high a row of it is where it has a name, in inches."""
_BLOCS: Sequence[dict[str, Any]] = [
    {"color": INK, "marker": "o", "markerfacecolor": face, "markersize": 7, "linestyle": "none"}
    for face in (INK, GROUND)
]
"""How the actors of either bloc look."""
_OFF = 0.05
"""How far off its actors a tie stops, on a circle of radius 1."""
_GAP = 1.0
"""The gap between two blocs on the circle, in places of actors."""


def draw_balance(result: Balance) -> Figure | None:
    """Return the largest connected part of the signed network, its actors in two blocs, or ``None`` without a tie.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    if not result.rows.height:
        return None
    part = result.by_ties.filter(polars.col("part") == 1)
    ties = result.rows.filter(polars.col("one").is_in(part["id"].implode()))
    is_round = part.height <= _MOST_ROUND
    with drawing() as Drawing:  # noqa: N806
        made = _round(Drawing, part, ties) if is_round else _matrix(Drawing, part.head(_MOST_SHOWN), ties)
    some = part.height if is_round else min(part.height, _MOST_SHOWN)
    names = part.head(some)["id"].implode()
    shown = ties.filter(polars.col("one").is_in(names) & polars.col("other").is_in(names))
    return Figure(
        "balance",
        "Friendly and hostile ties",
        _explanation(result, shown, is_round),
        _in_words(result, part),
        made,
        result.support.among(statements_of(shown)),
        _left_out(result, some, part.height),
        str(result.selection),
    )


# A few actors: a circle.


def _round(make: type[Drawing], part: polars.DataFrame, ties: polars.DataFrame) -> Drawing:
    made = make(figsize=(5.6, 5.6) if part.height <= _FEW else (7.9, 7.9))
    axes = made.add_subplot()
    axes.axis("off")
    axes.set_aspect("equal")
    blocs = [bloc["id"].to_list() for bloc in part.partition_by("bloc", maintain_order=True)]
    places = dict(_places([_busiest_in_the_middle(bloc) for bloc in blocs]))
    labels = dict(part.select("id", "label").iter_rows())
    for frustrated in (False, True):
        for row in ties.filter(polars.col("frustrated") == frustrated).sort("one", "other").iter_rows(named=True):
            _chord(axes, places[row["one"]], places[row["other"]], row["sign"], frustrated)
    for number, bloc in enumerate(blocs):
        for id in bloc:
            axes.plot([math.cos(places[id])], [math.sin(places[id])], **_BLOCS[number], zorder=5)
            _name(axes, plain(labels[id]), places[id], around=part.height > _MOST_LEVEL)
    axes.set_xlim(-1.1, 1.1)
    axes.set_ylim(-1.1, 1.1)
    sign = 2.2 / (made.get_size_inches()[1] * 0.77) * _SIGN
    reach = sign if part.height > _MOST_LEVEL else 0.0
    lowest = max(-math.sin(angle) * (1.08 + reach * len(plain(labels[id]))) for id, angle in places.items())
    _legend(axes, ties, len(blocs), min(0.0, (1.0 - lowest) / 2.2))
    return made


def _busiest_in_the_middle(bloc: list[str]) -> list[str]:
    """Return a bloc, given by the number of ties, with those that have most in the middle."""
    return bloc[::2][::-1] + bloc[1::2]


def _places(blocs: list[list[str]]) -> Iterator[tuple[str, float]]:
    """Yield the angle at which each actor stands: the first bloc to the left, the second to the right."""
    gap = _GAP if len(blocs) > 1 else 0.0
    turn = 2 * math.pi / (sum(map(len, blocs)) + gap * len(blocs))
    start = math.pi - turn * (len(blocs[0]) - 1) / 2
    position = 0.0
    for bloc in blocs:
        for id in bloc:
            yield id, start + position * turn
            position += 1
        position += gap


def _chord(axes: Axes, one: float, other: float, sign: int, frustrated: bool) -> None:
    """Draw a tie, bent towards the middle, so that those of neighbours are seen."""
    start, stop = ((math.cos(angle), math.sin(angle)) for angle in (one, other))
    apart = math.hypot(start[0] - stop[0], start[1] - stop[1]) / 2
    pull = 0.35 + 0.4 * apart
    x, y = ((a + b) / 2 * (1 - pull) for a, b in zip(start, stop, strict=True))
    draw_tie(
        axes,
        [start, (x, y), stop],
        is_hostile=sign < 0,
        width=_width(frustrated),
        gap=_OFF,
        alpha=1 if frustrated else 0.6,
        over=3 if frustrated else 2,
    )


def _width(frustrated: bool) -> float:
    return 2.8 if frustrated else 1.1


def _name(axes: Axes, label: str, angle: float, *, around: bool) -> None:
    """Write a name beside its actor, level, or outwards like a spoke where there are many."""
    x, y = 1.07 * math.cos(angle), 1.07 * math.sin(angle)
    if not around:
        side = "center" if abs(x) < 0.15 else "left" if x > 0 else "right"
        axes.annotate(label, (x, y), ha=side, va="center", fontsize=TEXT, annotation_clip=False)
        return
    turn = math.degrees(angle + math.pi) % 360 - 180
    outwards = abs(turn) <= 90
    axes.annotate(
        label,
        (x, y),
        rotation=turn if outwards else turn + 180,
        rotation_mode="anchor",
        ha="left" if outwards else "right",
        va="center",
        fontsize=TEXT,
        annotation_clip=False,
    )


def _legend(axes: Axes, ties: polars.DataFrame, blocs: int, top: float) -> None:
    from matplotlib.lines import Line2D

    used = [
        (sign < 0, _width(frustrated), _words(sign, frustrated))
        for frustrated in (False, True)
        for sign in (1, -1)
        if ties.filter((polars.col("frustrated") == frustrated) & (polars.col("sign") == sign)).height
    ]
    sides = [(Line2D([], [], **look), name) for look, name in zip(_BLOCS, ("one bloc", "the other"), strict=True)]
    add_legend(axes, used, sides if blocs > 1 else (), ncols=3, bbox_to_anchor=(0.5, top))


def _words(sign: int, frustrated: bool) -> str:
    """Return what the legend calls a tie."""
    if sign > 0:
        return "friendly, between the blocs" if frustrated else "friendly"
    return "hostile, within a bloc" if frustrated else "hostile"


# Many actors: a matrix.


def _matrix(make: type[Drawing], part: polars.DataFrame, ties: polars.DataFrame) -> Drawing:
    index_of = {id: place for place, id in enumerate(part["id"])}
    size = len(index_of)
    side = max(_SIDE, _ROW * size if size <= _MOST_NAMED else 0)
    made = make(figsize=(side, side))
    axes = made.add_axes((0, 0, 1, 1))
    axes.set_aspect("equal")
    first = int((part["bloc"] == part["bloc"][0]).sum())
    cell = 52 * side / size
    for sign, marker, colour in (
        (1, marker_of(Sign.COOPERATION), COOPERATION),
        (-1, marker_of(Sign.CONFLICT), CONFLICT),
    ):
        for frustrated in (False, True):
            rows = ties.filter((polars.col("sign") == sign) & (polars.col("frustrated") == frustrated))
            pairs = [
                (index_of[one], index_of[other])
                for one, other in rows.select("one", "other").rows()
                if {one, other} <= index_of.keys()
            ]
            if pairs:
                axes.plot(
                    [place for pair in pairs for place in pair],
                    [place for pair in pairs for place in pair[::-1]],
                    marker,
                    linestyle="none",
                    color=colour,
                    alpha=1 if frustrated else 0.3,
                    markersize=max(3.2, cell) if frustrated else max(1.4, 0.8 * cell),
                    markeredgewidth=0,
                    label=_words(sign, frustrated),
                )
    if 0 < first < size:
        axes.axhline(first - 0.5, color=INK, linewidth=0.8)
        axes.axvline(first - 0.5, color=INK, linewidth=0.8)
    axes.set_xlim(-0.7, size - 0.3)
    axes.set_ylim(size - 0.3, -0.7)
    for spine in axes.spines.values():
        spine.set_visible(True)
        spine.set_linewidth(0.5)
    axes.set_xticks([])
    if size <= _MOST_NAMED:
        axes.set_yticks(range(size), [plain(label) for label in part["label"]], fontsize=SMALL)
        axes.tick_params(axis="y", length=0)
    else:
        axes.set_yticks([])
        axes.set_ylabel("actors by bloc, those with the most ties first")
    axes.legend(
        frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.01), ncols=2, markerscale=max(1, 5 / max(3.2, cell))
    )
    return made


# In words.


def _explanation(result: Balance, ties: polars.DataFrame, is_round: bool) -> str:
    index, count = result.frustration, int(ties["frustrated"].sum())
    best = "the minimum" if index.is_optimal else f"the fewest found; the minimum is at least {index.bound:,}"
    heavy = "Thick ties" if is_round else "Full colours"
    if not count:
        return f"Each of the {ties.height:,} ties fits the blocs."
    return f"{heavy} mark the {count:,} of {ties.height:,} that do not fit two blocs ({best})."


def _left_out(result: Balance, shown: int, part: int) -> str:
    """Return how many actors are drawn, where some are of other parts or have no room."""
    everybody, parts = result.actors.height, len(result.frustration.camps)
    if shown == everybody:
        return ""
    which = f"the largest of {parts:,} unconnected parts" if parts > 1 else "those of the first bloc first"
    more = f", and of its {part:,} actors the first" if parts > 1 and shown < part else ""
    return f"{shown:,} of {everybody:,} actors are drawn: {which}{more}."


def _in_words(result: Balance, part: polars.DataFrame) -> str:
    blocs = [", ".join(bloc["label"].head(_MOST_ROUND)) for bloc in part.partition_by("bloc", maintain_order=True)]
    against = result.rows.filter(polars.col("frustrated")).head(_MOST_ROUND)
    pairs = "; ".join(f"{one} and {other}" for one, other in against.select("one_label", "other_label").rows())
    return f"Blocs: {'; against: '.join(blocs)}." + (f" Ties that do not fit: {pairs}." if pairs else "")
