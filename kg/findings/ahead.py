"""What is not done yet: forecasts, plans and attempts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import polars

from kg.findings.clauses import Clauses
from kg.findings.material import Candidate, Draft, Material
from kg.model import Mode
from kg.selection.positions import alternatives
from kg.vocabulary import Kind

_TITLES = {Mode.FORECAST: "Forecast", Mode.INTENDED: "Plan", Mode.ATTEMPTED: "Attempt"}


def find_forecasts(material: Material) -> Iterator[Candidate]:
    """Yield what is forecast."""
    yield from _find(material, Mode.FORECAST)


def find_plans(material: Material) -> Iterator[Candidate]:
    """Yield what actors intend and try to do."""
    yield from _find(material, Mode.INTENDED, Mode.ATTEMPTED)


def _find(material: Material, *modes: Mode) -> Iterator[Candidate]:
    """Yield statements of some modes, mentions of one act together.

    Not what is one of two readings, nor what another finding tells with its reasons.
    """
    rows = material.own.filter(
        polars.col("mode").is_in([*map(str, modes)]) & (polars.col("kind") != str(Kind.CAUSE))
    ).join(alternatives(material.backend.scan()).collect(), on="statement", how="anti")
    unit = polars.coalesce("act", "statement")
    explained = rows.filter(polars.col("statement").is_in(material.explained.implode())).select(unit).to_series()
    rows = rows.filter(~unit.is_in(explained.implode()))
    ordered = rows.sort("article", "start", "statement")
    groups = ordered.group_by(unit.alias("unit"), "mode", maintain_order=True).agg("statement")
    for mode, mentions in groups.select("mode", "statement").iter_rows():
        keys = tuple(mentions)
        yield Candidate(keys, partial(_say, keys, Mode(mode), material))


def _say(keys: tuple[str, ...], mode: Mode, material: Material, alone: bool) -> Draft | None:
    main = material.rows(keys)[0]["statement"]
    clause = Clauses(material).of(main)
    return clause and Draft(title=_TITLES[mode], sentence=clause.attributed, main=main)
