"""Discourse networks of a table in a file, without a corpus, such as an event list of Discourse Network Analyzer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import polars

from kg.analysis.discourse import CaseOptions
from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.choices import Choice, chosen_of
from kg.analysis.discourse.compute import tied, ties_apart
from kg.analysis.discourse.duplicates import without_repetitions
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.over_time import OverTime
from kg.analysis.discourse.projections import Projection
from kg.analysis.discourse.table_file import read_table
from kg.dates import InvalidDate, parse_date
from kg.errors import KgError, NameNotFound
from kg.phrases import listed, one_or_many
from kg.selection.options import settings_of

_COLUMNS: Mapping[str, Sequence[str]] = {
    "actor": ("actor", "organization", "organisation", "person", "who", "subject"),
    "issue": ("issue", "concept", "what", "object"),
    "stance": ("stance", "agreement"),
    "document": ("document_id", "document", "article"),
    "time": ("time", "date", "published", "document_date"),
    "statement": ("statement_id", "statement", "id"),
    "position": ("start_position",),
    "author": ("document_author", "author"),
    "publisher": ("document_source", "publisher", "source"),
    "section": ("document_section", "section"),
    "tag": ("document_type", "tag", "type"),
    "coder": ("coder",),
}
"""Under which names a table may have what a corpus calls by one; those of Discourse Network Analyzer are among them."""
_ALONE = {"organization": "person", "organisation": "person"}
"""Who speaks where nobody is named in whose name; so it is in a corpus that such a table was imported into, too."""
_OF_ARTICLES = {"articles": "document", "sections": "section", "tags": "tag", "coders": "coder"}
"""Options of selections that keep values of a column."""
_TAKEN = frozenset(
    (
        *("first", "second", "qualifier", "once_per", "by_qualifier", "min_first", "min_second"),
        *("without", "only", "since", "until"),
    )
)
"""The options that a table has, too."""


def discourse_in_file(path: Path, **options: Any) -> Projection | OverTime:
    """Return the discourse network of a table, or several in windows over time.

    Args:
        path: A CSV file; see :func:`~kg.analysis.discourse.table_file.read_table`.
        options: As for :func:`kg.analysis.discourse.compute.tied`, and as for :func:`cases_in_file`.

    Raises:
        NameNotFound: The table has no such column, or no such value.
        KgError: The file is no table, an option is one of corpora only, or options exclude each other.
    """
    of_ties, of_cases = ties_apart(options)
    return tied(cases_in_file(path, **of_cases), **of_ties)


def cases_in_file(path: Path, **options: Any) -> Discourse:
    """Return who says what of which issue in a table, without repetitions.

    The names ``actor``, ``issue``, ``stance``, ``author``, ``publisher``, ``section`` and ``tag`` stand for a column of
    that name, or for one that Discourse Network Analyzer has: organization, concept, agreement, document_author,
    document_source, document_section and document_type; any other column goes by its name. An actor is the person
    where a row has no organization.

    Args:
        path: A CSV file.
        options: Those of ``kg analyse discourse``, by name, as far as a table has what they choose.

    Raises:
        NameNotFound: The table has no such column, or no such value.
        KgError: The file is no table, or an option is one of corpora only.
    """
    settings = settings_of(CaseOptions)
    chosen = {name: setting.option.default for name, setting in settings.items()}
    given = {name: value for name, value in options.items() if value != chosen[name] and value not in (None, [], ())}
    chosen |= options
    foreign = [name for name in given if name not in _TAKEN and name not in _OF_ARTICLES]
    if foreign:
        flag = settings[foreign[0]].option.flag or f"--{foreign[0].replace('_', '-')}"
        raise KgError(f"{flag} chooses among the statements of a corpus; a table has --without and --only instead")
    frame, speak_alone = _with_persons(read_table(path), chosen["first"], chosen["second"])
    qualifier = _qualifier(frame, chosen["qualifier"])
    choices = [_renamed(frame, one) for one in chosen_of(chosen["without"], chosen["only"])]
    choices += [
        _renamed(frame, Choice(column, _names(given[option]), keep=True))
        for option, column in _OF_ARTICLES.items()
        if option in given
    ]
    made = make_discourse(
        frame,
        first=_needed(frame, chosen["first"], "--first"),
        second=_needed(frame, chosen["second"], "--second"),
        qualifier=qualifier,
        document=_column(frame, "document"),
        time=_column(frame, "time"),
        statement=_column(frame, "statement"),
        position=_column(frame, "position"),
        without=_by_variable(choices, keep=False),
        only=_by_variable(choices, keep=True),
    )
    made = replace(made, notes=(*made.notes, *speak_alone))
    made = made.within(_day(chosen["since"], first=True), _day(chosen["until"], first=False))
    once = without_repetitions(made, chosen["once_per"], by_qualifier=chosen["by_qualifier"])
    return once.min_frequency(first=chosen["min_first"], second=chosen["min_second"])


def _with_persons(frame: polars.DataFrame, *variables: str) -> tuple[polars.DataFrame, list[str]]:
    """Return a table in which persons speak where nobody is named in whose name, and what is to be said of that."""
    name = _column(frame, "actor")
    person = _ALONE.get(name or "")
    if "actor" not in variables or name is None or person not in frame.columns:
        return frame, []
    alone = frame.select((polars.col(name).is_null() & polars.col(person).is_not_null()).sum()).item()
    told = one_or_many(alone, f"statement has a {person} and no {name}", f"statements have a {person} and no {name}")
    note = f"{alone:,} {told}: the {person} counts as the actor."
    return frame.with_columns(polars.coalesce(name, person).alias(name)), [note] if alone else []


def _column(frame: polars.DataFrame, name: str) -> str | None:
    """Return the column that a name stands for; its own first."""
    return next((one for one in (name, *_COLUMNS.get(name, ())) if one in frame.columns), None)


def _needed(frame: polars.DataFrame, name: str, flag: str) -> str:
    column = _column(frame, name)
    if column is None:
        raise NameNotFound(f"the table has no column '{name}'; choose with {flag}: {listed(frame.columns, last='or')}")
    return column


def _qualifier(frame: polars.DataFrame, name: str | None) -> str | None:
    if name in (None, "none"):
        return None
    return _needed(frame, str(name), "--qualifier, which may be none,")


def _renamed(frame: polars.DataFrame, one: Choice) -> Choice:
    column = _column(frame, one.variable)
    if column is None:
        raise NameNotFound(f"the table has no column '{one.variable}'; it has: {', '.join(frame.columns)}")
    return Choice(column, one.values, one.keep)


def _by_variable(choices: Sequence[Choice], *, keep: bool) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in choices:
        if one.keep is keep:
            found.setdefault(one.variable, []).extend(one.values)
    return found


def _names(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _day(value: str | date | None, *, first: bool) -> date | None:
    if value is None or isinstance(value, date):
        return value
    try:
        parsed = parse_date(value)
    except InvalidDate as error:
        raise KgError(f"{error}; write a day such as 2017-09-14") from None
    return parsed.earliest if first else parsed.latest
