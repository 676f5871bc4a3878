"""The arrows of a network for print: one for each pair and look, how wide it is, and the way it takes."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

import polars

from kg.drawing.along import width_along
from kg.drawing.arrows import Curve, Encoding, bend_between, loop_from
from kg.drawing.encoding import Hold, Mark, Sign, encoding_of
from kg.drawing.look import PIXEL
from kg.layout.layout import Place
from kg.layout.overlap import Floats
from kg.network.network import Network
from kg.phrases import count_of
from kg.selection.selection import Count
from kg.selection.tie_labels import TieLabel, labels_by
from kg.table.counted import IS_ACT

POINTS = 0.75
"""Points of print to a unit of the places, where there is room."""
MOST_LABELLED = 40
"""Up to how many arrows have their words."""
_FAN, _MOST_ROOM = 32.0, 1.8
"""How far apart two actors must lie for each arrow between them, in units of the places; how much that may widen."""
_BESIDE_WORDS = 45.0
"""What discs and heads take of the way between two actors, in the same units."""
_WIDEST, _LIGHT = 5 * PIXEL, 1.4 * PIXEL


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow.

    Args:
        actor: Id of the actor where it begins.
        target: Id of that where it ends.
        look: How it looks.
        weight: How many acts, statements or articles it stands for.
        statements: Keys of the statements behind it.
        label: What it says.
        more: How many other labels it has.
        unit: What its weight counts, in the singular.
        is_light: Whether it is of states and hopes alone, in a picture of acts.
    """

    actor: str
    target: str
    look: Encoding
    weight: int
    statements: Sequence[str] = field(compare=False)
    label: TieLabel = field(compare=False)
    more: int = field(compare=False)
    unit: str = field(compare=False)
    is_light: bool = field(compare=False)

    @property
    def ends(self) -> tuple[str, str]:
        """Its two actors, the lesser id first."""
        return min(self.actor, self.target), max(self.actor, self.target)

    @property
    def is_back(self) -> bool:
        """Whether it runs against their order."""
        return self.actor > self.target

    @property
    def width(self) -> float:
        """How wide it is, in points."""
        return _LIGHT if self.is_light else min(_WIDEST, (2 + math.log2(self.weight)) * PIXEL)

    @property
    def number(self) -> str:
        """How many it stands for, in words, where that is more than one."""
        return count_of(self.weight, self.unit) if self.weight > 1 else ""


def arrows_of(network: Network) -> list[Arrow]:
    """Return an arrow for each pair and look, those of most weight first.

    Args:
        network: The network.
    """
    by = network.selection.count
    unit = by.one
    counted = polars.coalesce("act", "statement") if by is Count.ACTS else polars.col(unit)
    encoding_columns = ["sign", "hold", "mark"]
    ties = encoding_of(network.between_actors, network.backend)
    labels = labels_by(ties, network.backend, "actor", "target", *encoding_columns)
    rows = (
        ties.group_by("actor", "target", *encoding_columns)
        .agg(weight=counted.n_unique(), statements=polars.col("statement").unique(), has_acts=IS_ACT.any())
        .sort("weight", "actor", "target", *encoding_columns, descending=[True, *[False] * 5])
    )
    are_acts = rows["has_acts"].any()
    return [
        Arrow(
            actor,
            target,
            Encoding(Sign(sign), Hold(hold), Mark(mark)),
            weight,
            keys,
            *_label_of([label for label, _ in said]),
            unit,
            are_acts and not has_acts,
        )
        for actor, target, sign, hold, mark, weight, keys, has_acts in rows.iter_rows()
        for said in [labels[actor, target, sign, hold, mark]]
    ]


def _label_of(labels: Sequence[TieLabel]) -> tuple[TieLabel, int]:
    """Return what is said first, as nobody's conclusion where it is said so too, and how many others are said."""
    first = labels[0]
    sure = first._replace(inferred="")
    different = {label._replace(inferred="") for label in labels}
    return sure if sure in labels else first, len(different) - 1


def room_for(arrows: Sequence[Arrow], places: Mapping[str, Place]) -> float:
    """Return how much larger a picture must be so that arrows between two actors can fan out and bear their words.

    Args:
        arrows: The arrows that are drawn.
        places: Where actors lie, by id.
    """
    between = Counter(arrow.ends for arrow in arrows)
    far = {ends: max(math.dist(places[ends[0]], places[ends[1]]), 1.0) for ends in between}
    rooms = [_FAN * number / far[ends] for ends, number in between.items() if number > 2]
    if len(arrows) <= MOST_LABELLED:
        words = (
            (one.ends, width_along(one.label, one.more, one.number) / POINTS)
            for one in arrows
            if one.actor != one.target
        )
        rooms += [(wide + _BESIDE_WORDS) / far[ends] for ends, wide in words]
    return min(_MOST_ROOM, max([1.0, *rooms]))


def ways_of(
    arrows: Sequence[Arrow], centres: Mapping[str, Floats], radius: Mapping[str, float], size: float
) -> list[Curve]:
    """Return the way of each arrow; those between the same two actors bend apart.

    Args:
        arrows: The arrows.
        centres: Where actors lie, in points of print.
        radius: How large they are.
        size: Share of the usual size of what is drawn.
    """
    gap = 1.5 * size
    curves: dict[Arrow, Curve] = {}
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
