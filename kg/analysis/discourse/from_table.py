"""Cases of a discourse network from any table, such as the statements that another tool exports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time
from os import PathLike
from pathlib import Path
from typing import Any

import polars

from kg.analysis.discourse.cases import CASE_COLUMNS, Discourse
from kg.analysis.discourse.choices import Chosen, chosen_of, narrowed
from kg.analysis.discourse.table_file import read_table
from kg.dates import InvalidDate, parse_date
from kg.errors import KgError, NameNotFound
from kg.likeness import suggest
from kg.phrases import one_or_many

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|[+-]\d\d:?\d\d)?")
_YES_OR_NO = frozenset((0, 1))
_WORDS = {"0": False, "1": True, "false": False, "true": True, "no": False, "yes": True}
"""What says no and yes in a text."""


def make_discourse(
    table: polars.DataFrame | str | PathLike[str],
    *,
    first: str,
    second: str,
    qualifier: str | None = None,
    document: str | None = None,
    time: str | tuple[str, str] | None = None,
    scale: tuple[float, float] | None = None,
    statement: str | None = None,
    position: str | None = None,
    without: Chosen = None,
    only: Chosen = None,
) -> Discourse:
    """Return the cases of a table with one row a statement.

    ``make_discourse("events.csv", first="organization", second="concept", qualifier="agreement",
    document="document_id", time="time")`` takes what Discourse Network Analyzer exports as an event list.

    Args:
        table: The table, or a CSV file of it (:func:`~kg.analysis.discourse.table_file.read_table`). Where a cell of
            the two variables is a list, each of its items makes a case.
        first: Column of who says something: text or numbers.
        second: Column of what it is said of.
        qualifier: Column of the sense in which it is said: booleans, numbers, or text. Where it has no other values
            than 0 and 1, or words for no and yes, these mean no and yes, unless a scale is given.
        document: Column of the document in which it is said.
        time: Column of dates, times, or dates and times as text (EDTF, or with a blank before the time of day); or two
            columns, of the first and the last day it can be.
        scale: The least and the greatest value that a number can have; those of the table if ``None``.
        statement: Column of keys of statements; their number in the table, from 1, if ``None``.
        position: Column of the place within the document, which orders what is said at the same time.
        without: Values to leave out, by column: ``{"concept": ["A toll is fair."]}``.
        only: Values to keep, by column; of several columns, a statement must have one of the values of each.

    Raises:
        NameNotFound: The table has no such column, or no such value.
        KgError: A column is of no use here, or a scale is none.
    """
    frame = table if isinstance(table, polars.DataFrame) else read_table(Path(table))
    times = () if time is None else (time,) if isinstance(time, str) else tuple(time)
    for name in (first, second, qualifier, document, statement, position, *times):
        _check_column(frame, name)
    rows = frame.select(
        first=_text(frame, first),
        second=_text(frame, second),
        qualifier=_qualifier(frame, qualifier, scale),
        document=_text(frame, document) if document else polars.lit(None, dtype=polars.String),
        position=polars.col(position).cast(polars.Int64) if position else polars.lit(0, dtype=polars.Int64),
        key=polars.col(statement) if statement else polars.int_range(1, polars.len() + 1),
        time=polars.col(times[0]) if times else polars.lit(None, dtype=polars.Date),
        until=polars.col(times[-1]) if times else polars.lit(None, dtype=polars.Date),
    )
    made = assemble(_dated(rows), first, second, qualifier, scale)
    if qualifier is not None and frame.schema[qualifier].is_numeric() and rows.schema["qualifier"] == polars.Boolean:
        taken = f"The numbers 0 and 1 of {qualifier} are taken as no and yes."
        made = replace(made, notes=(*made.notes, taken))
    choices = chosen_of(without, only)
    for one in choices:
        _check_column(frame, one.variable)
    keys = rows["key"].cast(polars.String)
    facts = {
        one.variable: polars.DataFrame(
            {"statement": keys, "value": frame.select(_text(frame, one.variable)).to_series()}
        )
        for one in choices
        if one.variable not in (first, second, qualifier)
    }
    return narrowed(made, choices, {name: (values, {}) for name, values in facts.items()})


def assemble(
    rows: polars.DataFrame, first: str, second: str, qualifier: str | None, scale: tuple[float, float] | None
) -> Discourse:
    """Return the cases of rows that have a value for each variable, in order; names to show are the values.

    Args:
        rows: ``key``, ``first``, ``second`` (text, or lists of it, each item of which makes a case), ``qualifier``,
            ``document``, ``position``, ``time`` (what orders them), ``earliest`` and ``latest``.
        first: What the variable is called whose values say something.
        second: What that is called of which it is said.
        qualifier: What the sense is called in which it is said; ``None`` for no sense.
        scale: The least and the greatest value that a number can have.

    Raises:
        KgError: Both variables are the same, or the scale is none.
    """
    if first == second:
        raise KgError(f"both variables are '{first}'; a network needs two different ones")
    lacking = list(_lacking(rows, {"first": first, "second": second, "qualifier": qualifier}))
    for side in ("first", "second"):
        if isinstance(rows.schema[side], polars.List):
            rows = rows.explode(side)
    rows = rows.filter(polars.col(side).is_not_null() & (polars.col(side) != "") for side in ("first", "second"))
    if qualifier is not None:
        rows = rows.filter(polars.col("qualifier").is_not_null())
    order = ["time", "latest", "document", "position", "key", "first", "second", "qualifier"]
    rows = rows.sort(order, nulls_last=True, maintain_order=True)
    levels = _levels(rows["qualifier"], qualifier)
    bounds = _bounds(rows["qualifier"], qualifier, scale)
    cases = rows.with_columns(
        statement=polars.col("key").cast(polars.String),
        level=polars.col("qualifier").replace_strict(levels, range(len(levels)), return_dtype=polars.Int32),
        weight=polars.lit(1.0),
    ).select(CASE_COLUMNS)
    return Discourse(
        cases,
        first,
        second,
        qualifier,
        levels,
        bounds,
        _themselves(cases["first"]),
        _themselves(cases["second"]),
        notes=(*lacking, *_about_qualifier(cases, qualifier)),
    )


def _themselves(ids: polars.Series) -> dict[str, str]:
    return {id: id for id in ids.unique().sort()}


def _check_column(frame: polars.DataFrame, name: str | None) -> None:
    if name is None or name in frame.columns:
        return
    hint = suggest(name, frame.columns) or f"it has: {', '.join(frame.columns)}"
    raise NameNotFound(f"the table has no column '{name}'; {hint}")


def _text(frame: polars.DataFrame, name: str) -> polars.Expr:
    dtype = frame.schema[name]
    if isinstance(dtype, polars.List):
        return polars.col(name).cast(polars.List(polars.String)).list.drop_nulls().list.unique(maintain_order=True)
    if dtype.is_nested():
        raise KgError(f"the column '{name}' contains {dtype}; text, numbers, or lists of them are needed")
    return polars.col(name).cast(polars.String)


def _qualifier(frame: polars.DataFrame, name: str | None, scale: tuple[float, float] | None) -> polars.Expr:
    if name is None:
        return polars.lit(None, dtype=polars.String)
    dtype, column = frame.schema[name], polars.col(name)
    if dtype == polars.Boolean or dtype == polars.Null:
        return column
    if dtype.is_float() or dtype.is_integer():
        numbers = column.fill_nan(None) if dtype.is_float() else column
        if scale is None and set(frame.select(numbers).to_series().drop_nulls()) <= _YES_OR_NO:
            return numbers == 1
        return numbers.cast(polars.Float64 if dtype.is_float() else polars.Int64)
    if dtype in (polars.String, polars.Categorical, polars.Enum):
        text = column.cast(polars.String).str.strip_chars()
        words = frame.select(text.str.to_lowercase()).to_series().drop_nulls().unique()
        if scale is None and len(words) and {word for word in words if word} <= _WORDS.keys():
            return text.str.to_lowercase().replace_strict(_WORDS, default=None, return_dtype=polars.Boolean)
        return polars.when(text != "").then(column.cast(polars.String))
    raise KgError(f"the column '{name}' contains {dtype}; a qualifier is yes or no, a number, or text")


def _dated(rows: polars.DataFrame) -> polars.DataFrame:
    """Add the first and the last day on which something can have been said; ``time`` orders it."""
    return rows.with_columns(
        earliest=_days(rows["time"], first=True),
        latest=_days(rows["until"], first=False),
    ).with_columns(time=_order(rows["time"]))


def _days(column: polars.Series, *, first: bool) -> polars.Series:
    if column.dtype == polars.Date:
        return column
    if column.dtype == polars.Datetime:
        return column.dt.date()
    if column.dtype == polars.Null:
        return column.cast(polars.Date)
    if column.dtype != polars.String:
        raise KgError(f"the column of times contains {column.dtype}; dates, times, or dates as text are needed")
    known = {}
    for text in column.drop_nulls().unique():
        try:
            parsed = parse_date(_day(text))
        except InvalidDate as error:
            raise KgError(f"a date in the table cannot be read: {error}; write one such as 2017-09-14") from None
        known[text] = parsed.earliest if first else parsed.latest
    return column.replace_strict(known, return_dtype=polars.Date)


def _day(text: str) -> str:
    """Return the day of a day with a time of day, as tables write it; anything else as it is."""
    match = _TIME.fullmatch(text.strip())
    return match[1] if match else text.strip()


def _order(column: polars.Series) -> polars.Series:
    """Return what orders cases: the time, to the second where it is told, else the beginning of the first day."""
    if column.dtype == polars.Datetime:
        return column
    days = _days(column, first=True)
    if column.dtype != polars.String:
        return days
    moments = []
    for text, day in zip(column, days, strict=True):
        match = _TIME.fullmatch(text.strip()) if text is not None else None
        try:
            clock = time.fromisoformat(match[2]) if match else time()
        except ValueError:
            raise KgError(
                f"a time in the table cannot be read: '{text}'; write one such as 2017-09-14 10:30:00"
            ) from None
        moments.append(None if day is None else datetime.combine(day, clock))
    return polars.Series(moments, dtype=polars.Datetime)


def _lacking(rows: polars.DataFrame, names: Mapping[str, str | None]) -> Iterator[str]:
    """Say how many rows lack a value, for each variable."""
    for column, name in names.items():
        if name is None:
            continue
        dtype = rows.schema[column]
        none = polars.col(column).is_null()
        if isinstance(dtype, polars.List):
            none |= polars.col(column).list.len() == 0
        elif dtype == polars.String:
            none |= polars.col(column) == ""
        number = rows.select(none.sum()).item()
        if number:
            lack = one_or_many(number, f"has no {name}; it was", f"have no {name}; they were")
            yield f"{number:,} of {rows.height:,} statements {lack} excluded."


def _levels(column: polars.Series, name: str | None) -> tuple[Any, ...]:
    if name is None:
        return (None,)
    if column.dtype == polars.Boolean:
        return (False, True)
    return tuple(column.unique().sort().to_list())


def _bounds(column: polars.Series, name: str | None, scale: tuple[float, float] | None) -> tuple[float, float] | None:
    numbers = name is not None and column.dtype.is_numeric()
    if scale is None:
        least, greatest = (column.min(), column.max()) if numbers else (None, None)
        return None if least is None or greatest is None else (float(least), float(greatest))  # type: ignore[arg-type]
    if not numbers:
        raise KgError(f"a scale is for numbers, and the qualifier {f'{name!r} has none' if name else 'is left out'}")
    low, high = scale
    if not low < high:
        raise KgError(f"a scale from {low} to {high} has no length; give the lowest and the highest value")
    outside = column.filter(~column.is_between(low, high))
    if len(outside):
        raise KgError(f"'{name}' is {outside[0]} in one row, outside the scale from {low} to {high}")
    return float(low), float(high)


def _about_qualifier(cases: polars.DataFrame, name: str | None) -> Iterator[str]:
    if name is None or not cases.height:
        return
    values = cases["qualifier"].unique()
    if len(values) == 1:
        yield f"The qualifier {name} is {_in_words(values[0])} in all cases; nobody can disagree."


def _in_words(value: Any) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else f"{value}"
