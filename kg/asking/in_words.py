"""The rows of an answer as people read them: statements in words, and what the coders infer marked.

A question finds labels, days, and the quotes of statements that stand within others. A quote out of its context says
little: for people, the statement stands in its place in words, as in networks and reports, and what a coder infers is
marked as it is in evidence; how sure a source is stands before the relation, where no column has it, and how far it
holds behind it; where an object is missing, the relation reads without its last preposition. For programs, cells stay
what they are, and columns say which are inferred and, where any is limited so, how far relations hold. What several
mentions of an act say is inferred where every mention that says it infers it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any, NamedTuple

import polars
from pyoxigraph import Literal

from kg.asking.asked import Asked, keys_of
from kg.corpus.english import without_object
from kg.corpus.phrase import concluded, degree_in_words, quoted, source_label
from kg.graph.sparql import Solutions, Term
from kg.model import Certainty, Mode, Polarity
from kg.quote import Quote
from kg.selection.tie_labels import hold_in_words
from kg.selection.words import Words
from kg.vocabulary import STATEMENT, Vocabulary

_INFERRED = "inferred"
_DEGREE = "degree"
_ROLES = "roles"
_DAYS = ("earliest", "latest")
_BETWEEN = "; "
"""What stands between several things in a cell."""
_FIELDS: Mapping[str, Sequence[str]] = {
    "cause": ["subject"],
    "effect": ["object"],
    "precedent": ["subject"],
    "of": ["object"],
    "as_what": ["as"],
    "condition": ["provided", "unless", "object"],
}
"""The fields of a statement that columns of other names show."""
_NEEDED = (
    *("statement", "subject", "subject_type", "object", "object_type", "sources", "roles", "counterparties"),
    *("counterparty_rule", "inferred", "inferred_when", *_DAYS, "relation", "degree", "certainty", "ended"),
)
_Said = tuple[str, str, str, str]
"""A field, what a question finds for it, words that are never marked, and what it finds in words."""


class _Text(NamedTuple):
    """What stands in the place of what a question finds."""

    lead: str
    words: str
    is_inferred: bool

    def __str__(self) -> str:
        return f"{self.lead}{concluded(self.words) if self.is_inferred else self.words}"


_Known = Mapping[str, _Text]
"""What a question finds, with what is shown in its place."""


def in_words(solutions: Solutions, asked: Asked) -> Solutions:
    """Return the rows that a question has found with statements in words and what is inferred marked.

    Args:
        solutions: The rows; where they show no statement, they stay as they are.
        asked: The question.
    """
    rows = (
        tuple(
            Literal(_replaced(term.value, known)) if known and isinstance(term, Literal) else term
            for term, known in row
        )
        for row in _told(solutions, asked)
    )
    return replace(solutions, rows=tuple(rows))


def with_inferred(solutions: Solutions, asked: Asked) -> Solutions:
    """Return the rows that a question has found with a column, before the last, of the columns of what is inferred.

    Before it stands another one where any relation is limited: the words that say how far it holds.

    Args:
        solutions: The rows; where they show no statement, or have such a column, they stay as they are.
        asked: The question.
    """
    if "statement" not in solutions.columns or _INFERRED in solutions.columns:
        return solutions
    names = (
        [name for name, (term, known) in zip(solutions.columns, row, strict=True) if _is_inferred(term, known)]
        for row in _told(solutions, asked)
    )
    more = {_INFERRED: [", ".join(some) for some in names]}
    if "relation" in solutions.columns and _DEGREE not in solutions.columns:
        keys = keys_of(solutions, asked)
        table = asked.backend.scan().filter(polars.col("statement").is_in(keys) & polars.col(_DEGREE).is_not_null())
        degrees = dict(table.select("statement", _DEGREE).collect().iter_rows())
        more = {_DEGREE: [degrees.get(key, "") for key in keys], **more} if degrees else more
    rows = (
        (*row[:-1], *(Literal(cell) if cell else None for cell in cells), *row[-1:])
        for row, *cells in zip(solutions.rows, *more.values(), strict=True)
    )
    return Solutions((*solutions.columns[:-1], *more, *solutions.columns[-1:]), tuple(rows))


def _told(solutions: Solutions, asked: Asked) -> Iterator[list[tuple[Term | None, _Known]]]:
    """Yield the cells of each row, each with what is shown otherwise in it."""
    keys = keys_of(solutions, asked)
    shown = _Shown(keys, asked, solutions.columns).by_statement()
    fields = [_fields(column, asked.backend.vocabulary) for column in solutions.columns]
    for row, key in zip_longest(solutions.rows, keys):
        told = shown.get(key, {})
        known = ({found: text for field in of for found, text in told.get(field, {}).items()} for of in fields)
        yield list(zip(row, known, strict=True))


def _fields(column: str, vocabulary: Vocabulary) -> Sequence[str]:
    """Return the fields of a statement that a column shows: of a role, those of others with its function, too."""
    shown = _FIELDS.get(column, [column])
    functions = {vocabulary.roles[one].function for one in shown if one in vocabulary.roles} - {None}
    return [*shown, *(id for id, role in vocabulary.roles.items() if role.function in functions and id not in shown)]


def _replaced(text: str, known: _Known) -> str:
    """Return what a cell holds as it is shown; several things stand there with semicolons between."""
    if text in known or _BETWEEN not in text:
        return str(known.get(text, text))
    return _places(known).sub(lambda match: str(known[match[0]]), text)


def _is_inferred(term: Term | None, known: _Known) -> bool:
    """Return whether a cell, or one of the things in it, is inferred."""
    if not known or not isinstance(term, Literal):
        return False
    if term.value in known or _BETWEEN not in term.value:
        return term.value in known and known[term.value].is_inferred
    return any(known[part].is_inferred for part in _places(known).findall(term.value))


def _places(known: _Known) -> re.Pattern[str]:
    texts = "|".join(re.escape(text) for text in sorted(known, key=len, reverse=True))
    return re.compile(rf"(?:^|(?<=; ))(?:{texts})(?=; |$)")


class _Shown:
    """How what statements say is shown, where that is not what a question finds."""

    def __init__(self, keys: Sequence[str], asked: Asked, columns: Sequence[str]) -> None:
        self._columns = columns
        self._backend = asked.backend
        self._words = Words(asked.backend)
        self._rows = self._mentions(keys, asked)

    def _mentions(self, keys: Sequence[str], asked: Asked) -> polars.DataFrame:
        """Return what is known of the mentions that rows are made of, each with the ``key`` of its row."""
        pairs = polars.DataFrame(
            {"statement": keys, "key": keys}, schema=dict.fromkeys(("statement", "key"), polars.String)
        )
        if asked.question.is_on_acts and keys:
            pairs = polars.concat([pairs, asked.pairs.rename({"counted_as": "key"}).join(pairs, on="key", how="semi")])
        pairs = pairs.unique()
        has_statement = polars.any_horizontal(
            polars.col("subject_type") == STATEMENT,
            polars.col("object_type") == STATEMENT,
            polars.col(_ROLES).list.eval(polars.element().struct.field("is") == "statement").list.any(),
        )
        is_held = (polars.col("certainty") != str(Certainty.CERTAIN)) | polars.col("ended")
        is_inferred = (polars.col("inferred").list.len() > 0) | polars.col("inferred_when").is_not_null()
        is_worded = polars.col("degree").is_not_null() | polars.col("object").is_null()
        is_told = has_statement | is_inferred | is_held | is_worded | (polars.col("sources").list.len() > 0)
        rows = self._backend.scan().join(pairs.lazy(), on="statement").select(*_NEEDED, "key", told=is_told)
        return rows.filter(polars.col("told").any().over("key")).sort("statement").collect()

    def by_statement(self) -> dict[str, dict[str, dict[str, _Text]]]:
        """Return, by row and field, what a question finds and how it is shown."""
        if not self._rows.height:
            return {}
        rows = self._rows.to_dicts()
        self._with_object = {row["key"] for row in rows if row["object"] is not None}
        inside = {key for row in rows for key in _inside(row)}
        self._claims = self._words.statements(inside)
        named = self._backend.scan().filter(polars.col("statement").is_in(list(inside)))
        quotes = named.select("statement", "quote", "quote_missing", "record").collect()
        self._quotes = {
            key: words or Quote(missing=missing, record=record).in_its_place
            for key, words, missing, record in quotes.iter_rows()
        }
        by_coder: dict[tuple[str, _Said], bool] = {}
        for row in rows:
            for said, is_inferred in self._said(row):
                place = row["key"], said
                by_coder[place] = by_coder.get(place, True) and is_inferred
        shown: dict[str, dict[str, dict[str, _Text]]] = {}
        for (key, (field, found, lead, text)), is_inferred in by_coder.items():
            if is_inferred or f"{lead}{text}" != found:
                shown.setdefault(key, {}).setdefault(field, {})[found] = _Text(lead, text, is_inferred)
        return shown

    def _said(self, row: Mapping[str, Any]) -> Iterator[tuple[_Said, bool]]:
        """Yield what a mention says, and whether it is inferred."""
        inferred = set(row["inferred"])
        if row["statement"] == row["key"]:
            relation = self._words.relation(row["relation"])
            yield ("relation", relation, self._held(row), self._verb(row, relation)), False
        for field in ("subject", "object"):
            if row[field] is None:
                continue
            kind = "statement" if row[f"{field}_type"] == STATEMENT else "entity"
            yield (field, *self._both(kind, row[field])), field in inferred
        for source in row["sources"][-1:]:
            text = self._source(source) + self._reporters(row["sources"][:-1])
            yield ("according_to", self._words.entity(source), "", text), "according_to" in inferred
        rule = (row["counterparty_rule"] or "").partition(".")[0]
        for actor in row["counterparties"]:
            yield ("counterparty", *self._both("entity", actor)), rule in inferred
        for filler in row[_ROLES]:
            role, is_inferred = filler["role"], filler["role"] in inferred
            found, _, text = self._both(filler["is"], filler["value"])
            yield (role, found, "", text), is_inferred
            label = self._words.role(role)
            yield (_ROLES, f"{label} {found}", f"{label} ", text), is_inferred
        for field in _DAYS:
            if row[field] is not None:
                yield (field, str(row[field]), "", str(row[field])), row["inferred_when"] is not None
        if row["inferred_when"] is not None:
            yield ("when", row["inferred_when"], "", row["inferred_when"]), True

    def _source(self, id: str) -> str:
        return source_label(id, self._words.entity(id))

    def _reporters(self, sources: Sequence[str]) -> str:
        """Return by whom a source is quoted beside the author, as it stands behind it, as far as no column says so."""
        if not sources or "reported_by" in self._columns:
            return ""
        return f" ({', '.join(f'quoted by {self._source(one)}' for one in reversed(sources))})"

    def _held(self, row: Mapping[str, Any]) -> str:
        """Return how a statement is held, as far as no column of the question says so."""
        certainty = Certainty.CERTAIN if "certainty" in self._columns else row["certainty"]
        ended = row["ended"] and "ended" not in self._columns
        return hold_in_words(Mode.ACTUAL, certainty, Polarity.AFFIRMED, ended=ended)

    def _verb(self, row: Mapping[str, Any], label: str) -> str:
        """Return the label of a relation with how far it holds; where nothing stands behind it, as it reads alone."""
        is_followed = row["key"] in self._with_object or ("counterparty" in self._columns and row["counterparties"])
        known = self._backend.vocabulary.relations[row["relation"]]
        degree = "" if _DEGREE in self._columns else degree_in_words(row["degree"])
        return f"{label if is_followed else without_object(known, label)}{degree}"

    def _both(self, kind: str, value: str) -> tuple[str, str, str]:
        """Return what a question finds for a filler, and how it is shown, with nothing before it."""
        if kind == "statement":
            return self._quotes.get(value, value), "", quoted(self._claims[value])
        text = self._words.entity(value) if kind == "entity" else value
        return text, "", text


def _inside(row: Mapping[str, Any]) -> Iterator[str]:
    """Yield the keys of the statements that stand within a statement."""
    yield from (row[field] for field in ("subject", "object") if row[f"{field}_type"] == STATEMENT)
    yield from (filler["value"] for filler in row[_ROLES] if filler["is"] == "statement")
