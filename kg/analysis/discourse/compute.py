"""Discourse networks of a selection: its cases, and the network or the windows that they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kg.analysis.discourse import projections
from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.duplicates import without_repetitions
from kg.analysis.discourse.from_corpus import discourse_of, discourse_selection
from kg.analysis.discourse.over_time import OverTime, over_time
from kg.analysis.discourse.projections import Projection
from kg.analysis.discourse.windows import sliding
from kg.errors import KgError
from kg.network.network import make_network
from kg.selection.selection import Selection
from kg.store.backend import Backend


def cases(
    backend: Backend,
    selection: Selection,
    *,
    qualifier: str | None = "stance",
    once_per: str = "document",
    by_qualifier: bool = True,
    min_first: int = 1,
    min_second: int = 1,
    **variables: Any,
) -> Discourse:
    """Return who says what of which issue in a selection, without repetitions.

    Args:
        backend: Where statements come from.
        selection: What of them to take.
        qualifier: In which sense it is said; ``none`` or ``None`` for no sense.
        once_per: As for :func:`~kg.analysis.discourse.duplicates.without_repetitions`.
        by_qualifier: Likewise.
        min_first: How many statements a value of the first variable must have.
        min_second: How many one of the second.
        variables: As for :func:`~kg.analysis.discourse.from_corpus.discourse_of`.

    Raises:
        NameNotFound: A name is not known.
        KgError: Both variables are the same.
    """
    sense = None if qualifier == "none" else qualifier
    every = discourse_of(backend, discourse_selection(selection), qualifier=sense, **variables)
    return without_repetitions(every, once_per, by_qualifier=by_qualifier).min_frequency(
        first=min_first, second=min_second
    )


def discourse(backend: Backend, selection: Selection, **options: Any) -> Projection | OverTime:
    """Return a discourse network of a selection, or several in windows over time.

    Args:
        backend: Where statements come from.
        selection: What of them to take.
        options: As for :func:`tied`, and as for :func:`cases`.

    Raises:
        NameNotFound: A name is not known.
        KgError: Options exclude each other.
    """
    of_ties, of_cases = ties_apart(options)
    return tied(cases(backend, selection, **of_cases), **of_ties)


def ties_apart(options: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the options of :func:`tied` among options, and the others."""
    of_ties = {name: value for name, value in options.items() if name in _OF_TIES}
    return of_ties, {name: value for name, value in options.items() if name not in _OF_TIES}


def tied(
    all_cases: Discourse,
    *,
    two_mode: bool = False,
    over: str = "first",
    agreement: str = "subtract",
    normalise: str = "none",
    min_agreement: float = 0.0,
    isolates: bool = False,
    windows: int = 0,
    unit: str = "days",
    step: int = 1,
    kernel: str | None = None,
    ends: str | None = None,
) -> Projection | OverTime:
    """Return the network of cases, or several in windows over time.

    Args:
        all_cases: The cases, without repetitions.
        two_mode: Whether the first is tied to the second, and not the first to each other.
        over: Values of which variable are tied to each other: ``first`` or ``second``.
        agreement: What ties two; see :func:`~kg.analysis.discourse.projections.one_mode` and ``two_mode`` there.
        normalise: By what ties are divided; likewise.
        min_agreement: The least weight of a tie, for or against.
        isolates: Whether those are kept who are tied to nobody.
        windows: Size of windows over time; 0 for one network of all cases.
        unit: What windows count; see :func:`~kg.analysis.discourse.windows.sliding`.
        step: Distance between windows, in units.
        kernel: How windows weigh cases.
        ends: Which windows there are at the ends of the time.

    Raises:
        NameNotFound: A name is not known.
        KgError: Options exclude each other.
    """
    if windows:
        if two_mode:
            raise KgError("--windows show one-mode networks over time; leave out --two-mode")
        if min_agreement or isolates or over != "first":
            raise KgError(
                "--windows add up the ties of the first to each other; leave out --min-agreement, --isolates, --over"
            )
        sliding_over = sliding(all_cases, unit, windows, step=step, kernel=kernel, ends=ends)
        return over_time(sliding_over, agreement, normalise)
    if kernel or ends or unit != "days" or step != 1:
        raise KgError("--unit, --step, --kernel and --ends are those of windows; say how large these are: --windows 90")
    if two_mode and over != "first":
        raise KgError("a two-mode network ties the first to the second; leave out --over, or --two-mode")
    made = (
        projections.two_mode(all_cases, agreement, normalise, isolates=isolates)
        if two_mode
        else projections.one_mode(all_cases, agreement, normalise, over, isolates=isolates)
    )
    return made.min_weight(min_agreement) if min_agreement else made


_OF_TIES = frozenset(
    (
        *("two_mode", "over", "agreement", "normalise", "min_agreement", "isolates"),
        *("windows", "unit", "step", "kernel", "ends"),
    )
)


def in_brief(backend: Backend, selection: Selection) -> Iterator[Projection]:
    """Yield who agrees with whom in all that is said, as a report shows it; first who says what, if nothing else is."""
    every = cases(backend, selection.of_single_speakers)
    if make_network(backend, selection).shows_issues:
        yield projections.two_mode(every, "subtract")
    yield projections.one_mode(every, "subtract", "average")
