"""Claims as a clause, short: what several statements that are listed together are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter

from kg.arguments import EntityRef, Object, StatementRef, TextValue
from kg.corpus.english import number_of_all, verb_phrase
from kg.corpus.phrase import degree_in_words, hedges, marked, marks_in_words, sources_in_words
from kg.model import Certainty, Entity, Mode, Polarity, Statement
from kg.phrases import listed
from kg.readings import Towards
from kg.vocabulary import Vocabulary


def claims_in_words(statements: Iterable[Statement], entities: Mapping[str, Entity], vocabulary: Vocabulary) -> str:
    """Return what statements claim together: ``that prices rise and that Norland lies and hopes``.

    Each is as its source holds it, without its roles but for whom it is directed at where it has no object; statements
    within it are named by id. Those that follow each other with one subject share it.

    Args:
        statements: The statements.
        entities: Entities by id.
        vocabulary: Their vocabulary.
    """
    said = [_claim(one, entities, vocabulary) for one in statements]
    groups = groupby(said, key=itemgetter(0))
    return listed(f"that {subject} {listed(predicate for _, predicate in group)}" for subject, group in groups)


def _claim(statement: Statement, entities: Mapping[str, Entity], vocabulary: Vocabulary) -> tuple[str, str]:
    """Return the subject of a claim, and what is said of it."""
    relation, attribution = vocabulary.relations[statement.relation], statement.attribution
    doers = [statement.subject.entity] if isinstance(statement.subject, EntityRef) else []
    number = number_of_all(doers, entities, vocabulary)
    held = (statement.mode, attribution.polarity, attribution.certainty)
    verb = verb_phrase(relation.as_verb, number, *held)
    mode, polarity, certainty = held if verb is None else (Mode.ACTUAL, Polarity.AFFIRMED, Certainty.CERTAIN)
    inferred = statement.inferred.fields if statement.inferred else ()
    parts = [f"{verb or relation.as_verb}{degree_in_words(statement.degree)}"]
    if statement.object is not None:
        parts.append(marked(_name(statement.object, entities), "object", inferred))
    elif whom := [_name(one, entities) for one in statement.role(Towards.TO) if isinstance(one, EntityRef)]:
        parts.append(f"to {marked(listed(whom), Towards.TO, inferred)}")
    sources = sources_in_words(attribution.sources, lambda id: entities[id].label, inferred)
    marks = marks_in_words(sources, attribution.author_stance, mode, certainty, polarity, ended=statement.ended)
    return marked(_name(statement.subject, entities), "subject", inferred), f"{' '.join(parts)}{hedges(marks)}"


def _name(argument: Object, entities: Mapping[str, Entity]) -> str:
    match argument:
        case EntityRef(entity=id):
            return entities[id].label
        case StatementRef(statement=key):
            return f"#{key.partition('#')[2]}"
        case TextValue(text=text):
            return text
    return ""
