"""Spirals: runs of hostile acts by which two actors answer each other, beside what authors call a spiral.

What authors call a spiral and what the acts form are told beside each other and never mixed: see
:mod:`kg.analysis.spirals.hostile_runs` for when acts form one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import polars

from kg.analysis.acts_in_selection import Sides, rows_in_selection
from kg.analysis.analysis import Result
from kg.analysis.spirals.claims import Restraint, SpiralClaim, find_restraint, find_spiral_claims
from kg.analysis.spirals.hostile_acts import SURE, HostileAct, Step, hostile_acts, hostile_ties
from kg.analysis.spirals.hostile_runs import LEVEL, Forms, Run, best_chance, find_runs
from kg.errors import KgError
from kg.network.network import Network, make_network
from kg.phrases import count_of, one_or_many
from kg.selection.levels import RollUp
from kg.selection.selection import Count, Level, Selection
from kg.selection.support import Support, support_of
from kg.selection.temporal_order import TemporalOrder
from kg.selection.why_nothing import why_nothing
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.vocabulary import QuadClass

_CONFLICT = tuple(str(quad_class) for quad_class in QuadClass if str(quad_class).endswith("conflict"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Of two actors: what the authors call it, and what the acts form.

    Args:
        one: Id of the actor with more hostile acts towards the other.
        other: Id of the other.
        acts: The hostile acts in the selection of each towards the other.
        done: These acts.
        runs: The runs they form.
        calls: Who calls it a spiral, or denies that it is one.
        restraints: Which of them is said to hold back.
        forms: Whether the acts form a spiral.
    """

    one: str
    other: str
    acts: tuple[int, int]
    done: tuple[HostileAct, ...]
    runs: tuple[Run, ...]
    calls: tuple[SpiralClaim, ...]
    restraints: tuple[Restraint, ...]
    forms: Forms

    @property
    def told(self) -> tuple[str, ...]:
        """Keys of the statements that tell the hostile acts, sorted."""
        return tuple(sorted({*self.told_of(self.one), *self.told_of(self.other)}))

    def told_of(self, actor: str) -> tuple[str, ...]:
        """Return the keys of the statements that tell the hostile acts of one of the two, sorted."""
        return tuple(sorted({key for act in self.done if act.actor == actor for key in act.statements}))

    @property
    def statements(self) -> tuple[str, ...]:
        """The keys of the statements behind it, sorted."""
        several: tuple[Run | SpiralClaim | Restraint, ...] = (*self.runs, *self.calls, *self.restraints)
        return tuple(sorted({*self.told, *(key for one in several for key in one.statements)}))


@dataclass(frozen=True, repr=False)
class Spirals(Result):
    """The runs of hostile acts in the selection, and what authors say of them.

    Args:
        selection: What of the corpus they are taken from.
        verdicts: One for each two actors that have a run or are called to be in a spiral; those with most acts first.
        rows: One row a run: ``one``, ``other`` (names), ``acts``, ``by_one``, ``by_other``, ``asymmetry``,
            ``turns``, ``answers_by_one``, ``answers_by_other``, ``certain_answers_by_one``,
            ``certain_answers_by_other``, ``first``, ``last`` (days), ``verbal``, ``material``, ``harsher``, ``milder``,
            ``open_steps`` (whose order is not certain), ``chance``, ``forms``, ``orders`` (of each act and the one
            before, in words), ``witness`` (the statements by which they are known), ``statements``.
        support: What it all is based on.
        notes: What the numbers do not show; why there is nothing, where there is nothing.
        words: The names to show.
        labels: Names of the actors, by id.
    """

    analysis: ClassVar[str] = "spirals"
    selection: Selection
    verdicts: tuple[Verdict, ...]
    rows: polars.DataFrame
    support: Support
    notes: tuple[str, ...]
    labels: Mapping[str, str]
    words: Words = field(compare=False, repr=False)

    @property
    def scope(self) -> str:
        """The selection in words."""
        return str(self.selection)


def spirals(
    backend: Backend,
    selection: Selection,
    *,
    days: int = 90,
    min_acts: int = 3,
) -> Spirals:
    """Return the runs of hostile acts of a selection of a corpus, and what authors call a spiral.

    Hostile are directed, affirmed acts of conflict that happened, each counted once; what sums up others counts as in
    a network. Choose a level in the selection: ministries, or countries.

    Args:
        backend: Where statements come from.
        selection: What of them to take; quad classes may leave verbal or material conflict out.
        days: How many days may lie between an act and the next; 0 or more.
        min_acts: How many acts a run has at least; 2 or more.

    Raises:
        KgError: The number of days or the number of acts is too small.
    """
    if days < 0:
        raise KgError(f"a window cannot have {days} days; give 0 days or more")
    if min_acts < 2:
        raise KgError(f"a run of {min_acts} acts cannot contain an answer; ask for 2 acts or more")
    quad_classes = tuple(
        quad_class for quad_class in _CONFLICT if not selection.quad_classes or quad_class in selection.quad_classes
    )
    hostile_selection = replace(
        selection,
        count=Count.ACTS,
        kinds=(),
        quad_classes=quad_classes or ("",),
        modes=(),
        polarities=(),
        min_weight=1,
        min_degree=0,
    )
    network = make_network(backend, hostile_selection)
    rows = rows_in_selection(backend, selection)
    words, roll_up = Words(backend), RollUp(selection.level, backend)
    calls = find_spiral_claims(rows, backend, roll_up, words)
    restraints = find_restraint(rows, backend, roll_up, words)
    order = TemporalOrder(rows, backend.vocabulary, backend.entities)
    hostile = hostile_ties(network.ties)
    acts = hostile_acts(hostile, {(call.one, call.other) for call in calls}, backend, order)
    runs = {pair: list(find_runs(several, order, days, min_acts)) for pair, several in acts.items()}
    labels = {id: actor.label for id, actor in {**network.actors, **roll_up.actors}.items()}
    pairs = sorted({pair for pair, of_pair in runs.items() if of_pair} | {(call.one, call.other) for call in calls})
    verdicts = [_verdict(pair, acts.get(pair, []), runs.get(pair, []), calls, restraints) for pair in pairs]
    verdicts.sort(key=lambda one: (-len(one.calls), -sum(one.acts), one.one, one.other))
    every = [run for verdict in verdicts for run in verdict.runs]
    return Spirals(
        selection=selection,
        verdicts=tuple(verdicts),
        rows=_rows(every, labels),
        support=support_of({key for verdict in verdicts for key in verdict.statements}, backend, selection=selection),
        notes=(
            *_notes(network, hostile, acts, every, selection, min_acts, days),
            *_about_sides(network, rows, backend),
        ),
        labels=labels,
        words=words,
    )


def _verdict(
    pair: tuple[str, str],
    acts: Sequence[HostileAct],
    runs: Sequence[Run],
    calls: Sequence[SpiralClaim],
    restraints: Sequence[Restraint],
) -> Verdict:
    by = {id: sum(act.actor == id for act in acts) for id in pair}
    one, other = sorted(pair, key=lambda id: (-by[id], id))
    forms = next((kind for kind in Forms if any(run.forms is kind for run in runs)), Forms.NO)
    return Verdict(
        one=one,
        other=other,
        acts=(by[one], by[other]),
        done=tuple(acts),
        runs=tuple(sorted(runs, key=lambda run: (-len(run.acts), run.acts[0].act))),
        calls=tuple(call for call in calls if (call.one, call.other) == pair),
        restraints=tuple(restraint for restraint in restraints if {restraint.actor, restraint.target} == set(pair)),
        forms=forms,
    )


_COLUMNS: Mapping[str, tuple[Any, Callable[[Run], object]]] = {
    "one": (polars.String, lambda run: run.one),
    "other": (polars.String, lambda run: run.other),
    "acts": (polars.Int64, lambda run: len(run.acts)),
    "by_one": (polars.Int64, lambda run: run.by[0]),
    "by_other": (polars.Int64, lambda run: run.by[1]),
    "asymmetry": (polars.Float64, lambda run: run.asymmetry),
    "turns": (polars.Int64, lambda run: run.turns),
    "answers_by_one": (polars.Int64, lambda run: run.answers[0]),
    "answers_by_other": (polars.Int64, lambda run: run.answers[1]),
    "certain_answers_by_one": (polars.Int64, lambda run: run.sure_answers[0]),
    "certain_answers_by_other": (polars.Int64, lambda run: run.sure_answers[1]),
    "first": (polars.Date, lambda run: run.interval[0]),
    "last": (polars.Date, lambda run: run.interval[1]),
    "verbal": (polars.Int64, lambda run: run.verbal),
    "material": (polars.Int64, lambda run: len(run.acts) - run.verbal),
    "harsher": (polars.Int64, lambda run: run.harsher),
    "milder": (polars.Int64, lambda run: run.milder),
    "open_steps": (polars.Int64, lambda run: sum(step not in SURE for step in run.steps)),
    "chance": (polars.Float64, lambda run: run.chance),
    "forms": (polars.String, lambda run: str(run.forms)),
    "orders": (polars.List(polars.String), lambda run: list(map(str, run.orders))),
    "witness": (polars.List(polars.String), lambda run: list(run.witness)),
    "statements": (polars.List(polars.String), lambda run: list(run.statements)),
}


def _rows(runs: Iterable[Run], labels: Mapping[str, str]) -> polars.DataFrame:
    rows = [[value(run) for _, value in _COLUMNS.values()] for run in runs]
    frame = polars.DataFrame(rows, {name: kind for name, (kind, _) in _COLUMNS.items()}, orient="row")
    return frame.with_columns(polars.col("one", "other").replace(labels))


def _notes(
    network: Network,
    hostile: polars.DataFrame,
    acts: Mapping[tuple[str, str], Sequence[HostileAct]],
    runs: Sequence[Run],
    selection: Selection,
    min_acts: int,
    window: int,
) -> Iterator[str]:
    if not runs and hostile.is_empty():
        yield f"No hostile acts between actors match; {why_nothing(network.backend, selection)}."
    elif not runs:
        both = [pair for pair, several in acts.items() if len({act.actor for act in several}) == 2]
        if both:
            yield (
                f"No {min_acts} hostile acts of both sides follow each other within {window:,} days. "
                "Shorter or slower runs are found if fewer acts or more days between them are asked for."
            )
        else:
            yield "No two actors that match direct hostile acts at each other."
    if not runs and selection.level is Level.ENTITY:
        yield "Single actors rarely answer each other; the level of countries combines their parts."
    if not runs and network.self_loops:
        within = count_of(network.self_loops, "hostile tie is", "hostile ties are")
        yield f"{within} between actors that are one at this level; the level of single actors shows them."
    by_text = sum(Step.TEXT in run.steps for run in runs)
    if by_text:
        some = count_of(by_text, "run")
        yield f"In {some} the order of some acts is that of the text, since no date or word gives it."
    if any(act.is_dated for run in runs for act in run.acts):
        yield f"By date, an act can follow another up to {window:,} days later."
    symmetric = network.ties.filter(polars.col("symmetric"))["act"].n_unique()
    if symmetric:
        mutual = "act of conflict is mutual and was", "acts of conflict are mutual and were"
        yield f"{count_of(symmetric, *mutual)} excluded, since mutual acts show no answer."
    weak = [run for run in runs if best_chance(*run.by) > LEVEL]
    if weak:
        mine, theirs = min((run.by for run in weak), key=lambda by: best_chance(*by))
        yield (
            f"No significance test for {count_of(len(weak), 'run')}: with {count_of(mine, 'act')} against {theirs}, "
            f"even the most changes of side possible occur by chance in {_share(best_chance(mine, theirs))} orders."
        )
    unsure = [run for run in runs if run.chance is None and run not in weak]
    if unsure:
        yield f"No significance test for {len(unsure):,} more, since the order of their acts is partly uncertain."
    tested = sum(run.chance is not None for run in runs)
    if tested > 1:
        yield f"{tested:,} runs were tested; about {tested * LEVEL:.2g} of them would seem to take turns by chance."


def _share(chance: float) -> str:
    return "all" if chance == 1 else f"{chance:.2g} of all"


def _about_sides(network: Network, rows: polars.DataFrame, backend: Backend) -> Iterator[str]:
    """Say how many acts count as a country's that are not of its state, such as those of its press."""
    countries = [id for id, actor in network.actors.items() if actor.country == id]
    of_countries = network.between_actors.filter(polars.col("actor").is_in(countries))
    told = rows.join(of_countries.group_by("statement").agg(countries="actor"), on="statement")
    sides = Sides(told, backend)
    needed = ("subject_members", "subject", "earliest", "latest", "act", "countries")
    others = {
        row["act"]
        for row in told.select(needed).iter_rows(named=True)
        if not {*row["countries"]} & {*sides.of(row["subject_members"] or [row["subject"]], row)}
    }
    if others:
        acts, counts = count_of(len(others), "act"), one_or_many(len(others), "counts", "count")
        yield (
            f"{acts} by non-state actors of a country, such as its press or its opposition, {counts} as the country's "
            "here; the level of sectors separates them."
        )
