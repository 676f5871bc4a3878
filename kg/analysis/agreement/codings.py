"""The codings of several coders of the same articles, and the units that their statements make."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy
import polars

from kg.analysis.agreement.coefficients import Distance, Integers, Masi, Nominal, Ordinal
from kg.analysis.agreement.matching import Codings, match
from kg.analysis.agreement.places import Filled, Fillers
from kg.analysis.agreement.words import Stretches, stretches_of
from kg.corpus.folding import folded
from kg.errors import NameNotFound
from kg.likeness import suggest
from kg.model import Certainty
from kg.phrases import count_of, listed
from kg.quote import LEFT_OUT
from kg.selection.selection import Selection
from kg.store.backend import Backend, corpus_of
from kg.table.set_aside import GOLD
from kg.vocabulary import Vocabulary

_NEEDED = (
    *("statement", "coder", "article", "subject", "relation", "object", "roles", "sources", "certainty", "polarity"),
    *("mode", "earliest", "latest", "act", "deed", "kind", "start", "end", "quote"),
)


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared of two statements: a value of each statement.

    Args:
        name: What it is called.
        codes: The index of its value, for each statement.
        values: The values, in order.
        distance: How far apart two values are.
    """

    name: str
    codes: Integers
    values: Sequence[Any]
    distance: Distance = Nominal


@dataclass(frozen=True)
class Coded:
    """Statements of several coders in articles that two of them coded at least.

    Args:
        rows: The statements, as far as the columns are needed.
        coders: Ids of the coders, in the order of the columns of ``units``.
        articles: Ids of the articles.
        codings: The statements as they are matched.
        roles: What fills the roles: the index of the statement, the role and the filler, of each.
        units: A row for each unit and a column for each coder: the index of the statement, below 0 for none.
        alone: How many articles only one of the coders coded.
        reference: Whether the others are compared with the last coder.
        vocabulary: The vocabulary.
    """

    rows: polars.DataFrame
    coders: tuple[str, ...]
    articles: tuple[str, ...]
    codings: Codings
    roles: tuple[Integers, Integers, Filled]
    units: Integers
    alone: int
    reference: bool
    vocabulary: Vocabulary

    @cached_property
    def article(self) -> Integers:
        """For each statement the number of its article."""
        return indexes_of(self.rows["article"], self.articles)

    @cached_property
    def article_of_unit(self) -> Integers:
        """For each unit the number of its article."""
        return self.article[self.units.max(1)] if len(self.units) else numpy.zeros(0, dtype=numpy.int64)

    @cached_property
    def has_coded(self) -> numpy.typing.NDArray[numpy.bool_]:
        """Whether each coder, in columns, coded each article, in rows."""
        found = numpy.zeros((len(self.articles), len(self.coders)), dtype=bool)
        found[self.article, self.codings.coder] = True
        return found

    @cached_property
    def unit(self) -> Integers:
        """For each statement the number of its unit."""
        found = numpy.zeros(self.rows.height, dtype=numpy.int64)
        number, coder = numpy.nonzero(self.units >= 0)
        found[self.units[number, coder]] = number
        return found

    @cached_property
    def compared(self) -> tuple[Compared, ...]:
        """What is compared of matched statements."""
        subject, object = (one.by_unit(self.unit) for one in (self.codings.subject, self.codings.object))
        tops = [(self.vocabulary.ancestors(id) or (id,))[-1] for id in self.codings.relations]
        families = numpy.unique(tops, return_inverse=True)[1].reshape(-1) if tops else self.codings.relation
        places = {
            "subject": subject,
            "relation family": families[self.codings.relation],
            "relation": self.codings.relation,
            "object": object,
        }
        _, source, polarity, mode, when, certainty = self.codings.beside
        sets = role_sets(self.rows.height, *self.roles[:2], self.roles[2].by_unit(self.unit))
        values = sorted(set(sets), key=sorted)
        index = {value: number for number, value in enumerate(values)}
        of_roles = numpy.asarray([index[value] for value in sets], dtype=numpy.int64)
        later = {"source": source, "polarity": polarity, "mode": mode, "when": when}
        return (
            *(_nominal(name, codes) for name, codes in places.items()),
            Compared("roles", of_roles, values, Masi),
            *(_nominal(name, codes) for name, codes in later.items()),
            Compared("certainty", certainty, range(len(Certainty)), Ordinal),
        )

    @cached_property
    def read(self) -> numpy.typing.NDArray[numpy.bool_]:
        """Whether each coder, in columns, coded the article of each unit, in rows."""
        return self.has_coded[self.article_of_unit]

    def keys(self, units: Integers | numpy.typing.NDArray[numpy.bool_], coders: Sequence[int] = ()) -> list[str]:
        """Return the keys of the statements of units, those of a unit together.

        Args:
            units: The units, by number, or which of all they are.
            coders: Columns of the coders of whom alone statements are wanted; all where none is named.
        """
        indexes = (self.units[units][:, [*coders]] if coders else self.units[units]).reshape(-1)
        return self.named(indexes[indexes >= 0])

    def named(self, statements: Integers) -> list[str]:
        """Return the keys of statements."""
        return list(self._keys[statements])

    @cached_property
    def _keys(self) -> numpy.typing.NDArray[numpy.object_]:
        return self.rows["statement"].to_numpy().astype(object)


def read_codings(backend: Backend, selection: Selection, reference: str | None, tolerance: int) -> Coded | str:
    """Return the codings of articles that two coders coded at least, their statements matched.

    Args:
        backend: Where they come from.
        selection: Which coders and articles; of coders all but ``gold`` where none is chosen.
        reference: The coder with whom the others are compared; they are compared with each other if ``None``.
        tolerance: How many words apart the quotes of one statement may be.

    Returns:
        A sentence where there are none, which says what there is.

    Raises:
        NameNotFound: There is no such coder.
        MissingExtra: SciPy is not installed.
    """
    rows = backend.scan().filter(*_looked_at(selection)).select(_NEEDED).sort("statement").collect()
    everyone = rows["coder"].unique().sort().to_list()
    if reference is not None and reference not in everyone:
        hint = suggest(reference, everyone) or f"choose one of: {', '.join(everyone)}"
        raise NameNotFound(f"there is no coder '{reference}'; {hint}")
    chosen = list(selection.coders) or [one for one in everyone if one != GOLD]
    coders = tuple(dict.fromkeys([*(one for one in chosen if one != reference), *filter(None, [reference])]))
    rows = rows.filter(polars.col("coder").is_in(coders))
    together = rows.group_by("article").agg(polars.col("coder").n_unique(), by_reference=_is_by(reference))
    compared = together.filter((polars.col("coder") > 1) & polars.col("by_reference"))["article"]
    if compared.is_empty():
        return _why_none(rows, coders, everyone)
    alone = together.height - compared.len()
    rows = rows.filter(polars.col("article").is_in(compared.implode()))
    coders = tuple(one for one in coders if one in set(rows["coder"]))
    codings, roles = _codings(rows, coders, backend)
    matched = match(codings, backend.vocabulary, tolerance)
    heads, unit = numpy.unique(matched, return_inverse=True)
    units = numpy.full((len(heads), len(coders)), -1, dtype=numpy.int64)
    units[unit.reshape(-1), codings.coder] = numpy.arange(rows.height)
    articles = tuple(compared.sort().to_list())
    return Coded(rows, coders, articles, codings, roles, units, alone, reference is not None, backend.vocabulary)


def role_sets(statements: int, statement: Integers, role: Integers, filler: Integers) -> list[frozenset[Hashable]]:
    """Return for each statement the set of its roles, each with what fills it.

    Args:
        statements: How many there are.
        statement: The index of the statement, of each role.
        role: The role.
        filler: What fills it.
    """
    sets: list[set[Hashable]] = [set() for _ in range(statements)]
    for index, *member in zip(statement.tolist(), role.tolist(), filler.tolist(), strict=True):
        sets[index].add(tuple(member))
    return [frozenset(one) for one in sets]


def _looked_at(selection: Selection) -> list[polars.Expr]:
    chosen = {"article": selection.articles, "section": selection.sections}
    found = [polars.col(name).is_in(values) for name, values in chosen.items() if values]
    found += [polars.col("tags").list.set_intersection([*selection.tags]).list.len() > 0] if selection.tags else []
    return found or [polars.lit(value=True)]


def _is_by(reference: str | None) -> polars.Expr:
    return polars.lit(value=True) if reference is None else (polars.col("coder") == reference).any()


def _why_none(rows: polars.DataFrame, coders: Sequence[str], everyone: Sequence[str]) -> str:
    """Return in a sentence why no agreement can be measured, and what to do."""
    if not rows.height:
        return (
            f"None of these articles is coded by {listed(coders, last='or')}." if coders else "Nothing is coded here."
        )
    counts = rows.group_by("coder").agg(polars.col("article").n_unique()).sort("coder").rows()
    if len(counts) == 1:
        (coder, number) = counts[0]
        others = [one for one in everyone if one != coder]
        hint = f"compare with one of: {', '.join(others)}" if others else "let another coder annotate one of them"
        return f"Only {coder} coded here ({count_of(number, 'article')}), and agreement needs two coders; {hint}."
    each = listed(f"{coder} {count_of(number, 'article')}" for coder, number in counts)
    return f"The coders coded different articles ({each}); let one of them code an article of another."


def _codings(
    rows: polars.DataFrame, coders: Sequence[str], backend: Backend
) -> tuple[Codings, tuple[Integers, Integers, Filled]]:
    fillers = Fillers(rows["statement"].to_list(), backend.entities)
    subject, object = (fillers.filled(rows[end].to_list()) for end in ("subject", "object"))
    relations = rows["relation"].unique().sort().to_list()
    relation = indexes_of(rows["relation"], relations)
    symmetric = numpy.asarray([backend.vocabulary.relations[id].symmetric for id in relations], dtype=bool)[relation]
    turn = symmetric & (subject.codes > object.codes) & (object.codes >= 0)
    subject, object = subject.turned(object, turn), object.turned(subject, turn)
    roles = _roles(rows, fillers)
    hopeful = role_sets(rows.height, *roles[:2], numpy.where(roles[2].refers >= 0, -2, roles[2].codes))
    days = rows.select("earliest", "latest").rows()
    beside = [
        [fillers.code(one) for one in hopeful],
        fillers.filled(rows["sources"].list.last().to_list()).codes,
        *([fillers.code(one) for one in rows[name].to_list()] for name in ("polarity", "mode")),
        [-1 if one == (None, None) else fillers.code(one) for one in days],
        indexes_of(rows["certainty"], [str(one) for one in Certainty]),
    ]
    codings = Codings(
        indexes_of(rows["coder"], coders),
        len(coders),
        subject,
        relation,
        relations,
        object,
        numpy.asarray(beside, dtype=numpy.int64).reshape(len(beside), rows.height),
        _stretches(rows, backend),
    )
    return codings, roles


def _stretches(rows: polars.DataFrame, backend: Backend) -> Stretches:
    keys, quotes, corpus = rows["statement"], rows["quote"].to_list(), corpus_of(backend)

    def segments(index: int) -> Sequence[tuple[int, int]] | None:
        if corpus is None or LEFT_OUT not in quotes[index]:
            return None
        return [(one.start, one.end) for one in corpus.statement(keys[index]).quote.segments]

    bodies: Mapping[str, str] = {id: backend.articles[id].body for id in rows["article"].unique()}
    articles, starts, ends = (rows[name].to_list() for name in ("article", "start", "end"))
    return stretches_of(articles, starts, ends, bodies, segments)


def _roles(rows: polars.DataFrame, fillers: Fillers) -> tuple[Integers, Integers, Filled]:
    given = rows.with_row_index("index").select("index", "roles").explode("roles", empty_as_null=False).unnest("roles")
    roles = given["role"].unique().sort().to_list()
    kinds, values = given["is"].to_list(), given["value"].to_list()
    named = fillers.filled(
        value if kind in ("entity", "statement") else None for kind, value in zip(kinds, values, strict=True)
    )
    others = [
        0 if kind in ("entity", "statement") else fillers.code((kind, folded(value).casefold()))
        for kind, value in zip(kinds, values, strict=True)
    ]
    codes = numpy.where(named.codes >= 0, named.codes, numpy.asarray(others, dtype=numpy.int64))
    return given["index"].to_numpy().astype(numpy.int64), indexes_of(given["role"], roles), Filled(codes, named.refers)


def indexes_of(column: polars.Series, values: Sequence[str]) -> Integers:
    """Return the index of each value of a column among all values."""
    if column.is_empty():
        return numpy.zeros(0, dtype=numpy.int64)
    number = {value: index for index, value in enumerate(values)}
    return column.replace_strict(number, return_dtype=polars.Int64).to_numpy()


def _nominal(name: str, codes: Integers) -> Compared:
    values, index = numpy.unique(codes, return_inverse=True)
    return Compared(name, index.reshape(-1), values.tolist())
