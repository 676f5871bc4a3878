"""The sections of a report: on what articles say, on who is tied to whom, and on how far coders agree."""

from __future__ import annotations

from collections.abc import Iterator

import kg.analysis as registry
from kg.analysis.section import Section
from kg.selection.selection import Selection
from kg.store.backend import Backend


def sections_on_claims(backend: Backend, selection: Selection) -> Iterator[Section]:
    """Yield what analyses of claims find."""
    for one in registry.ANALYSES:
        if one.of_claims:
            yield from one.for_report(backend, selection)


def sections_on_ties(backend: Backend, selection: Selection) -> Iterator[Section]:
    """Yield what the other analyses find: who agrees with whom, and how actors are tied."""
    for one in registry.ANALYSES:
        if not one.of_claims:
            yield from one.for_report(backend, selection)


def sections_on_coding(backend: Backend, selection: Selection) -> Iterator[Section]:
    """Yield how far coders agree, where several coded the same articles."""
    yield from registry.AGREEMENT.for_report(backend, selection)
