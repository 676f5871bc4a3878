"""A report: the facts of a network in sentences, tables and figures, and what analyses found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from kg.analysis.section import Section
from kg.drawing.figure import Figure
from kg.drawing.network_figures import draw_figures
from kg.findings.finding import Findings
from kg.network.network import Network
from kg.render.findings import title_of
from kg.render.parts import Heading, Items, Part, Quotes, Span, Text, joined
from kg.render.report.analyses import ACTS, AnalysisReport
from kg.render.report.measures import MeasureTable, measures_of
from kg.render.report.pairs import Member, Pair, actors_of, pair_of
from kg.render.report.sources import sources_of
from kg.render.values import figure

_ATTENTION = "In a network based on the press, centrality is first of all press attention."
_NETWORK = "Who does what to whom"
_MOST_PAIRS = 50
_MOST_LABELS = 4


@dataclass(frozen=True, slots=True)
class Report:
    """The facts of a network.

    Args:
        title: Its heading.
        network: The network.
        pairs: The pairs of most weight.
        actors: The actors, by name, with their pairs.
        anchors: Where the pairs of each actor stand, by its id.
        measures: Measures of the network.
        figures: Figures of the network.
        analyses: What analyses found.
        on_claims: How many of their sections show what articles say; they stand before the network.
    """

    title: str
    network: Network
    pairs: tuple[Pair, ...]
    actors: tuple[Member, ...]
    anchors: Mapping[str, str]
    measures: tuple[MeasureTable, ...]
    figures: tuple[Figure, ...]
    analyses: AnalysisReport
    on_claims: int

    @classmethod
    def of(
        cls,
        network: Network,
        title: str,
        on_claims: Iterable[Section] = (),
        on_ties: Iterable[Section] = (),
        *,
        findings: Findings | None = None,
        figures: bool = True,
    ) -> Report:
        """Return the report of a network.

        Args:
            network: The network.
            title: Name of the corpus.
            on_claims: What articles say.
            on_ties: What analyses found of who is tied to whom.
            findings: What the articles say, in short.
            figures: Whether figures are drawn, which takes Matplotlib.

        Raises:
            MissingExtra: Matplotlib is not installed.
        """
        claims = list(on_claims)
        analyses = AnalysisReport.of([*claims, *on_ties], title, network.backend, findings)
        edges = network.by_weight
        shown = network.with_labels(edges.head(_MOST_PAIRS), _MOST_LABELS)
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
            network=network,
            pairs=pairs,
            actors=tuple(sorted(actors.values(), key=lambda one: one.name)),
            anchors=anchors,
            measures=tuple(measures_of(network, anchors)) if edges.height else (),
            figures=tuple(draw_figures(network, network.labels)) if figures and edges.height else (),
            analyses=analyses,
            on_claims=len(claims),
        )

    @property
    def hidden(self) -> int:
        """How many pairs are not shown."""
        return self.network.edges.height - len(self.pairs)

    @property
    def all_figures(self) -> Iterator[Figure]:
        """Its figures, those of the network first."""
        return chain(self.figures, self.analyses.all_figures)

    def parts(self) -> Iterator[Part]:
        """Yield what is shown of it."""
        yield Heading(self.title, 1)
        selection = str(self.network.selection)
        yield Text(f"{selection[:1].upper()}{selection[1:]}. {ACTS}")
        yield Text(joined(self._contents(), " · ", "dim"))
        yield from self.analyses.said(self.anchors if self.pairs else {})
        yield from self.analyses.shown(last=self.on_claims)
        yield Heading(_NETWORK, anchor="network")
        yield Text(f"Based on {self.network.support}." if self.pairs else self.network.why_empty())
        for note in self.network.notes():
            yield Text(note, "note")
        if self.pairs:
            yield Items([pair.words for pair in self.pairs], numbered=True)
            if self.hidden:
                yield Text(f"{self.hidden:,} more pairs with lower weights are not shown.", "dim")
            for drawn in self.figures:
                yield from figure(drawn)
        yield from self.analyses.shown(first=self.on_claims)
        if self.pairs:
            yield Heading("Actors")
            yield Items([actor.words for actor in self.actors], anchors=[actor.anchor for actor in self.actors])
            yield from self._measures()
            yield from self._quotes()
        yield from self.analyses.quotes()
        articles = {*self.network.ties["article"], *(one.article for one in self.analyses.evidence)}
        yield from sources_of(articles, self.network.backend)

    def _contents(self) -> Iterator[tuple[Span, ...]]:
        """Yield a link to each section and to the network, in their order."""
        if self.analyses.findings:
            yield (Span(title_of(self.analyses.findings), anchor="findings"),)
        links = [(Span(one.title, anchor=one.name),) for one in self.analyses.sections]
        yield from links[: self.on_claims]
        yield (Span(_NETWORK, anchor="network"),)
        yield from links[self.on_claims :]

    def _measures(self) -> Iterator[Part]:
        yield Heading("Measures")
        yield Text(_ATTENTION)
        for one in self.measures:
            if one.table:
                yield Heading(one.title, 3)
                yield Text(one.about, "dim")
                yield one.table
                yield Text(one.note, "dim")
        lacking = [one.lack for one in self.measures if one.lack]
        if lacking:
            yield Heading("What the network is too small for", 3)
            yield Items(lacking)

    def _quotes(self) -> Iterator[Part]:
        yield Heading("Quotes")
        for pair in self.pairs:
            yield Heading(pair.sentence, 3, pair.anchor)
            for count in pair.counts:
                yield Heading(f"{count.shown:,} {count.unit}", 4, count.anchor)
                yield Quotes(count.quotes)
                if count.more:
                    yield Text(f"and {count.more:,} more: kg network --evidence shows them all.", "dim")
