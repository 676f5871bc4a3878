"""Claims as a clause, short: what several statements that are listed together are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from kg.arguments import EntityRef, Object, StatementRef, TextValue
from kg.corpus.english import number_of_all, verb_phrase
from kg.corpus.phrase import DEEPEST, degree_in_words, hedges, marked, marks_in_words, quoted, sources_in_words
from kg.model import Certainty, Entity, Mode, Polarity, Statement
from kg.phrases import few_of, listed
from kg.readings import Towards
from kg.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Claims:
    """Says what statements claim: each as its source holds it, with whom it is directed at where it has no object.

    Its other roles are not said. Claims within it stand in quotation marks, deeper ones by id.

    Args:
        statements: All statements of a file, by key.
        entities: Entities by id.
        vocabulary: Their vocabulary.
    """

    statements: Mapping[str, Statement]
    entities: Mapping[str, Entity]
    vocabulary: Vocabulary

    def together(self, keys: Sequence[str]) -> str:
        """Return what some claim together: ``that prices rise and that Norland lies and hopes``.

        Those that follow each other with one subject share it. Of very many the first ones are said.
        """
        return self._together(keys, "that ", 0)

    def _together(self, keys: Sequence[str], opening: str, depth: int) -> str:
        few, more = few_of(keys)
        said = [_claim(self, self.statements[key], depth) for key in few]
        groups = groupby(said, key=itemgetter(0))
        told = [f"{opening}{subject} {listed(predicate for _, predicate in group)}" for subject, group in groups]
        return listed([*told, f"{more:,} more"]) if more else listed(told)

    def name(self, argument: Object, depth: int) -> str:
        """Return what stands at an end, at so many claims within others."""
        match argument:
            case EntityRef(entity=id):
                entity = self.entities[id]
                return self._within(entity.denotes, depth) if entity.is_list_of_claims else entity.label
            case StatementRef(statement=key):
                return self._within((key,), depth)
            case TextValue(text=text):
                return text
        return ""

    def _within(self, keys: Sequence[str], depth: int) -> str:
        if depth + 1 >= DEEPEST or not all(key in self.statements for key in keys):
            return listed(f"#{key.partition('#')[2]}" for key in keys)
        return quoted(self._together(keys, "", depth + 1))


def _claim(claims: Claims, statement: Statement, depth: int) -> tuple[str, str]:
    """Return the subject of a claim, and what is said of it."""
    entities, vocabulary = claims.entities, claims.vocabulary
    relation, attribution = vocabulary.relations[statement.relation], statement.attribution
    doers = [statement.subject.entity] if isinstance(statement.subject, EntityRef) else []
    number = number_of_all(doers, entities, vocabulary)
    held = (statement.mode, attribution.polarity, attribution.certainty)
    verb = verb_phrase(relation.as_verb, number, *held)
    mode, polarity, certainty = held if verb is None else (Mode.ACTUAL, Polarity.AFFIRMED, Certainty.CERTAIN)
    inferred = statement.inferred.fields if statement.inferred else ()
    parts = [f"{verb or relation.as_verb}{degree_in_words(statement.degree)}"]
    if statement.object is not None:
        parts.append(marked(claims.name(statement.object, depth), "object", inferred))
    elif whom := [claims.name(one, depth) for one in statement.role(Towards.TO) if isinstance(one, EntityRef)]:
        parts.append(f"to {marked(listed(whom), Towards.TO, inferred)}")
    sources = sources_in_words(attribution.sources, lambda id: entities[id].label, inferred)
    marks = marks_in_words(sources, attribution.author_stance, mode, certainty, polarity, ended=statement.ended)
    return marked(claims.name(statement.subject, depth), "subject", inferred), f"{' '.join(parts)}{hedges(marks)}"
