"""Statements in words: one line that a person can read."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import Decimal

from kg.arguments import DateValue, EntityRef, Filler, NumberValue, StatementRef, TextValue
from kg.corpus.corpus import Corpus
from kg.corpus.english import label_for, number_of_all, verb_before_whom, verb_in_sentence, without_object
from kg.model import Certainty, Mode, Polarity, Stance, Statement
from kg.phrases import briefly, listed
from kg.quote import LEFT_OUT
from kg.readings import Towards

DEEPEST = 2
"""How many statements a statement in words may stand in; deeper ones are named by their id."""
NOT_SO = "not so"
"""What is said of a claim whose polarity is ``denied``: true of what is denied, and of an absence that is stated."""
_CONCLUDED = re.compile(r"\[[^\[\]]*\]")
_SINGLE = str.maketrans("“”„", "‘’‚")
_UNSPECIFIED = "unspecified"
"""Id, within its annotation file, of whom a text leaves out altogether."""
UNNAMED_SOURCE = "an unnamed source"
_INFERRED = "[ ]: inferred by the coder."


def phrase(statement: Statement, corpus: Corpus, depth: int = 0) -> str:
    """Return a statement in words, e.g. ``Ukraine's observers – refuse – an assessment, about West-2017``.

    Where there is no object, those whom it is directed at may stand in its place: ``workers – strike against – the
    government``. Statements within it are sentences in quotation marks, without roles of their own; within those, by
    id. What is not plainly so is said: ``(according to NATO leadership)``, ``(intended)``, ``(not so)``; and what the
    coder concludes stands in square brackets.

    Args:
        statement: The statement.
        corpus: Its corpus.
        depth: How many statements it is already within.
    """
    doers = [statement.subject.entity] if isinstance(statement.subject, EntityRef) else []
    known, told = corpus.vocabulary.relations[statement.relation], statement.roles if not depth else ()
    number = number_of_all(doers, corpus.entities, corpus.vocabulary)
    relation = (verb_in_sentence if depth else label_for)(known, number)
    inferred = statement.inferred.fields if statement.inferred else ()
    degree = degree_in_words(statement.degree)
    parts = [marked(filler_label(statement.subject, corpus, depth), "subject", inferred), f"{relation}{degree}"]
    whom = [marked(filler_label(one, corpus, depth), Towards.TO, inferred) for one in statement.role(Towards.TO)]
    if statement.object is not None:
        parts.append(marked(filler_label(statement.object, corpus, depth), "object", inferred))
    elif not whom:
        parts[1:] = [f"{without_object(known, relation)}{degree}"]
    elif towards := verb_before_whom(known, number):
        parts[1:] = [f"{towards}{degree}", listed(whom)]
        told = tuple(value for value in told if value.role != Towards.TO)
    attribution = statement.attribution
    marks = marks_in_words(
        sources_in_words(attribution.sources, lambda id: corpus.entities[id].label, inferred),
        attribution.author_stance,
        statement.mode,
        attribution.certainty,
        attribution.polarity,
        ended=statement.ended,
    )
    roles: dict[str, list[str]] = {}
    order = list(corpus.vocabulary.roles)
    for value in sorted(told, key=lambda one: order.index(one.role)):
        label = corpus.vocabulary.roles[value.role].label
        filler = marked(filler_label(value.value, corpus, depth), value.role, inferred)
        roles.setdefault(label, []).append(filler)
    more = "".join(f", {label} {briefly(fillers)}" for label, fillers in roles.items())
    between = " " if depth else " – "
    return f"{between.join(parts)}{more}{hedges(marks)}"


def marked(text: str, field: str, inferred: Collection[str]) -> str:
    """Return the words for a field of a statement, marked where it is among those that the coder infers."""
    return concluded(text) if field in inferred else text


def concluded(text: str) -> str:
    """Return words for what the coder concludes: in square brackets, which stand round them once."""
    return text if _CONCLUDED.fullmatch(text) else f"[{text}]"


def key_to(texts: Iterable[str]) -> str:
    """Return what square brackets mean, for the foot of what shows texts; nothing where these have none but ``[…]``."""
    return _INFERRED if any("[" in text.replace(LEFT_OUT, "") for text in texts) else ""


def quoted(text: str) -> str:
    """Return the words of a claim that stands within another: in quotation marks, those within it in single ones."""
    return f"“{in_single_quotes(text)}”"


def in_single_quotes(text: str) -> str:
    """Return words as they stand within quotation marks: those in them are single ones."""
    return text.translate(_SINGLE)


def degree_in_words(degree: str | None) -> str:
    """Return how far a claim holds, as it stands behind its relation; nothing where that is not said."""
    return f" ({degree})" if degree else ""


def hedges(marks: Sequence[str]) -> str:
    """Return what :func:`marks_in_words` says, as it stands behind a claim."""
    return f" ({'; '.join(marks)})" if marks else ""


def is_unspecified(id: str) -> bool:
    """Return whether an entity stands for somebody whom a text leaves out altogether."""
    return id.rpartition("/")[2] == _UNSPECIFIED


def source_label(id: str, label: str) -> str:
    """Return how a source is named, by its id and label: one that the text leaves out in words."""
    return UNNAMED_SOURCE if is_unspecified(id) else label


def sources_in_words(ids: Iterable[str], label: Callable[[str], str], inferred: Collection[str]) -> list[str]:
    """Return the names of the sources of a statement, the last one marked where the coder infers whose claim it is."""
    labels = [source_label(id, label(id)) for id in ids]
    return [*labels[:-1], *(marked(label, "according_to", inferred) for label in labels[-1:])]


def marks_in_words(
    sources: Sequence[str], author_stance: str | None, mode: str, certainty: str, polarity: str, *, ended: bool
) -> list[str]:
    """Return what keeps a claim from being the author's own, plain and actual, each in a word or two.

    Args:
        sources: Labels of those whose claim it is, the one who reports it first; none where it is the author's own.
        author_stance: Stance of the author to a claim of others.
        mode: Mode of the claim.
        certainty: How sure its source is.
        polarity: Whether its source affirms it.
        ended: Whether what it says has ended.
    """
    judged = {str(Stance.DOUBTS): "the author doubts it", str(Stance.REJECTS): "the author rejects it"}
    marks = {
        f"according to {' > '.join(sources)}": bool(sources),
        judged.get(str(author_stance), ""): bool(sources) and str(author_stance) in judged,
        str(mode): mode != Mode.ACTUAL,
        str(certainty): certainty != Certainty.CERTAIN,
        NOT_SO: polarity == Polarity.DENIED,
        "ended": ended,
    }
    return [mark for mark, holds in marks.items() if holds]


def filler_label(filler: Filler, corpus: Corpus, depth: int = 0) -> str:
    """Return what fills a place of a statement, in words; a statement stands in quotation marks."""
    match filler:
        case EntityRef(entity=id):
            return corpus.entities[id].label
        case StatementRef(statement=key):
            statement = corpus.find(key)
            if statement is None or depth >= DEEPEST:
                return f"#{key.split('#')[1]}"
            return quoted(phrase(statement, corpus, depth + 1))
        case TextValue(text=text):
            return text
        case NumberValue(number=number):
            return number_in_words(number)
        case DateValue(date=date):
            return date.words


def number_in_words(number: Decimal) -> str:
    """Return a number as it is shown: from ten thousand on with commas."""
    return f"{number:,f}" if abs(number) >= 10000 else f"{number:f}"
