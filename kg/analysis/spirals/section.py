"""The section on spirals: what authors call one, and what the hostile acts form."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.section import Line, Rows, Section, rows_from
from kg.analysis.spirals.claims import Restraint, SpiralClaim
from kg.analysis.spirals.compute import Spirals, Verdict
from kg.analysis.spirals.hostile_runs import Run
from kg.corpus.days import days_in_words
from kg.phrases import count_of, listed, one_or_many, times

_ABOUT = (
    "Runs of hostile acts in which two actors answer each other, compared with what authors call a spiral. Acts form "
    "one if each side certainly answers the other at least twice (conflict spiral: Deutsch 1973; Rubin, Pruitt and Kim "
    "1994)."
)
_MOST = 10
"""How many pairs are described in sentences and act by act."""


def spirals_section(result: Spirals) -> Section:
    """Return the section on spirals."""
    lines = (line for verdict in result.verdicts[:_MOST] for line in _lines(verdict, result))
    several = len(result.verdicts)
    few = f"Sentences describe {_MOST} of {several:,} pairs: those called a spiral, then those with the most acts."
    tables = [_verdicts(result), _acts(result)]
    return result.as_section("Spirals", _ABOUT, lines, tables, [few] if several > _MOST else [])


def _lines(verdict: Verdict, result: Spirals) -> Iterator[Line]:
    one, other = result.labels[verdict.one], result.labels[verdict.other]
    for call in verdict.calls:
        yield Line(_called(call), call.statements)
    if not verdict.calls:
        yield Line(f"No source here calls what {one} and {other} do a spiral.", verdict.statements)
    yield Line(_formed(verdict, one, other), verdict.told or verdict.statements)
    for run in verdict.runs:
        yield from _run_lines(run, result)
    for restraint in verdict.restraints:
        yield Line(_held(restraint), restraint.statements)


def _called(call: SpiralClaim) -> str:
    says = "says" if call.affirmed else "denies"
    hedges = [*call.hedges, *(f"within {limit}" for limit in call.limits)]
    more = f" ({'; '.join(hedges)})" if hedges else ""
    drops = f" The headline says so without {listed(f'“{hedge}”' for hedge in hedges)}." if call.headline_drops else ""
    be = "were" if call.ended else "are"
    return f"{call.source} {says} that {listed(call.between)} {be} in a spiral{more}.{drops}"


def _formed(verdict: Verdict, one: str, other: str) -> str:
    mine, theirs = verdict.acts
    counts = f"{count_of(mine, 'hostile act')} by {one}, {theirs} by {other}"
    if not mine + theirs:
        return f"No hostile acts between {one} and {other} match, so the acts form no spiral."
    if not verdict.runs:
        return f"The acts form no spiral: {counts}, but the two sides do not answer each other."
    return f"As for the acts, {verdict.forms}: {counts}."


def _run_lines(run: Run, result: Spirals) -> Iterator[Line]:
    one, other = result.labels[run.one], result.labels[run.other]
    mine, theirs = run.by
    time = days_in_words(*run.interval)
    ratio = f", or {run.asymmetry:.1f}".removesuffix(".0") + " to 1" if theirs > 1 and mine != theirs else ""
    interval = f" ({time})" if time else ""
    sides = [(other, run.answers[1]), (one, run.answers[0])]
    (first, firsts), (second, seconds) = sorted(sides, key=lambda side: not side[1])
    said = (
        f"A run of {len(run.acts)} acts{interval}, {mine} against {theirs}{ratio}: "
        f"{first} answers {times(firsts)}, {second} {times(seconds)}"
    )
    unsure = sum(run.answers) - sum(run.sure_answers)
    if unsure:
        which = one_or_many(sum(run.answers), "this answer", "these answers")
        unsure_ones = which if unsure == sum(run.answers) else f"{unsure} of {which}"
        said += f"; it is not certain that {unsure_ones} came later ({listed(run.why_open)})"
    if run.unsure:
        said += f"; no source is certain of {run.unsure} of these acts"
    yield Line(f"{said}.", run.statements)
    if run.harsher or run.milder:
        harsher, milder = (f"in {count_of(one, 'pair')}" if one else "in none" for one in (run.harsher, run.milder))
        said = f"By the published scores, of two acts of one side the later is harsher {harsher} and milder {milder}."
        yield Line(said, run.statements)
    if run.chance is not None:
        rarely = f"{run.chance:.2g}" if run.chance >= 0.001 else "less than 0.001"
        yield Line(f"At least as many changes of side occur by chance in {rarely} of all orders.", run.statements)


def _held(restraint: Restraint) -> str:
    within = f" (within {', '.join(restraint.limits)})" if restraint.limits else ""
    judged = [what if affirmed else f"not {what}" for what, affirmed in restraint.judged]
    opinion = f" This is judged {', '.join(judged)}." if judged else ""
    return f"Restraint by {restraint.who} towards {restraint.towards} is reported{within}.{opinion}"


def _call_in_short(call: SpiralClaim) -> str:
    hedges = "; ".join(call.hedges)
    whose = f" of {listed(call.between)}" if call.rolled_up else ""
    return f"{'a' if call.affirmed else 'no'} spiral{whose}{f' ({hedges})' if hedges else ''}"


def _verdicts(result: Spirals) -> Rows:
    rows = []
    for one in result.verdicts:
        said = {_call_in_short(call) for call in one.calls}
        answers = [
            sum(run.answers[side] if run.one == one.one else run.answers[1 - side] for run in one.runs)
            for side in (0, 1)
        ]
        form = str(one.forms).removeprefix("they ").removeprefix("form ")
        names = result.labels[one.one], result.labels[one.other]
        acts, turns = f"{one.acts[0]} : {one.acts[1]}", f"{answers[0]} : {answers[1]}"
        rows.append((*names, acts, turns, listed(sorted(said)) or "–", form, list(one.statements)))
    columns = ("one", "other", "acts", "answers", "authors", "acts form")
    return rows_from("What authors say, and what the acts show", dict.fromkeys(columns, polars.String()), rows)


def _acts(result: Spirals) -> Rows:
    rows = []
    runs = [run for verdict in result.verdicts[:_MOST] for run in verdict.runs]
    for number, run in enumerate(runs, start=1):
        for act, reason in zip(run.acts, (None, *run.orders), strict=True):
            witness = reason.statements if reason else ()
            time = days_in_words(act.earliest, act.latest)
            names = result.labels[act.actor], act.label, result.labels[act.target]
            keys = dict.fromkeys((*act.statements, *witness))
            rows.append((number, time, *names, str(reason or ""), list(keys)))
    words = dict.fromkeys(("when", "who", "does what", "to whom", "compared with the act above"), polars.String())
    return rows_from("Hostile acts in order", {"run": polars.Int64(), **words}, rows)
