"""Spirals: what authors call one, and apart from that what the acts form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from kg.analysis.spirals.compute import Spirals, Verdict, spirals
from kg.analysis.spirals.hostile_acts import HostileAct
from kg.analysis.spirals.hostile_runs import Forms
from kg.findings.clauses import Clauses
from kg.findings.finding import Count, Piece, Sentence
from kg.findings.material import Candidate, Draft, Material
from kg.model import Stance
from kg.phrases import count_of, listed, one_or_many
from kg.vocabulary import RoleFunction, Takes

_DOUBTING = (Stance.DOUBTS, Stance.REJECTS)
_FORMED = {Forms.YES: "form one", Forms.MAY: "may form one", Forms.NO: "do not form one"}


def find_spirals(material: Material) -> Iterator[Candidate]:
    """Yield the pairs of :func:`kg.analysis.spirals.compute.spirals` that a source calls a spiral, or that form one."""
    found = spirals(material.backend, material.selection)
    for verdict in found.verdicts:
        if verdict.calls or verdict.forms is not Forms.NO:
            yield Candidate(verdict.statements, partial(_say, verdict, found, material))


def _say(verdict: Verdict, found: Spirals, material: Material, alone: bool) -> Draft | None:
    one, other = found.labels[verdict.one], found.labels[verdict.other]
    acts = [
        Count.of(number, f"hostile act by {label}", f"hostile acts by {label}", verdict.told_of(id))
        for number, id, label in zip(verdict.acts, (verdict.one, verdict.other), (one, other), strict=True)
        if number
    ]
    clauses = Clauses(material)
    doers = {
        label: clauses.doers(verdict.told_of(id), id) for id, label in ((verdict.one, one), (verdict.other, other))
    }
    done = [f"those of {label} done by {names}" for label, names in doers.items() if names]
    if not verdict.calls:
        verb = str(verdict.forms).removeprefix("they ")
        return Draft(
            title="Spiral",
            sentence=(Piece(f"the hostile acts of {one} and {other} towards each other {verb}"),),
            counts=tuple(acts),
            remarks=("no source calls it one", *done, *_open_answers(verdict)),
            figure=_figure(verdict, found, material),
        )
    called = _called(verdict, material, alone=alone)
    if called is None:
        return None
    main, sentence = called
    where = "article" if alone else "articles"
    told = f"the acts told in the {where} alone {_FORMED[verdict.forms]}"
    formed = told if acts else "no hostile acts of them are reported"
    return Draft(
        title="Spiral",
        sentence=(*sentence, Piece(f"; {formed}")),
        counts=tuple(acts),
        remarks=(*done, *_open_answers(verdict), *_remarks(verdict)),
        main=main,
        figure=_figure(verdict, found, material),
    )


def _figure(verdict: Verdict, found: Spirals, material: Material) -> dict[str, Any]:
    """Return the two, and what each did to the other in order: which of the two, what, and whether it is doubted."""
    ids = (verdict.one, verdict.other)
    in_runs = [act for run in verdict.runs for act in run.acts]
    known = set(in_runs)
    acts = [*in_runs, *(act for act in verdict.done if act not in known)]
    return {
        "pair": list(ids),
        "ends": [found.labels[id] for id in ids],
        "acts": [[ids.index(act.actor), *_of_act(act, material)] for act in acts],
        "restraints": [
            [restraint.who, ", ".join(what if affirmed else f"not {what}" for what, affirmed in restraint.judged)]
            for restraint in verdict.restraints
        ],
    }


def _of_act(act: HostileAct, material: Material) -> tuple[str, bool]:
    """Return what a hostile act is, with what it is about, and whether the author doubts that."""
    topics = material.vocabulary.roles_with(RoleFunction.TOPIC)
    for row in material.rows(act.statements):
        for role in row["roles"]:
            if role["role"] not in topics:
                continue
            if role["is"] != Takes.STATEMENT:
                return f"{act.label}: {material.words.filler(role['value'], role['is'])}", False
            told = material.rows([role["value"]])
            clause = Clauses(material).of(role["value"])
            about = "".join(piece.text for piece in clause.whole) if clause else material.words.claim(role["value"])
            return f"{act.label}: {about}", any(one["author_stance"] in _DOUBTING for one in told)
    return act.label, False


def _called(verdict: Verdict, material: Material, *, alone: bool) -> tuple[str, Sentence] | None:
    """Return the main statement that calls it a spiral, and that in words."""
    main = material.rows(verdict.calls[0].statements)[0]["statement"]
    clause = Clauses(material).of(main, exactly=True)
    if clause is None:
        return None
    if clause.source:
        return main, clause.attributed
    who = "the author" if alone else verdict.calls[0].source
    return main, (Piece(f"according to {who}, "), *clause.whole)


def _open_answers(verdict: Verdict) -> Iterator[str]:
    """Yield how many answers are not certain to have come later, and why."""
    number = sum(sum(run.answers) for run in verdict.runs)
    sure = sum(sum(run.sure_answers) for run in verdict.runs)
    if sure < number:
        open_ones = {why for run in verdict.runs for why in run.why_open}
        what = one_or_many(number - sure, "it answers", "they answer")
        which = f"{number - sure:,} of {count_of(number, 'answer')}"
        yield f"{which} may have come before what {what} ({listed(sorted(open_ones))})"


def _remarks(verdict: Verdict) -> Iterator[str]:
    others = len({call.source for call in verdict.calls}) - 1
    if others > 0:
        yield f"{others:,} more sources speak of it" if others > 1 else "1 more source speaks of it"
    if any(call.headline_drops for call in verdict.calls):
        yield "the headline says it plainly"
    for restraint in verdict.restraints:
        judged = [what if affirmed else f"not {what}" for what, affirmed in restraint.judged]
        opinion = f", judged {', '.join(judged)}" if judged else ""
        yield f"restraint by {restraint.who} is reported{opinion}"
