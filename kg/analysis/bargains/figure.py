"""The figure of bargains: who offers what to whom for what, and below it what was done, in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.analysis.bargains.answers import AnswerKind
from kg.analysis.bargains.compute import NO_ANSWER, Bargain, Bargains, Precedent
from kg.corpus.days import edtf_in_words, marked
from kg.dates import parse_date
from kg.drawing.arrows import dashes_of
from kg.drawing.encoding import Hold, Sign
from kg.drawing.figure import Figure, drawing, wrapped
from kg.drawing.glyphs import marker_of
from kg.drawing.look import CONFLICT, COOPERATION, GROUND, INK, LINE, NEITHER, PIXEL, QUIET, SMALL, TEXT
from kg.phrases import count_of, times
from kg.selection.words import Words
from kg.vocabulary import RoleFunction

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST = 3
"""How many bargains are drawn: a page holds no more."""
_MOST_EVENTS = 7

_MARKS = {
    "precedent": (marker_of(Sign.NEITHER), GROUND, NEITHER),
    "precedent, carried out": (marker_of(Sign.NEITHER), NEITHER, NEITHER),
    "offer": (marker_of(Sign.COOPERATION), COOPERATION, COOPERATION),
    AnswerKind.ACCEPTANCE: (marker_of(Sign.COOPERATION), COOPERATION, COOPERATION),
    AnswerKind.REFUSAL: (marker_of(Sign.CONFLICT), CONFLICT, CONFLICT),
    AnswerKind.FULFILMENT: (marker_of(Sign.COOPERATION), COOPERATION, COOPERATION),
}
"""Form, colour of its inside and of its line: as of acts of the sign; precedents have none."""


class _Event(NamedTuple):
    kind: str
    time: str
    who: str


def draw_bargains(result: Bargains) -> Figure | None:
    """Return the figure of the bargains offered most often, or ``None`` where there is none.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    shown = result.all[:_MOST]
    if not shown:
        return None
    with drawing() as Drawing:  # noqa: N806
        made = Drawing(figsize=(7.9, 4.15 * len(shown)))
        several = made.subplots(2 * len(shown), gridspec_kw={"height_ratios": [2.3, 1.4] * len(shown)})
        made.subplots_adjust(hspace=0.05)
        cut = 0
        for above, below, bargain in zip(several[::2], several[1::2], shown, strict=True):
            _exchange(above, bargain, result.words)
            cut += _time_line(below, bargain, result.words)
    all_of_them = len(result.all)
    few = f"{_MOST} of {all_of_them} bargains are drawn, those offered most often." if all_of_them > _MOST else ""
    moves = f"{count_of(cut, 'move is', 'moves are')} not shown in the timelines." if cut else ""
    return Figure(
        "bargains",
        "Who offers what to whom, and what is asked in return",
        "The offer, and what is asked in return (dashed). Below, the events in order of time, not to "
        "scale; each answer certainly came after an offer.",
        "; ".join(_in_words(bargain, result.words) for bargain in shown),
        made,
        result.support.among(key for bargain in shown for key in bargain.statements),
        " ".join(filter(None, [few, moves])),
        result.selection.of_claims,
    )


def _in_words(bargain: Bargain, words: Words) -> str:
    offered = bargain.offered
    offers = words.verb(offered.relation, offered.actors)
    said = f"{words.listed(offered.actors)} {offers} {words.listed(offered.named)}".strip()
    to, price = words.listed(offered.targets), ", ".join(bargain.told(RoleFunction.PRICE))
    some = f" in {_asking(bargain)}" if _asking(bargain) else ""
    said += (f" to {to}" if to else "") + (f"{some} in exchange for {price}" if price else "")
    return f"{said}: {bargain.state}"


def _asking(bargain: Bargain) -> str:
    """Return in how many offers anything is asked in return, where not all name the same; else an empty text."""
    if len(bargain.terms) == 1:
        return ""
    naming = sum(len(one.offers) for one in bargain.terms if str(one))
    return f"{naming} of {len(bargain.offers)} offers"


def _exchange(axes: Axes, bargain: Bargain, words: Words) -> None:
    axes.axis("off")
    axes.set_xlim(0, 10)
    axes.set_ylim(0, 4)
    offered = bargain.offered
    offerer = wrapped(words.listed(offered.actors), 15, 3)
    addressee = wrapped(words.listed(offered.targets) or "addressee not named", 15, 3)
    for x, text in ((1.15, offerer), (8.85, addressee)):
        box = {"boxstyle": "round,pad=0.5", "facecolor": GROUND, "edgecolor": INK, "linewidth": 1.1}
        axes.text(x, 2.15, text, ha="center", va="center", bbox=box, zorder=3)
    what = f"{words.verb(offered.relation, offered.actors)} {words.listed(offered.named)}".strip()
    _arrow(axes, (2.35, 2.5), (7.65, 2.5), dashed=False)
    axes.text(5, 2.62, wrapped(what, 40, 2), ha="center", va="bottom", color=COOPERATION, fontweight="bold")
    lower = 2.4
    for condition in list(bargain.told(RoleFunction.CONDITION))[:2]:
        text = wrapped(condition, 44, 2)
        axes.text(5, lower, text, ha="center", va="top", color=QUIET, fontsize=SMALL, style="italic")
        lower -= 0.32 * (text.count("\n") + 1) + 0.04
    back = min(1.8, lower - 0.1)
    price = ", ".join(bargain.told(RoleFunction.PRICE))
    _arrow(axes, (7.65, back), (2.35, back), dashed=True)
    some = f" in {_asking(bargain)}" if _asking(bargain) else ""
    price_text = f"asked in return{some}: {price}" if price else "no price named"
    axes.text(5, back - 0.12, wrapped(price_text, 42, 4), ha="center", va="top", color=INK)
    aside = {"said to": (RoleFunction.AUDIENCE, 1.15), "mainly addressed to": (RoleFunction.MEANT_FOR, 8.85)}
    for begin, (function, x) in aside.items():
        told = ", ".join(bargain.told(function))
        if told:
            text = wrapped(f"{begin} {told}", 22, 4)
            axes.text(x, 1.2, text, ha="center", va="top", color=QUIET, fontsize=SMALL)
    axes.text(5, 3.95, _state(bargain), ha="center", va="top", fontsize=TEXT, fontweight="bold")


def _state(bargain: Bargain) -> str:
    how_often = times(len(bargain.offers))
    if bargain.outcome == NO_ANSWER:
        return f"Offered {how_often}, no answer reported"
    return f"{bargain.outcome.capitalize()} (offered {how_often}{', and again since' * bargain.again})"


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], *, dashed: bool) -> None:
    from matplotlib.patches import FancyArrowPatch

    looks: dict[str, Any] = {"color": COOPERATION, "linewidth": 3 * PIXEL, "linestyle": "solid"}
    if dashed:
        width = 1.8 * PIXEL
        looks = {"color": NEITHER, "linewidth": width, "linestyle": dashes_of(Hold.NOT_ACTUAL, width)}
    head = "->" if dashed else "-|>"
    axes.add_patch(FancyArrowPatch(start, end, arrowstyle=head, mutation_scale=13, shrinkA=0, shrinkB=0, **looks))


def _time_line(axes: Axes, bargain: Bargain, words: Words) -> int:
    """Draw precedents, offers and answers in their order in time; return how many are left out."""
    events, left_out = _chosen(_events(bargain, words))
    axes.axis("off")
    axes.set_xlim(0, 10)
    axes.set_ylim(-2.5, 0.8)
    axes.plot([0.3, 9.7], [0, 0], color=LINE, linewidth=1, zorder=1)
    step = 9.4 / len(events)
    width = max(10, int(step * 9.5))
    for index, event in enumerate(events):
        x = 0.3 + step * (index + 0.5)
        form, inside, line = _MARKS[event.kind]
        axes.plot([x], [0], form, markersize=9, markerfacecolor=inside, markeredgecolor=line, zorder=2)
        axes.text(x, 0.38, wrapped(event.time or "no date", width, 2), ha="center", va="bottom", fontsize=SMALL)
        text = wrapped(f"{event.kind}: {event.who}" if event.who else event.kind, width, 5)
        axes.text(x, -0.42, text, ha="center", va="top", fontsize=SMALL, color=QUIET)
    return left_out


def _events(bargain: Bargain, words: Words) -> list[_Event]:
    """Return precedents by their day, then what was done about the bargain in its order."""
    events = []
    for one in sorted(bargain.precedents, key=_first_day):
        kind = "precedent, carried out" if one.fulfilled else "precedent"
        time = marked(edtf_in_words(one.when), inferred=one.inferred)
        events.append(_Event(kind, time, one.what.replace(" – ", " ")))
    terms = bargain.terms
    plain = {move.name for one in terms if len(terms) > 1 and not str(one) for move in one.offers}
    for move in bargain.course:
        kind = bargain.part_of(move)
        answer = "" if kind == "offer" else f"{words.listed(move.actors)} {words.verb(move.relation, move.actors)}"
        events.append(_Event(kind, move.time, "without terms" if move.name in plain else answer))
    return events


def _first_day(precedent: Precedent) -> date:
    return (precedent.when and parse_date(precedent.when).earliest) or date.max


def _chosen(events: Sequence[_Event]) -> tuple[list[_Event], int]:
    """Return the events that have room: the first and the last of all, then answers, then precedents, then offers."""
    ranks = {"offer": 2, "precedent": 1, "precedent, carried out": 1}
    ends = (0, len(events) - 1)
    order = sorted(range(len(events)), key=lambda index: (index not in ends, ranks.get(events[index].kind, 0)))
    kept = sorted(order[:_MOST_EVENTS])
    return [events[index] for index in kept], len(events) - len(kept)
