"""Statements in words: one line that a person can read."""

from __future__ import annotations

from kg.arguments import Argument, DateValue, EntityRef, Filler, NumberValue, TextValue
from kg.corpus.corpus import Corpus
from kg.model import Certainty, Mode, Polarity, Stance, Statement

__all__ = ["argument_label", "filler_label", "phrase"]

_DEEPEST = 2


def phrase(statement: Statement, corpus: Corpus, depth: int = 0) -> str:
    """Return a statement in words, e.g. ``Ukraine's observers – refuse – an assessment, about West-2017``.

    Statements within it are in brackets, without roles of their own; within those, by id. What is not plainly so
    is said: ``[according to NATO leadership]``, ``[intended]``, ``[denied]``.

    Args:
        statement: The statement.
        corpus: Its corpus.
        depth: How many statements it is already within.
    """
    relation = corpus.vocabulary.relations[statement.relation].label
    subject = argument_label(statement.subject, corpus, depth)
    object = argument_label(statement.object, corpus, depth)
    marks = _marks(statement, corpus)
    hedged = f" [{'; '.join(marks)}]" if marks else ""
    roles: dict[str, list[str]] = {}
    order = list(corpus.vocabulary.roles)
    for value in sorted(statement.roles if not depth else (), key=lambda one: order.index(one.role)):
        label = corpus.vocabulary.roles[value.role].label
        roles.setdefault(label, []).append(filler_label(value.value, corpus, depth))
    more = "".join(f", {label} {' and '.join(fillers)}" for label, fillers in roles.items())
    return f"{subject} – {relation} – {object}{more}{hedged}"


def _marks(statement: Statement, corpus: Corpus) -> list[str]:
    """Return what keeps a claim from being the author's own, plain and actual, each in a word or two."""
    attribution = statement.attribution
    sources = " > ".join(corpus.entities[id].label for id in attribution.sources)
    judged = {Stance.DOUBTS: "the author doubts it", Stance.REJECTS: "the author rejects it"}
    marks = {
        f"according to {sources}": bool(sources),
        judged.get(attribution.author_stance, ""): attribution.author_stance in judged,
        str(statement.mode): statement.mode is not Mode.ACTUAL,
        str(attribution.certainty): attribution.certainty is not Certainty.CERTAIN,
        "denied": attribution.polarity is Polarity.DENIED,
        "ended": statement.ended,
    }
    return [mark for mark, holds in marks.items() if holds]


def argument_label(argument: Argument, corpus: Corpus, depth: int = 0) -> str:
    """Return the label of an entity, or a statement in words within brackets."""
    if isinstance(argument, EntityRef):
        return corpus.entities[argument.entity].label
    statement = corpus.find(argument.statement)
    if statement is None or depth >= _DEEPEST:
        return f"[#{argument.statement.split('#')[1]}]"
    return f"[{phrase(statement, corpus, depth + 1)}]"


def filler_label(filler: Filler, corpus: Corpus, depth: int = 0) -> str:
    """Return what fills a role, in words."""
    match filler:
        case TextValue(text=text):
            return text
        case NumberValue(number=number):
            return f"{number:,f}" if abs(number) >= 10000 else f"{number:f}"
        case DateValue(date=date):
            return date.text
    return argument_label(filler, corpus, depth)
