"""The sections of a report: first on what articles say, then on who is tied to whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import polars

import kg.analysis as registry
from kg.analysis.acts_in_selection import rows_in_selection
from kg.analysis.section import Line, Section, not_shown
from kg.model import Stance
from kg.selection.selection import Selection
from kg.selection.support import support_of
from kg.selection.viewpoints import EVERYONE
from kg.store.backend import Backend

_MOST = 30
_DOUBTS = "What somebody claims and the author who reports it doubts or rejects."


def sections_on_claims(backend: Backend, selection: Selection) -> Iterator[Section]:
    """Yield what articles say: what analyses of claims find, and what authors doubt."""
    for one in registry.ANALYSES:
        if one.of_claims:
            yield from one.for_report(backend, selection)
    everybody = rows_in_selection(backend, replace(selection, according_to=EVERYONE))
    doubts = everybody.filter(polars.col("author_stance").is_in([str(Stance.DOUBTS), str(Stance.REJECTS)]))
    if doubts.height:
        yield _of_statements("doubts", _DOUBTS, doubts, backend)


def sections_on_ties(backend: Backend, selection: Selection) -> Iterator[Section]:
    """Yield what the other analyses find: who agrees with whom, and how actors are tied."""
    for one in registry.ANALYSES:
        if not one.of_claims:
            yield from one.for_report(backend, selection)


def _of_statements(name: str, about: str, rows: polars.DataFrame, backend: Backend) -> Section:
    """Return a section that says statements in words, in the order of their texts."""
    keys = rows.sort("article", "start", "statement")["statement"].unique(maintain_order=True).to_list()
    lines = tuple(Line(f"{one.claim}.", (one.statement,)) for one in backend.evidence(keys[:_MOST]))
    more = not_shown(len(keys) - len(lines))
    return Section(name, name.capitalize(), about, lines, (), (more,) if more else (), support_of(keys, backend))
