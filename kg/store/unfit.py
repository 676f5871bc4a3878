"""Statements that do not fit those of other files: found in the table as it was read, and left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations, groupby
from pathlib import Path

import polars

from kg.chronology.columns import is_relative
from kg.corpus.corpus_checks import Reference, are_alike, check_acts, find_faults, side_of
from kg.corpus.counterparty import labelled_act
from kg.corpus.reader import Reader
from kg.corpus.statement_checks import Fault
from kg.corpus.time_checks import check_times
from kg.store.corpus import StoredCorpus
from kg.table.columns import WRITTEN, is_key
from kg.table.derive import ANNOTATION, derive_again
from kg.table.set_aside import codings_of
from kg.table.times import in_doubt
from kg.vocabulary import STATEMENT, Vocabulary

_WHEN = "when"
"""The field in which a time is told by other statements."""
_NAME, _NAMES = polars.String, polars.List(polars.String)
_Faults = Sequence[tuple[str, Fault]]
"""What is wrong between statements, each with the key of one."""


def find_unfit(
    table: polars.DataFrame,
    corpus: StoredCorpus,
    before: polars.DataFrame | None = None,
    touched: polars.Series | None = None,
) -> tuple[_Faults, set[str]]:
    """Return what is wrong between statements, and the keys of those that are left out for it.

    Args:
        table: The derived table of all statements that have no errors of their own.
        corpus: Their values.
        before: A table of statements that all fit each other.
        touched: Keys of the statements that may differ between the two; all if ``None``.
    """
    of_acts = [*_faults_of_acts(_labelled(table, touched), corpus), *_faults_of_times(table, corpus)]
    if not of_acts and before is not None and touched is not None and _lead_as_before(before, table, touched, corpus):
        return [], set()
    references = polars.concat([_references(table), _through_entities(table, corpus)])
    if not (of_acts or _may_lead_astray(references, table["statement"], corpus.vocabulary)):
        return [], set()
    in_time = _in_time(corpus.vocabulary)
    named: dict[str, list[Reference]] = {}
    for key, field, other, is_inferred in references.iter_rows():
        place = ("inferred", field) if is_inferred else (field,)
        named.setdefault(key, []).append(Reference(place, other, field in in_time))
    return find_faults(named, table["statement"], of_acts)


def leave_out(
    table: polars.DataFrame,
    faults: _Faults,
    invalid: set[str],
    corpus: StoredCorpus,
    reader: Reader,
    files: Mapping[str, Path],
) -> tuple[polars.DataFrame, polars.Series]:
    """Take statements out of the table and of what was read, and return the table with the keys of all that it touches.

    Args:
        table: The table.
        faults: What is wrong.
        invalid: Keys of the statements.
        corpus: Their values.
        reader: What they were read with.
        files: The file of every annotation, by name.
    """
    for name, group in groupby(reader.placed(files, faults), key=lambda one: one[0]):
        annotation = corpus.annotations[name]
        fitting = tuple(one for one in annotation.statements if one.key not in invalid)
        left = annotation.model_copy(update={"statements": fitting})
        problems = reader.without_following(problem for _, problem in group)
        corpus.cache.leave_out(left, len(annotation.statements) - len(fitting), problems)
    names = {key.partition("#")[0] for key in invalid}
    rows = table.filter(ANNOTATION.is_in(names), ~polars.col("statement").is_in(invalid)).select(WRITTEN)
    return derive_again(table, names, rows, codings_of(corpus), corpus.vocabulary, corpus.entities)


def _references(table: polars.DataFrame) -> polars.DataFrame:
    """Return every place where a statement names another: ``statement``, ``field``, ``named``, ``inferred``."""
    roles = table.filter(polars.col("roles").list.len() > 0).select("statement", "inferred", role="roles")
    fillers = roles.explode("role").unnest("role").filter(polars.col("is") == "statement")
    found = [fillers.select("statement", field="role", named="value", inferred="inferred")]
    for field in ("subject", "object"):
        naming = table.filter(is_key(field))
        found.append(
            naming.select("statement", polars.lit(field).alias("field"), polars.col(field).alias("named"), "inferred")
        )
    for field in ("sums_up", "alternative_to"):
        naming = table.filter(polars.col(field).list.len() > 0)
        found.append(
            naming.select("statement", field=polars.lit(field), named=field, inferred="inferred").explode("named")
        )
    is_inferred = polars.col("inferred").list.contains(polars.col("field"))
    relative = table.filter(polars.col("relative_to").list.len() > 0)
    is_concluded = ~polars.coalesce(is_relative("when"), False)
    times = relative.select("statement", field=polars.lit(_WHEN), named="relative_to", inferred=is_concluded)
    return polars.concat([*(one.with_columns(inferred=is_inferred) for one in found), times.explode("named")])


def _through_entities(table: polars.DataFrame, corpus: StoredCorpus) -> polars.DataFrame:
    """Return, as :func:`_references` does, where a statement names an entity that denotes others."""
    fillers = table.select("statement", "inferred", one="roles").explode("one").drop_nulls("one").unnest("one")
    named = [fillers.filter(polars.col("is") == "entity").select("statement", "inferred", field="role", id="value")]
    for side in ("subject", "object"):
        named.append(table.select("statement", "inferred", field=polars.lit(side), id=side).drop_nulls("id"))
    several = polars.concat(named)
    is_inferred = polars.col("inferred").list.contains(polars.col("field"))
    listed = [id for id, entity in corpus.listed.items() if entity.denotes]
    local = several.filter(polars.col("id").str.contains("/"), ~is_key("id"))["id"].unique().sort()
    found = {id: [*corpus.entities[id].denotes] for id in [*listed, *local] if id in corpus.entities}
    denoted = {id: keys for id, keys in found.items() if keys}
    rows = polars.DataFrame({"id": [*denoted], "named": [*denoted.values()]}, {"id": _NAME, "named": _NAMES})
    joined = several.join(rows, on="id", maintain_order="left").explode("named")
    return joined.select("statement", "field", "named", inferred=is_inferred)


def _lead_as_before(
    before: polars.DataFrame, table: polars.DataFrame, touched: polars.Series, corpus: StoredCorpus
) -> bool:
    """Return whether no reference is new, none is made by an entity, and no statement that might be named is gone."""
    then, now = (one.filter(polars.col("statement").is_in(touched.implode())) for one in (before, table))
    if _through_entities(now, corpus).height:
        return False
    is_new = _references(now).join(_references(then), on=["statement", "field", "named", "inferred"], how="anti")
    return is_new.is_empty() and then["statement"].is_in(now["statement"].implode()).all()


def _may_lead_astray(references: polars.DataFrame, keys: polars.Series, vocabulary: Vocabulary) -> bool:
    """Return whether a reference leads nowhere, or some may lead in a circle."""
    if references.filter(~polars.col("named").is_in(keys.implode())).height:
        return True
    nesting = references.filter(~polars.col("field").is_in([*_in_time(vocabulary)]))
    left = nesting.select(one="statement", other="named").filter(polars.col("one") != polars.col("other"))
    before = left.height + 1
    while before > left.height:
        before, left = left.height, left.filter(polars.col("other").is_in(left["one"].implode()))
    return left.height > 0


def _labelled(table: polars.DataFrame, touched: polars.Series | None) -> polars.DataFrame:
    """Return the mentions of acts by label, of those acts alone of which a mention may have changed."""
    mentions = table.filter(polars.col("act") != polars.col("statement"))
    if touched is None:
        return mentions
    acts = mentions.filter(polars.col("statement").is_in(touched.implode()))["act"]
    return mentions.filter(polars.col("act").is_in(acts.implode()))


def _faults_of_acts(mentions: polars.DataFrame, corpus: StoredCorpus) -> list[tuple[str, Fault]]:
    """Return what is wrong with the mentions of acts.

    Mentions of one object whose sides all have something in common, and of whose relations each is broader or narrower
    than every other, do not contradict each other; only others are looked at by values.
    """
    vocabulary = corpus.vocabulary

    @cache
    def side(ids: tuple[str, ...]) -> frozenset[str]:
        return frozenset(side_of(ids, vocabulary, corpus.entities))

    shared: dict[tuple[str, str], frozenset[str]] = {}
    is_entity = polars.col("subject_type") != STATEMENT
    for act, subject, named, others in mentions.select("act", "subject", is_entity, "counterparties").iter_rows():
        for actor, ids in (("subject", (subject,) if named else ()), ("counterparty", tuple(others))):
            if of := side(ids):
                shared[act, actor] = shared.get((act, actor), of) & of
    doubtful = {act for (act, _), common in shared.items() if not common}
    differing = mentions.group_by("act").agg(polars.col("relation").unique(), polars.col("object").n_unique())
    for act, relations, objects in differing.iter_rows():
        if objects > 1 or not all(are_alike(*pair, vocabulary) for pair in combinations(relations, 2)):
            doubtful.add(act)
    if not doubtful:
        return []
    names = mentions.filter(polars.col("act").is_in(doubtful)).select(ANNOTATION.unique()).to_series()
    statements = [
        one
        for name in sorted(names, key=lambda name: name.partition("/"))
        for one in corpus.annotations[name].statements
        if one.act is not None and labelled_act(one.coder, one.act) in doubtful
    ]
    return list(check_acts(statements, vocabulary, corpus.entities, corpus.find))


def _faults_of_times(table: polars.DataFrame, corpus: StoredCorpus) -> list[tuple[str, Fault]]:
    """Return what is wrong with times; only what is joined in time with what contradicts is looked at by values."""
    keys = in_doubt(table, corpus.vocabulary, corpus.entities)
    names = dict.fromkeys(key.partition("#")[0] for key in sorted(keys))
    told = [one for name in names for one in corpus.annotations[name].statements]
    return list(check_times(told, corpus.articles, corpus.vocabulary, corpus.entities)) if told else []


def _in_time(vocabulary: Vocabulary) -> set[str]:
    """Return the fields and roles that only say when something was."""
    return {_WHEN, *(id for id, role in vocabulary.roles.items() if role.order)}
