"""Spirals: what authors call one, and apart from that what the acts form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kg.analysis.spirals.compute import Spirals, Verdict, spirals
from kg.analysis.spirals.hostile_runs import Forms
from kg.findings.clauses import Clauses
from kg.findings.finding import Count, Piece, Sentence
from kg.findings.material import Candidate, Draft, Material

_FORMED = {Forms.YES: "form one", Forms.MAY: "may form one", Forms.NO: "form none"}


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
            remarks=("no source calls it one", *done),
        )
    called = _called(verdict, material, alone=alone)
    if called is None:
        return None
    main, sentence = called
    formed = f"the acts alone {_FORMED[verdict.forms]}" if acts else "no hostile acts of them are reported"
    return Draft(
        title="Spiral",
        sentence=(*sentence, Piece(f"; {formed}")),
        counts=tuple(acts),
        remarks=(*done, *_remarks(verdict)),
        main=main,
    )


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
