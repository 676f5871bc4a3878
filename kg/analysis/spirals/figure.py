"""The figure of a run of hostile acts: a lane for each side, and an arrow wherever one answers the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kg.analysis.spirals.compute import Spirals, Verdict
from kg.analysis.spirals.hostile_acts import SURE, HostileAct
from kg.analysis.spirals.hostile_runs import Forms, Run
from kg.corpus.days import days_in_words, short_day
from kg.drawing.arrows import dashes_of
from kg.drawing.encoding import Hold, Sign
from kg.drawing.figure import Figure, drawing, plain, wrapped
from kg.drawing.glyphs import marker_of
from kg.drawing.look import CONFLICT, INK, LINE, PALE, QUIET, SMALL, STROKE, TEXT, paler
from kg.phrases import count_of, listed
from kg.vocabulary import QuadClass

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

_MOST = 3
"""How many runs are drawn."""
_MOST_ACTS = 40
_MOST_LABELS = 8
"""Up to how many acts each has its words."""
_UP, _DOWN = 1.0, 0.0
_FORMS = {Forms.YES: "the acts form one", Forms.MAY: "the acts may form one", Forms.NO: "the acts do not form one"}


def draw_spirals(result: Spirals) -> Figure | None:
    """Return the figure of the first runs, or ``None`` where there is none.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    every = [(verdict, run) for verdict in result.verdicts for run in verdict.runs]
    shown = every[:_MOST]
    if not shown:
        return None
    with drawing() as Drawing:  # noqa: N806
        width = _width(run for _, run in shown)
        made = Drawing(figsize=(width, 3.8 * len(shown)))
        for number, (verdict, run) in enumerate(shown, start=1):
            _run(made.add_subplot(len(shown), 1, number), verdict, run, result, width)
        made.subplots_adjust(left=0.01, right=0.99, hspace=0.2)
        _legend(made)
    few = (
        f"{len(shown)} of {len(every):,} runs are drawn, those called a spiral first."
        if len(every) > len(shown)
        else ""
    )
    last = f"Of longer runs the last {_MOST_ACTS} acts are drawn." * any(len(run.acts) > _MOST_ACTS for _, run in shown)
    why_open = sorted({why for _, run in shown for why in run.why_open})
    drawn = {key for _, run in shown for act in run.acts[-_MOST_ACTS:] for key in act.statements}
    return Figure(
        "spirals",
        "Runs of hostile acts of two sides",
        "Hostile acts of two sides in order, not to scale: pale squares are words, full ones deeds. An arrow leads "
        "from an act to the next act of the other side; it is dotted if this order is not certain"
        f"{f' ({listed(why_open)})' if why_open else ''}.",
        "; ".join(_in_words(run, result) for _, run in shown),
        made,
        result.support.among(drawn | {key for verdict, _ in shown for key in _heard(verdict)}),
        " ".join(filter(None, [few, last])),
        str(result.selection),
    )


def _heard(verdict: Verdict) -> Iterator[str]:
    """Yield the statements behind what is written of a run: that it is called a spiral, and that a side holds back."""
    for call in verdict.calls:
        yield from call.statements
    for restraint in verdict.restraints:
        yield from restraint.statements


def _in_words(run: Run, result: Spirals) -> str:
    one, other = result.labels[run.one], result.labels[run.other]
    mine, theirs = run.by
    return f"{one} {count_of(mine, 'act')}, {other} {theirs}, {run.turns} changes of side"


def _width(runs: Iterable[Run]) -> float:
    """Return how many inches wide the figure is: wider where many acts have words."""
    return max(8.4, *(1.5 * len(run.acts) for run in runs if len(run.acts) <= _MOST_LABELS), 0)


def _run(axes: Axes, verdict: Verdict, run: Run, result: Spirals, width: float) -> None:
    acts, steps = run.acts[-_MOST_ACTS:], run.steps[len(run.steps) - len(run.acts[-_MOST_ACTS:]) + 1 :]
    labelled = len(acts) <= _MOST_LABELS
    places = [2.1 + 7.8 * (index + 0.5) / len(acts) for index in range(len(acts))]
    lanes = {run.one: _UP, run.other: _DOWN}
    axes.axis("off")
    axes.set_xlim(0, 10)
    top = 2.6 if labelled else 1.7
    axes.set_ylim(-0.95, top)
    for side, number in zip((run.one, run.other), run.by, strict=True):
        lane = lanes[side]
        axes.plot([2.1, 9.9], [lane, lane], color=LINE, linewidth=1, zorder=1)
        name = wrapped(result.labels[side], 20, 3)
        axes.text(0, lane + 0.03, name, ha="left", va="bottom", fontweight="bold")
        below = count_of(number, "act")
        if any(restraint.actor == side for restraint in verdict.restraints):
            below += "; shows\nrestraint (reported)"
        axes.text(0, lane - 0.03, below, ha="left", va="top", color=QUIET, fontsize=SMALL)
    for index, step in enumerate(steps):
        if acts[index].actor != acts[index + 1].actor:
            start, end = (places[index], lanes[acts[index].actor]), (places[index + 1], lanes[acts[index + 1].actor])
            _arrow(axes, start, end, unsure=step not in SURE, small=not labelled)
    size = 9 if labelled else 6
    for index, (place, act) in enumerate(zip(places, acts, strict=True)):
        lane, above = lanes[act.actor], act.actor == run.one
        axes.plot(
            [place], [lane], markersize=size, zorder=3, **_look(act.quad_class == str(QuadClass.MATERIAL_CONFLICT))
        )
        if labelled:
            days = (plain(line, 40) for line in _time(act).split("\n"))
            words = "\n".join(filter(None, [wrapped(act.label, _room(acts, index, width), 5), *days]))
            y, va = (lane + 0.16, "bottom") if above else (lane - 0.16, "top")
            axes.text(place, y, words, ha="center", va=va, fontsize=SMALL)
    time = days_in_words(*run.interval)
    if not labelled and time:
        axes.text(6, -0.3, plain(time, 60), ha="center", va="top", fontsize=SMALL, color=QUIET)
    axes.text(0, top, plain(_title(verdict, run), 110), ha="left", va="top", fontsize=TEXT, fontweight="bold")


def _look(is_deed: bool) -> dict[str, Any]:
    """Return how a hostile act looks."""
    inside = CONFLICT if is_deed else paler(CONFLICT, PALE)
    marker = marker_of(Sign.CONFLICT)
    edge = {"markeredgecolor": CONFLICT, "markeredgewidth": 1.6}
    return {"marker": marker, "linestyle": "none", "markerfacecolor": inside, **edge}


def _legend(made: Drawing) -> None:
    from matplotlib.lines import Line2D

    samples = [Line2D([], [], markersize=9, **_look(is_deed)) for is_deed in (False, True)]
    made.axes[-1].legend(
        samples, ["words", "deeds"], frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.16), ncols=2
    )


def _room(acts: Sequence[HostileAct], index: int, width: float) -> int:
    """Return how many letters a line has above or below an act: more where the acts beside it are the other side's."""
    beside = {acts[at].actor for at in (index - 1, index + 1) if 0 <= at < len(acts)}
    alone = acts[index].actor not in beside
    return int((14.5 if alone else 11.5) * width / len(acts))


def _time(act: HostileAct) -> str:
    """Return when an act happened; days in a short form, each on a line, since there is little room."""
    days = [short_day(day) for day in days_in_words(act.earliest, act.latest).split(" to ")]
    if len(days) > 1:
        days[0] = days[0].removesuffix(days[1][-5:])
    return " –\n".join(days)


def _title(verdict: Verdict, run: Run) -> str:
    affirmed = [call.hedges for call in verdict.calls if call.affirmed]
    parts = "parts of them " if verdict.calls and all(call.rolled_up for call in verdict.calls) else ""
    if affirmed:
        hedges = f" ({'; '.join(affirmed[0])})" if all(affirmed) else ""
        denied = ", and said not to be one" if len(affirmed) < len(verdict.calls) else ""
        said = f"{parts}called a spiral{hedges}{denied}"
    else:
        said = f"{parts}said not to be a spiral" if verdict.calls else "not called a spiral"
    said = said[0].upper() + said[1:]
    return f"{said}; {_FORMS[run.forms]}"


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], *, unsure: bool, small: bool) -> None:
    from matplotlib.patches import FancyArrowPatch

    width = 0.9 if small else 1.35
    arrow = FancyArrowPatch(
        start,
        end,
        arrowstyle="-|>",
        mutation_scale=8 if small else 12,
        shrinkA=5 if small else 8,
        shrinkB=5 if small else 8,
        color=STROKE if unsure else INK,
        linewidth=width,
        linestyle=dashes_of(Hold.HEDGED if unsure else Hold.PLAIN, width),
        zorder=2,
    )
    axes.add_patch(arrow)
