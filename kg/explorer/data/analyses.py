"""What the analyses find in the selection that the page opens at, as data that the page shows.

Arguments and bargains are not among them: they have views of their own, which follow every choice of the reader. The
others depend on more than the page knows, so they are computed when it is written, with their own options at their
defaults.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from kg.analysis import ANALYSES, Analysis
from kg.analysis.arguments import ARGUMENTS
from kg.analysis.bargains import BARGAINS
from kg.errors import KgError
from kg.render.data import to_data
from kg.render.parts import Span, Words, cell
from kg.render.sections import section
from kg.selection.fitting import at_fitting_level
from kg.selection.options import SelectionOptions, Setting
from kg.selection.selection import Selection

if TYPE_CHECKING:
    from kg.analysis.section import Section
    from kg.store.backend import Backend, CorpusBackend

SHOWN: tuple[Analysis[Any], ...] = tuple(one for one in ANALYSES if one not in (ARGUMENTS, BARGAINS))
"""The analyses that the page shows."""
MOST_STATEMENTS = 10_000
"""Of how many statements a page has analyses; of more they would take longer than to write the page."""
_BRIEF = {"time_limit": 10.0}
"""Options that have other values here, for a page to be written soon."""


def analyses_of(opening: Selection, known: Sequence[str], backend: CorpusBackend) -> list[dict[str, object]]:
    """Return what each analysis finds in a selection.

    Args:
        opening: The selection that the page opens at.
        known: The keys of all statements, which the page has by number.
        backend: Where they come from.

    Returns:
        For each its ``name``, the ``command`` that shows the same, the ``selection`` in words, its own ``options``,
        each a name and a value, and the ``parts`` of its sections (:func:`kg.render.data.to_data`), in which the
        numbers of statements stand in stretches of style ``keys``; ``lack`` says why there is nothing. Nothing at all
        of more than :data:`MOST_STATEMENTS`.
    """
    if len(known) > MOST_STATEMENTS:
        return []
    numbers = {key: number for number, key in enumerate(known)}

    def cite(keys: Sequence[str]) -> Words:
        return (Span(" ".join(str(numbers[key]) for key in keys), "keys"),) if keys else ""

    found: list[dict[str, object]] = []
    for analysis in SHOWN:
        selection = selection_for(analysis, opening, backend)
        sections, lack = _sections(analysis, selection, backend)
        found.append(
            {
                "name": analysis.name,
                "command": f"kg analyse {analysis.name.replace('_', '-')}",
                "selection": str(selection),
                "options": [[one.label, cell(one.said(value), whole=True)] for one, value in _own_options(analysis)],
                "parts": [part for one in sections for part in to_data(section(one, cite, cite_in_tables=True))],
                "lack": lack,
            }
        )
    return found


def selection_for(analysis: Analysis[Any], opening: Selection, backend: Backend) -> Selection:
    """Return a selection as an analysis takes it: without what it has no option for, at its level where none is chosen.

    Where no kinds are chosen acts count, also where the page counts statements: signs of acts and stances do not mix.

    Args:
        analysis: The analysis.
        opening: The selection.
        backend: Where statements come from.
    """
    plain = Selection()
    others: dict[str, Any] = {
        one.name: getattr(plain, one.name)
        for one in fields(Selection)
        if one.name in analysis.without or (one.name == "count" and not opening.kinds)
    }
    chosen = replace(opening, **others)
    is_fitting = opening.level is plain.level and "level" in analysis.defaults
    return at_fitting_level(chosen, backend) if is_fitting else chosen


def _sections(analysis: Analysis[Any], selection: Selection, backend: CorpusBackend) -> tuple[tuple[Section, ...], str]:
    """Return the sections of what an analysis finds, and why there are none."""
    try:
        found = tuple(_found(analysis, selection, backend))
    except KgError as error:
        return (), str(error)
    return found, "" if found else f"{analysis.least.who} {analysis.least}; there are not so many here."


def _found(analysis: Analysis[Any], selection: Selection, backend: CorpusBackend) -> Iterator[Section]:
    if any(setting.is_required for setting in analysis.settings.values()):
        yield from analysis.for_report(backend, selection)
    else:
        own = {name: value for name, value in _BRIEF.items() if name in analysis.settings}
        yield analysis.show(analysis.compute(backend, selection, **own))


def _own_options(analysis: Analysis[Any]) -> list[tuple[Setting, object]]:
    """Return the options that only an analysis has, with their values here, those that choose nothing left out."""
    values = {
        name: _BRIEF.get(name, setting.option.default)
        for name, setting in analysis.settings.items()
        if name not in SelectionOptions.__annotations__ and not setting.option.is_argument
    }
    chosen = {name: value for name, value in values.items() if value not in (None, False, 0, ())}
    settings = [analysis.settings[name] for name in chosen]
    return [(one, chosen[one.name]) for one in settings if not one.option.needs or one.option.needs in chosen]
