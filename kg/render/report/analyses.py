"""What analyses found, with the words behind it: each statement once and numbered, so that sentences can cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from kg.analysis.section import Section, numbered
from kg.corpus.evidence import Evidence
from kg.drawing.figure import Figure
from kg.findings.finding import Findings
from kg.render.findings import findings
from kg.render.parts import Heading, Part, Quotes, Span, Text, Words, joined
from kg.render.sections import section
from kg.store.backend import Backend

ACTS = "Acts (deeds and utterances) count once, however often they are mentioned."
_ALL_WORDS = (
    "A sentence or row cites some of the statements behind it; the commands of the analyses show all of them with "
    "--evidence, and write all their keys with --format csv."
)
_MOST_CITED = 12
"""How many statements one sentence or row cites at most."""
_WORD = "word"


@dataclass(frozen=True)
class AnalysisReport:
    """What analyses found, without the network.

    Args:
        title: Its heading.
        sections: What they found.
        evidence: The words behind them, in the order in which sentences and rows cite them.
        numbers: Number of each statement there, by its key; the first has the number 1.
        findings: What the articles say, before the sections.
    """

    title: str
    sections: tuple[Section, ...]
    evidence: tuple[Evidence, ...]
    numbers: dict[str, int]
    findings: Findings | None = None

    @classmethod
    def of(
        cls, sections: Iterable[Section], title: str, backend: Backend, findings: Findings | None = None
    ) -> AnalysisReport:
        """Return a report of what analyses found, with the words that a backend has of it."""
        distinct = numbered(sections)
        of_findings = [count.statements for one in (findings.all if findings else ()) for count in one.counts]
        cited = chain(of_findings, *(one.statements for one in distinct))
        keys = dict.fromkeys(key for some in cited for key in some[:_MOST_CITED])
        numbers = {key: number for number, key in enumerate(keys, start=1)}
        return cls(title, distinct, tuple(backend.evidence(keys)), numbers, findings)

    @property
    def all_figures(self) -> Iterator[Figure]:
        """The figures of its sections."""
        return filter(None, (one.figure() for one in self.sections))

    def parts(self) -> Iterator[Part]:
        """Yield what is shown of it."""
        yield Heading(self.title, 1)
        yield Text(ACTS, "dim")
        yield from self.said()
        yield from self.shown()
        yield from self.quotes()

    def said(self, anchors: Mapping[str, str] = MappingProxyType({})) -> Iterator[Part]:
        """Yield what the articles say; ``anchors`` tells where the words of each entity stand, by its id."""
        if self.findings:
            yield from findings(self.findings, self._cite, anchors)

    def shown(self, first: int = 0, last: int | None = None) -> Iterator[Part]:
        """Yield its sections, or those from one place to before another."""
        for one in self.sections[first:last]:
            yield from section(one, self._cite, cite_in_tables=True)

    def quotes(self) -> Iterator[Part]:
        """Yield the words behind its sections."""
        if self.evidence:
            yield Heading("Quotes of the analyses")
            yield Text(_ALL_WORDS, "dim")
            yield Quotes(self.evidence, anchor=_WORD)

    def _cite(self, statements: Sequence[str]) -> Words:
        """Return the numbers of statements, which lead to their words."""
        shown = [self.numbers[key] for key in statements[:_MOST_CITED]]
        links = [(Span(str(number), "small", f"{_WORD}-{number}"),) for number in shown]
        more = len(statements) - len(shown)
        return (*joined(links, ", ", "small"), *([Span(f" and {more:,} more", "small")] if more else []))
