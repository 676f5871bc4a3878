"""Names to show: of entities, relations and roles, and of statements in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Any

import polars

from kg.arguments import words_of
from kg.corpus.english import number_of_all, verb_before_whom, verb_behind, verb_in_sentence, without_object
from kg.corpus.phrase import (
    DEEPEST,
    degree_in_words,
    hedges,
    marked,
    marks_in_words,
    number_in_words,
    quoted,
    sources_in_words,
)
from kg.phrases import listed
from kg.readings import Towards
from kg.store.backend import Backend
from kg.vocabulary import STATEMENT

_ENDS = ("subject", "object")
_COLUMNS = (
    *("statement", "inferred", "subject", "subject_type", "relation", "object", "object_type"),
    *("roles", "sources", "author_stance", "mode", "degree", "certainty", "polarity", "ended"),
)


class Words:
    """Names to show."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._rows: dict[str, dict[str, Any] | None] = {}

    def entity(self, id: str) -> str:
        """Return the label of an entity, words as they are, and an id that is not known."""
        entity = self._backend.entities.get(id)
        return (words_of(id) or id) if entity is None else entity.label

    def relation(self, id: str) -> str:
        """Return the label of a relation."""
        return self._backend.vocabulary.relations[id].label

    def verb(self, relation: str, subjects: Collection[str]) -> str:
        """Return the label of a relation as it stands behind its subjects, entities or claims."""
        return verb_behind(subjects, relation, self._backend.entities, self._backend.vocabulary)

    def role(self, id: str) -> str:
        """Return the label of a role."""
        return self._backend.vocabulary.roles[id].label

    def statements(self, keys: Iterable[str]) -> dict[str, str]:
        """Return statements in words, by their keys: all of them are fetched at once.

        As :func:`kg.corpus.phrase.filler_label` says them, without quotation marks: what a statement says without its
        roles, with what keeps it from being plainly so. Statements within it stand in them, deeper ones by id.
        """
        wanted = list(dict.fromkeys(keys))
        level = wanted
        for _ in range(DEEPEST):
            level = self._fetch(level)
        return {key: self._in_words(key, 1) for key in wanted}

    def statement(self, key: str) -> str:
        """Return one statement in words; see :meth:`statements`."""
        return self.statements([key])[key]

    def said_of_subjects(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Return what statements say of their subjects: the row of each, with its relation as the verb of a sentence.

        That is its ``label``. ``object_label`` is its object in words, or whom it is directed at where that stands in
        its place: ``at_whom`` tells these. It is empty where neither stands there.
        """
        wanted = list(dict.fromkeys(keys))
        self.statements(wanted)
        rows = {key: row for key in wanted if (row := self._rows.get(key)) is not None}
        told = {key: self._predicate(row, 1) for key, row in rows.items()}
        return {
            key: {
                **row,
                "label": verb,
                "object_label": object or "",
                "at_whom": row["object"] is None and object is not None,
            }
            for key, row in rows.items()
            for verb, object in [told[key]]
        }

    def claim(self, key: str) -> str:
        """Return one statement in words, in quotation marks, as it stands within others."""
        return quoted(self.statement(key))

    def filler(self, value: str, kind: str) -> str:
        """Return what fills a role in words: an id, a key, or the text of a number, a date or a text, by its kind."""
        match kind:
            case "entity":
                return self.entity(value)
            case "statement":
                return self.statement(value)
            case "number":
                return number_in_words(Decimal(value))
        return value

    def detail(self, text: str) -> str:
        """Return a role and what fills it in words, of a text that :func:`kg.selection.claims.claims_of` made."""
        role, kind, value = text.split(" ", 2)
        return f"{self.role(role)} {self.claim(value) if kind == 'statement' else self.filler(value, kind)}"

    def listed(self, ids: Iterable[str]) -> str:
        """Return the labels of entities in one line."""
        return ", ".join(self.entity(id) for id in ids)

    def _fetch(self, keys: Iterable[str]) -> list[str]:
        """Fetch statements that are not at hand, and return the keys of those within them."""
        keys = list(keys)
        missing = [key for key in keys if key not in self._rows]
        if missing:
            rows = self._backend.scan().filter(polars.col("statement").is_in(missing)).select(_COLUMNS).collect()
            self._rows |= dict.fromkeys(missing)
            self._rows |= {row["statement"]: row for row in rows.iter_rows(named=True)}
        rows_at_hand = filter(None, (self._rows[key] for key in keys))
        return [str(row[end]) for row in rows_at_hand for end in _ENDS if row[f"{end}_type"] == STATEMENT]

    def _in_words(self, key: str, depth: int) -> str:
        row = self._rows.get(key)
        if row is None:
            return f"#{key.partition('#')[2]}"
        inferred = row["inferred"]
        subject = marked(self._end(str(row["subject"]), str(row["subject_type"]), depth), "subject", inferred)
        verb, object = self._predicate(row, depth)
        if object is not None and row["object"] is not None:
            object = marked(object, "object", inferred)
        marks = marks_in_words(
            sources_in_words(row["sources"], self.entity, inferred),
            str(row["author_stance"]),
            str(row["mode"]),
            str(row["certainty"]),
            str(row["polarity"]),
            ended=bool(row["ended"]),
        )
        return f"{' '.join(filter(None, (subject, verb, object)))}{hedges(marks)}"

    def _predicate(self, row: Mapping[str, Any], depth: int) -> tuple[str, str | None]:
        """Return the relation as the verb of a sentence, and the object, or those whom it is directed at."""
        relation = self._backend.vocabulary.relations[row["relation"]]
        number = number_of_all([str(row["subject"])], self._backend.entities, self._backend.vocabulary)
        verb, degree = verb_in_sentence(relation, number), degree_in_words(row["degree"])
        if row["object"] is not None:
            return f"{verb}{degree}", self._end(str(row["object"]), str(row["object_type"]), depth)
        whom = [self.entity(one["value"]) for one in row["roles"] if one["role"] == Towards.TO]
        towards = verb_before_whom(relation, number) if whom else None
        if towards is None:
            return f"{verb if whom else without_object(relation, verb)}{degree}", None
        return f"{towards}{degree}", listed([marked(one, Towards.TO, row["inferred"]) for one in whom])

    def _end(self, name: str, type: str, depth: int) -> str:
        if type != STATEMENT:
            return self.entity(name)
        return f"#{name.partition('#')[2]}" if depth >= DEEPEST else quoted(self._in_words(name, depth + 1))
