"""A report: the facts of a network in sentences, tables and figures, and what analyses found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.analysis.section import Section, numbered
from kg.drawing.figure import Figure
from kg.drawing.network_figures import draw_figures
from kg.network.network import Network
from kg.render.report.pairs import Member, Pair, actors_of, pair_of
from kg.render.report.quotes import Quotes, quotes_of
from kg.render.report.tables import Table, measures_of
from kg.selection.support import Support
from kg.store.backend import Backend

__all__ = ["AnalysisReport", "Report"]

_MOST_PAIRS = 50
_NO_QUOTES = Quotes((), {})


@dataclass(frozen=True, slots=True)
class Report:
    """The facts of a network.

    Args:
        title: Name of the corpus.
        selection: What of it is shown, in words.
        unit: What weighs a tie: acts, statements or articles.
        support: What the network is based on.
        pairs: The pairs of most weight.
        hidden: How many pairs are not shown.
        actors: The actors, by name, with their pairs.
        measures: Measures of the network.
        figures: Figures.
        notes: What the numbers do not show.
        sections: What analyses found.
        quotes: The words behind the sections.
    """

    title: str
    selection: str
    unit: str
    support: Support
    pairs: tuple[Pair, ...]
    hidden: int
    actors: tuple[Member, ...]
    measures: tuple[Table, ...]
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]
    sections: tuple[Section, ...] = ()
    quotes: Quotes = _NO_QUOTES

    @classmethod
    def of(cls, network: Network, title: str, sections: Iterable[Section] = (), *, figures: bool = True) -> Report:
        """Return the report of a network.

        Args:
            network: The network.
            title: Name of the corpus.
            sections: What analyses found.
            figures: Whether figures are drawn, which takes Matplotlib.

        Raises:
            MissingExtra: Matplotlib is not installed.
        """
        distinct = numbered(sections)
        edges = network.by_weight
        drawn = draw_figures(network, network.labels) if figures and edges.height else []
        shown = edges.head(_MOST_PAIRS)
        ends = ["actor", "target"]
        ties = network.between_actors.join(shown, on=ends, how="semi").partition_by(ends, as_dict=True)
        pairs = tuple(
            pair_of(number, row, ties[row["actor"], row["target"]], network)
            for number, row in enumerate(shown.iter_rows(named=True), start=1)
        )
        actors = actors_of(network, edges, pairs)
        anchors = {id: actor.anchor for id, actor in actors.items()}
        return cls(
            title=title,
            selection=str(network.selection),
            unit=str(network.selection.count),
            support=network.support,
            pairs=pairs,
            hidden=edges.height - len(pairs),
            actors=tuple(sorted(actors.values(), key=lambda one: one.name)),
            measures=tuple(measures_of(network, anchors)) if edges.height else (),
            figures=tuple(drawn),
            notes=(*network.notes(), *(() if edges.height else (network.why_empty(),))),
            sections=distinct,
            quotes=quotes_of(distinct, network.backend.evidence),
        )


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """What analyses found, without the network.

    Args:
        title: Name of the corpus.
        sections: What they found.
        quotes: The words behind them.
    """

    title: str
    sections: tuple[Section, ...]
    quotes: Quotes

    @classmethod
    def of(cls, sections: Iterable[Section], title: str, backend: Backend) -> AnalysisReport:
        """Return a report of sections.

        Args:
            sections: What analyses found.
            title: Name of the corpus.
            backend: Where the words behind them come from.
        """
        distinct = numbered(sections)
        return cls(title, distinct, quotes_of(distinct, backend.evidence))
